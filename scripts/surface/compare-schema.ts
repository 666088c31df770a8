import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../../src/tool/fields.ts';
import type { Step } from './change.ts';
import type { Schema } from './surface.ts';

/** A difference of two schemas: what is called what, below the tool. */
export interface SchemaChange {
  readonly step: Step;
  readonly what: string;
}

/** What an argument is called now, by what it was called: both are taken. */
export type FormerNames = readonly (readonly [former: string, present: string])[];

/** Bounds whose growth takes away what was allowed, and those whose fall does. */
const LOWER_BOUNDS = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const UPPER_BOUNDS = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];
/** Which of two is stricter cannot be told. */
const OPAQUE = ['pattern', 'format', 'const', 'anyOf', 'oneOf', 'allOf', 'not', '$ref', 'additionalProperties'];
const WORDS = ['description', 'title', 'examples'];

/**
 * How the arguments of a tool differ, seen by a client that sends what the first schema allows: what may be refused now is
 * major, what may be sent beside it is minor.
 */
export function compareArguments(before: Schema, after: Schema, former: FormerNames, at = ''): readonly SchemaChange[] {
  const where = at === '' ? 'arguments' : `\`${at}\``;
  const inner = (key: string): string => (at === '' ? key : `${at}.${key}`);
  return [
    ...typeChanges(before, after, where),
    ...boundChanges(before, after, where),
    ...OPAQUE.filter((key) => differ(before, after, key)).map((key): SchemaChange => {
      const isOnlyDropped = after[key] === undefined;
      return {
        step: isOnlyDropped ? 'minor' : 'major',
        what: `${where}: \`${key}\` ${isOnlyDropped ? 'is dropped' : 'differs'}`,
      };
    }),
    ...(differ(before, after, 'default') ? [{ step: 'minor', what: `${where}: another default` } as const] : []),
    ...wordChanges(before, after, where),
    ...propertyChanges(before, after, former, inner),
    ...both(before.items, after.items, (left, right) => compareArguments(left, right, former, `${at}[]`)),
  ];
}

/** How an answer differs, seen by a client that reads what the first schema promises: what is not promised any more is major. */
export function compareAnswers(
  before: Schema | undefined,
  after: Schema | undefined,
  at = '',
): readonly SchemaChange[] {
  if (before === undefined || after === undefined) {
    if (before === after) return [];
    return [
      after ? { step: 'minor', what: 'answers have a schema' } : { step: 'major', what: 'answers have no schema' },
    ];
  }
  const where = at === '' ? 'the answer' : `the answer’s \`${at}\``;
  const [had, has] = [propertiesOf(before), propertiesOf(after)];
  return [
    ...(differ(before, after, 'type') ? [{ step: 'major', what: `${where} is of another type` } as const] : []),
    ...Object.keys(had).flatMap((key) => {
      const path = at === '' ? key : `${at}.${key}`;
      const now = has[key];
      if (now === undefined) return [{ step: 'major', what: `the answer’s \`${path}\` is gone` } as const];
      return compareAnswers(had[key], now, path);
    }),
    ...keysBeyond(has, had).map((key) => ({ step: 'minor', what: `${where} has \`${key}\`` }) as const),
    ...both(before.items, after.items, (left, right) => compareAnswers(left, right, `${at}[]`)),
    ...wordChanges(before, after, where),
  ];
}

function typeChanges(before: Schema, after: Schema, where: string): readonly SchemaChange[] {
  return [
    ...setChanges(listOf(before.type), listOf(after.type), `${where}: type`),
    ...setChanges(listOf(before.enum), listOf(after.enum), `${where}: value`),
  ];
}

/** Of sets that say what is allowed; none says that all is. */
function setChanges(before: readonly string[], after: readonly string[], where: string): readonly SchemaChange[] {
  if (before.length === 0 && after.length === 0) return [];
  if (before.length === 0) return [{ step: 'major', what: `${where} is bound to ${after.join(', ')}` }];
  if (after.length === 0) return [{ step: 'minor', what: `${where} is free` }];
  const gone = before.filter((one) => !after.includes(one));
  const added = after.filter((one) => !before.includes(one));
  return [
    ...(gone.length > 0 ? [{ step: 'major', what: `${where} ${gone.join(', ')} is taken no more` } as const] : []),
    ...(added.length > 0 ? [{ step: 'minor', what: `${where} ${added.join(', ')} is taken` } as const] : []),
  ];
}

function boundChanges(before: Schema, after: Schema, where: string): readonly SchemaChange[] {
  const change = (key: string, none: number, sign: 1 | -1): readonly SchemaChange[] => {
    const [was, is] = [numberOr(before[key], none), numberOr(after[key], none)];
    if (was === is) return [];
    const isStricter = (is - was) * sign > 0;
    return [
      {
        step: isStricter ? 'major' : 'minor',
        what: `${where}: \`${key}\` ${shown(before[key])} → ${shown(after[key])}`,
      },
    ];
  };
  return [
    ...LOWER_BOUNDS.flatMap((key) => change(key, Number.NEGATIVE_INFINITY, 1)),
    ...UPPER_BOUNDS.flatMap((key) => change(key, Number.POSITIVE_INFINITY, -1)),
  ];
}

function propertyChanges(
  before: Schema,
  after: Schema,
  former: FormerNames,
  inner: (key: string) => string,
): readonly SchemaChange[] {
  const [had, has] = [propertiesOf(before), propertiesOf(after)];
  const [needed, needs] = [listOf(before.required), listOf(after.required)];
  return [
    ...Object.entries(had).flatMap(([key, was]): readonly SchemaChange[] => {
      const is = has[key];
      if (is === undefined) {
        const present = former.find(([name, now]) => name === key && Object.hasOwn(has, now))?.[1];
        return present === undefined
          ? [{ step: 'major', what: `\`${inner(key)}\` is gone` }]
          : [{ step: 'minor', what: `\`${inner(key)}\` is called \`${inner(present)}\` now, and taken by both names` }];
      }
      const isNeeded = needs.includes(key);
      return [
        ...(isNeeded && !needed.includes(key)
          ? [{ step: 'major', what: `\`${inner(key)}\` is required now` } as const]
          : []),
        ...(!isNeeded && needed.includes(key)
          ? [{ step: 'minor', what: `\`${inner(key)}\` may be left out` } as const]
          : []),
        ...compareArguments(was, is, former, inner(key)),
      ];
    }),
    ...keysBeyond(has, had).map((key): SchemaChange => {
      const isRenamed = former.some(([name, now]) => now === key && needed.includes(name) && Object.hasOwn(had, name));
      if (!needs.includes(key)) return { step: 'minor', what: `\`${inner(key)}\` is new` };
      return { step: isRenamed ? 'minor' : 'major', what: `\`${inner(key)}\` is new, and required` };
    }),
  ];
}

function wordChanges(before: Schema, after: Schema, where: string): readonly SchemaChange[] {
  return WORDS.filter((key) => differ(before, after, key)).map((key) => ({ step: 'patch', what: `${where}: ${key}` }));
}

function both<Result>(
  before: unknown,
  after: unknown,
  compare: (before: Schema, after: Schema) => readonly Result[],
): readonly Result[] {
  return isRecord(before) && isRecord(after) ? compare(before, after) : [];
}

function differ(before: Schema, after: Schema, key: string): boolean {
  return !isDeepStrictEqual(before[key], after[key]);
}

function propertiesOf({ properties }: Schema): Readonly<Record<string, Schema>> {
  if (!isRecord(properties)) return {};
  return Object.fromEntries(Object.entries(properties).flatMap(([key, one]) => (isRecord(one) ? [[key, one]] : [])));
}

function keysBeyond(has: object, had: object): readonly string[] {
  return Object.keys(has).filter((key) => !Object.hasOwn(had, key));
}

function listOf(value: unknown): readonly string[] {
  if (value === undefined) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map(String);
}

function numberOr(value: unknown, none: number): number {
  return typeof value === 'number' ? value : none;
}

function shown(value: unknown): string {
  return typeof value === 'number' ? String(value) : 'none';
}
