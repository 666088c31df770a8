import { readYamlDocuments, writeYamlDocuments } from '../text/yaml.ts';
import { redactDestinationFields } from './data/destination-fields.ts';
import { redactStructure } from './data/structure.ts';
import { mapTexts } from './map-texts.ts';
import { REDACTED } from './redacted.ts';
import type { FieldPath, SecretField, SecretForm } from './secret-field.ts';
import { redactText } from './text/redact-text.ts';
import { ValueSearch } from './value-search.ts';

/** Data with every text as {@link redactText} leaves it; the data itself where there is nothing to leave out. */
export function redactTexts<Value>(value: Value): Value {
  // The rows of a list say much the same.
  const known = new Map<string, string>();
  return mapTexts(value, (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const redacted = redactText(text);
    known.set(text, redacted);
    return redacted;
  });
}

/**
 * An answer without its secret fields, each replaced in the form that the operation file states. The answer itself is
 * left as it is (identical reads share it); only what lies on the way to a secret is copied.
 */
export function redactAnswer<Answer>(answer: Answer, secrets: readonly SecretField[]): Answer {
  return secrets.reduce((redacted, { path, form }) => replaceAt(redacted, path, form), answer);
}

function replaceAt<Value>(value: Value, path: FieldPath, form: SecretForm): Value;
function replaceAt(value: unknown, path: FieldPath, form: SecretForm): unknown {
  if (value === null || value === undefined) return value;
  if (Array.isArray(value))
    return path.length === 0 ? redactValue(value, form) : value.map((item) => replaceAt(item, path, form));
  const [name, ...rest] = path;
  if (name === undefined) return redactValue(value, form);
  if (typeof value !== 'object' || !Object.hasOwn(value, name)) return value;
  return { ...value, [name]: replaceAt(Reflect.get(value, name), rest, form) };
}

function redactValue(value: unknown, form: SecretForm): unknown {
  if (typeof value !== 'string' || form === 'VALUE') return REDACTED;
  switch (form) {
    case 'YAML':
      return redactYaml(value);
    case 'DESTINATION_FIELDS':
      return redactDestinationFields(value);
  }
}

/**
 * YAML whose secrets lose their values, as {@link redactStructure} finds them: keys stay, comments go. Text that cannot be
 * judged is redacted whole: what does not parse, has aliases or keys given twice, or is longer than any object of Kubernetes.
 */
export function redactYaml(text: string): string {
  const yaml = readYamlDocuments(text);
  return yaml.ok ? writeYamlDocuments(yaml.documents.map((document) => redactStructure(document))) : REDACTED;
}

/**
 * Text or data without the given secret values, wherever they stand in it: what a call was given as a secret does not
 * come back in its answer or its error. The keys of data are names, ours or the caller's, and stay.
 *
 * @param secrets values of at least 4 characters; shorter ones would blank out ordinary text
 */
export function withoutValues<Value>(value: Value, secrets: readonly string[] | ValueSearch): Value {
  const search = secrets instanceof ValueSearch ? secrets : new ValueSearch(secrets);
  return search.isEmpty ? value : mapTexts(value, (text) => search.without(text));
}
