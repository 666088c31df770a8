// Generated from graphql/schema.graphql and what is known of the next release by `npm run generate`; never edited by hand.
import type { WrittenType } from './written-type.ts';

/** The types of the contract, with what is known of the next one. */
export const CONTRACT: Readonly<Record<string, WrittenType>> = {
  "Action": {
    "kind": "object",
    "members": [
      "conditions:[Condition!]",
      "disabled:Boolean!",
      "fields:ActionFields!",
      "id:ID!",
      "name:String",
      "notes:String",
      "signals:[SignalType!]!",
      "statuses:[DesiredConditionStatus!]!",
      "type:ActionType!",
      "uiGenerated:Boolean!"
    ]
  },
  "ActionFieldYamlProperties": {
    "kind": "object",
    "members": [
      "componentProperties:String!",
      "componentType:String!",
      "displayName:String!",
      "initialValue:String!",
      "name:String!",
      "renderCondition:[String!]!"
    ]
  },
  "ActionFields": {
    "kind": "object",
    "members": [
      "annotationsAttributes:[K8sAnnotationAttribute!]",
      "attributeNamesToDelete:[String!]",
      "clusterAttributes:[ClusterAttribute!]",
      "collectClusterId:Boolean",
      "collectContainerAttributes:Boolean",
      "collectReplicaSetAttributes:Boolean",
      "collectWorkloadId:Boolean",
      "customFormatMaskings:[CustomFormatMasking!]",
      "customRegexMaskings:[CustomRegexMasking!]",
      "extractAttribute:ExtractAttribute",
      "labelsAttributes:[K8sLabelAttribute!]",
      "overwriteExistingValues:Boolean",
      "piiCategories:[String!]",
      "removePostgresCastOperator:Boolean",
      "renames:String",
      "scopes:SourcesScopes",
      "templatizeLiterals:Boolean",
      "urlTemplatizationDefaultGroups:[UrlTemplatizationDefaultGroup!]",
      "urlTemplatizationRulesGroups:[UrlTemplatizationRulesGroup!]"
    ]
  },
  "ActionFieldsInput": {
    "kind": "input",
    "members": [
      "annotationsAttributes:[K8sAnnotationAttributeInput!]",
      "attributeNamesToDelete:[String!]",
      "clusterAttributes:[ClusterAttributeInput!]",
      "collectClusterId:Boolean",
      "collectContainerAttributes:Boolean",
      "collectReplicaSetAttributes:Boolean",
      "collectWorkloadId:Boolean",
      "customFormatMaskings:[CustomFormatMaskingInput!]",
      "customRegexMaskings:[CustomRegexMaskingInput!]",
      "extractAttribute:ExtractAttributeInput",
      "labelsAttributes:[K8sLabelAttributeInput!]",
      "overwriteExistingValues:Boolean",
      "piiCategories:[String!]",
      "removePostgresCastOperator:Boolean",
      "renames:String",
      "scopes:SourcesScopesInput",
      "templatizeLiterals:Boolean",
      "urlTemplatizationDefaultGroups:[UrlTemplatizationDefaultGroupInput!]",
      "urlTemplatizationRulesGroups:[UrlTemplatizationRulesGroupInput!]"
    ]
  },
  "ActionInput": {
    "kind": "input",
    "members": [
      "disabled:Boolean!",
      "fields:ActionFieldsInput!",
      "name:String",
      "notes:String",
      "signals:[SignalType!]!",
      "type:ActionType!"
    ]
  },
  "ActionType": {
    "kind": "enum",
    "members": [
      "AddClusterInfo",
      "DbQueryTemplatization",
      "DeleteAttribute",
      "ExtractAttribute",
      "InferDbAttributes",
      "K8sAttributesResolver",
      "PiiMasking",
      "RenameAttribute",
      "URLTemplatization",
      "UnknownType"
    ]
  },
  "ActionTypeOption": {
    "kind": "object",
    "members": [
      "allowedSignals:[SignalType!]!",
      "category:String!",
      "description:String!",
      "displayName:String!",
      "docsUrl:String!",
      "fields:[ActionFieldYamlProperties!]!",
      "subtitle:String!",
      "type:String!"
    ]
  },
  "AgentsInitContainerResourcesConfig": {
    "kind": "object",
    "members": [
      "limitCPUm:Int",
      "limitMemoryMiB:Int",
      "requestCPUm:Int",
      "requestMemoryMiB:Int"
    ]
  },
  "AllowConcurrentAgentsConfig": {
    "kind": "object",
    "members": [
      "enabled:Boolean"
    ]
  },
  "ApiToken": {
    "kind": "object",
    "members": [
      "expiresAt:Int!",
      "issuedAt:Int!",
      "message:String",
      "name:String!",
      "token:String!"
    ]
  },
  "AutoRollbackConfig": {
    "kind": "object",
    "members": [
      "disabled:Boolean",
      "graceTime:String",
      "stabilityWindowTime:String"
    ]
  },
  "ClearProfilingBufferResult": {
    "kind": "object",
    "members": [
      "activeSlots:Int!",
      "sourceKey:String!",
      "status:String!"
    ]
  },
  "ClusterAttribute": {
    "kind": "object",
    "members": [
      "attributeName:String!",
      "attributeStringValue:String!"
    ]
  },
  "ClusterAttributeInput": {
    "kind": "input",
    "members": [
      "attributeName:String!",
      "attributeStringValue:String!"
    ]
  },
  "ClusterCollectorAnalyze": {
    "kind": "object",
    "members": [
      "collectorGroup:EntityProperty!",
      "collectorReady:EntityProperty",
      "deployed:EntityProperty",
      "deployedError:EntityProperty",
      "deploymentCreated:EntityProperty!",
      "enabled:EntityProperty!",
      "expectedReplicas:EntityProperty",
      "failedReplicas:EntityProperty",
      "failedReplicasReason:EntityProperty",
      "healthyReplicas:EntityProperty"
    ]
  },
  "CodeAttributes": {
    "kind": "object",
    "members": [
      "column:Boolean",
      "filePath:Boolean",
      "function:Boolean",
      "lineNumber:Boolean",
      "namespace:Boolean",
      "stacktrace:Boolean"
    ]
  },
  "CodeAttributesInput": {
    "kind": "input",
    "members": [
      "column:Boolean",
      "filePath:Boolean",
      "function:Boolean",
      "lineNumber:Boolean",
      "namespace:Boolean",
      "stacktrace:Boolean"
    ]
  },
  "CollectorDaemonSetInfo": {
    "kind": "object",
    "members": [
      "configMapYAML:String!",
      "imageVersion:String",
      "lastRolloutAt:String",
      "manifestYAML:String!",
      "nodes:NodesSummary!",
      "resources:Resources",
      "rolloutInProgress:Boolean!",
      "status:WorkloadRolloutStatus!",
      "throughputLogsBytesPerSec:Int",
      "throughputMetricsBytesPerSec:Int",
      "throughputTracesBytesPerSec:Int"
    ]
  },
  "CollectorGatewayConfig": {
    "kind": "object",
    "members": [
      "clusterMetricsEnabled:Boolean",
      "goMemLimitMiB:Int",
      "httpsProxyAddress:String",
      "limitCPUm:Int",
      "limitMemoryMiB:Int",
      "maxReplicas:Int",
      "memoryLimiterLimitMiB:Int",
      "memoryLimiterSpikeLimitMiB:Int",
      "minReplicas:Int",
      "nodeSelector:String",
      "requestCPUm:Int",
      "requestMemoryMiB:Int",
      "serviceGraphDisabled:Boolean"
    ]
  },
  "CollectorNodeConfig": {
    "kind": "object",
    "members": [
      "collectorOwnMetricsPort:Int",
      "enableDataCompression:Boolean",
      "goMemLimitMiB:Int",
      "k8sNodeLogsDirectory:String",
      "limitCPUm:Int",
      "limitMemoryMiB:Int",
      "memoryLimiterLimitMiB:Int",
      "memoryLimiterSpikeLimitMiB:Int",
      "otlpExporterConfiguration:OtlpExporterConfig",
      "requestCPUm:Int",
      "requestMemoryMiB:Int"
    ]
  },
  "CollectorPodMetrics": {
    "kind": "object",
    "members": [
      "exporterFailedRps:Float!",
      "exporterSuccessRps:Float!",
      "lastScrape:String",
      "metricsAcceptedRps:Float!",
      "metricsDroppedRps:Float!",
      "window:String!"
    ]
  },
  "ComponentLogLevelsConfig": {
    "kind": "object",
    "members": [
      "autoscaler:OdigosLogLevel",
      "collector:OdigosLogLevel",
      "default:OdigosLogLevel",
      "deviceplugin:OdigosLogLevel",
      "instrumentor:OdigosLogLevel",
      "odiglet:OdigosLogLevel",
      "scheduler:OdigosLogLevel",
      "ui:OdigosLogLevel"
    ]
  },
  "ComputePlatform": {
    "kind": "object",
    "members": [
      "actions:[Action!]!",
      "apiTokens:[ApiToken]!",
      "computePlatformType:ComputePlatformType!",
      "dataStreams:[DataStream!]!",
      "destinations:[Destination!]!",
      "instrumentationRules:[InstrumentationRule!]!",
      "k8sActualNamespace(name:String!):K8sActualNamespace",
      "k8sActualNamespaces:[K8sActualNamespace]!",
      "recommendations:[Recommendation!]!",
      "source(sourceId:K8sSourceId!):K8sActualSource!",
      "sources:[K8sActualSource!]!"
    ]
  },
  "ComputePlatformType": {
    "kind": "enum",
    "members": [
      "connector",
      "k8s",
      "vm"
    ]
  },
  "Condition": {
    "kind": "object",
    "members": [
      "message:String",
      "reason:String",
      "status:ConditionStatus!",
      "type:String!"
    ]
  },
  "ConditionStatus": {
    "kind": "enum",
    "members": [
      "disabled",
      "error",
      "loading",
      "success"
    ]
  },
  "Config": {
    "kind": "object",
    "members": [
      "clusterName:String",
      "insightsEnabled:Boolean!",
      "installationMethod:String!",
      "installationStatus:InstallationStatus!",
      "isCentralProxyRunning:Boolean",
      "odigosVersion:String!",
      "platformType:ComputePlatformType!",
      "readonly:Boolean!",
      "tier:Tier!"
    ]
  },
  "ConfigYaml": {
    "kind": "object",
    "members": [
      "displayName:String!",
      "fields:[ConfigYamlField!]!",
      "name:String!"
    ]
  },
  "ConfigYamlField": {
    "kind": "object",
    "members": [
      "componentProps:String",
      "componentType:FieldType!",
      "description:String!",
      "displayName:String!",
      "docsLink:String",
      "helmValuePath:String!",
      "isEnterpriseOnly:Boolean!",
      "isHelmOnly:Boolean!",
      "renderCondition:[String!]"
    ]
  },
  "ContainerAgentConfigAnalyze": {
    "kind": "object",
    "members": [
      "agentEnabled:EntityProperty!",
      "containerName:EntityProperty!",
      "message:EntityProperty",
      "otelDistroName:EntityProperty",
      "reason:EntityProperty"
    ]
  },
  "ContainerLifecycleStatus": {
    "kind": "enum",
    "members": [
      "Running",
      "Terminated",
      "Waiting"
    ]
  },
  "ContainerOverview": {
    "kind": "object",
    "members": [
      "image:String",
      "name:String!",
      "ready:Boolean!",
      "resources:Resources",
      "restarts:Int!",
      "started:Boolean!",
      "startedAt:String",
      "stateReason:String",
      "status:ContainerLifecycleStatus!"
    ]
  },
  "ContainerRuntimeInfoAnalyze": {
    "kind": "object",
    "members": [
      "containerName:EntityProperty!",
      "envVars:[EntityProperty!]!",
      "language:EntityProperty!",
      "runtimeVersion:EntityProperty!"
    ]
  },
  "CostReductionRule": {
    "kind": "object",
    "members": [
      "disabled:Boolean!",
      "name:String",
      "notes:String",
      "operation:TailSamplingOperationMatcher",
      "percentageAtMost:Float!",
      "ruleId:ID!",
      "sourceScopes:SourcesScopes"
    ]
  },
  "CostReductionRuleInput": {
    "kind": "input",
    "members": [
      "disabled:Boolean",
      "name:String",
      "notes:String",
      "operation:TailSamplingOperationMatcherInput",
      "percentageAtMost:Float!",
      "sourceScopes:SourcesScopesInput"
    ]
  },
  "CustomFormatMasking": {
    "kind": "object",
    "members": [
      "dataFormat:ExtractionDataFormat!",
      "lookupKey:String!"
    ]
  },
  "CustomFormatMaskingInput": {
    "kind": "input",
    "members": [
      "dataFormat:ExtractionDataFormat!",
      "lookupKey:String!"
    ]
  },
  "CustomInstrumentations": {
    "kind": "object",
    "members": [
      "golang:[GolangCustomProbe]",
      "java:[JavaCustomProbe]",
      "php:[PhpCustomProbe]"
    ]
  },
  "CustomInstrumentationsInput": {
    "kind": "input",
    "members": [
      "golang:[GolangCustomProbeInput]",
      "java:[JavaCustomProbeInput]",
      "php:[PhpCustomProbeInput]"
    ]
  },
  "CustomReadDataLabel": {
    "kind": "object",
    "members": [
      "condition:String!",
      "title:String!",
      "value:String!"
    ]
  },
  "CustomRegexMasking": {
    "kind": "object",
    "members": [
      "regex:String!"
    ]
  },
  "CustomRegexMaskingInput": {
    "kind": "input",
    "members": [
      "regex:String!"
    ]
  },
  "DataStream": {
    "kind": "object",
    "members": [
      "name:String!"
    ]
  },
  "DataStreamInput": {
    "kind": "input",
    "members": [
      "name:String!"
    ]
  },
  "DbQueryPayloadCollection": {
    "kind": "object",
    "members": [
      "dropPartialPayloads:Boolean",
      "maxPayloadLength:Int"
    ]
  },
  "DbQueryPayloadCollectionInput": {
    "kind": "input",
    "members": [
      "dropPartialPayloads:Boolean",
      "maxPayloadLength:Int"
    ]
  },
  "DesiredConditionActionItem": {
    "kind": "object",
    "members": [
      "buttonText:String!",
      "type:DesiredConditionActionItemType!"
    ]
  },
  "DesiredConditionActionItemType": {
    "kind": "enum",
    "members": [
      "AllowConcurrentAgentsForContainer",
      "DisallowConcurrentAgentsForContainer",
      "RolloutWorkload"
    ]
  },
  "DesiredConditionStatus": {
    "kind": "object",
    "members": [
      "actionItems:[DesiredConditionActionItem!]",
      "message:String!",
      "name:String!",
      "reasonEnum:String",
      "status:DesiredStateProgress!"
    ]
  },
  "DesiredStateProgress": {
    "kind": "enum",
    "members": [
      "Disabled",
      "Error",
      "Failure",
      "Irrelevant",
      "Notice",
      "Pending",
      "Success",
      "Unknown",
      "Unsupported",
      "Waiting"
    ]
  },
  "Destination": {
    "kind": "object",
    "members": [
      "conditions:[Condition!]",
      "dataStreamNames:[String]!",
      "destinationType:DestinationTypesCategoryItem!",
      "disabled:Boolean!",
      "exportedSignals:ExportedSignals!",
      "fields:String!",
      "id:ID!",
      "name:String!",
      "type:String!"
    ]
  },
  "DestinationDetails": {
    "kind": "object",
    "members": [
      "fields:String!",
      "type:String!",
      "urlString:String!"
    ]
  },
  "DestinationFieldYamlProperties": {
    "kind": "object",
    "members": [
      "componentProperties:String!",
      "componentType:String!",
      "customReadDataLabels:[CustomReadDataLabel!]!",
      "displayName:String!",
      "hideFromReadData:[String!]!",
      "initialValue:String!",
      "name:String!",
      "renderCondition:[String!]!",
      "secret:Boolean!"
    ]
  },
  "DestinationInput": {
    "kind": "input",
    "members": [
      "currentStreamName:String!",
      "disabled:Boolean",
      "exportedSignals:ExportedSignalsInput!",
      "fields:[FieldInput!]!",
      "name:String!",
      "type:String!"
    ]
  },
  "DestinationTypesCategoryItem": {
    "kind": "object",
    "members": [
      "displayName:String!",
      "fields:[DestinationFieldYamlProperties!]!",
      "imageUrl:String!",
      "supportedSignals:SupportedSignals!",
      "testConnectionSupported:Boolean!",
      "type:String!"
    ]
  },
  "DestinationsCategory": {
    "kind": "object",
    "members": [
      "description:String!",
      "items:[DestinationTypesCategoryItem!]!",
      "name:String!"
    ]
  },
  "DiagnoseInput": {
    "kind": "input",
    "members": [
      "includeMetrics:Boolean",
      "includeProfiles:Boolean",
      "includeSourceWorkloads:Boolean",
      "sourceWorkloadNamespaces:[String!]"
    ]
  },
  "DiagnoseResponse": {
    "kind": "object",
    "members": [
      "includeMetrics:Boolean!",
      "includeProfiles:Boolean!",
      "includeSourceWorkloads:Boolean!",
      "sourceWorkloadNamespaces:[String!]!",
      "stats:DiagnoseStats!"
    ]
  },
  "DiagnoseStats": {
    "kind": "object",
    "members": [
      "fileCount:Int!",
      "totalSizeBytes:Int!",
      "totalSizeHuman:String!"
    ]
  },
  "DisableProfilingResult": {
    "kind": "object",
    "members": [
      "activeSlots:Int!",
      "sourceKey:String!",
      "status:String!"
    ]
  },
  "DistroParam": {
    "kind": "object",
    "members": [
      "name:String!",
      "value:String!"
    ]
  },
  "EffectiveConfig": {
    "kind": "object",
    "members": [
      "agentsInitContainerResources:AgentsInitContainerResourcesConfig",
      "allowConcurrentAgents:AllowConcurrentAgentsConfig",
      "allowedTestConnectionHosts:[String!]",
      "autoRollback:AutoRollbackConfig",
      "centralBackendURL:String",
      "clickhouseJsonTypeEnabled:Boolean",
      "clusterName:String",
      "collectorGateway:CollectorGatewayConfig",
      "collectorNode:CollectorNodeConfig",
      "componentLogLevels:ComponentLogLevelsConfig",
      "configVersion:Int!",
      "customContainerRuntimeSocketPath:String",
      "goAutoOffsetsCron:String",
      "goAutoOffsetsMode:String",
      "ignoreOdigosNamespace:Boolean",
      "ignoredContainers:[String!]",
      "ignoredNamespaces:[String!]",
      "imagePrefix:String",
      "imagePullSecrets:[String!]",
      "instrumentor:InstrumentorConfig",
      "karpenter:KarpenterConfig",
      "manifestYAML:String",
      "metricsSources:MetricsSourceConfig",
      "nodeSelector:String",
      "odigletHealthProbeBindPort:Int",
      "odigosOwnTelemetryStore:OdigosOwnTelemetryConfig",
      "oidc:OidcConfig",
      "openshiftEnabled:Boolean",
      "profiles:[String!]",
      "profiling:ProfilingConfig",
      "provenance:[ProvenanceEntry!]",
      "psp:Boolean",
      "resourceSizePreset:String",
      "rollout:RolloutConfig",
      "sampling:SamplingConfig",
      "skipWebhookIssuerCreation:Boolean",
      "telemetryEnabled:Boolean",
      "traceCorrelations:TraceCorrelationsConfig",
      "traceIdSuffix:String",
      "uiMode:UiMode",
      "uiPaginationLimit:Int",
      "uiRemoteUrl:String",
      "userInstrumentationEnvs:UserInstrumentationEnvsConfig",
      "wasp:WaspConfig"
    ]
  },
  "EnableProfilingResult": {
    "kind": "object",
    "members": [
      "activeSlots:Int!",
      "maxSlots:Int!",
      "sourceKey:String!",
      "status:String!"
    ]
  },
  "EntityProperty": {
    "kind": "object",
    "members": [
      "explain:String",
      "name:String!",
      "status:String",
      "value:String!"
    ]
  },
  "EnvInjectionMethod": {
    "kind": "enum",
    "members": [
      "loader",
      "loader_fallback_to_pod_manifest",
      "pod_manifest"
    ]
  },
  "EnvVar": {
    "kind": "object",
    "members": [
      "name:String!",
      "value:String!"
    ]
  },
  "ExportedSignals": {
    "kind": "object",
    "members": [
      "logs:Boolean!",
      "metrics:Boolean!",
      "profiles:Boolean!",
      "traces:Boolean!"
    ]
  },
  "ExportedSignalsInput": {
    "kind": "input",
    "members": [
      "logs:Boolean!",
      "metrics:Boolean!",
      "profiles:Boolean!=",
      "traces:Boolean!"
    ]
  },
  "ExtractAttribute": {
    "kind": "object",
    "members": [
      "extractions:[Extraction!]!"
    ]
  },
  "ExtractAttributeInput": {
    "kind": "input",
    "members": [
      "extractions:[ExtractionInput!]!"
    ]
  },
  "Extraction": {
    "kind": "object",
    "members": [
      "dataFormat:ExtractionDataFormat",
      "lookupKey:String",
      "regex:String",
      "targetAttributeName:String!"
    ]
  },
  "ExtractionDataFormat": {
    "kind": "enum",
    "members": [
      "json",
      "resource_path",
      "sql"
    ]
  },
  "ExtractionInput": {
    "kind": "input",
    "members": [
      "dataFormat:ExtractionDataFormat",
      "lookupKey:String",
      "regex:String",
      "targetAttributeName:String!"
    ]
  },
  "FieldInput": {
    "kind": "input",
    "members": [
      "key:String!",
      "value:String!"
    ]
  },
  "FieldType": {
    "kind": "enum",
    "members": [
      "checkbox",
      "dropdown",
      "input",
      "keyValuePairs",
      "multiInput",
      "textarea",
      "time",
      "toggle"
    ]
  },
  "GatewayDeploymentInfo": {
    "kind": "object",
    "members": [
      "configMapYAML:String!",
      "hpa:HorizontalPodAutoscalerInfo",
      "imageVersion:String",
      "lastRolloutAt:String",
      "manifestYAML:String!",
      "resources:Resources",
      "rolloutInProgress:Boolean!",
      "status:WorkloadRolloutStatus!",
      "throughputLogsBytesPerSec:Int",
      "throughputMetricsBytesPerSec:Int",
      "throughputTracesBytesPerSec:Int"
    ]
  },
  "GetDestinationCategories": {
    "kind": "object",
    "members": [
      "categories:[DestinationsCategory!]!"
    ]
  },
  "GoOffsetMinorVersion": {
    "kind": "object",
    "members": [
      "minorVersion:String!",
      "versions:[String!]!"
    ]
  },
  "GoOffsetMinorVersionUpdate": {
    "kind": "object",
    "members": [
      "isNew:Boolean!",
      "isRemoved:Boolean!",
      "minorVersion:String!",
      "versions:[GoOffsetVersionUpdate!]!"
    ]
  },
  "GoOffsetModule": {
    "kind": "object",
    "members": [
      "maxVersion:String!",
      "minVersion:String!",
      "minorVersions:[GoOffsetMinorVersion!]!",
      "module:String!"
    ]
  },
  "GoOffsetModuleUpdate": {
    "kind": "object",
    "members": [
      "isNew:Boolean!",
      "isRemoved:Boolean!",
      "maxVersion:String!",
      "minVersion:String!",
      "minorVersions:[GoOffsetMinorVersionUpdate!]!",
      "module:String!"
    ]
  },
  "GoOffsetVersionUpdate": {
    "kind": "object",
    "members": [
      "isNew:Boolean!",
      "isRemoved:Boolean!",
      "version:String!"
    ]
  },
  "GoOffsets": {
    "kind": "object",
    "members": [
      "installed:Boolean!",
      "mods:[GoOffsetModule!]!",
      "timestamp:String!"
    ]
  },
  "GoOffsetsUpdateCheck": {
    "kind": "object",
    "members": [
      "currentTimestamp:String!",
      "hasUpdates:Boolean!",
      "mods:[GoOffsetModuleUpdate!]!",
      "proposedTimestamp:String!"
    ]
  },
  "GolangCustomProbe": {
    "kind": "object",
    "members": [
      "functionName:String",
      "packageName:String",
      "receiverMethodName:String",
      "receiverName:String"
    ]
  },
  "GolangCustomProbeInput": {
    "kind": "input",
    "members": [
      "functionName:String",
      "packageName:String",
      "receiverMethodName:String",
      "receiverName:String"
    ]
  },
  "HeadSamplingHttpClientMatcher": {
    "kind": "object",
    "members": [
      "method:String",
      "serverAddress:String",
      "templatedPath:String",
      "templatedPathPrefix:String"
    ]
  },
  "HeadSamplingHttpClientMatcherInput": {
    "kind": "input",
    "members": [
      "method:String",
      "serverAddress:String",
      "templatedPath:String",
      "templatedPathPrefix:String"
    ]
  },
  "HeadSamplingHttpServerMatcher": {
    "kind": "object",
    "members": [
      "method:String",
      "queryParams:[HeadSamplingQueryParamMatcher!]",
      "route:String",
      "routePrefix:String"
    ]
  },
  "HeadSamplingHttpServerMatcherInput": {
    "kind": "input",
    "members": [
      "method:String",
      "queryParams:[HeadSamplingQueryParamMatcherInput!]",
      "route:String",
      "routePrefix:String"
    ]
  },
  "HeadSamplingOperationMatcher": {
    "kind": "object",
    "members": [
      "httpClient:HeadSamplingHttpClientMatcher",
      "httpServer:HeadSamplingHttpServerMatcher"
    ]
  },
  "HeadSamplingOperationMatcherInput": {
    "kind": "input",
    "members": [
      "httpClient:HeadSamplingHttpClientMatcherInput",
      "httpServer:HeadSamplingHttpServerMatcherInput"
    ]
  },
  "HeadSamplingQueryParamMatcher": {
    "kind": "object",
    "members": [
      "name:String!",
      "valueExact:String"
    ]
  },
  "HeadSamplingQueryParamMatcherInput": {
    "kind": "input",
    "members": [
      "name:String!",
      "valueExact:String"
    ]
  },
  "HeadersCollection": {
    "kind": "object",
    "members": [
      "headerKeys:[String]"
    ]
  },
  "HeadersCollectionInput": {
    "kind": "input",
    "members": [
      "headerKeys:[String]"
    ]
  },
  "HighlyRelevantOperationRule": {
    "kind": "object",
    "members": [
      "disabled:Boolean!",
      "durationAtLeastMs:Int",
      "error:Boolean!",
      "name:String",
      "notes:String",
      "operation:TailSamplingOperationMatcher",
      "percentageAtLeast:Float",
      "ruleId:ID!",
      "sourceScopes:SourcesScopes"
    ]
  },
  "HighlyRelevantOperationRuleInput": {
    "kind": "input",
    "members": [
      "disabled:Boolean",
      "durationAtLeastMs:Int",
      "error:Boolean",
      "name:String",
      "notes:String",
      "operation:TailSamplingOperationMatcherInput",
      "percentageAtLeast:Float",
      "sourceScopes:SourcesScopesInput"
    ]
  },
  "HorizontalPodAutoscalerInfo": {
    "kind": "object",
    "members": [
      "conditions:[Condition]",
      "current:Int",
      "desired:Int",
      "max:Int",
      "min:Int"
    ]
  },
  "HttpPayloadCollection": {
    "kind": "object",
    "members": [
      "dropPartialPayloads:Boolean",
      "maxPayloadLength:Int",
      "mimeTypes:[String]"
    ]
  },
  "HttpPayloadCollectionInput": {
    "kind": "input",
    "members": [
      "dropPartialPayloads:Boolean",
      "maxPayloadLength:Int",
      "mimeTypes:[String]"
    ]
  },
  "Insights": {
    "kind": "object",
    "members": [
      "anomalies(namespace:String,service:String,status:String,windowHours:Int):[InsightsAnomalySummary!]!",
      "anomaly(signature:String!,transactionId:ID!):InsightsAnomalyIssue",
      "baseline(transactionId:ID!):[InsightsBaselineClass!]!",
      "blastRadius(depth:Int,namespace:String,service:String!):InsightsBlastRadiusSubgraph!",
      "catalog:InsightsCatalog!",
      "findings(kind:InsightsFindingKind,namespace:String,service:String,status:String,windowHours:Int):[InsightsFinding!]!",
      "guardrailViolation(offending:String!,ruleKey:String!,scopeKey:String!):InsightsGuardrailViolationDetail",
      "guardrailViolations(namespace:String,service:String,status:String,windowHours:Int):[InsightsGuardrailViolation!]!",
      "guardrails:[InsightsGuardrail!]!",
      "learningPolicies:[InsightsLearningPolicy!]!",
      "observation(traceId:String!,transactionId:ID!):InsightsObservation",
      "observations(sampleReason:InsightsSampleReason,transactionId:ID!):[InsightsObservationSummary!]!",
      "policies:[InsightsPolicy!]!",
      "serviceProfile(namespace:String,service:String!):InsightsServiceProfile!",
      "services:[InsightsServiceStat!]!",
      "storageHealth:InsightsStorageHealth!",
      "systemSettings:InsightsSystemSettings!",
      "transaction(id:ID!):InsightsTransaction",
      "transactions(kind:InsightsTransactionKind,namespace:String,service:String):[InsightsTransactionStat!]!"
    ]
  },
  "InsightsAnomalyAttrHighlight": {
    "kind": "object",
    "members": [
      "key:String!",
      "spanId:String!",
      "value:String!"
    ]
  },
  "InsightsAnomalyClassFinding": {
    "kind": "object",
    "members": [
      "attrHighlights:[InsightsAnomalyAttrHighlight!]",
      "class:InsightsDeviationClass!",
      "kind:InsightsAnomalyClassFindingKind!",
      "metric:InsightsAnomalyMetricComparison",
      "rawEvidence:String",
      "spanHighlights:[InsightsAnomalySpanHighlight!]",
      "summary:String!",
      "title:String!"
    ]
  },
  "InsightsAnomalyClassFindingKind": {
    "kind": "enum",
    "members": [
      "metric",
      "structural"
    ]
  },
  "InsightsAnomalyIssue": {
    "kind": "object",
    "members": [
      "anomalyTrace:InsightsObservation",
      "baselineTrace:InsightsObservation",
      "classFindings:[InsightsAnomalyClassFinding!]!",
      "evidence:String!",
      "firstSeen:String",
      "identityDimensions:[InsightsTransactionIdentityValue!]!",
      "kind:InsightsTransactionKind",
      "lastSeen:String",
      "lastTraceId:String",
      "maxScore:Int!",
      "namespace:String!",
      "occurrences:Int!",
      "offending:String",
      "operation:String!",
      "operationName:String!",
      "policyId:ID",
      "risk:InsightsRiskAssessment",
      "service:String!",
      "severity:InsightsSeverity!",
      "signature:String!",
      "status:InsightsAnomalyStatus!",
      "transactionId:ID!",
      "triggeredClasses:[InsightsDeviationClass!]!"
    ]
  },
  "InsightsAnomalyMetricComparison": {
    "kind": "object",
    "members": [
      "baseline:Int!",
      "observed:Int!",
      "unit:String!"
    ]
  },
  "InsightsAnomalyRefInput": {
    "kind": "input",
    "members": [
      "signature:String!",
      "transactionId:ID!"
    ]
  },
  "InsightsAnomalyResolution": {
    "kind": "enum",
    "members": [
      "accept",
      "dismiss",
      "reopen"
    ]
  },
  "InsightsAnomalySpanHighlight": {
    "kind": "object",
    "members": [
      "reason:String!",
      "severity:String!",
      "spanId:String!"
    ]
  },
  "InsightsAnomalyStatus": {
    "kind": "enum",
    "members": [
      "accepted",
      "dismissed",
      "open"
    ]
  },
  "InsightsAnomalySummary": {
    "kind": "object",
    "members": [
      "firstSeen:String",
      "identityDimensions:[InsightsTransactionIdentityValue!]!",
      "kind:InsightsTransactionKind",
      "lastSeen:String",
      "lastTraceId:String",
      "maxScore:Int!",
      "namespace:String!",
      "occurrences:Int!",
      "offending:String",
      "operation:String!",
      "operationName:String!",
      "policyId:ID",
      "service:String!",
      "severity:InsightsSeverity!",
      "signature:String!",
      "status:InsightsAnomalyStatus!",
      "transactionId:ID!",
      "triggeredClasses:[InsightsDeviationClass!]!"
    ]
  },
  "InsightsBaselineClass": {
    "kind": "object",
    "members": [
      "class:InsightsDeviationClass!",
      "classDescription:String!",
      "classLabel:String!",
      "data:String",
      "dataSchemaVersion:Int",
      "histogram:InsightsBaselineHistogram",
      "lastChangedAt:String",
      "learning:InsightsBaselineLearning!",
      "learningStartedAt:String",
      "observationCount:Int!",
      "observationCountAtLastChange:Int",
      "promoted:Boolean!",
      "transactionId:ID!"
    ]
  },
  "InsightsBaselineHistogram": {
    "kind": "object",
    "members": [
      "layoutFingerprint:String",
      "series:[InsightsBaselineHistogramSeries!]!",
      "unit:InsightsBaselineHistogramUnit!"
    ]
  },
  "InsightsBaselineHistogramBar": {
    "kind": "object",
    "members": [
      "count:Int!",
      "hi:Int!",
      "label:String!",
      "lo:Int!"
    ]
  },
  "InsightsBaselineHistogramSeries": {
    "kind": "object",
    "members": [
      "bars:[InsightsBaselineHistogramBar!]!",
      "label:String!",
      "name:String!"
    ]
  },
  "InsightsBaselineHistogramUnit": {
    "kind": "enum",
    "members": [
      "bytes",
      "us"
    ]
  },
  "InsightsBaselineLearning": {
    "kind": "object",
    "members": [
      "mode:InsightsLearningMode!",
      "observationsSinceLastChange:Int!",
      "phase:InsightsBaselineLearningPhase!",
      "quietMinutes:Int!",
      "readyToPromote:Boolean!",
      "stability:InsightsBaselineLearningStability!"
    ]
  },
  "InsightsBaselineLearningPhase": {
    "kind": "enum",
    "members": [
      "empty",
      "learning",
      "promoted"
    ]
  },
  "InsightsBaselineLearningStability": {
    "kind": "object",
    "members": [
      "duration:InsightsBaselineStabilityProgress!",
      "observations:InsightsBaselineStabilityProgress!"
    ]
  },
  "InsightsBaselineStabilityProgress": {
    "kind": "object",
    "members": [
      "current:Int!",
      "drivesPromotion:Boolean!",
      "met:Boolean!",
      "target:Int!"
    ]
  },
  "InsightsBlastRadiusEdge": {
    "kind": "object",
    "members": [
      "clientNamespace:String!",
      "clientService:String!",
      "connectionType:String!",
      "failedCount:Int!",
      "lastSeen:String!",
      "requestCount:Int!",
      "serverNamespace:String!",
      "serverService:String!"
    ]
  },
  "InsightsBlastRadiusNode": {
    "kind": "object",
    "members": [
      "isVirtual:Boolean!",
      "namespace:String!",
      "service:String!"
    ]
  },
  "InsightsBlastRadiusSubgraph": {
    "kind": "object",
    "members": [
      "edges:[InsightsBlastRadiusEdge!]!",
      "nodes:[InsightsBlastRadiusNode!]!",
      "root:InsightsBlastRadiusNode!"
    ]
  },
  "InsightsBulkDeleteResult": {
    "kind": "object",
    "members": [
      "deleted:Int!"
    ]
  },
  "InsightsBulkPromoteResult": {
    "kind": "object",
    "members": [
      "promoted:Int!"
    ]
  },
  "InsightsBulkResolution": {
    "kind": "enum",
    "members": [
      "accept",
      "dismiss"
    ]
  },
  "InsightsBulkResolveResult": {
    "kind": "object",
    "members": [
      "resolution:String!",
      "resolved:Int!"
    ]
  },
  "InsightsCatalog": {
    "kind": "object",
    "members": [
      "categories:[InsightsCatalogCategory!]!",
      "correlationBonus:Int!",
      "deviationClasses:[InsightsCatalogClass!]!",
      "enrichers:[InsightsCatalogEnricher!]!",
      "guardrailRules:[InsightsCatalogGuardrailRule!]!",
      "severityBands:[InsightsSeverityBand!]!",
      "tags:String!"
    ]
  },
  "InsightsCatalogCategory": {
    "kind": "object",
    "members": [
      "base:Int!",
      "id:String!",
      "label:String!",
      "mitre:String",
      "owasp:String"
    ]
  },
  "InsightsCatalogClass": {
    "kind": "object",
    "members": [
      "baselineDescription:String",
      "baselineLabel:String!",
      "category:String!",
      "categoryLabel:String",
      "description:String",
      "id:String!",
      "label:String!",
      "mitre:String",
      "owasp:String",
      "weight:Int!"
    ]
  },
  "InsightsCatalogEnricher": {
    "kind": "object",
    "members": [
      "category:String!",
      "description:String",
      "label:String!",
      "list:InsightsEnricherList",
      "parentClass:String!",
      "source:String!",
      "weight:Int!"
    ]
  },
  "InsightsCatalogGuardrailRule": {
    "kind": "object",
    "members": [
      "category:String!",
      "description:String",
      "hint:String",
      "key:String!",
      "label:String!",
      "weight:Int!"
    ]
  },
  "InsightsCorrelationRelation": {
    "kind": "enum",
    "members": [
      "equals"
    ]
  },
  "InsightsCorrelationSelector": {
    "kind": "object",
    "members": [
      "attr:String!",
      "extract:String",
      "service:String!",
      "span:String!"
    ]
  },
  "InsightsCorrelationSelectorInput": {
    "kind": "input",
    "members": [
      "attr:String!",
      "extract:String",
      "service:String!",
      "span:String!"
    ]
  },
  "InsightsCorrelationSpec": {
    "kind": "object",
    "members": [
      "left:InsightsCorrelationSelector!",
      "name:String!",
      "relation:InsightsCorrelationRelation!",
      "right:InsightsCorrelationSelector!",
      "severity:InsightsSeverity",
      "why:String"
    ]
  },
  "InsightsCorrelationSpecInput": {
    "kind": "input",
    "members": [
      "left:InsightsCorrelationSelectorInput!",
      "name:String!",
      "relation:InsightsCorrelationRelation!",
      "right:InsightsCorrelationSelectorInput!",
      "severity:InsightsSeverity",
      "why:String"
    ]
  },
  "InsightsDeviationClass": {
    "kind": "enum",
    "members": [
      "D1_call_edges",
      "D2_egress",
      "D3_latency",
      "D4_args_returns",
      "D5_libraries",
      "D6_attr_relations",
      "D7_db_access",
      "D8_payload_size"
    ]
  },
  "InsightsEnricherList": {
    "kind": "object",
    "members": [
      "default:[String!]",
      "hint:String",
      "key:String!",
      "label:String!"
    ]
  },
  "InsightsFinding": {
    "kind": "object",
    "members": [
      "identityDimensions:[InsightsTransactionIdentityValue!]",
      "kind:InsightsFindingKind!",
      "lastSeen:String!",
      "namespace:String!",
      "occurrences:Int!",
      "offending:String",
      "operation:String",
      "operationName:String",
      "ruleKey:String",
      "scopeKey:String",
      "score:Int!",
      "service:String!",
      "severity:InsightsSeverity!",
      "signature:String",
      "status:String!",
      "title:String!",
      "transactionId:ID",
      "triggeredClasses:[InsightsDeviationClass!]"
    ]
  },
  "InsightsFindingKind": {
    "kind": "enum",
    "members": [
      "anomaly",
      "violation"
    ]
  },
  "InsightsGuardrail": {
    "kind": "object",
    "members": [
      "rules:[InsightsGuardrailRule!]!",
      "scope:InsightsPolicyScope!",
      "scopeKey:String!"
    ]
  },
  "InsightsGuardrailInput": {
    "kind": "input",
    "members": [
      "rules:[InsightsGuardrailRuleInput!]!",
      "scope:InsightsPolicyScope!",
      "scopeKey:String!"
    ]
  },
  "InsightsGuardrailRule": {
    "kind": "object",
    "members": [
      "allowlist:[String!]",
      "correlations:[InsightsCorrelationSpec!]",
      "key:String!",
      "label:String!",
      "mode:InsightsRuleMode!",
      "origin:String"
    ]
  },
  "InsightsGuardrailRuleInput": {
    "kind": "input",
    "members": [
      "allowlist:[String!]",
      "correlations:[InsightsCorrelationSpecInput!]",
      "key:String!",
      "label:String!",
      "mode:InsightsRuleMode!",
      "origin:String"
    ]
  },
  "InsightsGuardrailSeedInput": {
    "kind": "input",
    "members": [
      "items:String!",
      "mode:InsightsRuleMode",
      "scopeKey:String!"
    ]
  },
  "InsightsGuardrailViolation": {
    "kind": "object",
    "members": [
      "lastSeen:String",
      "maxScore:Int!",
      "namespace:String!",
      "occurrences:Int!",
      "offending:String",
      "ruleKey:String!",
      "ruleLabel:String!",
      "scopeKey:String!",
      "service:String!",
      "severity:InsightsSeverity!",
      "status:InsightsViolationStatus!"
    ]
  },
  "InsightsGuardrailViolationDetail": {
    "kind": "object",
    "members": [
      "evidenceTrace:InsightsObservation",
      "lastSeen:String",
      "maxScore:Int!",
      "namespace:String!",
      "occurrences:Int!",
      "offending:String!",
      "ruleKey:String!",
      "ruleLabel:String!",
      "scopeKey:String!",
      "service:String!",
      "severity:InsightsSeverity!",
      "spanHighlights:[InsightsAnomalySpanHighlight!]",
      "status:InsightsViolationStatus!",
      "summary:String!"
    ]
  },
  "InsightsLearningCondition": {
    "kind": "object",
    "members": [
      "minDurationMinutes:Int",
      "minObservations:Int",
      "stableMinutes:Int",
      "stableObservations:Int",
      "type:InsightsLearningConditionType!"
    ]
  },
  "InsightsLearningConditionInput": {
    "kind": "input",
    "members": [
      "minDurationMinutes:Int",
      "minObservations:Int",
      "stableMinutes:Int",
      "stableObservations:Int",
      "type:InsightsLearningConditionType!"
    ]
  },
  "InsightsLearningConditionType": {
    "kind": "enum",
    "members": [
      "min_duration",
      "min_observations",
      "stable_duration",
      "stable_observations"
    ]
  },
  "InsightsLearningMode": {
    "kind": "enum",
    "members": [
      "all",
      "any",
      "k_of"
    ]
  },
  "InsightsLearningPolicy": {
    "kind": "object",
    "members": [
      "class:InsightsDeviationClass!",
      "conditions:[InsightsLearningCondition!]",
      "minMatches:Int",
      "mode:InsightsLearningMode!",
      "scope:InsightsPolicyScope!",
      "scopeKey:String!"
    ]
  },
  "InsightsLearningPolicyInput": {
    "kind": "input",
    "members": [
      "class:InsightsDeviationClass!",
      "conditions:[InsightsLearningConditionInput!]",
      "minMatches:Int",
      "mode:InsightsLearningMode!",
      "scope:InsightsPolicyScope!",
      "scopeKey:String!"
    ]
  },
  "InsightsObservation": {
    "kind": "object",
    "members": [
      "durationMs:Int!",
      "observedAt:String!",
      "rawOtlp:String!",
      "sampleReason:InsightsSampleReason!",
      "traceId:String!",
      "transactionId:ID!"
    ]
  },
  "InsightsObservationSummary": {
    "kind": "object",
    "members": [
      "durationMs:Int!",
      "observedAt:String!",
      "sampleReason:InsightsSampleReason!",
      "traceId:String!",
      "transactionId:ID!"
    ]
  },
  "InsightsPolicy": {
    "kind": "object",
    "members": [
      "enabled:Boolean!",
      "enricherLists:String",
      "fireAtScore:Int!",
      "id:ID!",
      "name:String!",
      "scope:InsightsPolicyScope!",
      "scopeKey:String!",
      "signalWeights:String"
    ]
  },
  "InsightsPolicyInput": {
    "kind": "input",
    "members": [
      "enabled:Boolean!",
      "enricherLists:String",
      "fireAtScore:Int!",
      "id:ID",
      "name:String!",
      "scope:InsightsPolicyScope!",
      "scopeKey:String!",
      "signalWeights:String"
    ]
  },
  "InsightsPolicyScope": {
    "kind": "enum",
    "members": [
      "global",
      "service",
      "transaction"
    ]
  },
  "InsightsPromoteResult": {
    "kind": "object",
    "members": [
      "class:InsightsDeviationClass!",
      "promoted:Boolean!",
      "transactionId:ID!"
    ]
  },
  "InsightsRiskAssessment": {
    "kind": "object",
    "members": [
      "categories:[String!]",
      "correlated:Boolean!",
      "correlationBonus:Int!",
      "fireAtScore:Int!",
      "score:Int!",
      "severity:InsightsSeverity!",
      "signals:[InsightsRiskSignal!]!"
    ]
  },
  "InsightsRiskSignal": {
    "kind": "object",
    "members": [
      "category:String!",
      "confidence:Float!",
      "contribution:Int!",
      "mitre:String",
      "owasp:String",
      "rationale:String",
      "source:String!",
      "weight:Int!"
    ]
  },
  "InsightsRuleMode": {
    "kind": "enum",
    "members": [
      "enforce",
      "suggest"
    ]
  },
  "InsightsSampleReason": {
    "kind": "enum",
    "members": [
      "anomaly_evidence",
      "example",
      "guardrail_evidence"
    ]
  },
  "InsightsServiceProfile": {
    "kind": "object",
    "members": [
      "callees:[String!]!",
      "callers:[String!]!",
      "egress:[String!]!",
      "namespace:String!",
      "service:String!",
      "transactions:[String!]!"
    ]
  },
  "InsightsServiceStat": {
    "kind": "object",
    "members": [
      "lastSeen:String!",
      "namespace:String!",
      "service:String!",
      "transactionCount:Int!",
      "volume:Int!"
    ]
  },
  "InsightsSeverity": {
    "kind": "enum",
    "members": [
      "critical",
      "high",
      "info",
      "low",
      "medium"
    ]
  },
  "InsightsSeverityBand": {
    "kind": "object",
    "members": [
      "minScore:Int!",
      "severity:InsightsSeverity!"
    ]
  },
  "InsightsStorageConnection": {
    "kind": "object",
    "members": [
      "database:String!",
      "error:String",
      "pingLatencyMs:Int!",
      "reachable:Boolean!",
      "version:String!"
    ]
  },
  "InsightsStorageDisk": {
    "kind": "object",
    "members": [
      "availableBytes:Int!",
      "insightsBytes:Int!",
      "status:InsightsStorageDiskStatus!",
      "totalBytes:Int!",
      "usedBytes:Int!",
      "usedPercent:Float!"
    ]
  },
  "InsightsStorageDiskStatus": {
    "kind": "enum",
    "members": [
      "critical",
      "ok",
      "warning"
    ]
  },
  "InsightsStorageHealth": {
    "kind": "object",
    "members": [
      "checkedAt:String!",
      "connection:InsightsStorageConnection!",
      "disk:InsightsStorageDisk!",
      "memory:InsightsStorageMemory!",
      "queries:InsightsStorageQueries!",
      "status:InsightsStorageHealthStatus!",
      "tables:[InsightsStorageTable!]!",
      "writePressure:InsightsStorageWritePressure!",
      "writeback:InsightsStorageWriteback!"
    ]
  },
  "InsightsStorageHealthStatus": {
    "kind": "enum",
    "members": [
      "critical",
      "degraded",
      "healthy",
      "unreachable"
    ]
  },
  "InsightsStorageMemory": {
    "kind": "object",
    "members": [
      "cgroupTotalBytes:Int!",
      "cgroupUsedBytes:Int!",
      "processRssBytes:Int!",
      "uptimeSeconds:Float!"
    ]
  },
  "InsightsStorageQueries": {
    "kind": "object",
    "members": [
      "active:Int!",
      "items:[InsightsStorageQuery!]!",
      "longestSeconds:Float!",
      "peakMemoryBytes:Int!",
      "recentHeaviest:[InsightsStorageQuery!]!",
      "recentLatest:[InsightsStorageQuery!]!"
    ]
  },
  "InsightsStorageQuery": {
    "kind": "object",
    "members": [
      "elapsedSeconds:Float!",
      "finishedAt:String",
      "memoryBytes:Int!",
      "query:String!",
      "user:String!"
    ]
  },
  "InsightsStorageTable": {
    "kind": "object",
    "members": [
      "activeParts:Int!",
      "bytesOnDisk:Int!",
      "name:String!",
      "rows:Int!"
    ]
  },
  "InsightsStorageWritePressure": {
    "kind": "object",
    "members": [
      "activeParts:Int!",
      "unfinishedMutations:Int!"
    ]
  },
  "InsightsStorageWriteback": {
    "kind": "object",
    "members": [
      "everFlushed:Boolean!",
      "flushIntervalSeconds:Int!",
      "lastFlushAt:String",
      "lastFlushError:String",
      "lastFlushOk:Boolean!"
    ]
  },
  "InsightsSystemCapacitySettings": {
    "kind": "object",
    "members": [
      "maxBaselineSetMembers:Int!",
      "maxResidentTransactions:Int!"
    ]
  },
  "InsightsSystemCapacitySettingsInput": {
    "kind": "input",
    "members": [
      "maxBaselineSetMembers:Int!",
      "maxResidentTransactions:Int!"
    ]
  },
  "InsightsSystemDetectionSettings": {
    "kind": "object",
    "members": [
      "autoTransactionGuardrail:Boolean!"
    ]
  },
  "InsightsSystemDetectionSettingsInput": {
    "kind": "input",
    "members": [
      "autoTransactionGuardrail:Boolean!"
    ]
  },
  "InsightsSystemIdentitySettings": {
    "kind": "object",
    "members": [
      "transactionIdentityDimensions:[InsightsSystemTransactionIdentityDimension!]!"
    ]
  },
  "InsightsSystemIdentitySettingsInput": {
    "kind": "input",
    "members": [
      "transactionIdentityDimensions:[InsightsSystemTransactionIdentityDimensionInput!]!"
    ]
  },
  "InsightsSystemRetentionSettings": {
    "kind": "object",
    "members": [
      "observationRetentionDays:Int!"
    ]
  },
  "InsightsSystemRetentionSettingsInput": {
    "kind": "input",
    "members": [
      "observationRetentionDays:Int!"
    ]
  },
  "InsightsSystemSamplingSettings": {
    "kind": "object",
    "members": [
      "exampleSampleIntervalSeconds:Int!",
      "examplesPerTransaction:Int!"
    ]
  },
  "InsightsSystemSamplingSettingsInput": {
    "kind": "input",
    "members": [
      "exampleSampleIntervalSeconds:Int!",
      "examplesPerTransaction:Int!"
    ]
  },
  "InsightsSystemSettings": {
    "kind": "object",
    "members": [
      "capacity:InsightsSystemCapacitySettings!",
      "detection:InsightsSystemDetectionSettings!",
      "identity:InsightsSystemIdentitySettings!",
      "retention:InsightsSystemRetentionSettings!",
      "sampling:InsightsSystemSamplingSettings!",
      "writeback:InsightsSystemWritebackSettings!"
    ]
  },
  "InsightsSystemSettingsInput": {
    "kind": "input",
    "members": [
      "capacity:InsightsSystemCapacitySettingsInput!",
      "detection:InsightsSystemDetectionSettingsInput!",
      "identity:InsightsSystemIdentitySettingsInput!",
      "resetTransactions:Boolean",
      "retention:InsightsSystemRetentionSettingsInput!",
      "sampling:InsightsSystemSamplingSettingsInput!",
      "writeback:InsightsSystemWritebackSettingsInput!"
    ]
  },
  "InsightsSystemTransactionIdentityDimension": {
    "kind": "object",
    "members": [
      "enabled:Boolean!",
      "key:String!"
    ]
  },
  "InsightsSystemTransactionIdentityDimensionInput": {
    "kind": "input",
    "members": [
      "enabled:Boolean!",
      "key:String!"
    ]
  },
  "InsightsSystemWritebackSettings": {
    "kind": "object",
    "members": [
      "flushIntervalSeconds:Int!"
    ]
  },
  "InsightsSystemWritebackSettingsInput": {
    "kind": "input",
    "members": [
      "flushIntervalSeconds:Int!"
    ]
  },
  "InsightsTransaction": {
    "kind": "object",
    "members": [
      "id:ID!",
      "identityDimensions:[InsightsTransactionIdentityValue!]!",
      "kind:InsightsTransactionKind!",
      "namespace:String!",
      "operation:String!",
      "operationName:String!",
      "service:String!"
    ]
  },
  "InsightsTransactionIdentityValue": {
    "kind": "object",
    "members": [
      "key:String!",
      "value:String!"
    ]
  },
  "InsightsTransactionKind": {
    "kind": "enum",
    "members": [
      "CONSUMER",
      "CRON",
      "GRPC",
      "HTTP",
      "INTERNAL",
      "PRODUCER"
    ]
  },
  "InsightsTransactionStat": {
    "kind": "object",
    "members": [
      "hasBaseline:Boolean",
      "id:ID!",
      "identityDimensions:[InsightsTransactionIdentityValue!]!",
      "kind:InsightsTransactionKind!",
      "lastSeen:String!",
      "namespace:String!",
      "operation:String!",
      "operationName:String!",
      "promoted:Boolean",
      "service:String!",
      "volume:Int!"
    ]
  },
  "InsightsViolationActionInput": {
    "kind": "input",
    "members": [
      "offending:String!",
      "ruleKey:String!",
      "scopeKey:String!"
    ]
  },
  "InsightsViolationStatus": {
    "kind": "enum",
    "members": [
      "accepted",
      "dismissed",
      "open"
    ]
  },
  "InstallationStatus": {
    "kind": "enum",
    "members": [
      "APPS_SELECTED",
      "FINISHED",
      "NEW"
    ]
  },
  "InstrumentationAgent": {
    "kind": "object",
    "members": [
      "description:String!",
      "distroDisplayName:String!",
      "distroName:String!",
      "language:String!",
      "runtimeEnvironment:String!",
      "sources:Int!",
      "supportedRuntimeVersions:String!"
    ]
  },
  "InstrumentationInstanceAnalyze": {
    "kind": "object",
    "members": [
      "healthy:EntityProperty!",
      "identifyingAttributes:[EntityProperty!]!",
      "message:EntityProperty"
    ]
  },
  "InstrumentationInstanceComponent": {
    "kind": "object",
    "members": [
      "healthy:Boolean",
      "lastStatusTime:String",
      "message:String",
      "name:String!",
      "nonIdentifyingAttributes:[NonIdentifyingAttribute!]!",
      "type:String"
    ]
  },
  "InstrumentationLibraryGlobalId": {
    "kind": "object",
    "members": [
      "language:ProgrammingLanguage",
      "name:String!",
      "spanKind:SpanKind"
    ]
  },
  "InstrumentationLibraryGlobalIdInput": {
    "kind": "input",
    "members": [
      "language:ProgrammingLanguage",
      "name:String!",
      "spanKind:SpanKind"
    ]
  },
  "InstrumentationRule": {
    "kind": "object",
    "members": [
      "codeAttributes:CodeAttributes",
      "conditions:[Condition!]",
      "customInstrumentations:CustomInstrumentations",
      "disabled:Boolean",
      "headersCollection:HeadersCollection",
      "instrumentationLibraries:[InstrumentationLibraryGlobalId!]",
      "managedBy:ManagedBy!",
      "mutable:Boolean!",
      "networkMetrics:Boolean",
      "notes:String",
      "payloadCollection:PayloadCollection",
      "profileName:String!",
      "ruleId:ID!",
      "ruleName:String",
      "sourcesScopes:[InstrumentationRuleSourcesScope!]",
      "type:InstrumentationRuleType!"
    ]
  },
  "InstrumentationRuleFieldYamlProperties": {
    "kind": "object",
    "members": [
      "componentProperties:String!",
      "componentType:String!",
      "displayName:String!",
      "initialValue:String!",
      "name:String!",
      "renderCondition:[String!]!"
    ]
  },
  "InstrumentationRuleInput": {
    "kind": "input",
    "members": [
      "codeAttributes:CodeAttributesInput",
      "customInstrumentations:CustomInstrumentationsInput",
      "disabled:Boolean",
      "headersCollection:HeadersCollectionInput",
      "instrumentationLibraries:[InstrumentationLibraryGlobalIdInput!]",
      "networkMetrics:Boolean",
      "notes:String",
      "payloadCollection:PayloadCollectionInput",
      "ruleName:String",
      "sourcesScopes:[InstrumentationRuleSourcesScopeInput!]",
      "workloads:[PodWorkloadInput!]"
    ]
  },
  "InstrumentationRuleSourcesScope": {
    "kind": "object",
    "members": [
      "containerName:String",
      "workloadKind:K8sResourceKind",
      "workloadLanguage:SamplingWorkloadLanguage",
      "workloadName:String",
      "workloadNamespace:String"
    ]
  },
  "InstrumentationRuleSourcesScopeInput": {
    "kind": "input",
    "members": [
      "containerName:String",
      "workloadKind:K8sResourceKind",
      "workloadLanguage:SamplingWorkloadLanguage",
      "workloadName:String",
      "workloadNamespace:String"
    ]
  },
  "InstrumentationRuleType": {
    "kind": "enum",
    "members": [
      "CodeAttributes",
      "CustomInstrumentation",
      "HeadersCollection",
      "NetworkMetrics",
      "PayloadCollection",
      "UnknownType"
    ]
  },
  "InstrumentationRuleTypeOption": {
    "kind": "object",
    "members": [
      "description:String!",
      "displayName:String!",
      "docsUrl:String!",
      "fields:[InstrumentationRuleFieldYamlProperties!]!",
      "supportedLanguages:[String!]!",
      "type:String!"
    ]
  },
  "InstrumentationSourcesAnalyze": {
    "kind": "object",
    "members": [
      "instrumented:EntityProperty!",
      "instrumentedText:EntityProperty",
      "namespace:EntityProperty",
      "workload:EntityProperty"
    ]
  },
  "InstrumentorConfig": {
    "kind": "object",
    "members": [
      "agentEnvVarsInjectionMethod:String",
      "checkDeviceHealthBeforeInjection:Boolean",
      "mountMethod:String"
    ]
  },
  "JavaCustomProbe": {
    "kind": "object",
    "members": [
      "className:String",
      "methodName:String"
    ]
  },
  "JavaCustomProbeInput": {
    "kind": "input",
    "members": [
      "className:String",
      "methodName:String"
    ]
  },
  "K8sActualNamespace": {
    "kind": "object",
    "members": [
      "dataStreamNames:[String]!",
      "name:String!",
      "selected:Boolean!",
      "sources:[K8sActualSource]!"
    ]
  },
  "K8sActualSource": {
    "kind": "object",
    "members": [
      "conditions:[Condition!]",
      "containers:[SourceContainer!]",
      "dataStreamNames:[String]!",
      "instrumentationConfigYAML:String",
      "kind:K8sResourceKind!",
      "manifestYAML:String",
      "name:String!",
      "namespace:String!",
      "numberOfInstances:Int",
      "otelServiceName:String",
      "profiling:SourceProfilingResult",
      "selected:Boolean"
    ]
  },
  "K8sAnnotationAttribute": {
    "kind": "object",
    "members": [
      "annotationKey:String!",
      "attributeKey:String!",
      "from:K8sAttributesFrom",
      "fromSources:[K8sAttributesFrom!]"
    ]
  },
  "K8sAnnotationAttributeInput": {
    "kind": "input",
    "members": [
      "annotationKey:String!",
      "attributeKey:String!",
      "from:K8sAttributesFrom",
      "fromSources:[K8sAttributesFrom!]"
    ]
  },
  "K8sAttributesFrom": {
    "kind": "enum",
    "members": [
      "namespace",
      "node",
      "pod"
    ]
  },
  "K8sConditionStatus": {
    "kind": "enum",
    "members": [
      "False",
      "True",
      "Unknown"
    ]
  },
  "K8sDesiredNamespaceInput": {
    "kind": "input",
    "members": [
      "autoInstrument:Boolean"
    ]
  },
  "K8sDesiredSourceInput": {
    "kind": "input",
    "members": [
      "autoInstrument:Boolean",
      "serviceName:String"
    ]
  },
  "K8sHealthProbesSamplingConfig": {
    "kind": "object",
    "members": [
      "enabled:Boolean",
      "keepPercentage:Float"
    ]
  },
  "K8sHealthProbesSamplingConfigInput": {
    "kind": "input",
    "members": [
      "enabled:Boolean",
      "keepPercentage:Float"
    ]
  },
  "K8sLabelAttribute": {
    "kind": "object",
    "members": [
      "attributeKey:String!",
      "from:K8sAttributesFrom",
      "fromSources:[K8sAttributesFrom!]",
      "labelKey:String!"
    ]
  },
  "K8sLabelAttributeInput": {
    "kind": "input",
    "members": [
      "attributeKey:String!",
      "from:K8sAttributesFrom",
      "fromSources:[K8sAttributesFrom!]",
      "labelKey:String!"
    ]
  },
  "K8sNamespace": {
    "kind": "object",
    "members": [
      "dataStreamNames:[String!]!",
      "markedForInstrumentation:Boolean!",
      "name:String!",
      "workloads:[K8sWorkload!]!"
    ]
  },
  "K8sNamespaceId": {
    "kind": "input",
    "members": [
      "name:String!"
    ]
  },
  "K8sResourceKind": {
    "kind": "enum",
    "members": [
      "ConfigMap",
      "CronJob",
      "DaemonSet",
      "Deployment",
      "DeploymentConfig",
      "InstrumentationConfig",
      "Job",
      "Pod",
      "Rollout",
      "StatefulSet",
      "StaticPod"
    ]
  },
  "K8sSourceId": {
    "kind": "input",
    "members": [
      "kind:K8sResourceKind!",
      "name:String!",
      "namespace:String!"
    ]
  },
  "K8sWorkload": {
    "kind": "object",
    "members": [
      "agentEnabled:K8sWorkloadAgentEnabled",
      "autoRollback:K8sWorkloadAutoRollback",
      "conditions:K8sWorkloadConditions!",
      "containers:[K8sWorkloadContainer!]",
      "dataStreamNames:[String!]!",
      "id:K8sWorkloadId!",
      "markedForInstrumentation:K8sWorkloadMarkedForInstrumentation!",
      "numberOfInstances:Int",
      "pods:[K8sWorkloadPod!]",
      "podsAgentInjectionStatus:DesiredConditionStatus!",
      "podsHealthStatus:DesiredConditionStatus!",
      "podsOdigosHealthStatus:DesiredConditionStatus",
      "processesHealthStatus:DesiredConditionStatus!",
      "rollbackOccurred:Boolean!",
      "rollout:K8sWorkloadRollout!",
      "runtimeInfo:K8sWorkloadRuntimeInfo",
      "serviceName:String",
      "telemetryMetrics:[K8sWorkloadTelemetryMetrics!]!",
      "workloadHealthStatus:DesiredConditionStatus",
      "workloadOdigosHealthStatus:DesiredConditionStatus!"
    ]
  },
  "K8sWorkloadAgentEnabled": {
    "kind": "object",
    "members": [
      "agentEnabled:Boolean!",
      "containers:[K8sWorkloadAgentEnabledContainer!]",
      "enabledStatus:DesiredConditionStatus!"
    ]
  },
  "K8sWorkloadAgentEnabledContainer": {
    "kind": "object",
    "members": [
      "agentEnabled:Boolean!",
      "agentEnabledStatus:DesiredConditionStatus!",
      "containerName:String!",
      "distroParams:[DistroParam!]",
      "envInjectionMethod:String",
      "logs:K8sWorkloadAgentEnabledContainerLogs",
      "metrics:K8sWorkloadAgentEnabledContainerMetrics",
      "otelDistroName:String",
      "traces:K8sWorkloadAgentEnabledContainerTraces"
    ]
  },
  "K8sWorkloadAgentEnabledContainerLogs": {
    "kind": "object",
    "members": [
      "enabled:Boolean!"
    ]
  },
  "K8sWorkloadAgentEnabledContainerMetrics": {
    "kind": "object",
    "members": [
      "enabled:Boolean!"
    ]
  },
  "K8sWorkloadAgentEnabledContainerTraces": {
    "kind": "object",
    "members": [
      "enabled:Boolean!"
    ]
  },
  "K8sWorkloadAutoRollback": {
    "kind": "object",
    "members": [
      "autoRollbackStatus:DesiredConditionStatus!",
      "rollbackOccurred:Boolean!"
    ]
  },
  "K8sWorkloadConditions": {
    "kind": "object",
    "members": [
      "agentInjected:DesiredConditionStatus",
      "agentInjectionEnabled:DesiredConditionStatus",
      "autoRollback:DesiredConditionStatus",
      "expectingTelemetry:DesiredConditionStatus",
      "podsManifestInjection:DesiredConditionStatus",
      "processesAgentHealth:DesiredConditionStatus",
      "rollout:DesiredConditionStatus",
      "runtimeDetection:DesiredConditionStatus"
    ]
  },
  "K8sWorkloadContainer": {
    "kind": "object",
    "members": [
      "agentConfig:K8sWorkloadContainerAgentConfig",
      "agentEnabled:K8sWorkloadAgentEnabledContainer",
      "collectorConfig:K8sWorkloadContainerCollectorConfig",
      "containerName:String!",
      "instrumentations:[K8sWorkloadPodContainerProcessInstrumentation!]",
      "overrides:K8sWorkloadContainerOverrides",
      "runtimeInfo:K8sWorkloadRuntimeInfoContainer"
    ]
  },
  "K8sWorkloadContainerAgentConfig": {
    "kind": "object",
    "members": [
      "traces:K8sWorkloadContainerAgentConfigTraces"
    ]
  },
  "K8sWorkloadContainerAgentConfigTraces": {
    "kind": "object",
    "members": [
      "headSampling:K8sWorkloadContainerAgentConfigTracesHeadSampling"
    ]
  },
  "K8sWorkloadContainerAgentConfigTracesHeadSampling": {
    "kind": "object",
    "members": [
      "dryRun:Boolean",
      "noisyOperations:[K8sWorkloadContainerAgentConfigTracesHeadSamplingNoisyOperation!]",
      "spanMetricsMode:K8sWorkloadContainerAgentConfigTracesHeadSamplingSpanMetricsMode"
    ]
  },
  "K8sWorkloadContainerAgentConfigTracesHeadSamplingNoisyOperation": {
    "kind": "object",
    "members": [
      "disabled:Boolean!",
      "name:String",
      "operation:HeadSamplingOperationMatcher",
      "percentageAtMost:Float",
      "ruleId:ID!"
    ]
  },
  "K8sWorkloadContainerAgentConfigTracesHeadSamplingSpanMetricsMode": {
    "kind": "enum",
    "members": [
      "all_spans",
      "sampled_spans_only"
    ]
  },
  "K8sWorkloadContainerCollectorConfig": {
    "kind": "object",
    "members": [
      "tailSampling:K8sWorkloadContainerCollectorConfigTailSampling"
    ]
  },
  "K8sWorkloadContainerCollectorConfigTailSampling": {
    "kind": "object",
    "members": [
      "costReductionRules:[K8sWorkloadContainerCollectorConfigTailSamplingCostReductionRule!]",
      "highlyRelevantOperations:[K8sWorkloadContainerCollectorConfigTailSamplingHighlyRelevantOperation!]",
      "noisyOperations:[K8sWorkloadContainerCollectorConfigTailSamplingNoisyOperation!]"
    ]
  },
  "K8sWorkloadContainerCollectorConfigTailSamplingCostReductionRule": {
    "kind": "object",
    "members": [
      "disabled:Boolean!",
      "name:String",
      "operation:TailSamplingOperationMatcher",
      "percentageAtMost:Float!",
      "ruleId:ID!"
    ]
  },
  "K8sWorkloadContainerCollectorConfigTailSamplingHighlyRelevantOperation": {
    "kind": "object",
    "members": [
      "disabled:Boolean!",
      "durationAtLeastMs:Int",
      "error:Boolean!",
      "name:String",
      "operation:TailSamplingOperationMatcher",
      "percentageAtLeast:Float",
      "ruleId:ID!"
    ]
  },
  "K8sWorkloadContainerCollectorConfigTailSamplingNoisyOperation": {
    "kind": "object",
    "members": [
      "disabled:Boolean!",
      "name:String",
      "operation:HeadSamplingOperationMatcher",
      "percentageAtMost:Float",
      "ruleId:ID!"
    ]
  },
  "K8sWorkloadContainerOverrides": {
    "kind": "object",
    "members": [
      "allowConcurrentAgents:Boolean",
      "containerName:String!",
      "otelDistroName:String",
      "runtimeInfo:K8sWorkloadRuntimeInfoContainer"
    ]
  },
  "K8sWorkloadId": {
    "kind": "object",
    "members": [
      "kind:K8sResourceKind!",
      "name:String!",
      "namespace:String!"
    ]
  },
  "K8sWorkloadIdInput": {
    "kind": "input",
    "members": [
      "kind:K8sResourceKind!",
      "name:String!",
      "namespace:String!"
    ]
  },
  "K8sWorkloadMarkedForInstrumentation": {
    "kind": "object",
    "members": [
      "decisionEnum:String!",
      "markedForInstrumentation:Boolean",
      "message:String!"
    ]
  },
  "K8sWorkloadPod": {
    "kind": "object",
    "members": [
      "agentInjected:Boolean!",
      "agentInjectedStatus:DesiredConditionStatus!",
      "containers:[K8sWorkloadPodContainer!]!",
      "k8sHealthStatus:DesiredConditionStatus!",
      "nodeName:String!",
      "odigosHealthStatus:DesiredConditionStatus",
      "podName:String!",
      "runningLatestWorkloadRevision:String",
      "startTime:String!",
      "startedPostAgentMetaHashChange:Boolean"
    ]
  },
  "K8sWorkloadPodContainer": {
    "kind": "object",
    "members": [
      "containerName:String!",
      "isCrashLoop:Boolean",
      "k8sHealthStatus:DesiredConditionStatus!",
      "odigosHealthStatus:DesiredConditionStatus",
      "odigosInstrumentationDeviceName:String",
      "otelDistroName:String",
      "processes:[K8sWorkloadPodContainerProcess!]!",
      "ready:Boolean",
      "restartCount:Int",
      "runningStartedTime:String",
      "started:Boolean",
      "waitingMessage:String",
      "waitingReasonEnum:String"
    ]
  },
  "K8sWorkloadPodContainerProcess": {
    "kind": "object",
    "members": [
      "healthStatus:DesiredConditionStatus!",
      "healthy:Boolean",
      "identifyingAttributes:[K8sWorkloadPodContainerProcessAttribute!]!",
      "instrumentations:[K8sWorkloadPodContainerProcessInstrumentation!]"
    ]
  },
  "K8sWorkloadPodContainerProcessAttribute": {
    "kind": "object",
    "members": [
      "name:String!",
      "value:String!"
    ]
  },
  "K8sWorkloadPodContainerProcessInstrumentation": {
    "kind": "object",
    "members": [
      "healthy:Boolean",
      "isStandardLibrary:Boolean",
      "lastStatusTime:String",
      "message:String",
      "name:String!",
      "nonIdentifyingAttributes:[NonIdentifyingAttribute!]!",
      "type:String"
    ]
  },
  "K8sWorkloadPodsManifestInjectionOverview": {
    "kind": "object",
    "members": [
      "agentAppliedOk:Boolean!",
      "agentNotAppliedOk:Boolean!",
      "agentOutOfDateOk:Boolean!",
      "totalAgentAppliedPods:Int!",
      "totalAgentNotAppliedPods:Int!",
      "totalAgentOutOfDatePods:Int!",
      "totalPods:Int!"
    ]
  },
  "K8sWorkloadRollout": {
    "kind": "object",
    "members": [
      "agentsMetaHashChangedTime:String",
      "podsManifestInjectionOverview:K8sWorkloadPodsManifestInjectionOverview!",
      "podsManifestInjectionStatus:DesiredConditionStatus!",
      "rolloutStatus:DesiredConditionStatus"
    ]
  },
  "K8sWorkloadRuntimeInfo": {
    "kind": "object",
    "members": [
      "completed:Boolean!",
      "completedStatus:DesiredConditionStatus!",
      "containers:[K8sWorkloadRuntimeInfoContainer!]",
      "detectedLanguages:[ProgrammingLanguage!]"
    ]
  },
  "K8sWorkloadRuntimeInfoContainer": {
    "kind": "object",
    "members": [
      "containerName:String!",
      "containerRuntimeEnvVars:[EnvVar!]",
      "criErrorMessage:String",
      "language:ProgrammingLanguage!",
      "libcType:String",
      "otherAgentNames:[String!]",
      "processEnvVars:[EnvVar!]!",
      "runtimeVersion:String",
      "secureExecutionMode:Boolean"
    ]
  },
  "K8sWorkloadTelemetryMetrics": {
    "kind": "object",
    "members": [
      "expectingTelemetry:K8sWorkloadTelemetryMetricsExpectingTelemetryStatus!",
      "throughputBytes:Int",
      "totalDataSentBytes:Int"
    ]
  },
  "K8sWorkloadTelemetryMetricsExpectingTelemetryStatus": {
    "kind": "object",
    "members": [
      "isExpectingTelemetry:Boolean",
      "telemetryObservedStatus:DesiredConditionStatus!"
    ]
  },
  "KarpenterConfig": {
    "kind": "object",
    "members": [
      "enabled:Boolean"
    ]
  },
  "LanguageConfig": {
    "kind": "object",
    "members": [
      "enabled:Boolean!",
      "envVars:String"
    ]
  },
  "LocalUiConfigAllowConcurrentAgentsInput": {
    "kind": "input",
    "members": [
      "enabled:Boolean"
    ]
  },
  "LocalUiConfigAutoRollbackInput": {
    "kind": "input",
    "members": [
      "disabled:Boolean",
      "graceTime:String",
      "stabilityWindowTime:String"
    ]
  },
  "LocalUiConfigComponentLogLevelsInput": {
    "kind": "input",
    "members": [
      "autoscaler:OdigosLogLevel",
      "collector:OdigosLogLevel",
      "default:OdigosLogLevel",
      "deviceplugin:OdigosLogLevel",
      "instrumentor:OdigosLogLevel",
      "odiglet:OdigosLogLevel",
      "scheduler:OdigosLogLevel",
      "ui:OdigosLogLevel"
    ]
  },
  "LocalUiConfigInput": {
    "kind": "input",
    "members": [
      "allowConcurrentAgents:LocalUiConfigAllowConcurrentAgentsInput",
      "autoRollback:LocalUiConfigAutoRollbackInput",
      "clusterName:String",
      "componentLogLevels:LocalUiConfigComponentLogLevelsInput",
      "goAutoOffsetsCron:String",
      "goAutoOffsetsMode:String",
      "ignoreOdigosNamespace:Boolean",
      "ignoredContainers:[String!]",
      "ignoredNamespaces:[String!]",
      "instrumentor:LocalUiConfigInstrumentorInput",
      "rollout:LocalUiConfigRolloutInput",
      "sampling:LocalUiConfigSamplingInput",
      "telemetryEnabled:Boolean",
      "traceCorrelations:LocalUiConfigTraceCorrelationsInput",
      "wasp:LocalUiConfigWaspInput"
    ]
  },
  "LocalUiConfigInstrumentorInput": {
    "kind": "input",
    "members": [
      "agentEnvVarsInjectionMethod:EnvInjectionMethod",
      "checkDeviceHealthBeforeInjection:Boolean"
    ]
  },
  "LocalUiConfigRolloutInput": {
    "kind": "input",
    "members": [
      "automaticRolloutDisabled:Boolean",
      "maxConcurrentRollouts:Int"
    ]
  },
  "LocalUiConfigSamplingInput": {
    "kind": "input",
    "members": [
      "dryRun:Boolean",
      "k8sHealthProbesSampling:K8sHealthProbesSamplingConfigInput",
      "spanSamplingAttributes:LocalUiConfigSpanSamplingAttributesInput",
      "tailSampling:TailSamplingConfigInput"
    ]
  },
  "LocalUiConfigSpanSamplingAttributesInput": {
    "kind": "input",
    "members": [
      "disabled:Boolean",
      "samplingCategoryDisabled:Boolean",
      "spanDecisionAttributesDisabled:Boolean",
      "traceDecidingRuleDisabled:Boolean"
    ]
  },
  "LocalUiConfigTraceCorrelationsInput": {
    "kind": "input",
    "members": [
      "serviceIO:LocalUiConfigTraceCorrelationsServiceIOInput"
    ]
  },
  "LocalUiConfigTraceCorrelationsServiceIOInput": {
    "kind": "input",
    "members": [
      "enabled:Boolean",
      "inputSpanAttributes:[String!]",
      "metricsFlushInterval:String",
      "outputSpanAttributes:[String!]"
    ]
  },
  "LocalUiConfigWaspInput": {
    "kind": "input",
    "members": [
      "enabled:Boolean"
    ]
  },
  "ManagedBy": {
    "kind": "enum",
    "members": [
      "InterrogationLoop",
      "OdigosUi",
      "Profile",
      "Unknown"
    ]
  },
  "ManifestFormat": {
    "kind": "enum",
    "members": [
      "JSON",
      "YAML"
    ]
  },
  "MessagingPayloadCollection": {
    "kind": "object",
    "members": [
      "dropPartialPayloads:Boolean",
      "maxPayloadLength:Int"
    ]
  },
  "MessagingPayloadCollectionInput": {
    "kind": "input",
    "members": [
      "dropPartialPayloads:Boolean",
      "maxPayloadLength:Int"
    ]
  },
  "MetricsSourceAgentJavaRuntimeMetricsConfig": {
    "kind": "object",
    "members": [
      "disabled:Boolean",
      "metrics:[MetricsSourceAgentRuntimeMetricConfig!]"
    ]
  },
  "MetricsSourceAgentMetricsConfig": {
    "kind": "object",
    "members": [
      "runtimeMetrics:MetricsSourceAgentRuntimeMetricsConfig",
      "spanMetrics:MetricsSourceAgentSpanMetricsConfig"
    ]
  },
  "MetricsSourceAgentRuntimeMetricConfig": {
    "kind": "object",
    "members": [
      "disabled:Boolean",
      "name:String"
    ]
  },
  "MetricsSourceAgentRuntimeMetricsConfig": {
    "kind": "object",
    "members": [
      "java:MetricsSourceAgentJavaRuntimeMetricsConfig"
    ]
  },
  "MetricsSourceAgentSpanMetricsConfig": {
    "kind": "object",
    "members": [
      "enabled:Boolean"
    ]
  },
  "MetricsSourceConfig": {
    "kind": "object",
    "members": [
      "agentMetrics:MetricsSourceAgentMetricsConfig",
      "hostMetrics:MetricsSourceHostMetricsConfig",
      "kubeletStats:MetricsSourceKubeletStatsConfig",
      "odigosOwnMetrics:MetricsSourceOdigosOwnMetricsConfig",
      "spanMetrics:MetricsSourceSpanMetricsConfig"
    ]
  },
  "MetricsSourceHostMetricsConfig": {
    "kind": "object",
    "members": [
      "disabled:Boolean",
      "interval:String"
    ]
  },
  "MetricsSourceKubeletStatsConfig": {
    "kind": "object",
    "members": [
      "disabled:Boolean",
      "interval:String"
    ]
  },
  "MetricsSourceOdigosOwnMetricsConfig": {
    "kind": "object",
    "members": [
      "interval:String"
    ]
  },
  "MetricsSourceSpanMetricsConfig": {
    "kind": "object",
    "members": [
      "additionalDimensions:[String!]",
      "disabled:Boolean",
      "excludedResourceAttributes:[String!]",
      "histogramBuckets:[String!]",
      "histogramDisabled:Boolean",
      "includedProcessInDimensions:Boolean",
      "interval:String",
      "metricsExpiration:String",
      "resourceMetricsKeyAttributes:[String!]"
    ]
  },
  "MountMethod": {
    "kind": "enum",
    "members": [
      "k8s_csi_driver",
      "k8s_host_path",
      "k8s_init_container",
      "k8s_virtual_device"
    ]
  },
  "Mutation": {
    "kind": "object",
    "members": [
      "acceptInsightsGuardrailViolation(action:InsightsViolationActionInput!):Boolean!",
      "applyRecommendationRemediation(recommendationType:RecommendationType!,remediationType:String!):Boolean!",
      "bulkDeleteInsightsTransactions(transactionIds:[ID!]!):InsightsBulkDeleteResult!",
      "bulkPromoteInsightsTransactions(transactionIds:[ID!]!):InsightsBulkPromoteResult!",
      "bulkResolveInsightsAnomalies(items:[InsightsAnomalyRefInput!]!,resolution:InsightsBulkResolution!):InsightsBulkResolveResult!",
      "checkGoOffsetsUpdates(content:String!):GoOffsetsUpdateCheck!",
      "clearSourceProfilingBuffer(kind:String!,name:String!,namespace:String!):ClearProfilingBufferResult!",
      "configureProfilingCache(maxSlots:Int,slotMaxBytes:Int,slotTTLSeconds:Int):ProfilingSlots!",
      "createAction(action:ActionInput!):Action!",
      "createCostReductionRule(rule:CostReductionRuleInput!,samplingId:ID!):CostReductionRule!",
      "createHighlyRelevantOperationRule(rule:HighlyRelevantOperationRuleInput!,samplingId:ID!):HighlyRelevantOperationRule!",
      "createInstrumentationRule(instrumentationRule:InstrumentationRuleInput!):InstrumentationRule!",
      "createNewDestination(destination:DestinationInput!):Destination!",
      "createNoisyOperationRule(rule:NoisyOperationRuleInput!,samplingId:ID!):NoisyOperationRule!",
      "deleteAction(actionType:String!,id:ID!):Boolean!",
      "deleteCostReductionRule(ruleId:ID!,samplingId:ID!):Boolean!",
      "deleteDataStream(id:ID!):Boolean!",
      "deleteDestination(currentStreamName:String!,id:ID!):Boolean!",
      "deleteHighlyRelevantOperationRule(ruleId:ID!,samplingId:ID!):Boolean!",
      "deleteInsightsGuardrail(scope:InsightsPolicyScope,scopeKey:String!):Boolean!",
      "deleteInsightsLearningPolicy(class:InsightsDeviationClass!,scope:InsightsPolicyScope!,scopeKey:String!):Boolean!",
      "deleteInsightsPolicy(scope:InsightsPolicyScope!,scopeKey:String!):Boolean!",
      "deleteInsightsTransaction(transactionId:ID!):Boolean!",
      "deleteInstrumentationRule(ruleId:ID!):Boolean!",
      "deleteNoisyOperationRule(ruleId:ID!,samplingId:ID!):Boolean!",
      "disableInsightsTransactionGuardrail(namespace:String!,service:String!):Boolean!",
      "disableSourceProfiling(kind:String!,name:String!,namespace:String!):DisableProfilingResult!",
      "dismissInsightsGuardrailViolation(action:InsightsViolationActionInput!):Boolean!",
      "enableInsightsTransactionGuardrail(namespace:String!,service:String!):Boolean!",
      "enableSourceProfiling(kind:String!,name:String!,namespace:String!):EnableProfilingResult!",
      "forcePromoteInsightsService(namespace:String!,service:String!):Boolean!",
      "pauseOdigos:Boolean!",
      "persistK8sNamespaces(namespaces:[PersistNamespaceItemInput!]!):Boolean!",
      "persistK8sSources(sources:[PersistNamespaceSourceInput!]!):Boolean!",
      "promoteInsightsBaselineClass(class:InsightsDeviationClass!,transactionId:ID!):InsightsPromoteResult!",
      "promoteInsightsTransactionBaselines(transactionId:ID!):Boolean!",
      "recoverFromRollbackForWorkload(sourceId:K8sSourceId!):Boolean!",
      "reopenInsightsGuardrailViolation(action:InsightsViolationActionInput!):Boolean!",
      "resetInsightsBaselineClass(class:InsightsDeviationClass!,transactionId:ID!):Boolean!",
      "resetInsightsTransactionBaselines(transactionId:ID!):Boolean!",
      "resetLocalUiConfigToFactoryDefaults:Boolean!",
      "resolveInsightsAnomaly(resolution:InsightsAnomalyResolution!,signature:String!,transactionId:ID!):Boolean!",
      "restartPod(name:String!,namespace:String!):Boolean!",
      "restartWorkloads(sourceIds:[K8sSourceId!]!):Boolean!",
      "seedInsightsGuardrail(seed:InsightsGuardrailSeedInput!):Boolean!",
      "setComponentLogLevel(component:OdigosComponent,level:OdigosLogLevel!):Boolean!",
      "setRecommendationDismissed(dismissed:Boolean!,name:ID!):Recommendation!",
      "testConnectionForDestination(destination:DestinationInput!):TestConnectionResponse!",
      "uninstrumentCluster:Boolean!",
      "updateAction(action:ActionInput!,id:ID!):Action!",
      "updateApiToken(token:String!):Boolean!",
      "updateCostReductionRule(rule:CostReductionRuleInput!,ruleId:ID!,samplingId:ID!):CostReductionRule!",
      "updateDataStream(dataStream:DataStreamInput!,id:ID!):DataStream!",
      "updateDestination(destination:DestinationInput!,id:ID!):Destination!",
      "updateGoOffsets(content:String!):Boolean!",
      "updateHighlyRelevantOperationRule(rule:HighlyRelevantOperationRuleInput!,ruleId:ID!,samplingId:ID!):HighlyRelevantOperationRule!",
      "updateInsightsSystemSettings(settings:InsightsSystemSettingsInput!):InsightsSystemSettings!",
      "updateInstrumentationRule(instrumentationRule:InstrumentationRuleInput!,ruleId:ID!):InstrumentationRule!",
      "updateK8sActualSource(patchSourceRequest:PatchSourceRequestInput!,sourceId:K8sSourceId!):Boolean!",
      "updateLocalUiConfig(config:LocalUiConfigInput!):Boolean!",
      "updateLocalUiSamplingConfig(config:SamplingConfigInput):Boolean!",
      "updateNoisyOperationRule(rule:NoisyOperationRuleInput!,ruleId:ID!,samplingId:ID!):NoisyOperationRule!",
      "updateRemoteConfig(config:RemoteConfigInput!):Boolean!",
      "upsertInsightsGuardrail(guardrail:InsightsGuardrailInput!):InsightsGuardrail!",
      "upsertInsightsLearningPolicy(policy:InsightsLearningPolicyInput!):InsightsLearningPolicy!",
      "upsertInsightsPolicy(policy:InsightsPolicyInput!):InsightsPolicy!"
    ]
  },
  "NodeCollectorAnalyze": {
    "kind": "object",
    "members": [
      "availableNodes:EntityProperty",
      "collectorGroup:EntityProperty!",
      "collectorReady:EntityProperty",
      "currentNodes:EntityProperty",
      "daemonSet:EntityProperty!",
      "deployed:EntityProperty",
      "deployedError:EntityProperty",
      "desiredNodes:EntityProperty",
      "enabled:EntityProperty!",
      "updatedNodes:EntityProperty"
    ]
  },
  "NodesSummary": {
    "kind": "object",
    "members": [
      "desired:Int!",
      "ready:Int!"
    ]
  },
  "NoisyOperationRule": {
    "kind": "object",
    "members": [
      "disabled:Boolean!",
      "name:String",
      "notes:String",
      "operation:HeadSamplingOperationMatcher",
      "percentageAtMost:Float",
      "ruleId:ID!",
      "sourceScopes:SourcesScopes"
    ]
  },
  "NoisyOperationRuleInput": {
    "kind": "input",
    "members": [
      "disabled:Boolean",
      "name:String",
      "notes:String",
      "operation:HeadSamplingOperationMatcherInput",
      "percentageAtMost:Float",
      "sourceScopes:SourcesScopesInput"
    ]
  },
  "NonIdentifyingAttribute": {
    "kind": "object",
    "members": [
      "key:String!",
      "value:String!"
    ]
  },
  "ObservabilitySignalSupport": {
    "kind": "object",
    "members": [
      "supported:Boolean!"
    ]
  },
  "OdigosAnalyze": {
    "kind": "object",
    "members": [
      "clusterCollector:ClusterCollectorAnalyze!",
      "hasErrors:Boolean!",
      "installationMethod:EntityProperty!",
      "isSettled:Boolean!",
      "kubernetesVersion:EntityProperty!",
      "nodeCollector:NodeCollectorAnalyze!",
      "numberOfDestinations:Int!",
      "numberOfSources:Int!",
      "odigosVersion:EntityProperty!",
      "tier:EntityProperty!"
    ]
  },
  "OdigosComponent": {
    "kind": "enum",
    "members": [
      "autoscaler",
      "collector",
      "deviceplugin",
      "instrumentor",
      "odiglet",
      "scheduler",
      "ui"
    ]
  },
  "OdigosLogLevel": {
    "kind": "enum",
    "members": [
      "debug",
      "error",
      "info",
      "warn"
    ]
  },
  "OdigosOwnTelemetryConfig": {
    "kind": "object",
    "members": [
      "metricsStoreDisabled:Boolean"
    ]
  },
  "OidcConfig": {
    "kind": "object",
    "members": [
      "clientId:String",
      "clientSecret:String",
      "tenantUrl:String"
    ]
  },
  "OtelAgentsAnalyze": {
    "kind": "object",
    "members": [
      "containers:[ContainerAgentConfigAnalyze!]!",
      "createTime:EntityProperty",
      "created:EntityProperty!"
    ]
  },
  "OtlpExporterConfig": {
    "kind": "object",
    "members": [
      "enableDataCompression:Boolean",
      "retryOnFailure:RetryOnFailureConfig",
      "timeout:String"
    ]
  },
  "OverviewMetricsResponse": {
    "kind": "object",
    "members": [
      "destinations:[SingleDestinationMetricsResponse!]!",
      "sources:[SingleSourceMetricsResponse!]!"
    ]
  },
  "PatchSourceRequestInput": {
    "kind": "input",
    "members": [
      "allowConcurrentAgents:Boolean",
      "containerName:String",
      "currentStreamName:String!",
      "language:String",
      "otelDistroName:String",
      "otelServiceName:String",
      "version:String"
    ]
  },
  "PayloadCollection": {
    "kind": "object",
    "members": [
      "dbQuery:DbQueryPayloadCollection",
      "httpRequest:HttpPayloadCollection",
      "httpResponse:HttpPayloadCollection",
      "messaging:MessagingPayloadCollection"
    ]
  },
  "PayloadCollectionInput": {
    "kind": "input",
    "members": [
      "dbQuery:DbQueryPayloadCollectionInput",
      "httpRequest:HttpPayloadCollectionInput",
      "httpResponse:HttpPayloadCollectionInput",
      "messaging:MessagingPayloadCollectionInput"
    ]
  },
  "PeerSources": {
    "kind": "object",
    "members": [
      "inbound:[ServiceMapToSource!]!",
      "outbound:[ServiceMapToSource!]!"
    ]
  },
  "PersistNamespaceItemInput": {
    "kind": "input",
    "members": [
      "currentStreamName:String!",
      "namespace:String!",
      "selected:Boolean!"
    ]
  },
  "PersistNamespaceSourceInput": {
    "kind": "input",
    "members": [
      "currentStreamName:String!",
      "kind:K8sResourceKind!",
      "name:String!",
      "namespace:String!",
      "selected:Boolean!"
    ]
  },
  "PhpCustomProbe": {
    "kind": "object",
    "members": [
      "className:String",
      "functionName:String"
    ]
  },
  "PhpCustomProbeInput": {
    "kind": "input",
    "members": [
      "className:String",
      "functionName:String"
    ]
  },
  "PodAnalyze": {
    "kind": "object",
    "members": [
      "agentInjected:EntityProperty!",
      "containers:[PodContainerAnalyze!]!",
      "manifestYAML:String",
      "nodeName:EntityProperty!",
      "phase:EntityProperty!",
      "podName:EntityProperty!",
      "runningLatestWorkloadRevision:EntityProperty"
    ]
  },
  "PodCondition": {
    "kind": "object",
    "members": [
      "lastTransitionTime:String",
      "message:String",
      "reason:String",
      "status:K8sConditionStatus",
      "type:PodConditionType"
    ]
  },
  "PodConditionType": {
    "kind": "enum",
    "members": [
      "ContainersReady",
      "Initialized",
      "Other",
      "PodScheduled",
      "Ready"
    ]
  },
  "PodContainerAnalyze": {
    "kind": "object",
    "members": [
      "actualDevices:EntityProperty!",
      "containerName:EntityProperty!",
      "instrumentationInstances:[InstrumentationInstanceAnalyze!]!",
      "ready:EntityProperty",
      "started:EntityProperty"
    ]
  },
  "PodDetails": {
    "kind": "object",
    "members": [
      "containers:[ContainerOverview!]!",
      "manifestYAML:String!",
      "name:String!",
      "namespace:String!",
      "node:String",
      "status:PodPhase"
    ]
  },
  "PodInfo": {
    "kind": "object",
    "members": [
      "collectorMetrics:CollectorPodMetrics",
      "creationTimestamp:String!",
      "image:String!",
      "name:String!",
      "namespace:String!",
      "nodeName:String!",
      "restartsCount:Int!",
      "status:String!"
    ]
  },
  "PodPhase": {
    "kind": "enum",
    "members": [
      "Failed",
      "Pending",
      "Running",
      "Succeeded",
      "Unknown"
    ]
  },
  "PodWorkloadInput": {
    "kind": "input",
    "members": [
      "kind:K8sResourceKind!",
      "name:String!",
      "namespace:String!"
    ]
  },
  "ProfilingConfig": {
    "kind": "object",
    "members": [
      "enabled:Boolean"
    ]
  },
  "ProfilingSlots": {
    "kind": "object",
    "members": [
      "activeKeys:[String!]!",
      "keysWithData:[String!]!",
      "maxSlots:Int!",
      "maxTotalBytesBudget:Int!",
      "slotMaxBytes:Int!",
      "slotTtlSeconds:Int!",
      "totalBytesUsed:Int!"
    ]
  },
  "ProgrammingLanguage": {
    "kind": "enum",
    "members": [
      "DotNet",
      "Go",
      "Java",
      "JavaScript",
      "Python",
      "Unspecified"
    ]
  },
  "ProvenanceEntry": {
    "kind": "object",
    "members": [
      "helmPath:String!",
      "reconciledFrom:String!"
    ]
  },
  "Query": {
    "kind": "object",
    "members": [
      "actionTypes:[ActionTypeOption!]",
      "collectorPod(name:String!,namespace:String!):PodDetails!",
      "computePlatform:ComputePlatform",
      "config:Config",
      "configYamls:[ConfigYaml!]!",
      "describeOdigos:OdigosAnalyze!",
      "describeSource(kind:String!,name:String!,namespace:String!):SourceAnalyze!",
      "destinationCategories:GetDestinationCategories",
      "diagnose(dryRun:Boolean,input:DiagnoseInput):DiagnoseResponse!",
      "effectiveConfig:EffectiveConfig",
      "gatewayDeploymentInfo:GatewayDeploymentInfo!",
      "gatewayPods:[PodInfo!]!",
      "getOverviewMetrics:OverviewMetricsResponse!",
      "getServiceMap:ServiceMap!",
      "goOffsets:GoOffsets!",
      "insights:Insights",
      "instrumentationAgents:[InstrumentationAgent!]!",
      "instrumentationInstanceComponents(kind:String!,name:String!,namespace:String!):[InstrumentationInstanceComponent!]!",
      "instrumentationRuleTypes:[InstrumentationRuleTypeOption!]",
      "k8sManifest(kind:K8sResourceKind!,name:String!,namespace:String!):String!",
      "namespaces:[K8sNamespace!]!",
      "odigletDaemonSetInfo:CollectorDaemonSetInfo!",
      "odigletPods:[PodInfo!]!",
      "peerSources(serviceName:String!):PeerSources!",
      "pod(name:String!,namespace:String!):PodDetails!",
      "potentialDestinations:[DestinationDetails!]!",
      "profilingSlots:ProfilingSlots",
      "remoteConfig:RemoteConfig",
      "sampling:Sampling!",
      "sourceConditions:[SourceConditions!]!",
      "traceCorrelations(filter:WorkloadFilter,timeRange:TraceCorrelationsTimeRangeInput):TraceCorrelations!",
      "workloads(filter:WorkloadFilter):[K8sWorkload!]!",
      "workloadsByIds(ids:[K8sWorkloadIdInput!]!):[K8sWorkload!]!"
    ]
  },
  "Recommendation": {
    "kind": "object",
    "members": [
      "applied:Boolean!",
      "appliedWhen:[RecommendationAppliedWhen!]!",
      "catalogConditions:[RecommendationCatalogCondition!]!",
      "categories:[String!]!",
      "conditionsMet:Boolean!",
      "cons:[String!]!",
      "description:String!",
      "dismissed:Boolean!",
      "docsUrl:String",
      "name:ID!",
      "oss:Boolean!",
      "pros:[String!]!",
      "remediations:[RecommendationCatalogRemediation!]!",
      "requireOdigosDeployment:Boolean!",
      "summary:String!",
      "title:String!",
      "type:RecommendationType!"
    ]
  },
  "RecommendationAppliedWhen": {
    "kind": "object",
    "members": [
      "actionType:String",
      "expression:String",
      "type:String!"
    ]
  },
  "RecommendationCatalogApplyExample": {
    "kind": "object",
    "members": [
      "content:String!",
      "type:String!"
    ]
  },
  "RecommendationCatalogCondition": {
    "kind": "object",
    "members": [
      "type:String!"
    ]
  },
  "RecommendationCatalogRemediation": {
    "kind": "object",
    "members": [
      "applyExamples:[RecommendationCatalogApplyExample!]!",
      "buttonText:String!",
      "tooltip:String!",
      "type:String!"
    ]
  },
  "RecommendationType": {
    "kind": "enum",
    "members": [
      "AutoGoOffsetUpdater",
      "EnableOwnMetrics",
      "InferDBAttributes",
      "SampleHealthProbes",
      "UrlTemplatization"
    ]
  },
  "RemoteConfig": {
    "kind": "object",
    "members": [
      "rollout:RemoteConfigRollout"
    ]
  },
  "RemoteConfigInput": {
    "kind": "input",
    "members": [
      "rollout:RemoteConfigRolloutInput"
    ]
  },
  "RemoteConfigRollout": {
    "kind": "object",
    "members": [
      "automaticRolloutDisabled:Boolean"
    ]
  },
  "RemoteConfigRolloutInput": {
    "kind": "input",
    "members": [
      "automaticRolloutDisabled:Boolean"
    ]
  },
  "ResourceAmounts": {
    "kind": "object",
    "members": [
      "cpu:String",
      "memory:String"
    ]
  },
  "Resources": {
    "kind": "object",
    "members": [
      "limits:ResourceAmounts",
      "requests:ResourceAmounts"
    ]
  },
  "RetryOnFailureConfig": {
    "kind": "object",
    "members": [
      "enabled:Boolean",
      "initialInterval:String",
      "maxElapsedTime:String",
      "maxInterval:String"
    ]
  },
  "RolloutConfig": {
    "kind": "object",
    "members": [
      "automaticRolloutDisabled:Boolean",
      "maxConcurrentRollouts:Int"
    ]
  },
  "RuntimeInfoAnalyze": {
    "kind": "object",
    "members": [
      "containers:[ContainerRuntimeInfoAnalyze!]!",
      "generation:EntityProperty!"
    ]
  },
  "Sampling": {
    "kind": "object",
    "members": [
      "configs:SamplingConfigs!",
      "rules:[SamplingRules!]!"
    ]
  },
  "SamplingConfig": {
    "kind": "object",
    "members": [
      "dryRun:Boolean",
      "k8sHealthProbesSampling:K8sHealthProbesSamplingConfig",
      "spanSamplingAttributes:SpanSamplingAttributesConfig",
      "tailSampling:TailSamplingConfig"
    ]
  },
  "SamplingConfigInput": {
    "kind": "input",
    "members": [
      "k8sHealthProbesSampling:K8sHealthProbesSamplingConfigInput",
      "tailSampling:TailSamplingConfigInput"
    ]
  },
  "SamplingConfigs": {
    "kind": "object",
    "members": [
      "effective:SamplingConfig",
      "helmDeployment:SamplingConfig",
      "localUiConfig:SamplingConfig",
      "remoteConfigFromCentral:SamplingConfig"
    ]
  },
  "SamplingRules": {
    "kind": "object",
    "members": [
      "costReductionRules:[CostReductionRule!]!",
      "highlyRelevantOperations:[HighlyRelevantOperationRule!]!",
      "id:ID!",
      "name:String",
      "noisyOperations:[NoisyOperationRule!]!"
    ]
  },
  "SamplingWorkloadLanguage": {
    "kind": "enum",
    "members": [
      "dotnet",
      "go",
      "java",
      "javascript",
      "php",
      "python",
      "ruby"
    ]
  },
  "ServiceMap": {
    "kind": "object",
    "members": [
      "services:[ServiceMapFromSource!]!"
    ]
  },
  "ServiceMapFromSource": {
    "kind": "object",
    "members": [
      "nodeId:String!",
      "serviceName:String!",
      "services:[ServiceMapToSource!]!"
    ]
  },
  "ServiceMapToSource": {
    "kind": "object",
    "members": [
      "dateTime:String!",
      "isVirtual:Boolean!",
      "nodeAttributes:[NonIdentifyingAttribute!]!",
      "nodeId:String!",
      "requests:Int!",
      "serviceName:String!"
    ]
  },
  "SignalType": {
    "kind": "enum",
    "members": [
      "LOGS",
      "METRICS",
      "PROFILES",
      "TRACES"
    ]
  },
  "SingleDestinationMetricsResponse": {
    "kind": "object",
    "members": [
      "id:String!",
      "throughput:Int!",
      "totalDataSent:Int!"
    ]
  },
  "SingleSourceMetricsResponse": {
    "kind": "object",
    "members": [
      "kind:String!",
      "name:String!",
      "namespace:String!",
      "throughput:Int!",
      "totalDataSent:Int!"
    ]
  },
  "SourceAnalyze": {
    "kind": "object",
    "members": [
      "kind:EntityProperty!",
      "name:EntityProperty!",
      "namespace:EntityProperty!",
      "otelAgents:OtelAgentsAnalyze!",
      "pods:[PodAnalyze!]!",
      "podsPhasesCount:String!",
      "runtimeInfo:RuntimeInfoAnalyze!",
      "sourceObjects:InstrumentationSourcesAnalyze!",
      "totalPods:Int!"
    ]
  },
  "SourceConditions": {
    "kind": "object",
    "members": [
      "conditions:[Condition!]!",
      "kind:K8sResourceKind!",
      "name:String!",
      "namespace:String!"
    ]
  },
  "SourceContainer": {
    "kind": "object",
    "members": [
      "containerName:String!",
      "instrumentationMessage:String!",
      "instrumented:Boolean!",
      "language:String!",
      "otelDistroName:String",
      "overriden:Boolean!",
      "runtimeVersion:String!"
    ]
  },
  "SourceProfilingResult": {
    "kind": "object",
    "members": [
      "profileJson:String!"
    ]
  },
  "SourcesScopes": {
    "kind": "object",
    "members": [
      "languages:[SamplingWorkloadLanguage!]",
      "namespaces:[String!]",
      "sources:[K8sWorkloadId!]"
    ]
  },
  "SourcesScopesInput": {
    "kind": "input",
    "members": [
      "languages:[SamplingWorkloadLanguage!]",
      "namespaces:[String!]",
      "sources:[K8sSourceId!]"
    ]
  },
  "SpanKind": {
    "kind": "enum",
    "members": [
      "Client",
      "Consumer",
      "Internal",
      "Producer",
      "Server"
    ]
  },
  "SpanSamplingAttributesConfig": {
    "kind": "object",
    "members": [
      "disabled:Boolean",
      "samplingCategoryDisabled:Boolean",
      "spanDecisionAttributesDisabled:Boolean",
      "traceDecidingRuleDisabled:Boolean"
    ]
  },
  "SupportedSignals": {
    "kind": "object",
    "members": [
      "logs:ObservabilitySignalSupport!",
      "metrics:ObservabilitySignalSupport!",
      "profiles:ObservabilitySignalSupport!",
      "traces:ObservabilitySignalSupport!"
    ]
  },
  "TailSamplingConfig": {
    "kind": "object",
    "members": [
      "disabled:Boolean",
      "traceAggregationWaitDuration:String"
    ]
  },
  "TailSamplingConfigInput": {
    "kind": "input",
    "members": [
      "disabled:Boolean",
      "traceAggregationWaitDuration:String"
    ]
  },
  "TailSamplingHttpServerMatcher": {
    "kind": "object",
    "members": [
      "method:String",
      "route:String",
      "routePrefix:String"
    ]
  },
  "TailSamplingHttpServerMatcherInput": {
    "kind": "input",
    "members": [
      "method:String",
      "route:String",
      "routePrefix:String"
    ]
  },
  "TailSamplingKafkaMatcher": {
    "kind": "object",
    "members": [
      "kafkaTopic:String"
    ]
  },
  "TailSamplingKafkaMatcherInput": {
    "kind": "input",
    "members": [
      "kafkaTopic:String"
    ]
  },
  "TailSamplingOperationMatcher": {
    "kind": "object",
    "members": [
      "httpServer:TailSamplingHttpServerMatcher",
      "kafkaConsumer:TailSamplingKafkaMatcher",
      "kafkaProducer:TailSamplingKafkaMatcher"
    ]
  },
  "TailSamplingOperationMatcherInput": {
    "kind": "input",
    "members": [
      "httpServer:TailSamplingHttpServerMatcherInput",
      "kafkaConsumer:TailSamplingKafkaMatcherInput",
      "kafkaProducer:TailSamplingKafkaMatcherInput"
    ]
  },
  "TemplatizationWorkloadFilter": {
    "kind": "object",
    "members": [
      "kind:K8sResourceKind",
      "name:String"
    ]
  },
  "TemplatizationWorkloadFilterInput": {
    "kind": "input",
    "members": [
      "kind:K8sResourceKind",
      "name:String"
    ]
  },
  "TestConnectionResponse": {
    "kind": "object",
    "members": [
      "destinationType:String",
      "message:String",
      "reason:String",
      "statusCode:Int!",
      "succeeded:Boolean!"
    ]
  },
  "Tier": {
    "kind": "enum",
    "members": [
      "cloud",
      "community",
      "onprem"
    ]
  },
  "TraceCorrelations": {
    "kind": "object",
    "members": [
      "workloads:[TraceCorrelationsWorkload!]!"
    ]
  },
  "TraceCorrelationsConfig": {
    "kind": "object",
    "members": [
      "serviceIO:TraceCorrelationsServiceIOConfig"
    ]
  },
  "TraceCorrelationsInputGroup": {
    "kind": "object",
    "members": [
      "attributes:[NonIdentifyingAttribute!]!",
      "outputs:[TraceCorrelationsOutputSeries!]!"
    ]
  },
  "TraceCorrelationsOutputSeries": {
    "kind": "object",
    "members": [
      "attributes:[NonIdentifyingAttribute!]!",
      "connectionCount:Int!",
      "firstDetectedAt:String!"
    ]
  },
  "TraceCorrelationsServiceIOConfig": {
    "kind": "object",
    "members": [
      "enabled:Boolean",
      "inputSpanAttributes:[String!]",
      "metricsFlushInterval:String",
      "outputSpanAttributes:[String!]"
    ]
  },
  "TraceCorrelationsTimeRangeInput": {
    "kind": "input",
    "members": [
      "end:String!",
      "start:String!"
    ]
  },
  "TraceCorrelationsWorkload": {
    "kind": "object",
    "members": [
      "containerName:String!",
      "inputs:[TraceCorrelationsInputGroup!]!",
      "kind:K8sResourceKind!",
      "name:String!",
      "namespace:String!",
      "processRuntimeName:String",
      "processRuntimeVersion:String",
      "telemetrySdkLanguage:String"
    ]
  },
  "URLTemplatizationRule": {
    "kind": "object",
    "members": [
      "examples:[String!]",
      "notes:String",
      "template:String!"
    ]
  },
  "URLTemplatizationRuleInput": {
    "kind": "input",
    "members": [
      "examples:[String!]",
      "notes:String",
      "template:String!"
    ]
  },
  "UiMode": {
    "kind": "enum",
    "members": [
      "default",
      "readonly"
    ]
  },
  "UrlTemplatizationDefaultGroup": {
    "kind": "object",
    "members": [
      "disabled:Boolean",
      "scopes:SourcesScopes",
      "skipPolicy:UrlTemplatizationDefaultSkipPolicy"
    ]
  },
  "UrlTemplatizationDefaultGroupInput": {
    "kind": "input",
    "members": [
      "disabled:Boolean",
      "scopes:SourcesScopesInput",
      "skipPolicy:UrlTemplatizationDefaultSkipPolicyInput"
    ]
  },
  "UrlTemplatizationDefaultSkipPolicy": {
    "kind": "object",
    "members": [
      "skipForNonSuccessCodes:Boolean",
      "skipHttpStatusCodes:[Int!]"
    ]
  },
  "UrlTemplatizationDefaultSkipPolicyInput": {
    "kind": "input",
    "members": [
      "skipForNonSuccessCodes:Boolean",
      "skipHttpStatusCodes:[Int!]"
    ]
  },
  "UrlTemplatizationRulesGroup": {
    "kind": "object",
    "members": [
      "filterK8sNamespace:String",
      "filterK8sWorkloadKind:K8sResourceKind",
      "filterK8sWorkloadName:String",
      "filterProgrammingLanguage:String",
      "notes:String",
      "scopes:SourcesScopes",
      "templatizationRules:[URLTemplatizationRule!]!",
      "workloadFilters:[TemplatizationWorkloadFilter!]"
    ]
  },
  "UrlTemplatizationRulesGroupInput": {
    "kind": "input",
    "members": [
      "filterK8sNamespace:String",
      "filterK8sWorkloadKind:K8sResourceKind",
      "filterK8sWorkloadName:String",
      "filterProgrammingLanguage:String",
      "notes:String",
      "scopes:SourcesScopesInput",
      "templatizationRules:[URLTemplatizationRuleInput!]!",
      "workloadFilters:[TemplatizationWorkloadFilterInput!]"
    ]
  },
  "UserInstrumentationEnvsConfig": {
    "kind": "object",
    "members": [
      "languages:String"
    ]
  },
  "WaspConfig": {
    "kind": "object",
    "members": [
      "enabled:Boolean"
    ]
  },
  "WorkloadFilter": {
    "kind": "input",
    "members": [
      "kind:K8sResourceKind",
      "markedForInstrumentation:Boolean",
      "name:String",
      "namespace:String"
    ]
  },
  "WorkloadRolloutStatus": {
    "kind": "enum",
    "members": [
      "Degraded",
      "Down",
      "Failed",
      "Healthy",
      "Unknown",
      "Updating"
    ]
  }
};
