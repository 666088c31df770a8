/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ActionFieldsInput = {
  readonly annotationsAttributes?: ReadonlyArray<K8sAnnotationAttributeInput> | null | undefined;
  readonly attributeNamesToDelete?: ReadonlyArray<string> | null | undefined;
  readonly clusterAttributes?: ReadonlyArray<ClusterAttributeInput> | null | undefined;
  readonly collectClusterId?: boolean | null | undefined;
  readonly collectContainerAttributes?: boolean | null | undefined;
  readonly collectReplicaSetAttributes?: boolean | null | undefined;
  readonly collectWorkloadId?: boolean | null | undefined;
  readonly customFormatMaskings?: ReadonlyArray<CustomFormatMaskingInput> | null | undefined;
  readonly customRegexMaskings?: ReadonlyArray<CustomRegexMaskingInput> | null | undefined;
  readonly extractAttribute?: ExtractAttributeInput | null | undefined;
  readonly labelsAttributes?: ReadonlyArray<K8sLabelAttributeInput> | null | undefined;
  readonly overwriteExistingValues?: boolean | null | undefined;
  readonly piiCategories?: ReadonlyArray<string> | null | undefined;
  readonly removePostgresCastOperator?: boolean | null | undefined;
  readonly renames?: string | null | undefined;
  readonly scopes?: SourcesScopesInput | null | undefined;
  readonly templatizeLiterals?: boolean | null | undefined;
  readonly urlTemplatizationDefaultGroups?: ReadonlyArray<UrlTemplatizationDefaultGroupInput> | null | undefined;
  readonly urlTemplatizationRulesGroups?: ReadonlyArray<UrlTemplatizationRulesGroupInput> | null | undefined;
};

export type ActionInput = {
  readonly disabled: boolean;
  readonly fields: ActionFieldsInput;
  readonly name?: string | null | undefined;
  readonly notes?: string | null | undefined;
  readonly signals: ReadonlyArray<SignalType>;
  readonly type: ActionType;
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

export type ClusterAttributeInput = {
  readonly attributeName: string;
  readonly attributeStringValue: string;
};

export type CodeAttributesInput = {
  readonly column?: boolean | null | undefined;
  readonly filePath?: boolean | null | undefined;
  readonly function?: boolean | null | undefined;
  readonly lineNumber?: boolean | null | undefined;
  readonly namespace?: boolean | null | undefined;
  readonly stacktrace?: boolean | null | undefined;
};

export type ConditionStatus =
  | 'disabled'
  | 'error'
  | 'loading'
  | 'success';

/** Parts of the effective configuration. */
export type ConfigSection =
  | 'advanced'
  | 'collectors'
  | 'features'
  | 'general'
  | 'instrumentation'
  | 'log_levels'
  | 'namespaces'
  | 'rollout'
  | 'sampling';

export type ContainerLifecycleStatus =
  | 'Running'
  | 'Terminated'
  | 'Waiting';

export type CostReductionRuleInput = {
  readonly disabled?: boolean | null | undefined;
  readonly name?: string | null | undefined;
  readonly notes?: string | null | undefined;
  readonly operation?: TailSamplingOperationMatcherInput | null | undefined;
  readonly percentageAtMost: number;
  readonly sourceScopes?: SourcesScopesInput | null | undefined;
};

export type CustomFormatMaskingInput = {
  readonly dataFormat: ExtractionDataFormat;
  readonly lookupKey: string;
};

export type CustomInstrumentationsInput = {
  readonly golang?: ReadonlyArray<GolangCustomProbeInput | null | undefined> | null | undefined;
  readonly java?: ReadonlyArray<JavaCustomProbeInput | null | undefined> | null | undefined;
  readonly php?: ReadonlyArray<PhpCustomProbeInput | null | undefined> | null | undefined;
};

export type CustomRegexMaskingInput = {
  readonly regex: string;
};

export type DbQueryPayloadCollectionInput = {
  readonly dropPartialPayloads?: boolean | null | undefined;
  readonly maxPayloadLength?: number | null | undefined;
};

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

export type EnvInjectionMethod =
  | 'loader'
  | 'loader_fallback_to_pod_manifest'
  | 'pod_manifest';

export type ExtractAttributeInput = {
  readonly extractions: ReadonlyArray<ExtractionInput>;
};

export type ExtractionDataFormat =
  | 'json'
  | 'resource_path'
  | 'sql';

export type ExtractionInput = {
  readonly dataFormat?: ExtractionDataFormat | null | undefined;
  readonly lookupKey?: string | null | undefined;
  readonly regex?: string | null | undefined;
  readonly targetAttributeName: string;
};

export type FieldInput = {
  readonly key: string;
  readonly value: string;
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

/** What a source does with its data: it sends, has sent before and does not now, or never has. */
export type FlowState =
  | 'sending'
  | 'silent'
  | 'stopped';

export type GolangCustomProbeInput = {
  readonly functionName?: string | null | undefined;
  readonly packageName?: string | null | undefined;
  readonly receiverMethodName?: string | null | undefined;
  readonly receiverName?: string | null | undefined;
};

export type HeadSamplingHttpClientMatcherInput = {
  readonly method?: string | null | undefined;
  readonly serverAddress?: string | null | undefined;
  readonly templatedPath?: string | null | undefined;
  readonly templatedPathPrefix?: string | null | undefined;
};

export type HeadSamplingHttpServerMatcherInput = {
  readonly method?: string | null | undefined;
  readonly queryParams?: ReadonlyArray<HeadSamplingQueryParamMatcherInput> | null | undefined;
  readonly route?: string | null | undefined;
  readonly routePrefix?: string | null | undefined;
};

export type HeadSamplingOperationMatcherInput = {
  readonly httpClient?: HeadSamplingHttpClientMatcherInput | null | undefined;
  readonly httpServer?: HeadSamplingHttpServerMatcherInput | null | undefined;
};

export type HeadSamplingQueryParamMatcherInput = {
  readonly name: string;
  readonly valueExact?: string | null | undefined;
};

export type HeadersCollectionInput = {
  readonly headerKeys?: ReadonlyArray<string | null | undefined> | null | undefined;
};

export type HighlyRelevantOperationRuleInput = {
  readonly disabled?: boolean | null | undefined;
  readonly durationAtLeastMs?: number | null | undefined;
  readonly error?: boolean | null | undefined;
  readonly name?: string | null | undefined;
  readonly notes?: string | null | undefined;
  readonly operation?: TailSamplingOperationMatcherInput | null | undefined;
  readonly percentageAtLeast?: number | null | undefined;
  readonly sourceScopes?: SourcesScopesInput | null | undefined;
};

export type HttpPayloadCollectionInput = {
  readonly dropPartialPayloads?: boolean | null | undefined;
  readonly maxPayloadLength?: number | null | undefined;
  readonly mimeTypes?: ReadonlyArray<string | null | undefined> | null | undefined;
};

export type InsightsAnomalyStatus =
  | 'accepted'
  | 'dismissed'
  | 'open';

export type InsightsDeviationClass =
  | 'D1_call_edges'
  | 'D2_egress'
  | 'D3_latency'
  | 'D4_args_returns'
  | 'D5_libraries'
  | 'D6_attr_relations'
  | 'D7_db_access'
  | 'D8_payload_size';

export type InsightsFindingKind =
  | 'anomaly'
  | 'violation';

export type InsightsSeverity =
  | 'critical'
  | 'high'
  | 'info'
  | 'low'
  | 'medium';

export type InsightsTransactionKind =
  | 'CONSUMER'
  | 'CRON'
  | 'GRPC'
  | 'HTTP'
  | 'INTERNAL'
  | 'PRODUCER';

export type InsightsViolationStatus =
  | 'accepted'
  | 'dismissed'
  | 'open';

export type InstrumentationLibraryGlobalIdInput = {
  readonly language?: string | null | undefined;
  readonly name: string;
  readonly spanKind?: SpanKind | null | undefined;
};

export type InstrumentationRuleInput = {
  readonly codeAttributes?: CodeAttributesInput | null | undefined;
  readonly customInstrumentations?: CustomInstrumentationsInput | null | undefined;
  readonly disabled?: boolean | null | undefined;
  readonly headersCollection?: HeadersCollectionInput | null | undefined;
  readonly instrumentationLibraries?: ReadonlyArray<InstrumentationLibraryGlobalIdInput> | null | undefined;
  readonly networkMetrics?: boolean | null | undefined;
  readonly notes?: string | null | undefined;
  readonly payloadCollection?: PayloadCollectionInput | null | undefined;
  readonly ruleName?: string | null | undefined;
  readonly sourcesScopes?: ReadonlyArray<InstrumentationRuleSourcesScopeInput> | null | undefined;
  /** @deprecated use sourcesScopes; field is ignored by the server */
  readonly workloads?: ReadonlyArray<PodWorkloadInput> | null | undefined;
};

export type InstrumentationRuleSourcesScopeInput = {
  readonly containerName?: string | null | undefined;
  readonly workloadKind?: K8sResourceKind | null | undefined;
  readonly workloadLanguage?: SamplingWorkloadLanguage | null | undefined;
  readonly workloadName?: string | null | undefined;
  readonly workloadNamespace?: string | null | undefined;
};

export type InstrumentationRuleType =
  | 'CodeAttributes'
  | 'CustomInstrumentation'
  | 'HeadersCollection'
  | 'NetworkMetrics'
  | 'PayloadCollection'
  | 'UnknownType';

export type JavaCustomProbeInput = {
  readonly className?: string | null | undefined;
  readonly methodName?: string | null | undefined;
};

export type K8sAnnotationAttributeInput = {
  readonly annotationKey: string;
  readonly attributeKey: string;
  readonly from?: K8sAttributesFrom | null | undefined;
  readonly fromSources?: ReadonlyArray<K8sAttributesFrom> | null | undefined;
};

export type K8sAttributesFrom =
  | 'namespace'
  | 'node'
  | 'pod';

export type K8sHealthProbesSamplingConfigInput = {
  readonly enabled?: boolean | null | undefined;
  readonly keepPercentage?: number | null | undefined;
};

export type K8sLabelAttributeInput = {
  readonly attributeKey: string;
  readonly from?: K8sAttributesFrom | null | undefined;
  readonly fromSources?: ReadonlyArray<K8sAttributesFrom> | null | undefined;
  readonly labelKey: string;
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

export type ManagedBy =
  | 'InterrogationLoop'
  | 'OdigosUi'
  | 'Profile'
  | 'Unknown';

/** How a service map is written. */
export type MapFormat =
  | 'edges'
  | 'mermaid';

export type MessagingPayloadCollectionInput = {
  readonly dropPartialPayloads?: boolean | null | undefined;
  readonly maxPayloadLength?: number | null | undefined;
};

export type NoisyOperationRuleInput = {
  readonly disabled?: boolean | null | undefined;
  readonly name?: string | null | undefined;
  readonly notes?: string | null | undefined;
  readonly operation?: HeadSamplingOperationMatcherInput | null | undefined;
  readonly percentageAtMost?: number | null | undefined;
  readonly sourceScopes?: SourcesScopesInput | null | undefined;
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

export type PayloadCollectionInput = {
  readonly dbQuery?: DbQueryPayloadCollectionInput | null | undefined;
  readonly httpRequest?: HttpPayloadCollectionInput | null | undefined;
  readonly httpResponse?: HttpPayloadCollectionInput | null | undefined;
  readonly messaging?: MessagingPayloadCollectionInput | null | undefined;
};

export type PersistNamespaceSourceInput = {
  readonly currentStreamName: string;
  readonly kind: K8sResourceKind;
  readonly name: string;
  readonly namespace: string;
  readonly selected: boolean;
};

export type PhpCustomProbeInput = {
  readonly className?: string | null | undefined;
  readonly functionName?: string | null | undefined;
};

export type PodPhase =
  | 'Failed'
  | 'Pending'
  | 'Running'
  | 'Succeeded'
  | 'Unknown';

export type PodWorkloadInput = {
  readonly kind: K8sResourceKind;
  readonly name: string;
  readonly namespace: string;
};

export type RecommendationType =
  | 'AutoGoOffsetUpdater'
  | 'EnableOwnMetrics'
  | 'InferDBAttributes'
  | 'SampleHealthProbes'
  | 'UrlTemplatization';

/** Which workloads of a namespace are restarted. */
export type RestartReason =
  | 'needs_restart';

/** Where an instrumentation rule applies; what is not said is any. */
export type RuleScope = {
  readonly container?: string | null | undefined;
  readonly kind?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly namespace?: string | null | undefined;
};

export type SamplingConfigInput = {
  readonly k8sHealthProbesSampling?: K8sHealthProbesSamplingConfigInput | null | undefined;
  readonly tailSampling?: TailSamplingConfigInput | null | undefined;
};

/** Sections of the sampling configuration that can be reset one by one. */
export type SamplingSection =
  | 'k8sHealthProbesSampling'
  | 'tailSampling';

export type SamplingWorkloadLanguage =
  | 'dotnet'
  | 'go'
  | 'java'
  | 'javascript'
  | 'php'
  | 'python'
  | 'ruby';

/** Who set a value of the configuration. */
export type SettingOrigin =
  | 'central'
  | 'helm'
  | 'profile'
  | 'ui';

export type SignalType =
  | 'LOGS'
  | 'METRICS'
  | 'PROFILES'
  | 'TRACES';

export type SourcesScopesInput = {
  readonly languages?: ReadonlyArray<SamplingWorkloadLanguage> | null | undefined;
  readonly namespaces?: ReadonlyArray<string> | null | undefined;
  readonly sources?: ReadonlyArray<K8sSourceId> | null | undefined;
};

export type SpanKind =
  | 'Client'
  | 'Consumer'
  | 'Internal'
  | 'Producer'
  | 'Server';

export type TailSamplingConfigInput = {
  readonly disabled?: boolean | null | undefined;
  readonly traceAggregationWaitDuration?: string | null | undefined;
};

export type TailSamplingHttpServerMatcherInput = {
  readonly method?: string | null | undefined;
  readonly route?: string | null | undefined;
  readonly routePrefix?: string | null | undefined;
};

export type TailSamplingKafkaMatcherInput = {
  readonly kafkaTopic?: string | null | undefined;
};

export type TailSamplingOperationMatcherInput = {
  readonly httpServer?: TailSamplingHttpServerMatcherInput | null | undefined;
  readonly kafkaConsumer?: TailSamplingKafkaMatcherInput | null | undefined;
  readonly kafkaProducer?: TailSamplingKafkaMatcherInput | null | undefined;
};

export type TemplatizationWorkloadFilterInput = {
  readonly kind?: K8sResourceKind | null | undefined;
  readonly name?: string | null | undefined;
};

/** What sources in trouble are put together by. */
export type TroubleGroup =
  | 'namespace'
  | 'reason'
  | 'runtime'
  | 'stage';

export type UrlTemplatizationRuleInput = {
  readonly examples?: ReadonlyArray<string> | null | undefined;
  readonly notes?: string | null | undefined;
  readonly template: string;
};

export type UiMode =
  | 'default'
  | 'readonly';

export type UrlTemplatizationDefaultGroupInput = {
  readonly disabled?: boolean | null | undefined;
  readonly scopes?: SourcesScopesInput | null | undefined;
  readonly skipPolicy?: UrlTemplatizationDefaultSkipPolicyInput | null | undefined;
};

export type UrlTemplatizationDefaultSkipPolicyInput = {
  readonly skipForNonSuccessCodes?: boolean | null | undefined;
  readonly skipHttpStatusCodes?: ReadonlyArray<number> | null | undefined;
};

export type UrlTemplatizationRulesGroupInput = {
  /** @deprecated use scopes; field is ignored by the server */
  readonly filterK8sNamespace?: string | null | undefined;
  /** @deprecated use scopes; field is ignored by the server */
  readonly filterK8sWorkloadKind?: K8sResourceKind | null | undefined;
  /** @deprecated use scopes; field is ignored by the server */
  readonly filterK8sWorkloadName?: string | null | undefined;
  /** @deprecated use scopes; field is ignored by the server */
  readonly filterProgrammingLanguage?: string | null | undefined;
  /** @deprecated removed from the action spec; field is ignored by the server */
  readonly notes?: string | null | undefined;
  readonly scopes?: SourcesScopesInput | null | undefined;
  readonly templatizationRules: ReadonlyArray<UrlTemplatizationRuleInput>;
  /** @deprecated use scopes; field is ignored by the server */
  readonly workloadFilters?: ReadonlyArray<TemplatizationWorkloadFilterInput> | null | undefined;
};

/** Workload kinds that Odigos can instrument; K8sResourceKind also has Pod, Job and ConfigMap. */
export type WorkloadKind =
  | 'CronJob'
  | 'DaemonSet'
  | 'Deployment'
  | 'DeploymentConfig'
  | 'Rollout'
  | 'StatefulSet'
  | 'StaticPod';

/** One workload; K8sSourceId also takes kinds that Odigos cannot instrument. */
export type WorkloadRef = {
  readonly kind: WorkloadKind;
  readonly name: string;
  readonly namespace: string;
};

export type WorkloadRolloutStatus =
  | 'Degraded'
  | 'Down'
  | 'Failed'
  | 'Healthy'
  | 'Unknown'
  | 'Updating';

export type GetOverviewMetricsQueryVariables = Exact<{
  namespace?: string | null | undefined;
  watch_seconds?: number | null | undefined;
  state?: FlowState | null | undefined;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type GetOverviewMetricsQuery = { readonly getOverviewMetrics: { readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: string, readonly name: string, readonly totalDataSent: number, readonly throughput: number }>, readonly destinations: ReadonlyArray<{ readonly id: string, readonly totalDataSent: number, readonly throughput: number }> } };

export type GetOverviewMetricsDestinationsQueryVariables = Exact<{ [key: string]: never; }>;


export type GetOverviewMetricsDestinationsQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly disabled: boolean, readonly dataStreamNames: ReadonlyArray<string | null> }> } | null };

export type GetOverviewMetricsHealthQueryVariables = Exact<{
  namespace?: string | null | undefined;
}>;


export type GetOverviewMetricsHealthQuery = { readonly workloads: ReadonlyArray<{ readonly rollbackOccurred: boolean, readonly numberOfInstances: number | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null }, readonly workloadOdigosHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly podsHealthStatus: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null }, readonly conditions: { readonly runtimeDetection: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjectionEnabled: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly rollout: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjected: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly podsManifestInjection?: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly processesAgentHealth: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly expectingTelemetry: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null }, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null, readonly otherAgentNames?: ReadonlyArray<string> | null } | null, readonly overrides: { readonly runtimeInfo: { readonly language: string } | null } | null, readonly agentEnabled: { readonly agentEnabled: boolean } | null }> | null, readonly pods: ReadonlyArray<{ readonly startTime: string, readonly agentInjected: boolean, readonly containers: ReadonlyArray<{ readonly isCrashLoop: boolean | null, readonly waitingReasonEnum: string | null }> }> | null, readonly telemetryMetrics: ReadonlyArray<{ readonly totalDataSentBytes: number | null }> }> };

export type GetPeerSourcesQueryVariables = Exact<{
  service: string;
  limit?: number | null | undefined;
}>;


export type GetPeerSourcesQuery = { readonly peerSources: { readonly inbound: ReadonlyArray<{ readonly nodeId?: string, readonly serviceName: string, readonly requests: number, readonly dateTime: string, readonly isVirtual?: boolean }>, readonly outbound: ReadonlyArray<{ readonly nodeId?: string, readonly serviceName: string, readonly requests: number, readonly dateTime: string, readonly isVirtual?: boolean }> } };

export type GetPeerSourcesServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type GetPeerSourcesServicesQuery = { readonly getServiceMap: { readonly services: ReadonlyArray<{ readonly nodeId?: string, readonly serviceName: string, readonly services: ReadonlyArray<{ readonly nodeId?: string, readonly serviceName: string }> }> } };

export type GetServiceMapQueryVariables = Exact<{
  service?: string | null | undefined;
  depth?: number | null | undefined;
  namespace?: string | null | undefined;
  format?: MapFormat | null | undefined;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type GetServiceMapQuery = { readonly getServiceMap: { readonly services: ReadonlyArray<{ readonly nodeId?: string, readonly serviceName: string, readonly services: ReadonlyArray<{ readonly nodeId?: string, readonly serviceName: string, readonly requests: number, readonly dateTime: string, readonly isVirtual?: boolean }> }> } };

export type GetServiceMapWorkloadsQueryVariables = Exact<{ [key: string]: never; }>;


export type GetServiceMapWorkloadsQuery = { readonly workloads: ReadonlyArray<{ readonly serviceName: string | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string } }> };

export type GetServiceMapNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type GetServiceMapNamesQuery = { readonly workloads: ReadonlyArray<{ readonly serviceName: string | null, readonly dataStreamNames: ReadonlyArray<string>, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string } }>, readonly namespaces: ReadonlyArray<{ readonly name: string, readonly dataStreamNames: ReadonlyArray<string> }>, readonly effectiveConfig: { readonly ignoredNamespaces: ReadonlyArray<string> | null } | null };

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


export type GetTraceCorrelationsConfigQuery = { readonly effectiveConfig?: { readonly traceCorrelations?: { readonly serviceIO: { readonly enabled: boolean | null } | null } | null } | null };

export type CollectDiagnoseBundleQueryVariables = Exact<{
  dry_run?: boolean;
  profiles?: boolean;
  metrics?: boolean;
  source_workloads?: boolean;
  namespaces?: ReadonlyArray<string> | string | null | undefined;
}>;


export type CollectDiagnoseBundleQuery = { readonly diagnose: { readonly includeProfiles: boolean, readonly includeMetrics: boolean, readonly includeSourceWorkloads: boolean, readonly sourceWorkloadNamespaces: ReadonlyArray<string>, readonly stats: { readonly fileCount: number, readonly totalSizeBytes: number, readonly totalSizeHuman: string } } };

export type CollectDiagnoseBundleNamespacesQueryVariables = Exact<{ [key: string]: never; }>;


export type CollectDiagnoseBundleNamespacesQuery = { readonly namespaces: ReadonlyArray<{ readonly name: string }> };

export type ReadSupportBundleQueryVariables = Exact<{
  file?: string | null | undefined;
  contains?: string | null | undefined;
  since?: string | null | undefined;
  tail?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type ReadSupportBundleQuery = { readonly describeOdigos: { readonly odigosVersion: { readonly value: string } } };

export type CreateDataStreamMutationVariables = Exact<{
  name: string;
  workloads: ReadonlyArray<WorkloadRef> | WorkloadRef;
  destinations: ReadonlyArray<string | number> | string | number;
  sources: ReadonlyArray<PersistNamespaceSourceInput> | PersistNamespaceSourceInput;
}>;


export type CreateDataStreamMutation = { readonly persistK8sSources: boolean };

export type CreateDataStreamPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type CreateDataStreamPreviewQuery = { readonly computePlatform: { readonly dataStreams: ReadonlyArray<{ readonly name: string }> } | null };

export type DeleteDataStreamMutationVariables = Exact<{
  name: string | number;
}>;


export type DeleteDataStreamMutation = { readonly deleteDataStream: boolean };

export type DeleteDataStreamPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type DeleteDataStreamPreviewQuery = { readonly computePlatform: { readonly dataStreams: ReadonlyArray<{ readonly name: string }> } | null };

export type DeleteDataStreamDestinationsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeleteDataStreamDestinationsQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly disabled: boolean, readonly dataStreamNames: ReadonlyArray<string | null>, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles?: boolean } }> } | null };

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


export type ListDataStreamsDestinationsQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly disabled: boolean, readonly dataStreamNames: ReadonlyArray<string | null>, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles?: boolean } }> } | null };

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


export type RenameDataStreamDestinationsQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly disabled: boolean, readonly dataStreamNames: ReadonlyArray<string | null>, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles?: boolean } }> } | null };

export type RenameDataStreamSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type RenameDataStreamSourcesQuery = { readonly workloads: ReadonlyArray<{ readonly dataStreamNames: ReadonlyArray<string>, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null } }> };

export type RenameDataStreamNamespacesQueryVariables = Exact<{ [key: string]: never; }>;


export type RenameDataStreamNamespacesQuery = { readonly namespaces: ReadonlyArray<{ readonly name: string, readonly dataStreamNames: ReadonlyArray<string> }> };

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


export type DescribeSourceWorkloadQuery = { readonly workloads: ReadonlyArray<{ readonly serviceName: string | null, readonly dataStreamNames: ReadonlyArray<string>, readonly rollbackOccurred: boolean, readonly numberOfInstances: number | null, readonly workloadHealthStatus: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly markedForInstrumentation: { readonly decisionEnum: string, readonly message: string, readonly markedForInstrumentation: boolean | null }, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null, readonly otherAgentNames?: ReadonlyArray<string> | null } | null, readonly agentEnabled: { readonly agentEnabled: boolean, readonly otelDistroName: string | null, readonly agentEnabledStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } } | null, readonly overrides: { readonly otelDistroName?: string | null, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null } | null } | null }> | null, readonly pods: ReadonlyArray<{ readonly podName: string, readonly nodeName: string, readonly agentInjected: boolean, readonly startTime: string, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly ready: boolean | null, readonly isCrashLoop: boolean | null, readonly restartCount: number | null, readonly waitingReasonEnum: string | null, readonly waitingMessage: string | null }> }> | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly workloadOdigosHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly podsHealthStatus: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null }, readonly conditions: { readonly runtimeDetection: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjectionEnabled: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly rollout: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjected: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly podsManifestInjection?: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly processesAgentHealth: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly expectingTelemetry: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null }, readonly telemetryMetrics: ReadonlyArray<{ readonly totalDataSentBytes: number | null }> }> };

export type FindUnhealthySourcesQueryVariables = Exact<{
  namespace?: string | null | undefined;
  reason?: string | null | undefined;
  group_by?: TroubleGroup | null | undefined;
  since?: string | null | undefined;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type FindUnhealthySourcesQuery = { readonly workloads: ReadonlyArray<{ readonly rollbackOccurred: boolean, readonly numberOfInstances: number | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null }, readonly workloadOdigosHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly podsHealthStatus: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null }, readonly conditions: { readonly runtimeDetection: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjectionEnabled: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly rollout: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjected: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly podsManifestInjection?: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly processesAgentHealth: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly expectingTelemetry: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null }, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null, readonly otherAgentNames?: ReadonlyArray<string> | null } | null, readonly overrides: { readonly runtimeInfo: { readonly language: string } | null } | null, readonly agentEnabled: { readonly agentEnabled: boolean } | null }> | null, readonly pods: ReadonlyArray<{ readonly startTime: string, readonly agentInjected: boolean, readonly containers: ReadonlyArray<{ readonly isCrashLoop: boolean | null, readonly waitingReasonEnum: string | null }> }> | null, readonly telemetryMetrics: ReadonlyArray<{ readonly totalDataSentBytes: number | null }> }> };

export type GetInstrumentationHealthQueryVariables = Exact<{
  namespace?: string | null | undefined;
  kind?: K8sResourceKind | null | undefined;
  name?: string | null | undefined;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type GetInstrumentationHealthQuery = { readonly workloads: ReadonlyArray<{ readonly rollbackOccurred: boolean, readonly numberOfInstances: number | null, readonly pods: ReadonlyArray<{ readonly podName: string, readonly agentInjected: boolean, readonly startTime: string, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly ready: boolean | null, readonly isCrashLoop: boolean | null, readonly restartCount: number | null, readonly waitingReasonEnum: string | null, readonly otelDistroName: string | null, readonly processes: ReadonlyArray<{ readonly healthy: boolean | null, readonly healthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly identifyingAttributes: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly instrumentations: ReadonlyArray<{ readonly name: string, readonly healthy?: boolean | null, readonly message?: string | null }> | null }> }> }> | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null }, readonly workloadOdigosHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly podsHealthStatus: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null }, readonly conditions: { readonly runtimeDetection: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjectionEnabled: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly rollout: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjected: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly podsManifestInjection?: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly processesAgentHealth: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly expectingTelemetry: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null }, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null, readonly otherAgentNames?: ReadonlyArray<string> | null } | null, readonly overrides: { readonly runtimeInfo: { readonly language: string } | null } | null, readonly agentEnabled: { readonly agentEnabled: boolean } | null }> | null, readonly telemetryMetrics: ReadonlyArray<{ readonly totalDataSentBytes: number | null }> }> };

export type GetRuntimeDetectionQueryVariables = Exact<{
  namespace?: string | null | undefined;
  kind?: K8sResourceKind | null | undefined;
  name?: string | null | undefined;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type GetRuntimeDetectionQuery = { readonly workloads: ReadonlyArray<{ readonly rollbackOccurred: boolean, readonly numberOfInstances: number | null, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null, readonly libcType: string | null, readonly secureExecutionMode: boolean | null, readonly otherAgentNames?: ReadonlyArray<string> | null, readonly criErrorMessage: string | null } | null, readonly overrides: { readonly otelDistroName?: string | null, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null } | null } | null, readonly agentEnabled: { readonly agentEnabled: boolean, readonly otelDistroName: string | null, readonly agentEnabledStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } } | null }> | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null }, readonly workloadOdigosHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly podsHealthStatus: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null }, readonly conditions: { readonly runtimeDetection: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjectionEnabled: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly rollout: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjected: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly podsManifestInjection?: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly processesAgentHealth: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly expectingTelemetry: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null }, readonly pods: ReadonlyArray<{ readonly startTime: string, readonly agentInjected: boolean, readonly containers: ReadonlyArray<{ readonly isCrashLoop: boolean | null, readonly waitingReasonEnum: string | null }> }> | null, readonly telemetryMetrics: ReadonlyArray<{ readonly totalDataSentBytes: number | null }> }> };

export type InstrumentNamespaceMutationVariables = Exact<{
  namespace: string;
  data_stream?: string | null | undefined;
  wait_seconds?: number | null | undefined;
  stream: string;
}>;


export type InstrumentNamespaceMutation = { readonly persistK8sNamespaces: boolean };

export type InstrumentNamespacePreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type InstrumentNamespacePreviewQuery = { readonly namespaces: ReadonlyArray<{ readonly name: string, readonly markedForInstrumentation: boolean, readonly dataStreamNames: ReadonlyArray<string> }> };

export type InstrumentNamespaceWorkloadsQueryVariables = Exact<{
  namespace: string;
}>;


export type InstrumentNamespaceWorkloadsQuery = { readonly workloads: ReadonlyArray<{ readonly dataStreamNames: ReadonlyArray<string>, readonly numberOfInstances: number | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null, readonly decisionEnum: string }, readonly workloadHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly podsHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } }> };

export type InstrumentWorkloadsMutationVariables = Exact<{
  workloads: ReadonlyArray<WorkloadRef> | WorkloadRef;
  data_stream?: string | null | undefined;
  wait_seconds?: number | null | undefined;
  sources: ReadonlyArray<PersistNamespaceSourceInput> | PersistNamespaceSourceInput;
}>;


export type InstrumentWorkloadsMutation = { readonly persistK8sSources: boolean };

export type InstrumentWorkloadsPreviewQueryVariables = Exact<{
  namespace: string;
}>;


export type InstrumentWorkloadsPreviewQuery = { readonly workloads: ReadonlyArray<{ readonly dataStreamNames: ReadonlyArray<string>, readonly numberOfInstances: number | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null, readonly decisionEnum: string }, readonly workloadHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly podsHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } }> };

export type InstrumentWorkloadsSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type InstrumentWorkloadsSettingsQuery = { readonly effectiveConfig: { readonly ignoredNamespaces: ReadonlyArray<string> | null, readonly rollout: { readonly automaticRolloutDisabled: boolean | null } | null } | null };

export type InstrumentWorkloadsTierQueryVariables = Exact<{ [key: string]: never; }>;


export type InstrumentWorkloadsTierQuery = { readonly describeOdigos: { readonly tier: { readonly value: string } } };

export type InstrumentWorkloadsDestinationsQueryVariables = Exact<{ [key: string]: never; }>;


export type InstrumentWorkloadsDestinationsQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly dataStreamNames: ReadonlyArray<string | null>, readonly disabled: boolean, readonly conditions: ReadonlyArray<{ readonly type: string, readonly status: ConditionStatus, readonly reason: string | null, readonly message: string | null }> | null }> } | null };

export type InstrumentWorkloadsProgressQueryVariables = Exact<{
  namespace: string;
}>;


export type InstrumentWorkloadsProgressQuery = { readonly workloads: ReadonlyArray<{ readonly rollbackOccurred: boolean, readonly numberOfInstances: number | null, readonly workloadHealthStatus: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null }, readonly workloadOdigosHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly podsHealthStatus: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null }, readonly conditions: { readonly runtimeDetection: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjectionEnabled: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly rollout: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjected: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly podsManifestInjection?: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly processesAgentHealth: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly expectingTelemetry: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null }, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null, readonly otherAgentNames?: ReadonlyArray<string> | null } | null, readonly overrides: { readonly runtimeInfo: { readonly language: string } | null } | null, readonly agentEnabled: { readonly agentEnabled: boolean } | null }> | null, readonly pods: ReadonlyArray<{ readonly startTime: string, readonly agentInjected: boolean, readonly containers: ReadonlyArray<{ readonly isCrashLoop: boolean | null, readonly waitingReasonEnum: string | null }> }> | null, readonly telemetryMetrics: ReadonlyArray<{ readonly totalDataSentBytes: number | null }> }> };

export type InstrumentWorkloadsAgentsQueryVariables = Exact<{
  namespace: string;
}>;


export type InstrumentWorkloadsAgentsQuery = { readonly workloads: ReadonlyArray<{ readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly containers: ReadonlyArray<{ readonly agentEnabled: { readonly agentEnabled: boolean } | null }> | null, readonly pods: ReadonlyArray<{ readonly agentInjected: boolean }> | null }> };

export type ListInstrumentationLibrariesQueryVariables = Exact<{
  namespace: string;
  kind: string;
  name: string;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type ListInstrumentationLibrariesQuery = { readonly instrumentationInstanceComponents: ReadonlyArray<{ readonly name: string }> };

export type ListInstrumentationLibrariesWorkloadQueryVariables = Exact<{
  namespace: string;
  kind: K8sResourceKind;
  name: string;
}>;


export type ListInstrumentationLibrariesWorkloadQuery = { readonly workloads: ReadonlyArray<{ readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null }, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly instrumentations: ReadonlyArray<{ readonly name: string, readonly healthy?: boolean | null, readonly message?: string | null, readonly isStandardLibrary: boolean | null }> | null }> | null }> };

export type ListInstrumentationLibrariesProcessesQueryVariables = Exact<{
  namespace: string;
  kind: K8sResourceKind;
  name: string;
}>;


export type ListInstrumentationLibrariesProcessesQuery = { readonly workloads: ReadonlyArray<{ readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly pods: ReadonlyArray<{ readonly containers: ReadonlyArray<{ readonly containerName: string, readonly processes: ReadonlyArray<{ readonly instrumentations: ReadonlyArray<{ readonly name: string, readonly healthy?: boolean | null, readonly message?: string | null, readonly isStandardLibrary: boolean | null }> | null }> }> }> | null }> };

export type ListNamespacesQueryVariables = Exact<{
  instrumented?: boolean | null | undefined;
  name_contains?: string | null | undefined;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type ListNamespacesQuery = { readonly namespaces: ReadonlyArray<{ readonly name: string, readonly markedForInstrumentation: boolean, readonly dataStreamNames: ReadonlyArray<string> }> };

export type ListNamespacesSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ListNamespacesSettingsQuery = { readonly effectiveConfig: { readonly ignoredNamespaces: ReadonlyArray<string> | null } | null };

export type ListNamespacesWorkloadsQueryVariables = Exact<{ [key: string]: never; }>;


export type ListNamespacesWorkloadsQuery = { readonly workloads: ReadonlyArray<{ readonly dataStreamNames: ReadonlyArray<string>, readonly rollbackOccurred: boolean, readonly numberOfInstances: number | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null }, readonly workloadOdigosHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly podsHealthStatus: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null }, readonly conditions: { readonly runtimeDetection: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjectionEnabled: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly rollout: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjected: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly podsManifestInjection?: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly processesAgentHealth: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly expectingTelemetry: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null }, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null, readonly otherAgentNames?: ReadonlyArray<string> | null } | null, readonly overrides: { readonly runtimeInfo: { readonly language: string } | null } | null, readonly agentEnabled: { readonly agentEnabled: boolean } | null }> | null, readonly pods: ReadonlyArray<{ readonly startTime: string, readonly agentInjected: boolean, readonly containers: ReadonlyArray<{ readonly isCrashLoop: boolean | null, readonly waitingReasonEnum: string | null }> }> | null, readonly telemetryMetrics: ReadonlyArray<{ readonly totalDataSentBytes: number | null }> }> };

export type ListSourcesQueryVariables = Exact<{
  namespace?: string | null | undefined;
  kind?: string | null | undefined;
  language?: string | null | undefined;
  health?: DesiredStateProgress | null | undefined;
  data_stream?: string | null | undefined;
  name_contains?: string | null | undefined;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type ListSourcesQuery = { readonly workloads: ReadonlyArray<{ readonly dataStreamNames: ReadonlyArray<string>, readonly rollbackOccurred: boolean, readonly numberOfInstances: number | null, readonly workloadHealthStatus: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly runtimeInfo: { readonly detectedLanguages: ReadonlyArray<string> | null } | null, readonly telemetryMetrics: ReadonlyArray<{ readonly totalDataSentBytes: number | null }>, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null }, readonly workloadOdigosHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly podsHealthStatus: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null }, readonly conditions: { readonly runtimeDetection: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjectionEnabled: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly rollout: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjected: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly podsManifestInjection?: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly processesAgentHealth: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly expectingTelemetry: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null }, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null, readonly otherAgentNames?: ReadonlyArray<string> | null } | null, readonly overrides: { readonly runtimeInfo: { readonly language: string } | null } | null, readonly agentEnabled: { readonly agentEnabled: boolean } | null }> | null, readonly pods: ReadonlyArray<{ readonly startTime: string, readonly agentInjected: boolean, readonly containers: ReadonlyArray<{ readonly isCrashLoop: boolean | null, readonly waitingReasonEnum: string | null }> }> | null }> };

export type ListSourcesKindsQueryVariables = Exact<{
  namespace: string;
}>;


export type ListSourcesKindsQuery = { readonly workloads: ReadonlyArray<{ readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly workloadHealthStatus: { readonly status: DesiredStateProgress } | null }> };

export type ListSourcesNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type ListSourcesNamesQuery = { readonly workloads: ReadonlyArray<{ readonly serviceName: string | null, readonly dataStreamNames: ReadonlyArray<string>, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly runtimeInfo: { readonly detectedLanguages: ReadonlyArray<string> | null } | null }>, readonly namespaces: ReadonlyArray<{ readonly name: string }>, readonly effectiveConfig: { readonly ignoredNamespaces: ReadonlyArray<string> | null } | null };

export type ListSourcesLeftoversQueryVariables = Exact<{ [key: string]: never; }>;


export type ListSourcesLeftoversQuery = { readonly workloads: ReadonlyArray<{ readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly workloadHealthStatus: { readonly status: DesiredStateProgress } | null }> };

export type ListWorkloadsInNamespaceQueryVariables = Exact<{
  namespace: string;
  instrumented?: boolean | null | undefined;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type ListWorkloadsInNamespaceQuery = { readonly workloads: ReadonlyArray<{ readonly dataStreamNames: ReadonlyArray<string>, readonly rollbackOccurred: boolean, readonly numberOfInstances: number | null, readonly workloadHealthStatus: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly markedForInstrumentation: { readonly decisionEnum: string, readonly markedForInstrumentation: boolean | null }, readonly runtimeInfo: { readonly detectedLanguages: ReadonlyArray<string> | null } | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly workloadOdigosHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly podsHealthStatus: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null }, readonly conditions: { readonly runtimeDetection: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjectionEnabled: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly rollout: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjected: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly podsManifestInjection?: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly processesAgentHealth: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly expectingTelemetry: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null }, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null, readonly otherAgentNames?: ReadonlyArray<string> | null } | null, readonly overrides: { readonly runtimeInfo: { readonly language: string } | null } | null, readonly agentEnabled: { readonly agentEnabled: boolean } | null }> | null, readonly pods: ReadonlyArray<{ readonly startTime: string, readonly agentInjected: boolean, readonly containers: ReadonlyArray<{ readonly isCrashLoop: boolean | null, readonly waitingReasonEnum: string | null }> }> | null, readonly telemetryMetrics: ReadonlyArray<{ readonly totalDataSentBytes: number | null }> }> };

export type OverrideRuntimeMutationVariables = Exact<{
  namespace: string;
  kind: K8sResourceKind;
  name: string;
  container: string;
  language?: string | null | undefined;
  version?: string | null | undefined;
  distro?: string | null | undefined;
  wait_seconds?: number | null | undefined;
  stream: string;
}>;


export type OverrideRuntimeMutation = { readonly updateK8sActualSource: boolean };

export type OverrideRuntimePreviewQueryVariables = Exact<{
  namespace: string;
  kind: K8sResourceKind;
  name: string;
}>;


export type OverrideRuntimePreviewQuery = { readonly workloads: ReadonlyArray<{ readonly dataStreamNames: ReadonlyArray<string>, readonly numberOfInstances: number | null, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null } | null, readonly overrides: { readonly otelDistroName?: string | null, readonly allowConcurrentAgents?: boolean | null, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null } | null } | null }> | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null, readonly decisionEnum: string }, readonly workloadHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly podsHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } }> };

export type RecoverFromRollbackMutationVariables = Exact<{
  namespace: string;
  kind: K8sResourceKind;
  name: string;
  wait_seconds?: number | null | undefined;
}>;


export type RecoverFromRollbackMutation = { readonly recoverFromRollbackForWorkload: boolean };

export type RecoverFromRollbackOwnSourceMutationVariables = Exact<{
  namespace: string;
  kind: K8sResourceKind;
  name: string;
  stream: string;
}>;


export type RecoverFromRollbackOwnSourceMutation = { readonly persistK8sSources: boolean };

export type RecoverFromRollbackPreviewQueryVariables = Exact<{
  namespace: string;
  kind: K8sResourceKind;
  name: string;
}>;


export type RecoverFromRollbackPreviewQuery = { readonly workloads: ReadonlyArray<{ readonly rollbackOccurred: boolean, readonly dataStreamNames: ReadonlyArray<string>, readonly numberOfInstances: number | null, readonly conditions: { readonly agentInjectionEnabled: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null }, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null, readonly decisionEnum: string }, readonly workloadHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly podsHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } }> };

export type RestartWorkloadsMutationVariables = Exact<{
  workloads?: ReadonlyArray<WorkloadRef> | WorkloadRef | null | undefined;
  namespace?: string | null | undefined;
  only?: RestartReason | null | undefined;
  wait_seconds?: number | null | undefined;
  source_ids: ReadonlyArray<K8sSourceId> | K8sSourceId;
}>;


export type RestartWorkloadsMutation = { readonly restartWorkloads: boolean };

export type RestartWorkloadsPreviewQueryVariables = Exact<{
  namespace: string;
}>;


export type RestartWorkloadsPreviewQuery = { readonly workloads: ReadonlyArray<{ readonly dataStreamNames: ReadonlyArray<string>, readonly numberOfInstances: number | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null, readonly decisionEnum: string }, readonly workloadHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly podsHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } }> };

export type RestartWorkloadsManifestQueryVariables = Exact<{
  namespace: string;
  kind: K8sResourceKind;
  name: string;
}>;


export type RestartWorkloadsManifestQuery = { readonly k8sManifest: string };

export type RestartWorkloadsOfNamespaceQueryVariables = Exact<{
  namespace: string;
}>;


export type RestartWorkloadsOfNamespaceQuery = { readonly workloads: ReadonlyArray<{ readonly rollbackOccurred: boolean, readonly numberOfInstances: number | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null }, readonly workloadOdigosHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly podsHealthStatus: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null }, readonly conditions: { readonly runtimeDetection: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjectionEnabled: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly rollout: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjected: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly podsManifestInjection?: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly processesAgentHealth: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly expectingTelemetry: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null }, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null, readonly otherAgentNames?: ReadonlyArray<string> | null } | null, readonly overrides: { readonly runtimeInfo: { readonly language: string } | null } | null, readonly agentEnabled: { readonly agentEnabled: boolean } | null }> | null, readonly pods: ReadonlyArray<{ readonly startTime: string, readonly agentInjected: boolean, readonly containers: ReadonlyArray<{ readonly isCrashLoop: boolean | null, readonly waitingReasonEnum: string | null }> }> | null, readonly telemetryMetrics: ReadonlyArray<{ readonly totalDataSentBytes: number | null }> }> };

export type TroubleshootSourceQueryVariables = Exact<{
  namespace: string;
  kind: K8sResourceKind;
  name: string;
  wait_seconds?: number | null | undefined;
  watch_seconds?: number | null | undefined;
}>;


export type TroubleshootSourceQuery = { readonly workloads: ReadonlyArray<{ readonly serviceName: string | null, readonly dataStreamNames: ReadonlyArray<string>, readonly rollbackOccurred: boolean, readonly numberOfInstances: number | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null, readonly decisionEnum: string, readonly message: string }, readonly workloadHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly workloadOdigosHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly podsHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly conditions: { readonly runtimeDetection: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly agentInjectionEnabled: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string, readonly actionItems?: ReadonlyArray<{ readonly type: DesiredConditionActionItemType }> | null } | null, readonly rollout: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly agentInjected: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly podsManifestInjection?: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly processesAgentHealth: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly expectingTelemetry: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null }, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null, readonly otherAgentNames?: ReadonlyArray<string> | null } | null, readonly overrides: { readonly runtimeInfo: { readonly language: string } | null } | null, readonly agentEnabled: { readonly agentEnabled: boolean, readonly otelDistroName: string | null, readonly traces: { readonly enabled: boolean } | null, readonly metrics: { readonly enabled: boolean } | null, readonly agentEnabledStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } } | null }> | null, readonly pods: ReadonlyArray<{ readonly podName: string, readonly startTime: string, readonly agentInjected: boolean, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly ready: boolean | null, readonly isCrashLoop: boolean | null, readonly restartCount: number | null, readonly waitingReasonEnum: string | null, readonly waitingMessage: string | null, readonly processes: ReadonlyArray<{ readonly healthy: boolean | null, readonly healthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly instrumentations: ReadonlyArray<{ readonly name: string, readonly healthy?: boolean | null, readonly message?: string | null }> | null }> }> }> | null, readonly telemetryMetrics: ReadonlyArray<{ readonly totalDataSentBytes: number | null }> }> };

export type TroubleshootSourceDestinationsQueryVariables = Exact<{ [key: string]: never; }>;


export type TroubleshootSourceDestinationsQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly name: string, readonly type: string, readonly dataStreamNames: ReadonlyArray<string | null>, readonly disabled: boolean, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles?: boolean }, readonly conditions: ReadonlyArray<{ readonly type: string, readonly status: ConditionStatus, readonly reason: string | null, readonly message: string | null }> | null }> } | null };

export type TroubleshootSourceBytesQueryVariables = Exact<{
  namespace: string;
  kind: K8sResourceKind;
  name: string;
}>;


export type TroubleshootSourceBytesQuery = { readonly workloads: ReadonlyArray<{ readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly telemetryMetrics: ReadonlyArray<{ readonly totalDataSentBytes: number | null }> }> };

export type TroubleshootSourceManifestQueryVariables = Exact<{
  namespace: string;
  kind: K8sResourceKind;
  name: string;
}>;


export type TroubleshootSourceManifestQuery = { readonly k8sManifest: string };

export type UninstrumentNamespaceMutationVariables = Exact<{
  namespace: string;
  stream: string;
}>;


export type UninstrumentNamespaceMutation = { readonly persistK8sNamespaces: boolean };

export type UninstrumentNamespacePreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type UninstrumentNamespacePreviewQuery = { readonly namespaces: ReadonlyArray<{ readonly name: string, readonly markedForInstrumentation: boolean, readonly dataStreamNames: ReadonlyArray<string> }> };

export type UninstrumentNamespaceWorkloadsQueryVariables = Exact<{
  namespace: string;
}>;


export type UninstrumentNamespaceWorkloadsQuery = { readonly workloads: ReadonlyArray<{ readonly dataStreamNames: ReadonlyArray<string>, readonly numberOfInstances: number | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null, readonly decisionEnum: string }, readonly workloadHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly podsHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } }> };

export type UninstrumentWorkloadsMutationVariables = Exact<{
  workloads: ReadonlyArray<WorkloadRef> | WorkloadRef;
  sources: ReadonlyArray<PersistNamespaceSourceInput> | PersistNamespaceSourceInput;
}>;


export type UninstrumentWorkloadsMutation = { readonly persistK8sSources: boolean };

export type UninstrumentWorkloadsPreviewQueryVariables = Exact<{
  namespace: string;
}>;


export type UninstrumentWorkloadsPreviewQuery = { readonly workloads: ReadonlyArray<{ readonly dataStreamNames: ReadonlyArray<string>, readonly numberOfInstances: number | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null, readonly decisionEnum: string }, readonly workloadHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly podsHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } }> };

export type UninstrumentWorkloadsLeftoversQueryVariables = Exact<{ [key: string]: never; }>;


export type UninstrumentWorkloadsLeftoversQuery = { readonly workloads: ReadonlyArray<{ readonly dataStreamNames: ReadonlyArray<string>, readonly numberOfInstances: number | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null, readonly decisionEnum: string }, readonly workloadHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly podsHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } }> };

export type UninstrumentWorkloadsNamespacesQueryVariables = Exact<{ [key: string]: never; }>;


export type UninstrumentWorkloadsNamespacesQuery = { readonly namespaces: ReadonlyArray<{ readonly name: string, readonly markedForInstrumentation: boolean }> };

export type UpdateSourceMutationVariables = Exact<{
  namespace: string;
  kind: K8sResourceKind;
  name: string;
  service_name?: string | null | undefined;
  container?: string | null | undefined;
  allow_concurrent_agents?: boolean | null | undefined;
  stream: string;
}>;


export type UpdateSourceMutation = { readonly updateK8sActualSource: boolean };

export type UpdateSourcePreviewQueryVariables = Exact<{
  namespace: string;
  kind: K8sResourceKind;
  name: string;
}>;


export type UpdateSourcePreviewQuery = { readonly workloads: ReadonlyArray<{ readonly serviceName: string | null, readonly dataStreamNames: ReadonlyArray<string>, readonly numberOfInstances: number | null, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null } | null, readonly overrides: { readonly otelDistroName?: string | null, readonly allowConcurrentAgents?: boolean | null, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null } | null } | null }> | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null, readonly decisionEnum: string }, readonly workloadHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly podsHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } }> };

export type UpdateSourceSettingsQueryVariables = Exact<{
  namespace: string;
}>;


export type UpdateSourceSettingsQuery = { readonly workloads: ReadonlyArray<{ readonly serviceName: string | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null } | null, readonly overrides: { readonly otelDistroName?: string | null, readonly allowConcurrentAgents?: boolean | null, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null } | null } | null }> | null }> };

export type CreateCostReductionRuleMutationVariables = Exact<{
  group: string | number;
  name: string;
  keep_percentage: number;
  routes?: ReadonlyArray<string> | string | null | undefined;
  route_prefix?: string | null | undefined;
  method?: string | null | undefined;
  kafka_consumer_topic?: string | null | undefined;
  kafka_producer_topic?: string | null | undefined;
  namespaces?: ReadonlyArray<string> | string | null | undefined;
  languages?: ReadonlyArray<SamplingWorkloadLanguage> | SamplingWorkloadLanguage | null | undefined;
  sources?: ReadonlyArray<string> | string | null | undefined;
  notes?: string | null | undefined;
  rule: CostReductionRuleInput;
}>;


export type CreateCostReductionRuleMutation = { readonly createCostReductionRule: { readonly ruleId: string } };

export type CreateCostReductionRulePreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type CreateCostReductionRulePreviewQuery = { readonly sampling: { readonly configs: { readonly effective: { readonly dryRun?: boolean | null, readonly tailSampling: { readonly disabled: boolean | null } | null } | null }, readonly rules: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly noisyOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null, readonly queryParams?: ReadonlyArray<{ readonly name: string, readonly valueExact: string | null }> | null } | null, readonly httpClient: { readonly method: string | null, readonly serverAddress: string | null, readonly templatedPath: string | null, readonly templatedPathPrefix: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly highlyRelevantOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly error: boolean, readonly durationAtLeastMs: number | null, readonly percentageAtLeast: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly costReductionRules: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }> }> } };

export type CreateHighlyRelevantOperationRuleMutationVariables = Exact<{
  group: string | number;
  name: string;
  keep_percentage?: number;
  on_error?: boolean;
  slower_than_ms?: number | null | undefined;
  routes?: ReadonlyArray<string> | string | null | undefined;
  route_prefix?: string | null | undefined;
  method?: string | null | undefined;
  kafka_consumer_topic?: string | null | undefined;
  kafka_producer_topic?: string | null | undefined;
  namespaces?: ReadonlyArray<string> | string | null | undefined;
  sources?: ReadonlyArray<string> | string | null | undefined;
  rule: HighlyRelevantOperationRuleInput;
}>;


export type CreateHighlyRelevantOperationRuleMutation = { readonly createHighlyRelevantOperationRule: { readonly ruleId: string } };

export type CreateHighlyRelevantOperationRulePreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type CreateHighlyRelevantOperationRulePreviewQuery = { readonly sampling: { readonly configs: { readonly effective: { readonly dryRun?: boolean | null, readonly tailSampling: { readonly disabled: boolean | null } | null } | null }, readonly rules: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly noisyOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null, readonly queryParams?: ReadonlyArray<{ readonly name: string, readonly valueExact: string | null }> | null } | null, readonly httpClient: { readonly method: string | null, readonly serverAddress: string | null, readonly templatedPath: string | null, readonly templatedPathPrefix: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly highlyRelevantOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly error: boolean, readonly durationAtLeastMs: number | null, readonly percentageAtLeast: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly costReductionRules: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }> }> } };

export type CreateNoisyOperationRuleMutationVariables = Exact<{
  group: string | number;
  name: string;
  keep_percentage?: number;
  routes?: ReadonlyArray<string> | string | null | undefined;
  route_prefix?: string | null | undefined;
  method?: string | null | undefined;
  server_address?: string | null | undefined;
  client_path?: string | null | undefined;
  namespaces?: ReadonlyArray<string> | string | null | undefined;
  languages?: ReadonlyArray<SamplingWorkloadLanguage> | SamplingWorkloadLanguage | null | undefined;
  sources?: ReadonlyArray<string> | string | null | undefined;
  notes?: string | null | undefined;
  rule: NoisyOperationRuleInput;
}>;


export type CreateNoisyOperationRuleMutation = { readonly createNoisyOperationRule: { readonly ruleId: string } };

export type CreateNoisyOperationRulePreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type CreateNoisyOperationRulePreviewQuery = { readonly sampling: { readonly configs: { readonly effective: { readonly dryRun?: boolean | null, readonly tailSampling: { readonly disabled: boolean | null } | null } | null }, readonly rules: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly noisyOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null, readonly queryParams?: ReadonlyArray<{ readonly name: string, readonly valueExact: string | null }> | null } | null, readonly httpClient: { readonly method: string | null, readonly serverAddress: string | null, readonly templatedPath: string | null, readonly templatedPathPrefix: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly highlyRelevantOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly error: boolean, readonly durationAtLeastMs: number | null, readonly percentageAtLeast: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly costReductionRules: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }> }> } };

export type CreateNoisyOperationRuleNamespacesQueryVariables = Exact<{ [key: string]: never; }>;


export type CreateNoisyOperationRuleNamespacesQuery = { readonly namespaces: ReadonlyArray<{ readonly name: string }> };

export type CreateNoisyOperationRuleWorkloadsQueryVariables = Exact<{
  namespace: string;
}>;


export type CreateNoisyOperationRuleWorkloadsQuery = { readonly workloads: ReadonlyArray<{ readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string } }> };

export type CreateNoisyOperationRuleCarriersQueryVariables = Exact<{ [key: string]: never; }>;


export type CreateNoisyOperationRuleCarriersQuery = { readonly workloads: ReadonlyArray<{ readonly dataStreamNames: ReadonlyArray<string>, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly containers: ReadonlyArray<{ readonly runtimeInfo: { readonly language: string } | null, readonly agentEnabled: { readonly agentEnabled: boolean, readonly otelDistroName: string | null } | null }> | null }> };

export type CreateNoisyOperationRuleTrafficQueryVariables = Exact<{ [key: string]: never; }>;


export type CreateNoisyOperationRuleTrafficQuery = { readonly getOverviewMetrics: { readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: string, readonly name: string, readonly totalDataSent: number, readonly throughput: number }> } };

export type CreateSamplingGroupMutationVariables = Exact<{
  group: string | number;
  rule_type?: string;
  name: string;
  keep_percentage: number;
  routes?: ReadonlyArray<string> | string | null | undefined;
  route_prefix?: string | null | undefined;
  method?: string | null | undefined;
  namespaces?: ReadonlyArray<string> | string | null | undefined;
  languages?: ReadonlyArray<SamplingWorkloadLanguage> | SamplingWorkloadLanguage | null | undefined;
  sources?: ReadonlyArray<string> | string | null | undefined;
  notes?: string | null | undefined;
  rule: NoisyOperationRuleInput;
}>;


export type CreateSamplingGroupMutation = { readonly createNoisyOperationRule: { readonly ruleId: string } };

export type CreateSamplingGroupCostReductionMutationVariables = Exact<{
  group: string | number;
  rule: CostReductionRuleInput;
}>;


export type CreateSamplingGroupCostReductionMutation = { readonly createCostReductionRule: { readonly ruleId: string } };

export type CreateSamplingGroupPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type CreateSamplingGroupPreviewQuery = { readonly sampling: { readonly configs: { readonly effective: { readonly dryRun?: boolean | null, readonly tailSampling: { readonly disabled: boolean | null } | null } | null }, readonly rules: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly noisyOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null, readonly queryParams?: ReadonlyArray<{ readonly name: string, readonly valueExact: string | null }> | null } | null, readonly httpClient: { readonly method: string | null, readonly serverAddress: string | null, readonly templatedPath: string | null, readonly templatedPathPrefix: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly highlyRelevantOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly error: boolean, readonly durationAtLeastMs: number | null, readonly percentageAtLeast: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly costReductionRules: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }> }> } };

export type DeleteCostReductionRuleMutationVariables = Exact<{
  group: string | number;
  rule_id: string | number;
}>;


export type DeleteCostReductionRuleMutation = { readonly deleteCostReductionRule: boolean };

export type DeleteCostReductionRulePreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type DeleteCostReductionRulePreviewQuery = { readonly sampling: { readonly configs: { readonly effective: { readonly dryRun?: boolean | null, readonly tailSampling: { readonly disabled: boolean | null } | null } | null }, readonly rules: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly noisyOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null, readonly queryParams?: ReadonlyArray<{ readonly name: string, readonly valueExact: string | null }> | null } | null, readonly httpClient: { readonly method: string | null, readonly serverAddress: string | null, readonly templatedPath: string | null, readonly templatedPathPrefix: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly highlyRelevantOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly error: boolean, readonly durationAtLeastMs: number | null, readonly percentageAtLeast: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly costReductionRules: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }> }> } };

export type DeleteHighlyRelevantOperationRuleMutationVariables = Exact<{
  group: string | number;
  rule_id: string | number;
}>;


export type DeleteHighlyRelevantOperationRuleMutation = { readonly deleteHighlyRelevantOperationRule: boolean };

export type DeleteHighlyRelevantOperationRulePreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type DeleteHighlyRelevantOperationRulePreviewQuery = { readonly sampling: { readonly configs: { readonly effective: { readonly dryRun?: boolean | null, readonly tailSampling: { readonly disabled: boolean | null } | null } | null }, readonly rules: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly noisyOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null, readonly queryParams?: ReadonlyArray<{ readonly name: string, readonly valueExact: string | null }> | null } | null, readonly httpClient: { readonly method: string | null, readonly serverAddress: string | null, readonly templatedPath: string | null, readonly templatedPathPrefix: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly highlyRelevantOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly error: boolean, readonly durationAtLeastMs: number | null, readonly percentageAtLeast: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly costReductionRules: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }> }> } };

export type DeleteNoisyOperationRuleMutationVariables = Exact<{
  group: string | number;
  rule_id: string | number;
}>;


export type DeleteNoisyOperationRuleMutation = { readonly deleteNoisyOperationRule: boolean };

export type DeleteNoisyOperationRulePreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type DeleteNoisyOperationRulePreviewQuery = { readonly sampling: { readonly configs: { readonly effective: { readonly dryRun?: boolean | null, readonly tailSampling: { readonly disabled: boolean | null } | null } | null }, readonly rules: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly noisyOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null, readonly queryParams?: ReadonlyArray<{ readonly name: string, readonly valueExact: string | null }> | null } | null, readonly httpClient: { readonly method: string | null, readonly serverAddress: string | null, readonly templatedPath: string | null, readonly templatedPathPrefix: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly highlyRelevantOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly error: boolean, readonly durationAtLeastMs: number | null, readonly percentageAtLeast: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly costReductionRules: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }> }> } };

export type ExplainSamplingQueryVariables = Exact<{
  service: string;
  route?: string | null | undefined;
  method?: string | null | undefined;
  host?: string | null | undefined;
  status?: number | null | undefined;
  duration_ms?: number | null | undefined;
  entry?: boolean | null | undefined;
}>;


export type ExplainSamplingQuery = { readonly sampling: { readonly configs: { readonly effective: { readonly dryRun?: boolean | null, readonly tailSampling: { readonly disabled: boolean | null, readonly traceAggregationWaitDuration: string | null } | null, readonly k8sHealthProbesSampling: { readonly enabled: boolean | null, readonly keepPercentage: number | null } | null, readonly spanSamplingAttributes?: { readonly disabled: boolean | null, readonly samplingCategoryDisabled: boolean | null, readonly traceDecidingRuleDisabled: boolean | null, readonly spanDecisionAttributesDisabled: boolean | null } | null } | null }, readonly rules?: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly noisyOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null, readonly queryParams?: ReadonlyArray<{ readonly name: string, readonly valueExact: string | null }> | null } | null, readonly httpClient: { readonly method: string | null, readonly serverAddress: string | null, readonly templatedPath: string | null, readonly templatedPathPrefix: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly highlyRelevantOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly error: boolean, readonly durationAtLeastMs: number | null, readonly percentageAtLeast: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly costReductionRules: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }> }> } };

export type ExplainSamplingServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ExplainSamplingServicesQuery = { readonly workloads: ReadonlyArray<{ readonly serviceName: string | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string } }> };

export type ExplainSamplingWorkloadQueryVariables = Exact<{
  namespace: string;
  kind: K8sResourceKind;
  name: string;
}>;


export type ExplainSamplingWorkloadQuery = { readonly workloads: ReadonlyArray<{ readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly runtimeInfo: { readonly language: string } | null, readonly agentEnabled: { readonly agentEnabled: boolean, readonly otelDistroName: string | null } | null, readonly agentConfig?: { readonly traces?: { readonly headSampling?: { readonly noisyOperations?: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly disabled: boolean, readonly percentageAtMost: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null, readonly queryParams?: ReadonlyArray<{ readonly name: string, readonly valueExact: string | null }> | null } | null, readonly httpClient: { readonly method: string | null, readonly serverAddress: string | null, readonly templatedPath: string | null, readonly templatedPathPrefix: string | null } | null } | null }> | null } | null } | null } | null, readonly collectorConfig?: { readonly tailSampling: { readonly noisyOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly disabled: boolean, readonly percentageAtMost: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null, readonly queryParams?: ReadonlyArray<{ readonly name: string, readonly valueExact: string | null }> | null } | null, readonly httpClient: { readonly method: string | null, readonly serverAddress: string | null, readonly templatedPath: string | null, readonly templatedPathPrefix: string | null } | null } | null }> | null, readonly highlyRelevantOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly disabled: boolean, readonly error: boolean, readonly durationAtLeastMs: number | null, readonly percentageAtLeast: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null }> | null, readonly costReductionRules: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly disabled: boolean, readonly percentageAtMost: number, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null }> | null } | null } | null }> | null }> };

export type ExplainSamplingVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type ExplainSamplingVersionQuery = { readonly describeOdigos: { readonly odigosVersion: { readonly value: string } } };

export type GetSamplingQueryVariables = Exact<{
  group?: string | null | undefined;
}>;


export type GetSamplingQuery = { readonly sampling: { readonly configs: { readonly effective: { readonly dryRun?: boolean | null, readonly tailSampling: { readonly disabled: boolean | null, readonly traceAggregationWaitDuration: string | null } | null, readonly k8sHealthProbesSampling: { readonly enabled: boolean | null, readonly keepPercentage: number | null } | null, readonly spanSamplingAttributes?: { readonly disabled: boolean | null, readonly samplingCategoryDisabled: boolean | null, readonly traceDecidingRuleDisabled: boolean | null, readonly spanDecisionAttributesDisabled: boolean | null } | null } | null, readonly helmDeployment: { readonly dryRun?: boolean | null, readonly tailSampling: { readonly disabled: boolean | null, readonly traceAggregationWaitDuration: string | null } | null, readonly k8sHealthProbesSampling: { readonly enabled: boolean | null, readonly keepPercentage: number | null } | null, readonly spanSamplingAttributes?: { readonly disabled: boolean | null, readonly samplingCategoryDisabled: boolean | null, readonly traceDecidingRuleDisabled: boolean | null, readonly spanDecisionAttributesDisabled: boolean | null } | null } | null, readonly remoteConfigFromCentral: { readonly dryRun?: boolean | null, readonly tailSampling: { readonly disabled: boolean | null, readonly traceAggregationWaitDuration: string | null } | null, readonly k8sHealthProbesSampling: { readonly enabled: boolean | null, readonly keepPercentage: number | null } | null, readonly spanSamplingAttributes?: { readonly disabled: boolean | null, readonly samplingCategoryDisabled: boolean | null, readonly traceDecidingRuleDisabled: boolean | null, readonly spanDecisionAttributesDisabled: boolean | null } | null } | null, readonly localUiConfig: { readonly dryRun?: boolean | null, readonly tailSampling: { readonly disabled: boolean | null, readonly traceAggregationWaitDuration: string | null } | null, readonly k8sHealthProbesSampling: { readonly enabled: boolean | null, readonly keepPercentage: number | null } | null, readonly spanSamplingAttributes?: { readonly disabled: boolean | null, readonly samplingCategoryDisabled: boolean | null, readonly traceDecidingRuleDisabled: boolean | null, readonly spanDecisionAttributesDisabled: boolean | null } | null } | null }, readonly rules?: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly noisyOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null, readonly queryParams?: ReadonlyArray<{ readonly name: string, readonly valueExact: string | null }> | null } | null, readonly httpClient: { readonly method: string | null, readonly serverAddress: string | null, readonly templatedPath: string | null, readonly templatedPathPrefix: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly highlyRelevantOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly error: boolean, readonly durationAtLeastMs: number | null, readonly percentageAtLeast: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly costReductionRules: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }> }> } };

export type UpdateCostReductionRuleMutationVariables = Exact<{
  group: string | number;
  rule_id: string | number;
  name?: string | null | undefined;
  keep_percentage?: number | null | undefined;
  disabled?: boolean | null | undefined;
  notes?: string | null | undefined;
  match?: ReadonlyArray<FieldInput> | FieldInput | null | undefined;
  namespaces?: ReadonlyArray<string> | string | null | undefined;
  languages?: ReadonlyArray<SamplingWorkloadLanguage> | SamplingWorkloadLanguage | null | undefined;
  sources?: ReadonlyArray<string> | string | null | undefined;
  rule: CostReductionRuleInput;
}>;


export type UpdateCostReductionRuleMutation = { readonly updateCostReductionRule: { readonly ruleId: string } };

export type UpdateCostReductionRulePreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type UpdateCostReductionRulePreviewQuery = { readonly sampling: { readonly rules: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly costReductionRules: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number, readonly sourceScopes: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null }>, readonly noisyOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null, readonly queryParams?: ReadonlyArray<{ readonly name: string, readonly valueExact: string | null }> | null } | null, readonly httpClient: { readonly method: string | null, readonly serverAddress: string | null, readonly templatedPath: string | null, readonly templatedPathPrefix: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly highlyRelevantOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly error: boolean, readonly durationAtLeastMs: number | null, readonly percentageAtLeast: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }> }>, readonly configs: { readonly effective: { readonly dryRun?: boolean | null, readonly tailSampling: { readonly disabled: boolean | null } | null } | null } } };

export type UpdateHighlyRelevantOperationRuleMutationVariables = Exact<{
  group: string | number;
  rule_id: string | number;
  name?: string | null | undefined;
  keep_percentage?: number | null | undefined;
  on_error?: boolean | null | undefined;
  slower_than_ms?: number | null | undefined;
  disabled?: boolean | null | undefined;
  notes?: string | null | undefined;
  match?: ReadonlyArray<FieldInput> | FieldInput | null | undefined;
  namespaces?: ReadonlyArray<string> | string | null | undefined;
  languages?: ReadonlyArray<SamplingWorkloadLanguage> | SamplingWorkloadLanguage | null | undefined;
  sources?: ReadonlyArray<string> | string | null | undefined;
  rule: HighlyRelevantOperationRuleInput;
}>;


export type UpdateHighlyRelevantOperationRuleMutation = { readonly updateHighlyRelevantOperationRule: { readonly ruleId: string } };

export type UpdateHighlyRelevantOperationRulePreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type UpdateHighlyRelevantOperationRulePreviewQuery = { readonly sampling: { readonly rules: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly highlyRelevantOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly error: boolean, readonly durationAtLeastMs: number | null, readonly percentageAtLeast: number | null, readonly sourceScopes: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null }>, readonly noisyOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null, readonly queryParams?: ReadonlyArray<{ readonly name: string, readonly valueExact: string | null }> | null } | null, readonly httpClient: { readonly method: string | null, readonly serverAddress: string | null, readonly templatedPath: string | null, readonly templatedPathPrefix: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly costReductionRules: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }> }>, readonly configs: { readonly effective: { readonly dryRun?: boolean | null, readonly tailSampling: { readonly disabled: boolean | null } | null } | null } } };

export type UpdateNoisyOperationRuleMutationVariables = Exact<{
  group: string | number;
  rule_id: string | number;
  name?: string | null | undefined;
  keep_percentage?: number | null | undefined;
  disabled?: boolean | null | undefined;
  notes?: string | null | undefined;
  match?: ReadonlyArray<FieldInput> | FieldInput | null | undefined;
  namespaces?: ReadonlyArray<string> | string | null | undefined;
  languages?: ReadonlyArray<SamplingWorkloadLanguage> | SamplingWorkloadLanguage | null | undefined;
  sources?: ReadonlyArray<string> | string | null | undefined;
  rule: NoisyOperationRuleInput;
}>;


export type UpdateNoisyOperationRuleMutation = { readonly updateNoisyOperationRule: { readonly ruleId: string } };

export type UpdateNoisyOperationRulePreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type UpdateNoisyOperationRulePreviewQuery = { readonly sampling: { readonly rules: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly noisyOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number | null, readonly sourceScopes: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null, readonly queryParams?: ReadonlyArray<{ readonly name: string, readonly valueExact: string | null }> | null } | null, readonly httpClient: { readonly method: string | null, readonly serverAddress: string | null, readonly templatedPath: string | null, readonly templatedPathPrefix: string | null } | null } | null }>, readonly highlyRelevantOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly error: boolean, readonly durationAtLeastMs: number | null, readonly percentageAtLeast: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly costReductionRules: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }> }>, readonly configs: { readonly effective: { readonly dryRun?: boolean | null, readonly tailSampling: { readonly disabled: boolean | null } | null } | null } } };

export type UpdateSamplingConfigMutationVariables = Exact<{
  evaluate_only?: boolean | null | undefined;
  tail_sampling_disabled?: boolean | null | undefined;
  trace_wait?: string | null | undefined;
  health_probes_enabled?: boolean | null | undefined;
  health_probes_keep_percentage?: number | null | undefined;
  span_attributes_disabled?: boolean | null | undefined;
  category_attribute_disabled?: boolean | null | undefined;
  deciding_rule_attribute_disabled?: boolean | null | undefined;
  decision_attributes_disabled?: boolean | null | undefined;
  reset?: ReadonlyArray<SamplingSection> | SamplingSection | null | undefined;
}>;


export type UpdateSamplingConfigMutation = { readonly updateLocalUiConfig: boolean };

export type UpdateSamplingConfigResetMutationVariables = Exact<{
  sections: SamplingConfigInput;
}>;


export type UpdateSamplingConfigResetMutation = { readonly updateLocalUiSamplingConfig: boolean };

export type UpdateSamplingConfigPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type UpdateSamplingConfigPreviewQuery = { readonly sampling: { readonly configs: { readonly effective: { readonly dryRun?: boolean | null, readonly tailSampling: { readonly disabled: boolean | null, readonly traceAggregationWaitDuration: string | null } | null, readonly k8sHealthProbesSampling: { readonly enabled: boolean | null, readonly keepPercentage: number | null } | null, readonly spanSamplingAttributes?: { readonly disabled: boolean | null, readonly samplingCategoryDisabled: boolean | null, readonly traceDecidingRuleDisabled: boolean | null, readonly spanDecisionAttributesDisabled: boolean | null } | null } | null, readonly helmDeployment: { readonly dryRun?: boolean | null, readonly tailSampling: { readonly disabled: boolean | null, readonly traceAggregationWaitDuration: string | null } | null, readonly k8sHealthProbesSampling: { readonly enabled: boolean | null, readonly keepPercentage: number | null } | null, readonly spanSamplingAttributes?: { readonly disabled: boolean | null, readonly samplingCategoryDisabled: boolean | null, readonly traceDecidingRuleDisabled: boolean | null, readonly spanDecisionAttributesDisabled: boolean | null } | null } | null, readonly remoteConfigFromCentral: { readonly dryRun?: boolean | null, readonly tailSampling: { readonly disabled: boolean | null, readonly traceAggregationWaitDuration: string | null } | null, readonly k8sHealthProbesSampling: { readonly enabled: boolean | null, readonly keepPercentage: number | null } | null, readonly spanSamplingAttributes?: { readonly disabled: boolean | null, readonly samplingCategoryDisabled: boolean | null, readonly traceDecidingRuleDisabled: boolean | null, readonly spanDecisionAttributesDisabled: boolean | null } | null } | null, readonly localUiConfig: { readonly dryRun?: boolean | null, readonly tailSampling: { readonly disabled: boolean | null, readonly traceAggregationWaitDuration: string | null } | null, readonly k8sHealthProbesSampling: { readonly enabled: boolean | null, readonly keepPercentage: number | null } | null, readonly spanSamplingAttributes?: { readonly disabled: boolean | null, readonly samplingCategoryDisabled: boolean | null, readonly traceDecidingRuleDisabled: boolean | null, readonly spanDecisionAttributesDisabled: boolean | null } | null } | null } } };

export type AddCustomInstrumentationMutationVariables = Exact<{
  namespace: string;
  kind: K8sResourceKind;
  name: string;
  function: string;
  language?: string | null | undefined;
  rule_name?: string | null | undefined;
  rule: InstrumentationRuleInput;
}>;


export type AddCustomInstrumentationMutation = { readonly createInstrumentationRule: { readonly ruleId: string } };

export type AddCustomInstrumentationPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type AddCustomInstrumentationPreviewQuery = { readonly computePlatform: { readonly instrumentationRules: ReadonlyArray<{ readonly ruleId: string, readonly type: InstrumentationRuleType, readonly ruleName: string | null, readonly notes: string | null, readonly disabled: boolean | null, readonly mutable: boolean, readonly profileName: string, readonly managedBy?: ManagedBy, readonly networkMetrics?: boolean | null, readonly codeAttributes: { readonly column: boolean | null, readonly filePath: boolean | null, readonly function: boolean | null, readonly lineNumber: boolean | null, readonly namespace: boolean | null, readonly stacktrace: boolean | null } | null, readonly headersCollection: { readonly headerKeys: ReadonlyArray<string | null> | null } | null, readonly payloadCollection: { readonly httpRequest: { readonly mimeTypes: ReadonlyArray<string | null> | null, readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null, readonly httpResponse: { readonly mimeTypes: ReadonlyArray<string | null> | null, readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null, readonly dbQuery: { readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null, readonly messaging: { readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null } | null, readonly customInstrumentations: { readonly golang: ReadonlyArray<{ readonly packageName: string | null, readonly functionName: string | null, readonly receiverName: string | null, readonly receiverMethodName: string | null } | null> | null, readonly java: ReadonlyArray<{ readonly className: string | null, readonly methodName: string | null } | null> | null, readonly php?: ReadonlyArray<{ readonly className: string | null, readonly functionName: string | null } | null> | null } | null, readonly instrumentationLibraries: ReadonlyArray<{ readonly name: string, readonly language: string | null, readonly spanKind: SpanKind | null }> | null, readonly sourcesScopes?: ReadonlyArray<{ readonly workloadNamespace: string | null, readonly workloadKind: K8sResourceKind | null, readonly workloadName: string | null, readonly containerName: string | null, readonly workloadLanguage: SamplingWorkloadLanguage | null }> | null }> } | null };

export type AddCustomInstrumentationWorkloadQueryVariables = Exact<{
  namespace: string;
  kind: K8sResourceKind;
  name: string;
}>;


export type AddCustomInstrumentationWorkloadQuery = { readonly workloads: ReadonlyArray<{ readonly id: { readonly kind: K8sResourceKind, readonly name: string }, readonly workloadHealthStatus: { readonly status: DesiredStateProgress } | null, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null }, readonly runtimeInfo: { readonly detectedLanguages: ReadonlyArray<string> | null } | null }> };

export type CreateInstrumentationRuleMutationVariables = Exact<{
  type: string;
  name: string;
  notes?: string | null | undefined;
  collect?: ReadonlyArray<string> | string | null | undefined;
  header_keys?: ReadonlyArray<string> | string | null | undefined;
  mime_types?: ReadonlyArray<string> | string | null | undefined;
  max_payload_length?: number | null | undefined;
  drop_partial_payloads?: boolean | null | undefined;
  functions?: ReadonlyArray<string> | string | null | undefined;
  libraries?: ReadonlyArray<string> | string | null | undefined;
  scopes?: ReadonlyArray<RuleScope> | RuleScope | null | undefined;
  rule: InstrumentationRuleInput;
}>;


export type CreateInstrumentationRuleMutation = { readonly createInstrumentationRule: { readonly ruleId: string } };

export type CreateInstrumentationRulePreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type CreateInstrumentationRulePreviewQuery = { readonly computePlatform: { readonly instrumentationRules: ReadonlyArray<{ readonly ruleId: string, readonly type: InstrumentationRuleType, readonly ruleName: string | null, readonly notes: string | null, readonly disabled: boolean | null, readonly mutable: boolean, readonly profileName: string, readonly managedBy?: ManagedBy, readonly networkMetrics?: boolean | null, readonly codeAttributes: { readonly column: boolean | null, readonly filePath: boolean | null, readonly function: boolean | null, readonly lineNumber: boolean | null, readonly namespace: boolean | null, readonly stacktrace: boolean | null } | null, readonly headersCollection: { readonly headerKeys: ReadonlyArray<string | null> | null } | null, readonly payloadCollection: { readonly httpRequest: { readonly mimeTypes: ReadonlyArray<string | null> | null, readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null, readonly httpResponse: { readonly mimeTypes: ReadonlyArray<string | null> | null, readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null, readonly dbQuery: { readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null, readonly messaging: { readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null } | null, readonly customInstrumentations: { readonly golang: ReadonlyArray<{ readonly packageName: string | null, readonly functionName: string | null, readonly receiverName: string | null, readonly receiverMethodName: string | null } | null> | null, readonly java: ReadonlyArray<{ readonly className: string | null, readonly methodName: string | null } | null> | null, readonly php?: ReadonlyArray<{ readonly className: string | null, readonly functionName: string | null } | null> | null } | null, readonly instrumentationLibraries: ReadonlyArray<{ readonly name: string, readonly language: string | null, readonly spanKind: SpanKind | null }> | null, readonly sourcesScopes?: ReadonlyArray<{ readonly workloadNamespace: string | null, readonly workloadKind: K8sResourceKind | null, readonly workloadName: string | null, readonly containerName: string | null, readonly workloadLanguage: SamplingWorkloadLanguage | null }> | null }> } | null };

export type CreateInstrumentationRuleTierQueryVariables = Exact<{ [key: string]: never; }>;


export type CreateInstrumentationRuleTierQuery = { readonly describeOdigos: { readonly tier: { readonly value: string } } };

export type CreateInstrumentationRuleTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type CreateInstrumentationRuleTypesQuery = { readonly instrumentationRuleTypes?: ReadonlyArray<{ readonly type: string, readonly supportedLanguages: ReadonlyArray<string> }> | null };

export type DeleteInstrumentationRuleMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteInstrumentationRuleMutation = { readonly deleteInstrumentationRule: boolean };

export type DeleteInstrumentationRulePreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type DeleteInstrumentationRulePreviewQuery = { readonly computePlatform: { readonly instrumentationRules: ReadonlyArray<{ readonly ruleId: string, readonly type: InstrumentationRuleType, readonly ruleName: string | null, readonly notes: string | null, readonly disabled: boolean | null, readonly mutable: boolean, readonly profileName: string, readonly managedBy?: ManagedBy, readonly networkMetrics?: boolean | null, readonly codeAttributes: { readonly column: boolean | null, readonly filePath: boolean | null, readonly function: boolean | null, readonly lineNumber: boolean | null, readonly namespace: boolean | null, readonly stacktrace: boolean | null } | null, readonly headersCollection: { readonly headerKeys: ReadonlyArray<string | null> | null } | null, readonly payloadCollection: { readonly httpRequest: { readonly mimeTypes: ReadonlyArray<string | null> | null, readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null, readonly httpResponse: { readonly mimeTypes: ReadonlyArray<string | null> | null, readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null, readonly dbQuery: { readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null, readonly messaging: { readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null } | null, readonly customInstrumentations: { readonly golang: ReadonlyArray<{ readonly packageName: string | null, readonly functionName: string | null, readonly receiverName: string | null, readonly receiverMethodName: string | null } | null> | null, readonly java: ReadonlyArray<{ readonly className: string | null, readonly methodName: string | null } | null> | null, readonly php?: ReadonlyArray<{ readonly className: string | null, readonly functionName: string | null } | null> | null } | null, readonly instrumentationLibraries: ReadonlyArray<{ readonly name: string, readonly language: string | null, readonly spanKind: SpanKind | null }> | null, readonly sourcesScopes?: ReadonlyArray<{ readonly workloadNamespace: string | null, readonly workloadKind: K8sResourceKind | null, readonly workloadName: string | null, readonly containerName: string | null, readonly workloadLanguage: SamplingWorkloadLanguage | null }> | null }> } | null };

export type ListInstrumentationRuleTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type ListInstrumentationRuleTypesQuery = { readonly instrumentationRuleTypes?: ReadonlyArray<{ readonly type: string, readonly description: string, readonly supportedLanguages: ReadonlyArray<string> }> | null };

export type ListInstrumentationRuleTypesNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type ListInstrumentationRuleTypesNamesQuery = { readonly __type: { readonly enumValues: ReadonlyArray<{ readonly name: string }> | null } | null };

export type ListInstrumentationRulesQueryVariables = Exact<{
  type?: InstrumentationRuleType | null | undefined;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type ListInstrumentationRulesQuery = { readonly computePlatform: { readonly instrumentationRules: ReadonlyArray<{ readonly ruleId: string, readonly type: InstrumentationRuleType, readonly ruleName: string | null, readonly notes: string | null, readonly disabled: boolean | null, readonly mutable: boolean, readonly profileName: string, readonly managedBy?: ManagedBy, readonly networkMetrics?: boolean | null, readonly codeAttributes: { readonly column: boolean | null, readonly filePath: boolean | null, readonly function: boolean | null, readonly lineNumber: boolean | null, readonly namespace: boolean | null, readonly stacktrace: boolean | null } | null, readonly headersCollection: { readonly headerKeys: ReadonlyArray<string | null> | null } | null, readonly payloadCollection: { readonly httpRequest: { readonly mimeTypes: ReadonlyArray<string | null> | null, readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null, readonly httpResponse: { readonly mimeTypes: ReadonlyArray<string | null> | null, readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null, readonly dbQuery: { readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null, readonly messaging: { readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null } | null, readonly customInstrumentations: { readonly golang: ReadonlyArray<{ readonly packageName: string | null, readonly functionName: string | null, readonly receiverName: string | null, readonly receiverMethodName: string | null } | null> | null, readonly java: ReadonlyArray<{ readonly className: string | null, readonly methodName: string | null } | null> | null, readonly php?: ReadonlyArray<{ readonly className: string | null, readonly functionName: string | null } | null> | null } | null, readonly instrumentationLibraries: ReadonlyArray<{ readonly name: string, readonly language: string | null, readonly spanKind: SpanKind | null }> | null, readonly sourcesScopes?: ReadonlyArray<{ readonly workloadNamespace: string | null, readonly workloadKind: K8sResourceKind | null, readonly workloadName: string | null, readonly containerName: string | null, readonly workloadLanguage: SamplingWorkloadLanguage | null }> | null }> } | null };

export type UpdateInstrumentationRuleMutationVariables = Exact<{
  id: string | number;
  name?: string | null | undefined;
  notes?: string | null | undefined;
  disabled?: boolean | null | undefined;
  collect?: ReadonlyArray<string> | string | null | undefined;
  header_keys?: ReadonlyArray<string> | string | null | undefined;
  mime_types?: ReadonlyArray<string> | string | null | undefined;
  max_payload_length?: number | null | undefined;
  drop_partial_payloads?: boolean | null | undefined;
  functions?: ReadonlyArray<string> | string | null | undefined;
  libraries?: ReadonlyArray<string> | string | null | undefined;
  scopes?: ReadonlyArray<RuleScope> | RuleScope | null | undefined;
  rule: InstrumentationRuleInput;
}>;


export type UpdateInstrumentationRuleMutation = { readonly updateInstrumentationRule: { readonly ruleId: string } };

export type UpdateInstrumentationRulePreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type UpdateInstrumentationRulePreviewQuery = { readonly computePlatform: { readonly instrumentationRules: ReadonlyArray<{ readonly ruleId: string, readonly type: InstrumentationRuleType, readonly ruleName: string | null, readonly notes: string | null, readonly disabled: boolean | null, readonly mutable: boolean, readonly profileName: string, readonly managedBy?: ManagedBy, readonly networkMetrics?: boolean | null, readonly sourcesScopes: ReadonlyArray<{ readonly workloadNamespace: string | null, readonly workloadKind: K8sResourceKind | null, readonly workloadName: string | null, readonly containerName: string | null, readonly workloadLanguage: SamplingWorkloadLanguage | null }> | null, readonly codeAttributes: { readonly column: boolean | null, readonly filePath: boolean | null, readonly function: boolean | null, readonly lineNumber: boolean | null, readonly namespace: boolean | null, readonly stacktrace: boolean | null } | null, readonly headersCollection: { readonly headerKeys: ReadonlyArray<string | null> | null } | null, readonly payloadCollection: { readonly httpRequest: { readonly mimeTypes: ReadonlyArray<string | null> | null, readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null, readonly httpResponse: { readonly mimeTypes: ReadonlyArray<string | null> | null, readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null, readonly dbQuery: { readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null, readonly messaging: { readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null } | null, readonly customInstrumentations: { readonly golang: ReadonlyArray<{ readonly packageName: string | null, readonly functionName: string | null, readonly receiverName: string | null, readonly receiverMethodName: string | null } | null> | null, readonly java: ReadonlyArray<{ readonly className: string | null, readonly methodName: string | null } | null> | null, readonly php?: ReadonlyArray<{ readonly className: string | null, readonly functionName: string | null } | null> | null } | null, readonly instrumentationLibraries: ReadonlyArray<{ readonly name: string, readonly language: string | null, readonly spanKind: SpanKind | null }> | null }> } | null };

export type ApplyRecommendationMutationVariables = Exact<{
  type: RecommendationType;
  remedy: string;
}>;


export type ApplyRecommendationMutation = { readonly applyRecommendationRemediation: boolean };

export type ApplyRecommendationPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplyRecommendationPreviewQuery = { readonly computePlatform: { readonly recommendations: ReadonlyArray<{ readonly name: string, readonly type: RecommendationType, readonly title: string, readonly summary: string, readonly applied: boolean, readonly dismissed: boolean, readonly conditionsMet: boolean, readonly oss: boolean, readonly requireOdigosDeployment: boolean, readonly catalogConditions: ReadonlyArray<{ readonly type: string }>, readonly remediations: ReadonlyArray<{ readonly type: string, readonly tooltip: string, readonly applyExamples: ReadonlyArray<{ readonly type: string, readonly content: string }> }> }> } | null };

export type ApplyRecommendationConfigQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplyRecommendationConfigQuery = { readonly effectiveConfig: { readonly goAutoOffsetsMode: string | null, readonly goAutoOffsetsCron: string | null, readonly sampling?: { readonly k8sHealthProbesSampling: { readonly enabled: boolean | null, readonly keepPercentage: number | null } | null } | null } | null };

export type ApplyRecommendationActionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplyRecommendationActionsQuery = { readonly computePlatform: { readonly actions: ReadonlyArray<{ readonly id: string, readonly type: ActionType, readonly disabled: boolean }> } | null };

export type DismissRecommendationMutationVariables = Exact<{
  type: RecommendationType;
  dismissed?: boolean;
  recommendation: string | number;
}>;


export type DismissRecommendationMutation = { readonly setRecommendationDismissed: { readonly name: string, readonly dismissed: boolean } };

export type DismissRecommendationPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type DismissRecommendationPreviewQuery = { readonly computePlatform: { readonly recommendations: ReadonlyArray<{ readonly name: string, readonly type: RecommendationType, readonly applied: boolean, readonly dismissed: boolean }> } | null };

export type ListRecommendationsQueryVariables = Exact<{
  dismissed?: boolean;
  full?: boolean;
}>;


export type ListRecommendationsQuery = { readonly computePlatform: { readonly recommendations: ReadonlyArray<{ readonly categories: ReadonlyArray<string>, readonly pros?: ReadonlyArray<string>, readonly cons?: ReadonlyArray<string>, readonly docsUrl?: string | null, readonly name: string, readonly type: RecommendationType, readonly title: string, readonly summary: string, readonly applied: boolean, readonly dismissed: boolean, readonly conditionsMet: boolean, readonly oss: boolean, readonly requireOdigosDeployment: boolean, readonly catalogConditions: ReadonlyArray<{ readonly type: string }>, readonly remediations: ReadonlyArray<{ readonly type: string, readonly tooltip: string, readonly applyExamples: ReadonlyArray<{ readonly type: string, readonly content: string }> }> }> } | null };

export type ClearSourceProfileMutationVariables = Exact<{
  namespace: string;
  kind: string;
  name: string;
}>;


export type ClearSourceProfileMutation = { readonly clearSourceProfilingBuffer: { readonly status: string } };

export type ClearSourceProfilePreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type ClearSourceProfilePreviewQuery = { readonly profilingSlots: { readonly activeKeys: ReadonlyArray<string>, readonly keysWithData: ReadonlyArray<string>, readonly maxSlots: number, readonly slotMaxBytes: number, readonly slotTtlSeconds: number, readonly totalBytesUsed: number } | null };

export type ConfigureProfilingCacheMutationVariables = Exact<{
  max_slots?: number | null | undefined;
  slot_max_bytes?: number | null | undefined;
  slot_ttl_seconds?: number | null | undefined;
  slots: number;
  bytes: number;
  ttl: number;
}>;


export type ConfigureProfilingCacheMutation = { readonly configureProfilingCache: { readonly maxSlots: number, readonly slotMaxBytes: number, readonly slotTtlSeconds: number } };

export type ConfigureProfilingCachePreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type ConfigureProfilingCachePreviewQuery = { readonly profilingSlots: { readonly activeKeys: ReadonlyArray<string>, readonly keysWithData: ReadonlyArray<string>, readonly maxSlots: number, readonly slotMaxBytes: number, readonly slotTtlSeconds: number, readonly totalBytesUsed: number } | null };

export type ConfigureProfilingCacheConfigQueryVariables = Exact<{ [key: string]: never; }>;


export type ConfigureProfilingCacheConfigQuery = { readonly effectiveConfig?: { readonly provenance?: ReadonlyArray<{ readonly helmPath: string, readonly reconciledFrom: string }> | null } | null };

export type DisableSourceProfilingMutationVariables = Exact<{
  namespace: string;
  kind: string;
  name: string;
}>;


export type DisableSourceProfilingMutation = { readonly disableSourceProfiling: { readonly status: string } };

export type DisableSourceProfilingPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type DisableSourceProfilingPreviewQuery = { readonly profilingSlots: { readonly activeKeys: ReadonlyArray<string>, readonly keysWithData: ReadonlyArray<string>, readonly maxSlots: number, readonly slotMaxBytes: number, readonly slotTtlSeconds: number, readonly totalBytesUsed: number } | null };

export type EnableSourceProfilingMutationVariables = Exact<{
  namespace: string;
  kind: string;
  name: string;
  wait_seconds?: number | null | undefined;
}>;


export type EnableSourceProfilingMutation = { readonly enableSourceProfiling: { readonly status: string, readonly sourceKey: string } };

export type EnableSourceProfilingPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type EnableSourceProfilingPreviewQuery = { readonly profilingSlots: { readonly activeKeys: ReadonlyArray<string>, readonly keysWithData: ReadonlyArray<string>, readonly maxSlots: number, readonly slotMaxBytes: number, readonly slotTtlSeconds: number, readonly totalBytesUsed: number } | null };

export type EnableSourceProfilingWorkloadQueryVariables = Exact<{
  namespace: string;
  kind: K8sResourceKind;
  name: string;
}>;


export type EnableSourceProfilingWorkloadQuery = { readonly workloads: ReadonlyArray<{ readonly rollbackOccurred: boolean, readonly numberOfInstances: number | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null }, readonly workloadOdigosHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly podsHealthStatus: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null }, readonly conditions: { readonly runtimeDetection: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjectionEnabled: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly rollout: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjected: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly podsManifestInjection?: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly processesAgentHealth: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly expectingTelemetry: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null }, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null, readonly otherAgentNames?: ReadonlyArray<string> | null } | null, readonly overrides: { readonly runtimeInfo: { readonly language: string } | null } | null, readonly agentEnabled: { readonly agentEnabled: boolean } | null }> | null, readonly pods: ReadonlyArray<{ readonly startTime: string, readonly agentInjected: boolean, readonly containers: ReadonlyArray<{ readonly isCrashLoop: boolean | null, readonly waitingReasonEnum: string | null }> }> | null, readonly telemetryMetrics: ReadonlyArray<{ readonly totalDataSentBytes: number | null }> }> };

export type EnableSourceProfilingConfigQueryVariables = Exact<{ [key: string]: never; }>;


export type EnableSourceProfilingConfigQuery = { readonly effectiveConfig?: { readonly profiling?: { readonly enabled: boolean | null } | null } | null };

export type GetSourceHotFunctionsQueryVariables = Exact<{
  namespace: string;
  kind: K8sResourceKind;
  name: string;
  limit?: number | null | undefined;
  frames?: boolean | null | undefined;
  wait_seconds?: number | null | undefined;
}>;


export type GetSourceHotFunctionsQuery = { readonly computePlatform: { readonly source: { readonly containers: ReadonlyArray<{ readonly containerName: string, readonly language: string }> | null, readonly profiling: { readonly profileJson: string } | null } } | null };

export type GetSourceHotFunctionsSlotsQueryVariables = Exact<{ [key: string]: never; }>;


export type GetSourceHotFunctionsSlotsQuery = { readonly profilingSlots: { readonly activeKeys: ReadonlyArray<string>, readonly keysWithData: ReadonlyArray<string>, readonly maxSlots: number, readonly slotMaxBytes: number, readonly slotTtlSeconds: number, readonly totalBytesUsed: number } | null };

export type ListProfilingSlotsQueryVariables = Exact<{
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type ListProfilingSlotsQuery = { readonly profilingSlots: { readonly activeKeys: ReadonlyArray<string>, readonly keysWithData: ReadonlyArray<string>, readonly maxSlots: number, readonly slotMaxBytes: number, readonly slotTtlSeconds: number, readonly totalBytesUsed: number } | null };

export type GetBlastRadiusQueryVariables = Exact<{
  service: string;
  namespace?: string | null | undefined;
  depth?: number | null | undefined;
}>;


export type GetBlastRadiusQuery = { readonly insights: { readonly blastRadius: { readonly root: { readonly namespace: string, readonly service: string }, readonly nodes?: ReadonlyArray<{ readonly namespace?: string, readonly service?: string, readonly isVirtual?: boolean }>, readonly edges: ReadonlyArray<{ readonly clientNamespace: string, readonly clientService: string, readonly serverNamespace: string, readonly serverService: string, readonly connectionType?: string, readonly requestCount?: number, readonly failedCount?: number, readonly lastSeen?: string }> } } | null };

export type GetFindingQueryVariables = Exact<{
  transaction_id?: string | number | null | undefined;
  signature?: string | null | undefined;
  scope_key?: string | null | undefined;
  rule_key?: string | null | undefined;
  offending?: string | null | undefined;
  transaction: string | number;
  mark: string;
}>;


export type GetFindingQuery = { readonly insights: { readonly anomaly: { readonly severity: InsightsSeverity, readonly status?: InsightsAnomalyStatus, readonly namespace: string, readonly service: string, readonly kind?: InsightsTransactionKind | null, readonly operationName?: string, readonly occurrences?: number, readonly firstSeen?: string | null, readonly lastSeen?: string | null, readonly maxScore?: number, readonly offending?: string | null, readonly triggeredClasses?: ReadonlyArray<InsightsDeviationClass>, readonly risk?: { readonly categories?: ReadonlyArray<string> | null, readonly signals?: ReadonlyArray<{ readonly category?: string, readonly contribution?: number, readonly mitre?: string | null, readonly owasp?: string | null, readonly rationale?: string | null, readonly source?: string }> } | null, readonly classFindings: ReadonlyArray<{ readonly class?: InsightsDeviationClass, readonly title: string, readonly summary?: string, readonly metric?: { readonly baseline?: number, readonly observed?: number, readonly unit?: string } | null, readonly spanHighlights?: ReadonlyArray<{ readonly reason?: string, readonly severity?: string, readonly spanId?: string }> | null, readonly attrHighlights?: ReadonlyArray<{ readonly key?: string, readonly value?: string }> | null }>, readonly anomalyTrace?: { readonly traceId?: string, readonly observedAt?: string, readonly durationMs?: number } | null, readonly baselineTrace?: { readonly traceId?: string, readonly observedAt?: string, readonly durationMs?: number } | null } | null } | null };

export type GetFindingViolationQueryVariables = Exact<{
  scope: string;
  rule: string;
  offender: string;
}>;


export type GetFindingViolationQuery = { readonly insights?: { readonly guardrailViolation: { readonly severity: InsightsSeverity, readonly status?: InsightsViolationStatus, readonly namespace: string, readonly service: string, readonly ruleLabel?: string, readonly offending?: string, readonly occurrences?: number, readonly lastSeen?: string | null, readonly maxScore?: number, readonly summary: string, readonly spanHighlights?: ReadonlyArray<{ readonly reason?: string, readonly severity?: string, readonly spanId?: string }> | null, readonly evidenceTrace?: { readonly traceId?: string, readonly observedAt?: string, readonly durationMs?: number } | null } | null } | null };

export type ListFindingsQueryVariables = Exact<{
  namespace?: string | null | undefined;
  service?: string | null | undefined;
  finding_kind?: InsightsFindingKind | null | undefined;
  status?: string | null | undefined;
  window_hours?: number | null | undefined;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type ListFindingsQuery = { readonly insights: { readonly findings: ReadonlyArray<{ readonly kind: InsightsFindingKind, readonly severity: InsightsSeverity, readonly score?: number, readonly title: string, readonly namespace: string, readonly service: string, readonly operationName?: string | null, readonly status?: string, readonly occurrences?: number, readonly lastSeen?: string, readonly offending?: string | null, readonly transactionId?: string | null, readonly signature?: string | null, readonly scopeKey?: string | null, readonly ruleKey?: string | null, readonly triggeredClasses?: ReadonlyArray<InsightsDeviationClass> | null }> } | null };

export type ListInstrumentationAgentsQueryVariables = Exact<{
  language?: string | null | undefined;
}>;


export type ListInstrumentationAgentsQuery = { readonly instrumentationAgents: ReadonlyArray<{ readonly language: string, readonly distroName: string, readonly distroDisplayName?: string, readonly description?: string, readonly runtimeEnvironment?: string, readonly supportedRuntimeVersions?: string, readonly sources: number }> };

export type CreateDestinationMutationVariables = Exact<{
  name: string;
  type: string;
  traces?: boolean;
  metrics?: boolean;
  logs?: boolean;
  profiles?: boolean;
  fields?: ReadonlyArray<FieldInput> | FieldInput;
  data_stream?: string;
  test?: boolean;
}>;


export type CreateDestinationMutation = { readonly createNewDestination: { readonly id: string } };

export type CreateDestinationPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type CreateDestinationPreviewQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly disabled: boolean, readonly dataStreamNames: ReadonlyArray<string | null>, readonly fields: string, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles?: boolean } }> } | null };

export type CreateDestinationTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type CreateDestinationTypesQuery = { readonly destinationCategories: { readonly categories: ReadonlyArray<{ readonly items: ReadonlyArray<{ readonly type: string, readonly displayName: string, readonly testConnectionSupported: boolean, readonly supportedSignals: { readonly traces: { readonly supported: boolean }, readonly metrics: { readonly supported: boolean }, readonly logs: { readonly supported: boolean }, readonly profiles?: { readonly supported: boolean } }, readonly fields: ReadonlyArray<{ readonly name: string, readonly displayName: string, readonly componentType: string, readonly componentProperties: string, readonly initialValue: string, readonly secret: boolean, readonly renderCondition: ReadonlyArray<string> }> }> }> } | null };

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


export type DeleteDestinationPreviewQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly disabled: boolean, readonly dataStreamNames: ReadonlyArray<string | null>, readonly conditions: ReadonlyArray<{ readonly type: string, readonly status: ConditionStatus, readonly reason: string | null, readonly message: string | null }> | null, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles?: boolean } }> } | null };

export type DeleteDestinationStreamsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeleteDestinationStreamsQuery = { readonly computePlatform: { readonly dataStreams: ReadonlyArray<{ readonly name: string }> } | null };

export type DeleteDestinationSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeleteDestinationSettingsQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly disabled: boolean, readonly dataStreamNames: ReadonlyArray<string | null>, readonly fields: string, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles?: boolean } }> } | null };

export type GetDestinationSchemaQueryVariables = Exact<{
  type: string;
}>;


export type GetDestinationSchemaQuery = { readonly destinationCategories: { readonly categories: ReadonlyArray<{ readonly items: ReadonlyArray<{ readonly type: string, readonly displayName: string, readonly testConnectionSupported: boolean, readonly supportedSignals: { readonly traces: { readonly supported: boolean }, readonly metrics: { readonly supported: boolean }, readonly logs: { readonly supported: boolean }, readonly profiles?: { readonly supported: boolean } }, readonly fields: ReadonlyArray<{ readonly name: string, readonly displayName: string, readonly componentType: string, readonly componentProperties: string, readonly initialValue: string, readonly secret: boolean, readonly renderCondition: ReadonlyArray<string> }> }> }> } | null };

export type ListDestinationTypesQueryVariables = Exact<{
  search?: string | null | undefined;
  signal?: SignalType | null | undefined;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type ListDestinationTypesQuery = { readonly destinationCategories: { readonly categories: ReadonlyArray<{ readonly name: string, readonly items: ReadonlyArray<{ readonly type: string, readonly displayName: string, readonly testConnectionSupported: boolean, readonly supportedSignals: { readonly traces: { readonly supported: boolean }, readonly metrics: { readonly supported: boolean }, readonly logs: { readonly supported: boolean }, readonly profiles?: { readonly supported: boolean } } }> }> } | null };

export type ListDestinationsQueryVariables = Exact<{
  data_stream?: string | null | undefined;
  full?: boolean;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type ListDestinationsQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly dataStreamNames: ReadonlyArray<string | null>, readonly fields?: string, readonly disabled: boolean, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles?: boolean }, readonly destinationType: { readonly supportedSignals: { readonly traces: { readonly supported: boolean }, readonly metrics: { readonly supported: boolean }, readonly logs: { readonly supported: boolean }, readonly profiles?: { readonly supported: boolean } }, readonly fields?: ReadonlyArray<{ readonly name: string, readonly secret: boolean }> }, readonly conditions: ReadonlyArray<{ readonly type: string, readonly status: ConditionStatus, readonly reason: string | null, readonly message: string | null }> | null }> } | null };

export type ListDestinationsMetricsQueryVariables = Exact<{ [key: string]: never; }>;


export type ListDestinationsMetricsQuery = { readonly getOverviewMetrics: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly totalDataSent: number }> } };

export type ListPotentialDestinationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ListPotentialDestinationsQuery = { readonly potentialDestinations: ReadonlyArray<{ readonly type: string, readonly fields: string }> };

export type ListPotentialDestinationsTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type ListPotentialDestinationsTypesQuery = { readonly destinationCategories: { readonly categories: ReadonlyArray<{ readonly items: ReadonlyArray<{ readonly type: string, readonly displayName: string, readonly testConnectionSupported: boolean, readonly supportedSignals: { readonly traces: { readonly supported: boolean }, readonly metrics: { readonly supported: boolean }, readonly logs: { readonly supported: boolean }, readonly profiles?: { readonly supported: boolean } }, readonly fields: ReadonlyArray<{ readonly name: string, readonly displayName: string, readonly componentType: string, readonly componentProperties: string, readonly initialValue: string, readonly secret: boolean, readonly renderCondition: ReadonlyArray<string> }> }> }> } | null };

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


export type TestDestinationConnectionPreviewQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly disabled: boolean, readonly dataStreamNames: ReadonlyArray<string | null>, readonly fields: string, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles?: boolean } }> } | null };

export type TestDestinationConnectionTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type TestDestinationConnectionTypesQuery = { readonly destinationCategories: { readonly categories: ReadonlyArray<{ readonly items: ReadonlyArray<{ readonly type: string, readonly displayName: string, readonly testConnectionSupported: boolean, readonly supportedSignals: { readonly traces: { readonly supported: boolean }, readonly metrics: { readonly supported: boolean }, readonly logs: { readonly supported: boolean }, readonly profiles?: { readonly supported: boolean } }, readonly fields: ReadonlyArray<{ readonly name: string, readonly displayName: string, readonly componentType: string, readonly componentProperties: string, readonly initialValue: string, readonly secret: boolean, readonly renderCondition: ReadonlyArray<string> }> }> }> } | null };

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
  test?: boolean;
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


export type UpdateDestinationPreviewQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly disabled: boolean, readonly dataStreamNames: ReadonlyArray<string | null>, readonly fields: string, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles?: boolean } }> } | null };

export type UpdateDestinationTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type UpdateDestinationTypesQuery = { readonly destinationCategories: { readonly categories: ReadonlyArray<{ readonly items: ReadonlyArray<{ readonly type: string, readonly displayName: string, readonly testConnectionSupported: boolean, readonly supportedSignals: { readonly traces: { readonly supported: boolean }, readonly metrics: { readonly supported: boolean }, readonly logs: { readonly supported: boolean }, readonly profiles?: { readonly supported: boolean } }, readonly fields: ReadonlyArray<{ readonly name: string, readonly displayName: string, readonly componentType: string, readonly componentProperties: string, readonly initialValue: string, readonly secret: boolean, readonly renderCondition: ReadonlyArray<string> }> }> }> } | null };

export type UpdateDestinationUiModeQueryVariables = Exact<{ [key: string]: never; }>;


export type UpdateDestinationUiModeQuery = { readonly effectiveConfig: { readonly uiMode: UiMode | null } | null };

export type UpdateDestinationUpdatedQueryVariables = Exact<{ [key: string]: never; }>;


export type UpdateDestinationUpdatedQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly disabled: boolean, readonly dataStreamNames: ReadonlyArray<string | null>, readonly fields: string, readonly conditions: ReadonlyArray<{ readonly type: string, readonly status: ConditionStatus, readonly reason: string | null, readonly message: string | null }> | null, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles?: boolean } }> } | null };

export type GetConfigQueryVariables = Exact<{
  section?: ConfigSection | null | undefined;
  set_by?: SettingOrigin | null | undefined;
  search?: string | null | undefined;
  all?: boolean | null | undefined;
}>;


export type GetConfigQuery = { readonly effectiveConfig: { readonly clusterName: string | null, readonly telemetryEnabled: boolean | null, readonly openshiftEnabled: boolean | null, readonly psp: boolean | null, readonly skipWebhookIssuerCreation: boolean | null, readonly imagePrefix: string | null, readonly imagePullSecrets: ReadonlyArray<string> | null, readonly resourceSizePreset: string | null, readonly profiles: ReadonlyArray<string> | null, readonly nodeSelector: string | null, readonly uiMode: UiMode | null, readonly uiPaginationLimit: number | null, readonly uiRemoteUrl: string | null, readonly centralBackendURL: string | null, readonly traceIdSuffix: string | null, readonly ignoredNamespaces: ReadonlyArray<string> | null, readonly ignoredContainers: ReadonlyArray<string> | null, readonly ignoreOdigosNamespace: boolean | null, readonly goAutoOffsetsCron: string | null, readonly goAutoOffsetsMode: string | null, readonly customContainerRuntimeSocketPath: string | null, readonly odigletHealthProbeBindPort: number | null, readonly clickhouseJsonTypeEnabled: boolean | null, readonly allowedTestConnectionHosts: ReadonlyArray<string> | null, readonly manifestYAML?: string | null, readonly oidc: { readonly tenantUrl: string | null, readonly clientId: string | null } | null, readonly instrumentor?: { readonly mountMethod: string | null, readonly agentEnvVarsInjectionMethod: string | null, readonly checkDeviceHealthBeforeInjection: boolean | null } | null, readonly allowConcurrentAgents?: { readonly enabled: boolean | null } | null, readonly wasp?: { readonly enabled: boolean | null } | null, readonly userInstrumentationEnvs: { readonly languages: string | null } | null, readonly agentsInitContainerResources: { readonly requestCPUm: number | null, readonly requestMemoryMiB: number | null, readonly limitCPUm: number | null, readonly limitMemoryMiB: number | null } | null, readonly rollout: { readonly automaticRolloutDisabled: boolean | null, readonly maxConcurrentRollouts?: number | null } | null, readonly autoRollback?: { readonly disabled: boolean | null, readonly graceTime: string | null, readonly stabilityWindowTime: string | null } | null, readonly sampling?: { readonly dryRun: boolean | null, readonly tailSampling: { readonly disabled: boolean | null, readonly traceAggregationWaitDuration: string | null } | null, readonly k8sHealthProbesSampling: { readonly enabled: boolean | null, readonly keepPercentage: number | null } | null, readonly spanSamplingAttributes: { readonly disabled: boolean | null, readonly samplingCategoryDisabled: boolean | null, readonly spanDecisionAttributesDisabled: boolean | null, readonly traceDecidingRuleDisabled: boolean | null } | null } | null, readonly componentLogLevels?: { readonly default: OdigosLogLevel | null, readonly autoscaler: OdigosLogLevel | null, readonly scheduler: OdigosLogLevel | null, readonly instrumentor: OdigosLogLevel | null, readonly odiglet: OdigosLogLevel | null, readonly deviceplugin: OdigosLogLevel | null, readonly ui: OdigosLogLevel | null, readonly collector: OdigosLogLevel | null } | null, readonly collectorGateway: { readonly minReplicas: number | null, readonly maxReplicas: number | null, readonly requestMemoryMiB: number | null, readonly limitMemoryMiB: number | null, readonly requestCPUm: number | null, readonly limitCPUm: number | null, readonly memoryLimiterLimitMiB: number | null, readonly memoryLimiterSpikeLimitMiB: number | null, readonly goMemLimitMiB: number | null, readonly serviceGraphDisabled: boolean | null, readonly clusterMetricsEnabled: boolean | null, readonly httpsProxyAddress: string | null, readonly nodeSelector: string | null } | null, readonly collectorNode: { readonly collectorOwnMetricsPort: number | null, readonly requestMemoryMiB: number | null, readonly limitMemoryMiB: number | null, readonly requestCPUm: number | null, readonly limitCPUm: number | null, readonly memoryLimiterLimitMiB: number | null, readonly memoryLimiterSpikeLimitMiB: number | null, readonly goMemLimitMiB: number | null, readonly k8sNodeLogsDirectory: string | null, readonly enableDataCompression: boolean | null, readonly otlpExporterConfiguration: { readonly enableDataCompression: boolean | null, readonly timeout: string | null, readonly retryOnFailure: { readonly enabled: boolean | null, readonly initialInterval: string | null, readonly maxInterval: string | null, readonly maxElapsedTime: string | null } | null } | null } | null, readonly odigosOwnTelemetryStore: { readonly metricsStoreDisabled: boolean | null } | null, readonly profiling?: { readonly enabled: boolean | null } | null, readonly traceCorrelations?: { readonly serviceIO: { readonly enabled: boolean | null, readonly inputSpanAttributes: ReadonlyArray<string> | null, readonly outputSpanAttributes: ReadonlyArray<string> | null, readonly metricsFlushInterval: string | null } | null } | null, readonly karpenter?: { readonly enabled: boolean | null } | null, readonly provenance?: ReadonlyArray<{ readonly helmPath: string, readonly reconciledFrom: string }> | null } | null };

export type ListConfigOptionsQueryVariables = Exact<{
  section?: string | null | undefined;
  search?: string | null | undefined;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type ListConfigOptionsQuery = { readonly configYamls: ReadonlyArray<{ readonly name: string, readonly fields: ReadonlyArray<{ readonly helmValuePath: string, readonly displayName: string, readonly description: string, readonly componentType: FieldType, readonly componentProps: string | null, readonly renderCondition?: ReadonlyArray<string> | null, readonly isHelmOnly: boolean, readonly isEnterpriseOnly?: boolean }> }> };

export type ResetConfigMutationVariables = Exact<{ [key: string]: never; }>;


export type ResetConfigMutation = { readonly resetLocalUiConfigToFactoryDefaults: boolean };

export type ResetConfigPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type ResetConfigPreviewQuery = { readonly effectiveConfig: { readonly clusterName: string | null, readonly telemetryEnabled: boolean | null, readonly openshiftEnabled: boolean | null, readonly psp: boolean | null, readonly skipWebhookIssuerCreation: boolean | null, readonly imagePrefix: string | null, readonly imagePullSecrets: ReadonlyArray<string> | null, readonly resourceSizePreset: string | null, readonly profiles: ReadonlyArray<string> | null, readonly nodeSelector: string | null, readonly uiMode: UiMode | null, readonly uiPaginationLimit: number | null, readonly uiRemoteUrl: string | null, readonly centralBackendURL: string | null, readonly traceIdSuffix: string | null, readonly ignoredNamespaces: ReadonlyArray<string> | null, readonly ignoredContainers: ReadonlyArray<string> | null, readonly ignoreOdigosNamespace: boolean | null, readonly goAutoOffsetsCron: string | null, readonly goAutoOffsetsMode: string | null, readonly customContainerRuntimeSocketPath: string | null, readonly odigletHealthProbeBindPort: number | null, readonly clickhouseJsonTypeEnabled: boolean | null, readonly allowedTestConnectionHosts: ReadonlyArray<string> | null, readonly manifestYAML?: string | null, readonly provenance: ReadonlyArray<{ readonly helmPath: string, readonly reconciledFrom: string }> | null, readonly oidc: { readonly tenantUrl: string | null, readonly clientId: string | null } | null, readonly instrumentor?: { readonly mountMethod: string | null, readonly agentEnvVarsInjectionMethod: string | null, readonly checkDeviceHealthBeforeInjection: boolean | null } | null, readonly allowConcurrentAgents?: { readonly enabled: boolean | null } | null, readonly wasp?: { readonly enabled: boolean | null } | null, readonly userInstrumentationEnvs: { readonly languages: string | null } | null, readonly agentsInitContainerResources: { readonly requestCPUm: number | null, readonly requestMemoryMiB: number | null, readonly limitCPUm: number | null, readonly limitMemoryMiB: number | null } | null, readonly rollout: { readonly automaticRolloutDisabled: boolean | null, readonly maxConcurrentRollouts?: number | null } | null, readonly autoRollback?: { readonly disabled: boolean | null, readonly graceTime: string | null, readonly stabilityWindowTime: string | null } | null, readonly sampling?: { readonly dryRun: boolean | null, readonly tailSampling: { readonly disabled: boolean | null, readonly traceAggregationWaitDuration: string | null } | null, readonly k8sHealthProbesSampling: { readonly enabled: boolean | null, readonly keepPercentage: number | null } | null, readonly spanSamplingAttributes: { readonly disabled: boolean | null, readonly samplingCategoryDisabled: boolean | null, readonly spanDecisionAttributesDisabled: boolean | null, readonly traceDecidingRuleDisabled: boolean | null } | null } | null, readonly componentLogLevels?: { readonly default: OdigosLogLevel | null, readonly autoscaler: OdigosLogLevel | null, readonly scheduler: OdigosLogLevel | null, readonly instrumentor: OdigosLogLevel | null, readonly odiglet: OdigosLogLevel | null, readonly deviceplugin: OdigosLogLevel | null, readonly ui: OdigosLogLevel | null, readonly collector: OdigosLogLevel | null } | null, readonly collectorGateway: { readonly minReplicas: number | null, readonly maxReplicas: number | null, readonly requestMemoryMiB: number | null, readonly limitMemoryMiB: number | null, readonly requestCPUm: number | null, readonly limitCPUm: number | null, readonly memoryLimiterLimitMiB: number | null, readonly memoryLimiterSpikeLimitMiB: number | null, readonly goMemLimitMiB: number | null, readonly serviceGraphDisabled: boolean | null, readonly clusterMetricsEnabled: boolean | null, readonly httpsProxyAddress: string | null, readonly nodeSelector: string | null } | null, readonly collectorNode: { readonly collectorOwnMetricsPort: number | null, readonly requestMemoryMiB: number | null, readonly limitMemoryMiB: number | null, readonly requestCPUm: number | null, readonly limitCPUm: number | null, readonly memoryLimiterLimitMiB: number | null, readonly memoryLimiterSpikeLimitMiB: number | null, readonly goMemLimitMiB: number | null, readonly k8sNodeLogsDirectory: string | null, readonly enableDataCompression: boolean | null, readonly otlpExporterConfiguration: { readonly enableDataCompression: boolean | null, readonly timeout: string | null, readonly retryOnFailure: { readonly enabled: boolean | null, readonly initialInterval: string | null, readonly maxInterval: string | null, readonly maxElapsedTime: string | null } | null } | null } | null, readonly odigosOwnTelemetryStore: { readonly metricsStoreDisabled: boolean | null } | null, readonly profiling?: { readonly enabled: boolean | null } | null, readonly traceCorrelations?: { readonly serviceIO: { readonly enabled: boolean | null, readonly inputSpanAttributes: ReadonlyArray<string> | null, readonly outputSpanAttributes: ReadonlyArray<string> | null, readonly metricsFlushInterval: string | null } | null } | null, readonly karpenter?: { readonly enabled: boolean | null } | null } | null };

export type SetLogLevelMutationVariables = Exact<{
  level: OdigosLogLevel;
  component?: OdigosComponent | null | undefined;
}>;


export type SetLogLevelMutation = { readonly setComponentLogLevel: boolean };

export type SetLogLevelPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type SetLogLevelPreviewQuery = { readonly effectiveConfig: { readonly manifestYAML?: string | null, readonly componentLogLevels: { readonly default: OdigosLogLevel | null, readonly autoscaler: OdigosLogLevel | null, readonly scheduler: OdigosLogLevel | null, readonly instrumentor: OdigosLogLevel | null, readonly odiglet: OdigosLogLevel | null, readonly deviceplugin: OdigosLogLevel | null, readonly ui: OdigosLogLevel | null, readonly collector: OdigosLogLevel | null } | null, readonly provenance?: ReadonlyArray<{ readonly helmPath: string, readonly reconciledFrom: string }> | null } | null };

export type UpdateConfigMutationVariables = Exact<{
  cluster_name?: string | null | undefined;
  telemetry_enabled?: boolean | null | undefined;
  ignored_namespaces?: ReadonlyArray<string> | string | null | undefined;
  ignored_containers?: ReadonlyArray<string> | string | null | undefined;
  env_injection_method?: EnvInjectionMethod | null | undefined;
  allow_concurrent_agents?: boolean | null | undefined;
  automatic_rollout_disabled?: boolean | null | undefined;
  max_concurrent_rollouts?: number | null | undefined;
  auto_rollback_disabled?: boolean | null | undefined;
  rollback_grace_time?: string | null | undefined;
  rollback_stability_window?: string | null | undefined;
  go_offsets_cron?: string | null | undefined;
}>;


export type UpdateConfigMutation = { readonly updateLocalUiConfig: boolean };

export type UpdateConfigPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type UpdateConfigPreviewQuery = { readonly effectiveConfig: { readonly clusterName: string | null, readonly telemetryEnabled: boolean | null, readonly ignoredNamespaces: ReadonlyArray<string> | null, readonly ignoredContainers: ReadonlyArray<string> | null, readonly ignoreOdigosNamespace: boolean | null, readonly goAutoOffsetsCron: string | null, readonly goAutoOffsetsMode: string | null, readonly manifestYAML: string | null, readonly instrumentor: { readonly agentEnvVarsInjectionMethod: string | null } | null, readonly allowConcurrentAgents: { readonly enabled: boolean | null } | null, readonly rollout: { readonly automaticRolloutDisabled: boolean | null, readonly maxConcurrentRollouts?: number | null } | null, readonly autoRollback: { readonly disabled: boolean | null, readonly graceTime: string | null, readonly stabilityWindowTime: string | null } | null, readonly provenance: ReadonlyArray<{ readonly helmPath: string, readonly reconciledFrom: string }> | null } | null };

export type UpdateConfigTierQueryVariables = Exact<{ [key: string]: never; }>;


export type UpdateConfigTierQuery = { readonly describeOdigos: { readonly tier: { readonly value: string } } };

export type UpdateConfigSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type UpdateConfigSourcesQuery = { readonly workloads: ReadonlyArray<{ readonly id: { readonly namespace: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null } }> };

export type CheckHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type CheckHealthQuery = { readonly workloads: ReadonlyArray<{ readonly rollbackOccurred: boolean, readonly numberOfInstances: number | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null }, readonly workloadOdigosHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly podsHealthStatus: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null }, readonly conditions: { readonly runtimeDetection: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjectionEnabled: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly rollout: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjected: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly podsManifestInjection?: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly processesAgentHealth: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly expectingTelemetry: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null }, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null, readonly otherAgentNames?: ReadonlyArray<string> | null } | null, readonly overrides: { readonly runtimeInfo: { readonly language: string } | null } | null, readonly agentEnabled: { readonly agentEnabled: boolean } | null }> | null, readonly pods: ReadonlyArray<{ readonly startTime: string, readonly agentInjected: boolean, readonly containers: ReadonlyArray<{ readonly isCrashLoop: boolean | null, readonly waitingReasonEnum: string | null }> }> | null, readonly telemetryMetrics: ReadonlyArray<{ readonly totalDataSentBytes: number | null }> }> };

export type CheckHealthDestinationsQueryVariables = Exact<{ [key: string]: never; }>;


export type CheckHealthDestinationsQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly dataStreamNames: ReadonlyArray<string | null>, readonly disabled: boolean, readonly conditions: ReadonlyArray<{ readonly type: string, readonly status: ConditionStatus, readonly reason: string | null, readonly message: string | null }> | null }> } | null };

export type CheckHealthRecommendationsQueryVariables = Exact<{ [key: string]: never; }>;


export type CheckHealthRecommendationsQuery = { readonly computePlatform?: { readonly recommendations?: ReadonlyArray<{ readonly type: RecommendationType, readonly applied: boolean, readonly dismissed: boolean, readonly conditionsMet: boolean }> } | null };

export type CheckHealthComponentQueryVariables = Exact<{
  namespace: string;
  name: string;
}>;


export type CheckHealthComponentQuery = { readonly k8sManifest: string };

export type DescribeOdigosQueryVariables = Exact<{ [key: string]: never; }>;


export type DescribeOdigosQuery = { readonly describeOdigos: { readonly numberOfSources: number, readonly numberOfDestinations: number, readonly hasErrors: boolean, readonly isSettled: boolean, readonly odigosVersion: { readonly value: string, readonly status: string | null }, readonly kubernetesVersion: { readonly value: string, readonly status: string | null }, readonly tier: { readonly value: string, readonly status: string | null }, readonly installationMethod: { readonly value: string, readonly status: string | null }, readonly clusterCollector: { readonly enabled: { readonly value: string, readonly status: string | null }, readonly deployed: { readonly value: string, readonly status: string | null } | null, readonly deployedError: { readonly value: string, readonly status: string | null } | null, readonly collectorReady: { readonly value: string, readonly status: string | null } | null, readonly expectedReplicas: { readonly value: string, readonly status: string | null } | null, readonly healthyReplicas: { readonly value: string, readonly status: string | null } | null, readonly failedReplicas: { readonly value: string, readonly status: string | null } | null, readonly failedReplicasReason: { readonly value: string, readonly status: string | null } | null }, readonly nodeCollector: { readonly enabled: { readonly value: string, readonly status: string | null }, readonly deployed: { readonly value: string, readonly status: string | null } | null, readonly deployedError: { readonly value: string, readonly status: string | null } | null, readonly collectorReady: { readonly value: string, readonly status: string | null } | null } } };

export type GetAccessQueryVariables = Exact<{ [key: string]: never; }>;


export type GetAccessQuery = { readonly effectiveConfig: { readonly clusterName: string | null, readonly uiMode: UiMode | null } | null };

export type GetAccessVersionsQueryVariables = Exact<{ [key: string]: never; }>;


export type GetAccessVersionsQuery = { readonly describeOdigos: { readonly odigosVersion: { readonly value: string }, readonly kubernetesVersion: { readonly value: string }, readonly tier: { readonly value: string } } };

export type GetAccessModeQueryVariables = Exact<{ [key: string]: never; }>;


export type GetAccessModeQuery = { readonly effectiveConfig?: { readonly manifestYAML?: string | null } | null };

export type GetGatewayInfoQueryVariables = Exact<{
  full?: boolean;
}>;


export type GetGatewayInfoQuery = { readonly gatewayDeploymentInfo: { readonly status: WorkloadRolloutStatus, readonly imageVersion: string | null, readonly lastRolloutAt: string | null, readonly rolloutInProgress: boolean, readonly throughputTracesBytesPerSec?: number | null, readonly throughputMetricsBytesPerSec?: number | null, readonly throughputLogsBytesPerSec?: number | null, readonly manifestYAML?: string, readonly configMapYAML?: string, readonly hpa: { readonly min: number | null, readonly max: number | null, readonly current: number | null, readonly desired: number | null } | null, readonly resources: { readonly requests: { readonly cpu: string | null, readonly memory: string | null } | null, readonly limits: { readonly cpu: string | null, readonly memory: string | null } | null } | null } };

export type GetGatewayInfoPodsQueryVariables = Exact<{ [key: string]: never; }>;


export type GetGatewayInfoPodsQuery = { readonly gatewayPods: ReadonlyArray<{ readonly namespace: string, readonly name: string, readonly status: string, readonly restartsCount: number, readonly nodeName: string, readonly creationTimestamp: string, readonly image: string, readonly collectorMetrics: { readonly metricsAcceptedRps: number, readonly metricsDroppedRps: number, readonly exporterSuccessRps: number, readonly exporterFailedRps: number, readonly window: string } | null }> };

export type GetManifestQueryVariables = Exact<{
  namespace: string;
  kind: K8sResourceKind;
  name: string;
  section?: string | null | undefined;
}>;


export type GetManifestQuery = { readonly k8sManifest: string };

export type GetManifestCollectorsQueryVariables = Exact<{ [key: string]: never; }>;


export type GetManifestCollectorsQuery = { readonly odigletPods: ReadonlyArray<{ readonly namespace: string }>, readonly gatewayPods: ReadonlyArray<{ readonly namespace: string }> };

export type GetOdigletInfoQueryVariables = Exact<{
  full?: boolean;
}>;


export type GetOdigletInfoQuery = { readonly odigletDaemonSetInfo: { readonly status: WorkloadRolloutStatus, readonly imageVersion: string | null, readonly lastRolloutAt: string | null, readonly rolloutInProgress: boolean, readonly throughputTracesBytesPerSec?: number | null, readonly throughputMetricsBytesPerSec?: number | null, readonly throughputLogsBytesPerSec?: number | null, readonly manifestYAML?: string, readonly configMapYAML?: string, readonly nodes: { readonly desired: number, readonly ready: number }, readonly resources: { readonly requests: { readonly cpu: string | null, readonly memory: string | null } | null, readonly limits: { readonly cpu: string | null, readonly memory: string | null } | null } | null } };

export type GetOdigletInfoPodsQueryVariables = Exact<{ [key: string]: never; }>;


export type GetOdigletInfoPodsQuery = { readonly odigletPods: ReadonlyArray<{ readonly namespace: string, readonly name: string, readonly status: string, readonly restartsCount: number, readonly nodeName: string, readonly creationTimestamp: string, readonly image: string, readonly collectorMetrics: { readonly metricsAcceptedRps: number, readonly metricsDroppedRps: number, readonly exporterSuccessRps: number, readonly exporterFailedRps: number, readonly window: string } | null }> };

export type GetPodQueryVariables = Exact<{
  namespace: string;
  name: string;
}>;


export type GetPodQuery = { readonly pod: { readonly name: string, readonly namespace: string, readonly node: string | null, readonly status: PodPhase | null, readonly manifestYAML: string, readonly containers: ReadonlyArray<{ readonly name: string, readonly image: string | null, readonly status: ContainerLifecycleStatus, readonly stateReason: string | null, readonly ready: boolean, readonly restarts: number, readonly startedAt: string | null, readonly resources: { readonly requests: { readonly cpu: string | null, readonly memory: string | null } | null, readonly limits: { readonly cpu: string | null, readonly memory: string | null } | null } | null }> } };

export type ListChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type ListChangesQuery = { readonly __typename: 'Query' };

export type PauseOdigosMutationVariables = Exact<{ [key: string]: never; }>;


export type PauseOdigosMutation = { readonly pauseOdigos: boolean };

export type PauseOdigosPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type PauseOdigosPreviewQuery = { readonly odigletDaemonSetInfo: { readonly status: WorkloadRolloutStatus, readonly manifestYAML: string, readonly nodes: { readonly desired: number, readonly ready: number } } };

export type PauseOdigosSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type PauseOdigosSourcesQuery = { readonly workloads: ReadonlyArray<{ readonly dataStreamNames: ReadonlyArray<string>, readonly numberOfInstances: number | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null, readonly decisionEnum: string }, readonly workloadHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly podsHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } }> };

export type RenderChangeQueryVariables = Exact<{
  tool: string;
  arguments?: object | null | undefined;
}>;


export type RenderChangeQuery = { readonly __typename: 'Query' };

export type RestartPodMutationVariables = Exact<{
  namespace: string;
  name: string;
}>;


export type RestartPodMutation = { readonly restartPod: boolean };

export type RestartPodPreviewQueryVariables = Exact<{
  namespace: string;
  name: string;
}>;


export type RestartPodPreviewQuery = { readonly pod: { readonly name: string, readonly status: PodPhase | null, readonly node: string | null, readonly manifestYAML: string, readonly containers: ReadonlyArray<{ readonly name: string, readonly ready: boolean }> } };

export type SummarizeClusterQueryVariables = Exact<{ [key: string]: never; }>;


export type SummarizeClusterQuery = { readonly workloads: ReadonlyArray<{ readonly dataStreamNames: ReadonlyArray<string>, readonly rollbackOccurred: boolean, readonly numberOfInstances: number | null, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly overrides: { readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null } | null } | null, readonly agentEnabled: { readonly otelDistroName: string | null, readonly agentEnabled: boolean, readonly agentEnabledStatus: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null }, readonly traces: { readonly enabled: boolean } | null, readonly metrics: { readonly enabled: boolean } | null } | null, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null, readonly otherAgentNames?: ReadonlyArray<string> | null } | null }> | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null }, readonly workloadOdigosHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly podsHealthStatus: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null }, readonly conditions: { readonly runtimeDetection: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjectionEnabled: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly rollout: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjected: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly podsManifestInjection?: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly processesAgentHealth: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly expectingTelemetry: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null }, readonly pods: ReadonlyArray<{ readonly startTime: string, readonly agentInjected: boolean, readonly containers: ReadonlyArray<{ readonly isCrashLoop: boolean | null, readonly waitingReasonEnum: string | null }> }> | null, readonly telemetryMetrics: ReadonlyArray<{ readonly totalDataSentBytes: number | null }> }> };

export type SummarizeClusterDestinationsQueryVariables = Exact<{ [key: string]: never; }>;


export type SummarizeClusterDestinationsQuery = { readonly computePlatform: { readonly destinations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly dataStreamNames: ReadonlyArray<string | null>, readonly disabled: boolean, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles?: boolean }, readonly conditions: ReadonlyArray<{ readonly type: string, readonly status: ConditionStatus, readonly reason: string | null, readonly message: string | null }> | null }> } | null };

export type UninstrumentClusterMutationVariables = Exact<{ [key: string]: never; }>;


export type UninstrumentClusterMutation = { readonly uninstrumentCluster: boolean };

export type UninstrumentClusterPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type UninstrumentClusterPreviewQuery = { readonly workloads: ReadonlyArray<{ readonly dataStreamNames: ReadonlyArray<string>, readonly numberOfInstances: number | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null, readonly decisionEnum: string }, readonly workloadHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly podsHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } }> };

export type UninstrumentClusterAgentsQueryVariables = Exact<{ [key: string]: never; }>;


export type UninstrumentClusterAgentsQuery = { readonly workloads: ReadonlyArray<{ readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly containers: ReadonlyArray<{ readonly agentEnabled: { readonly agentEnabled: boolean } | null }> | null, readonly pods: ReadonlyArray<{ readonly agentInjected: boolean }> | null }> };

export type UninstrumentClusterNamespacesQueryVariables = Exact<{ [key: string]: never; }>;


export type UninstrumentClusterNamespacesQuery = { readonly namespaces: ReadonlyArray<{ readonly name: string, readonly markedForInstrumentation: boolean, readonly dataStreamNames: ReadonlyArray<string> }> };

export type CreateActionMutationVariables = Exact<{
  type: ActionType;
  name: string;
  notes?: string | null | undefined;
  signals?: ReadonlyArray<SignalType> | SignalType | null | undefined;
  attributes?: ReadonlyArray<FieldInput> | FieldInput | null | undefined;
  values?: ReadonlyArray<string> | string | null | undefined;
  switches?: ReadonlyArray<string> | string | null | undefined;
  namespaces?: ReadonlyArray<string> | string | null | undefined;
  languages?: ReadonlyArray<string> | string | null | undefined;
  sources?: ReadonlyArray<string> | string | null | undefined;
  action: ActionInput;
}>;


export type CreateActionMutation = { readonly createAction: { readonly id: string } };

export type CreateActionPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type CreateActionPreviewQuery = { readonly computePlatform: { readonly actions: ReadonlyArray<{ readonly id: string, readonly type: ActionType, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly signals: ReadonlyArray<SignalType>, readonly uiGenerated?: boolean, readonly fields: { readonly attributeNamesToDelete: ReadonlyArray<string> | null, readonly collectClusterId: boolean | null, readonly collectContainerAttributes: boolean | null, readonly collectReplicaSetAttributes: boolean | null, readonly collectWorkloadId: boolean | null, readonly overwriteExistingValues: boolean | null, readonly piiCategories: ReadonlyArray<string> | null, readonly removePostgresCastOperator?: boolean | null, readonly renames: string | null, readonly templatizeLiterals?: boolean | null, readonly annotationsAttributes: ReadonlyArray<{ readonly annotationKey: string, readonly attributeKey: string, readonly from: K8sAttributesFrom | null, readonly fromSources: ReadonlyArray<K8sAttributesFrom> | null }> | null, readonly clusterAttributes: ReadonlyArray<{ readonly attributeName: string, readonly attributeStringValue: string }> | null, readonly customFormatMaskings?: ReadonlyArray<{ readonly lookupKey: string, readonly dataFormat: ExtractionDataFormat }> | null, readonly customRegexMaskings?: ReadonlyArray<{ readonly regex: string }> | null, readonly extractAttribute?: { readonly extractions: ReadonlyArray<{ readonly targetAttributeName: string, readonly lookupKey: string | null, readonly dataFormat: ExtractionDataFormat | null, readonly regex: string | null }> } | null, readonly labelsAttributes: ReadonlyArray<{ readonly labelKey: string, readonly attributeKey: string, readonly from: K8sAttributesFrom | null, readonly fromSources: ReadonlyArray<K8sAttributesFrom> | null }> | null, readonly scopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null, readonly urlTemplatizationDefaultGroups?: ReadonlyArray<{ readonly disabled: boolean | null, readonly scopes: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null, readonly skipPolicy: { readonly skipForNonSuccessCodes: boolean | null, readonly skipHttpStatusCodes: ReadonlyArray<number> | null } | null }> | null, readonly urlTemplatizationRulesGroups: ReadonlyArray<{ readonly scopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null, readonly templatizationRules: ReadonlyArray<{ readonly template: string }> }> | null }, readonly statuses?: ReadonlyArray<{ readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }> }> } | null };

export type CreateActionTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type CreateActionTypesQuery = { readonly actionTypes?: ReadonlyArray<{ readonly type: string, readonly allowedSignals: ReadonlyArray<SignalType> }> | null };

export type CreateActionNamespacesQueryVariables = Exact<{ [key: string]: never; }>;


export type CreateActionNamespacesQuery = { readonly namespaces: ReadonlyArray<{ readonly name: string }> };

export type CreateActionWorkloadQueryVariables = Exact<{
  namespace: string;
  kind: K8sResourceKind;
  name: string;
}>;


export type CreateActionWorkloadQuery = { readonly workloads: ReadonlyArray<{ readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly workloadHealthStatus: { readonly status: DesiredStateProgress } | null }> };

export type DeleteActionMutationVariables = Exact<{
  id: string | number;
  type: string;
}>;


export type DeleteActionMutation = { readonly deleteAction: boolean };

export type DeleteActionPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type DeleteActionPreviewQuery = { readonly computePlatform: { readonly actions: ReadonlyArray<{ readonly id: string, readonly type: ActionType, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly signals: ReadonlyArray<SignalType>, readonly uiGenerated?: boolean, readonly fields: { readonly attributeNamesToDelete: ReadonlyArray<string> | null, readonly collectClusterId: boolean | null, readonly collectContainerAttributes: boolean | null, readonly collectReplicaSetAttributes: boolean | null, readonly collectWorkloadId: boolean | null, readonly overwriteExistingValues: boolean | null, readonly piiCategories: ReadonlyArray<string> | null, readonly removePostgresCastOperator?: boolean | null, readonly renames: string | null, readonly templatizeLiterals?: boolean | null, readonly annotationsAttributes: ReadonlyArray<{ readonly annotationKey: string, readonly attributeKey: string, readonly from: K8sAttributesFrom | null, readonly fromSources: ReadonlyArray<K8sAttributesFrom> | null }> | null, readonly clusterAttributes: ReadonlyArray<{ readonly attributeName: string, readonly attributeStringValue: string }> | null, readonly customFormatMaskings?: ReadonlyArray<{ readonly lookupKey: string, readonly dataFormat: ExtractionDataFormat }> | null, readonly customRegexMaskings?: ReadonlyArray<{ readonly regex: string }> | null, readonly extractAttribute?: { readonly extractions: ReadonlyArray<{ readonly targetAttributeName: string, readonly lookupKey: string | null, readonly dataFormat: ExtractionDataFormat | null, readonly regex: string | null }> } | null, readonly labelsAttributes: ReadonlyArray<{ readonly labelKey: string, readonly attributeKey: string, readonly from: K8sAttributesFrom | null, readonly fromSources: ReadonlyArray<K8sAttributesFrom> | null }> | null, readonly scopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null, readonly urlTemplatizationDefaultGroups?: ReadonlyArray<{ readonly disabled: boolean | null, readonly scopes: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null, readonly skipPolicy: { readonly skipForNonSuccessCodes: boolean | null, readonly skipHttpStatusCodes: ReadonlyArray<number> | null } | null }> | null, readonly urlTemplatizationRulesGroups: ReadonlyArray<{ readonly scopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null, readonly templatizationRules: ReadonlyArray<{ readonly template: string }> }> | null }, readonly statuses?: ReadonlyArray<{ readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }> }> } | null };

export type ListActionTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type ListActionTypesQuery = { readonly actionTypes?: ReadonlyArray<{ readonly type: string, readonly category?: string, readonly subtitle?: string, readonly allowedSignals: ReadonlyArray<SignalType> }> | null };

export type ListActionTypesNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type ListActionTypesNamesQuery = { readonly __type: { readonly enumValues: ReadonlyArray<{ readonly name: string }> | null } | null };

export type ListActionsQueryVariables = Exact<{
  type?: ActionType | null | undefined;
  limit?: number | null | undefined;
  cursor?: string | null | undefined;
}>;


export type ListActionsQuery = { readonly computePlatform: { readonly actions: ReadonlyArray<{ readonly id: string, readonly type: ActionType, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly signals: ReadonlyArray<SignalType>, readonly uiGenerated?: boolean, readonly fields: { readonly attributeNamesToDelete: ReadonlyArray<string> | null, readonly collectClusterId: boolean | null, readonly collectContainerAttributes: boolean | null, readonly collectReplicaSetAttributes: boolean | null, readonly collectWorkloadId: boolean | null, readonly overwriteExistingValues: boolean | null, readonly piiCategories: ReadonlyArray<string> | null, readonly removePostgresCastOperator?: boolean | null, readonly renames: string | null, readonly templatizeLiterals?: boolean | null, readonly annotationsAttributes: ReadonlyArray<{ readonly annotationKey: string, readonly attributeKey: string, readonly from: K8sAttributesFrom | null, readonly fromSources: ReadonlyArray<K8sAttributesFrom> | null }> | null, readonly clusterAttributes: ReadonlyArray<{ readonly attributeName: string, readonly attributeStringValue: string }> | null, readonly customFormatMaskings?: ReadonlyArray<{ readonly lookupKey: string, readonly dataFormat: ExtractionDataFormat }> | null, readonly customRegexMaskings?: ReadonlyArray<{ readonly regex: string }> | null, readonly extractAttribute?: { readonly extractions: ReadonlyArray<{ readonly targetAttributeName: string, readonly lookupKey: string | null, readonly dataFormat: ExtractionDataFormat | null, readonly regex: string | null }> } | null, readonly labelsAttributes: ReadonlyArray<{ readonly labelKey: string, readonly attributeKey: string, readonly from: K8sAttributesFrom | null, readonly fromSources: ReadonlyArray<K8sAttributesFrom> | null }> | null, readonly scopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null, readonly urlTemplatizationDefaultGroups?: ReadonlyArray<{ readonly disabled: boolean | null, readonly scopes: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null, readonly skipPolicy: { readonly skipForNonSuccessCodes: boolean | null, readonly skipHttpStatusCodes: ReadonlyArray<number> | null } | null }> | null, readonly urlTemplatizationRulesGroups: ReadonlyArray<{ readonly scopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null, readonly templatizationRules: ReadonlyArray<{ readonly template: string }> }> | null }, readonly statuses?: ReadonlyArray<{ readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }> }> } | null };

export type UpdateActionMutationVariables = Exact<{
  id: string | number;
  name?: string | null | undefined;
  notes?: string | null | undefined;
  disabled?: boolean | null | undefined;
  signals?: ReadonlyArray<SignalType> | SignalType | null | undefined;
  attributes?: ReadonlyArray<FieldInput> | FieldInput | null | undefined;
  values?: ReadonlyArray<string> | string | null | undefined;
  switches?: ReadonlyArray<string> | string | null | undefined;
  namespaces?: ReadonlyArray<string> | string | null | undefined;
  languages?: ReadonlyArray<string> | string | null | undefined;
  sources?: ReadonlyArray<string> | string | null | undefined;
  action: ActionInput;
}>;


export type UpdateActionMutation = { readonly updateAction: { readonly id: string } };

export type UpdateActionPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type UpdateActionPreviewQuery = { readonly computePlatform: { readonly actions: ReadonlyArray<{ readonly id: string, readonly type: ActionType, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly signals: ReadonlyArray<SignalType>, readonly uiGenerated?: boolean, readonly fields: { readonly attributeNamesToDelete: ReadonlyArray<string> | null, readonly collectClusterId: boolean | null, readonly collectContainerAttributes: boolean | null, readonly collectReplicaSetAttributes: boolean | null, readonly collectWorkloadId: boolean | null, readonly overwriteExistingValues: boolean | null, readonly piiCategories: ReadonlyArray<string> | null, readonly removePostgresCastOperator?: boolean | null, readonly renames: string | null, readonly templatizeLiterals?: boolean | null, readonly annotationsAttributes: ReadonlyArray<{ readonly annotationKey: string, readonly attributeKey: string, readonly from: K8sAttributesFrom | null, readonly fromSources: ReadonlyArray<K8sAttributesFrom> | null }> | null, readonly clusterAttributes: ReadonlyArray<{ readonly attributeName: string, readonly attributeStringValue: string }> | null, readonly customFormatMaskings?: ReadonlyArray<{ readonly lookupKey: string, readonly dataFormat: ExtractionDataFormat }> | null, readonly customRegexMaskings?: ReadonlyArray<{ readonly regex: string }> | null, readonly extractAttribute?: { readonly extractions: ReadonlyArray<{ readonly targetAttributeName: string, readonly lookupKey: string | null, readonly dataFormat: ExtractionDataFormat | null, readonly regex: string | null }> } | null, readonly labelsAttributes: ReadonlyArray<{ readonly labelKey: string, readonly attributeKey: string, readonly from: K8sAttributesFrom | null, readonly fromSources: ReadonlyArray<K8sAttributesFrom> | null }> | null, readonly scopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null, readonly urlTemplatizationDefaultGroups?: ReadonlyArray<{ readonly disabled: boolean | null, readonly scopes: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null, readonly skipPolicy: { readonly skipForNonSuccessCodes: boolean | null, readonly skipHttpStatusCodes: ReadonlyArray<number> | null } | null }> | null, readonly urlTemplatizationRulesGroups: ReadonlyArray<{ readonly scopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null, readonly templatizationRules: ReadonlyArray<{ readonly template: string }> }> | null }, readonly statuses?: ReadonlyArray<{ readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }> }> } | null };

export type ActionFragment = { readonly id: string, readonly type: ActionType, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly signals: ReadonlyArray<SignalType>, readonly uiGenerated?: boolean, readonly fields: { readonly attributeNamesToDelete: ReadonlyArray<string> | null, readonly collectClusterId: boolean | null, readonly collectContainerAttributes: boolean | null, readonly collectReplicaSetAttributes: boolean | null, readonly collectWorkloadId: boolean | null, readonly overwriteExistingValues: boolean | null, readonly piiCategories: ReadonlyArray<string> | null, readonly removePostgresCastOperator?: boolean | null, readonly renames: string | null, readonly templatizeLiterals?: boolean | null, readonly annotationsAttributes: ReadonlyArray<{ readonly annotationKey: string, readonly attributeKey: string, readonly from: K8sAttributesFrom | null, readonly fromSources: ReadonlyArray<K8sAttributesFrom> | null }> | null, readonly clusterAttributes: ReadonlyArray<{ readonly attributeName: string, readonly attributeStringValue: string }> | null, readonly customFormatMaskings?: ReadonlyArray<{ readonly lookupKey: string, readonly dataFormat: ExtractionDataFormat }> | null, readonly customRegexMaskings?: ReadonlyArray<{ readonly regex: string }> | null, readonly extractAttribute?: { readonly extractions: ReadonlyArray<{ readonly targetAttributeName: string, readonly lookupKey: string | null, readonly dataFormat: ExtractionDataFormat | null, readonly regex: string | null }> } | null, readonly labelsAttributes: ReadonlyArray<{ readonly labelKey: string, readonly attributeKey: string, readonly from: K8sAttributesFrom | null, readonly fromSources: ReadonlyArray<K8sAttributesFrom> | null }> | null, readonly scopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null, readonly urlTemplatizationDefaultGroups?: ReadonlyArray<{ readonly disabled: boolean | null, readonly scopes: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null, readonly skipPolicy: { readonly skipForNonSuccessCodes: boolean | null, readonly skipHttpStatusCodes: ReadonlyArray<number> | null } | null }> | null, readonly urlTemplatizationRulesGroups: ReadonlyArray<{ readonly scopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null, readonly templatizationRules: ReadonlyArray<{ readonly template: string }> }> | null }, readonly statuses?: ReadonlyArray<{ readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }> };

export type CollectorPodFragment = { readonly namespace: string, readonly name: string, readonly status: string, readonly restartsCount: number, readonly nodeName: string, readonly creationTimestamp: string, readonly image: string, readonly collectorMetrics: { readonly metricsAcceptedRps: number, readonly metricsDroppedRps: number, readonly exporterSuccessRps: number, readonly exporterFailedRps: number, readonly window: string } | null };

export type ConditionFragment = { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string };

export type ConditionStateFragment = { readonly status: DesiredStateProgress, readonly reasonEnum: string | null };

export type ContainerRuntimeFragment = { readonly containerName: string, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null } | null, readonly overrides: { readonly otelDistroName?: string | null, readonly allowConcurrentAgents?: boolean | null, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null } | null } | null };

export type CorrelationsFragment = { readonly workloads: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string, readonly containerName: string, readonly inputs: ReadonlyArray<{ readonly attributes: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly outputs: ReadonlyArray<{ readonly connectionCount: number, readonly firstDetectedAt: string, readonly attributes: ReadonlyArray<{ readonly key: string, readonly value: string }> }> }> }> };

export type CostRuleFragment = { readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null };

export type DestinationInStreamsFragment = { readonly id: string, readonly name: string, readonly type: string, readonly disabled: boolean, readonly dataStreamNames: ReadonlyArray<string | null>, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles?: boolean } };

export type DestinationSettingsFragment = { readonly id: string, readonly name: string, readonly type: string, readonly disabled: boolean, readonly dataStreamNames: ReadonlyArray<string | null>, readonly fields: string, readonly exportedSignals: { readonly traces: boolean, readonly metrics: boolean, readonly logs: boolean, readonly profiles?: boolean } };

export type DestinationStateFragment = { readonly disabled: boolean, readonly conditions: ReadonlyArray<{ readonly type: string, readonly status: ConditionStatus, readonly reason: string | null, readonly message: string | null }> | null };

export type DestinationTypeFragment = { readonly type: string, readonly displayName: string, readonly testConnectionSupported: boolean, readonly supportedSignals: { readonly traces: { readonly supported: boolean }, readonly metrics: { readonly supported: boolean }, readonly logs: { readonly supported: boolean }, readonly profiles?: { readonly supported: boolean } }, readonly fields: ReadonlyArray<{ readonly name: string, readonly displayName: string, readonly componentType: string, readonly componentProperties: string, readonly initialValue: string, readonly secret: boolean, readonly renderCondition: ReadonlyArray<string> }> };

export type EntityFragment = { readonly value: string, readonly status: string | null };

export type HeadOperationFragment = { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null, readonly queryParams?: ReadonlyArray<{ readonly name: string, readonly valueExact: string | null }> | null } | null, readonly httpClient: { readonly method: string | null, readonly serverAddress: string | null, readonly templatedPath: string | null, readonly templatedPathPrefix: string | null } | null };

export type HighlyRelevantRuleFragment = { readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly error: boolean, readonly durationAtLeastMs: number | null, readonly percentageAtLeast: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null };

export type InstrumentationRuleFragment = { readonly ruleId: string, readonly type: InstrumentationRuleType, readonly ruleName: string | null, readonly notes: string | null, readonly disabled: boolean | null, readonly mutable: boolean, readonly profileName: string, readonly managedBy?: ManagedBy, readonly networkMetrics?: boolean | null, readonly codeAttributes: { readonly column: boolean | null, readonly filePath: boolean | null, readonly function: boolean | null, readonly lineNumber: boolean | null, readonly namespace: boolean | null, readonly stacktrace: boolean | null } | null, readonly headersCollection: { readonly headerKeys: ReadonlyArray<string | null> | null } | null, readonly payloadCollection: { readonly httpRequest: { readonly mimeTypes: ReadonlyArray<string | null> | null, readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null, readonly httpResponse: { readonly mimeTypes: ReadonlyArray<string | null> | null, readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null, readonly dbQuery: { readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null, readonly messaging: { readonly maxPayloadLength: number | null, readonly dropPartialPayloads: boolean | null } | null } | null, readonly customInstrumentations: { readonly golang: ReadonlyArray<{ readonly packageName: string | null, readonly functionName: string | null, readonly receiverName: string | null, readonly receiverMethodName: string | null } | null> | null, readonly java: ReadonlyArray<{ readonly className: string | null, readonly methodName: string | null } | null> | null, readonly php?: ReadonlyArray<{ readonly className: string | null, readonly functionName: string | null } | null> | null } | null, readonly instrumentationLibraries: ReadonlyArray<{ readonly name: string, readonly language: string | null, readonly spanKind: SpanKind | null }> | null, readonly sourcesScopes?: ReadonlyArray<{ readonly workloadNamespace: string | null, readonly workloadKind: K8sResourceKind | null, readonly workloadName: string | null, readonly containerName: string | null, readonly workloadLanguage: SamplingWorkloadLanguage | null }> | null };

export type NoisyRuleFragment = { readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null, readonly queryParams?: ReadonlyArray<{ readonly name: string, readonly valueExact: string | null }> | null } | null, readonly httpClient: { readonly method: string | null, readonly serverAddress: string | null, readonly templatedPath: string | null, readonly templatedPathPrefix: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null };

export type PeerFragment = { readonly nodeId?: string, readonly serviceName: string, readonly requests: number, readonly dateTime: string, readonly isVirtual?: boolean };

export type ProfilingSlotsFragment = { readonly activeKeys: ReadonlyArray<string>, readonly keysWithData: ReadonlyArray<string>, readonly maxSlots: number, readonly slotMaxBytes: number, readonly slotTtlSeconds: number, readonly totalBytesUsed: number };

export type RecommendationFragment = { readonly name: string, readonly type: RecommendationType, readonly title: string, readonly summary: string, readonly applied: boolean, readonly dismissed: boolean, readonly conditionsMet: boolean, readonly oss: boolean, readonly requireOdigosDeployment: boolean, readonly catalogConditions: ReadonlyArray<{ readonly type: string }>, readonly remediations: ReadonlyArray<{ readonly type: string, readonly tooltip: string, readonly applyExamples: ReadonlyArray<{ readonly type: string, readonly content: string }> }> };

export type SamplingSettingsFragment = { readonly dryRun?: boolean | null, readonly tailSampling: { readonly disabled: boolean | null, readonly traceAggregationWaitDuration: string | null } | null, readonly k8sHealthProbesSampling: { readonly enabled: boolean | null, readonly keepPercentage: number | null } | null, readonly spanSamplingAttributes?: { readonly disabled: boolean | null, readonly samplingCategoryDisabled: boolean | null, readonly traceDecidingRuleDisabled: boolean | null, readonly spanDecisionAttributesDisabled: boolean | null } | null };

export type SamplingGroupFragment = { readonly id: string, readonly name: string | null, readonly noisyOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null, readonly queryParams?: ReadonlyArray<{ readonly name: string, readonly valueExact: string | null }> | null } | null, readonly httpClient: { readonly method: string | null, readonly serverAddress: string | null, readonly templatedPath: string | null, readonly templatedPathPrefix: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly highlyRelevantOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly error: boolean, readonly durationAtLeastMs: number | null, readonly percentageAtLeast: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly costReductionRules: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }> };

export type SamplingStateFragment = { readonly configs: { readonly effective: { readonly dryRun?: boolean | null, readonly tailSampling: { readonly disabled: boolean | null } | null } | null }, readonly rules: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly noisyOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null, readonly queryParams?: ReadonlyArray<{ readonly name: string, readonly valueExact: string | null }> | null } | null, readonly httpClient: { readonly method: string | null, readonly serverAddress: string | null, readonly templatedPath: string | null, readonly templatedPathPrefix: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly highlyRelevantOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly error: boolean, readonly durationAtLeastMs: number | null, readonly percentageAtLeast: number | null, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }>, readonly costReductionRules: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null, readonly notes: string | null, readonly disabled: boolean, readonly percentageAtMost: number, readonly operation: { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null } | null, readonly sourceScopes?: { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null } | null }> }> };

export type ScopesFragment = { readonly namespaces: ReadonlyArray<string> | null, readonly languages: ReadonlyArray<SamplingWorkloadLanguage> | null, readonly sources: ReadonlyArray<{ readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }> | null };

export type SettingsFragment = { readonly clusterName: string | null, readonly telemetryEnabled: boolean | null, readonly openshiftEnabled: boolean | null, readonly psp: boolean | null, readonly skipWebhookIssuerCreation: boolean | null, readonly imagePrefix: string | null, readonly imagePullSecrets: ReadonlyArray<string> | null, readonly resourceSizePreset: string | null, readonly profiles: ReadonlyArray<string> | null, readonly nodeSelector: string | null, readonly uiMode: UiMode | null, readonly uiPaginationLimit: number | null, readonly uiRemoteUrl: string | null, readonly centralBackendURL: string | null, readonly traceIdSuffix: string | null, readonly ignoredNamespaces: ReadonlyArray<string> | null, readonly ignoredContainers: ReadonlyArray<string> | null, readonly ignoreOdigosNamespace: boolean | null, readonly goAutoOffsetsCron: string | null, readonly goAutoOffsetsMode: string | null, readonly customContainerRuntimeSocketPath: string | null, readonly odigletHealthProbeBindPort: number | null, readonly clickhouseJsonTypeEnabled: boolean | null, readonly allowedTestConnectionHosts: ReadonlyArray<string> | null, readonly manifestYAML?: string | null, readonly oidc: { readonly tenantUrl: string | null, readonly clientId: string | null } | null, readonly instrumentor?: { readonly mountMethod: string | null, readonly agentEnvVarsInjectionMethod: string | null, readonly checkDeviceHealthBeforeInjection: boolean | null } | null, readonly allowConcurrentAgents?: { readonly enabled: boolean | null } | null, readonly wasp?: { readonly enabled: boolean | null } | null, readonly userInstrumentationEnvs: { readonly languages: string | null } | null, readonly agentsInitContainerResources: { readonly requestCPUm: number | null, readonly requestMemoryMiB: number | null, readonly limitCPUm: number | null, readonly limitMemoryMiB: number | null } | null, readonly rollout: { readonly automaticRolloutDisabled: boolean | null, readonly maxConcurrentRollouts?: number | null } | null, readonly autoRollback?: { readonly disabled: boolean | null, readonly graceTime: string | null, readonly stabilityWindowTime: string | null } | null, readonly sampling?: { readonly dryRun: boolean | null, readonly tailSampling: { readonly disabled: boolean | null, readonly traceAggregationWaitDuration: string | null } | null, readonly k8sHealthProbesSampling: { readonly enabled: boolean | null, readonly keepPercentage: number | null } | null, readonly spanSamplingAttributes: { readonly disabled: boolean | null, readonly samplingCategoryDisabled: boolean | null, readonly spanDecisionAttributesDisabled: boolean | null, readonly traceDecidingRuleDisabled: boolean | null } | null } | null, readonly componentLogLevels?: { readonly default: OdigosLogLevel | null, readonly autoscaler: OdigosLogLevel | null, readonly scheduler: OdigosLogLevel | null, readonly instrumentor: OdigosLogLevel | null, readonly odiglet: OdigosLogLevel | null, readonly deviceplugin: OdigosLogLevel | null, readonly ui: OdigosLogLevel | null, readonly collector: OdigosLogLevel | null } | null, readonly collectorGateway: { readonly minReplicas: number | null, readonly maxReplicas: number | null, readonly requestMemoryMiB: number | null, readonly limitMemoryMiB: number | null, readonly requestCPUm: number | null, readonly limitCPUm: number | null, readonly memoryLimiterLimitMiB: number | null, readonly memoryLimiterSpikeLimitMiB: number | null, readonly goMemLimitMiB: number | null, readonly serviceGraphDisabled: boolean | null, readonly clusterMetricsEnabled: boolean | null, readonly httpsProxyAddress: string | null, readonly nodeSelector: string | null } | null, readonly collectorNode: { readonly collectorOwnMetricsPort: number | null, readonly requestMemoryMiB: number | null, readonly limitMemoryMiB: number | null, readonly requestCPUm: number | null, readonly limitCPUm: number | null, readonly memoryLimiterLimitMiB: number | null, readonly memoryLimiterSpikeLimitMiB: number | null, readonly goMemLimitMiB: number | null, readonly k8sNodeLogsDirectory: string | null, readonly enableDataCompression: boolean | null, readonly otlpExporterConfiguration: { readonly enableDataCompression: boolean | null, readonly timeout: string | null, readonly retryOnFailure: { readonly enabled: boolean | null, readonly initialInterval: string | null, readonly maxInterval: string | null, readonly maxElapsedTime: string | null } | null } | null } | null, readonly odigosOwnTelemetryStore: { readonly metricsStoreDisabled: boolean | null } | null, readonly profiling?: { readonly enabled: boolean | null } | null, readonly traceCorrelations?: { readonly serviceIO: { readonly enabled: boolean | null, readonly inputSpanAttributes: ReadonlyArray<string> | null, readonly outputSpanAttributes: ReadonlyArray<string> | null, readonly metricsFlushInterval: string | null } | null } | null, readonly karpenter?: { readonly enabled: boolean | null } | null, readonly provenance?: ReadonlyArray<{ readonly helmPath: string, readonly reconciledFrom: string }> | null };

export type TailOperationFragment = { readonly httpServer: { readonly method: string | null, readonly route: string | null, readonly routePrefix: string | null } | null, readonly kafkaConsumer: { readonly kafkaTopic: string | null } | null, readonly kafkaProducer: { readonly kafkaTopic: string | null } | null };

export type WorkloadHealthFragment = { readonly rollbackOccurred: boolean, readonly numberOfInstances: number | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null }, readonly workloadOdigosHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string }, readonly podsHealthStatus: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null }, readonly conditions: { readonly runtimeDetection: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjectionEnabled: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly rollout: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly agentInjected: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly podsManifestInjection?: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly processesAgentHealth: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null, readonly expectingTelemetry: { readonly status: DesiredStateProgress, readonly reasonEnum: string | null } | null }, readonly containers: ReadonlyArray<{ readonly containerName: string, readonly runtimeInfo: { readonly language: string, readonly runtimeVersion: string | null, readonly otherAgentNames?: ReadonlyArray<string> | null } | null, readonly overrides: { readonly runtimeInfo: { readonly language: string } | null } | null, readonly agentEnabled: { readonly agentEnabled: boolean } | null }> | null, readonly pods: ReadonlyArray<{ readonly startTime: string, readonly agentInjected: boolean, readonly containers: ReadonlyArray<{ readonly isCrashLoop: boolean | null, readonly waitingReasonEnum: string | null }> }> | null, readonly telemetryMetrics: ReadonlyArray<{ readonly totalDataSentBytes: number | null }> };

export type WorkloadInStreamsFragment = { readonly dataStreamNames: ReadonlyArray<string>, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null } };

export type WorkloadMarkingFragment = { readonly dataStreamNames: ReadonlyArray<string>, readonly numberOfInstances: number | null, readonly id: { readonly namespace: string, readonly kind: K8sResourceKind, readonly name: string }, readonly markedForInstrumentation: { readonly markedForInstrumentation: boolean | null, readonly decisionEnum: string }, readonly workloadHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } | null, readonly podsHealthStatus: { readonly name: string, readonly status: DesiredStateProgress, readonly reasonEnum: string | null, readonly message: string } };
