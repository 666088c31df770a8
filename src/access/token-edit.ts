import { randomBytes } from 'node:crypto';
import { readFile, realpath, rename, writeFile } from 'node:fs/promises';
import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { isOver, type TokenEntry } from './token-file.ts';

/** The command line is wrong, the message says how; nothing was written. */
export class BadCommand extends Error {}

/** What the file holds cannot be worked on, the message says why; nothing was written. */
export class BadFile extends Error {}

/** What becomes of an entry whose token is renewed; times are as the file has them. */
export interface NewSecret {
  /** Hexadecimal digest of the new token. */
  readonly sha256: string;
  /** When the new one ends; as the old one where undefined. */
  readonly expires: string | undefined;
  /** Until when the old one holds; it is gone at once where undefined. */
  readonly keptUntil: string | undefined;
}

/**
 * What a tokens file says; undefined where there is none.
 *
 * @throws BadCommand where it cannot be read
 */
export async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (Reflect.get(Object(error), 'code') === 'ENOENT') return undefined;
    throw new BadCommand(`${file} cannot be read.`);
  }
}

/**
 * Writes a tokens file in one step, readable by its owner alone, so that a server that reads it meanwhile never sees half of
 * it. A symbolic link stays one.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const beside = `${target}.${randomBytes(6).toString('hex')}.new`;
  await writeFile(beside, text, { mode: 0o600, flag: 'wx' });
  await rename(beside, target);
}

/**
 * The text of a file with one entry more; comments and the order of what is there stay.
 *
 * @throws BadFile where it has no list of tokens
 */
export function withEntry(text: string, entry: object): string {
  const { document, tokens } = opened(text);
  tokens.flow = false;
  tokens.add(document.createNode(entry));
  return document.toString();
}

/** The text of a file without the entry of a digest. */
export function withoutEntry(text: string, sha256: string): string {
  const { document, tokens } = opened(text);
  tokens.delete(placeOf(tokens, sha256));
  return document.toString();
}

/**
 * The text of a file in which an entry has a new secret, and all else as before. The old one may be kept beside it, as an
 * entry with a name that says until when.
 */
export function withNewSecret(
  text: string,
  { name, sha256: old, expires }: TokenEntry,
  given: NewSecret,
): { readonly text: string; readonly kept: { readonly name: string; readonly until: string } | undefined } {
  const { document, tokens } = opened(text);
  const place = placeOf(tokens, old);
  const entry = tokens.items[place];
  if (!isMap(entry)) throw new BadFile(`${name} is no entry that can be changed.`);
  const kept = given.keptUntil === undefined ? undefined : keptAs(name, given.keptUntil, expires);
  if (kept) tokens.items.splice(place + 1, 0, keptEntry(entry, kept));
  entry.set('sha256', given.sha256);
  if (given.expires !== undefined) entry.set('expires', given.expires);
  return { text: document.toString(), kept };
}

/** How {@link keptAs} ends a name. */
const KEPT = /-until-\d{8}T\d{6}(?:\.\d{3})?Z$/;
/** So much of a name is left in that of a kept one, so that both together are a name. */
const KEPT_NAME_LENGTH = 36;

/** The entries of old secrets of a name that {@link withNewSecret} kept, whether or not their time has passed. */
export function keptOf(name: string, entries: readonly TokenEntry[]): readonly TokenEntry[] {
  const begin = name.slice(0, KEPT_NAME_LENGTH);
  return entries.filter(
    (entry) => entry.name !== name && entry.name.replace(KEPT, '') === begin && KEPT.test(entry.name),
  );
}

/**
 * The text of a file without the old secrets that {@link withNewSecret} kept for a while, where that while is over.
 *
 * @param entries what the text says
 * @param now milliseconds since the epoch
 * @returns the names, too, of what was taken out
 */
export function withoutKept(
  text: string,
  entries: readonly TokenEntry[],
  now: number,
): { readonly text: string; readonly gone: readonly string[] } {
  const over = entries.filter((entry) => KEPT.test(entry.name) && isOver(entry, now));
  return {
    text: over.reduce((left, { sha256 }) => withoutEntry(left, sha256), text),
    gone: over.map(({ name }) => name),
  };
}

/** Its own end, where that comes first. */
function keptAs(name: string, until: string, expires = Number.POSITIVE_INFINITY) {
  const end = expires < Date.parse(until) ? new Date(expires).toISOString().replace('.000Z', 'Z') : until;
  return { name: `${name.slice(0, KEPT_NAME_LENGTH)}-until-${end.replaceAll(/[-:]/g, '')}`, until: end };
}

function keptEntry(entry: YAMLMap, { name, until }: { readonly name: string; readonly until: string }): unknown {
  const kept = entry.clone();
  if (isMap(kept)) {
    kept.set('name', name);
    kept.set('expires', until);
  }
  return kept;
}

function opened(text: string): { readonly document: Document.Parsed; readonly tokens: YAMLSeq } {
  const document = parseDocument(text);
  const tokens = document.get('tokens');
  if (document.errors.length > 0 || !isSeq(tokens)) {
    throw new BadFile('the file has no list under `tokens:`. Nothing was written; see token check.');
  }
  return { document, tokens };
}

function placeOf({ items }: YAMLSeq, sha256: string): number {
  return items.findIndex((item) => isMap(item) && String(item.get('sha256')).toLowerCase() === sha256);
}
