import { redactFieldValue } from '../../redaction/data/destination-fields.ts';
import { REDACTED } from '../../redaction/redacted.ts';
import { readYaml } from '../../text/yaml.ts';
import { didYouMean } from '../../tool/did-you-mean.ts';
import { type DestinationField, type DestinationType, isShown } from './destination-type.ts';
import { endpointProblem } from './endpoint.ts';
import type { Signal } from './signals.ts';

/** A field and its value, as the API takes it. */
export interface FieldValue {
  readonly key: string;
  readonly value: string;
}

/** Field values ready to send, or everything that is wrong with them. */
export type CheckedFields =
  | {
      readonly ok: true;
      readonly fields: readonly FieldValue[] /** Filled in from the form's initial values. */;
      readonly filled: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly string[] };

const PLACEHOLDER = /^<.*>$/s;

/** Whether a value stands for one that is still to be given. */
export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value);
}

/**
 * Checks field values against their type before anything is sent. The API itself checks only that required fields are
 * there and unknown ones are not; a wrong encoding shows seconds later as a broken destination, an unsupported choice
 * never. Required fields that are left out are filled from the form's initial value, hidden ones included: the API
 * asks for them and applies none itself (recording `probe/dest/hidden-required`).
 *
 * @param placeholders `taken` where nothing is sent: what get_destination_schema proposes can be looked at as it is
 */
export function checkFields(
  type: DestinationType,
  given: readonly FieldValue[],
  signals: readonly Signal[],
  placeholders: 'refused' | 'taken' = 'refused',
): CheckedFields {
  const { values, problems } = givenValues(type, given, placeholders);
  const { filled, missing } = fillRequired(type, values, signals);
  if (problems.length + missing.length > 0) return { ok: false, problems: [...problems, ...missing] };
  return { ok: true, fields: [...values].map(([key, value]) => ({ key, value })), filled };
}

/** Values by key, with everything that is wrong with them: unknown keys, keys given twice, wrong encodings. */
export function givenValues(
  type: DestinationType,
  given: readonly FieldValue[],
  placeholders: 'refused' | 'taken' = 'refused',
): { readonly values: Map<string, string>; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const values = new Map<string, string>();
  for (const { key, value } of given) {
    const field = type.fields.find((candidate) => candidate.key === key);
    if (!field) {
      problems.push(unknownField(type, key));
    } else if (values.has(key)) {
      problems.push(`${key} is given twice.`);
    } else {
      values.set(key, value);
      const isTaken = placeholders === 'taken' && isPlaceholder(value);
      const problem = isTaken ? undefined : valueProblem(field, value);
      if (problem) problems.push(`${key} ${problem}.`);
    }
  }
  return { values, problems };
}

/**
 * Fills required fields that have no value from the form's initial values, hidden ones included.
 *
 * @param values filled in place
 * @returns the keys that were filled, and a sentence for each that could not be
 */
export function fillRequired(
  type: DestinationType,
  values: Map<string, string>,
  signals: readonly Signal[],
): { readonly filled: readonly string[]; readonly missing: readonly string[] } {
  const filled: string[] = [];
  const missing: string[] = [];
  for (const field of type.fields) {
    if (!field.required || (values.get(field.key) ?? '') !== '') continue;
    if (field.initial !== '') {
      values.set(field.key, field.encoding === 'boolean' ? field.initial.toLowerCase() : field.initial);
      filled.push(field.key);
    } else if (!values.has(field.key) || isShown(field, values, signals, type)) {
      missing.push(`${field.key} is required${field.label ? ` (${field.label})` : ''}.`);
    }
  }
  return { filled, missing };
}

/** Values of fields that are no secrets and hold none: no credentials in a URL, none that a secret field has too. */
export function plainValues(type: DestinationType, fields: readonly FieldValue[]): readonly string[] {
  const isPlain = ({ key, value }: FieldValue): boolean =>
    type.fields.some((field) => field.key === key && !field.secret) && redactFieldValue(key, value) === value;
  const secrets = new Set(fields.filter((field) => !isPlain(field)).map(({ value }) => value));
  return fields.flatMap((field) => (isPlain(field) && !secrets.has(field.value) ? [field.value] : []));
}

/** A value as an answer may show it. */
export function shownValue(type: DestinationType, key: string, value: string): string {
  const isPlain = type.fields.some((field) => field.key === key && !field.secret);
  return isPlain ? redactFieldValue(key, value) : REDACTED;
}

function unknownField(type: DestinationType, key: string): string {
  const keys = type.fields.map((field) => field.key);
  if (keys.length === 0) return `${type.type} takes no fields, so "${key}" is unknown.`;
  return `"${key}" is no field of ${type.type}.${didYouMean(key, keys)}`;
}

/** What is wrong with how a value is written, after its key; nothing for a right one. */
export function valueProblem(field: DestinationField, value: string): string | undefined {
  if (value === REDACTED) return 'holds a redacted value: send the real one';
  if (isPlaceholder(value)) return 'still holds its placeholder: send the real value';
  if (value === '') return undefined; // Dropped by the API like an absent one.
  if (value.trim() === '') return 'is blank';
  switch (field.encoding) {
    case 'choice':
      return field.choices.length === 0 || field.choices.includes(value)
        ? undefined
        : `must be one of ${field.choices.join(', ')}`;
    case 'boolean':
      // Anything else is accepted and read as false (recording `probe/dest/encoding/bool-True`).
      return value === 'true' || value === 'false' ? undefined : 'must be "true" or "false", in lower case';
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(value) ? undefined : 'must be digits';
    case 'list':
      return isJson(value, (parsed) => Array.isArray(parsed) && parsed.every((item) => typeof item === 'string'))
        ? undefined
        : 'must be a JSON array of strings, such as ["a","b"]';
    case 'pairs':
      return isJson(value, (parsed) => Array.isArray(parsed) && parsed.every(isPair))
        ? undefined
        : 'must be a JSON array of pairs, such as [{"key":"k","value":"v"}]';
    case 'label_object':
      return isJson(value, isTextObject) ? undefined : 'must be a JSON object of strings, such as {"k":"v"}';
    case 'text':
    case 'multiline':
      return KNOWN_FORMS[field.key]?.(value) ?? endpointProblem(field, value);
  }
}

/** Plain text that the pipeline nevertheless parses, and breaks over (`probe/dest/encoding/bad-url`, `/dynamic-bad-yaml`). */
const KNOWN_FORMS: Readonly<Record<string, (value: string) => string | undefined>> = {
  OTLP_HTTP_ENDPOINT: (value) =>
    /^https?:\/\/[^/\s]/i.test(value) ? undefined : 'must be an address that starts with http:// or https://',
  DYNAMIC_CONFIGURATION_DATA: (value) => (isYamlMapping(value) ? undefined : 'must be YAML, a mapping at its top'),
};

function isYamlMapping(text: string): boolean {
  const read = readYaml(text);
  if (!read.ok || typeof read.value !== 'object' || read.value === null || Array.isArray(read.value)) return false;
  // A key that is nothing at all is read as the word.
  return !['', 'null'].some((nothing) => Object.hasOwn(Object(read.value), nothing));
}

function isJson(text: string, isRight: (parsed: unknown) => boolean): boolean {
  try {
    return isRight(JSON.parse(text));
  } catch {
    return false;
  }
}

function isTextObject(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((item) => typeof item === 'string')
  );
}

function isPair(value: unknown): boolean {
  if (!isTextObject(value) || typeof value !== 'object' || value === null) return false;
  return typeof Reflect.get(value, 'key') === 'string' && typeof Reflect.get(value, 'value') === 'string';
}
