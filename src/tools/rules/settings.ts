/** One place where a rule applies; what is not said is any. */
export interface Scope {
  readonly namespace?: string | undefined;
  readonly kind?: string | undefined;
  readonly name?: string | undefined;
  readonly container?: string | undefined;
  readonly language?: string | undefined;
}

/** The settings of an instrumentation rule as tools take them, whatever its type. */
export interface RuleSettings {
  readonly collect?: readonly string[] | undefined;
  readonly header_keys?: readonly string[] | undefined;
  readonly mime_types?: readonly string[] | undefined;
  readonly max_payload_length?: number | undefined;
  readonly drop_partial_payloads?: boolean | undefined;
  readonly functions?: readonly string[] | undefined;
  readonly libraries?: readonly string[] | undefined;
  readonly scopes?: readonly Scope[] | undefined;
}

export type SettingName = keyof RuleSettings;

/** Every setting, in the order in which they are shown. */
export const SETTING_NAMES: readonly SettingName[] = [
  'collect',
  'header_keys',
  'mime_types',
  'max_payload_length',
  'drop_partial_payloads',
  'functions',
  'libraries',
  'scopes',
];

/** The settings among a call's arguments, absent ones left out. */
export function givenSettings(given: RuleSettings): RuleSettings {
  return Object.fromEntries(SETTING_NAMES.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])));
}

export const CODE_ATTRIBUTES = ['column', 'filePath', 'function', 'lineNumber', 'namespace', 'stacktrace'] as const;
export const HTTP_PAYLOADS = ['httpRequest', 'httpResponse'] as const;
const OTHER_PAYLOADS = ['dbQuery', 'messaging'] as const;
export const PAYLOADS = [...HTTP_PAYLOADS, ...OTHER_PAYLOADS] as const;
