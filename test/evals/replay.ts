import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { isRecord } from '../../src/tool/fields.ts';
import { type SteppedClock, steppedClock } from '../demo/stepped-clock.ts';
import type { ToolResult } from '../e2e/envelope.ts';
import { type Served, serve } from '../e2e/serve.ts';
import { modernCall, resultOf, send } from '../e2e/wire.ts';
import { type ClusterState, clusterState, isSetAs, stateProblems } from './cluster-state.ts';
import { isLike, valueAt } from './paths.ts';
import { PREPARED } from './prepared.ts';
import { type Call, type Fact, isForbidden, referenceOf, type Task, type World } from './task.ts';

/** What replaying one sequence of a task came to. */
export interface Replayed {
  readonly calls: number;
  /** Of its calls and their answers, o200k, as the definitions of tools are counted. */
  readonly tokens: number;
  /** Each a sentence; none means that it is a good way. */
  readonly problems: readonly string[];
  /** Whether it changed something and took all of it back, but for restarts, which nothing takes back. */
  readonly isUndone: boolean;
}

/** The view that has every tool, whatever an agent would have found first. */
export const EVERY_TOOL = '/mcp?toolsets=all';
/** By so much the cluster's clock moves on with each request to the UI: controllers come along while calls are made. */
const STEP_MS = 500;

/** Servers with an embedded cluster behind them, one a kind of world, each started when it is first asked for. */
export class Worlds {
  readonly #running = new Map<string, Promise<{ readonly served: Served; readonly clock: SteppedClock }>>();

  /** A server whose cluster is as at the start. */
  async fresh(world: World): Promise<{ readonly served: Served; readonly clock: SteppedClock }> {
    const { prepared, ...kind } = world;
    const key = JSON.stringify(kind);
    const known = this.#running.get(key);
    const one = known ?? started(world);
    this.#running.set(key, one);
    const { served, clock } = await one;
    if (known) await served.renew();
    for (const name of prepared) PREPARED[name](served.demo.cluster);
    served.upstream.intercept(() => {
      clock.step(STEP_MS);
      return false;
    });
    return { served, clock };
  }

  /** The server of a kind of world as the last sequence left it; undefined before the first. */
  async last({ prepared: _prepared, ...kind }: World): Promise<Served | undefined> {
    return (await this.#running.get(JSON.stringify(kind)))?.served;
  }

  /** Stops every server. */
  async stop(): Promise<void> {
    await Promise.all([...this.#running.values()].map(async (one) => (await one).served.stop()));
    this.#running.clear();
  }
}

async function started({ size, tier, mode, release }: World) {
  const clock = steppedClock();
  const demo = { clock, size, tier, accessMode: mode, ...(release === undefined ? {} : { version: { release } }) };
  return { served: await serve({ mode, clock, demo }), clock };
}

/** Makes the calls of one sequence over HTTP, on a cluster as at the start, and judges what it came to. */
export async function replay(worlds: Worlds, task: Task, sequence: readonly Call[]): Promise<Replayed> {
  const { served, clock } = await worlds.fresh(task.world);
  const before = clusterState(served.demo.cluster);
  const results: ToolResult[] = [];
  const problems: string[] = [];
  let tokens = 0;
  let hasChanged = false;
  const isAsBefore = (): boolean => isSetAs(before, clusterState(served.demo.cluster));
  for (const [at, call] of sequence.entries()) {
    if (call.after_seconds !== undefined) clock.step(call.after_seconds * 1_000);
    const given = argumentsOf(call, results);
    if (typeof given === 'string') {
      problems.push(`call ${at} (${call.tool}): ${given}`);
      break;
    }
    const result = resultOf(await send(served.url, { ...modernCall(call.tool, given), path: EVERY_TOOL }));
    results.push(result);
    tokens += encode(JSON.stringify({ name: call.tool, arguments: given })).length + encode(result.text).length;
    const after = (): ClusterState => clusterState(served.demo.cluster);
    const found = [
      ...endProblems(call, result),
      ...leadProblems(task, result),
      ...(call.state ? stateProblems(before, after(), call.state) : []),
    ];
    hasChanged ||= !isAsBefore();
    problems.push(...found.map((problem) => `call ${at} (${call.tool}): ${problem}`));
  }
  problems.push(...stateProblems(before, clusterState(served.demo.cluster), task.state));
  problems.push(...factProblems(task.facts, results));
  const { bounds } = task;
  if (results.length > bounds.calls) problems.push(`${results.length} calls, ${bounds.calls} allowed`);
  if (tokens > bounds.tokens) problems.push(`${tokens} tokens, ${bounds.tokens} allowed`);
  return { calls: results.length, tokens, problems, isUndone: hasChanged && isAsBefore() };
}

/** The arguments of a call with the values of earlier answers in them; a sentence where there is no such value. */
function argumentsOf(call: Call, results: readonly ToolResult[]): Readonly<Record<string, unknown>> | string {
  const missing: string[] = [];
  const filled = (value: unknown): unknown => {
    const reference = referenceOf(value);
    if (reference) {
      const found = valueAt(results[reference.call]?.envelope, reference.at);
      if (found === undefined) missing.push(`answer ${reference.call} has no ${reference.at}`);
      return found;
    }
    if (Array.isArray(value)) return value.map(filled);
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one)]));
  };
  const own = Object.fromEntries(Object.entries(call.arguments).map(([key, one]) => [key, filled(one)]));
  if (!call.follows) return missing[0] ?? own;
  const step = valueAt(results[call.follows.call]?.envelope, call.follows.at);
  if (!isRecord(step) || step.tool !== call.tool || !isRecord(step.arguments)) {
    return `answer ${call.follows.call} leads to no ${call.tool} at ${call.follows.at}`;
  }
  return missing[0] ?? { ...step.arguments, ...own };
}

function endProblems({ ends }: Call, { isError, envelope }: ToolResult): readonly string[] {
  const { error } = envelope;
  if (ends === 'answer') return isError ? [`was refused: ${error?.message ?? 'no message'}`] : [];
  if (!error) return ['was not refused'];
  return error.changed === 'no' ? [] : [`was refused, and says that ${error.changed} change was made`];
}

/** An answer must not lead to what no good way has. */
function leadProblems(task: Task, { envelope }: ToolResult): readonly string[] {
  return envelope.next_steps.flatMap(({ tool, arguments: given }) =>
    isForbidden(task, tool, given) ? [`leads to ${tool}, which is forbidden`] : [],
  );
}

/**
 * Which facts are not so of some answers, as sentences.
 *
 * @param more texts that were said beside the answers
 */
export function factProblems(
  facts: readonly Fact[],
  results: readonly ToolResult[],
  more: readonly string[] = [],
): readonly string[] {
  return facts.flatMap((fact) => (isTold(fact, results, more) ? [] : [`not so: ${JSON.stringify(fact)}`]));
}

function isTold(fact: Fact, results: readonly ToolResult[], more: readonly string[]): boolean {
  if ('at' in fact) return results.some(({ envelope }) => isLike(valueAt(envelope, fact.at), fact.is));
  // As a model reads it, and as a program does.
  const texts = [...results.flatMap(({ text, envelope }) => [text, JSON.stringify(envelope)]), ...more];
  if ('matches' in fact) return texts.some((text) => new RegExp(fact.matches, 'i').test(text));
  const word = ('has' in fact ? fact.has : fact.lacks).toLowerCase();
  const isThere = texts.some((text) => text.toLowerCase().includes(word));
  return 'has' in fact ? isThere : !isThere;
}
