import { kubectl } from '../../text/kubectl.ts';
import { refuse } from '../../tool/failure.ts';
import type { SamplingGroupFragment, SamplingStateFragment } from '../../tool/generated/operations.generated.ts';
import { seenIn } from '../../tool/kit/seen-in.ts';
import { USUAL_NAMESPACE } from '../../tool/odigos-namespace.ts';
import type { ReadCall, WriteBehaviour, WriteCall } from '../../tool/tool.ts';
import { groupNameProblem, groupOwners, groupTarget, SEE_GROUPS, seeGroup } from './groups.ts';
import { type BuiltOperation, buildOperation, type FlatMatch } from './operation.ts';
import { provingSteps } from './proving-step.ts';
import { refuseAll } from './refuse-all.ts';
import type { RuleContent } from './rule.ts';
import { contentRow, effectOf, type RuleKind } from './rule-kind.ts';
import { NEW_ID, samplingImpact } from './sampling-impact.ts';
import { type ScopeArguments, scopeProblems, scopesFrom } from './scope.ts';
import { holds, idleWarnings, type SamplingQuery, twinOf } from './standing.ts';

/** What every tool that creates a rule takes. */
export interface CreateRuleArguments extends FlatMatch, ScopeArguments {
  readonly group: string;
  readonly keep_percentage: number;
  readonly notes?: string;
}

/** What differs between the tools that create a rule. */
export interface RuleCreation<Given extends CreateRuleArguments> {
  kind(given: Given): RuleKind;
  readonly groups: SamplingQuery;
  /** Where the rule may be created: also in a group that is there, or only in a new one. */
  readonly into: 'any_group' | 'new_group';
  nameOf(given: Given): string;
  /** What the rule says beside its name, matcher and scope. */
  conditions?(given: Given): Pick<RuleContent, 'onError' | 'slowerThanMs'>;
  /** @throws ToolFailure where this UI would not take the rule */
  ensureTaken(call: ReadCall<Given>, rule: RuleContent): void;
  /** Sends the rule and answers its id. */
  send(call: WriteCall<Given>, rule: RuleContent): Promise<string>;
}

/**
 * Creates a rule. Everything is checked first: a refused first rule would leave an empty group behind, which no call
 * can delete (recording `probe/sampling/first-rule-invalid/after`), and equal rules would share one id.
 */
export function createRule<Given extends CreateRuleArguments>(creation: RuleCreation<Given>): WriteBehaviour<Given> {
  return {
    target: groupTarget,

    async preview(call) {
      const { arguments: given } = call;
      const kind = creation.kind(given);
      const { operation, problems } = buildOperation(given);
      const rule = contentOf(creation, given, operation);
      const nameProblem = groupNameProblem(given.group);
      const wide = problems.length > 0 ? undefined : kind.tooWide(rule);
      refuseAll([
        ...(nameProblem ? [nameProblem] : []),
        ...(rule.name === '' ? ['The name of the rule is blank.'] : []),
        ...problems,
        ...(wide ? [wide] : []),
      ]);
      creation.ensureTaken(call, rule);
      const { sampling } = await call.read(creation.groups, {});
      const group = sampling.rules.find(({ id }) => id === given.group);
      if (group && creation.into === 'new_group') throw groupExists(group);
      refuseTwin(kind, sampling.rules, rule);
      refuseAll(await scopeProblems(call, given));
      for (const message of [...idleWarnings(kind, sampling), ...remarks(kind, sampling.rules, rule)])
        call.warn(message);
      if (!group && creation.into === 'any_group') call.warn(`Group "${given.group}" does not exist and is created.`);
      const stored = { ...rule, ruleId: NEW_ID };
      const { impact, sentences, isIdle } = await samplingImpact(call, {
        kind,
        sampling,
        group: given.group,
        after: stored,
      });
      const created = (field: string, after: unknown) => ({ field, before: null, after });
      return {
        impact,
        changes: [
          ...(group ? [] : [created('group', given.group)]),
          created(`${given.group}.${kind.list}`, contentRow(kind, rule)),
        ],
        consequences: [
          ...sentences,
          ...(isIdle ? [] : ['It takes effect within seconds; no application restarts.']),
          ...firstGroupSentence(sampling),
          ...(group ? [] : ['No call of the API deletes a group, not even an empty one.']),
        ],
        byCall: groupOwners(group),
        // What would make this preview stale: the group appearing or going. (A twin is refused anyway.)
        state: { groupExists: group !== undefined },
      };
    },

    async apply(call, { changes }) {
      const { arguments: given } = call;
      const kind = creation.kind(given);
      const rule = contentOf(creation, given, buildOperation(given).operation);
      const ruleId = await creation.send(call, rule);
      const isThere = ({ sampling }: { sampling: Parameters<typeof holds>[1] }): boolean =>
        holds(kind, sampling, given.group, ruleId, rule);
      const confirmed = isThere(await call.readUntil(creation.groups, {}, isThere));
      if (!confirmed) call.warn('The API answered that it was created, but the rule does not show in its group yet.');
      return {
        data: { group: given.group, rule_id: ruleId, confirmed, ...seenIn('Which traces are dropped') },
        nextSteps: [
          ...(await provingSteps(call, kind.category, rule)),
          seeGroup(given.group, 'See the group with the new rule.'),
        ],
        undo: {
          tool: `delete_${kind.name}`,
          arguments: { group: given.group, rule_id: ruleId },
          ...(changes.some(({ field }) => field === 'group') ? { stays: emptyGroup(given.group) } : {}),
        },
      };
    },
  };
}

/** @throws ToolFailure when another rule matches the same: the two would share one id or contradict each other */
export function refuseTwin(
  kind: RuleKind,
  groups: readonly SamplingGroupFragment[],
  rule: RuleContent,
  except?: Parameters<typeof twinOf>[3],
): void {
  const twin = twinOf(kind, groups, rule, except);
  if (!twin) return;
  const { group, rule: other } = twin;
  throw refuse(
    `Rule ${other.ruleId}${other.name ? ` "${other.name}"` : ''} of group ${group} matches the same already${other.disabled ? ', but is switched off' : ''}. ${effectOf(kind, other)} Nothing was sent.`,
    [
      {
        tool: `update_${kind.name}`,
        arguments: {
          group,
          rule_id: other.ruleId,
          keep_percentage: rule.keepPercentage ?? 100,
          ...(other.disabled ? { disabled: false } : {}),
        },
        why: 'Change the rule that exists instead.',
      },
      seeGroup(group, 'See the rule that exists.'),
      SEE_GROUPS,
    ],
    `Change that rule instead of adding a twin: rules that match the same share one id.`,
  );
}

function contentOf<Given extends CreateRuleArguments>(
  creation: RuleCreation<Given>,
  given: Given,
  operation: BuiltOperation['operation'],
): RuleContent {
  return {
    name: creation.nameOf(given).trim(),
    notes: given.notes ?? null,
    disabled: false,
    keepPercentage: given.keep_percentage,
    ...(creation.conditions?.(given) ?? { onError: false, slowerThanMs: null }),
    operation,
    scopes: scopesFrom(given),
  };
}

function groupExists({ id }: SamplingGroupFragment): Error {
  return refuse(`There is a sampling group "${id}" already. Nothing was sent.`, [
    seeGroup(id, 'See the group that exists; add to it with a create_…_rule tool.'),
    SEE_GROUPS,
  ]);
}

function remarks(kind: RuleKind, groups: readonly SamplingGroupFragment[], rule: RuleContent): readonly string[] {
  const isNamed = groups.some((group) => kind.rulesOf(group).some(({ name }) => name === rule.name));
  return isNamed ? [`A rule named "${rule.name}" exists already; names need not be unique.`] : [];
}

/** A group is enough for the gateway to hold and judge all traces, whatever is in it. */
function firstGroupSentence({ rules, configs: { effective } }: SamplingStateFragment): readonly string[] {
  if (rules.length > 0 || effective?.tailSampling?.disabled) return [];
  return [
    'The first group turns tail sampling on: the gateway then holds every trace for its wait (30 s unless set), also once the group is empty.',
  ];
}

/** What stays of a group whose last rule goes. */
function emptyGroup(group: string): string {
  const line = kubectl('delete', 'samplings.odigos.io', group, '-n', USUAL_NAMESPACE);
  return `Group ${group} stays, empty, and keeps tail sampling on: no call of the API deletes a group. ${line} does.`;
}
