import { ENVIRONMENT_NAME, isShownVariable } from '../environment.ts';
import { isHarmless } from '../harmless-values.ts';
import { isSecretKey } from '../key-names.ts';

/** What names a value that stands beside it, and what holds that value: `{ name: API_KEY, value: x }`. */
const NAMING_KEYS = ['name', 'key', 'Name', 'Key', 'header', 'parameter', 'variable', 'attribute', 'field'] as const;
const VALUE_KEY = /^(?:values?|val|default|defaultValue|stringValue|string_value|data|content)$/i;

/** All that a reference to a Secret, or to a key in one, may have. */
const REFERENCE_KEY =
  /^(?:name|key|secretName|namespace|optional|items|defaultMode|mode|path|audience|expirationSeconds|authenticator|kind|group|apiVersion|apiGroup|valueFrom|secretKeyRef|configMapKeyRef|fieldRef|resourceFieldRef)$/;
const OBJECT_NAME = /^[a-z0-9](?:[a-z0-9./-]{0,251}[a-z0-9])?$/;

/** The name that stands beside a value in one object; undefined for what is no value, or has none. */
export function nameBeside(parent: object, key: string): string | undefined {
  if (!VALUE_KEY.test(key)) return undefined;
  for (const naming of NAMING_KEYS) {
    const name: unknown = Object.hasOwn(parent, naming) ? Reflect.get(parent, naming) : undefined;
    if (typeof name === 'string') return name;
  }
  return undefined;
}

/** Whether something is a name and its value, and no more. */
export function isPair(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return keys.length === 2 && keys.some((key) => nameBeside(value, key) !== undefined);
}

/** Whether a value is a secret by the name beside it, or of an environment variable that is not shown, wherever it stands. */
export function isSecretPair(name: string, parent: object, key: string, value: unknown): boolean {
  if (isSecretKey(name)) return typeof value !== 'string' || !isHarmless(name, value);
  const isVariable = key === 'value' && Object.hasOwn(parent, 'name') && ENVIRONMENT_NAME.test(name);
  return isVariable && typeof value !== 'object' && !isShownVariable(name, value);
}

/** Whether an object says where a secret is to be found, by names alone, such as `{ secretName: x, optional: true }`. */
export function isReference(key: string, value: object): boolean {
  const entries = Object.entries(value);
  if (entries.length === 0 || !entries.every(([name]) => REFERENCE_KEY.test(name))) return false;
  // `{ name, key }` names a key of a Secret only where that is what it stands under.
  if (Object.hasOwn(value, 'key') && !/secret|ref/i.test(key)) return false;
  return entries.every(
    ([name, item]) => typeof item !== 'string' || /^(?:key|path)$/.test(name) || OBJECT_NAME.test(item),
  );
}

/** Whether a key holds what a Secret holds, or what a ConfigMap holds as bytes: neither can be judged. */
export function isSecretData(parent: object, key: string): boolean {
  if (key === 'binaryData') return true;
  return /^(?:data|stringData)$/.test(key) && Object.hasOwn(parent, 'kind') && Reflect.get(parent, 'kind') === 'Secret';
}
