import type { Matches } from '../../access/patterns.ts';
import type { FieldPath, NarrowedField } from '../../tool/definition.ts';
import { fieldAt } from '../../tool/fields.ts';
import type { OwnNames } from './own-names.ts';

/** By what an answer is narrowed. */
export interface NarrowingBy {
  readonly allows: Matches;
  /** Needed by some forms only; whatever they ask of without it is taken for another's. */
  readonly names: OwnNames | undefined;
  /** The texts among the variables that were sent. */
  readonly asked: readonly string[];
}

/** Narrows the values of an answer that its operation names, and leaves all others as they are. */
export function narrowAnswer<Answer>(answer: Answer, fields: readonly NarrowedField[], by: NarrowingBy): Answer;
export function narrowAnswer(answer: unknown, fields: readonly NarrowedField[], by: NarrowingBy): unknown {
  return below(
    answer,
    fields.map((field) => ({ field, rest: field.path })),
    by,
  );
}

/** A field on the way down to it. */
interface Step {
  readonly field: NarrowedField;
  readonly rest: FieldPath;
}

function below(value: unknown, steps: readonly Step[], by: NarrowingBy): unknown {
  if (steps.length === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => below(item, steps, by));
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const mine = steps
        .filter(({ rest }) => rest[0] === key)
        .map(({ field, rest }) => ({ field, rest: rest.slice(1) }));
      const narrowed = mine
        .filter(({ rest }) => rest.length === 0)
        .reduce<unknown>((whole, { field }) => narrow(whole, field, by), child);
      return [
        key,
        below(
          narrowed,
          mine.filter(({ rest }) => rest.length > 0),
          by,
        ),
      ];
    }),
  );
}

function narrow(value: unknown, field: NarrowedField, by: NarrowingBy): unknown {
  if (value === null || value === undefined) return value;
  if (field.form === 'WITHHELD') return field.empty ?? null;
  if (field.form === 'ASKED_SERVICE') {
    return by.asked.length > 0 && by.asked.every((name) => by.names?.isService(name)) ? value : withoutItems(value);
  }
  return Array.isArray(value) ? value.filter((item) => isOwn(item, field, by)) : null;
}

function withoutItems(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, Array.isArray(item) ? [] : item]));
}

function isOwn(item: unknown, { form, by: path }: NarrowedField, { allows, names }: NarrowingBy): boolean {
  const value = fieldAt(item, path);
  switch (form) {
    case 'STREAM':
      // What is in no stream takes the default one, which is everybody's.
      if (Array.isArray(value))
        return value.every((name) => name === null) || value.some((name) => isStream(name, names));
      return isStream(value, names);
    case 'MENTION':
      return names !== undefined && !textsOf(value).some((text) => names.mentionsOther(text));
    case 'NAMESPACE':
      return typeof value === 'string' && allows(value);
    case 'WORKLOAD_KEY':
      return typeof value === 'string' && allows(value.split('/')[0] ?? '');
    case 'SERVICE':
      return isOwnService(item, value, names);
    case 'CALLED_SERVICE':
      return isOwnService(item, value, names) || isOutside(item, names);
    default:
      return false;
  }
}

/** Namesakes that Odigos does not know of are told apart by what stands behind the name in a node's id. */
function isOwnService(item: unknown, name: unknown, names: OwnNames | undefined): boolean {
  if (typeof name !== 'string' || names?.isService(name) !== true) return false;
  const node = fieldAt(item, ['nodeId']);
  return typeof node !== 'string' || !names.mentionsOther(node.startsWith(name) ? node.slice(name.length) : node);
}

/** What has no service name of its own, such as a database or something outside of the cluster, and is nobody else's. */
function isOutside(item: unknown, names: OwnNames | undefined): boolean {
  return (
    fieldAt(item, ['isVirtual']) === true &&
    names !== undefined &&
    !textsOf(item).some((text) => names.mentionsOther(text))
  );
}

function isStream(value: unknown, names: OwnNames | undefined): boolean {
  return typeof value === 'string' && names?.isStream(value) === true;
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
