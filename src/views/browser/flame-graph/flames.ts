import { fieldOf } from '../../../tool/fields.ts';
import { listOf, numberOf, textOf } from '../answer.ts';

/** A frame of a profile, with its place: shares of the whole, from 0 to 1. */
export interface Frame {
  readonly name: string;
  readonly parent: number;
  /** Calls between it and the whole profile. */
  readonly depth: number;
  /** Milliseconds of CPU in the function itself. */
  readonly self: number;
  /** Milliseconds of CPU in it and in what it calls. */
  readonly total: number;
  readonly start: number;
  readonly width: number;
  /** The frames that it calls, from left to right. */
  readonly children: readonly number[];
}

/** A profile; its first frame is the whole of it. */
export interface Flames {
  readonly frames: readonly Frame[];
  /** Calls of the deepest frame. */
  readonly depth: number;
}

/**
 * Lays out frames as get_source_hot_functions answers them: each with the place of its caller in the list, which stands
 * before it, its name, and its own and its whole time. What was cut from the list leaves room blank.
 */
export function readFlames(data: unknown): Flames {
  const rows = listOf(fieldOf(data, 'frames')).map(listOf);
  const roots = rows.filter(([parent]) => parent === -1);
  const all = Math.max(numberOf(fieldOf(data, 'cpu_seconds')) * 1000, sumOf(roots)) || 1;
  const children: number[][] = [[], ...rows.map(() => [])];
  const whole = {
    name: 'all',
    parent: -1,
    depth: 0,
    self: 0,
    total: all,
    start: 0,
    width: 1,
    children: children[0] ?? [],
  };
  const frames: Frame[] = [whole];
  // Where the next child of each frame begins.
  const free = [0];
  for (const [index, [parent, name, self, total]] of rows.entries()) {
    const above = numberOf(parent) + 1;
    const caller = frames[above] ?? whole;
    const start = free[above] ?? 0;
    const width = numberOf(total) / all;
    free[above] = start + width;
    free.push(start);
    children[above]?.push(index + 1);
    frames.push({
      name: textOf(name),
      parent: above,
      depth: caller.depth + 1,
      self: numberOf(self),
      total: numberOf(total),
      start,
      width,
      children: children[index + 1] ?? [],
    });
  }
  return { frames, depth: frames.reduce((deepest, { depth }) => Math.max(deepest, depth), 0) };
}

function sumOf(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((sum, [, , , total]) => sum + numberOf(total), 0);
}

/** What a search finds. */
export interface Found {
  readonly frames: ReadonlySet<number>;
  /** Of the CPU, 0 to 1: what is inside another match counts once. */
  readonly share: number;
}

/** The frames whose names contain some text, whatever its case; nothing for no text. */
export function findFrames({ frames }: Flames, text: string): Found {
  const words = text.toLowerCase();
  const found = new Set<number>();
  const covered = new Set<number>();
  let share = 0;
  if (words === '') return { frames: found, share };
  for (const [index, { name, parent, width }] of frames.entries()) {
    if (index === 0) continue;
    const isFound = name.toLowerCase().includes(words);
    const isCovered = covered.has(parent);
    if (isFound) found.add(index);
    if (isFound && !isCovered) share += width;
    if (isFound || isCovered) covered.add(index);
  }
  return { frames: found, share };
}

/** A frame as a bar on the screen, in CSS pixels. */
export interface Bar {
  readonly index: number;
  readonly left: number;
  readonly width: number;
  readonly row: number;
}

/** Bars that are narrower are drawn by nobody: there would be thousands. */
const NARROWEST = 0.6;

/**
 * The bars to draw with one frame as wide as the screen: its callers above it, what it calls below, nothing too narrow to be
 * seen. Takes time by what is drawn, however big the profile is.
 *
 * @param width of the screen, in CSS pixels
 */
export function barsOf({ frames }: Flames, zoomed: number, width: number): readonly Bar[] {
  const centre = frames[zoomed];
  if (centre === undefined || centre.width === 0) return [];
  const bars: Bar[] = [];
  for (let at = centre.parent; at >= 0; at = frames[at]?.parent ?? -1)
    bars.push({ index: at, left: 0, width, row: frames[at]?.depth ?? 0 });
  const scale = width / centre.width;
  const waiting = [zoomed];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const frame = frames[at];
    if (frame === undefined || frame.width * scale < NARROWEST) continue;
    bars.push({ index: at, left: (frame.start - centre.start) * scale, width: frame.width * scale, row: frame.depth });
    waiting.push(...frame.children);
  }
  return bars;
}
