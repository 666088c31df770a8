import type {
  DesiredConditionActionItem,
  EffectiveConfig,
  FieldType,
  K8sWorkload,
  K8sWorkloadPod,
  K8sWorkloadPodContainer,
  K8sWorkloadRollout,
  K8sWorkloadRuntimeInfoContainer,
  SourcesScopes,
  WorkloadFilter,
} from '../contract.generated.ts';
import { notFound } from '../errors.ts';
import type { Retelling } from './retelling.ts';

/** What stands elsewhere, has another shape or is not told at all in older releases. */
export const PLACES: readonly Retelling[] = [
  {
    before: 'v1.34.0',
    field: 'DesiredConditionStatus.actionItems',
    tell: (told: readonly DesiredConditionActionItem[] | null) =>
      told?.filter(({ type }) => type === 'RolloutWorkload'),
  },
  {
    before: 'v1.33.0',
    field: 'K8sWorkloadRuntimeInfoContainer.otherAgentName',
    tell: (_told: unknown, { otherAgentNames }: K8sWorkloadRuntimeInfoContainer) => otherAgentNames?.[0] ?? null,
  },
  {
    before: 'v1.32.0',
    field: 'K8sWorkload.pods',
    tell: (told: unknown, { markedForInstrumentation: mark }: K8sWorkload) =>
      mark.markedForInstrumentation === true ? told : null,
  },
  {
    before: 'v1.32.0',
    field: 'K8sWorkload.rollout',
    // One that has no status is none: there it must have one.
    tell: (told: K8sWorkloadRollout | null, { markedForInstrumentation: mark }: K8sWorkload) =>
      mark.markedForInstrumentation === true && told?.rolloutStatus ? told : null,
  },
  { before: 'v1.32.0', field: 'K8sWorkloadContainer.instrumentations', tell: () => null },
  {
    before: 'v1.33.0',
    field: 'Query.actionTypes',
    tell: (told: readonly { readonly type: string }[]) =>
      told.filter(({ type }) => !['DbQueryTemplatization', 'InferDbAttributes'].includes(type)),
  },
  ...['ComputePlatform.computePlatformType', 'Config.platformType'].map((field) => ({
    before: 'v1.32.0',
    field,
    tell: () => 'K8S',
  })),
  {
    before: 'v1.32.0',
    field: 'Mutation.deleteCentralProxy',
    tell() {
      throw notFound('deployments.apps', 'central-proxy');
    },
  },
  { before: 'v1.29.0', field: 'PodInfo.collectorMetrics', tell: () => null },
  {
    before: 'v1.28.0',
    field: 'K8sWorkloadPod.podHealthStatus',
    tell: (_told: unknown, { k8sHealthStatus }: K8sWorkloadPod) => k8sHealthStatus,
  },
  {
    before: 'v1.28.0',
    field: 'K8sWorkloadPodContainer.healthStatus',
    tell: (_told: unknown, { k8sHealthStatus }: K8sWorkloadPodContainer) => k8sHealthStatus,
  },
  {
    before: 'v1.28.0',
    field: 'K8sWorkloadContainerAgentConfigTracesHeadSampling.fallbackPercentage',
    tell: () => 100,
  },
  {
    before: 'v1.28.0',
    field: 'Query.workloads',
    tell: (told: readonly K8sWorkload[], _source: unknown, { filter }: { readonly filter?: WorkloadFilter | null }) =>
      filter?.namespace ? told.filter(({ id }) => id.namespace === filter.namespace) : told,
  },
  ...['NoisyOperationRule', 'HighlyRelevantOperationRule', 'CostReductionRule'].map((type) => ({
    before: 'v1.26.0',
    field: `${type}.sourceScopes`,
    tell: (told: SourcesScopes | readonly object[] | null) => told && listed(told),
  })),
  {
    before: 'v1.25.0',
    field: 'ConfigYamlField.componentType',
    tell: (told: FieldType) => (told === 'time' ? 'input' : told),
  },
  setting('agentEnvVarsInjectionMethod', ({ instrumentor }) => enumOf(instrumentor?.agentEnvVarsInjectionMethod)),
  setting('allowConcurrentAgents', ({ allowConcurrentAgents }) => allowConcurrentAgents?.enabled),
  setting('checkDeviceHealthBeforeInjection', ({ instrumentor }) => instrumentor?.checkDeviceHealthBeforeInjection),
  setting('karpenterEnabled', ({ karpenter }) => karpenter?.enabled),
  setting('mountMethod', ({ instrumentor }) => enumOf(instrumentor?.mountMethod)),
  setting('rollbackDisabled', ({ autoRollback }) => autoRollback?.disabled),
  setting('rollbackGraceTime', ({ autoRollback }) => autoRollback?.graceTime),
  setting('rollbackStabilityWindow', ({ autoRollback }) => autoRollback?.stabilityWindowTime),
  setting('waspEnabled', ({ wasp }) => wasp?.enabled),
];

/** Up to v1.23 these settings lie flat. */
function setting(name: string, of: (config: EffectiveConfig) => unknown): Retelling {
  return {
    before: 'v1.24.0',
    field: `EffectiveConfig.${name}`,
    tell: (_told: unknown, config: EffectiveConfig) => of(config) ?? null,
  };
}

/** Where they lie flat, the values of an enum have no dashes. */
function enumOf(value: string | null | undefined): string | undefined {
  return value?.replaceAll('-', '_');
}

/** Up to v1.25 a scope is a list with an entry for each thing that it names. */
function listed(scopes: SourcesScopes | readonly object[]): readonly object[] {
  if (Array.isArray(scopes)) return scopes;
  if (!('sources' in scopes)) return [];
  return [
    ...(scopes.sources ?? []).map(({ namespace, kind, name }) => ({
      workloadNamespace: namespace,
      workloadKind: kind,
      workloadName: name,
    })),
    ...(scopes.namespaces ?? []).map((workloadNamespace) => ({ workloadNamespace })),
    ...(scopes.languages ?? []).map((workloadLanguage) => ({ workloadLanguage })),
  ];
}
