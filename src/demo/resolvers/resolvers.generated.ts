import type * as Contract from '../contract.generated.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DemoContext } from './context.ts';
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Contract.Maybe<TTypes> | Promise<Contract.Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Action: ResolverTypeWrapper<Contract.Action>;
  ActionFieldYamlProperties: ResolverTypeWrapper<Contract.ActionFieldYamlProperties>;
  ActionFields: ResolverTypeWrapper<Contract.ActionFields>;
  ActionFieldsInput: Contract.ActionFieldsInput;
  ActionInput: Contract.ActionInput;
  ActionType: Contract.ActionType;
  ActionTypeOption: ResolverTypeWrapper<Contract.ActionTypeOption>;
  AgentsInitContainerResourcesConfig: ResolverTypeWrapper<Contract.AgentsInitContainerResourcesConfig>;
  AllowConcurrentAgentsConfig: ResolverTypeWrapper<Contract.AllowConcurrentAgentsConfig>;
  ApiToken: ResolverTypeWrapper<Contract.ApiToken>;
  AutoRollbackConfig: ResolverTypeWrapper<Contract.AutoRollbackConfig>;
  Boolean: ResolverTypeWrapper<Contract.Scalars['Boolean']['output']>;
  ClearProfilingBufferResult: ResolverTypeWrapper<Contract.ClearProfilingBufferResult>;
  ClusterAttribute: ResolverTypeWrapper<Contract.ClusterAttribute>;
  ClusterAttributeInput: Contract.ClusterAttributeInput;
  ClusterCollectorAnalyze: ResolverTypeWrapper<Contract.ClusterCollectorAnalyze>;
  CodeAttributes: ResolverTypeWrapper<Contract.CodeAttributes>;
  CodeAttributesInput: Contract.CodeAttributesInput;
  CollectorDaemonSetInfo: ResolverTypeWrapper<Contract.CollectorDaemonSetInfo>;
  CollectorGatewayConfig: ResolverTypeWrapper<Contract.CollectorGatewayConfig>;
  CollectorNodeConfig: ResolverTypeWrapper<Contract.CollectorNodeConfig>;
  CollectorPodMetrics: ResolverTypeWrapper<Contract.CollectorPodMetrics>;
  ComponentLogLevelsConfig: ResolverTypeWrapper<Contract.ComponentLogLevelsConfig>;
  ComputePlatform: ResolverTypeWrapper<Contract.ComputePlatform>;
  ComputePlatformType: Contract.ComputePlatformType;
  Condition: ResolverTypeWrapper<Contract.Condition>;
  ConditionStatus: Contract.ConditionStatus;
  Config: ResolverTypeWrapper<Contract.Config>;
  ConfigYaml: ResolverTypeWrapper<Contract.ConfigYaml>;
  ConfigYamlField: ResolverTypeWrapper<Contract.ConfigYamlField>;
  ContainerAgentConfigAnalyze: ResolverTypeWrapper<Contract.ContainerAgentConfigAnalyze>;
  ContainerLifecycleStatus: Contract.ContainerLifecycleStatus;
  ContainerOverview: ResolverTypeWrapper<Contract.ContainerOverview>;
  ContainerRuntimeInfoAnalyze: ResolverTypeWrapper<Contract.ContainerRuntimeInfoAnalyze>;
  CostReductionRule: ResolverTypeWrapper<Contract.CostReductionRule>;
  CostReductionRuleInput: Contract.CostReductionRuleInput;
  CustomFormatMasking: ResolverTypeWrapper<Contract.CustomFormatMasking>;
  CustomFormatMaskingInput: Contract.CustomFormatMaskingInput;
  CustomInstrumentations: ResolverTypeWrapper<Contract.CustomInstrumentations>;
  CustomInstrumentationsInput: Contract.CustomInstrumentationsInput;
  CustomReadDataLabel: ResolverTypeWrapper<Contract.CustomReadDataLabel>;
  CustomRegexMasking: ResolverTypeWrapper<Contract.CustomRegexMasking>;
  CustomRegexMaskingInput: Contract.CustomRegexMaskingInput;
  DataStream: ResolverTypeWrapper<Contract.DataStream>;
  DataStreamInput: Contract.DataStreamInput;
  DbQueryPayloadCollection: ResolverTypeWrapper<Contract.DbQueryPayloadCollection>;
  DbQueryPayloadCollectionInput: Contract.DbQueryPayloadCollectionInput;
  DesiredConditionActionItem: ResolverTypeWrapper<Contract.DesiredConditionActionItem>;
  DesiredConditionActionItemType: Contract.DesiredConditionActionItemType;
  DesiredConditionStatus: ResolverTypeWrapper<Contract.DesiredConditionStatus>;
  DesiredStateProgress: Contract.DesiredStateProgress;
  Destination: ResolverTypeWrapper<Contract.Destination>;
  DestinationDetails: ResolverTypeWrapper<Contract.DestinationDetails>;
  DestinationFieldYamlProperties: ResolverTypeWrapper<Contract.DestinationFieldYamlProperties>;
  DestinationInput: Contract.DestinationInput;
  DestinationTypesCategoryItem: ResolverTypeWrapper<Contract.DestinationTypesCategoryItem>;
  DestinationsCategory: ResolverTypeWrapper<Contract.DestinationsCategory>;
  DiagnoseInput: Contract.DiagnoseInput;
  DiagnoseResponse: ResolverTypeWrapper<Contract.DiagnoseResponse>;
  DiagnoseStats: ResolverTypeWrapper<Contract.DiagnoseStats>;
  DisableProfilingResult: ResolverTypeWrapper<Contract.DisableProfilingResult>;
  DistroParam: ResolverTypeWrapper<Contract.DistroParam>;
  EffectiveConfig: ResolverTypeWrapper<Contract.EffectiveConfig>;
  EnableProfilingResult: ResolverTypeWrapper<Contract.EnableProfilingResult>;
  EntityProperty: ResolverTypeWrapper<Contract.EntityProperty>;
  EnvInjectionMethod: Contract.EnvInjectionMethod;
  EnvVar: ResolverTypeWrapper<Contract.EnvVar>;
  ExportedSignals: ResolverTypeWrapper<Contract.ExportedSignals>;
  ExportedSignalsInput: Contract.ExportedSignalsInput;
  ExtractAttribute: ResolverTypeWrapper<Contract.ExtractAttribute>;
  ExtractAttributeInput: Contract.ExtractAttributeInput;
  Extraction: ResolverTypeWrapper<Contract.Extraction>;
  ExtractionDataFormat: Contract.ExtractionDataFormat;
  ExtractionInput: Contract.ExtractionInput;
  FieldInput: Contract.FieldInput;
  FieldType: Contract.FieldType;
  Float: ResolverTypeWrapper<Contract.Scalars['Float']['output']>;
  GatewayDeploymentInfo: ResolverTypeWrapper<Contract.GatewayDeploymentInfo>;
  GetDestinationCategories: ResolverTypeWrapper<Contract.GetDestinationCategories>;
  GolangCustomProbe: ResolverTypeWrapper<Contract.GolangCustomProbe>;
  GolangCustomProbeInput: Contract.GolangCustomProbeInput;
  HeadSamplingHttpClientMatcher: ResolverTypeWrapper<Contract.HeadSamplingHttpClientMatcher>;
  HeadSamplingHttpClientMatcherInput: Contract.HeadSamplingHttpClientMatcherInput;
  HeadSamplingHttpServerMatcher: ResolverTypeWrapper<Contract.HeadSamplingHttpServerMatcher>;
  HeadSamplingHttpServerMatcherInput: Contract.HeadSamplingHttpServerMatcherInput;
  HeadSamplingOperationMatcher: ResolverTypeWrapper<Contract.HeadSamplingOperationMatcher>;
  HeadSamplingOperationMatcherInput: Contract.HeadSamplingOperationMatcherInput;
  HeadSamplingQueryParamMatcher: ResolverTypeWrapper<Contract.HeadSamplingQueryParamMatcher>;
  HeadSamplingQueryParamMatcherInput: Contract.HeadSamplingQueryParamMatcherInput;
  HeadersCollection: ResolverTypeWrapper<Contract.HeadersCollection>;
  HeadersCollectionInput: Contract.HeadersCollectionInput;
  HighlyRelevantOperationRule: ResolverTypeWrapper<Contract.HighlyRelevantOperationRule>;
  HighlyRelevantOperationRuleInput: Contract.HighlyRelevantOperationRuleInput;
  HorizontalPodAutoscalerInfo: ResolverTypeWrapper<Contract.HorizontalPodAutoscalerInfo>;
  HttpPayloadCollection: ResolverTypeWrapper<Contract.HttpPayloadCollection>;
  HttpPayloadCollectionInput: Contract.HttpPayloadCollectionInput;
  ID: ResolverTypeWrapper<Contract.Scalars['ID']['output']>;
  InstallationStatus: Contract.InstallationStatus;
  InstrumentationInstanceAnalyze: ResolverTypeWrapper<Contract.InstrumentationInstanceAnalyze>;
  InstrumentationInstanceComponent: ResolverTypeWrapper<Contract.InstrumentationInstanceComponent>;
  InstrumentationLibraryGlobalId: ResolverTypeWrapper<Contract.InstrumentationLibraryGlobalId>;
  InstrumentationLibraryGlobalIdInput: Contract.InstrumentationLibraryGlobalIdInput;
  InstrumentationRule: ResolverTypeWrapper<Contract.InstrumentationRule>;
  InstrumentationRuleFieldYamlProperties: ResolverTypeWrapper<Contract.InstrumentationRuleFieldYamlProperties>;
  InstrumentationRuleInput: Contract.InstrumentationRuleInput;
  InstrumentationRuleSourcesScope: ResolverTypeWrapper<Contract.InstrumentationRuleSourcesScope>;
  InstrumentationRuleSourcesScopeInput: Contract.InstrumentationRuleSourcesScopeInput;
  InstrumentationRuleType: Contract.InstrumentationRuleType;
  InstrumentationRuleTypeOption: ResolverTypeWrapper<Contract.InstrumentationRuleTypeOption>;
  InstrumentationSourcesAnalyze: ResolverTypeWrapper<Contract.InstrumentationSourcesAnalyze>;
  InstrumentorConfig: ResolverTypeWrapper<Contract.InstrumentorConfig>;
  Int: ResolverTypeWrapper<Contract.Scalars['Int']['output']>;
  JavaCustomProbe: ResolverTypeWrapper<Contract.JavaCustomProbe>;
  JavaCustomProbeInput: Contract.JavaCustomProbeInput;
  K8sActualNamespace: ResolverTypeWrapper<Contract.K8sActualNamespace>;
  K8sActualSource: ResolverTypeWrapper<Contract.K8sActualSource>;
  K8sAnnotationAttribute: ResolverTypeWrapper<Contract.K8sAnnotationAttribute>;
  K8sAnnotationAttributeInput: Contract.K8sAnnotationAttributeInput;
  K8sAttributesFrom: Contract.K8sAttributesFrom;
  K8sConditionStatus: Contract.K8sConditionStatus;
  K8sDesiredNamespaceInput: Contract.K8sDesiredNamespaceInput;
  K8sDesiredSourceInput: Contract.K8sDesiredSourceInput;
  K8sHealthProbesSamplingConfig: ResolverTypeWrapper<Contract.K8sHealthProbesSamplingConfig>;
  K8sHealthProbesSamplingConfigInput: Contract.K8sHealthProbesSamplingConfigInput;
  K8sLabelAttribute: ResolverTypeWrapper<Contract.K8sLabelAttribute>;
  K8sLabelAttributeInput: Contract.K8sLabelAttributeInput;
  K8sNamespace: ResolverTypeWrapper<Contract.K8sNamespace>;
  K8sNamespaceId: Contract.K8sNamespaceId;
  K8sResourceKind: Contract.K8sResourceKind;
  K8sSourceId: Contract.K8sSourceId;
  K8sWorkload: ResolverTypeWrapper<Contract.K8sWorkload>;
  K8sWorkloadAgentEnabled: ResolverTypeWrapper<Contract.K8sWorkloadAgentEnabled>;
  K8sWorkloadAgentEnabledContainer: ResolverTypeWrapper<Contract.K8sWorkloadAgentEnabledContainer>;
  K8sWorkloadAgentEnabledContainerLogs: ResolverTypeWrapper<Contract.K8sWorkloadAgentEnabledContainerLogs>;
  K8sWorkloadAgentEnabledContainerMetrics: ResolverTypeWrapper<Contract.K8sWorkloadAgentEnabledContainerMetrics>;
  K8sWorkloadAgentEnabledContainerTraces: ResolverTypeWrapper<Contract.K8sWorkloadAgentEnabledContainerTraces>;
  K8sWorkloadAutoRollback: ResolverTypeWrapper<Contract.K8sWorkloadAutoRollback>;
  K8sWorkloadConditions: ResolverTypeWrapper<Contract.K8sWorkloadConditions>;
  K8sWorkloadContainer: ResolverTypeWrapper<Contract.K8sWorkloadContainer>;
  K8sWorkloadContainerAgentConfig: ResolverTypeWrapper<Contract.K8sWorkloadContainerAgentConfig>;
  K8sWorkloadContainerAgentConfigTraces: ResolverTypeWrapper<Contract.K8sWorkloadContainerAgentConfigTraces>;
  K8sWorkloadContainerAgentConfigTracesHeadSampling: ResolverTypeWrapper<Contract.K8sWorkloadContainerAgentConfigTracesHeadSampling>;
  K8sWorkloadContainerAgentConfigTracesHeadSamplingNoisyOperation: ResolverTypeWrapper<Contract.K8sWorkloadContainerAgentConfigTracesHeadSamplingNoisyOperation>;
  K8sWorkloadContainerAgentConfigTracesHeadSamplingSpanMetricsMode: Contract.K8sWorkloadContainerAgentConfigTracesHeadSamplingSpanMetricsMode;
  K8sWorkloadContainerCollectorConfig: ResolverTypeWrapper<Contract.K8sWorkloadContainerCollectorConfig>;
  K8sWorkloadContainerCollectorConfigTailSampling: ResolverTypeWrapper<Contract.K8sWorkloadContainerCollectorConfigTailSampling>;
  K8sWorkloadContainerCollectorConfigTailSamplingCostReductionRule: ResolverTypeWrapper<Contract.K8sWorkloadContainerCollectorConfigTailSamplingCostReductionRule>;
  K8sWorkloadContainerCollectorConfigTailSamplingHighlyRelevantOperation: ResolverTypeWrapper<Contract.K8sWorkloadContainerCollectorConfigTailSamplingHighlyRelevantOperation>;
  K8sWorkloadContainerCollectorConfigTailSamplingNoisyOperation: ResolverTypeWrapper<Contract.K8sWorkloadContainerCollectorConfigTailSamplingNoisyOperation>;
  K8sWorkloadContainerOverrides: ResolverTypeWrapper<Contract.K8sWorkloadContainerOverrides>;
  K8sWorkloadId: ResolverTypeWrapper<Contract.K8sWorkloadId>;
  K8sWorkloadIdInput: Contract.K8sWorkloadIdInput;
  K8sWorkloadMarkedForInstrumentation: ResolverTypeWrapper<Contract.K8sWorkloadMarkedForInstrumentation>;
  K8sWorkloadPod: ResolverTypeWrapper<Contract.K8sWorkloadPod>;
  K8sWorkloadPodContainer: ResolverTypeWrapper<Contract.K8sWorkloadPodContainer>;
  K8sWorkloadPodContainerProcess: ResolverTypeWrapper<Contract.K8sWorkloadPodContainerProcess>;
  K8sWorkloadPodContainerProcessAttribute: ResolverTypeWrapper<Contract.K8sWorkloadPodContainerProcessAttribute>;
  K8sWorkloadPodContainerProcessInstrumentation: ResolverTypeWrapper<Contract.K8sWorkloadPodContainerProcessInstrumentation>;
  K8sWorkloadPodsManifestInjectionOverview: ResolverTypeWrapper<Contract.K8sWorkloadPodsManifestInjectionOverview>;
  K8sWorkloadRollout: ResolverTypeWrapper<Contract.K8sWorkloadRollout>;
  K8sWorkloadRuntimeInfo: ResolverTypeWrapper<Contract.K8sWorkloadRuntimeInfo>;
  K8sWorkloadRuntimeInfoContainer: ResolverTypeWrapper<Contract.K8sWorkloadRuntimeInfoContainer>;
  K8sWorkloadTelemetryMetrics: ResolverTypeWrapper<Contract.K8sWorkloadTelemetryMetrics>;
  K8sWorkloadTelemetryMetricsExpectingTelemetryStatus: ResolverTypeWrapper<Contract.K8sWorkloadTelemetryMetricsExpectingTelemetryStatus>;
  KarpenterConfig: ResolverTypeWrapper<Contract.KarpenterConfig>;
  LanguageConfig: ResolverTypeWrapper<Contract.LanguageConfig>;
  LocalUiConfigAllowConcurrentAgentsInput: Contract.LocalUiConfigAllowConcurrentAgentsInput;
  LocalUiConfigAutoRollbackInput: Contract.LocalUiConfigAutoRollbackInput;
  LocalUiConfigComponentLogLevelsInput: Contract.LocalUiConfigComponentLogLevelsInput;
  LocalUiConfigInput: Contract.LocalUiConfigInput;
  LocalUiConfigInstrumentorInput: Contract.LocalUiConfigInstrumentorInput;
  LocalUiConfigRolloutInput: Contract.LocalUiConfigRolloutInput;
  LocalUiConfigSamplingInput: Contract.LocalUiConfigSamplingInput;
  LocalUiConfigSpanSamplingAttributesInput: Contract.LocalUiConfigSpanSamplingAttributesInput;
  LocalUiConfigTraceCorrelationsInput: Contract.LocalUiConfigTraceCorrelationsInput;
  LocalUiConfigTraceCorrelationsServiceIOInput: Contract.LocalUiConfigTraceCorrelationsServiceIoInput;
  LocalUiConfigWaspInput: Contract.LocalUiConfigWaspInput;
  ManifestFormat: Contract.ManifestFormat;
  MessagingPayloadCollection: ResolverTypeWrapper<Contract.MessagingPayloadCollection>;
  MessagingPayloadCollectionInput: Contract.MessagingPayloadCollectionInput;
  MetricsSourceAgentJavaRuntimeMetricsConfig: ResolverTypeWrapper<Contract.MetricsSourceAgentJavaRuntimeMetricsConfig>;
  MetricsSourceAgentMetricsConfig: ResolverTypeWrapper<Contract.MetricsSourceAgentMetricsConfig>;
  MetricsSourceAgentRuntimeMetricConfig: ResolverTypeWrapper<Contract.MetricsSourceAgentRuntimeMetricConfig>;
  MetricsSourceAgentRuntimeMetricsConfig: ResolverTypeWrapper<Contract.MetricsSourceAgentRuntimeMetricsConfig>;
  MetricsSourceAgentSpanMetricsConfig: ResolverTypeWrapper<Contract.MetricsSourceAgentSpanMetricsConfig>;
  MetricsSourceConfig: ResolverTypeWrapper<Contract.MetricsSourceConfig>;
  MetricsSourceHostMetricsConfig: ResolverTypeWrapper<Contract.MetricsSourceHostMetricsConfig>;
  MetricsSourceKubeletStatsConfig: ResolverTypeWrapper<Contract.MetricsSourceKubeletStatsConfig>;
  MetricsSourceOdigosOwnMetricsConfig: ResolverTypeWrapper<Contract.MetricsSourceOdigosOwnMetricsConfig>;
  MetricsSourceSpanMetricsConfig: ResolverTypeWrapper<Contract.MetricsSourceSpanMetricsConfig>;
  MountMethod: Contract.MountMethod;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NodeCollectorAnalyze: ResolverTypeWrapper<Contract.NodeCollectorAnalyze>;
  NodesSummary: ResolverTypeWrapper<Contract.NodesSummary>;
  NoisyOperationRule: ResolverTypeWrapper<Contract.NoisyOperationRule>;
  NoisyOperationRuleInput: Contract.NoisyOperationRuleInput;
  NonIdentifyingAttribute: ResolverTypeWrapper<Contract.NonIdentifyingAttribute>;
  ObservabilitySignalSupport: ResolverTypeWrapper<Contract.ObservabilitySignalSupport>;
  OdigosAnalyze: ResolverTypeWrapper<Contract.OdigosAnalyze>;
  OdigosComponent: Contract.OdigosComponent;
  OdigosLogLevel: Contract.OdigosLogLevel;
  OdigosOwnTelemetryConfig: ResolverTypeWrapper<Contract.OdigosOwnTelemetryConfig>;
  OidcConfig: ResolverTypeWrapper<Contract.OidcConfig>;
  OtelAgentsAnalyze: ResolverTypeWrapper<Contract.OtelAgentsAnalyze>;
  OtlpExporterConfig: ResolverTypeWrapper<Contract.OtlpExporterConfig>;
  OverviewMetricsResponse: ResolverTypeWrapper<Contract.OverviewMetricsResponse>;
  PatchSourceRequestInput: Contract.PatchSourceRequestInput;
  PayloadCollection: ResolverTypeWrapper<Contract.PayloadCollection>;
  PayloadCollectionInput: Contract.PayloadCollectionInput;
  PeerSources: ResolverTypeWrapper<Contract.PeerSources>;
  PersistNamespaceItemInput: Contract.PersistNamespaceItemInput;
  PersistNamespaceSourceInput: Contract.PersistNamespaceSourceInput;
  PhpCustomProbe: ResolverTypeWrapper<Contract.PhpCustomProbe>;
  PhpCustomProbeInput: Contract.PhpCustomProbeInput;
  PodAnalyze: ResolverTypeWrapper<Contract.PodAnalyze>;
  PodCondition: ResolverTypeWrapper<Contract.PodCondition>;
  PodConditionType: Contract.PodConditionType;
  PodContainerAnalyze: ResolverTypeWrapper<Contract.PodContainerAnalyze>;
  PodDetails: ResolverTypeWrapper<Contract.PodDetails>;
  PodInfo: ResolverTypeWrapper<Contract.PodInfo>;
  PodPhase: Contract.PodPhase;
  PodWorkloadInput: Contract.PodWorkloadInput;
  ProfilingConfig: ResolverTypeWrapper<Contract.ProfilingConfig>;
  ProfilingSlots: ResolverTypeWrapper<Contract.ProfilingSlots>;
  ProgrammingLanguage: ResolverTypeWrapper<Contract.Scalars['ProgrammingLanguage']['output']>;
  ProvenanceEntry: ResolverTypeWrapper<Contract.ProvenanceEntry>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recommendation: ResolverTypeWrapper<Contract.Recommendation>;
  RecommendationAppliedWhen: ResolverTypeWrapper<Contract.RecommendationAppliedWhen>;
  RecommendationCatalogApplyExample: ResolverTypeWrapper<Contract.RecommendationCatalogApplyExample>;
  RecommendationCatalogCondition: ResolverTypeWrapper<Contract.RecommendationCatalogCondition>;
  RecommendationCatalogRemediation: ResolverTypeWrapper<Contract.RecommendationCatalogRemediation>;
  RecommendationType: Contract.RecommendationType;
  RemoteConfig: ResolverTypeWrapper<Contract.RemoteConfig>;
  RemoteConfigInput: Contract.RemoteConfigInput;
  RemoteConfigRollout: ResolverTypeWrapper<Contract.RemoteConfigRollout>;
  RemoteConfigRolloutInput: Contract.RemoteConfigRolloutInput;
  ResourceAmounts: ResolverTypeWrapper<Contract.ResourceAmounts>;
  Resources: ResolverTypeWrapper<Contract.Resources>;
  RetryOnFailureConfig: ResolverTypeWrapper<Contract.RetryOnFailureConfig>;
  RolloutConfig: ResolverTypeWrapper<Contract.RolloutConfig>;
  RuntimeInfoAnalyze: ResolverTypeWrapper<Contract.RuntimeInfoAnalyze>;
  Sampling: ResolverTypeWrapper<Contract.Sampling>;
  SamplingConfig: ResolverTypeWrapper<Contract.SamplingConfig>;
  SamplingConfigInput: Contract.SamplingConfigInput;
  SamplingConfigs: ResolverTypeWrapper<Contract.SamplingConfigs>;
  SamplingRules: ResolverTypeWrapper<Contract.SamplingRules>;
  SamplingWorkloadLanguage: Contract.SamplingWorkloadLanguage;
  ServiceMap: ResolverTypeWrapper<Contract.ServiceMap>;
  ServiceMapFromSource: ResolverTypeWrapper<Contract.ServiceMapFromSource>;
  ServiceMapToSource: ResolverTypeWrapper<Contract.ServiceMapToSource>;
  SignalType: Contract.SignalType;
  SingleDestinationMetricsResponse: ResolverTypeWrapper<Contract.SingleDestinationMetricsResponse>;
  SingleSourceMetricsResponse: ResolverTypeWrapper<Contract.SingleSourceMetricsResponse>;
  SourceAnalyze: ResolverTypeWrapper<Contract.SourceAnalyze>;
  SourceConditions: ResolverTypeWrapper<Contract.SourceConditions>;
  SourceContainer: ResolverTypeWrapper<Contract.SourceContainer>;
  SourceProfilingResult: ResolverTypeWrapper<Contract.SourceProfilingResult>;
  SourcesScopes: ResolverTypeWrapper<Contract.SourcesScopes>;
  SourcesScopesInput: Contract.SourcesScopesInput;
  SpanKind: Contract.SpanKind;
  SpanSamplingAttributesConfig: ResolverTypeWrapper<Contract.SpanSamplingAttributesConfig>;
  String: ResolverTypeWrapper<Contract.Scalars['String']['output']>;
  SupportedSignals: ResolverTypeWrapper<Contract.SupportedSignals>;
  TailSamplingConfig: ResolverTypeWrapper<Contract.TailSamplingConfig>;
  TailSamplingConfigInput: Contract.TailSamplingConfigInput;
  TailSamplingHttpServerMatcher: ResolverTypeWrapper<Contract.TailSamplingHttpServerMatcher>;
  TailSamplingHttpServerMatcherInput: Contract.TailSamplingHttpServerMatcherInput;
  TailSamplingKafkaMatcher: ResolverTypeWrapper<Contract.TailSamplingKafkaMatcher>;
  TailSamplingKafkaMatcherInput: Contract.TailSamplingKafkaMatcherInput;
  TailSamplingOperationMatcher: ResolverTypeWrapper<Contract.TailSamplingOperationMatcher>;
  TailSamplingOperationMatcherInput: Contract.TailSamplingOperationMatcherInput;
  TemplatizationWorkloadFilter: ResolverTypeWrapper<Contract.TemplatizationWorkloadFilter>;
  TemplatizationWorkloadFilterInput: Contract.TemplatizationWorkloadFilterInput;
  TestConnectionResponse: ResolverTypeWrapper<Contract.TestConnectionResponse>;
  Tier: Contract.Tier;
  TraceCorrelations: ResolverTypeWrapper<Contract.TraceCorrelations>;
  TraceCorrelationsConfig: ResolverTypeWrapper<Contract.TraceCorrelationsConfig>;
  TraceCorrelationsInputGroup: ResolverTypeWrapper<Contract.TraceCorrelationsInputGroup>;
  TraceCorrelationsOutputSeries: ResolverTypeWrapper<Contract.TraceCorrelationsOutputSeries>;
  TraceCorrelationsServiceIOConfig: ResolverTypeWrapper<Contract.TraceCorrelationsServiceIoConfig>;
  TraceCorrelationsTimeRangeInput: Contract.TraceCorrelationsTimeRangeInput;
  TraceCorrelationsWorkload: ResolverTypeWrapper<Contract.TraceCorrelationsWorkload>;
  URLTemplatizationRule: ResolverTypeWrapper<Contract.UrlTemplatizationRule>;
  URLTemplatizationRuleInput: Contract.UrlTemplatizationRuleInput;
  UiMode: Contract.UiMode;
  UrlTemplatizationDefaultGroup: ResolverTypeWrapper<Contract.UrlTemplatizationDefaultGroup>;
  UrlTemplatizationDefaultGroupInput: Contract.UrlTemplatizationDefaultGroupInput;
  UrlTemplatizationDefaultSkipPolicy: ResolverTypeWrapper<Contract.UrlTemplatizationDefaultSkipPolicy>;
  UrlTemplatizationDefaultSkipPolicyInput: Contract.UrlTemplatizationDefaultSkipPolicyInput;
  UrlTemplatizationRulesGroup: ResolverTypeWrapper<Contract.UrlTemplatizationRulesGroup>;
  UrlTemplatizationRulesGroupInput: Contract.UrlTemplatizationRulesGroupInput;
  UserInstrumentationEnvsConfig: ResolverTypeWrapper<Contract.UserInstrumentationEnvsConfig>;
  WaspConfig: ResolverTypeWrapper<Contract.WaspConfig>;
  WorkloadFilter: Contract.WorkloadFilter;
  WorkloadRolloutStatus: Contract.WorkloadRolloutStatus;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Action: Contract.Action;
  ActionFieldYamlProperties: Contract.ActionFieldYamlProperties;
  ActionFields: Contract.ActionFields;
  ActionFieldsInput: Contract.ActionFieldsInput;
  ActionInput: Contract.ActionInput;
  ActionTypeOption: Contract.ActionTypeOption;
  AgentsInitContainerResourcesConfig: Contract.AgentsInitContainerResourcesConfig;
  AllowConcurrentAgentsConfig: Contract.AllowConcurrentAgentsConfig;
  ApiToken: Contract.ApiToken;
  AutoRollbackConfig: Contract.AutoRollbackConfig;
  Boolean: Contract.Scalars['Boolean']['output'];
  ClearProfilingBufferResult: Contract.ClearProfilingBufferResult;
  ClusterAttribute: Contract.ClusterAttribute;
  ClusterAttributeInput: Contract.ClusterAttributeInput;
  ClusterCollectorAnalyze: Contract.ClusterCollectorAnalyze;
  CodeAttributes: Contract.CodeAttributes;
  CodeAttributesInput: Contract.CodeAttributesInput;
  CollectorDaemonSetInfo: Contract.CollectorDaemonSetInfo;
  CollectorGatewayConfig: Contract.CollectorGatewayConfig;
  CollectorNodeConfig: Contract.CollectorNodeConfig;
  CollectorPodMetrics: Contract.CollectorPodMetrics;
  ComponentLogLevelsConfig: Contract.ComponentLogLevelsConfig;
  ComputePlatform: Contract.ComputePlatform;
  Condition: Contract.Condition;
  Config: Contract.Config;
  ConfigYaml: Contract.ConfigYaml;
  ConfigYamlField: Contract.ConfigYamlField;
  ContainerAgentConfigAnalyze: Contract.ContainerAgentConfigAnalyze;
  ContainerOverview: Contract.ContainerOverview;
  ContainerRuntimeInfoAnalyze: Contract.ContainerRuntimeInfoAnalyze;
  CostReductionRule: Contract.CostReductionRule;
  CostReductionRuleInput: Contract.CostReductionRuleInput;
  CustomFormatMasking: Contract.CustomFormatMasking;
  CustomFormatMaskingInput: Contract.CustomFormatMaskingInput;
  CustomInstrumentations: Contract.CustomInstrumentations;
  CustomInstrumentationsInput: Contract.CustomInstrumentationsInput;
  CustomReadDataLabel: Contract.CustomReadDataLabel;
  CustomRegexMasking: Contract.CustomRegexMasking;
  CustomRegexMaskingInput: Contract.CustomRegexMaskingInput;
  DataStream: Contract.DataStream;
  DataStreamInput: Contract.DataStreamInput;
  DbQueryPayloadCollection: Contract.DbQueryPayloadCollection;
  DbQueryPayloadCollectionInput: Contract.DbQueryPayloadCollectionInput;
  DesiredConditionActionItem: Contract.DesiredConditionActionItem;
  DesiredConditionStatus: Contract.DesiredConditionStatus;
  Destination: Contract.Destination;
  DestinationDetails: Contract.DestinationDetails;
  DestinationFieldYamlProperties: Contract.DestinationFieldYamlProperties;
  DestinationInput: Contract.DestinationInput;
  DestinationTypesCategoryItem: Contract.DestinationTypesCategoryItem;
  DestinationsCategory: Contract.DestinationsCategory;
  DiagnoseInput: Contract.DiagnoseInput;
  DiagnoseResponse: Contract.DiagnoseResponse;
  DiagnoseStats: Contract.DiagnoseStats;
  DisableProfilingResult: Contract.DisableProfilingResult;
  DistroParam: Contract.DistroParam;
  EffectiveConfig: Contract.EffectiveConfig;
  EnableProfilingResult: Contract.EnableProfilingResult;
  EntityProperty: Contract.EntityProperty;
  EnvVar: Contract.EnvVar;
  ExportedSignals: Contract.ExportedSignals;
  ExportedSignalsInput: Contract.ExportedSignalsInput;
  ExtractAttribute: Contract.ExtractAttribute;
  ExtractAttributeInput: Contract.ExtractAttributeInput;
  Extraction: Contract.Extraction;
  ExtractionInput: Contract.ExtractionInput;
  FieldInput: Contract.FieldInput;
  Float: Contract.Scalars['Float']['output'];
  GatewayDeploymentInfo: Contract.GatewayDeploymentInfo;
  GetDestinationCategories: Contract.GetDestinationCategories;
  GolangCustomProbe: Contract.GolangCustomProbe;
  GolangCustomProbeInput: Contract.GolangCustomProbeInput;
  HeadSamplingHttpClientMatcher: Contract.HeadSamplingHttpClientMatcher;
  HeadSamplingHttpClientMatcherInput: Contract.HeadSamplingHttpClientMatcherInput;
  HeadSamplingHttpServerMatcher: Contract.HeadSamplingHttpServerMatcher;
  HeadSamplingHttpServerMatcherInput: Contract.HeadSamplingHttpServerMatcherInput;
  HeadSamplingOperationMatcher: Contract.HeadSamplingOperationMatcher;
  HeadSamplingOperationMatcherInput: Contract.HeadSamplingOperationMatcherInput;
  HeadSamplingQueryParamMatcher: Contract.HeadSamplingQueryParamMatcher;
  HeadSamplingQueryParamMatcherInput: Contract.HeadSamplingQueryParamMatcherInput;
  HeadersCollection: Contract.HeadersCollection;
  HeadersCollectionInput: Contract.HeadersCollectionInput;
  HighlyRelevantOperationRule: Contract.HighlyRelevantOperationRule;
  HighlyRelevantOperationRuleInput: Contract.HighlyRelevantOperationRuleInput;
  HorizontalPodAutoscalerInfo: Contract.HorizontalPodAutoscalerInfo;
  HttpPayloadCollection: Contract.HttpPayloadCollection;
  HttpPayloadCollectionInput: Contract.HttpPayloadCollectionInput;
  ID: Contract.Scalars['ID']['output'];
  InstrumentationInstanceAnalyze: Contract.InstrumentationInstanceAnalyze;
  InstrumentationInstanceComponent: Contract.InstrumentationInstanceComponent;
  InstrumentationLibraryGlobalId: Contract.InstrumentationLibraryGlobalId;
  InstrumentationLibraryGlobalIdInput: Contract.InstrumentationLibraryGlobalIdInput;
  InstrumentationRule: Contract.InstrumentationRule;
  InstrumentationRuleFieldYamlProperties: Contract.InstrumentationRuleFieldYamlProperties;
  InstrumentationRuleInput: Contract.InstrumentationRuleInput;
  InstrumentationRuleSourcesScope: Contract.InstrumentationRuleSourcesScope;
  InstrumentationRuleSourcesScopeInput: Contract.InstrumentationRuleSourcesScopeInput;
  InstrumentationRuleTypeOption: Contract.InstrumentationRuleTypeOption;
  InstrumentationSourcesAnalyze: Contract.InstrumentationSourcesAnalyze;
  InstrumentorConfig: Contract.InstrumentorConfig;
  Int: Contract.Scalars['Int']['output'];
  JavaCustomProbe: Contract.JavaCustomProbe;
  JavaCustomProbeInput: Contract.JavaCustomProbeInput;
  K8sActualNamespace: Contract.K8sActualNamespace;
  K8sActualSource: Contract.K8sActualSource;
  K8sAnnotationAttribute: Contract.K8sAnnotationAttribute;
  K8sAnnotationAttributeInput: Contract.K8sAnnotationAttributeInput;
  K8sDesiredNamespaceInput: Contract.K8sDesiredNamespaceInput;
  K8sDesiredSourceInput: Contract.K8sDesiredSourceInput;
  K8sHealthProbesSamplingConfig: Contract.K8sHealthProbesSamplingConfig;
  K8sHealthProbesSamplingConfigInput: Contract.K8sHealthProbesSamplingConfigInput;
  K8sLabelAttribute: Contract.K8sLabelAttribute;
  K8sLabelAttributeInput: Contract.K8sLabelAttributeInput;
  K8sNamespace: Contract.K8sNamespace;
  K8sNamespaceId: Contract.K8sNamespaceId;
  K8sSourceId: Contract.K8sSourceId;
  K8sWorkload: Contract.K8sWorkload;
  K8sWorkloadAgentEnabled: Contract.K8sWorkloadAgentEnabled;
  K8sWorkloadAgentEnabledContainer: Contract.K8sWorkloadAgentEnabledContainer;
  K8sWorkloadAgentEnabledContainerLogs: Contract.K8sWorkloadAgentEnabledContainerLogs;
  K8sWorkloadAgentEnabledContainerMetrics: Contract.K8sWorkloadAgentEnabledContainerMetrics;
  K8sWorkloadAgentEnabledContainerTraces: Contract.K8sWorkloadAgentEnabledContainerTraces;
  K8sWorkloadAutoRollback: Contract.K8sWorkloadAutoRollback;
  K8sWorkloadConditions: Contract.K8sWorkloadConditions;
  K8sWorkloadContainer: Contract.K8sWorkloadContainer;
  K8sWorkloadContainerAgentConfig: Contract.K8sWorkloadContainerAgentConfig;
  K8sWorkloadContainerAgentConfigTraces: Contract.K8sWorkloadContainerAgentConfigTraces;
  K8sWorkloadContainerAgentConfigTracesHeadSampling: Contract.K8sWorkloadContainerAgentConfigTracesHeadSampling;
  K8sWorkloadContainerAgentConfigTracesHeadSamplingNoisyOperation: Contract.K8sWorkloadContainerAgentConfigTracesHeadSamplingNoisyOperation;
  K8sWorkloadContainerCollectorConfig: Contract.K8sWorkloadContainerCollectorConfig;
  K8sWorkloadContainerCollectorConfigTailSampling: Contract.K8sWorkloadContainerCollectorConfigTailSampling;
  K8sWorkloadContainerCollectorConfigTailSamplingCostReductionRule: Contract.K8sWorkloadContainerCollectorConfigTailSamplingCostReductionRule;
  K8sWorkloadContainerCollectorConfigTailSamplingHighlyRelevantOperation: Contract.K8sWorkloadContainerCollectorConfigTailSamplingHighlyRelevantOperation;
  K8sWorkloadContainerCollectorConfigTailSamplingNoisyOperation: Contract.K8sWorkloadContainerCollectorConfigTailSamplingNoisyOperation;
  K8sWorkloadContainerOverrides: Contract.K8sWorkloadContainerOverrides;
  K8sWorkloadId: Contract.K8sWorkloadId;
  K8sWorkloadIdInput: Contract.K8sWorkloadIdInput;
  K8sWorkloadMarkedForInstrumentation: Contract.K8sWorkloadMarkedForInstrumentation;
  K8sWorkloadPod: Contract.K8sWorkloadPod;
  K8sWorkloadPodContainer: Contract.K8sWorkloadPodContainer;
  K8sWorkloadPodContainerProcess: Contract.K8sWorkloadPodContainerProcess;
  K8sWorkloadPodContainerProcessAttribute: Contract.K8sWorkloadPodContainerProcessAttribute;
  K8sWorkloadPodContainerProcessInstrumentation: Contract.K8sWorkloadPodContainerProcessInstrumentation;
  K8sWorkloadPodsManifestInjectionOverview: Contract.K8sWorkloadPodsManifestInjectionOverview;
  K8sWorkloadRollout: Contract.K8sWorkloadRollout;
  K8sWorkloadRuntimeInfo: Contract.K8sWorkloadRuntimeInfo;
  K8sWorkloadRuntimeInfoContainer: Contract.K8sWorkloadRuntimeInfoContainer;
  K8sWorkloadTelemetryMetrics: Contract.K8sWorkloadTelemetryMetrics;
  K8sWorkloadTelemetryMetricsExpectingTelemetryStatus: Contract.K8sWorkloadTelemetryMetricsExpectingTelemetryStatus;
  KarpenterConfig: Contract.KarpenterConfig;
  LanguageConfig: Contract.LanguageConfig;
  LocalUiConfigAllowConcurrentAgentsInput: Contract.LocalUiConfigAllowConcurrentAgentsInput;
  LocalUiConfigAutoRollbackInput: Contract.LocalUiConfigAutoRollbackInput;
  LocalUiConfigComponentLogLevelsInput: Contract.LocalUiConfigComponentLogLevelsInput;
  LocalUiConfigInput: Contract.LocalUiConfigInput;
  LocalUiConfigInstrumentorInput: Contract.LocalUiConfigInstrumentorInput;
  LocalUiConfigRolloutInput: Contract.LocalUiConfigRolloutInput;
  LocalUiConfigSamplingInput: Contract.LocalUiConfigSamplingInput;
  LocalUiConfigSpanSamplingAttributesInput: Contract.LocalUiConfigSpanSamplingAttributesInput;
  LocalUiConfigTraceCorrelationsInput: Contract.LocalUiConfigTraceCorrelationsInput;
  LocalUiConfigTraceCorrelationsServiceIOInput: Contract.LocalUiConfigTraceCorrelationsServiceIoInput;
  LocalUiConfigWaspInput: Contract.LocalUiConfigWaspInput;
  MessagingPayloadCollection: Contract.MessagingPayloadCollection;
  MessagingPayloadCollectionInput: Contract.MessagingPayloadCollectionInput;
  MetricsSourceAgentJavaRuntimeMetricsConfig: Contract.MetricsSourceAgentJavaRuntimeMetricsConfig;
  MetricsSourceAgentMetricsConfig: Contract.MetricsSourceAgentMetricsConfig;
  MetricsSourceAgentRuntimeMetricConfig: Contract.MetricsSourceAgentRuntimeMetricConfig;
  MetricsSourceAgentRuntimeMetricsConfig: Contract.MetricsSourceAgentRuntimeMetricsConfig;
  MetricsSourceAgentSpanMetricsConfig: Contract.MetricsSourceAgentSpanMetricsConfig;
  MetricsSourceConfig: Contract.MetricsSourceConfig;
  MetricsSourceHostMetricsConfig: Contract.MetricsSourceHostMetricsConfig;
  MetricsSourceKubeletStatsConfig: Contract.MetricsSourceKubeletStatsConfig;
  MetricsSourceOdigosOwnMetricsConfig: Contract.MetricsSourceOdigosOwnMetricsConfig;
  MetricsSourceSpanMetricsConfig: Contract.MetricsSourceSpanMetricsConfig;
  Mutation: Record<PropertyKey, never>;
  NodeCollectorAnalyze: Contract.NodeCollectorAnalyze;
  NodesSummary: Contract.NodesSummary;
  NoisyOperationRule: Contract.NoisyOperationRule;
  NoisyOperationRuleInput: Contract.NoisyOperationRuleInput;
  NonIdentifyingAttribute: Contract.NonIdentifyingAttribute;
  ObservabilitySignalSupport: Contract.ObservabilitySignalSupport;
  OdigosAnalyze: Contract.OdigosAnalyze;
  OdigosOwnTelemetryConfig: Contract.OdigosOwnTelemetryConfig;
  OidcConfig: Contract.OidcConfig;
  OtelAgentsAnalyze: Contract.OtelAgentsAnalyze;
  OtlpExporterConfig: Contract.OtlpExporterConfig;
  OverviewMetricsResponse: Contract.OverviewMetricsResponse;
  PatchSourceRequestInput: Contract.PatchSourceRequestInput;
  PayloadCollection: Contract.PayloadCollection;
  PayloadCollectionInput: Contract.PayloadCollectionInput;
  PeerSources: Contract.PeerSources;
  PersistNamespaceItemInput: Contract.PersistNamespaceItemInput;
  PersistNamespaceSourceInput: Contract.PersistNamespaceSourceInput;
  PhpCustomProbe: Contract.PhpCustomProbe;
  PhpCustomProbeInput: Contract.PhpCustomProbeInput;
  PodAnalyze: Contract.PodAnalyze;
  PodCondition: Contract.PodCondition;
  PodContainerAnalyze: Contract.PodContainerAnalyze;
  PodDetails: Contract.PodDetails;
  PodInfo: Contract.PodInfo;
  PodWorkloadInput: Contract.PodWorkloadInput;
  ProfilingConfig: Contract.ProfilingConfig;
  ProfilingSlots: Contract.ProfilingSlots;
  ProgrammingLanguage: Contract.Scalars['ProgrammingLanguage']['output'];
  ProvenanceEntry: Contract.ProvenanceEntry;
  Query: Record<PropertyKey, never>;
  Recommendation: Contract.Recommendation;
  RecommendationAppliedWhen: Contract.RecommendationAppliedWhen;
  RecommendationCatalogApplyExample: Contract.RecommendationCatalogApplyExample;
  RecommendationCatalogCondition: Contract.RecommendationCatalogCondition;
  RecommendationCatalogRemediation: Contract.RecommendationCatalogRemediation;
  RemoteConfig: Contract.RemoteConfig;
  RemoteConfigInput: Contract.RemoteConfigInput;
  RemoteConfigRollout: Contract.RemoteConfigRollout;
  RemoteConfigRolloutInput: Contract.RemoteConfigRolloutInput;
  ResourceAmounts: Contract.ResourceAmounts;
  Resources: Contract.Resources;
  RetryOnFailureConfig: Contract.RetryOnFailureConfig;
  RolloutConfig: Contract.RolloutConfig;
  RuntimeInfoAnalyze: Contract.RuntimeInfoAnalyze;
  Sampling: Contract.Sampling;
  SamplingConfig: Contract.SamplingConfig;
  SamplingConfigInput: Contract.SamplingConfigInput;
  SamplingConfigs: Contract.SamplingConfigs;
  SamplingRules: Contract.SamplingRules;
  ServiceMap: Contract.ServiceMap;
  ServiceMapFromSource: Contract.ServiceMapFromSource;
  ServiceMapToSource: Contract.ServiceMapToSource;
  SingleDestinationMetricsResponse: Contract.SingleDestinationMetricsResponse;
  SingleSourceMetricsResponse: Contract.SingleSourceMetricsResponse;
  SourceAnalyze: Contract.SourceAnalyze;
  SourceConditions: Contract.SourceConditions;
  SourceContainer: Contract.SourceContainer;
  SourceProfilingResult: Contract.SourceProfilingResult;
  SourcesScopes: Contract.SourcesScopes;
  SourcesScopesInput: Contract.SourcesScopesInput;
  SpanSamplingAttributesConfig: Contract.SpanSamplingAttributesConfig;
  String: Contract.Scalars['String']['output'];
  SupportedSignals: Contract.SupportedSignals;
  TailSamplingConfig: Contract.TailSamplingConfig;
  TailSamplingConfigInput: Contract.TailSamplingConfigInput;
  TailSamplingHttpServerMatcher: Contract.TailSamplingHttpServerMatcher;
  TailSamplingHttpServerMatcherInput: Contract.TailSamplingHttpServerMatcherInput;
  TailSamplingKafkaMatcher: Contract.TailSamplingKafkaMatcher;
  TailSamplingKafkaMatcherInput: Contract.TailSamplingKafkaMatcherInput;
  TailSamplingOperationMatcher: Contract.TailSamplingOperationMatcher;
  TailSamplingOperationMatcherInput: Contract.TailSamplingOperationMatcherInput;
  TemplatizationWorkloadFilter: Contract.TemplatizationWorkloadFilter;
  TemplatizationWorkloadFilterInput: Contract.TemplatizationWorkloadFilterInput;
  TestConnectionResponse: Contract.TestConnectionResponse;
  TraceCorrelations: Contract.TraceCorrelations;
  TraceCorrelationsConfig: Contract.TraceCorrelationsConfig;
  TraceCorrelationsInputGroup: Contract.TraceCorrelationsInputGroup;
  TraceCorrelationsOutputSeries: Contract.TraceCorrelationsOutputSeries;
  TraceCorrelationsServiceIOConfig: Contract.TraceCorrelationsServiceIoConfig;
  TraceCorrelationsTimeRangeInput: Contract.TraceCorrelationsTimeRangeInput;
  TraceCorrelationsWorkload: Contract.TraceCorrelationsWorkload;
  URLTemplatizationRule: Contract.UrlTemplatizationRule;
  URLTemplatizationRuleInput: Contract.UrlTemplatizationRuleInput;
  UrlTemplatizationDefaultGroup: Contract.UrlTemplatizationDefaultGroup;
  UrlTemplatizationDefaultGroupInput: Contract.UrlTemplatizationDefaultGroupInput;
  UrlTemplatizationDefaultSkipPolicy: Contract.UrlTemplatizationDefaultSkipPolicy;
  UrlTemplatizationDefaultSkipPolicyInput: Contract.UrlTemplatizationDefaultSkipPolicyInput;
  UrlTemplatizationRulesGroup: Contract.UrlTemplatizationRulesGroup;
  UrlTemplatizationRulesGroupInput: Contract.UrlTemplatizationRulesGroupInput;
  UserInstrumentationEnvsConfig: Contract.UserInstrumentationEnvsConfig;
  WaspConfig: Contract.WaspConfig;
  WorkloadFilter: Contract.WorkloadFilter;
};

export type DeferDirectiveArgs = {
  if?: Contract.Maybe<Contract.Scalars['Boolean']['input']>;
  label?: Contract.Maybe<Contract.Scalars['String']['input']>;
};

export type DeferDirectiveResolver<Result, Parent, ContextType = DemoContext, Args = DeferDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActionResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  conditions?: Resolver<Contract.Maybe<Array<ResolversTypes['Condition']>>, ParentType, ContextType>;
  disabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['ActionFields'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signals?: Resolver<Array<ResolversTypes['SignalType']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ActionType'], ParentType, ContextType>;
  uiGenerated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActionFieldYamlPropertiesResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ActionFieldYamlProperties'] = ResolversParentTypes['ActionFieldYamlProperties']> = {
  componentProperties?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  componentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  initialValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  renderCondition?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActionFieldsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ActionFields'] = ResolversParentTypes['ActionFields']> = {
  annotationsAttributes?: Resolver<Contract.Maybe<Array<ResolversTypes['K8sAnnotationAttribute']>>, ParentType, ContextType>;
  attributeNamesToDelete?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  clusterAttributes?: Resolver<Contract.Maybe<Array<ResolversTypes['ClusterAttribute']>>, ParentType, ContextType>;
  collectClusterId?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  collectContainerAttributes?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  collectReplicaSetAttributes?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  collectWorkloadId?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  customFormatMaskings?: Resolver<Contract.Maybe<Array<ResolversTypes['CustomFormatMasking']>>, ParentType, ContextType>;
  customRegexMaskings?: Resolver<Contract.Maybe<Array<ResolversTypes['CustomRegexMasking']>>, ParentType, ContextType>;
  extractAttribute?: Resolver<Contract.Maybe<ResolversTypes['ExtractAttribute']>, ParentType, ContextType>;
  labelsAttributes?: Resolver<Contract.Maybe<Array<ResolversTypes['K8sLabelAttribute']>>, ParentType, ContextType>;
  overwriteExistingValues?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  piiCategories?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  removePostgresCastOperator?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  renames?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<Contract.Maybe<ResolversTypes['SourcesScopes']>, ParentType, ContextType>;
  templatizeLiterals?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  urlTemplatizationDefaultGroups?: Resolver<Contract.Maybe<Array<ResolversTypes['UrlTemplatizationDefaultGroup']>>, ParentType, ContextType>;
  urlTemplatizationRulesGroups?: Resolver<Contract.Maybe<Array<ResolversTypes['UrlTemplatizationRulesGroup']>>, ParentType, ContextType>;
};

export type ActionTypeOptionResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ActionTypeOption'] = ResolversParentTypes['ActionTypeOption']> = {
  allowedSignals?: Resolver<Array<ResolversTypes['SignalType']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  docsUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['ActionFieldYamlProperties']>, ParentType, ContextType>;
  subtitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgentsInitContainerResourcesConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['AgentsInitContainerResourcesConfig'] = ResolversParentTypes['AgentsInitContainerResourcesConfig']> = {
  limitCPUm?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limitMemoryMiB?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requestCPUm?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requestMemoryMiB?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AllowConcurrentAgentsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['AllowConcurrentAgentsConfig'] = ResolversParentTypes['AllowConcurrentAgentsConfig']> = {
  enabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ApiTokenResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  expiresAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AutoRollbackConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['AutoRollbackConfig'] = ResolversParentTypes['AutoRollbackConfig']> = {
  disabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  graceTime?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stabilityWindowTime?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClearProfilingBufferResultResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ClearProfilingBufferResult'] = ResolversParentTypes['ClearProfilingBufferResult']> = {
  activeSlots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClusterAttributeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ClusterAttribute'] = ResolversParentTypes['ClusterAttribute']> = {
  attributeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attributeStringValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClusterCollectorAnalyzeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ClusterCollectorAnalyze'] = ResolversParentTypes['ClusterCollectorAnalyze']> = {
  collectorGroup?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  collectorReady?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  deployed?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  deployedError?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  deploymentCreated?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  expectedReplicas?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  failedReplicas?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  failedReplicasReason?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  healthyReplicas?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
};

export type CodeAttributesResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['CodeAttributes'] = ResolversParentTypes['CodeAttributes']> = {
  column?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  filePath?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  function?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lineNumber?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  namespace?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  stacktrace?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CollectorDaemonSetInfoResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['CollectorDaemonSetInfo'] = ResolversParentTypes['CollectorDaemonSetInfo']> = {
  configMapYAML?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  imageVersion?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastRolloutAt?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manifestYAML?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['NodesSummary'], ParentType, ContextType>;
  resources?: Resolver<Contract.Maybe<ResolversTypes['Resources']>, ParentType, ContextType>;
  rolloutInProgress?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkloadRolloutStatus'], ParentType, ContextType>;
  throughputLogsBytesPerSec?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  throughputMetricsBytesPerSec?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  throughputTracesBytesPerSec?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CollectorGatewayConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['CollectorGatewayConfig'] = ResolversParentTypes['CollectorGatewayConfig']> = {
  clusterMetricsEnabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  goMemLimitMiB?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  httpsProxyAddress?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limitCPUm?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limitMemoryMiB?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxReplicas?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  memoryLimiterLimitMiB?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  memoryLimiterSpikeLimitMiB?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minReplicas?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nodeSelector?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestCPUm?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requestMemoryMiB?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  serviceGraphDisabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CollectorNodeConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['CollectorNodeConfig'] = ResolversParentTypes['CollectorNodeConfig']> = {
  collectorOwnMetricsPort?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enableDataCompression?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  goMemLimitMiB?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  k8sNodeLogsDirectory?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limitCPUm?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limitMemoryMiB?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  memoryLimiterLimitMiB?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  memoryLimiterSpikeLimitMiB?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  otlpExporterConfiguration?: Resolver<Contract.Maybe<ResolversTypes['OtlpExporterConfig']>, ParentType, ContextType>;
  requestCPUm?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requestMemoryMiB?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CollectorPodMetricsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['CollectorPodMetrics'] = ResolversParentTypes['CollectorPodMetrics']> = {
  exporterFailedRps?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  exporterSuccessRps?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lastScrape?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metricsAcceptedRps?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  metricsDroppedRps?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComponentLogLevelsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ComponentLogLevelsConfig'] = ResolversParentTypes['ComponentLogLevelsConfig']> = {
  autoscaler?: Resolver<Contract.Maybe<ResolversTypes['OdigosLogLevel']>, ParentType, ContextType>;
  collector?: Resolver<Contract.Maybe<ResolversTypes['OdigosLogLevel']>, ParentType, ContextType>;
  default?: Resolver<Contract.Maybe<ResolversTypes['OdigosLogLevel']>, ParentType, ContextType>;
  deviceplugin?: Resolver<Contract.Maybe<ResolversTypes['OdigosLogLevel']>, ParentType, ContextType>;
  instrumentor?: Resolver<Contract.Maybe<ResolversTypes['OdigosLogLevel']>, ParentType, ContextType>;
  odiglet?: Resolver<Contract.Maybe<ResolversTypes['OdigosLogLevel']>, ParentType, ContextType>;
  scheduler?: Resolver<Contract.Maybe<ResolversTypes['OdigosLogLevel']>, ParentType, ContextType>;
  ui?: Resolver<Contract.Maybe<ResolversTypes['OdigosLogLevel']>, ParentType, ContextType>;
};

export type ComputePlatformResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ComputePlatform'] = ResolversParentTypes['ComputePlatform']> = {
  actions?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  apiTokens?: Resolver<Array<Contract.Maybe<ResolversTypes['ApiToken']>>, ParentType, ContextType>;
  computePlatformType?: Resolver<ResolversTypes['ComputePlatformType'], ParentType, ContextType>;
  dataStreams?: Resolver<Array<ResolversTypes['DataStream']>, ParentType, ContextType>;
  destinations?: Resolver<Array<ResolversTypes['Destination']>, ParentType, ContextType>;
  instrumentationRules?: Resolver<Array<ResolversTypes['InstrumentationRule']>, ParentType, ContextType>;
  k8sActualNamespace?: Resolver<Contract.Maybe<ResolversTypes['K8sActualNamespace']>, ParentType, ContextType, RequireFields<Contract.ComputePlatformK8sActualNamespaceArgs, 'name'>>;
  k8sActualNamespaces?: Resolver<Array<Contract.Maybe<ResolversTypes['K8sActualNamespace']>>, ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['K8sActualSource'], ParentType, ContextType, RequireFields<Contract.ComputePlatformSourceArgs, 'sourceId'>>;
  sources?: Resolver<Array<ResolversTypes['K8sActualSource']>, ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  message?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConditionStatus'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['Config'] = ResolversParentTypes['Config']> = {
  clusterName?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installationMethod?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  installationStatus?: Resolver<ResolversTypes['InstallationStatus'], ParentType, ContextType>;
  isCentralProxyRunning?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  odigosVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  platformType?: Resolver<ResolversTypes['ComputePlatformType'], ParentType, ContextType>;
  readonly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
};

export type ConfigYamlResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ConfigYaml'] = ResolversParentTypes['ConfigYaml']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['ConfigYamlField']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConfigYamlFieldResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ConfigYamlField'] = ResolversParentTypes['ConfigYamlField']> = {
  componentProps?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  componentType?: Resolver<ResolversTypes['FieldType'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  docsLink?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  helmValuePath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isEnterpriseOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isHelmOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  renderCondition?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ContainerAgentConfigAnalyzeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ContainerAgentConfigAnalyze'] = ResolversParentTypes['ContainerAgentConfigAnalyze']> = {
  agentEnabled?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  containerName?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  message?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  otelDistroName?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  reason?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
};

export type ContainerOverviewResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ContainerOverview'] = ResolversParentTypes['ContainerOverview']> = {
  image?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resources?: Resolver<Contract.Maybe<ResolversTypes['Resources']>, ParentType, ContextType>;
  restarts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  started?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedAt?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateReason?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContainerLifecycleStatus'], ParentType, ContextType>;
};

export type ContainerRuntimeInfoAnalyzeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ContainerRuntimeInfoAnalyze'] = ResolversParentTypes['ContainerRuntimeInfoAnalyze']> = {
  containerName?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  envVars?: Resolver<Array<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  runtimeVersion?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
};

export type CostReductionRuleResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['CostReductionRule'] = ResolversParentTypes['CostReductionRule']> = {
  disabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Contract.Maybe<ResolversTypes['TailSamplingOperationMatcher']>, ParentType, ContextType>;
  percentageAtMost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceScopes?: Resolver<Contract.Maybe<ResolversTypes['SourcesScopes']>, ParentType, ContextType>;
};

export type CustomFormatMaskingResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['CustomFormatMasking'] = ResolversParentTypes['CustomFormatMasking']> = {
  dataFormat?: Resolver<ResolversTypes['ExtractionDataFormat'], ParentType, ContextType>;
  lookupKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomInstrumentationsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['CustomInstrumentations'] = ResolversParentTypes['CustomInstrumentations']> = {
  golang?: Resolver<Contract.Maybe<Array<Contract.Maybe<ResolversTypes['GolangCustomProbe']>>>, ParentType, ContextType>;
  java?: Resolver<Contract.Maybe<Array<Contract.Maybe<ResolversTypes['JavaCustomProbe']>>>, ParentType, ContextType>;
  php?: Resolver<Contract.Maybe<Array<Contract.Maybe<ResolversTypes['PhpCustomProbe']>>>, ParentType, ContextType>;
};

export type CustomReadDataLabelResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['CustomReadDataLabel'] = ResolversParentTypes['CustomReadDataLabel']> = {
  condition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomRegexMaskingResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['CustomRegexMasking'] = ResolversParentTypes['CustomRegexMasking']> = {
  regex?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DataStreamResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['DataStream'] = ResolversParentTypes['DataStream']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DbQueryPayloadCollectionResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['DbQueryPayloadCollection'] = ResolversParentTypes['DbQueryPayloadCollection']> = {
  dropPartialPayloads?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  maxPayloadLength?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DesiredConditionActionItemResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['DesiredConditionActionItem'] = ResolversParentTypes['DesiredConditionActionItem']> = {
  buttonText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DesiredConditionActionItemType'], ParentType, ContextType>;
};

export type DesiredConditionStatusResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['DesiredConditionStatus'] = ResolversParentTypes['DesiredConditionStatus']> = {
  actionItems?: Resolver<Contract.Maybe<Array<ResolversTypes['DesiredConditionActionItem']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonEnum?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DesiredStateProgress'], ParentType, ContextType>;
};

export type DestinationResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['Destination'] = ResolversParentTypes['Destination']> = {
  conditions?: Resolver<Contract.Maybe<Array<ResolversTypes['Condition']>>, ParentType, ContextType>;
  dataStreamNames?: Resolver<Array<Contract.Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  destinationType?: Resolver<ResolversTypes['DestinationTypesCategoryItem'], ParentType, ContextType>;
  disabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exportedSignals?: Resolver<ResolversTypes['ExportedSignals'], ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DestinationDetailsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['DestinationDetails'] = ResolversParentTypes['DestinationDetails']> = {
  fields?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  urlString?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DestinationFieldYamlPropertiesResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['DestinationFieldYamlProperties'] = ResolversParentTypes['DestinationFieldYamlProperties']> = {
  componentProperties?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  componentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customReadDataLabels?: Resolver<Array<ResolversTypes['CustomReadDataLabel']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hideFromReadData?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  initialValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  renderCondition?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DestinationTypesCategoryItemResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['DestinationTypesCategoryItem'] = ResolversParentTypes['DestinationTypesCategoryItem']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['DestinationFieldYamlProperties']>, ParentType, ContextType>;
  imageUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supportedSignals?: Resolver<ResolversTypes['SupportedSignals'], ParentType, ContextType>;
  testConnectionSupported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DestinationsCategoryResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['DestinationsCategory'] = ResolversParentTypes['DestinationsCategory']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['DestinationTypesCategoryItem']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiagnoseResponseResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['DiagnoseResponse'] = ResolversParentTypes['DiagnoseResponse']> = {
  includeMetrics?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  includeProfiles?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  includeSourceWorkloads?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sourceWorkloadNamespaces?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  stats?: Resolver<ResolversTypes['DiagnoseStats'], ParentType, ContextType>;
};

export type DiagnoseStatsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['DiagnoseStats'] = ResolversParentTypes['DiagnoseStats']> = {
  fileCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalSizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalSizeHuman?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisableProfilingResultResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['DisableProfilingResult'] = ResolversParentTypes['DisableProfilingResult']> = {
  activeSlots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DistroParamResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['DistroParam'] = ResolversParentTypes['DistroParam']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EffectiveConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['EffectiveConfig'] = ResolversParentTypes['EffectiveConfig']> = {
  agentsInitContainerResources?: Resolver<Contract.Maybe<ResolversTypes['AgentsInitContainerResourcesConfig']>, ParentType, ContextType>;
  allowConcurrentAgents?: Resolver<Contract.Maybe<ResolversTypes['AllowConcurrentAgentsConfig']>, ParentType, ContextType>;
  allowedTestConnectionHosts?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  autoRollback?: Resolver<Contract.Maybe<ResolversTypes['AutoRollbackConfig']>, ParentType, ContextType>;
  centralBackendURL?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clickhouseJsonTypeEnabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  clusterName?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectorGateway?: Resolver<Contract.Maybe<ResolversTypes['CollectorGatewayConfig']>, ParentType, ContextType>;
  collectorNode?: Resolver<Contract.Maybe<ResolversTypes['CollectorNodeConfig']>, ParentType, ContextType>;
  componentLogLevels?: Resolver<Contract.Maybe<ResolversTypes['ComponentLogLevelsConfig']>, ParentType, ContextType>;
  configVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customContainerRuntimeSocketPath?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goAutoOffsetsCron?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goAutoOffsetsMode?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ignoreOdigosNamespace?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ignoredContainers?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  ignoredNamespaces?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  imagePrefix?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  imagePullSecrets?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  instrumentor?: Resolver<Contract.Maybe<ResolversTypes['InstrumentorConfig']>, ParentType, ContextType>;
  karpenter?: Resolver<Contract.Maybe<ResolversTypes['KarpenterConfig']>, ParentType, ContextType>;
  manifestYAML?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metricsSources?: Resolver<Contract.Maybe<ResolversTypes['MetricsSourceConfig']>, ParentType, ContextType>;
  nodeSelector?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  odigletHealthProbeBindPort?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  odigosOwnTelemetryStore?: Resolver<Contract.Maybe<ResolversTypes['OdigosOwnTelemetryConfig']>, ParentType, ContextType>;
  oidc?: Resolver<Contract.Maybe<ResolversTypes['OidcConfig']>, ParentType, ContextType>;
  openshiftEnabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  profiles?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  profiling?: Resolver<Contract.Maybe<ResolversTypes['ProfilingConfig']>, ParentType, ContextType>;
  provenance?: Resolver<Contract.Maybe<Array<ResolversTypes['ProvenanceEntry']>>, ParentType, ContextType>;
  psp?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  resourceSizePreset?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rollout?: Resolver<Contract.Maybe<ResolversTypes['RolloutConfig']>, ParentType, ContextType>;
  sampling?: Resolver<Contract.Maybe<ResolversTypes['SamplingConfig']>, ParentType, ContextType>;
  skipWebhookIssuerCreation?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  telemetryEnabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  traceCorrelations?: Resolver<Contract.Maybe<ResolversTypes['TraceCorrelationsConfig']>, ParentType, ContextType>;
  traceIdSuffix?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uiMode?: Resolver<Contract.Maybe<ResolversTypes['UiMode']>, ParentType, ContextType>;
  uiPaginationLimit?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  uiRemoteUrl?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userInstrumentationEnvs?: Resolver<Contract.Maybe<ResolversTypes['UserInstrumentationEnvsConfig']>, ParentType, ContextType>;
  wasp?: Resolver<Contract.Maybe<ResolversTypes['WaspConfig']>, ParentType, ContextType>;
};

export type EnableProfilingResultResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['EnableProfilingResult'] = ResolversParentTypes['EnableProfilingResult']> = {
  activeSlots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxSlots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntityPropertyResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['EntityProperty'] = ResolversParentTypes['EntityProperty']> = {
  explain?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnvVarResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['EnvVar'] = ResolversParentTypes['EnvVar']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExportedSignalsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ExportedSignals'] = ResolversParentTypes['ExportedSignals']> = {
  logs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  profiles?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  traces?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExtractAttributeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ExtractAttribute'] = ResolversParentTypes['ExtractAttribute']> = {
  extractions?: Resolver<Array<ResolversTypes['Extraction']>, ParentType, ContextType>;
};

export type ExtractionResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['Extraction'] = ResolversParentTypes['Extraction']> = {
  dataFormat?: Resolver<Contract.Maybe<ResolversTypes['ExtractionDataFormat']>, ParentType, ContextType>;
  lookupKey?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regex?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetAttributeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GatewayDeploymentInfoResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['GatewayDeploymentInfo'] = ResolversParentTypes['GatewayDeploymentInfo']> = {
  configMapYAML?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hpa?: Resolver<Contract.Maybe<ResolversTypes['HorizontalPodAutoscalerInfo']>, ParentType, ContextType>;
  imageVersion?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastRolloutAt?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manifestYAML?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resources?: Resolver<Contract.Maybe<ResolversTypes['Resources']>, ParentType, ContextType>;
  rolloutInProgress?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkloadRolloutStatus'], ParentType, ContextType>;
  throughputLogsBytesPerSec?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  throughputMetricsBytesPerSec?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  throughputTracesBytesPerSec?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GetDestinationCategoriesResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['GetDestinationCategories'] = ResolversParentTypes['GetDestinationCategories']> = {
  categories?: Resolver<Array<ResolversTypes['DestinationsCategory']>, ParentType, ContextType>;
};

export type GolangCustomProbeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['GolangCustomProbe'] = ResolversParentTypes['GolangCustomProbe']> = {
  functionName?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packageName?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiverMethodName?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiverName?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HeadSamplingHttpClientMatcherResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['HeadSamplingHttpClientMatcher'] = ResolversParentTypes['HeadSamplingHttpClientMatcher']> = {
  method?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serverAddress?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  templatedPath?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  templatedPathPrefix?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HeadSamplingHttpServerMatcherResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['HeadSamplingHttpServerMatcher'] = ResolversParentTypes['HeadSamplingHttpServerMatcher']> = {
  method?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  queryParams?: Resolver<Contract.Maybe<Array<ResolversTypes['HeadSamplingQueryParamMatcher']>>, ParentType, ContextType>;
  route?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  routePrefix?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HeadSamplingOperationMatcherResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['HeadSamplingOperationMatcher'] = ResolversParentTypes['HeadSamplingOperationMatcher']> = {
  httpClient?: Resolver<Contract.Maybe<ResolversTypes['HeadSamplingHttpClientMatcher']>, ParentType, ContextType>;
  httpServer?: Resolver<Contract.Maybe<ResolversTypes['HeadSamplingHttpServerMatcher']>, ParentType, ContextType>;
};

export type HeadSamplingQueryParamMatcherResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['HeadSamplingQueryParamMatcher'] = ResolversParentTypes['HeadSamplingQueryParamMatcher']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueExact?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HeadersCollectionResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['HeadersCollection'] = ResolversParentTypes['HeadersCollection']> = {
  headerKeys?: Resolver<Contract.Maybe<Array<Contract.Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
};

export type HighlyRelevantOperationRuleResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['HighlyRelevantOperationRule'] = ResolversParentTypes['HighlyRelevantOperationRule']> = {
  disabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  durationAtLeastMs?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  error?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Contract.Maybe<ResolversTypes['TailSamplingOperationMatcher']>, ParentType, ContextType>;
  percentageAtLeast?: Resolver<Contract.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceScopes?: Resolver<Contract.Maybe<ResolversTypes['SourcesScopes']>, ParentType, ContextType>;
};

export type HorizontalPodAutoscalerInfoResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['HorizontalPodAutoscalerInfo'] = ResolversParentTypes['HorizontalPodAutoscalerInfo']> = {
  conditions?: Resolver<Contract.Maybe<Array<Contract.Maybe<ResolversTypes['Condition']>>>, ParentType, ContextType>;
  current?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  desired?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  max?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HttpPayloadCollectionResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['HttpPayloadCollection'] = ResolversParentTypes['HttpPayloadCollection']> = {
  dropPartialPayloads?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  maxPayloadLength?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mimeTypes?: Resolver<Contract.Maybe<Array<Contract.Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
};

export type InstrumentationInstanceAnalyzeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['InstrumentationInstanceAnalyze'] = ResolversParentTypes['InstrumentationInstanceAnalyze']> = {
  healthy?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  identifyingAttributes?: Resolver<Array<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  message?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
};

export type InstrumentationInstanceComponentResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['InstrumentationInstanceComponent'] = ResolversParentTypes['InstrumentationInstanceComponent']> = {
  healthy?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastStatusTime?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nonIdentifyingAttributes?: Resolver<Array<ResolversTypes['NonIdentifyingAttribute']>, ParentType, ContextType>;
  type?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstrumentationLibraryGlobalIdResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['InstrumentationLibraryGlobalId'] = ResolversParentTypes['InstrumentationLibraryGlobalId']> = {
  language?: Resolver<Contract.Maybe<ResolversTypes['ProgrammingLanguage']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spanKind?: Resolver<Contract.Maybe<ResolversTypes['SpanKind']>, ParentType, ContextType>;
};

export type InstrumentationRuleResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['InstrumentationRule'] = ResolversParentTypes['InstrumentationRule']> = {
  codeAttributes?: Resolver<Contract.Maybe<ResolversTypes['CodeAttributes']>, ParentType, ContextType>;
  conditions?: Resolver<Contract.Maybe<Array<ResolversTypes['Condition']>>, ParentType, ContextType>;
  customInstrumentations?: Resolver<Contract.Maybe<ResolversTypes['CustomInstrumentations']>, ParentType, ContextType>;
  disabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  headersCollection?: Resolver<Contract.Maybe<ResolversTypes['HeadersCollection']>, ParentType, ContextType>;
  instrumentationLibraries?: Resolver<Contract.Maybe<Array<ResolversTypes['InstrumentationLibraryGlobalId']>>, ParentType, ContextType>;
  mutable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  networkMetrics?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  notes?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payloadCollection?: Resolver<Contract.Maybe<ResolversTypes['PayloadCollection']>, ParentType, ContextType>;
  profileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ruleName?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourcesScopes?: Resolver<Contract.Maybe<Array<ResolversTypes['InstrumentationRuleSourcesScope']>>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['InstrumentationRuleType'], ParentType, ContextType>;
};

export type InstrumentationRuleFieldYamlPropertiesResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['InstrumentationRuleFieldYamlProperties'] = ResolversParentTypes['InstrumentationRuleFieldYamlProperties']> = {
  componentProperties?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  componentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  initialValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  renderCondition?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstrumentationRuleSourcesScopeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['InstrumentationRuleSourcesScope'] = ResolversParentTypes['InstrumentationRuleSourcesScope']> = {
  containerName?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workloadKind?: Resolver<Contract.Maybe<ResolversTypes['K8sResourceKind']>, ParentType, ContextType>;
  workloadLanguage?: Resolver<Contract.Maybe<ResolversTypes['SamplingWorkloadLanguage']>, ParentType, ContextType>;
  workloadName?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workloadNamespace?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstrumentationRuleTypeOptionResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['InstrumentationRuleTypeOption'] = ResolversParentTypes['InstrumentationRuleTypeOption']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  docsUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['InstrumentationRuleFieldYamlProperties']>, ParentType, ContextType>;
  supportedLanguages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstrumentationSourcesAnalyzeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['InstrumentationSourcesAnalyze'] = ResolversParentTypes['InstrumentationSourcesAnalyze']> = {
  instrumented?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  instrumentedText?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  namespace?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  workload?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
};

export type InstrumentorConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['InstrumentorConfig'] = ResolversParentTypes['InstrumentorConfig']> = {
  agentEnvVarsInjectionMethod?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkDeviceHealthBeforeInjection?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mountMethod?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JavaCustomProbeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['JavaCustomProbe'] = ResolversParentTypes['JavaCustomProbe']> = {
  className?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  methodName?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type K8sActualNamespaceResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sActualNamespace'] = ResolversParentTypes['K8sActualNamespace']> = {
  dataStreamNames?: Resolver<Array<Contract.Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  selected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<Array<Contract.Maybe<ResolversTypes['K8sActualSource']>>, ParentType, ContextType>;
};

export type K8sActualSourceResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sActualSource'] = ResolversParentTypes['K8sActualSource']> = {
  conditions?: Resolver<Contract.Maybe<Array<ResolversTypes['Condition']>>, ParentType, ContextType>;
  containers?: Resolver<Contract.Maybe<Array<ResolversTypes['SourceContainer']>>, ParentType, ContextType>;
  dataStreamNames?: Resolver<Array<Contract.Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  instrumentationConfigYAML?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['K8sResourceKind'], ParentType, ContextType>;
  manifestYAML?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numberOfInstances?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  otelServiceName?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profiling?: Resolver<Contract.Maybe<ResolversTypes['SourceProfilingResult']>, ParentType, ContextType>;
  selected?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type K8sAnnotationAttributeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sAnnotationAttribute'] = ResolversParentTypes['K8sAnnotationAttribute']> = {
  annotationKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attributeKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Contract.Maybe<ResolversTypes['K8sAttributesFrom']>, ParentType, ContextType>;
  fromSources?: Resolver<Contract.Maybe<Array<ResolversTypes['K8sAttributesFrom']>>, ParentType, ContextType>;
};

export type K8sHealthProbesSamplingConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sHealthProbesSamplingConfig'] = ResolversParentTypes['K8sHealthProbesSamplingConfig']> = {
  enabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  keepPercentage?: Resolver<Contract.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type K8sLabelAttributeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sLabelAttribute'] = ResolversParentTypes['K8sLabelAttribute']> = {
  attributeKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Contract.Maybe<ResolversTypes['K8sAttributesFrom']>, ParentType, ContextType>;
  fromSources?: Resolver<Contract.Maybe<Array<ResolversTypes['K8sAttributesFrom']>>, ParentType, ContextType>;
  labelKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type K8sNamespaceResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sNamespace'] = ResolversParentTypes['K8sNamespace']> = {
  dataStreamNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  markedForInstrumentation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workloads?: Resolver<Array<ResolversTypes['K8sWorkload']>, ParentType, ContextType>;
};

export type K8sWorkloadResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkload'] = ResolversParentTypes['K8sWorkload']> = {
  agentEnabled?: Resolver<Contract.Maybe<ResolversTypes['K8sWorkloadAgentEnabled']>, ParentType, ContextType>;
  autoRollback?: Resolver<Contract.Maybe<ResolversTypes['K8sWorkloadAutoRollback']>, ParentType, ContextType>;
  conditions?: Resolver<ResolversTypes['K8sWorkloadConditions'], ParentType, ContextType>;
  containers?: Resolver<Contract.Maybe<Array<ResolversTypes['K8sWorkloadContainer']>>, ParentType, ContextType>;
  dataStreamNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['K8sWorkloadId'], ParentType, ContextType>;
  markedForInstrumentation?: Resolver<ResolversTypes['K8sWorkloadMarkedForInstrumentation'], ParentType, ContextType>;
  numberOfInstances?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pods?: Resolver<Contract.Maybe<Array<ResolversTypes['K8sWorkloadPod']>>, ParentType, ContextType>;
  podsAgentInjectionStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
  podsHealthStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
  podsOdigosHealthStatus?: Resolver<Contract.Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
  processesHealthStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
  rollbackOccurred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rollout?: Resolver<ResolversTypes['K8sWorkloadRollout'], ParentType, ContextType>;
  runtimeInfo?: Resolver<Contract.Maybe<ResolversTypes['K8sWorkloadRuntimeInfo']>, ParentType, ContextType>;
  serviceName?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telemetryMetrics?: Resolver<Array<ResolversTypes['K8sWorkloadTelemetryMetrics']>, ParentType, ContextType>;
  workloadHealthStatus?: Resolver<Contract.Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
  workloadOdigosHealthStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
};

export type K8sWorkloadAgentEnabledResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadAgentEnabled'] = ResolversParentTypes['K8sWorkloadAgentEnabled']> = {
  agentEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  containers?: Resolver<Contract.Maybe<Array<ResolversTypes['K8sWorkloadAgentEnabledContainer']>>, ParentType, ContextType>;
  enabledStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
};

export type K8sWorkloadAgentEnabledContainerResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadAgentEnabledContainer'] = ResolversParentTypes['K8sWorkloadAgentEnabledContainer']> = {
  agentEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agentEnabledStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
  containerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distroParams?: Resolver<Contract.Maybe<Array<ResolversTypes['DistroParam']>>, ParentType, ContextType>;
  envInjectionMethod?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logs?: Resolver<Contract.Maybe<ResolversTypes['K8sWorkloadAgentEnabledContainerLogs']>, ParentType, ContextType>;
  metrics?: Resolver<Contract.Maybe<ResolversTypes['K8sWorkloadAgentEnabledContainerMetrics']>, ParentType, ContextType>;
  otelDistroName?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  traces?: Resolver<Contract.Maybe<ResolversTypes['K8sWorkloadAgentEnabledContainerTraces']>, ParentType, ContextType>;
};

export type K8sWorkloadAgentEnabledContainerLogsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadAgentEnabledContainerLogs'] = ResolversParentTypes['K8sWorkloadAgentEnabledContainerLogs']> = {
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type K8sWorkloadAgentEnabledContainerMetricsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadAgentEnabledContainerMetrics'] = ResolversParentTypes['K8sWorkloadAgentEnabledContainerMetrics']> = {
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type K8sWorkloadAgentEnabledContainerTracesResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadAgentEnabledContainerTraces'] = ResolversParentTypes['K8sWorkloadAgentEnabledContainerTraces']> = {
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type K8sWorkloadAutoRollbackResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadAutoRollback'] = ResolversParentTypes['K8sWorkloadAutoRollback']> = {
  autoRollbackStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
  rollbackOccurred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type K8sWorkloadConditionsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadConditions'] = ResolversParentTypes['K8sWorkloadConditions']> = {
  agentInjected?: Resolver<Contract.Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
  agentInjectionEnabled?: Resolver<Contract.Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
  autoRollback?: Resolver<Contract.Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
  expectingTelemetry?: Resolver<Contract.Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
  podsManifestInjection?: Resolver<Contract.Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
  processesAgentHealth?: Resolver<Contract.Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
  rollout?: Resolver<Contract.Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
  runtimeDetection?: Resolver<Contract.Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
};

export type K8sWorkloadContainerResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadContainer'] = ResolversParentTypes['K8sWorkloadContainer']> = {
  agentConfig?: Resolver<Contract.Maybe<ResolversTypes['K8sWorkloadContainerAgentConfig']>, ParentType, ContextType>;
  agentEnabled?: Resolver<Contract.Maybe<ResolversTypes['K8sWorkloadAgentEnabledContainer']>, ParentType, ContextType>;
  collectorConfig?: Resolver<Contract.Maybe<ResolversTypes['K8sWorkloadContainerCollectorConfig']>, ParentType, ContextType>;
  containerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrumentations?: Resolver<Contract.Maybe<Array<ResolversTypes['K8sWorkloadPodContainerProcessInstrumentation']>>, ParentType, ContextType>;
  overrides?: Resolver<Contract.Maybe<ResolversTypes['K8sWorkloadContainerOverrides']>, ParentType, ContextType>;
  runtimeInfo?: Resolver<Contract.Maybe<ResolversTypes['K8sWorkloadRuntimeInfoContainer']>, ParentType, ContextType>;
};

export type K8sWorkloadContainerAgentConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadContainerAgentConfig'] = ResolversParentTypes['K8sWorkloadContainerAgentConfig']> = {
  traces?: Resolver<Contract.Maybe<ResolversTypes['K8sWorkloadContainerAgentConfigTraces']>, ParentType, ContextType>;
};

export type K8sWorkloadContainerAgentConfigTracesResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadContainerAgentConfigTraces'] = ResolversParentTypes['K8sWorkloadContainerAgentConfigTraces']> = {
  headSampling?: Resolver<Contract.Maybe<ResolversTypes['K8sWorkloadContainerAgentConfigTracesHeadSampling']>, ParentType, ContextType>;
};

export type K8sWorkloadContainerAgentConfigTracesHeadSamplingResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadContainerAgentConfigTracesHeadSampling'] = ResolversParentTypes['K8sWorkloadContainerAgentConfigTracesHeadSampling']> = {
  dryRun?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  noisyOperations?: Resolver<Contract.Maybe<Array<ResolversTypes['K8sWorkloadContainerAgentConfigTracesHeadSamplingNoisyOperation']>>, ParentType, ContextType>;
  spanMetricsMode?: Resolver<Contract.Maybe<ResolversTypes['K8sWorkloadContainerAgentConfigTracesHeadSamplingSpanMetricsMode']>, ParentType, ContextType>;
};

export type K8sWorkloadContainerAgentConfigTracesHeadSamplingNoisyOperationResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadContainerAgentConfigTracesHeadSamplingNoisyOperation'] = ResolversParentTypes['K8sWorkloadContainerAgentConfigTracesHeadSamplingNoisyOperation']> = {
  disabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Contract.Maybe<ResolversTypes['HeadSamplingOperationMatcher']>, ParentType, ContextType>;
  percentageAtMost?: Resolver<Contract.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type K8sWorkloadContainerCollectorConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadContainerCollectorConfig'] = ResolversParentTypes['K8sWorkloadContainerCollectorConfig']> = {
  tailSampling?: Resolver<Contract.Maybe<ResolversTypes['K8sWorkloadContainerCollectorConfigTailSampling']>, ParentType, ContextType>;
};

export type K8sWorkloadContainerCollectorConfigTailSamplingResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadContainerCollectorConfigTailSampling'] = ResolversParentTypes['K8sWorkloadContainerCollectorConfigTailSampling']> = {
  costReductionRules?: Resolver<Contract.Maybe<Array<ResolversTypes['K8sWorkloadContainerCollectorConfigTailSamplingCostReductionRule']>>, ParentType, ContextType>;
  highlyRelevantOperations?: Resolver<Contract.Maybe<Array<ResolversTypes['K8sWorkloadContainerCollectorConfigTailSamplingHighlyRelevantOperation']>>, ParentType, ContextType>;
  noisyOperations?: Resolver<Contract.Maybe<Array<ResolversTypes['K8sWorkloadContainerCollectorConfigTailSamplingNoisyOperation']>>, ParentType, ContextType>;
};

export type K8sWorkloadContainerCollectorConfigTailSamplingCostReductionRuleResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadContainerCollectorConfigTailSamplingCostReductionRule'] = ResolversParentTypes['K8sWorkloadContainerCollectorConfigTailSamplingCostReductionRule']> = {
  disabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Contract.Maybe<ResolversTypes['TailSamplingOperationMatcher']>, ParentType, ContextType>;
  percentageAtMost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type K8sWorkloadContainerCollectorConfigTailSamplingHighlyRelevantOperationResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadContainerCollectorConfigTailSamplingHighlyRelevantOperation'] = ResolversParentTypes['K8sWorkloadContainerCollectorConfigTailSamplingHighlyRelevantOperation']> = {
  disabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  durationAtLeastMs?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  error?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Contract.Maybe<ResolversTypes['TailSamplingOperationMatcher']>, ParentType, ContextType>;
  percentageAtLeast?: Resolver<Contract.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type K8sWorkloadContainerCollectorConfigTailSamplingNoisyOperationResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadContainerCollectorConfigTailSamplingNoisyOperation'] = ResolversParentTypes['K8sWorkloadContainerCollectorConfigTailSamplingNoisyOperation']> = {
  disabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Contract.Maybe<ResolversTypes['HeadSamplingOperationMatcher']>, ParentType, ContextType>;
  percentageAtMost?: Resolver<Contract.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type K8sWorkloadContainerOverridesResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadContainerOverrides'] = ResolversParentTypes['K8sWorkloadContainerOverrides']> = {
  allowConcurrentAgents?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  containerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otelDistroName?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runtimeInfo?: Resolver<Contract.Maybe<ResolversTypes['K8sWorkloadRuntimeInfoContainer']>, ParentType, ContextType>;
};

export type K8sWorkloadIdResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadId'] = ResolversParentTypes['K8sWorkloadId']> = {
  kind?: Resolver<ResolversTypes['K8sResourceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type K8sWorkloadMarkedForInstrumentationResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadMarkedForInstrumentation'] = ResolversParentTypes['K8sWorkloadMarkedForInstrumentation']> = {
  decisionEnum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  markedForInstrumentation?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type K8sWorkloadPodResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadPod'] = ResolversParentTypes['K8sWorkloadPod']> = {
  agentInjected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agentInjectedStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
  containers?: Resolver<Array<ResolversTypes['K8sWorkloadPodContainer']>, ParentType, ContextType>;
  k8sHealthStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
  nodeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  odigosHealthStatus?: Resolver<Contract.Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
  podName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  runningLatestWorkloadRevision?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedPostAgentMetaHashChange?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type K8sWorkloadPodContainerResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadPodContainer'] = ResolversParentTypes['K8sWorkloadPodContainer']> = {
  containerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCrashLoop?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  k8sHealthStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
  odigosHealthStatus?: Resolver<Contract.Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
  odigosInstrumentationDeviceName?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otelDistroName?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  processes?: Resolver<Array<ResolversTypes['K8sWorkloadPodContainerProcess']>, ParentType, ContextType>;
  ready?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  restartCount?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  runningStartedTime?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  started?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  waitingMessage?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waitingReasonEnum?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type K8sWorkloadPodContainerProcessResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadPodContainerProcess'] = ResolversParentTypes['K8sWorkloadPodContainerProcess']> = {
  healthStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
  healthy?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  identifyingAttributes?: Resolver<Array<ResolversTypes['K8sWorkloadPodContainerProcessAttribute']>, ParentType, ContextType>;
  instrumentations?: Resolver<Contract.Maybe<Array<ResolversTypes['K8sWorkloadPodContainerProcessInstrumentation']>>, ParentType, ContextType>;
};

export type K8sWorkloadPodContainerProcessAttributeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadPodContainerProcessAttribute'] = ResolversParentTypes['K8sWorkloadPodContainerProcessAttribute']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type K8sWorkloadPodContainerProcessInstrumentationResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadPodContainerProcessInstrumentation'] = ResolversParentTypes['K8sWorkloadPodContainerProcessInstrumentation']> = {
  healthy?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isStandardLibrary?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastStatusTime?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nonIdentifyingAttributes?: Resolver<Array<ResolversTypes['NonIdentifyingAttribute']>, ParentType, ContextType>;
  type?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type K8sWorkloadPodsManifestInjectionOverviewResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadPodsManifestInjectionOverview'] = ResolversParentTypes['K8sWorkloadPodsManifestInjectionOverview']> = {
  agentAppliedOk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agentNotAppliedOk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agentOutOfDateOk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totalAgentAppliedPods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAgentNotAppliedPods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalAgentOutOfDatePods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalPods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type K8sWorkloadRolloutResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadRollout'] = ResolversParentTypes['K8sWorkloadRollout']> = {
  agentsMetaHashChangedTime?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  podsManifestInjectionOverview?: Resolver<ResolversTypes['K8sWorkloadPodsManifestInjectionOverview'], ParentType, ContextType>;
  podsManifestInjectionStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
  rolloutStatus?: Resolver<Contract.Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
};

export type K8sWorkloadRuntimeInfoResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadRuntimeInfo'] = ResolversParentTypes['K8sWorkloadRuntimeInfo']> = {
  completed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  completedStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
  containers?: Resolver<Contract.Maybe<Array<ResolversTypes['K8sWorkloadRuntimeInfoContainer']>>, ParentType, ContextType>;
  detectedLanguages?: Resolver<Contract.Maybe<Array<ResolversTypes['ProgrammingLanguage']>>, ParentType, ContextType>;
};

export type K8sWorkloadRuntimeInfoContainerResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadRuntimeInfoContainer'] = ResolversParentTypes['K8sWorkloadRuntimeInfoContainer']> = {
  containerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  containerRuntimeEnvVars?: Resolver<Contract.Maybe<Array<ResolversTypes['EnvVar']>>, ParentType, ContextType>;
  criErrorMessage?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['ProgrammingLanguage'], ParentType, ContextType>;
  libcType?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherAgentNames?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  processEnvVars?: Resolver<Array<ResolversTypes['EnvVar']>, ParentType, ContextType>;
  runtimeVersion?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secureExecutionMode?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type K8sWorkloadTelemetryMetricsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadTelemetryMetrics'] = ResolversParentTypes['K8sWorkloadTelemetryMetrics']> = {
  expectingTelemetry?: Resolver<ResolversTypes['K8sWorkloadTelemetryMetricsExpectingTelemetryStatus'], ParentType, ContextType>;
  throughputBytes?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalDataSentBytes?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type K8sWorkloadTelemetryMetricsExpectingTelemetryStatusResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadTelemetryMetricsExpectingTelemetryStatus'] = ResolversParentTypes['K8sWorkloadTelemetryMetricsExpectingTelemetryStatus']> = {
  isExpectingTelemetry?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  telemetryObservedStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
};

export type KarpenterConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['KarpenterConfig'] = ResolversParentTypes['KarpenterConfig']> = {
  enabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type LanguageConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['LanguageConfig'] = ResolversParentTypes['LanguageConfig']> = {
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  envVars?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MessagingPayloadCollectionResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['MessagingPayloadCollection'] = ResolversParentTypes['MessagingPayloadCollection']> = {
  dropPartialPayloads?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  maxPayloadLength?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MetricsSourceAgentJavaRuntimeMetricsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['MetricsSourceAgentJavaRuntimeMetricsConfig'] = ResolversParentTypes['MetricsSourceAgentJavaRuntimeMetricsConfig']> = {
  disabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  metrics?: Resolver<Contract.Maybe<Array<ResolversTypes['MetricsSourceAgentRuntimeMetricConfig']>>, ParentType, ContextType>;
};

export type MetricsSourceAgentMetricsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['MetricsSourceAgentMetricsConfig'] = ResolversParentTypes['MetricsSourceAgentMetricsConfig']> = {
  runtimeMetrics?: Resolver<Contract.Maybe<ResolversTypes['MetricsSourceAgentRuntimeMetricsConfig']>, ParentType, ContextType>;
  spanMetrics?: Resolver<Contract.Maybe<ResolversTypes['MetricsSourceAgentSpanMetricsConfig']>, ParentType, ContextType>;
};

export type MetricsSourceAgentRuntimeMetricConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['MetricsSourceAgentRuntimeMetricConfig'] = ResolversParentTypes['MetricsSourceAgentRuntimeMetricConfig']> = {
  disabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MetricsSourceAgentRuntimeMetricsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['MetricsSourceAgentRuntimeMetricsConfig'] = ResolversParentTypes['MetricsSourceAgentRuntimeMetricsConfig']> = {
  java?: Resolver<Contract.Maybe<ResolversTypes['MetricsSourceAgentJavaRuntimeMetricsConfig']>, ParentType, ContextType>;
};

export type MetricsSourceAgentSpanMetricsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['MetricsSourceAgentSpanMetricsConfig'] = ResolversParentTypes['MetricsSourceAgentSpanMetricsConfig']> = {
  enabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type MetricsSourceConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['MetricsSourceConfig'] = ResolversParentTypes['MetricsSourceConfig']> = {
  agentMetrics?: Resolver<Contract.Maybe<ResolversTypes['MetricsSourceAgentMetricsConfig']>, ParentType, ContextType>;
  hostMetrics?: Resolver<Contract.Maybe<ResolversTypes['MetricsSourceHostMetricsConfig']>, ParentType, ContextType>;
  kubeletStats?: Resolver<Contract.Maybe<ResolversTypes['MetricsSourceKubeletStatsConfig']>, ParentType, ContextType>;
  odigosOwnMetrics?: Resolver<Contract.Maybe<ResolversTypes['MetricsSourceOdigosOwnMetricsConfig']>, ParentType, ContextType>;
  spanMetrics?: Resolver<Contract.Maybe<ResolversTypes['MetricsSourceSpanMetricsConfig']>, ParentType, ContextType>;
};

export type MetricsSourceHostMetricsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['MetricsSourceHostMetricsConfig'] = ResolversParentTypes['MetricsSourceHostMetricsConfig']> = {
  disabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  interval?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MetricsSourceKubeletStatsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['MetricsSourceKubeletStatsConfig'] = ResolversParentTypes['MetricsSourceKubeletStatsConfig']> = {
  disabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  interval?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MetricsSourceOdigosOwnMetricsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['MetricsSourceOdigosOwnMetricsConfig'] = ResolversParentTypes['MetricsSourceOdigosOwnMetricsConfig']> = {
  interval?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MetricsSourceSpanMetricsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['MetricsSourceSpanMetricsConfig'] = ResolversParentTypes['MetricsSourceSpanMetricsConfig']> = {
  additionalDimensions?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  disabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  excludedResourceAttributes?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  histogramBuckets?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  histogramDisabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  includedProcessInDimensions?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  interval?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metricsExpiration?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceMetricsKeyAttributes?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applyRecommendationRemediation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Contract.MutationApplyRecommendationRemediationArgs, 'recommendationType' | 'remediationType'>>;
  clearSourceProfilingBuffer?: Resolver<ResolversTypes['ClearProfilingBufferResult'], ParentType, ContextType, RequireFields<Contract.MutationClearSourceProfilingBufferArgs, 'kind' | 'name' | 'namespace'>>;
  configureProfilingCache?: Resolver<ResolversTypes['ProfilingSlots'], ParentType, ContextType, Partial<Contract.MutationConfigureProfilingCacheArgs>>;
  createAction?: Resolver<ResolversTypes['Action'], ParentType, ContextType, RequireFields<Contract.MutationCreateActionArgs, 'action'>>;
  createCostReductionRule?: Resolver<ResolversTypes['CostReductionRule'], ParentType, ContextType, RequireFields<Contract.MutationCreateCostReductionRuleArgs, 'rule' | 'samplingId'>>;
  createHighlyRelevantOperationRule?: Resolver<ResolversTypes['HighlyRelevantOperationRule'], ParentType, ContextType, RequireFields<Contract.MutationCreateHighlyRelevantOperationRuleArgs, 'rule' | 'samplingId'>>;
  createInstrumentationRule?: Resolver<ResolversTypes['InstrumentationRule'], ParentType, ContextType, RequireFields<Contract.MutationCreateInstrumentationRuleArgs, 'instrumentationRule'>>;
  createNewDestination?: Resolver<ResolversTypes['Destination'], ParentType, ContextType, RequireFields<Contract.MutationCreateNewDestinationArgs, 'destination'>>;
  createNoisyOperationRule?: Resolver<ResolversTypes['NoisyOperationRule'], ParentType, ContextType, RequireFields<Contract.MutationCreateNoisyOperationRuleArgs, 'rule' | 'samplingId'>>;
  deleteAction?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Contract.MutationDeleteActionArgs, 'actionType' | 'id'>>;
  deleteCostReductionRule?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Contract.MutationDeleteCostReductionRuleArgs, 'ruleId' | 'samplingId'>>;
  deleteDataStream?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Contract.MutationDeleteDataStreamArgs, 'id'>>;
  deleteDestination?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Contract.MutationDeleteDestinationArgs, 'currentStreamName' | 'id'>>;
  deleteHighlyRelevantOperationRule?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Contract.MutationDeleteHighlyRelevantOperationRuleArgs, 'ruleId' | 'samplingId'>>;
  deleteInstrumentationRule?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Contract.MutationDeleteInstrumentationRuleArgs, 'ruleId'>>;
  deleteNoisyOperationRule?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Contract.MutationDeleteNoisyOperationRuleArgs, 'ruleId' | 'samplingId'>>;
  disableSourceProfiling?: Resolver<ResolversTypes['DisableProfilingResult'], ParentType, ContextType, RequireFields<Contract.MutationDisableSourceProfilingArgs, 'kind' | 'name' | 'namespace'>>;
  enableSourceProfiling?: Resolver<ResolversTypes['EnableProfilingResult'], ParentType, ContextType, RequireFields<Contract.MutationEnableSourceProfilingArgs, 'kind' | 'name' | 'namespace'>>;
  pauseOdigos?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  persistK8sNamespaces?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Contract.MutationPersistK8sNamespacesArgs, 'namespaces'>>;
  persistK8sSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Contract.MutationPersistK8sSourcesArgs, 'sources'>>;
  recoverFromRollbackForWorkload?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Contract.MutationRecoverFromRollbackForWorkloadArgs, 'sourceId'>>;
  resetLocalUiConfigToFactoryDefaults?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  restartPod?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Contract.MutationRestartPodArgs, 'name' | 'namespace'>>;
  restartWorkloads?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Contract.MutationRestartWorkloadsArgs, 'sourceIds'>>;
  setComponentLogLevel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Contract.MutationSetComponentLogLevelArgs, 'level'>>;
  setRecommendationDismissed?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType, RequireFields<Contract.MutationSetRecommendationDismissedArgs, 'dismissed' | 'name'>>;
  testConnectionForDestination?: Resolver<ResolversTypes['TestConnectionResponse'], ParentType, ContextType, RequireFields<Contract.MutationTestConnectionForDestinationArgs, 'destination'>>;
  uninstrumentCluster?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updateAction?: Resolver<ResolversTypes['Action'], ParentType, ContextType, RequireFields<Contract.MutationUpdateActionArgs, 'action' | 'id'>>;
  updateApiToken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Contract.MutationUpdateApiTokenArgs, 'token'>>;
  updateCostReductionRule?: Resolver<ResolversTypes['CostReductionRule'], ParentType, ContextType, RequireFields<Contract.MutationUpdateCostReductionRuleArgs, 'rule' | 'ruleId' | 'samplingId'>>;
  updateDataStream?: Resolver<ResolversTypes['DataStream'], ParentType, ContextType, RequireFields<Contract.MutationUpdateDataStreamArgs, 'dataStream' | 'id'>>;
  updateDestination?: Resolver<ResolversTypes['Destination'], ParentType, ContextType, RequireFields<Contract.MutationUpdateDestinationArgs, 'destination' | 'id'>>;
  updateHighlyRelevantOperationRule?: Resolver<ResolversTypes['HighlyRelevantOperationRule'], ParentType, ContextType, RequireFields<Contract.MutationUpdateHighlyRelevantOperationRuleArgs, 'rule' | 'ruleId' | 'samplingId'>>;
  updateInstrumentationRule?: Resolver<ResolversTypes['InstrumentationRule'], ParentType, ContextType, RequireFields<Contract.MutationUpdateInstrumentationRuleArgs, 'instrumentationRule' | 'ruleId'>>;
  updateK8sActualSource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Contract.MutationUpdateK8sActualSourceArgs, 'patchSourceRequest' | 'sourceId'>>;
  updateLocalUiConfig?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Contract.MutationUpdateLocalUiConfigArgs, 'config'>>;
  updateLocalUiSamplingConfig?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<Contract.MutationUpdateLocalUiSamplingConfigArgs>>;
  updateNoisyOperationRule?: Resolver<ResolversTypes['NoisyOperationRule'], ParentType, ContextType, RequireFields<Contract.MutationUpdateNoisyOperationRuleArgs, 'rule' | 'ruleId' | 'samplingId'>>;
  updateRemoteConfig?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Contract.MutationUpdateRemoteConfigArgs, 'config'>>;
};

export type NodeCollectorAnalyzeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['NodeCollectorAnalyze'] = ResolversParentTypes['NodeCollectorAnalyze']> = {
  availableNodes?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  collectorGroup?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  collectorReady?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  currentNodes?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  daemonSet?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  deployed?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  deployedError?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  desiredNodes?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  updatedNodes?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
};

export type NodesSummaryResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['NodesSummary'] = ResolversParentTypes['NodesSummary']> = {
  desired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoisyOperationRuleResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['NoisyOperationRule'] = ResolversParentTypes['NoisyOperationRule']> = {
  disabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Contract.Maybe<ResolversTypes['HeadSamplingOperationMatcher']>, ParentType, ContextType>;
  percentageAtMost?: Resolver<Contract.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceScopes?: Resolver<Contract.Maybe<ResolversTypes['SourcesScopes']>, ParentType, ContextType>;
};

export type NonIdentifyingAttributeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['NonIdentifyingAttribute'] = ResolversParentTypes['NonIdentifyingAttribute']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObservabilitySignalSupportResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ObservabilitySignalSupport'] = ResolversParentTypes['ObservabilitySignalSupport']> = {
  supported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OdigosAnalyzeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['OdigosAnalyze'] = ResolversParentTypes['OdigosAnalyze']> = {
  clusterCollector?: Resolver<ResolversTypes['ClusterCollectorAnalyze'], ParentType, ContextType>;
  hasErrors?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  installationMethod?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  isSettled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kubernetesVersion?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  nodeCollector?: Resolver<ResolversTypes['NodeCollectorAnalyze'], ParentType, ContextType>;
  numberOfDestinations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numberOfSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  odigosVersion?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
};

export type OdigosOwnTelemetryConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['OdigosOwnTelemetryConfig'] = ResolversParentTypes['OdigosOwnTelemetryConfig']> = {
  metricsStoreDisabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type OidcConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['OidcConfig'] = ResolversParentTypes['OidcConfig']> = {
  clientId?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clientSecret?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tenantUrl?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OtelAgentsAnalyzeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['OtelAgentsAnalyze'] = ResolversParentTypes['OtelAgentsAnalyze']> = {
  containers?: Resolver<Array<ResolversTypes['ContainerAgentConfigAnalyze']>, ParentType, ContextType>;
  createTime?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
};

export type OtlpExporterConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['OtlpExporterConfig'] = ResolversParentTypes['OtlpExporterConfig']> = {
  enableDataCompression?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  retryOnFailure?: Resolver<Contract.Maybe<ResolversTypes['RetryOnFailureConfig']>, ParentType, ContextType>;
  timeout?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OverviewMetricsResponseResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['OverviewMetricsResponse'] = ResolversParentTypes['OverviewMetricsResponse']> = {
  destinations?: Resolver<Array<ResolversTypes['SingleDestinationMetricsResponse']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SingleSourceMetricsResponse']>, ParentType, ContextType>;
};

export type PayloadCollectionResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['PayloadCollection'] = ResolversParentTypes['PayloadCollection']> = {
  dbQuery?: Resolver<Contract.Maybe<ResolversTypes['DbQueryPayloadCollection']>, ParentType, ContextType>;
  httpRequest?: Resolver<Contract.Maybe<ResolversTypes['HttpPayloadCollection']>, ParentType, ContextType>;
  httpResponse?: Resolver<Contract.Maybe<ResolversTypes['HttpPayloadCollection']>, ParentType, ContextType>;
  messaging?: Resolver<Contract.Maybe<ResolversTypes['MessagingPayloadCollection']>, ParentType, ContextType>;
};

export type PeerSourcesResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['PeerSources'] = ResolversParentTypes['PeerSources']> = {
  inbound?: Resolver<Array<ResolversTypes['ServiceMapToSource']>, ParentType, ContextType>;
  outbound?: Resolver<Array<ResolversTypes['ServiceMapToSource']>, ParentType, ContextType>;
};

export type PhpCustomProbeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['PhpCustomProbe'] = ResolversParentTypes['PhpCustomProbe']> = {
  className?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  functionName?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PodAnalyzeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['PodAnalyze'] = ResolversParentTypes['PodAnalyze']> = {
  agentInjected?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  containers?: Resolver<Array<ResolversTypes['PodContainerAnalyze']>, ParentType, ContextType>;
  manifestYAML?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeName?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  podName?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  runningLatestWorkloadRevision?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
};

export type PodConditionResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['PodCondition'] = ResolversParentTypes['PodCondition']> = {
  lastTransitionTime?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Contract.Maybe<ResolversTypes['K8sConditionStatus']>, ParentType, ContextType>;
  type?: Resolver<Contract.Maybe<ResolversTypes['PodConditionType']>, ParentType, ContextType>;
};

export type PodContainerAnalyzeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['PodContainerAnalyze'] = ResolversParentTypes['PodContainerAnalyze']> = {
  actualDevices?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  containerName?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  instrumentationInstances?: Resolver<Array<ResolversTypes['InstrumentationInstanceAnalyze']>, ParentType, ContextType>;
  ready?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  started?: Resolver<Contract.Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
};

export type PodDetailsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['PodDetails'] = ResolversParentTypes['PodDetails']> = {
  containers?: Resolver<Array<ResolversTypes['ContainerOverview']>, ParentType, ContextType>;
  manifestYAML?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Contract.Maybe<ResolversTypes['PodPhase']>, ParentType, ContextType>;
};

export type PodInfoResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['PodInfo'] = ResolversParentTypes['PodInfo']> = {
  collectorMetrics?: Resolver<Contract.Maybe<ResolversTypes['CollectorPodMetrics']>, ParentType, ContextType>;
  creationTimestamp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  image?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restartsCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProfilingConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ProfilingConfig'] = ResolversParentTypes['ProfilingConfig']> = {
  enabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ProfilingSlotsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ProfilingSlots'] = ResolversParentTypes['ProfilingSlots']> = {
  activeKeys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  keysWithData?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  maxSlots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxTotalBytesBudget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slotMaxBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slotTtlSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalBytesUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface ProgrammingLanguageScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ProgrammingLanguage'], any> {
  name: 'ProgrammingLanguage';
}

export type ProvenanceEntryResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ProvenanceEntry'] = ResolversParentTypes['ProvenanceEntry']> = {
  helmPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reconciledFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actionTypes?: Resolver<Contract.Maybe<Array<ResolversTypes['ActionTypeOption']>>, ParentType, ContextType>;
  collectorPod?: Resolver<ResolversTypes['PodDetails'], ParentType, ContextType, RequireFields<Contract.QueryCollectorPodArgs, 'name' | 'namespace'>>;
  computePlatform?: Resolver<Contract.Maybe<ResolversTypes['ComputePlatform']>, ParentType, ContextType>;
  config?: Resolver<Contract.Maybe<ResolversTypes['Config']>, ParentType, ContextType>;
  configYamls?: Resolver<Array<ResolversTypes['ConfigYaml']>, ParentType, ContextType>;
  describeOdigos?: Resolver<ResolversTypes['OdigosAnalyze'], ParentType, ContextType>;
  describeSource?: Resolver<ResolversTypes['SourceAnalyze'], ParentType, ContextType, RequireFields<Contract.QueryDescribeSourceArgs, 'kind' | 'name' | 'namespace'>>;
  destinationCategories?: Resolver<Contract.Maybe<ResolversTypes['GetDestinationCategories']>, ParentType, ContextType>;
  diagnose?: Resolver<ResolversTypes['DiagnoseResponse'], ParentType, ContextType, Partial<Contract.QueryDiagnoseArgs>>;
  effectiveConfig?: Resolver<Contract.Maybe<ResolversTypes['EffectiveConfig']>, ParentType, ContextType>;
  gatewayDeploymentInfo?: Resolver<ResolversTypes['GatewayDeploymentInfo'], ParentType, ContextType>;
  gatewayPods?: Resolver<Array<ResolversTypes['PodInfo']>, ParentType, ContextType>;
  getOverviewMetrics?: Resolver<ResolversTypes['OverviewMetricsResponse'], ParentType, ContextType>;
  getServiceMap?: Resolver<ResolversTypes['ServiceMap'], ParentType, ContextType>;
  instrumentationInstanceComponents?: Resolver<Array<ResolversTypes['InstrumentationInstanceComponent']>, ParentType, ContextType, RequireFields<Contract.QueryInstrumentationInstanceComponentsArgs, 'kind' | 'name' | 'namespace'>>;
  instrumentationRuleTypes?: Resolver<Contract.Maybe<Array<ResolversTypes['InstrumentationRuleTypeOption']>>, ParentType, ContextType>;
  k8sManifest?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Contract.QueryK8sManifestArgs, 'kind' | 'name' | 'namespace'>>;
  namespaces?: Resolver<Array<ResolversTypes['K8sNamespace']>, ParentType, ContextType>;
  odigletDaemonSetInfo?: Resolver<ResolversTypes['CollectorDaemonSetInfo'], ParentType, ContextType>;
  odigletPods?: Resolver<Array<ResolversTypes['PodInfo']>, ParentType, ContextType>;
  peerSources?: Resolver<ResolversTypes['PeerSources'], ParentType, ContextType, RequireFields<Contract.QueryPeerSourcesArgs, 'serviceName'>>;
  pod?: Resolver<ResolversTypes['PodDetails'], ParentType, ContextType, RequireFields<Contract.QueryPodArgs, 'name' | 'namespace'>>;
  potentialDestinations?: Resolver<Array<ResolversTypes['DestinationDetails']>, ParentType, ContextType>;
  profilingSlots?: Resolver<Contract.Maybe<ResolversTypes['ProfilingSlots']>, ParentType, ContextType>;
  remoteConfig?: Resolver<Contract.Maybe<ResolversTypes['RemoteConfig']>, ParentType, ContextType>;
  sampling?: Resolver<ResolversTypes['Sampling'], ParentType, ContextType>;
  sourceConditions?: Resolver<Array<ResolversTypes['SourceConditions']>, ParentType, ContextType>;
  traceCorrelations?: Resolver<ResolversTypes['TraceCorrelations'], ParentType, ContextType, Partial<Contract.QueryTraceCorrelationsArgs>>;
  workloads?: Resolver<Array<ResolversTypes['K8sWorkload']>, ParentType, ContextType, Partial<Contract.QueryWorkloadsArgs>>;
  workloadsByIds?: Resolver<Array<ResolversTypes['K8sWorkload']>, ParentType, ContextType, RequireFields<Contract.QueryWorkloadsByIdsArgs, 'ids'>>;
};

export type RecommendationResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  applied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  appliedWhen?: Resolver<Array<ResolversTypes['RecommendationAppliedWhen']>, ParentType, ContextType>;
  catalogConditions?: Resolver<Array<ResolversTypes['RecommendationCatalogCondition']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  conditionsMet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dismissed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  docsUrl?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  oss?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pros?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  remediations?: Resolver<Array<ResolversTypes['RecommendationCatalogRemediation']>, ParentType, ContextType>;
  requireOdigosDeployment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RecommendationType'], ParentType, ContextType>;
};

export type RecommendationAppliedWhenResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['RecommendationAppliedWhen'] = ResolversParentTypes['RecommendationAppliedWhen']> = {
  actionType?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expression?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecommendationCatalogApplyExampleResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['RecommendationCatalogApplyExample'] = ResolversParentTypes['RecommendationCatalogApplyExample']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecommendationCatalogConditionResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['RecommendationCatalogCondition'] = ResolversParentTypes['RecommendationCatalogCondition']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecommendationCatalogRemediationResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['RecommendationCatalogRemediation'] = ResolversParentTypes['RecommendationCatalogRemediation']> = {
  applyExamples?: Resolver<Array<ResolversTypes['RecommendationCatalogApplyExample']>, ParentType, ContextType>;
  buttonText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tooltip?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemoteConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['RemoteConfig'] = ResolversParentTypes['RemoteConfig']> = {
  rollout?: Resolver<Contract.Maybe<ResolversTypes['RemoteConfigRollout']>, ParentType, ContextType>;
};

export type RemoteConfigRolloutResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['RemoteConfigRollout'] = ResolversParentTypes['RemoteConfigRollout']> = {
  automaticRolloutDisabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ResourceAmountsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ResourceAmounts'] = ResolversParentTypes['ResourceAmounts']> = {
  cpu?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memory?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResourcesResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['Resources'] = ResolversParentTypes['Resources']> = {
  limits?: Resolver<Contract.Maybe<ResolversTypes['ResourceAmounts']>, ParentType, ContextType>;
  requests?: Resolver<Contract.Maybe<ResolversTypes['ResourceAmounts']>, ParentType, ContextType>;
};

export type RetryOnFailureConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['RetryOnFailureConfig'] = ResolversParentTypes['RetryOnFailureConfig']> = {
  enabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  initialInterval?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxElapsedTime?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxInterval?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RolloutConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['RolloutConfig'] = ResolversParentTypes['RolloutConfig']> = {
  automaticRolloutDisabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  maxConcurrentRollouts?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RuntimeInfoAnalyzeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['RuntimeInfoAnalyze'] = ResolversParentTypes['RuntimeInfoAnalyze']> = {
  containers?: Resolver<Array<ResolversTypes['ContainerRuntimeInfoAnalyze']>, ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
};

export type SamplingResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['Sampling'] = ResolversParentTypes['Sampling']> = {
  configs?: Resolver<ResolversTypes['SamplingConfigs'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['SamplingRules']>, ParentType, ContextType>;
};

export type SamplingConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['SamplingConfig'] = ResolversParentTypes['SamplingConfig']> = {
  dryRun?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  k8sHealthProbesSampling?: Resolver<Contract.Maybe<ResolversTypes['K8sHealthProbesSamplingConfig']>, ParentType, ContextType>;
  spanSamplingAttributes?: Resolver<Contract.Maybe<ResolversTypes['SpanSamplingAttributesConfig']>, ParentType, ContextType>;
  tailSampling?: Resolver<Contract.Maybe<ResolversTypes['TailSamplingConfig']>, ParentType, ContextType>;
};

export type SamplingConfigsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['SamplingConfigs'] = ResolversParentTypes['SamplingConfigs']> = {
  effective?: Resolver<Contract.Maybe<ResolversTypes['SamplingConfig']>, ParentType, ContextType>;
  helmDeployment?: Resolver<Contract.Maybe<ResolversTypes['SamplingConfig']>, ParentType, ContextType>;
  localUiConfig?: Resolver<Contract.Maybe<ResolversTypes['SamplingConfig']>, ParentType, ContextType>;
  remoteConfigFromCentral?: Resolver<Contract.Maybe<ResolversTypes['SamplingConfig']>, ParentType, ContextType>;
};

export type SamplingRulesResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['SamplingRules'] = ResolversParentTypes['SamplingRules']> = {
  costReductionRules?: Resolver<Array<ResolversTypes['CostReductionRule']>, ParentType, ContextType>;
  highlyRelevantOperations?: Resolver<Array<ResolversTypes['HighlyRelevantOperationRule']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noisyOperations?: Resolver<Array<ResolversTypes['NoisyOperationRule']>, ParentType, ContextType>;
};

export type ServiceMapResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ServiceMap'] = ResolversParentTypes['ServiceMap']> = {
  services?: Resolver<Array<ResolversTypes['ServiceMapFromSource']>, ParentType, ContextType>;
};

export type ServiceMapFromSourceResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ServiceMapFromSource'] = ResolversParentTypes['ServiceMapFromSource']> = {
  nodeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['ServiceMapToSource']>, ParentType, ContextType>;
};

export type ServiceMapToSourceResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ServiceMapToSource'] = ResolversParentTypes['ServiceMapToSource']> = {
  dateTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isVirtual?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodeAttributes?: Resolver<Array<ResolversTypes['NonIdentifyingAttribute']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serviceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SingleDestinationMetricsResponseResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['SingleDestinationMetricsResponse'] = ResolversParentTypes['SingleDestinationMetricsResponse']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  throughput?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalDataSent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SingleSourceMetricsResponseResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['SingleSourceMetricsResponse'] = ResolversParentTypes['SingleSourceMetricsResponse']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  throughput?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalDataSent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceAnalyzeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['SourceAnalyze'] = ResolversParentTypes['SourceAnalyze']> = {
  kind?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  otelAgents?: Resolver<ResolversTypes['OtelAgentsAnalyze'], ParentType, ContextType>;
  pods?: Resolver<Array<ResolversTypes['PodAnalyze']>, ParentType, ContextType>;
  podsPhasesCount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  runtimeInfo?: Resolver<ResolversTypes['RuntimeInfoAnalyze'], ParentType, ContextType>;
  sourceObjects?: Resolver<ResolversTypes['InstrumentationSourcesAnalyze'], ParentType, ContextType>;
  totalPods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceConditionsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['SourceConditions'] = ResolversParentTypes['SourceConditions']> = {
  conditions?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['K8sResourceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceContainerResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['SourceContainer'] = ResolversParentTypes['SourceContainer']> = {
  containerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrumentationMessage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrumented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otelDistroName?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overriden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  runtimeVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceProfilingResultResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['SourceProfilingResult'] = ResolversParentTypes['SourceProfilingResult']> = {
  profileJson?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourcesScopesResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['SourcesScopes'] = ResolversParentTypes['SourcesScopes']> = {
  languages?: Resolver<Contract.Maybe<Array<ResolversTypes['SamplingWorkloadLanguage']>>, ParentType, ContextType>;
  namespaces?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  sources?: Resolver<Contract.Maybe<Array<ResolversTypes['K8sWorkloadId']>>, ParentType, ContextType>;
};

export type SpanSamplingAttributesConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['SpanSamplingAttributesConfig'] = ResolversParentTypes['SpanSamplingAttributesConfig']> = {
  disabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  samplingCategoryDisabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  spanDecisionAttributesDisabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  traceDecidingRuleDisabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SupportedSignalsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['SupportedSignals'] = ResolversParentTypes['SupportedSignals']> = {
  logs?: Resolver<ResolversTypes['ObservabilitySignalSupport'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['ObservabilitySignalSupport'], ParentType, ContextType>;
  profiles?: Resolver<ResolversTypes['ObservabilitySignalSupport'], ParentType, ContextType>;
  traces?: Resolver<ResolversTypes['ObservabilitySignalSupport'], ParentType, ContextType>;
};

export type TailSamplingConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['TailSamplingConfig'] = ResolversParentTypes['TailSamplingConfig']> = {
  disabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  traceAggregationWaitDuration?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TailSamplingHttpServerMatcherResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['TailSamplingHttpServerMatcher'] = ResolversParentTypes['TailSamplingHttpServerMatcher']> = {
  method?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  routePrefix?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TailSamplingKafkaMatcherResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['TailSamplingKafkaMatcher'] = ResolversParentTypes['TailSamplingKafkaMatcher']> = {
  kafkaTopic?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TailSamplingOperationMatcherResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['TailSamplingOperationMatcher'] = ResolversParentTypes['TailSamplingOperationMatcher']> = {
  httpServer?: Resolver<Contract.Maybe<ResolversTypes['TailSamplingHttpServerMatcher']>, ParentType, ContextType>;
  kafkaConsumer?: Resolver<Contract.Maybe<ResolversTypes['TailSamplingKafkaMatcher']>, ParentType, ContextType>;
  kafkaProducer?: Resolver<Contract.Maybe<ResolversTypes['TailSamplingKafkaMatcher']>, ParentType, ContextType>;
};

export type TemplatizationWorkloadFilterResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['TemplatizationWorkloadFilter'] = ResolversParentTypes['TemplatizationWorkloadFilter']> = {
  kind?: Resolver<Contract.Maybe<ResolversTypes['K8sResourceKind']>, ParentType, ContextType>;
  name?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TestConnectionResponseResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['TestConnectionResponse'] = ResolversParentTypes['TestConnectionResponse']> = {
  destinationType?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  succeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TraceCorrelationsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['TraceCorrelations'] = ResolversParentTypes['TraceCorrelations']> = {
  workloads?: Resolver<Array<ResolversTypes['TraceCorrelationsWorkload']>, ParentType, ContextType>;
};

export type TraceCorrelationsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['TraceCorrelationsConfig'] = ResolversParentTypes['TraceCorrelationsConfig']> = {
  serviceIO?: Resolver<Contract.Maybe<ResolversTypes['TraceCorrelationsServiceIOConfig']>, ParentType, ContextType>;
};

export type TraceCorrelationsInputGroupResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['TraceCorrelationsInputGroup'] = ResolversParentTypes['TraceCorrelationsInputGroup']> = {
  attributes?: Resolver<Array<ResolversTypes['NonIdentifyingAttribute']>, ParentType, ContextType>;
  outputs?: Resolver<Array<ResolversTypes['TraceCorrelationsOutputSeries']>, ParentType, ContextType>;
};

export type TraceCorrelationsOutputSeriesResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['TraceCorrelationsOutputSeries'] = ResolversParentTypes['TraceCorrelationsOutputSeries']> = {
  attributes?: Resolver<Array<ResolversTypes['NonIdentifyingAttribute']>, ParentType, ContextType>;
  connectionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDetectedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TraceCorrelationsServiceIoConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['TraceCorrelationsServiceIOConfig'] = ResolversParentTypes['TraceCorrelationsServiceIOConfig']> = {
  enabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inputSpanAttributes?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  metricsFlushInterval?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outputSpanAttributes?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type TraceCorrelationsWorkloadResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['TraceCorrelationsWorkload'] = ResolversParentTypes['TraceCorrelationsWorkload']> = {
  containerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inputs?: Resolver<Array<ResolversTypes['TraceCorrelationsInputGroup']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['K8sResourceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  processRuntimeName?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  processRuntimeVersion?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telemetrySdkLanguage?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UrlTemplatizationRuleResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['URLTemplatizationRule'] = ResolversParentTypes['URLTemplatizationRule']> = {
  examples?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  notes?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UrlTemplatizationDefaultGroupResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['UrlTemplatizationDefaultGroup'] = ResolversParentTypes['UrlTemplatizationDefaultGroup']> = {
  disabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  scopes?: Resolver<Contract.Maybe<ResolversTypes['SourcesScopes']>, ParentType, ContextType>;
  skipPolicy?: Resolver<Contract.Maybe<ResolversTypes['UrlTemplatizationDefaultSkipPolicy']>, ParentType, ContextType>;
};

export type UrlTemplatizationDefaultSkipPolicyResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['UrlTemplatizationDefaultSkipPolicy'] = ResolversParentTypes['UrlTemplatizationDefaultSkipPolicy']> = {
  skipForNonSuccessCodes?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  skipHttpStatusCodes?: Resolver<Contract.Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
};

export type UrlTemplatizationRulesGroupResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['UrlTemplatizationRulesGroup'] = ResolversParentTypes['UrlTemplatizationRulesGroup']> = {
  filterK8sNamespace?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filterK8sWorkloadKind?: Resolver<Contract.Maybe<ResolversTypes['K8sResourceKind']>, ParentType, ContextType>;
  filterK8sWorkloadName?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filterProgrammingLanguage?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<Contract.Maybe<ResolversTypes['SourcesScopes']>, ParentType, ContextType>;
  templatizationRules?: Resolver<Array<ResolversTypes['URLTemplatizationRule']>, ParentType, ContextType>;
  workloadFilters?: Resolver<Contract.Maybe<Array<ResolversTypes['TemplatizationWorkloadFilter']>>, ParentType, ContextType>;
};

export type UserInstrumentationEnvsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['UserInstrumentationEnvsConfig'] = ResolversParentTypes['UserInstrumentationEnvsConfig']> = {
  languages?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WaspConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['WaspConfig'] = ResolversParentTypes['WaspConfig']> = {
  enabled?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = DemoContext> = {
  Action?: ActionResolvers<ContextType>;
  ActionFieldYamlProperties?: ActionFieldYamlPropertiesResolvers<ContextType>;
  ActionFields?: ActionFieldsResolvers<ContextType>;
  ActionTypeOption?: ActionTypeOptionResolvers<ContextType>;
  AgentsInitContainerResourcesConfig?: AgentsInitContainerResourcesConfigResolvers<ContextType>;
  AllowConcurrentAgentsConfig?: AllowConcurrentAgentsConfigResolvers<ContextType>;
  ApiToken?: ApiTokenResolvers<ContextType>;
  AutoRollbackConfig?: AutoRollbackConfigResolvers<ContextType>;
  ClearProfilingBufferResult?: ClearProfilingBufferResultResolvers<ContextType>;
  ClusterAttribute?: ClusterAttributeResolvers<ContextType>;
  ClusterCollectorAnalyze?: ClusterCollectorAnalyzeResolvers<ContextType>;
  CodeAttributes?: CodeAttributesResolvers<ContextType>;
  CollectorDaemonSetInfo?: CollectorDaemonSetInfoResolvers<ContextType>;
  CollectorGatewayConfig?: CollectorGatewayConfigResolvers<ContextType>;
  CollectorNodeConfig?: CollectorNodeConfigResolvers<ContextType>;
  CollectorPodMetrics?: CollectorPodMetricsResolvers<ContextType>;
  ComponentLogLevelsConfig?: ComponentLogLevelsConfigResolvers<ContextType>;
  ComputePlatform?: ComputePlatformResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  Config?: ConfigResolvers<ContextType>;
  ConfigYaml?: ConfigYamlResolvers<ContextType>;
  ConfigYamlField?: ConfigYamlFieldResolvers<ContextType>;
  ContainerAgentConfigAnalyze?: ContainerAgentConfigAnalyzeResolvers<ContextType>;
  ContainerOverview?: ContainerOverviewResolvers<ContextType>;
  ContainerRuntimeInfoAnalyze?: ContainerRuntimeInfoAnalyzeResolvers<ContextType>;
  CostReductionRule?: CostReductionRuleResolvers<ContextType>;
  CustomFormatMasking?: CustomFormatMaskingResolvers<ContextType>;
  CustomInstrumentations?: CustomInstrumentationsResolvers<ContextType>;
  CustomReadDataLabel?: CustomReadDataLabelResolvers<ContextType>;
  CustomRegexMasking?: CustomRegexMaskingResolvers<ContextType>;
  DataStream?: DataStreamResolvers<ContextType>;
  DbQueryPayloadCollection?: DbQueryPayloadCollectionResolvers<ContextType>;
  DesiredConditionActionItem?: DesiredConditionActionItemResolvers<ContextType>;
  DesiredConditionStatus?: DesiredConditionStatusResolvers<ContextType>;
  Destination?: DestinationResolvers<ContextType>;
  DestinationDetails?: DestinationDetailsResolvers<ContextType>;
  DestinationFieldYamlProperties?: DestinationFieldYamlPropertiesResolvers<ContextType>;
  DestinationTypesCategoryItem?: DestinationTypesCategoryItemResolvers<ContextType>;
  DestinationsCategory?: DestinationsCategoryResolvers<ContextType>;
  DiagnoseResponse?: DiagnoseResponseResolvers<ContextType>;
  DiagnoseStats?: DiagnoseStatsResolvers<ContextType>;
  DisableProfilingResult?: DisableProfilingResultResolvers<ContextType>;
  DistroParam?: DistroParamResolvers<ContextType>;
  EffectiveConfig?: EffectiveConfigResolvers<ContextType>;
  EnableProfilingResult?: EnableProfilingResultResolvers<ContextType>;
  EntityProperty?: EntityPropertyResolvers<ContextType>;
  EnvVar?: EnvVarResolvers<ContextType>;
  ExportedSignals?: ExportedSignalsResolvers<ContextType>;
  ExtractAttribute?: ExtractAttributeResolvers<ContextType>;
  Extraction?: ExtractionResolvers<ContextType>;
  GatewayDeploymentInfo?: GatewayDeploymentInfoResolvers<ContextType>;
  GetDestinationCategories?: GetDestinationCategoriesResolvers<ContextType>;
  GolangCustomProbe?: GolangCustomProbeResolvers<ContextType>;
  HeadSamplingHttpClientMatcher?: HeadSamplingHttpClientMatcherResolvers<ContextType>;
  HeadSamplingHttpServerMatcher?: HeadSamplingHttpServerMatcherResolvers<ContextType>;
  HeadSamplingOperationMatcher?: HeadSamplingOperationMatcherResolvers<ContextType>;
  HeadSamplingQueryParamMatcher?: HeadSamplingQueryParamMatcherResolvers<ContextType>;
  HeadersCollection?: HeadersCollectionResolvers<ContextType>;
  HighlyRelevantOperationRule?: HighlyRelevantOperationRuleResolvers<ContextType>;
  HorizontalPodAutoscalerInfo?: HorizontalPodAutoscalerInfoResolvers<ContextType>;
  HttpPayloadCollection?: HttpPayloadCollectionResolvers<ContextType>;
  InstrumentationInstanceAnalyze?: InstrumentationInstanceAnalyzeResolvers<ContextType>;
  InstrumentationInstanceComponent?: InstrumentationInstanceComponentResolvers<ContextType>;
  InstrumentationLibraryGlobalId?: InstrumentationLibraryGlobalIdResolvers<ContextType>;
  InstrumentationRule?: InstrumentationRuleResolvers<ContextType>;
  InstrumentationRuleFieldYamlProperties?: InstrumentationRuleFieldYamlPropertiesResolvers<ContextType>;
  InstrumentationRuleSourcesScope?: InstrumentationRuleSourcesScopeResolvers<ContextType>;
  InstrumentationRuleTypeOption?: InstrumentationRuleTypeOptionResolvers<ContextType>;
  InstrumentationSourcesAnalyze?: InstrumentationSourcesAnalyzeResolvers<ContextType>;
  InstrumentorConfig?: InstrumentorConfigResolvers<ContextType>;
  JavaCustomProbe?: JavaCustomProbeResolvers<ContextType>;
  K8sActualNamespace?: K8sActualNamespaceResolvers<ContextType>;
  K8sActualSource?: K8sActualSourceResolvers<ContextType>;
  K8sAnnotationAttribute?: K8sAnnotationAttributeResolvers<ContextType>;
  K8sHealthProbesSamplingConfig?: K8sHealthProbesSamplingConfigResolvers<ContextType>;
  K8sLabelAttribute?: K8sLabelAttributeResolvers<ContextType>;
  K8sNamespace?: K8sNamespaceResolvers<ContextType>;
  K8sWorkload?: K8sWorkloadResolvers<ContextType>;
  K8sWorkloadAgentEnabled?: K8sWorkloadAgentEnabledResolvers<ContextType>;
  K8sWorkloadAgentEnabledContainer?: K8sWorkloadAgentEnabledContainerResolvers<ContextType>;
  K8sWorkloadAgentEnabledContainerLogs?: K8sWorkloadAgentEnabledContainerLogsResolvers<ContextType>;
  K8sWorkloadAgentEnabledContainerMetrics?: K8sWorkloadAgentEnabledContainerMetricsResolvers<ContextType>;
  K8sWorkloadAgentEnabledContainerTraces?: K8sWorkloadAgentEnabledContainerTracesResolvers<ContextType>;
  K8sWorkloadAutoRollback?: K8sWorkloadAutoRollbackResolvers<ContextType>;
  K8sWorkloadConditions?: K8sWorkloadConditionsResolvers<ContextType>;
  K8sWorkloadContainer?: K8sWorkloadContainerResolvers<ContextType>;
  K8sWorkloadContainerAgentConfig?: K8sWorkloadContainerAgentConfigResolvers<ContextType>;
  K8sWorkloadContainerAgentConfigTraces?: K8sWorkloadContainerAgentConfigTracesResolvers<ContextType>;
  K8sWorkloadContainerAgentConfigTracesHeadSampling?: K8sWorkloadContainerAgentConfigTracesHeadSamplingResolvers<ContextType>;
  K8sWorkloadContainerAgentConfigTracesHeadSamplingNoisyOperation?: K8sWorkloadContainerAgentConfigTracesHeadSamplingNoisyOperationResolvers<ContextType>;
  K8sWorkloadContainerCollectorConfig?: K8sWorkloadContainerCollectorConfigResolvers<ContextType>;
  K8sWorkloadContainerCollectorConfigTailSampling?: K8sWorkloadContainerCollectorConfigTailSamplingResolvers<ContextType>;
  K8sWorkloadContainerCollectorConfigTailSamplingCostReductionRule?: K8sWorkloadContainerCollectorConfigTailSamplingCostReductionRuleResolvers<ContextType>;
  K8sWorkloadContainerCollectorConfigTailSamplingHighlyRelevantOperation?: K8sWorkloadContainerCollectorConfigTailSamplingHighlyRelevantOperationResolvers<ContextType>;
  K8sWorkloadContainerCollectorConfigTailSamplingNoisyOperation?: K8sWorkloadContainerCollectorConfigTailSamplingNoisyOperationResolvers<ContextType>;
  K8sWorkloadContainerOverrides?: K8sWorkloadContainerOverridesResolvers<ContextType>;
  K8sWorkloadId?: K8sWorkloadIdResolvers<ContextType>;
  K8sWorkloadMarkedForInstrumentation?: K8sWorkloadMarkedForInstrumentationResolvers<ContextType>;
  K8sWorkloadPod?: K8sWorkloadPodResolvers<ContextType>;
  K8sWorkloadPodContainer?: K8sWorkloadPodContainerResolvers<ContextType>;
  K8sWorkloadPodContainerProcess?: K8sWorkloadPodContainerProcessResolvers<ContextType>;
  K8sWorkloadPodContainerProcessAttribute?: K8sWorkloadPodContainerProcessAttributeResolvers<ContextType>;
  K8sWorkloadPodContainerProcessInstrumentation?: K8sWorkloadPodContainerProcessInstrumentationResolvers<ContextType>;
  K8sWorkloadPodsManifestInjectionOverview?: K8sWorkloadPodsManifestInjectionOverviewResolvers<ContextType>;
  K8sWorkloadRollout?: K8sWorkloadRolloutResolvers<ContextType>;
  K8sWorkloadRuntimeInfo?: K8sWorkloadRuntimeInfoResolvers<ContextType>;
  K8sWorkloadRuntimeInfoContainer?: K8sWorkloadRuntimeInfoContainerResolvers<ContextType>;
  K8sWorkloadTelemetryMetrics?: K8sWorkloadTelemetryMetricsResolvers<ContextType>;
  K8sWorkloadTelemetryMetricsExpectingTelemetryStatus?: K8sWorkloadTelemetryMetricsExpectingTelemetryStatusResolvers<ContextType>;
  KarpenterConfig?: KarpenterConfigResolvers<ContextType>;
  LanguageConfig?: LanguageConfigResolvers<ContextType>;
  MessagingPayloadCollection?: MessagingPayloadCollectionResolvers<ContextType>;
  MetricsSourceAgentJavaRuntimeMetricsConfig?: MetricsSourceAgentJavaRuntimeMetricsConfigResolvers<ContextType>;
  MetricsSourceAgentMetricsConfig?: MetricsSourceAgentMetricsConfigResolvers<ContextType>;
  MetricsSourceAgentRuntimeMetricConfig?: MetricsSourceAgentRuntimeMetricConfigResolvers<ContextType>;
  MetricsSourceAgentRuntimeMetricsConfig?: MetricsSourceAgentRuntimeMetricsConfigResolvers<ContextType>;
  MetricsSourceAgentSpanMetricsConfig?: MetricsSourceAgentSpanMetricsConfigResolvers<ContextType>;
  MetricsSourceConfig?: MetricsSourceConfigResolvers<ContextType>;
  MetricsSourceHostMetricsConfig?: MetricsSourceHostMetricsConfigResolvers<ContextType>;
  MetricsSourceKubeletStatsConfig?: MetricsSourceKubeletStatsConfigResolvers<ContextType>;
  MetricsSourceOdigosOwnMetricsConfig?: MetricsSourceOdigosOwnMetricsConfigResolvers<ContextType>;
  MetricsSourceSpanMetricsConfig?: MetricsSourceSpanMetricsConfigResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NodeCollectorAnalyze?: NodeCollectorAnalyzeResolvers<ContextType>;
  NodesSummary?: NodesSummaryResolvers<ContextType>;
  NoisyOperationRule?: NoisyOperationRuleResolvers<ContextType>;
  NonIdentifyingAttribute?: NonIdentifyingAttributeResolvers<ContextType>;
  ObservabilitySignalSupport?: ObservabilitySignalSupportResolvers<ContextType>;
  OdigosAnalyze?: OdigosAnalyzeResolvers<ContextType>;
  OdigosOwnTelemetryConfig?: OdigosOwnTelemetryConfigResolvers<ContextType>;
  OidcConfig?: OidcConfigResolvers<ContextType>;
  OtelAgentsAnalyze?: OtelAgentsAnalyzeResolvers<ContextType>;
  OtlpExporterConfig?: OtlpExporterConfigResolvers<ContextType>;
  OverviewMetricsResponse?: OverviewMetricsResponseResolvers<ContextType>;
  PayloadCollection?: PayloadCollectionResolvers<ContextType>;
  PeerSources?: PeerSourcesResolvers<ContextType>;
  PhpCustomProbe?: PhpCustomProbeResolvers<ContextType>;
  PodAnalyze?: PodAnalyzeResolvers<ContextType>;
  PodCondition?: PodConditionResolvers<ContextType>;
  PodContainerAnalyze?: PodContainerAnalyzeResolvers<ContextType>;
  PodDetails?: PodDetailsResolvers<ContextType>;
  PodInfo?: PodInfoResolvers<ContextType>;
  ProfilingConfig?: ProfilingConfigResolvers<ContextType>;
  ProfilingSlots?: ProfilingSlotsResolvers<ContextType>;
  ProgrammingLanguage?: GraphQLScalarType;
  ProvenanceEntry?: ProvenanceEntryResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationAppliedWhen?: RecommendationAppliedWhenResolvers<ContextType>;
  RecommendationCatalogApplyExample?: RecommendationCatalogApplyExampleResolvers<ContextType>;
  RecommendationCatalogCondition?: RecommendationCatalogConditionResolvers<ContextType>;
  RecommendationCatalogRemediation?: RecommendationCatalogRemediationResolvers<ContextType>;
  RemoteConfig?: RemoteConfigResolvers<ContextType>;
  RemoteConfigRollout?: RemoteConfigRolloutResolvers<ContextType>;
  ResourceAmounts?: ResourceAmountsResolvers<ContextType>;
  Resources?: ResourcesResolvers<ContextType>;
  RetryOnFailureConfig?: RetryOnFailureConfigResolvers<ContextType>;
  RolloutConfig?: RolloutConfigResolvers<ContextType>;
  RuntimeInfoAnalyze?: RuntimeInfoAnalyzeResolvers<ContextType>;
  Sampling?: SamplingResolvers<ContextType>;
  SamplingConfig?: SamplingConfigResolvers<ContextType>;
  SamplingConfigs?: SamplingConfigsResolvers<ContextType>;
  SamplingRules?: SamplingRulesResolvers<ContextType>;
  ServiceMap?: ServiceMapResolvers<ContextType>;
  ServiceMapFromSource?: ServiceMapFromSourceResolvers<ContextType>;
  ServiceMapToSource?: ServiceMapToSourceResolvers<ContextType>;
  SingleDestinationMetricsResponse?: SingleDestinationMetricsResponseResolvers<ContextType>;
  SingleSourceMetricsResponse?: SingleSourceMetricsResponseResolvers<ContextType>;
  SourceAnalyze?: SourceAnalyzeResolvers<ContextType>;
  SourceConditions?: SourceConditionsResolvers<ContextType>;
  SourceContainer?: SourceContainerResolvers<ContextType>;
  SourceProfilingResult?: SourceProfilingResultResolvers<ContextType>;
  SourcesScopes?: SourcesScopesResolvers<ContextType>;
  SpanSamplingAttributesConfig?: SpanSamplingAttributesConfigResolvers<ContextType>;
  SupportedSignals?: SupportedSignalsResolvers<ContextType>;
  TailSamplingConfig?: TailSamplingConfigResolvers<ContextType>;
  TailSamplingHttpServerMatcher?: TailSamplingHttpServerMatcherResolvers<ContextType>;
  TailSamplingKafkaMatcher?: TailSamplingKafkaMatcherResolvers<ContextType>;
  TailSamplingOperationMatcher?: TailSamplingOperationMatcherResolvers<ContextType>;
  TemplatizationWorkloadFilter?: TemplatizationWorkloadFilterResolvers<ContextType>;
  TestConnectionResponse?: TestConnectionResponseResolvers<ContextType>;
  TraceCorrelations?: TraceCorrelationsResolvers<ContextType>;
  TraceCorrelationsConfig?: TraceCorrelationsConfigResolvers<ContextType>;
  TraceCorrelationsInputGroup?: TraceCorrelationsInputGroupResolvers<ContextType>;
  TraceCorrelationsOutputSeries?: TraceCorrelationsOutputSeriesResolvers<ContextType>;
  TraceCorrelationsServiceIOConfig?: TraceCorrelationsServiceIoConfigResolvers<ContextType>;
  TraceCorrelationsWorkload?: TraceCorrelationsWorkloadResolvers<ContextType>;
  URLTemplatizationRule?: UrlTemplatizationRuleResolvers<ContextType>;
  UrlTemplatizationDefaultGroup?: UrlTemplatizationDefaultGroupResolvers<ContextType>;
  UrlTemplatizationDefaultSkipPolicy?: UrlTemplatizationDefaultSkipPolicyResolvers<ContextType>;
  UrlTemplatizationRulesGroup?: UrlTemplatizationRulesGroupResolvers<ContextType>;
  UserInstrumentationEnvsConfig?: UserInstrumentationEnvsConfigResolvers<ContextType>;
  WaspConfig?: WaspConfigResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = DemoContext> = {
  defer?: DeferDirectiveResolver<any, any, ContextType>;
};
