import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BadInput, optionsOf, runCommand } from '../../src/codegen/command.ts';
import { counted } from '../../src/text/counted.ts';
import { didYouMean } from '../../src/tool/did-you-mean.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';
import { numberOf } from '../number-option.ts';
import { keywordAgent } from './keyword-agent.ts';
import { evalFiles } from './mcpchecker/eval-files.ts';
import { serveTasks } from './mcpchecker/task-server.ts';
import { attempt } from './model/attempt.ts';
import { chosenModel } from './model/chosen-model.ts';
import type { Model } from './model/model.ts';
import { modelTable, summary, type Tried } from './model/report.ts';
import { EVERY_TOOL, Worlds } from './replay.ts';
import { type Row, runTask, table } from './run-tasks.ts';
import type { Task } from './task.ts';
import { AGENTS_WORLD, allTasks } from './tasks/all.ts';

const USAGE = `Usage: npm run evals -- [words of an id] [--json]
       npm run evals -- [words of an id] --model <name> [--runs 3] [--path '/mcp?view=search'] [--json]
       npm run evals -- [words of an id] --mcpchecker <folder> [--port 3010]

Replays every sequence that a task accepts against the embedded cluster, has each begun by an agent that goes by words, and
prints what it came to. Exit code 1 where a task does not pass. Asks no model, unless one is named.
  --model       a model tries the tasks, such as claude-sonnet-5 or openai:qwen3, by a key in the environment
  --runs        attempts of each task by the model, 1 unless it says more
  --path        what the model connects to; every tool unless it says another view
  --mcpchecker  writes the tasks for that program into a folder, and serves them to it until it is interrupted
  --port        where they are served, 3010 unless it says another; 0 for any that is free
  --json        prints rows`;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  model: { type: 'string' },
  runs: { type: 'string', default: '1' },
  mcpchecker: { type: 'string' },
  port: { type: 'string', default: '3010' },
  path: { type: 'string', default: EVERY_TOOL },
} as const;

async function evals(given: readonly string[]): Promise<number> {
  const { values, positionals } = optionsOf(given, { options: OPTIONS, allowPositionals: true });
  const tasks = tasksOf(positionals);
  const [runs, port] = [numberOf('runs', values.runs, 1), numberOf('port', values.port, 0)];
  const print = (told: unknown, text: string): void => {
    process.stdout.write(`${values.json ? JSON.stringify(told, null, 2) : text}\n`);
  };
  const worlds = new Worlds();
  try {
    if (values.mcpchecker !== undefined) {
      await serveMcpchecker(worlds, tasks, values.mcpchecker, port);
      return 0;
    }
    if (values.model === undefined) {
      const rows = await replayed(worlds, tasks);
      print(rows, table(rows));
      return rows.some(({ problems }) => problems.length > 0) ? 1 : 0;
    }
    const model = chosenModel(values.model, process.env);
    if (typeof model === 'string') throw new BadInput(model);
    const tried: Tried[] = [];
    for (const task of tasks) tried.push(await triedTask(worlds, model, task, runs, values.path));
    print({ ...summary(model.name, tried), tried }, modelTable(model.name, tried));
    return 0;
  } finally {
    await worlds.stop();
  }
}

/** Those whose ids have all words. */
function tasksOf(words: readonly string[]): readonly Task[] {
  const all = allTasks();
  const tasks = all.filter(({ id }) => words.every((word) => id.includes(word)));
  if (tasks.length > 0) return tasks;
  const ids = all.map(({ id }) => id);
  const parts = ids.flatMap((id) => id.split('-'));
  const unknown = words.find((word) => !ids.some((id) => id.includes(word)));
  if (unknown === undefined) throw new BadInput(`No task has all of ${words.join(', ')} in its id.`);
  throw new BadInput(`No task has "${unknown}" in its id.${didYouMean(unknown, [...ids, ...parts])}`);
}

async function replayed(worlds: Worlds, tasks: readonly Task[]): Promise<readonly Row[]> {
  const agent = await keywordAgent((await worlds.fresh(AGENTS_WORLD)).served.url);
  const rows: Row[] = [];
  for (const task of tasks) rows.push(await runTask(worlds, agent, task));
  return rows;
}

async function triedTask(worlds: Worlds, model: Model, task: Task, runs: number, path: string): Promise<Tried> {
  const attempts = [];
  for (let run = 0; run < runs; run += 1) attempts.push(await attempt(worlds, model, task, path));
  process.stderr.write(
    `${task.id}: ${attempts.map(({ problems }) => (problems.length > 0 ? 'no' : 'yes')).join(' ')}\n`,
  );
  return { id: task.id, attempts };
}

async function serveMcpchecker(worlds: Worlds, tasks: readonly Task[], folder: string, port: number): Promise<void> {
  const server = await serveTasks(worlds, tasks, port).catch((error: unknown) => {
    if (!(error instanceof Error && error.message.includes('EADDRINUSE'))) throw error;
    throw new Error(`port ${port} is taken: --port names another, 0 any that is free.`);
  });
  const names = Object.values(definitions).map(({ name }) => name);
  for (const [path, text] of evalFiles(tasks, server.url, names)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  process.stdout.write(
    `${counted(tasks.length, 'task')} at ${server.url}: mcpchecker check ${folder}/eval.yaml\nThey share one cluster, which each begins anew: run them one after the other, each from its setup on. Another evaluation needs another --port and folder.\n`,
  );
  await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await server.close();
}

await runCommand({ name: 'evals', usage: USAGE, run: evals }, process.argv.slice(2));
