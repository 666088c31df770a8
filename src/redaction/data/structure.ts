import { MAX_YAML, readYamlDocuments, WrittenNumber, writeYamlDocuments } from '../../text/yaml.ts';
import { isEnvironmentFile, isEnvironmentKey, isShownVariable } from '../environment.ts';
import { isHarmless } from '../harmless-values.ts';
import { isSecretKey } from '../key-names.ts';
import { REDACTED } from '../redacted.ts';
import { redactArguments } from '../text/command-line.ts';
import { redactLines } from '../text/lines.ts';
import { redactText } from '../text/redact-text.ts';
import { isPair, isReference, isSecretData, isSecretPair, nameBeside } from './pairs.ts';

/** Where in data something stands. */
interface Place {
  /** The key that it stands under, or the list that it is in. */
  readonly key: string;
  /** How many texts it was taken out of. */
  readonly texts: number;
  /** How many lists and objects are around it. */
  readonly level: number;
}

/** Texts in texts, such as JSON in YAML in a ConfigMap, are taken apart so deep; what lies deeper is withheld. */
const MAX_TEXTS = 4;
const MAX_LEVEL = 200;
const TOP: Place = { key: '', texts: 0, level: 0 };

const COMMAND_KEY = /^(?:commands?|cmd|args?|argv|arguments|entrypoint|command_?line|exec|script)$/i;
const BEGINS_AS_JSON = /^\s{0,40}[[{]/;
/** What a text has that holds keys and values: a line that begins with a key or as an item. */
const MAY_BE_YAML = /^[ \t]{0,40}(?:- |["']?[\w./$@-]{1,120}["']?:(?:[ \t\r\n]|$))/m;
const ASSIGNMENT = /^([^=]{0,200})=([\s\S]*)$/;
/** Where a folded line broke before: at the next name. */
const FOLD = / (?=(?:export )?[\w.-]{1,100} ?= ?\S)/;

/**
 * Data without its secrets: the values behind the names of secrets, environments but what their allow-list shows, secret
 * arguments of commands, the data of Secrets, and what texts hold, be they sentences, files or data written as text. What
 * loses nothing comes back as it is, uncopied.
 */
export function redactStructure(value: unknown, place: Place = TOP): unknown {
  if (typeof value === 'string') return redactHeld(value, place);
  if (!isCollection(value)) return value;
  if (place.level > MAX_LEVEL) return REDACTED;
  if (Array.isArray(value)) return redactList(value, place);
  return changedObject(value, (item, key) => redactEntry(value, item, inside(place, key)));
}

/**
 * A text without its secrets, judged as what it is whatever it is called: JSON, YAML, a file of lines, a sentence.
 *
 * @param key what it stands under: an environment file is told by its name
 */
export function redactEmbedded(text: string, key = ''): string {
  return redactHeld(text, { ...TOP, key });
}

function redactHeld(text: string, place: Place): string {
  if (text.length < 4) return text;
  if (isEnvironmentFile(place.key) && text.includes('=')) return redactWritten(text, place.key);
  const held = heldBy(text);
  switch (held.is) {
    case 'refused':
      return REDACTED;
    case 'text':
      return redactWritten(text, place.key);
    case 'json':
    case 'yaml': {
      if (place.texts >= MAX_TEXTS) return REDACTED;
      const rest = held.documents.map((one) => redactStructure(one, { ...place, texts: place.texts + 1 }));
      if (rest.every((one, index) => one === held.documents[index])) {
        // Comments are no part of what was read.
        return held.is === 'yaml' && text.includes('#') ? redactLines(text, place.key) : text;
      }
      return held.is === 'yaml' ? writeYamlDocuments(rest) : JSON.stringify(rest[0], null, text.includes('\n') ? 2 : 0);
    }
  }
}

type Held =
  | { readonly is: 'json' | 'yaml'; readonly documents: readonly unknown[] }
  | { readonly is: 'text' }
  | { readonly is: 'refused' };

function heldBy(text: string): Held {
  const json = BEGINS_AS_JSON.test(text) && text.length <= MAX_YAML ? parsedJson(text) : undefined;
  if (json !== undefined) return { is: 'json', documents: [json] };
  if (!BEGINS_AS_JSON.test(text) && !(text.includes('\n') && MAY_BE_YAML.test(text))) return { is: 'text' };
  const yaml = readYamlDocuments(text);
  if (!yaml.ok) return { is: yaml.isUnclear ? 'refused' : 'text' };
  return yaml.documents.some(isCollection) ? { is: 'yaml', documents: yaml.documents } : { is: 'text' };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A text that is no data. A file of lines that was folded to one, as the UI prints the texts of ConfigMaps (recording
 * `query/k8sManifest/ConfigMap`), is judged line by line again.
 */
function redactWritten(text: string, key: string): string {
  if (text.includes('\n')) return redactLines(text, key);
  if (!/^(?:export )?[\w.-]{1,100} ?=/.test(text)) return redactText(text);
  return redactLines(text.split(FOLD).join('\n'), key).replaceAll('\n', ' ');
}

function redactList(list: readonly unknown[], place: Place): unknown {
  const isOfWords = list.every((item) => typeof item === 'string' || typeof item === 'number');
  if (!isOfWords || !(COMMAND_KEY.test(place.key) || list.some((item) => String(item).startsWith('-')))) {
    return changedList(list, (item) => redactStructure(item, { ...place, level: place.level + 1 }));
  }
  const words = redactArguments(list.map(String));
  return changedList(list, (item, index) => {
    const word = words[index] ?? '';
    return word === String(item) && typeof item === 'number' ? item : redactHeld(word, { ...place, key: '' });
  });
}

function redactEntry(parent: object, item: unknown, place: Place): unknown {
  const { key } = place;
  if (isNothing(item)) return item;
  const named = nameBeside(parent, key);
  if (named !== undefined && isSecretPair(named, parent, key, item)) return REDACTED;
  if (isSecretKey(key)) return redactSecret(item, place);
  if (isSecretData(parent, key)) return isCollection(item) ? changedObject(item, () => REDACTED) : REDACTED;
  if (isEnvironmentKey(key)) return redactEnvironment(item, place);
  if (COMMAND_KEY.test(key) && typeof item === 'string') return redactCommand(item, place);
  return redactStructure(item, place);
}

/** What stands behind the name of a secret: the secret, or where one is to be found. */
function redactSecret(item: unknown, place: Place): unknown {
  if (typeof item === 'string' || typeof item === 'number')
    return isHarmless(place.key, String(item)) ? item : REDACTED;
  if (!isCollection(item)) return REDACTED;
  if (Array.isArray(item) && item.length > 0 && item.every(isPair)) return changedList(item, withoutPairValue);
  const parts: readonly unknown[] = Array.isArray(item) ? item : [item];
  const isHarmlessPart = (part: unknown): boolean =>
    isNothing(part) || (isCollection(part) && (Object.keys(part).length === 0 || isReference(place.key, part)));
  return parts.every(isHarmlessPart) ? redactStructure(item, place) : REDACTED;
}

/** Of a header its name. */
function withoutPairValue(pair: unknown): unknown {
  return isCollection(pair)
    ? changedObject(pair, (item, key) => (nameBeside(pair, key) === undefined ? item : REDACTED))
    : pair;
}

/** The environment of a process: a list of names and values, a map of them, lines of `NAME=value`. */
function redactEnvironment(item: unknown, place: Place): unknown {
  if (typeof item === 'string') return item.includes('=') ? redactWritten(item, '.env') : redactHeld(item, place);
  if (Array.isArray(item)) return changedList(item, (one) => redactVariable(one, place));
  if (!isCollection(item)) return item;
  return changedObject(item, (value, name) => {
    if (isCollection(value)) return redactVariable(value, inside(place, name), name);
    return isShownVariable(name, value) ? redactCommand(value, place) : REDACTED;
  });
}

/** @param name what an object of a map of variables stands under */
function redactVariable(variable: unknown, place: Place, name?: string): unknown {
  if (typeof variable === 'string') return redactAssignment(variable, place);
  if (!isCollection(variable)) return variable;
  if (place.level > MAX_LEVEL) return REDACTED;
  return changedObject(variable, (item, key) => {
    const named = name ?? nameBeside(variable, key);
    if (named === undefined || !/^(?:values?|default)$/i.test(key))
      return redactEntry(variable, item, inside(place, key));
    return isShownVariable(named, item) ? redactCommand(item, place) : REDACTED;
  });
}

function redactAssignment(text: string, place: Place): string {
  const [, name = '', value = ''] = ASSIGNMENT.exec(text) ?? [];
  if (name === '') return redactHeld(text, place);
  return isShownVariable(name, value) ? `${name}=${redactCommand(value, place)}` : `${name}=${REDACTED}`;
}

/** A command in one text, as it may stand in a variable, too: `NODE_OPTIONS`. */
function redactCommand(item: unknown, place: Place): unknown {
  return typeof item === 'string' ? redactHeld(redactArguments([item])[0] ?? '', { ...place, key: '' }) : item;
}

function inside(place: Place, key: string): Place {
  return { ...place, key, level: place.level + 1 };
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || typeof value === 'boolean';
}

function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof WrittenNumber);
}

/** A list with its items changed; itself where none is. */
function changedList(list: readonly unknown[], change: (item: unknown, index: number) => unknown): readonly unknown[] {
  const items = list.map(change);
  return items.every((item, index) => item === list[index]) ? list : items;
}

/** An object with its values changed, and without the secrets that are keys; itself where there are none. */
function changedObject(object: object, change: (item: unknown, key: string) => unknown): object {
  let isChanged = false;
  const entries = Object.entries(object).map(([key, item]): [string, unknown] => {
    const [name, value] = [redactText(key), change(item, key)];
    isChanged ||= name !== key || value !== item;
    return [name, value];
  });
  return isChanged ? Object.fromEntries(entries) : object;
}
