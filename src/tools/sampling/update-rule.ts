import { refuse } from '../../tool/failure.ts';
import type { SamplingStateFragment } from '../../tool/generated/operations.generated.ts';
import { impact as impactOf, noImpact } from '../../tool/impact.ts';
import { seenIn } from '../../tool/kit/seen-in.ts';
import type { Change, ReadCall, WriteBehaviour, WriteCall } from '../../tool/tool.ts';
import { refuseTwin } from './create-rule.ts';
import { keptBy } from './decision/decide.ts';
import { groupNamed, groupOwners, groupTarget, ruleNamed, seeGroup } from './groups.ts';
import { isUnreadable, parseMatch } from './operation.ts';
import { provingSteps } from './proving-step.ts';
import { refuseAll } from './refuse-all.ts';
import { contentKey, matchText, type RuleContent, type StoredRule, sameMatchKey, sourceText } from './rule.ts';
import type { RuleKind } from './rule-kind.ts';
import { NEW_ID, samplingImpact } from './sampling-impact.ts';
import { type ScopeArguments, scopeProblems, scopesFrom } from './scope.ts';
import { holds, idleWarnings, type SamplingQuery } from './standing.ts';
import { ruleRestored } from './undo.ts';

/** What every tool that updates a rule takes. */
export interface UpdateRuleArguments extends ScopeArguments {
  readonly group: string;
  readonly rule_id: string;
  readonly name?: string;
  readonly keep_percentage?: number;
  readonly disabled?: boolean;
  readonly notes?: string;
  readonly match?: readonly { readonly key: string; readonly value: string }[];
  readonly on_error?: boolean;
  readonly slower_than_ms?: number;
}

/** What differs between the tools that update a rule. */
export interface RuleUpdate<Given extends UpdateRuleArguments> {
  readonly kind: RuleKind;
  readonly groups: SamplingQuery;
  /** Sends the whole rule and answers its new id. */
  /** @throws ToolFailure where this UI would not take the rule */
  ensureTaken(call: ReadCall<Given>, rule: RuleContent): void;
  send(call: WriteCall<Given>, rule: RuleContent): Promise<string>;
}

interface Merged {
  readonly sampling: SamplingStateFragment;
  readonly before: StoredRule;
  readonly after: RuleContent;
}

/**
 * Updates a rule. The API replaces the whole of it, whatever is sent: a name alone turns a rule for one route into one
 * that drops everything (recording `probe/sampling/noisy/upd/only-name`). So the rule is read, merged and sent whole.
 */
export function updateRule<Given extends UpdateRuleArguments>(update: RuleUpdate<Given>): WriteBehaviour<Given> {
  const { kind } = update;
  return {
    target: groupTarget,

    async preview(call) {
      const { arguments: given } = call;
      const { sampling, before, after } = await merge(update, call);
      const byCall = groupOwners(groupNamed(sampling.rules, given.group));
      const changes = changesOf(before, after);
      const state = contentKey(before);
      if (changes.length === 0) {
        const target = `${kind.noun} "${before.name ?? before.ruleId}"`;
        return { impact: noImpact(target), changes, state, nextSteps: [seeGroup(given.group)] };
      }
      const matchesOtherwise = sameMatchKey(before) !== sameMatchKey(after);
      if (matchesOtherwise) {
        refuseTwin(kind, sampling.rules, after, before);
        refuseAll(await scopeProblems(call, given));
      }
      const wide = kind.tooWide(before) ? undefined : kind.tooWide(after);
      refuseAll(wide ? [wide] : []);
      update.ensureTaken(call, after);
      if (changes.every(({ field }) => field === 'name' || field === 'notes')) {
        const what = `Change ${kind.noun} "${before.name ?? before.ruleId}" of group ${given.group}`;
        return { impact: impactOf(`${what}: only its name or notes; what it does stays.`), changes, byCall, state };
      }
      for (const message of idleWarnings(kind, sampling)) call.warn(message);
      const stored = { ...after, ruleId: matchesOtherwise ? NEW_ID : before.ruleId };
      const asked = { kind, sampling, group: given.group, before, after: stored };
      const { sentences, impact } = await samplingImpact(call, asked);
      return { impact, changes, consequences: consequencesOf(matchesOtherwise, sentences), byCall, state };
    },

    async apply(call, preview) {
      const { group, rule_id: oldId } = call.arguments;
      const { before, after } = await merge(update, call);
      const ruleId = await update.send(call, after);
      const isThere = ({ sampling }: { sampling: SamplingStateFragment }): boolean =>
        holds(kind, sampling, group, ruleId, after) && (ruleId === oldId || !isIn(kind, sampling, group, oldId));
      const confirmed = isThere(await call.readUntil(update.groups, {}, isThere));
      if (!confirmed) call.warn('The API answered that it was updated, but the group does not show it so yet.');
      return {
        data: {
          group,
          rule_id: ruleId,
          ...(ruleId === oldId ? {} : { former_rule_id: oldId }),
          confirmed,
          ...seenIn('Which traces are dropped'),
        },
        nextSteps: [
          ...(await provingSteps(call, kind.category, after)),
          seeGroup(group, 'See the group with the changed rule.'),
        ],
        undo: ruleRestored(kind, group, { ruleId, before, changes: preview.changes }),
      };
    },
  };
}

/** @throws ToolFailure when nothing is named to change, or the rule cannot be changed without harm */
async function merge<Given extends UpdateRuleArguments>(
  { kind, groups }: RuleUpdate<Given>,
  call: ReadCall<Given>,
): Promise<Merged> {
  const { arguments: given } = call;
  const { group: groupName, rule_id: ruleId, ...rest } = given;
  const named = Object.entries(rest).filter(
    ([name, value]) => value !== undefined && name !== 'dry_run' && name !== 'plan',
  );
  if (named.length === 0) throw refuse('Nothing is named to change. Nothing was sent.', [seeGroup(groupName)]);
  const { sampling } = await call.read(groups, {});
  const before = ruleNamed(kind, groupNamed(sampling.rules, groupName), ruleId);
  if (isUnreadable(before.operation)) throw unreadable(kind, groupName, before);
  const match = given.match === undefined ? undefined : parseMatch(kind.side, given.match);
  refuseAll([...(match?.problems ?? []), ...(given.name?.trim() === '' ? ['The name of the rule is blank.'] : [])]);
  return {
    sampling,
    before,
    after: {
      name: given.name?.trim() ?? before.name,
      notes: given.notes === undefined ? before.notes : given.notes || null,
      disabled: given.disabled ?? before.disabled,
      // Where none is stored, a default holds: to ask for that is to ask for nothing.
      keepPercentage:
        given.keep_percentage === keptBy(kind.category, before)
          ? before.keepPercentage
          : (given.keep_percentage ?? before.keepPercentage),
      onError: given.on_error ?? before.onError,
      slowerThanMs: given.slower_than_ms === undefined ? before.slowerThanMs : given.slower_than_ms || null,
      operation: match ? match.operation : before.operation,
      scopes: scopesFrom(given, before.scopes),
    },
  };
}

function changesOf(before: RuleContent, after: RuleContent): readonly Change[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return Object.entries(now).flatMap(([field, value]) => {
    const was = old[field] ?? null;
    return JSON.stringify(was) === JSON.stringify(value) ? [] : [{ field, before: was, after: value }];
  });
}

/** By the names of the arguments; absent and empty are alike, and lists are sets. */
function fieldsOf(rule: RuleContent): Readonly<Record<string, unknown>> {
  const { scopes } = rule;
  const set = (items: readonly string[] | null | undefined): readonly string[] | null =>
    items && items.length > 0 ? [...items].sort() : null;
  return {
    name: rule.name || null,
    notes: rule.notes || null,
    disabled: rule.disabled,
    keep_percentage: rule.keepPercentage,
    on_error: rule.onError,
    slower_than_ms: rule.slowerThanMs,
    match: matchText(rule.operation),
    namespaces: set(scopes?.namespaces),
    languages: set(scopes?.languages),
    sources: set(scopes?.sources?.map(sourceText)),
  };
}

function consequencesOf(matchesOtherwise: boolean, sentences: readonly string[]): readonly string[] {
  return [
    ...sentences,
    ...(matchesOtherwise ? ['The rule gets a new id, since the id is a hash of what it matches.'] : []),
    'It takes effect within seconds; no application restarts.',
  ];
}

function unreadable(kind: RuleKind, group: string, rule: StoredRule): Error {
  return refuse(
    `Rule ${rule.ruleId} "${rule.name ?? 'unnamed'}" has a matcher that the UI API does not show, such as one for gRPC. An update would lose it and make the rule match everything. Nothing was sent.`,
    [
      {
        tool: `delete_${kind.name}`,
        arguments: { group, rule_id: rule.ruleId },
        why: 'Preview its deletion, should it be unwanted.',
      },
      seeGroup(group),
    ],
    `Change it in the Kubernetes object Sampling/${group}.`,
  );
}

function isIn(kind: RuleKind, { rules }: SamplingStateFragment, group: string, ruleId: string): boolean {
  return rules.some((one) => one.id === group && kind.rulesOf(one).some((rule) => rule.ruleId === ruleId));
}
