import type { Course, Step, TotalSeries } from './total-series.ts';

/** What a watched total tells of what flows. */
export type Flow =
  /** It grew, and came back to the same place of its step: so much a second, over so many seconds. */
  | { readonly type: 'flows'; readonly bytesPerSecond: number; readonly seconds: number }
  /** It grew, by too few steps to tell how fast. */
  | { readonly type: 'grows' }
  /** It stood still for longer than a step. */
  | { readonly type: 'still' }
  /** A collector restarted and began at 0 again, or the watch was too short. */
  | { readonly type: 'untold'; readonly fell: boolean };

/** Seconds between two samples of a collector, unless it is told otherwise (recording `probe/getOverviewMetrics/second-sample-two-signals`). */
const STEP_SECONDS = 10;
/** Steps that nothing may grow for before it is taken to stand still, where no other total tells how long a step is. */
const STILL_STEPS = 2;

/** What is known of all totals that were watched together. */
export interface Watched {
  /** Seconds that it took. */
  readonly seconds: number;
  /** Seconds from one step to the next, as the totals showed it; undefined where none came back. */
  readonly step: number | undefined;
  flowOf(key: string): Flow;
}

/** A time that totals take to come back to the same place of their step, once or more often. */
interface Turn {
  readonly step: number;
  readonly from: Step;
  readonly to: Step;
}

/**
 * Reads what flows out of a series of readings. A rate over any other time than whole steps is another one each time:
 * 15 s hold one step of 10 s, or two. So each total is measured from one step to that which comes a whole step later;
 * several nodes add up, each with steps of its own, and one step of time holds one of each.
 */
export function watchedOf(series: TotalSeries): Watched {
  const { seconds } = series;
  const slack = slackOf(series);
  const turns = new Map(
    series.courses().flatMap(([key, { steps }]) => {
      const turn = turnOf(steps, seconds, slack);
      return turn ? [[key, turn] as const] : [];
    }),
  );
  // The one in the middle: what sends now and then comes back after more than a step.
  const known = [...turns.values()].map((turn) => turn.step).sort((left, right) => left - right);
  const step = known[Math.floor((known.length - 1) / 2)];
  const stillAfter = step === undefined ? STILL_STEPS * STEP_SECONDS : step + slack;
  return {
    seconds,
    step,
    flowOf: (key) => flowIn(series.courseOf(key), turns.get(key), seconds >= stillAfter),
  };
}

/** Whether every total that grew tells how fast, and the others had their time to. */
export function tellsAll(series: TotalSeries): boolean {
  const { seconds, step, flowOf } = watchedOf(series);
  if (step === undefined || seconds < step + slackOf(series)) return false;
  return series.courses().every(([key]) => flowOf(key).type !== 'grows');
}

function flowIn(course: Course | undefined, turn: Turn | undefined, isLong: boolean): Flow {
  if (course?.hasFallen) return { type: 'untold', fell: true };
  if (turn) {
    const seconds = turn.to.at - turn.from.at;
    return { type: 'flows', bytesPerSecond: (turn.to.total - turn.from.total) / seconds, seconds };
  }
  if (course && course.steps.length > 0) return { type: 'grows' };
  return isLong ? { type: 'still' } : { type: 'untold', fell: false };
}

/** By how many seconds a step may be seen too late or too early. */
function slackOf({ longestGap }: TotalSeries): number {
  return 1.5 * longestGap;
}

/**
 * From the first step to the one that comes a whole number of turns later, the turn being the shortest time after which
 * each step of the series comes again. Less than a usual step is not taken for whole: two nodes' first steps may be near.
 */
function turnOf(seen: readonly Step[], end: number, slack: number): Turn | undefined {
  const steps = together(seen, slack);
  const [first, ...later] = steps;
  if (!first || end - first.at < STEP_SECONDS - slack) return undefined;
  const comesAgain = (turn: number): boolean =>
    steps.every(({ at }) => at + turn > end - slack || steps.some((one) => Math.abs(one.at - at - turn) <= slack));
  const turn = later.map(({ at }) => at - first.at).find((time) => time > slack && comesAgain(time));
  if (turn === undefined) return undefined;
  const whole = Math.max(1, Math.ceil((STEP_SECONDS - slack) / turn)) * turn;
  const off = ({ at }: Step): number => Math.abs(at - first.at - whole);
  const to = later.reduce((nearest, one) => (off(one) < off(nearest) ? one : nearest));
  return off(to) <= slack ? { step: turn, from: first, to } : undefined;
}

/** The last of each run of steps that are too near to be told apart from one. */
function together(steps: readonly Step[], slack: number): readonly Step[] {
  const runs: Step[][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    if (run?.[0] && step.at - run[0].at <= slack) run.push(step);
    else runs.push([step]);
  }
  return runs.flatMap((run) => run.slice(-1));
}
