import type { ToolKind } from '../definition.ts';
import type { Change } from '../tool.ts';

/** What a write without code of its own would change, by what its preview read. */
export interface StatedChanges {
  readonly changes: readonly Change[];
  readonly consequences?: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

const MISSING = 'Nothing among what the preview reads has these names: what this would change may not be there.';

/**
 * The given arguments beside what the preview read under the same names. Where it read a list, the item that the
 * arguments name is meant; what stays as it is, is no change. A delete shows what goes.
 *
 * @param given the arguments, without `dry_run` and `plan`
 * @param answer what the preview read
 * @example
 * const read = { destinations: [{ id: 'd1', name: 'jaeger' }, { id: 'd2', name: 'loki' }] };
 * statedChanges('UPDATE', { id: 'd1', name: 'tempo' }, read).changes; // => [{ field: 'name', before: 'jaeger', after: 'tempo' }]
 */
export function statedChanges(kind: ToolKind, given: object, answer: unknown): StatedChanges {
  const read = innermost(answer);
  const isOfSeveral = isList(read);
  const target = isOfSeveral ? itemNamed(read, given) : read;
  const stated = Object.entries(given).map(([field, after]) => {
    const before = target && fieldNamed(target, field);
    return { field, before: before === undefined ? null : before, after };
  });
  if (kind === 'CREATE') return { changes: stated.map((change) => ({ ...change, before: null })) };
  if (!target) return { changes: stated, ...(isOfSeveral ? { consequences: [MISSING] } : {}) };
  if (kind === 'DELETE' && isOfSeveral) {
    return { changes: plainFields(target).map(([field, before]) => ({ field, before, after: null })) };
  }
  const names = new Set(isOfSeveral ? identifying(given).map(([argument]) => argument) : []);
  const changed = stated.filter(
    ({ field, before, after }) => !names.has(field) && JSON.stringify(before) !== JSON.stringify(after),
  );
  return { changes: changed.length > 0 ? changed : stated };
}

/** Past the objects that hold nothing but one more: the object or the list that was asked for. */
function innermost(value: unknown): Fields | readonly unknown[] | undefined {
  if (isList(value)) return value;
  if (!isFields(value)) return undefined;
  const [only, ...others] = Object.values(value);
  return others.length === 0 && typeof only === 'object' && only !== null ? innermost(only) : value;
}

/** The only item that agrees with every argument that identifies it, and with one at least. */
function itemNamed(items: readonly unknown[], given: object): Fields | undefined {
  const agreeing = items.filter(isFields).filter((item) => {
    const compared = identifying(given).flatMap(([argument, value]) => {
      const own = fieldNamed(item, argument) ?? fieldNamed(item, lastWord(argument)) ?? nameFor(argument, item);
      return own === undefined ? [] : [own === value];
    });
    return compared.length > 0 && compared.every(Boolean);
  });
  return agreeing.length === 1 ? agreeing[0] : undefined;
}

/** Ids where there are any: a name beside an id is what the thing shall be called. */
function identifying(given: object): readonly (readonly [string, unknown])[] {
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
  const inner = entries.flatMap(([, value]) => (isFields(value) ? Object.entries(value) : []));
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

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
