// Generated from graphql/operations by `npm run generate`; never edited by hand.
import type { ToolDefinition, ToolOperation } from '../definition.ts';
import type * as answers from './operations.generated.ts';

export interface AddCustomInstrumentationVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
  readonly function: string;
  readonly language?: 'go' | 'java' | 'php';
  readonly rule_name?: string;
  readonly rule: answers.AddCustomInstrumentationMutationVariables['rule'];
}

export interface AddCustomInstrumentationPreviewVariables {

}

export interface AddCustomInstrumentationWorkloadVariables {
  readonly namespace: string;
  readonly kind: 'ConfigMap' | 'CronJob' | 'DaemonSet' | 'Deployment' | 'DeploymentConfig' | 'InstrumentationConfig' | 'Job' | 'Pod' | 'Rollout' | 'StatefulSet' | 'StaticPod';
  readonly name: string;
}

export interface ApplyRecommendationVariables {
  readonly type: 'AutoGoOffsetUpdater' | 'EnableOwnMetrics' | 'InferDBAttributes' | 'SampleHealthProbes' | 'UrlTemplatization';
  readonly remedy: string;
}

export interface ApplyRecommendationPreviewVariables {

}

export interface ApplyRecommendationConfigVariables {

}

export interface ApplyRecommendationActionsVariables {

}

export interface CheckHealthVariables {

}

export interface CheckHealthDestinationsVariables {

}

export interface CheckHealthRecommendationsVariables {

}

export interface CheckHealthComponentVariables {
  readonly namespace: string;
  readonly name: string;
}

export interface ClearSourceProfileVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
}

export interface ClearSourceProfilePreviewVariables {

}

export interface CollectDiagnoseBundleVariables {
  readonly dry_run: boolean;
  readonly profiles: boolean;
  readonly metrics: boolean;
  readonly source_workloads: boolean;
  readonly namespaces?: readonly (string)[];
}

export interface CollectDiagnoseBundleNamespacesVariables {

}

export interface ConfigureProfilingCacheVariables {
  readonly max_slots?: number;
  readonly slot_max_bytes?: number;
  readonly slot_ttl_seconds?: number;
  readonly slots: answers.ConfigureProfilingCacheMutationVariables['slots'];
  readonly bytes: answers.ConfigureProfilingCacheMutationVariables['bytes'];
  readonly ttl: answers.ConfigureProfilingCacheMutationVariables['ttl'];
}

export interface ConfigureProfilingCachePreviewVariables {

}

export interface ConfigureProfilingCacheConfigVariables {

}

export interface CreateActionVariables {
  readonly type: 'AddClusterInfo' | 'DbQueryTemplatization' | 'DeleteAttribute' | 'ExtractAttribute' | 'InferDbAttributes' | 'K8sAttributesResolver' | 'PiiMasking' | 'RenameAttribute' | 'URLTemplatization';
  readonly name: string;
  readonly notes?: string;
  readonly signals?: readonly ('LOGS' | 'METRICS' | 'PROFILES' | 'TRACES')[];
  readonly attributes?: readonly ({ readonly key: string; readonly value: string })[];
  readonly values?: readonly (string)[];
  readonly switches?: readonly (string)[];
  readonly namespaces?: readonly (string)[];
  readonly languages?: readonly (string)[];
  readonly sources?: readonly (string)[];
  readonly action: answers.CreateActionMutationVariables['action'];
}

export interface CreateActionPreviewVariables {

}

export interface CreateActionTypesVariables {

}

export interface CreateActionNamespacesVariables {

}

export interface CreateActionWorkloadVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
}

export interface CreateCostReductionRuleVariables {
  readonly group: string;
  readonly name: string;
  readonly keep_percentage: number;
  readonly routes?: readonly (string)[];
  readonly route_prefix?: string;
  readonly method?: string;
  readonly kafka_consumer_topic?: string;
  readonly kafka_producer_topic?: string;
  readonly namespaces?: readonly (string)[];
  readonly languages?: readonly ('dotnet' | 'go' | 'java' | 'javascript' | 'php' | 'python' | 'ruby')[];
  readonly sources?: readonly (string)[];
  readonly notes?: string;
  readonly rule: answers.CreateCostReductionRuleMutationVariables['rule'];
}

export interface CreateCostReductionRulePreviewVariables {

}

export interface CreateDataStreamVariables {
  readonly name: string;
  readonly workloads: readonly ({ readonly namespace: string; readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout'; readonly name: string })[];
  readonly destinations: readonly (string)[];
  readonly sources: answers.CreateDataStreamMutationVariables['sources'];
}

export interface CreateDataStreamPreviewVariables {

}

export interface CreateDestinationVariables {
  readonly name: string;
  readonly type: string;
  readonly traces: boolean;
  readonly metrics: boolean;
  readonly logs: boolean;
  readonly profiles: boolean;
  readonly fields: readonly ({ readonly key: string; readonly value: string })[];
  readonly data_stream: string;
  readonly test: boolean;
}

export interface CreateDestinationPreviewVariables {

}

export interface CreateDestinationTypesVariables {

}

export interface CreateDestinationCreatedVariables {

}

export interface CreateHighlyRelevantOperationRuleVariables {
  readonly group: string;
  readonly name: string;
  readonly keep_percentage: number;
  readonly on_error: boolean;
  readonly slower_than_ms?: number;
  readonly routes?: readonly (string)[];
  readonly route_prefix?: string;
  readonly method?: string;
  readonly kafka_consumer_topic?: string;
  readonly kafka_producer_topic?: string;
  readonly namespaces?: readonly (string)[];
  readonly sources?: readonly (string)[];
  readonly rule: answers.CreateHighlyRelevantOperationRuleMutationVariables['rule'];
}

export interface CreateHighlyRelevantOperationRulePreviewVariables {

}

export interface CreateInstrumentationRuleVariables {
  readonly type: 'CodeAttributes' | 'CustomInstrumentation' | 'HeadersCollection' | 'NetworkMetrics' | 'PayloadCollection';
  readonly name: string;
  readonly notes?: string;
  readonly collect?: readonly (string)[];
  readonly header_keys?: readonly (string)[];
  readonly mime_types?: readonly (string)[];
  readonly max_payload_length?: number;
  readonly drop_partial_payloads?: boolean;
  readonly functions?: readonly (string)[];
  readonly libraries?: readonly (string)[];
  readonly scopes?: readonly ({ readonly namespace?: string; readonly kind?: string; readonly name?: string; readonly container?: string; readonly language?: string })[];
  readonly rule: answers.CreateInstrumentationRuleMutationVariables['rule'];
}

export interface CreateInstrumentationRulePreviewVariables {

}

export interface CreateInstrumentationRuleTierVariables {

}

export interface CreateInstrumentationRuleTypesVariables {

}

export interface CreateNoisyOperationRuleVariables {
  readonly group: string;
  readonly name: string;
  readonly keep_percentage: number;
  readonly routes?: readonly (string)[];
  readonly route_prefix?: string;
  readonly method?: string;
  readonly server_address?: string;
  readonly client_path?: string;
  readonly namespaces?: readonly (string)[];
  readonly languages?: readonly ('dotnet' | 'go' | 'java' | 'javascript' | 'php' | 'python' | 'ruby')[];
  readonly sources?: readonly (string)[];
  readonly notes?: string;
  readonly rule: answers.CreateNoisyOperationRuleMutationVariables['rule'];
}

export interface CreateNoisyOperationRulePreviewVariables {

}

export interface CreateNoisyOperationRuleNamespacesVariables {

}

export interface CreateNoisyOperationRuleWorkloadsVariables {
  readonly namespace: string;
}

export interface CreateNoisyOperationRuleCarriersVariables {

}

export interface CreateNoisyOperationRuleTrafficVariables {

}

export interface CreateSamplingGroupVariables {
  readonly group: string;
  readonly rule_type: 'noisy' | 'cost_reduction';
  readonly name: string;
  readonly keep_percentage: number;
  readonly routes?: readonly (string)[];
  readonly route_prefix?: string;
  readonly method?: string;
  readonly namespaces?: readonly (string)[];
  readonly languages?: readonly ('dotnet' | 'go' | 'java' | 'javascript' | 'php' | 'python' | 'ruby')[];
  readonly sources?: readonly (string)[];
  readonly notes?: string;
  readonly rule: answers.CreateSamplingGroupMutationVariables['rule'];
}

export interface CreateSamplingGroupPreviewVariables {

}

export interface CreateSamplingGroupCostReductionVariables {
  readonly group: string;
  readonly rule: answers.CreateSamplingGroupCostReductionMutationVariables['rule'];
}

export interface DeleteActionVariables {
  readonly id: string;
  readonly type: answers.DeleteActionMutationVariables['type'];
}

export interface DeleteActionPreviewVariables {

}

export interface DeleteCostReductionRuleVariables {
  readonly group: string;
  readonly rule_id: string;
}

export interface DeleteCostReductionRulePreviewVariables {

}

export interface DeleteDataStreamVariables {
  readonly name: string;
}

export interface DeleteDataStreamPreviewVariables {

}

export interface DeleteDataStreamDestinationsVariables {

}

export interface DeleteDataStreamSourcesVariables {

}

export interface DeleteDataStreamNamespacesVariables {

}

export interface DeleteDestinationVariables {
  readonly id: string;
  readonly data_stream?: string;
}

export interface DeleteDestinationPreviewVariables {

}

export interface DeleteDestinationStreamVariables {
  readonly id: string;
  readonly stream: string;
}

export interface DeleteDestinationStreamsVariables {

}

export interface DeleteDestinationSettingsVariables {

}

export interface DeleteHighlyRelevantOperationRuleVariables {
  readonly group: string;
  readonly rule_id: string;
}

export interface DeleteHighlyRelevantOperationRulePreviewVariables {

}

export interface DeleteInstrumentationRuleVariables {
  readonly id: string;
}

export interface DeleteInstrumentationRulePreviewVariables {

}

export interface DeleteNoisyOperationRuleVariables {
  readonly group: string;
  readonly rule_id: string;
}

export interface DeleteNoisyOperationRulePreviewVariables {

}

export interface DescribeOdigosVariables {

}

export interface DescribeSourceVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
}

export interface DescribeSourceWorkloadVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
}

export interface DisableSourceProfilingVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
}

export interface DisableSourceProfilingPreviewVariables {

}

export interface DismissRecommendationVariables {
  readonly type: 'AutoGoOffsetUpdater' | 'EnableOwnMetrics' | 'InferDBAttributes' | 'SampleHealthProbes' | 'UrlTemplatization';
  readonly dismissed: boolean;
  readonly recommendation: answers.DismissRecommendationMutationVariables['recommendation'];
}

export interface DismissRecommendationPreviewVariables {

}

export interface EnableSourceProfilingVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
  readonly wait_seconds?: number;
}

export interface EnableSourceProfilingPreviewVariables {

}

export interface EnableSourceProfilingWorkloadVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
}

export interface EnableSourceProfilingConfigVariables {

}

export interface ExplainSamplingVariables {
  readonly service: string;
  readonly route?: string;
  readonly method?: string;
  readonly host?: string;
  readonly status?: number;
  readonly duration_ms?: number;
  readonly entry: boolean;
}

export interface ExplainSamplingServicesVariables {

}

export interface ExplainSamplingWorkloadVariables {
  readonly namespace: string;
  readonly kind: 'ConfigMap' | 'CronJob' | 'DaemonSet' | 'Deployment' | 'DeploymentConfig' | 'InstrumentationConfig' | 'Job' | 'Pod' | 'Rollout' | 'StatefulSet' | 'StaticPod';
  readonly name: string;
}

export interface ExplainSamplingVersionVariables {

}

export interface FindUnhealthySourcesVariables {
  readonly namespace?: string;
  readonly reason?: string;
  readonly group_by: 'reason' | 'namespace' | 'stage' | 'runtime';
  readonly since?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface GetAccessVariables {

}

export interface GetAccessVersionsVariables {

}

export interface GetAccessModeVariables {

}

export interface GetBlastRadiusVariables {
  readonly service: string;
  readonly namespace?: string;
  readonly depth: number;
}

export interface GetConfigVariables {
  readonly section?: 'general' | 'instrumentation' | 'namespaces' | 'rollout' | 'sampling' | 'log_levels' | 'collectors' | 'features' | 'advanced';
  readonly set_by?: 'helm' | 'ui' | 'central' | 'profile';
  readonly search?: string;
  readonly all: boolean;
}

export interface GetDestinationSchemaVariables {
  readonly type: string;
}

export interface GetFindingVariables {
  readonly transaction_id?: string;
  readonly signature?: string;
  readonly scope_key?: string;
  readonly rule_key?: string;
  readonly offending?: string;
  readonly transaction: answers.GetFindingQueryVariables['transaction'];
  readonly mark: answers.GetFindingQueryVariables['mark'];
}

export interface GetFindingViolationVariables {
  readonly scope: string;
  readonly rule: string;
  readonly offender: string;
}

export interface GetGatewayInfoVariables {
  readonly full: boolean;
}

export interface GetGatewayInfoPodsVariables {

}

export interface GetInstrumentationHealthVariables {
  readonly namespace?: string;
  readonly kind?: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface GetManifestVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'Pod' | 'ConfigMap' | 'InstrumentationConfig' | 'Rollout';
  readonly name: string;
  readonly section?: string;
}

export interface GetManifestCollectorsVariables {

}

export interface GetOdigletInfoVariables {
  readonly full: boolean;
}

export interface GetOdigletInfoPodsVariables {

}

export interface GetOverviewMetricsVariables {
  readonly namespace?: string;
  readonly watch_seconds?: number;
  readonly state?: 'sending' | 'stopped' | 'silent';
  readonly limit: number;
  readonly cursor?: string;
}

export interface GetOverviewMetricsDestinationsVariables {

}

export interface GetOverviewMetricsHealthVariables {
  readonly namespace?: string;
}

export interface GetPeerSourcesVariables {
  readonly service: string;
  readonly limit: number;
}

export interface GetPeerSourcesServicesVariables {

}

export interface GetPodVariables {
  readonly namespace: string;
  readonly name: string;
}

export interface GetRuntimeDetectionVariables {
  readonly namespace?: string;
  readonly kind?: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface GetSamplingVariables {
  readonly group?: string;
}

export interface GetServiceMapVariables {
  readonly service?: string;
  readonly depth: number;
  readonly namespace?: string;
  readonly format: 'edges' | 'mermaid';
  readonly limit: number;
  readonly cursor?: string;
}

export interface GetServiceMapWorkloadsVariables {

}

export interface GetServiceMapNamesVariables {

}

export interface GetSourceHotFunctionsVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
  readonly limit: number;
  readonly frames: boolean;
  readonly wait_seconds?: number;
}

export interface GetSourceHotFunctionsSlotsVariables {

}

export interface GetTraceCorrelationsVariables {
  readonly namespace?: string;
  readonly kind?: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name?: string;
  readonly last?: string;
  readonly start?: string;
  readonly end?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface GetTraceCorrelationsBetweenVariables {
  readonly namespace?: string;
  readonly start: string;
  readonly end: string;
}

export interface GetTraceCorrelationsConfigVariables {

}

export interface InstrumentNamespaceVariables {
  readonly namespace: string;
  readonly data_stream?: string;
  readonly wait_seconds?: number;
  readonly stream: answers.InstrumentNamespaceMutationVariables['stream'];
}

export interface InstrumentNamespacePreviewVariables {

}

export interface InstrumentNamespaceWorkloadsVariables {
  readonly namespace: string;
}

export interface InstrumentWorkloadsVariables {
  readonly workloads: readonly ({ readonly namespace: string; readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout'; readonly name: string })[];
  readonly data_stream?: string;
  readonly wait_seconds?: number;
  readonly sources: answers.InstrumentWorkloadsMutationVariables['sources'];
}

export interface InstrumentWorkloadsPreviewVariables {
  readonly namespace: string;
}

export interface InstrumentWorkloadsSettingsVariables {

}

export interface InstrumentWorkloadsTierVariables {

}

export interface InstrumentWorkloadsDestinationsVariables {

}

export interface InstrumentWorkloadsProgressVariables {
  readonly namespace: string;
}

export interface InstrumentWorkloadsAgentsVariables {
  readonly namespace: string;
}

export interface ListActionTypesVariables {

}

export interface ListActionTypesNamesVariables {

}

export interface ListActionsVariables {
  readonly type?: 'AddClusterInfo' | 'DbQueryTemplatization' | 'DeleteAttribute' | 'ExtractAttribute' | 'InferDbAttributes' | 'K8sAttributesResolver' | 'PiiMasking' | 'RenameAttribute' | 'URLTemplatization' | 'UnknownType';
  readonly limit: number;
  readonly cursor?: string;
}

export interface ListChangesVariables {
  readonly since?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface ListConfigOptionsVariables {
  readonly section?: string;
  readonly search?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface ListDataStreamsVariables {
  readonly limit: number;
  readonly cursor?: string;
}

export interface ListDataStreamsDestinationsVariables {

}

export interface ListDataStreamsSourcesVariables {

}

export interface ListDataStreamsNamespacesVariables {

}

export interface ListDestinationTypesVariables {
  readonly search?: string;
  readonly signal?: 'LOGS' | 'METRICS' | 'PROFILES' | 'TRACES';
  readonly limit: number;
  readonly cursor?: string;
}

export interface ListDestinationsVariables {
  readonly data_stream?: string;
  readonly full: boolean;
  readonly limit: number;
  readonly cursor?: string;
}

export interface ListDestinationsMetricsVariables {

}

export interface ListFindingsVariables {
  readonly namespace?: string;
  readonly service?: string;
  readonly finding_kind?: 'anomaly' | 'violation';
  readonly status: string;
  readonly window_hours?: number;
  readonly limit: number;
  readonly cursor?: string;
}

export interface ListInstrumentationAgentsVariables {
  readonly language?: string;
}

export interface ListInstrumentationLibrariesVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface ListInstrumentationLibrariesWorkloadVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
}

export interface ListInstrumentationLibrariesProcessesVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
}

export interface ListInstrumentationRuleTypesVariables {

}

export interface ListInstrumentationRuleTypesNamesVariables {

}

export interface ListInstrumentationRulesVariables {
  readonly type?: 'CodeAttributes' | 'CustomInstrumentation' | 'HeadersCollection' | 'NetworkMetrics' | 'PayloadCollection' | 'UnknownType';
  readonly limit: number;
  readonly cursor?: string;
}

export interface ListNamespacesVariables {
  readonly instrumented?: boolean;
  readonly name_contains?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface ListNamespacesSettingsVariables {

}

export interface ListNamespacesWorkloadsVariables {

}

export interface ListPotentialDestinationsVariables {

}

export interface ListPotentialDestinationsTypesVariables {

}

export interface ListProfilingSlotsVariables {
  readonly limit: number;
  readonly cursor?: string;
}

export interface ListRecommendationsVariables {
  readonly dismissed: boolean;
  readonly full: boolean;
}

export interface ListSourcesVariables {
  readonly namespace?: string;
  readonly kind?: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly language?: string;
  readonly health?: 'Disabled' | 'Error' | 'Failure' | 'Irrelevant' | 'Notice' | 'Pending' | 'Success' | 'Unknown' | 'Unsupported' | 'Waiting';
  readonly data_stream?: string;
  readonly name_contains?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface ListSourcesKindsVariables {
  readonly namespace: string;
}

export interface ListSourcesNamesVariables {

}

export interface ListSourcesLeftoversVariables {

}

export interface ListWorkloadsInNamespaceVariables {
  readonly namespace: string;
  readonly instrumented?: boolean;
  readonly limit: number;
  readonly cursor?: string;
}

export interface OverrideRuntimeVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
  readonly container: string;
  readonly language?: 'java' | 'python' | 'go' | 'dotnet' | 'javascript' | 'php' | 'ruby' | 'rust' | 'cplusplus' | 'mysql' | 'nginx' | 'redis' | 'postgres' | 'unknown' | 'ignored';
  readonly version?: string;
  readonly distro?: string;
  readonly wait_seconds?: number;
  readonly stream: answers.OverrideRuntimeMutationVariables['stream'];
}

export interface OverrideRuntimePreviewVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
}

export interface PauseOdigosVariables {

}

export interface PauseOdigosPreviewVariables {

}

export interface PauseOdigosSourcesVariables {

}

export interface ReadSupportBundleVariables {
  readonly file?: string;
  readonly contains?: string;
  readonly since?: string;
  readonly tail?: number;
  readonly cursor?: string;
}

export interface RecoverFromRollbackVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
  readonly wait_seconds?: number;
}

export interface RecoverFromRollbackPreviewVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
}

export interface RecoverFromRollbackOwnSourceVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
  readonly stream: string;
}

export interface RenameDataStreamVariables {
  readonly name: string;
  readonly new_name: string;
  readonly merge: boolean;
}

export interface RenameDataStreamPreviewVariables {

}

export interface RenameDataStreamDestinationsVariables {

}

export interface RenameDataStreamSourcesVariables {

}

export interface RenameDataStreamNamespacesVariables {

}

export interface RenderChangeVariables {
  readonly tool: string;
  readonly arguments?: { readonly name?: string };
}

export interface ResetConfigVariables {

}

export interface ResetConfigPreviewVariables {

}

export interface RestartPodVariables {
  readonly namespace: string;
  readonly name: string;
}

export interface RestartPodPreviewVariables {
  readonly namespace: string;
  readonly name: string;
}

export interface RestartWorkloadsVariables {
  readonly workloads?: readonly ({ readonly namespace: string; readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout'; readonly name: string })[];
  readonly namespace?: string;
  readonly only?: 'needs_restart';
  readonly wait_seconds?: number;
  readonly source_ids: answers.RestartWorkloadsMutationVariables['source_ids'];
}

export interface RestartWorkloadsPreviewVariables {
  readonly namespace: string;
}

export interface RestartWorkloadsManifestVariables {
  readonly namespace: string;
  readonly kind: 'ConfigMap' | 'CronJob' | 'DaemonSet' | 'Deployment' | 'DeploymentConfig' | 'InstrumentationConfig' | 'Job' | 'Pod' | 'Rollout' | 'StatefulSet' | 'StaticPod';
  readonly name: string;
}

export interface RestartWorkloadsOfNamespaceVariables {
  readonly namespace: string;
}

export interface SetLogLevelVariables {
  readonly level: 'debug' | 'error' | 'info' | 'warn';
  readonly component?: 'autoscaler' | 'collector' | 'deviceplugin' | 'instrumentor' | 'odiglet' | 'scheduler' | 'ui';
}

export interface SetLogLevelPreviewVariables {

}

export interface SummarizeClusterVariables {

}

export interface SummarizeClusterDestinationsVariables {

}

export interface TestDestinationConnectionVariables {
  readonly id?: string;
  readonly type?: string;
  readonly fields: readonly ({ readonly key: string; readonly value: string })[];
}

export interface TestDestinationConnectionPreviewVariables {

}

export interface TestDestinationConnectionTryVariables {
  readonly type: string;
  readonly traces: boolean;
  readonly metrics: boolean;
  readonly logs: boolean;
  readonly profiles: boolean;
  readonly fields: readonly ({ readonly key: string; readonly value: string })[];
}

export interface TestDestinationConnectionTypesVariables {

}

export interface TroubleshootSourceVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
  readonly wait_seconds?: number;
  readonly watch_seconds?: number;
}

export interface TroubleshootSourceDestinationsVariables {

}

export interface TroubleshootSourceBytesVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
}

export interface TroubleshootSourceManifestVariables {
  readonly namespace: string;
  readonly kind: 'ConfigMap' | 'CronJob' | 'DaemonSet' | 'Deployment' | 'DeploymentConfig' | 'InstrumentationConfig' | 'Job' | 'Pod' | 'Rollout' | 'StatefulSet' | 'StaticPod';
  readonly name: string;
}

export interface UninstrumentClusterVariables {

}

export interface UninstrumentClusterPreviewVariables {

}

export interface UninstrumentClusterAgentsVariables {

}

export interface UninstrumentClusterNamespacesVariables {

}

export interface UninstrumentNamespaceVariables {
  readonly namespace: string;
  readonly stream: answers.UninstrumentNamespaceMutationVariables['stream'];
}

export interface UninstrumentNamespacePreviewVariables {

}

export interface UninstrumentNamespaceWorkloadsVariables {
  readonly namespace: string;
}

export interface UninstrumentWorkloadsVariables {
  readonly workloads: readonly ({ readonly namespace: string; readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout'; readonly name: string })[];
  readonly sources: answers.UninstrumentWorkloadsMutationVariables['sources'];
}

export interface UninstrumentWorkloadsPreviewVariables {
  readonly namespace: string;
}

export interface UninstrumentWorkloadsLeftoversVariables {

}

export interface UninstrumentWorkloadsNamespacesVariables {

}

export interface UpdateActionVariables {
  readonly id: string;
  readonly name?: string;
  readonly notes?: string;
  readonly disabled?: boolean;
  readonly signals?: readonly ('LOGS' | 'METRICS' | 'PROFILES' | 'TRACES')[];
  readonly attributes?: readonly ({ readonly key: string; readonly value: string })[];
  readonly values?: readonly (string)[];
  readonly switches?: readonly (string)[];
  readonly namespaces?: readonly (string)[];
  readonly languages?: readonly (string)[];
  readonly sources?: readonly (string)[];
  readonly action: answers.UpdateActionMutationVariables['action'];
}

export interface UpdateActionPreviewVariables {

}

export interface UpdateConfigVariables {
  readonly cluster_name?: string;
  readonly telemetry_enabled?: boolean;
  readonly ignored_namespaces?: readonly (string)[];
  readonly ignored_containers?: readonly (string)[];
  readonly env_injection_method?: 'loader' | 'loader_fallback_to_pod_manifest' | 'pod_manifest';
  readonly allow_concurrent_agents?: boolean;
  readonly automatic_rollout_disabled?: boolean;
  readonly max_concurrent_rollouts?: number;
  readonly auto_rollback_disabled?: boolean;
  readonly rollback_grace_time?: string;
  readonly rollback_stability_window?: string;
  readonly go_offsets_cron?: string;
}

export interface UpdateConfigPreviewVariables {

}

export interface UpdateConfigTierVariables {

}

export interface UpdateConfigSourcesVariables {

}

export interface UpdateCostReductionRuleVariables {
  readonly group: string;
  readonly rule_id: string;
  readonly name?: string;
  readonly keep_percentage?: number;
  readonly disabled?: boolean;
  readonly notes?: string;
  readonly match?: readonly ({ readonly key: string; readonly value: string })[];
  readonly namespaces?: readonly (string)[];
  readonly languages?: readonly ('dotnet' | 'go' | 'java' | 'javascript' | 'php' | 'python' | 'ruby')[];
  readonly sources?: readonly (string)[];
  readonly rule: answers.UpdateCostReductionRuleMutationVariables['rule'];
}

export interface UpdateCostReductionRulePreviewVariables {

}

export interface UpdateDestinationVariables {
  readonly id: string;
  readonly name?: string;
  readonly traces?: boolean;
  readonly metrics?: boolean;
  readonly logs?: boolean;
  readonly profiles?: boolean;
  readonly disabled?: boolean;
  readonly data_stream?: string;
  readonly fields: readonly ({ readonly key: string; readonly value: string })[];
  readonly test: boolean;
}

export interface UpdateDestinationPreviewVariables {

}

export interface UpdateDestinationSendVariables {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly data_stream: string;
  readonly disabled: boolean;
  readonly traces: boolean;
  readonly metrics: boolean;
  readonly logs: boolean;
  readonly profiles: boolean;
  readonly fields: readonly ({ readonly key: string; readonly value: string })[];
}

export interface UpdateDestinationTypesVariables {

}

export interface UpdateDestinationUiModeVariables {

}

export interface UpdateDestinationUpdatedVariables {

}

export interface UpdateHighlyRelevantOperationRuleVariables {
  readonly group: string;
  readonly rule_id: string;
  readonly name?: string;
  readonly keep_percentage?: number;
  readonly on_error?: boolean;
  readonly slower_than_ms?: number;
  readonly disabled?: boolean;
  readonly notes?: string;
  readonly match?: readonly ({ readonly key: string; readonly value: string })[];
  readonly namespaces?: readonly (string)[];
  readonly languages?: readonly ('dotnet' | 'go' | 'java' | 'javascript' | 'php' | 'python' | 'ruby')[];
  readonly sources?: readonly (string)[];
  readonly rule: answers.UpdateHighlyRelevantOperationRuleMutationVariables['rule'];
}

export interface UpdateHighlyRelevantOperationRulePreviewVariables {

}

export interface UpdateInstrumentationRuleVariables {
  readonly id: string;
  readonly name?: string;
  readonly notes?: string;
  readonly disabled?: boolean;
  readonly collect?: readonly (string)[];
  readonly header_keys?: readonly (string)[];
  readonly mime_types?: readonly (string)[];
  readonly max_payload_length?: number;
  readonly drop_partial_payloads?: boolean;
  readonly functions?: readonly (string)[];
  readonly libraries?: readonly (string)[];
  readonly scopes?: readonly ({ readonly namespace?: string; readonly kind?: string; readonly name?: string; readonly container?: string; readonly language?: string })[];
  readonly rule: answers.UpdateInstrumentationRuleMutationVariables['rule'];
}

export interface UpdateInstrumentationRulePreviewVariables {

}

export interface UpdateNoisyOperationRuleVariables {
  readonly group: string;
  readonly rule_id: string;
  readonly name?: string;
  readonly keep_percentage?: number;
  readonly disabled?: boolean;
  readonly notes?: string;
  readonly match?: readonly ({ readonly key: string; readonly value: string })[];
  readonly namespaces?: readonly (string)[];
  readonly languages?: readonly ('dotnet' | 'go' | 'java' | 'javascript' | 'php' | 'python' | 'ruby')[];
  readonly sources?: readonly (string)[];
  readonly rule: answers.UpdateNoisyOperationRuleMutationVariables['rule'];
}

export interface UpdateNoisyOperationRulePreviewVariables {

}

export interface UpdateSamplingConfigVariables {
  readonly evaluate_only?: boolean;
  readonly tail_sampling_disabled?: boolean;
  readonly trace_wait?: string;
  readonly health_probes_enabled?: boolean;
  readonly health_probes_keep_percentage?: number;
  readonly span_attributes_disabled?: boolean;
  readonly category_attribute_disabled?: boolean;
  readonly deciding_rule_attribute_disabled?: boolean;
  readonly decision_attributes_disabled?: boolean;
  readonly reset?: readonly ('tailSampling' | 'k8sHealthProbesSampling')[];
}

export interface UpdateSamplingConfigPreviewVariables {

}

export interface UpdateSamplingConfigResetVariables {
  readonly sections: answers.UpdateSamplingConfigResetMutationVariables['sections'];
}

export interface UpdateSourceVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
  readonly service_name?: string;
  readonly container?: string;
  readonly allow_concurrent_agents?: boolean;
  readonly stream: answers.UpdateSourceMutationVariables['stream'];
}

export interface UpdateSourcePreviewVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
}

export interface UpdateSourceSettingsVariables {
  readonly namespace: string;
}

export interface AddCustomInstrumentationArguments extends Omit<AddCustomInstrumentationVariables, 'rule'> {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface ApplyRecommendationArguments extends ApplyRecommendationVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export type CheckHealthArguments = CheckHealthVariables;

export interface ClearSourceProfileArguments extends ClearSourceProfileVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export type CollectDiagnoseBundleArguments = CollectDiagnoseBundleVariables;

export interface ConfigureProfilingCacheArguments extends Omit<ConfigureProfilingCacheVariables, 'slots' | 'bytes' | 'ttl'> {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface CreateActionArguments extends Omit<CreateActionVariables, 'action'> {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface CreateCostReductionRuleArguments extends Omit<CreateCostReductionRuleVariables, 'rule'> {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface CreateDataStreamArguments extends Omit<CreateDataStreamVariables, 'sources'> {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface CreateDestinationArguments extends CreateDestinationVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface CreateHighlyRelevantOperationRuleArguments extends Omit<CreateHighlyRelevantOperationRuleVariables, 'rule'> {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface CreateInstrumentationRuleArguments extends Omit<CreateInstrumentationRuleVariables, 'rule'> {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface CreateNoisyOperationRuleArguments extends Omit<CreateNoisyOperationRuleVariables, 'rule'> {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface CreateSamplingGroupArguments extends Omit<CreateSamplingGroupVariables, 'rule'> {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface DeleteActionArguments extends Omit<DeleteActionVariables, 'type'> {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface DeleteCostReductionRuleArguments extends DeleteCostReductionRuleVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface DeleteDataStreamArguments extends DeleteDataStreamVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface DeleteDestinationArguments extends DeleteDestinationVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface DeleteHighlyRelevantOperationRuleArguments extends DeleteHighlyRelevantOperationRuleVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface DeleteInstrumentationRuleArguments extends DeleteInstrumentationRuleVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface DeleteNoisyOperationRuleArguments extends DeleteNoisyOperationRuleVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export type DescribeOdigosArguments = DescribeOdigosVariables;

export type DescribeSourceArguments = DescribeSourceVariables;

export interface DisableSourceProfilingArguments extends DisableSourceProfilingVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface DismissRecommendationArguments extends Omit<DismissRecommendationVariables, 'recommendation'> {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface EnableSourceProfilingArguments extends EnableSourceProfilingVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export type ExplainSamplingArguments = ExplainSamplingVariables;

export type FindUnhealthySourcesArguments = FindUnhealthySourcesVariables;

export type GetAccessArguments = GetAccessVariables;

export type GetBlastRadiusArguments = GetBlastRadiusVariables;

export type GetConfigArguments = GetConfigVariables;

export type GetDestinationSchemaArguments = GetDestinationSchemaVariables;

export type GetFindingArguments = Omit<GetFindingVariables, 'transaction' | 'mark'>;

export type GetGatewayInfoArguments = GetGatewayInfoVariables;

export type GetInstrumentationHealthArguments = GetInstrumentationHealthVariables;

export type GetManifestArguments = GetManifestVariables;

export type GetOdigletInfoArguments = GetOdigletInfoVariables;

export type GetOverviewMetricsArguments = GetOverviewMetricsVariables;

export type GetPeerSourcesArguments = GetPeerSourcesVariables;

export type GetPodArguments = GetPodVariables;

export type GetRuntimeDetectionArguments = GetRuntimeDetectionVariables;

export type GetSamplingArguments = GetSamplingVariables;

export type GetServiceMapArguments = GetServiceMapVariables;

export type GetSourceHotFunctionsArguments = GetSourceHotFunctionsVariables;

export type GetTraceCorrelationsArguments = GetTraceCorrelationsVariables;

export interface InstrumentNamespaceArguments extends Omit<InstrumentNamespaceVariables, 'stream'> {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface InstrumentWorkloadsArguments extends Omit<InstrumentWorkloadsVariables, 'sources'> {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export type ListActionTypesArguments = ListActionTypesVariables;

export type ListActionsArguments = ListActionsVariables;

export type ListChangesArguments = ListChangesVariables;

export type ListConfigOptionsArguments = ListConfigOptionsVariables;

export type ListDataStreamsArguments = ListDataStreamsVariables;

export type ListDestinationTypesArguments = ListDestinationTypesVariables;

export type ListDestinationsArguments = ListDestinationsVariables;

export type ListFindingsArguments = ListFindingsVariables;

export type ListInstrumentationAgentsArguments = ListInstrumentationAgentsVariables;

export type ListInstrumentationLibrariesArguments = ListInstrumentationLibrariesVariables;

export type ListInstrumentationRuleTypesArguments = ListInstrumentationRuleTypesVariables;

export type ListInstrumentationRulesArguments = ListInstrumentationRulesVariables;

export type ListNamespacesArguments = ListNamespacesVariables;

export type ListPotentialDestinationsArguments = ListPotentialDestinationsVariables;

export type ListProfilingSlotsArguments = ListProfilingSlotsVariables;

export type ListRecommendationsArguments = ListRecommendationsVariables;

export type ListSourcesArguments = ListSourcesVariables;

export type ListWorkloadsInNamespaceArguments = ListWorkloadsInNamespaceVariables;

export interface OverrideRuntimeArguments extends Omit<OverrideRuntimeVariables, 'stream'> {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface PauseOdigosArguments extends PauseOdigosVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export type ReadSupportBundleArguments = ReadSupportBundleVariables;

export interface RecoverFromRollbackArguments extends RecoverFromRollbackVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface RenameDataStreamArguments extends RenameDataStreamVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export type RenderChangeArguments = RenderChangeVariables;

export interface ResetConfigArguments extends ResetConfigVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface RestartPodArguments extends RestartPodVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface RestartWorkloadsArguments extends Omit<RestartWorkloadsVariables, 'source_ids'> {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface SetLogLevelArguments extends SetLogLevelVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export type SummarizeClusterArguments = SummarizeClusterVariables;

export interface TestDestinationConnectionArguments extends TestDestinationConnectionVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export type TroubleshootSourceArguments = TroubleshootSourceVariables;

export interface UninstrumentClusterArguments extends UninstrumentClusterVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface UninstrumentNamespaceArguments extends Omit<UninstrumentNamespaceVariables, 'stream'> {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface UninstrumentWorkloadsArguments extends Omit<UninstrumentWorkloadsVariables, 'sources'> {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface UpdateActionArguments extends Omit<UpdateActionVariables, 'action'> {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface UpdateConfigArguments extends UpdateConfigVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface UpdateCostReductionRuleArguments extends Omit<UpdateCostReductionRuleVariables, 'rule'> {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface UpdateDestinationArguments extends UpdateDestinationVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface UpdateHighlyRelevantOperationRuleArguments extends Omit<UpdateHighlyRelevantOperationRuleVariables, 'rule'> {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface UpdateInstrumentationRuleArguments extends Omit<UpdateInstrumentationRuleVariables, 'rule'> {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface UpdateNoisyOperationRuleArguments extends Omit<UpdateNoisyOperationRuleVariables, 'rule'> {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface UpdateSamplingConfigArguments extends UpdateSamplingConfigVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface UpdateSourceArguments extends Omit<UpdateSourceVariables, 'stream'> {
  readonly dry_run: boolean;
  readonly plan?: string;
}

/** Every operation, typed by its answer and its arguments. */
export interface Operations {
  readonly add_custom_instrumentation: ToolOperation<answers.AddCustomInstrumentationMutation, AddCustomInstrumentationVariables>;
  readonly add_custom_instrumentation_preview: ToolOperation<answers.AddCustomInstrumentationPreviewQuery, AddCustomInstrumentationPreviewVariables>;
  readonly add_custom_instrumentation_workload: ToolOperation<answers.AddCustomInstrumentationWorkloadQuery, AddCustomInstrumentationWorkloadVariables>;
  readonly apply_recommendation: ToolOperation<answers.ApplyRecommendationMutation, ApplyRecommendationVariables>;
  readonly apply_recommendation_preview: ToolOperation<answers.ApplyRecommendationPreviewQuery, ApplyRecommendationPreviewVariables>;
  readonly apply_recommendation_config: ToolOperation<answers.ApplyRecommendationConfigQuery, ApplyRecommendationConfigVariables>;
  readonly apply_recommendation_actions: ToolOperation<answers.ApplyRecommendationActionsQuery, ApplyRecommendationActionsVariables>;
  readonly check_health: ToolOperation<answers.CheckHealthQuery, CheckHealthVariables>;
  readonly check_health_destinations: ToolOperation<answers.CheckHealthDestinationsQuery, CheckHealthDestinationsVariables>;
  readonly check_health_recommendations: ToolOperation<answers.CheckHealthRecommendationsQuery, CheckHealthRecommendationsVariables>;
  readonly check_health_component: ToolOperation<answers.CheckHealthComponentQuery, CheckHealthComponentVariables>;
  readonly clear_source_profile: ToolOperation<answers.ClearSourceProfileMutation, ClearSourceProfileVariables>;
  readonly clear_source_profile_preview: ToolOperation<answers.ClearSourceProfilePreviewQuery, ClearSourceProfilePreviewVariables>;
  readonly collect_diagnose_bundle: ToolOperation<answers.CollectDiagnoseBundleQuery, CollectDiagnoseBundleVariables>;
  readonly collect_diagnose_bundle_namespaces: ToolOperation<answers.CollectDiagnoseBundleNamespacesQuery, CollectDiagnoseBundleNamespacesVariables>;
  readonly configure_profiling_cache: ToolOperation<answers.ConfigureProfilingCacheMutation, ConfigureProfilingCacheVariables>;
  readonly configure_profiling_cache_preview: ToolOperation<answers.ConfigureProfilingCachePreviewQuery, ConfigureProfilingCachePreviewVariables>;
  readonly configure_profiling_cache_config: ToolOperation<answers.ConfigureProfilingCacheConfigQuery, ConfigureProfilingCacheConfigVariables>;
  readonly create_action: ToolOperation<answers.CreateActionMutation, CreateActionVariables>;
  readonly create_action_preview: ToolOperation<answers.CreateActionPreviewQuery, CreateActionPreviewVariables>;
  readonly create_action_types: ToolOperation<answers.CreateActionTypesQuery, CreateActionTypesVariables>;
  readonly create_action_namespaces: ToolOperation<answers.CreateActionNamespacesQuery, CreateActionNamespacesVariables>;
  readonly create_action_workload: ToolOperation<answers.CreateActionWorkloadQuery, CreateActionWorkloadVariables>;
  readonly create_cost_reduction_rule: ToolOperation<answers.CreateCostReductionRuleMutation, CreateCostReductionRuleVariables>;
  readonly create_cost_reduction_rule_preview: ToolOperation<answers.CreateCostReductionRulePreviewQuery, CreateCostReductionRulePreviewVariables>;
  readonly create_data_stream: ToolOperation<answers.CreateDataStreamMutation, CreateDataStreamVariables>;
  readonly create_data_stream_preview: ToolOperation<answers.CreateDataStreamPreviewQuery, CreateDataStreamPreviewVariables>;
  readonly create_destination: ToolOperation<answers.CreateDestinationMutation, CreateDestinationVariables>;
  readonly create_destination_preview: ToolOperation<answers.CreateDestinationPreviewQuery, CreateDestinationPreviewVariables>;
  readonly create_destination_types: ToolOperation<answers.CreateDestinationTypesQuery, CreateDestinationTypesVariables>;
  readonly create_destination_created: ToolOperation<answers.CreateDestinationCreatedQuery, CreateDestinationCreatedVariables>;
  readonly create_highly_relevant_operation_rule: ToolOperation<answers.CreateHighlyRelevantOperationRuleMutation, CreateHighlyRelevantOperationRuleVariables>;
  readonly create_highly_relevant_operation_rule_preview: ToolOperation<answers.CreateHighlyRelevantOperationRulePreviewQuery, CreateHighlyRelevantOperationRulePreviewVariables>;
  readonly create_instrumentation_rule: ToolOperation<answers.CreateInstrumentationRuleMutation, CreateInstrumentationRuleVariables>;
  readonly create_instrumentation_rule_preview: ToolOperation<answers.CreateInstrumentationRulePreviewQuery, CreateInstrumentationRulePreviewVariables>;
  readonly create_instrumentation_rule_tier: ToolOperation<answers.CreateInstrumentationRuleTierQuery, CreateInstrumentationRuleTierVariables>;
  readonly create_instrumentation_rule_types: ToolOperation<answers.CreateInstrumentationRuleTypesQuery, CreateInstrumentationRuleTypesVariables>;
  readonly create_noisy_operation_rule: ToolOperation<answers.CreateNoisyOperationRuleMutation, CreateNoisyOperationRuleVariables>;
  readonly create_noisy_operation_rule_preview: ToolOperation<answers.CreateNoisyOperationRulePreviewQuery, CreateNoisyOperationRulePreviewVariables>;
  readonly create_noisy_operation_rule_namespaces: ToolOperation<answers.CreateNoisyOperationRuleNamespacesQuery, CreateNoisyOperationRuleNamespacesVariables>;
  readonly create_noisy_operation_rule_workloads: ToolOperation<answers.CreateNoisyOperationRuleWorkloadsQuery, CreateNoisyOperationRuleWorkloadsVariables>;
  readonly create_noisy_operation_rule_carriers: ToolOperation<answers.CreateNoisyOperationRuleCarriersQuery, CreateNoisyOperationRuleCarriersVariables>;
  readonly create_noisy_operation_rule_traffic: ToolOperation<answers.CreateNoisyOperationRuleTrafficQuery, CreateNoisyOperationRuleTrafficVariables>;
  readonly create_sampling_group: ToolOperation<answers.CreateSamplingGroupMutation, CreateSamplingGroupVariables>;
  readonly create_sampling_group_preview: ToolOperation<answers.CreateSamplingGroupPreviewQuery, CreateSamplingGroupPreviewVariables>;
  readonly create_sampling_group_cost_reduction: ToolOperation<answers.CreateSamplingGroupCostReductionMutation, CreateSamplingGroupCostReductionVariables>;
  readonly delete_action: ToolOperation<answers.DeleteActionMutation, DeleteActionVariables>;
  readonly delete_action_preview: ToolOperation<answers.DeleteActionPreviewQuery, DeleteActionPreviewVariables>;
  readonly delete_cost_reduction_rule: ToolOperation<answers.DeleteCostReductionRuleMutation, DeleteCostReductionRuleVariables>;
  readonly delete_cost_reduction_rule_preview: ToolOperation<answers.DeleteCostReductionRulePreviewQuery, DeleteCostReductionRulePreviewVariables>;
  readonly delete_data_stream: ToolOperation<answers.DeleteDataStreamMutation, DeleteDataStreamVariables>;
  readonly delete_data_stream_preview: ToolOperation<answers.DeleteDataStreamPreviewQuery, DeleteDataStreamPreviewVariables>;
  readonly delete_data_stream_destinations: ToolOperation<answers.DeleteDataStreamDestinationsQuery, DeleteDataStreamDestinationsVariables>;
  readonly delete_data_stream_sources: ToolOperation<answers.DeleteDataStreamSourcesQuery, DeleteDataStreamSourcesVariables>;
  readonly delete_data_stream_namespaces: ToolOperation<answers.DeleteDataStreamNamespacesQuery, DeleteDataStreamNamespacesVariables>;
  readonly delete_destination: ToolOperation<answers.DeleteDestinationMutation, DeleteDestinationVariables>;
  readonly delete_destination_preview: ToolOperation<answers.DeleteDestinationPreviewQuery, DeleteDestinationPreviewVariables>;
  readonly delete_destination_stream: ToolOperation<answers.DeleteDestinationStreamMutation, DeleteDestinationStreamVariables>;
  readonly delete_destination_streams: ToolOperation<answers.DeleteDestinationStreamsQuery, DeleteDestinationStreamsVariables>;
  readonly delete_destination_settings: ToolOperation<answers.DeleteDestinationSettingsQuery, DeleteDestinationSettingsVariables>;
  readonly delete_highly_relevant_operation_rule: ToolOperation<answers.DeleteHighlyRelevantOperationRuleMutation, DeleteHighlyRelevantOperationRuleVariables>;
  readonly delete_highly_relevant_operation_rule_preview: ToolOperation<answers.DeleteHighlyRelevantOperationRulePreviewQuery, DeleteHighlyRelevantOperationRulePreviewVariables>;
  readonly delete_instrumentation_rule: ToolOperation<answers.DeleteInstrumentationRuleMutation, DeleteInstrumentationRuleVariables>;
  readonly delete_instrumentation_rule_preview: ToolOperation<answers.DeleteInstrumentationRulePreviewQuery, DeleteInstrumentationRulePreviewVariables>;
  readonly delete_noisy_operation_rule: ToolOperation<answers.DeleteNoisyOperationRuleMutation, DeleteNoisyOperationRuleVariables>;
  readonly delete_noisy_operation_rule_preview: ToolOperation<answers.DeleteNoisyOperationRulePreviewQuery, DeleteNoisyOperationRulePreviewVariables>;
  readonly describe_odigos: ToolOperation<answers.DescribeOdigosQuery, DescribeOdigosVariables>;
  readonly describe_source: ToolOperation<answers.DescribeSourceQuery, DescribeSourceVariables>;
  readonly describe_source_workload: ToolOperation<answers.DescribeSourceWorkloadQuery, DescribeSourceWorkloadVariables>;
  readonly disable_source_profiling: ToolOperation<answers.DisableSourceProfilingMutation, DisableSourceProfilingVariables>;
  readonly disable_source_profiling_preview: ToolOperation<answers.DisableSourceProfilingPreviewQuery, DisableSourceProfilingPreviewVariables>;
  readonly dismiss_recommendation: ToolOperation<answers.DismissRecommendationMutation, DismissRecommendationVariables>;
  readonly dismiss_recommendation_preview: ToolOperation<answers.DismissRecommendationPreviewQuery, DismissRecommendationPreviewVariables>;
  readonly enable_source_profiling: ToolOperation<answers.EnableSourceProfilingMutation, EnableSourceProfilingVariables>;
  readonly enable_source_profiling_preview: ToolOperation<answers.EnableSourceProfilingPreviewQuery, EnableSourceProfilingPreviewVariables>;
  readonly enable_source_profiling_workload: ToolOperation<answers.EnableSourceProfilingWorkloadQuery, EnableSourceProfilingWorkloadVariables>;
  readonly enable_source_profiling_config: ToolOperation<answers.EnableSourceProfilingConfigQuery, EnableSourceProfilingConfigVariables>;
  readonly explain_sampling: ToolOperation<answers.ExplainSamplingQuery, ExplainSamplingVariables>;
  readonly explain_sampling_services: ToolOperation<answers.ExplainSamplingServicesQuery, ExplainSamplingServicesVariables>;
  readonly explain_sampling_workload: ToolOperation<answers.ExplainSamplingWorkloadQuery, ExplainSamplingWorkloadVariables>;
  readonly explain_sampling_version: ToolOperation<answers.ExplainSamplingVersionQuery, ExplainSamplingVersionVariables>;
  readonly find_unhealthy_sources: ToolOperation<answers.FindUnhealthySourcesQuery, FindUnhealthySourcesVariables>;
  readonly get_access: ToolOperation<answers.GetAccessQuery, GetAccessVariables>;
  readonly get_access_versions: ToolOperation<answers.GetAccessVersionsQuery, GetAccessVersionsVariables>;
  readonly get_access_mode: ToolOperation<answers.GetAccessModeQuery, GetAccessModeVariables>;
  readonly get_blast_radius: ToolOperation<answers.GetBlastRadiusQuery, GetBlastRadiusVariables>;
  readonly get_config: ToolOperation<answers.GetConfigQuery, GetConfigVariables>;
  readonly get_destination_schema: ToolOperation<answers.GetDestinationSchemaQuery, GetDestinationSchemaVariables>;
  readonly get_finding: ToolOperation<answers.GetFindingQuery, GetFindingVariables>;
  readonly get_finding_violation: ToolOperation<answers.GetFindingViolationQuery, GetFindingViolationVariables>;
  readonly get_gateway_info: ToolOperation<answers.GetGatewayInfoQuery, GetGatewayInfoVariables>;
  readonly get_gateway_info_pods: ToolOperation<answers.GetGatewayInfoPodsQuery, GetGatewayInfoPodsVariables>;
  readonly get_instrumentation_health: ToolOperation<answers.GetInstrumentationHealthQuery, GetInstrumentationHealthVariables>;
  readonly get_manifest: ToolOperation<answers.GetManifestQuery, GetManifestVariables>;
  readonly get_manifest_collectors: ToolOperation<answers.GetManifestCollectorsQuery, GetManifestCollectorsVariables>;
  readonly get_odiglet_info: ToolOperation<answers.GetOdigletInfoQuery, GetOdigletInfoVariables>;
  readonly get_odiglet_info_pods: ToolOperation<answers.GetOdigletInfoPodsQuery, GetOdigletInfoPodsVariables>;
  readonly get_overview_metrics: ToolOperation<answers.GetOverviewMetricsQuery, GetOverviewMetricsVariables>;
  readonly get_overview_metrics_destinations: ToolOperation<answers.GetOverviewMetricsDestinationsQuery, GetOverviewMetricsDestinationsVariables>;
  readonly get_overview_metrics_health: ToolOperation<answers.GetOverviewMetricsHealthQuery, GetOverviewMetricsHealthVariables>;
  readonly get_peer_sources: ToolOperation<answers.GetPeerSourcesQuery, GetPeerSourcesVariables>;
  readonly get_peer_sources_services: ToolOperation<answers.GetPeerSourcesServicesQuery, GetPeerSourcesServicesVariables>;
  readonly get_pod: ToolOperation<answers.GetPodQuery, GetPodVariables>;
  readonly get_runtime_detection: ToolOperation<answers.GetRuntimeDetectionQuery, GetRuntimeDetectionVariables>;
  readonly get_sampling: ToolOperation<answers.GetSamplingQuery, GetSamplingVariables>;
  readonly get_service_map: ToolOperation<answers.GetServiceMapQuery, GetServiceMapVariables>;
  readonly get_service_map_workloads: ToolOperation<answers.GetServiceMapWorkloadsQuery, GetServiceMapWorkloadsVariables>;
  readonly get_service_map_names: ToolOperation<answers.GetServiceMapNamesQuery, GetServiceMapNamesVariables>;
  readonly get_source_hot_functions: ToolOperation<answers.GetSourceHotFunctionsQuery, GetSourceHotFunctionsVariables>;
  readonly get_source_hot_functions_slots: ToolOperation<answers.GetSourceHotFunctionsSlotsQuery, GetSourceHotFunctionsSlotsVariables>;
  readonly get_trace_correlations: ToolOperation<answers.GetTraceCorrelationsQuery, GetTraceCorrelationsVariables>;
  readonly get_trace_correlations_between: ToolOperation<answers.GetTraceCorrelationsBetweenQuery, GetTraceCorrelationsBetweenVariables>;
  readonly get_trace_correlations_config: ToolOperation<answers.GetTraceCorrelationsConfigQuery, GetTraceCorrelationsConfigVariables>;
  readonly instrument_namespace: ToolOperation<answers.InstrumentNamespaceMutation, InstrumentNamespaceVariables>;
  readonly instrument_namespace_preview: ToolOperation<answers.InstrumentNamespacePreviewQuery, InstrumentNamespacePreviewVariables>;
  readonly instrument_namespace_workloads: ToolOperation<answers.InstrumentNamespaceWorkloadsQuery, InstrumentNamespaceWorkloadsVariables>;
  readonly instrument_workloads: ToolOperation<answers.InstrumentWorkloadsMutation, InstrumentWorkloadsVariables>;
  readonly instrument_workloads_preview: ToolOperation<answers.InstrumentWorkloadsPreviewQuery, InstrumentWorkloadsPreviewVariables>;
  readonly instrument_workloads_settings: ToolOperation<answers.InstrumentWorkloadsSettingsQuery, InstrumentWorkloadsSettingsVariables>;
  readonly instrument_workloads_tier: ToolOperation<answers.InstrumentWorkloadsTierQuery, InstrumentWorkloadsTierVariables>;
  readonly instrument_workloads_destinations: ToolOperation<answers.InstrumentWorkloadsDestinationsQuery, InstrumentWorkloadsDestinationsVariables>;
  readonly instrument_workloads_progress: ToolOperation<answers.InstrumentWorkloadsProgressQuery, InstrumentWorkloadsProgressVariables>;
  readonly instrument_workloads_agents: ToolOperation<answers.InstrumentWorkloadsAgentsQuery, InstrumentWorkloadsAgentsVariables>;
  readonly list_action_types: ToolOperation<answers.ListActionTypesQuery, ListActionTypesVariables>;
  readonly list_action_types_names: ToolOperation<answers.ListActionTypesNamesQuery, ListActionTypesNamesVariables>;
  readonly list_actions: ToolOperation<answers.ListActionsQuery, ListActionsVariables>;
  readonly list_changes: ToolOperation<answers.ListChangesQuery, ListChangesVariables>;
  readonly list_config_options: ToolOperation<answers.ListConfigOptionsQuery, ListConfigOptionsVariables>;
  readonly list_data_streams: ToolOperation<answers.ListDataStreamsQuery, ListDataStreamsVariables>;
  readonly list_data_streams_destinations: ToolOperation<answers.ListDataStreamsDestinationsQuery, ListDataStreamsDestinationsVariables>;
  readonly list_data_streams_sources: ToolOperation<answers.ListDataStreamsSourcesQuery, ListDataStreamsSourcesVariables>;
  readonly list_data_streams_namespaces: ToolOperation<answers.ListDataStreamsNamespacesQuery, ListDataStreamsNamespacesVariables>;
  readonly list_destination_types: ToolOperation<answers.ListDestinationTypesQuery, ListDestinationTypesVariables>;
  readonly list_destinations: ToolOperation<answers.ListDestinationsQuery, ListDestinationsVariables>;
  readonly list_destinations_metrics: ToolOperation<answers.ListDestinationsMetricsQuery, ListDestinationsMetricsVariables>;
  readonly list_findings: ToolOperation<answers.ListFindingsQuery, ListFindingsVariables>;
  readonly list_instrumentation_agents: ToolOperation<answers.ListInstrumentationAgentsQuery, ListInstrumentationAgentsVariables>;
  readonly list_instrumentation_libraries: ToolOperation<answers.ListInstrumentationLibrariesQuery, ListInstrumentationLibrariesVariables>;
  readonly list_instrumentation_libraries_workload: ToolOperation<answers.ListInstrumentationLibrariesWorkloadQuery, ListInstrumentationLibrariesWorkloadVariables>;
  readonly list_instrumentation_libraries_processes: ToolOperation<answers.ListInstrumentationLibrariesProcessesQuery, ListInstrumentationLibrariesProcessesVariables>;
  readonly list_instrumentation_rule_types: ToolOperation<answers.ListInstrumentationRuleTypesQuery, ListInstrumentationRuleTypesVariables>;
  readonly list_instrumentation_rule_types_names: ToolOperation<answers.ListInstrumentationRuleTypesNamesQuery, ListInstrumentationRuleTypesNamesVariables>;
  readonly list_instrumentation_rules: ToolOperation<answers.ListInstrumentationRulesQuery, ListInstrumentationRulesVariables>;
  readonly list_namespaces: ToolOperation<answers.ListNamespacesQuery, ListNamespacesVariables>;
  readonly list_namespaces_settings: ToolOperation<answers.ListNamespacesSettingsQuery, ListNamespacesSettingsVariables>;
  readonly list_namespaces_workloads: ToolOperation<answers.ListNamespacesWorkloadsQuery, ListNamespacesWorkloadsVariables>;
  readonly list_potential_destinations: ToolOperation<answers.ListPotentialDestinationsQuery, ListPotentialDestinationsVariables>;
  readonly list_potential_destinations_types: ToolOperation<answers.ListPotentialDestinationsTypesQuery, ListPotentialDestinationsTypesVariables>;
  readonly list_profiling_slots: ToolOperation<answers.ListProfilingSlotsQuery, ListProfilingSlotsVariables>;
  readonly list_recommendations: ToolOperation<answers.ListRecommendationsQuery, ListRecommendationsVariables>;
  readonly list_sources: ToolOperation<answers.ListSourcesQuery, ListSourcesVariables>;
  readonly list_sources_kinds: ToolOperation<answers.ListSourcesKindsQuery, ListSourcesKindsVariables>;
  readonly list_sources_names: ToolOperation<answers.ListSourcesNamesQuery, ListSourcesNamesVariables>;
  readonly list_sources_leftovers: ToolOperation<answers.ListSourcesLeftoversQuery, ListSourcesLeftoversVariables>;
  readonly list_workloads_in_namespace: ToolOperation<answers.ListWorkloadsInNamespaceQuery, ListWorkloadsInNamespaceVariables>;
  readonly override_runtime: ToolOperation<answers.OverrideRuntimeMutation, OverrideRuntimeVariables>;
  readonly override_runtime_preview: ToolOperation<answers.OverrideRuntimePreviewQuery, OverrideRuntimePreviewVariables>;
  readonly pause_odigos: ToolOperation<answers.PauseOdigosMutation, PauseOdigosVariables>;
  readonly pause_odigos_preview: ToolOperation<answers.PauseOdigosPreviewQuery, PauseOdigosPreviewVariables>;
  readonly pause_odigos_sources: ToolOperation<answers.PauseOdigosSourcesQuery, PauseOdigosSourcesVariables>;
  readonly read_support_bundle: ToolOperation<answers.ReadSupportBundleQuery, ReadSupportBundleVariables>;
  readonly recover_from_rollback: ToolOperation<answers.RecoverFromRollbackMutation, RecoverFromRollbackVariables>;
  readonly recover_from_rollback_preview: ToolOperation<answers.RecoverFromRollbackPreviewQuery, RecoverFromRollbackPreviewVariables>;
  readonly recover_from_rollback_own_source: ToolOperation<answers.RecoverFromRollbackOwnSourceMutation, RecoverFromRollbackOwnSourceVariables>;
  readonly rename_data_stream: ToolOperation<answers.RenameDataStreamMutation, RenameDataStreamVariables>;
  readonly rename_data_stream_preview: ToolOperation<answers.RenameDataStreamPreviewQuery, RenameDataStreamPreviewVariables>;
  readonly rename_data_stream_destinations: ToolOperation<answers.RenameDataStreamDestinationsQuery, RenameDataStreamDestinationsVariables>;
  readonly rename_data_stream_sources: ToolOperation<answers.RenameDataStreamSourcesQuery, RenameDataStreamSourcesVariables>;
  readonly rename_data_stream_namespaces: ToolOperation<answers.RenameDataStreamNamespacesQuery, RenameDataStreamNamespacesVariables>;
  readonly render_change: ToolOperation<answers.RenderChangeQuery, RenderChangeVariables>;
  readonly reset_config: ToolOperation<answers.ResetConfigMutation, ResetConfigVariables>;
  readonly reset_config_preview: ToolOperation<answers.ResetConfigPreviewQuery, ResetConfigPreviewVariables>;
  readonly restart_pod: ToolOperation<answers.RestartPodMutation, RestartPodVariables>;
  readonly restart_pod_preview: ToolOperation<answers.RestartPodPreviewQuery, RestartPodPreviewVariables>;
  readonly restart_workloads: ToolOperation<answers.RestartWorkloadsMutation, RestartWorkloadsVariables>;
  readonly restart_workloads_preview: ToolOperation<answers.RestartWorkloadsPreviewQuery, RestartWorkloadsPreviewVariables>;
  readonly restart_workloads_manifest: ToolOperation<answers.RestartWorkloadsManifestQuery, RestartWorkloadsManifestVariables>;
  readonly restart_workloads_of_namespace: ToolOperation<answers.RestartWorkloadsOfNamespaceQuery, RestartWorkloadsOfNamespaceVariables>;
  readonly set_log_level: ToolOperation<answers.SetLogLevelMutation, SetLogLevelVariables>;
  readonly set_log_level_preview: ToolOperation<answers.SetLogLevelPreviewQuery, SetLogLevelPreviewVariables>;
  readonly summarize_cluster: ToolOperation<answers.SummarizeClusterQuery, SummarizeClusterVariables>;
  readonly summarize_cluster_destinations: ToolOperation<answers.SummarizeClusterDestinationsQuery, SummarizeClusterDestinationsVariables>;
  readonly test_destination_connection: ToolOperation<answers.TestDestinationConnectionMutation, TestDestinationConnectionVariables>;
  readonly test_destination_connection_preview: ToolOperation<answers.TestDestinationConnectionPreviewQuery, TestDestinationConnectionPreviewVariables>;
  readonly test_destination_connection_try: ToolOperation<answers.TestDestinationConnectionTryMutation, TestDestinationConnectionTryVariables>;
  readonly test_destination_connection_types: ToolOperation<answers.TestDestinationConnectionTypesQuery, TestDestinationConnectionTypesVariables>;
  readonly troubleshoot_source: ToolOperation<answers.TroubleshootSourceQuery, TroubleshootSourceVariables>;
  readonly troubleshoot_source_destinations: ToolOperation<answers.TroubleshootSourceDestinationsQuery, TroubleshootSourceDestinationsVariables>;
  readonly troubleshoot_source_bytes: ToolOperation<answers.TroubleshootSourceBytesQuery, TroubleshootSourceBytesVariables>;
  readonly troubleshoot_source_manifest: ToolOperation<answers.TroubleshootSourceManifestQuery, TroubleshootSourceManifestVariables>;
  readonly uninstrument_cluster: ToolOperation<answers.UninstrumentClusterMutation, UninstrumentClusterVariables>;
  readonly uninstrument_cluster_preview: ToolOperation<answers.UninstrumentClusterPreviewQuery, UninstrumentClusterPreviewVariables>;
  readonly uninstrument_cluster_agents: ToolOperation<answers.UninstrumentClusterAgentsQuery, UninstrumentClusterAgentsVariables>;
  readonly uninstrument_cluster_namespaces: ToolOperation<answers.UninstrumentClusterNamespacesQuery, UninstrumentClusterNamespacesVariables>;
  readonly uninstrument_namespace: ToolOperation<answers.UninstrumentNamespaceMutation, UninstrumentNamespaceVariables>;
  readonly uninstrument_namespace_preview: ToolOperation<answers.UninstrumentNamespacePreviewQuery, UninstrumentNamespacePreviewVariables>;
  readonly uninstrument_namespace_workloads: ToolOperation<answers.UninstrumentNamespaceWorkloadsQuery, UninstrumentNamespaceWorkloadsVariables>;
  readonly uninstrument_workloads: ToolOperation<answers.UninstrumentWorkloadsMutation, UninstrumentWorkloadsVariables>;
  readonly uninstrument_workloads_preview: ToolOperation<answers.UninstrumentWorkloadsPreviewQuery, UninstrumentWorkloadsPreviewVariables>;
  readonly uninstrument_workloads_leftovers: ToolOperation<answers.UninstrumentWorkloadsLeftoversQuery, UninstrumentWorkloadsLeftoversVariables>;
  readonly uninstrument_workloads_namespaces: ToolOperation<answers.UninstrumentWorkloadsNamespacesQuery, UninstrumentWorkloadsNamespacesVariables>;
  readonly update_action: ToolOperation<answers.UpdateActionMutation, UpdateActionVariables>;
  readonly update_action_preview: ToolOperation<answers.UpdateActionPreviewQuery, UpdateActionPreviewVariables>;
  readonly update_config: ToolOperation<answers.UpdateConfigMutation, UpdateConfigVariables>;
  readonly update_config_preview: ToolOperation<answers.UpdateConfigPreviewQuery, UpdateConfigPreviewVariables>;
  readonly update_config_tier: ToolOperation<answers.UpdateConfigTierQuery, UpdateConfigTierVariables>;
  readonly update_config_sources: ToolOperation<answers.UpdateConfigSourcesQuery, UpdateConfigSourcesVariables>;
  readonly update_cost_reduction_rule: ToolOperation<answers.UpdateCostReductionRuleMutation, UpdateCostReductionRuleVariables>;
  readonly update_cost_reduction_rule_preview: ToolOperation<answers.UpdateCostReductionRulePreviewQuery, UpdateCostReductionRulePreviewVariables>;
  readonly update_destination: ToolOperation<answers.UpdateDestinationMutation, UpdateDestinationVariables>;
  readonly update_destination_preview: ToolOperation<answers.UpdateDestinationPreviewQuery, UpdateDestinationPreviewVariables>;
  readonly update_destination_send: ToolOperation<answers.UpdateDestinationSendMutation, UpdateDestinationSendVariables>;
  readonly update_destination_types: ToolOperation<answers.UpdateDestinationTypesQuery, UpdateDestinationTypesVariables>;
  readonly update_destination_ui_mode: ToolOperation<answers.UpdateDestinationUiModeQuery, UpdateDestinationUiModeVariables>;
  readonly update_destination_updated: ToolOperation<answers.UpdateDestinationUpdatedQuery, UpdateDestinationUpdatedVariables>;
  readonly update_highly_relevant_operation_rule: ToolOperation<answers.UpdateHighlyRelevantOperationRuleMutation, UpdateHighlyRelevantOperationRuleVariables>;
  readonly update_highly_relevant_operation_rule_preview: ToolOperation<answers.UpdateHighlyRelevantOperationRulePreviewQuery, UpdateHighlyRelevantOperationRulePreviewVariables>;
  readonly update_instrumentation_rule: ToolOperation<answers.UpdateInstrumentationRuleMutation, UpdateInstrumentationRuleVariables>;
  readonly update_instrumentation_rule_preview: ToolOperation<answers.UpdateInstrumentationRulePreviewQuery, UpdateInstrumentationRulePreviewVariables>;
  readonly update_noisy_operation_rule: ToolOperation<answers.UpdateNoisyOperationRuleMutation, UpdateNoisyOperationRuleVariables>;
  readonly update_noisy_operation_rule_preview: ToolOperation<answers.UpdateNoisyOperationRulePreviewQuery, UpdateNoisyOperationRulePreviewVariables>;
  readonly update_sampling_config: ToolOperation<answers.UpdateSamplingConfigMutation, UpdateSamplingConfigVariables>;
  readonly update_sampling_config_preview: ToolOperation<answers.UpdateSamplingConfigPreviewQuery, UpdateSamplingConfigPreviewVariables>;
  readonly update_sampling_config_reset: ToolOperation<answers.UpdateSamplingConfigResetMutation, UpdateSamplingConfigResetVariables>;
  readonly update_source: ToolOperation<answers.UpdateSourceMutation, UpdateSourceVariables>;
  readonly update_source_preview: ToolOperation<answers.UpdateSourcePreviewQuery, UpdateSourcePreviewVariables>;
  readonly update_source_settings: ToolOperation<answers.UpdateSourceSettingsQuery, UpdateSourceSettingsVariables>;
}

export const operations: Operations = {
  add_custom_instrumentation: {
    "name": "add_custom_instrumentation",
    "type": "mutation",
    "text": "mutation add_custom_instrumentation($rule:InstrumentationRuleInput!){createInstrumentationRule(instrumentationRule:$rule){ruleId}}",
    "variables": {
      "rule": {
        "argument": "rule"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "createInstrumentationRule"
      ]
    ]
  },
  add_custom_instrumentation_preview: {
    "name": "add_custom_instrumentation_preview",
    "type": "query",
    "text": "query add_custom_instrumentation_preview{computePlatform{instrumentationRules{ruleId type ruleName notes disabled mutable profileName codeAttributes{column filePath function lineNumber namespace stacktrace}headersCollection{headerKeys}payloadCollection{httpRequest{mimeTypes maxPayloadLength dropPartialPayloads}httpResponse{mimeTypes maxPayloadLength dropPartialPayloads}dbQuery{maxPayloadLength dropPartialPayloads}messaging{maxPayloadLength dropPartialPayloads}}customInstrumentations{golang{packageName functionName receiverName receiverMethodName}java{className methodName}php{className functionName}}networkMetrics instrumentationLibraries{name language spanKind}sourcesScopes{workloadNamespace workloadKind workloadName containerName workloadLanguage}}}}",
    "whole": "query add_custom_instrumentation_preview{computePlatform{instrumentationRules{...InstrumentationRule}}}fragment InstrumentationRule on InstrumentationRule{ruleId type ruleName notes disabled mutable profileName managedBy codeAttributes{column filePath function lineNumber namespace stacktrace}headersCollection{headerKeys}payloadCollection{httpRequest{mimeTypes maxPayloadLength dropPartialPayloads}httpResponse{mimeTypes maxPayloadLength dropPartialPayloads}dbQuery{maxPayloadLength dropPartialPayloads}messaging{maxPayloadLength dropPartialPayloads}}customInstrumentations{golang{packageName functionName receiverName receiverMethodName}java{className methodName}php{className functionName}}networkMetrics instrumentationLibraries{name language spanKind}sourcesScopes{workloadNamespace workloadKind workloadName containerName workloadLanguage}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "computePlatform"
      ]
    ]
  },
  add_custom_instrumentation_workload: {
    "name": "add_custom_instrumentation_workload",
    "type": "query",
    "text": "query add_custom_instrumentation_workload($filter:WorkloadFilter){workloads(filter:$filter){id{kind name}workloadHealthStatus{status}markedForInstrumentation{markedForInstrumentation}runtimeInfo{detectedLanguages}}}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          },
          "kind": {
            "argument": "kind"
          },
          "name": {
            "argument": "name"
          }
        }
      }
    },
    "secrets": [],
    "target": []
  },
  apply_recommendation: {
    "name": "apply_recommendation",
    "type": "mutation",
    "text": "mutation apply_recommendation($type:RecommendationType!$remedy:String!){applyRecommendationRemediation(recommendationType:$type remediationType:$remedy)}",
    "variables": {
      "type": {
        "argument": "type"
      },
      "remedy": {
        "argument": "remedy"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "applyRecommendationRemediation"
      ]
    ]
  },
  apply_recommendation_preview: {
    "name": "apply_recommendation_preview",
    "type": "query",
    "text": "query apply_recommendation_preview{computePlatform{recommendations{...Recommendation}}}fragment Recommendation on Recommendation{name type title summary applied dismissed conditionsMet oss requireOdigosDeployment catalogConditions{type}remediations{type tooltip applyExamples{type content}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "computePlatform"
      ]
    ]
  },
  apply_recommendation_config: {
    "name": "apply_recommendation_config",
    "type": "query",
    "text": "query apply_recommendation_config{effectiveConfig{goAutoOffsetsMode goAutoOffsetsCron sampling{k8sHealthProbesSampling{enabled keepPercentage}}}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  apply_recommendation_actions: {
    "name": "apply_recommendation_actions",
    "type": "query",
    "text": "query apply_recommendation_actions{computePlatform{actions{id type disabled}}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  check_health: {
    "name": "check_health",
    "type": "query",
    "text": "query check_health{workloads{...WorkloadHealth}}fragment WorkloadHealth on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation}rollbackOccurred numberOfInstances workloadOdigosHealthStatus{...Condition}podsHealthStatus{...ConditionState}conditions{runtimeDetection{...ConditionState}agentInjectionEnabled{...ConditionState}rollout{...ConditionState}agentInjected{...ConditionState}podsManifestInjection{...ConditionState}processesAgentHealth{...ConditionState}expectingTelemetry{...ConditionState}}containers{containerName runtimeInfo{language runtimeVersion otherAgentNames}overrides{runtimeInfo{language}}agentEnabled{agentEnabled}}pods{startTime agentInjected containers{isCrashLoop waitingReasonEnum}}telemetryMetrics{totalDataSentBytes}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}fragment ConditionState on DesiredConditionStatus{status reasonEnum}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads"
      ],
      [
        "workloads",
        "workloadOdigosHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "runtimeDetection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjectionEnabled",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "rollout",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjected",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "podsManifestInjection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "processesAgentHealth",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "expectingTelemetry",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  check_health_destinations: {
    "name": "check_health_destinations",
    "type": "query",
    "text": "query check_health_destinations{computePlatform{destinations{id name dataStreamNames ...DestinationState}}}fragment DestinationState on Destination{disabled conditions{type status reason message}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "computePlatform",
            "destinations"
          ],
          "form": "STREAM",
          "by": [
            "dataStreamNames"
          ]
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "dataStreamNames"
          ],
          "form": "STREAM",
          "by": []
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "conditions",
            "message"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": null
        }
      ]
    }
  },
  check_health_recommendations: {
    "name": "check_health_recommendations",
    "type": "query",
    "text": "query check_health_recommendations{computePlatform{recommendations{type applied dismissed conditionsMet}}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  check_health_component: {
    "name": "check_health_component",
    "type": "query",
    "text": "query check_health_component($namespace:String!$name:String!){k8sManifest(namespace:$namespace kind:Deployment name:$name)}",
    "variables": {
      "namespace": {
        "argument": "namespace"
      },
      "name": {
        "argument": "name"
      }
    },
    "secrets": [
      {
        "path": [
          "k8sManifest"
        ],
        "form": "YAML"
      }
    ],
    "target": [],
    "namespaces": {
      "named": true,
      "fields": []
    }
  },
  clear_source_profile: {
    "name": "clear_source_profile",
    "type": "mutation",
    "text": "mutation clear_source_profile($namespace:String!$kind:String!$name:String!){clearSourceProfilingBuffer(namespace:$namespace kind:$kind name:$name){status}}",
    "variables": {
      "namespace": {
        "argument": "namespace"
      },
      "kind": {
        "argument": "kind"
      },
      "name": {
        "argument": "name"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "clearSourceProfilingBuffer"
      ]
    ],
    "namespaces": {
      "named": true,
      "fields": []
    }
  },
  clear_source_profile_preview: {
    "name": "clear_source_profile_preview",
    "type": "query",
    "text": "query clear_source_profile_preview{profilingSlots{...ProfilingSlots}}fragment ProfilingSlots on ProfilingSlots{activeKeys keysWithData maxSlots slotMaxBytes slotTtlSeconds totalBytesUsed}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "profilingSlots"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "profilingSlots",
            "activeKeys"
          ],
          "form": "WORKLOAD_KEY",
          "by": []
        },
        {
          "path": [
            "profilingSlots",
            "keysWithData"
          ],
          "form": "WORKLOAD_KEY",
          "by": []
        },
        {
          "path": [
            "profilingSlots",
            "totalBytesUsed"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": 0
        }
      ]
    }
  },
  collect_diagnose_bundle: {
    "name": "collect_diagnose_bundle",
    "type": "query",
    "text": "query collect_diagnose_bundle($dry_run:Boolean!$input:DiagnoseInput){diagnose(dryRun:$dry_run input:$input){stats{fileCount totalSizeBytes totalSizeHuman}includeProfiles includeMetrics includeSourceWorkloads sourceWorkloadNamespaces}}",
    "variables": {
      "input": {
        "object": {
          "includeProfiles": {
            "argument": "profiles"
          },
          "includeMetrics": {
            "argument": "metrics"
          },
          "includeSourceWorkloads": {
            "argument": "source_workloads"
          },
          "sourceWorkloadNamespaces": {
            "argument": "namespaces"
          }
        }
      },
      "dry_run": {
        "argument": "dry_run"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "diagnose"
      ]
    ]
  },
  collect_diagnose_bundle_namespaces: {
    "name": "collect_diagnose_bundle_namespaces",
    "type": "query",
    "text": "query collect_diagnose_bundle_namespaces{namespaces{name}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "namespaces"
          ],
          "form": "NAMESPACE",
          "by": [
            "name"
          ]
        }
      ]
    }
  },
  configure_profiling_cache: {
    "name": "configure_profiling_cache",
    "type": "mutation",
    "text": "mutation configure_profiling_cache($slots:Int!$bytes:Int!$ttl:Int!){configureProfilingCache(maxSlots:$slots slotMaxBytes:$bytes slotTTLSeconds:$ttl){maxSlots slotMaxBytes slotTtlSeconds}}",
    "variables": {
      "slots": {
        "argument": "slots"
      },
      "bytes": {
        "argument": "bytes"
      },
      "ttl": {
        "argument": "ttl"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "configureProfilingCache"
      ]
    ]
  },
  configure_profiling_cache_preview: {
    "name": "configure_profiling_cache_preview",
    "type": "query",
    "text": "query configure_profiling_cache_preview{profilingSlots{...ProfilingSlots}}fragment ProfilingSlots on ProfilingSlots{activeKeys keysWithData maxSlots slotMaxBytes slotTtlSeconds totalBytesUsed}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "profilingSlots"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "profilingSlots",
            "activeKeys"
          ],
          "form": "WORKLOAD_KEY",
          "by": []
        },
        {
          "path": [
            "profilingSlots",
            "keysWithData"
          ],
          "form": "WORKLOAD_KEY",
          "by": []
        },
        {
          "path": [
            "profilingSlots",
            "totalBytesUsed"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": 0
        }
      ]
    }
  },
  configure_profiling_cache_config: {
    "name": "configure_profiling_cache_config",
    "type": "query",
    "text": "query configure_profiling_cache_config{effectiveConfig{provenance{helmPath reconciledFrom}}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  create_action: {
    "name": "create_action",
    "type": "mutation",
    "text": "mutation create_action($action:ActionInput!){createAction(action:$action){id}}",
    "variables": {
      "action": {
        "argument": "action"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "createAction"
      ]
    ]
  },
  create_action_preview: {
    "name": "create_action_preview",
    "type": "query",
    "text": "query create_action_preview{computePlatform{actions{...Action}}}fragment Action on Action{id type name notes disabled signals uiGenerated fields{annotationsAttributes{annotationKey attributeKey from fromSources}attributeNamesToDelete clusterAttributes{attributeName attributeStringValue}collectClusterId collectContainerAttributes collectReplicaSetAttributes collectWorkloadId customFormatMaskings{lookupKey dataFormat}customRegexMaskings{regex}extractAttribute{extractions{targetAttributeName lookupKey dataFormat regex}}labelsAttributes{labelKey attributeKey from fromSources}overwriteExistingValues piiCategories removePostgresCastOperator renames scopes{...Scopes}templatizeLiterals urlTemplatizationDefaultGroups{disabled scopes{...Scopes}skipPolicy{skipForNonSuccessCodes skipHttpStatusCodes}}urlTemplatizationRulesGroups{scopes{...Scopes}templatizationRules{template}}}statuses{name status reasonEnum message}}fragment Scopes on SourcesScopes{namespaces languages sources{namespace kind name}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "computePlatform"
      ]
    ]
  },
  create_action_types: {
    "name": "create_action_types",
    "type": "query",
    "text": "query create_action_types{actionTypes{type allowedSignals}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  create_action_namespaces: {
    "name": "create_action_namespaces",
    "type": "query",
    "text": "query create_action_namespaces{namespaces{name}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "namespaces"
          ],
          "form": "NAMESPACE",
          "by": [
            "name"
          ]
        }
      ]
    }
  },
  create_action_workload: {
    "name": "create_action_workload",
    "type": "query",
    "text": "query create_action_workload($filter:WorkloadFilter){workloads(filter:$filter){id{namespace kind name}workloadHealthStatus{status}}}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          },
          "kind": {
            "argument": "kind"
          },
          "name": {
            "argument": "name"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  create_cost_reduction_rule: {
    "name": "create_cost_reduction_rule",
    "type": "mutation",
    "text": "mutation create_cost_reduction_rule($group:ID!$rule:CostReductionRuleInput!){createCostReductionRule(samplingId:$group rule:$rule){ruleId}}",
    "variables": {
      "group": {
        "argument": "group"
      },
      "rule": {
        "argument": "rule"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "createCostReductionRule"
      ]
    ]
  },
  create_cost_reduction_rule_preview: {
    "name": "create_cost_reduction_rule_preview",
    "type": "query",
    "text": "query create_cost_reduction_rule_preview{sampling{...SamplingState}}fragment SamplingState on Sampling{configs{effective{dryRun tailSampling{disabled}}}rules{...SamplingGroup}}fragment SamplingGroup on SamplingRules{id name noisyOperations{...NoisyRule}highlyRelevantOperations{...HighlyRelevantRule}costReductionRules{...CostRule}}fragment NoisyRule on NoisyOperationRule{ruleId name notes disabled percentageAtMost operation{...HeadOperation}sourceScopes{...Scopes}}fragment HeadOperation on HeadSamplingOperationMatcher{httpServer{method route routePrefix queryParams{name valueExact}}httpClient{method serverAddress templatedPath templatedPathPrefix}}fragment Scopes on SourcesScopes{namespaces languages sources{namespace kind name}}fragment HighlyRelevantRule on HighlyRelevantOperationRule{ruleId name notes disabled error durationAtLeastMs percentageAtLeast operation{...TailOperation}sourceScopes{...Scopes}}fragment TailOperation on TailSamplingOperationMatcher{httpServer{method route routePrefix}kafkaConsumer{kafkaTopic}kafkaProducer{kafkaTopic}}fragment CostRule on CostReductionRule{ruleId name notes disabled percentageAtMost operation{...TailOperation}sourceScopes{...Scopes}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "sampling"
      ],
      [
        "sampling",
        "rules"
      ]
    ]
  },
  create_data_stream: {
    "name": "create_data_stream",
    "type": "mutation",
    "text": "mutation create_data_stream($sources:[PersistNamespaceSourceInput!]!){persistK8sSources(sources:$sources)}",
    "variables": {
      "sources": {
        "argument": "sources"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "persistK8sSources"
      ]
    ],
    "namespaces": {
      "named": true,
      "fields": []
    }
  },
  create_data_stream_preview: {
    "name": "create_data_stream_preview",
    "type": "query",
    "text": "query create_data_stream_preview{computePlatform{dataStreams{name}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "computePlatform"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "computePlatform",
            "dataStreams"
          ],
          "form": "STREAM",
          "by": [
            "name"
          ]
        }
      ]
    }
  },
  create_destination: {
    "name": "create_destination",
    "type": "mutation",
    "text": "mutation create_destination($destination:DestinationInput!){createNewDestination(destination:$destination){id}}",
    "variables": {
      "destination": {
        "object": {
          "name": {
            "argument": "name"
          },
          "type": {
            "argument": "type"
          },
          "currentStreamName": {
            "argument": "data_stream"
          },
          "exportedSignals": {
            "object": {
              "traces": {
                "argument": "traces"
              },
              "metrics": {
                "argument": "metrics"
              },
              "logs": {
                "argument": "logs"
              },
              "profiles": {
                "argument": "profiles"
              }
            },
            "required": true
          },
          "fields": {
            "argument": "fields"
          }
        },
        "required": true
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "createNewDestination"
      ]
    ]
  },
  create_destination_preview: {
    "name": "create_destination_preview",
    "type": "query",
    "text": "query create_destination_preview{computePlatform{destinations{...DestinationSettings}}}fragment DestinationSettings on Destination{id name type disabled dataStreamNames exportedSignals{traces metrics logs profiles}fields}",
    "variables": {},
    "secrets": [
      {
        "path": [
          "computePlatform",
          "destinations",
          "fields"
        ],
        "form": "DESTINATION_FIELDS"
      }
    ],
    "target": [],
    "essential": [
      [
        "computePlatform"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "computePlatform",
            "destinations"
          ],
          "form": "STREAM",
          "by": [
            "dataStreamNames"
          ]
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "dataStreamNames"
          ],
          "form": "STREAM",
          "by": []
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "fields"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": ""
        }
      ]
    }
  },
  create_destination_types: {
    "name": "create_destination_types",
    "type": "query",
    "text": "query create_destination_types{destinationCategories{categories{items{...DestinationType}}}}fragment DestinationType on DestinationTypesCategoryItem{type displayName testConnectionSupported supportedSignals{traces{supported}metrics{supported}logs{supported}profiles{supported}}fields{name displayName componentType componentProperties initialValue secret renderCondition}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  create_destination_created: {
    "name": "create_destination_created",
    "type": "query",
    "text": "query create_destination_created{computePlatform{destinations{id name dataStreamNames conditions{type status reason message}}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "computePlatform",
            "destinations"
          ],
          "form": "STREAM",
          "by": [
            "dataStreamNames"
          ]
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "dataStreamNames"
          ],
          "form": "STREAM",
          "by": []
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "conditions",
            "message"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": null
        }
      ]
    }
  },
  create_highly_relevant_operation_rule: {
    "name": "create_highly_relevant_operation_rule",
    "type": "mutation",
    "text": "mutation create_highly_relevant_operation_rule($group:ID!$rule:HighlyRelevantOperationRuleInput!){createHighlyRelevantOperationRule(samplingId:$group rule:$rule){ruleId}}",
    "variables": {
      "group": {
        "argument": "group"
      },
      "rule": {
        "argument": "rule"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "createHighlyRelevantOperationRule"
      ]
    ]
  },
  create_highly_relevant_operation_rule_preview: {
    "name": "create_highly_relevant_operation_rule_preview",
    "type": "query",
    "text": "query create_highly_relevant_operation_rule_preview{sampling{...SamplingState}}fragment SamplingState on Sampling{configs{effective{dryRun tailSampling{disabled}}}rules{...SamplingGroup}}fragment SamplingGroup on SamplingRules{id name noisyOperations{...NoisyRule}highlyRelevantOperations{...HighlyRelevantRule}costReductionRules{...CostRule}}fragment NoisyRule on NoisyOperationRule{ruleId name notes disabled percentageAtMost operation{...HeadOperation}sourceScopes{...Scopes}}fragment HeadOperation on HeadSamplingOperationMatcher{httpServer{method route routePrefix queryParams{name valueExact}}httpClient{method serverAddress templatedPath templatedPathPrefix}}fragment Scopes on SourcesScopes{namespaces languages sources{namespace kind name}}fragment HighlyRelevantRule on HighlyRelevantOperationRule{ruleId name notes disabled error durationAtLeastMs percentageAtLeast operation{...TailOperation}sourceScopes{...Scopes}}fragment TailOperation on TailSamplingOperationMatcher{httpServer{method route routePrefix}kafkaConsumer{kafkaTopic}kafkaProducer{kafkaTopic}}fragment CostRule on CostReductionRule{ruleId name notes disabled percentageAtMost operation{...TailOperation}sourceScopes{...Scopes}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "sampling"
      ],
      [
        "sampling",
        "rules"
      ]
    ]
  },
  create_instrumentation_rule: {
    "name": "create_instrumentation_rule",
    "type": "mutation",
    "text": "mutation create_instrumentation_rule($rule:InstrumentationRuleInput!){createInstrumentationRule(instrumentationRule:$rule){ruleId}}",
    "variables": {
      "rule": {
        "argument": "rule"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "createInstrumentationRule"
      ]
    ]
  },
  create_instrumentation_rule_preview: {
    "name": "create_instrumentation_rule_preview",
    "type": "query",
    "text": "query create_instrumentation_rule_preview{computePlatform{instrumentationRules{ruleId type ruleName notes disabled mutable profileName codeAttributes{column filePath function lineNumber namespace stacktrace}headersCollection{headerKeys}payloadCollection{httpRequest{mimeTypes maxPayloadLength dropPartialPayloads}httpResponse{mimeTypes maxPayloadLength dropPartialPayloads}dbQuery{maxPayloadLength dropPartialPayloads}messaging{maxPayloadLength dropPartialPayloads}}customInstrumentations{golang{packageName functionName receiverName receiverMethodName}java{className methodName}php{className functionName}}networkMetrics instrumentationLibraries{name language spanKind}sourcesScopes{workloadNamespace workloadKind workloadName containerName workloadLanguage}}}}",
    "whole": "query create_instrumentation_rule_preview{computePlatform{instrumentationRules{...InstrumentationRule}}}fragment InstrumentationRule on InstrumentationRule{ruleId type ruleName notes disabled mutable profileName managedBy codeAttributes{column filePath function lineNumber namespace stacktrace}headersCollection{headerKeys}payloadCollection{httpRequest{mimeTypes maxPayloadLength dropPartialPayloads}httpResponse{mimeTypes maxPayloadLength dropPartialPayloads}dbQuery{maxPayloadLength dropPartialPayloads}messaging{maxPayloadLength dropPartialPayloads}}customInstrumentations{golang{packageName functionName receiverName receiverMethodName}java{className methodName}php{className functionName}}networkMetrics instrumentationLibraries{name language spanKind}sourcesScopes{workloadNamespace workloadKind workloadName containerName workloadLanguage}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "computePlatform"
      ]
    ]
  },
  create_instrumentation_rule_tier: {
    "name": "create_instrumentation_rule_tier",
    "type": "query",
    "text": "query create_instrumentation_rule_tier{describeOdigos{tier{value}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  create_instrumentation_rule_types: {
    "name": "create_instrumentation_rule_types",
    "type": "query",
    "text": "query create_instrumentation_rule_types{instrumentationRuleTypes{type supportedLanguages}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  create_noisy_operation_rule: {
    "name": "create_noisy_operation_rule",
    "type": "mutation",
    "text": "mutation create_noisy_operation_rule($group:ID!$rule:NoisyOperationRuleInput!){createNoisyOperationRule(samplingId:$group rule:$rule){ruleId}}",
    "variables": {
      "group": {
        "argument": "group"
      },
      "rule": {
        "argument": "rule"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "createNoisyOperationRule"
      ]
    ]
  },
  create_noisy_operation_rule_preview: {
    "name": "create_noisy_operation_rule_preview",
    "type": "query",
    "text": "query create_noisy_operation_rule_preview{sampling{...SamplingState}}fragment SamplingState on Sampling{configs{effective{dryRun tailSampling{disabled}}}rules{...SamplingGroup}}fragment SamplingGroup on SamplingRules{id name noisyOperations{...NoisyRule}highlyRelevantOperations{...HighlyRelevantRule}costReductionRules{...CostRule}}fragment NoisyRule on NoisyOperationRule{ruleId name notes disabled percentageAtMost operation{...HeadOperation}sourceScopes{...Scopes}}fragment HeadOperation on HeadSamplingOperationMatcher{httpServer{method route routePrefix queryParams{name valueExact}}httpClient{method serverAddress templatedPath templatedPathPrefix}}fragment Scopes on SourcesScopes{namespaces languages sources{namespace kind name}}fragment HighlyRelevantRule on HighlyRelevantOperationRule{ruleId name notes disabled error durationAtLeastMs percentageAtLeast operation{...TailOperation}sourceScopes{...Scopes}}fragment TailOperation on TailSamplingOperationMatcher{httpServer{method route routePrefix}kafkaConsumer{kafkaTopic}kafkaProducer{kafkaTopic}}fragment CostRule on CostReductionRule{ruleId name notes disabled percentageAtMost operation{...TailOperation}sourceScopes{...Scopes}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "sampling"
      ],
      [
        "sampling",
        "rules"
      ]
    ]
  },
  create_noisy_operation_rule_namespaces: {
    "name": "create_noisy_operation_rule_namespaces",
    "type": "query",
    "text": "query create_noisy_operation_rule_namespaces{namespaces{name}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "namespaces"
          ],
          "form": "NAMESPACE",
          "by": [
            "name"
          ]
        }
      ]
    }
  },
  create_noisy_operation_rule_workloads: {
    "name": "create_noisy_operation_rule_workloads",
    "type": "query",
    "text": "query create_noisy_operation_rule_workloads($filter:WorkloadFilter){workloads(filter:$filter){id{namespace kind name}}}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  create_noisy_operation_rule_carriers: {
    "name": "create_noisy_operation_rule_carriers",
    "type": "query",
    "text": "query create_noisy_operation_rule_carriers{workloads(filter:{markedForInstrumentation:true}){id{namespace kind name}dataStreamNames containers{runtimeInfo{language}agentEnabled{agentEnabled otelDistroName}}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  create_noisy_operation_rule_traffic: {
    "name": "create_noisy_operation_rule_traffic",
    "type": "query",
    "text": "query create_noisy_operation_rule_traffic{getOverviewMetrics{sources{namespace kind name totalDataSent throughput}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "getOverviewMetrics",
            "sources"
          ],
          "form": "NAMESPACE",
          "by": [
            "namespace"
          ]
        }
      ]
    }
  },
  create_sampling_group: {
    "name": "create_sampling_group",
    "type": "mutation",
    "text": "mutation create_sampling_group($group:ID!$rule:NoisyOperationRuleInput!){createNoisyOperationRule(samplingId:$group rule:$rule){ruleId}}",
    "variables": {
      "group": {
        "argument": "group"
      },
      "rule": {
        "argument": "rule"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "createNoisyOperationRule"
      ]
    ]
  },
  create_sampling_group_preview: {
    "name": "create_sampling_group_preview",
    "type": "query",
    "text": "query create_sampling_group_preview{sampling{...SamplingState}}fragment SamplingState on Sampling{configs{effective{dryRun tailSampling{disabled}}}rules{...SamplingGroup}}fragment SamplingGroup on SamplingRules{id name noisyOperations{...NoisyRule}highlyRelevantOperations{...HighlyRelevantRule}costReductionRules{...CostRule}}fragment NoisyRule on NoisyOperationRule{ruleId name notes disabled percentageAtMost operation{...HeadOperation}sourceScopes{...Scopes}}fragment HeadOperation on HeadSamplingOperationMatcher{httpServer{method route routePrefix queryParams{name valueExact}}httpClient{method serverAddress templatedPath templatedPathPrefix}}fragment Scopes on SourcesScopes{namespaces languages sources{namespace kind name}}fragment HighlyRelevantRule on HighlyRelevantOperationRule{ruleId name notes disabled error durationAtLeastMs percentageAtLeast operation{...TailOperation}sourceScopes{...Scopes}}fragment TailOperation on TailSamplingOperationMatcher{httpServer{method route routePrefix}kafkaConsumer{kafkaTopic}kafkaProducer{kafkaTopic}}fragment CostRule on CostReductionRule{ruleId name notes disabled percentageAtMost operation{...TailOperation}sourceScopes{...Scopes}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "sampling"
      ],
      [
        "sampling",
        "rules"
      ]
    ]
  },
  create_sampling_group_cost_reduction: {
    "name": "create_sampling_group_cost_reduction",
    "type": "mutation",
    "text": "mutation create_sampling_group_cost_reduction($group:ID!$rule:CostReductionRuleInput!){createCostReductionRule(samplingId:$group rule:$rule){ruleId}}",
    "variables": {
      "group": {
        "argument": "group"
      },
      "rule": {
        "argument": "rule"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "createCostReductionRule"
      ]
    ]
  },
  delete_action: {
    "name": "delete_action",
    "type": "mutation",
    "text": "mutation delete_action($id:ID!$type:String!){deleteAction(id:$id actionType:$type)}",
    "variables": {
      "id": {
        "argument": "id"
      },
      "type": {
        "argument": "type"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "deleteAction"
      ]
    ]
  },
  delete_action_preview: {
    "name": "delete_action_preview",
    "type": "query",
    "text": "query delete_action_preview{computePlatform{actions{...Action}}}fragment Action on Action{id type name notes disabled signals uiGenerated fields{annotationsAttributes{annotationKey attributeKey from fromSources}attributeNamesToDelete clusterAttributes{attributeName attributeStringValue}collectClusterId collectContainerAttributes collectReplicaSetAttributes collectWorkloadId customFormatMaskings{lookupKey dataFormat}customRegexMaskings{regex}extractAttribute{extractions{targetAttributeName lookupKey dataFormat regex}}labelsAttributes{labelKey attributeKey from fromSources}overwriteExistingValues piiCategories removePostgresCastOperator renames scopes{...Scopes}templatizeLiterals urlTemplatizationDefaultGroups{disabled scopes{...Scopes}skipPolicy{skipForNonSuccessCodes skipHttpStatusCodes}}urlTemplatizationRulesGroups{scopes{...Scopes}templatizationRules{template}}}statuses{name status reasonEnum message}}fragment Scopes on SourcesScopes{namespaces languages sources{namespace kind name}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "computePlatform"
      ]
    ]
  },
  delete_cost_reduction_rule: {
    "name": "delete_cost_reduction_rule",
    "type": "mutation",
    "text": "mutation delete_cost_reduction_rule($group:ID!$rule_id:ID!){deleteCostReductionRule(samplingId:$group ruleId:$rule_id)}",
    "variables": {
      "group": {
        "argument": "group"
      },
      "rule_id": {
        "argument": "rule_id"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "deleteCostReductionRule"
      ]
    ]
  },
  delete_cost_reduction_rule_preview: {
    "name": "delete_cost_reduction_rule_preview",
    "type": "query",
    "text": "query delete_cost_reduction_rule_preview{sampling{...SamplingState}}fragment SamplingState on Sampling{configs{effective{dryRun tailSampling{disabled}}}rules{...SamplingGroup}}fragment SamplingGroup on SamplingRules{id name noisyOperations{...NoisyRule}highlyRelevantOperations{...HighlyRelevantRule}costReductionRules{...CostRule}}fragment NoisyRule on NoisyOperationRule{ruleId name notes disabled percentageAtMost operation{...HeadOperation}sourceScopes{...Scopes}}fragment HeadOperation on HeadSamplingOperationMatcher{httpServer{method route routePrefix queryParams{name valueExact}}httpClient{method serverAddress templatedPath templatedPathPrefix}}fragment Scopes on SourcesScopes{namespaces languages sources{namespace kind name}}fragment HighlyRelevantRule on HighlyRelevantOperationRule{ruleId name notes disabled error durationAtLeastMs percentageAtLeast operation{...TailOperation}sourceScopes{...Scopes}}fragment TailOperation on TailSamplingOperationMatcher{httpServer{method route routePrefix}kafkaConsumer{kafkaTopic}kafkaProducer{kafkaTopic}}fragment CostRule on CostReductionRule{ruleId name notes disabled percentageAtMost operation{...TailOperation}sourceScopes{...Scopes}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "sampling"
      ],
      [
        "sampling",
        "rules"
      ]
    ]
  },
  delete_data_stream: {
    "name": "delete_data_stream",
    "type": "mutation",
    "text": "mutation delete_data_stream($name:ID!){deleteDataStream(id:$name)}",
    "variables": {
      "name": {
        "argument": "name"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "deleteDataStream"
      ]
    ]
  },
  delete_data_stream_preview: {
    "name": "delete_data_stream_preview",
    "type": "query",
    "text": "query delete_data_stream_preview{computePlatform{dataStreams{name}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "computePlatform"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "computePlatform",
            "dataStreams"
          ],
          "form": "STREAM",
          "by": [
            "name"
          ]
        }
      ]
    }
  },
  delete_data_stream_destinations: {
    "name": "delete_data_stream_destinations",
    "type": "query",
    "text": "query delete_data_stream_destinations{computePlatform{destinations{...DestinationInStreams}}}fragment DestinationInStreams on Destination{id name type disabled dataStreamNames exportedSignals{traces metrics logs profiles}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "computePlatform",
            "destinations"
          ],
          "form": "STREAM",
          "by": [
            "dataStreamNames"
          ]
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "dataStreamNames"
          ],
          "form": "STREAM",
          "by": []
        }
      ]
    }
  },
  delete_data_stream_sources: {
    "name": "delete_data_stream_sources",
    "type": "query",
    "text": "query delete_data_stream_sources{workloads{...WorkloadInStreams}}fragment WorkloadInStreams on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation}dataStreamNames}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  delete_data_stream_namespaces: {
    "name": "delete_data_stream_namespaces",
    "type": "query",
    "text": "query delete_data_stream_namespaces{namespaces{name dataStreamNames}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "namespaces"
          ],
          "form": "NAMESPACE",
          "by": [
            "name"
          ]
        }
      ]
    }
  },
  delete_destination: {
    "name": "delete_destination",
    "type": "mutation",
    "text": "mutation delete_destination($id:ID!){deleteDestination(id:$id currentStreamName:\"\")}",
    "variables": {
      "id": {
        "argument": "id"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "deleteDestination"
      ]
    ]
  },
  delete_destination_preview: {
    "name": "delete_destination_preview",
    "type": "query",
    "text": "query delete_destination_preview{computePlatform{destinations{...DestinationInStreams conditions{type status reason message}}}}fragment DestinationInStreams on Destination{id name type disabled dataStreamNames exportedSignals{traces metrics logs profiles}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "computePlatform"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "computePlatform",
            "destinations"
          ],
          "form": "STREAM",
          "by": [
            "dataStreamNames"
          ]
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "dataStreamNames"
          ],
          "form": "STREAM",
          "by": []
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "conditions",
            "message"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": null
        }
      ]
    }
  },
  delete_destination_stream: {
    "name": "delete_destination_stream",
    "type": "mutation",
    "text": "mutation delete_destination_stream($id:ID!$stream:String!){deleteDestination(id:$id currentStreamName:$stream)}",
    "variables": {
      "id": {
        "argument": "id"
      },
      "stream": {
        "argument": "stream"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "deleteDestination"
      ]
    ]
  },
  delete_destination_streams: {
    "name": "delete_destination_streams",
    "type": "query",
    "text": "query delete_destination_streams{computePlatform{dataStreams{name}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "computePlatform",
            "dataStreams"
          ],
          "form": "STREAM",
          "by": [
            "name"
          ]
        }
      ]
    }
  },
  delete_destination_settings: {
    "name": "delete_destination_settings",
    "type": "query",
    "text": "query delete_destination_settings{computePlatform{destinations{...DestinationSettings}}}fragment DestinationSettings on Destination{id name type disabled dataStreamNames exportedSignals{traces metrics logs profiles}fields}",
    "variables": {},
    "secrets": [
      {
        "path": [
          "computePlatform",
          "destinations",
          "fields"
        ],
        "form": "DESTINATION_FIELDS"
      }
    ],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "computePlatform",
            "destinations"
          ],
          "form": "STREAM",
          "by": [
            "dataStreamNames"
          ]
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "dataStreamNames"
          ],
          "form": "STREAM",
          "by": []
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "fields"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": ""
        }
      ]
    }
  },
  delete_highly_relevant_operation_rule: {
    "name": "delete_highly_relevant_operation_rule",
    "type": "mutation",
    "text": "mutation delete_highly_relevant_operation_rule($group:ID!$rule_id:ID!){deleteHighlyRelevantOperationRule(samplingId:$group ruleId:$rule_id)}",
    "variables": {
      "group": {
        "argument": "group"
      },
      "rule_id": {
        "argument": "rule_id"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "deleteHighlyRelevantOperationRule"
      ]
    ]
  },
  delete_highly_relevant_operation_rule_preview: {
    "name": "delete_highly_relevant_operation_rule_preview",
    "type": "query",
    "text": "query delete_highly_relevant_operation_rule_preview{sampling{...SamplingState}}fragment SamplingState on Sampling{configs{effective{dryRun tailSampling{disabled}}}rules{...SamplingGroup}}fragment SamplingGroup on SamplingRules{id name noisyOperations{...NoisyRule}highlyRelevantOperations{...HighlyRelevantRule}costReductionRules{...CostRule}}fragment NoisyRule on NoisyOperationRule{ruleId name notes disabled percentageAtMost operation{...HeadOperation}sourceScopes{...Scopes}}fragment HeadOperation on HeadSamplingOperationMatcher{httpServer{method route routePrefix queryParams{name valueExact}}httpClient{method serverAddress templatedPath templatedPathPrefix}}fragment Scopes on SourcesScopes{namespaces languages sources{namespace kind name}}fragment HighlyRelevantRule on HighlyRelevantOperationRule{ruleId name notes disabled error durationAtLeastMs percentageAtLeast operation{...TailOperation}sourceScopes{...Scopes}}fragment TailOperation on TailSamplingOperationMatcher{httpServer{method route routePrefix}kafkaConsumer{kafkaTopic}kafkaProducer{kafkaTopic}}fragment CostRule on CostReductionRule{ruleId name notes disabled percentageAtMost operation{...TailOperation}sourceScopes{...Scopes}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "sampling"
      ],
      [
        "sampling",
        "rules"
      ]
    ]
  },
  delete_instrumentation_rule: {
    "name": "delete_instrumentation_rule",
    "type": "mutation",
    "text": "mutation delete_instrumentation_rule($id:ID!){deleteInstrumentationRule(ruleId:$id)}",
    "variables": {
      "id": {
        "argument": "id"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "deleteInstrumentationRule"
      ]
    ]
  },
  delete_instrumentation_rule_preview: {
    "name": "delete_instrumentation_rule_preview",
    "type": "query",
    "text": "query delete_instrumentation_rule_preview{computePlatform{instrumentationRules{ruleId type ruleName notes disabled mutable profileName codeAttributes{column filePath function lineNumber namespace stacktrace}headersCollection{headerKeys}payloadCollection{httpRequest{mimeTypes maxPayloadLength dropPartialPayloads}httpResponse{mimeTypes maxPayloadLength dropPartialPayloads}dbQuery{maxPayloadLength dropPartialPayloads}messaging{maxPayloadLength dropPartialPayloads}}customInstrumentations{golang{packageName functionName receiverName receiverMethodName}java{className methodName}php{className functionName}}networkMetrics instrumentationLibraries{name language spanKind}sourcesScopes{workloadNamespace workloadKind workloadName containerName workloadLanguage}}}}",
    "whole": "query delete_instrumentation_rule_preview{computePlatform{instrumentationRules{...InstrumentationRule}}}fragment InstrumentationRule on InstrumentationRule{ruleId type ruleName notes disabled mutable profileName managedBy codeAttributes{column filePath function lineNumber namespace stacktrace}headersCollection{headerKeys}payloadCollection{httpRequest{mimeTypes maxPayloadLength dropPartialPayloads}httpResponse{mimeTypes maxPayloadLength dropPartialPayloads}dbQuery{maxPayloadLength dropPartialPayloads}messaging{maxPayloadLength dropPartialPayloads}}customInstrumentations{golang{packageName functionName receiverName receiverMethodName}java{className methodName}php{className functionName}}networkMetrics instrumentationLibraries{name language spanKind}sourcesScopes{workloadNamespace workloadKind workloadName containerName workloadLanguage}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "computePlatform"
      ]
    ]
  },
  delete_noisy_operation_rule: {
    "name": "delete_noisy_operation_rule",
    "type": "mutation",
    "text": "mutation delete_noisy_operation_rule($group:ID!$rule_id:ID!){deleteNoisyOperationRule(samplingId:$group ruleId:$rule_id)}",
    "variables": {
      "group": {
        "argument": "group"
      },
      "rule_id": {
        "argument": "rule_id"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "deleteNoisyOperationRule"
      ]
    ]
  },
  delete_noisy_operation_rule_preview: {
    "name": "delete_noisy_operation_rule_preview",
    "type": "query",
    "text": "query delete_noisy_operation_rule_preview{sampling{...SamplingState}}fragment SamplingState on Sampling{configs{effective{dryRun tailSampling{disabled}}}rules{...SamplingGroup}}fragment SamplingGroup on SamplingRules{id name noisyOperations{...NoisyRule}highlyRelevantOperations{...HighlyRelevantRule}costReductionRules{...CostRule}}fragment NoisyRule on NoisyOperationRule{ruleId name notes disabled percentageAtMost operation{...HeadOperation}sourceScopes{...Scopes}}fragment HeadOperation on HeadSamplingOperationMatcher{httpServer{method route routePrefix queryParams{name valueExact}}httpClient{method serverAddress templatedPath templatedPathPrefix}}fragment Scopes on SourcesScopes{namespaces languages sources{namespace kind name}}fragment HighlyRelevantRule on HighlyRelevantOperationRule{ruleId name notes disabled error durationAtLeastMs percentageAtLeast operation{...TailOperation}sourceScopes{...Scopes}}fragment TailOperation on TailSamplingOperationMatcher{httpServer{method route routePrefix}kafkaConsumer{kafkaTopic}kafkaProducer{kafkaTopic}}fragment CostRule on CostReductionRule{ruleId name notes disabled percentageAtMost operation{...TailOperation}sourceScopes{...Scopes}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "sampling"
      ],
      [
        "sampling",
        "rules"
      ]
    ]
  },
  describe_odigos: {
    "name": "describe_odigos",
    "type": "query",
    "text": "query describe_odigos{describeOdigos{odigosVersion{...Entity}kubernetesVersion{...Entity}tier{...Entity}installationMethod{...Entity}numberOfSources numberOfDestinations hasErrors isSettled clusterCollector{enabled{...Entity}deployed{...Entity}deployedError{...Entity}collectorReady{...Entity}expectedReplicas{...Entity}healthyReplicas{...Entity}failedReplicas{...Entity}failedReplicasReason{...Entity}}nodeCollector{enabled{...Entity}deployed{...Entity}deployedError{...Entity}collectorReady{...Entity}}}}fragment Entity on EntityProperty{value status}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "describeOdigos"
      ]
    ]
  },
  describe_source: {
    "name": "describe_source",
    "type": "query",
    "text": "query describe_source($namespace:String!$kind:String!$name:String!){describeSource(namespace:$namespace kind:$kind name:$name){sourceObjects{instrumented{value}workload{value}namespace{value}instrumentedText{value}}otelAgents{created{value}containers{containerName{value}agentEnabled{value}reason{value}message{value}otelDistroName{value}}}totalPods podsPhasesCount pods{podName{value}nodeName{value}phase{value}agentInjected{value}runningLatestWorkloadRevision{value}containers{containerName{value}ready{value}started{value}}}}}",
    "variables": {
      "namespace": {
        "argument": "namespace"
      },
      "kind": {
        "argument": "kind"
      },
      "name": {
        "argument": "name"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "describeSource"
      ]
    ],
    "namespaces": {
      "named": true,
      "fields": []
    }
  },
  describe_source_workload: {
    "name": "describe_source_workload",
    "type": "query",
    "text": "query describe_source_workload($filter:WorkloadFilter){workloads(filter:$filter){...WorkloadHealth workloadHealthStatus{...ConditionState}serviceName dataStreamNames markedForInstrumentation{decisionEnum message}containers{containerName runtimeInfo{language runtimeVersion}agentEnabled{agentEnabled otelDistroName agentEnabledStatus{...Condition}}overrides{otelDistroName runtimeInfo{language runtimeVersion}}}pods{podName nodeName agentInjected containers{containerName ready isCrashLoop restartCount waitingReasonEnum waitingMessage}}}}fragment WorkloadHealth on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation}rollbackOccurred numberOfInstances workloadOdigosHealthStatus{...Condition}podsHealthStatus{...ConditionState}conditions{runtimeDetection{...ConditionState}agentInjectionEnabled{...ConditionState}rollout{...ConditionState}agentInjected{...ConditionState}podsManifestInjection{...ConditionState}processesAgentHealth{...ConditionState}expectingTelemetry{...ConditionState}}containers{containerName runtimeInfo{language runtimeVersion otherAgentNames}overrides{runtimeInfo{language}}agentEnabled{agentEnabled}}pods{startTime agentInjected containers{isCrashLoop waitingReasonEnum}}telemetryMetrics{totalDataSentBytes}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}fragment ConditionState on DesiredConditionStatus{status reasonEnum}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          },
          "kind": {
            "argument": "kind"
          },
          "name": {
            "argument": "name"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads",
        "workloadOdigosHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "runtimeDetection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjectionEnabled",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "rollout",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjected",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "podsManifestInjection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "processesAgentHealth",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "expectingTelemetry",
        "reasonEnum"
      ],
      [
        "workloads",
        "workloadHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "containers",
        "agentEnabled",
        "agentEnabledStatus",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  disable_source_profiling: {
    "name": "disable_source_profiling",
    "type": "mutation",
    "text": "mutation disable_source_profiling($namespace:String!$kind:String!$name:String!){disableSourceProfiling(namespace:$namespace kind:$kind name:$name){status}}",
    "variables": {
      "namespace": {
        "argument": "namespace"
      },
      "kind": {
        "argument": "kind"
      },
      "name": {
        "argument": "name"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "disableSourceProfiling"
      ]
    ],
    "namespaces": {
      "named": true,
      "fields": []
    }
  },
  disable_source_profiling_preview: {
    "name": "disable_source_profiling_preview",
    "type": "query",
    "text": "query disable_source_profiling_preview{profilingSlots{...ProfilingSlots}}fragment ProfilingSlots on ProfilingSlots{activeKeys keysWithData maxSlots slotMaxBytes slotTtlSeconds totalBytesUsed}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "profilingSlots"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "profilingSlots",
            "activeKeys"
          ],
          "form": "WORKLOAD_KEY",
          "by": []
        },
        {
          "path": [
            "profilingSlots",
            "keysWithData"
          ],
          "form": "WORKLOAD_KEY",
          "by": []
        },
        {
          "path": [
            "profilingSlots",
            "totalBytesUsed"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": 0
        }
      ]
    }
  },
  dismiss_recommendation: {
    "name": "dismiss_recommendation",
    "type": "mutation",
    "text": "mutation dismiss_recommendation($dismissed:Boolean!$recommendation:ID!){setRecommendationDismissed(name:$recommendation dismissed:$dismissed){name dismissed}}",
    "variables": {
      "dismissed": {
        "argument": "dismissed"
      },
      "recommendation": {
        "argument": "recommendation"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "setRecommendationDismissed"
      ]
    ]
  },
  dismiss_recommendation_preview: {
    "name": "dismiss_recommendation_preview",
    "type": "query",
    "text": "query dismiss_recommendation_preview{computePlatform{recommendations{name type applied dismissed}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "computePlatform"
      ]
    ]
  },
  enable_source_profiling: {
    "name": "enable_source_profiling",
    "type": "mutation",
    "text": "mutation enable_source_profiling($namespace:String!$kind:String!$name:String!){enableSourceProfiling(namespace:$namespace kind:$kind name:$name){status sourceKey}}",
    "variables": {
      "namespace": {
        "argument": "namespace"
      },
      "kind": {
        "argument": "kind"
      },
      "name": {
        "argument": "name"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "enableSourceProfiling"
      ]
    ],
    "namespaces": {
      "named": true,
      "fields": []
    }
  },
  enable_source_profiling_preview: {
    "name": "enable_source_profiling_preview",
    "type": "query",
    "text": "query enable_source_profiling_preview{profilingSlots{...ProfilingSlots}}fragment ProfilingSlots on ProfilingSlots{activeKeys keysWithData maxSlots slotMaxBytes slotTtlSeconds totalBytesUsed}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "profilingSlots"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "profilingSlots",
            "activeKeys"
          ],
          "form": "WORKLOAD_KEY",
          "by": []
        },
        {
          "path": [
            "profilingSlots",
            "keysWithData"
          ],
          "form": "WORKLOAD_KEY",
          "by": []
        },
        {
          "path": [
            "profilingSlots",
            "totalBytesUsed"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": 0
        }
      ]
    }
  },
  enable_source_profiling_workload: {
    "name": "enable_source_profiling_workload",
    "type": "query",
    "text": "query enable_source_profiling_workload($filter:WorkloadFilter){workloads(filter:$filter){...WorkloadHealth}}fragment WorkloadHealth on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation}rollbackOccurred numberOfInstances workloadOdigosHealthStatus{...Condition}podsHealthStatus{...ConditionState}conditions{runtimeDetection{...ConditionState}agentInjectionEnabled{...ConditionState}rollout{...ConditionState}agentInjected{...ConditionState}podsManifestInjection{...ConditionState}processesAgentHealth{...ConditionState}expectingTelemetry{...ConditionState}}containers{containerName runtimeInfo{language runtimeVersion otherAgentNames}overrides{runtimeInfo{language}}agentEnabled{agentEnabled}}pods{startTime agentInjected containers{isCrashLoop waitingReasonEnum}}telemetryMetrics{totalDataSentBytes}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}fragment ConditionState on DesiredConditionStatus{status reasonEnum}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          },
          "kind": {
            "argument": "kind"
          },
          "name": {
            "argument": "name"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads",
        "workloadOdigosHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "runtimeDetection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjectionEnabled",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "rollout",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjected",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "podsManifestInjection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "processesAgentHealth",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "expectingTelemetry",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  enable_source_profiling_config: {
    "name": "enable_source_profiling_config",
    "type": "query",
    "text": "query enable_source_profiling_config{effectiveConfig{profiling{enabled}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  explain_sampling: {
    "name": "explain_sampling",
    "type": "query",
    "text": "query explain_sampling{sampling{configs{effective{...SamplingSettings}}rules{...SamplingGroup}}}fragment SamplingSettings on SamplingConfig{dryRun tailSampling{disabled traceAggregationWaitDuration}k8sHealthProbesSampling{enabled keepPercentage}spanSamplingAttributes{disabled samplingCategoryDisabled traceDecidingRuleDisabled spanDecisionAttributesDisabled}}fragment SamplingGroup on SamplingRules{id name noisyOperations{...NoisyRule}highlyRelevantOperations{...HighlyRelevantRule}costReductionRules{...CostRule}}fragment NoisyRule on NoisyOperationRule{ruleId name notes disabled percentageAtMost operation{...HeadOperation}sourceScopes{...Scopes}}fragment HeadOperation on HeadSamplingOperationMatcher{httpServer{method route routePrefix queryParams{name valueExact}}httpClient{method serverAddress templatedPath templatedPathPrefix}}fragment Scopes on SourcesScopes{namespaces languages sources{namespace kind name}}fragment HighlyRelevantRule on HighlyRelevantOperationRule{ruleId name notes disabled error durationAtLeastMs percentageAtLeast operation{...TailOperation}sourceScopes{...Scopes}}fragment TailOperation on TailSamplingOperationMatcher{httpServer{method route routePrefix}kafkaConsumer{kafkaTopic}kafkaProducer{kafkaTopic}}fragment CostRule on CostReductionRule{ruleId name notes disabled percentageAtMost operation{...TailOperation}sourceScopes{...Scopes}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "sampling"
      ]
    ]
  },
  explain_sampling_services: {
    "name": "explain_sampling_services",
    "type": "query",
    "text": "query explain_sampling_services{workloads{id{namespace kind name}serviceName}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  explain_sampling_workload: {
    "name": "explain_sampling_workload",
    "type": "query",
    "text": "query explain_sampling_workload($filter:WorkloadFilter){workloads(filter:$filter){id{namespace kind name}containers{containerName runtimeInfo{language}agentEnabled{agentEnabled otelDistroName}agentConfig{traces{headSampling{noisyOperations{ruleId name disabled percentageAtMost operation{...HeadOperation}}}}}collectorConfig{tailSampling{noisyOperations{ruleId name disabled percentageAtMost operation{...HeadOperation}}highlyRelevantOperations{ruleId name disabled error durationAtLeastMs percentageAtLeast operation{...TailOperation}}costReductionRules{ruleId name disabled percentageAtMost operation{...TailOperation}}}}}}}fragment HeadOperation on HeadSamplingOperationMatcher{httpServer{method route routePrefix queryParams{name valueExact}}httpClient{method serverAddress templatedPath templatedPathPrefix}}fragment TailOperation on TailSamplingOperationMatcher{httpServer{method route routePrefix}kafkaConsumer{kafkaTopic}kafkaProducer{kafkaTopic}}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          },
          "kind": {
            "argument": "kind"
          },
          "name": {
            "argument": "name"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  explain_sampling_version: {
    "name": "explain_sampling_version",
    "type": "query",
    "text": "query explain_sampling_version{describeOdigos{odigosVersion{value}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  find_unhealthy_sources: {
    "name": "find_unhealthy_sources",
    "type": "query",
    "text": "query find_unhealthy_sources($filter:WorkloadFilter){workloads(filter:$filter){...WorkloadHealth}}fragment WorkloadHealth on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation}rollbackOccurred numberOfInstances workloadOdigosHealthStatus{...Condition}podsHealthStatus{...ConditionState}conditions{runtimeDetection{...ConditionState}agentInjectionEnabled{...ConditionState}rollout{...ConditionState}agentInjected{...ConditionState}podsManifestInjection{...ConditionState}processesAgentHealth{...ConditionState}expectingTelemetry{...ConditionState}}containers{containerName runtimeInfo{language runtimeVersion otherAgentNames}overrides{runtimeInfo{language}}agentEnabled{agentEnabled}}pods{startTime agentInjected containers{isCrashLoop waitingReasonEnum}}telemetryMetrics{totalDataSentBytes}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}fragment ConditionState on DesiredConditionStatus{status reasonEnum}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads"
      ],
      [
        "workloads",
        "workloadOdigosHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "runtimeDetection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjectionEnabled",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "rollout",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjected",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "podsManifestInjection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "processesAgentHealth",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "expectingTelemetry",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  get_access: {
    "name": "get_access",
    "type": "query",
    "text": "query get_access{effectiveConfig{clusterName uiMode}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "effectiveConfig"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  get_access_versions: {
    "name": "get_access_versions",
    "type": "query",
    "text": "query get_access_versions{describeOdigos{odigosVersion{value}kubernetesVersion{value}tier{value}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  get_access_mode: {
    "name": "get_access_mode",
    "type": "query",
    "text": "query get_access_mode{effectiveConfig{manifestYAML}}",
    "variables": {},
    "secrets": [
      {
        "path": [
          "effectiveConfig",
          "manifestYAML"
        ],
        "form": "YAML"
      }
    ],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "effectiveConfig",
            "manifestYAML"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": null
        }
      ]
    }
  },
  get_blast_radius: {
    "name": "get_blast_radius",
    "type": "query",
    "text": "query get_blast_radius($service:String!$namespace:String$depth:Int!){insights{blastRadius(service:$service namespace:$namespace depth:$depth){root{namespace service}nodes{namespace service isVirtual}edges{clientNamespace clientService serverNamespace serverService connectionType requestCount failedCount lastSeen}}}}",
    "isToCome": true,
    "variables": {
      "service": {
        "argument": "service"
      },
      "namespace": {
        "argument": "namespace"
      },
      "depth": {
        "argument": "depth"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "insights"
      ],
      [
        "insights",
        "blastRadius"
      ],
      [
        "insights",
        "blastRadius",
        "root",
        "namespace"
      ],
      [
        "insights",
        "blastRadius",
        "root",
        "service"
      ],
      [
        "insights",
        "blastRadius",
        "edges",
        "clientNamespace"
      ],
      [
        "insights",
        "blastRadius",
        "edges",
        "clientService"
      ],
      [
        "insights",
        "blastRadius",
        "edges",
        "serverNamespace"
      ],
      [
        "insights",
        "blastRadius",
        "edges",
        "serverService"
      ]
    ]
  },
  get_config: {
    "name": "get_config",
    "type": "query",
    "text": "query get_config{effectiveConfig{...Settings}}fragment Settings on EffectiveConfig{clusterName telemetryEnabled openshiftEnabled psp skipWebhookIssuerCreation imagePrefix imagePullSecrets resourceSizePreset profiles nodeSelector uiMode uiPaginationLimit uiRemoteUrl centralBackendURL oidc{tenantUrl clientId}instrumentor{mountMethod agentEnvVarsInjectionMethod checkDeviceHealthBeforeInjection}allowConcurrentAgents{enabled}wasp{enabled}userInstrumentationEnvs{languages}agentsInitContainerResources{requestCPUm requestMemoryMiB limitCPUm limitMemoryMiB}traceIdSuffix ignoredNamespaces ignoredContainers ignoreOdigosNamespace rollout{automaticRolloutDisabled maxConcurrentRollouts}autoRollback{disabled graceTime stabilityWindowTime}sampling{dryRun tailSampling{disabled traceAggregationWaitDuration}k8sHealthProbesSampling{enabled keepPercentage}spanSamplingAttributes{disabled samplingCategoryDisabled spanDecisionAttributesDisabled traceDecidingRuleDisabled}}componentLogLevels{default autoscaler scheduler instrumentor odiglet deviceplugin ui collector}collectorGateway{minReplicas maxReplicas requestMemoryMiB limitMemoryMiB requestCPUm limitCPUm memoryLimiterLimitMiB memoryLimiterSpikeLimitMiB goMemLimitMiB serviceGraphDisabled clusterMetricsEnabled httpsProxyAddress nodeSelector}collectorNode{collectorOwnMetricsPort requestMemoryMiB limitMemoryMiB requestCPUm limitCPUm memoryLimiterLimitMiB memoryLimiterSpikeLimitMiB goMemLimitMiB k8sNodeLogsDirectory enableDataCompression otlpExporterConfiguration{enableDataCompression timeout retryOnFailure{enabled initialInterval maxInterval maxElapsedTime}}}odigosOwnTelemetryStore{metricsStoreDisabled}profiling{enabled}traceCorrelations{serviceIO{enabled inputSpanAttributes outputSpanAttributes metricsFlushInterval}}goAutoOffsetsCron goAutoOffsetsMode karpenter{enabled}customContainerRuntimeSocketPath odigletHealthProbeBindPort clickhouseJsonTypeEnabled allowedTestConnectionHosts provenance{helmPath reconciledFrom}manifestYAML}",
    "variables": {},
    "secrets": [
      {
        "path": [
          "effectiveConfig",
          "manifestYAML"
        ],
        "form": "YAML"
      }
    ],
    "target": [],
    "essential": [
      [
        "effectiveConfig"
      ]
    ]
  },
  get_destination_schema: {
    "name": "get_destination_schema",
    "type": "query",
    "text": "query get_destination_schema{destinationCategories{categories{items{...DestinationType}}}}fragment DestinationType on DestinationTypesCategoryItem{type displayName testConnectionSupported supportedSignals{traces{supported}metrics{supported}logs{supported}profiles{supported}}fields{name displayName componentType componentProperties initialValue secret renderCondition}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "destinationCategories"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  get_finding: {
    "name": "get_finding",
    "type": "query",
    "text": "query get_finding($transaction:ID!$mark:String!){insights{anomaly(transactionId:$transaction signature:$mark){severity status namespace service kind operationName occurrences firstSeen lastSeen maxScore offending triggeredClasses risk{categories signals{category contribution mitre owasp rationale source}}classFindings{class title summary metric{baseline observed unit}spanHighlights{reason severity spanId}attrHighlights{key value}}anomalyTrace{traceId observedAt durationMs}baselineTrace{traceId observedAt durationMs}}}}",
    "isToCome": true,
    "variables": {
      "transaction": {
        "argument": "transaction"
      },
      "mark": {
        "argument": "mark"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "insights"
      ],
      [
        "insights",
        "anomaly"
      ],
      [
        "insights",
        "anomaly",
        "severity"
      ],
      [
        "insights",
        "anomaly",
        "namespace"
      ],
      [
        "insights",
        "anomaly",
        "service"
      ],
      [
        "insights",
        "anomaly",
        "classFindings",
        "title"
      ]
    ]
  },
  get_finding_violation: {
    "name": "get_finding_violation",
    "type": "query",
    "text": "query get_finding_violation($scope:String!$rule:String!$offender:String!){insights{guardrailViolation(scopeKey:$scope ruleKey:$rule offending:$offender){severity status namespace service ruleLabel offending occurrences lastSeen maxScore summary spanHighlights{reason severity spanId}evidenceTrace{traceId observedAt durationMs}}}}",
    "isToCome": true,
    "variables": {
      "scope": {
        "argument": "scope"
      },
      "rule": {
        "argument": "rule"
      },
      "offender": {
        "argument": "offender"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "insights",
        "guardrailViolation"
      ],
      [
        "insights",
        "guardrailViolation",
        "severity"
      ],
      [
        "insights",
        "guardrailViolation",
        "namespace"
      ],
      [
        "insights",
        "guardrailViolation",
        "service"
      ],
      [
        "insights",
        "guardrailViolation",
        "summary"
      ]
    ]
  },
  get_gateway_info: {
    "name": "get_gateway_info",
    "type": "query",
    "text": "query get_gateway_info($full:Boolean!){gatewayDeploymentInfo{status hpa{min max current desired}resources{requests{cpu memory}limits{cpu memory}}imageVersion lastRolloutAt rolloutInProgress throughputTracesBytesPerSec throughputMetricsBytesPerSec throughputLogsBytesPerSec manifestYAML@include(if:$full)configMapYAML@include(if:$full)}}",
    "variables": {
      "full": {
        "argument": "full"
      }
    },
    "secrets": [
      {
        "path": [
          "gatewayDeploymentInfo",
          "manifestYAML"
        ],
        "form": "YAML"
      },
      {
        "path": [
          "gatewayDeploymentInfo",
          "configMapYAML"
        ],
        "form": "YAML"
      }
    ],
    "target": [],
    "essential": [
      [
        "gatewayDeploymentInfo"
      ]
    ]
  },
  get_gateway_info_pods: {
    "name": "get_gateway_info_pods",
    "type": "query",
    "text": "query get_gateway_info_pods{gatewayPods{...CollectorPod}}fragment CollectorPod on PodInfo{namespace name status restartsCount nodeName creationTimestamp image collectorMetrics{metricsAcceptedRps metricsDroppedRps exporterSuccessRps exporterFailedRps window}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "gatewayPods"
          ],
          "form": "NAMESPACE",
          "by": [
            "namespace"
          ]
        }
      ]
    }
  },
  get_instrumentation_health: {
    "name": "get_instrumentation_health",
    "type": "query",
    "text": "query get_instrumentation_health($filter:WorkloadFilter){workloads(filter:$filter){...WorkloadHealth pods{podName agentInjected containers{containerName ready isCrashLoop restartCount waitingReasonEnum otelDistroName processes{healthy healthStatus{...Condition}identifyingAttributes{name value}instrumentations{name healthy message}}}}}}fragment WorkloadHealth on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation}rollbackOccurred numberOfInstances workloadOdigosHealthStatus{...Condition}podsHealthStatus{...ConditionState}conditions{runtimeDetection{...ConditionState}agentInjectionEnabled{...ConditionState}rollout{...ConditionState}agentInjected{...ConditionState}podsManifestInjection{...ConditionState}processesAgentHealth{...ConditionState}expectingTelemetry{...ConditionState}}containers{containerName runtimeInfo{language runtimeVersion otherAgentNames}overrides{runtimeInfo{language}}agentEnabled{agentEnabled}}pods{startTime agentInjected containers{isCrashLoop waitingReasonEnum}}telemetryMetrics{totalDataSentBytes}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}fragment ConditionState on DesiredConditionStatus{status reasonEnum}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads"
      ],
      [
        "workloads",
        "workloadOdigosHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "runtimeDetection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjectionEnabled",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "rollout",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjected",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "podsManifestInjection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "processesAgentHealth",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "expectingTelemetry",
        "reasonEnum"
      ],
      [
        "workloads",
        "pods",
        "containers",
        "processes",
        "healthStatus",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  get_manifest: {
    "name": "get_manifest",
    "type": "query",
    "text": "query get_manifest($namespace:String!$kind:K8sResourceKind!$name:String!){k8sManifest(namespace:$namespace kind:$kind name:$name)}",
    "variables": {
      "namespace": {
        "argument": "namespace"
      },
      "kind": {
        "argument": "kind"
      },
      "name": {
        "argument": "name"
      }
    },
    "secrets": [
      {
        "path": [
          "k8sManifest"
        ],
        "form": "YAML"
      }
    ],
    "target": [],
    "essential": [
      [
        "k8sManifest"
      ]
    ],
    "namespaces": {
      "named": true,
      "fields": []
    }
  },
  get_manifest_collectors: {
    "name": "get_manifest_collectors",
    "type": "query",
    "text": "query get_manifest_collectors{odigletPods{namespace}gatewayPods{namespace}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "odigletPods"
          ],
          "form": "NAMESPACE",
          "by": [
            "namespace"
          ]
        },
        {
          "path": [
            "gatewayPods"
          ],
          "form": "NAMESPACE",
          "by": [
            "namespace"
          ]
        }
      ]
    }
  },
  get_odiglet_info: {
    "name": "get_odiglet_info",
    "type": "query",
    "text": "query get_odiglet_info($full:Boolean!){odigletDaemonSetInfo{status nodes{desired ready}resources{requests{cpu memory}limits{cpu memory}}imageVersion lastRolloutAt rolloutInProgress throughputTracesBytesPerSec throughputMetricsBytesPerSec throughputLogsBytesPerSec manifestYAML@include(if:$full)configMapYAML@include(if:$full)}}",
    "variables": {
      "full": {
        "argument": "full"
      }
    },
    "secrets": [
      {
        "path": [
          "odigletDaemonSetInfo",
          "manifestYAML"
        ],
        "form": "YAML"
      },
      {
        "path": [
          "odigletDaemonSetInfo",
          "configMapYAML"
        ],
        "form": "YAML"
      }
    ],
    "target": [],
    "essential": [
      [
        "odigletDaemonSetInfo"
      ]
    ]
  },
  get_odiglet_info_pods: {
    "name": "get_odiglet_info_pods",
    "type": "query",
    "text": "query get_odiglet_info_pods{odigletPods{...CollectorPod}}fragment CollectorPod on PodInfo{namespace name status restartsCount nodeName creationTimestamp image collectorMetrics{metricsAcceptedRps metricsDroppedRps exporterSuccessRps exporterFailedRps window}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "odigletPods"
          ],
          "form": "NAMESPACE",
          "by": [
            "namespace"
          ]
        }
      ]
    }
  },
  get_overview_metrics: {
    "name": "get_overview_metrics",
    "type": "query",
    "text": "query get_overview_metrics{getOverviewMetrics{sources{namespace kind name totalDataSent throughput}destinations{id totalDataSent throughput}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "getOverviewMetrics"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "getOverviewMetrics",
            "sources"
          ],
          "form": "NAMESPACE",
          "by": [
            "namespace"
          ]
        },
        {
          "path": [
            "getOverviewMetrics",
            "destinations"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": []
        }
      ]
    }
  },
  get_overview_metrics_destinations: {
    "name": "get_overview_metrics_destinations",
    "type": "query",
    "text": "query get_overview_metrics_destinations{computePlatform{destinations{id name type disabled dataStreamNames}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "computePlatform",
            "destinations"
          ],
          "form": "STREAM",
          "by": [
            "dataStreamNames"
          ]
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "dataStreamNames"
          ],
          "form": "STREAM",
          "by": []
        }
      ]
    }
  },
  get_overview_metrics_health: {
    "name": "get_overview_metrics_health",
    "type": "query",
    "text": "query get_overview_metrics_health($filter:WorkloadFilter){workloads(filter:$filter){...WorkloadHealth}}fragment WorkloadHealth on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation}rollbackOccurred numberOfInstances workloadOdigosHealthStatus{...Condition}podsHealthStatus{...ConditionState}conditions{runtimeDetection{...ConditionState}agentInjectionEnabled{...ConditionState}rollout{...ConditionState}agentInjected{...ConditionState}podsManifestInjection{...ConditionState}processesAgentHealth{...ConditionState}expectingTelemetry{...ConditionState}}containers{containerName runtimeInfo{language runtimeVersion otherAgentNames}overrides{runtimeInfo{language}}agentEnabled{agentEnabled}}pods{startTime agentInjected containers{isCrashLoop waitingReasonEnum}}telemetryMetrics{totalDataSentBytes}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}fragment ConditionState on DesiredConditionStatus{status reasonEnum}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads",
        "workloadOdigosHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "runtimeDetection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjectionEnabled",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "rollout",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjected",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "podsManifestInjection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "processesAgentHealth",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "expectingTelemetry",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  get_peer_sources: {
    "name": "get_peer_sources",
    "type": "query",
    "text": "query get_peer_sources($service:String!){peerSources(serviceName:$service){inbound{...Peer}outbound{...Peer}}}fragment Peer on ServiceMapToSource{nodeId serviceName requests dateTime isVirtual}",
    "variables": {
      "service": {
        "argument": "service"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "peerSources"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "peerSources"
          ],
          "form": "ASKED_SERVICE",
          "by": []
        },
        {
          "path": [
            "peerSources",
            "inbound"
          ],
          "form": "SERVICE",
          "by": [
            "serviceName"
          ]
        },
        {
          "path": [
            "peerSources",
            "outbound"
          ],
          "form": "CALLED_SERVICE",
          "by": [
            "serviceName"
          ]
        }
      ]
    }
  },
  get_peer_sources_services: {
    "name": "get_peer_sources_services",
    "type": "query",
    "text": "query get_peer_sources_services{getServiceMap{services{nodeId serviceName services{nodeId serviceName}}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "getServiceMap",
            "services"
          ],
          "form": "SERVICE",
          "by": [
            "serviceName"
          ]
        },
        {
          "path": [
            "getServiceMap",
            "services",
            "services"
          ],
          "form": "CALLED_SERVICE",
          "by": [
            "serviceName"
          ]
        }
      ]
    }
  },
  get_pod: {
    "name": "get_pod",
    "type": "query",
    "text": "query get_pod($namespace:String!$name:String!){pod(namespace:$namespace name:$name){name namespace node status manifestYAML containers{name image status stateReason ready restarts startedAt resources{requests{cpu memory}limits{cpu memory}}}}}",
    "variables": {
      "namespace": {
        "argument": "namespace"
      },
      "name": {
        "argument": "name"
      }
    },
    "secrets": [
      {
        "path": [
          "pod",
          "manifestYAML"
        ],
        "form": "YAML"
      }
    ],
    "target": [],
    "essential": [
      [
        "pod"
      ]
    ],
    "namespaces": {
      "named": true,
      "fields": []
    }
  },
  get_runtime_detection: {
    "name": "get_runtime_detection",
    "type": "query",
    "text": "query get_runtime_detection($filter:WorkloadFilter){workloads(filter:$filter){...WorkloadHealth containers{containerName runtimeInfo{language runtimeVersion libcType secureExecutionMode otherAgentNames criErrorMessage}overrides{otelDistroName runtimeInfo{language runtimeVersion}}agentEnabled{agentEnabled otelDistroName agentEnabledStatus{...Condition}}}}}fragment WorkloadHealth on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation}rollbackOccurred numberOfInstances workloadOdigosHealthStatus{...Condition}podsHealthStatus{...ConditionState}conditions{runtimeDetection{...ConditionState}agentInjectionEnabled{...ConditionState}rollout{...ConditionState}agentInjected{...ConditionState}podsManifestInjection{...ConditionState}processesAgentHealth{...ConditionState}expectingTelemetry{...ConditionState}}containers{containerName runtimeInfo{language runtimeVersion otherAgentNames}overrides{runtimeInfo{language}}agentEnabled{agentEnabled}}pods{startTime agentInjected containers{isCrashLoop waitingReasonEnum}}telemetryMetrics{totalDataSentBytes}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}fragment ConditionState on DesiredConditionStatus{status reasonEnum}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads"
      ],
      [
        "workloads",
        "workloadOdigosHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "runtimeDetection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjectionEnabled",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "rollout",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjected",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "podsManifestInjection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "processesAgentHealth",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "expectingTelemetry",
        "reasonEnum"
      ],
      [
        "workloads",
        "containers",
        "agentEnabled",
        "agentEnabledStatus",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  get_sampling: {
    "name": "get_sampling",
    "type": "query",
    "text": "query get_sampling{sampling{configs{effective{...SamplingSettings}helmDeployment{...SamplingSettings}remoteConfigFromCentral{...SamplingSettings}localUiConfig{...SamplingSettings}}rules{...SamplingGroup}}}fragment SamplingSettings on SamplingConfig{dryRun tailSampling{disabled traceAggregationWaitDuration}k8sHealthProbesSampling{enabled keepPercentage}spanSamplingAttributes{disabled samplingCategoryDisabled traceDecidingRuleDisabled spanDecisionAttributesDisabled}}fragment SamplingGroup on SamplingRules{id name noisyOperations{...NoisyRule}highlyRelevantOperations{...HighlyRelevantRule}costReductionRules{...CostRule}}fragment NoisyRule on NoisyOperationRule{ruleId name notes disabled percentageAtMost operation{...HeadOperation}sourceScopes{...Scopes}}fragment HeadOperation on HeadSamplingOperationMatcher{httpServer{method route routePrefix queryParams{name valueExact}}httpClient{method serverAddress templatedPath templatedPathPrefix}}fragment Scopes on SourcesScopes{namespaces languages sources{namespace kind name}}fragment HighlyRelevantRule on HighlyRelevantOperationRule{ruleId name notes disabled error durationAtLeastMs percentageAtLeast operation{...TailOperation}sourceScopes{...Scopes}}fragment TailOperation on TailSamplingOperationMatcher{httpServer{method route routePrefix}kafkaConsumer{kafkaTopic}kafkaProducer{kafkaTopic}}fragment CostRule on CostReductionRule{ruleId name notes disabled percentageAtMost operation{...TailOperation}sourceScopes{...Scopes}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "sampling"
      ]
    ]
  },
  get_service_map: {
    "name": "get_service_map",
    "type": "query",
    "text": "query get_service_map{getServiceMap{services{nodeId serviceName services{nodeId serviceName requests dateTime isVirtual}}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "getServiceMap"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "getServiceMap",
            "services"
          ],
          "form": "SERVICE",
          "by": [
            "serviceName"
          ]
        },
        {
          "path": [
            "getServiceMap",
            "services",
            "services"
          ],
          "form": "CALLED_SERVICE",
          "by": [
            "serviceName"
          ]
        }
      ]
    }
  },
  get_service_map_workloads: {
    "name": "get_service_map_workloads",
    "type": "query",
    "text": "query get_service_map_workloads{workloads{id{namespace kind name}serviceName}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  get_service_map_names: {
    "name": "get_service_map_names",
    "type": "query",
    "text": "query get_service_map_names{workloads{id{namespace kind name}serviceName dataStreamNames}namespaces{name dataStreamNames}effectiveConfig{ignoredNamespaces}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        },
        {
          "path": [
            "namespaces"
          ],
          "form": "NAMESPACE",
          "by": [
            "name"
          ]
        },
        {
          "path": [
            "effectiveConfig",
            "ignoredNamespaces"
          ],
          "form": "NAMESPACE",
          "by": []
        }
      ]
    }
  },
  get_source_hot_functions: {
    "name": "get_source_hot_functions",
    "type": "query",
    "text": "query get_source_hot_functions($sourceId:K8sSourceId!){computePlatform{source(sourceId:$sourceId){containers{containerName language}profiling{profileJson}}}}",
    "variables": {
      "sourceId": {
        "object": {
          "namespace": {
            "argument": "namespace"
          },
          "kind": {
            "argument": "kind"
          },
          "name": {
            "argument": "name"
          }
        },
        "required": true
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "computePlatform"
      ],
      [
        "computePlatform",
        "source",
        "profiling"
      ]
    ],
    "namespaces": {
      "named": true,
      "fields": []
    }
  },
  get_source_hot_functions_slots: {
    "name": "get_source_hot_functions_slots",
    "type": "query",
    "text": "query get_source_hot_functions_slots{profilingSlots{...ProfilingSlots}}fragment ProfilingSlots on ProfilingSlots{activeKeys keysWithData maxSlots slotMaxBytes slotTtlSeconds totalBytesUsed}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "profilingSlots"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "profilingSlots",
            "activeKeys"
          ],
          "form": "WORKLOAD_KEY",
          "by": []
        },
        {
          "path": [
            "profilingSlots",
            "keysWithData"
          ],
          "form": "WORKLOAD_KEY",
          "by": []
        },
        {
          "path": [
            "profilingSlots",
            "totalBytesUsed"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": 0
        }
      ]
    }
  },
  get_trace_correlations: {
    "name": "get_trace_correlations",
    "type": "query",
    "text": "query get_trace_correlations($filter:WorkloadFilter){traceCorrelations(filter:$filter){...Correlations}}fragment Correlations on TraceCorrelations{workloads{namespace kind name containerName inputs{attributes{key value}outputs{attributes{key value}connectionCount firstDetectedAt}}}}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "traceCorrelations"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "traceCorrelations",
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "namespace"
          ]
        },
        {
          "path": [
            "traceCorrelations",
            "workloads",
            "inputs"
          ],
          "form": "MENTION",
          "by": [
            "attributes"
          ]
        },
        {
          "path": [
            "traceCorrelations",
            "workloads",
            "inputs",
            "outputs"
          ],
          "form": "MENTION",
          "by": [
            "attributes"
          ]
        }
      ]
    }
  },
  get_trace_correlations_between: {
    "name": "get_trace_correlations_between",
    "type": "query",
    "text": "query get_trace_correlations_between($filter:WorkloadFilter$timeRange:TraceCorrelationsTimeRangeInput){traceCorrelations(filter:$filter timeRange:$timeRange){...Correlations}}fragment Correlations on TraceCorrelations{workloads{namespace kind name containerName inputs{attributes{key value}outputs{attributes{key value}connectionCount firstDetectedAt}}}}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      },
      "timeRange": {
        "object": {
          "start": {
            "argument": "start"
          },
          "end": {
            "argument": "end"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "traceCorrelations"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "traceCorrelations",
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "namespace"
          ]
        },
        {
          "path": [
            "traceCorrelations",
            "workloads",
            "inputs"
          ],
          "form": "MENTION",
          "by": [
            "attributes"
          ]
        },
        {
          "path": [
            "traceCorrelations",
            "workloads",
            "inputs",
            "outputs"
          ],
          "form": "MENTION",
          "by": [
            "attributes"
          ]
        }
      ]
    }
  },
  get_trace_correlations_config: {
    "name": "get_trace_correlations_config",
    "type": "query",
    "text": "query get_trace_correlations_config{effectiveConfig{traceCorrelations{serviceIO{enabled}}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  instrument_namespace: {
    "name": "instrument_namespace",
    "type": "mutation",
    "text": "mutation instrument_namespace($namespaces:[PersistNamespaceItemInput!]!){persistK8sNamespaces(namespaces:$namespaces)}",
    "variables": {
      "namespaces": {
        "list": [
          {
            "object": {
              "namespace": {
                "argument": "namespace"
              },
              "selected": {
                "value": true
              },
              "currentStreamName": {
                "argument": "stream"
              }
            },
            "required": true
          }
        ]
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "persistK8sNamespaces"
      ]
    ],
    "namespaces": {
      "named": true,
      "fields": []
    }
  },
  instrument_namespace_preview: {
    "name": "instrument_namespace_preview",
    "type": "query",
    "text": "query instrument_namespace_preview{namespaces{name markedForInstrumentation dataStreamNames}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "namespaces"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "namespaces"
          ],
          "form": "NAMESPACE",
          "by": [
            "name"
          ]
        }
      ]
    }
  },
  instrument_namespace_workloads: {
    "name": "instrument_namespace_workloads",
    "type": "query",
    "text": "query instrument_namespace_workloads($filter:WorkloadFilter){workloads(filter:$filter){...WorkloadMarking}}fragment WorkloadMarking on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation decisionEnum}dataStreamNames numberOfInstances workloadHealthStatus{...Condition}podsHealthStatus{...Condition}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads",
        "workloadHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  instrument_workloads: {
    "name": "instrument_workloads",
    "type": "mutation",
    "text": "mutation instrument_workloads($sources:[PersistNamespaceSourceInput!]!){persistK8sSources(sources:$sources)}",
    "variables": {
      "sources": {
        "argument": "sources"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "persistK8sSources"
      ]
    ],
    "namespaces": {
      "named": true,
      "fields": []
    }
  },
  instrument_workloads_preview: {
    "name": "instrument_workloads_preview",
    "type": "query",
    "text": "query instrument_workloads_preview($filter:WorkloadFilter){workloads(filter:$filter){...WorkloadMarking}}fragment WorkloadMarking on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation decisionEnum}dataStreamNames numberOfInstances workloadHealthStatus{...Condition}podsHealthStatus{...Condition}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads"
      ],
      [
        "workloads",
        "workloadHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  instrument_workloads_settings: {
    "name": "instrument_workloads_settings",
    "type": "query",
    "text": "query instrument_workloads_settings{effectiveConfig{ignoredNamespaces rollout{automaticRolloutDisabled}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "effectiveConfig",
            "ignoredNamespaces"
          ],
          "form": "NAMESPACE",
          "by": []
        }
      ]
    }
  },
  instrument_workloads_tier: {
    "name": "instrument_workloads_tier",
    "type": "query",
    "text": "query instrument_workloads_tier{describeOdigos{tier{value}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  instrument_workloads_destinations: {
    "name": "instrument_workloads_destinations",
    "type": "query",
    "text": "query instrument_workloads_destinations{computePlatform{destinations{id name type dataStreamNames ...DestinationState}}}fragment DestinationState on Destination{disabled conditions{type status reason message}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "computePlatform",
            "destinations"
          ],
          "form": "STREAM",
          "by": [
            "dataStreamNames"
          ]
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "dataStreamNames"
          ],
          "form": "STREAM",
          "by": []
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "conditions",
            "message"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": null
        }
      ]
    }
  },
  instrument_workloads_progress: {
    "name": "instrument_workloads_progress",
    "type": "query",
    "text": "query instrument_workloads_progress($filter:WorkloadFilter){workloads(filter:$filter){...WorkloadHealth workloadHealthStatus{...ConditionState}}}fragment WorkloadHealth on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation}rollbackOccurred numberOfInstances workloadOdigosHealthStatus{...Condition}podsHealthStatus{...ConditionState}conditions{runtimeDetection{...ConditionState}agentInjectionEnabled{...ConditionState}rollout{...ConditionState}agentInjected{...ConditionState}podsManifestInjection{...ConditionState}processesAgentHealth{...ConditionState}expectingTelemetry{...ConditionState}}containers{containerName runtimeInfo{language runtimeVersion otherAgentNames}overrides{runtimeInfo{language}}agentEnabled{agentEnabled}}pods{startTime agentInjected containers{isCrashLoop waitingReasonEnum}}telemetryMetrics{totalDataSentBytes}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}fragment ConditionState on DesiredConditionStatus{status reasonEnum}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads",
        "workloadOdigosHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "runtimeDetection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjectionEnabled",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "rollout",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjected",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "podsManifestInjection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "processesAgentHealth",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "expectingTelemetry",
        "reasonEnum"
      ],
      [
        "workloads",
        "workloadHealthStatus",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  instrument_workloads_agents: {
    "name": "instrument_workloads_agents",
    "type": "query",
    "text": "query instrument_workloads_agents($filter:WorkloadFilter){workloads(filter:$filter){id{namespace kind name}containers{agentEnabled{agentEnabled}}pods{agentInjected}}}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  list_action_types: {
    "name": "list_action_types",
    "type": "query",
    "text": "query list_action_types{actionTypes{type category subtitle allowedSignals}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  list_action_types_names: {
    "name": "list_action_types_names",
    "type": "query",
    "text": "query list_action_types_names{__type(name:\"ActionType\"){enumValues{name}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  list_actions: {
    "name": "list_actions",
    "type": "query",
    "text": "query list_actions{computePlatform{actions{...Action}}}fragment Action on Action{id type name notes disabled signals uiGenerated fields{annotationsAttributes{annotationKey attributeKey from fromSources}attributeNamesToDelete clusterAttributes{attributeName attributeStringValue}collectClusterId collectContainerAttributes collectReplicaSetAttributes collectWorkloadId customFormatMaskings{lookupKey dataFormat}customRegexMaskings{regex}extractAttribute{extractions{targetAttributeName lookupKey dataFormat regex}}labelsAttributes{labelKey attributeKey from fromSources}overwriteExistingValues piiCategories removePostgresCastOperator renames scopes{...Scopes}templatizeLiterals urlTemplatizationDefaultGroups{disabled scopes{...Scopes}skipPolicy{skipForNonSuccessCodes skipHttpStatusCodes}}urlTemplatizationRulesGroups{scopes{...Scopes}templatizationRules{template}}}statuses{name status reasonEnum message}}fragment Scopes on SourcesScopes{namespaces languages sources{namespace kind name}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "computePlatform"
      ]
    ]
  },
  list_changes: {
    "name": "list_changes",
    "type": "query",
    "text": "query list_changes{__typename}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  list_config_options: {
    "name": "list_config_options",
    "type": "query",
    "text": "query list_config_options{configYamls{name fields{helmValuePath displayName description componentType componentProps renderCondition isHelmOnly isEnterpriseOnly}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "configYamls"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  list_data_streams: {
    "name": "list_data_streams",
    "type": "query",
    "text": "query list_data_streams{computePlatform{dataStreams{name}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "computePlatform"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "computePlatform",
            "dataStreams"
          ],
          "form": "STREAM",
          "by": [
            "name"
          ]
        }
      ]
    }
  },
  list_data_streams_destinations: {
    "name": "list_data_streams_destinations",
    "type": "query",
    "text": "query list_data_streams_destinations{computePlatform{destinations{...DestinationInStreams}}}fragment DestinationInStreams on Destination{id name type disabled dataStreamNames exportedSignals{traces metrics logs profiles}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "computePlatform",
            "destinations"
          ],
          "form": "STREAM",
          "by": [
            "dataStreamNames"
          ]
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "dataStreamNames"
          ],
          "form": "STREAM",
          "by": []
        }
      ]
    }
  },
  list_data_streams_sources: {
    "name": "list_data_streams_sources",
    "type": "query",
    "text": "query list_data_streams_sources{workloads{...WorkloadInStreams}}fragment WorkloadInStreams on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation}dataStreamNames}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  list_data_streams_namespaces: {
    "name": "list_data_streams_namespaces",
    "type": "query",
    "text": "query list_data_streams_namespaces{namespaces{name dataStreamNames}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "namespaces"
          ],
          "form": "NAMESPACE",
          "by": [
            "name"
          ]
        }
      ]
    }
  },
  list_destination_types: {
    "name": "list_destination_types",
    "type": "query",
    "text": "query list_destination_types{destinationCategories{categories{name items{type displayName testConnectionSupported supportedSignals{traces{supported}metrics{supported}logs{supported}profiles{supported}}}}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "destinationCategories"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  list_destinations: {
    "name": "list_destinations",
    "type": "query",
    "text": "query list_destinations($full:Boolean!){computePlatform{destinations{id name type dataStreamNames exportedSignals{traces metrics logs profiles}...DestinationState fields@include(if:$full)destinationType{supportedSignals{traces{supported}metrics{supported}logs{supported}profiles{supported}}fields@include(if:$full){name secret}}}}}fragment DestinationState on Destination{disabled conditions{type status reason message}}",
    "variables": {
      "full": {
        "argument": "full"
      }
    },
    "secrets": [
      {
        "path": [
          "computePlatform",
          "destinations",
          "fields"
        ],
        "form": "DESTINATION_FIELDS"
      }
    ],
    "target": [],
    "essential": [
      [
        "computePlatform"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "computePlatform",
            "destinations"
          ],
          "form": "STREAM",
          "by": [
            "dataStreamNames"
          ]
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "dataStreamNames"
          ],
          "form": "STREAM",
          "by": []
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "conditions",
            "message"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": null
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "fields"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": ""
        }
      ]
    }
  },
  list_destinations_metrics: {
    "name": "list_destinations_metrics",
    "type": "query",
    "text": "query list_destinations_metrics{getOverviewMetrics{destinations{id totalDataSent}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "getOverviewMetrics",
            "destinations"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": []
        }
      ]
    }
  },
  list_findings: {
    "name": "list_findings",
    "type": "query",
    "text": "query list_findings($namespace:String$service:String$finding_kind:InsightsFindingKind$status:String!$window_hours:Int){insights{findings(namespace:$namespace service:$service kind:$finding_kind status:$status windowHours:$window_hours){kind severity score title namespace service operationName status occurrences lastSeen offending transactionId signature scopeKey ruleKey triggeredClasses}}}",
    "isToCome": true,
    "variables": {
      "namespace": {
        "argument": "namespace"
      },
      "service": {
        "argument": "service"
      },
      "finding_kind": {
        "argument": "finding_kind"
      },
      "status": {
        "argument": "status"
      },
      "window_hours": {
        "argument": "window_hours"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "insights"
      ],
      [
        "insights",
        "findings"
      ],
      [
        "insights",
        "findings",
        "kind"
      ],
      [
        "insights",
        "findings",
        "severity"
      ],
      [
        "insights",
        "findings",
        "title"
      ],
      [
        "insights",
        "findings",
        "namespace"
      ],
      [
        "insights",
        "findings",
        "service"
      ]
    ]
  },
  list_instrumentation_agents: {
    "name": "list_instrumentation_agents",
    "type": "query",
    "text": "query list_instrumentation_agents{instrumentationAgents{language distroName distroDisplayName description runtimeEnvironment supportedRuntimeVersions sources}}",
    "isToCome": true,
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "instrumentationAgents"
      ],
      [
        "instrumentationAgents",
        "language"
      ],
      [
        "instrumentationAgents",
        "distroName"
      ],
      [
        "instrumentationAgents",
        "sources"
      ]
    ]
  },
  list_instrumentation_libraries: {
    "name": "list_instrumentation_libraries",
    "type": "query",
    "text": "query list_instrumentation_libraries($namespace:String!$kind:String!$name:String!){instrumentationInstanceComponents(namespace:$namespace kind:$kind name:$name){name}}",
    "variables": {
      "namespace": {
        "argument": "namespace"
      },
      "kind": {
        "argument": "kind"
      },
      "name": {
        "argument": "name"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "instrumentationInstanceComponents"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "instrumentationInstanceComponents"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": []
        }
      ]
    }
  },
  list_instrumentation_libraries_workload: {
    "name": "list_instrumentation_libraries_workload",
    "type": "query",
    "text": "query list_instrumentation_libraries_workload($filter:WorkloadFilter){workloads(filter:$filter){id{namespace kind name}markedForInstrumentation{markedForInstrumentation}containers{containerName instrumentations{name healthy message isStandardLibrary}}}}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          },
          "kind": {
            "argument": "kind"
          },
          "name": {
            "argument": "name"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  list_instrumentation_libraries_processes: {
    "name": "list_instrumentation_libraries_processes",
    "type": "query",
    "text": "query list_instrumentation_libraries_processes($filter:WorkloadFilter){workloads(filter:$filter){id{namespace kind name}pods{containers{containerName processes{instrumentations{name healthy message isStandardLibrary}}}}}}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          },
          "kind": {
            "argument": "kind"
          },
          "name": {
            "argument": "name"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  list_instrumentation_rule_types: {
    "name": "list_instrumentation_rule_types",
    "type": "query",
    "text": "query list_instrumentation_rule_types{instrumentationRuleTypes{type description supportedLanguages}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  list_instrumentation_rule_types_names: {
    "name": "list_instrumentation_rule_types_names",
    "type": "query",
    "text": "query list_instrumentation_rule_types_names{__type(name:\"InstrumentationRuleType\"){enumValues{name}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  list_instrumentation_rules: {
    "name": "list_instrumentation_rules",
    "type": "query",
    "text": "query list_instrumentation_rules{computePlatform{instrumentationRules{ruleId type ruleName notes disabled mutable profileName codeAttributes{column filePath function lineNumber namespace stacktrace}headersCollection{headerKeys}payloadCollection{httpRequest{mimeTypes maxPayloadLength dropPartialPayloads}httpResponse{mimeTypes maxPayloadLength dropPartialPayloads}dbQuery{maxPayloadLength dropPartialPayloads}messaging{maxPayloadLength dropPartialPayloads}}customInstrumentations{golang{packageName functionName receiverName receiverMethodName}java{className methodName}php{className functionName}}networkMetrics instrumentationLibraries{name language spanKind}sourcesScopes{workloadNamespace workloadKind workloadName containerName workloadLanguage}}}}",
    "whole": "query list_instrumentation_rules{computePlatform{instrumentationRules{...InstrumentationRule}}}fragment InstrumentationRule on InstrumentationRule{ruleId type ruleName notes disabled mutable profileName managedBy codeAttributes{column filePath function lineNumber namespace stacktrace}headersCollection{headerKeys}payloadCollection{httpRequest{mimeTypes maxPayloadLength dropPartialPayloads}httpResponse{mimeTypes maxPayloadLength dropPartialPayloads}dbQuery{maxPayloadLength dropPartialPayloads}messaging{maxPayloadLength dropPartialPayloads}}customInstrumentations{golang{packageName functionName receiverName receiverMethodName}java{className methodName}php{className functionName}}networkMetrics instrumentationLibraries{name language spanKind}sourcesScopes{workloadNamespace workloadKind workloadName containerName workloadLanguage}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "computePlatform"
      ]
    ]
  },
  list_namespaces: {
    "name": "list_namespaces",
    "type": "query",
    "text": "query list_namespaces{namespaces{name markedForInstrumentation dataStreamNames}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "namespaces"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "namespaces"
          ],
          "form": "NAMESPACE",
          "by": [
            "name"
          ]
        }
      ]
    }
  },
  list_namespaces_settings: {
    "name": "list_namespaces_settings",
    "type": "query",
    "text": "query list_namespaces_settings{effectiveConfig{ignoredNamespaces}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "effectiveConfig",
            "ignoredNamespaces"
          ],
          "form": "NAMESPACE",
          "by": []
        }
      ]
    }
  },
  list_namespaces_workloads: {
    "name": "list_namespaces_workloads",
    "type": "query",
    "text": "query list_namespaces_workloads{workloads{...WorkloadHealth dataStreamNames}}fragment WorkloadHealth on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation}rollbackOccurred numberOfInstances workloadOdigosHealthStatus{...Condition}podsHealthStatus{...ConditionState}conditions{runtimeDetection{...ConditionState}agentInjectionEnabled{...ConditionState}rollout{...ConditionState}agentInjected{...ConditionState}podsManifestInjection{...ConditionState}processesAgentHealth{...ConditionState}expectingTelemetry{...ConditionState}}containers{containerName runtimeInfo{language runtimeVersion otherAgentNames}overrides{runtimeInfo{language}}agentEnabled{agentEnabled}}pods{startTime agentInjected containers{isCrashLoop waitingReasonEnum}}telemetryMetrics{totalDataSentBytes}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}fragment ConditionState on DesiredConditionStatus{status reasonEnum}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads",
        "workloadOdigosHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "runtimeDetection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjectionEnabled",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "rollout",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjected",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "podsManifestInjection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "processesAgentHealth",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "expectingTelemetry",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  list_potential_destinations: {
    "name": "list_potential_destinations",
    "type": "query",
    "text": "query list_potential_destinations{potentialDestinations{type fields}}",
    "variables": {},
    "secrets": [
      {
        "path": [
          "potentialDestinations",
          "fields"
        ],
        "form": "DESTINATION_FIELDS"
      }
    ],
    "target": [],
    "essential": [
      [
        "potentialDestinations"
      ]
    ]
  },
  list_potential_destinations_types: {
    "name": "list_potential_destinations_types",
    "type": "query",
    "text": "query list_potential_destinations_types{destinationCategories{categories{items{...DestinationType}}}}fragment DestinationType on DestinationTypesCategoryItem{type displayName testConnectionSupported supportedSignals{traces{supported}metrics{supported}logs{supported}profiles{supported}}fields{name displayName componentType componentProperties initialValue secret renderCondition}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  list_profiling_slots: {
    "name": "list_profiling_slots",
    "type": "query",
    "text": "query list_profiling_slots{profilingSlots{...ProfilingSlots}}fragment ProfilingSlots on ProfilingSlots{activeKeys keysWithData maxSlots slotMaxBytes slotTtlSeconds totalBytesUsed}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "profilingSlots"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "profilingSlots",
            "activeKeys"
          ],
          "form": "WORKLOAD_KEY",
          "by": []
        },
        {
          "path": [
            "profilingSlots",
            "keysWithData"
          ],
          "form": "WORKLOAD_KEY",
          "by": []
        },
        {
          "path": [
            "profilingSlots",
            "totalBytesUsed"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": 0
        }
      ]
    }
  },
  list_recommendations: {
    "name": "list_recommendations",
    "type": "query",
    "text": "query list_recommendations($full:Boolean!){computePlatform{recommendations{...Recommendation categories pros@include(if:$full)cons@include(if:$full)docsUrl@include(if:$full)}}}fragment Recommendation on Recommendation{name type title summary applied dismissed conditionsMet oss requireOdigosDeployment catalogConditions{type}remediations{type tooltip applyExamples{type content}}}",
    "variables": {
      "full": {
        "argument": "full"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "computePlatform"
      ]
    ]
  },
  list_sources: {
    "name": "list_sources",
    "type": "query",
    "text": "query list_sources($filter:WorkloadFilter){workloads(filter:$filter){...WorkloadHealth workloadHealthStatus{...ConditionState}dataStreamNames runtimeInfo{detectedLanguages}telemetryMetrics{totalDataSentBytes}}}fragment WorkloadHealth on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation}rollbackOccurred numberOfInstances workloadOdigosHealthStatus{...Condition}podsHealthStatus{...ConditionState}conditions{runtimeDetection{...ConditionState}agentInjectionEnabled{...ConditionState}rollout{...ConditionState}agentInjected{...ConditionState}podsManifestInjection{...ConditionState}processesAgentHealth{...ConditionState}expectingTelemetry{...ConditionState}}containers{containerName runtimeInfo{language runtimeVersion otherAgentNames}overrides{runtimeInfo{language}}agentEnabled{agentEnabled}}pods{startTime agentInjected containers{isCrashLoop waitingReasonEnum}}telemetryMetrics{totalDataSentBytes}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}fragment ConditionState on DesiredConditionStatus{status reasonEnum}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads"
      ],
      [
        "workloads",
        "workloadOdigosHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "runtimeDetection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjectionEnabled",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "rollout",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjected",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "podsManifestInjection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "processesAgentHealth",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "expectingTelemetry",
        "reasonEnum"
      ],
      [
        "workloads",
        "workloadHealthStatus",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  list_sources_kinds: {
    "name": "list_sources_kinds",
    "type": "query",
    "text": "query list_sources_kinds($filter:WorkloadFilter){workloads(filter:$filter){id{namespace kind name}workloadHealthStatus{status}}}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  list_sources_names: {
    "name": "list_sources_names",
    "type": "query",
    "text": "query list_sources_names{workloads{id{namespace kind name}serviceName dataStreamNames runtimeInfo{detectedLanguages}}namespaces{name}effectiveConfig{ignoredNamespaces}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        },
        {
          "path": [
            "namespaces"
          ],
          "form": "NAMESPACE",
          "by": [
            "name"
          ]
        },
        {
          "path": [
            "effectiveConfig",
            "ignoredNamespaces"
          ],
          "form": "NAMESPACE",
          "by": []
        }
      ]
    }
  },
  list_sources_leftovers: {
    "name": "list_sources_leftovers",
    "type": "query",
    "text": "query list_sources_leftovers{workloads(filter:{markedForInstrumentation:true}){id{namespace kind name}workloadHealthStatus{status}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  list_workloads_in_namespace: {
    "name": "list_workloads_in_namespace",
    "type": "query",
    "text": "query list_workloads_in_namespace($filter:WorkloadFilter){workloads(filter:$filter){...WorkloadHealth workloadHealthStatus{...ConditionState}markedForInstrumentation{decisionEnum}dataStreamNames runtimeInfo{detectedLanguages}}}fragment WorkloadHealth on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation}rollbackOccurred numberOfInstances workloadOdigosHealthStatus{...Condition}podsHealthStatus{...ConditionState}conditions{runtimeDetection{...ConditionState}agentInjectionEnabled{...ConditionState}rollout{...ConditionState}agentInjected{...ConditionState}podsManifestInjection{...ConditionState}processesAgentHealth{...ConditionState}expectingTelemetry{...ConditionState}}containers{containerName runtimeInfo{language runtimeVersion otherAgentNames}overrides{runtimeInfo{language}}agentEnabled{agentEnabled}}pods{startTime agentInjected containers{isCrashLoop waitingReasonEnum}}telemetryMetrics{totalDataSentBytes}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}fragment ConditionState on DesiredConditionStatus{status reasonEnum}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads"
      ],
      [
        "workloads",
        "workloadOdigosHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "runtimeDetection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjectionEnabled",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "rollout",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjected",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "podsManifestInjection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "processesAgentHealth",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "expectingTelemetry",
        "reasonEnum"
      ],
      [
        "workloads",
        "workloadHealthStatus",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  override_runtime: {
    "name": "override_runtime",
    "type": "mutation",
    "text": "mutation override_runtime($sourceId:K8sSourceId!$patchSourceRequest:PatchSourceRequestInput!){updateK8sActualSource(sourceId:$sourceId patchSourceRequest:$patchSourceRequest)}",
    "variables": {
      "sourceId": {
        "object": {
          "namespace": {
            "argument": "namespace"
          },
          "kind": {
            "argument": "kind"
          },
          "name": {
            "argument": "name"
          }
        },
        "required": true
      },
      "patchSourceRequest": {
        "object": {
          "currentStreamName": {
            "argument": "stream"
          },
          "containerName": {
            "argument": "container"
          },
          "language": {
            "argument": "language"
          },
          "version": {
            "argument": "version"
          },
          "otelDistroName": {
            "argument": "distro"
          }
        },
        "required": true
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "updateK8sActualSource"
      ]
    ],
    "namespaces": {
      "named": true,
      "fields": []
    }
  },
  override_runtime_preview: {
    "name": "override_runtime_preview",
    "type": "query",
    "text": "query override_runtime_preview($filter:WorkloadFilter){workloads(filter:$filter){...WorkloadMarking containers{...ContainerRuntime}}}fragment WorkloadMarking on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation decisionEnum}dataStreamNames numberOfInstances workloadHealthStatus{...Condition}podsHealthStatus{...Condition}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}fragment ContainerRuntime on K8sWorkloadContainer{containerName runtimeInfo{language runtimeVersion}overrides{otelDistroName allowConcurrentAgents runtimeInfo{language runtimeVersion}}}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          },
          "kind": {
            "argument": "kind"
          },
          "name": {
            "argument": "name"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads"
      ],
      [
        "workloads",
        "workloadHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  pause_odigos: {
    "name": "pause_odigos",
    "type": "mutation",
    "text": "mutation pause_odigos{pauseOdigos}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "pauseOdigos"
      ]
    ]
  },
  pause_odigos_preview: {
    "name": "pause_odigos_preview",
    "type": "query",
    "text": "query pause_odigos_preview{odigletDaemonSetInfo{status nodes{desired ready}manifestYAML}}",
    "variables": {},
    "secrets": [
      {
        "path": [
          "odigletDaemonSetInfo",
          "manifestYAML"
        ],
        "form": "YAML"
      }
    ],
    "target": [],
    "essential": [
      [
        "odigletDaemonSetInfo"
      ]
    ]
  },
  pause_odigos_sources: {
    "name": "pause_odigos_sources",
    "type": "query",
    "text": "query pause_odigos_sources{workloads(filter:{markedForInstrumentation:true}){...WorkloadMarking}}fragment WorkloadMarking on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation decisionEnum}dataStreamNames numberOfInstances workloadHealthStatus{...Condition}podsHealthStatus{...Condition}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads",
        "workloadHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  read_support_bundle: {
    "name": "read_support_bundle",
    "type": "query",
    "text": "query read_support_bundle{describeOdigos{odigosVersion{value}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "describeOdigos"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  recover_from_rollback: {
    "name": "recover_from_rollback",
    "type": "mutation",
    "text": "mutation recover_from_rollback($sourceId:K8sSourceId!){recoverFromRollbackForWorkload(sourceId:$sourceId)}",
    "variables": {
      "sourceId": {
        "object": {
          "namespace": {
            "argument": "namespace"
          },
          "kind": {
            "argument": "kind"
          },
          "name": {
            "argument": "name"
          }
        },
        "required": true
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "recoverFromRollbackForWorkload"
      ]
    ],
    "namespaces": {
      "named": true,
      "fields": []
    }
  },
  recover_from_rollback_preview: {
    "name": "recover_from_rollback_preview",
    "type": "query",
    "text": "query recover_from_rollback_preview($filter:WorkloadFilter){workloads(filter:$filter){...WorkloadMarking rollbackOccurred conditions{agentInjectionEnabled{...Condition}}}}fragment WorkloadMarking on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation decisionEnum}dataStreamNames numberOfInstances workloadHealthStatus{...Condition}podsHealthStatus{...Condition}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          },
          "kind": {
            "argument": "kind"
          },
          "name": {
            "argument": "name"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads"
      ],
      [
        "workloads",
        "workloadHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjectionEnabled",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  recover_from_rollback_own_source: {
    "name": "recover_from_rollback_own_source",
    "type": "mutation",
    "text": "mutation recover_from_rollback_own_source($sources:[PersistNamespaceSourceInput!]!){persistK8sSources(sources:$sources)}",
    "variables": {
      "sources": {
        "list": [
          {
            "object": {
              "namespace": {
                "argument": "namespace"
              },
              "kind": {
                "argument": "kind"
              },
              "name": {
                "argument": "name"
              },
              "selected": {
                "value": true
              },
              "currentStreamName": {
                "argument": "stream"
              }
            },
            "required": true
          }
        ]
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "persistK8sSources"
      ]
    ],
    "namespaces": {
      "named": true,
      "fields": []
    }
  },
  rename_data_stream: {
    "name": "rename_data_stream",
    "type": "mutation",
    "text": "mutation rename_data_stream($name:ID!$dataStream:DataStreamInput!){updateDataStream(id:$name dataStream:$dataStream){name}}",
    "variables": {
      "dataStream": {
        "object": {
          "name": {
            "argument": "new_name"
          }
        },
        "required": true
      },
      "name": {
        "argument": "name"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "updateDataStream"
      ]
    ]
  },
  rename_data_stream_preview: {
    "name": "rename_data_stream_preview",
    "type": "query",
    "text": "query rename_data_stream_preview{computePlatform{dataStreams{name}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "computePlatform"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "computePlatform",
            "dataStreams"
          ],
          "form": "STREAM",
          "by": [
            "name"
          ]
        }
      ]
    }
  },
  rename_data_stream_destinations: {
    "name": "rename_data_stream_destinations",
    "type": "query",
    "text": "query rename_data_stream_destinations{computePlatform{destinations{...DestinationInStreams}}}fragment DestinationInStreams on Destination{id name type disabled dataStreamNames exportedSignals{traces metrics logs profiles}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "computePlatform",
            "destinations"
          ],
          "form": "STREAM",
          "by": [
            "dataStreamNames"
          ]
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "dataStreamNames"
          ],
          "form": "STREAM",
          "by": []
        }
      ]
    }
  },
  rename_data_stream_sources: {
    "name": "rename_data_stream_sources",
    "type": "query",
    "text": "query rename_data_stream_sources{workloads{...WorkloadInStreams}}fragment WorkloadInStreams on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation}dataStreamNames}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  rename_data_stream_namespaces: {
    "name": "rename_data_stream_namespaces",
    "type": "query",
    "text": "query rename_data_stream_namespaces{namespaces{name dataStreamNames}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "namespaces"
          ],
          "form": "NAMESPACE",
          "by": [
            "name"
          ]
        }
      ]
    }
  },
  render_change: {
    "name": "render_change",
    "type": "query",
    "text": "query render_change{__typename}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  reset_config: {
    "name": "reset_config",
    "type": "mutation",
    "text": "mutation reset_config{resetLocalUiConfigToFactoryDefaults}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "resetLocalUiConfigToFactoryDefaults"
      ]
    ]
  },
  reset_config_preview: {
    "name": "reset_config_preview",
    "type": "query",
    "text": "query reset_config_preview{effectiveConfig{...Settings provenance{helmPath}}}fragment Settings on EffectiveConfig{clusterName telemetryEnabled openshiftEnabled psp skipWebhookIssuerCreation imagePrefix imagePullSecrets resourceSizePreset profiles nodeSelector uiMode uiPaginationLimit uiRemoteUrl centralBackendURL oidc{tenantUrl clientId}instrumentor{mountMethod agentEnvVarsInjectionMethod checkDeviceHealthBeforeInjection}allowConcurrentAgents{enabled}wasp{enabled}userInstrumentationEnvs{languages}agentsInitContainerResources{requestCPUm requestMemoryMiB limitCPUm limitMemoryMiB}traceIdSuffix ignoredNamespaces ignoredContainers ignoreOdigosNamespace rollout{automaticRolloutDisabled maxConcurrentRollouts}autoRollback{disabled graceTime stabilityWindowTime}sampling{dryRun tailSampling{disabled traceAggregationWaitDuration}k8sHealthProbesSampling{enabled keepPercentage}spanSamplingAttributes{disabled samplingCategoryDisabled spanDecisionAttributesDisabled traceDecidingRuleDisabled}}componentLogLevels{default autoscaler scheduler instrumentor odiglet deviceplugin ui collector}collectorGateway{minReplicas maxReplicas requestMemoryMiB limitMemoryMiB requestCPUm limitCPUm memoryLimiterLimitMiB memoryLimiterSpikeLimitMiB goMemLimitMiB serviceGraphDisabled clusterMetricsEnabled httpsProxyAddress nodeSelector}collectorNode{collectorOwnMetricsPort requestMemoryMiB limitMemoryMiB requestCPUm limitCPUm memoryLimiterLimitMiB memoryLimiterSpikeLimitMiB goMemLimitMiB k8sNodeLogsDirectory enableDataCompression otlpExporterConfiguration{enableDataCompression timeout retryOnFailure{enabled initialInterval maxInterval maxElapsedTime}}}odigosOwnTelemetryStore{metricsStoreDisabled}profiling{enabled}traceCorrelations{serviceIO{enabled inputSpanAttributes outputSpanAttributes metricsFlushInterval}}goAutoOffsetsCron goAutoOffsetsMode karpenter{enabled}customContainerRuntimeSocketPath odigletHealthProbeBindPort clickhouseJsonTypeEnabled allowedTestConnectionHosts provenance{helmPath reconciledFrom}manifestYAML}",
    "variables": {},
    "secrets": [
      {
        "path": [
          "effectiveConfig",
          "manifestYAML"
        ],
        "form": "YAML"
      }
    ],
    "target": [],
    "essential": [
      [
        "effectiveConfig"
      ],
      [
        "effectiveConfig",
        "provenance"
      ]
    ]
  },
  restart_pod: {
    "name": "restart_pod",
    "type": "mutation",
    "text": "mutation restart_pod($namespace:String!$name:String!){restartPod(namespace:$namespace name:$name)}",
    "variables": {
      "namespace": {
        "argument": "namespace"
      },
      "name": {
        "argument": "name"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "restartPod"
      ]
    ],
    "namespaces": {
      "named": true,
      "fields": []
    }
  },
  restart_pod_preview: {
    "name": "restart_pod_preview",
    "type": "query",
    "text": "query restart_pod_preview($namespace:String!$name:String!){pod(namespace:$namespace name:$name){name status node containers{name ready}manifestYAML}}",
    "variables": {
      "namespace": {
        "argument": "namespace"
      },
      "name": {
        "argument": "name"
      }
    },
    "secrets": [
      {
        "path": [
          "pod",
          "manifestYAML"
        ],
        "form": "YAML"
      }
    ],
    "target": [],
    "essential": [
      [
        "pod"
      ]
    ],
    "namespaces": {
      "named": true,
      "fields": []
    }
  },
  restart_workloads: {
    "name": "restart_workloads",
    "type": "mutation",
    "text": "mutation restart_workloads($source_ids:[K8sSourceId!]!){restartWorkloads(sourceIds:$source_ids)}",
    "variables": {
      "source_ids": {
        "argument": "source_ids"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "restartWorkloads"
      ]
    ],
    "namespaces": {
      "named": true,
      "fields": []
    }
  },
  restart_workloads_preview: {
    "name": "restart_workloads_preview",
    "type": "query",
    "text": "query restart_workloads_preview($filter:WorkloadFilter){workloads(filter:$filter){...WorkloadMarking}}fragment WorkloadMarking on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation decisionEnum}dataStreamNames numberOfInstances workloadHealthStatus{...Condition}podsHealthStatus{...Condition}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads"
      ],
      [
        "workloads",
        "workloadHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  restart_workloads_manifest: {
    "name": "restart_workloads_manifest",
    "type": "query",
    "text": "query restart_workloads_manifest($namespace:String!$kind:K8sResourceKind!$name:String!){k8sManifest(namespace:$namespace kind:$kind name:$name)}",
    "variables": {
      "namespace": {
        "argument": "namespace"
      },
      "kind": {
        "argument": "kind"
      },
      "name": {
        "argument": "name"
      }
    },
    "secrets": [
      {
        "path": [
          "k8sManifest"
        ],
        "form": "YAML"
      }
    ],
    "target": [],
    "namespaces": {
      "named": true,
      "fields": []
    }
  },
  restart_workloads_of_namespace: {
    "name": "restart_workloads_of_namespace",
    "type": "query",
    "text": "query restart_workloads_of_namespace($filter:WorkloadFilter){workloads(filter:$filter){...WorkloadHealth}}fragment WorkloadHealth on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation}rollbackOccurred numberOfInstances workloadOdigosHealthStatus{...Condition}podsHealthStatus{...ConditionState}conditions{runtimeDetection{...ConditionState}agentInjectionEnabled{...ConditionState}rollout{...ConditionState}agentInjected{...ConditionState}podsManifestInjection{...ConditionState}processesAgentHealth{...ConditionState}expectingTelemetry{...ConditionState}}containers{containerName runtimeInfo{language runtimeVersion otherAgentNames}overrides{runtimeInfo{language}}agentEnabled{agentEnabled}}pods{startTime agentInjected containers{isCrashLoop waitingReasonEnum}}telemetryMetrics{totalDataSentBytes}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}fragment ConditionState on DesiredConditionStatus{status reasonEnum}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads",
        "workloadOdigosHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "runtimeDetection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjectionEnabled",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "rollout",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjected",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "podsManifestInjection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "processesAgentHealth",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "expectingTelemetry",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  set_log_level: {
    "name": "set_log_level",
    "type": "mutation",
    "text": "mutation set_log_level($level:OdigosLogLevel!$component:OdigosComponent){setComponentLogLevel(level:$level component:$component)}",
    "variables": {
      "level": {
        "argument": "level"
      },
      "component": {
        "argument": "component"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "setComponentLogLevel"
      ]
    ]
  },
  set_log_level_preview: {
    "name": "set_log_level_preview",
    "type": "query",
    "text": "query set_log_level_preview{effectiveConfig{componentLogLevels{default autoscaler scheduler instrumentor odiglet deviceplugin ui collector}provenance{helmPath reconciledFrom}manifestYAML}}",
    "variables": {},
    "secrets": [
      {
        "path": [
          "effectiveConfig",
          "manifestYAML"
        ],
        "form": "YAML"
      }
    ],
    "target": [],
    "essential": [
      [
        "effectiveConfig"
      ],
      [
        "effectiveConfig",
        "componentLogLevels"
      ]
    ]
  },
  summarize_cluster: {
    "name": "summarize_cluster",
    "type": "query",
    "text": "query summarize_cluster{workloads{...WorkloadHealth dataStreamNames containers{overrides{runtimeInfo{language runtimeVersion}}agentEnabled{otelDistroName agentEnabledStatus{...ConditionState}traces{enabled}metrics{enabled}}}}}fragment WorkloadHealth on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation}rollbackOccurred numberOfInstances workloadOdigosHealthStatus{...Condition}podsHealthStatus{...ConditionState}conditions{runtimeDetection{...ConditionState}agentInjectionEnabled{...ConditionState}rollout{...ConditionState}agentInjected{...ConditionState}podsManifestInjection{...ConditionState}processesAgentHealth{...ConditionState}expectingTelemetry{...ConditionState}}containers{containerName runtimeInfo{language runtimeVersion otherAgentNames}overrides{runtimeInfo{language}}agentEnabled{agentEnabled}}pods{startTime agentInjected containers{isCrashLoop waitingReasonEnum}}telemetryMetrics{totalDataSentBytes}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}fragment ConditionState on DesiredConditionStatus{status reasonEnum}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads"
      ],
      [
        "workloads",
        "workloadOdigosHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "runtimeDetection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjectionEnabled",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "rollout",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjected",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "podsManifestInjection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "processesAgentHealth",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "expectingTelemetry",
        "reasonEnum"
      ],
      [
        "workloads",
        "containers",
        "agentEnabled",
        "agentEnabledStatus",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  summarize_cluster_destinations: {
    "name": "summarize_cluster_destinations",
    "type": "query",
    "text": "query summarize_cluster_destinations{computePlatform{destinations{id name type dataStreamNames exportedSignals{traces metrics logs profiles}...DestinationState}}}fragment DestinationState on Destination{disabled conditions{type status reason message}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "computePlatform",
            "destinations"
          ],
          "form": "STREAM",
          "by": [
            "dataStreamNames"
          ]
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "dataStreamNames"
          ],
          "form": "STREAM",
          "by": []
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "conditions",
            "message"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": null
        }
      ]
    }
  },
  test_destination_connection: {
    "name": "test_destination_connection",
    "type": "mutation",
    "text": "mutation test_destination_connection{testConnectionForDestination(destination:{name:\"\" type:\"\" currentStreamName:\"\" exportedSignals:{traces:false metrics:false logs:false}fields:[]}){succeeded}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "testConnectionForDestination"
      ]
    ]
  },
  test_destination_connection_preview: {
    "name": "test_destination_connection_preview",
    "type": "query",
    "text": "query test_destination_connection_preview{computePlatform{destinations{...DestinationSettings}}}fragment DestinationSettings on Destination{id name type disabled dataStreamNames exportedSignals{traces metrics logs profiles}fields}",
    "variables": {},
    "secrets": [
      {
        "path": [
          "computePlatform",
          "destinations",
          "fields"
        ],
        "form": "DESTINATION_FIELDS"
      }
    ],
    "target": [],
    "essential": [
      [
        "computePlatform"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "computePlatform",
            "destinations"
          ],
          "form": "STREAM",
          "by": [
            "dataStreamNames"
          ]
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "dataStreamNames"
          ],
          "form": "STREAM",
          "by": []
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "fields"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": ""
        }
      ]
    }
  },
  test_destination_connection_try: {
    "name": "test_destination_connection_try",
    "type": "mutation",
    "text": "mutation test_destination_connection_try($destination:DestinationInput!){testConnectionForDestination(destination:$destination){succeeded message reason}}",
    "variables": {
      "destination": {
        "object": {
          "name": {
            "value": "connection test"
          },
          "type": {
            "argument": "type"
          },
          "currentStreamName": {
            "value": "default"
          },
          "exportedSignals": {
            "object": {
              "traces": {
                "argument": "traces"
              },
              "metrics": {
                "argument": "metrics"
              },
              "logs": {
                "argument": "logs"
              },
              "profiles": {
                "argument": "profiles"
              }
            },
            "required": true
          },
          "fields": {
            "argument": "fields"
          }
        },
        "required": true
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "testConnectionForDestination"
      ]
    ]
  },
  test_destination_connection_types: {
    "name": "test_destination_connection_types",
    "type": "query",
    "text": "query test_destination_connection_types{destinationCategories{categories{items{...DestinationType}}}}fragment DestinationType on DestinationTypesCategoryItem{type displayName testConnectionSupported supportedSignals{traces{supported}metrics{supported}logs{supported}profiles{supported}}fields{name displayName componentType componentProperties initialValue secret renderCondition}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  troubleshoot_source: {
    "name": "troubleshoot_source",
    "type": "query",
    "text": "query troubleshoot_source($filter:WorkloadFilter){workloads(filter:$filter){id{namespace kind name}serviceName dataStreamNames rollbackOccurred numberOfInstances markedForInstrumentation{markedForInstrumentation decisionEnum message}workloadHealthStatus{...Condition}workloadOdigosHealthStatus{...Condition}podsHealthStatus{...Condition}conditions{runtimeDetection{...Condition}agentInjectionEnabled{...Condition actionItems{type}}rollout{...Condition}agentInjected{...Condition}podsManifestInjection{...Condition}processesAgentHealth{...Condition}expectingTelemetry{...Condition}}containers{containerName runtimeInfo{language runtimeVersion otherAgentNames}overrides{runtimeInfo{language}}agentEnabled{agentEnabled otelDistroName traces{enabled}metrics{enabled}agentEnabledStatus{...Condition}}}pods{podName startTime agentInjected containers{containerName ready isCrashLoop restartCount waitingReasonEnum waitingMessage processes{healthy healthStatus{...Condition}instrumentations{name healthy message}}}}telemetryMetrics{totalDataSentBytes}}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          },
          "kind": {
            "argument": "kind"
          },
          "name": {
            "argument": "name"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads"
      ],
      [
        "workloads",
        "workloadHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "workloadOdigosHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "runtimeDetection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjectionEnabled",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "rollout",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "agentInjected",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "podsManifestInjection",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "processesAgentHealth",
        "reasonEnum"
      ],
      [
        "workloads",
        "conditions",
        "expectingTelemetry",
        "reasonEnum"
      ],
      [
        "workloads",
        "containers",
        "agentEnabled",
        "agentEnabledStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "pods",
        "containers",
        "processes",
        "healthStatus",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  troubleshoot_source_destinations: {
    "name": "troubleshoot_source_destinations",
    "type": "query",
    "text": "query troubleshoot_source_destinations{computePlatform{destinations{name type dataStreamNames exportedSignals{traces metrics logs profiles}...DestinationState}}}fragment DestinationState on Destination{disabled conditions{type status reason message}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "computePlatform",
            "destinations"
          ],
          "form": "STREAM",
          "by": [
            "dataStreamNames"
          ]
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "dataStreamNames"
          ],
          "form": "STREAM",
          "by": []
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "conditions",
            "message"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": null
        }
      ]
    }
  },
  troubleshoot_source_bytes: {
    "name": "troubleshoot_source_bytes",
    "type": "query",
    "text": "query troubleshoot_source_bytes($filter:WorkloadFilter){workloads(filter:$filter){id{namespace kind name}telemetryMetrics{totalDataSentBytes}}}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          },
          "kind": {
            "argument": "kind"
          },
          "name": {
            "argument": "name"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  troubleshoot_source_manifest: {
    "name": "troubleshoot_source_manifest",
    "type": "query",
    "text": "query troubleshoot_source_manifest($namespace:String!$kind:K8sResourceKind!$name:String!){k8sManifest(namespace:$namespace kind:$kind name:$name)}",
    "variables": {
      "namespace": {
        "argument": "namespace"
      },
      "kind": {
        "argument": "kind"
      },
      "name": {
        "argument": "name"
      }
    },
    "secrets": [
      {
        "path": [
          "k8sManifest"
        ],
        "form": "YAML"
      }
    ],
    "target": [],
    "namespaces": {
      "named": true,
      "fields": []
    }
  },
  uninstrument_cluster: {
    "name": "uninstrument_cluster",
    "type": "mutation",
    "text": "mutation uninstrument_cluster{uninstrumentCluster}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "uninstrumentCluster"
      ]
    ]
  },
  uninstrument_cluster_preview: {
    "name": "uninstrument_cluster_preview",
    "type": "query",
    "text": "query uninstrument_cluster_preview{workloads(filter:{markedForInstrumentation:true}){...WorkloadMarking}}fragment WorkloadMarking on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation decisionEnum}dataStreamNames numberOfInstances workloadHealthStatus{...Condition}podsHealthStatus{...Condition}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads"
      ],
      [
        "workloads",
        "workloadHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  uninstrument_cluster_agents: {
    "name": "uninstrument_cluster_agents",
    "type": "query",
    "text": "query uninstrument_cluster_agents{workloads(filter:{markedForInstrumentation:true}){id{namespace kind name}containers{agentEnabled{agentEnabled}}pods{agentInjected}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  uninstrument_cluster_namespaces: {
    "name": "uninstrument_cluster_namespaces",
    "type": "query",
    "text": "query uninstrument_cluster_namespaces{namespaces{name markedForInstrumentation dataStreamNames}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "namespaces"
          ],
          "form": "NAMESPACE",
          "by": [
            "name"
          ]
        }
      ]
    }
  },
  uninstrument_namespace: {
    "name": "uninstrument_namespace",
    "type": "mutation",
    "text": "mutation uninstrument_namespace($namespaces:[PersistNamespaceItemInput!]!){persistK8sNamespaces(namespaces:$namespaces)}",
    "variables": {
      "namespaces": {
        "list": [
          {
            "object": {
              "namespace": {
                "argument": "namespace"
              },
              "selected": {
                "value": false
              },
              "currentStreamName": {
                "argument": "stream"
              }
            },
            "required": true
          }
        ]
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "persistK8sNamespaces"
      ]
    ],
    "namespaces": {
      "named": true,
      "fields": []
    }
  },
  uninstrument_namespace_preview: {
    "name": "uninstrument_namespace_preview",
    "type": "query",
    "text": "query uninstrument_namespace_preview{namespaces{name markedForInstrumentation dataStreamNames}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "namespaces"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "namespaces"
          ],
          "form": "NAMESPACE",
          "by": [
            "name"
          ]
        }
      ]
    }
  },
  uninstrument_namespace_workloads: {
    "name": "uninstrument_namespace_workloads",
    "type": "query",
    "text": "query uninstrument_namespace_workloads($filter:WorkloadFilter){workloads(filter:$filter){...WorkloadMarking}}fragment WorkloadMarking on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation decisionEnum}dataStreamNames numberOfInstances workloadHealthStatus{...Condition}podsHealthStatus{...Condition}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads",
        "workloadHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  uninstrument_workloads: {
    "name": "uninstrument_workloads",
    "type": "mutation",
    "text": "mutation uninstrument_workloads($sources:[PersistNamespaceSourceInput!]!){persistK8sSources(sources:$sources)}",
    "variables": {
      "sources": {
        "argument": "sources"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "persistK8sSources"
      ]
    ],
    "namespaces": {
      "named": true,
      "fields": []
    }
  },
  uninstrument_workloads_preview: {
    "name": "uninstrument_workloads_preview",
    "type": "query",
    "text": "query uninstrument_workloads_preview($filter:WorkloadFilter){workloads(filter:$filter){...WorkloadMarking}}fragment WorkloadMarking on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation decisionEnum}dataStreamNames numberOfInstances workloadHealthStatus{...Condition}podsHealthStatus{...Condition}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads"
      ],
      [
        "workloads",
        "workloadHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  uninstrument_workloads_leftovers: {
    "name": "uninstrument_workloads_leftovers",
    "type": "query",
    "text": "query uninstrument_workloads_leftovers{workloads(filter:{markedForInstrumentation:true}){...WorkloadMarking}}fragment WorkloadMarking on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation decisionEnum}dataStreamNames numberOfInstances workloadHealthStatus{...Condition}podsHealthStatus{...Condition}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads",
        "workloadHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  uninstrument_workloads_namespaces: {
    "name": "uninstrument_workloads_namespaces",
    "type": "query",
    "text": "query uninstrument_workloads_namespaces{namespaces{name markedForInstrumentation}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "namespaces"
          ],
          "form": "NAMESPACE",
          "by": [
            "name"
          ]
        }
      ]
    }
  },
  update_action: {
    "name": "update_action",
    "type": "mutation",
    "text": "mutation update_action($id:ID!$action:ActionInput!){updateAction(id:$id action:$action){id}}",
    "variables": {
      "id": {
        "argument": "id"
      },
      "action": {
        "argument": "action"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "updateAction"
      ]
    ]
  },
  update_action_preview: {
    "name": "update_action_preview",
    "type": "query",
    "text": "query update_action_preview{computePlatform{actions{...Action}}}fragment Action on Action{id type name notes disabled signals uiGenerated fields{annotationsAttributes{annotationKey attributeKey from fromSources}attributeNamesToDelete clusterAttributes{attributeName attributeStringValue}collectClusterId collectContainerAttributes collectReplicaSetAttributes collectWorkloadId customFormatMaskings{lookupKey dataFormat}customRegexMaskings{regex}extractAttribute{extractions{targetAttributeName lookupKey dataFormat regex}}labelsAttributes{labelKey attributeKey from fromSources}overwriteExistingValues piiCategories removePostgresCastOperator renames scopes{...Scopes}templatizeLiterals urlTemplatizationDefaultGroups{disabled scopes{...Scopes}skipPolicy{skipForNonSuccessCodes skipHttpStatusCodes}}urlTemplatizationRulesGroups{scopes{...Scopes}templatizationRules{template}}}statuses{name status reasonEnum message}}fragment Scopes on SourcesScopes{namespaces languages sources{namespace kind name}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "computePlatform"
      ]
    ]
  },
  update_config: {
    "name": "update_config",
    "type": "mutation",
    "text": "mutation update_config($config:LocalUiConfigInput!){updateLocalUiConfig(config:$config)}",
    "variables": {
      "config": {
        "object": {
          "clusterName": {
            "argument": "cluster_name"
          },
          "telemetryEnabled": {
            "argument": "telemetry_enabled"
          },
          "ignoredNamespaces": {
            "argument": "ignored_namespaces"
          },
          "ignoredContainers": {
            "argument": "ignored_containers"
          },
          "instrumentor": {
            "object": {
              "agentEnvVarsInjectionMethod": {
                "argument": "env_injection_method"
              }
            }
          },
          "allowConcurrentAgents": {
            "object": {
              "enabled": {
                "argument": "allow_concurrent_agents"
              }
            }
          },
          "rollout": {
            "object": {
              "automaticRolloutDisabled": {
                "argument": "automatic_rollout_disabled"
              },
              "maxConcurrentRollouts": {
                "argument": "max_concurrent_rollouts"
              }
            }
          },
          "autoRollback": {
            "object": {
              "disabled": {
                "argument": "auto_rollback_disabled"
              },
              "graceTime": {
                "argument": "rollback_grace_time"
              },
              "stabilityWindowTime": {
                "argument": "rollback_stability_window"
              }
            }
          },
          "goAutoOffsetsCron": {
            "argument": "go_offsets_cron"
          }
        },
        "required": true
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "updateLocalUiConfig"
      ]
    ]
  },
  update_config_preview: {
    "name": "update_config_preview",
    "type": "query",
    "text": "query update_config_preview{effectiveConfig{clusterName telemetryEnabled ignoredNamespaces ignoredContainers ignoreOdigosNamespace instrumentor{agentEnvVarsInjectionMethod}allowConcurrentAgents{enabled}rollout{automaticRolloutDisabled maxConcurrentRollouts}autoRollback{disabled graceTime stabilityWindowTime}goAutoOffsetsCron goAutoOffsetsMode provenance{helmPath reconciledFrom}manifestYAML}}",
    "variables": {},
    "secrets": [
      {
        "path": [
          "effectiveConfig",
          "manifestYAML"
        ],
        "form": "YAML"
      }
    ],
    "target": [],
    "essential": [
      [
        "effectiveConfig"
      ],
      [
        "effectiveConfig",
        "provenance"
      ]
    ]
  },
  update_config_tier: {
    "name": "update_config_tier",
    "type": "query",
    "text": "query update_config_tier{describeOdigos{tier{value}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  update_config_sources: {
    "name": "update_config_sources",
    "type": "query",
    "text": "query update_config_sources{workloads{id{namespace}markedForInstrumentation{markedForInstrumentation}}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  update_cost_reduction_rule: {
    "name": "update_cost_reduction_rule",
    "type": "mutation",
    "text": "mutation update_cost_reduction_rule($group:ID!$rule_id:ID!$rule:CostReductionRuleInput!){updateCostReductionRule(samplingId:$group ruleId:$rule_id rule:$rule){ruleId}}",
    "variables": {
      "group": {
        "argument": "group"
      },
      "rule_id": {
        "argument": "rule_id"
      },
      "rule": {
        "argument": "rule"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "updateCostReductionRule"
      ]
    ]
  },
  update_cost_reduction_rule_preview: {
    "name": "update_cost_reduction_rule_preview",
    "type": "query",
    "text": "query update_cost_reduction_rule_preview{sampling{...SamplingState rules{costReductionRules{sourceScopes{namespaces}}}}}fragment SamplingState on Sampling{configs{effective{dryRun tailSampling{disabled}}}rules{...SamplingGroup}}fragment SamplingGroup on SamplingRules{id name noisyOperations{...NoisyRule}highlyRelevantOperations{...HighlyRelevantRule}costReductionRules{...CostRule}}fragment NoisyRule on NoisyOperationRule{ruleId name notes disabled percentageAtMost operation{...HeadOperation}sourceScopes{...Scopes}}fragment HeadOperation on HeadSamplingOperationMatcher{httpServer{method route routePrefix queryParams{name valueExact}}httpClient{method serverAddress templatedPath templatedPathPrefix}}fragment Scopes on SourcesScopes{namespaces languages sources{namespace kind name}}fragment HighlyRelevantRule on HighlyRelevantOperationRule{ruleId name notes disabled error durationAtLeastMs percentageAtLeast operation{...TailOperation}sourceScopes{...Scopes}}fragment TailOperation on TailSamplingOperationMatcher{httpServer{method route routePrefix}kafkaConsumer{kafkaTopic}kafkaProducer{kafkaTopic}}fragment CostRule on CostReductionRule{ruleId name notes disabled percentageAtMost operation{...TailOperation}sourceScopes{...Scopes}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "sampling"
      ],
      [
        "sampling",
        "rules"
      ],
      [
        "sampling",
        "rules",
        "costReductionRules",
        "sourceScopes"
      ]
    ]
  },
  update_destination: {
    "name": "update_destination",
    "type": "mutation",
    "text": "mutation update_destination($id:ID!){updateDestination(id:$id destination:{name:\"\" type:\"\" currentStreamName:\"\" exportedSignals:{traces:false metrics:false logs:false}fields:[]}){id}}",
    "variables": {
      "id": {
        "argument": "id"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "updateDestination"
      ]
    ]
  },
  update_destination_preview: {
    "name": "update_destination_preview",
    "type": "query",
    "text": "query update_destination_preview{computePlatform{destinations{...DestinationSettings}}}fragment DestinationSettings on Destination{id name type disabled dataStreamNames exportedSignals{traces metrics logs profiles}fields}",
    "variables": {},
    "secrets": [
      {
        "path": [
          "computePlatform",
          "destinations",
          "fields"
        ],
        "form": "DESTINATION_FIELDS"
      }
    ],
    "target": [],
    "essential": [
      [
        "computePlatform"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "computePlatform",
            "destinations"
          ],
          "form": "STREAM",
          "by": [
            "dataStreamNames"
          ]
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "dataStreamNames"
          ],
          "form": "STREAM",
          "by": []
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "fields"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": ""
        }
      ]
    }
  },
  update_destination_send: {
    "name": "update_destination_send",
    "type": "mutation",
    "text": "mutation update_destination_send($id:ID!$destination:DestinationInput!){updateDestination(id:$id destination:$destination){id}}",
    "variables": {
      "destination": {
        "object": {
          "name": {
            "argument": "name"
          },
          "type": {
            "argument": "type"
          },
          "currentStreamName": {
            "argument": "data_stream"
          },
          "disabled": {
            "argument": "disabled"
          },
          "exportedSignals": {
            "object": {
              "traces": {
                "argument": "traces"
              },
              "metrics": {
                "argument": "metrics"
              },
              "logs": {
                "argument": "logs"
              },
              "profiles": {
                "argument": "profiles"
              }
            },
            "required": true
          },
          "fields": {
            "argument": "fields"
          }
        },
        "required": true
      },
      "id": {
        "argument": "id"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "updateDestination"
      ]
    ]
  },
  update_destination_types: {
    "name": "update_destination_types",
    "type": "query",
    "text": "query update_destination_types{destinationCategories{categories{items{...DestinationType}}}}fragment DestinationType on DestinationTypesCategoryItem{type displayName testConnectionSupported supportedSignals{traces{supported}metrics{supported}logs{supported}profiles{supported}}fields{name displayName componentType componentProperties initialValue secret renderCondition}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  update_destination_ui_mode: {
    "name": "update_destination_ui_mode",
    "type": "query",
    "text": "query update_destination_ui_mode{effectiveConfig{uiMode}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": []
    }
  },
  update_destination_updated: {
    "name": "update_destination_updated",
    "type": "query",
    "text": "query update_destination_updated{computePlatform{destinations{...DestinationSettings conditions{type status reason message}}}}fragment DestinationSettings on Destination{id name type disabled dataStreamNames exportedSignals{traces metrics logs profiles}fields}",
    "variables": {},
    "secrets": [
      {
        "path": [
          "computePlatform",
          "destinations",
          "fields"
        ],
        "form": "DESTINATION_FIELDS"
      }
    ],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "computePlatform",
            "destinations"
          ],
          "form": "STREAM",
          "by": [
            "dataStreamNames"
          ]
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "dataStreamNames"
          ],
          "form": "STREAM",
          "by": []
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "fields"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": ""
        },
        {
          "path": [
            "computePlatform",
            "destinations",
            "conditions",
            "message"
          ],
          "form": "WITHHELD",
          "by": [],
          "empty": null
        }
      ]
    }
  },
  update_highly_relevant_operation_rule: {
    "name": "update_highly_relevant_operation_rule",
    "type": "mutation",
    "text": "mutation update_highly_relevant_operation_rule($group:ID!$rule_id:ID!$rule:HighlyRelevantOperationRuleInput!){updateHighlyRelevantOperationRule(samplingId:$group ruleId:$rule_id rule:$rule){ruleId}}",
    "variables": {
      "group": {
        "argument": "group"
      },
      "rule_id": {
        "argument": "rule_id"
      },
      "rule": {
        "argument": "rule"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "updateHighlyRelevantOperationRule"
      ]
    ]
  },
  update_highly_relevant_operation_rule_preview: {
    "name": "update_highly_relevant_operation_rule_preview",
    "type": "query",
    "text": "query update_highly_relevant_operation_rule_preview{sampling{...SamplingState rules{highlyRelevantOperations{sourceScopes{namespaces}}}}}fragment SamplingState on Sampling{configs{effective{dryRun tailSampling{disabled}}}rules{...SamplingGroup}}fragment SamplingGroup on SamplingRules{id name noisyOperations{...NoisyRule}highlyRelevantOperations{...HighlyRelevantRule}costReductionRules{...CostRule}}fragment NoisyRule on NoisyOperationRule{ruleId name notes disabled percentageAtMost operation{...HeadOperation}sourceScopes{...Scopes}}fragment HeadOperation on HeadSamplingOperationMatcher{httpServer{method route routePrefix queryParams{name valueExact}}httpClient{method serverAddress templatedPath templatedPathPrefix}}fragment Scopes on SourcesScopes{namespaces languages sources{namespace kind name}}fragment HighlyRelevantRule on HighlyRelevantOperationRule{ruleId name notes disabled error durationAtLeastMs percentageAtLeast operation{...TailOperation}sourceScopes{...Scopes}}fragment TailOperation on TailSamplingOperationMatcher{httpServer{method route routePrefix}kafkaConsumer{kafkaTopic}kafkaProducer{kafkaTopic}}fragment CostRule on CostReductionRule{ruleId name notes disabled percentageAtMost operation{...TailOperation}sourceScopes{...Scopes}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "sampling"
      ],
      [
        "sampling",
        "rules"
      ],
      [
        "sampling",
        "rules",
        "highlyRelevantOperations",
        "sourceScopes"
      ]
    ]
  },
  update_instrumentation_rule: {
    "name": "update_instrumentation_rule",
    "type": "mutation",
    "text": "mutation update_instrumentation_rule($id:ID!$rule:InstrumentationRuleInput!){updateInstrumentationRule(ruleId:$id instrumentationRule:$rule){ruleId}}",
    "variables": {
      "id": {
        "argument": "id"
      },
      "rule": {
        "argument": "rule"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "updateInstrumentationRule"
      ]
    ]
  },
  update_instrumentation_rule_preview: {
    "name": "update_instrumentation_rule_preview",
    "type": "query",
    "text": "query update_instrumentation_rule_preview{computePlatform{instrumentationRules{ruleId type ruleName notes disabled mutable profileName codeAttributes{column filePath function lineNumber namespace stacktrace}headersCollection{headerKeys}payloadCollection{httpRequest{mimeTypes maxPayloadLength dropPartialPayloads}httpResponse{mimeTypes maxPayloadLength dropPartialPayloads}dbQuery{maxPayloadLength dropPartialPayloads}messaging{maxPayloadLength dropPartialPayloads}}customInstrumentations{golang{packageName functionName receiverName receiverMethodName}java{className methodName}php{className functionName}}networkMetrics instrumentationLibraries{name language spanKind}sourcesScopes{workloadNamespace workloadKind workloadName containerName workloadLanguage}sourcesScopes{workloadNamespace}}}}",
    "whole": "query update_instrumentation_rule_preview{computePlatform{instrumentationRules{...InstrumentationRule sourcesScopes{workloadNamespace}}}}fragment InstrumentationRule on InstrumentationRule{ruleId type ruleName notes disabled mutable profileName managedBy codeAttributes{column filePath function lineNumber namespace stacktrace}headersCollection{headerKeys}payloadCollection{httpRequest{mimeTypes maxPayloadLength dropPartialPayloads}httpResponse{mimeTypes maxPayloadLength dropPartialPayloads}dbQuery{maxPayloadLength dropPartialPayloads}messaging{maxPayloadLength dropPartialPayloads}}customInstrumentations{golang{packageName functionName receiverName receiverMethodName}java{className methodName}php{className functionName}}networkMetrics instrumentationLibraries{name language spanKind}sourcesScopes{workloadNamespace workloadKind workloadName containerName workloadLanguage}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "computePlatform"
      ],
      [
        "computePlatform",
        "instrumentationRules",
        "sourcesScopes"
      ]
    ]
  },
  update_noisy_operation_rule: {
    "name": "update_noisy_operation_rule",
    "type": "mutation",
    "text": "mutation update_noisy_operation_rule($group:ID!$rule_id:ID!$rule:NoisyOperationRuleInput!){updateNoisyOperationRule(samplingId:$group ruleId:$rule_id rule:$rule){ruleId}}",
    "variables": {
      "group": {
        "argument": "group"
      },
      "rule_id": {
        "argument": "rule_id"
      },
      "rule": {
        "argument": "rule"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "updateNoisyOperationRule"
      ]
    ]
  },
  update_noisy_operation_rule_preview: {
    "name": "update_noisy_operation_rule_preview",
    "type": "query",
    "text": "query update_noisy_operation_rule_preview{sampling{...SamplingState rules{noisyOperations{sourceScopes{namespaces}}}}}fragment SamplingState on Sampling{configs{effective{dryRun tailSampling{disabled}}}rules{...SamplingGroup}}fragment SamplingGroup on SamplingRules{id name noisyOperations{...NoisyRule}highlyRelevantOperations{...HighlyRelevantRule}costReductionRules{...CostRule}}fragment NoisyRule on NoisyOperationRule{ruleId name notes disabled percentageAtMost operation{...HeadOperation}sourceScopes{...Scopes}}fragment HeadOperation on HeadSamplingOperationMatcher{httpServer{method route routePrefix queryParams{name valueExact}}httpClient{method serverAddress templatedPath templatedPathPrefix}}fragment Scopes on SourcesScopes{namespaces languages sources{namespace kind name}}fragment HighlyRelevantRule on HighlyRelevantOperationRule{ruleId name notes disabled error durationAtLeastMs percentageAtLeast operation{...TailOperation}sourceScopes{...Scopes}}fragment TailOperation on TailSamplingOperationMatcher{httpServer{method route routePrefix}kafkaConsumer{kafkaTopic}kafkaProducer{kafkaTopic}}fragment CostRule on CostReductionRule{ruleId name notes disabled percentageAtMost operation{...TailOperation}sourceScopes{...Scopes}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "sampling"
      ],
      [
        "sampling",
        "rules"
      ],
      [
        "sampling",
        "rules",
        "noisyOperations",
        "sourceScopes"
      ]
    ]
  },
  update_sampling_config: {
    "name": "update_sampling_config",
    "type": "mutation",
    "text": "mutation update_sampling_config($config:LocalUiConfigInput!){updateLocalUiConfig(config:$config)}",
    "variables": {
      "config": {
        "object": {
          "sampling": {
            "object": {
              "dryRun": {
                "argument": "evaluate_only"
              },
              "tailSampling": {
                "object": {
                  "disabled": {
                    "argument": "tail_sampling_disabled"
                  },
                  "traceAggregationWaitDuration": {
                    "argument": "trace_wait"
                  }
                }
              },
              "k8sHealthProbesSampling": {
                "object": {
                  "enabled": {
                    "argument": "health_probes_enabled"
                  },
                  "keepPercentage": {
                    "argument": "health_probes_keep_percentage"
                  }
                }
              },
              "spanSamplingAttributes": {
                "object": {
                  "disabled": {
                    "argument": "span_attributes_disabled"
                  },
                  "samplingCategoryDisabled": {
                    "argument": "category_attribute_disabled"
                  },
                  "traceDecidingRuleDisabled": {
                    "argument": "deciding_rule_attribute_disabled"
                  },
                  "spanDecisionAttributesDisabled": {
                    "argument": "decision_attributes_disabled"
                  }
                }
              }
            }
          }
        },
        "required": true
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "updateLocalUiConfig"
      ]
    ]
  },
  update_sampling_config_preview: {
    "name": "update_sampling_config_preview",
    "type": "query",
    "text": "query update_sampling_config_preview{sampling{configs{effective{...SamplingSettings}helmDeployment{...SamplingSettings}remoteConfigFromCentral{...SamplingSettings}localUiConfig{...SamplingSettings}}}}fragment SamplingSettings on SamplingConfig{dryRun tailSampling{disabled traceAggregationWaitDuration}k8sHealthProbesSampling{enabled keepPercentage}spanSamplingAttributes{disabled samplingCategoryDisabled traceDecidingRuleDisabled spanDecisionAttributesDisabled}}",
    "variables": {},
    "secrets": [],
    "target": [],
    "essential": [
      [
        "sampling"
      ]
    ]
  },
  update_sampling_config_reset: {
    "name": "update_sampling_config_reset",
    "type": "mutation",
    "text": "mutation update_sampling_config_reset($sections:SamplingConfigInput!){updateLocalUiSamplingConfig(config:$sections)}",
    "variables": {
      "sections": {
        "argument": "sections"
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "updateLocalUiSamplingConfig"
      ]
    ]
  },
  update_source: {
    "name": "update_source",
    "type": "mutation",
    "text": "mutation update_source($sourceId:K8sSourceId!$patchSourceRequest:PatchSourceRequestInput!){updateK8sActualSource(sourceId:$sourceId patchSourceRequest:$patchSourceRequest)}",
    "variables": {
      "sourceId": {
        "object": {
          "namespace": {
            "argument": "namespace"
          },
          "kind": {
            "argument": "kind"
          },
          "name": {
            "argument": "name"
          }
        },
        "required": true
      },
      "patchSourceRequest": {
        "object": {
          "currentStreamName": {
            "argument": "stream"
          },
          "otelServiceName": {
            "argument": "service_name"
          },
          "containerName": {
            "argument": "container"
          },
          "allowConcurrentAgents": {
            "argument": "allow_concurrent_agents"
          }
        },
        "required": true
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "updateK8sActualSource"
      ]
    ],
    "namespaces": {
      "named": true,
      "fields": []
    }
  },
  update_source_preview: {
    "name": "update_source_preview",
    "type": "query",
    "text": "query update_source_preview($filter:WorkloadFilter){workloads(filter:$filter){...WorkloadMarking serviceName containers{...ContainerRuntime}}}fragment WorkloadMarking on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation decisionEnum}dataStreamNames numberOfInstances workloadHealthStatus{...Condition}podsHealthStatus{...Condition}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}fragment ContainerRuntime on K8sWorkloadContainer{containerName runtimeInfo{language runtimeVersion}overrides{otelDistroName allowConcurrentAgents runtimeInfo{language runtimeVersion}}}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          },
          "kind": {
            "argument": "kind"
          },
          "name": {
            "argument": "name"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "essential": [
      [
        "workloads"
      ],
      [
        "workloads",
        "workloadHealthStatus",
        "reasonEnum"
      ],
      [
        "workloads",
        "podsHealthStatus",
        "reasonEnum"
      ]
    ],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
  update_source_settings: {
    "name": "update_source_settings",
    "type": "query",
    "text": "query update_source_settings($filter:WorkloadFilter){workloads(filter:$filter){id{namespace kind name}serviceName containers{...ContainerRuntime}}}fragment ContainerRuntime on K8sWorkloadContainer{containerName runtimeInfo{language runtimeVersion}overrides{otelDistroName allowConcurrentAgents runtimeInfo{language runtimeVersion}}}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": [],
    "namespaces": {
      "named": false,
      "fields": [
        {
          "path": [
            "workloads"
          ],
          "form": "NAMESPACE",
          "by": [
            "id",
            "namespace"
          ]
        }
      ]
    }
  },
};

/** Every tool as its operation file says it, in name order. */
export interface Definitions {
  readonly add_custom_instrumentation: ToolDefinition<AddCustomInstrumentationArguments>;
  readonly apply_recommendation: ToolDefinition<ApplyRecommendationArguments>;
  readonly check_health: ToolDefinition<CheckHealthArguments>;
  readonly clear_source_profile: ToolDefinition<ClearSourceProfileArguments>;
  readonly collect_diagnose_bundle: ToolDefinition<CollectDiagnoseBundleArguments>;
  readonly configure_profiling_cache: ToolDefinition<ConfigureProfilingCacheArguments>;
  readonly create_action: ToolDefinition<CreateActionArguments>;
  readonly create_cost_reduction_rule: ToolDefinition<CreateCostReductionRuleArguments>;
  readonly create_data_stream: ToolDefinition<CreateDataStreamArguments>;
  readonly create_destination: ToolDefinition<CreateDestinationArguments>;
  readonly create_highly_relevant_operation_rule: ToolDefinition<CreateHighlyRelevantOperationRuleArguments>;
  readonly create_instrumentation_rule: ToolDefinition<CreateInstrumentationRuleArguments>;
  readonly create_noisy_operation_rule: ToolDefinition<CreateNoisyOperationRuleArguments>;
  readonly create_sampling_group: ToolDefinition<CreateSamplingGroupArguments>;
  readonly delete_action: ToolDefinition<DeleteActionArguments>;
  readonly delete_cost_reduction_rule: ToolDefinition<DeleteCostReductionRuleArguments>;
  readonly delete_data_stream: ToolDefinition<DeleteDataStreamArguments>;
  readonly delete_destination: ToolDefinition<DeleteDestinationArguments>;
  readonly delete_highly_relevant_operation_rule: ToolDefinition<DeleteHighlyRelevantOperationRuleArguments>;
  readonly delete_instrumentation_rule: ToolDefinition<DeleteInstrumentationRuleArguments>;
  readonly delete_noisy_operation_rule: ToolDefinition<DeleteNoisyOperationRuleArguments>;
  readonly describe_odigos: ToolDefinition<DescribeOdigosArguments>;
  readonly describe_source: ToolDefinition<DescribeSourceArguments>;
  readonly disable_source_profiling: ToolDefinition<DisableSourceProfilingArguments>;
  readonly dismiss_recommendation: ToolDefinition<DismissRecommendationArguments>;
  readonly enable_source_profiling: ToolDefinition<EnableSourceProfilingArguments>;
  readonly explain_sampling: ToolDefinition<ExplainSamplingArguments>;
  readonly find_unhealthy_sources: ToolDefinition<FindUnhealthySourcesArguments>;
  readonly get_access: ToolDefinition<GetAccessArguments>;
  readonly get_blast_radius: ToolDefinition<GetBlastRadiusArguments>;
  readonly get_config: ToolDefinition<GetConfigArguments>;
  readonly get_destination_schema: ToolDefinition<GetDestinationSchemaArguments>;
  readonly get_finding: ToolDefinition<GetFindingArguments>;
  readonly get_gateway_info: ToolDefinition<GetGatewayInfoArguments>;
  readonly get_instrumentation_health: ToolDefinition<GetInstrumentationHealthArguments>;
  readonly get_manifest: ToolDefinition<GetManifestArguments>;
  readonly get_odiglet_info: ToolDefinition<GetOdigletInfoArguments>;
  readonly get_overview_metrics: ToolDefinition<GetOverviewMetricsArguments>;
  readonly get_peer_sources: ToolDefinition<GetPeerSourcesArguments>;
  readonly get_pod: ToolDefinition<GetPodArguments>;
  readonly get_runtime_detection: ToolDefinition<GetRuntimeDetectionArguments>;
  readonly get_sampling: ToolDefinition<GetSamplingArguments>;
  readonly get_service_map: ToolDefinition<GetServiceMapArguments>;
  readonly get_source_hot_functions: ToolDefinition<GetSourceHotFunctionsArguments>;
  readonly get_trace_correlations: ToolDefinition<GetTraceCorrelationsArguments>;
  readonly instrument_namespace: ToolDefinition<InstrumentNamespaceArguments>;
  readonly instrument_workloads: ToolDefinition<InstrumentWorkloadsArguments>;
  readonly list_action_types: ToolDefinition<ListActionTypesArguments>;
  readonly list_actions: ToolDefinition<ListActionsArguments>;
  readonly list_changes: ToolDefinition<ListChangesArguments>;
  readonly list_config_options: ToolDefinition<ListConfigOptionsArguments>;
  readonly list_data_streams: ToolDefinition<ListDataStreamsArguments>;
  readonly list_destination_types: ToolDefinition<ListDestinationTypesArguments>;
  readonly list_destinations: ToolDefinition<ListDestinationsArguments>;
  readonly list_findings: ToolDefinition<ListFindingsArguments>;
  readonly list_instrumentation_agents: ToolDefinition<ListInstrumentationAgentsArguments>;
  readonly list_instrumentation_libraries: ToolDefinition<ListInstrumentationLibrariesArguments>;
  readonly list_instrumentation_rule_types: ToolDefinition<ListInstrumentationRuleTypesArguments>;
  readonly list_instrumentation_rules: ToolDefinition<ListInstrumentationRulesArguments>;
  readonly list_namespaces: ToolDefinition<ListNamespacesArguments>;
  readonly list_potential_destinations: ToolDefinition<ListPotentialDestinationsArguments>;
  readonly list_profiling_slots: ToolDefinition<ListProfilingSlotsArguments>;
  readonly list_recommendations: ToolDefinition<ListRecommendationsArguments>;
  readonly list_sources: ToolDefinition<ListSourcesArguments>;
  readonly list_workloads_in_namespace: ToolDefinition<ListWorkloadsInNamespaceArguments>;
  readonly override_runtime: ToolDefinition<OverrideRuntimeArguments>;
  readonly pause_odigos: ToolDefinition<PauseOdigosArguments>;
  readonly read_support_bundle: ToolDefinition<ReadSupportBundleArguments>;
  readonly recover_from_rollback: ToolDefinition<RecoverFromRollbackArguments>;
  readonly rename_data_stream: ToolDefinition<RenameDataStreamArguments>;
  readonly render_change: ToolDefinition<RenderChangeArguments>;
  readonly reset_config: ToolDefinition<ResetConfigArguments>;
  readonly restart_pod: ToolDefinition<RestartPodArguments>;
  readonly restart_workloads: ToolDefinition<RestartWorkloadsArguments>;
  readonly set_log_level: ToolDefinition<SetLogLevelArguments>;
  readonly summarize_cluster: ToolDefinition<SummarizeClusterArguments>;
  readonly test_destination_connection: ToolDefinition<TestDestinationConnectionArguments>;
  readonly troubleshoot_source: ToolDefinition<TroubleshootSourceArguments>;
  readonly uninstrument_cluster: ToolDefinition<UninstrumentClusterArguments>;
  readonly uninstrument_namespace: ToolDefinition<UninstrumentNamespaceArguments>;
  readonly uninstrument_workloads: ToolDefinition<UninstrumentWorkloadsArguments>;
  readonly update_action: ToolDefinition<UpdateActionArguments>;
  readonly update_config: ToolDefinition<UpdateConfigArguments>;
  readonly update_cost_reduction_rule: ToolDefinition<UpdateCostReductionRuleArguments>;
  readonly update_destination: ToolDefinition<UpdateDestinationArguments>;
  readonly update_highly_relevant_operation_rule: ToolDefinition<UpdateHighlyRelevantOperationRuleArguments>;
  readonly update_instrumentation_rule: ToolDefinition<UpdateInstrumentationRuleArguments>;
  readonly update_noisy_operation_rule: ToolDefinition<UpdateNoisyOperationRuleArguments>;
  readonly update_sampling_config: ToolDefinition<UpdateSamplingConfigArguments>;
  readonly update_source: ToolDefinition<UpdateSourceArguments>;
}

export const definitions: Definitions = {
  add_custom_instrumentation: {
    "name": "add_custom_instrumentation",
    "title": "Add custom instrumentation",
    "toolset": "rules",
    "kind": "CREATE",
    "description": "Make spans of one function of a workload, such as a hot one of its profile. Needs tier onprem.",
    "core": true,
    "idempotent": false,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "kind": {
          "type": "string",
          "description": "Kind.",
          "enum": [
            "Deployment",
            "StatefulSet",
            "DaemonSet",
            "CronJob",
            "StaticPod",
            "DeploymentConfig",
            "Rollout"
          ]
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 253
        },
        "function": {
          "type": "string",
          "description": "As in the profile: main.(*Server).Serve, com.acme.Foo.bar.",
          "minLength": 1,
          "maxLength": 500
        },
        "language": {
          "type": "string",
          "description": "Default: the workload's own.",
          "enum": [
            "go",
            "java",
            "php"
          ]
        },
        "rule_name": {
          "type": "string",
          "description": "By default the function's.",
          "minLength": 1,
          "maxLength": 100
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "namespace",
        "kind",
        "name",
        "function"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.add_custom_instrumentation,
    preview: operations.add_custom_instrumentation_preview,
    companions: [operations.add_custom_instrumentation_workload],
  },
  apply_recommendation: {
    "name": "apply_recommendation",
    "title": "Apply recommendation",
    "toolset": "recommendations",
    "kind": "UPDATE",
    "description": "Apply a remedy that Odigos recommends; some only helm can apply.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "type": {
          "type": "string",
          "description": "From list_recommendations.",
          "enum": [
            "AutoGoOffsetUpdater",
            "EnableOwnMetrics",
            "InferDBAttributes",
            "SampleHealthProbes",
            "UrlTemplatization"
          ],
          "unlisted": true
        },
        "remedy": {
          "type": "string",
          "description": "From list_recommendations.",
          "maxLength": 100
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "type",
        "remedy"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.apply_recommendation,
    preview: operations.apply_recommendation_preview,
    companions: [operations.apply_recommendation_config, operations.apply_recommendation_actions],
  },
  check_health: {
    "name": "check_health",
    "title": "Check health",
    "toolset": "cluster",
    "kind": "READ",
    "description": "Is Odigos healthy? One verdict for each part, worst first: components, collectors, destinations, sources, advice.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.check_health,
    companions: [operations.check_health_destinations, operations.check_health_recommendations, operations.check_health_component],
  },
  clear_source_profile: {
    "name": "clear_source_profile",
    "title": "Clear source profile",
    "toolset": "profiling",
    "kind": "DELETE",
    "description": "Throw away the samples of a profiled workload and go on collecting, to measure anew after a change.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "NAMED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "kind": {
          "type": "string",
          "description": "Kind.",
          "enum": [
            "Deployment",
            "StatefulSet",
            "DaemonSet",
            "CronJob",
            "StaticPod",
            "DeploymentConfig",
            "Rollout"
          ]
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 253
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "namespace",
        "kind",
        "name"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.clear_source_profile,
    preview: operations.clear_source_profile_preview,
  },
  collect_diagnose_bundle: {
    "name": "collect_diagnose_bundle",
    "title": "Collect diagnose bundle",
    "toolset": "support",
    "kind": "READ",
    "description": "Collect a support bundle (logs, manifests, metrics) for read_support_bundle and download. The file is not redacted.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "deadlineSeconds": 200,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "dry_run": {
          "type": "boolean",
          "description": "true estimates its size; false collects.",
          "default": true
        },
        "profiles": {
          "type": "boolean",
          "description": "CPU and memory profiles: 40 s more.",
          "default": false
        },
        "metrics": {
          "type": "boolean",
          "description": "Metrics of Odigos.",
          "default": true
        },
        "source_workloads": {
          "type": "boolean",
          "description": "Also manifests of instrumented workloads.",
          "default": false
        },
        "namespaces": {
          "type": "array",
          "description": "Only these; implies source_workloads.",
          "items": {
            "type": "string",
            "maxLength": 63
          },
          "minItems": 1,
          "maxItems": 50
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.collect_diagnose_bundle,
    companions: [operations.collect_diagnose_bundle_namespaces],
  },
  configure_profiling_cache: {
    "name": "configure_profiling_cache",
    "title": "Configure profiling cache",
    "toolset": "profiling",
    "kind": "UPDATE",
    "description": "Change how many workloads are profiled at once, how long, how much each stores. Wipes other remote configuration.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "max_slots": {
          "type": "integer",
          "description": "Workloads at once.",
          "minimum": 1,
          "maximum": 10000
        },
        "slot_max_bytes": {
          "type": "integer",
          "description": "Bytes per workload.",
          "minimum": 1024,
          "maximum": 2147483647
        },
        "slot_ttl_seconds": {
          "type": "integer",
          "description": "Seconds until an unread slot closes.",
          "minimum": 1,
          "maximum": 604800
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.configure_profiling_cache,
    preview: operations.configure_profiling_cache_preview,
    companions: [operations.configure_profiling_cache_config],
  },
  create_action: {
    "name": "create_action",
    "title": "Create action",
    "toolset": "actions",
    "kind": "CREATE",
    "description": "Create an action: add, rename, delete, extract, mask or templatize attributes before data reaches destinations.",
    "core": false,
    "idempotent": false,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "type": {
          "type": "string",
          "description": "Type; list_action_types says which arguments each takes.",
          "enum": [
            "AddClusterInfo",
            "DbQueryTemplatization",
            "DeleteAttribute",
            "ExtractAttribute",
            "InferDbAttributes",
            "K8sAttributesResolver",
            "PiiMasking",
            "RenameAttribute",
            "URLTemplatization"
          ]
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 100
        },
        "notes": {
          "type": "string",
          "description": "Notes.",
          "maxLength": 500
        },
        "signals": {
          "type": "array",
          "description": "Default: all it takes.",
          "items": {
            "type": "string",
            "enum": [
              "LOGS",
              "METRICS",
              "PROFILES",
              "TRACES"
            ]
          }
        },
        "attributes": {
          "type": "array",
          "description": "With value, new name or origin: json:id, regex:id=(.+), pod_label:app.",
          "items": {
            "type": "object",
            "properties": {
              "key": {
                "type": "string"
              },
              "value": {
                "type": "string"
              }
            },
            "required": [
              "key",
              "value"
            ],
            "additionalProperties": false
          }
        },
        "values": {
          "type": "array",
          "description": "Attribute names, URL templates, PII categories or what to mask.",
          "items": {
            "type": "string"
          }
        },
        "switches": {
          "type": "array",
          "description": "What to switch on.",
          "items": {
            "type": "string"
          }
        },
        "namespaces": {
          "type": "array",
          "description": "Only in these.",
          "items": {
            "type": "string"
          }
        },
        "languages": {
          "type": "array",
          "description": "Only these.",
          "items": {
            "type": "string"
          }
        },
        "sources": {
          "type": "array",
          "description": "As namespace/Kind/name.",
          "items": {
            "type": "string"
          }
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "type",
        "name"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.create_action,
    preview: operations.create_action_preview,
    companions: [operations.create_action_types, operations.create_action_namespaces, operations.create_action_workload],
  },
  create_cost_reduction_rule: {
    "name": "create_cost_reduction_rule",
    "title": "Create cost reduction rule",
    "toolset": "sampling",
    "kind": "CREATE",
    "description": "Create a sampling rule that caps how many traces of a frequent operation are kept, to save cost.",
    "core": false,
    "idempotent": false,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "group": {
          "type": "string",
          "description": "Created if missing.",
          "minLength": 1,
          "maxLength": 253,
          "pattern": "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$",
          "patternMeans": "of lower-case letters, digits, . and -, a letter or digit at both ends"
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 100
        },
        "keep_percentage": {
          "type": "number",
          "description": "Upper bound.",
          "minimum": 0,
          "maximum": 100
        },
        "routes": {
          "type": "array",
          "description": "Exact, e.g. /healthz; a rule each; [] for all.",
          "items": {
            "type": "string",
            "maxLength": 500
          },
          "maxItems": 20
        },
        "route_prefix": {
          "type": "string",
          "description": "Route prefix.",
          "minLength": 1,
          "maxLength": 500
        },
        "method": {
          "type": "string",
          "description": "E.g. GET.",
          "maxLength": 10
        },
        "kafka_consumer_topic": {
          "type": "string",
          "description": "Kafka consumer topic.",
          "minLength": 1,
          "maxLength": 249
        },
        "kafka_producer_topic": {
          "type": "string",
          "description": "Kafka producer topic.",
          "minLength": 1,
          "maxLength": 249
        },
        "namespaces": {
          "type": "array",
          "description": "Namespaces.",
          "items": {
            "type": "string"
          },
          "maxItems": 50
        },
        "languages": {
          "type": "array",
          "description": "Languages.",
          "items": {
            "type": "string",
            "enum": [
              "dotnet",
              "go",
              "java",
              "javascript",
              "php",
              "python",
              "ruby"
            ]
          }
        },
        "sources": {
          "type": "array",
          "description": "As namespace/Kind/name.",
          "items": {
            "type": "string"
          },
          "maxItems": 50
        },
        "notes": {
          "type": "string",
          "description": "Notes.",
          "maxLength": 500
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "group",
        "name",
        "keep_percentage"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.create_cost_reduction_rule,
    preview: operations.create_cost_reduction_rule_preview,
  },
  create_data_stream: {
    "name": "create_data_stream",
    "title": "Create data stream",
    "toolset": "streams",
    "kind": "CREATE",
    "description": "Create a data stream of destinations and workloads, which it instruments.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 51,
          "pattern": "^[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?$",
          "patternMeans": "of letters, digits, . _ and -, a letter or digit at both ends"
        },
        "workloads": {
          "type": "array",
          "description": "Workloads.",
          "items": {
            "type": "object",
            "properties": {
              "namespace": {
                "type": "string"
              },
              "kind": {
                "type": "string",
                "enum": [
                  "Deployment",
                  "StatefulSet",
                  "DaemonSet",
                  "CronJob",
                  "StaticPod",
                  "DeploymentConfig",
                  "Rollout"
                ]
              },
              "name": {
                "type": "string"
              }
            },
            "required": [
              "namespace",
              "kind",
              "name"
            ],
            "additionalProperties": false
          },
          "minItems": 1,
          "maxItems": 50
        },
        "destinations": {
          "type": "array",
          "description": "Ids.",
          "items": {
            "type": "string",
            "maxLength": 253
          },
          "minItems": 1,
          "maxItems": 10
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "name",
        "workloads",
        "destinations"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.create_data_stream,
    preview: operations.create_data_stream_preview,
  },
  create_destination: {
    "name": "create_destination",
    "title": "Create destination",
    "toolset": "destinations",
    "kind": "CREATE",
    "description": "Create a destination, a new backend to send to; fields as in get_destination_schema.",
    "core": true,
    "idempotent": false,
    "openWorld": false,
    "needsPlan": false,
    "deadlineSeconds": 60,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 100
        },
        "type": {
          "type": "string",
          "description": "Exact, e.g. jaeger.",
          "minLength": 1,
          "maxLength": 100
        },
        "traces": {
          "type": "boolean",
          "description": "Traces.",
          "default": false
        },
        "metrics": {
          "type": "boolean",
          "description": "Metrics.",
          "default": false
        },
        "logs": {
          "type": "boolean",
          "description": "Logs.",
          "default": false
        },
        "profiles": {
          "type": "boolean",
          "description": "Profiles.",
          "default": false
        },
        "fields": {
          "type": "array",
          "description": "As in get_destination_schema.",
          "items": {
            "type": "object",
            "properties": {
              "key": {
                "type": "string"
              },
              "value": {
                "type": "string"
              }
            },
            "required": [
              "key",
              "value"
            ],
            "additionalProperties": false
          },
          "maxItems": 60,
          "default": []
        },
        "data_stream": {
          "type": "string",
          "description": "Stream it receives.",
          "maxLength": 51,
          "pattern": "^[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?$",
          "patternMeans": "of letters, digits, . _ and -, a letter or digit at both ends",
          "default": "default"
        },
        "test": {
          "type": "boolean",
          "description": "Connect first.",
          "default": false
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "name",
        "type"
      ],
      "additionalProperties": false
    },
    "secretArguments": [
      "fields"
    ],
    operation: operations.create_destination,
    preview: operations.create_destination_preview,
    companions: [operations.create_destination_types, operations.create_destination_created],
  },
  create_highly_relevant_operation_rule: {
    "name": "create_highly_relevant_operation_rule",
    "title": "Create highly relevant operation rule",
    "toolset": "sampling",
    "kind": "CREATE",
    "description": "Create a sampling rule that keeps traces that matter: errors, slow ones, important operations.",
    "core": false,
    "idempotent": false,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "group": {
          "type": "string",
          "description": "Created if missing.",
          "minLength": 1,
          "maxLength": 253,
          "pattern": "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$",
          "patternMeans": "of lower-case letters, digits, . and -, a letter or digit at both ends"
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 100
        },
        "keep_percentage": {
          "type": "number",
          "description": "Lower bound.",
          "minimum": 0,
          "maximum": 100,
          "default": 100
        },
        "on_error": {
          "type": "boolean",
          "description": "Only with an error.",
          "default": false
        },
        "slower_than_ms": {
          "type": "integer",
          "description": "Only operations this slow.",
          "minimum": 1,
          "maximum": 3600000
        },
        "routes": {
          "type": "array",
          "description": "Exact, e.g. /healthz; a rule each; [] for all.",
          "items": {
            "type": "string",
            "maxLength": 500
          },
          "maxItems": 20
        },
        "route_prefix": {
          "type": "string",
          "description": "Route prefix.",
          "minLength": 1,
          "maxLength": 500
        },
        "method": {
          "type": "string",
          "description": "E.g. GET.",
          "maxLength": 10
        },
        "kafka_consumer_topic": {
          "type": "string",
          "description": "Kafka consumer topic.",
          "minLength": 1,
          "maxLength": 249
        },
        "kafka_producer_topic": {
          "type": "string",
          "description": "Kafka producer topic.",
          "minLength": 1,
          "maxLength": 249
        },
        "namespaces": {
          "type": "array",
          "description": "Namespaces.",
          "items": {
            "type": "string"
          },
          "maxItems": 50
        },
        "sources": {
          "type": "array",
          "description": "As namespace/Kind/name.",
          "items": {
            "type": "string"
          },
          "maxItems": 50
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "group",
        "name"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.create_highly_relevant_operation_rule,
    preview: operations.create_highly_relevant_operation_rule_preview,
  },
  create_instrumentation_rule: {
    "name": "create_instrumentation_rule",
    "title": "Create instrumentation rule",
    "toolset": "rules",
    "kind": "CREATE",
    "description": "Create an instrumentation rule: what agents collect, and where. Needs tier onprem.",
    "core": false,
    "idempotent": false,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "type": {
          "type": "string",
          "description": "Type; list_instrumentation_rule_types says what each takes.",
          "enum": [
            "CodeAttributes",
            "CustomInstrumentation",
            "HeadersCollection",
            "NetworkMetrics",
            "PayloadCollection"
          ]
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 100
        },
        "notes": {
          "type": "string",
          "description": "Notes.",
          "maxLength": 500
        },
        "collect": {
          "type": "array",
          "description": "CodeAttributes, PayloadCollection: what to collect.",
          "items": {
            "type": "string"
          }
        },
        "header_keys": {
          "type": "array",
          "description": "HeadersCollection: header names; * for all.",
          "items": {
            "type": "string"
          }
        },
        "mime_types": {
          "type": "array",
          "description": "PayloadCollection: only these.",
          "items": {
            "type": "string"
          }
        },
        "max_payload_length": {
          "type": "integer",
          "description": "PayloadCollection: in characters.",
          "minimum": 1
        },
        "drop_partial_payloads": {
          "type": "boolean",
          "description": "Drop longer ones."
        },
        "functions": {
          "type": "array",
          "description": "CustomInstrumentation: e.g. go:main.(*Server).Serve.",
          "items": {
            "type": "string"
          }
        },
        "libraries": {
          "type": "array",
          "description": "Only these.",
          "items": {
            "type": "string"
          }
        },
        "scopes": {
          "type": "array",
          "description": "Where it applies; default everywhere.",
          "items": {
            "type": "object",
            "properties": {
              "namespace": {
                "type": "string"
              },
              "kind": {
                "type": "string"
              },
              "name": {
                "type": "string"
              },
              "container": {
                "type": "string"
              },
              "language": {
                "type": "string"
              }
            },
            "additionalProperties": false
          }
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "type",
        "name"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.create_instrumentation_rule,
    preview: operations.create_instrumentation_rule_preview,
    companions: [operations.create_instrumentation_rule_tier, operations.create_instrumentation_rule_types],
  },
  create_noisy_operation_rule: {
    "name": "create_noisy_operation_rule",
    "title": "Create noisy operation rule",
    "toolset": "sampling",
    "kind": "CREATE",
    "description": "Create a sampling rule that drops most traces of a noisy operation, such as a health check.",
    "core": true,
    "idempotent": false,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "group": {
          "type": "string",
          "description": "Created if missing.",
          "minLength": 1,
          "maxLength": 253,
          "pattern": "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$",
          "patternMeans": "of lower-case letters, digits, . and -, a letter or digit at both ends"
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 100
        },
        "keep_percentage": {
          "type": "number",
          "description": "Of matching traces.",
          "minimum": 0,
          "maximum": 100,
          "default": 0
        },
        "routes": {
          "type": "array",
          "description": "Exact, e.g. /healthz; a rule each; [] for all.",
          "items": {
            "type": "string",
            "maxLength": 500
          },
          "maxItems": 20
        },
        "route_prefix": {
          "type": "string",
          "description": "Route prefix.",
          "minLength": 1,
          "maxLength": 500
        },
        "method": {
          "type": "string",
          "description": "E.g. GET.",
          "maxLength": 10
        },
        "server_address": {
          "type": "string",
          "description": "Host called, instead of a route.",
          "minLength": 1,
          "maxLength": 253
        },
        "client_path": {
          "type": "string",
          "description": "Path called, as template.",
          "minLength": 1,
          "maxLength": 500
        },
        "namespaces": {
          "type": "array",
          "description": "Namespaces.",
          "items": {
            "type": "string"
          },
          "maxItems": 50
        },
        "languages": {
          "type": "array",
          "description": "Languages.",
          "items": {
            "type": "string",
            "enum": [
              "dotnet",
              "go",
              "java",
              "javascript",
              "php",
              "python",
              "ruby"
            ]
          }
        },
        "sources": {
          "type": "array",
          "description": "As namespace/Kind/name.",
          "items": {
            "type": "string"
          },
          "maxItems": 50
        },
        "notes": {
          "type": "string",
          "description": "Notes.",
          "maxLength": 500
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "group",
        "name"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.create_noisy_operation_rule,
    preview: operations.create_noisy_operation_rule_preview,
    companions: [operations.create_noisy_operation_rule_namespaces, operations.create_noisy_operation_rule_workloads, operations.create_noisy_operation_rule_carriers, operations.create_noisy_operation_rule_traffic],
  },
  create_sampling_group: {
    "name": "create_sampling_group",
    "title": "Create sampling group",
    "toolset": "sampling",
    "kind": "CREATE",
    "description": "Create a sampling group with its first rules; a group cannot be empty.",
    "core": true,
    "idempotent": false,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "group": {
          "type": "string",
          "description": "Group.",
          "minLength": 1,
          "maxLength": 253,
          "pattern": "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$",
          "patternMeans": "of lower-case letters, digits, . and -, a letter or digit at both ends"
        },
        "rule_type": {
          "type": "string",
          "description": "noisy: as traces start; cost_reduction: whole traces.",
          "enum": [
            "noisy",
            "cost_reduction"
          ],
          "default": "noisy"
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 100
        },
        "keep_percentage": {
          "type": "number",
          "description": "Upper bound.",
          "minimum": 0,
          "maximum": 100
        },
        "routes": {
          "type": "array",
          "description": "Exact, e.g. /healthz; a rule each; [] for all.",
          "items": {
            "type": "string",
            "maxLength": 500
          },
          "maxItems": 20
        },
        "route_prefix": {
          "type": "string",
          "description": "Route prefix.",
          "minLength": 1,
          "maxLength": 500
        },
        "method": {
          "type": "string",
          "description": "E.g. GET.",
          "maxLength": 10
        },
        "namespaces": {
          "type": "array",
          "description": "Only in these.",
          "items": {
            "type": "string"
          },
          "maxItems": 50
        },
        "languages": {
          "type": "array",
          "description": "Only these.",
          "items": {
            "type": "string",
            "enum": [
              "dotnet",
              "go",
              "java",
              "javascript",
              "php",
              "python",
              "ruby"
            ]
          }
        },
        "sources": {
          "type": "array",
          "description": "As namespace/Kind/name.",
          "items": {
            "type": "string"
          },
          "maxItems": 50
        },
        "notes": {
          "type": "string",
          "description": "Notes.",
          "maxLength": 500
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "group",
        "name",
        "keep_percentage"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.create_sampling_group,
    preview: operations.create_sampling_group_preview,
    companions: [operations.create_sampling_group_cost_reduction],
  },
  delete_action: {
    "name": "delete_action",
    "title": "Delete action",
    "toolset": "actions",
    "kind": "DELETE",
    "description": "Delete an action, for good. update_action can switch one off instead.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "description": "From list_actions.",
          "minLength": 1,
          "maxLength": 253
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "id"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.delete_action,
    preview: operations.delete_action_preview,
  },
  delete_cost_reduction_rule: {
    "name": "delete_cost_reduction_rule",
    "title": "Delete cost reduction rule",
    "toolset": "sampling",
    "kind": "DELETE",
    "description": "Delete a cost reduction rule: the traces that it capped are kept again.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "group": {
          "type": "string",
          "description": "Group.",
          "maxLength": 253
        },
        "rule_id": {
          "type": "string",
          "description": "From get_sampling.",
          "maxLength": 64
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "group",
        "rule_id"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.delete_cost_reduction_rule,
    preview: operations.delete_cost_reduction_rule_preview,
  },
  delete_data_stream: {
    "name": "delete_data_stream",
    "title": "Delete data stream",
    "toolset": "streams",
    "kind": "DELETE",
    "description": "Delete a data stream with the destinations and sources that are in no other.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "name": {
          "type": "string",
          "description": "Exact.",
          "maxLength": 253
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "name"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.delete_data_stream,
    preview: operations.delete_data_stream_preview,
    companions: [operations.delete_data_stream_destinations, operations.delete_data_stream_sources, operations.delete_data_stream_namespaces],
  },
  delete_destination: {
    "name": "delete_destination",
    "title": "Delete destination",
    "toolset": "destinations",
    "kind": "DELETE",
    "description": "Delete a destination, or take it out of one data stream.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "description": "From list_destinations.",
          "minLength": 1,
          "maxLength": 253
        },
        "data_stream": {
          "type": "string",
          "description": "Only leave this stream; its last deletes it.",
          "minLength": 1,
          "maxLength": 253
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "id"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.delete_destination,
    preview: operations.delete_destination_preview,
    companions: [operations.delete_destination_stream, operations.delete_destination_streams, operations.delete_destination_settings],
  },
  delete_highly_relevant_operation_rule: {
    "name": "delete_highly_relevant_operation_rule",
    "title": "Delete highly relevant operation rule",
    "toolset": "sampling",
    "kind": "DELETE",
    "description": "Delete a highly relevant operation rule: the traces that it protected may be dropped again.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "group": {
          "type": "string",
          "description": "Group.",
          "maxLength": 253
        },
        "rule_id": {
          "type": "string",
          "description": "From get_sampling.",
          "maxLength": 64
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "group",
        "rule_id"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.delete_highly_relevant_operation_rule,
    preview: operations.delete_highly_relevant_operation_rule_preview,
  },
  delete_instrumentation_rule: {
    "name": "delete_instrumentation_rule",
    "title": "Delete instrumentation rule",
    "toolset": "rules",
    "kind": "DELETE",
    "description": "Delete an instrumentation rule, for good: agents no longer collect what it says.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "description": "From list_instrumentation_rules.",
          "minLength": 1,
          "maxLength": 253
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "id"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.delete_instrumentation_rule,
    preview: operations.delete_instrumentation_rule_preview,
  },
  delete_noisy_operation_rule: {
    "name": "delete_noisy_operation_rule",
    "title": "Delete noisy operation rule",
    "toolset": "sampling",
    "kind": "DELETE",
    "description": "Delete a noisy operation rule: the traces that it dropped are kept again.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "group": {
          "type": "string",
          "description": "Group.",
          "maxLength": 253
        },
        "rule_id": {
          "type": "string",
          "description": "From get_sampling.",
          "maxLength": 64
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "group",
        "rule_id"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.delete_noisy_operation_rule,
    preview: operations.delete_noisy_operation_rule_preview,
  },
  describe_odigos: {
    "name": "describe_odigos",
    "title": "Describe Odigos",
    "toolset": "cluster",
    "kind": "READ",
    "description": "What is installed: version, tier, gateway and node collectors, number of sources and destinations.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.describe_odigos,
  },
  describe_source: {
    "name": "describe_source",
    "title": "Describe source",
    "toolset": "sources",
    "kind": "READ",
    "description": "How one workload is instrumented: its Sources, agent and runtime per container, pods, data streams, health.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "NAMED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "kind": {
          "type": "string",
          "description": "Kind.",
          "enum": [
            "Deployment",
            "StatefulSet",
            "DaemonSet",
            "CronJob",
            "StaticPod",
            "DeploymentConfig",
            "Rollout"
          ]
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 253
        }
      },
      "required": [
        "namespace",
        "kind",
        "name"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.describe_source,
    companions: [operations.describe_source_workload],
  },
  disable_source_profiling: {
    "name": "disable_source_profiling",
    "title": "Disable source profiling",
    "toolset": "profiling",
    "kind": "DELETE",
    "description": "Stop profiling a workload; the samples collected so far are lost.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "NAMED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "kind": {
          "type": "string",
          "description": "Kind.",
          "enum": [
            "Deployment",
            "StatefulSet",
            "DaemonSet",
            "CronJob",
            "StaticPod",
            "DeploymentConfig",
            "Rollout"
          ]
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 253
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "namespace",
        "kind",
        "name"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.disable_source_profiling,
    preview: operations.disable_source_profiling_preview,
  },
  dismiss_recommendation: {
    "name": "dismiss_recommendation",
    "title": "Dismiss recommendation",
    "toolset": "recommendations",
    "kind": "UPDATE",
    "description": "Hide a recommendation, or show it again. Nothing else changes.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "type": {
          "type": "string",
          "description": "From list_recommendations.",
          "enum": [
            "AutoGoOffsetUpdater",
            "EnableOwnMetrics",
            "InferDBAttributes",
            "SampleHealthProbes",
            "UrlTemplatization"
          ],
          "unlisted": true
        },
        "dismissed": {
          "type": "boolean",
          "description": "false shows it again.",
          "default": true
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "type"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.dismiss_recommendation,
    preview: operations.dismiss_recommendation_preview,
  },
  enable_source_profiling: {
    "name": "enable_source_profiling",
    "title": "Enable source profiling",
    "toolset": "profiling",
    "kind": "CREATE",
    "description": "Start profiling the CPU of a workload. Then wait a minute and ask get_source_hot_functions.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "NAMED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "kind": {
          "type": "string",
          "description": "Kind.",
          "enum": [
            "Deployment",
            "StatefulSet",
            "DaemonSet",
            "CronJob",
            "StaticPod",
            "DeploymentConfig",
            "Rollout"
          ]
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 253
        },
        "wait_seconds": {
          "type": "integer",
          "description": "Until samples come.",
          "minimum": 0,
          "maximum": 120
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "namespace",
        "kind",
        "name"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.enable_source_profiling,
    preview: operations.enable_source_profiling_preview,
    companions: [operations.enable_source_profiling_workload, operations.enable_source_profiling_config],
  },
  explain_sampling: {
    "name": "explain_sampling",
    "title": "Explain sampling",
    "toolset": "sampling",
    "kind": "READ",
    "description": "Which sampling rules match one operation of a service, which decides, what share is kept and why traces are missing.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "service": {
          "type": "string",
          "description": "Service name, or namespace/Kind/name.",
          "minLength": 1,
          "maxLength": 600
        },
        "route": {
          "type": "string",
          "description": "Route or path.",
          "minLength": 1,
          "maxLength": 500
        },
        "method": {
          "type": "string",
          "description": "HTTP method.",
          "maxLength": 10
        },
        "host": {
          "type": "string",
          "description": "Host, for a request sent.",
          "minLength": 1,
          "maxLength": 253
        },
        "status": {
          "type": "integer",
          "description": "HTTP status.",
          "minimum": 100,
          "maximum": 599
        },
        "duration_ms": {
          "type": "integer",
          "description": "Duration.",
          "minimum": 0,
          "maximum": 86400000
        },
        "entry": {
          "type": "boolean",
          "description": "The trace begins here.",
          "default": true
        }
      },
      "required": [
        "service"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.explain_sampling,
    companions: [operations.explain_sampling_services, operations.explain_sampling_workload, operations.explain_sampling_version],
  },
  find_unhealthy_sources: {
    "name": "find_unhealthy_sources",
    "title": "Find unhealthy sources",
    "toolset": "sources",
    "kind": "READ",
    "description": "Which sources are unhealthy, why, and the fix with its cost: totals by reason, namespace, stage, runtime, then groups.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "FILTERED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "reason": {
          "type": "string",
          "description": "Only reasons that contain it.",
          "minLength": 1,
          "maxLength": 100
        },
        "group_by": {
          "type": "string",
          "description": "What groups share.",
          "enum": [
            "reason",
            "namespace",
            "stage",
            "runtime"
          ],
          "default": "reason"
        },
        "since": {
          "type": "string",
          "description": "Begun since: 1h, or a time.",
          "minLength": 2,
          "maxLength": 40
        },
        "limit": {
          "type": "integer",
          "description": "Limit.",
          "minimum": 1,
          "maximum": 100,
          "default": 10
        },
        "cursor": {
          "type": "string",
          "description": "next_cursor of the last.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.find_unhealthy_sources,
  },
  get_access: {
    "name": "get_access",
    "title": "Check access",
    "toolset": "cluster",
    "kind": "READ",
    "description": "What this connection may do: access mode, who sets it, versions. The connection check.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "FREE",
    "next": [
      {
        "tool": "check_health",
        "with": {},
        "why": "See whether everything works."
      },
      {
        "tool": "describe_odigos",
        "with": {},
        "why": "See version, tier and collectors of Odigos."
      },
      {
        "tool": "list_sources",
        "with": {},
        "why": "See what is instrumented."
      }
    ],
    "inputSchema": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_access,
    companions: [operations.get_access_versions, operations.get_access_mode],
  },
  get_blast_radius: {
    "name": "get_blast_radius",
    "title": "Get blast radius",
    "toolset": "insights",
    "kind": "READ",
    "description": "What does a failing service touch? Services that depend on it and on which it depends, up to some steps away.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "service": {
          "type": "string",
          "description": "Service, as in traces.",
          "minLength": 1,
          "maxLength": 253
        },
        "namespace": {
          "type": "string",
          "description": "Its namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "depth": {
          "type": "integer",
          "description": "Steps away.",
          "minimum": 1,
          "maximum": 5,
          "default": 2
        }
      },
      "required": [
        "service"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_blast_radius,
  },
  get_config: {
    "name": "get_config",
    "title": "Get configuration",
    "toolset": "config",
    "kind": "READ",
    "description": "The configuration in effect: what differs from its default, the default, and who set it.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "section": {
          "type": "string",
          "description": "Section.",
          "enum": [
            "general",
            "instrumentation",
            "namespaces",
            "rollout",
            "sampling",
            "log_levels",
            "collectors",
            "features",
            "advanced"
          ]
        },
        "set_by": {
          "type": "string",
          "description": "Only what this origin set.",
          "enum": [
            "helm",
            "ui",
            "central",
            "profile"
          ]
        },
        "search": {
          "type": "string",
          "description": "Text in the path.",
          "minLength": 1,
          "maxLength": 100
        },
        "all": {
          "type": "boolean",
          "description": "Also what is as by default.",
          "default": false
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_config,
  },
  get_destination_schema: {
    "name": "get_destination_schema",
    "title": "Get destination schema",
    "toolset": "destinations",
    "kind": "READ",
    "description": "What one destination type needs: fields, required, secret, choices, defaults, conditions; as JSON Schema.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "FREE",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "type": {
          "type": "string",
          "description": "Exact, e.g. jaeger.",
          "minLength": 1,
          "maxLength": 100
        }
      },
      "required": [
        "type"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_destination_schema,
  },
  get_finding: {
    "name": "get_finding",
    "title": "Get finding",
    "toolset": "insights",
    "kind": "READ",
    "description": "Why is a finding flagged, and what changed? One anomaly or broken guardrail with its evidence; keys from list_findings.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "transaction_id": {
          "type": "string",
          "description": "Of an anomaly.",
          "minLength": 1,
          "maxLength": 200
        },
        "signature": {
          "type": "string",
          "description": "Of an anomaly.",
          "minLength": 1,
          "maxLength": 500
        },
        "scope_key": {
          "type": "string",
          "description": "Of a broken guardrail.",
          "minLength": 1,
          "maxLength": 500
        },
        "rule_key": {
          "type": "string",
          "description": "Of a broken guardrail.",
          "minLength": 1,
          "maxLength": 253
        },
        "offending": {
          "type": "string",
          "description": "Of a broken guardrail.",
          "minLength": 1,
          "maxLength": 500
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_finding,
    companions: [operations.get_finding_violation],
  },
  get_gateway_info: {
    "name": "get_gateway_info",
    "title": "Get gateway info",
    "toolset": "cluster",
    "kind": "READ",
    "description": "The gateway collector: rollout status, replicas and autoscaling, resources, throughput, pods with restarts.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "full": {
          "type": "boolean",
          "description": "Also manifest and configuration.",
          "default": false
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_gateway_info,
    companions: [operations.get_gateway_info_pods],
  },
  get_instrumentation_health: {
    "name": "get_instrumentation_health",
    "title": "Get instrumentation health",
    "toolset": "sources",
    "kind": "READ",
    "description": "Are agents in pods and healthy? Injection, process health and failing libraries, for one workload, a namespace or all.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "FILTERED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "kind": {
          "type": "string",
          "description": "Only this kind.",
          "enum": [
            "Deployment",
            "StatefulSet",
            "DaemonSet",
            "CronJob",
            "StaticPod",
            "DeploymentConfig",
            "Rollout"
          ]
        },
        "name": {
          "type": "string",
          "description": "Only this name.",
          "minLength": 1,
          "maxLength": 253
        },
        "limit": {
          "type": "integer",
          "description": "Limit.",
          "minimum": 1,
          "maximum": 100,
          "default": 20
        },
        "cursor": {
          "type": "string",
          "description": "Cursor.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_instrumentation_health,
  },
  get_manifest: {
    "name": "get_manifest",
    "title": "Get manifest",
    "toolset": "cluster",
    "kind": "READ",
    "description": "The YAML of one Kubernetes object, secrets and environment values redacted. ConfigMaps only of Odigos itself.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "NAMED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "kind": {
          "type": "string",
          "description": "Kind.",
          "enum": [
            "Deployment",
            "StatefulSet",
            "DaemonSet",
            "CronJob",
            "Pod",
            "ConfigMap",
            "InstrumentationConfig",
            "Rollout"
          ]
        },
        "name": {
          "type": "string",
          "description": "An InstrumentationConfig is named like deployment-cart.",
          "minLength": 1,
          "maxLength": 253
        },
        "section": {
          "type": "string",
          "description": "E.g. spec.template.spec.containers.0.",
          "minLength": 1,
          "maxLength": 200
        }
      },
      "required": [
        "namespace",
        "kind",
        "name"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_manifest,
    companions: [operations.get_manifest_collectors],
  },
  get_odiglet_info: {
    "name": "get_odiglet_info",
    "title": "Get odiglet info",
    "toolset": "cluster",
    "kind": "READ",
    "description": "The odiglet on each node: rollout status, nodes ready, resources, throughput, pods with restarts.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "full": {
          "type": "boolean",
          "description": "Also manifest and configuration.",
          "default": false
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_odiglet_info,
    companions: [operations.get_odiglet_info_pods],
  },
  get_overview_metrics: {
    "name": "get_overview_metrics",
    "title": "Get overview metrics",
    "toolset": "telemetry",
    "kind": "READ",
    "description": "How much data flows: busiest, stopped and silent sources, destinations.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "FILTERED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "watch_seconds": {
          "type": "integer",
          "description": "For rates, e.g. 30.",
          "minimum": 0,
          "maximum": 60
        },
        "state": {
          "type": "string",
          "description": "Only these.",
          "enum": [
            "sending",
            "stopped",
            "silent"
          ]
        },
        "limit": {
          "type": "integer",
          "description": "Limit.",
          "minimum": 1,
          "maximum": 200,
          "default": 20
        },
        "cursor": {
          "type": "string",
          "description": "Cursor.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_overview_metrics,
    companions: [operations.get_overview_metrics_destinations, operations.get_overview_metrics_health],
  },
  get_peer_sources: {
    "name": "get_peer_sources",
    "title": "Get peer sources",
    "toolset": "telemetry",
    "kind": "READ",
    "description": "Which services call one service and which it calls, from traces.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "FILTERED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "service": {
          "type": "string",
          "description": "Exact name, as in get_service_map.",
          "minLength": 1,
          "maxLength": 253
        },
        "limit": {
          "type": "integer",
          "description": "Most rows each way.",
          "minimum": 1,
          "maximum": 500,
          "default": 50
        }
      },
      "required": [
        "service"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_peer_sources,
    companions: [operations.get_peer_sources_services],
  },
  get_pod: {
    "name": "get_pod",
    "title": "Get pod",
    "toolset": "cluster",
    "kind": "READ",
    "description": "One pod: containers with state, restarts, why and when each last ended, resources.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "NAMED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 253
        }
      },
      "required": [
        "namespace",
        "name"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_pod,
  },
  get_runtime_detection: {
    "name": "get_runtime_detection",
    "title": "Get runtime detection",
    "toolset": "sources",
    "kind": "READ",
    "description": "What runtime was detected per container: language, version, other agents, overrides. For one workload, a namespace or all.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "FILTERED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "kind": {
          "type": "string",
          "description": "Only this kind.",
          "enum": [
            "Deployment",
            "StatefulSet",
            "DaemonSet",
            "CronJob",
            "StaticPod",
            "DeploymentConfig",
            "Rollout"
          ]
        },
        "name": {
          "type": "string",
          "description": "Only this name.",
          "minLength": 1,
          "maxLength": 253
        },
        "limit": {
          "type": "integer",
          "description": "Limit.",
          "minimum": 1,
          "maximum": 200,
          "default": 30
        },
        "cursor": {
          "type": "string",
          "description": "Cursor.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_runtime_detection,
  },
  get_sampling: {
    "name": "get_sampling",
    "title": "Get sampling",
    "toolset": "sampling",
    "kind": "READ",
    "description": "Which traces are kept: sampling groups with their rules, the effective settings and who set each.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "group": {
          "type": "string",
          "description": "Group.",
          "minLength": 1,
          "maxLength": 253
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_sampling,
  },
  get_service_map: {
    "name": "get_service_map",
    "title": "Get service map",
    "toolset": "telemetry",
    "kind": "READ",
    "description": "Which services call which, from traces: edges by requests, each service's namespace and kind, or a mermaid diagram.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "FILTERED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "service": {
          "type": "string",
          "description": "Around it.",
          "minLength": 1,
          "maxLength": 253
        },
        "depth": {
          "type": "integer",
          "description": "Calls away.",
          "minimum": 1,
          "maximum": 5,
          "default": 1
        },
        "namespace": {
          "type": "string",
          "description": "Its calls.",
          "minLength": 1,
          "maxLength": 63
        },
        "format": {
          "type": "string",
          "description": "Form.",
          "enum": [
            "edges",
            "mermaid"
          ],
          "default": "edges"
        },
        "limit": {
          "type": "integer",
          "description": "Limit.",
          "minimum": 1,
          "maximum": 500,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "description": "Cursor.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_service_map,
    companions: [operations.get_service_map_workloads, operations.get_service_map_names],
  },
  get_source_hot_functions: {
    "name": "get_source_hot_functions",
    "title": "Get source hot functions",
    "toolset": "profiling",
    "kind": "READ",
    "description": "Where a profiled workload spends its CPU: hottest functions with self and total share, and the hottest stack. Needs an open slot (enable_source_profiling) and never opens one.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "NAMED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "kind": {
          "type": "string",
          "description": "Kind.",
          "enum": [
            "Deployment",
            "StatefulSet",
            "DaemonSet",
            "CronJob",
            "StaticPod",
            "DeploymentConfig",
            "Rollout"
          ]
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 253
        },
        "limit": {
          "type": "integer",
          "description": "How many functions.",
          "minimum": 1,
          "maximum": 100,
          "default": 10
        },
        "frames": {
          "type": "boolean",
          "description": "The tree too.",
          "default": false
        },
        "wait_seconds": {
          "type": "integer",
          "description": "Until samples come.",
          "minimum": 0,
          "maximum": 120
        }
      },
      "required": [
        "namespace",
        "kind",
        "name"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_source_hot_functions,
    companions: [operations.get_source_hot_functions_slots],
  },
  get_trace_correlations: {
    "name": "get_trace_correlations",
    "title": "Get trace correlations",
    "toolset": "telemetry",
    "kind": "READ",
    "description": "Which incoming operations of a workload lead to which outgoing calls, such as a route to its queries.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "FILTERED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "kind": {
          "type": "string",
          "description": "Only this workload kind.",
          "enum": [
            "Deployment",
            "StatefulSet",
            "DaemonSet",
            "CronJob",
            "StaticPod",
            "DeploymentConfig",
            "Rollout"
          ]
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 253
        },
        "last": {
          "type": "string",
          "description": "Time until now, e.g. 1h; instead of start.",
          "pattern": "^[1-9][0-9]{0,3}[mhd]$",
          "patternMeans": "like 15m, 1h or 7d"
        },
        "start": {
          "type": "string",
          "description": "Start, RFC 3339.",
          "maxLength": 40
        },
        "end": {
          "type": "string",
          "description": "End, RFC 3339; now without it.",
          "maxLength": 40
        },
        "limit": {
          "type": "integer",
          "description": "Limit.",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "description": "Cursor.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_trace_correlations,
    companions: [operations.get_trace_correlations_between, operations.get_trace_correlations_config],
  },
  instrument_namespace: {
    "name": "instrument_namespace",
    "title": "Instrument namespace",
    "toolset": "sources",
    "kind": "CREATE",
    "description": "Instrument a whole namespace: every workload in it, also those that come later; their pods restart.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "NAMED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "data_stream": {
          "type": "string",
          "description": "Takes its telemetry; default without it.",
          "minLength": 1,
          "maxLength": 51,
          "pattern": "^[A-Za-z0-9]([\\w.-]*[A-Za-z0-9])?$",
          "patternMeans": "of letters, digits, . _ and -, a letter or digit at both ends"
        },
        "wait_seconds": {
          "type": "integer",
          "description": "Until settled.",
          "minimum": 0,
          "maximum": 120
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "namespace"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.instrument_namespace,
    preview: operations.instrument_namespace_preview,
    companions: [operations.instrument_namespace_workloads],
  },
  instrument_workloads: {
    "name": "instrument_workloads",
    "title": "Instrument workloads",
    "toolset": "sources",
    "kind": "CREATE",
    "description": "Instrument workloads so that they send telemetry; their pods restart. Several at once.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "NAMED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "workloads": {
          "type": "array",
          "description": "Workloads.",
          "items": {
            "type": "object",
            "properties": {
              "namespace": {
                "type": "string"
              },
              "kind": {
                "type": "string",
                "enum": [
                  "Deployment",
                  "StatefulSet",
                  "DaemonSet",
                  "CronJob",
                  "StaticPod",
                  "DeploymentConfig",
                  "Rollout"
                ]
              },
              "name": {
                "type": "string"
              }
            },
            "required": [
              "namespace",
              "kind",
              "name"
            ],
            "additionalProperties": false
          },
          "minItems": 1,
          "maxItems": 50
        },
        "data_stream": {
          "type": "string",
          "description": "Takes their telemetry; default without it.",
          "minLength": 1,
          "maxLength": 51,
          "pattern": "^[A-Za-z0-9]([\\w.-]*[A-Za-z0-9])?$",
          "patternMeans": "of letters, digits, . _ and -, a letter or digit at both ends"
        },
        "wait_seconds": {
          "type": "integer",
          "description": "Until settled.",
          "minimum": 0,
          "maximum": 120
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "workloads"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.instrument_workloads,
    preview: operations.instrument_workloads_preview,
    companions: [operations.instrument_workloads_settings, operations.instrument_workloads_tier, operations.instrument_workloads_destinations, operations.instrument_workloads_progress, operations.instrument_workloads_agents],
  },
  list_action_types: {
    "name": "list_action_types",
    "title": "List action types",
    "toolset": "actions",
    "kind": "READ",
    "description": "Types of actions: what each does, its signals and the arguments that create_action needs for it.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "FREE",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_action_types,
    companions: [operations.list_action_types_names],
  },
  list_actions: {
    "name": "list_actions",
    "title": "List actions",
    "toolset": "actions",
    "kind": "READ",
    "description": "Actions that change telemetry before it is sent: type, settings, signals and whether each works.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "type": {
          "type": "string",
          "description": "Type.",
          "enum": [
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
          ],
          "unlisted": true
        },
        "limit": {
          "type": "integer",
          "description": "Limit.",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "description": "Cursor.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_actions,
  },
  list_changes: {
    "name": "list_changes",
    "title": "List changes made here",
    "toolset": "cluster",
    "kind": "READ",
    "description": "What this server changed since it started, newest first: when, tool, target, by whom, and how to undo it.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "FILTERED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "since": {
          "type": "string",
          "description": "Only later ones: RFC 3339, or 15m.",
          "minLength": 2,
          "maxLength": 40
        },
        "limit": {
          "type": "integer",
          "description": "Limit.",
          "minimum": 1,
          "maximum": 100,
          "default": 20
        },
        "cursor": {
          "type": "string",
          "description": "Cursor.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_changes,
  },
  list_config_options: {
    "name": "list_config_options",
    "title": "List configuration options",
    "toolset": "config",
    "kind": "READ",
    "description": "Settings that Odigos knows: what each does, its choices, and which tool sets it or that only helm can.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "FREE",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "section": {
          "type": "string",
          "description": "Only this section, e.g. rollout.",
          "minLength": 1,
          "maxLength": 60
        },
        "search": {
          "type": "string",
          "description": "Text in path, name or description.",
          "minLength": 1,
          "maxLength": 100
        },
        "limit": {
          "type": "integer",
          "description": "Limit.",
          "minimum": 1,
          "maximum": 100,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "description": "Cursor.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_config_options,
  },
  list_data_streams: {
    "name": "list_data_streams",
    "title": "List data streams",
    "toolset": "streams",
    "kind": "READ",
    "description": "Data streams with the sources and destinations in each: what is sent where.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "FILTERED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "limit": {
          "type": "integer",
          "description": "Limit.",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "description": "Cursor.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_data_streams,
    companions: [operations.list_data_streams_destinations, operations.list_data_streams_sources, operations.list_data_streams_namespaces],
  },
  list_destination_types: {
    "name": "list_destination_types",
    "title": "List destination types",
    "toolset": "destinations",
    "kind": "READ",
    "description": "Backends that Odigos can send to: type, name, category and signals.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "FREE",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "search": {
          "type": "string",
          "description": "What people call it, e.g. s3 bucket.",
          "minLength": 1,
          "maxLength": 100
        },
        "signal": {
          "type": "string",
          "description": "Signal.",
          "enum": [
            "LOGS",
            "METRICS",
            "PROFILES",
            "TRACES"
          ]
        },
        "limit": {
          "type": "integer",
          "description": "Limit.",
          "minimum": 1,
          "maximum": 200,
          "default": 100
        },
        "cursor": {
          "type": "string",
          "description": "Cursor.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_destination_types,
  },
  list_destinations: {
    "name": "list_destinations",
    "title": "List destinations",
    "toolset": "destinations",
    "kind": "READ",
    "description": "Where telemetry is sent: destinations with signals, data streams and whether they work.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "FILTERED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "data_stream": {
          "type": "string",
          "description": "Stream.",
          "minLength": 1,
          "maxLength": 63
        },
        "full": {
          "type": "boolean",
          "description": "Also the settings, secrets redacted.",
          "default": false
        },
        "limit": {
          "type": "integer",
          "description": "Limit.",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "description": "Cursor.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_destinations,
    companions: [operations.list_destinations_metrics],
  },
  list_findings: {
    "name": "list_findings",
    "title": "List findings",
    "toolset": "insights",
    "kind": "READ",
    "description": "What does Odigos Insights find wrong now? Anomalies and broken guardrails of services, worst first.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "service": {
          "type": "string",
          "description": "Service.",
          "minLength": 1,
          "maxLength": 253
        },
        "finding_kind": {
          "type": "string",
          "description": "Only these.",
          "enum": [
            "anomaly",
            "violation"
          ]
        },
        "status": {
          "type": "string",
          "description": "State, such as open, accepted or dismissed.",
          "minLength": 1,
          "maxLength": 40,
          "default": "open"
        },
        "window_hours": {
          "type": "integer",
          "description": "Hours until now.",
          "minimum": 1,
          "maximum": 720
        },
        "limit": {
          "type": "integer",
          "description": "Limit.",
          "minimum": 1,
          "maximum": 200,
          "default": 25
        },
        "cursor": {
          "type": "string",
          "description": "Cursor.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_findings,
  },
  list_instrumentation_agents: {
    "name": "list_instrumentation_agents",
    "title": "List instrumentation agents",
    "toolset": "insights",
    "kind": "READ",
    "description": "Which agents are there, for which languages and versions, and how many sources does each cover?",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "language": {
          "type": "string",
          "description": "Only of this language, e.g. java.",
          "minLength": 1,
          "maxLength": 40
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_instrumentation_agents,
  },
  list_instrumentation_libraries: {
    "name": "list_instrumentation_libraries",
    "title": "List instrumentation libraries",
    "toolset": "sources",
    "kind": "READ",
    "description": "Which libraries does the agent instrument in this workload? Per container, failing ones first.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "NAMED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "kind": {
          "type": "string",
          "description": "Kind.",
          "enum": [
            "Deployment",
            "StatefulSet",
            "DaemonSet",
            "CronJob",
            "StaticPod",
            "DeploymentConfig",
            "Rollout"
          ]
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 253
        },
        "limit": {
          "type": "integer",
          "description": "Limit.",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "description": "Cursor.",
          "maxLength": 1100
        }
      },
      "required": [
        "namespace",
        "kind",
        "name"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_instrumentation_libraries,
    companions: [operations.list_instrumentation_libraries_workload, operations.list_instrumentation_libraries_processes],
  },
  list_instrumentation_rule_types: {
    "name": "list_instrumentation_rule_types",
    "title": "List instrumentation rule types",
    "toolset": "rules",
    "kind": "READ",
    "description": "Types of instrumentation rules: what each does, its languages and the arguments it takes.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "FREE",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_instrumentation_rule_types,
    companions: [operations.list_instrumentation_rule_types_names],
  },
  list_instrumentation_rules: {
    "name": "list_instrumentation_rules",
    "title": "List instrumentation rules",
    "toolset": "rules",
    "kind": "READ",
    "description": "Instrumentation rules: what agents collect beyond the default, where, and what cannot be changed.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "type": {
          "type": "string",
          "description": "Type.",
          "enum": [
            "CodeAttributes",
            "CustomInstrumentation",
            "HeadersCollection",
            "NetworkMetrics",
            "PayloadCollection",
            "UnknownType"
          ],
          "unlisted": true
        },
        "limit": {
          "type": "integer",
          "description": "Limit.",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "description": "Cursor.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_instrumentation_rules,
  },
  list_namespaces: {
    "name": "list_namespaces",
    "title": "List namespaces",
    "toolset": "sources",
    "kind": "READ",
    "description": "Namespaces: how many workloads, instrumented and unhealthy; marked or not, data streams, and which Odigos ignores.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "FILTERED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "instrumented": {
          "type": "boolean",
          "description": "Only those instrumented as a whole, or only others."
        },
        "name_contains": {
          "type": "string",
          "description": "Name contains.",
          "minLength": 1,
          "maxLength": 63
        },
        "limit": {
          "type": "integer",
          "description": "Limit.",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "description": "Cursor.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_namespaces,
    companions: [operations.list_namespaces_settings, operations.list_namespaces_workloads],
  },
  list_potential_destinations: {
    "name": "list_potential_destinations",
    "title": "List potential destinations",
    "toolset": "destinations",
    "kind": "READ",
    "description": "Backends found running in the cluster that could become destinations. Use it before create_destination.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_potential_destinations,
    companions: [operations.list_potential_destinations_types],
  },
  list_profiling_slots: {
    "name": "list_profiling_slots",
    "title": "List profiling slots",
    "toolset": "profiling",
    "kind": "READ",
    "description": "Which workloads are being profiled, whether data has come, and how many slots are free.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "FILTERED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "limit": {
          "type": "integer",
          "description": "Limit.",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "description": "Cursor.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_profiling_slots,
  },
  list_recommendations: {
    "name": "list_recommendations",
    "title": "List recommendations",
    "toolset": "recommendations",
    "kind": "READ",
    "description": "What Odigos recommends for this cluster, what each changes, and how to apply it.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "dismissed": {
          "type": "boolean",
          "description": "Also dismissed ones.",
          "default": false
        },
        "full": {
          "type": "boolean",
          "description": "Also pros, cons and the remedy as YAML.",
          "default": false
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_recommendations,
  },
  list_sources: {
    "name": "list_sources",
    "title": "List sources",
    "toolset": "sources",
    "kind": "READ",
    "description": "Which applications are instrumented: sources with health, languages, data streams, bytes sent.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "FILTERED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "kind": {
          "type": "string",
          "description": "Only this workload kind.",
          "enum": [
            "Deployment",
            "StatefulSet",
            "DaemonSet",
            "CronJob",
            "StaticPod",
            "DeploymentConfig",
            "Rollout"
          ]
        },
        "language": {
          "type": "string",
          "description": "Only this language, e.g. java.",
          "minLength": 1,
          "maxLength": 40
        },
        "health": {
          "type": "string",
          "description": "Health.",
          "enum": [
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
        "data_stream": {
          "type": "string",
          "description": "Stream.",
          "minLength": 1,
          "maxLength": 63
        },
        "name_contains": {
          "type": "string",
          "description": "Name contains.",
          "minLength": 1,
          "maxLength": 253
        },
        "limit": {
          "type": "integer",
          "description": "Limit.",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "description": "Cursor.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_sources,
    companions: [operations.list_sources_kinds, operations.list_sources_names, operations.list_sources_leftovers],
  },
  list_workloads_in_namespace: {
    "name": "list_workloads_in_namespace",
    "title": "List workloads in namespace",
    "toolset": "sources",
    "kind": "READ",
    "description": "All workloads of one namespace, instrumented or not, and why.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "NAMED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "instrumented": {
          "type": "boolean",
          "description": "Only instrumented, or only others."
        },
        "limit": {
          "type": "integer",
          "description": "Limit.",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "description": "Cursor.",
          "maxLength": 1100
        }
      },
      "required": [
        "namespace"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_workloads_in_namespace,
  },
  override_runtime: {
    "name": "override_runtime",
    "title": "Override runtime",
    "toolset": "sources",
    "kind": "UPDATE",
    "description": "Tell Odigos what runs in a container where detection is wrong: language, version or agent distribution.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "NAMED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "kind": {
          "type": "string",
          "description": "Kind.",
          "enum": [
            "Deployment",
            "StatefulSet",
            "DaemonSet",
            "CronJob",
            "StaticPod",
            "DeploymentConfig",
            "Rollout"
          ]
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 253
        },
        "container": {
          "type": "string",
          "description": "From get_runtime_detection.",
          "minLength": 1,
          "maxLength": 63
        },
        "language": {
          "type": "string",
          "description": "ignored takes the container out.",
          "enum": [
            "java",
            "python",
            "go",
            "dotnet",
            "javascript",
            "php",
            "ruby",
            "rust",
            "cplusplus",
            "mysql",
            "nginx",
            "redis",
            "postgres",
            "unknown",
            "ignored"
          ]
        },
        "version": {
          "type": "string",
          "description": "E.g. 3.11.4.",
          "minLength": 1,
          "maxLength": 40,
          "pattern": "^[\\w.+-]+$",
          "patternMeans": "of letters, digits, _ . + and -"
        },
        "distro": {
          "type": "string",
          "description": "Agent distribution, e.g. java-community.",
          "minLength": 1,
          "maxLength": 100,
          "pattern": "^[a-z0-9-]+$",
          "patternMeans": "of lower-case letters, digits and -"
        },
        "wait_seconds": {
          "type": "integer",
          "description": "Until settled.",
          "minimum": 0,
          "maximum": 120
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "namespace",
        "kind",
        "name",
        "container"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.override_runtime,
    preview: operations.override_runtime_preview,
  },
  pause_odigos: {
    "name": "pause_odigos",
    "title": "Pause Odigos",
    "toolset": "cluster",
    "kind": "DELETE",
    "description": "Stop Odigos in the whole cluster: no instrumentation, no telemetry. No call resumes it.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": true,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.pause_odigos,
    preview: operations.pause_odigos_preview,
    companions: [operations.pause_odigos_sources],
  },
  read_support_bundle: {
    "name": "read_support_bundle",
    "title": "Read support bundle",
    "toolset": "support",
    "kind": "READ",
    "description": "Read the last support bundle: logs of collectors, odiglets and Odigos' components, manifests. Redacted; collects nothing.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "deadlineSeconds": 90,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "file": {
          "type": "string",
          "description": "Path in the bundle; without it what there is is listed.",
          "minLength": 1,
          "maxLength": 300
        },
        "contains": {
          "type": "string",
          "description": "Only lines, or paths, that contain it.",
          "minLength": 1,
          "maxLength": 200
        },
        "since": {
          "type": "string",
          "description": "Only lines from then on: RFC 3339, or 15m before the bundle.",
          "minLength": 2,
          "maxLength": 40
        },
        "tail": {
          "type": "integer",
          "description": "Last lines; 100 of a log.",
          "minimum": 1,
          "maximum": 1000
        },
        "cursor": {
          "type": "string",
          "description": "next_cursor of the last.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.read_support_bundle,
  },
  recover_from_rollback: {
    "name": "recover_from_rollback",
    "title": "Recover from rollback",
    "toolset": "sources",
    "kind": "UPDATE",
    "description": "Instrument a workload again after Odigos rolled it back for crashing pods. Fix the cause first.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "NAMED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "kind": {
          "type": "string",
          "description": "Kind.",
          "enum": [
            "Deployment",
            "StatefulSet",
            "DaemonSet",
            "CronJob",
            "StaticPod",
            "DeploymentConfig",
            "Rollout"
          ]
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 253
        },
        "wait_seconds": {
          "type": "integer",
          "description": "Until settled.",
          "minimum": 0,
          "maximum": 120
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "namespace",
        "kind",
        "name"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.recover_from_rollback,
    preview: operations.recover_from_rollback_preview,
    companions: [operations.recover_from_rollback_own_source],
  },
  rename_data_stream: {
    "name": "rename_data_stream",
    "title": "Rename data stream",
    "toolset": "streams",
    "kind": "UPDATE",
    "description": "Rename a data stream in all its sources and destinations.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "name": {
          "type": "string",
          "description": "Present name.",
          "maxLength": 253
        },
        "new_name": {
          "type": "string",
          "description": "New name.",
          "maxLength": 51,
          "pattern": "^[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?$",
          "patternMeans": "of letters, digits, . _ and -, a letter or digit at both ends"
        },
        "merge": {
          "type": "boolean",
          "description": "Allows an existing name: both become one.",
          "default": false
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "name",
        "new_name"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.rename_data_stream,
    preview: operations.rename_data_stream_preview,
    companions: [operations.rename_data_stream_destinations, operations.rename_data_stream_sources, operations.rename_data_stream_namespaces],
  },
  render_change: {
    "name": "render_change",
    "title": "Render a change as code",
    "toolset": "cluster",
    "kind": "READ",
    "description": "A write as code for a pull request: Kubernetes manifests or helm values, with a diff. Sends nothing; works in read-only mode.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "FILTERED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "tool": {
          "type": "string",
          "description": "A write tool.",
          "minLength": 1,
          "maxLength": 64
        },
        "arguments": {
          "type": "object",
          "description": "Its own arguments.",
          "properties": {
            "name": {
              "type": "string"
            }
          }
        }
      },
      "required": [
        "tool"
      ],
      "additionalProperties": false
    },
    "secretArguments": [
      "arguments"
    ],
    operation: operations.render_change,
  },
  reset_config: {
    "name": "reset_config",
    "title": "Reset configuration",
    "toolset": "config",
    "kind": "DELETE",
    "description": "Take back everything that was set in the UI or by these tools: settings, sampling, log levels. Rules stay.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": true,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.reset_config,
    preview: operations.reset_config_preview,
  },
  restart_pod: {
    "name": "restart_pod",
    "title": "Restart pod",
    "toolset": "cluster",
    "kind": "UPDATE",
    "description": "Restart one pod: its controller makes a new one. For a whole workload use restart_workloads.",
    "core": false,
    "idempotent": false,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "NAMED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 253
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "namespace",
        "name"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.restart_pod,
    preview: operations.restart_pod_preview,
  },
  restart_workloads: {
    "name": "restart_workloads",
    "title": "Restart workloads",
    "toolset": "sources",
    "kind": "UPDATE",
    "description": "Restart workloads: a rolling replacement of all their pods, which then carry the agent as configured.",
    "core": true,
    "idempotent": false,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "NAMED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "workloads": {
          "type": "array",
          "description": "Workloads.",
          "items": {
            "type": "object",
            "properties": {
              "namespace": {
                "type": "string"
              },
              "kind": {
                "type": "string",
                "enum": [
                  "Deployment",
                  "StatefulSet",
                  "DaemonSet",
                  "CronJob",
                  "StaticPod",
                  "DeploymentConfig",
                  "Rollout"
                ]
              },
              "name": {
                "type": "string"
              }
            },
            "required": [
              "namespace",
              "kind",
              "name"
            ],
            "additionalProperties": false
          },
          "minItems": 1,
          "maxItems": 20
        },
        "namespace": {
          "type": "string",
          "description": "With only.",
          "minLength": 1,
          "maxLength": 63
        },
        "only": {
          "type": "string",
          "description": "Which of it.",
          "enum": [
            "needs_restart"
          ]
        },
        "wait_seconds": {
          "type": "integer",
          "description": "Until settled.",
          "minimum": 0,
          "maximum": 120
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.restart_workloads,
    preview: operations.restart_workloads_preview,
    companions: [operations.restart_workloads_manifest, operations.restart_workloads_of_namespace],
  },
  set_log_level: {
    "name": "set_log_level",
    "title": "Set log level",
    "toolset": "config",
    "kind": "UPDATE",
    "description": "Set the log level of one component of Odigos, or the default of all.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "level": {
          "type": "string",
          "description": "Level.",
          "enum": [
            "debug",
            "error",
            "info",
            "warn"
          ]
        },
        "component": {
          "type": "string",
          "description": "Without it, the default of all.",
          "enum": [
            "autoscaler",
            "collector",
            "deviceplugin",
            "instrumentor",
            "odiglet",
            "scheduler",
            "ui"
          ]
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "level"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.set_log_level,
    preview: operations.set_log_level_preview,
  },
  summarize_cluster: {
    "name": "summarize_cluster",
    "title": "Summarize cluster",
    "toolset": "cluster",
    "kind": "READ",
    "description": "Overview report: how many workloads are instrumented and send, by namespace; runtimes, rollbacks, destinations, advice.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.summarize_cluster,
    companions: [operations.summarize_cluster_destinations],
  },
  test_destination_connection: {
    "name": "test_destination_connection",
    "title": "Test destination connection",
    "toolset": "destinations",
    "kind": "UPDATE",
    "description": "Try whether a backend answers: the Odigos UI connects to it from the cluster. Changes nothing.",
    "core": false,
    "idempotent": true,
    "openWorld": true,
    "needsPlan": false,
    "deadlineSeconds": 60,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "description": "An existing one, with its stored values.",
          "minLength": 1,
          "maxLength": 253
        },
        "type": {
          "type": "string",
          "description": "For one that does not exist yet.",
          "minLength": 1,
          "maxLength": 100
        },
        "fields": {
          "type": "array",
          "description": "As in get_destination_schema.",
          "items": {
            "type": "object",
            "properties": {
              "key": {
                "type": "string"
              },
              "value": {
                "type": "string"
              }
            },
            "required": [
              "key",
              "value"
            ],
            "additionalProperties": false
          },
          "maxItems": 60,
          "default": []
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [
      "fields"
    ],
    operation: operations.test_destination_connection,
    preview: operations.test_destination_connection_preview,
    companions: [operations.test_destination_connection_try, operations.test_destination_connection_types],
  },
  troubleshoot_source: {
    "name": "troubleshoot_source",
    "title": "Troubleshoot source",
    "toolset": "sources",
    "kind": "READ",
    "description": "Why does this workload send no data? Names the first broken stage, from marking to destination.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "NAMED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "kind": {
          "type": "string",
          "description": "Kind.",
          "enum": [
            "Deployment",
            "StatefulSet",
            "DaemonSet",
            "CronJob",
            "StaticPod",
            "DeploymentConfig",
            "Rollout"
          ]
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 253
        },
        "wait_seconds": {
          "type": "integer",
          "description": "Until settled.",
          "minimum": 0,
          "maximum": 120
        },
        "watch_seconds": {
          "type": "integer",
          "description": "Does data flow? E.g. 30.",
          "minimum": 0,
          "maximum": 30
        }
      },
      "required": [
        "namespace",
        "kind",
        "name"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.troubleshoot_source,
    companions: [operations.troubleshoot_source_destinations, operations.troubleshoot_source_bytes, operations.troubleshoot_source_manifest],
  },
  uninstrument_cluster: {
    "name": "uninstrument_cluster",
    "title": "Uninstrument cluster",
    "toolset": "cluster",
    "kind": "DELETE",
    "description": "Delete every Source in the cluster: nothing stays instrumented and what they hold is lost. Needs a plan.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": true,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.uninstrument_cluster,
    preview: operations.uninstrument_cluster_preview,
    companions: [operations.uninstrument_cluster_agents, operations.uninstrument_cluster_namespaces],
  },
  uninstrument_namespace: {
    "name": "uninstrument_namespace",
    "title": "Uninstrument namespace",
    "toolset": "sources",
    "kind": "DELETE",
    "description": "Stop instrumenting a namespace as a whole. Workloads set one by one stay as they are.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "NAMED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "namespace"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.uninstrument_namespace,
    preview: operations.uninstrument_namespace_preview,
    companions: [operations.uninstrument_namespace_workloads],
  },
  uninstrument_workloads: {
    "name": "uninstrument_workloads",
    "title": "Uninstrument workloads",
    "toolset": "sources",
    "kind": "DELETE",
    "description": "Stop instrumenting workloads, whatever data streams they are in; their pods restart without the agent.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "NAMED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "workloads": {
          "type": "array",
          "description": "Workloads.",
          "items": {
            "type": "object",
            "properties": {
              "namespace": {
                "type": "string"
              },
              "kind": {
                "type": "string",
                "enum": [
                  "Deployment",
                  "StatefulSet",
                  "DaemonSet",
                  "CronJob",
                  "StaticPod",
                  "DeploymentConfig",
                  "Rollout"
                ]
              },
              "name": {
                "type": "string"
              }
            },
            "required": [
              "namespace",
              "kind",
              "name"
            ],
            "additionalProperties": false
          },
          "minItems": 1,
          "maxItems": 50
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "workloads"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.uninstrument_workloads,
    preview: operations.uninstrument_workloads_preview,
    companions: [operations.uninstrument_workloads_leftovers, operations.uninstrument_workloads_namespaces],
  },
  update_action: {
    "name": "update_action",
    "title": "Update action",
    "toolset": "actions",
    "kind": "UPDATE",
    "description": "Change an action or switch it off; what is not given stays, [] clears a list.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "description": "From list_actions.",
          "minLength": 1,
          "maxLength": 253
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 100
        },
        "notes": {
          "type": "string",
          "description": "Notes.",
          "maxLength": 500,
          "emptyMeans": "clears"
        },
        "disabled": {
          "type": "boolean",
          "description": "Disabled."
        },
        "signals": {
          "type": "array",
          "description": "Signals.",
          "items": {
            "type": "string",
            "enum": [
              "LOGS",
              "METRICS",
              "PROFILES",
              "TRACES"
            ]
          }
        },
        "attributes": {
          "type": "array",
          "description": "As in create_action.",
          "items": {
            "type": "object",
            "properties": {
              "key": {
                "type": "string"
              },
              "value": {
                "type": "string"
              }
            },
            "required": [
              "key",
              "value"
            ],
            "additionalProperties": false
          }
        },
        "values": {
          "type": "array",
          "description": "As in create_action.",
          "items": {
            "type": "string"
          }
        },
        "switches": {
          "type": "array",
          "description": "The whole list.",
          "items": {
            "type": "string"
          }
        },
        "namespaces": {
          "type": "array",
          "description": "Only in these.",
          "items": {
            "type": "string"
          }
        },
        "languages": {
          "type": "array",
          "description": "Only these.",
          "items": {
            "type": "string"
          }
        },
        "sources": {
          "type": "array",
          "description": "As namespace/Kind/name.",
          "items": {
            "type": "string"
          }
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "id"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.update_action,
    preview: operations.update_action_preview,
  },
  update_config: {
    "name": "update_config",
    "title": "Update configuration",
    "toolset": "config",
    "kind": "UPDATE",
    "description": "Change settings of Odigos. Only those given change; an empty text or 0 unsets one.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "cluster_name": {
          "type": "string",
          "description": "Cluster name.",
          "maxLength": 100,
          "emptyMeans": "unsets"
        },
        "telemetry_enabled": {
          "type": "boolean",
          "description": "Anonymous usage data."
        },
        "ignored_namespaces": {
          "type": "array",
          "description": "The whole list wanted.",
          "items": {
            "type": "string",
            "maxLength": 63
          },
          "maxItems": 200
        },
        "ignored_containers": {
          "type": "array",
          "description": "The whole list wanted.",
          "items": {
            "type": "string",
            "maxLength": 63
          },
          "maxItems": 200
        },
        "env_injection_method": {
          "type": "string",
          "description": "Env injection method.",
          "enum": [
            "loader",
            "loader_fallback_to_pod_manifest",
            "pod_manifest"
          ]
        },
        "allow_concurrent_agents": {
          "type": "boolean",
          "description": "Allow another agent beside Odigos's own."
        },
        "automatic_rollout_disabled": {
          "type": "boolean",
          "description": "Never restart workloads by itself."
        },
        "max_concurrent_rollouts": {
          "type": "integer",
          "description": "Restarts at once; 0 is no limit.",
          "minimum": 0,
          "maximum": 10000
        },
        "auto_rollback_disabled": {
          "type": "boolean",
          "description": "Never take agents out of crashing workloads."
        },
        "rollback_grace_time": {
          "type": "string",
          "description": "Crash time before rollback, e.g. 5m.",
          "maxLength": 20,
          "emptyMeans": "unsets"
        },
        "rollback_stability_window": {
          "type": "string",
          "description": "Watch time after instrumentation, e.g. 1h.",
          "maxLength": 20,
          "emptyMeans": "unsets"
        },
        "go_offsets_cron": {
          "type": "string",
          "description": "Five cron fields; enterprise.",
          "maxLength": 100,
          "emptyMeans": "unsets"
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.update_config,
    preview: operations.update_config_preview,
    companions: [operations.update_config_tier, operations.update_config_sources],
  },
  update_cost_reduction_rule: {
    "name": "update_cost_reduction_rule",
    "title": "Update cost reduction rule",
    "toolset": "sampling",
    "kind": "UPDATE",
    "description": "Change a cost reduction rule; what is not given stays.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "group": {
          "type": "string",
          "description": "Group.",
          "maxLength": 253
        },
        "rule_id": {
          "type": "string",
          "description": "From get_sampling.",
          "maxLength": 64
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "maxLength": 100
        },
        "keep_percentage": {
          "type": "number",
          "description": "Upper bound.",
          "minimum": 0,
          "maximum": 100
        },
        "disabled": {
          "type": "boolean",
          "description": "Disabled."
        },
        "notes": {
          "type": "string",
          "description": "Empty text clears.",
          "maxLength": 500,
          "emptyMeans": "clears"
        },
        "match": {
          "type": "array",
          "description": "New match: route, route_prefix, method, kafka_consumer_topic, kafka_producer_topic.",
          "items": {
            "type": "object",
            "properties": {
              "key": {
                "type": "string"
              },
              "value": {
                "type": "string"
              }
            },
            "required": [
              "key",
              "value"
            ],
            "additionalProperties": false
          }
        },
        "namespaces": {
          "type": "array",
          "description": "[] for all.",
          "items": {
            "type": "string"
          }
        },
        "languages": {
          "type": "array",
          "description": "[] for all.",
          "items": {
            "type": "string",
            "enum": [
              "dotnet",
              "go",
              "java",
              "javascript",
              "php",
              "python",
              "ruby"
            ]
          }
        },
        "sources": {
          "type": "array",
          "description": "As namespace/Kind/name; [] for all.",
          "items": {
            "type": "string"
          }
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "group",
        "rule_id"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.update_cost_reduction_rule,
    preview: operations.update_cost_reduction_rule_preview,
  },
  update_destination: {
    "name": "update_destination",
    "title": "Update destination",
    "toolset": "destinations",
    "kind": "UPDATE",
    "description": "Change a destination: name, signals, settings, on or off. What is not named stays, secrets too.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "deadlineSeconds": 60,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "description": "From list_destinations.",
          "minLength": 1,
          "maxLength": 253
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 100
        },
        "traces": {
          "type": "boolean",
          "description": "Traces."
        },
        "metrics": {
          "type": "boolean",
          "description": "Metrics."
        },
        "logs": {
          "type": "boolean",
          "description": "Logs."
        },
        "profiles": {
          "type": "boolean",
          "description": "Profiles."
        },
        "disabled": {
          "type": "boolean",
          "description": "true stops sending."
        },
        "data_stream": {
          "type": "string",
          "description": "Stream to join as well.",
          "maxLength": 51,
          "pattern": "^[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?$",
          "patternMeans": "of letters, digits, . _ and -, a letter or digit at both ends"
        },
        "fields": {
          "type": "array",
          "description": "Only fields that change; empty text clears.",
          "items": {
            "type": "object",
            "properties": {
              "key": {
                "type": "string"
              },
              "value": {
                "type": "string"
              }
            },
            "required": [
              "key",
              "value"
            ],
            "additionalProperties": false
          },
          "maxItems": 60,
          "default": []
        },
        "test": {
          "type": "boolean",
          "description": "Connect first.",
          "default": false
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "id"
      ],
      "additionalProperties": false
    },
    "secretArguments": [
      "fields"
    ],
    operation: operations.update_destination,
    preview: operations.update_destination_preview,
    companions: [operations.update_destination_send, operations.update_destination_types, operations.update_destination_ui_mode, operations.update_destination_updated],
  },
  update_highly_relevant_operation_rule: {
    "name": "update_highly_relevant_operation_rule",
    "title": "Update highly relevant operation rule",
    "toolset": "sampling",
    "kind": "UPDATE",
    "description": "Change a highly relevant operation rule; what is not given stays.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "group": {
          "type": "string",
          "description": "Group.",
          "maxLength": 253
        },
        "rule_id": {
          "type": "string",
          "description": "From get_sampling.",
          "maxLength": 64
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "maxLength": 100
        },
        "keep_percentage": {
          "type": "number",
          "description": "Lower bound.",
          "minimum": 0,
          "maximum": 100
        },
        "on_error": {
          "type": "boolean",
          "description": "Only with an error."
        },
        "slower_than_ms": {
          "type": "integer",
          "description": "0 for any.",
          "minimum": 0,
          "maximum": 3600000
        },
        "disabled": {
          "type": "boolean",
          "description": "Disabled."
        },
        "notes": {
          "type": "string",
          "description": "Empty text clears.",
          "maxLength": 500,
          "emptyMeans": "clears"
        },
        "match": {
          "type": "array",
          "description": "New match: route, route_prefix, method, kafka_consumer_topic, kafka_producer_topic.",
          "items": {
            "type": "object",
            "properties": {
              "key": {
                "type": "string"
              },
              "value": {
                "type": "string"
              }
            },
            "required": [
              "key",
              "value"
            ],
            "additionalProperties": false
          }
        },
        "namespaces": {
          "type": "array",
          "description": "[] for all.",
          "items": {
            "type": "string"
          }
        },
        "languages": {
          "type": "array",
          "description": "[] for all.",
          "items": {
            "type": "string",
            "enum": [
              "dotnet",
              "go",
              "java",
              "javascript",
              "php",
              "python",
              "ruby"
            ]
          }
        },
        "sources": {
          "type": "array",
          "description": "As namespace/Kind/name; [] for all.",
          "items": {
            "type": "string"
          }
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "group",
        "rule_id"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.update_highly_relevant_operation_rule,
    preview: operations.update_highly_relevant_operation_rule_preview,
  },
  update_instrumentation_rule: {
    "name": "update_instrumentation_rule",
    "title": "Update instrumentation rule",
    "toolset": "rules",
    "kind": "UPDATE",
    "description": "Change an instrumentation rule: what agents collect and where. What is not given stays; [] clears a list.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "description": "From list_instrumentation_rules.",
          "minLength": 1,
          "maxLength": 253
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 100
        },
        "notes": {
          "type": "string",
          "description": "Notes.",
          "maxLength": 500,
          "emptyMeans": "clears"
        },
        "disabled": {
          "type": "boolean",
          "description": "Disabled."
        },
        "collect": {
          "type": "array",
          "description": "The whole list.",
          "items": {
            "type": "string"
          }
        },
        "header_keys": {
          "type": "array",
          "description": "Header keys.",
          "items": {
            "type": "string"
          }
        },
        "mime_types": {
          "type": "array",
          "description": "[] for all.",
          "items": {
            "type": "string"
          }
        },
        "max_payload_length": {
          "type": "integer",
          "description": "In characters.",
          "minimum": 1
        },
        "drop_partial_payloads": {
          "type": "boolean",
          "description": "Drop longer ones."
        },
        "functions": {
          "type": "array",
          "description": "As in create_instrumentation_rule.",
          "items": {
            "type": "string"
          }
        },
        "libraries": {
          "type": "array",
          "description": "[] for all.",
          "items": {
            "type": "string"
          }
        },
        "scopes": {
          "type": "array",
          "description": "Where it applies; [] everywhere.",
          "items": {
            "type": "object",
            "properties": {
              "namespace": {
                "type": "string"
              },
              "kind": {
                "type": "string"
              },
              "name": {
                "type": "string"
              },
              "container": {
                "type": "string"
              },
              "language": {
                "type": "string"
              }
            },
            "additionalProperties": false
          }
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "id"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.update_instrumentation_rule,
    preview: operations.update_instrumentation_rule_preview,
  },
  update_noisy_operation_rule: {
    "name": "update_noisy_operation_rule",
    "title": "Update noisy operation rule",
    "toolset": "sampling",
    "kind": "UPDATE",
    "description": "Change a noisy operation rule; what is not given stays.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "group": {
          "type": "string",
          "description": "Group.",
          "maxLength": 253
        },
        "rule_id": {
          "type": "string",
          "description": "From get_sampling.",
          "maxLength": 64
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "maxLength": 100
        },
        "keep_percentage": {
          "type": "number",
          "description": "Of matching traces.",
          "minimum": 0,
          "maximum": 100
        },
        "disabled": {
          "type": "boolean",
          "description": "Disabled."
        },
        "notes": {
          "type": "string",
          "description": "Empty text clears.",
          "maxLength": 500,
          "emptyMeans": "clears"
        },
        "match": {
          "type": "array",
          "description": "New match: route, route_prefix, method, query (name=value), server_address, client_path, client_path_prefix.",
          "items": {
            "type": "object",
            "properties": {
              "key": {
                "type": "string"
              },
              "value": {
                "type": "string"
              }
            },
            "required": [
              "key",
              "value"
            ],
            "additionalProperties": false
          }
        },
        "namespaces": {
          "type": "array",
          "description": "[] for all.",
          "items": {
            "type": "string"
          }
        },
        "languages": {
          "type": "array",
          "description": "[] for all.",
          "items": {
            "type": "string",
            "enum": [
              "dotnet",
              "go",
              "java",
              "javascript",
              "php",
              "python",
              "ruby"
            ]
          }
        },
        "sources": {
          "type": "array",
          "description": "As namespace/Kind/name; [] for all.",
          "items": {
            "type": "string"
          }
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "group",
        "rule_id"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.update_noisy_operation_rule,
    preview: operations.update_noisy_operation_rule_preview,
  },
  update_sampling_config: {
    "name": "update_sampling_config",
    "title": "Update sampling config",
    "toolset": "sampling",
    "kind": "UPDATE",
    "description": "Change sampling settings: tail sampling, health probes, span attributes. What is not given stays.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "evaluate_only": {
          "type": "boolean",
          "description": "Evaluate rules, keep every trace."
        },
        "tail_sampling_disabled": {
          "type": "boolean",
          "description": "Tail sampling disabled."
        },
        "trace_wait": {
          "type": "string",
          "description": "How long a trace is gathered, e.g. 30s.",
          "maxLength": 20
        },
        "health_probes_enabled": {
          "type": "boolean",
          "description": "Health probes enabled."
        },
        "health_probes_keep_percentage": {
          "type": "number",
          "description": "Health probes keep percentage.",
          "minimum": 0,
          "maximum": 100
        },
        "span_attributes_disabled": {
          "type": "boolean",
          "description": "No sampling attributes on spans."
        },
        "category_attribute_disabled": {
          "type": "boolean",
          "description": "Category attribute disabled."
        },
        "deciding_rule_attribute_disabled": {
          "type": "boolean",
          "description": "Deciding rule attribute disabled."
        },
        "decision_attributes_disabled": {
          "type": "boolean",
          "description": "Decision attributes disabled."
        },
        "reset": {
          "type": "array",
          "description": "Back to the default.",
          "items": {
            "type": "string",
            "enum": [
              "tailSampling",
              "k8sHealthProbesSampling"
            ]
          },
          "maxItems": 2
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.update_sampling_config,
    preview: operations.update_sampling_config_preview,
    companions: [operations.update_sampling_config_reset],
  },
  update_source: {
    "name": "update_source",
    "title": "Update source",
    "toolset": "sources",
    "kind": "UPDATE",
    "description": "Change an instrumented workload: its service name, or whether another vendor's agent may run beside.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "namespaced": "NAMED",
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "kind": {
          "type": "string",
          "description": "Kind.",
          "enum": [
            "Deployment",
            "StatefulSet",
            "DaemonSet",
            "CronJob",
            "StaticPod",
            "DeploymentConfig",
            "Rollout"
          ]
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 253
        },
        "service_name": {
          "type": "string",
          "description": "service.name of its telemetry.",
          "maxLength": 255,
          "pattern": "^[\\w./:@-]*$",
          "patternMeans": "of letters, digits, _ . / : @ and -",
          "emptyMeans": "takes it back"
        },
        "container": {
          "type": "string",
          "description": "For allow_concurrent_agents.",
          "minLength": 1,
          "maxLength": 63
        },
        "allow_concurrent_agents": {
          "type": "boolean",
          "description": "Allow concurrent agents."
        },
        "dry_run": {
          "type": "boolean",
          "description": "false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "From the preview.",
          "maxLength": 200,
          "emptyMeans": "is refused"
        }
      },
      "required": [
        "namespace",
        "kind",
        "name"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.update_source,
    preview: operations.update_source_preview,
    companions: [operations.update_source_settings],
  },
};
