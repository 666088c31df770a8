import type { InstrumentationRuleFragment, InstrumentationRuleInput } from '../tool/generated/operations.generated.ts';
import { ruleAsRead } from '../tools/rules/write-rule.ts';
import { type Manifest, odigosManifest, stored } from './manifest.ts';

/** An InstrumentationRule; its name is its id in the API. */
export function instrumentationRuleManifest(metadata: Manifest['metadata'], rule: InstrumentationRuleInput): Manifest {
  const { ruleName, notes, disabled, codeAttributes, headersCollection, payloadCollection, customInstrumentations } =
    rule;
  return odigosManifest('InstrumentationRule', metadata, {
    ...stored({
      ruleName,
      notes,
      disabled,
      codeAttributes: codeAttributes ? codeOf(codeAttributes) : undefined,
      headersCollection: headersCollection ? { headerKeys: headersCollection.headerKeys ?? [] } : undefined,
      payloadCollection: payloadCollection ? payloadsOf(payloadCollection) : undefined,
      customInstrumentations: customInstrumentations ? functionsOf(customInstrumentations) : undefined,
      networkMetrics: rule.networkMetrics ? {} : undefined,
      instrumentationLibraries: rule.instrumentationLibraries?.map(stored),
      scopes: folded(rule.sourcesScopes ?? []),
    }),
  });
}

function codeOf({ stacktrace, ...others }: NonNullable<InstrumentationRuleInput['codeAttributes']>): object {
  return given({ ...others, stackTrace: stacktrace });
}

function payloadsOf(payloads: NonNullable<InstrumentationRuleInput['payloadCollection']>): object {
  return Object.fromEntries(
    Object.entries(payloads).flatMap(([name, payload]) => (payload ? [[name, given(payload)] as const] : [])),
  );
}

function functionsOf(functions: NonNullable<InstrumentationRuleInput['customInstrumentations']>): object {
  return stored(
    Object.fromEntries(
      Object.entries(functions).map(([language, probes]) => [
        language,
        (probes ?? []).flatMap((probe) => (probe ? [stored(probe)] : [])),
      ]),
    ),
  );
}

/** What was given: here false and an empty list say something. */
function given(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
}

type Rows = NonNullable<InstrumentationRuleInput['sourcesScopes']>;

/** What is told of a rule, as it is given. */
export function givenRule(rule: InstrumentationRuleFragment): InstrumentationRuleInput {
  const { ruleName, notes, disabled } = rule;
  return { ...ruleAsRead(rule), ruleName, notes, disabled };
}

/** Rows are folded into three lists, all of which a workload has to be in; the container goes. */
function folded(rows: Rows): object | undefined {
  const workloads = rows.filter(({ workloadName, workloadKind }) => workloadName || workloadKind);
  const scopes = stored({
    namespaces: distinct(
      rows.filter((row) => !workloads.includes(row)).map(({ workloadNamespace }) => workloadNamespace),
    ),
    languages: distinct(rows.map(({ workloadLanguage }) => workloadLanguage)),
    sources: workloads.map(({ workloadKind, workloadName, workloadNamespace }) =>
      stored({ kind: workloadKind, name: workloadName, namespace: workloadNamespace }),
    ),
  });
  return Object.keys(scopes).length > 0 ? scopes : undefined;
}

function distinct(values: readonly (string | null | undefined)[]): readonly string[] {
  return [...new Set(values.flatMap((value) => (value ? [value] : [])))];
}

/** Where rows are joined into more than one list, what that means. */
export function foldingNotes({ sourcesScopes }: InstrumentationRuleInput): readonly string[] {
  const rows = sourcesScopes ?? [];
  const lists = Object.keys(folded(rows) ?? {});
  return [
    ...(rows.length > 1 && lists.length > 1
      ? [`A workload must be in each of the lists ${lists.join(', ')} of scopes for the rule to apply to it.`]
      : []),
    ...(rows.some(({ containerName }) => containerName) ? ['A rule names no container: it is left out.'] : []),
  ];
}
