import { z } from 'zod';
import { sanitizeText } from '../redaction/sanitize.ts';
import { holdsInvisible } from '../text/invisible.ts';
import { holdsToken } from '../text/own-tokens.ts';
import type { ArgumentSchema, ArgumentsSchema } from './definition.ts';
import { didYouMean } from './did-you-mean.ts';
import { fieldAt, isRecord } from './fields.ts';
import { meantArguments } from './meant-arguments.ts';
import { minimalArguments } from './minimal-arguments.ts';
import { type Repaired, repairedArguments, withMeantNames } from './repaired-arguments.ts';
import { areWorkloadKinds, spelledKind } from './workload-kind.ts';
import { disagreement, namesOne, needsKind } from './workload-reference.ts';

/** A tool's arguments, checked and with defaults filled, or what is wrong with them. */
export type ParsedArguments<Arguments> = { readonly ok: true; readonly arguments: Arguments } | WrongArguments;

/** What is wrong with a call's arguments, and how it would be right. */
export interface WrongArguments {
  readonly ok: false;
  readonly problems: readonly string[];
  /** Arguments that would be taken: those that came with what is wrong put right, or the least there is. */
  readonly example?: object;
  /** Whether the example is the call that was meant: nothing in it stands for what is missing, nothing was left out. */
  readonly isComplete?: boolean;
  /** Whether the cursor is among what is wrong: the list can be had from its start. */
  readonly isCursorWrong?: boolean;
}

/** Checks one tool's arguments. Made once per tool, not per call: what it checks by is built at the first one. */
export type ParseArguments<Arguments> = (given: unknown) => ParsedArguments<Arguments>;

const TOKEN_ADVICE = 'Tokens go into the header Authorization alone; replace this one: it may have been seen.';
const NO_OBJECT = 'arguments must be an object of named arguments.';
const MAX_TEXT = 8_192;
const MAX_ECHO = 60;
const MAX_DEPTH = 8;
const MAX_PROBLEMS = 10;
/** Names, items and values of one call in all; the longest list that any tool takes comes to a tenth. */
const MAX_VALUES = 5_000;
/** Levels of lists and objects in each other, past which nothing walks. */
const MAX_LEVELS = 64;

/** Characters of an example, in JSON; a longer one tells no more. */
const MAX_EXAMPLE = 1_000;

/** One thing that is wrong, and where; put into words only where it is shown. */
interface Problem {
  readonly path: readonly PropertyKey[];
  readonly says: () => string;
}

/**
 * Why arguments are too much to be looked at any closer: whatever is done with them takes time for each value in them.
 *
 * @returns undefined when they are not
 */
export function excessOf(given: unknown): string | undefined {
  let seen = 0;
  let level = objectsIn([given]);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MAX_LEVELS) return `arguments are nested more than ${MAX_LEVELS} levels deep.`;
    for (const one of level) seen += Object.keys(one).length;
    if (seen > MAX_VALUES) return `arguments hold more than ${MAX_VALUES} values.`;
    level = level.flatMap((one) => objectsIn(Object.values(one)));
  }
  return undefined;
}

function objectsIn(values: readonly unknown[]): readonly object[] {
  return values.filter((value) => typeof value === 'object' && value !== null);
}

/**
 * Makes the strict check of a tool's arguments from the same JSON Schema that clients are shown. Unknown arguments are
 * refused with the valid names and the nearest one, never dropped; every problem of a call is named at once.
 *
 * Beside the schema, text may hold no control, zero-width or bidirectional characters, and at most 8,192 characters
 * where the schema states no bound.
 *
 * @param secretArguments arguments whose values a problem must not repeat
 * @param cursorProblem what stands against a cursor, in a sentence; given the checked arguments where nothing else does
 */
export function createArgumentsParser<Arguments>(
  schema: ArgumentsSchema,
  secretArguments: readonly string[],
  cursorProblem?: (cursor: string, given: Arguments | undefined) => string | undefined,
): ParseArguments<Arguments> {
  // Of eighty tools most are not called in the life of a process, and each schema takes time and memory.
  let validator: z.ZodType | undefined;
  const names = Object.keys(schema.properties);
  const secret = new Set(secretArguments);

  /** What is wrong with values, beside names that are unknown, and the values with defaults where nothing is. */
  function check(values: Readonly<Record<string, unknown>>) {
    const inTexts = [
      ...Object.entries(values).flatMap(([name, value]) => textProblems([name], value)),
      ...referenceProblems(values, schema, []),
    ];
    validator ??= z.fromJSONSchema(jsonSchema(schema));
    const parsed = validator.safeParse(values);
    const issues = (parsed.error?.issues ?? []).filter(
      ({ path }) => path.length > 0 && !inTexts.some((problem) => isWithin(problem.path, path)),
    );
    const isRight = parsed.success && inTexts.length === 0;
    const checked = isRight && isValid<Arguments>(parsed.data, isRight) ? { arguments: parsed.data } : undefined;
    const { cursor } = values;
    const isCursor = typeof cursor === 'string' && names.includes('cursor') && !inTexts.some(isOfCursor);
    const says = isCursor ? cursorProblem?.(cursor, checked?.arguments) : undefined;
    if (says === undefined) return { inTexts, issues, checked };
    // One sentence for what is wrong with it: that it is none says enough of how long it is.
    const wrongCursor: Problem = { path: ['cursor'], says: () => says };
    return {
      inTexts: [...inTexts, wrongCursor],
      issues: issues.filter((issue) => !isOfCursor(issue)),
      checked: undefined,
    };
  }

  /** The arguments as they would be taken. */
  function repaired(values: Readonly<Record<string, unknown>>): Repaired | undefined {
    // What came with a misspelt name may be a secret, where there are any.
    const named = secret.size > 0 ? values : withMeantNames(values, schema);
    const { arguments: meant } = meantArguments(named, schema, secretArguments);
    const spelled = withSpelledKinds(meant, schema);
    if (!isRecord(spelled)) return undefined;
    const once = repairedArguments(spelled, schema, { wrong: wrongPlaces(spelled), secret });
    const left = wrongPlaces(once.arguments);
    // What was probably meant may not be taken either: then its form is shown.
    const made = left.length === 0 ? once : repairedArguments(once.arguments, schema, { wrong: left, secret });
    const isTaken = wrongPlaces(made.arguments).length === 0 && JSON.stringify(made.arguments).length <= MAX_EXAMPLE;
    return isTaken ? { ...made, isComplete: once.isComplete && made.isComplete } : undefined;
  }

  /** Where values are wrong; a kind that may be left out is not. */
  function wrongPlaces(values: Readonly<Record<string, unknown>>): readonly Problem['path'][] {
    const { inTexts, issues } = check(values);
    return [...inTexts, ...issues.filter(({ code }) => code !== 'unrecognized_keys')]
      .map(({ path }) => path)
      .filter((path) => !leavesOutKind(path, values, schema));
  }

  return (given) => {
    const excess = excessOf(given);
    if (excess !== undefined) return { ok: false, problems: [excess] };
    const values = withSpelledKinds(given ?? {}, schema);
    if (!isRecord(values)) return { ok: false, problems: [NO_OBJECT], example: minimalArguments(schema, []) };
    const unknown = Object.keys(values).filter((name) => !Object.hasOwn(schema.properties, name));
    const { inTexts, issues: all, checked } = check(values);
    if (checked && unknown.length === 0) return { ok: true, arguments: checked.arguments };
    // A kind that is left out is found out once nothing else stands against the call.
    const others = all.filter(({ path }) => !leavesOutKind(path, values, schema));
    const issues = unknown.length + inTexts.length + others.length > 0 ? others : all;
    const problems: readonly Problem[] = [
      ...unknown.map((name) => ({ path: [name], says: () => unknownArgument(name, names) })),
      ...inTexts,
      ...issues.map((issue) => ({ path: issue.path, says: () => issueText(issue, values, schema, secret) })),
    ];
    const isCursorWrong = names.includes('cursor') && problems.some(isOfCursor);
    return {
      ok: false,
      problems: inWords(problems),
      ...exampleFor(problems, problems.length > MAX_PROBLEMS ? undefined : repaired(values), schema),
      ...(isCursorWrong ? { isCursorWrong } : {}),
    };
  };
}

function isOfCursor({ path }: Pick<Problem, 'path'>): boolean {
  return path[0] === 'cursor';
}

/** What was sent, put right; where that is not known, the least that there is, and what else was wrong. */
function exampleFor(problems: readonly Problem[], made: Repaired | undefined, schema: ArgumentsSchema) {
  if (made) return { example: made.arguments, ...(made.isComplete ? { isComplete: true } : {}) };
  const wrong = problems.slice(0, MAX_PROBLEMS).map(({ path }) => String(path[0]));
  return { example: minimalArguments(schema, wrong) };
}

/** Whether what is wrong at a place is a workload's kind that is left out, which its namespace and name may decide. */
function leavesOutKind(path: Problem['path'], values: object, schema: ArgumentsSchema): boolean {
  const texts = path.map(String);
  const around = propertyAt(schema, texts.slice(0, -1));
  return texts.at(-1) === 'kind' && around !== undefined && needsKind(around) && fieldAt(values, texts) === undefined;
}

/** Whether a place is another, or inside it. */
function isWithin(place: Problem['path'], other: Problem['path']): boolean {
  return other.every((part, level) => place[level] === part);
}

/** The first few problems, and how many there are besides. */
function inWords(problems: readonly Problem[]): readonly string[] {
  const shown = new Set(problems.slice(0, MAX_PROBLEMS).map(({ says }) => says()));
  const more = problems.length - MAX_PROBLEMS;
  return more > 0 ? [...shown, `${more} more are wrong.`] : [...shown];
}

// The schema and the type are made of one operation file: what the one lets through has the other.
function isValid<Arguments>(_values: unknown, isPassed: boolean): _values is Arguments {
  return isPassed;
}

/** Workload kinds as the API spells them, from any spelling, in lists of workloads too; every other value as it came. */
function withSpelledKinds(given: unknown, schema: ArgumentSchema): unknown {
  if (Array.isArray(given))
    return schema.items ? given.map((item) => withSpelledKinds(item, schema.items ?? schema)) : given;
  if (typeof given !== 'object' || given === null || !schema.properties) return given;
  const properties = schema.properties;
  const spelled = Object.entries(given).flatMap(([name, value]) => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!property) return [];
    if (typeof value === 'string' && areWorkloadKinds(property.enum))
      return [[name, spelledKind(value) ?? value] as const];
    return typeof value === 'object' ? [[name, withSpelledKinds(value, property)] as const] : [];
  });
  return spelled.length === 0 ? given : { ...given, ...Object.fromEntries(spelled) };
}

// zod wants a mutable document; ours is frozen by its type.
function jsonSchema(schema: ArgumentsSchema): z.core.JSONSchema.JSONSchema {
  return structuredClone(schema) as z.core.JSONSchema.JSONSchema;
}

function unknownArgument(name: string, names: readonly string[]): string {
  const shown = quote(name);
  if (names.length === 0) return `${shown} is unknown: this tool takes no arguments.`;
  return `${shown} is unknown.${didYouMean(name, names)} Valid: ${names.join(', ')}.`;
}

function quote(text: string): string {
  const plain = sanitizeText(text.slice(0, MAX_TEXT)).toWellFormed();
  return `"${plain.length > MAX_ECHO ? `${plain.slice(0, MAX_ECHO)}…` : plain}"`;
}

function textProblems(path: readonly [string, ...(string | number)[]], value: unknown): readonly Problem[] {
  const problem = (says: string): readonly Problem[] => [{ path, says: () => `${placeOf(path)} ${says}` }];
  if (path.length > MAX_DEPTH + 1) return problem('is nested too deeply.');
  if (typeof value === 'string') {
    const { length } = value;
    if (length > MAX_TEXT) return problem(`has ${length} characters: at most ${MAX_TEXT}.`);
    if (holdsInvisible(value)) return problem('holds a control or invisible character. Send plain text.');
    return holdsToken(value) ? problem(`holds a token of this server. ${TOKEN_ADVICE}`) : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => textProblems([...path, index], item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textProblems([...path, key], item));
}

/** Where `namespace/Kind/name` is none, or says something else than what stands beside it. */
function referenceProblems(value: unknown, schema: ArgumentSchema, path: Problem['path']): readonly Problem[] {
  const { items } = schema;
  if (Array.isArray(value)) {
    return items ? value.flatMap((item, index) => referenceProblems(item, items, [...path, index])) : [];
  }
  if (!isRecord(value)) return [];
  const inside = Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    Object.hasOwn(value, name) ? referenceProblems(value[name], property, [...path, name]) : [],
  );
  if (!namesOne(schema) || typeof value.name !== 'string' || !value.name.includes('/')) return inside;
  const place: Problem['path'] = [...path, 'name'];
  const other = disagreement(value, schema);
  const says = other
    ? `says ${other.part} ${quote(other.said)}, and ${other.part} is ${quote(other.beside)}: leave out the wrong one.`
    : 'must be a name, or namespace/Kind/name that agrees with the namespace and kind beside it.';
  return [...inside, { path: place, says: () => `${place.join('.')} ${says}` }];
}

function placeOf([name, ...inside]: readonly [string, ...(string | number)[]]): string {
  return inside.reduce<string>(
    (place, part) => (typeof part === 'number' ? `${place}[${part}]` : `${place}.${quote(part).slice(1, -1)}`),
    quote(name).slice(1, -1),
  );
}

function issueText(
  issue: z.core.$ZodIssue,
  values: object,
  schema: ArgumentsSchema,
  secret: ReadonlySet<string>,
): string {
  const [root, ...rest] = issue.path.map(String);
  if (root === undefined) return NO_OBJECT;
  const where = rest.reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : `${path}.${part}`), root);
  const property = propertyAt(schema, issue.path.map(String));
  const value = fieldAt(values, issue.path.map(String));
  if (value === undefined && issue.code !== 'unrecognized_keys')
    return `${where} is required${describe(rest.at(-1) ?? root, property)}.`;
  if (issue.code === 'unrecognized_keys') {
    const keys = Object.keys(property?.properties ?? {});
    const unknown = issue.keys.map((key) => ({
      path: [...issue.path, key],
      says: () => `${where}: ${unknownArgument(key, keys)}`,
    }));
    return inWords(unknown).join(' ');
  }
  const got = secret.has(root) ? '' : `; got ${shown(value)}`;
  if (property?.enum) {
    const hint = typeof value === 'string' && !secret.has(root) ? didYouMean(value, property.enum) : '';
    return `${where} must be one of ${property.enum.join(', ')}${got}.${hint}`;
  }
  return `${where} must be ${expected(property, issue)}${got}.`;
}

/** What an argument is, where that says more than its name. */
function describe(name: string, property: ArgumentSchema | undefined): string {
  if (property?.enum) return `: one of ${property.enum.join(', ')}`;
  const text = property?.description?.replace(/\.$/, '');
  return text === undefined || text.toLowerCase() === name.replaceAll('_', ' ') ? '' : `: ${text}`;
}

function expected(property: ArgumentSchema | undefined, issue: z.core.$ZodIssue): string {
  if (!property) return issue.message;
  const kind = {
    string: 'text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
  }[property.type];
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, pattern, patternMeans } = property;
  return [
    kind,
    range(minimum, maximum, ''),
    range(minLength, maxLength, ' characters'),
    range(minItems, maxItems, ' items'),
    pattern === undefined ? '' : ` ${patternMeans ?? 'in the form of the example'}`,
  ].join('');
}

function range(least: number | undefined, most: number | undefined, unit: string): string {
  if (least !== undefined && most !== undefined) return ` from ${least} to ${most}${unit}`;
  if (least !== undefined) return ` of at least ${least}${unit}`;
  if (most !== undefined) return ` of at most ${most}${unit}`;
  return '';
}

function propertyAt(schema: ArgumentsSchema, path: readonly string[]): ArgumentSchema | undefined {
  return path.reduce<ArgumentSchema | undefined>(
    (property, part) => (/^\d+$/.test(part) && property?.items ? property.items : property?.properties?.[part]),
    schema,
  );
}

function shown(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (!Array.isArray(value)) return 'an object';
  return value.length === 0 ? 'an empty list' : 'a list';
}
