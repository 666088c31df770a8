import type { ActionType } from '../../tool/generated/operations.generated.ts';
import type { SettingName } from './settings.ts';

/** The types that a tool can write. */
export type ActionKind = Exclude<ActionType, 'UnknownType'>;

/** What of the API's formats a value can be found by, beside `regex`. */
export const DATA_FORMATS = ['json', 'sql', 'resource_path'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

/** The categories of personal data that Odigos knows (recording `mutation/createAction/unknown-pii-category`). */
export const PII_CATEGORIES = ['CREDIT_CARD', 'EMAIL', 'JWT', 'UUID'] as const;

/** Objects whose labels and annotations can be read. */
export const ORIGINS = ['pod', 'namespace', 'node'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Languages that a scope can name. */
export const LANGUAGES = ['dotnet', 'go', 'java', 'javascript', 'php', 'python', 'ruby'] as const;

/** What create_action takes for one type. */
export interface ActionTypeNeeds {
  /** The settings it takes; all others are refused. */
  readonly takes: readonly SettingName[];
  /** At least one of these has to be there and not be empty. */
  readonly needsOneOf: readonly SettingName[];
  readonly switches: readonly string[];
  /** How its settings are written, for a model. */
  readonly how: Readonly<Record<string, string>>;
}

const SCOPE = ['namespaces', 'languages', 'sources'] as const;
const SCOPE_HOW = 'narrow it to sources that match each list given; all sources without';
const MATCH = 'json:KEY, sql:KEY, resource_path:KEY or regex:EXPRESSION with one capture group (RE2)';

/** The types of actions by the arguments that they take (docs/ui-api/actions.md, `probe/action/min/*`). */
export const ACTION_TYPES: Readonly<Record<ActionKind, ActionTypeNeeds>> = {
  AddClusterInfo: {
    takes: ['attributes', 'switches'],
    needsOneOf: ['attributes'],
    switches: ['overwriteExistingValues'],
    how: { attributes: 'key: attribute, value: its fixed value', switches: 'overwriteExistingValues' },
  },
  DbQueryTemplatization: {
    takes: ['switches', ...SCOPE],
    needsOneOf: ['switches'],
    switches: ['templatizeLiterals', 'removePostgresCastOperator'],
    how: { switches: 'templatizeLiterals, removePostgresCastOperator', 'namespaces, languages, sources': SCOPE_HOW },
  },
  DeleteAttribute: {
    takes: ['values'],
    needsOneOf: ['values'],
    switches: [],
    how: { values: 'names of attributes to delete' },
  },
  ExtractAttribute: {
    takes: ['attributes'],
    needsOneOf: ['attributes'],
    switches: [],
    how: { attributes: `key: new attribute, value: ${MATCH}` },
  },
  InferDbAttributes: {
    takes: SCOPE,
    needsOneOf: [],
    switches: [],
    how: { 'namespaces, languages, sources': SCOPE_HOW },
  },
  K8sAttributesResolver: {
    takes: ['attributes', 'switches'],
    needsOneOf: ['attributes', 'switches'],
    switches: ['collectContainerAttributes', 'collectReplicaSetAttributes', 'collectWorkloadId', 'collectClusterId'],
    how: {
      attributes: 'key: attribute, value: pod_label:KEY, namespace_annotation:KEY …; pod wins over namespace and node',
      switches: 'collectContainerAttributes, collectReplicaSetAttributes, collectWorkloadId, collectClusterId',
    },
  },
  PiiMasking: {
    takes: ['values'],
    needsOneOf: ['values'],
    switches: [],
    how: { values: `${PII_CATEGORIES.join(', ')}; phone, iban, ipv4, us_ssn; or ${MATCH}` },
  },
  RenameAttribute: {
    takes: ['attributes'],
    needsOneOf: ['attributes'],
    switches: [],
    how: { attributes: 'key: old name, value: new name' },
  },
  URLTemplatization: {
    takes: ['values', 'switches', ...SCOPE],
    needsOneOf: ['values', 'switches'],
    switches: ['defaultTemplates', 'skipForNonSuccessCodes'],
    how: {
      values: 'templates such as /user/{id}',
      switches: 'defaultTemplates (the automatic ones), skipForNonSuccessCodes (of those)',
      'namespaces, languages, sources': SCOPE_HOW,
    },
  },
};

/** How the settings of a type are written to a UI that lacks some of their input fields, by coordinate. */
export function howOf(type: ActionKind, lacks: ReadonlySet<string>): Readonly<Record<string, string>> {
  const how = Object.entries(ACTION_TYPES[type].how).filter(([, text]) => !lacks.has(SCOPES) || text !== SCOPE_HOW);
  const written = Object.fromEntries(how);
  const takesMatches = !MATCHES.some((coordinate) => lacks.has(coordinate));
  return type === 'PiiMasking' && !takesMatches ? { ...written, values: PII_CATEGORIES.join(', ') } : written;
}

const SCOPES = 'ActionFieldsInput.scopes';
const MATCHES = ['ActionFieldsInput.customFormatMaskings', 'ActionFieldsInput.customRegexMaskings'] as const;

/** Whether this server knows how to write a type's settings. */
export function isActionKind(type: string): type is ActionKind {
  return Object.hasOwn(ACTION_TYPES, type);
}
