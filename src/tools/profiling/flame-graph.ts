import { z } from 'zod';
import { ToolFailure } from '../../tool/failure.ts';

/** One function of a profile, over all places that call it. */
interface HotFunction {
  readonly name: string;
  /** Nanoseconds of CPU in the function itself. */
  readonly self: number;
  /** Nanoseconds of CPU in it and in what it calls; recursion counts once. */
  readonly total: number;
}

/** One function at one place in the tree of calls. */
interface StackFrame extends HotFunction {
  /** The place of its caller in the list of frames; -1 for the outermost. */
  readonly parent: number;
}

/** What a profile says. */
export interface ProfileFacts {
  /** Nanoseconds of CPU in all; 0 without data. */
  readonly cpu: number;
  /** Unix time of the first sample, in seconds. */
  readonly since: number | undefined;
  /** Most CPU of its own first. */
  readonly functions: readonly HotFunction[];
  /** From the outermost caller down to the function with most CPU of its own, where it has most of it. */
  readonly hottestStack: readonly string[];
  /** Every place in the tree of calls, the most CPU first: what calls a frame stands before it. */
  readonly frames: readonly StackFrame[];
  /** Nanoseconds of CPU in what the UI cut from a tree that was too big. */
  readonly cut: number;
}

const shape = z.object({
  flamebearer: z.object({
    names: z.array(z.string()),
    levels: z.array(z.array(z.number())),
    numTicks: z.number(),
  }),
  timeline: z.object({ startTime: z.number() }).nullish(),
});

/** Stands for what the UI cut off beyond 2,048 nodes. */
const CUT = 'other';
const ROW = 4;

interface Bar {
  readonly name: string;
  readonly start: number;
  readonly total: number;
  readonly self: number;
  readonly parent: Bar | undefined;
}

/**
 * Reads a flame graph. Its levels are rows of four numbers: distance from the end of the bar to the left, total, self,
 * index of the name (recording `probe/profiling/one-chunk`). Shares are made from them and not from the list of symbols
 * beside them, which counts a recursive function once for each frame (recording `probe/profiling/recursive`).
 *
 * @throws ToolFailure when it is none
 */
export function readProfile(json: string): ProfileFacts {
  const parsed = shape.safeParse(jsonOf(json));
  if (!parsed.success) {
    throw new ToolFailure({
      side: 'ui_api',
      message: 'The profile that the UI answered is not in the form that this server knows.',
      changed: 'no',
    });
  }
  const { flamebearer, timeline } = parsed.data;
  const bars = barsOf(flamebearer.names, flamebearer.levels);
  const frames = bars.filter(({ parent, name }) => parent !== undefined && name !== CUT);
  const functions = functionsOf(frames);
  return {
    cpu: flamebearer.numTicks,
    since: timeline?.startTime,
    functions,
    hottestStack: stackOf(frames, functions[0]?.name),
    frames: framesOf(frames),
    cut: bars.reduce((sum, { name, self }) => sum + (name === CUT ? self : 0), 0),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function barsOf(names: readonly string[], levels: readonly (readonly number[])[]): readonly Bar[] {
  const all: Bar[] = [];
  let above: readonly Bar[] = [];
  for (const level of levels) {
    const bars: Bar[] = [];
    let end = 0;
    let at = 0;
    for (let row = 0; row + ROW <= level.length; row += ROW) {
      const [offset = 0, total = 0, self = 0, index = 0] = level.slice(row, row + ROW);
      const start = end + offset;
      end = start + total;
      // Both levels go from left to right: the bar above that covers the start is this one or one further on.
      while (at < above.length - 1 && endOf(above[at]) <= start) at += 1;
      bars.push({ name: names[index] ?? `#${index}`, start, total, self, parent: above[at] });
    }
    all.push(...bars);
    above = bars;
  }
  return all;
}

function endOf(bar: Bar | undefined): number {
  return bar ? bar.start + bar.total : 0;
}

function functionsOf(frames: readonly Bar[]): readonly HotFunction[] {
  const byName = new Map<string, { self: number; total: number }>();
  for (const bar of frames) {
    const known = byName.get(bar.name) ?? { self: 0, total: 0 };
    known.self += bar.self;
    if (!isRecursive(bar)) known.total += bar.total;
    byName.set(bar.name, known);
  }
  return [...byName]
    .map(([name, times]) => ({ name, ...times }))
    .sort((one, other) => other.self - one.self || other.total - one.total || (one.name < other.name ? -1 : 1));
}

function isRecursive({ name, parent }: Bar): boolean {
  for (let caller = parent; caller; caller = caller.parent) if (caller.name === name) return true;
  return false;
}

/** A caller has at least the CPU of whom it calls, and stands before it among equal ones: levels are read from the top. */
function framesOf(bars: readonly Bar[]): readonly StackFrame[] {
  const sorted = bars.toSorted((one, other) => other.total - one.total);
  const places = new Map(sorted.map((bar, place) => [bar, place]));
  return sorted.map((bar) => ({
    name: bar.name,
    self: bar.self,
    total: bar.total,
    parent: (bar.parent && places.get(bar.parent)) ?? -1,
  }));
}

function stackOf(frames: readonly Bar[], name: string | undefined): readonly string[] {
  const [hottest] = frames.filter((bar) => bar.name === name).sort((one, other) => other.self - one.self);
  const stack: string[] = [];
  // The outermost bar is the whole profile, no function.
  for (let bar = hottest; bar?.parent; bar = bar.parent) stack.unshift(bar.name);
  return stack;
}
