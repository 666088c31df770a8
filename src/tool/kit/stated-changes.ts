import type { ToolDefinition } from '../definition.ts';
import { isRecord } from '../fields.ts';
import type { Change } from '../tool.ts';
import { argumentsIn } from '../variables.ts';

/** What a write without code of its own would change, by what its preview read. */
export type StatedChanges =
  | { readonly type: 'missing'; readonly message: string }
  /** No changes: all that is given is so already. */
  | { readonly type: 'changes'; readonly changes: readonly Change[]; readonly consequences?: readonly string[] };

/** What is looked at of a write's definition. */
type Stated = Pick<ToolDefinition, 'name' | 'kind' | 'preview'>;
type Fields = Readonly<Record<string, unknown>>;

const UNTOLD = 'Nothing among what the preview reads has these names: what this would change may not be there.';
const SEVERAL = 'More than one of what the preview reads has these names: this may change each of them.';
const THERE = 'What the preview reads has one of these names already.';

/**
 * The given arguments beside what the preview read under the same names. Where it read a list, the item that the
 * arguments name is meant; what stays as it is, is no change. A delete shows what goes. Missing is a target that the
 * preview would have read and did not: no item has the names, or nothing was answered to the arguments that it was
 * asked with. What is created may be missing.
 *
 * @param given the arguments, without `dry_run` and `plan`
 * @param answer what the preview read
 * @example
 * const read = { destinations: [{ id: 'd1', name: 'jaeger' }, { id: 'd2', name: 'loki' }] };
 * const rename = { name: 'rename', kind: 'UPDATE' } as const;
 * statedChanges(rename, { id: 'd1', name: 'tempo' }, read); // => { type: 'changes', changes: [{ field: 'name', before: 'jaeger', after: 'tempo' }] }
 * statedChanges(rename, { id: 'd1', name: 'jaeger' }, read); // => { type: 'changes', changes: [] }
 * statedChanges(rename, { id: 'd3', name: 'tempo' }, read).type; // => 'missing'
 */
export function statedChanges(definition: Stated, given: object, answer: unknown): StatedChanges {
  const read = innermost(answer);
  const isOfSeveral = isList(read);
  const look = isOfSeveral ? itemNamed(read, given) : objectRead(read, definition);
  if (definition.kind === 'CREATE') return asked(definition, given, isOfSeveral && look.type === 'one' ? [THERE] : []);
  switch (look.type) {
    case 'none':
      return { type: 'missing', message: missing(namingArguments(definition, given)) };
    case 'several':
      return asked(definition, given, [SEVERAL]);
    case 'untold':
      return asked(definition, given, isOfSeveral ? [UNTOLD] : []);
    case 'one':
      return compared(definition, given, look.item, isOfSeveral);
  }
}

/**
 * The arguments that say what a write is about, not what it shall be: those that its preview is asked with, and the ids
 * among all; where there are none, namespace, kind and name. A name beside an id is what the thing shall be called.
 */
export function namingArguments({ preview }: Pick<Stated, 'preview'>, given: object): readonly NamedValue[] {
  const names = new Set([
    ...argumentsIn(preview?.variables ?? {}),
    ...identifying(given).map(([argument]) => argument),
  ]);
  return Object.entries(given).filter(([argument]) => names.has(argument));
}

type NamedValue = readonly [argument: string, value: unknown];

/** What was read of the target. */
type Look = { readonly type: 'one'; readonly item: Fields } | { readonly type: 'none' | 'several' | 'untold' };

/** What is asked for, where nothing can be put beside it. What takes no arguments is done all the same. */
function asked({ name }: Stated, given: object, consequences: readonly string[]): StatedChanges {
  const stated = Object.entries(given).map(([field, after]) => ({ field, before: null, after }));
  const changes = stated.length > 0 ? stated : [{ field: name, before: null, after: 'done' }];
  return { type: 'changes', changes, ...(consequences.length > 0 ? { consequences } : {}) };
}

function compared(definition: Stated, given: object, target: Fields, isOfSeveral: boolean): StatedChanges {
  const askedWith = argumentsIn(definition.preview?.variables ?? {});
  if (definition.kind === 'DELETE' && (isOfSeveral || askedWith.length > 0)) {
    const changes = plainFields(target).map(([field, before]) => ({ field, before, after: null }));
    return changes.length > 0 ? { type: 'changes', changes } : asked(definition, given, []);
  }
  const naming = isOfSeveral ? namingArguments(definition, given).map(([argument]) => argument) : askedWith;
  const wanted = Object.entries(given).filter(([argument]) => !naming.includes(argument));
  // Arguments that only name ask for something to be done, and what is done is no field.
  if (wanted.length === 0) return asked(definition, given, []);
  const changes = wanted
    .map(([field, after]) => ({ field, before: fieldNamed(target, field) ?? null, after }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  return { type: 'changes', changes };
}

function missing(named: readonly NamedValue[]): string {
  const names = named.map(([argument, value]) => `${argument} ${JSON.stringify(value)}`).join(', ');
  return `There is nothing with ${names} (names are exact). Nothing was sent.`;
}

/** An object that was asked for by arguments is theirs; one that was read without any is what there is. */
function objectRead(read: Fields | undefined, { preview }: Stated): Look {
  if (read) return { type: 'one', item: read };
  return { type: argumentsIn(preview?.variables ?? {}).length > 0 ? 'none' : 'untold' };
}

/** Past the objects that hold nothing but one more: the object or the list that was asked for; undefined where it is null. */
function innermost(value: unknown): Fields | readonly unknown[] | undefined {
  if (isList(value)) return value;
  if (!isRecord(value)) return undefined;
  const [only, ...others] = Object.values(value);
  return others.length === 0 && typeof only === 'object' ? innermost(only) : value;
}

/** The item that agrees with every argument that identifies it, and with one at least. */
function itemNamed(items: readonly unknown[], given: object): Look {
  const identity = identifying(given);
  const objects = items.filter(isRecord);
  const looked = objects.map((item) => ({
    item,
    agrees: identity.flatMap(([argument, value]) => {
      const own = fieldNamed(item, argument) ?? fieldNamed(item, lastWord(argument)) ?? nameFor(argument, item);
      return own === undefined ? [] : [own === value];
    }),
  }));
  const [first, ...more] = looked.filter(({ agrees }) => agrees.length > 0 && agrees.every(Boolean));
  if (first) return more.length > 0 ? { type: 'several' } : { type: 'one', item: first.item };
  const isComparable =
    identity.length > 0 && objects.length === items.length && looked.every(({ agrees }) => agrees.length > 0);
  return { type: isComparable ? 'none' : 'untold' };
}

/** Ids where there are any: a name beside an id is what the thing shall be called. */
function identifying(given: object): readonly NamedValue[] {
  const ids = Object.entries(given).filter(([argument]) => lastWord(argument) === 'id');
  return ids.length > 0
    ? ids
    : Object.entries(given).filter(([argument]) => ['namespace', 'kind', 'name'].includes(lastWord(argument)));
}

/** Some things have no id but their name. */
function nameFor(argument: string, item: Fields): unknown {
  return argument === 'id' ? fieldNamed(item, 'name') : undefined;
}

/** A plain value of an object, or of an object right inside it, by an argument's name: `keep_traces` reads keepTraces. */
function fieldNamed(object: Fields, argument: string): unknown {
  const entries = Object.entries(object);
  const own = entries.find(([name, value]) => sameName(name, argument) && isPlain(value));
  if (own) return own[1];
  const inner = entries.flatMap(([, value]) => (isRecord(value) ? Object.entries(value) : []));
  const found = inner.filter(([name, value]) => sameName(name, argument) && isPlain(value));
  return found.length === 1 ? found[0]?.[1] : undefined;
}

function plainFields(object: Fields): readonly (readonly [string, unknown])[] {
  return Object.entries(object).filter(([, value]) => isPlain(value) && value !== null);
}

function sameName(field: string, argument: string): boolean {
  return field.toLowerCase() === argument.replaceAll('_', '');
}

function lastWord(argument: string): string {
  return argument.slice(argument.lastIndexOf('_') + 1);
}

function isPlain(value: unknown): boolean {
  return isList(value) ? value.every(isPlain) : typeof value !== 'object' || value === null;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
