import { kubectl } from '../text/kubectl.ts';
import { refuse } from '../tool/failure.ts';
import { operations } from '../tool/generated/catalog.generated.ts';
import type { SamplingGroupFragment } from '../tool/generated/operations.generated.ts';
import { isUnreadable } from '../tools/sampling/operation.ts';
import { RULE_KINDS } from '../tools/sampling/rule-kind.ts';
import type { Rendered } from './manifest.ts';
import type { RenderCall } from './rendering.ts';
import { type Group, groupOf, isEmpty, samplingManifest } from './sampling.ts';

/** The lists of a group. */
export type RuleList = keyof Group;

/** A rule that comes to a group, with the group where there is none. */
export function createdSamplingRule<List extends RuleList>(list: List) {
  return (
    { group, rule }: { readonly group: string; readonly rule: Rule<List> },
    call: RenderCall,
  ): Promise<Rendered> => changedGroup(call, group, (now) => ({ ...now, [list]: [...now[list], rule] }));
}

/** A rule that takes another's place. */
export function updatedSamplingRule<List extends RuleList>(list: List) {
  return (
    { group, rule_id: id, rule }: { readonly group: string; readonly rule_id: string; readonly rule: Rule<List> },
    call: RenderCall,
  ): Promise<Rendered> =>
    changedGroup(call, group, (now) => ({
      ...now,
      [list]: now[list].map((one) => (one.ruleId === id ? { ...rule, ruleId: id } : one)),
    }));
}

/** A rule that goes; its group stays. */
export function deletedSamplingRule(list: RuleList) {
  return (
    { group, rule_id: id }: { readonly group: string; readonly rule_id: string },
    call: RenderCall,
  ): Promise<Rendered> =>
    changedGroup(call, group, (now) => ({ ...now, [list]: now[list].filter((one) => one.ruleId !== id) }));
}

type Rule<List extends RuleList> = Omit<Group[List][number], 'ruleId'>;

async function changedGroup(call: RenderCall, name: string, change: (now: Group) => Group): Promise<Rendered> {
  const { sampling } = await call.read(operations.create_sampling_group_preview, {});
  const told = sampling.rules.find(({ id }) => id === name);
  if (told) requireReadable(told);
  const now = groupOf(told);
  const then = change(now);
  const { namespace } = call;
  const after = samplingManifest(name, namespace, then);
  return {
    objects: [told ? { before: samplingManifest(name, namespace, now), after } : { after }],
    ...(isEmpty(then)
      ? {
          commands: [kubectl('delete', 'samplings.odigos.io', name, '-n', namespace)],
          notes: [
            'It is the last rule of its group: better delete the file, and the object by the kubectl line. An empty group keeps tail sampling on.',
          ],
        }
      : {}),
  };
}

/** @throws ToolFailure where a group holds what the API does not show: a manifest without it would lose it */
function requireReadable(group: SamplingGroupFragment): void {
  const hidden = RULE_KINDS.flatMap((kind) => kind.rulesOf(group)).filter(({ operation }) => isUnreadable(operation));
  if (hidden.length === 0) return;
  const names = hidden.map(({ name, ruleId }) => name ?? ruleId).join(', ');
  throw refuse(
    `Group ${group.id} has rules with a matcher that the UI API does not show (${names}), so its manifest cannot be told. Nothing was sent.`,
    [],
    `Change the object itself: ${kubectl('get', 'samplings.odigos.io', group.id, '-o', 'yaml')} shows all of it.`,
  );
}
