import { isRecord } from '../../tool/fields.ts';
import { lookedFor, type Missing, missing, missingNamespace } from './missing.ts';
import type { Names } from './read-names.ts';

type Given = Readonly<Record<string, unknown>>;

/** The argument of a call that names what there is not, what it says, and what was probably meant. */
export interface UnknownFilter extends Missing<string> {
  readonly argument: string;
  readonly value: string;
}

/** Arguments that name something that there may not be. */
export const FILTERS = ['namespace', 'namespaces', 'name', 'workloads', 'data_stream', 'service', 'language'] as const;

/**
 * The filters of a call that name no namespace, workload, stream, service or language that there is.
 *
 * @param things what the call asks for, as its sentences name it
 */
export function unknownFilters(given: Given, names: Names, things: string): readonly UnknownFilter[] {
  const { workloads } = names;
  const namespaces = (['namespace', 'namespaces'] as const).flatMap((argument) =>
    textsOf(given[argument]).flatMap((value) => found(argument, value, missingNamespace(value, names))),
  );
  const [namespace] = textsOf(given.namespace);
  const there = workloads.flatMap(({ id }) => (namespace === undefined || id.namespace === namespace ? [id.name] : []));
  const streams = ['default', ...workloads.flatMap(({ dataStreamNames }) => dataStreamNames ?? [])];
  const services = workloads.flatMap(({ id, serviceName }) => [serviceName ?? id.name, id.name]);
  // Some tools take a workload for its service: its name alone may be shared.
  const isWorkload = (text: string): boolean =>
    workloads.some(({ id }) => `${id.namespace}/${id.kind}/${id.name}` === text);
  const languages = workloads.flatMap(({ runtimeInfo }) => runtimeInfo?.detectedLanguages ?? []);
  const of = (argument: string, says: (value: string) => string, known: readonly string[]) =>
    textsOf(given[argument]).flatMap((value) => found(argument, value, missing(says(value), value, known)));
  return [
    ...namespaces,
    ...(namespaces.length > 0 ? [] : of('name', (value) => `There is no workload "${value}".`, there)),
    ...of('data_stream', (value) => `No ${things} is in data stream "${value}".`, streams),
    ...of('service', (value) => `No workload has the service name "${value}".`, services).filter(
      ({ value }) => !isWorkload(value),
    ),
    ...of('language', (value) => `No source is in "${value}".`, languages),
  ];
}

function found(argument: string, value: string, told: Missing<string> | undefined): readonly UnknownFilter[] {
  return told ? [{ argument, value, ...told }] : [];
}

function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((one: unknown) => typeof one === 'string');
}

/** Arguments with each filter that names nothing put as what was meant; undefined where one of them means nothing. */
export function withMeantFilters(given: Given, unknown: readonly UnknownFilter[]): Given | undefined {
  if (unknown.length === 0 || unknown.some(({ meant }) => meant === undefined)) return undefined;
  const meantOf = (name: string, value: unknown): unknown =>
    unknown.find(({ argument, value: other }) => argument === name && other === value)?.meant ?? value;
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((item: unknown) => meantOf(name, item)) : meantOf(name, value),
    ]),
  );
}

/** Under which names of arguments the same thing stands. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  namespace: ['namespace', 'namespaces'],
  namespaces: ['namespace', 'namespaces'],
};

/** Whether arguments name, at any depth, what a filter names that there is not. */
export function repeats(given: unknown, { argument, value }: Pick<UnknownFilter, 'argument' | 'value'>): boolean {
  if (Array.isArray(given)) return given.some((item) => repeats(item, { argument, value }));
  if (!isRecord(given)) return false;
  const names = SAME[argument] ?? [argument];
  return Object.entries(given).some(
    ([name, inner]) => (names.includes(name) && textsOf(inner).includes(value)) || repeats(inner, { argument, value }),
  );
}

/** Arguments that say how an answer looks, not what it is of. */
const FORM: ReadonlySet<string> = new Set([
  'limit',
  'cursor',
  'full',
  'format',
  'group_by',
  'depth',
  'watch_seconds',
  'tail',
]);

/** A sentence of filters each of which there is, and which leave nothing together; undefined where there are none. */
export function nothingMatches(given: Given): string | undefined {
  const asked = Object.entries(given).filter(([name]) => !FORM.has(name));
  if (asked.length === 0) return undefined;
  const told = asked.map(([name, value]) => `${name} ${lookedFor(value)}`).join(' and ');
  const part = 'It is looked for as it stands: * is no wildcard.';
  const isPattern = asked.some(([, value]) => typeof value === 'string' && value.includes('*'));
  return `Nothing matches ${told}.${isPattern ? ` ${part}` : ''}`;
}
