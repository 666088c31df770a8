import { type SteppedClock, steppedClock } from '../demo/stepped-clock.ts';
import { dataOf, errorOf, type ToolResult } from './envelope.ts';
import { type Served, serve } from './serve.ts';
import { modernCall, resultOf, send } from './wire.ts';

/** A call that an answer leads to, or the first one. */
interface Step {
  readonly tool: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** The tool whose answer names it. */
  readonly from: string;
}

export interface JourneyOptions {
  readonly start: Omit<Step, 'from'>;
  /** The tools to be reached. The writes among them are applied where their preview leads to it; others are previewed only. */
  readonly goal: readonly string[];
  readonly tier: 'community' | 'onprem';
  /** Release of the UI; the newest one when absent. */
  readonly release?: string;
  /** The most calls to make. */
  readonly calls: number;
}

export interface Journey {
  /** Tools called, each with the tool that led to it first. */
  readonly reached: ReadonlyMap<string, string>;
  /** Steps that were refused as they stood, each with what was said. */
  readonly refused: readonly string[];
  /** Answers of the goal's tools that lead nowhere. */
  readonly deadEnds: readonly string[];
}

/** How often a step that says "ask again" is taken; each time half a minute later. */
const ASKED_AGAIN = 4;
const SECOND = 1_000;

/**
 * Goes from one call breadth first along `next_steps` alone, each with exactly its arguments but what a person must fill
 * in, in the view that clients have unasked, until every tool of the goal was called or the calls are used up.
 */
export async function travel({ start, goal, tier, release, calls }: JourneyOptions): Promise<Journey> {
  const clock = steppedClock();
  const served = await serve({
    mode: 'read-write',
    clock,
    demo: { tier, ...(release ? { version: { release } } : {}) },
  });
  // Controllers come along while calls are made.
  served.upstream.intercept(() => {
    clock.step(2 * SECOND);
    return false;
  });
  const traveller = new Traveller(served, clock, goal);
  const queue: Step[] = [{ ...start, from: 'the start' }];
  for (let made = 0; made < calls && !traveller.isThere; ) {
    const step = queue.shift();
    if (!step) break;
    const result = await traveller.take(step);
    if (!result) continue;
    made += 1;
    queue.push(...result.envelope.next_steps.map((next) => ({ ...next, from: step.tool })));
  }
  // What the goal's own answers lead to can be taken as well.
  for (const step of queue) if (goal.includes(step.from)) await traveller.take(step);
  await served.stop();
  return traveller;
}

class Traveller implements Journey {
  readonly reached = new Map<string, string>();
  readonly refused: string[] = [];
  readonly deadEnds: string[] = [];
  private readonly times = new Map<string, number>();
  private readonly served: Served;
  private readonly clock: SteppedClock;
  private readonly goal: readonly string[];

  constructor(served: Served, clock: SteppedClock, goal: readonly string[]) {
    this.served = served;
    this.clock = clock;
    this.goal = goal;
  }

  get isThere(): boolean {
    return this.goal.every((tool) => this.reached.has(tool));
  }

  /** Takes a step; nothing where it was taken before, or would change what the goal does not ask to change. */
  async take(step: Step): Promise<ToolResult | undefined> {
    const { tool, from } = step;
    const { plan: _plan, ...given } = step.arguments;
    if (given.dry_run === false && !this.goal.includes(tool)) return undefined;
    const call = `${tool} ${JSON.stringify(given)}`;
    const times = this.times.get(call) ?? 0;
    if (times > (tool === from ? ASKED_AGAIN : 0)) return undefined;
    if (times > 0) this.clock.step(30 * SECOND);
    this.times.set(call, times + 1);
    const result = resultOf(await send(this.served.url, modernCall(tool, filledIn(step.arguments))));
    if (!this.reached.has(tool)) this.reached.set(tool, from);
    if (result.isError) this.refused.push(`${from} → ${call}: ${errorOf(result).message}`);
    else if (Object.keys(dataOf(result)).length === 0) this.deadEnds.push(`${call} says nothing`);
    if (this.goal.includes(tool) && result.envelope.next_steps.length === 0) this.deadEnds.push(call);
    return result;
  }
}

/** A step as a person would complete it: real values for placeholders, and no waiting where the clock is ours. */
function filledIn(given: Step['arguments']): Step['arguments'] {
  const text = JSON.stringify(given, (name, value: unknown) => {
    if (name === 'watch_seconds' || name === 'wait_seconds') return 0;
    return typeof value === 'string' && /^<[^<>]+>$|^\[redacted\]$/.test(value) ? 'backend.example:4317' : value;
  });
  return JSON.parse(text);
}
