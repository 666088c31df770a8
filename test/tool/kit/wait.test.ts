import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ToolFailure } from '../../../src/tool/failure.ts';
import { type Look, shownWait, waitFor } from '../../../src/tool/kit/wait.ts';
import type { ProgressReport } from '../../../src/tool/tool.ts';

const state = fc.constantFrom('moving', 'settled', 'failed', 'needs_decision', 'broken look');

/** A call whose time passes by its pauses alone, and by what each look takes. */
function waiting(signal = new AbortController().signal) {
  let at = 0;
  const reports: ProgressReport[] = [];
  const pauses: number[] = [];
  return {
    reports,
    pauses,
    takes: (seconds: number): void => {
      at += seconds;
    },
    call: {
      signal,
      elapsed: () => at,
      pause: async (seconds: number) => {
        pauses.push(seconds);
        at += seconds;
      },
      progress: (report: ProgressReport) => void reports.push(report),
    },
  };
}

const failing = (): never => {
  throw new ToolFailure({ side: 'ui_api', message: 'The UI is away.', changed: 'no' });
};

const moving = async (): Promise<Look> => ({ state: 'moving', says: 'It moves.' });

describe('waiting', () => {
  it('ends in time whatever is seen, with what was seen last', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(state, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 3 }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        async (states, seconds, sure, each) => {
          const { call, reports, takes, pauses } = waiting();
          let count = 0;
          const seen: string[] = [];
          const waited = await waitFor(
            call,
            seconds,
            async () => {
              takes(each);
              const one = states[count++ % states.length] ?? 'moving';
              seen.push(one);
              return one === 'broken look' ? failing() : { state: one as Look['state'], says: one };
            },
            sure,
          );
          expect(call.elapsed()).toBeLessThanOrEqual(seconds + each + 1e-6);
          expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(seconds);
          if (waited.outcome !== 'time_is_up') expect(seen.slice(-sure)).toEqual(Array(sure).fill(waited.outcome));
          // What the protocol demands of progress.
          const told = reports.map(({ progress }) => progress);
          expect(told).toEqual([...new Set(told)].sort((left, right) => left - right));
        },
      ),
    );
  });

  it('looks less and less often, and at last every ten seconds', async () => {
    const { call, pauses } = waiting();
    expect(await waitFor(call, 120, moving)).toMatchObject({ outcome: 'time_is_up', seconds: 120 });
    expect(pauses.slice(0, 4)).toEqual([2, 3, 4.5, 6.75]);
    expect(Math.max(...pauses)).toBe(10);
  });

  it('tells the caller how far it is', async () => {
    const { call, reports } = waiting();
    await waitFor(call, 10, moving);
    expect(reports[1]).toEqual({ progress: 2, total: 10, message: 'It moves.' });
  });

  it('ends when the caller has gone', async () => {
    const gone = new AbortController();
    const { call, pauses } = waiting(gone.signal);
    await waitFor(call, 120, async () => {
      if (pauses.length === 2) gone.abort();
      return moving();
    });
    expect(pauses).toHaveLength(2);
  });

  it('says which look failed, and what was seen before', async () => {
    const { call, pauses } = waiting();
    const waited = await waitFor(call, 5, () => (pauses.length < 2 ? moving() : failing()));
    expect(shownWait(waited)).toEqual({
      outcome: 'time_is_up',
      seconds: 5,
      says: 'It moves. The last look failed: The UI is away.',
    });
  });

  it('does not hide what is wrong with the server itself', async () => {
    const broken = (): never => {
      throw new TypeError('a bug');
    };
    await expect(waitFor(waiting().call, 5, broken)).rejects.toThrow('a bug');
  });
});
