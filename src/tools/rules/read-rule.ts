import type { InstrumentationRuleFragment } from '../../tool/generated/operations.generated.ts';
import { elsewhereSentence, isMadeElsewhere } from '../../tool/kit/made-elsewhere.ts';
import { present } from '../../tool/kit/present.ts';
import { functionText, type Probe } from './probe.ts';
import type { RuleKind } from './rule-types.ts';
import { CODE_ATTRIBUTES, PAYLOADS, type Scope } from './settings.ts';

type Rule = InstrumentationRuleFragment;

/**
 * What a rule does; more than one in a rule that was not made by these tools (recording
 * `onprem/createInstrumentationRule/two-kinds`).
 */
export function kindsOf(rule: Rule): readonly RuleKind[] {
  const { codeAttributes, headersCollection, payloadCollection, customInstrumentations, networkMetrics } = rule;
  const payloads = PAYLOADS.some((name) => payloadCollection?.[name]);
  const found: readonly (readonly [RuleKind, boolean])[] = [
    ['CodeAttributes', CODE_ATTRIBUTES.some((name) => typeof codeAttributes?.[name] === 'boolean')],
    ['CustomInstrumentation', customInstrumentations !== null],
    ['HeadersCollection', headersCollection !== null],
    ['NetworkMetrics', networkMetrics === true],
    ['PayloadCollection', payloads],
  ];
  return found.filter(([, is]) => is).map(([kind]) => kind);
}

/** What a rule collects, by the names of create_instrumentation_rule. */
export function collectedBy({ codeAttributes, payloadCollection }: Rule): readonly string[] {
  return [
    ...CODE_ATTRIBUTES.filter((name) => codeAttributes?.[name] === true),
    ...PAYLOADS.filter((name) => payloadCollection?.[name]),
  ];
}

/** The functions that a rule instruments; the API's lists may hold nulls. */
export function probesOf({ customInstrumentations }: Rule): readonly Probe[] {
  const { golang, java, php } = customInstrumentations ?? { golang: null, java: null, php: null };
  return [
    ...(golang ?? []).flatMap((probe): readonly Probe[] => {
      if (!probe?.packageName) return [];
      const { packageName, functionName, receiverName, receiverMethodName } = probe;
      if (functionName) return [{ language: 'go', packageName, functionName }];
      if (!receiverName || !receiverMethodName) return [];
      return [{ language: 'go', packageName, receiverName, receiverMethodName }];
    }),
    ...(java ?? []).flatMap((probe): readonly Probe[] =>
      probe?.className && probe.methodName
        ? [{ language: 'java', className: probe.className, methodName: probe.methodName }]
        : [],
    ),
    ...(php ?? []).flatMap((probe): readonly Probe[] =>
      probe?.functionName
        ? [
            {
              language: 'php',
              functionName: probe.functionName,
              ...(probe.className ? { className: probe.className } : {}),
            },
          ]
        : [],
    ),
  ];
}

/** Where a rule applies; empty means everywhere, undefined that this UI does not tell. */
export function scopesOf({ sourcesScopes }: Rule): readonly Scope[] | undefined {
  if (sourcesScopes === undefined) return undefined;
  return (sourcesScopes ?? []).map((scope) =>
    present({
      namespace: scope.workloadNamespace ?? undefined,
      kind: scope.workloadKind ?? undefined,
      name: scope.workloadName ?? undefined,
      container: scope.containerName ?? undefined,
      language: scope.workloadLanguage ?? undefined,
    }),
  );
}

/** Limits of what is collected, by payload; payloads without any are left out. */
export function limitsOf({ payloadCollection }: Rule): Readonly<Record<string, object>> {
  return Object.fromEntries(
    PAYLOADS.flatMap((name) => {
      const payload = payloadCollection?.[name];
      if (!payload) return [];
      const limits = present({
        mime_types: 'mimeTypes' in payload ? (payload.mimeTypes ?? []).filter((type) => type !== null) : undefined,
        max_payload_length: payload.maxPayloadLength ?? undefined,
        drop_partial_payloads: payload.dropPartialPayloads || undefined,
      });
      return Object.keys(limits).length > 0 ? [[name, limits] as const] : [];
    }),
  );
}

/** What an operator set of a rule, in the words of create_instrumentation_rule; every field is there. */
export function setByOperator(rule: Rule): Readonly<Record<string, unknown>> {
  return {
    name: rule.ruleName ?? '',
    notes: rule.notes ?? '',
    disabled: rule.disabled === true,
    collect: collectedBy(rule),
    header_keys: (rule.headersCollection?.headerKeys ?? []).filter((key) => key !== null),
    limits: limitsOf(rule),
    functions: probesOf(rule).map(functionText),
    libraries: (rule.instrumentationLibraries ?? []).map(({ name }) => name),
    scopes: scopesOf(rule) ?? 'not told',
  };
}

/** Why a rule may not be changed; the API does not enforce it (recordings `probe/rule/profile/update`, `/delete`). */
export function whyFixed({ mutable, profileName }: Rule): string | undefined {
  if (profileName !== '') return `it belongs to profile "${profileName}"`;
  return mutable ? undefined : 'Odigos marks it as not to be changed';
}

/** Owners that leave a rule alone once it is there. */
const LETS_BE: ReadonlySet<string> = new Set(['OdigosUi', 'Unknown']);

/** Who else has a hand in a rule, as a sentence; nothing where nobody has, or this UI does not tell. */
export function otherOwner({ managedBy }: Rule): string | undefined {
  if (managedBy === undefined || LETS_BE.has(managedBy)) return undefined;
  return `${managedBy} manages this rule, and may undo what is changed here or make it anew.`;
}

/** What a preview of a change says of a rule that the UI did not make, where the API does not name its owner itself. */
export function ruleOwners(rule: Rule): readonly string[] {
  const { ruleId, ruleName } = rule;
  return otherOwner(rule) === undefined && isMadeElsewhere('instrumentation rule', ruleId)
    ? [elsewhereSentence(`rule ${ruleName || ruleId}`)]
    : [];
}

function doesNothing(rule: Rule, kinds: readonly RuleKind[]): boolean {
  return kinds.every((kind) => kind === 'CodeAttributes' && collectedBy(rule).length === 0);
}

/** One rule of a list. */
export function ruleRow(rule: Rule): object {
  const { disabled, limits, ...set } = setByOperator(rule);
  const kinds = kindsOf(rule);
  return present({
    id: rule.ruleId,
    type: kinds.length > 1 ? kinds.join(' + ') : rule.type,
    state: disabled ? 'disabled' : doesNothing(rule, kinds) ? 'empty: does nothing' : undefined,
    ...present(set),
    limits: Object.keys(limitsOf(rule)).length > 0 ? limits : undefined,
    fixed: whyFixed(rule),
    managed_by: otherOwner(rule) === undefined ? undefined : rule.managedBy,
  });
}
