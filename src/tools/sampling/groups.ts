import { counted } from '../../text/counted.ts';
import { didYouMean } from '../../tool/did-you-mean.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { refuse, type ToolFailure } from '../../tool/failure.ts';
import type { SamplingGroupFragment } from '../../tool/generated/operations.generated.ts';
import { elsewhereSentence } from '../../tool/kit/made-elsewhere.ts';
import type { StoredRule } from './rule.ts';
import { RULE_KINDS, type RuleKind } from './rule-kind.ts';

/** Kubernetes' rule for object names: a group is one (recordings `probe/sampling/group-name/*`). */
const OBJECT_NAME = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

export const SEE_GROUPS: NextStep = { tool: 'get_sampling', arguments: {}, why: 'See all groups and rules.' };

/** Why a text cannot name a group; nothing when it can. */
export function groupNameProblem(name: string): string | undefined {
  if (OBJECT_NAME.test(name)) return undefined;
  return `"${name}" cannot name a group: use lower-case letters, digits and "-", parts joined by ".", each beginning and ending with a letter or digit.`;
}

/** Applies to one group are serialised: parallel ones would conflict (recording `probe/sampling/concurrent-16`). */
export function groupTarget({ group }: { readonly group: string }): string {
  return `sampling group/${group}`;
}

/** @throws ToolFailure naming the groups that there are */
export function groupNamed(groups: readonly SamplingGroupFragment[], name: string): SamplingGroupFragment {
  const group = groups.find(({ id }) => id === name);
  if (group) return group;
  const names = groups.map(({ id }) => id).sort();
  const hint = names.length > 0 ? `${didYouMean(name, names)} There are: ${names.join(', ')}.` : '';
  throw refuse(`There is no sampling group "${name}".${hint} Nothing was sent.`, [SEE_GROUPS]);
}

/**
 * The one rule of that kind with that id in a group.
 *
 * @throws ToolFailure when there is none, or several: the API would take the first of them (recording
 * `probe/sampling/noisy/upd/dup-id`)
 */
export function ruleNamed(kind: RuleKind, group: SamplingGroupFragment, ruleId: string): StoredRule {
  const rules = kind.rulesOf(group);
  const [rule, ...twins] = rules.filter((one) => one.ruleId === ruleId);
  if (!rule) throw unknownRule(kind, group, rules, ruleId);
  if (twins.length === 0) return rule;
  const names = [rule, ...twins].map(({ name }) => `"${name ?? 'unnamed'}"`).join(', ');
  throw refuse(
    `${counted(twins.length + 1, 'rule')} of group ${group.id} share the id ${ruleId}: ${names}. They match the same, and the API would take whichever stands first. Nothing was sent.`,
    [seeGroup(group.id)],
    `Remove the ones too many from the Kubernetes object Sampling/${group.id}, then call again.`,
  );
}

/**
 * What a preview of a change says of a group that the UI did not make: one of its own has its id as its name too. Any
 * change writes the whole group.
 */
export function groupOwners(group: SamplingGroupFragment | undefined): readonly string[] {
  if (group === undefined || group.name === undefined || group.name === group.id) return [];
  return [elsewhereSentence(`sampling group ${group.id}`)];
}

/** The step that shows one group. */
export function seeGroup(group: string, why = 'See the group and its rules.'): NextStep {
  return { tool: 'get_sampling', arguments: { group }, why };
}

function unknownRule(
  kind: RuleKind,
  group: SamplingGroupFragment,
  rules: readonly StoredRule[],
  ruleId: string,
): ToolFailure {
  const other = RULE_KINDS.find((one) => one !== kind && one.rulesOf(group).some((rule) => rule.ruleId === ruleId));
  const there = rules.map((rule) => `${rule.ruleId} "${rule.name ?? 'unnamed'}"`).join(', ');
  return refuse(
    other
      ? `Rule ${ruleId} of group ${group.id} is a ${other.noun}, not a ${kind.noun}. Nothing was sent.`
      : `Group ${group.id} has no ${kind.noun} ${ruleId}. It has: ${there || 'none'}. Nothing was sent.`,
    [seeGroup(group.id)],
    other
      ? `Use update_${other.name} or delete_${other.name}.`
      : 'An id is a hash of what the rule matches: an edit gives the rule a new one.',
  );
}
