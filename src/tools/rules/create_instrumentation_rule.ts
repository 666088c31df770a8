import { canonicalJson } from '../../tool/canonical-json.ts';
import { refuse } from '../../tool/failure.ts';
import {
  type CreateInstrumentationRuleArguments,
  definitions,
  operations,
} from '../../tool/generated/catalog.generated.ts';
import type {
  CreateInstrumentationRulePreviewQuery,
  InstrumentationRuleFragment,
  InstrumentationRuleInput,
} from '../../tool/generated/operations.generated.ts';
import { seenIn } from '../../tool/kit/seen-in.ts';
import { type Change, defineWrite, type ReadCall } from '../../tool/tool.ts';
import { undoBy } from '../../tool/undo.ts';
import { librariesProblem, scopeText, settingProblems } from './check-settings.ts';
import { kindsOf, setByOperator } from './read-rule.ts';
import { impactOfOn } from './rule-impact.ts';
import { reachSentences, readReach, refuseFolded } from './rule-reach.ts';
import { exactKinds, scopeMisses } from './scope.ts';
import { givenSettings, type RuleSettings, SETTING_NAMES } from './settings.ts';
import { requireOnprem, SEE_RULES } from './tier.ts';
import { newRule } from './write-rule.ts';

type Given = CreateInstrumentationRuleArguments;
type Rules = readonly InstrumentationRuleFragment[];

/** Creates an instrumentation rule; rules that would do nothing are refused before anything is sent. */
export const create_instrumentation_rule = defineWrite(definitions.create_instrumentation_rule, {
  // The API has no key but its own new id; two creates of one name are the double to prevent.
  target: ({ name }) => `instrumentation rule/${name}`,

  async preview(call) {
    const { arguments: given } = call;
    const { settings, existing } = await checked(call);
    call.ensureTaken(operations.create_instrumentation_rule, { ...given, rule: inputOf(given, settings) });
    const sameName = existing.filter(({ ruleName }) => ruleName === given.name).map(({ ruleId }) => ruleId);
    if (sameName.length > 0) call.warn(`A rule named "${given.name}" exists already: ${sameName.join(', ')}.`);
    const { scopes = [] } = settings;
    const reach = await readReach(call, [given.type], scopes);
    if (reach) {
      refuseFolded(reach, scopes, (scope) => ({
        tool: 'create_instrumentation_rule',
        arguments: { ...named(given), name: `${given.name} ${scopeText(scope)}`.slice(0, 100), scopes: [scope] },
        why: `The rule for ${scopeText(scope)} alone.`,
      }));
    }
    return {
      impact: impactOfOn(`Create rule "${given.name}"`, [given.type], settings, reach),
      changes: changesOf(given, settings),
      consequences: [...(reach ? reachSentences(reach, scopes) : []), RESTARTS_NOTHING],
      state: { sameName: [...sameName].sort() },
    };
  },

  async apply(call) {
    const { arguments: given } = call;
    const { settings } = await checked(call);
    const rule = inputOf(given, settings);
    const { createInstrumentationRule } = await call.write(operations.create_instrumentation_rule, { ...given, rule });
    const { ruleId } = createInstrumentationRule;
    const created = (answer: CreateInstrumentationRulePreviewQuery): boolean =>
      answer.computePlatform?.instrumentationRules.some(
        (one) => one.ruleId === ruleId && kindsOf(one).includes(given.type),
      ) === true;
    const confirmed = created(await call.readUntil(operations.create_instrumentation_rule_preview, {}, created));
    if (!confirmed) call.warn('The API answered that it was created, but it does not show as it was sent.');
    return {
      data: { id: ruleId, confirmed, ...seenIn('What agents collect by it') },
      nextSteps: [SEE_RULES],
      undo: undoBy(definitions.delete_instrumentation_rule, { id: ruleId }),
    };
  },
});

function inputOf({ type, name, notes }: Given, settings: RuleSettings): InstrumentationRuleInput {
  return newRule(type, { ruleName: name, notes: notes ?? '', disabled: false }, settings);
}

export const RESTARTS_NOTHING = 'This restarts nothing. Where nothing shows after some minutes, restart the workload.';

/** The arguments without what says how the call is made. */
function named({ dry_run: _dryRun, plan: _plan, ...rest }: Given): object {
  return rest;
}

/** @throws ToolFailure outside tier onprem, and for a rule that would do nothing or double another */
async function checked(call: ReadCall<Given>): Promise<{ readonly settings: RuleSettings; readonly existing: Rules }> {
  await requireOnprem(call);
  const { type, name } = call.arguments;
  const settings = exactKinds(givenSettings(call.arguments));
  const problems = [
    ...(name.trim() === '' ? ['name is blank.'] : []),
    ...librariesProblem(settings),
    ...settingProblems([type], settings, settings),
  ];
  if (problems.length === 0) problems.push(...(await scopeMisses(call, [type], settings)));
  if (problems.length > 0) {
    throw refuse(
      `Nothing was sent: ${problems.join(' ')}`,
      [{ tool: 'list_instrumentation_rule_types', arguments: {}, why: `See what ${type} takes.` }],
      'Correct the arguments and call again.',
    );
  }
  const { computePlatform } = await call.read(operations.create_instrumentation_rule_preview, {});
  const existing = computePlatform?.instrumentationRules ?? [];
  const twin = existing.find((rule) => isTwin(rule, type, settings));
  if (!twin) return { settings, existing };
  throw refuse(
    `Rule ${twin.ruleId}${twin.ruleName ? ` "${twin.ruleName}"` : ''} does the same already${twin.disabled ? ', but is disabled' : ''}. Nothing was sent.`,
    twin.disabled
      ? [
          {
            tool: 'update_instrumentation_rule',
            arguments: { id: twin.ruleId, disabled: false },
            why: 'Preview enabling it.',
          },
        ]
      : [SEE_RULES],
  );
}

function isTwin(rule: InstrumentationRuleFragment, type: Given['type'], settings: RuleSettings): boolean {
  const kinds = kindsOf(rule);
  if (kinds.length !== 1 || kinds[0] !== type) return false;
  const set = setByOperator(rule);
  const sameLists = (['collect', 'header_keys', 'functions', 'libraries'] as const).every((name) =>
    sameItems(set[name], settings[name]),
  );
  // Limits are judged too strictly rather than too widely: another limit makes another rule.
  const { mime_types, max_payload_length, drop_partial_payloads } = settings;
  const plain = mime_types === undefined && max_payload_length === undefined && drop_partial_payloads === undefined;
  return (
    sameLists &&
    sameItems(set.scopes, settings.scopes) &&
    (type !== 'PayloadCollection' || (plain && canonicalJson(set.limits) === '{}'))
  );
}

function sameItems(one: unknown, other: unknown): boolean {
  const keys = (list: unknown): string => (Array.isArray(list) ? list.map(canonicalJson).sort().join('\n') : '');
  return keys(one) === keys(other);
}

function changesOf(given: Given, settings: RuleSettings): readonly Change[] {
  const created = (field: string, after: unknown): Change => ({ field, before: null, after });
  return [
    created('name', given.name),
    created('type', given.type),
    ...(given.notes ? [created('notes', given.notes)] : []),
    ...SETTING_NAMES.flatMap((name) => (settings[name] === undefined ? [] : [created(name, settings[name])])),
  ];
}
