import { keywordAgent } from './keyword-agent.ts';
import { Worlds } from './replay.ts';
import { type Row, runTask, table } from './run-tasks.ts';
import { AGENTS_WORLD, allTasks } from './tasks/all.ts';

/**
 * `npm run evals [-- words of an id] [--json]`: replays every sequence that a task accepts against the embedded cluster,
 * has each begun by an agent that goes by words, and prints what it came to. Asks no model.
 */
const given = process.argv.slice(2);
const isJson = given.includes('--json');
const words = given.filter((one) => !one.startsWith('--'));
const worlds = new Worlds();
const rows: Row[] = [];
try {
  const agent = await keywordAgent((await worlds.fresh(AGENTS_WORLD)).served.url);
  for (const task of allTasks()) {
    if (words.every((word) => task.id.includes(word))) rows.push(await runTask(worlds, agent, task));
  }
} finally {
  await worlds.stop();
}
process.stdout.write(`${isJson ? JSON.stringify(rows, null, 2) : table(rows)}\n`);
process.exitCode = rows.some(({ problems }) => problems.length > 0) ? 1 : 0;
