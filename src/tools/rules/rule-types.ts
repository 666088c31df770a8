import type { InstrumentationRuleType } from '../../tool/generated/operations.generated.ts';
import { CODE_ATTRIBUTES, PAYLOADS, type SettingName } from './settings.ts';

export type RuleKind = Exclude<InstrumentationRuleType, 'UnknownType'>;

/** What create_instrumentation_rule takes for one type. */
export interface RuleTypeNeeds {
  /** Its own settings, beside libraries and scopes, which all types take. */
  readonly takes: readonly SettingName[];
  /** The setting without which it does nothing. */
  readonly needs?: SettingName;
  readonly collects: readonly string[];
  /** How its settings are written, for a model. */
  readonly how: Readonly<Record<string, string>>;
}

/** The types of instrumentation rules by the arguments that they take (docs/ui-api/instrumentation-rules.md). */
export const RULE_TYPES: Readonly<Record<RuleKind, RuleTypeNeeds>> = {
  CodeAttributes: {
    takes: ['collect'],
    needs: 'collect',
    collects: CODE_ATTRIBUTES,
    how: { collect: CODE_ATTRIBUTES.join(', ') },
  },
  CustomInstrumentation: {
    takes: ['functions'],
    needs: 'functions',
    collects: [],
    how: {
      functions:
        'go:main.(*Server).Serve, java:com.acme.Foo.bar, php:App\\Foo::bar; one workload: add_custom_instrumentation',
    },
  },
  HeadersCollection: {
    takes: ['header_keys'],
    needs: 'header_keys',
    collects: [],
    how: { header_keys: 'names of HTTP headers, or * for all' },
  },
  NetworkMetrics: { takes: [], collects: [], how: {} },
  PayloadCollection: {
    takes: ['collect', 'mime_types', 'max_payload_length', 'drop_partial_payloads'],
    needs: 'collect',
    collects: PAYLOADS,
    how: {
      collect: PAYLOADS.join(', '),
      mime_types: 'content types of HTTP payloads; all without',
      max_payload_length: 'longer payloads are cut',
      drop_partial_payloads: 'drop them instead of cutting',
    },
  },
};

/** How the settings of a type are written to a UI that lacks some of their input fields, by coordinate. */
export function howOf(type: RuleKind, lacks: ReadonlySet<string>): Readonly<Record<string, string>> {
  const { how } = RULE_TYPES[type];
  const { functions } = how;
  if (functions === undefined || !lacks.has('CustomInstrumentationsInput.php')) return how;
  return { ...how, functions: functions.replace(/, php:[^;]+/, '') };
}

/** The settings that every type takes. */
export const COMMON_SETTINGS: readonly SettingName[] = ['libraries', 'scopes'];

/** Whether this server knows how to write a type. */
export function isRuleKind(type: string): type is RuleKind {
  return Object.hasOwn(RULE_TYPES, type);
}
