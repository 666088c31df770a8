import { canonicalJson } from '../../tool/canonical-json.ts';
import { refuse } from '../../tool/failure.ts';
import {
  definitions,
  operations,
  type UpdateInstrumentationRuleArguments,
} from '../../tool/generated/catalog.generated.ts';
import type {
  InstrumentationRuleFragment,
  InstrumentationRuleInput,
  UpdateInstrumentationRulePreviewQuery,
} from '../../tool/generated/operations.generated.ts';
import { impact, noImpact } from '../../tool/impact.ts';
import { seenIn } from '../../tool/kit/seen-in.ts';
import { type Change, defineWrite, type ReadCall } from '../../tool/tool.ts';
import { NOTHING_SENT } from '../../tool/undo.ts';
import { librariesProblem, scopeText, settingProblems } from './check-settings.ts';
import { RESTARTS_NOTHING } from './create_instrumentation_rule.ts';
import { functionText, parseFunction } from './probe.ts';
import { collectedBy, kindsOf, otherOwner, probesOf, ruleOwners, scopesOf, setByOperator } from './read-rule.ts';
import { changeableRule } from './rule.ts';
import { impactOfOff, impactOfOn } from './rule-impact.ts';
import { reachSentences, readReach, refuseFolded } from './rule-reach.ts';
import type { RuleKind } from './rule-types.ts';
import { exactKinds, scopeMisses } from './scope.ts';
import { givenSettings, HTTP_PAYLOADS, PAYLOADS, type RuleSettings, SETTING_NAMES } from './settings.ts';
import { requireOnprem, SEE_RULES } from './tier.ts';
import { ruleRestored } from './undo.ts';
import { mergedRule } from './write-rule.ts';

type Given = UpdateInstrumentationRuleArguments;
type Rule = InstrumentationRuleFragment;

interface Merged {
  readonly current: Rule;
  readonly input: InstrumentationRuleInput;
  readonly changes: readonly Change[];
  readonly scopes: RuleSettings['scopes'] | undefined;
  /** What it collects afterwards. */
  readonly after: RuleSettings;
}

/**
 * Updates an instrumentation rule: reads it, merges, sends everything and reads it back, since an update clears what is not
 * sent: sections, scopes, name and notes (recordings `probe/rule/upd/*`).
 */
export const update_instrumentation_rule = defineWrite(definitions.update_instrumentation_rule, {
  target: ({ id }) => `instrumentation rule/${id}`,

  async preview(call) {
    const { current, input, changes, scopes, after } = await merged(call);
    if (changes.length > 0) {
      call.ensureTaken(operations.update_instrumentation_rule, { ...call.arguments, rule: input });
    }
    const state = { ...setByOperator(current), kinds: kindsOf(current) };
    if (changes.length === 0)
      return { impact: noImpact(`Rule "${current.ruleName}"`), changes, state, nextSteps: [SEE_RULES] };
    const owner = otherOwner(current);
    if (owner) call.warn(owner);
    const byCall = ruleOwners(current);
    const isPlain = changes.every(({ field }) => field === 'name' || field === 'notes');
    const off = ['Agents stop collecting what it asks for; what was sent already stays.'];
    const what = `Change rule "${current.ruleName}"`;
    if (isPlain)
      return { impact: impact(`${what}: only its name or notes; what it does stays.`), changes, byCall, state };
    const kinds = kindsOf(current);
    if (input.disabled) {
      const isOff = current.disabled === true;
      const impactNow = isOff
        ? impact(`${what}, which is disabled and stays so: it does nothing now.`)
        : impactOfOff(what, kinds, scopesOf(current));
      return { impact: impactNow, changes, consequences: isOff ? [] : off, byCall, state };
    }
    const reach = await readReach(call, kinds, scopes);
    if (reach) {
      refuseFolded(reach, scopes ?? [], (scope) => ({
        tool: 'update_instrumentation_rule',
        arguments: { id: call.arguments.id, scopes: [scope] },
        why: `The rule for ${scopeText(scope)} alone.`,
      }));
    }
    return {
      impact: impactOfOn(what, kinds, { ...after, scopes }, reach),
      changes,
      consequences: [...(reach ? reachSentences(reach, scopes ?? []) : []), RESTARTS_NOTHING],
      byCall,
      state,
    };
  },

  async apply(call) {
    const { id } = call.arguments;
    const { current, input, changes } = await merged(call);
    if (changes.length === 0) {
      return { data: { id, confirmed: true, says: 'It was so already; nothing was sent.' }, undo: NOTHING_SENT };
    }
    await call.write(operations.update_instrumentation_rule, { ...call.arguments, rule: input });
    const missing = (answer: UpdateInstrumentationRulePreviewQuery): readonly string[] => {
      const now = answer.computePlatform?.instrumentationRules.find(({ ruleId }) => ruleId === id);
      if (!now) return ['the rule itself'];
      const set = setByOperator(now);
      return changes.filter(({ field, after }) => !same(set[field], after)).map(({ field }) => field);
    };
    const left = missing(
      await call.readUntil(
        operations.update_instrumentation_rule_preview,
        {},
        (answer) => missing(answer).length === 0,
      ),
    );
    if (left.length > 0) call.warn(`The API accepted it, but this does not show as it was sent: ${left.join(', ')}.`);
    return {
      data: { id, confirmed: left.length === 0, ...seenIn('What agents collect by it') },
      nextSteps: [SEE_RULES],
      undo: ruleRestored(current, changes),
    };
  },
});

/** @throws ToolFailure outside tier onprem, and when the rule is not there, not to be changed, or would do nothing */
async function merged(call: ReadCall<Given>): Promise<Merged> {
  const { arguments: given } = call;
  const named = exactKinds(givenSettings(given));
  const namesPlain = [given.name, given.notes, given.disabled].some((value) => value !== undefined);
  if (!namesPlain && Object.keys(named).length === 0) {
    const names = ['name', 'notes', 'disabled', ...SETTING_NAMES].join(', ');
    throw refuse(`Nothing to change is named: give at least one of ${names}. Nothing was sent.`, [SEE_RULES]);
  }
  await requireOnprem(call);
  const { computePlatform } = await call.read(operations.update_instrumentation_rule_preview, {});
  const current = changeableRule(computePlatform?.instrumentationRules ?? [], given.id);
  const kinds = kindsOf(current);
  const problems = [
    ...(given.name?.trim() === '' ? ['name is blank.'] : []),
    ...librariesProblem(named),
    ...lossProblems(current),
  ];
  if (Object.keys(named).length > 0) problems.push(...(await problemsOf(call, current, kinds, named)));
  if (problems.length > 0) {
    throw refuse(
      `Nothing was sent: ${problems.join(' ')}`,
      [{ tool: 'list_instrumentation_rule_types', arguments: {}, why: 'See what its type takes.' }, SEE_RULES],
      'Correct the arguments and call again.',
    );
  }
  const head = {
    ruleName: given.name ?? current.ruleName ?? '',
    notes: given.notes ?? current.notes ?? '',
    disabled: given.disabled ?? current.disabled === true,
  };
  const input = mergedRule(current, kinds, head, named);
  const before = setByOperator(current);
  const after = { ...before, ...afterOf(current, head, named) };
  const changes = Object.keys(before)
    .filter((field) => !same(before[field], Reflect.get(after, field)))
    .map((field) => ({ field, before: before[field], after: Reflect.get(after, field) }));
  return {
    current,
    input,
    changes,
    scopes: named.scopes ?? scopesOf(current),
    after: {
      collect: named.collect ?? collectedBy(current),
      header_keys: named.header_keys ?? (current.headersCollection?.headerKeys ?? []).filter((key) => key !== null),
      functions: named.functions ?? probesOf(current).map(functionText),
    },
  };
}

async function problemsOf(
  call: ReadCall<Given>,
  current: Rule,
  kinds: readonly RuleKind[],
  named: RuleSettings,
): Promise<readonly string[]> {
  if (kinds.length === 0) return ['The rule does nothing, so it has no settings; delete it and create another.'];
  const functions = named.functions ?? probesOf(current).map(functionText);
  const whole: RuleSettings = {
    collect: collectedBy(current),
    header_keys: (current.headersCollection?.headerKeys ?? []).filter((key) => key !== null),
    functions,
    ...named,
  };
  const problems = settingProblems(kinds, named, whole);
  if (problems.length > 0 || (!named.scopes && !named.functions)) return problems;
  return scopeMisses(call, kinds, { scopes: named.scopes ?? scopesOf(current), functions });
}

/** Libraries with a language or span kind were not made through the API, which refuses to take them back (`probe/rule/libs/*`). */
function lossProblems({ instrumentationLibraries }: Rule): readonly string[] {
  const narrowed = (instrumentationLibraries ?? []).filter(({ language, spanKind }) => language || spanKind);
  if (narrowed.length === 0) return [];
  return [
    `Its libraries ${narrowed.map(({ name }) => name).join(', ')} are narrowed to a language or span kind, which an update through the API would lose. Change it with kubectl.`,
  ];
}

/** What the rule will show: what is named as it is named, and the limits that follow. */
function afterOf(
  current: Rule,
  head: { readonly ruleName: string; readonly notes: string; readonly disabled: boolean },
  named: RuleSettings,
): Readonly<Record<string, unknown>> {
  const { collect, mime_types, max_payload_length, drop_partial_payloads, functions, ...others } = named;
  const payloads = PAYLOADS.filter((name) => (collect ? collect.includes(name) : current.payloadCollection?.[name]));
  const limits = Object.fromEntries(
    payloads.flatMap((name) => {
      const before = current.payloadCollection?.[name];
      const isHttp = HTTP_PAYLOADS.some((http) => http === name);
      const kept = before && 'mimeTypes' in before ? (before.mimeTypes ?? []) : [];
      const types = isHttp ? (mime_types ?? kept.filter((type) => type !== null)) : [];
      const length = max_payload_length ?? before?.maxPayloadLength ?? undefined;
      const drop = drop_partial_payloads ?? before?.dropPartialPayloads ?? false;
      const all = {
        ...(types.length > 0 ? { mime_types: types } : {}),
        ...(length === undefined ? {} : { max_payload_length: length }),
        ...(drop ? { drop_partial_payloads: true } : {}),
      };
      return Object.keys(all).length > 0 ? [[name, all] as const] : [];
    }),
  );
  return {
    name: head.ruleName,
    notes: head.notes,
    disabled: head.disabled,
    limits,
    ...others,
    ...(collect ? { collect } : {}),
    ...(functions ? { functions: functions.map(normalised) } : {}),
  };
}

function normalised(text: string): string {
  const parsed = parseFunction(text);
  return parsed.ok ? functionText(parsed.probe) : text;
}

function same(one: unknown, other: unknown): boolean {
  const key = (value: unknown): string =>
    Array.isArray(value) ? value.map(canonicalJson).sort().join('\n') : canonicalJson(value);
  return key(one) === key(other);
}
