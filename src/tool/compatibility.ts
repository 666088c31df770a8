import { counted } from '../text/counted.ts';
import type { FieldPath, ToolOperation } from './definition.ts';

/** An argument of a tool, or a part of one, that a UI does not take. */
export interface ArgumentLack {
  /** The argument and the properties below it; lists on the way are walked item by item. */
  readonly path: FieldPath;
  /** Only these values; any value when absent. */
  readonly values?: readonly string[];
  /** The value that is sent when the argument is left out: it says nothing. */
  readonly idle?: unknown;
  /** What follows "this UI …". */
  readonly words: string;
}

/** How this server's tools and the UI API's own schema differ. */
export interface Compatibility {
  /** Why the UI's schema could not be read, so that it is taken to be the contract's; undefined when it was read. */
  readonly assumed?: string;
  /** The release whose contract the UI's is, as far as our tools can tell; undefined where it is none that is known. */
  readonly release?: string;
  /** Tools that this UI cannot serve, and why. They are not listed, not suggested and refused. */
  readonly unservable: ReadonlyMap<string, string>;
  /**
   * The same of tools that only the release to come serves: no difference that anybody could mend, so that it is not
   * told as one.
   */
  readonly toCome: ReadonlyMap<string, string>;
  /** Those among the unservable that a later release serves. */
  readonly later: ReadonlyMap<string, Coming>;
  /** Tools that are served although this UI lacks a part of what they read or take, and what. */
  readonly limited: ReadonlyMap<string, string>;
  /** Those among the limited that a later release serves whole, and which. */
  readonly wholeSince: ReadonlyMap<string, string>;
  /** Tools among those that were never made to do without what is lacking: that is said whenever they are called. */
  readonly unexpected: ReadonlySet<string>;
  /** What of our operations this UI lacks, by coordinate (`Type.field`). */
  readonly lacks: ReadonlySet<string>;
  /** Arguments that this UI does not take, by tool. They are not listed, and refused. */
  readonly arguments: ReadonlyMap<string, readonly ArgumentLack[]>;
  /** What follows "this UI …" where it does not take an operation with these variables, before it is sent. */
  refuses(operation: ToolOperation, variables: object): string | undefined;
}

/** What makes a tool served by a later release. */
export interface Coming {
  /** The first release that has all that it lacks. */
  readonly release: string;
  /** The first that it lacks, by coordinate. */
  readonly lack: string;
}

/** A UI that knows everything that this server asks for. */
export const FULLY_COMPATIBLE: Compatibility = {
  unservable: new Map(),
  toCome: new Map(),
  later: new Map(),
  limited: new Map(),
  wholeSince: new Map(),
  unexpected: new Set(),
  lacks: new Set(),
  arguments: new Map(),
  refuses: () => undefined,
};

/**
 * Why a UI does not serve a tool: what follows "this UI …". Undefined where it does.
 *
 * @example
 * notServed({ ...FULLY_COMPATIBLE, toCome: new Map([['list_findings', 'has no field Query.insights']]) }, 'list_findings'); // => 'has no field Query.insights'
 */
export function notServed(
  { unservable, toCome }: Pick<Compatibility, 'unservable' | 'toCome'>,
  tool: string,
): string | undefined {
  return unservable.get(tool) ?? toCome.get(tool);
}

/**
 * How many of these tools a UI serves.
 *
 * @example
 * servedOf({ ...FULLY_COMPATIBLE, toCome: new Map([['list_findings', 'has no field Query.insights']]) }, ['list_findings', 'get_pod']); // => 1
 */
export function servedOf(compatibility: Pick<Compatibility, 'unservable' | 'toCome'>, tools: Iterable<string>): number {
  return [...tools].filter((tool) => notServed(compatibility, tool) === undefined).length;
}

/** The differences in words, for people and for the log. */
export interface CompatibilityInWords {
  readonly schema: string;
  readonly not_served: readonly string[];
  readonly limited: readonly string[];
}

/** Whoever reads more lines reads docs/releases.md. */
const MAX_LINES = 12;

/**
 * Says the differences: one line for all tools that came with one release or lack the same, and no more than a person
 * reads.
 *
 * @example
 * const compatibility = { ...FULLY_COMPATIBLE, unservable: new Map([['get_pod', 'has no field "pod"']]) };
 * inWords(compatibility).not_served; // => ['get_pod: this UI has no field "pod"']
 */
export function inWords({
  assumed,
  release,
  unservable,
  later,
  limited,
  wholeSince,
}: Compatibility): CompatibilityInWords {
  const read = release === undefined ? 'read from this UI' : `read from this UI; as that of Odigos ${release}`;
  return {
    schema:
      assumed === undefined
        ? read
        : `assumed to be the one that this server was built for, since this UI does not tell its own: ${assumed}`,
    not_served: [...comings(later), ...sentences(without(unservable, later))],
    limited: [...fullers(wholeSince), ...sentences(without(limited, wholeSince))],
  };
}

function comings(later: Compatibility['later']): readonly string[] {
  const byRelease = new Map<string, string[]>();
  for (const [tool, { release, lack }] of later) {
    byRelease.set(release, [...(byRelease.get(release) ?? []), `${tool} (${lack})`]);
  }
  return [...byRelease].sort(oldestFirst).map(([release, tools]) => `${release} serves ${tools.join(', ')}`);
}

/** Which fields each of them does without is in docs/releases.md: what counts here is that all of them are named. */
function fullers(wholeSince: Compatibility['wholeSince']): readonly string[] {
  const byRelease = new Map<string, string[]>();
  for (const [tool, release] of wholeSince) byRelease.set(release, [...(byRelease.get(release) ?? []), tool]);
  return [...byRelease].sort(oldestFirst).map(([release, tools]) => `${release} serves in full ${tools.join(', ')}`);
}

function without(
  tools: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, string> {
  return new Map([...tools].filter(([tool]) => !others.has(tool)));
}

function oldestFirst([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left.localeCompare(right, 'en', { numeric: true });
}

function sentences(tools: ReadonlyMap<string, string>): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const [tool, why] of tools) byReason.set(why, [...(byReason.get(why) ?? []), tool]);
  const lines = [...byReason].map(([why, names]) => `${names.join(', ')}: this UI ${why}`);
  if (lines.length <= MAX_LINES) return lines;
  const more = [...byReason.values()].slice(MAX_LINES).flat().length;
  return [...lines.slice(0, MAX_LINES), `and ${counted(more, 'more tool')}`];
}

/**
 * The tools that only the release to come serves, as a sentence; undefined where there are none.
 *
 * @example
 * toComeInWords({ toCome: new Map([['list_findings', 'has no field Query.insights']]) }); // => 'A release to come serves list_findings.'
 */
export function toComeInWords({ toCome }: Pick<Compatibility, 'toCome'>): string | undefined {
  return toCome.size > 0 ? `A release to come serves ${[...toCome.keys()].join(', ')}.` : undefined;
}

/** What of given arguments a UI does not take: what follows "this UI …", and the argument. Undefined when it takes all. */
export function refusedArgument(given: object, lacks: readonly ArgumentLack[]): ArgumentLack | undefined {
  return lacks.find(({ path, values, idle }) =>
    holdsAt(given, path, (value) => (values ? values.some((one) => one === value) : value !== idle)),
  );
}

/** Whether something that counts stands at a path; null, nothing and an empty list never do. */
export function holdsAt(value: unknown, path: FieldPath, counts: (value: unknown) => boolean): boolean {
  const [name, ...rest] = path;
  if (value === undefined || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => holdsAt(item, path, counts));
  if (name === undefined) return counts(value);
  return typeof value === 'object' && holdsAt(Reflect.get(value, name), rest, counts);
}
