/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ConditionStatus =
  | 'disabled'
  | 'error'
  | 'loading'
  | 'success';

export type DesiredConditionActionItemType =
  | 'AllowConcurrentAgentsForContainer'
  | 'DisallowConcurrentAgentsForContainer'
  | 'RolloutWorkload';

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

export type FieldInput = {
  readonly key: string;
  readonly value: string;
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
  readonly kind: K8sResourceKind;
  readonly name: string;
  readonly namespace: string;
};

export type SamplingWorkloadLanguage =
  | 'dotnet'
  | 'go'
  | 'java'
  | 'javascript'
  | 'php'
  | 'python'
  | 'ruby';

export type SignalType =
  | 'LOGS'
  | 'METRICS'
  | 'PROFILES'
  | 'TRACES';

export type UiMode =
  | 'default'
  | 'readonly';

export type WorkloadRolloutStatus =
  | 'Degraded'
  | 'Down'
  | 'Failed'
  | 'Healthy'
  | 'Unknown'
  | 'Updating';

export type CollectorPodFragment = { readonly name: string, readonly status: string, readonly restartsCount: number, readonly nodeName: string, readonly creationTimestamp: string, readonly image: string, readonly collectorMetrics: { readonly metricsAcceptedRps: number, readonly metricsDroppedRps: number, readonly exporterSuccessRps: number, readonly exporterFailedRps: number, readonly window: string } | null };

export type ConditionFragment = { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string };

export type CorrelationsFragment = { readonly workloads: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string, readonly containerName: string, readonly inputs: ReadonlyArray<{ readonly attributes: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly outputs: ReadonlyArray<{ readonly connectionCount: number, readonly firstDetectedAt: string, readonly attributes: ReadonlyArray<{ readonly key: string, readonly value: string }> }> }> }> };

export type DestinationInStreamsFragment = { readonly id: string, readonly name: string, readonly type: string, readonly disabled: boolean, readonly dataStreamNames: ReadonlyArray<string | null>, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles: boolean } };

export type DestinationSettingsFragment = { readonly id: string, readonly name: string, readonly type: string, readonly disabled: boolean, readonly dataStreamNames: ReadonlyArray<string | null>, readonly fields: string, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles: boolean } };

export type DestinationTypeFragment = { readonly type: string, readonly displayName: string, readonly testConnectionSupported: boolean, readonly supportedSignals: { readonly traces: { readonly supported: boolean }, readonly metrics: { readonly supported: boolean }, readonly logs: { readonly supported: boolean }, readonly profiles: { readonly supported: boolean } }, readonly fields: ReadonlyArray<{ readonly name: string, readonly displayName: string, readonly componentType: string, readonly componentProperties: string, readonly initialValue: string, readonly secret: boolean, readonly renderCondition: ReadonlyArray<string> }> };

export type EntityFragment = { readonly value: string, readonly status: string | null };

export type NoisyRuleFragment = { readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null, readonly queryParams: ReadonlyArray<{ readonly name: string, readonly valueExact: string | null }> | null } | null, readonly httpClient: { readonly method: string | null, readonly serverAddress: string | null, readonly templatedPath: string | null, readonly templatedPathPrefix: string | null } | null } | null, readonly sourceScopes: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null };

export type PeerFragment = { readonly nodeId: string, readonly serviceName: string, readonly requests: number, readonly dateTime: string, readonly isVirtual: boolean };

export type SamplingSettingsFragment = { readonly dryRun: boolean | null, readonly tailSampling: { readonly disabled: boolean | null, readonly traceAggregationWaitDuration: string | null } | null, readonly k8sHealthProbesSampling: { readonly enabled: boolean | null, readonly keepPercentage: number | null } | null, readonly spanSamplingAttributes: { readonly disabled: boolean | null } | null };

export type ScopesFragment = { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null };

export type TailOperationFragment = { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null };

export type WorkloadInStreamsFragment = { readonly dataStreamNames: ReadonlyArray<string>, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null } };

export type DescribeOdigosQueryVariables = Exact<{ [key: string]: never; }>;


export type DescribeOdigosQuery = { readonly describeOdigos: { readonly numberOfSources: number, readonly numberOfDestinations: number, readonly hasErrors: boolean, readonly isSettled: boolean, readonly odigosVersion: { readonly value: string, readonly status: string | null }, readonly kubernetesVersion: { readonly value: string, readonly status: string | null }, readonly tier: { readonly value: string, readonly status: string | null }, readonly installationMethod: { readonly value: string, readonly status: string | null }, readonly clusterCollector: { readonly enabled: { readonly value: string, readonly status: string | null }, readonly deployed: { readonly value: string, readonly status: string | null } | null, readonly deployedError: { readonly value: string, readonly status: string | null } | null, readonly collectorReady: { readonly value: string, readonly status: string | null } | null, readonly expectedReplicas: { readonly value: string, readonly status: string | null } | null, readonly healthyReplicas: { readonly value: string, readonly status: string | null } | null, readonly failedReplicas: { readonly value: string, readonly status: string | null } | null, readonly failedReplicasReason: { readonly value: string, readonly status: string | null } | null }, readonly nodeCollector: { readonly enabled: { readonly value: string, readonly status: string | null }, readonly deployed: { readonly value: string, readonly status: string | null } | null, readonly deployedError: { readonly value: string, readonly status: string | null } | null, readonly collectorReady: { readonly value: string, readonly status: string | null } | null } } };

export type GetAccessQueryVariables = Exact<{ [key: string]: never; }>;


export type GetAccessQuery = { readonly effectiveConfig: { readonly clusterName: string | null, readonly uiMode: UiMode | null } | null };

export type GetAccessVersionsQueryVariables = Exact<{ [key: string]: never; }>;


export type GetAccessVersionsQuery = { readonly describeOdigos: { readonly odigosVersion: { readonly value: string }, readonly kubernetesVersion: { readonly value: string }, readonly tier: { readonly value: string } } };

export type GetGatewayInfoQueryVariables = Exact<{
  full?: boolean;
}>;


export type GetGatewayInfoQuery = { readonly gatewayDeploymentInfo: { readonly status: WorkloadRolloutStatus, readonly imageVersion: string | null, readonly lastRolloutAt: string | null, readonly rolloutInProgress: boolean, readonly throughputTracesBytesPerSec: number | null, readonly throughputMetricsBytesPerSec: number | null, readonly throughputLogsBytesPerSec: number | null, readonly manifestYAML?: string, readonly configMapYAML?: string, readonly hpa: { readonly min: number | null, readonly max: number | null, readonly current: number | null, readonly desired: number | null } | null, readonly resources: { readonly requests: { readonly cpu: string | null, readonly memory: string | null } | null, readonly limits: { readonly cpu: string | null, readonly memory: string | null } | null } | null } };

export type GetGatewayInfoPodsQueryVariables = Exact<{ [key: string]: never; }>;


export type GetGatewayInfoPodsQuery = { readonly gatewayPods: ReadonlyArray<{ readonly name: string, readonly status: string, readonly restartsCount: number, readonly nodeName: string, readonly creationTimestamp: string, readonly image: string, readonly collectorMetrics: { readonly metricsAcceptedRps: number, readonly metricsDroppedRps: number, readonly exporterSuccessRps: number, readonly exporterFailedRps: number, readonly window: string } | null }> };

export type GetOdigletInfoQueryVariables = Exact<{
  full?: boolean;
}>;


export type GetOdigletInfoQuery = { readonly odigletDaemonSetInfo: { readonly status: WorkloadRolloutStatus, readonly imageVersion: string | null, readonly lastRolloutAt: string | null, readonly rolloutInProgress: boolean, readonly throughputTracesBytesPerSec: number | null, readonly throughputMetricsBytesPerSec: number | null, readonly throughputLogsBytesPerSec: number | null, readonly manifestYAML?: string, readonly configMapYAML?: string, readonly nodes: { readonly desired: number, readonly ready: number }, readonly resources: { readonly requests: { readonly cpu: string | null, readonly memory: string | null } | null, readonly limits: { readonly cpu: string | null, readonly memory: string | null } | null } | null } };

export type GetOdigletInfoPodsQueryVariables = Exact<{ [key: string]: never; }>;


export type GetOdigletInfoPodsQuery = { readonly odigletPods: ReadonlyArray<{ readonly name: string, readonly status: string, readonly restartsCount: number, readonly nodeName: string, readonly creationTimestamp: string, readonly image: string, readonly collectorMetrics: { readonly metricsAcceptedRps: number, readonly metricsDroppedRps: number, readonly exporterSuccessRps: number, readonly exporterFailedRps: number, readonly window: string } | null }> };

export type CreateDestinationMutationVariables = Exact<{
  name: string;
  type: string;
  traces?: boolean;
  metrics?: boolean;
  logs?: boolean;
  profiles?: boolean;
  fields?: ReadonlyArray<FieldInput> | FieldInput;
  data_stream?: string;
}>;


export type CreateDestinationMutation = { readonly createNewDestination: { readonly id: string } };

export type CreateDestinationPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type CreateDestinationPreviewQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly dataStreamNames: ReadonlyArray<string | null> }> } | null };

export type CreateDestinationTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type CreateDestinationTypesQuery = { readonly destinationCategories: { readonly categories: ReadonlyArray<{ readonly items: ReadonlyArray<{ readonly type: string, readonly displayName: string, readonly testConnectionSupported: boolean, readonly supportedSignals: { readonly traces: { readonly supported: boolean }, readonly metrics: { readonly supported: boolean }, readonly logs: { readonly supported: boolean }, readonly profiles: { readonly supported: boolean } }, readonly fields: ReadonlyArray<{ readonly name: string, readonly displayName: string, readonly componentType: string, readonly componentProperties: string, readonly initialValue: string, readonly secret: boolean, readonly renderCondition: ReadonlyArray<string> }> }> }> } | null };

export type CreateDestinationCreatedQueryVariables = Exact<{ [key: string]: never; }>;


export type CreateDestinationCreatedQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly dataStreamNames: ReadonlyArray<string | null>, readonly conditions: ReadonlyArray<{ readonly type: string, readonly status: ConditionStatus, readonly reason: string | null, readonly message: string | null }> | null }> } | null };

export type DeleteDestinationMutationVariables = Exact<{
  id: string | number;
  data_stream?: string | null | undefined;
}>;


export type DeleteDestinationMutation = { readonly deleteDestination: boolean };

export type DeleteDestinationStreamMutationVariables = Exact<{
  id: string | number;
  stream: string;
}>;


export type DeleteDestinationStreamMutation = { readonly deleteDestination: boolean };

export type DeleteDestinationPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type DeleteDestinationPreviewQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly disabled: boolean, readonly dataStreamNames: ReadonlyArray<string | null>, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles: boolean } }> } | null };

export type DeleteDestinationStreamsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeleteDestinationStreamsQuery = { readonly computePlatform: { readonly dataStreams: ReadonlyArray<{ readonly name: string }> } | null };

export type GetDestinationSchemaQueryVariables = Exact<{
  type: string;
}>;


export type GetDestinationSchemaQuery = { readonly destinationCategories: { readonly categories: ReadonlyArray<{ readonly items: ReadonlyArray<{ readonly type: string, readonly displayName: string, readonly testConnectionSupported: boolean, readonly supportedSignals: { readonly traces: { readonly supported: boolean }, readonly metrics: { readonly supported: boolean }, readonly logs: { readonly supported: boolean }, readonly profiles: { readonly supported: boolean } }, readonly fields: ReadonlyArray<{ readonly name: string, readonly displayName: string, readonly componentType: string, readonly componentProperties: string, readonly initialValue: string, readonly secret: boolean, readonly renderCondition: ReadonlyArray<string> }> }> }> } | null };

export type ListDestinationTypesQueryVariables = Exact<{
  search?: string | null | undefined;
  signal?: SignalType | null | undefined;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type ListDestinationTypesQuery = { readonly destinationCategories: { readonly categories: ReadonlyArray<{ readonly name: string, readonly items: ReadonlyArray<{ readonly type: string, readonly displayName: string, readonly testConnectionSupported: boolean, readonly supportedSignals: { readonly traces: { readonly supported: boolean }, readonly metrics: { readonly supported: boolean }, readonly logs: { readonly supported: boolean }, readonly profiles: { readonly supported: boolean } } }> }> } | null };

export type ListDestinationsQueryVariables = Exact<{
  stream?: string | null | undefined;
  full?: boolean;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type ListDestinationsQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly disabled: boolean, readonly dataStreamNames: ReadonlyArray<string | null>, readonly fields?: string, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles: boolean }, readonly conditions: ReadonlyArray<{ readonly type: string, readonly status: ConditionStatus, readonly reason: string | null, readonly message: string | null }> | null, readonly destinationType?: { readonly fields: ReadonlyArray<{ readonly name: string, readonly secret: boolean }> } }> } | null };

export type ListPotentialDestinationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ListPotentialDestinationsQuery = { readonly potentialDestinations: ReadonlyArray<{ readonly type: string, readonly fields: string }> };

export type ListPotentialDestinationsTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type ListPotentialDestinationsTypesQuery = { readonly destinationCategories: { readonly categories: ReadonlyArray<{ readonly items: ReadonlyArray<{ readonly type: string, readonly displayName: string, readonly testConnectionSupported: boolean, readonly supportedSignals: { readonly traces: { readonly supported: boolean }, readonly metrics: { readonly supported: boolean }, readonly logs: { readonly supported: boolean }, readonly profiles: { readonly supported: boolean } }, readonly fields: ReadonlyArray<{ readonly name: string, readonly displayName: string, readonly componentType: string, readonly componentProperties: string, readonly initialValue: string, readonly secret: boolean, readonly renderCondition: ReadonlyArray<string> }> }> }> } | null };

export type TestDestinationConnectionMutationVariables = Exact<{
  id?: string | number | null | undefined;
  type?: string | null | undefined;
  fields?: ReadonlyArray<FieldInput> | FieldInput;
}>;


export type TestDestinationConnectionMutation = { readonly testConnectionForDestination: { readonly succeeded: boolean } };

export type TestDestinationConnectionTryMutationVariables = Exact<{
  type: string;
  traces: boolean;
  metrics: boolean;
  logs: boolean;
  profiles: boolean;
  fields: ReadonlyArray<FieldInput> | FieldInput;
}>;


export type TestDestinationConnectionTryMutation = { readonly testConnectionForDestination: { readonly succeeded: boolean, readonly message: string | null, readonly reason: string | null } };

export type TestDestinationConnectionPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type TestDestinationConnectionPreviewQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly disabled: boolean, readonly dataStreamNames: ReadonlyArray<string | null>, readonly fields: string, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles: boolean } }> } | null };

export type TestDestinationConnectionTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type TestDestinationConnectionTypesQuery = { readonly destinationCategories: { readonly categories: ReadonlyArray<{ readonly items: ReadonlyArray<{ readonly type: string, readonly displayName: string, readonly testConnectionSupported: boolean, readonly supportedSignals: { readonly traces: { readonly supported: boolean }, readonly metrics: { readonly supported: boolean }, readonly logs: { readonly supported: boolean }, readonly profiles: { readonly supported: boolean } }, readonly fields: ReadonlyArray<{ readonly name: string, readonly displayName: string, readonly componentType: string, readonly componentProperties: string, readonly initialValue: string, readonly secret: boolean, readonly renderCondition: ReadonlyArray<string> }> }> }> } | null };

export type UpdateDestinationMutationVariables = Exact<{
  id: string | number;
  name?: string | null | undefined;
  traces?: boolean | null | undefined;
  metrics?: boolean | null | undefined;
  logs?: boolean | null | undefined;
  profiles?: boolean | null | undefined;
  disabled?: boolean | null | undefined;
  data_stream?: string | null | undefined;
  fields?: ReadonlyArray<FieldInput> | FieldInput;
}>;


export type UpdateDestinationMutation = { readonly updateDestination: { readonly id: string } };

export type UpdateDestinationSendMutationVariables = Exact<{
  id: string | number;
  name: string;
  type: string;
  data_stream: string;
  disabled: boolean;
  traces: boolean;
  metrics: boolean;
  logs: boolean;
  profiles: boolean;
  fields: ReadonlyArray<FieldInput> | FieldInput;
}>;


export type UpdateDestinationSendMutation = { readonly updateDestination: { readonly id: string } };

export type UpdateDestinationPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type UpdateDestinationPreviewQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly disabled: boolean, readonly dataStreamNames: ReadonlyArray<string | null>, readonly fields: string, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles: boolean } }> } | null };

export type UpdateDestinationTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type UpdateDestinationTypesQuery = { readonly destinationCategories: { readonly categories: ReadonlyArray<{ readonly items: ReadonlyArray<{ readonly type: string, readonly displayName: string, readonly testConnectionSupported: boolean, readonly supportedSignals: { readonly traces: { readonly supported: boolean }, readonly metrics: { readonly supported: boolean }, readonly logs: { readonly supported: boolean }, readonly profiles: { readonly supported: boolean } }, readonly fields: ReadonlyArray<{ readonly name: string, readonly displayName: string, readonly componentType: string, readonly componentProperties: string, readonly initialValue: string, readonly secret: boolean, readonly renderCondition: ReadonlyArray<string> }> }> }> } | null };

export type UpdateDestinationUiModeQueryVariables = Exact<{ [key: string]: never; }>;


export type UpdateDestinationUiModeQuery = { readonly effectiveConfig: { readonly uiMode: UiMode | null } | null };

export type UpdateDestinationUpdatedQueryVariables = Exact<{ [key: string]: never; }>;


export type UpdateDestinationUpdatedQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly disabled: boolean, readonly dataStreamNames: ReadonlyArray<string | null>, readonly fields: string, readonly conditions: ReadonlyArray<{ readonly type: string, readonly status: ConditionStatus, readonly reason: string | null, readonly message: string | null }> | null, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles: boolean } }> } | null };

export type CreateNoisyOperationRuleMutationVariables = Exact<{
  group: string | number;
  name: string;
  keep_percentage?: number;
  route?: string | null | undefined;
  route_prefix?: string | null | undefined;
  method?: string | null | undefined;
  server_address?: string | null | undefined;
  client_path?: string | null | undefined;
  namespaces?: ReadonlyArray<string> | string | null | undefined;
  languages?: ReadonlyArray<SamplingWorkloadLanguage> | SamplingWorkloadLanguage | null | undefined;
  sources?: ReadonlyArray<K8sSourceId> | K8sSourceId | null | undefined;
  notes?: string | null | undefined;
}>;


export type CreateNoisyOperationRuleMutation = { readonly createNoisyOperationRule: { readonly ruleId: string } };

export type CreateNoisyOperationRuleClientMutationVariables = Exact<{
  group: string | number;
  name: string;
  keep_percentage?: number;
  method?: string | null | undefined;
  server_address?: string | null | undefined;
  client_path?: string | null | undefined;
  namespaces?: ReadonlyArray<string> | string | null | undefined;
  languages?: ReadonlyArray<SamplingWorkloadLanguage> | SamplingWorkloadLanguage | null | undefined;
  sources?: ReadonlyArray<K8sSourceId> | K8sSourceId | null | undefined;
  notes?: string | null | undefined;
}>;


export type CreateNoisyOperationRuleClientMutation = { readonly createNoisyOperationRule: { readonly ruleId: string } };

export type CreateNoisyOperationRulePreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type CreateNoisyOperationRulePreviewQuery = { readonly sampling: { readonly rules: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly noisyOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null, readonly queryParams: ReadonlyArray<{ readonly name: string, readonly valueExact: string | null }> | null } | null, readonly httpClient: { readonly method: string | null, readonly serverAddress: string | null, readonly templatedPath: string | null, readonly templatedPathPrefix: string | null } | null } | null, readonly sourceScopes: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }> }> } };

export type GetSamplingQueryVariables = Exact<{
  group?: string | null | undefined;
}>;


export type GetSamplingQuery = { readonly sampling: { readonly configs: { readonly effective: { readonly dryRun: boolean | null, readonly tailSampling: { readonly disabled: boolean | null, readonly traceAggregationWaitDuration: string | null } | null, readonly k8sHealthProbesSampling: { readonly enabled: boolean | null, readonly keepPercentage: number | null } | null, readonly spanSamplingAttributes: { readonly disabled: boolean | null } | null } | null, readonly helmDeployment: { readonly dryRun: boolean | null, readonly tailSampling: { readonly disabled: boolean | null, readonly traceAggregationWaitDuration: string | null } | null, readonly k8sHealthProbesSampling: { readonly enabled: boolean | null, readonly keepPercentage: number | null } | null, readonly spanSamplingAttributes: { readonly disabled: boolean | null } | null } | null, readonly remoteConfigFromCentral: { readonly dryRun: boolean | null, readonly tailSampling: { readonly disabled: boolean | null, readonly traceAggregationWaitDuration: string | null } | null, readonly k8sHealthProbesSampling: { readonly enabled: boolean | null, readonly keepPercentage: number | null } | null, readonly spanSamplingAttributes: { readonly disabled: boolean | null } | null } | null, readonly localUiConfig: { readonly dryRun: boolean | null, readonly tailSampling: { readonly disabled: boolean | null, readonly traceAggregationWaitDuration: string | null } | null, readonly k8sHealthProbesSampling: { readonly enabled: boolean | null, readonly keepPercentage: number | null } | null, readonly spanSamplingAttributes: { readonly disabled: boolean | null } | null } | null }, readonly rules: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly noisyOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null, readonly queryParams: ReadonlyArray<{ readonly name: string, readonly valueExact: string | null }> | null } | null, readonly httpClient: { readonly method: string | null, readonly serverAddress: string | null, readonly templatedPath: string | null, readonly templatedPathPrefix: string | null } | null } | null, readonly sourceScopes: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly highlyRelevantOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly error: boolean, readonly durationAtLeastMs: number | null, readonly percentageAtLeast: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly costReductionRules: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }> }> } };

export type DescribeSourceQueryVariables = Exact<{
  namespace: string;
  kind: string;
  name: string;
}>;


export type DescribeSourceQuery = { readonly describeSource: { readonly totalPods: number, readonly podsPhasesCount: string, readonly sourceObjects: { readonly instrumented: { readonly value: string }, readonly workload: { readonly value: string } | null, readonly namespace: { readonly value: string } | null, readonly instrumentedText: { readonly value: string } | null }, readonly otelAgents: { readonly created: { readonly value: string }, readonly containers: ReadonlyArray<{ readonly containerName: { readonly value: string }, readonly agentEnabled: { readonly value: string }, readonly reason: { readonly value: string } | null, readonly message: { readonly value: string } | null, readonly otelDistroName: { readonly value: string } | null }> }, readonly pods: ReadonlyArray<{ readonly podName: { readonly value: string }, readonly nodeName: { readonly value: string }, readonly phase: { readonly value: string }, readonly agentInjected: { readonly value: string }, readonly runningLatestWorkloadRevision: { readonly value: string } | null, readonly containers: ReadonlyArray<{ readonly containerName: { readonly value: string }, readonly ready: { readonly value: string } | null, readonly started: { readonly value: string } | null }> }> } };

export type DescribeSourceWorkloadQueryVariables = Exact<{
  namespace: string;
  kind: K8sResourceKind;
  name: string;
}>;


export type DescribeSourceWorkloadQuery = { readonly workloads: ReadonlyArray<{ readonly serviceName: string | null, readonly dataStreamNames: ReadonlyArray<string>, readonly rollbackOccurred: boolean, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null, readonly decisionEnum: string }, readonly workloadOdigosHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null } | null, readonly overrides: { readonly otelDistroName: string | null, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null } | null } | null }> | null }> };

export type FindUnhealthySourcesQueryVariables = Exact<{
  namespace?: string | null | undefined;
  limit?: number | null | undefined;
}>;


export type FindUnhealthySourcesQuery = { readonly workloads: ReadonlyArray<{ readonly numberOfInstances: number | null, readonly rollbackOccurred: boolean, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null }, readonly workloadOdigosHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly podsHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } }> };

export type GetInstrumentationHealthQueryVariables = Exact<{
  namespace: string;
  kind?: K8sResourceKind | null | undefined;
  name?: string | null | undefined;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type GetInstrumentationHealthQuery = { readonly workloads: ReadonlyArray<{ readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null }, readonly workloadOdigosHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly conditions: { readonly podsManifestInjection: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly processesAgentHealth: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null }, readonly pods: ReadonlyArray<{ readonly podName: string, readonly agentInjected: boolean, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly ready: boolean | null, readonly isCrashLoop: boolean | null, readonly restartCount: number | null, readonly waitingReasonEnum: string | null, readonly otelDistroName: string | null, readonly processes: ReadonlyArray<{ readonly healthy: boolean | null, readonly healthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly identifyingAttributes: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly instrumentations: ReadonlyArray<{ readonly name: string, readonly healthy: boolean | null, readonly message: string | null }> | null }> }> }> | null }> };

export type GetRuntimeDetectionQueryVariables = Exact<{
  namespace: string;
  kind?: K8sResourceKind | null | undefined;
  name?: string | null | undefined;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type GetRuntimeDetectionQuery = { readonly workloads: ReadonlyArray<{ readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null }, readonly conditions: { readonly runtimeDetection: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null }, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null, readonly libcType: string | null, readonly secureExecutionMode: boolean | null, readonly otherAgentNames: ReadonlyArray<string> | null, readonly criErrorMessage: string | null } | null, readonly overrides: { readonly otelDistroName: string | null, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null } | null } | null, readonly agentEnabled: { readonly agentEnabled: boolean, readonly otelDistroName: string | null, readonly agentEnabledStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } } | null }> | null }> };

export type ListSourcesQueryVariables = Exact<{
  namespace?: string | null | undefined;
  kind?: string | null | undefined;
  language?: string | null | undefined;
  health?: DesiredStateProgress | null | undefined;
  stream?: string | null | undefined;
  name_contains?: string | null | undefined;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type ListSourcesQuery = { readonly workloads: ReadonlyArray<{ readonly dataStreamNames: ReadonlyArray<string>, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null }, readonly workloadOdigosHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly runtimeInfo: { readonly detectedLanguages: ReadonlyArray<string> | null } | null, readonly telemetryMetrics: ReadonlyArray<{ readonly totalDataSentBytes: number | null }> }> };

export type ListWorkloadsInNamespaceQueryVariables = Exact<{
  namespace: string;
  instrumented?: boolean | null | undefined;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type ListWorkloadsInNamespaceQuery = { readonly workloads: ReadonlyArray<{ readonly numberOfInstances: number | null, readonly dataStreamNames: ReadonlyArray<string>, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null, readonly decisionEnum: string }, readonly workloadOdigosHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly workloadHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly runtimeInfo: { readonly detectedLanguages: ReadonlyArray<string> | null } | null }> };

export type TroubleshootSourceQueryVariables = Exact<{
  namespace: string;
  kind: K8sResourceKind;
  name: string;
  watch_seconds?: number | null | undefined;
}>;


export type TroubleshootSourceQuery = { readonly workloads: ReadonlyArray<{ readonly serviceName: string | null, readonly dataStreamNames: ReadonlyArray<string>, readonly rollbackOccurred: boolean, readonly numberOfInstances: number | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null, readonly decisionEnum: string, readonly message: string }, readonly workloadHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly workloadOdigosHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly podsHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly conditions: { readonly runtimeDetection: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly agentInjectionEnabled: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string, readonly actionItems: ReadonlyArray<{ readonly type: DesiredConditionActionItemType }> | null } | null, readonly rollout: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly podsManifestInjection: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly processesAgentHealth: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly expectingTelemetry: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null }, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null, readonly otherAgentNames: ReadonlyArray<string> | null } | null, readonly agentEnabled: { readonly agentEnabled: boolean, readonly otelDistroName: string | null, readonly agentEnabledStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } } | null }> | null, readonly pods: ReadonlyArray<{ readonly podName: string, readonly agentInjected: boolean, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly ready: boolean | null, readonly isCrashLoop: boolean | null, readonly restartCount: number | null, readonly waitingReasonEnum: string | null, readonly waitingMessage: string | null, readonly processes: ReadonlyArray<{ readonly healthy: boolean | null, readonly healthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly instrumentations: ReadonlyArray<{ readonly name: string, readonly healthy: boolean | null, readonly message: string | null }> | null }> }> }> | null, readonly telemetryMetrics: ReadonlyArray<{ readonly totalDataSentBytes: number | null }> }> };

export type TroubleshootSourceDestinationsQueryVariables = Exact<{ [key: string]: never; }>;


export type TroubleshootSourceDestinationsQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly name: string, readonly type: string, readonly disabled: boolean, readonly dataStreamNames: ReadonlyArray<string | null>, readonly conditions: ReadonlyArray<{ readonly type: string, readonly status: ConditionStatus, readonly reason: string | null, readonly message: string | null }> | null }> } | null };

export type TroubleshootSourceBytesQueryVariables = Exact<{
  namespace: string;
  kind: K8sResourceKind;
  name: string;
}>;


export type TroubleshootSourceBytesQuery = { readonly workloads: ReadonlyArray<{ readonly telemetryMetrics: ReadonlyArray<{ readonly totalDataSentBytes: number | null }> }> };

export type DeleteDataStreamMutationVariables = Exact<{
  name: string | number;
}>;


export type DeleteDataStreamMutation = { readonly deleteDataStream: boolean };

export type DeleteDataStreamPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type DeleteDataStreamPreviewQuery = { readonly computePlatform: { readonly dataStreams: ReadonlyArray<{ readonly name: string }> } | null };

export type DeleteDataStreamDestinationsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeleteDataStreamDestinationsQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly disabled: boolean, readonly dataStreamNames: ReadonlyArray<string | null>, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles: boolean } }> } | null };

export type DeleteDataStreamSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeleteDataStreamSourcesQuery = { readonly workloads: ReadonlyArray<{ readonly dataStreamNames: ReadonlyArray<string>, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null } }> };

export type DeleteDataStreamNamespacesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeleteDataStreamNamespacesQuery = { readonly namespaces: ReadonlyArray<{ readonly name: string, readonly dataStreamNames: ReadonlyArray<string> }> };

export type ListDataStreamsQueryVariables = Exact<{
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type ListDataStreamsQuery = { readonly computePlatform: { readonly dataStreams: ReadonlyArray<{ readonly name: string }> } | null };

export type ListDataStreamsDestinationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ListDataStreamsDestinationsQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly disabled: boolean, readonly dataStreamNames: ReadonlyArray<string | null>, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles: boolean } }> } | null };

export type ListDataStreamsSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type ListDataStreamsSourcesQuery = { readonly workloads: ReadonlyArray<{ readonly dataStreamNames: ReadonlyArray<string>, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null } }> };

export type ListDataStreamsNamespacesQueryVariables = Exact<{ [key: string]: never; }>;


export type ListDataStreamsNamespacesQuery = { readonly namespaces: ReadonlyArray<{ readonly name: string, readonly dataStreamNames: ReadonlyArray<string> }> };

export type RenameDataStreamMutationVariables = Exact<{
  name: string | number;
  new_name: string;
  merge?: boolean;
}>;


export type RenameDataStreamMutation = { readonly updateDataStream: { readonly name: string } };

export type RenameDataStreamPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type RenameDataStreamPreviewQuery = { readonly computePlatform: { readonly dataStreams: ReadonlyArray<{ readonly name: string }> } | null };

export type RenameDataStreamDestinationsQueryVariables = Exact<{ [key: string]: never; }>;


export type RenameDataStreamDestinationsQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly disabled: boolean, readonly dataStreamNames: ReadonlyArray<string | null>, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles: boolean } }> } | null };

export type RenameDataStreamSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type RenameDataStreamSourcesQuery = { readonly workloads: ReadonlyArray<{ readonly dataStreamNames: ReadonlyArray<string>, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null } }> };

export type RenameDataStreamNamespacesQueryVariables = Exact<{ [key: string]: never; }>;


export type RenameDataStreamNamespacesQuery = { readonly namespaces: ReadonlyArray<{ readonly name: string, readonly dataStreamNames: ReadonlyArray<string> }> };

export type GetOverviewMetricsQueryVariables = Exact<{
  namespace?: string | null | undefined;
  watch_seconds?: number | null | undefined;
  limit?: number | null | undefined;
}>;


export type GetOverviewMetricsQuery = { readonly getOverviewMetrics: { readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: string, readonly name: string, readonly totalDataSent: number, readonly throughput: number }>, readonly destinations: ReadonlyArray<{ readonly id: string, readonly totalDataSent: number, readonly throughput: number }> } };

export type GetOverviewMetricsDestinationsQueryVariables = Exact<{ [key: string]: never; }>;


export type GetOverviewMetricsDestinationsQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly disabled: boolean }> } | null };

export type GetPeerSourcesQueryVariables = Exact<{
  service: string;
  limit?: number | null | undefined;
}>;


export type GetPeerSourcesQuery = { readonly peerSources: { readonly inbound: ReadonlyArray<{ readonly nodeId: string, readonly serviceName: string, readonly requests: number, readonly dateTime: string, readonly isVirtual: boolean }>, readonly outbound: ReadonlyArray<{ readonly nodeId: string, readonly serviceName: string, readonly requests: number, readonly dateTime: string, readonly isVirtual: boolean }> } };

export type GetPeerSourcesServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type GetPeerSourcesServicesQuery = { readonly getServiceMap: { readonly services: ReadonlyArray<{ readonly nodeId: string, readonly serviceName: string, readonly services: ReadonlyArray<{ readonly nodeId: string, readonly serviceName: string }> }> } };

export type GetServiceMapQueryVariables = Exact<{
  service?: string | null | undefined;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type GetServiceMapQuery = { readonly getServiceMap: { readonly services: ReadonlyArray<{ readonly nodeId: string, readonly serviceName: string, readonly services: ReadonlyArray<{ readonly nodeId: string, readonly serviceName: string, readonly requests: number, readonly dateTime: string, readonly isVirtual: boolean }> }> } };

export type GetTraceCorrelationsQueryVariables = Exact<{
  namespace?: string | null | undefined;
  kind?: string | null | undefined;
  name?: string | null | undefined;
  last?: string | null | undefined;
  start?: string | null | undefined;
  end?: string | null | undefined;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type GetTraceCorrelationsQuery = { readonly traceCorrelations: { readonly workloads: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string, readonly containerName: string, readonly inputs: ReadonlyArray<{ readonly attributes: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly outputs: ReadonlyArray<{ readonly connectionCount: number, readonly firstDetectedAt: string, readonly attributes: ReadonlyArray<{ readonly key: string, readonly value: string }> }> }> }> } };

export type GetTraceCorrelationsBetweenQueryVariables = Exact<{
  namespace?: string | null | undefined;
  start: string;
  end: string;
}>;


export type GetTraceCorrelationsBetweenQuery = { readonly traceCorrelations: { readonly workloads: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string, readonly containerName: string, readonly inputs: ReadonlyArray<{ readonly attributes: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly outputs: ReadonlyArray<{ readonly connectionCount: number, readonly firstDetectedAt: string, readonly attributes: ReadonlyArray<{ readonly key: string, readonly value: string }> }> }> }> } };

export type GetTraceCorrelationsConfigQueryVariables = Exact<{ [key: string]: never; }>;


export type GetTraceCorrelationsConfigQuery = { readonly effectiveConfig: { readonly traceCorrelations: { readonly serviceIO: { readonly enabled: boolean | null } | null } | null } | null };
