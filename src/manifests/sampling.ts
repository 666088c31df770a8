import type {
  CreateCostReductionRuleVariables,
  CreateHighlyRelevantOperationRuleVariables,
  CreateNoisyOperationRuleVariables,
} from '../tool/generated/catalog.generated.ts';
import type { SamplingGroupFragment } from '../tool/generated/operations.generated.ts';
import { type Manifest, manifestScopes, odigosManifest, stored } from './manifest.ts';

type NoisyInput = CreateNoisyOperationRuleVariables['rule'];
type RelevantInput = CreateHighlyRelevantOperationRuleVariables['rule'];
type CostInput = CreateCostReductionRuleVariables['rule'];

/** A sampling group as it is in its object, each rule with the id by which the API tells it. */
export interface Group {
  readonly noisyOperations: readonly Ruled<NoisyInput>[];
  readonly highlyRelevantOperations: readonly Ruled<RelevantInput>[];
  readonly costReductionRules: readonly Ruled<CostInput>[];
}

/** A rule; one that is new has no id. */
type Ruled<Rule> = Rule & { readonly ruleId?: string };

/** What is told of a group, as it is given. */
export function groupOf(told: SamplingGroupFragment | undefined): Group {
  return {
    noisyOperations: told?.noisyOperations ?? [],
    highlyRelevantOperations: told?.highlyRelevantOperations ?? [],
    costReductionRules: (told?.costReductionRules ?? []).map((rule) => ({
      ...rule,
      percentageAtMost: rule.percentageAtMost ?? 0,
    })),
  };
}

/** The Sampling of a group: its name is the group's. */
export function samplingManifest(name: string, namespace: string, group: Group): Manifest {
  return odigosManifest(
    'Sampling',
    { name, namespace },
    {
      name,
      ...stored({
        noisyOperations: group.noisyOperations.map((rule) => ruleOf(rule, { percentageAtMost: rule.percentageAtMost })),
        highlyRelevantOperations: group.highlyRelevantOperations.map((rule) =>
          ruleOf(rule, {
            error: rule.error,
            durationAtLeastMs: rule.durationAtLeastMs,
            percentageAtLeast: rule.percentageAtLeast,
          }),
        ),
        costReductionRules: group.costReductionRules.map((rule) =>
          ruleOf(rule, { percentageAtMost: rule.percentageAtMost }),
        ),
      }),
    },
  );
}

function ruleOf(
  { name, notes, disabled, operation, sourceScopes }: NoisyInput | RelevantInput | CostInput,
  own: object,
) {
  return stored({
    name,
    notes,
    disabled,
    operation: operation ? matcherOf(operation) : undefined,
    ...own,
    sourceScopes: manifestScopes(sourceScopes),
  });
}

function matcherOf(operation: object): object {
  return Object.fromEntries(
    Object.entries(operation).flatMap(([side, matcher]) => (matcher ? [[side, partsOf(matcher)] as const] : [])),
  );
}

function partsOf(matcher: object): object {
  return stored(
    Object.fromEntries(
      Object.entries(matcher).map(([name, part]) => [
        name,
        Array.isArray(part) ? part.map((one) => stored(one)) : part,
      ]),
    ),
  );
}

/** Whether a group has no rule. */
export function isEmpty({ noisyOperations, highlyRelevantOperations, costReductionRules }: Group): boolean {
  return noisyOperations.length + highlyRelevantOperations.length + costReductionRules.length === 0;
}
