import { Worlds } from '../evals/replay.ts';
import { median } from '../evals/run-tasks.ts';
import { allTasks } from '../evals/tasks/all.ts';
import {
  type Before,
  type Size,
  sizeBefore,
  sizesOfTasks,
  sizesOfTools,
  timesSmaller,
  timesSmallerAfter,
} from './measure.ts';

/**
 * `npm run size`: what each answer, and each task, costs a model by these tools and by raw GraphQL, in tokens: with the
 * schema that has to be read first, and without it.
 */
const worlds = new Worlds();
try {
  const before = sizeBefore();
  process.stdout.write(`Read first: ${before.ours} tokens of core tools, ${before.raw} of the UI's schema.\n`);
  process.stdout.write(`\n${table('tool', await sizesOfTools(), before)}\n`);
  process.stdout.write(`\n${table('task', await sizesOfTasks(worlds, allTasks()), before)}\n`);
} finally {
  await worlds.stop();
}

function table(what: string, sizes: readonly Size[], before: Before): string {
  const width = Math.max(...sizes.map(({ name }) => name.length));
  const row = (name: string, ...cells: readonly string[]): string =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(9))].join(' ');
  const times = (some: readonly number[]): string => `${median(some).toFixed(1)}x`;
  return [
    row(what, 'ours', 'raw', 'smaller', 'w/o schema'),
    ...sizes.map((size) =>
      row(
        size.name,
        String(size.ours),
        String(size.raw),
        `${timesSmaller(size, before).toFixed(0)}x`,
        `${timesSmallerAfter(size).toFixed(1)}x`,
      ),
    ),
    row('median', '', '', times(sizes.map((size) => timesSmaller(size, before))), times(sizes.map(timesSmallerAfter))),
  ].join('\n');
}
