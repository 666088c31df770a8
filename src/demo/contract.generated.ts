export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
