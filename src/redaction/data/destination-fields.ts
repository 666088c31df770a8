import { isSecretKey, wordsOf } from '../key-names.ts';
import { REDACTED } from '../redacted.ts';
import { redactEmbedded, redactStructure } from './structure.ts';

/** What a field is called that holds an address, or several. */
const ADDRESS = /^(?:url|uri|endpoint|endoint|host|hostname|address|server|site|target|domain|broker)s?$/;
/** An account before a host, with or without a scheme. */
const ACCOUNT = /(^|[\s,"'[(]|:\/\/)[^\s/@,"'()[\]]{1,256}@(?=[^\s@])/g;

/**
 * A destination's fields (a JSON object as text) without its secrets, by key name: the type's own secret flags are not
 * enough, since a changed type leaves the old type's keys behind and some secrets are not flagged.
 */
export function redactDestinationFields(text: string): string {
  try {
    const fields: unknown = JSON.parse(text);
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return REDACTED;
    return JSON.stringify(
      Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, redactField(key, value)])),
    );
  } catch {
    return REDACTED;
  }
}

/** The value of a destination's field as it may be shown; what is empty is no secret. */
export function redactFieldValue(key: string, value: string): string {
  if (value === '') return value;
  if (isSecretKey(key)) return REDACTED;
  const rest = redactEmbedded(value, key);
  return wordsOf(key).some((word) => ADDRESS.test(word)) ? rest.replace(ACCOUNT, `$1${REDACTED}@`) : rest;
}

function redactField(key: string, value: unknown): unknown {
  if (typeof value === 'string') return redactFieldValue(key, value);
  return isSecretKey(key) ? REDACTED : redactStructure(value);
}
