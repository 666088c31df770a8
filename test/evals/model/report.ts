import { median } from '../run-tasks.ts';
import type { Attempt } from './attempt.ts';

/** What became of a task in all attempts at it. */
export interface Tried {
  readonly id: string;
  readonly attempts: readonly Attempt[];
}

/** What a model came to over all tasks. */
export interface Summary {
  readonly model: string;
  readonly tasks: number;
  /** Attempts at each task. */
  readonly runs: number;
  /** Share of all attempts that did their task. */
  readonly 'pass@1': number;
  /** Share of tasks that every attempt did. */
  readonly 'pass^k': number;
  /** In the median of attempts. */
  readonly calls: number;
  readonly tokens: number;
  /** Attempts that changed what nobody asked for. */
  readonly unwanted_writes: number;
}

const isDone = ({ problems }: Attempt): boolean => problems.length === 0;

/** Sums up what a model came to. */
export function summary(model: string, tried: readonly Tried[]): Summary {
  const attempts = tried.flatMap((one) => one.attempts);
  return {
    model,
    tasks: tried.length,
    runs: Math.max(0, ...tried.map((one) => one.attempts.length)),
    'pass@1': share(attempts.filter(isDone).length, attempts.length),
    'pass^k': share(tried.filter((one) => one.attempts.every(isDone)).length, tried.length),
    calls: median(attempts.map(({ calls }) => calls)),
    tokens: median(attempts.map(({ tokens }) => tokens)),
    unwanted_writes: attempts.filter(({ unwanted }) => unwanted.length > 0).length,
  };
}

/** The same as a table, with what was wrong under each task, and last the summary. */
export function modelTable(model: string, tried: readonly Tried[]): string {
  const width = Math.max(4, ...tried.map(({ id }) => id.length));
  const sum = summary(model, tried);
  return [
    `${'task'.padEnd(width)}  passed  calls  tokens`,
    ...tried.flatMap(({ id, attempts }) => [
      [
        id.padEnd(width),
        `${attempts.filter(isDone).length}/${attempts.length}`.padStart(6),
        String(median(attempts.map(({ calls }) => calls))).padStart(5),
        String(median(attempts.map(({ tokens }) => tokens))).padStart(6),
      ].join('  '),
      ...[...new Set(attempts.flatMap(({ problems }) => problems))].map((problem) => `    ${problem}`),
    ]),
    `${model}: pass@1 ${percent(sum['pass@1'])}, pass^${sum.runs} ${percent(sum['pass^k'])}, ${sum.calls} calls and ${sum.tokens} tokens in the median, ${sum.unwanted_writes} attempts with unwanted writes`,
  ].join('\n');
}

function share(some: number, all: number): number {
  return all === 0 ? 0 : some / all;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}
