import { operations } from '../../tool/generated/catalog.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { workloadKind } from '../workload/kinds.ts';
import { missingSources, type NamedWorkload, namedSourcesReader } from '../workload/named-sources.ts';
import { parseFunction } from './probe.ts';
import type { RuleKind } from './rule-types.ts';
import type { RuleSettings, Scope } from './settings.ts';

type Call = Pick<ReadCall<object>, 'read'>;

/** Kinds of workloads in their exact spelling, which the API wants (recording `probe/rule/scope/lower-kind`). */
export function exactKinds(settings: RuleSettings): RuleSettings {
  if (!settings.scopes) return settings;
  const exact = ({ kind, ...rest }: Scope): Scope =>
    kind?.trim() ? { ...rest, kind: workloadKind(kind) } : { ...rest };
  return { ...settings, scopes: settings.scopes.map(exact) };
}

/**
 * What of the scopes cannot match: names of nothing, languages in which the rule's type does nothing. The API checks
 * neither (recordings `probe/rule/scope/unknown`, `probe/rule/custom/wrong-language-scope`).
 */
export async function scopeMisses(
  call: Call,
  kinds: readonly RuleKind[],
  { scopes = [], functions = [] }: RuleSettings,
): Promise<readonly string[]> {
  const workloads = scopes.flatMap(({ namespace, kind, name }): readonly NamedWorkload[] =>
    namespace && kind && name ? [{ namespace, kind: workloadKind(kind), name }] : [],
  );
  const namespaces = scopes.flatMap(({ namespace }) => (namespace ? [namespace] : []));
  const missing = await missingSources({ namespaces, workloads }, namedSourcesReader(call));
  return [...missing, ...(await languageMisses(call, kinds, scopes, functions))];
}

async function languageMisses(
  call: Call,
  kinds: readonly RuleKind[],
  scopes: readonly Scope[],
  functions: readonly string[],
): Promise<readonly string[]> {
  const named = [...new Set(scopes.flatMap(({ language }) => (language ? [language] : [])))];
  if (named.length === 0) return [];
  const probes = functions.map(parseFunction).flatMap((parsed) => (parsed.ok ? [parsed.probe.language] : []));
  const { instrumentationRuleTypes } = await call.read(operations.create_instrumentation_rule_types, {});
  const supported = new Set(
    (instrumentationRuleTypes ?? [])
      .filter(({ type }) => kinds.some((kind) => kind === type))
      .flatMap(({ supportedLanguages }) => supportedLanguages),
  );
  const does = (language: string): boolean =>
    (supported.size === 0 || supported.has('*') || supported.has(language)) &&
    (probes.length === 0 || probes.some((probe) => probe === language));
  return named
    .filter((language) => !does(language))
    .map(
      (language) =>
        `The rule does nothing in ${language}${probes.length > 0 ? ': its functions are of other languages' : `; its type works in ${[...supported].join(', ')}`}.`,
    );
}
