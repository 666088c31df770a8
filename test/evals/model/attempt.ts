import { z } from 'zod';
import type { ToolResult } from '../../e2e/envelope.ts';
import { toolResult } from '../../e2e/envelope.ts';
import { modern, modernCall, rpc, send } from '../../e2e/wire.ts';
import { clusterState, stateProblems } from '../cluster-state.ts';
import { factProblems, type Worlds } from '../replay.ts';
import { isForbidden, type Task } from '../task.ts';
import type { AskedCall, Model, OfferedTool, Said } from './model.ts';

/** So many turns a model has for one task. */
const MAX_TURNS = 25;

const listShape = z.looseObject({
  tools: z.array(
    z.looseObject({
      name: z.string(),
      description: z.string().default(''),
      inputSchema: z.record(z.string(), z.unknown()),
    }),
  ),
});
const discovered = z.looseObject({ instructions: z.string().default('') });

/** What became of one attempt of a model at a task. */
export interface Attempt {
  readonly calls: number;
  /** Tokens that the model read and wrote, as its API counts them. */
  readonly tokens: number;
  /** What changed in the cluster that nobody asked for, each a sentence. */
  readonly unwanted: readonly string[];
  /** Each a sentence; none means that the task was done. */
  readonly problems: readonly string[];
}

/**
 * Has a model try a task on a cluster as at the start, with the tools of a view, and judges what came of it by the
 * cluster's state, the calls and the facts of the task, all of which the model is not shown. A task whose right way ends in
 * refusals is done by whoever leaves all as it was: facts of the refusal are not asked for.
 *
 * @param path of the view, such as `/mcp` or `/mcp?view=search`
 */
export async function attempt(worlds: Worlds, model: Model, task: Task, path: string): Promise<Attempt> {
  const { served } = await worlds.fresh(task.world);
  const { cluster } = served.demo;
  const before = clusterState(cluster);
  const { tools, instructions } = await offeredBy(served.url, path);
  const said: Said[] = [{ by: 'person', text: task.asks }];
  const results: ToolResult[] = [];
  const problems: string[] = [];
  let calls = 0;
  let tokens = 0;
  let answer: string | undefined;
  for (let turns = 0; turns < MAX_TURNS && answer === undefined; turns += 1) {
    const turn = await model.say(instructions, said, tools);
    tokens += turn.tokens.read + turn.tokens.written;
    said.push({ by: 'model', turn });
    if (turn.calls.length === 0) {
      answer = turn.text;
      break;
    }
    const told = [];
    for (const call of turn.calls) {
      calls += 1;
      if (isForbidden(task, call.tool, call.arguments)) problems.push(`called ${call.tool}, which is forbidden`);
      const { text, result } = await made(served.url, path, call);
      if (result) results.push(result);
      told.push({ id: call.id, text });
    }
    said.push({ by: 'tools', results: told });
  }
  if (answer === undefined) problems.push(`no answer in ${MAX_TURNS} turns`);
  const wrong = stateProblems(before, clusterState(cluster), task.state);
  const isTrap = task.accepts.every((sequence) => sequence.at(-1)?.ends === 'refusal');
  const facts = isTrap ? task.facts.filter((fact) => 'lacks' in fact) : task.facts;
  return {
    calls,
    tokens,
    unwanted: wrong.filter((problem) => !problem.endsWith(' is as before')),
    problems: [...problems, ...wrong, ...factProblems(facts, results, [answer ?? ''])],
  };
}

async function offeredBy(url: string, path: string): Promise<{ tools: readonly OfferedTool[]; instructions: string }> {
  const listed = await send(url, { ...modern('tools/list', {}), path });
  const told = await send(url, { ...modern('server/discover', {}), path });
  return {
    tools: listShape.parse(rpc(listed).result).tools,
    instructions: discovered.parse(rpc(told).result).instructions,
  };
}

/** Makes a call as a client does: what the protocol refuses goes back to the model as a text, too. */
async function made(url: string, path: string, call: AskedCall): Promise<{ text: string; result?: ToolResult }> {
  const { error, result } = rpc(await send(url, { ...modernCall(call.tool, call.arguments), path }));
  if (error) return { text: error.message };
  const read = toolResult(result);
  return { text: read.text, result: read };
}
