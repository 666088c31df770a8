import { z } from 'zod';
import { readYaml } from '../text/yaml.ts';
import type { AccessMode } from './access-mode.ts';
import type { ScopedTool } from './caller.ts';
import { matcherOf } from './patterns.ts';
import { type Rate, rateOf } from './rate.ts';
import type { ToolKind } from './tool-kind.ts';
import { ALL, CORE_VIEW } from './toolsets.ts';

/** Names and wildcards that are allowed or denied; what is denied is denied whatever else allows it. */
export interface AllowAndDeny {
  readonly allow?: readonly string[] | undefined;
  readonly deny?: readonly string[] | undefined;
}

/** One entry of a tokens file. */
export interface TokenEntry {
  readonly name: string;
  /** Hexadecimal digest of the token. */
  readonly sha256: string;
  readonly mode: AccessMode;
  readonly toolsets?: AllowAndDeny | undefined;
  readonly tools?: AllowAndDeny | undefined;
  /** Names and wildcards; all when absent. */
  readonly namespaces?: readonly string[] | undefined;
  /** Milliseconds since the epoch. */
  readonly expires?: number | undefined;
  readonly rate?: Rate | undefined;
}

/** Whether an entry has expired. @param now milliseconds since the epoch */
export function isOver({ expires = Number.POSITIVE_INFINITY }: TokenEntry, now: number): boolean {
  return expires <= now;
}

/** What a tokens file holds, or all that is wrong with it; a digest never stands in a problem. */
export type ParsedTokens =
  | { readonly ok: true; readonly entries: readonly TokenEntry[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The tools that there are, by whose names entries are checked. */
export type KnownTools = readonly (ScopedTool & { readonly kind: ToolKind })[];

const MAX_TOKENS = 1_000;
const MAX_SHOWN = 60;

const names = z.array(z.string().min(1).max(100)).min(1, 'must name at least one; leave the key out to allow all');
const scope = z.strictObject({ allow: names.optional(), deny: names.optional() });
const allowAndDeny = z.union([names.transform((allow): AllowAndDeny => ({ allow })), scope]).optional();
const rate = z.string().transform((text, context): Rate => {
  const parsed = rateOf(text);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: 'must be requests a period, such as 60/m, 5/s or 1000/h' });
  return z.NEVER;
});
const instant = z.string().transform((text, context) => {
  const time = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time)) return time;
  context.addIssue({ code: 'custom', message: 'must be a time such as 2027-01-31 or 2027-01-31T12:00:00Z' });
  return z.NEVER;
});

const entryShape = z.strictObject({
  name: z.string().regex(/^[A-Za-z0-9][\w.@-]{0,62}$/, 'must be 1 to 63 letters, digits, dots, dashes or underscores'),
  sha256: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/, 'must be the 64 hexadecimal digits that `token create` printed, not the token itself')
    .transform((text) => text.toLowerCase()),
  mode: z.enum(['read-only', 'read-write']).default('read-only'),
  toolsets: allowAndDeny,
  tools: allowAndDeny,
  namespaces: z
    .array(
      z
        .string()
        .regex(/^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$/, 'must be a name of a namespace; * stands for any text'),
    )
    .min(1, 'must name at least one; leave the key out to allow all')
    .optional(),
  expires: instant.optional(),
  rate: rate.optional(),
});

const ENTRY_KEYS = Object.keys(entryShape.shape);
const SCOPE_KEYS = Object.keys(scope.shape);

/**
 * Reads a tokens file: YAML with a list under `tokens:`. Everything that is wrong is named with its place; an unknown
 * key, a name of a tool that there is not and a digest that stands twice are wrong, since each may hide a hole.
 *
 * @param known every tool there is
 */
export function parseTokens(text: string, known: KnownTools): ParsedTokens {
  const content = readYaml(text);
  if (!content.ok) return refused([`${content.problem}.`]);
  const root = z.strictObject({ tokens: z.array(z.unknown()).max(MAX_TOKENS) }).safeParse(content.value);
  if (!root.success)
    return refused([`it must be a list under \`tokens:\` and nothing else, at most ${MAX_TOKENS} long.`]);

  const problems: string[] = [];
  const entries = root.data.tokens.flatMap((item, index) => {
    const where = placeOf(item, index);
    const read = readEntry(item, known);
    problems.push(...read.problems.map((problem) => `${where}: ${problem}`));
    return read.entry ? [read.entry] : [];
  });
  problems.push(...duplicates(entries));
  return problems.length > 0 ? refused(problems) : { ok: true, entries };
}

/**
 * What is wrong with one entry, taken by itself: a sentence each, none where it is good.
 *
 * @param nameOf what a key of the entry is called in them: an option of a command, say
 */
export function entryProblems(
  item: object,
  known: KnownTools,
  nameOf: (key: string) => string = (key) => key,
): readonly string[] {
  return readEntry(item, known, nameOf).problems;
}

function readEntry(item: unknown, known: KnownTools, nameOf: (key: string) => string = (key) => key) {
  const parsed = entryShape.safeParse(item);
  if (parsed.success) return { entry: parsed.data, problems: unknownNames(parsed.data, known, nameOf) };
  return { entry: undefined, problems: parsed.error.issues.flatMap((issue) => issueTexts(issue, item, nameOf)) };
}

function refused(problems: readonly string[]): ParsedTokens {
  return { ok: false, problems };
}

function placeOf(item: unknown, index: number): string {
  const name: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'name') : undefined;
  const shown = typeof name === 'string' && /^[\w.@-]{1,63}$/.test(name) ? ` (${name})` : '';
  return `tokens[${index}]${shown}`;
}

function issueTexts(issue: z.core.$ZodIssue, item: unknown, nameOf: (key: string) => string): readonly string[] {
  const path = issue.path.map(String).join('.');
  const name = path === '' ? 'the entry' : nameOf(path);
  if (issue.code === 'unrecognized_keys') {
    const [of, keys] = path === '' ? ['an entry', ENTRY_KEYS] : [path, SCOPE_KEYS];
    return issue.keys.map((key) => `"${key.slice(0, MAX_SHOWN)}" is no key of ${of}. There are: ${keys.join(', ')}.`);
  }
  // Of a union only what it should be helps: a list of names, or allow and deny.
  if (issue.code === 'invalid_union') return [`${name} must be a list of names, or have \`allow\` and \`deny\` lists.`];
  return [`${name} ${sentenceOf(issue, item)}.`];
}

function sentenceOf(issue: z.core.$ZodIssue, item: unknown): string {
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code !== 'invalid_type') return issue.message;
  const [key] = issue.path;
  if (key === undefined) return 'must have keys and values';
  if (Reflect.get(Object(item), key) === undefined) return 'is required';
  return issue.expected === 'array' ? 'must be a list' : 'must be text: in quotes, if it looks like a number';
}

function unknownNames(
  { tools, toolsets }: z.infer<typeof entryShape>,
  known: KnownTools,
  nameOf: (key: string) => string,
): readonly string[] {
  const toolsetNames = [...new Set(known.map(({ toolset }) => toolset)), CORE_VIEW, ALL];
  return [
    ...named(toolsets)
      .filter((pattern) => !toolsetNames.some(matcherOf([pattern])))
      .map((pattern) => `${nameOf('toolsets')}: "${pattern}" is no toolset. There are: ${toolsetNames.join(', ')}.`),
    ...named(tools)
      .filter((pattern) => !known.some(({ name }) => matcherOf([pattern])(name)))
      .map((pattern) => `${nameOf('tools')}: "${pattern}" is no tool of this version.`),
  ];
}

function named({ allow = [], deny = [] }: AllowAndDeny = {}): readonly string[] {
  return [...allow, ...deny];
}

function duplicates(entries: readonly TokenEntry[]): readonly string[] {
  const problems: string[] = [];
  const byName = new Set<string>();
  const byDigest = new Map<string, string>();
  for (const { name, sha256 } of entries) {
    if (byName.has(name)) problems.push(`the name ${name} stands twice. Each token needs its own: the audit names it.`);
    const twin = byDigest.get(sha256);
    if (twin !== undefined)
      problems.push(`${name} and ${twin} have the same sha256. Each entry needs a token of its own.`);
    byName.add(name);
    byDigest.set(sha256, name);
  }
  return problems;
}
