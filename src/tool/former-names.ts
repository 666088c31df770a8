import type { ArgumentSchema, ArgumentsSchema } from './definition.ts';
import { isRecord } from './fields.ts';

/** What an argument is called now, by what it was called, or is called for the like in another tool. */
export const FORMER_NAMES: readonly (readonly [former: string, present: string])[] = [
  ['rule_name', 'name'],
  ['route', 'routes'],
  ['stream', 'data_stream'],
  ['mask', 'values'],
  ['scopes', 'sources'],
  ['sources', 'scopes'],
];

/** What a tool is called now, by what it was called in a release before: such a call is a call of that tool, and of no other. */
export const FORMER_TOOLS: ReadonlyMap<string, string> = new Map();

/**
 * The present name of a tool that is called by a former one; any other name as it is.
 *
 * @example
 * presentTool('get_pods', new Map([['get_pods', 'list_pods']])); // => 'list_pods'
 * presentTool('get_pod'); // => 'get_pod'
 */
export function presentTool(name: string, former: ReadonlyMap<string, string> = FORMER_TOOLS): string {
  return former.get(name) ?? name;
}

/**
 * Arguments with each former name put as the present one, where the tool has that and the call does not: one value for a
 * list as a list of it, and a scope that is one workload as its reference, or the other way round. What would not be the
 * same under the present name stays, for the check of the arguments to refuse.
 *
 * @example
 * const schema = { type: 'object', properties: { name: { type: 'string' } }, additionalProperties: false } as const;
 * withPresentNames({ rule_name: 'a' }, schema); // => { name: 'a' }
 */
export function withPresentNames(given: unknown, { properties }: ArgumentsSchema): unknown {
  if (!isRecord(given)) return given;
  return FORMER_NAMES.reduce<Readonly<Record<string, unknown>>>((named, [former, present]) => {
    const property = Object.hasOwn(properties, present) ? properties[present] : undefined;
    const isFormer = Object.hasOwn(named, former) && !Object.hasOwn(properties, former);
    if (!property || !isFormer || Object.hasOwn(named, present)) return named;
    const { [former]: value, ...others } = named;
    const same = asNow(value, property);
    return same === undefined ? named : { ...others, [present]: same };
  }, given);
}

/** The value as the present argument takes it; undefined where it has no such form. */
function asNow(value: unknown, { type, items }: ArgumentSchema): unknown {
  if (type !== 'array' || value === null || value === '') return value;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (items?.type !== 'string') return list;
  const texts = list.map((item) => (typeof item === 'string' ? item : referenceOf(item)));
  return texts.includes(undefined) ? undefined : texts;
}

/** `namespace/Kind/name` of a scope that says this and nothing else. */
function referenceOf(item: unknown): string | undefined {
  if (!isRecord(item)) return undefined;
  const { namespace, kind, name, ...others } = item;
  const parts = [namespace, kind, name];
  const isWhole = Object.keys(others).length === 0 && parts.every((part) => typeof part === 'string' && part !== '');
  return isWhole ? parts.join('/') : undefined;
}
