import { holdsAt } from '../tool/compatibility.ts';
import type { FieldPath } from '../tool/definition.ts';
import type { FittedOperation } from './fit.ts';
import type { RefusedValue } from './lacks.ts';

type Values = Readonly<Record<string, unknown>>;

/** Which value of an operation's variables a UI would refuse, or misses; undefined when it takes them all. */
export function refusedOf({ refused }: FittedOperation, variables: Values): RefusedValue | undefined {
  return refused.find(({ path, values, isDemanded }) =>
    isDemanded
      ? isMissing(variables, path)
      : // A switch that is off says what a UI without the switch does.
        holdsAt(variables, path, (value) => (values ? values.some((one) => one === value) : value !== false)),
  );
}

/** The variables as they are sent: without those that nothing uses, and without empty values where there is no place. */
export function sentVariables({ refused, unused }: FittedOperation, variables: Values): Values {
  const used = Object.entries(variables).filter(([name]) => !unused.has(name));
  const places = refused.filter(({ values, isDemanded }) => !values && !isDemanded).map(({ path }) => path);
  return Object.fromEntries(
    used.flatMap(([name, value]) => {
      const below = places.filter(([first]) => first === name).map((path) => path.slice(1));
      return below.some((path) => path.length === 0) ? [] : [[name, without(value, below)] as const];
    }),
  );
}

function without(value: unknown, paths: readonly FieldPath[]): unknown {
  if (paths.length === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => without(item, paths));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, child]) => {
      const below = paths.filter(([first]) => first === name).map((path) => path.slice(1));
      return below.some((path) => path.length === 0) ? [] : [[name, without(child, below)]];
    }),
  );
}

/** Whether a value is missing from an object that is there itself: of one that is not, nothing is demanded. */
function isMissing(value: unknown, path: FieldPath): boolean {
  const [name, ...rest] = path;
  if (name === undefined) return value === undefined || value === null;
  if (Array.isArray(value)) return value.some((item) => isMissing(item, path));
  if (typeof value !== 'object' || value === null) return false;
  return isMissing(Reflect.get(value, name), rest);
}
