import { type Document, isCollection, isPair, isScalar, parseAllDocuments, visit } from 'yaml';
import { mapTexts } from './map-texts.ts';
import type { FieldPath, SecretField, SecretForm } from './secret-field.ts';

/** What stands where a secret stood. */
export const REDACTED = '[redacted]';

/** Key names whose values are secrets wherever they stand: in YAML, in environment lists, in a destination's fields. */
const SECRET_KEY =
  /pass(word|wd|phrase)?$|secret|token|(api|access|private|license|instrumentation|ingestion)[_-]?key|[_-]key$|auth(orization|[_-]?header)?$|credential|connection[_-]?string|bearer|cookie|dsn$|headers?$|(account|environment)[_-]id$|accountid$|_pem$|collection[_-]?url$|DYNAMIC_CONFIGURATION_DATA/i;

/** Names that match the pattern and are no secrets. */
const PLAIN_KEY =
  /^(imagePullSecrets|serviceAccountToken|automountServiceAccountToken|secretName|secretKeyRef|secretRef|tokenExpirationSeconds|expirationSeconds)$/;

/** Environment variables whose values help and hold no secret; every other value of an environment list is redacted. */
const PLAIN_ENVIRONMENT =
  /^(ODIGOS|OTEL)_[A-Z0-9_]+$|^(GOMEMLIMIT|GOGC|GOMAXPROCS|NODE_NAME|NODE_IP|POD_NAME|POD_NAMESPACE|POD_IP|CURRENT_NS|LANG|TZ|LD_PRELOAD)$/;
const ENVIRONMENT_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Credentials inside a URL: `https://user:password@host`, `https://token@host`. */
const URL_CREDENTIALS = /\b([a-z][a-z0-9+.-]*:\/\/)[^\s/?#"'<>]*@/gi;
/** What may be a secret in a URL's query: `?token=…`. */
const URL_PARAMETER = /([?&])([^\s=&#?"']+)=([^\s&#"']+)/g;
/** A secret among a program's arguments: `--api-key=…`. */
const FLAG = /(--?)([A-Za-z][\w.-]*)=(\S+)/g;
const BEARER = /\b(Bearer|Basic)\s+[A-Za-z0-9+/_.=~-]{8,}/g;
/** Whether any of these four may stand in a text at all. */
const MAY_HOLD_SECRET = /:\/\/[^\s/?#"'<>]*@|[?&][^\s=&#?"']+=|--?[A-Za-z][\w.-]*=|\b(Bearer|Basic)\s/i;
/** A value behind its name, as errors quote them: `password: x1`, `api_key=x`, `"apiToken": "x"`. */
const NAMED_VALUE =
  /\b([A-Za-z][\w.-]*)((?:\\?["'])?\s*[:=]\s*)(?!(?:Bearer|Basic)\b|\[redacted)(?:(\\?["'])(.*?)\3|([^\s"',;{}\\]+))/g;

/** Whether a key's value is a secret by its name. */
export function isSecretKey(key: string): boolean {
  return SECRET_KEY.test(key) && !PLAIN_KEY.test(key);
}

/** Text without what reads as a secret inside it: credentials in URLs, secret flags of a program, bearer tokens. */
export function redactText(text: string): string {
  return text
    .replace(URL_CREDENTIALS, `$1${REDACTED}@`)
    .replace(URL_PARAMETER, (whole, mark: string, name: string) =>
      isSecretKey(name) ? `${mark}${name}=${REDACTED}` : whole,
    )
    .replace(FLAG, (whole, dashes: string, name: string) =>
      isSecretKey(name) ? `${dashes}${name}=${REDACTED}` : whole,
    )
    .replace(BEARER, `$1 ${REDACTED}`);
}

/**
 * What someone else wrote as a sentence, such as an error, without what reads as a secret inside it. Beside what
 * {@link redactText} finds, that is the value behind a secret's name; behind a colon and without quotes only when a digit
 * is in it, since "failed to read secret: not found" tells none.
 */
export function redactSentence(text: string): string {
  return redactText(text).replace(
    NAMED_VALUE,
    (whole, name: string, between: string, quote: string | undefined, _quoted, bare: string | undefined) => {
      if (!isSecretKey(name)) return whole;
      if (bare !== undefined && between.includes(':') && !/\d/.test(bare)) return whole;
      return `${name}${between}${quote ?? ''}${REDACTED}${quote ?? ''}`;
    },
  );
}

/** Data with every text as {@link redactText} leaves it; the data itself where there is nothing to leave out. */
export function redactTexts<Value>(value: Value): Value {
  return MAY_HOLD_SECRET.test(JSON.stringify(value) ?? '') ? mapTexts(value, redactText) : value;
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
  try {
    const documents = parseAllDocuments(text);
    if (!Array.isArray(documents) || documents.some((document) => document.errors.length > 0)) return REDACTED;
    for (const document of documents) redactDocument(document);
    return documents.map((document) => document.toString({ lineWidth: 0, directives: false })).join('---\n');
  } catch {
    // Such as an alias of a value that is gone, or text nested too deeply.
    return REDACTED;
  }
}

function redactDocument(document: Document.Parsed): void {
  document.comment = null;
  document.commentBefore = null;
  // Whatever a key stands for may be said in a comment beside it.
  visit(document, {
    Node(_key, node) {
      node.comment = null;
      node.commentBefore = null;
    },
  });
  visit(document, {
    Pair(_key, pair) {
      if (!isScalar(pair.key) || typeof pair.key.value !== 'string') return undefined;
      if (isSecretKey(pair.key.value) && !isNothing(pair.value)) {
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
      node.value = redactText(mayHoldYaml(node.value) ? redactNested(node.value) : node.value);
      return undefined;
    },
  });
}

function isNothing(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null);
}

function mayHoldYaml(text: string): boolean {
  return text.includes(':') && (text.includes('\n') || /^\s*[[{]/.test(text));
}

function isSecretVariable(name: string): boolean {
  return isSecretKey(name) || (ENVIRONMENT_NAME.test(name) && !PLAIN_ENVIRONMENT.test(name));
}

// A config map's values are often YAML themselves; text that merely looks like it stays.
function redactNested(text: string): string {
  const [document] = parseAllDocuments(text);
  return document && 'contents' in document && isCollection(document.contents) ? redactYaml(text) : text;
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
        isSecretKey(key) ? REDACTED : typeof value === 'string' ? redactText(value) : value,
      ]),
    ),
  );
}

/**
 * Text or data without the given secret values, wherever they stand in it: what a call was given as a secret does not
 * come back in its answer or its error. The keys of data are names, ours or the caller's, and stay.
 *
 * @param secrets values of at least 4 characters; shorter ones would blank out ordinary text
 */
export function withoutValues<Value>(value: Value, secrets: readonly string[]): Value {
  if (secrets.length === 0) return value;
  return mapTexts(value, (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, REDACTED), text));
}
