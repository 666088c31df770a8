import type {
  ExplainSamplingQuery,
  ExplainSamplingWorkloadQuery,
  SamplingGroupFragment,
} from '../../tool/generated/operations.generated.ts';
import type { Category, RuleSet } from './decision/decide.ts';
import type { Ranked } from './decision/overlap.ts';
import { decidesInAgent, type Evaluator, evaluatorOf } from './decision/semantics.ts';
import { costRule, highlyRelevantRule, noisyRule, type StoredRule, sourceText } from './rule.ts';

type Container = NonNullable<ExplainSamplingWorkloadQuery['workloads'][number]['containers']>[number];
type WorkloadId = ExplainSamplingWorkloadQuery['workloads'][number]['id'];
type Groups = ExplainSamplingQuery['sampling']['rules'];

/** What of a container decides which rules reach it. */
export type ScopedContainer = Pick<Container, 'runtimeInfo' | 'agentEnabled'>;

/** The rules that hold for one container, and who looks at its noisy ones. */
export interface ContainerRules {
  readonly rules: RuleSet;
  readonly noisyBy: Evaluator;
  /** As Odigos resolved them, health probes with them; else by their scopes, as far as those are told. */
  readonly areResolved: boolean;
}

/**
 * The sampling rules of a container: those that Odigos resolved for it, where this UI tells them and there are some;
 * otherwise those of all groups whose scopes cover it.
 */
export function rulesOfContainer(container: Container, id: WorkloadId, groups: Groups): ContainerRules {
  const distribution = container.agentEnabled?.otelDistroName;
  const head = container.agentConfig?.traces?.headSampling?.noisyOperations;
  const tail = container.collectorConfig?.tailSampling;
  const headEvaluator = evaluatorOf(distribution);
  if (!head && !tail) {
    return {
      rules: scopedRules(container, id, groups ?? []),
      noisyBy: decidesInAgent(distribution) ? headEvaluator : 'gateway',
      areResolved: false,
    };
  }
  const unscoped = { notes: null, sourceScopes: null };
  return {
    rules: {
      noisy: (head ?? tail?.noisyOperations ?? []).map((rule) => noisyRule({ ...rule, ...unscoped })),
      highly_relevant: (tail?.highlyRelevantOperations ?? []).map((rule) =>
        highlyRelevantRule({ ...rule, ...unscoped }),
      ),
      cost_reduction: (tail?.costReductionRules ?? []).map((rule) => costRule({ ...rule, ...unscoped })),
    },
    noisyBy: head ? headEvaluator : 'gateway',
    areResolved: true,
  };
}

function scopedRules(container: Container, id: WorkloadId, groups: readonly SamplingGroupFragment[]): RuleSet {
  return coveringRules(container, id, rankedRules(groups));
}

/** All rules of groups, each with its category. */
export function rankedRules(groups: readonly SamplingGroupFragment[]): readonly Ranked[] {
  return groups.flatMap(({ noisyOperations, highlyRelevantOperations, costReductionRules }): readonly Ranked[] => [
    ...noisyOperations.map((rule): Ranked => ({ category: 'noisy', rule: noisyRule(rule) })),
    ...highlyRelevantOperations.map(
      (rule): Ranked => ({ category: 'highly_relevant', rule: highlyRelevantRule(rule) }),
    ),
    ...costReductionRules.map((rule): Ranked => ({ category: 'cost_reduction', rule: costRule(rule) })),
  ]);
}

/** Of these rules those whose scopes cover a container, by category. */
export function coveringRules(container: ScopedContainer, id: WorkloadId, rules: readonly Ranked[]): RuleSet {
  const of = (category: Category): readonly StoredRule[] =>
    rules.flatMap((one) => (one.category === category && covers(one.rule.scopes, container, id) ? [one.rule] : []));
  // Rules by query parameters reach only the one agent that reads them.
  const readsQuery = container.agentEnabled?.otelDistroName === 'nodejs-community';
  return {
    noisy: of('noisy').filter(({ operation }) => readsQuery || !operation?.httpServer?.queryParams?.length),
    highly_relevant: of('highly_relevant'),
    cost_reduction: of('cost_reduction'),
  };
}

/** Within one list any, between the lists all; none is everywhere, and one that is not told may be. */
function covers(scopes: StoredRule['scopes'], container: ScopedContainer, id: WorkloadId): boolean {
  const holds = (list: readonly string[] | null | undefined, value: string): boolean =>
    !list?.length || list.includes(value);
  return (
    holds(scopes?.namespaces, id.namespace) &&
    holds(scopes?.languages, container.runtimeInfo?.language ?? '') &&
    holds(scopes?.sources?.map(sourceText), sourceText(id))
  );
}
