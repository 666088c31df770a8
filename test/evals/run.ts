import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';
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

/**
 * `npm run evals [-- words of an id] [--json]`: replays every sequence that a task accepts against the embedded cluster,
 * has each begun by an agent that goes by words, and prints what it came to. Asks no model, unless one is named:
 * `--model claude-sonnet-5 [--runs 3] [--path /mcp?view=search]` has it try each task. `--mcpchecker <folder> [--port 3010]`
 * writes the tasks for that program, and serves them to it until it is interrupted.
 */
const { values, positionals: words } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    model: { type: 'string' },
    runs: { type: 'string', default: '1' },
    mcpchecker: { type: 'string' },
    port: { type: 'string', default: '3010' },
    path: { type: 'string', default: EVERY_TOOL },
  },
  allowPositionals: true,
});
const tasks = allTasks().filter(({ id }) => words.every((word) => id.includes(word)));
const worlds = new Worlds();
try {
  if (values.mcpchecker !== undefined) await serveMcpchecker(values.mcpchecker, Number(values.port));
  else if (values.model === undefined) await replayAll();
  else {
    const model = chosenModel(values.model, process.env);
    const runs = Number(values.runs);
    if (typeof model === 'string') fail(model);
    else if (!Number.isInteger(runs) || runs < 1) fail('--runs takes a whole number from 1 on.');
    else await tryAll(model, runs);
  }
} finally {
  await worlds.stop();
}

async function replayAll(): Promise<void> {
  const agent = await keywordAgent((await worlds.fresh(AGENTS_WORLD)).served.url);
  const rows: Row[] = [];
  for (const task of tasks) rows.push(await runTask(worlds, agent, task));
  print(rows, table(rows));
  process.exitCode = rows.some(({ problems }) => problems.length > 0) ? 1 : 0;
}

async function tryAll(model: Model, runs: number): Promise<void> {
  const tried: Tried[] = [];
  for (const task of tasks) tried.push(await triedTask(model, task, runs));
  print({ ...summary(model.name, tried), tried }, modelTable(model.name, tried));
}

async function triedTask(model: Model, task: Task, runs: number): Promise<Tried> {
  const attempts = [];
  for (let run = 0; run < runs; run += 1) attempts.push(await attempt(worlds, model, task, values.path));
  process.stderr.write(
    `${task.id}: ${attempts.map(({ problems }) => (problems.length > 0 ? 'no' : 'yes')).join(' ')}\n`,
  );
  return { id: task.id, attempts };
}

async function serveMcpchecker(folder: string, port: number): Promise<void> {
  const server = await serveTasks(worlds, tasks, port);
  const names = Object.values(definitions).map(({ name }) => name);
  for (const [path, text] of evalFiles(tasks, server.url, names)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  process.stdout.write(`${tasks.length} tasks are served at ${server.url}: mcpchecker check ${folder}/eval.yaml\n`);
  await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await server.close();
}

function print(told: unknown, text: string): void {
  process.stdout.write(`${values.json ? JSON.stringify(told, null, 2) : text}\n`);
}

function fail(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 2;
}
