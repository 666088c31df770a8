import type {
  CostReductionRule,
  CostReductionRuleInput,
  HighlyRelevantOperationRule,
  HighlyRelevantOperationRuleInput,
  NoisyOperationRule,
  NoisyOperationRuleInput,
  SamplingRules,
} from '../contract.generated.ts';
import { apiError } from '../errors.ts';
import { costReductionRule, highlyRelevantRule, noisyRule } from './sampling-rules.ts';

interface Group {
  readonly id: string;
  readonly noisy: NoisyOperationRule[];
  readonly highlyRelevant: HighlyRelevantOperationRule[];
  readonly costReduction: CostReductionRule[];
}

/** Kubernetes' rule for object names. */
const OBJECT_NAME = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const OBJECT_NAME_MAX = 253;

/**
 * Sampling groups and their rules. A group comes into being with its first rule, even when that rule is refused, and
 * an emptied group stays. A rule's id is a hash of its content, so that equal rules share one.
 */
export class SamplingGroups {
  readonly #groups = new Map<string, Group>();

  /** All groups, oldest first, as the API shows them. */
  list(): SamplingRules[] {
    return [...this.#groups.values()].map((group) => ({
      id: group.id,
      name: group.id,
      noisyOperations: [...group.noisy],
      highlyRelevantOperations: [...group.highlyRelevant],
      costReductionRules: [...group.costReduction],
    }));
  }

  /** Adds a rule that drops what is noisy; makes the group when it is missing. */
  addNoisy(groupId: string, input: NoisyOperationRuleInput): NoisyOperationRule {
    const group = this.#ensure(groupId);
    const rule = noisyRule(input);
    checkPercentage(groupId, 'noisyOperations', group.noisy.length, 'percentageAtMost', rule.percentageAtMost);
    group.noisy.push(rule);
    return rule;
  }

  /** Replaces the first rule with that id, wholly. */
  updateNoisy(groupId: string, ruleId: string, input: NoisyOperationRuleInput): NoisyOperationRule {
    const { noisy } = this.#get(groupId);
    const index = indexOf(noisy, ruleId, 'noisy operation', groupId);
    const rule = noisyRule(input);
    checkPercentage(groupId, 'noisyOperations', index, 'percentageAtMost', rule.percentageAtMost);
    noisy[index] = rule;
    return rule;
  }

  /** Deletes the first rule with that id. */
  deleteNoisy(groupId: string, ruleId: string): void {
    const { noisy } = this.#get(groupId);
    noisy.splice(indexOf(noisy, ruleId, 'noisy operation', groupId), 1);
  }

  /** Adds a rule that keeps what matters; makes the group when it is missing. */
  addHighlyRelevant(groupId: string, input: HighlyRelevantOperationRuleInput): HighlyRelevantOperationRule {
    const group = this.#ensure(groupId);
    const rule = highlyRelevantRule(input);
    const place = group.highlyRelevant.length;
    checkPercentage(groupId, 'highlyRelevantOperations', place, 'percentageAtLeast', rule.percentageAtLeast);
    group.highlyRelevant.push(rule);
    return rule;
  }

  /** Replaces the first rule with that id, wholly. */
  updateHighlyRelevant(
    groupId: string,
    ruleId: string,
    input: HighlyRelevantOperationRuleInput,
  ): HighlyRelevantOperationRule {
    const { highlyRelevant } = this.#get(groupId);
    const index = indexOf(highlyRelevant, ruleId, 'highly relevant operation', groupId);
    const rule = highlyRelevantRule(input);
    checkPercentage(groupId, 'highlyRelevantOperations', index, 'percentageAtLeast', rule.percentageAtLeast);
    highlyRelevant[index] = rule;
    return rule;
  }

  /** Deletes the first rule with that id. */
  deleteHighlyRelevant(groupId: string, ruleId: string): void {
    const { highlyRelevant } = this.#get(groupId);
    highlyRelevant.splice(indexOf(highlyRelevant, ruleId, 'highly relevant operation', groupId), 1);
  }

  /** Adds a rule that caps what is kept; makes the group when it is missing. */
  addCostReduction(groupId: string, input: CostReductionRuleInput): CostReductionRule {
    const group = this.#ensure(groupId);
    const rule = costReductionRule(input);
    const place = group.costReduction.length;
    checkPercentage(groupId, 'costReductionRules', place, 'percentageAtMost', rule.percentageAtMost);
    group.costReduction.push(rule);
    return rule;
  }

  /** Replaces the first rule with that id, wholly. */
  updateCostReduction(groupId: string, ruleId: string, input: CostReductionRuleInput): CostReductionRule {
    const { costReduction } = this.#get(groupId);
    const index = indexOf(costReduction, ruleId, 'cost reduction', groupId);
    const rule = costReductionRule(input);
    checkPercentage(groupId, 'costReductionRules', index, 'percentageAtMost', rule.percentageAtMost);
    costReduction[index] = rule;
    return rule;
  }

  /** Deletes the first rule with that id. */
  deleteCostReduction(groupId: string, ruleId: string): void {
    const { costReduction } = this.#get(groupId);
    costReduction.splice(indexOf(costReduction, ruleId, 'cost reduction', groupId), 1);
  }

  #ensure(id: string): Group {
    const existing = this.#groups.get(id);
    if (existing) return existing;
    const refused = `failed to create sampling CR "${id}": Sampling.odigos.io "${id}" is invalid: metadata.name:`;
    if (id === '') throw apiError(`${refused} Required value: name or generateName is required`);
    if (id.length > OBJECT_NAME_MAX) {
      throw apiError(`${refused} Invalid value: "${id}": must be no more than ${OBJECT_NAME_MAX} characters`);
    }
    if (!OBJECT_NAME.test(id))
      throw apiError(`${refused} Invalid value: "${id}": must be a lowercase RFC 1123 subdomain`);
    const group: Group = { id, noisy: [], highlyRelevant: [], costReduction: [] };
    this.#groups.set(id, group);
    return group;
  }

  #get(id: string): Group {
    const group = this.#groups.get(id);
    if (!group) throw apiError(`sampling CR "${id}" not found: Sampling.odigos.io "${id}" not found`);
    return group;
  }
}

function indexOf(rules: readonly { readonly ruleId: string }[], id: string, what: string, group: string): number {
  const index = rules.findIndex((rule) => rule.ruleId === id);
  if (index < 0) throw apiError(`${what} rule ${id} not found in sampling ${group}`);
  return index;
}

function checkPercentage(
  group: string,
  list: string,
  index: number,
  field: string,
  value: number | null | undefined,
): void {
  if (value === null || value === undefined || (value >= 0 && value <= 100)) return;
  const path = `spec.${list}[${index}].${field}`;
  const limit = value > 100 ? 'less than or equal to 100' : 'greater than or equal to 0';
  throw apiError(
    `Sampling.odigos.io "${group}" is invalid: ${path}: Invalid value: ${value}: ${path} in body should be ${limit}`,
  );
}
