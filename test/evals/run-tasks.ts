import type { KeywordAgent } from './keyword-agent.ts';
import { replay, type Worlds } from './replay.ts';
import { firstTools, type Task } from './task.ts';

/** What became of one task. */
export interface Row {
  readonly id: string;
  /** Of the best of its sequences. */
  readonly calls: number;
  readonly tokens: number;
  readonly problems: readonly string[];
  /** Calls of the best of the sequences that change something and take it back; undefined where none does. */
  readonly undoneIn?: number | undefined;
}

/** Runs a task: every sequence that it accepts, and whether an agent that goes by words alone begins it rightly. */
export async function runTask(worlds: Worlds, agent: KeywordAgent, task: Task): Promise<Row> {
  const ways = [];
  for (const sequence of task.accepts) ways.push(await replay(worlds, task, sequence));
  const first = firstTools(task);
  const begins = (how: string, picked: readonly string[]): readonly string[] =>
    picked.some((tool) => first.includes(tool))
      ? []
      : [`${how} begins with ${picked.join(', ') || 'nothing'}, not with ${first.join(' or ')}`];
  const [best = { calls: 0, tokens: 0 }] = ways.toSorted(
    (one, other) => one.calls - other.calls || one.tokens - other.tokens,
  );
  return {
    id: task.id,
    calls: best.calls,
    tokens: best.tokens,
    undoneIn: ways.filter(({ isUndone }) => isUndone).toSorted((one, other) => one.calls - other.calls)[0]?.calls,
    problems: [
      ...ways.flatMap(({ problems }, at) => problems.map((problem) => `sequence ${at}, ${problem}`)),
      ...begins('by its words an agent', agent.picks(task.asks)),
      ...begins('find_tools', await agent.finds(task.asks)),
    ],
  };
}

/** The middle of some numbers, the greater of two; 0 of none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

/** How many calls each task took that was done and undone. */
export function undoneCalls(rows: readonly Row[]): readonly number[] {
  return rows.flatMap(({ undoneIn }) => undoneIn ?? []);
}

/** All rows as a table, with what is wrong under each, and last how many passed. */
export function table(rows: readonly Row[]): string {
  const width = Math.max(4, ...rows.map(({ id }) => id.length));
  const line = (id: string, calls: unknown, tokens: unknown, end: string): string =>
    `${id.padEnd(width)}  ${String(calls).padStart(5)}  ${String(tokens).padStart(6)}  ${end}`.trimEnd();
  const undone = undoneCalls(rows);
  const passed = rows.filter(({ problems }) => problems.length === 0).length;
  return [
    line('task', 'calls', 'tokens', ''),
    ...rows.flatMap(({ id, calls, tokens, problems }) => [
      line(id, calls, tokens, problems.length === 0 ? 'passed' : 'failed'),
      ...problems.map((problem) => `    ${problem}`),
    ]),
    line('median', median(rows.map(({ calls }) => calls)), median(rows.map(({ tokens }) => tokens)), ''),
    ...(undone.length > 0
      ? [
          `done and undone: ${undone.length} tasks, in ${median(undone)} calls in the median, ${Math.max(...undone)} at most`,
        ]
      : []),
    `${rows.length} tasks, ${passed} passed`,
  ].join('\n');
}
