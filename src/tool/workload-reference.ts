import type { ArgumentSchema } from './definition.ts';
import { fieldOf, isRecord } from './fields.ts';
import { areWorkloadKinds, spelledKind } from './workload-kind.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Whether arguments of this shape name one object of a namespace: they have both names. */
export function namesOne({ properties = {} }: ArgumentSchema): boolean {
  return ['namespace', 'name'].every((name) => Object.hasOwn(properties, name) && properties[name]?.type === 'string');
}

/** Whether arguments of this shape must name a workload of some kind, which its namespace and name may decide as well. */
export function needsKind(schema: ArgumentSchema): boolean {
  const { properties = {}, required = [] } = schema;
  return namesOne(schema) && required.includes('kind') && areWorkloadKinds(properties.kind?.enum);
}

/**
 * What a `name` of the form `namespace/Kind/name`, `namespace/name` or, beside a namespace, `Kind/name` says, as the
 * arguments that it stands for. Where one of them is given too and says something else, all stay as they came.
 *
 * @example
 * const place = { type: 'string' } as const;
 * const schema = { type: 'object', properties: { namespace: place, kind: place, name: place } } as const;
 * const given = { name: 'payments/Deployment/checkout' };
 * withReference(given, schema); // => { namespace: 'payments', kind: 'Deployment', name: 'checkout' }
 */
export function withReference(given: Fields, schema: ArgumentSchema): Fields {
  const { name } = given;
  if (typeof name !== 'string' || !name.includes('/') || !namesOne(schema)) return given;
  const said = partsOf(name, given, Object.hasOwn(schema.properties ?? {}, 'kind'));
  if (!said) return given;
  const agrees = (['namespace', 'kind'] as const).every((part) => isSame(given[part], said[part]));
  return agrees ? { ...given, ...said } : given;
}

/** What a `name` that is a reference says otherwise than the argument beside it; undefined where it is none. */
export function disagreement(
  given: Fields,
  schema: ArgumentSchema,
): { readonly part: 'namespace' | 'kind'; readonly said: string; readonly beside: string } | undefined {
  const { name } = given;
  const said =
    typeof name === 'string' ? partsOf(name, given, Object.hasOwn(schema.properties ?? {}, 'kind')) : undefined;
  const part = (['namespace', 'kind'] as const).find((one) => !isSame(given[one], said?.[one]));
  const [text, beside] = part === undefined ? [] : [said?.[part], given[part]];
  return part && text !== undefined && typeof beside === 'string' ? { part, said: text, beside } : undefined;
}

type Parts = Readonly<{ namespace?: string; kind?: string; name: string }>;

function partsOf(text: string, { namespace: beside }: Fields, hasKind: boolean): Parts | undefined {
  const parts = text.split('/');
  const [first = '', second = '', third = ''] = parts;
  if (parts.some((part) => part === '')) return undefined;
  if (parts.length === 3) return hasKind ? { namespace: first, kind: second, name: third } : undefined;
  if (parts.length !== 2) return undefined;
  const isKind = hasKind && beside !== undefined && beside !== first && spelledKind(first) !== undefined;
  return isKind ? { kind: first, name: second } : { namespace: first, name: second };
}

function isSame(given: unknown, said: string | undefined): boolean {
  if (given === undefined || said === undefined || given === said) return true;
  const kind = spelledKind(said);
  return typeof given === 'string' && kind !== undefined && spelledKind(given) === kind;
}

/** A workload as a call names it; its kind may be left out. */
export interface Reference {
  readonly namespace: string;
  readonly name: string;
  readonly kind?: string;
}

/** The workloads that arguments name, themselves or in their `workloads`. */
export function referencesIn(given: unknown): readonly Reference[] {
  const listed = fieldOf(given, 'workloads');
  return [given, ...(Array.isArray(listed) ? listed : [])].flatMap((one) => {
    const [namespace, kind, name] = [fieldOf(one, 'namespace'), fieldOf(one, 'kind'), fieldOf(one, 'name')];
    if (typeof namespace !== 'string' || typeof name !== 'string') return [];
    return [{ namespace, name, ...(typeof kind === 'string' ? { kind: spelledKind(kind) ?? kind } : {}) }];
  });
}

/** Arguments with each workload that they name, themselves or in their `workloads`, put in other words. */
export function withReferences(given: Fields, worded: (one: Fields) => Fields): Fields {
  const { workloads } = given;
  const self = referencesIn({ ...given, workloads: undefined }).length > 0 ? worded(given) : given;
  if (!Array.isArray(workloads)) return self;
  return { ...self, workloads: workloads.map((one: unknown) => (isRecord(one) ? worded(one) : one)) };
}
