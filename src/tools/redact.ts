import { isMap, isPair, isScalar, parseAllDocuments, visit } from 'yaml';
import type { FieldPath, SecretField, SecretForm } from './definition.ts';

/** What stands where a secret stood. */
export const REDACTED = '[redacted]';

/** Key names whose values are secrets wherever they stand: in YAML, in environment lists, in a destination's fields. */
const SECRET_KEY =
  /pass(word|wd|phrase)?$|secret|token|api[_-]?key|apikey|access[_-]?key|private[_-]?key|license[_-]?key|auth(orization|[_-]?header)?$|credential|connection[_-]?string|instrumentation[_-]?key|ingestion[_-]?key|data[_-]?key$|bearer|cookie|dsn$|headers?$|account[_-]?id$|_pem$|DYNAMIC_CONFIGURATION_DATA/i;

/** Names that match the pattern and are no secrets. */
const PLAIN_KEY =
  /^(imagePullSecrets|serviceAccountToken|automountServiceAccountToken|secretName|secretKeyRef|secretRef|tokenExpirationSeconds|expirationSeconds)$/;

/** Environment variables whose values help and hold no secret; every other value of an environment list is redacted. */
const PLAIN_ENVIRONMENT =
  /^(ODIGOS|OTEL)_[A-Z0-9_]+$|^(GOMEMLIMIT|GOGC|GOMAXPROCS|NODE_NAME|NODE_IP|POD_NAME|POD_NAMESPACE|POD_IP|CURRENT_NS|LANG|TZ|LD_PRELOAD)$/;
const ENVIRONMENT_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Credentials inside a URL: `https://user:password@host`. */
const URL_CREDENTIALS = /\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@:]*:[^\s/@]*@/gi;

/** Whether a key's value is a secret by its name. */
export function isSecretKey(key: string): boolean {
  return SECRET_KEY.test(key) && !PLAIN_KEY.test(key);
}

/** Text without credentials in URLs. */
export function redactUrls(text: string): string {
  return text.includes('://') ? text.replace(URL_CREDENTIALS, `$1${REDACTED}@`) : text;
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
 * YAML whose secret keys lose their values: keys stay. Environment lists (`name`/`value` pairs) lose every value but those of
 * a named allow-list. Text that does not parse is redacted whole: it cannot be judged.
 */
export function redactYaml(text: string): string {
  const documents = parseAllDocuments(text);
  if (!Array.isArray(documents) || documents.some((document) => document.errors.length > 0)) return REDACTED;
  for (const document of documents) {
    visit(document, {
      Pair(_key, pair) {
        if (!isScalar(pair.key) || typeof pair.key.value !== 'string') return undefined;
        if (isSecretKey(pair.key.value) && pair.value !== null) {
          pair.value = document.createNode(REDACTED);
          return visit.SKIP;
        }
        return undefined;
      },
      Map(_key, map) {
        const name = map.items.find((pair) => isScalar(pair.key) && pair.key.value === 'name')?.value;
        if (!isScalar(name) || typeof name.value !== 'string' || !isSecretVariable(name.value)) return undefined;
        for (const pair of map.items) {
          if (isPair(pair) && isScalar(pair.key) && pair.key.value === 'value')
            pair.value = document.createNode(REDACTED);
        }
        return undefined;
      },
      Scalar(_key, node) {
        if (typeof node.value !== 'string') return undefined;
        const nested = node.value.includes('\n') && node.value.includes(':') ? redactNested(node.value) : node.value;
        node.value = redactUrls(nested);
        return undefined;
      },
    });
  }
  return documents.map((document) => document.toString({ lineWidth: 0 })).join('---\n');
}

function isSecretVariable(name: string): boolean {
  return isSecretKey(name) || (ENVIRONMENT_NAME.test(name) && !PLAIN_ENVIRONMENT.test(name));
}

// A config map's values are often YAML themselves; text that merely looks like it stays.
function redactNested(text: string): string {
  const [document] = parseAllDocuments(text);
  return document && 'contents' in document && isMap(document.contents) ? redactYaml(text) : text;
}

/**
 * A destination's fields (a JSON object as text) without its secrets, by key name: the type's own secret flags are not
 * enough, since a changed type leaves the old type's keys behind and some secrets are not flagged.
 */
export function redactDestinationFields(text: string): string {
  let fields: unknown;
  try {
    fields = JSON.parse(text);
  } catch {
    return REDACTED;
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return REDACTED;
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [
        key,
        isSecretKey(key) ? REDACTED : typeof value === 'string' ? redactUrls(value) : value,
      ]),
    ),
  );
}

/**
 * Text or data without the given secret values, wherever they stand in it: what a call was given as a secret does not
 * come back in its answer or its error.
 *
 * @param secrets values of at least 4 characters; shorter ones would blank out ordinary text
 */
export function withoutValues<Value>(value: Value, secrets: readonly string[]): Value;
export function withoutValues(value: unknown, secrets: readonly string[]): unknown {
  if (secrets.length === 0) return value;
  if (typeof value === 'string') return secrets.reduce((text, secret) => text.replaceAll(secret, REDACTED), value);
  if (Array.isArray(value)) return value.map((item) => withoutValues(item, secrets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [withoutValues(key, secrets), withoutValues(item, secrets)]),
  );
}
