import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DemoContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  ProgrammingLanguage: { input: string; output: string; }
};

export type Action = {
  __typename?: 'Action';
  conditions?: Maybe<Array<Condition>>;
  disabled: Scalars['Boolean']['output'];
  fields: ActionFields;
  id: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
  notes?: Maybe<Scalars['String']['output']>;
  signals: Array<SignalType>;
  statuses: Array<DesiredConditionStatus>;
  type: ActionType;
  uiGenerated: Scalars['Boolean']['output'];
};

export type ActionFieldYamlProperties = {
  __typename?: 'ActionFieldYamlProperties';
  componentProperties: Scalars['String']['output'];
  componentType: Scalars['String']['output'];
  displayName: Scalars['String']['output'];
  initialValue: Scalars['String']['output'];
  name: Scalars['String']['output'];
  renderCondition: Array<Scalars['String']['output']>;
};

export type ActionFields = {
  __typename?: 'ActionFields';
  annotationsAttributes?: Maybe<Array<K8sAnnotationAttribute>>;
  attributeNamesToDelete?: Maybe<Array<Scalars['String']['output']>>;
  clusterAttributes?: Maybe<Array<ClusterAttribute>>;
  collectClusterId?: Maybe<Scalars['Boolean']['output']>;
  collectContainerAttributes?: Maybe<Scalars['Boolean']['output']>;
  collectReplicaSetAttributes?: Maybe<Scalars['Boolean']['output']>;
  collectWorkloadId?: Maybe<Scalars['Boolean']['output']>;
  customFormatMaskings?: Maybe<Array<CustomFormatMasking>>;
  customRegexMaskings?: Maybe<Array<CustomRegexMasking>>;
  extractAttribute?: Maybe<ExtractAttribute>;
  labelsAttributes?: Maybe<Array<K8sLabelAttribute>>;
  overwriteExistingValues?: Maybe<Scalars['Boolean']['output']>;
  piiCategories?: Maybe<Array<Scalars['String']['output']>>;
  removePostgresCastOperator?: Maybe<Scalars['Boolean']['output']>;
  renames?: Maybe<Scalars['String']['output']>;
  scopes?: Maybe<SourcesScopes>;
  templatizeLiterals?: Maybe<Scalars['Boolean']['output']>;
  urlTemplatizationDefaultGroups?: Maybe<Array<UrlTemplatizationDefaultGroup>>;
  urlTemplatizationRulesGroups?: Maybe<Array<UrlTemplatizationRulesGroup>>;
};

export type ActionFieldsInput = {
  annotationsAttributes?: InputMaybe<Array<K8sAnnotationAttributeInput>>;
  attributeNamesToDelete?: InputMaybe<Array<Scalars['String']['input']>>;
  clusterAttributes?: InputMaybe<Array<ClusterAttributeInput>>;
  collectClusterId?: InputMaybe<Scalars['Boolean']['input']>;
  collectContainerAttributes?: InputMaybe<Scalars['Boolean']['input']>;
  collectReplicaSetAttributes?: InputMaybe<Scalars['Boolean']['input']>;
  collectWorkloadId?: InputMaybe<Scalars['Boolean']['input']>;
  customFormatMaskings?: InputMaybe<Array<CustomFormatMaskingInput>>;
  customRegexMaskings?: InputMaybe<Array<CustomRegexMaskingInput>>;
  extractAttribute?: InputMaybe<ExtractAttributeInput>;
  labelsAttributes?: InputMaybe<Array<K8sLabelAttributeInput>>;
  overwriteExistingValues?: InputMaybe<Scalars['Boolean']['input']>;
  piiCategories?: InputMaybe<Array<Scalars['String']['input']>>;
  removePostgresCastOperator?: InputMaybe<Scalars['Boolean']['input']>;
  renames?: InputMaybe<Scalars['String']['input']>;
  scopes?: InputMaybe<SourcesScopesInput>;
  templatizeLiterals?: InputMaybe<Scalars['Boolean']['input']>;
  urlTemplatizationDefaultGroups?: InputMaybe<Array<UrlTemplatizationDefaultGroupInput>>;
  urlTemplatizationRulesGroups?: InputMaybe<Array<UrlTemplatizationRulesGroupInput>>;
};

export type ActionInput = {
  disabled: Scalars['Boolean']['input'];
  fields: ActionFieldsInput;
  name?: InputMaybe<Scalars['String']['input']>;
  notes?: InputMaybe<Scalars['String']['input']>;
  signals: Array<SignalType>;
  type: ActionType;
};

export type ActionType =
  | 'AddClusterInfo'
  | 'DbQueryTemplatization'
  | 'DeleteAttribute'
  | 'ExtractAttribute'
  | 'InferDbAttributes'
  | 'K8sAttributesResolver'
  | 'PiiMasking'
  | 'RenameAttribute'
  | 'URLTemplatization'
  | 'UnknownType';

export type ActionTypeOption = {
  __typename?: 'ActionTypeOption';
  allowedSignals: Array<SignalType>;
  category: Scalars['String']['output'];
  description: Scalars['String']['output'];
  displayName: Scalars['String']['output'];
  docsUrl: Scalars['String']['output'];
  fields: Array<ActionFieldYamlProperties>;
  subtitle: Scalars['String']['output'];
  type: Scalars['String']['output'];
};

export type AgentsInitContainerResourcesConfig = {
  __typename?: 'AgentsInitContainerResourcesConfig';
  limitCPUm?: Maybe<Scalars['Int']['output']>;
  limitMemoryMiB?: Maybe<Scalars['Int']['output']>;
  requestCPUm?: Maybe<Scalars['Int']['output']>;
  requestMemoryMiB?: Maybe<Scalars['Int']['output']>;
};

export type AllowConcurrentAgentsConfig = {
  __typename?: 'AllowConcurrentAgentsConfig';
  enabled?: Maybe<Scalars['Boolean']['output']>;
};

export type ApiToken = {
  __typename?: 'ApiToken';
  expiresAt: Scalars['Int']['output'];
  issuedAt: Scalars['Int']['output'];
  message?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  token: Scalars['String']['output'];
};

export type AutoRollbackConfig = {
  __typename?: 'AutoRollbackConfig';
  disabled?: Maybe<Scalars['Boolean']['output']>;
  graceTime?: Maybe<Scalars['String']['output']>;
  stabilityWindowTime?: Maybe<Scalars['String']['output']>;
};

export type ClearProfilingBufferResult = {
  __typename?: 'ClearProfilingBufferResult';
  activeSlots: Scalars['Int']['output'];
  sourceKey: Scalars['String']['output'];
  status: Scalars['String']['output'];
};

export type ClusterAttribute = {
  __typename?: 'ClusterAttribute';
  attributeName: Scalars['String']['output'];
  attributeStringValue: Scalars['String']['output'];
};

export type ClusterAttributeInput = {
  attributeName: Scalars['String']['input'];
  attributeStringValue: Scalars['String']['input'];
};

export type ClusterCollectorAnalyze = {
  __typename?: 'ClusterCollectorAnalyze';
  collectorGroup: EntityProperty;
  collectorReady?: Maybe<EntityProperty>;
  deployed?: Maybe<EntityProperty>;
  deployedError?: Maybe<EntityProperty>;
  deploymentCreated: EntityProperty;
  enabled: EntityProperty;
  expectedReplicas?: Maybe<EntityProperty>;
  failedReplicas?: Maybe<EntityProperty>;
  failedReplicasReason?: Maybe<EntityProperty>;
  healthyReplicas?: Maybe<EntityProperty>;
};

export type CodeAttributes = {
  __typename?: 'CodeAttributes';
  column?: Maybe<Scalars['Boolean']['output']>;
  filePath?: Maybe<Scalars['Boolean']['output']>;
  function?: Maybe<Scalars['Boolean']['output']>;
  lineNumber?: Maybe<Scalars['Boolean']['output']>;
  namespace?: Maybe<Scalars['Boolean']['output']>;
  stacktrace?: Maybe<Scalars['Boolean']['output']>;
};

export type CodeAttributesInput = {
  column?: InputMaybe<Scalars['Boolean']['input']>;
  filePath?: InputMaybe<Scalars['Boolean']['input']>;
  function?: InputMaybe<Scalars['Boolean']['input']>;
  lineNumber?: InputMaybe<Scalars['Boolean']['input']>;
  namespace?: InputMaybe<Scalars['Boolean']['input']>;
  stacktrace?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CollectorDaemonSetInfo = {
  __typename?: 'CollectorDaemonSetInfo';
  configMapYAML: Scalars['String']['output'];
  imageVersion?: Maybe<Scalars['String']['output']>;
  lastRolloutAt?: Maybe<Scalars['String']['output']>;
  manifestYAML: Scalars['String']['output'];
  nodes: NodesSummary;
  resources?: Maybe<Resources>;
  rolloutInProgress: Scalars['Boolean']['output'];
  status: WorkloadRolloutStatus;
  throughputLogsBytesPerSec?: Maybe<Scalars['Int']['output']>;
  throughputMetricsBytesPerSec?: Maybe<Scalars['Int']['output']>;
  throughputTracesBytesPerSec?: Maybe<Scalars['Int']['output']>;
};

export type CollectorGatewayConfig = {
  __typename?: 'CollectorGatewayConfig';
  clusterMetricsEnabled?: Maybe<Scalars['Boolean']['output']>;
  goMemLimitMiB?: Maybe<Scalars['Int']['output']>;
  httpsProxyAddress?: Maybe<Scalars['String']['output']>;
  limitCPUm?: Maybe<Scalars['Int']['output']>;
  limitMemoryMiB?: Maybe<Scalars['Int']['output']>;
  maxReplicas?: Maybe<Scalars['Int']['output']>;
  memoryLimiterLimitMiB?: Maybe<Scalars['Int']['output']>;
  memoryLimiterSpikeLimitMiB?: Maybe<Scalars['Int']['output']>;
  minReplicas?: Maybe<Scalars['Int']['output']>;
  nodeSelector?: Maybe<Scalars['String']['output']>;
  requestCPUm?: Maybe<Scalars['Int']['output']>;
  requestMemoryMiB?: Maybe<Scalars['Int']['output']>;
  serviceGraphDisabled?: Maybe<Scalars['Boolean']['output']>;
};

export type CollectorNodeConfig = {
  __typename?: 'CollectorNodeConfig';
  collectorOwnMetricsPort?: Maybe<Scalars['Int']['output']>;
  enableDataCompression?: Maybe<Scalars['Boolean']['output']>;
  goMemLimitMiB?: Maybe<Scalars['Int']['output']>;
  k8sNodeLogsDirectory?: Maybe<Scalars['String']['output']>;
  limitCPUm?: Maybe<Scalars['Int']['output']>;
  limitMemoryMiB?: Maybe<Scalars['Int']['output']>;
  memoryLimiterLimitMiB?: Maybe<Scalars['Int']['output']>;
  memoryLimiterSpikeLimitMiB?: Maybe<Scalars['Int']['output']>;
  otlpExporterConfiguration?: Maybe<OtlpExporterConfig>;
  requestCPUm?: Maybe<Scalars['Int']['output']>;
  requestMemoryMiB?: Maybe<Scalars['Int']['output']>;
};

export type CollectorPodMetrics = {
  __typename?: 'CollectorPodMetrics';
  exporterFailedRps: Scalars['Float']['output'];
  exporterSuccessRps: Scalars['Float']['output'];
  lastScrape?: Maybe<Scalars['String']['output']>;
  metricsAcceptedRps: Scalars['Float']['output'];
  metricsDroppedRps: Scalars['Float']['output'];
  window: Scalars['String']['output'];
};

export type ComponentLogLevelsConfig = {
  __typename?: 'ComponentLogLevelsConfig';
  autoscaler?: Maybe<OdigosLogLevel>;
  collector?: Maybe<OdigosLogLevel>;
  default?: Maybe<OdigosLogLevel>;
  deviceplugin?: Maybe<OdigosLogLevel>;
  instrumentor?: Maybe<OdigosLogLevel>;
  odiglet?: Maybe<OdigosLogLevel>;
  scheduler?: Maybe<OdigosLogLevel>;
  ui?: Maybe<OdigosLogLevel>;
};

export type ComputePlatform = {
  __typename?: 'ComputePlatform';
  actions: Array<Action>;
  apiTokens: Array<Maybe<ApiToken>>;
  computePlatformType: ComputePlatformType;
  dataStreams: Array<DataStream>;
  destinations: Array<Destination>;
  instrumentationRules: Array<InstrumentationRule>;
  k8sActualNamespace?: Maybe<K8sActualNamespace>;
  k8sActualNamespaces: Array<Maybe<K8sActualNamespace>>;
  recommendations: Array<Recommendation>;
  source: K8sActualSource;
  sources: Array<K8sActualSource>;
};


export type ComputePlatformK8sActualNamespaceArgs = {
  name: Scalars['String']['input'];
};


export type ComputePlatformSourceArgs = {
  sourceId: K8sSourceId;
};

export type ComputePlatformType =
  | 'connector'
  | 'k8s'
  | 'vm';

export type Condition = {
  __typename?: 'Condition';
  message?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  status: ConditionStatus;
  type: Scalars['String']['output'];
};

export type ConditionStatus =
  | 'disabled'
  | 'error'
  | 'loading'
  | 'success';

export type Config = {
  __typename?: 'Config';
  clusterName?: Maybe<Scalars['String']['output']>;
  installationMethod: Scalars['String']['output'];
  installationStatus: InstallationStatus;
  isCentralProxyRunning?: Maybe<Scalars['Boolean']['output']>;
  odigosVersion: Scalars['String']['output'];
  platformType: ComputePlatformType;
  readonly: Scalars['Boolean']['output'];
  tier: Tier;
};

export type ConfigYaml = {
  __typename?: 'ConfigYaml';
  displayName: Scalars['String']['output'];
  fields: Array<ConfigYamlField>;
  name: Scalars['String']['output'];
};

export type ConfigYamlField = {
  __typename?: 'ConfigYamlField';
  componentProps?: Maybe<Scalars['String']['output']>;
  componentType: FieldType;
  description: Scalars['String']['output'];
  displayName: Scalars['String']['output'];
  docsLink?: Maybe<Scalars['String']['output']>;
  helmValuePath: Scalars['String']['output'];
  isEnterpriseOnly: Scalars['Boolean']['output'];
  isHelmOnly: Scalars['Boolean']['output'];
  renderCondition?: Maybe<Array<Scalars['String']['output']>>;
};

export type ContainerAgentConfigAnalyze = {
  __typename?: 'ContainerAgentConfigAnalyze';
  agentEnabled: EntityProperty;
  containerName: EntityProperty;
  message?: Maybe<EntityProperty>;
  otelDistroName?: Maybe<EntityProperty>;
  reason?: Maybe<EntityProperty>;
};

export type ContainerLifecycleStatus =
  | 'Running'
  | 'Terminated'
  | 'Waiting';

export type ContainerOverview = {
  __typename?: 'ContainerOverview';
  image?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  ready: Scalars['Boolean']['output'];
  resources?: Maybe<Resources>;
  restarts: Scalars['Int']['output'];
  started: Scalars['Boolean']['output'];
  startedAt?: Maybe<Scalars['String']['output']>;
  stateReason?: Maybe<Scalars['String']['output']>;
  status: ContainerLifecycleStatus;
};

export type ContainerRuntimeInfoAnalyze = {
  __typename?: 'ContainerRuntimeInfoAnalyze';
  containerName: EntityProperty;
  envVars: Array<EntityProperty>;
  language: EntityProperty;
  runtimeVersion: EntityProperty;
};

export type CostReductionRule = {
  __typename?: 'CostReductionRule';
  disabled: Scalars['Boolean']['output'];
  name?: Maybe<Scalars['String']['output']>;
  notes?: Maybe<Scalars['String']['output']>;
  operation?: Maybe<TailSamplingOperationMatcher>;
  percentageAtMost: Scalars['Float']['output'];
  ruleId: Scalars['ID']['output'];
  sourceScopes?: Maybe<SourcesScopes>;
};

export type CostReductionRuleInput = {
  disabled?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  notes?: InputMaybe<Scalars['String']['input']>;
  operation?: InputMaybe<TailSamplingOperationMatcherInput>;
  percentageAtMost: Scalars['Float']['input'];
  sourceScopes?: InputMaybe<SourcesScopesInput>;
};

export type CustomFormatMasking = {
  __typename?: 'CustomFormatMasking';
  dataFormat: ExtractionDataFormat;
  lookupKey: Scalars['String']['output'];
};

export type CustomFormatMaskingInput = {
  dataFormat: ExtractionDataFormat;
  lookupKey: Scalars['String']['input'];
};

export type CustomInstrumentations = {
  __typename?: 'CustomInstrumentations';
  golang?: Maybe<Array<Maybe<GolangCustomProbe>>>;
  java?: Maybe<Array<Maybe<JavaCustomProbe>>>;
  php?: Maybe<Array<Maybe<PhpCustomProbe>>>;
};

export type CustomInstrumentationsInput = {
  golang?: InputMaybe<Array<InputMaybe<GolangCustomProbeInput>>>;
  java?: InputMaybe<Array<InputMaybe<JavaCustomProbeInput>>>;
  php?: InputMaybe<Array<InputMaybe<PhpCustomProbeInput>>>;
};

export type CustomReadDataLabel = {
  __typename?: 'CustomReadDataLabel';
  condition: Scalars['String']['output'];
  title: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type CustomRegexMasking = {
  __typename?: 'CustomRegexMasking';
  regex: Scalars['String']['output'];
};

export type CustomRegexMaskingInput = {
  regex: Scalars['String']['input'];
};

export type DataStream = {
  __typename?: 'DataStream';
  name: Scalars['String']['output'];
};

export type DataStreamInput = {
  name: Scalars['String']['input'];
};

export type DbQueryPayloadCollection = {
  __typename?: 'DbQueryPayloadCollection';
  dropPartialPayloads?: Maybe<Scalars['Boolean']['output']>;
  maxPayloadLength?: Maybe<Scalars['Int']['output']>;
};

export type DbQueryPayloadCollectionInput = {
  dropPartialPayloads?: InputMaybe<Scalars['Boolean']['input']>;
  maxPayloadLength?: InputMaybe<Scalars['Int']['input']>;
};

export type DesiredConditionActionItem = {
  __typename?: 'DesiredConditionActionItem';
  buttonText: Scalars['String']['output'];
  type: DesiredConditionActionItemType;
};

export type DesiredConditionActionItemType =
  | 'AllowConcurrentAgentsForContainer'
  | 'DisallowConcurrentAgentsForContainer'
  | 'RolloutWorkload';

export type DesiredConditionStatus = {
  __typename?: 'DesiredConditionStatus';
  actionItems?: Maybe<Array<DesiredConditionActionItem>>;
  message: Scalars['String']['output'];
  name: Scalars['String']['output'];
  reasonEnum?: Maybe<Scalars['String']['output']>;
  status: DesiredStateProgress;
};

export type DesiredStateProgress =
  | 'Disabled'
  | 'Error'
  | 'Failure'
  | 'Irrelevant'
  | 'Notice'
  | 'Pending'
  | 'Success'
  | 'Unknown'
  | 'Unsupported'
  | 'Waiting';

export type Destination = {
  __typename?: 'Destination';
  conditions?: Maybe<Array<Condition>>;
  dataStreamNames: Array<Maybe<Scalars['String']['output']>>;
  destinationType: DestinationTypesCategoryItem;
  disabled: Scalars['Boolean']['output'];
  exportedSignals: ExportedSignals;
  fields: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  type: Scalars['String']['output'];
};

export type DestinationDetails = {
  __typename?: 'DestinationDetails';
  fields: Scalars['String']['output'];
  type: Scalars['String']['output'];
  urlString: Scalars['String']['output'];
};

export type DestinationFieldYamlProperties = {
  __typename?: 'DestinationFieldYamlProperties';
  componentProperties: Scalars['String']['output'];
  componentType: Scalars['String']['output'];
  customReadDataLabels: Array<CustomReadDataLabel>;
  displayName: Scalars['String']['output'];
  hideFromReadData: Array<Scalars['String']['output']>;
  initialValue: Scalars['String']['output'];
  name: Scalars['String']['output'];
  renderCondition: Array<Scalars['String']['output']>;
  secret: Scalars['Boolean']['output'];
};

export type DestinationInput = {
  currentStreamName: Scalars['String']['input'];
  disabled?: InputMaybe<Scalars['Boolean']['input']>;
  exportedSignals: ExportedSignalsInput;
  fields: Array<FieldInput>;
  name: Scalars['String']['input'];
  type: Scalars['String']['input'];
};

export type DestinationTypesCategoryItem = {
  __typename?: 'DestinationTypesCategoryItem';
  displayName: Scalars['String']['output'];
  fields: Array<DestinationFieldYamlProperties>;
  imageUrl: Scalars['String']['output'];
  supportedSignals: SupportedSignals;
  testConnectionSupported: Scalars['Boolean']['output'];
  type: Scalars['String']['output'];
};

export type DestinationsCategory = {
  __typename?: 'DestinationsCategory';
  description: Scalars['String']['output'];
  items: Array<DestinationTypesCategoryItem>;
  name: Scalars['String']['output'];
};

export type DiagnoseInput = {
  includeMetrics?: InputMaybe<Scalars['Boolean']['input']>;
  includeProfiles?: InputMaybe<Scalars['Boolean']['input']>;
  includeSourceWorkloads?: InputMaybe<Scalars['Boolean']['input']>;
  sourceWorkloadNamespaces?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type DiagnoseResponse = {
  __typename?: 'DiagnoseResponse';
  includeMetrics: Scalars['Boolean']['output'];
  includeProfiles: Scalars['Boolean']['output'];
  includeSourceWorkloads: Scalars['Boolean']['output'];
  sourceWorkloadNamespaces: Array<Scalars['String']['output']>;
  stats: DiagnoseStats;
};

export type DiagnoseStats = {
  __typename?: 'DiagnoseStats';
  fileCount: Scalars['Int']['output'];
  totalSizeBytes: Scalars['Int']['output'];
  totalSizeHuman: Scalars['String']['output'];
};

export type DisableProfilingResult = {
  __typename?: 'DisableProfilingResult';
  activeSlots: Scalars['Int']['output'];
  sourceKey: Scalars['String']['output'];
  status: Scalars['String']['output'];
};

export type DistroParam = {
  __typename?: 'DistroParam';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type EffectiveConfig = {
  __typename?: 'EffectiveConfig';
  agentsInitContainerResources?: Maybe<AgentsInitContainerResourcesConfig>;
  allowConcurrentAgents?: Maybe<AllowConcurrentAgentsConfig>;
  allowedTestConnectionHosts?: Maybe<Array<Scalars['String']['output']>>;
  autoRollback?: Maybe<AutoRollbackConfig>;
  centralBackendURL?: Maybe<Scalars['String']['output']>;
  clickhouseJsonTypeEnabled?: Maybe<Scalars['Boolean']['output']>;
  clusterName?: Maybe<Scalars['String']['output']>;
  collectorGateway?: Maybe<CollectorGatewayConfig>;
  collectorNode?: Maybe<CollectorNodeConfig>;
  componentLogLevels?: Maybe<ComponentLogLevelsConfig>;
  configVersion: Scalars['Int']['output'];
  customContainerRuntimeSocketPath?: Maybe<Scalars['String']['output']>;
  goAutoOffsetsCron?: Maybe<Scalars['String']['output']>;
  goAutoOffsetsMode?: Maybe<Scalars['String']['output']>;
  ignoreOdigosNamespace?: Maybe<Scalars['Boolean']['output']>;
  ignoredContainers?: Maybe<Array<Scalars['String']['output']>>;
  ignoredNamespaces?: Maybe<Array<Scalars['String']['output']>>;
  imagePrefix?: Maybe<Scalars['String']['output']>;
  imagePullSecrets?: Maybe<Array<Scalars['String']['output']>>;
  instrumentor?: Maybe<InstrumentorConfig>;
  karpenter?: Maybe<KarpenterConfig>;
  manifestYAML?: Maybe<Scalars['String']['output']>;
  metricsSources?: Maybe<MetricsSourceConfig>;
  nodeSelector?: Maybe<Scalars['String']['output']>;
  odigletHealthProbeBindPort?: Maybe<Scalars['Int']['output']>;
  odigosOwnTelemetryStore?: Maybe<OdigosOwnTelemetryConfig>;
  oidc?: Maybe<OidcConfig>;
  openshiftEnabled?: Maybe<Scalars['Boolean']['output']>;
  profiles?: Maybe<Array<Scalars['String']['output']>>;
  profiling?: Maybe<ProfilingConfig>;
  provenance?: Maybe<Array<ProvenanceEntry>>;
  psp?: Maybe<Scalars['Boolean']['output']>;
  resourceSizePreset?: Maybe<Scalars['String']['output']>;
  rollout?: Maybe<RolloutConfig>;
  sampling?: Maybe<SamplingConfig>;
  skipWebhookIssuerCreation?: Maybe<Scalars['Boolean']['output']>;
  telemetryEnabled?: Maybe<Scalars['Boolean']['output']>;
  traceCorrelations?: Maybe<TraceCorrelationsConfig>;
  traceIdSuffix?: Maybe<Scalars['String']['output']>;
  uiMode?: Maybe<UiMode>;
  uiPaginationLimit?: Maybe<Scalars['Int']['output']>;
  uiRemoteUrl?: Maybe<Scalars['String']['output']>;
  userInstrumentationEnvs?: Maybe<UserInstrumentationEnvsConfig>;
  wasp?: Maybe<WaspConfig>;
};

export type EnableProfilingResult = {
  __typename?: 'EnableProfilingResult';
  activeSlots: Scalars['Int']['output'];
  maxSlots: Scalars['Int']['output'];
  sourceKey: Scalars['String']['output'];
  status: Scalars['String']['output'];
};

export type EntityProperty = {
  __typename?: 'EntityProperty';
  explain?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  status?: Maybe<Scalars['String']['output']>;
  value: Scalars['String']['output'];
};

export type EnvInjectionMethod =
  | 'loader'
  | 'loader_fallback_to_pod_manifest'
  | 'pod_manifest';

export type EnvVar = {
  __typename?: 'EnvVar';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type ExportedSignals = {
  __typename?: 'ExportedSignals';
  logs: Scalars['Boolean']['output'];
  metrics: Scalars['Boolean']['output'];
  profiles: Scalars['Boolean']['output'];
  traces: Scalars['Boolean']['output'];
};

export type ExportedSignalsInput = {
  logs: Scalars['Boolean']['input'];
  metrics: Scalars['Boolean']['input'];
  profiles?: Scalars['Boolean']['input'];
  traces: Scalars['Boolean']['input'];
};

export type ExtractAttribute = {
  __typename?: 'ExtractAttribute';
  extractions: Array<Extraction>;
};

export type ExtractAttributeInput = {
  extractions: Array<ExtractionInput>;
};

export type Extraction = {
  __typename?: 'Extraction';
  dataFormat?: Maybe<ExtractionDataFormat>;
  lookupKey?: Maybe<Scalars['String']['output']>;
  regex?: Maybe<Scalars['String']['output']>;
  targetAttributeName: Scalars['String']['output'];
};

export type ExtractionDataFormat =
  | 'json'
  | 'resource_path'
  | 'sql';

export type ExtractionInput = {
  dataFormat?: InputMaybe<ExtractionDataFormat>;
  lookupKey?: InputMaybe<Scalars['String']['input']>;
  regex?: InputMaybe<Scalars['String']['input']>;
  targetAttributeName: Scalars['String']['input'];
};

export type FieldInput = {
  key: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type FieldType =
  | 'checkbox'
  | 'dropdown'
  | 'input'
  | 'keyValuePairs'
  | 'multiInput'
  | 'textarea'
  | 'time'
  | 'toggle';

export type GatewayDeploymentInfo = {
  __typename?: 'GatewayDeploymentInfo';
  configMapYAML: Scalars['String']['output'];
  hpa?: Maybe<HorizontalPodAutoscalerInfo>;
  imageVersion?: Maybe<Scalars['String']['output']>;
  lastRolloutAt?: Maybe<Scalars['String']['output']>;
  manifestYAML: Scalars['String']['output'];
  resources?: Maybe<Resources>;
  rolloutInProgress: Scalars['Boolean']['output'];
  status: WorkloadRolloutStatus;
  throughputLogsBytesPerSec?: Maybe<Scalars['Int']['output']>;
  throughputMetricsBytesPerSec?: Maybe<Scalars['Int']['output']>;
  throughputTracesBytesPerSec?: Maybe<Scalars['Int']['output']>;
};

export type GetDestinationCategories = {
  __typename?: 'GetDestinationCategories';
  categories: Array<DestinationsCategory>;
};

export type GolangCustomProbe = {
  __typename?: 'GolangCustomProbe';
  functionName?: Maybe<Scalars['String']['output']>;
  packageName?: Maybe<Scalars['String']['output']>;
  receiverMethodName?: Maybe<Scalars['String']['output']>;
  receiverName?: Maybe<Scalars['String']['output']>;
};

export type GolangCustomProbeInput = {
  functionName?: InputMaybe<Scalars['String']['input']>;
  packageName?: InputMaybe<Scalars['String']['input']>;
  receiverMethodName?: InputMaybe<Scalars['String']['input']>;
  receiverName?: InputMaybe<Scalars['String']['input']>;
};

export type HeadSamplingHttpClientMatcher = {
  __typename?: 'HeadSamplingHttpClientMatcher';
  method?: Maybe<Scalars['String']['output']>;
  serverAddress?: Maybe<Scalars['String']['output']>;
  templatedPath?: Maybe<Scalars['String']['output']>;
  templatedPathPrefix?: Maybe<Scalars['String']['output']>;
};

export type HeadSamplingHttpClientMatcherInput = {
  method?: InputMaybe<Scalars['String']['input']>;
  serverAddress?: InputMaybe<Scalars['String']['input']>;
  templatedPath?: InputMaybe<Scalars['String']['input']>;
  templatedPathPrefix?: InputMaybe<Scalars['String']['input']>;
};

export type HeadSamplingHttpServerMatcher = {
  __typename?: 'HeadSamplingHttpServerMatcher';
  method?: Maybe<Scalars['String']['output']>;
  queryParams?: Maybe<Array<HeadSamplingQueryParamMatcher>>;
  route?: Maybe<Scalars['String']['output']>;
  routePrefix?: Maybe<Scalars['String']['output']>;
};

export type HeadSamplingHttpServerMatcherInput = {
  method?: InputMaybe<Scalars['String']['input']>;
  queryParams?: InputMaybe<Array<HeadSamplingQueryParamMatcherInput>>;
  route?: InputMaybe<Scalars['String']['input']>;
  routePrefix?: InputMaybe<Scalars['String']['input']>;
};

export type HeadSamplingOperationMatcher = {
  __typename?: 'HeadSamplingOperationMatcher';
  httpClient?: Maybe<HeadSamplingHttpClientMatcher>;
  httpServer?: Maybe<HeadSamplingHttpServerMatcher>;
};

export type HeadSamplingOperationMatcherInput = {
  httpClient?: InputMaybe<HeadSamplingHttpClientMatcherInput>;
  httpServer?: InputMaybe<HeadSamplingHttpServerMatcherInput>;
};

export type HeadSamplingQueryParamMatcher = {
  __typename?: 'HeadSamplingQueryParamMatcher';
  name: Scalars['String']['output'];
  valueExact?: Maybe<Scalars['String']['output']>;
};

export type HeadSamplingQueryParamMatcherInput = {
  name: Scalars['String']['input'];
  valueExact?: InputMaybe<Scalars['String']['input']>;
};

export type HeadersCollection = {
  __typename?: 'HeadersCollection';
  headerKeys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};

export type HeadersCollectionInput = {
  headerKeys?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type HighlyRelevantOperationRule = {
  __typename?: 'HighlyRelevantOperationRule';
  disabled: Scalars['Boolean']['output'];
  durationAtLeastMs?: Maybe<Scalars['Int']['output']>;
  error: Scalars['Boolean']['output'];
  name?: Maybe<Scalars['String']['output']>;
  notes?: Maybe<Scalars['String']['output']>;
  operation?: Maybe<TailSamplingOperationMatcher>;
  percentageAtLeast?: Maybe<Scalars['Float']['output']>;
  ruleId: Scalars['ID']['output'];
  sourceScopes?: Maybe<SourcesScopes>;
};

export type HighlyRelevantOperationRuleInput = {
  disabled?: InputMaybe<Scalars['Boolean']['input']>;
  durationAtLeastMs?: InputMaybe<Scalars['Int']['input']>;
  error?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  notes?: InputMaybe<Scalars['String']['input']>;
  operation?: InputMaybe<TailSamplingOperationMatcherInput>;
  percentageAtLeast?: InputMaybe<Scalars['Float']['input']>;
  sourceScopes?: InputMaybe<SourcesScopesInput>;
};

export type HorizontalPodAutoscalerInfo = {
  __typename?: 'HorizontalPodAutoscalerInfo';
  conditions?: Maybe<Array<Maybe<Condition>>>;
  current?: Maybe<Scalars['Int']['output']>;
  desired?: Maybe<Scalars['Int']['output']>;
  max?: Maybe<Scalars['Int']['output']>;
  min?: Maybe<Scalars['Int']['output']>;
};

export type HttpPayloadCollection = {
  __typename?: 'HttpPayloadCollection';
  dropPartialPayloads?: Maybe<Scalars['Boolean']['output']>;
  maxPayloadLength?: Maybe<Scalars['Int']['output']>;
  mimeTypes?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};

export type HttpPayloadCollectionInput = {
  dropPartialPayloads?: InputMaybe<Scalars['Boolean']['input']>;
  maxPayloadLength?: InputMaybe<Scalars['Int']['input']>;
  mimeTypes?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type InstallationStatus =
  | 'APPS_SELECTED'
  | 'FINISHED'
  | 'NEW';

export type InstrumentationInstanceAnalyze = {
  __typename?: 'InstrumentationInstanceAnalyze';
  healthy: EntityProperty;
  identifyingAttributes: Array<EntityProperty>;
  message?: Maybe<EntityProperty>;
};

export type InstrumentationInstanceComponent = {
  __typename?: 'InstrumentationInstanceComponent';
  healthy?: Maybe<Scalars['Boolean']['output']>;
  lastStatusTime?: Maybe<Scalars['String']['output']>;
  message?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  nonIdentifyingAttributes: Array<NonIdentifyingAttribute>;
  type?: Maybe<Scalars['String']['output']>;
};

export type InstrumentationLibraryGlobalId = {
  __typename?: 'InstrumentationLibraryGlobalId';
  language?: Maybe<Scalars['ProgrammingLanguage']['output']>;
  name: Scalars['String']['output'];
  spanKind?: Maybe<SpanKind>;
};

export type InstrumentationLibraryGlobalIdInput = {
  language?: InputMaybe<Scalars['ProgrammingLanguage']['input']>;
  name: Scalars['String']['input'];
  spanKind?: InputMaybe<SpanKind>;
};

export type InstrumentationRule = {
  __typename?: 'InstrumentationRule';
  codeAttributes?: Maybe<CodeAttributes>;
  conditions?: Maybe<Array<Condition>>;
  customInstrumentations?: Maybe<CustomInstrumentations>;
  disabled?: Maybe<Scalars['Boolean']['output']>;
  headersCollection?: Maybe<HeadersCollection>;
  instrumentationLibraries?: Maybe<Array<InstrumentationLibraryGlobalId>>;
  mutable: Scalars['Boolean']['output'];
  networkMetrics?: Maybe<Scalars['Boolean']['output']>;
  notes?: Maybe<Scalars['String']['output']>;
  payloadCollection?: Maybe<PayloadCollection>;
  profileName: Scalars['String']['output'];
  ruleId: Scalars['ID']['output'];
  ruleName?: Maybe<Scalars['String']['output']>;
  sourcesScopes?: Maybe<Array<InstrumentationRuleSourcesScope>>;
  type: InstrumentationRuleType;
};

export type InstrumentationRuleFieldYamlProperties = {
  __typename?: 'InstrumentationRuleFieldYamlProperties';
  componentProperties: Scalars['String']['output'];
  componentType: Scalars['String']['output'];
  displayName: Scalars['String']['output'];
  initialValue: Scalars['String']['output'];
  name: Scalars['String']['output'];
  renderCondition: Array<Scalars['String']['output']>;
};

export type InstrumentationRuleInput = {
  codeAttributes?: InputMaybe<CodeAttributesInput>;
  customInstrumentations?: InputMaybe<CustomInstrumentationsInput>;
  disabled?: InputMaybe<Scalars['Boolean']['input']>;
  headersCollection?: InputMaybe<HeadersCollectionInput>;
  instrumentationLibraries?: InputMaybe<Array<InstrumentationLibraryGlobalIdInput>>;
  networkMetrics?: InputMaybe<Scalars['Boolean']['input']>;
  notes?: InputMaybe<Scalars['String']['input']>;
  payloadCollection?: InputMaybe<PayloadCollectionInput>;
  ruleName?: InputMaybe<Scalars['String']['input']>;
  sourcesScopes?: InputMaybe<Array<InstrumentationRuleSourcesScopeInput>>;
  workloads?: InputMaybe<Array<PodWorkloadInput>>;
};

export type InstrumentationRuleSourcesScope = {
  __typename?: 'InstrumentationRuleSourcesScope';
  containerName?: Maybe<Scalars['String']['output']>;
  workloadKind?: Maybe<K8sResourceKind>;
  workloadLanguage?: Maybe<SamplingWorkloadLanguage>;
  workloadName?: Maybe<Scalars['String']['output']>;
  workloadNamespace?: Maybe<Scalars['String']['output']>;
};

export type InstrumentationRuleSourcesScopeInput = {
  containerName?: InputMaybe<Scalars['String']['input']>;
  workloadKind?: InputMaybe<K8sResourceKind>;
  workloadLanguage?: InputMaybe<SamplingWorkloadLanguage>;
  workloadName?: InputMaybe<Scalars['String']['input']>;
  workloadNamespace?: InputMaybe<Scalars['String']['input']>;
};

export type InstrumentationRuleType =
  | 'CodeAttributes'
  | 'CustomInstrumentation'
  | 'HeadersCollection'
  | 'NetworkMetrics'
  | 'PayloadCollection'
  | 'UnknownType';

export type InstrumentationRuleTypeOption = {
  __typename?: 'InstrumentationRuleTypeOption';
  description: Scalars['String']['output'];
  displayName: Scalars['String']['output'];
  docsUrl: Scalars['String']['output'];
  fields: Array<InstrumentationRuleFieldYamlProperties>;
  supportedLanguages: Array<Scalars['String']['output']>;
  type: Scalars['String']['output'];
};

export type InstrumentationSourcesAnalyze = {
  __typename?: 'InstrumentationSourcesAnalyze';
  instrumented: EntityProperty;
  instrumentedText?: Maybe<EntityProperty>;
  namespace?: Maybe<EntityProperty>;
  workload?: Maybe<EntityProperty>;
};

export type InstrumentorConfig = {
  __typename?: 'InstrumentorConfig';
  agentEnvVarsInjectionMethod?: Maybe<Scalars['String']['output']>;
  checkDeviceHealthBeforeInjection?: Maybe<Scalars['Boolean']['output']>;
  mountMethod?: Maybe<Scalars['String']['output']>;
};

export type JavaCustomProbe = {
  __typename?: 'JavaCustomProbe';
  className?: Maybe<Scalars['String']['output']>;
  methodName?: Maybe<Scalars['String']['output']>;
};

export type JavaCustomProbeInput = {
  className?: InputMaybe<Scalars['String']['input']>;
  methodName?: InputMaybe<Scalars['String']['input']>;
};

export type K8sActualNamespace = {
  __typename?: 'K8sActualNamespace';
  dataStreamNames: Array<Maybe<Scalars['String']['output']>>;
  name: Scalars['String']['output'];
  selected: Scalars['Boolean']['output'];
  sources: Array<Maybe<K8sActualSource>>;
};

export type K8sActualSource = {
  __typename?: 'K8sActualSource';
  conditions?: Maybe<Array<Condition>>;
  containers?: Maybe<Array<SourceContainer>>;
  dataStreamNames: Array<Maybe<Scalars['String']['output']>>;
  instrumentationConfigYAML?: Maybe<Scalars['String']['output']>;
  kind: K8sResourceKind;
  manifestYAML?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  namespace: Scalars['String']['output'];
  numberOfInstances?: Maybe<Scalars['Int']['output']>;
  otelServiceName?: Maybe<Scalars['String']['output']>;
  profiling?: Maybe<SourceProfilingResult>;
  selected?: Maybe<Scalars['Boolean']['output']>;
};

export type K8sAnnotationAttribute = {
  __typename?: 'K8sAnnotationAttribute';
  annotationKey: Scalars['String']['output'];
  attributeKey: Scalars['String']['output'];
  from?: Maybe<K8sAttributesFrom>;
  fromSources?: Maybe<Array<K8sAttributesFrom>>;
};

export type K8sAnnotationAttributeInput = {
  annotationKey: Scalars['String']['input'];
  attributeKey: Scalars['String']['input'];
  from?: InputMaybe<K8sAttributesFrom>;
  fromSources?: InputMaybe<Array<K8sAttributesFrom>>;
};

export type K8sAttributesFrom =
  | 'namespace'
  | 'node'
  | 'pod';

export type K8sConditionStatus =
  | 'False'
  | 'True'
  | 'Unknown';

export type K8sDesiredNamespaceInput = {
  autoInstrument?: InputMaybe<Scalars['Boolean']['input']>;
};

export type K8sDesiredSourceInput = {
  autoInstrument?: InputMaybe<Scalars['Boolean']['input']>;
  serviceName?: InputMaybe<Scalars['String']['input']>;
};

export type K8sHealthProbesSamplingConfig = {
  __typename?: 'K8sHealthProbesSamplingConfig';
  enabled?: Maybe<Scalars['Boolean']['output']>;
  keepPercentage?: Maybe<Scalars['Float']['output']>;
};

export type K8sHealthProbesSamplingConfigInput = {
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  keepPercentage?: InputMaybe<Scalars['Float']['input']>;
};

export type K8sLabelAttribute = {
  __typename?: 'K8sLabelAttribute';
  attributeKey: Scalars['String']['output'];
  from?: Maybe<K8sAttributesFrom>;
  fromSources?: Maybe<Array<K8sAttributesFrom>>;
  labelKey: Scalars['String']['output'];
};

export type K8sLabelAttributeInput = {
  attributeKey: Scalars['String']['input'];
  from?: InputMaybe<K8sAttributesFrom>;
  fromSources?: InputMaybe<Array<K8sAttributesFrom>>;
  labelKey: Scalars['String']['input'];
};

export type K8sNamespace = {
  __typename?: 'K8sNamespace';
  dataStreamNames: Array<Scalars['String']['output']>;
  markedForInstrumentation: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  workloads: Array<K8sWorkload>;
};

export type K8sNamespaceId = {
  name: Scalars['String']['input'];
};

export type K8sResourceKind =
  | 'ConfigMap'
  | 'CronJob'
  | 'DaemonSet'
  | 'Deployment'
  | 'DeploymentConfig'
  | 'InstrumentationConfig'
  | 'Job'
  | 'Pod'
  | 'Rollout'
  | 'StatefulSet'
  | 'StaticPod';

export type K8sSourceId = {
  kind: K8sResourceKind;
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};

export type K8sWorkload = {
  __typename?: 'K8sWorkload';
  agentEnabled?: Maybe<K8sWorkloadAgentEnabled>;
  autoRollback?: Maybe<K8sWorkloadAutoRollback>;
  conditions: K8sWorkloadConditions;
  containers?: Maybe<Array<K8sWorkloadContainer>>;
  dataStreamNames: Array<Scalars['String']['output']>;
  id: K8sWorkloadId;
  markedForInstrumentation: K8sWorkloadMarkedForInstrumentation;
  numberOfInstances?: Maybe<Scalars['Int']['output']>;
  pods?: Maybe<Array<K8sWorkloadPod>>;
  podsAgentInjectionStatus: DesiredConditionStatus;
  podsHealthStatus: DesiredConditionStatus;
  podsOdigosHealthStatus?: Maybe<DesiredConditionStatus>;
  processesHealthStatus: DesiredConditionStatus;
  rollbackOccurred: Scalars['Boolean']['output'];
  rollout: K8sWorkloadRollout;
  runtimeInfo?: Maybe<K8sWorkloadRuntimeInfo>;
  serviceName?: Maybe<Scalars['String']['output']>;
  telemetryMetrics: Array<K8sWorkloadTelemetryMetrics>;
  workloadHealthStatus?: Maybe<DesiredConditionStatus>;
  workloadOdigosHealthStatus: DesiredConditionStatus;
};

export type K8sWorkloadAgentEnabled = {
  __typename?: 'K8sWorkloadAgentEnabled';
  agentEnabled: Scalars['Boolean']['output'];
  containers?: Maybe<Array<K8sWorkloadAgentEnabledContainer>>;
  enabledStatus: DesiredConditionStatus;
};

export type K8sWorkloadAgentEnabledContainer = {
  __typename?: 'K8sWorkloadAgentEnabledContainer';
  agentEnabled: Scalars['Boolean']['output'];
  agentEnabledStatus: DesiredConditionStatus;
  containerName: Scalars['String']['output'];
  distroParams?: Maybe<Array<DistroParam>>;
  envInjectionMethod?: Maybe<Scalars['String']['output']>;
  logs?: Maybe<K8sWorkloadAgentEnabledContainerLogs>;
  metrics?: Maybe<K8sWorkloadAgentEnabledContainerMetrics>;
  otelDistroName?: Maybe<Scalars['String']['output']>;
  traces?: Maybe<K8sWorkloadAgentEnabledContainerTraces>;
};

export type K8sWorkloadAgentEnabledContainerLogs = {
  __typename?: 'K8sWorkloadAgentEnabledContainerLogs';
  enabled: Scalars['Boolean']['output'];
};

export type K8sWorkloadAgentEnabledContainerMetrics = {
  __typename?: 'K8sWorkloadAgentEnabledContainerMetrics';
  enabled: Scalars['Boolean']['output'];
};

export type K8sWorkloadAgentEnabledContainerTraces = {
  __typename?: 'K8sWorkloadAgentEnabledContainerTraces';
  enabled: Scalars['Boolean']['output'];
};

export type K8sWorkloadAutoRollback = {
  __typename?: 'K8sWorkloadAutoRollback';
  autoRollbackStatus: DesiredConditionStatus;
  rollbackOccurred: Scalars['Boolean']['output'];
};

export type K8sWorkloadConditions = {
  __typename?: 'K8sWorkloadConditions';
  agentInjected?: Maybe<DesiredConditionStatus>;
  agentInjectionEnabled?: Maybe<DesiredConditionStatus>;
  autoRollback?: Maybe<DesiredConditionStatus>;
  expectingTelemetry?: Maybe<DesiredConditionStatus>;
  podsManifestInjection?: Maybe<DesiredConditionStatus>;
  processesAgentHealth?: Maybe<DesiredConditionStatus>;
  rollout?: Maybe<DesiredConditionStatus>;
  runtimeDetection?: Maybe<DesiredConditionStatus>;
};

export type K8sWorkloadContainer = {
  __typename?: 'K8sWorkloadContainer';
  agentConfig?: Maybe<K8sWorkloadContainerAgentConfig>;
  agentEnabled?: Maybe<K8sWorkloadAgentEnabledContainer>;
  collectorConfig?: Maybe<K8sWorkloadContainerCollectorConfig>;
  containerName: Scalars['String']['output'];
  instrumentations?: Maybe<Array<K8sWorkloadPodContainerProcessInstrumentation>>;
  overrides?: Maybe<K8sWorkloadContainerOverrides>;
  runtimeInfo?: Maybe<K8sWorkloadRuntimeInfoContainer>;
};

export type K8sWorkloadContainerAgentConfig = {
  __typename?: 'K8sWorkloadContainerAgentConfig';
  traces?: Maybe<K8sWorkloadContainerAgentConfigTraces>;
};

export type K8sWorkloadContainerAgentConfigTraces = {
  __typename?: 'K8sWorkloadContainerAgentConfigTraces';
  headSampling?: Maybe<K8sWorkloadContainerAgentConfigTracesHeadSampling>;
};

export type K8sWorkloadContainerAgentConfigTracesHeadSampling = {
  __typename?: 'K8sWorkloadContainerAgentConfigTracesHeadSampling';
  dryRun?: Maybe<Scalars['Boolean']['output']>;
  noisyOperations?: Maybe<Array<K8sWorkloadContainerAgentConfigTracesHeadSamplingNoisyOperation>>;
  spanMetricsMode?: Maybe<K8sWorkloadContainerAgentConfigTracesHeadSamplingSpanMetricsMode>;
};

export type K8sWorkloadContainerAgentConfigTracesHeadSamplingNoisyOperation = {
  __typename?: 'K8sWorkloadContainerAgentConfigTracesHeadSamplingNoisyOperation';
  disabled: Scalars['Boolean']['output'];
  name?: Maybe<Scalars['String']['output']>;
  operation?: Maybe<HeadSamplingOperationMatcher>;
  percentageAtMost?: Maybe<Scalars['Float']['output']>;
  ruleId: Scalars['ID']['output'];
};

export type K8sWorkloadContainerAgentConfigTracesHeadSamplingSpanMetricsMode =
  | 'all_spans'
  | 'sampled_spans_only';

export type K8sWorkloadContainerCollectorConfig = {
  __typename?: 'K8sWorkloadContainerCollectorConfig';
  tailSampling?: Maybe<K8sWorkloadContainerCollectorConfigTailSampling>;
};

export type K8sWorkloadContainerCollectorConfigTailSampling = {
  __typename?: 'K8sWorkloadContainerCollectorConfigTailSampling';
  costReductionRules?: Maybe<Array<K8sWorkloadContainerCollectorConfigTailSamplingCostReductionRule>>;
  highlyRelevantOperations?: Maybe<Array<K8sWorkloadContainerCollectorConfigTailSamplingHighlyRelevantOperation>>;
  noisyOperations?: Maybe<Array<K8sWorkloadContainerCollectorConfigTailSamplingNoisyOperation>>;
};

export type K8sWorkloadContainerCollectorConfigTailSamplingCostReductionRule = {
  __typename?: 'K8sWorkloadContainerCollectorConfigTailSamplingCostReductionRule';
  disabled: Scalars['Boolean']['output'];
  name?: Maybe<Scalars['String']['output']>;
  operation?: Maybe<TailSamplingOperationMatcher>;
  percentageAtMost: Scalars['Float']['output'];
  ruleId: Scalars['ID']['output'];
};

export type K8sWorkloadContainerCollectorConfigTailSamplingHighlyRelevantOperation = {
  __typename?: 'K8sWorkloadContainerCollectorConfigTailSamplingHighlyRelevantOperation';
  disabled: Scalars['Boolean']['output'];
  durationAtLeastMs?: Maybe<Scalars['Int']['output']>;
  error: Scalars['Boolean']['output'];
  name?: Maybe<Scalars['String']['output']>;
  operation?: Maybe<TailSamplingOperationMatcher>;
  percentageAtLeast?: Maybe<Scalars['Float']['output']>;
  ruleId: Scalars['ID']['output'];
};

export type K8sWorkloadContainerCollectorConfigTailSamplingNoisyOperation = {
  __typename?: 'K8sWorkloadContainerCollectorConfigTailSamplingNoisyOperation';
  disabled: Scalars['Boolean']['output'];
  name?: Maybe<Scalars['String']['output']>;
  operation?: Maybe<HeadSamplingOperationMatcher>;
  percentageAtMost?: Maybe<Scalars['Float']['output']>;
  ruleId: Scalars['ID']['output'];
};

export type K8sWorkloadContainerOverrides = {
  __typename?: 'K8sWorkloadContainerOverrides';
  allowConcurrentAgents?: Maybe<Scalars['Boolean']['output']>;
  containerName: Scalars['String']['output'];
  otelDistroName?: Maybe<Scalars['String']['output']>;
  runtimeInfo?: Maybe<K8sWorkloadRuntimeInfoContainer>;
};

export type K8sWorkloadId = {
  __typename?: 'K8sWorkloadId';
  kind: K8sResourceKind;
  name: Scalars['String']['output'];
  namespace: Scalars['String']['output'];
};

export type K8sWorkloadIdInput = {
  kind: K8sResourceKind;
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};

export type K8sWorkloadMarkedForInstrumentation = {
  __typename?: 'K8sWorkloadMarkedForInstrumentation';
  decisionEnum: Scalars['String']['output'];
  markedForInstrumentation?: Maybe<Scalars['Boolean']['output']>;
  message: Scalars['String']['output'];
};

export type K8sWorkloadPod = {
  __typename?: 'K8sWorkloadPod';
  agentInjected: Scalars['Boolean']['output'];
  agentInjectedStatus: DesiredConditionStatus;
  containers: Array<K8sWorkloadPodContainer>;
  k8sHealthStatus: DesiredConditionStatus;
  nodeName: Scalars['String']['output'];
  odigosHealthStatus?: Maybe<DesiredConditionStatus>;
  podName: Scalars['String']['output'];
  runningLatestWorkloadRevision?: Maybe<Scalars['String']['output']>;
  startTime: Scalars['String']['output'];
  startedPostAgentMetaHashChange?: Maybe<Scalars['Boolean']['output']>;
};

export type K8sWorkloadPodContainer = {
  __typename?: 'K8sWorkloadPodContainer';
  containerName: Scalars['String']['output'];
  isCrashLoop?: Maybe<Scalars['Boolean']['output']>;
  k8sHealthStatus: DesiredConditionStatus;
  odigosHealthStatus?: Maybe<DesiredConditionStatus>;
  odigosInstrumentationDeviceName?: Maybe<Scalars['String']['output']>;
  otelDistroName?: Maybe<Scalars['String']['output']>;
  processes: Array<K8sWorkloadPodContainerProcess>;
  ready?: Maybe<Scalars['Boolean']['output']>;
  restartCount?: Maybe<Scalars['Int']['output']>;
  runningStartedTime?: Maybe<Scalars['String']['output']>;
  started?: Maybe<Scalars['Boolean']['output']>;
  waitingMessage?: Maybe<Scalars['String']['output']>;
  waitingReasonEnum?: Maybe<Scalars['String']['output']>;
};

export type K8sWorkloadPodContainerProcess = {
  __typename?: 'K8sWorkloadPodContainerProcess';
  healthStatus: DesiredConditionStatus;
  healthy?: Maybe<Scalars['Boolean']['output']>;
  identifyingAttributes: Array<K8sWorkloadPodContainerProcessAttribute>;
  instrumentations?: Maybe<Array<K8sWorkloadPodContainerProcessInstrumentation>>;
};

export type K8sWorkloadPodContainerProcessAttribute = {
  __typename?: 'K8sWorkloadPodContainerProcessAttribute';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type K8sWorkloadPodContainerProcessInstrumentation = {
  __typename?: 'K8sWorkloadPodContainerProcessInstrumentation';
  healthy?: Maybe<Scalars['Boolean']['output']>;
  isStandardLibrary?: Maybe<Scalars['Boolean']['output']>;
  lastStatusTime?: Maybe<Scalars['String']['output']>;
  message?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  nonIdentifyingAttributes: Array<NonIdentifyingAttribute>;
  type?: Maybe<Scalars['String']['output']>;
};

export type K8sWorkloadPodsManifestInjectionOverview = {
  __typename?: 'K8sWorkloadPodsManifestInjectionOverview';
  agentAppliedOk: Scalars['Boolean']['output'];
  agentNotAppliedOk: Scalars['Boolean']['output'];
  agentOutOfDateOk: Scalars['Boolean']['output'];
  totalAgentAppliedPods: Scalars['Int']['output'];
  totalAgentNotAppliedPods: Scalars['Int']['output'];
  totalAgentOutOfDatePods: Scalars['Int']['output'];
  totalPods: Scalars['Int']['output'];
};

export type K8sWorkloadRollout = {
  __typename?: 'K8sWorkloadRollout';
  agentsMetaHashChangedTime?: Maybe<Scalars['String']['output']>;
  podsManifestInjectionOverview: K8sWorkloadPodsManifestInjectionOverview;
  podsManifestInjectionStatus: DesiredConditionStatus;
  rolloutStatus?: Maybe<DesiredConditionStatus>;
};

export type K8sWorkloadRuntimeInfo = {
  __typename?: 'K8sWorkloadRuntimeInfo';
  completed: Scalars['Boolean']['output'];
  completedStatus: DesiredConditionStatus;
  containers?: Maybe<Array<K8sWorkloadRuntimeInfoContainer>>;
  detectedLanguages?: Maybe<Array<Scalars['ProgrammingLanguage']['output']>>;
};

export type K8sWorkloadRuntimeInfoContainer = {
  __typename?: 'K8sWorkloadRuntimeInfoContainer';
  containerName: Scalars['String']['output'];
  containerRuntimeEnvVars?: Maybe<Array<EnvVar>>;
  criErrorMessage?: Maybe<Scalars['String']['output']>;
  language: Scalars['ProgrammingLanguage']['output'];
  libcType?: Maybe<Scalars['String']['output']>;
  otherAgentNames?: Maybe<Array<Scalars['String']['output']>>;
  processEnvVars: Array<EnvVar>;
  runtimeVersion?: Maybe<Scalars['String']['output']>;
  secureExecutionMode?: Maybe<Scalars['Boolean']['output']>;
};

export type K8sWorkloadTelemetryMetrics = {
  __typename?: 'K8sWorkloadTelemetryMetrics';
  expectingTelemetry: K8sWorkloadTelemetryMetricsExpectingTelemetryStatus;
  throughputBytes?: Maybe<Scalars['Int']['output']>;
  totalDataSentBytes?: Maybe<Scalars['Int']['output']>;
};

export type K8sWorkloadTelemetryMetricsExpectingTelemetryStatus = {
  __typename?: 'K8sWorkloadTelemetryMetricsExpectingTelemetryStatus';
  isExpectingTelemetry?: Maybe<Scalars['Boolean']['output']>;
  telemetryObservedStatus: DesiredConditionStatus;
};

export type KarpenterConfig = {
  __typename?: 'KarpenterConfig';
  enabled?: Maybe<Scalars['Boolean']['output']>;
};

export type LanguageConfig = {
  __typename?: 'LanguageConfig';
  enabled: Scalars['Boolean']['output'];
  envVars?: Maybe<Scalars['String']['output']>;
};

export type LocalUiConfigAllowConcurrentAgentsInput = {
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
};

export type LocalUiConfigAutoRollbackInput = {
  disabled?: InputMaybe<Scalars['Boolean']['input']>;
  graceTime?: InputMaybe<Scalars['String']['input']>;
  stabilityWindowTime?: InputMaybe<Scalars['String']['input']>;
};

export type LocalUiConfigComponentLogLevelsInput = {
  autoscaler?: InputMaybe<OdigosLogLevel>;
  collector?: InputMaybe<OdigosLogLevel>;
  default?: InputMaybe<OdigosLogLevel>;
  deviceplugin?: InputMaybe<OdigosLogLevel>;
  instrumentor?: InputMaybe<OdigosLogLevel>;
  odiglet?: InputMaybe<OdigosLogLevel>;
  scheduler?: InputMaybe<OdigosLogLevel>;
  ui?: InputMaybe<OdigosLogLevel>;
};

export type LocalUiConfigInput = {
  allowConcurrentAgents?: InputMaybe<LocalUiConfigAllowConcurrentAgentsInput>;
  autoRollback?: InputMaybe<LocalUiConfigAutoRollbackInput>;
  clusterName?: InputMaybe<Scalars['String']['input']>;
  componentLogLevels?: InputMaybe<LocalUiConfigComponentLogLevelsInput>;
  goAutoOffsetsCron?: InputMaybe<Scalars['String']['input']>;
  goAutoOffsetsMode?: InputMaybe<Scalars['String']['input']>;
  ignoreOdigosNamespace?: InputMaybe<Scalars['Boolean']['input']>;
  ignoredContainers?: InputMaybe<Array<Scalars['String']['input']>>;
  ignoredNamespaces?: InputMaybe<Array<Scalars['String']['input']>>;
  instrumentor?: InputMaybe<LocalUiConfigInstrumentorInput>;
  rollout?: InputMaybe<LocalUiConfigRolloutInput>;
  sampling?: InputMaybe<LocalUiConfigSamplingInput>;
  telemetryEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  traceCorrelations?: InputMaybe<LocalUiConfigTraceCorrelationsInput>;
  wasp?: InputMaybe<LocalUiConfigWaspInput>;
};

export type LocalUiConfigInstrumentorInput = {
  agentEnvVarsInjectionMethod?: InputMaybe<EnvInjectionMethod>;
  checkDeviceHealthBeforeInjection?: InputMaybe<Scalars['Boolean']['input']>;
};

export type LocalUiConfigRolloutInput = {
  automaticRolloutDisabled?: InputMaybe<Scalars['Boolean']['input']>;
  maxConcurrentRollouts?: InputMaybe<Scalars['Int']['input']>;
};

export type LocalUiConfigSamplingInput = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  k8sHealthProbesSampling?: InputMaybe<K8sHealthProbesSamplingConfigInput>;
  spanSamplingAttributes?: InputMaybe<LocalUiConfigSpanSamplingAttributesInput>;
  tailSampling?: InputMaybe<TailSamplingConfigInput>;
};

export type LocalUiConfigSpanSamplingAttributesInput = {
  disabled?: InputMaybe<Scalars['Boolean']['input']>;
  samplingCategoryDisabled?: InputMaybe<Scalars['Boolean']['input']>;
  spanDecisionAttributesDisabled?: InputMaybe<Scalars['Boolean']['input']>;
  traceDecidingRuleDisabled?: InputMaybe<Scalars['Boolean']['input']>;
};

export type LocalUiConfigTraceCorrelationsInput = {
  serviceIO?: InputMaybe<LocalUiConfigTraceCorrelationsServiceIoInput>;
};

export type LocalUiConfigTraceCorrelationsServiceIoInput = {
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  inputSpanAttributes?: InputMaybe<Array<Scalars['String']['input']>>;
  metricsFlushInterval?: InputMaybe<Scalars['String']['input']>;
  outputSpanAttributes?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type LocalUiConfigWaspInput = {
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ManifestFormat =
  | 'JSON'
  | 'YAML';

export type MessagingPayloadCollection = {
  __typename?: 'MessagingPayloadCollection';
  dropPartialPayloads?: Maybe<Scalars['Boolean']['output']>;
  maxPayloadLength?: Maybe<Scalars['Int']['output']>;
};

export type MessagingPayloadCollectionInput = {
  dropPartialPayloads?: InputMaybe<Scalars['Boolean']['input']>;
  maxPayloadLength?: InputMaybe<Scalars['Int']['input']>;
};

export type MetricsSourceAgentJavaRuntimeMetricsConfig = {
  __typename?: 'MetricsSourceAgentJavaRuntimeMetricsConfig';
  disabled?: Maybe<Scalars['Boolean']['output']>;
  metrics?: Maybe<Array<MetricsSourceAgentRuntimeMetricConfig>>;
};

export type MetricsSourceAgentMetricsConfig = {
  __typename?: 'MetricsSourceAgentMetricsConfig';
  runtimeMetrics?: Maybe<MetricsSourceAgentRuntimeMetricsConfig>;
  spanMetrics?: Maybe<MetricsSourceAgentSpanMetricsConfig>;
};

export type MetricsSourceAgentRuntimeMetricConfig = {
  __typename?: 'MetricsSourceAgentRuntimeMetricConfig';
  disabled?: Maybe<Scalars['Boolean']['output']>;
  name?: Maybe<Scalars['String']['output']>;
};

export type MetricsSourceAgentRuntimeMetricsConfig = {
  __typename?: 'MetricsSourceAgentRuntimeMetricsConfig';
  java?: Maybe<MetricsSourceAgentJavaRuntimeMetricsConfig>;
};

export type MetricsSourceAgentSpanMetricsConfig = {
  __typename?: 'MetricsSourceAgentSpanMetricsConfig';
  enabled?: Maybe<Scalars['Boolean']['output']>;
};

export type MetricsSourceConfig = {
  __typename?: 'MetricsSourceConfig';
  agentMetrics?: Maybe<MetricsSourceAgentMetricsConfig>;
  hostMetrics?: Maybe<MetricsSourceHostMetricsConfig>;
  kubeletStats?: Maybe<MetricsSourceKubeletStatsConfig>;
  odigosOwnMetrics?: Maybe<MetricsSourceOdigosOwnMetricsConfig>;
  spanMetrics?: Maybe<MetricsSourceSpanMetricsConfig>;
};

export type MetricsSourceHostMetricsConfig = {
  __typename?: 'MetricsSourceHostMetricsConfig';
  disabled?: Maybe<Scalars['Boolean']['output']>;
  interval?: Maybe<Scalars['String']['output']>;
};

export type MetricsSourceKubeletStatsConfig = {
  __typename?: 'MetricsSourceKubeletStatsConfig';
  disabled?: Maybe<Scalars['Boolean']['output']>;
  interval?: Maybe<Scalars['String']['output']>;
};

export type MetricsSourceOdigosOwnMetricsConfig = {
  __typename?: 'MetricsSourceOdigosOwnMetricsConfig';
  interval?: Maybe<Scalars['String']['output']>;
};

export type MetricsSourceSpanMetricsConfig = {
  __typename?: 'MetricsSourceSpanMetricsConfig';
  additionalDimensions?: Maybe<Array<Scalars['String']['output']>>;
  disabled?: Maybe<Scalars['Boolean']['output']>;
  excludedResourceAttributes?: Maybe<Array<Scalars['String']['output']>>;
  histogramBuckets?: Maybe<Array<Scalars['String']['output']>>;
  histogramDisabled?: Maybe<Scalars['Boolean']['output']>;
  includedProcessInDimensions?: Maybe<Scalars['Boolean']['output']>;
  interval?: Maybe<Scalars['String']['output']>;
  metricsExpiration?: Maybe<Scalars['String']['output']>;
  resourceMetricsKeyAttributes?: Maybe<Array<Scalars['String']['output']>>;
};

export type MountMethod =
  | 'k8s_csi_driver'
  | 'k8s_host_path'
  | 'k8s_init_container'
  | 'k8s_virtual_device';

export type Mutation = {
  __typename?: 'Mutation';
  applyRecommendationRemediation: Scalars['Boolean']['output'];
  clearSourceProfilingBuffer: ClearProfilingBufferResult;
  configureProfilingCache: ProfilingSlots;
  createAction: Action;
  createCostReductionRule: CostReductionRule;
  createHighlyRelevantOperationRule: HighlyRelevantOperationRule;
  createInstrumentationRule: InstrumentationRule;
  createNewDestination: Destination;
  createNoisyOperationRule: NoisyOperationRule;
  deleteAction: Scalars['Boolean']['output'];
  deleteCostReductionRule: Scalars['Boolean']['output'];
  deleteDataStream: Scalars['Boolean']['output'];
  deleteDestination: Scalars['Boolean']['output'];
  deleteHighlyRelevantOperationRule: Scalars['Boolean']['output'];
  deleteInstrumentationRule: Scalars['Boolean']['output'];
  deleteNoisyOperationRule: Scalars['Boolean']['output'];
  disableSourceProfiling: DisableProfilingResult;
  enableSourceProfiling: EnableProfilingResult;
  pauseOdigos: Scalars['Boolean']['output'];
  persistK8sNamespaces: Scalars['Boolean']['output'];
  persistK8sSources: Scalars['Boolean']['output'];
  recoverFromRollbackForWorkload: Scalars['Boolean']['output'];
  resetLocalUiConfigToFactoryDefaults: Scalars['Boolean']['output'];
  restartPod: Scalars['Boolean']['output'];
  restartWorkloads: Scalars['Boolean']['output'];
  setComponentLogLevel: Scalars['Boolean']['output'];
  setRecommendationDismissed: Recommendation;
  testConnectionForDestination: TestConnectionResponse;
  uninstrumentCluster: Scalars['Boolean']['output'];
  updateAction: Action;
  updateApiToken: Scalars['Boolean']['output'];
  updateCostReductionRule: CostReductionRule;
  updateDataStream: DataStream;
  updateDestination: Destination;
  updateHighlyRelevantOperationRule: HighlyRelevantOperationRule;
  updateInstrumentationRule: InstrumentationRule;
  updateK8sActualSource: Scalars['Boolean']['output'];
  updateLocalUiConfig: Scalars['Boolean']['output'];
  updateLocalUiSamplingConfig: Scalars['Boolean']['output'];
  updateNoisyOperationRule: NoisyOperationRule;
  updateRemoteConfig: Scalars['Boolean']['output'];
};


export type MutationApplyRecommendationRemediationArgs = {
  recommendationType: RecommendationType;
  remediationType: Scalars['String']['input'];
};


export type MutationClearSourceProfilingBufferArgs = {
  kind: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type MutationConfigureProfilingCacheArgs = {
  maxSlots?: InputMaybe<Scalars['Int']['input']>;
  slotMaxBytes?: InputMaybe<Scalars['Int']['input']>;
  slotTTLSeconds?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationCreateActionArgs = {
  action: ActionInput;
};


export type MutationCreateCostReductionRuleArgs = {
  rule: CostReductionRuleInput;
  samplingId: Scalars['ID']['input'];
};


export type MutationCreateHighlyRelevantOperationRuleArgs = {
  rule: HighlyRelevantOperationRuleInput;
  samplingId: Scalars['ID']['input'];
};


export type MutationCreateInstrumentationRuleArgs = {
  instrumentationRule: InstrumentationRuleInput;
};


export type MutationCreateNewDestinationArgs = {
  destination: DestinationInput;
};


export type MutationCreateNoisyOperationRuleArgs = {
  rule: NoisyOperationRuleInput;
  samplingId: Scalars['ID']['input'];
};


export type MutationDeleteActionArgs = {
  actionType: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


export type MutationDeleteCostReductionRuleArgs = {
  ruleId: Scalars['ID']['input'];
  samplingId: Scalars['ID']['input'];
};


export type MutationDeleteDataStreamArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteDestinationArgs = {
  currentStreamName: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


export type MutationDeleteHighlyRelevantOperationRuleArgs = {
  ruleId: Scalars['ID']['input'];
  samplingId: Scalars['ID']['input'];
};


export type MutationDeleteInstrumentationRuleArgs = {
  ruleId: Scalars['ID']['input'];
};


export type MutationDeleteNoisyOperationRuleArgs = {
  ruleId: Scalars['ID']['input'];
  samplingId: Scalars['ID']['input'];
};


export type MutationDisableSourceProfilingArgs = {
  kind: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type MutationEnableSourceProfilingArgs = {
  kind: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type MutationPersistK8sNamespacesArgs = {
  namespaces: Array<PersistNamespaceItemInput>;
};


export type MutationPersistK8sSourcesArgs = {
  sources: Array<PersistNamespaceSourceInput>;
};


export type MutationRecoverFromRollbackForWorkloadArgs = {
  sourceId: K8sSourceId;
};


export type MutationRestartPodArgs = {
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type MutationRestartWorkloadsArgs = {
  sourceIds: Array<K8sSourceId>;
};


export type MutationSetComponentLogLevelArgs = {
  component?: InputMaybe<OdigosComponent>;
  level: OdigosLogLevel;
};


export type MutationSetRecommendationDismissedArgs = {
  dismissed: Scalars['Boolean']['input'];
  name: Scalars['ID']['input'];
};


export type MutationTestConnectionForDestinationArgs = {
  destination: DestinationInput;
};


export type MutationUpdateActionArgs = {
  action: ActionInput;
  id: Scalars['ID']['input'];
};


export type MutationUpdateApiTokenArgs = {
  token: Scalars['String']['input'];
};


export type MutationUpdateCostReductionRuleArgs = {
  rule: CostReductionRuleInput;
  ruleId: Scalars['ID']['input'];
  samplingId: Scalars['ID']['input'];
};


export type MutationUpdateDataStreamArgs = {
  dataStream: DataStreamInput;
  id: Scalars['ID']['input'];
};


export type MutationUpdateDestinationArgs = {
  destination: DestinationInput;
  id: Scalars['ID']['input'];
};


export type MutationUpdateHighlyRelevantOperationRuleArgs = {
  rule: HighlyRelevantOperationRuleInput;
  ruleId: Scalars['ID']['input'];
  samplingId: Scalars['ID']['input'];
};


export type MutationUpdateInstrumentationRuleArgs = {
  instrumentationRule: InstrumentationRuleInput;
  ruleId: Scalars['ID']['input'];
};


export type MutationUpdateK8sActualSourceArgs = {
  patchSourceRequest: PatchSourceRequestInput;
  sourceId: K8sSourceId;
};


export type MutationUpdateLocalUiConfigArgs = {
  config: LocalUiConfigInput;
};


export type MutationUpdateLocalUiSamplingConfigArgs = {
  config?: InputMaybe<SamplingConfigInput>;
};


export type MutationUpdateNoisyOperationRuleArgs = {
  rule: NoisyOperationRuleInput;
  ruleId: Scalars['ID']['input'];
  samplingId: Scalars['ID']['input'];
};


export type MutationUpdateRemoteConfigArgs = {
  config: RemoteConfigInput;
};

export type NodeCollectorAnalyze = {
  __typename?: 'NodeCollectorAnalyze';
  availableNodes?: Maybe<EntityProperty>;
  collectorGroup: EntityProperty;
  collectorReady?: Maybe<EntityProperty>;
  currentNodes?: Maybe<EntityProperty>;
  daemonSet: EntityProperty;
  deployed?: Maybe<EntityProperty>;
  deployedError?: Maybe<EntityProperty>;
  desiredNodes?: Maybe<EntityProperty>;
  enabled: EntityProperty;
  updatedNodes?: Maybe<EntityProperty>;
};

export type NodesSummary = {
  __typename?: 'NodesSummary';
  desired: Scalars['Int']['output'];
  ready: Scalars['Int']['output'];
};

export type NoisyOperationRule = {
  __typename?: 'NoisyOperationRule';
  disabled: Scalars['Boolean']['output'];
  name?: Maybe<Scalars['String']['output']>;
  notes?: Maybe<Scalars['String']['output']>;
  operation?: Maybe<HeadSamplingOperationMatcher>;
  percentageAtMost?: Maybe<Scalars['Float']['output']>;
  ruleId: Scalars['ID']['output'];
  sourceScopes?: Maybe<SourcesScopes>;
};

export type NoisyOperationRuleInput = {
  disabled?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  notes?: InputMaybe<Scalars['String']['input']>;
  operation?: InputMaybe<HeadSamplingOperationMatcherInput>;
  percentageAtMost?: InputMaybe<Scalars['Float']['input']>;
  sourceScopes?: InputMaybe<SourcesScopesInput>;
};

export type NonIdentifyingAttribute = {
  __typename?: 'NonIdentifyingAttribute';
  key: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type ObservabilitySignalSupport = {
  __typename?: 'ObservabilitySignalSupport';
  supported: Scalars['Boolean']['output'];
};

export type OdigosAnalyze = {
  __typename?: 'OdigosAnalyze';
  clusterCollector: ClusterCollectorAnalyze;
  hasErrors: Scalars['Boolean']['output'];
  installationMethod: EntityProperty;
  isSettled: Scalars['Boolean']['output'];
  kubernetesVersion: EntityProperty;
  nodeCollector: NodeCollectorAnalyze;
  numberOfDestinations: Scalars['Int']['output'];
  numberOfSources: Scalars['Int']['output'];
  odigosVersion: EntityProperty;
  tier: EntityProperty;
};

export type OdigosComponent =
  | 'autoscaler'
  | 'collector'
  | 'deviceplugin'
  | 'instrumentor'
  | 'odiglet'
  | 'scheduler'
  | 'ui';

export type OdigosLogLevel =
  | 'debug'
  | 'error'
  | 'info'
  | 'warn';

export type OdigosOwnTelemetryConfig = {
  __typename?: 'OdigosOwnTelemetryConfig';
  metricsStoreDisabled?: Maybe<Scalars['Boolean']['output']>;
};

export type OidcConfig = {
  __typename?: 'OidcConfig';
  clientId?: Maybe<Scalars['String']['output']>;
  clientSecret?: Maybe<Scalars['String']['output']>;
  tenantUrl?: Maybe<Scalars['String']['output']>;
};

export type OtelAgentsAnalyze = {
  __typename?: 'OtelAgentsAnalyze';
  containers: Array<ContainerAgentConfigAnalyze>;
  createTime?: Maybe<EntityProperty>;
  created: EntityProperty;
};

export type OtlpExporterConfig = {
  __typename?: 'OtlpExporterConfig';
  enableDataCompression?: Maybe<Scalars['Boolean']['output']>;
  retryOnFailure?: Maybe<RetryOnFailureConfig>;
  timeout?: Maybe<Scalars['String']['output']>;
};

export type OverviewMetricsResponse = {
  __typename?: 'OverviewMetricsResponse';
  destinations: Array<SingleDestinationMetricsResponse>;
  sources: Array<SingleSourceMetricsResponse>;
};

export type PatchSourceRequestInput = {
  allowConcurrentAgents?: InputMaybe<Scalars['Boolean']['input']>;
  containerName?: InputMaybe<Scalars['String']['input']>;
  currentStreamName: Scalars['String']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
  otelDistroName?: InputMaybe<Scalars['String']['input']>;
  otelServiceName?: InputMaybe<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['String']['input']>;
};

export type PayloadCollection = {
  __typename?: 'PayloadCollection';
  dbQuery?: Maybe<DbQueryPayloadCollection>;
  httpRequest?: Maybe<HttpPayloadCollection>;
  httpResponse?: Maybe<HttpPayloadCollection>;
  messaging?: Maybe<MessagingPayloadCollection>;
};

export type PayloadCollectionInput = {
  dbQuery?: InputMaybe<DbQueryPayloadCollectionInput>;
  httpRequest?: InputMaybe<HttpPayloadCollectionInput>;
  httpResponse?: InputMaybe<HttpPayloadCollectionInput>;
  messaging?: InputMaybe<MessagingPayloadCollectionInput>;
};

export type PeerSources = {
  __typename?: 'PeerSources';
  inbound: Array<ServiceMapToSource>;
  outbound: Array<ServiceMapToSource>;
};

export type PersistNamespaceItemInput = {
  currentStreamName: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
  selected: Scalars['Boolean']['input'];
};

export type PersistNamespaceSourceInput = {
  currentStreamName: Scalars['String']['input'];
  kind: K8sResourceKind;
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
  selected: Scalars['Boolean']['input'];
};

export type PhpCustomProbe = {
  __typename?: 'PhpCustomProbe';
  className?: Maybe<Scalars['String']['output']>;
  functionName?: Maybe<Scalars['String']['output']>;
};

export type PhpCustomProbeInput = {
  className?: InputMaybe<Scalars['String']['input']>;
  functionName?: InputMaybe<Scalars['String']['input']>;
};

export type PodAnalyze = {
  __typename?: 'PodAnalyze';
  agentInjected: EntityProperty;
  containers: Array<PodContainerAnalyze>;
  manifestYAML?: Maybe<Scalars['String']['output']>;
  nodeName: EntityProperty;
  phase: EntityProperty;
  podName: EntityProperty;
  runningLatestWorkloadRevision?: Maybe<EntityProperty>;
};

export type PodCondition = {
  __typename?: 'PodCondition';
  lastTransitionTime?: Maybe<Scalars['String']['output']>;
  message?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  status?: Maybe<K8sConditionStatus>;
  type?: Maybe<PodConditionType>;
};

export type PodConditionType =
  | 'ContainersReady'
  | 'Initialized'
  | 'Other'
  | 'PodScheduled'
  | 'Ready';

export type PodContainerAnalyze = {
  __typename?: 'PodContainerAnalyze';
  actualDevices: EntityProperty;
  containerName: EntityProperty;
  instrumentationInstances: Array<InstrumentationInstanceAnalyze>;
  ready?: Maybe<EntityProperty>;
  started?: Maybe<EntityProperty>;
};

export type PodDetails = {
  __typename?: 'PodDetails';
  containers: Array<ContainerOverview>;
  manifestYAML: Scalars['String']['output'];
  name: Scalars['String']['output'];
  namespace: Scalars['String']['output'];
  node?: Maybe<Scalars['String']['output']>;
  status?: Maybe<PodPhase>;
};

export type PodInfo = {
  __typename?: 'PodInfo';
  collectorMetrics?: Maybe<CollectorPodMetrics>;
  creationTimestamp: Scalars['String']['output'];
  image: Scalars['String']['output'];
  name: Scalars['String']['output'];
  namespace: Scalars['String']['output'];
  nodeName: Scalars['String']['output'];
  restartsCount: Scalars['Int']['output'];
  status: Scalars['String']['output'];
};

export type PodPhase =
  | 'Failed'
  | 'Pending'
  | 'Running'
  | 'Succeeded'
  | 'Unknown';

export type PodWorkloadInput = {
  kind: K8sResourceKind;
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};

export type ProfilingConfig = {
  __typename?: 'ProfilingConfig';
  enabled?: Maybe<Scalars['Boolean']['output']>;
};

export type ProfilingSlots = {
  __typename?: 'ProfilingSlots';
  activeKeys: Array<Scalars['String']['output']>;
  keysWithData: Array<Scalars['String']['output']>;
  maxSlots: Scalars['Int']['output'];
  maxTotalBytesBudget: Scalars['Int']['output'];
  slotMaxBytes: Scalars['Int']['output'];
  slotTtlSeconds: Scalars['Int']['output'];
  totalBytesUsed: Scalars['Int']['output'];
};

export type ProvenanceEntry = {
  __typename?: 'ProvenanceEntry';
  helmPath: Scalars['String']['output'];
  reconciledFrom: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  actionTypes?: Maybe<Array<ActionTypeOption>>;
  collectorPod: PodDetails;
  computePlatform?: Maybe<ComputePlatform>;
  config?: Maybe<Config>;
  configYamls: Array<ConfigYaml>;
  describeOdigos: OdigosAnalyze;
  describeSource: SourceAnalyze;
  destinationCategories?: Maybe<GetDestinationCategories>;
  diagnose: DiagnoseResponse;
  effectiveConfig?: Maybe<EffectiveConfig>;
  gatewayDeploymentInfo: GatewayDeploymentInfo;
  gatewayPods: Array<PodInfo>;
  getOverviewMetrics: OverviewMetricsResponse;
  getServiceMap: ServiceMap;
  instrumentationInstanceComponents: Array<InstrumentationInstanceComponent>;
  instrumentationRuleTypes?: Maybe<Array<InstrumentationRuleTypeOption>>;
  k8sManifest: Scalars['String']['output'];
  namespaces: Array<K8sNamespace>;
  odigletDaemonSetInfo: CollectorDaemonSetInfo;
  odigletPods: Array<PodInfo>;
  peerSources: PeerSources;
  pod: PodDetails;
  potentialDestinations: Array<DestinationDetails>;
  profilingSlots?: Maybe<ProfilingSlots>;
  remoteConfig?: Maybe<RemoteConfig>;
  sampling: Sampling;
  sourceConditions: Array<SourceConditions>;
  traceCorrelations: TraceCorrelations;
  workloads: Array<K8sWorkload>;
  workloadsByIds: Array<K8sWorkload>;
};


export type QueryCollectorPodArgs = {
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryDescribeSourceArgs = {
  kind: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryDiagnoseArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input?: InputMaybe<DiagnoseInput>;
};


export type QueryInstrumentationInstanceComponentsArgs = {
  kind: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryK8sManifestArgs = {
  kind: K8sResourceKind;
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryPeerSourcesArgs = {
  serviceName: Scalars['String']['input'];
};


export type QueryPodArgs = {
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryTraceCorrelationsArgs = {
  filter?: InputMaybe<WorkloadFilter>;
  timeRange?: InputMaybe<TraceCorrelationsTimeRangeInput>;
};


export type QueryWorkloadsArgs = {
  filter?: InputMaybe<WorkloadFilter>;
};


export type QueryWorkloadsByIdsArgs = {
  ids: Array<K8sWorkloadIdInput>;
};

export type Recommendation = {
  __typename?: 'Recommendation';
  applied: Scalars['Boolean']['output'];
  appliedWhen: Array<RecommendationAppliedWhen>;
  catalogConditions: Array<RecommendationCatalogCondition>;
  categories: Array<Scalars['String']['output']>;
  conditionsMet: Scalars['Boolean']['output'];
  cons: Array<Scalars['String']['output']>;
  description: Scalars['String']['output'];
  dismissed: Scalars['Boolean']['output'];
  docsUrl?: Maybe<Scalars['String']['output']>;
  name: Scalars['ID']['output'];
  oss: Scalars['Boolean']['output'];
  pros: Array<Scalars['String']['output']>;
  remediations: Array<RecommendationCatalogRemediation>;
  requireOdigosDeployment: Scalars['Boolean']['output'];
  summary: Scalars['String']['output'];
  title: Scalars['String']['output'];
  type: RecommendationType;
};

export type RecommendationAppliedWhen = {
  __typename?: 'RecommendationAppliedWhen';
  actionType?: Maybe<Scalars['String']['output']>;
  expression?: Maybe<Scalars['String']['output']>;
  type: Scalars['String']['output'];
};

export type RecommendationCatalogApplyExample = {
  __typename?: 'RecommendationCatalogApplyExample';
  content: Scalars['String']['output'];
  type: Scalars['String']['output'];
};

export type RecommendationCatalogCondition = {
  __typename?: 'RecommendationCatalogCondition';
  type: Scalars['String']['output'];
};

export type RecommendationCatalogRemediation = {
  __typename?: 'RecommendationCatalogRemediation';
  applyExamples: Array<RecommendationCatalogApplyExample>;
  buttonText: Scalars['String']['output'];
  tooltip: Scalars['String']['output'];
  type: Scalars['String']['output'];
};

export type RecommendationType =
  | 'AutoGoOffsetUpdater'
  | 'EnableOwnMetrics'
  | 'InferDBAttributes'
  | 'SampleHealthProbes'
  | 'UrlTemplatization';

export type RemoteConfig = {
  __typename?: 'RemoteConfig';
  rollout?: Maybe<RemoteConfigRollout>;
};

export type RemoteConfigInput = {
  rollout?: InputMaybe<RemoteConfigRolloutInput>;
};

export type RemoteConfigRollout = {
  __typename?: 'RemoteConfigRollout';
  automaticRolloutDisabled?: Maybe<Scalars['Boolean']['output']>;
};

export type RemoteConfigRolloutInput = {
  automaticRolloutDisabled?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ResourceAmounts = {
  __typename?: 'ResourceAmounts';
  cpu?: Maybe<Scalars['String']['output']>;
  memory?: Maybe<Scalars['String']['output']>;
};

export type Resources = {
  __typename?: 'Resources';
  limits?: Maybe<ResourceAmounts>;
  requests?: Maybe<ResourceAmounts>;
};

export type RetryOnFailureConfig = {
  __typename?: 'RetryOnFailureConfig';
  enabled?: Maybe<Scalars['Boolean']['output']>;
  initialInterval?: Maybe<Scalars['String']['output']>;
  maxElapsedTime?: Maybe<Scalars['String']['output']>;
  maxInterval?: Maybe<Scalars['String']['output']>;
};

export type RolloutConfig = {
  __typename?: 'RolloutConfig';
  automaticRolloutDisabled?: Maybe<Scalars['Boolean']['output']>;
  maxConcurrentRollouts?: Maybe<Scalars['Int']['output']>;
};

export type RuntimeInfoAnalyze = {
  __typename?: 'RuntimeInfoAnalyze';
  containers: Array<ContainerRuntimeInfoAnalyze>;
  generation: EntityProperty;
};

export type Sampling = {
  __typename?: 'Sampling';
  configs: SamplingConfigs;
  rules: Array<SamplingRules>;
};

export type SamplingConfig = {
  __typename?: 'SamplingConfig';
  dryRun?: Maybe<Scalars['Boolean']['output']>;
  k8sHealthProbesSampling?: Maybe<K8sHealthProbesSamplingConfig>;
  spanSamplingAttributes?: Maybe<SpanSamplingAttributesConfig>;
  tailSampling?: Maybe<TailSamplingConfig>;
};

export type SamplingConfigInput = {
  k8sHealthProbesSampling?: InputMaybe<K8sHealthProbesSamplingConfigInput>;
  tailSampling?: InputMaybe<TailSamplingConfigInput>;
};

export type SamplingConfigs = {
  __typename?: 'SamplingConfigs';
  effective?: Maybe<SamplingConfig>;
  helmDeployment?: Maybe<SamplingConfig>;
  localUiConfig?: Maybe<SamplingConfig>;
  remoteConfigFromCentral?: Maybe<SamplingConfig>;
};

export type SamplingRules = {
  __typename?: 'SamplingRules';
  costReductionRules: Array<CostReductionRule>;
  highlyRelevantOperations: Array<HighlyRelevantOperationRule>;
  id: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
  noisyOperations: Array<NoisyOperationRule>;
};

export type SamplingWorkloadLanguage =
  | 'dotnet'
  | 'go'
  | 'java'
  | 'javascript'
  | 'php'
  | 'python'
  | 'ruby';

export type ServiceMap = {
  __typename?: 'ServiceMap';
  services: Array<ServiceMapFromSource>;
};

export type ServiceMapFromSource = {
  __typename?: 'ServiceMapFromSource';
  nodeId: Scalars['String']['output'];
  serviceName: Scalars['String']['output'];
  services: Array<ServiceMapToSource>;
};

export type ServiceMapToSource = {
  __typename?: 'ServiceMapToSource';
  dateTime: Scalars['String']['output'];
  isVirtual: Scalars['Boolean']['output'];
  nodeAttributes: Array<NonIdentifyingAttribute>;
  nodeId: Scalars['String']['output'];
  requests: Scalars['Int']['output'];
  serviceName: Scalars['String']['output'];
};

export type SignalType =
  | 'LOGS'
  | 'METRICS'
  | 'PROFILES'
  | 'TRACES';

export type SingleDestinationMetricsResponse = {
  __typename?: 'SingleDestinationMetricsResponse';
  id: Scalars['String']['output'];
  throughput: Scalars['Int']['output'];
  totalDataSent: Scalars['Int']['output'];
};

export type SingleSourceMetricsResponse = {
  __typename?: 'SingleSourceMetricsResponse';
  kind: Scalars['String']['output'];
  name: Scalars['String']['output'];
  namespace: Scalars['String']['output'];
  throughput: Scalars['Int']['output'];
  totalDataSent: Scalars['Int']['output'];
};

export type SourceAnalyze = {
  __typename?: 'SourceAnalyze';
  kind: EntityProperty;
  name: EntityProperty;
  namespace: EntityProperty;
  otelAgents: OtelAgentsAnalyze;
  pods: Array<PodAnalyze>;
  podsPhasesCount: Scalars['String']['output'];
  runtimeInfo: RuntimeInfoAnalyze;
  sourceObjects: InstrumentationSourcesAnalyze;
  totalPods: Scalars['Int']['output'];
};

export type SourceConditions = {
  __typename?: 'SourceConditions';
  conditions: Array<Condition>;
  kind: K8sResourceKind;
  name: Scalars['String']['output'];
  namespace: Scalars['String']['output'];
};

export type SourceContainer = {
  __typename?: 'SourceContainer';
  containerName: Scalars['String']['output'];
  instrumentationMessage: Scalars['String']['output'];
  instrumented: Scalars['Boolean']['output'];
  language: Scalars['String']['output'];
  otelDistroName?: Maybe<Scalars['String']['output']>;
  overriden: Scalars['Boolean']['output'];
  runtimeVersion: Scalars['String']['output'];
};

export type SourceProfilingResult = {
  __typename?: 'SourceProfilingResult';
  profileJson: Scalars['String']['output'];
};

export type SourcesScopes = {
  __typename?: 'SourcesScopes';
  languages?: Maybe<Array<SamplingWorkloadLanguage>>;
  namespaces?: Maybe<Array<Scalars['String']['output']>>;
  sources?: Maybe<Array<K8sWorkloadId>>;
};

export type SourcesScopesInput = {
  languages?: InputMaybe<Array<SamplingWorkloadLanguage>>;
  namespaces?: InputMaybe<Array<Scalars['String']['input']>>;
  sources?: InputMaybe<Array<K8sSourceId>>;
};

export type SpanKind =
  | 'Client'
  | 'Consumer'
  | 'Internal'
  | 'Producer'
  | 'Server';

export type SpanSamplingAttributesConfig = {
  __typename?: 'SpanSamplingAttributesConfig';
  disabled?: Maybe<Scalars['Boolean']['output']>;
  samplingCategoryDisabled?: Maybe<Scalars['Boolean']['output']>;
  spanDecisionAttributesDisabled?: Maybe<Scalars['Boolean']['output']>;
  traceDecidingRuleDisabled?: Maybe<Scalars['Boolean']['output']>;
};

export type SupportedSignals = {
  __typename?: 'SupportedSignals';
  logs: ObservabilitySignalSupport;
  metrics: ObservabilitySignalSupport;
  profiles: ObservabilitySignalSupport;
  traces: ObservabilitySignalSupport;
};

export type TailSamplingConfig = {
  __typename?: 'TailSamplingConfig';
  disabled?: Maybe<Scalars['Boolean']['output']>;
  traceAggregationWaitDuration?: Maybe<Scalars['String']['output']>;
};

export type TailSamplingConfigInput = {
  disabled?: InputMaybe<Scalars['Boolean']['input']>;
  traceAggregationWaitDuration?: InputMaybe<Scalars['String']['input']>;
};

export type TailSamplingHttpServerMatcher = {
  __typename?: 'TailSamplingHttpServerMatcher';
  method?: Maybe<Scalars['String']['output']>;
  route?: Maybe<Scalars['String']['output']>;
  routePrefix?: Maybe<Scalars['String']['output']>;
};

export type TailSamplingHttpServerMatcherInput = {
  method?: InputMaybe<Scalars['String']['input']>;
  route?: InputMaybe<Scalars['String']['input']>;
  routePrefix?: InputMaybe<Scalars['String']['input']>;
};

export type TailSamplingKafkaMatcher = {
  __typename?: 'TailSamplingKafkaMatcher';
  kafkaTopic?: Maybe<Scalars['String']['output']>;
};

export type TailSamplingKafkaMatcherInput = {
  kafkaTopic?: InputMaybe<Scalars['String']['input']>;
};

export type TailSamplingOperationMatcher = {
  __typename?: 'TailSamplingOperationMatcher';
  httpServer?: Maybe<TailSamplingHttpServerMatcher>;
  kafkaConsumer?: Maybe<TailSamplingKafkaMatcher>;
  kafkaProducer?: Maybe<TailSamplingKafkaMatcher>;
};

export type TailSamplingOperationMatcherInput = {
  httpServer?: InputMaybe<TailSamplingHttpServerMatcherInput>;
  kafkaConsumer?: InputMaybe<TailSamplingKafkaMatcherInput>;
  kafkaProducer?: InputMaybe<TailSamplingKafkaMatcherInput>;
};

export type TemplatizationWorkloadFilter = {
  __typename?: 'TemplatizationWorkloadFilter';
  kind?: Maybe<K8sResourceKind>;
  name?: Maybe<Scalars['String']['output']>;
};

export type TemplatizationWorkloadFilterInput = {
  kind?: InputMaybe<K8sResourceKind>;
  name?: InputMaybe<Scalars['String']['input']>;
};

export type TestConnectionResponse = {
  __typename?: 'TestConnectionResponse';
  destinationType?: Maybe<Scalars['String']['output']>;
  message?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  statusCode: Scalars['Int']['output'];
  succeeded: Scalars['Boolean']['output'];
};

export type Tier =
  | 'cloud'
  | 'community'
  | 'onprem';

export type TraceCorrelations = {
  __typename?: 'TraceCorrelations';
  workloads: Array<TraceCorrelationsWorkload>;
};

export type TraceCorrelationsConfig = {
  __typename?: 'TraceCorrelationsConfig';
  serviceIO?: Maybe<TraceCorrelationsServiceIoConfig>;
};

export type TraceCorrelationsInputGroup = {
  __typename?: 'TraceCorrelationsInputGroup';
  attributes: Array<NonIdentifyingAttribute>;
  outputs: Array<TraceCorrelationsOutputSeries>;
};

export type TraceCorrelationsOutputSeries = {
  __typename?: 'TraceCorrelationsOutputSeries';
  attributes: Array<NonIdentifyingAttribute>;
  connectionCount: Scalars['Int']['output'];
  firstDetectedAt: Scalars['String']['output'];
};

export type TraceCorrelationsServiceIoConfig = {
  __typename?: 'TraceCorrelationsServiceIOConfig';
  enabled?: Maybe<Scalars['Boolean']['output']>;
  inputSpanAttributes?: Maybe<Array<Scalars['String']['output']>>;
  metricsFlushInterval?: Maybe<Scalars['String']['output']>;
  outputSpanAttributes?: Maybe<Array<Scalars['String']['output']>>;
};

export type TraceCorrelationsTimeRangeInput = {
  end: Scalars['String']['input'];
  start: Scalars['String']['input'];
};

export type TraceCorrelationsWorkload = {
  __typename?: 'TraceCorrelationsWorkload';
  containerName: Scalars['String']['output'];
  inputs: Array<TraceCorrelationsInputGroup>;
  kind: K8sResourceKind;
  name: Scalars['String']['output'];
  namespace: Scalars['String']['output'];
  processRuntimeName?: Maybe<Scalars['String']['output']>;
  processRuntimeVersion?: Maybe<Scalars['String']['output']>;
  telemetrySdkLanguage?: Maybe<Scalars['String']['output']>;
};

export type UrlTemplatizationRule = {
  __typename?: 'URLTemplatizationRule';
  examples?: Maybe<Array<Scalars['String']['output']>>;
  notes?: Maybe<Scalars['String']['output']>;
  template: Scalars['String']['output'];
};

export type UrlTemplatizationRuleInput = {
  examples?: InputMaybe<Array<Scalars['String']['input']>>;
  notes?: InputMaybe<Scalars['String']['input']>;
  template: Scalars['String']['input'];
};

export type UiMode =
  | 'default'
  | 'readonly';

export type UrlTemplatizationDefaultGroup = {
  __typename?: 'UrlTemplatizationDefaultGroup';
  disabled?: Maybe<Scalars['Boolean']['output']>;
  scopes?: Maybe<SourcesScopes>;
  skipPolicy?: Maybe<UrlTemplatizationDefaultSkipPolicy>;
};

export type UrlTemplatizationDefaultGroupInput = {
  disabled?: InputMaybe<Scalars['Boolean']['input']>;
  scopes?: InputMaybe<SourcesScopesInput>;
  skipPolicy?: InputMaybe<UrlTemplatizationDefaultSkipPolicyInput>;
};

export type UrlTemplatizationDefaultSkipPolicy = {
  __typename?: 'UrlTemplatizationDefaultSkipPolicy';
  skipForNonSuccessCodes?: Maybe<Scalars['Boolean']['output']>;
  skipHttpStatusCodes?: Maybe<Array<Scalars['Int']['output']>>;
};

export type UrlTemplatizationDefaultSkipPolicyInput = {
  skipForNonSuccessCodes?: InputMaybe<Scalars['Boolean']['input']>;
  skipHttpStatusCodes?: InputMaybe<Array<Scalars['Int']['input']>>;
};

export type UrlTemplatizationRulesGroup = {
  __typename?: 'UrlTemplatizationRulesGroup';
  /** @deprecated use scopes; field is not populated by the server */
  filterK8sNamespace?: Maybe<Scalars['String']['output']>;
  /** @deprecated use scopes; field is not populated by the server */
  filterK8sWorkloadKind?: Maybe<K8sResourceKind>;
  /** @deprecated use scopes; field is not populated by the server */
  filterK8sWorkloadName?: Maybe<Scalars['String']['output']>;
  /** @deprecated use scopes; field is not populated by the server */
  filterProgrammingLanguage?: Maybe<Scalars['String']['output']>;
  /** @deprecated removed from the action spec; field is not populated by the server */
  notes?: Maybe<Scalars['String']['output']>;
  scopes?: Maybe<SourcesScopes>;
  templatizationRules: Array<UrlTemplatizationRule>;
  /** @deprecated use scopes; field is not populated by the server */
  workloadFilters?: Maybe<Array<TemplatizationWorkloadFilter>>;
};

export type UrlTemplatizationRulesGroupInput = {
  filterK8sNamespace?: InputMaybe<Scalars['String']['input']>;
  filterK8sWorkloadKind?: InputMaybe<K8sResourceKind>;
  filterK8sWorkloadName?: InputMaybe<Scalars['String']['input']>;
  filterProgrammingLanguage?: InputMaybe<Scalars['String']['input']>;
  notes?: InputMaybe<Scalars['String']['input']>;
  scopes?: InputMaybe<SourcesScopesInput>;
  templatizationRules: Array<UrlTemplatizationRuleInput>;
  workloadFilters?: InputMaybe<Array<TemplatizationWorkloadFilterInput>>;
};

export type UserInstrumentationEnvsConfig = {
  __typename?: 'UserInstrumentationEnvsConfig';
  languages?: Maybe<Scalars['String']['output']>;
};

export type WaspConfig = {
  __typename?: 'WaspConfig';
  enabled?: Maybe<Scalars['Boolean']['output']>;
};

export type WorkloadFilter = {
  kind?: InputMaybe<K8sResourceKind>;
  markedForInstrumentation?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  namespace?: InputMaybe<Scalars['String']['input']>;
};

export type WorkloadRolloutStatus =
  | 'Degraded'
  | 'Down'
  | 'Failed'
  | 'Healthy'
  | 'Unknown'
  | 'Updating';



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
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

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
  Action: ResolverTypeWrapper<Action>;
  ActionFieldYamlProperties: ResolverTypeWrapper<ActionFieldYamlProperties>;
  ActionFields: ResolverTypeWrapper<ActionFields>;
  ActionFieldsInput: ActionFieldsInput;
  ActionInput: ActionInput;
  ActionType: ActionType;
  ActionTypeOption: ResolverTypeWrapper<ActionTypeOption>;
  AgentsInitContainerResourcesConfig: ResolverTypeWrapper<AgentsInitContainerResourcesConfig>;
  AllowConcurrentAgentsConfig: ResolverTypeWrapper<AllowConcurrentAgentsConfig>;
  ApiToken: ResolverTypeWrapper<ApiToken>;
  AutoRollbackConfig: ResolverTypeWrapper<AutoRollbackConfig>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ClearProfilingBufferResult: ResolverTypeWrapper<ClearProfilingBufferResult>;
  ClusterAttribute: ResolverTypeWrapper<ClusterAttribute>;
  ClusterAttributeInput: ClusterAttributeInput;
  ClusterCollectorAnalyze: ResolverTypeWrapper<ClusterCollectorAnalyze>;
  CodeAttributes: ResolverTypeWrapper<CodeAttributes>;
  CodeAttributesInput: CodeAttributesInput;
  CollectorDaemonSetInfo: ResolverTypeWrapper<CollectorDaemonSetInfo>;
  CollectorGatewayConfig: ResolverTypeWrapper<CollectorGatewayConfig>;
  CollectorNodeConfig: ResolverTypeWrapper<CollectorNodeConfig>;
  CollectorPodMetrics: ResolverTypeWrapper<CollectorPodMetrics>;
  ComponentLogLevelsConfig: ResolverTypeWrapper<ComponentLogLevelsConfig>;
  ComputePlatform: ResolverTypeWrapper<ComputePlatform>;
  ComputePlatformType: ComputePlatformType;
  Condition: ResolverTypeWrapper<Condition>;
  ConditionStatus: ConditionStatus;
  Config: ResolverTypeWrapper<Config>;
  ConfigYaml: ResolverTypeWrapper<ConfigYaml>;
  ConfigYamlField: ResolverTypeWrapper<ConfigYamlField>;
  ContainerAgentConfigAnalyze: ResolverTypeWrapper<ContainerAgentConfigAnalyze>;
  ContainerLifecycleStatus: ContainerLifecycleStatus;
  ContainerOverview: ResolverTypeWrapper<ContainerOverview>;
  ContainerRuntimeInfoAnalyze: ResolverTypeWrapper<ContainerRuntimeInfoAnalyze>;
  CostReductionRule: ResolverTypeWrapper<CostReductionRule>;
  CostReductionRuleInput: CostReductionRuleInput;
  CustomFormatMasking: ResolverTypeWrapper<CustomFormatMasking>;
  CustomFormatMaskingInput: CustomFormatMaskingInput;
  CustomInstrumentations: ResolverTypeWrapper<CustomInstrumentations>;
  CustomInstrumentationsInput: CustomInstrumentationsInput;
  CustomReadDataLabel: ResolverTypeWrapper<CustomReadDataLabel>;
  CustomRegexMasking: ResolverTypeWrapper<CustomRegexMasking>;
  CustomRegexMaskingInput: CustomRegexMaskingInput;
  DataStream: ResolverTypeWrapper<DataStream>;
  DataStreamInput: DataStreamInput;
  DbQueryPayloadCollection: ResolverTypeWrapper<DbQueryPayloadCollection>;
  DbQueryPayloadCollectionInput: DbQueryPayloadCollectionInput;
  DesiredConditionActionItem: ResolverTypeWrapper<DesiredConditionActionItem>;
  DesiredConditionActionItemType: DesiredConditionActionItemType;
  DesiredConditionStatus: ResolverTypeWrapper<DesiredConditionStatus>;
  DesiredStateProgress: DesiredStateProgress;
  Destination: ResolverTypeWrapper<Destination>;
  DestinationDetails: ResolverTypeWrapper<DestinationDetails>;
  DestinationFieldYamlProperties: ResolverTypeWrapper<DestinationFieldYamlProperties>;
  DestinationInput: DestinationInput;
  DestinationTypesCategoryItem: ResolverTypeWrapper<DestinationTypesCategoryItem>;
  DestinationsCategory: ResolverTypeWrapper<DestinationsCategory>;
  DiagnoseInput: DiagnoseInput;
  DiagnoseResponse: ResolverTypeWrapper<DiagnoseResponse>;
  DiagnoseStats: ResolverTypeWrapper<DiagnoseStats>;
  DisableProfilingResult: ResolverTypeWrapper<DisableProfilingResult>;
  DistroParam: ResolverTypeWrapper<DistroParam>;
  EffectiveConfig: ResolverTypeWrapper<EffectiveConfig>;
  EnableProfilingResult: ResolverTypeWrapper<EnableProfilingResult>;
  EntityProperty: ResolverTypeWrapper<EntityProperty>;
  EnvInjectionMethod: EnvInjectionMethod;
  EnvVar: ResolverTypeWrapper<EnvVar>;
  ExportedSignals: ResolverTypeWrapper<ExportedSignals>;
  ExportedSignalsInput: ExportedSignalsInput;
  ExtractAttribute: ResolverTypeWrapper<ExtractAttribute>;
  ExtractAttributeInput: ExtractAttributeInput;
  Extraction: ResolverTypeWrapper<Extraction>;
  ExtractionDataFormat: ExtractionDataFormat;
  ExtractionInput: ExtractionInput;
  FieldInput: FieldInput;
  FieldType: FieldType;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GatewayDeploymentInfo: ResolverTypeWrapper<GatewayDeploymentInfo>;
  GetDestinationCategories: ResolverTypeWrapper<GetDestinationCategories>;
  GolangCustomProbe: ResolverTypeWrapper<GolangCustomProbe>;
  GolangCustomProbeInput: GolangCustomProbeInput;
  HeadSamplingHttpClientMatcher: ResolverTypeWrapper<HeadSamplingHttpClientMatcher>;
  HeadSamplingHttpClientMatcherInput: HeadSamplingHttpClientMatcherInput;
  HeadSamplingHttpServerMatcher: ResolverTypeWrapper<HeadSamplingHttpServerMatcher>;
  HeadSamplingHttpServerMatcherInput: HeadSamplingHttpServerMatcherInput;
  HeadSamplingOperationMatcher: ResolverTypeWrapper<HeadSamplingOperationMatcher>;
  HeadSamplingOperationMatcherInput: HeadSamplingOperationMatcherInput;
  HeadSamplingQueryParamMatcher: ResolverTypeWrapper<HeadSamplingQueryParamMatcher>;
  HeadSamplingQueryParamMatcherInput: HeadSamplingQueryParamMatcherInput;
  HeadersCollection: ResolverTypeWrapper<HeadersCollection>;
  HeadersCollectionInput: HeadersCollectionInput;
  HighlyRelevantOperationRule: ResolverTypeWrapper<HighlyRelevantOperationRule>;
  HighlyRelevantOperationRuleInput: HighlyRelevantOperationRuleInput;
  HorizontalPodAutoscalerInfo: ResolverTypeWrapper<HorizontalPodAutoscalerInfo>;
  HttpPayloadCollection: ResolverTypeWrapper<HttpPayloadCollection>;
  HttpPayloadCollectionInput: HttpPayloadCollectionInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  InstallationStatus: InstallationStatus;
  InstrumentationInstanceAnalyze: ResolverTypeWrapper<InstrumentationInstanceAnalyze>;
  InstrumentationInstanceComponent: ResolverTypeWrapper<InstrumentationInstanceComponent>;
  InstrumentationLibraryGlobalId: ResolverTypeWrapper<InstrumentationLibraryGlobalId>;
  InstrumentationLibraryGlobalIdInput: InstrumentationLibraryGlobalIdInput;
  InstrumentationRule: ResolverTypeWrapper<InstrumentationRule>;
  InstrumentationRuleFieldYamlProperties: ResolverTypeWrapper<InstrumentationRuleFieldYamlProperties>;
  InstrumentationRuleInput: InstrumentationRuleInput;
  InstrumentationRuleSourcesScope: ResolverTypeWrapper<InstrumentationRuleSourcesScope>;
  InstrumentationRuleSourcesScopeInput: InstrumentationRuleSourcesScopeInput;
  InstrumentationRuleType: InstrumentationRuleType;
  InstrumentationRuleTypeOption: ResolverTypeWrapper<InstrumentationRuleTypeOption>;
  InstrumentationSourcesAnalyze: ResolverTypeWrapper<InstrumentationSourcesAnalyze>;
  InstrumentorConfig: ResolverTypeWrapper<InstrumentorConfig>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JavaCustomProbe: ResolverTypeWrapper<JavaCustomProbe>;
  JavaCustomProbeInput: JavaCustomProbeInput;
  K8sActualNamespace: ResolverTypeWrapper<K8sActualNamespace>;
  K8sActualSource: ResolverTypeWrapper<K8sActualSource>;
  K8sAnnotationAttribute: ResolverTypeWrapper<K8sAnnotationAttribute>;
  K8sAnnotationAttributeInput: K8sAnnotationAttributeInput;
  K8sAttributesFrom: K8sAttributesFrom;
  K8sConditionStatus: K8sConditionStatus;
  K8sDesiredNamespaceInput: K8sDesiredNamespaceInput;
  K8sDesiredSourceInput: K8sDesiredSourceInput;
  K8sHealthProbesSamplingConfig: ResolverTypeWrapper<K8sHealthProbesSamplingConfig>;
  K8sHealthProbesSamplingConfigInput: K8sHealthProbesSamplingConfigInput;
  K8sLabelAttribute: ResolverTypeWrapper<K8sLabelAttribute>;
  K8sLabelAttributeInput: K8sLabelAttributeInput;
  K8sNamespace: ResolverTypeWrapper<K8sNamespace>;
  K8sNamespaceId: K8sNamespaceId;
  K8sResourceKind: K8sResourceKind;
  K8sSourceId: K8sSourceId;
  K8sWorkload: ResolverTypeWrapper<K8sWorkload>;
  K8sWorkloadAgentEnabled: ResolverTypeWrapper<K8sWorkloadAgentEnabled>;
  K8sWorkloadAgentEnabledContainer: ResolverTypeWrapper<K8sWorkloadAgentEnabledContainer>;
  K8sWorkloadAgentEnabledContainerLogs: ResolverTypeWrapper<K8sWorkloadAgentEnabledContainerLogs>;
  K8sWorkloadAgentEnabledContainerMetrics: ResolverTypeWrapper<K8sWorkloadAgentEnabledContainerMetrics>;
  K8sWorkloadAgentEnabledContainerTraces: ResolverTypeWrapper<K8sWorkloadAgentEnabledContainerTraces>;
  K8sWorkloadAutoRollback: ResolverTypeWrapper<K8sWorkloadAutoRollback>;
  K8sWorkloadConditions: ResolverTypeWrapper<K8sWorkloadConditions>;
  K8sWorkloadContainer: ResolverTypeWrapper<K8sWorkloadContainer>;
  K8sWorkloadContainerAgentConfig: ResolverTypeWrapper<K8sWorkloadContainerAgentConfig>;
  K8sWorkloadContainerAgentConfigTraces: ResolverTypeWrapper<K8sWorkloadContainerAgentConfigTraces>;
  K8sWorkloadContainerAgentConfigTracesHeadSampling: ResolverTypeWrapper<K8sWorkloadContainerAgentConfigTracesHeadSampling>;
  K8sWorkloadContainerAgentConfigTracesHeadSamplingNoisyOperation: ResolverTypeWrapper<K8sWorkloadContainerAgentConfigTracesHeadSamplingNoisyOperation>;
  K8sWorkloadContainerAgentConfigTracesHeadSamplingSpanMetricsMode: K8sWorkloadContainerAgentConfigTracesHeadSamplingSpanMetricsMode;
  K8sWorkloadContainerCollectorConfig: ResolverTypeWrapper<K8sWorkloadContainerCollectorConfig>;
  K8sWorkloadContainerCollectorConfigTailSampling: ResolverTypeWrapper<K8sWorkloadContainerCollectorConfigTailSampling>;
  K8sWorkloadContainerCollectorConfigTailSamplingCostReductionRule: ResolverTypeWrapper<K8sWorkloadContainerCollectorConfigTailSamplingCostReductionRule>;
  K8sWorkloadContainerCollectorConfigTailSamplingHighlyRelevantOperation: ResolverTypeWrapper<K8sWorkloadContainerCollectorConfigTailSamplingHighlyRelevantOperation>;
  K8sWorkloadContainerCollectorConfigTailSamplingNoisyOperation: ResolverTypeWrapper<K8sWorkloadContainerCollectorConfigTailSamplingNoisyOperation>;
  K8sWorkloadContainerOverrides: ResolverTypeWrapper<K8sWorkloadContainerOverrides>;
  K8sWorkloadId: ResolverTypeWrapper<K8sWorkloadId>;
  K8sWorkloadIdInput: K8sWorkloadIdInput;
  K8sWorkloadMarkedForInstrumentation: ResolverTypeWrapper<K8sWorkloadMarkedForInstrumentation>;
  K8sWorkloadPod: ResolverTypeWrapper<K8sWorkloadPod>;
  K8sWorkloadPodContainer: ResolverTypeWrapper<K8sWorkloadPodContainer>;
  K8sWorkloadPodContainerProcess: ResolverTypeWrapper<K8sWorkloadPodContainerProcess>;
  K8sWorkloadPodContainerProcessAttribute: ResolverTypeWrapper<K8sWorkloadPodContainerProcessAttribute>;
  K8sWorkloadPodContainerProcessInstrumentation: ResolverTypeWrapper<K8sWorkloadPodContainerProcessInstrumentation>;
  K8sWorkloadPodsManifestInjectionOverview: ResolverTypeWrapper<K8sWorkloadPodsManifestInjectionOverview>;
  K8sWorkloadRollout: ResolverTypeWrapper<K8sWorkloadRollout>;
  K8sWorkloadRuntimeInfo: ResolverTypeWrapper<K8sWorkloadRuntimeInfo>;
  K8sWorkloadRuntimeInfoContainer: ResolverTypeWrapper<K8sWorkloadRuntimeInfoContainer>;
  K8sWorkloadTelemetryMetrics: ResolverTypeWrapper<K8sWorkloadTelemetryMetrics>;
  K8sWorkloadTelemetryMetricsExpectingTelemetryStatus: ResolverTypeWrapper<K8sWorkloadTelemetryMetricsExpectingTelemetryStatus>;
  KarpenterConfig: ResolverTypeWrapper<KarpenterConfig>;
  LanguageConfig: ResolverTypeWrapper<LanguageConfig>;
  LocalUiConfigAllowConcurrentAgentsInput: LocalUiConfigAllowConcurrentAgentsInput;
  LocalUiConfigAutoRollbackInput: LocalUiConfigAutoRollbackInput;
  LocalUiConfigComponentLogLevelsInput: LocalUiConfigComponentLogLevelsInput;
  LocalUiConfigInput: LocalUiConfigInput;
  LocalUiConfigInstrumentorInput: LocalUiConfigInstrumentorInput;
  LocalUiConfigRolloutInput: LocalUiConfigRolloutInput;
  LocalUiConfigSamplingInput: LocalUiConfigSamplingInput;
  LocalUiConfigSpanSamplingAttributesInput: LocalUiConfigSpanSamplingAttributesInput;
  LocalUiConfigTraceCorrelationsInput: LocalUiConfigTraceCorrelationsInput;
  LocalUiConfigTraceCorrelationsServiceIOInput: LocalUiConfigTraceCorrelationsServiceIoInput;
  LocalUiConfigWaspInput: LocalUiConfigWaspInput;
  ManifestFormat: ManifestFormat;
  MessagingPayloadCollection: ResolverTypeWrapper<MessagingPayloadCollection>;
  MessagingPayloadCollectionInput: MessagingPayloadCollectionInput;
  MetricsSourceAgentJavaRuntimeMetricsConfig: ResolverTypeWrapper<MetricsSourceAgentJavaRuntimeMetricsConfig>;
  MetricsSourceAgentMetricsConfig: ResolverTypeWrapper<MetricsSourceAgentMetricsConfig>;
  MetricsSourceAgentRuntimeMetricConfig: ResolverTypeWrapper<MetricsSourceAgentRuntimeMetricConfig>;
  MetricsSourceAgentRuntimeMetricsConfig: ResolverTypeWrapper<MetricsSourceAgentRuntimeMetricsConfig>;
  MetricsSourceAgentSpanMetricsConfig: ResolverTypeWrapper<MetricsSourceAgentSpanMetricsConfig>;
  MetricsSourceConfig: ResolverTypeWrapper<MetricsSourceConfig>;
  MetricsSourceHostMetricsConfig: ResolverTypeWrapper<MetricsSourceHostMetricsConfig>;
  MetricsSourceKubeletStatsConfig: ResolverTypeWrapper<MetricsSourceKubeletStatsConfig>;
  MetricsSourceOdigosOwnMetricsConfig: ResolverTypeWrapper<MetricsSourceOdigosOwnMetricsConfig>;
  MetricsSourceSpanMetricsConfig: ResolverTypeWrapper<MetricsSourceSpanMetricsConfig>;
  MountMethod: MountMethod;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NodeCollectorAnalyze: ResolverTypeWrapper<NodeCollectorAnalyze>;
  NodesSummary: ResolverTypeWrapper<NodesSummary>;
  NoisyOperationRule: ResolverTypeWrapper<NoisyOperationRule>;
  NoisyOperationRuleInput: NoisyOperationRuleInput;
  NonIdentifyingAttribute: ResolverTypeWrapper<NonIdentifyingAttribute>;
  ObservabilitySignalSupport: ResolverTypeWrapper<ObservabilitySignalSupport>;
  OdigosAnalyze: ResolverTypeWrapper<OdigosAnalyze>;
  OdigosComponent: OdigosComponent;
  OdigosLogLevel: OdigosLogLevel;
  OdigosOwnTelemetryConfig: ResolverTypeWrapper<OdigosOwnTelemetryConfig>;
  OidcConfig: ResolverTypeWrapper<OidcConfig>;
  OtelAgentsAnalyze: ResolverTypeWrapper<OtelAgentsAnalyze>;
  OtlpExporterConfig: ResolverTypeWrapper<OtlpExporterConfig>;
  OverviewMetricsResponse: ResolverTypeWrapper<OverviewMetricsResponse>;
  PatchSourceRequestInput: PatchSourceRequestInput;
  PayloadCollection: ResolverTypeWrapper<PayloadCollection>;
  PayloadCollectionInput: PayloadCollectionInput;
  PeerSources: ResolverTypeWrapper<PeerSources>;
  PersistNamespaceItemInput: PersistNamespaceItemInput;
  PersistNamespaceSourceInput: PersistNamespaceSourceInput;
  PhpCustomProbe: ResolverTypeWrapper<PhpCustomProbe>;
  PhpCustomProbeInput: PhpCustomProbeInput;
  PodAnalyze: ResolverTypeWrapper<PodAnalyze>;
  PodCondition: ResolverTypeWrapper<PodCondition>;
  PodConditionType: PodConditionType;
  PodContainerAnalyze: ResolverTypeWrapper<PodContainerAnalyze>;
  PodDetails: ResolverTypeWrapper<PodDetails>;
  PodInfo: ResolverTypeWrapper<PodInfo>;
  PodPhase: PodPhase;
  PodWorkloadInput: PodWorkloadInput;
  ProfilingConfig: ResolverTypeWrapper<ProfilingConfig>;
  ProfilingSlots: ResolverTypeWrapper<ProfilingSlots>;
  ProgrammingLanguage: ResolverTypeWrapper<Scalars['ProgrammingLanguage']['output']>;
  ProvenanceEntry: ResolverTypeWrapper<ProvenanceEntry>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recommendation: ResolverTypeWrapper<Recommendation>;
  RecommendationAppliedWhen: ResolverTypeWrapper<RecommendationAppliedWhen>;
  RecommendationCatalogApplyExample: ResolverTypeWrapper<RecommendationCatalogApplyExample>;
  RecommendationCatalogCondition: ResolverTypeWrapper<RecommendationCatalogCondition>;
  RecommendationCatalogRemediation: ResolverTypeWrapper<RecommendationCatalogRemediation>;
  RecommendationType: RecommendationType;
  RemoteConfig: ResolverTypeWrapper<RemoteConfig>;
  RemoteConfigInput: RemoteConfigInput;
  RemoteConfigRollout: ResolverTypeWrapper<RemoteConfigRollout>;
  RemoteConfigRolloutInput: RemoteConfigRolloutInput;
  ResourceAmounts: ResolverTypeWrapper<ResourceAmounts>;
  Resources: ResolverTypeWrapper<Resources>;
  RetryOnFailureConfig: ResolverTypeWrapper<RetryOnFailureConfig>;
  RolloutConfig: ResolverTypeWrapper<RolloutConfig>;
  RuntimeInfoAnalyze: ResolverTypeWrapper<RuntimeInfoAnalyze>;
  Sampling: ResolverTypeWrapper<Sampling>;
  SamplingConfig: ResolverTypeWrapper<SamplingConfig>;
  SamplingConfigInput: SamplingConfigInput;
  SamplingConfigs: ResolverTypeWrapper<SamplingConfigs>;
  SamplingRules: ResolverTypeWrapper<SamplingRules>;
  SamplingWorkloadLanguage: SamplingWorkloadLanguage;
  ServiceMap: ResolverTypeWrapper<ServiceMap>;
  ServiceMapFromSource: ResolverTypeWrapper<ServiceMapFromSource>;
  ServiceMapToSource: ResolverTypeWrapper<ServiceMapToSource>;
  SignalType: SignalType;
  SingleDestinationMetricsResponse: ResolverTypeWrapper<SingleDestinationMetricsResponse>;
  SingleSourceMetricsResponse: ResolverTypeWrapper<SingleSourceMetricsResponse>;
  SourceAnalyze: ResolverTypeWrapper<SourceAnalyze>;
  SourceConditions: ResolverTypeWrapper<SourceConditions>;
  SourceContainer: ResolverTypeWrapper<SourceContainer>;
  SourceProfilingResult: ResolverTypeWrapper<SourceProfilingResult>;
  SourcesScopes: ResolverTypeWrapper<SourcesScopes>;
  SourcesScopesInput: SourcesScopesInput;
  SpanKind: SpanKind;
  SpanSamplingAttributesConfig: ResolverTypeWrapper<SpanSamplingAttributesConfig>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SupportedSignals: ResolverTypeWrapper<SupportedSignals>;
  TailSamplingConfig: ResolverTypeWrapper<TailSamplingConfig>;
  TailSamplingConfigInput: TailSamplingConfigInput;
  TailSamplingHttpServerMatcher: ResolverTypeWrapper<TailSamplingHttpServerMatcher>;
  TailSamplingHttpServerMatcherInput: TailSamplingHttpServerMatcherInput;
  TailSamplingKafkaMatcher: ResolverTypeWrapper<TailSamplingKafkaMatcher>;
  TailSamplingKafkaMatcherInput: TailSamplingKafkaMatcherInput;
  TailSamplingOperationMatcher: ResolverTypeWrapper<TailSamplingOperationMatcher>;
  TailSamplingOperationMatcherInput: TailSamplingOperationMatcherInput;
  TemplatizationWorkloadFilter: ResolverTypeWrapper<TemplatizationWorkloadFilter>;
  TemplatizationWorkloadFilterInput: TemplatizationWorkloadFilterInput;
  TestConnectionResponse: ResolverTypeWrapper<TestConnectionResponse>;
  Tier: Tier;
  TraceCorrelations: ResolverTypeWrapper<TraceCorrelations>;
  TraceCorrelationsConfig: ResolverTypeWrapper<TraceCorrelationsConfig>;
  TraceCorrelationsInputGroup: ResolverTypeWrapper<TraceCorrelationsInputGroup>;
  TraceCorrelationsOutputSeries: ResolverTypeWrapper<TraceCorrelationsOutputSeries>;
  TraceCorrelationsServiceIOConfig: ResolverTypeWrapper<TraceCorrelationsServiceIoConfig>;
  TraceCorrelationsTimeRangeInput: TraceCorrelationsTimeRangeInput;
  TraceCorrelationsWorkload: ResolverTypeWrapper<TraceCorrelationsWorkload>;
  URLTemplatizationRule: ResolverTypeWrapper<UrlTemplatizationRule>;
  URLTemplatizationRuleInput: UrlTemplatizationRuleInput;
  UiMode: UiMode;
  UrlTemplatizationDefaultGroup: ResolverTypeWrapper<UrlTemplatizationDefaultGroup>;
  UrlTemplatizationDefaultGroupInput: UrlTemplatizationDefaultGroupInput;
  UrlTemplatizationDefaultSkipPolicy: ResolverTypeWrapper<UrlTemplatizationDefaultSkipPolicy>;
  UrlTemplatizationDefaultSkipPolicyInput: UrlTemplatizationDefaultSkipPolicyInput;
  UrlTemplatizationRulesGroup: ResolverTypeWrapper<UrlTemplatizationRulesGroup>;
  UrlTemplatizationRulesGroupInput: UrlTemplatizationRulesGroupInput;
  UserInstrumentationEnvsConfig: ResolverTypeWrapper<UserInstrumentationEnvsConfig>;
  WaspConfig: ResolverTypeWrapper<WaspConfig>;
  WorkloadFilter: WorkloadFilter;
  WorkloadRolloutStatus: WorkloadRolloutStatus;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Action: Action;
  ActionFieldYamlProperties: ActionFieldYamlProperties;
  ActionFields: ActionFields;
  ActionFieldsInput: ActionFieldsInput;
  ActionInput: ActionInput;
  ActionTypeOption: ActionTypeOption;
  AgentsInitContainerResourcesConfig: AgentsInitContainerResourcesConfig;
  AllowConcurrentAgentsConfig: AllowConcurrentAgentsConfig;
  ApiToken: ApiToken;
  AutoRollbackConfig: AutoRollbackConfig;
  Boolean: Scalars['Boolean']['output'];
  ClearProfilingBufferResult: ClearProfilingBufferResult;
  ClusterAttribute: ClusterAttribute;
  ClusterAttributeInput: ClusterAttributeInput;
  ClusterCollectorAnalyze: ClusterCollectorAnalyze;
  CodeAttributes: CodeAttributes;
  CodeAttributesInput: CodeAttributesInput;
  CollectorDaemonSetInfo: CollectorDaemonSetInfo;
  CollectorGatewayConfig: CollectorGatewayConfig;
  CollectorNodeConfig: CollectorNodeConfig;
  CollectorPodMetrics: CollectorPodMetrics;
  ComponentLogLevelsConfig: ComponentLogLevelsConfig;
  ComputePlatform: ComputePlatform;
  Condition: Condition;
  Config: Config;
  ConfigYaml: ConfigYaml;
  ConfigYamlField: ConfigYamlField;
  ContainerAgentConfigAnalyze: ContainerAgentConfigAnalyze;
  ContainerOverview: ContainerOverview;
  ContainerRuntimeInfoAnalyze: ContainerRuntimeInfoAnalyze;
  CostReductionRule: CostReductionRule;
  CostReductionRuleInput: CostReductionRuleInput;
  CustomFormatMasking: CustomFormatMasking;
  CustomFormatMaskingInput: CustomFormatMaskingInput;
  CustomInstrumentations: CustomInstrumentations;
  CustomInstrumentationsInput: CustomInstrumentationsInput;
  CustomReadDataLabel: CustomReadDataLabel;
  CustomRegexMasking: CustomRegexMasking;
  CustomRegexMaskingInput: CustomRegexMaskingInput;
  DataStream: DataStream;
  DataStreamInput: DataStreamInput;
  DbQueryPayloadCollection: DbQueryPayloadCollection;
  DbQueryPayloadCollectionInput: DbQueryPayloadCollectionInput;
  DesiredConditionActionItem: DesiredConditionActionItem;
  DesiredConditionStatus: DesiredConditionStatus;
  Destination: Destination;
  DestinationDetails: DestinationDetails;
  DestinationFieldYamlProperties: DestinationFieldYamlProperties;
  DestinationInput: DestinationInput;
  DestinationTypesCategoryItem: DestinationTypesCategoryItem;
  DestinationsCategory: DestinationsCategory;
  DiagnoseInput: DiagnoseInput;
  DiagnoseResponse: DiagnoseResponse;
  DiagnoseStats: DiagnoseStats;
  DisableProfilingResult: DisableProfilingResult;
  DistroParam: DistroParam;
  EffectiveConfig: EffectiveConfig;
  EnableProfilingResult: EnableProfilingResult;
  EntityProperty: EntityProperty;
  EnvVar: EnvVar;
  ExportedSignals: ExportedSignals;
  ExportedSignalsInput: ExportedSignalsInput;
  ExtractAttribute: ExtractAttribute;
  ExtractAttributeInput: ExtractAttributeInput;
  Extraction: Extraction;
  ExtractionInput: ExtractionInput;
  FieldInput: FieldInput;
  Float: Scalars['Float']['output'];
  GatewayDeploymentInfo: GatewayDeploymentInfo;
  GetDestinationCategories: GetDestinationCategories;
  GolangCustomProbe: GolangCustomProbe;
  GolangCustomProbeInput: GolangCustomProbeInput;
  HeadSamplingHttpClientMatcher: HeadSamplingHttpClientMatcher;
  HeadSamplingHttpClientMatcherInput: HeadSamplingHttpClientMatcherInput;
  HeadSamplingHttpServerMatcher: HeadSamplingHttpServerMatcher;
  HeadSamplingHttpServerMatcherInput: HeadSamplingHttpServerMatcherInput;
  HeadSamplingOperationMatcher: HeadSamplingOperationMatcher;
  HeadSamplingOperationMatcherInput: HeadSamplingOperationMatcherInput;
  HeadSamplingQueryParamMatcher: HeadSamplingQueryParamMatcher;
  HeadSamplingQueryParamMatcherInput: HeadSamplingQueryParamMatcherInput;
  HeadersCollection: HeadersCollection;
  HeadersCollectionInput: HeadersCollectionInput;
  HighlyRelevantOperationRule: HighlyRelevantOperationRule;
  HighlyRelevantOperationRuleInput: HighlyRelevantOperationRuleInput;
  HorizontalPodAutoscalerInfo: HorizontalPodAutoscalerInfo;
  HttpPayloadCollection: HttpPayloadCollection;
  HttpPayloadCollectionInput: HttpPayloadCollectionInput;
  ID: Scalars['ID']['output'];
  InstrumentationInstanceAnalyze: InstrumentationInstanceAnalyze;
  InstrumentationInstanceComponent: InstrumentationInstanceComponent;
  InstrumentationLibraryGlobalId: InstrumentationLibraryGlobalId;
  InstrumentationLibraryGlobalIdInput: InstrumentationLibraryGlobalIdInput;
  InstrumentationRule: InstrumentationRule;
  InstrumentationRuleFieldYamlProperties: InstrumentationRuleFieldYamlProperties;
  InstrumentationRuleInput: InstrumentationRuleInput;
  InstrumentationRuleSourcesScope: InstrumentationRuleSourcesScope;
  InstrumentationRuleSourcesScopeInput: InstrumentationRuleSourcesScopeInput;
  InstrumentationRuleTypeOption: InstrumentationRuleTypeOption;
  InstrumentationSourcesAnalyze: InstrumentationSourcesAnalyze;
  InstrumentorConfig: InstrumentorConfig;
  Int: Scalars['Int']['output'];
  JavaCustomProbe: JavaCustomProbe;
  JavaCustomProbeInput: JavaCustomProbeInput;
  K8sActualNamespace: K8sActualNamespace;
  K8sActualSource: K8sActualSource;
  K8sAnnotationAttribute: K8sAnnotationAttribute;
  K8sAnnotationAttributeInput: K8sAnnotationAttributeInput;
  K8sDesiredNamespaceInput: K8sDesiredNamespaceInput;
  K8sDesiredSourceInput: K8sDesiredSourceInput;
  K8sHealthProbesSamplingConfig: K8sHealthProbesSamplingConfig;
  K8sHealthProbesSamplingConfigInput: K8sHealthProbesSamplingConfigInput;
  K8sLabelAttribute: K8sLabelAttribute;
  K8sLabelAttributeInput: K8sLabelAttributeInput;
  K8sNamespace: K8sNamespace;
  K8sNamespaceId: K8sNamespaceId;
  K8sSourceId: K8sSourceId;
  K8sWorkload: K8sWorkload;
  K8sWorkloadAgentEnabled: K8sWorkloadAgentEnabled;
  K8sWorkloadAgentEnabledContainer: K8sWorkloadAgentEnabledContainer;
  K8sWorkloadAgentEnabledContainerLogs: K8sWorkloadAgentEnabledContainerLogs;
  K8sWorkloadAgentEnabledContainerMetrics: K8sWorkloadAgentEnabledContainerMetrics;
  K8sWorkloadAgentEnabledContainerTraces: K8sWorkloadAgentEnabledContainerTraces;
  K8sWorkloadAutoRollback: K8sWorkloadAutoRollback;
  K8sWorkloadConditions: K8sWorkloadConditions;
  K8sWorkloadContainer: K8sWorkloadContainer;
  K8sWorkloadContainerAgentConfig: K8sWorkloadContainerAgentConfig;
  K8sWorkloadContainerAgentConfigTraces: K8sWorkloadContainerAgentConfigTraces;
  K8sWorkloadContainerAgentConfigTracesHeadSampling: K8sWorkloadContainerAgentConfigTracesHeadSampling;
  K8sWorkloadContainerAgentConfigTracesHeadSamplingNoisyOperation: K8sWorkloadContainerAgentConfigTracesHeadSamplingNoisyOperation;
  K8sWorkloadContainerCollectorConfig: K8sWorkloadContainerCollectorConfig;
  K8sWorkloadContainerCollectorConfigTailSampling: K8sWorkloadContainerCollectorConfigTailSampling;
  K8sWorkloadContainerCollectorConfigTailSamplingCostReductionRule: K8sWorkloadContainerCollectorConfigTailSamplingCostReductionRule;
  K8sWorkloadContainerCollectorConfigTailSamplingHighlyRelevantOperation: K8sWorkloadContainerCollectorConfigTailSamplingHighlyRelevantOperation;
  K8sWorkloadContainerCollectorConfigTailSamplingNoisyOperation: K8sWorkloadContainerCollectorConfigTailSamplingNoisyOperation;
  K8sWorkloadContainerOverrides: K8sWorkloadContainerOverrides;
  K8sWorkloadId: K8sWorkloadId;
  K8sWorkloadIdInput: K8sWorkloadIdInput;
  K8sWorkloadMarkedForInstrumentation: K8sWorkloadMarkedForInstrumentation;
  K8sWorkloadPod: K8sWorkloadPod;
  K8sWorkloadPodContainer: K8sWorkloadPodContainer;
  K8sWorkloadPodContainerProcess: K8sWorkloadPodContainerProcess;
  K8sWorkloadPodContainerProcessAttribute: K8sWorkloadPodContainerProcessAttribute;
  K8sWorkloadPodContainerProcessInstrumentation: K8sWorkloadPodContainerProcessInstrumentation;
  K8sWorkloadPodsManifestInjectionOverview: K8sWorkloadPodsManifestInjectionOverview;
  K8sWorkloadRollout: K8sWorkloadRollout;
  K8sWorkloadRuntimeInfo: K8sWorkloadRuntimeInfo;
  K8sWorkloadRuntimeInfoContainer: K8sWorkloadRuntimeInfoContainer;
  K8sWorkloadTelemetryMetrics: K8sWorkloadTelemetryMetrics;
  K8sWorkloadTelemetryMetricsExpectingTelemetryStatus: K8sWorkloadTelemetryMetricsExpectingTelemetryStatus;
  KarpenterConfig: KarpenterConfig;
  LanguageConfig: LanguageConfig;
  LocalUiConfigAllowConcurrentAgentsInput: LocalUiConfigAllowConcurrentAgentsInput;
  LocalUiConfigAutoRollbackInput: LocalUiConfigAutoRollbackInput;
  LocalUiConfigComponentLogLevelsInput: LocalUiConfigComponentLogLevelsInput;
  LocalUiConfigInput: LocalUiConfigInput;
  LocalUiConfigInstrumentorInput: LocalUiConfigInstrumentorInput;
  LocalUiConfigRolloutInput: LocalUiConfigRolloutInput;
  LocalUiConfigSamplingInput: LocalUiConfigSamplingInput;
  LocalUiConfigSpanSamplingAttributesInput: LocalUiConfigSpanSamplingAttributesInput;
  LocalUiConfigTraceCorrelationsInput: LocalUiConfigTraceCorrelationsInput;
  LocalUiConfigTraceCorrelationsServiceIOInput: LocalUiConfigTraceCorrelationsServiceIoInput;
  LocalUiConfigWaspInput: LocalUiConfigWaspInput;
  MessagingPayloadCollection: MessagingPayloadCollection;
  MessagingPayloadCollectionInput: MessagingPayloadCollectionInput;
  MetricsSourceAgentJavaRuntimeMetricsConfig: MetricsSourceAgentJavaRuntimeMetricsConfig;
  MetricsSourceAgentMetricsConfig: MetricsSourceAgentMetricsConfig;
  MetricsSourceAgentRuntimeMetricConfig: MetricsSourceAgentRuntimeMetricConfig;
  MetricsSourceAgentRuntimeMetricsConfig: MetricsSourceAgentRuntimeMetricsConfig;
  MetricsSourceAgentSpanMetricsConfig: MetricsSourceAgentSpanMetricsConfig;
  MetricsSourceConfig: MetricsSourceConfig;
  MetricsSourceHostMetricsConfig: MetricsSourceHostMetricsConfig;
  MetricsSourceKubeletStatsConfig: MetricsSourceKubeletStatsConfig;
  MetricsSourceOdigosOwnMetricsConfig: MetricsSourceOdigosOwnMetricsConfig;
  MetricsSourceSpanMetricsConfig: MetricsSourceSpanMetricsConfig;
  Mutation: Record<PropertyKey, never>;
  NodeCollectorAnalyze: NodeCollectorAnalyze;
  NodesSummary: NodesSummary;
  NoisyOperationRule: NoisyOperationRule;
  NoisyOperationRuleInput: NoisyOperationRuleInput;
  NonIdentifyingAttribute: NonIdentifyingAttribute;
  ObservabilitySignalSupport: ObservabilitySignalSupport;
  OdigosAnalyze: OdigosAnalyze;
  OdigosOwnTelemetryConfig: OdigosOwnTelemetryConfig;
  OidcConfig: OidcConfig;
  OtelAgentsAnalyze: OtelAgentsAnalyze;
  OtlpExporterConfig: OtlpExporterConfig;
  OverviewMetricsResponse: OverviewMetricsResponse;
  PatchSourceRequestInput: PatchSourceRequestInput;
  PayloadCollection: PayloadCollection;
  PayloadCollectionInput: PayloadCollectionInput;
  PeerSources: PeerSources;
  PersistNamespaceItemInput: PersistNamespaceItemInput;
  PersistNamespaceSourceInput: PersistNamespaceSourceInput;
  PhpCustomProbe: PhpCustomProbe;
  PhpCustomProbeInput: PhpCustomProbeInput;
  PodAnalyze: PodAnalyze;
  PodCondition: PodCondition;
  PodContainerAnalyze: PodContainerAnalyze;
  PodDetails: PodDetails;
  PodInfo: PodInfo;
  PodWorkloadInput: PodWorkloadInput;
  ProfilingConfig: ProfilingConfig;
  ProfilingSlots: ProfilingSlots;
  ProgrammingLanguage: Scalars['ProgrammingLanguage']['output'];
  ProvenanceEntry: ProvenanceEntry;
  Query: Record<PropertyKey, never>;
  Recommendation: Recommendation;
  RecommendationAppliedWhen: RecommendationAppliedWhen;
  RecommendationCatalogApplyExample: RecommendationCatalogApplyExample;
  RecommendationCatalogCondition: RecommendationCatalogCondition;
  RecommendationCatalogRemediation: RecommendationCatalogRemediation;
  RemoteConfig: RemoteConfig;
  RemoteConfigInput: RemoteConfigInput;
  RemoteConfigRollout: RemoteConfigRollout;
  RemoteConfigRolloutInput: RemoteConfigRolloutInput;
  ResourceAmounts: ResourceAmounts;
  Resources: Resources;
  RetryOnFailureConfig: RetryOnFailureConfig;
  RolloutConfig: RolloutConfig;
  RuntimeInfoAnalyze: RuntimeInfoAnalyze;
  Sampling: Sampling;
  SamplingConfig: SamplingConfig;
  SamplingConfigInput: SamplingConfigInput;
  SamplingConfigs: SamplingConfigs;
  SamplingRules: SamplingRules;
  ServiceMap: ServiceMap;
  ServiceMapFromSource: ServiceMapFromSource;
  ServiceMapToSource: ServiceMapToSource;
  SingleDestinationMetricsResponse: SingleDestinationMetricsResponse;
  SingleSourceMetricsResponse: SingleSourceMetricsResponse;
  SourceAnalyze: SourceAnalyze;
  SourceConditions: SourceConditions;
  SourceContainer: SourceContainer;
  SourceProfilingResult: SourceProfilingResult;
  SourcesScopes: SourcesScopes;
  SourcesScopesInput: SourcesScopesInput;
  SpanSamplingAttributesConfig: SpanSamplingAttributesConfig;
  String: Scalars['String']['output'];
  SupportedSignals: SupportedSignals;
  TailSamplingConfig: TailSamplingConfig;
  TailSamplingConfigInput: TailSamplingConfigInput;
  TailSamplingHttpServerMatcher: TailSamplingHttpServerMatcher;
  TailSamplingHttpServerMatcherInput: TailSamplingHttpServerMatcherInput;
  TailSamplingKafkaMatcher: TailSamplingKafkaMatcher;
  TailSamplingKafkaMatcherInput: TailSamplingKafkaMatcherInput;
  TailSamplingOperationMatcher: TailSamplingOperationMatcher;
  TailSamplingOperationMatcherInput: TailSamplingOperationMatcherInput;
  TemplatizationWorkloadFilter: TemplatizationWorkloadFilter;
  TemplatizationWorkloadFilterInput: TemplatizationWorkloadFilterInput;
  TestConnectionResponse: TestConnectionResponse;
  TraceCorrelations: TraceCorrelations;
  TraceCorrelationsConfig: TraceCorrelationsConfig;
  TraceCorrelationsInputGroup: TraceCorrelationsInputGroup;
  TraceCorrelationsOutputSeries: TraceCorrelationsOutputSeries;
  TraceCorrelationsServiceIOConfig: TraceCorrelationsServiceIoConfig;
  TraceCorrelationsTimeRangeInput: TraceCorrelationsTimeRangeInput;
  TraceCorrelationsWorkload: TraceCorrelationsWorkload;
  URLTemplatizationRule: UrlTemplatizationRule;
  URLTemplatizationRuleInput: UrlTemplatizationRuleInput;
  UrlTemplatizationDefaultGroup: UrlTemplatizationDefaultGroup;
  UrlTemplatizationDefaultGroupInput: UrlTemplatizationDefaultGroupInput;
  UrlTemplatizationDefaultSkipPolicy: UrlTemplatizationDefaultSkipPolicy;
  UrlTemplatizationDefaultSkipPolicyInput: UrlTemplatizationDefaultSkipPolicyInput;
  UrlTemplatizationRulesGroup: UrlTemplatizationRulesGroup;
  UrlTemplatizationRulesGroupInput: UrlTemplatizationRulesGroupInput;
  UserInstrumentationEnvsConfig: UserInstrumentationEnvsConfig;
  WaspConfig: WaspConfig;
  WorkloadFilter: WorkloadFilter;
};

export type DeferDirectiveArgs = {
  if?: Maybe<Scalars['Boolean']['input']>;
  label?: Maybe<Scalars['String']['input']>;
};

export type DeferDirectiveResolver<Result, Parent, ContextType = DemoContext, Args = DeferDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActionResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  conditions?: Resolver<Maybe<Array<ResolversTypes['Condition']>>, ParentType, ContextType>;
  disabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['ActionFields'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  annotationsAttributes?: Resolver<Maybe<Array<ResolversTypes['K8sAnnotationAttribute']>>, ParentType, ContextType>;
  attributeNamesToDelete?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  clusterAttributes?: Resolver<Maybe<Array<ResolversTypes['ClusterAttribute']>>, ParentType, ContextType>;
  collectClusterId?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  collectContainerAttributes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  collectReplicaSetAttributes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  collectWorkloadId?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  customFormatMaskings?: Resolver<Maybe<Array<ResolversTypes['CustomFormatMasking']>>, ParentType, ContextType>;
  customRegexMaskings?: Resolver<Maybe<Array<ResolversTypes['CustomRegexMasking']>>, ParentType, ContextType>;
  extractAttribute?: Resolver<Maybe<ResolversTypes['ExtractAttribute']>, ParentType, ContextType>;
  labelsAttributes?: Resolver<Maybe<Array<ResolversTypes['K8sLabelAttribute']>>, ParentType, ContextType>;
  overwriteExistingValues?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  piiCategories?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  removePostgresCastOperator?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  renames?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<Maybe<ResolversTypes['SourcesScopes']>, ParentType, ContextType>;
  templatizeLiterals?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  urlTemplatizationDefaultGroups?: Resolver<Maybe<Array<ResolversTypes['UrlTemplatizationDefaultGroup']>>, ParentType, ContextType>;
  urlTemplatizationRulesGroups?: Resolver<Maybe<Array<ResolversTypes['UrlTemplatizationRulesGroup']>>, ParentType, ContextType>;
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
  limitCPUm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limitMemoryMiB?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requestCPUm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requestMemoryMiB?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AllowConcurrentAgentsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['AllowConcurrentAgentsConfig'] = ResolversParentTypes['AllowConcurrentAgentsConfig']> = {
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ApiTokenResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  expiresAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AutoRollbackConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['AutoRollbackConfig'] = ResolversParentTypes['AutoRollbackConfig']> = {
  disabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  graceTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stabilityWindowTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  collectorReady?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  deployed?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  deployedError?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  deploymentCreated?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  expectedReplicas?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  failedReplicas?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  failedReplicasReason?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  healthyReplicas?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
};

export type CodeAttributesResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['CodeAttributes'] = ResolversParentTypes['CodeAttributes']> = {
  column?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  filePath?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  function?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lineNumber?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  stacktrace?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CollectorDaemonSetInfoResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['CollectorDaemonSetInfo'] = ResolversParentTypes['CollectorDaemonSetInfo']> = {
  configMapYAML?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  imageVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastRolloutAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manifestYAML?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['NodesSummary'], ParentType, ContextType>;
  resources?: Resolver<Maybe<ResolversTypes['Resources']>, ParentType, ContextType>;
  rolloutInProgress?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkloadRolloutStatus'], ParentType, ContextType>;
  throughputLogsBytesPerSec?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  throughputMetricsBytesPerSec?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  throughputTracesBytesPerSec?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CollectorGatewayConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['CollectorGatewayConfig'] = ResolversParentTypes['CollectorGatewayConfig']> = {
  clusterMetricsEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  goMemLimitMiB?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  httpsProxyAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limitCPUm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limitMemoryMiB?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxReplicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  memoryLimiterLimitMiB?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  memoryLimiterSpikeLimitMiB?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minReplicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nodeSelector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestCPUm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requestMemoryMiB?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  serviceGraphDisabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CollectorNodeConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['CollectorNodeConfig'] = ResolversParentTypes['CollectorNodeConfig']> = {
  collectorOwnMetricsPort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enableDataCompression?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  goMemLimitMiB?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  k8sNodeLogsDirectory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limitCPUm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limitMemoryMiB?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  memoryLimiterLimitMiB?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  memoryLimiterSpikeLimitMiB?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  otlpExporterConfiguration?: Resolver<Maybe<ResolversTypes['OtlpExporterConfig']>, ParentType, ContextType>;
  requestCPUm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requestMemoryMiB?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CollectorPodMetricsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['CollectorPodMetrics'] = ResolversParentTypes['CollectorPodMetrics']> = {
  exporterFailedRps?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  exporterSuccessRps?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lastScrape?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metricsAcceptedRps?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  metricsDroppedRps?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComponentLogLevelsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ComponentLogLevelsConfig'] = ResolversParentTypes['ComponentLogLevelsConfig']> = {
  autoscaler?: Resolver<Maybe<ResolversTypes['OdigosLogLevel']>, ParentType, ContextType>;
  collector?: Resolver<Maybe<ResolversTypes['OdigosLogLevel']>, ParentType, ContextType>;
  default?: Resolver<Maybe<ResolversTypes['OdigosLogLevel']>, ParentType, ContextType>;
  deviceplugin?: Resolver<Maybe<ResolversTypes['OdigosLogLevel']>, ParentType, ContextType>;
  instrumentor?: Resolver<Maybe<ResolversTypes['OdigosLogLevel']>, ParentType, ContextType>;
  odiglet?: Resolver<Maybe<ResolversTypes['OdigosLogLevel']>, ParentType, ContextType>;
  scheduler?: Resolver<Maybe<ResolversTypes['OdigosLogLevel']>, ParentType, ContextType>;
  ui?: Resolver<Maybe<ResolversTypes['OdigosLogLevel']>, ParentType, ContextType>;
};

export type ComputePlatformResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ComputePlatform'] = ResolversParentTypes['ComputePlatform']> = {
  actions?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  apiTokens?: Resolver<Array<Maybe<ResolversTypes['ApiToken']>>, ParentType, ContextType>;
  computePlatformType?: Resolver<ResolversTypes['ComputePlatformType'], ParentType, ContextType>;
  dataStreams?: Resolver<Array<ResolversTypes['DataStream']>, ParentType, ContextType>;
  destinations?: Resolver<Array<ResolversTypes['Destination']>, ParentType, ContextType>;
  instrumentationRules?: Resolver<Array<ResolversTypes['InstrumentationRule']>, ParentType, ContextType>;
  k8sActualNamespace?: Resolver<Maybe<ResolversTypes['K8sActualNamespace']>, ParentType, ContextType, RequireFields<ComputePlatformK8sActualNamespaceArgs, 'name'>>;
  k8sActualNamespaces?: Resolver<Array<Maybe<ResolversTypes['K8sActualNamespace']>>, ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['K8sActualSource'], ParentType, ContextType, RequireFields<ComputePlatformSourceArgs, 'sourceId'>>;
  sources?: Resolver<Array<ResolversTypes['K8sActualSource']>, ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConditionStatus'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['Config'] = ResolversParentTypes['Config']> = {
  clusterName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installationMethod?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  installationStatus?: Resolver<ResolversTypes['InstallationStatus'], ParentType, ContextType>;
  isCentralProxyRunning?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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
  componentProps?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  componentType?: Resolver<ResolversTypes['FieldType'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  docsLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  helmValuePath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isEnterpriseOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isHelmOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  renderCondition?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ContainerAgentConfigAnalyzeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ContainerAgentConfigAnalyze'] = ResolversParentTypes['ContainerAgentConfigAnalyze']> = {
  agentEnabled?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  containerName?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  otelDistroName?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
};

export type ContainerOverviewResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ContainerOverview'] = ResolversParentTypes['ContainerOverview']> = {
  image?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resources?: Resolver<Maybe<ResolversTypes['Resources']>, ParentType, ContextType>;
  restarts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  started?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['TailSamplingOperationMatcher']>, ParentType, ContextType>;
  percentageAtMost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceScopes?: Resolver<Maybe<ResolversTypes['SourcesScopes']>, ParentType, ContextType>;
};

export type CustomFormatMaskingResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['CustomFormatMasking'] = ResolversParentTypes['CustomFormatMasking']> = {
  dataFormat?: Resolver<ResolversTypes['ExtractionDataFormat'], ParentType, ContextType>;
  lookupKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomInstrumentationsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['CustomInstrumentations'] = ResolversParentTypes['CustomInstrumentations']> = {
  golang?: Resolver<Maybe<Array<Maybe<ResolversTypes['GolangCustomProbe']>>>, ParentType, ContextType>;
  java?: Resolver<Maybe<Array<Maybe<ResolversTypes['JavaCustomProbe']>>>, ParentType, ContextType>;
  php?: Resolver<Maybe<Array<Maybe<ResolversTypes['PhpCustomProbe']>>>, ParentType, ContextType>;
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
  dropPartialPayloads?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  maxPayloadLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DesiredConditionActionItemResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['DesiredConditionActionItem'] = ResolversParentTypes['DesiredConditionActionItem']> = {
  buttonText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DesiredConditionActionItemType'], ParentType, ContextType>;
};

export type DesiredConditionStatusResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['DesiredConditionStatus'] = ResolversParentTypes['DesiredConditionStatus']> = {
  actionItems?: Resolver<Maybe<Array<ResolversTypes['DesiredConditionActionItem']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonEnum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DesiredStateProgress'], ParentType, ContextType>;
};

export type DestinationResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['Destination'] = ResolversParentTypes['Destination']> = {
  conditions?: Resolver<Maybe<Array<ResolversTypes['Condition']>>, ParentType, ContextType>;
  dataStreamNames?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
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
  agentsInitContainerResources?: Resolver<Maybe<ResolversTypes['AgentsInitContainerResourcesConfig']>, ParentType, ContextType>;
  allowConcurrentAgents?: Resolver<Maybe<ResolversTypes['AllowConcurrentAgentsConfig']>, ParentType, ContextType>;
  allowedTestConnectionHosts?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  autoRollback?: Resolver<Maybe<ResolversTypes['AutoRollbackConfig']>, ParentType, ContextType>;
  centralBackendURL?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clickhouseJsonTypeEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  clusterName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectorGateway?: Resolver<Maybe<ResolversTypes['CollectorGatewayConfig']>, ParentType, ContextType>;
  collectorNode?: Resolver<Maybe<ResolversTypes['CollectorNodeConfig']>, ParentType, ContextType>;
  componentLogLevels?: Resolver<Maybe<ResolversTypes['ComponentLogLevelsConfig']>, ParentType, ContextType>;
  configVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customContainerRuntimeSocketPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goAutoOffsetsCron?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goAutoOffsetsMode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ignoreOdigosNamespace?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ignoredContainers?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  ignoredNamespaces?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  imagePrefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  imagePullSecrets?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  instrumentor?: Resolver<Maybe<ResolversTypes['InstrumentorConfig']>, ParentType, ContextType>;
  karpenter?: Resolver<Maybe<ResolversTypes['KarpenterConfig']>, ParentType, ContextType>;
  manifestYAML?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metricsSources?: Resolver<Maybe<ResolversTypes['MetricsSourceConfig']>, ParentType, ContextType>;
  nodeSelector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  odigletHealthProbeBindPort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  odigosOwnTelemetryStore?: Resolver<Maybe<ResolversTypes['OdigosOwnTelemetryConfig']>, ParentType, ContextType>;
  oidc?: Resolver<Maybe<ResolversTypes['OidcConfig']>, ParentType, ContextType>;
  openshiftEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  profiles?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  profiling?: Resolver<Maybe<ResolversTypes['ProfilingConfig']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['ProvenanceEntry']>>, ParentType, ContextType>;
  psp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  resourceSizePreset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rollout?: Resolver<Maybe<ResolversTypes['RolloutConfig']>, ParentType, ContextType>;
  sampling?: Resolver<Maybe<ResolversTypes['SamplingConfig']>, ParentType, ContextType>;
  skipWebhookIssuerCreation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  telemetryEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  traceCorrelations?: Resolver<Maybe<ResolversTypes['TraceCorrelationsConfig']>, ParentType, ContextType>;
  traceIdSuffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uiMode?: Resolver<Maybe<ResolversTypes['UiMode']>, ParentType, ContextType>;
  uiPaginationLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  uiRemoteUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userInstrumentationEnvs?: Resolver<Maybe<ResolversTypes['UserInstrumentationEnvsConfig']>, ParentType, ContextType>;
  wasp?: Resolver<Maybe<ResolversTypes['WaspConfig']>, ParentType, ContextType>;
};

export type EnableProfilingResultResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['EnableProfilingResult'] = ResolversParentTypes['EnableProfilingResult']> = {
  activeSlots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxSlots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntityPropertyResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['EntityProperty'] = ResolversParentTypes['EntityProperty']> = {
  explain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  dataFormat?: Resolver<Maybe<ResolversTypes['ExtractionDataFormat']>, ParentType, ContextType>;
  lookupKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetAttributeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GatewayDeploymentInfoResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['GatewayDeploymentInfo'] = ResolversParentTypes['GatewayDeploymentInfo']> = {
  configMapYAML?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hpa?: Resolver<Maybe<ResolversTypes['HorizontalPodAutoscalerInfo']>, ParentType, ContextType>;
  imageVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastRolloutAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manifestYAML?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resources?: Resolver<Maybe<ResolversTypes['Resources']>, ParentType, ContextType>;
  rolloutInProgress?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkloadRolloutStatus'], ParentType, ContextType>;
  throughputLogsBytesPerSec?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  throughputMetricsBytesPerSec?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  throughputTracesBytesPerSec?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GetDestinationCategoriesResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['GetDestinationCategories'] = ResolversParentTypes['GetDestinationCategories']> = {
  categories?: Resolver<Array<ResolversTypes['DestinationsCategory']>, ParentType, ContextType>;
};

export type GolangCustomProbeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['GolangCustomProbe'] = ResolversParentTypes['GolangCustomProbe']> = {
  functionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packageName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiverMethodName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiverName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HeadSamplingHttpClientMatcherResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['HeadSamplingHttpClientMatcher'] = ResolversParentTypes['HeadSamplingHttpClientMatcher']> = {
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serverAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  templatedPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  templatedPathPrefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HeadSamplingHttpServerMatcherResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['HeadSamplingHttpServerMatcher'] = ResolversParentTypes['HeadSamplingHttpServerMatcher']> = {
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  queryParams?: Resolver<Maybe<Array<ResolversTypes['HeadSamplingQueryParamMatcher']>>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  routePrefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HeadSamplingOperationMatcherResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['HeadSamplingOperationMatcher'] = ResolversParentTypes['HeadSamplingOperationMatcher']> = {
  httpClient?: Resolver<Maybe<ResolversTypes['HeadSamplingHttpClientMatcher']>, ParentType, ContextType>;
  httpServer?: Resolver<Maybe<ResolversTypes['HeadSamplingHttpServerMatcher']>, ParentType, ContextType>;
};

export type HeadSamplingQueryParamMatcherResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['HeadSamplingQueryParamMatcher'] = ResolversParentTypes['HeadSamplingQueryParamMatcher']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueExact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HeadersCollectionResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['HeadersCollection'] = ResolversParentTypes['HeadersCollection']> = {
  headerKeys?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
};

export type HighlyRelevantOperationRuleResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['HighlyRelevantOperationRule'] = ResolversParentTypes['HighlyRelevantOperationRule']> = {
  disabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  durationAtLeastMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  error?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['TailSamplingOperationMatcher']>, ParentType, ContextType>;
  percentageAtLeast?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceScopes?: Resolver<Maybe<ResolversTypes['SourcesScopes']>, ParentType, ContextType>;
};

export type HorizontalPodAutoscalerInfoResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['HorizontalPodAutoscalerInfo'] = ResolversParentTypes['HorizontalPodAutoscalerInfo']> = {
  conditions?: Resolver<Maybe<Array<Maybe<ResolversTypes['Condition']>>>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  desired?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HttpPayloadCollectionResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['HttpPayloadCollection'] = ResolversParentTypes['HttpPayloadCollection']> = {
  dropPartialPayloads?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  maxPayloadLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mimeTypes?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
};

export type InstrumentationInstanceAnalyzeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['InstrumentationInstanceAnalyze'] = ResolversParentTypes['InstrumentationInstanceAnalyze']> = {
  healthy?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  identifyingAttributes?: Resolver<Array<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
};

export type InstrumentationInstanceComponentResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['InstrumentationInstanceComponent'] = ResolversParentTypes['InstrumentationInstanceComponent']> = {
  healthy?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastStatusTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nonIdentifyingAttributes?: Resolver<Array<ResolversTypes['NonIdentifyingAttribute']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstrumentationLibraryGlobalIdResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['InstrumentationLibraryGlobalId'] = ResolversParentTypes['InstrumentationLibraryGlobalId']> = {
  language?: Resolver<Maybe<ResolversTypes['ProgrammingLanguage']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spanKind?: Resolver<Maybe<ResolversTypes['SpanKind']>, ParentType, ContextType>;
};

export type InstrumentationRuleResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['InstrumentationRule'] = ResolversParentTypes['InstrumentationRule']> = {
  codeAttributes?: Resolver<Maybe<ResolversTypes['CodeAttributes']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<Array<ResolversTypes['Condition']>>, ParentType, ContextType>;
  customInstrumentations?: Resolver<Maybe<ResolversTypes['CustomInstrumentations']>, ParentType, ContextType>;
  disabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  headersCollection?: Resolver<Maybe<ResolversTypes['HeadersCollection']>, ParentType, ContextType>;
  instrumentationLibraries?: Resolver<Maybe<Array<ResolversTypes['InstrumentationLibraryGlobalId']>>, ParentType, ContextType>;
  mutable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  networkMetrics?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payloadCollection?: Resolver<Maybe<ResolversTypes['PayloadCollection']>, ParentType, ContextType>;
  profileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ruleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourcesScopes?: Resolver<Maybe<Array<ResolversTypes['InstrumentationRuleSourcesScope']>>, ParentType, ContextType>;
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
  containerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workloadKind?: Resolver<Maybe<ResolversTypes['K8sResourceKind']>, ParentType, ContextType>;
  workloadLanguage?: Resolver<Maybe<ResolversTypes['SamplingWorkloadLanguage']>, ParentType, ContextType>;
  workloadName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workloadNamespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  instrumentedText?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  workload?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
};

export type InstrumentorConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['InstrumentorConfig'] = ResolversParentTypes['InstrumentorConfig']> = {
  agentEnvVarsInjectionMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkDeviceHealthBeforeInjection?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mountMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JavaCustomProbeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['JavaCustomProbe'] = ResolversParentTypes['JavaCustomProbe']> = {
  className?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  methodName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type K8sActualNamespaceResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sActualNamespace'] = ResolversParentTypes['K8sActualNamespace']> = {
  dataStreamNames?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  selected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<Array<Maybe<ResolversTypes['K8sActualSource']>>, ParentType, ContextType>;
};

export type K8sActualSourceResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sActualSource'] = ResolversParentTypes['K8sActualSource']> = {
  conditions?: Resolver<Maybe<Array<ResolversTypes['Condition']>>, ParentType, ContextType>;
  containers?: Resolver<Maybe<Array<ResolversTypes['SourceContainer']>>, ParentType, ContextType>;
  dataStreamNames?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  instrumentationConfigYAML?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['K8sResourceKind'], ParentType, ContextType>;
  manifestYAML?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numberOfInstances?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  otelServiceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profiling?: Resolver<Maybe<ResolversTypes['SourceProfilingResult']>, ParentType, ContextType>;
  selected?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type K8sAnnotationAttributeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sAnnotationAttribute'] = ResolversParentTypes['K8sAnnotationAttribute']> = {
  annotationKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attributeKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['K8sAttributesFrom']>, ParentType, ContextType>;
  fromSources?: Resolver<Maybe<Array<ResolversTypes['K8sAttributesFrom']>>, ParentType, ContextType>;
};

export type K8sHealthProbesSamplingConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sHealthProbesSamplingConfig'] = ResolversParentTypes['K8sHealthProbesSamplingConfig']> = {
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  keepPercentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type K8sLabelAttributeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sLabelAttribute'] = ResolversParentTypes['K8sLabelAttribute']> = {
  attributeKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['K8sAttributesFrom']>, ParentType, ContextType>;
  fromSources?: Resolver<Maybe<Array<ResolversTypes['K8sAttributesFrom']>>, ParentType, ContextType>;
  labelKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type K8sNamespaceResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sNamespace'] = ResolversParentTypes['K8sNamespace']> = {
  dataStreamNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  markedForInstrumentation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workloads?: Resolver<Array<ResolversTypes['K8sWorkload']>, ParentType, ContextType>;
};

export type K8sWorkloadResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkload'] = ResolversParentTypes['K8sWorkload']> = {
  agentEnabled?: Resolver<Maybe<ResolversTypes['K8sWorkloadAgentEnabled']>, ParentType, ContextType>;
  autoRollback?: Resolver<Maybe<ResolversTypes['K8sWorkloadAutoRollback']>, ParentType, ContextType>;
  conditions?: Resolver<ResolversTypes['K8sWorkloadConditions'], ParentType, ContextType>;
  containers?: Resolver<Maybe<Array<ResolversTypes['K8sWorkloadContainer']>>, ParentType, ContextType>;
  dataStreamNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['K8sWorkloadId'], ParentType, ContextType>;
  markedForInstrumentation?: Resolver<ResolversTypes['K8sWorkloadMarkedForInstrumentation'], ParentType, ContextType>;
  numberOfInstances?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pods?: Resolver<Maybe<Array<ResolversTypes['K8sWorkloadPod']>>, ParentType, ContextType>;
  podsAgentInjectionStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
  podsHealthStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
  podsOdigosHealthStatus?: Resolver<Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
  processesHealthStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
  rollbackOccurred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rollout?: Resolver<ResolversTypes['K8sWorkloadRollout'], ParentType, ContextType>;
  runtimeInfo?: Resolver<Maybe<ResolversTypes['K8sWorkloadRuntimeInfo']>, ParentType, ContextType>;
  serviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telemetryMetrics?: Resolver<Array<ResolversTypes['K8sWorkloadTelemetryMetrics']>, ParentType, ContextType>;
  workloadHealthStatus?: Resolver<Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
  workloadOdigosHealthStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
};

export type K8sWorkloadAgentEnabledResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadAgentEnabled'] = ResolversParentTypes['K8sWorkloadAgentEnabled']> = {
  agentEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  containers?: Resolver<Maybe<Array<ResolversTypes['K8sWorkloadAgentEnabledContainer']>>, ParentType, ContextType>;
  enabledStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
};

export type K8sWorkloadAgentEnabledContainerResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadAgentEnabledContainer'] = ResolversParentTypes['K8sWorkloadAgentEnabledContainer']> = {
  agentEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agentEnabledStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
  containerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distroParams?: Resolver<Maybe<Array<ResolversTypes['DistroParam']>>, ParentType, ContextType>;
  envInjectionMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logs?: Resolver<Maybe<ResolversTypes['K8sWorkloadAgentEnabledContainerLogs']>, ParentType, ContextType>;
  metrics?: Resolver<Maybe<ResolversTypes['K8sWorkloadAgentEnabledContainerMetrics']>, ParentType, ContextType>;
  otelDistroName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  traces?: Resolver<Maybe<ResolversTypes['K8sWorkloadAgentEnabledContainerTraces']>, ParentType, ContextType>;
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
  agentInjected?: Resolver<Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
  agentInjectionEnabled?: Resolver<Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
  autoRollback?: Resolver<Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
  expectingTelemetry?: Resolver<Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
  podsManifestInjection?: Resolver<Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
  processesAgentHealth?: Resolver<Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
  rollout?: Resolver<Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
  runtimeDetection?: Resolver<Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
};

export type K8sWorkloadContainerResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadContainer'] = ResolversParentTypes['K8sWorkloadContainer']> = {
  agentConfig?: Resolver<Maybe<ResolversTypes['K8sWorkloadContainerAgentConfig']>, ParentType, ContextType>;
  agentEnabled?: Resolver<Maybe<ResolversTypes['K8sWorkloadAgentEnabledContainer']>, ParentType, ContextType>;
  collectorConfig?: Resolver<Maybe<ResolversTypes['K8sWorkloadContainerCollectorConfig']>, ParentType, ContextType>;
  containerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrumentations?: Resolver<Maybe<Array<ResolversTypes['K8sWorkloadPodContainerProcessInstrumentation']>>, ParentType, ContextType>;
  overrides?: Resolver<Maybe<ResolversTypes['K8sWorkloadContainerOverrides']>, ParentType, ContextType>;
  runtimeInfo?: Resolver<Maybe<ResolversTypes['K8sWorkloadRuntimeInfoContainer']>, ParentType, ContextType>;
};

export type K8sWorkloadContainerAgentConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadContainerAgentConfig'] = ResolversParentTypes['K8sWorkloadContainerAgentConfig']> = {
  traces?: Resolver<Maybe<ResolversTypes['K8sWorkloadContainerAgentConfigTraces']>, ParentType, ContextType>;
};

export type K8sWorkloadContainerAgentConfigTracesResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadContainerAgentConfigTraces'] = ResolversParentTypes['K8sWorkloadContainerAgentConfigTraces']> = {
  headSampling?: Resolver<Maybe<ResolversTypes['K8sWorkloadContainerAgentConfigTracesHeadSampling']>, ParentType, ContextType>;
};

export type K8sWorkloadContainerAgentConfigTracesHeadSamplingResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadContainerAgentConfigTracesHeadSampling'] = ResolversParentTypes['K8sWorkloadContainerAgentConfigTracesHeadSampling']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  noisyOperations?: Resolver<Maybe<Array<ResolversTypes['K8sWorkloadContainerAgentConfigTracesHeadSamplingNoisyOperation']>>, ParentType, ContextType>;
  spanMetricsMode?: Resolver<Maybe<ResolversTypes['K8sWorkloadContainerAgentConfigTracesHeadSamplingSpanMetricsMode']>, ParentType, ContextType>;
};

export type K8sWorkloadContainerAgentConfigTracesHeadSamplingNoisyOperationResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadContainerAgentConfigTracesHeadSamplingNoisyOperation'] = ResolversParentTypes['K8sWorkloadContainerAgentConfigTracesHeadSamplingNoisyOperation']> = {
  disabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['HeadSamplingOperationMatcher']>, ParentType, ContextType>;
  percentageAtMost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type K8sWorkloadContainerCollectorConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadContainerCollectorConfig'] = ResolversParentTypes['K8sWorkloadContainerCollectorConfig']> = {
  tailSampling?: Resolver<Maybe<ResolversTypes['K8sWorkloadContainerCollectorConfigTailSampling']>, ParentType, ContextType>;
};

export type K8sWorkloadContainerCollectorConfigTailSamplingResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadContainerCollectorConfigTailSampling'] = ResolversParentTypes['K8sWorkloadContainerCollectorConfigTailSampling']> = {
  costReductionRules?: Resolver<Maybe<Array<ResolversTypes['K8sWorkloadContainerCollectorConfigTailSamplingCostReductionRule']>>, ParentType, ContextType>;
  highlyRelevantOperations?: Resolver<Maybe<Array<ResolversTypes['K8sWorkloadContainerCollectorConfigTailSamplingHighlyRelevantOperation']>>, ParentType, ContextType>;
  noisyOperations?: Resolver<Maybe<Array<ResolversTypes['K8sWorkloadContainerCollectorConfigTailSamplingNoisyOperation']>>, ParentType, ContextType>;
};

export type K8sWorkloadContainerCollectorConfigTailSamplingCostReductionRuleResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadContainerCollectorConfigTailSamplingCostReductionRule'] = ResolversParentTypes['K8sWorkloadContainerCollectorConfigTailSamplingCostReductionRule']> = {
  disabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['TailSamplingOperationMatcher']>, ParentType, ContextType>;
  percentageAtMost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type K8sWorkloadContainerCollectorConfigTailSamplingHighlyRelevantOperationResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadContainerCollectorConfigTailSamplingHighlyRelevantOperation'] = ResolversParentTypes['K8sWorkloadContainerCollectorConfigTailSamplingHighlyRelevantOperation']> = {
  disabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  durationAtLeastMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  error?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['TailSamplingOperationMatcher']>, ParentType, ContextType>;
  percentageAtLeast?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type K8sWorkloadContainerCollectorConfigTailSamplingNoisyOperationResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadContainerCollectorConfigTailSamplingNoisyOperation'] = ResolversParentTypes['K8sWorkloadContainerCollectorConfigTailSamplingNoisyOperation']> = {
  disabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['HeadSamplingOperationMatcher']>, ParentType, ContextType>;
  percentageAtMost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type K8sWorkloadContainerOverridesResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadContainerOverrides'] = ResolversParentTypes['K8sWorkloadContainerOverrides']> = {
  allowConcurrentAgents?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  containerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otelDistroName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runtimeInfo?: Resolver<Maybe<ResolversTypes['K8sWorkloadRuntimeInfoContainer']>, ParentType, ContextType>;
};

export type K8sWorkloadIdResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadId'] = ResolversParentTypes['K8sWorkloadId']> = {
  kind?: Resolver<ResolversTypes['K8sResourceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type K8sWorkloadMarkedForInstrumentationResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadMarkedForInstrumentation'] = ResolversParentTypes['K8sWorkloadMarkedForInstrumentation']> = {
  decisionEnum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  markedForInstrumentation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type K8sWorkloadPodResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadPod'] = ResolversParentTypes['K8sWorkloadPod']> = {
  agentInjected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agentInjectedStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
  containers?: Resolver<Array<ResolversTypes['K8sWorkloadPodContainer']>, ParentType, ContextType>;
  k8sHealthStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
  nodeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  odigosHealthStatus?: Resolver<Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
  podName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  runningLatestWorkloadRevision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedPostAgentMetaHashChange?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type K8sWorkloadPodContainerResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadPodContainer'] = ResolversParentTypes['K8sWorkloadPodContainer']> = {
  containerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCrashLoop?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  k8sHealthStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
  odigosHealthStatus?: Resolver<Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
  odigosInstrumentationDeviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otelDistroName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  processes?: Resolver<Array<ResolversTypes['K8sWorkloadPodContainerProcess']>, ParentType, ContextType>;
  ready?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  restartCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  runningStartedTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  started?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  waitingMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waitingReasonEnum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type K8sWorkloadPodContainerProcessResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadPodContainerProcess'] = ResolversParentTypes['K8sWorkloadPodContainerProcess']> = {
  healthStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
  healthy?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  identifyingAttributes?: Resolver<Array<ResolversTypes['K8sWorkloadPodContainerProcessAttribute']>, ParentType, ContextType>;
  instrumentations?: Resolver<Maybe<Array<ResolversTypes['K8sWorkloadPodContainerProcessInstrumentation']>>, ParentType, ContextType>;
};

export type K8sWorkloadPodContainerProcessAttributeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadPodContainerProcessAttribute'] = ResolversParentTypes['K8sWorkloadPodContainerProcessAttribute']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type K8sWorkloadPodContainerProcessInstrumentationResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadPodContainerProcessInstrumentation'] = ResolversParentTypes['K8sWorkloadPodContainerProcessInstrumentation']> = {
  healthy?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isStandardLibrary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastStatusTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nonIdentifyingAttributes?: Resolver<Array<ResolversTypes['NonIdentifyingAttribute']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  agentsMetaHashChangedTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  podsManifestInjectionOverview?: Resolver<ResolversTypes['K8sWorkloadPodsManifestInjectionOverview'], ParentType, ContextType>;
  podsManifestInjectionStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
  rolloutStatus?: Resolver<Maybe<ResolversTypes['DesiredConditionStatus']>, ParentType, ContextType>;
};

export type K8sWorkloadRuntimeInfoResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadRuntimeInfo'] = ResolversParentTypes['K8sWorkloadRuntimeInfo']> = {
  completed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  completedStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
  containers?: Resolver<Maybe<Array<ResolversTypes['K8sWorkloadRuntimeInfoContainer']>>, ParentType, ContextType>;
  detectedLanguages?: Resolver<Maybe<Array<ResolversTypes['ProgrammingLanguage']>>, ParentType, ContextType>;
};

export type K8sWorkloadRuntimeInfoContainerResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadRuntimeInfoContainer'] = ResolversParentTypes['K8sWorkloadRuntimeInfoContainer']> = {
  containerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  containerRuntimeEnvVars?: Resolver<Maybe<Array<ResolversTypes['EnvVar']>>, ParentType, ContextType>;
  criErrorMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['ProgrammingLanguage'], ParentType, ContextType>;
  libcType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherAgentNames?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  processEnvVars?: Resolver<Array<ResolversTypes['EnvVar']>, ParentType, ContextType>;
  runtimeVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secureExecutionMode?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type K8sWorkloadTelemetryMetricsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadTelemetryMetrics'] = ResolversParentTypes['K8sWorkloadTelemetryMetrics']> = {
  expectingTelemetry?: Resolver<ResolversTypes['K8sWorkloadTelemetryMetricsExpectingTelemetryStatus'], ParentType, ContextType>;
  throughputBytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalDataSentBytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type K8sWorkloadTelemetryMetricsExpectingTelemetryStatusResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['K8sWorkloadTelemetryMetricsExpectingTelemetryStatus'] = ResolversParentTypes['K8sWorkloadTelemetryMetricsExpectingTelemetryStatus']> = {
  isExpectingTelemetry?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  telemetryObservedStatus?: Resolver<ResolversTypes['DesiredConditionStatus'], ParentType, ContextType>;
};

export type KarpenterConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['KarpenterConfig'] = ResolversParentTypes['KarpenterConfig']> = {
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type LanguageConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['LanguageConfig'] = ResolversParentTypes['LanguageConfig']> = {
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  envVars?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MessagingPayloadCollectionResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['MessagingPayloadCollection'] = ResolversParentTypes['MessagingPayloadCollection']> = {
  dropPartialPayloads?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  maxPayloadLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MetricsSourceAgentJavaRuntimeMetricsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['MetricsSourceAgentJavaRuntimeMetricsConfig'] = ResolversParentTypes['MetricsSourceAgentJavaRuntimeMetricsConfig']> = {
  disabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  metrics?: Resolver<Maybe<Array<ResolversTypes['MetricsSourceAgentRuntimeMetricConfig']>>, ParentType, ContextType>;
};

export type MetricsSourceAgentMetricsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['MetricsSourceAgentMetricsConfig'] = ResolversParentTypes['MetricsSourceAgentMetricsConfig']> = {
  runtimeMetrics?: Resolver<Maybe<ResolversTypes['MetricsSourceAgentRuntimeMetricsConfig']>, ParentType, ContextType>;
  spanMetrics?: Resolver<Maybe<ResolversTypes['MetricsSourceAgentSpanMetricsConfig']>, ParentType, ContextType>;
};

export type MetricsSourceAgentRuntimeMetricConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['MetricsSourceAgentRuntimeMetricConfig'] = ResolversParentTypes['MetricsSourceAgentRuntimeMetricConfig']> = {
  disabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MetricsSourceAgentRuntimeMetricsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['MetricsSourceAgentRuntimeMetricsConfig'] = ResolversParentTypes['MetricsSourceAgentRuntimeMetricsConfig']> = {
  java?: Resolver<Maybe<ResolversTypes['MetricsSourceAgentJavaRuntimeMetricsConfig']>, ParentType, ContextType>;
};

export type MetricsSourceAgentSpanMetricsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['MetricsSourceAgentSpanMetricsConfig'] = ResolversParentTypes['MetricsSourceAgentSpanMetricsConfig']> = {
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type MetricsSourceConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['MetricsSourceConfig'] = ResolversParentTypes['MetricsSourceConfig']> = {
  agentMetrics?: Resolver<Maybe<ResolversTypes['MetricsSourceAgentMetricsConfig']>, ParentType, ContextType>;
  hostMetrics?: Resolver<Maybe<ResolversTypes['MetricsSourceHostMetricsConfig']>, ParentType, ContextType>;
  kubeletStats?: Resolver<Maybe<ResolversTypes['MetricsSourceKubeletStatsConfig']>, ParentType, ContextType>;
  odigosOwnMetrics?: Resolver<Maybe<ResolversTypes['MetricsSourceOdigosOwnMetricsConfig']>, ParentType, ContextType>;
  spanMetrics?: Resolver<Maybe<ResolversTypes['MetricsSourceSpanMetricsConfig']>, ParentType, ContextType>;
};

export type MetricsSourceHostMetricsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['MetricsSourceHostMetricsConfig'] = ResolversParentTypes['MetricsSourceHostMetricsConfig']> = {
  disabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MetricsSourceKubeletStatsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['MetricsSourceKubeletStatsConfig'] = ResolversParentTypes['MetricsSourceKubeletStatsConfig']> = {
  disabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MetricsSourceOdigosOwnMetricsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['MetricsSourceOdigosOwnMetricsConfig'] = ResolversParentTypes['MetricsSourceOdigosOwnMetricsConfig']> = {
  interval?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MetricsSourceSpanMetricsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['MetricsSourceSpanMetricsConfig'] = ResolversParentTypes['MetricsSourceSpanMetricsConfig']> = {
  additionalDimensions?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  disabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  excludedResourceAttributes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  histogramBuckets?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  histogramDisabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  includedProcessInDimensions?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metricsExpiration?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceMetricsKeyAttributes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applyRecommendationRemediation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationApplyRecommendationRemediationArgs, 'recommendationType' | 'remediationType'>>;
  clearSourceProfilingBuffer?: Resolver<ResolversTypes['ClearProfilingBufferResult'], ParentType, ContextType, RequireFields<MutationClearSourceProfilingBufferArgs, 'kind' | 'name' | 'namespace'>>;
  configureProfilingCache?: Resolver<ResolversTypes['ProfilingSlots'], ParentType, ContextType, Partial<MutationConfigureProfilingCacheArgs>>;
  createAction?: Resolver<ResolversTypes['Action'], ParentType, ContextType, RequireFields<MutationCreateActionArgs, 'action'>>;
  createCostReductionRule?: Resolver<ResolversTypes['CostReductionRule'], ParentType, ContextType, RequireFields<MutationCreateCostReductionRuleArgs, 'rule' | 'samplingId'>>;
  createHighlyRelevantOperationRule?: Resolver<ResolversTypes['HighlyRelevantOperationRule'], ParentType, ContextType, RequireFields<MutationCreateHighlyRelevantOperationRuleArgs, 'rule' | 'samplingId'>>;
  createInstrumentationRule?: Resolver<ResolversTypes['InstrumentationRule'], ParentType, ContextType, RequireFields<MutationCreateInstrumentationRuleArgs, 'instrumentationRule'>>;
  createNewDestination?: Resolver<ResolversTypes['Destination'], ParentType, ContextType, RequireFields<MutationCreateNewDestinationArgs, 'destination'>>;
  createNoisyOperationRule?: Resolver<ResolversTypes['NoisyOperationRule'], ParentType, ContextType, RequireFields<MutationCreateNoisyOperationRuleArgs, 'rule' | 'samplingId'>>;
  deleteAction?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDeleteActionArgs, 'actionType' | 'id'>>;
  deleteCostReductionRule?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDeleteCostReductionRuleArgs, 'ruleId' | 'samplingId'>>;
  deleteDataStream?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDeleteDataStreamArgs, 'id'>>;
  deleteDestination?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDeleteDestinationArgs, 'currentStreamName' | 'id'>>;
  deleteHighlyRelevantOperationRule?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDeleteHighlyRelevantOperationRuleArgs, 'ruleId' | 'samplingId'>>;
  deleteInstrumentationRule?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDeleteInstrumentationRuleArgs, 'ruleId'>>;
  deleteNoisyOperationRule?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDeleteNoisyOperationRuleArgs, 'ruleId' | 'samplingId'>>;
  disableSourceProfiling?: Resolver<ResolversTypes['DisableProfilingResult'], ParentType, ContextType, RequireFields<MutationDisableSourceProfilingArgs, 'kind' | 'name' | 'namespace'>>;
  enableSourceProfiling?: Resolver<ResolversTypes['EnableProfilingResult'], ParentType, ContextType, RequireFields<MutationEnableSourceProfilingArgs, 'kind' | 'name' | 'namespace'>>;
  pauseOdigos?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  persistK8sNamespaces?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationPersistK8sNamespacesArgs, 'namespaces'>>;
  persistK8sSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationPersistK8sSourcesArgs, 'sources'>>;
  recoverFromRollbackForWorkload?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRecoverFromRollbackForWorkloadArgs, 'sourceId'>>;
  resetLocalUiConfigToFactoryDefaults?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  restartPod?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRestartPodArgs, 'name' | 'namespace'>>;
  restartWorkloads?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRestartWorkloadsArgs, 'sourceIds'>>;
  setComponentLogLevel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationSetComponentLogLevelArgs, 'level'>>;
  setRecommendationDismissed?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType, RequireFields<MutationSetRecommendationDismissedArgs, 'dismissed' | 'name'>>;
  testConnectionForDestination?: Resolver<ResolversTypes['TestConnectionResponse'], ParentType, ContextType, RequireFields<MutationTestConnectionForDestinationArgs, 'destination'>>;
  uninstrumentCluster?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updateAction?: Resolver<ResolversTypes['Action'], ParentType, ContextType, RequireFields<MutationUpdateActionArgs, 'action' | 'id'>>;
  updateApiToken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationUpdateApiTokenArgs, 'token'>>;
  updateCostReductionRule?: Resolver<ResolversTypes['CostReductionRule'], ParentType, ContextType, RequireFields<MutationUpdateCostReductionRuleArgs, 'rule' | 'ruleId' | 'samplingId'>>;
  updateDataStream?: Resolver<ResolversTypes['DataStream'], ParentType, ContextType, RequireFields<MutationUpdateDataStreamArgs, 'dataStream' | 'id'>>;
  updateDestination?: Resolver<ResolversTypes['Destination'], ParentType, ContextType, RequireFields<MutationUpdateDestinationArgs, 'destination' | 'id'>>;
  updateHighlyRelevantOperationRule?: Resolver<ResolversTypes['HighlyRelevantOperationRule'], ParentType, ContextType, RequireFields<MutationUpdateHighlyRelevantOperationRuleArgs, 'rule' | 'ruleId' | 'samplingId'>>;
  updateInstrumentationRule?: Resolver<ResolversTypes['InstrumentationRule'], ParentType, ContextType, RequireFields<MutationUpdateInstrumentationRuleArgs, 'instrumentationRule' | 'ruleId'>>;
  updateK8sActualSource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationUpdateK8sActualSourceArgs, 'patchSourceRequest' | 'sourceId'>>;
  updateLocalUiConfig?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationUpdateLocalUiConfigArgs, 'config'>>;
  updateLocalUiSamplingConfig?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<MutationUpdateLocalUiSamplingConfigArgs>>;
  updateNoisyOperationRule?: Resolver<ResolversTypes['NoisyOperationRule'], ParentType, ContextType, RequireFields<MutationUpdateNoisyOperationRuleArgs, 'rule' | 'ruleId' | 'samplingId'>>;
  updateRemoteConfig?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationUpdateRemoteConfigArgs, 'config'>>;
};

export type NodeCollectorAnalyzeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['NodeCollectorAnalyze'] = ResolversParentTypes['NodeCollectorAnalyze']> = {
  availableNodes?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  collectorGroup?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  collectorReady?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  currentNodes?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  daemonSet?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  deployed?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  deployedError?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  desiredNodes?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  updatedNodes?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
};

export type NodesSummaryResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['NodesSummary'] = ResolversParentTypes['NodesSummary']> = {
  desired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoisyOperationRuleResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['NoisyOperationRule'] = ResolversParentTypes['NoisyOperationRule']> = {
  disabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['HeadSamplingOperationMatcher']>, ParentType, ContextType>;
  percentageAtMost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceScopes?: Resolver<Maybe<ResolversTypes['SourcesScopes']>, ParentType, ContextType>;
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
  metricsStoreDisabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type OidcConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['OidcConfig'] = ResolversParentTypes['OidcConfig']> = {
  clientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clientSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tenantUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OtelAgentsAnalyzeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['OtelAgentsAnalyze'] = ResolversParentTypes['OtelAgentsAnalyze']> = {
  containers?: Resolver<Array<ResolversTypes['ContainerAgentConfigAnalyze']>, ParentType, ContextType>;
  createTime?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
};

export type OtlpExporterConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['OtlpExporterConfig'] = ResolversParentTypes['OtlpExporterConfig']> = {
  enableDataCompression?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  retryOnFailure?: Resolver<Maybe<ResolversTypes['RetryOnFailureConfig']>, ParentType, ContextType>;
  timeout?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OverviewMetricsResponseResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['OverviewMetricsResponse'] = ResolversParentTypes['OverviewMetricsResponse']> = {
  destinations?: Resolver<Array<ResolversTypes['SingleDestinationMetricsResponse']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SingleSourceMetricsResponse']>, ParentType, ContextType>;
};

export type PayloadCollectionResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['PayloadCollection'] = ResolversParentTypes['PayloadCollection']> = {
  dbQuery?: Resolver<Maybe<ResolversTypes['DbQueryPayloadCollection']>, ParentType, ContextType>;
  httpRequest?: Resolver<Maybe<ResolversTypes['HttpPayloadCollection']>, ParentType, ContextType>;
  httpResponse?: Resolver<Maybe<ResolversTypes['HttpPayloadCollection']>, ParentType, ContextType>;
  messaging?: Resolver<Maybe<ResolversTypes['MessagingPayloadCollection']>, ParentType, ContextType>;
};

export type PeerSourcesResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['PeerSources'] = ResolversParentTypes['PeerSources']> = {
  inbound?: Resolver<Array<ResolversTypes['ServiceMapToSource']>, ParentType, ContextType>;
  outbound?: Resolver<Array<ResolversTypes['ServiceMapToSource']>, ParentType, ContextType>;
};

export type PhpCustomProbeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['PhpCustomProbe'] = ResolversParentTypes['PhpCustomProbe']> = {
  className?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  functionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PodAnalyzeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['PodAnalyze'] = ResolversParentTypes['PodAnalyze']> = {
  agentInjected?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  containers?: Resolver<Array<ResolversTypes['PodContainerAnalyze']>, ParentType, ContextType>;
  manifestYAML?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeName?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  podName?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  runningLatestWorkloadRevision?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
};

export type PodConditionResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['PodCondition'] = ResolversParentTypes['PodCondition']> = {
  lastTransitionTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['K8sConditionStatus']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['PodConditionType']>, ParentType, ContextType>;
};

export type PodContainerAnalyzeResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['PodContainerAnalyze'] = ResolversParentTypes['PodContainerAnalyze']> = {
  actualDevices?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  containerName?: Resolver<ResolversTypes['EntityProperty'], ParentType, ContextType>;
  instrumentationInstances?: Resolver<Array<ResolversTypes['InstrumentationInstanceAnalyze']>, ParentType, ContextType>;
  ready?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
  started?: Resolver<Maybe<ResolversTypes['EntityProperty']>, ParentType, ContextType>;
};

export type PodDetailsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['PodDetails'] = ResolversParentTypes['PodDetails']> = {
  containers?: Resolver<Array<ResolversTypes['ContainerOverview']>, ParentType, ContextType>;
  manifestYAML?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PodPhase']>, ParentType, ContextType>;
};

export type PodInfoResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['PodInfo'] = ResolversParentTypes['PodInfo']> = {
  collectorMetrics?: Resolver<Maybe<ResolversTypes['CollectorPodMetrics']>, ParentType, ContextType>;
  creationTimestamp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  image?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restartsCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProfilingConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ProfilingConfig'] = ResolversParentTypes['ProfilingConfig']> = {
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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
  actionTypes?: Resolver<Maybe<Array<ResolversTypes['ActionTypeOption']>>, ParentType, ContextType>;
  collectorPod?: Resolver<ResolversTypes['PodDetails'], ParentType, ContextType, RequireFields<QueryCollectorPodArgs, 'name' | 'namespace'>>;
  computePlatform?: Resolver<Maybe<ResolversTypes['ComputePlatform']>, ParentType, ContextType>;
  config?: Resolver<Maybe<ResolversTypes['Config']>, ParentType, ContextType>;
  configYamls?: Resolver<Array<ResolversTypes['ConfigYaml']>, ParentType, ContextType>;
  describeOdigos?: Resolver<ResolversTypes['OdigosAnalyze'], ParentType, ContextType>;
  describeSource?: Resolver<ResolversTypes['SourceAnalyze'], ParentType, ContextType, RequireFields<QueryDescribeSourceArgs, 'kind' | 'name' | 'namespace'>>;
  destinationCategories?: Resolver<Maybe<ResolversTypes['GetDestinationCategories']>, ParentType, ContextType>;
  diagnose?: Resolver<ResolversTypes['DiagnoseResponse'], ParentType, ContextType, Partial<QueryDiagnoseArgs>>;
  effectiveConfig?: Resolver<Maybe<ResolversTypes['EffectiveConfig']>, ParentType, ContextType>;
  gatewayDeploymentInfo?: Resolver<ResolversTypes['GatewayDeploymentInfo'], ParentType, ContextType>;
  gatewayPods?: Resolver<Array<ResolversTypes['PodInfo']>, ParentType, ContextType>;
  getOverviewMetrics?: Resolver<ResolversTypes['OverviewMetricsResponse'], ParentType, ContextType>;
  getServiceMap?: Resolver<ResolversTypes['ServiceMap'], ParentType, ContextType>;
  instrumentationInstanceComponents?: Resolver<Array<ResolversTypes['InstrumentationInstanceComponent']>, ParentType, ContextType, RequireFields<QueryInstrumentationInstanceComponentsArgs, 'kind' | 'name' | 'namespace'>>;
  instrumentationRuleTypes?: Resolver<Maybe<Array<ResolversTypes['InstrumentationRuleTypeOption']>>, ParentType, ContextType>;
  k8sManifest?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryK8sManifestArgs, 'kind' | 'name' | 'namespace'>>;
  namespaces?: Resolver<Array<ResolversTypes['K8sNamespace']>, ParentType, ContextType>;
  odigletDaemonSetInfo?: Resolver<ResolversTypes['CollectorDaemonSetInfo'], ParentType, ContextType>;
  odigletPods?: Resolver<Array<ResolversTypes['PodInfo']>, ParentType, ContextType>;
  peerSources?: Resolver<ResolversTypes['PeerSources'], ParentType, ContextType, RequireFields<QueryPeerSourcesArgs, 'serviceName'>>;
  pod?: Resolver<ResolversTypes['PodDetails'], ParentType, ContextType, RequireFields<QueryPodArgs, 'name' | 'namespace'>>;
  potentialDestinations?: Resolver<Array<ResolversTypes['DestinationDetails']>, ParentType, ContextType>;
  profilingSlots?: Resolver<Maybe<ResolversTypes['ProfilingSlots']>, ParentType, ContextType>;
  remoteConfig?: Resolver<Maybe<ResolversTypes['RemoteConfig']>, ParentType, ContextType>;
  sampling?: Resolver<ResolversTypes['Sampling'], ParentType, ContextType>;
  sourceConditions?: Resolver<Array<ResolversTypes['SourceConditions']>, ParentType, ContextType>;
  traceCorrelations?: Resolver<ResolversTypes['TraceCorrelations'], ParentType, ContextType, Partial<QueryTraceCorrelationsArgs>>;
  workloads?: Resolver<Array<ResolversTypes['K8sWorkload']>, ParentType, ContextType, Partial<QueryWorkloadsArgs>>;
  workloadsByIds?: Resolver<Array<ResolversTypes['K8sWorkload']>, ParentType, ContextType, RequireFields<QueryWorkloadsByIdsArgs, 'ids'>>;
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
  docsUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  actionType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expression?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  rollout?: Resolver<Maybe<ResolversTypes['RemoteConfigRollout']>, ParentType, ContextType>;
};

export type RemoteConfigRolloutResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['RemoteConfigRollout'] = ResolversParentTypes['RemoteConfigRollout']> = {
  automaticRolloutDisabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ResourceAmountsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['ResourceAmounts'] = ResolversParentTypes['ResourceAmounts']> = {
  cpu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResourcesResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['Resources'] = ResolversParentTypes['Resources']> = {
  limits?: Resolver<Maybe<ResolversTypes['ResourceAmounts']>, ParentType, ContextType>;
  requests?: Resolver<Maybe<ResolversTypes['ResourceAmounts']>, ParentType, ContextType>;
};

export type RetryOnFailureConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['RetryOnFailureConfig'] = ResolversParentTypes['RetryOnFailureConfig']> = {
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  initialInterval?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxElapsedTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxInterval?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RolloutConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['RolloutConfig'] = ResolversParentTypes['RolloutConfig']> = {
  automaticRolloutDisabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  maxConcurrentRollouts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  dryRun?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  k8sHealthProbesSampling?: Resolver<Maybe<ResolversTypes['K8sHealthProbesSamplingConfig']>, ParentType, ContextType>;
  spanSamplingAttributes?: Resolver<Maybe<ResolversTypes['SpanSamplingAttributesConfig']>, ParentType, ContextType>;
  tailSampling?: Resolver<Maybe<ResolversTypes['TailSamplingConfig']>, ParentType, ContextType>;
};

export type SamplingConfigsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['SamplingConfigs'] = ResolversParentTypes['SamplingConfigs']> = {
  effective?: Resolver<Maybe<ResolversTypes['SamplingConfig']>, ParentType, ContextType>;
  helmDeployment?: Resolver<Maybe<ResolversTypes['SamplingConfig']>, ParentType, ContextType>;
  localUiConfig?: Resolver<Maybe<ResolversTypes['SamplingConfig']>, ParentType, ContextType>;
  remoteConfigFromCentral?: Resolver<Maybe<ResolversTypes['SamplingConfig']>, ParentType, ContextType>;
};

export type SamplingRulesResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['SamplingRules'] = ResolversParentTypes['SamplingRules']> = {
  costReductionRules?: Resolver<Array<ResolversTypes['CostReductionRule']>, ParentType, ContextType>;
  highlyRelevantOperations?: Resolver<Array<ResolversTypes['HighlyRelevantOperationRule']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  otelDistroName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overriden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  runtimeVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceProfilingResultResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['SourceProfilingResult'] = ResolversParentTypes['SourceProfilingResult']> = {
  profileJson?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourcesScopesResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['SourcesScopes'] = ResolversParentTypes['SourcesScopes']> = {
  languages?: Resolver<Maybe<Array<ResolversTypes['SamplingWorkloadLanguage']>>, ParentType, ContextType>;
  namespaces?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['K8sWorkloadId']>>, ParentType, ContextType>;
};

export type SpanSamplingAttributesConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['SpanSamplingAttributesConfig'] = ResolversParentTypes['SpanSamplingAttributesConfig']> = {
  disabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  samplingCategoryDisabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  spanDecisionAttributesDisabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  traceDecidingRuleDisabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SupportedSignalsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['SupportedSignals'] = ResolversParentTypes['SupportedSignals']> = {
  logs?: Resolver<ResolversTypes['ObservabilitySignalSupport'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['ObservabilitySignalSupport'], ParentType, ContextType>;
  profiles?: Resolver<ResolversTypes['ObservabilitySignalSupport'], ParentType, ContextType>;
  traces?: Resolver<ResolversTypes['ObservabilitySignalSupport'], ParentType, ContextType>;
};

export type TailSamplingConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['TailSamplingConfig'] = ResolversParentTypes['TailSamplingConfig']> = {
  disabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  traceAggregationWaitDuration?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TailSamplingHttpServerMatcherResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['TailSamplingHttpServerMatcher'] = ResolversParentTypes['TailSamplingHttpServerMatcher']> = {
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  routePrefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TailSamplingKafkaMatcherResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['TailSamplingKafkaMatcher'] = ResolversParentTypes['TailSamplingKafkaMatcher']> = {
  kafkaTopic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TailSamplingOperationMatcherResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['TailSamplingOperationMatcher'] = ResolversParentTypes['TailSamplingOperationMatcher']> = {
  httpServer?: Resolver<Maybe<ResolversTypes['TailSamplingHttpServerMatcher']>, ParentType, ContextType>;
  kafkaConsumer?: Resolver<Maybe<ResolversTypes['TailSamplingKafkaMatcher']>, ParentType, ContextType>;
  kafkaProducer?: Resolver<Maybe<ResolversTypes['TailSamplingKafkaMatcher']>, ParentType, ContextType>;
};

export type TemplatizationWorkloadFilterResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['TemplatizationWorkloadFilter'] = ResolversParentTypes['TemplatizationWorkloadFilter']> = {
  kind?: Resolver<Maybe<ResolversTypes['K8sResourceKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TestConnectionResponseResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['TestConnectionResponse'] = ResolversParentTypes['TestConnectionResponse']> = {
  destinationType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  succeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TraceCorrelationsResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['TraceCorrelations'] = ResolversParentTypes['TraceCorrelations']> = {
  workloads?: Resolver<Array<ResolversTypes['TraceCorrelationsWorkload']>, ParentType, ContextType>;
};

export type TraceCorrelationsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['TraceCorrelationsConfig'] = ResolversParentTypes['TraceCorrelationsConfig']> = {
  serviceIO?: Resolver<Maybe<ResolversTypes['TraceCorrelationsServiceIOConfig']>, ParentType, ContextType>;
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
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inputSpanAttributes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  metricsFlushInterval?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outputSpanAttributes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type TraceCorrelationsWorkloadResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['TraceCorrelationsWorkload'] = ResolversParentTypes['TraceCorrelationsWorkload']> = {
  containerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inputs?: Resolver<Array<ResolversTypes['TraceCorrelationsInputGroup']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['K8sResourceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  processRuntimeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  processRuntimeVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telemetrySdkLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UrlTemplatizationRuleResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['URLTemplatizationRule'] = ResolversParentTypes['URLTemplatizationRule']> = {
  examples?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UrlTemplatizationDefaultGroupResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['UrlTemplatizationDefaultGroup'] = ResolversParentTypes['UrlTemplatizationDefaultGroup']> = {
  disabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  scopes?: Resolver<Maybe<ResolversTypes['SourcesScopes']>, ParentType, ContextType>;
  skipPolicy?: Resolver<Maybe<ResolversTypes['UrlTemplatizationDefaultSkipPolicy']>, ParentType, ContextType>;
};

export type UrlTemplatizationDefaultSkipPolicyResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['UrlTemplatizationDefaultSkipPolicy'] = ResolversParentTypes['UrlTemplatizationDefaultSkipPolicy']> = {
  skipForNonSuccessCodes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  skipHttpStatusCodes?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
};

export type UrlTemplatizationRulesGroupResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['UrlTemplatizationRulesGroup'] = ResolversParentTypes['UrlTemplatizationRulesGroup']> = {
  filterK8sNamespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filterK8sWorkloadKind?: Resolver<Maybe<ResolversTypes['K8sResourceKind']>, ParentType, ContextType>;
  filterK8sWorkloadName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filterProgrammingLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<Maybe<ResolversTypes['SourcesScopes']>, ParentType, ContextType>;
  templatizationRules?: Resolver<Array<ResolversTypes['URLTemplatizationRule']>, ParentType, ContextType>;
  workloadFilters?: Resolver<Maybe<Array<ResolversTypes['TemplatizationWorkloadFilter']>>, ParentType, ContextType>;
};

export type UserInstrumentationEnvsConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['UserInstrumentationEnvsConfig'] = ResolversParentTypes['UserInstrumentationEnvsConfig']> = {
  languages?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WaspConfigResolvers<ContextType = DemoContext, ParentType extends ResolversParentTypes['WaspConfig'] = ResolversParentTypes['WaspConfig']> = {
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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
