import { isWrite, type ToolKind } from '../access/tool-kind.ts';
import { nearestInSpelling } from '../tool/did-you-mean.ts';
import { type Asked, askedFor, thingsOf, verbOf } from './asked-name.ts';
import { meantBy, otherVerbsOf, READING_VERBS } from './name-words.ts';

/** As much of a tool as decides whether it was meant. */
interface NamedTool {
  readonly name: string;
  readonly kind: ToolKind;
}

/** What is near an unknown name. */
interface Near {
  readonly one?: string;
  /** Where none is nearer than the others: those that it may mean. */
  readonly several?: readonly string[];
}

/** With one letter in so many wrong, a name is misspelt; with more of them wrong, its words tell more. */
const LETTERS_A_SLIP = 6;
/** What a word counts that stands for one of a tool's own. */
const OTHER_WORD_WEIGHT = 0.6;
/** What verbs count beside the things: the same one, one of the same sort, another that reads. */
const VERB_WEIGHT = { same: 0.4, sort: 0.3, reads: 0.15, none: 0 };
/** Of more than these no one is told. */
const MAX_SEVERAL = 10;
const LOG_READER = 'read_support_bundle';

/**
 * The tool that an unknown name probably means: the one that it is with the prefix of a client or in another spelling, or
 * the one that is about the same things. A write is named only for a name that begins with the verb of that write or another
 * word for it, and for no verb alone: whoever asks to get, list or find something, or says what nobody knows, is never led
 * to change anything. Undefined where none is near, or several writes are.
 *
 * @example
 * const tools = [{ name: 'get_pod', kind: 'READ' }, { name: 'restart_pod', kind: 'UPDATE' }] as const;
 * nearestTool('restart_pods', tools); // => 'restart_pod'
 * nearestTool('mcp__odigos__getPod', tools); // => 'get_pod'
 * nearestTool('bounce_pod', tools); // => 'get_pod'
 * nearestTool('restart', tools); // => undefined
 */
export function nearestTool(name: string, tools: readonly NamedTool[]): string | undefined {
  return nearTo(asked(name, tools), tools).one;
}

/**
 * What to say of a name that no tool has: the nearest, or those that it may mean, or where all names are.
 *
 * @example
 * const tools = [{ name: 'restart_pod', kind: 'UPDATE' }, { name: 'restart_workloads', kind: 'UPDATE' }] as const;
 * toolHint('restart', tools); // => 'There are: restart_pod, restart_workloads.'
 * toolHint('make_coffee', tools); // => 'tools/list names all that there are.'
 */
export function toolHint(name: string, tools: readonly NamedTool[]): string {
  const given = asked(name, tools);
  const { one, several = [] } = nearTo(given, tools);
  if (one !== undefined) {
    const logs = one === LOG_READER && asksForLogs(given);
    return `The nearest is "${one}".${logs ? " It has the logs of Odigos's own components; no tool reads those of workloads." : ''}`;
  }
  if (several.length === 0 || several.length > MAX_SEVERAL) return 'tools/list names all that there are.';
  return `There ${several.length === 1 ? 'is' : 'are'}: ${several.join(', ')}.`;
}

function asked(name: string, tools: readonly NamedTool[]): Asked {
  return askedFor(name, new Set(tools.map((tool) => verbOf(tool.name))));
}

function nearTo(given: Asked, tools: readonly NamedTool[]): Near {
  const { name, verb } = given;
  if (tools.some((tool) => tool.name === name)) return { one: name };
  const reads = tools.filter(({ kind }) => !isWrite(kind)).map((tool) => tool.name);
  const writes = tools.filter(({ kind }) => isWrite(kind)).map((tool) => tool.name);
  const ofVerb = writes.filter((write) => verbOf(write) === verb);
  // By another word nobody is led to what changes the whole cluster.
  const byOther = otherVerbsOf(verb).map((other) =>
    writes.filter((write) => verbOf(write) === other && !/_(?:cluster|odigos)$/.test(write)),
  );
  const meant = [ofVerb, ...byOther].filter((names) => names.length > 0);
  if (meant.length > 0) return nearestWrite(given, ofVerb, meant);
  if (asksForLogs(given) && reads.includes(LOG_READER)) return { one: LOG_READER };
  if (name === verb && READING_VERBS.has(verb)) return theOnly(reads.filter((read) => verbOf(read) === verb));
  const slip = misspelt(name, reads);
  const one = slip ?? aboutTheSame(given, reads)[0]?.name ?? nearestInSpelling(name, reads);
  return one === undefined ? {} : { one };
}

/** A write of a verb, or of another verb that it stands for, the nearer verb first. */
function nearestWrite(given: Asked, ofVerb: readonly string[], meant: readonly (readonly string[])[]): Near {
  const { name, verb } = given;
  if (name === verb) return { several: meant.flat() };
  const slip = misspelt(name, ofVerb);
  if (slip !== undefined) return { one: slip };
  const alike = meant.map((names) => aboutTheSame(given, names)).find((names) => names.length > 0);
  const [best, next] = alike ?? [];
  if (!alike || !best) {
    const spelled = nearestInSpelling(name, ofVerb);
    return spelled === undefined ? {} : { one: spelled };
  }
  // Each of several changes something else.
  if (next && !best.isWhole && next.shared === best.shared) return { several: alike.map((one) => one.name).sort() };
  return { one: best.name };
}

function theOnly(names: readonly string[]): Near {
  const [one, ...others] = names;
  return one !== undefined && others.length === 0 ? { one } : { several: names };
}

function misspelt(name: string, names: readonly string[]): string | undefined {
  return nearestInSpelling(name, names, LETTERS_A_SLIP);
}

interface Likeness {
  readonly name: string;
  /** How many of the things asked for it is about. */
  readonly shared: number;
  /** Whether it is about these and nothing else. */
  readonly isWhole: boolean;
  readonly score: number;
}

/** Tools that are about at least half of the things asked for, the one that shares most first; the shortest of several. */
function aboutTheSame(given: Asked, names: readonly string[]): readonly Likeness[] {
  return names
    .map((name) => likeness(given, name))
    .filter(({ shared }) => shared > 0 && shared * 2 >= given.things.length)
    .sort((left, right) => right.score - left.score || left.name.length - right.name.length);
}

function likeness(given: Asked, name: string): Likeness {
  const own = thingsOf(name);
  const weights = given.things.map((thing) => {
    if (own.includes(thing)) return 1;
    return meantBy(thing).some((other) => own.includes(other)) ? OTHER_WORD_WEIGHT : 0;
  });
  const sum = weights.reduce<number>((total, weight) => total + weight, 0);
  return {
    name,
    shared: weights.filter((weight) => weight > 0).length,
    isWhole: sum === own.length,
    score: (2 * sum) / (given.things.length + own.length) + VERB_WEIGHT[verbLikeness(given, verbOf(name))],
  };
}

function verbLikeness({ verb, sort }: Asked, other: string): keyof typeof VERB_WEIGHT {
  if (verb === other) return 'same';
  if (sort === undefined) return 'none';
  return sort === READING_VERBS.get(other) ? 'sort' : 'reads';
}

/** Whether a name is about logs themselves, and not about how much is logged. */
function asksForLogs({ things }: Asked): boolean {
  return things.includes('log') && !things.includes('level');
}
