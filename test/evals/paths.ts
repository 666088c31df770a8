import { isDeepStrictEqual } from 'node:util';
import { fieldOf, isRecord } from '../../src/tool/fields.ts';

/**
 * The value at a path of an answer: names and positions between dots, and `[name=value]` for the first item of a list that has
 * it, as in `next_steps[tool=get_pod].arguments`. Undefined where there is none.
 */
export function valueAt(value: unknown, path: string): unknown {
  const steps = path.match(/[^.[\]]+|\[[^\]]+\]/g) ?? [];
  return steps.reduce((found: unknown, step) => {
    const [, key = '', wanted = ''] = /^\[([^=]+)=(.*)\]$/.exec(step) ?? [];
    if (key === '') return Array.isArray(found) ? found[Number(step)] : fieldOf(found, step);
    return Array.isArray(found) ? found.find((item) => String(fieldOf(item, key)) === wanted) : undefined;
  }, value);
}

/** Whether a value is the wanted one; of objects the named parts alone, of lists every item. */
export function isLike(value: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    return Array.isArray(value) && value.length === wanted.length && wanted.every((one, at) => isLike(value[at], one));
  }
  if (!isRecord(wanted)) return isDeepStrictEqual(value, wanted);
  return isRecord(value) && Object.entries(wanted).every(([key, one]) => isLike(value[key], one));
}
