import type {
  HeadSamplingOperationMatcher,
  K8sWorkloadContainerCollectorConfigTailSampling,
  NoisyOperationRule,
  SourcesScopes,
} from '../contract.generated.ts';
import type { ContainerSpec, DetectedContainer } from '../kubernetes/model.ts';
import { shortHash } from '../kubernetes/names.ts';
import type { Configuration } from './configuration.ts';
import type { SamplingGroups } from './sampling.ts';
import type { Standing } from './standing.ts';

/** Rules of all three kinds, each list filled. */
export interface ContainerRules extends K8sWorkloadContainerCollectorConfigTailSampling {
  noisyOperations: {
    ruleId: string;
    name: string | null;
    disabled: boolean;
    operation: HeadSamplingOperationMatcher | null;
    percentageAtMost: number | null;
  }[];
}

/** Where sampling rules come from. */
export interface RulesWorld {
  readonly sampling: SamplingGroups;
  readonly configuration: Configuration;
}

/**
 * The sampling rules that hold for one container: kubelet's health probes first, when they are sampled, then the rules
 * of every group whose scope covers it.
 */
export function rulesFor(
  world: RulesWorld,
  standing: Standing,
  detected: DetectedContainer | undefined,
  spec: ContainerSpec,
): ContainerRules {
  const covers = (rule: { readonly sourceScopes?: SourcesScopes | null }): boolean =>
    isInScope(rule.sourceScopes ?? null, standing, detected?.language ?? spec.language);
  const groups = world.sampling.list();
  return {
    noisyOperations: [
      ...probeRules(world, spec),
      ...groups.flatMap((group) => group.noisyOperations).filter(covers),
    ].map(({ ruleId, name, disabled, operation, percentageAtMost }) => ({
      ruleId,
      name: name ?? null,
      disabled,
      operation: operation ?? null,
      percentageAtMost: percentageAtMost ?? null,
    })),
    highlyRelevantOperations: groups
      .flatMap((group) => group.highlyRelevantOperations)
      .filter(covers)
      .map((rule) => ({
        ruleId: rule.ruleId,
        name: rule.name ?? null,
        disabled: rule.disabled,
        error: rule.error,
        durationAtLeastMs: rule.durationAtLeastMs ?? null,
        operation: rule.operation ?? null,
        percentageAtLeast: rule.percentageAtLeast ?? null,
      })),
    costReductionRules: groups
      .flatMap((group) => group.costReductionRules)
      .filter(covers)
      .map((rule) => ({
        ruleId: rule.ruleId,
        name: rule.name ?? null,
        disabled: rule.disabled,
        operation: rule.operation ?? null,
        percentageAtMost: rule.percentageAtMost,
      })),
  };
}

function probeRules(world: RulesWorld, spec: ContainerSpec): NoisyOperationRule[] {
  if (world.configuration.flag('sampling.k8sHealthProbesSampling.enabled') !== true) return [];
  const percentageAtMost = world.configuration.amount('sampling.k8sHealthProbesSampling.keepPercentage') ?? 0;
  const probes: readonly (readonly [string, string | undefined])[] = [
    ['LivenessProbe', spec.probePaths.liveness],
    ['ReadinessProbe', spec.probePaths.readiness],
  ];
  return probes.flatMap(([probe, route]) =>
    route === undefined
      ? []
      : [
          {
            ruleId: shortHash(JSON.stringify({ operation: { httpServer: { route, method: 'GET' } } })),
            name: `kubelet health probe: ${probe}`,
            disabled: false,
            operation: { httpServer: { route, routePrefix: null, method: 'GET', queryParams: null }, httpClient: null },
            percentageAtMost,
          },
        ],
  );
}

/** Whether a scope covers a workload in that language; no scope covers everything, its parts are ANDed. */
function isInScope(scope: SourcesScopes | null, standing: Standing, language: string): boolean {
  if (!scope) return true;
  const { sources, namespaces, languages } = scope;
  const { id } = standing;
  return (
    (!sources ||
      sources.some(
        (source) => source.namespace === id.namespace && source.kind === id.kind && source.name === id.name,
      )) &&
    (!namespaces || namespaces.includes(id.namespace)) &&
    (!languages || languages.some((one) => one === language))
  );
}
