import type {
  InstrumentationRuleFragment,
  InstrumentationRuleInput,
} from '../../tool/generated/operations.generated.ts';
import { workloadKind } from '../workload/kinds.ts';
import { type Probe, parseFunction } from './probe.ts';
import type { RuleKind } from './rule-types.ts';
import { CODE_ATTRIBUTES, type PAYLOADS, type RuleSettings, type Scope } from './settings.ts';

type Rule = InstrumentationRuleFragment;
type Input = InstrumentationRuleInput;
type ScopeInput = NonNullable<Input['sourcesScopes']>[number];

/**
 * Name, notes and state. The contract lets them be left out, but the API panics without (recording
 * `onprem/createInstrumentationRule/BUG-omit-notes`).
 */
export interface RuleHead {
  readonly ruleName: string;
  readonly notes: string;
  readonly disabled: boolean;
}

/** The whole of a rule from checked settings. */
export function newRule(kind: RuleKind, head: RuleHead, settings: RuleSettings): Input {
  return { ...head, ...sectionsOf([kind], settings, {}), ...everywhere(settings) };
}

/**
 * The whole of a rule as it is, but for the settings that are named: an update clears every section and scope that is not
 * sent (recordings `probe/rule/upd/*`).
 */
export function mergedRule(rule: Rule, kinds: readonly RuleKind[], head: RuleHead, named: RuleSettings): Input {
  const asRead = ruleAsRead(rule);
  return { ...asRead, ...head, ...sectionsOf(kinds, named, asRead), ...everywhere(named) };
}

function everywhere({ libraries, scopes }: RuleSettings): Pick<Input, 'instrumentationLibraries' | 'sourcesScopes'> {
  return {
    ...(libraries ? { instrumentationLibraries: libraries.map((name) => ({ name })) } : {}),
    ...(scopes ? { sourcesScopes: scopes.map(scopeInput) } : {}),
  };
}

function sectionsOf(kinds: readonly RuleKind[], settings: RuleSettings, before: Input): Input {
  const { collect, header_keys: headerKeys, functions } = settings;
  const probes = (functions ?? []).map(parseFunction).flatMap((parsed) => (parsed.ok ? [parsed.probe] : []));
  return {
    ...(kinds.includes('CodeAttributes') && collect
      ? {
          codeAttributes: Object.fromEntries(
            CODE_ATTRIBUTES.filter((name) => collect.includes(name)).map((name) => [name, true]),
          ),
        }
      : {}),
    ...(kinds.includes('PayloadCollection') ? { payloadCollection: payloads(settings, before) } : {}),
    ...(kinds.includes('HeadersCollection') && headerKeys ? { headersCollection: { headerKeys } } : {}),
    ...(kinds.includes('CustomInstrumentation') && functions ? { customInstrumentations: customInput(probes) } : {}),
    ...(kinds.includes('NetworkMetrics') ? { networkMetrics: true } : {}),
  };
}

function payloads(
  settings: RuleSettings,
  { payloadCollection: before }: Input,
): NonNullable<Input['payloadCollection']> {
  const { collect, mime_types, max_payload_length, drop_partial_payloads } = settings;
  const limits = {
    ...(max_payload_length === undefined ? {} : { maxPayloadLength: max_payload_length }),
    ...(drop_partial_payloads === undefined ? {} : { dropPartialPayloads: drop_partial_payloads }),
  };
  const types = mime_types === undefined ? {} : { mimeTypes: mime_types };
  const isIn = (name: (typeof PAYLOADS)[number]): boolean =>
    collect ? collect.includes(name) : (before?.[name] ?? null) !== null;
  return {
    ...(isIn('httpRequest') ? { httpRequest: { ...before?.httpRequest, ...limits, ...types } } : {}),
    ...(isIn('httpResponse') ? { httpResponse: { ...before?.httpResponse, ...limits, ...types } } : {}),
    ...(isIn('dbQuery') ? { dbQuery: { ...before?.dbQuery, ...limits } } : {}),
    ...(isIn('messaging') ? { messaging: { ...before?.messaging, ...limits } } : {}),
  };
}

/** Functions by language, as the API takes them. */
export function customInput(probes: readonly Probe[]): NonNullable<Input['customInstrumentations']> {
  const golang = probes.filter((probe) => probe.language === 'go').map(({ language: _, ...parts }) => parts);
  const java = probes.filter((probe) => probe.language === 'java').map(({ language: _, ...parts }) => parts);
  const php = probes.filter((probe) => probe.language === 'php').map(({ language: _, ...parts }) => parts);
  return {
    ...(golang.length > 0 ? { golang } : {}),
    ...(java.length > 0 ? { java } : {}),
    ...(php.length > 0 ? { php } : {}),
  };
}

function scopeInput({ namespace, kind, name, container, language }: Scope): ScopeInput {
  const languages = ['dotnet', 'go', 'java', 'javascript', 'php', 'python', 'ruby'] as const;
  const known = languages.find((one) => one === language);
  return {
    ...(namespace === undefined ? {} : { workloadNamespace: namespace }),
    ...(kind === undefined ? {} : { workloadKind: workloadKind(kind) }),
    ...(name === undefined ? {} : { workloadName: name }),
    ...(container === undefined ? {} : { containerName: container }),
    ...(known === undefined ? {} : { workloadLanguage: known }),
  };
}

/** A rule as it was read, to be sent back: nothing that is null, no null inside a list, which would crash the API. */
export function ruleAsRead(rule: Rule): Input {
  const { codeAttributes, headersCollection, payloadCollection, customInstrumentations } = rule;
  return {
    ...(codeAttributes ? { codeAttributes: filled(codeAttributes) } : {}),
    ...(headersCollection
      ? { headersCollection: { headerKeys: (headersCollection.headerKeys ?? []).filter((key) => key !== null) } }
      : {}),
    ...(payloadCollection ? { payloadCollection: filled(payloadCollection) } : {}),
    ...(customInstrumentations ? { customInstrumentations: filled(customInstrumentations) } : {}),
    ...(rule.networkMetrics ? { networkMetrics: true } : {}),
    ...(rule.instrumentationLibraries
      ? { instrumentationLibraries: rule.instrumentationLibraries.map(({ name }) => ({ name })) }
      : {}),
    ...(rule.sourcesScopes ? { sourcesScopes: rule.sourcesScopes.map(filled) } : {}),
  };
}

/** Without what is null or empty, at any depth. */
function filled<Value extends object>(value: Value): Value;
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(filled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== null && item !== '')
      .map(([key, item]) => [key, filled(item)]),
  );
}
