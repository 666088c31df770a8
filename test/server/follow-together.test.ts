import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FollowTogether } from '../../src/server/follow-together.ts';
import type { NoticeListener } from '../../src/state/change-notices.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** One replica, what it read and told, and what makes it hear and see. */
async function replica(fresh = async (): Promise<unknown> => undefined) {
  const seen = { settings: 0, schemas: 0, told: 0, failures: [] as string[] };
  let listener: NoticeListener | undefined;
  let change = (): void => undefined;
  const together = new FollowTogether({
    notices: {
      tell() {
        seen.told += 1;
      },
      async hear(one) {
        listener = one;
      },
    },
    catalog: {
      onChange(listener) {
        change = listener;
        return () => undefined;
      },
    },
    connection: {
      follower: {
        fresh: async () => {
          seen.settings += 1;
          await fresh();
          return { mode: 'read-only', source: 'the cluster', change: 'nobody' };
        },
      },
      schema: {
        hint() {
          seen.schemas += 1;
        },
      },
    },
    onFailure: ({ message }) => void seen.failures.push(message),
  });
  await together.start();
  return { seen, together, hear: () => listener?.told(), miss: () => listener?.missed(), change: () => change() };
}

describe('a replica that hears of a change', () => {
  it('looks at once, and tells nobody what it then sees', async () => {
    const { seen, hear, change, together } = await replica();
    hear();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toMatchObject({ settings: 1, schemas: 1 });
    change();
    together.saw();
    expect(seen.told).toBe(0);
  });

  it('looks a second time for a notice that came after it looked, and no more than that', async () => {
    const { seen, hear } = await replica();
    hear();
    await vi.advanceTimersByTimeAsync(100);
    hear();
    hear();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).toMatchObject({ settings: 2, schemas: 2 });
  });

  it('looks every five seconds at most, however many are forged, and answers none', async () => {
    const { seen, hear } = await replica();
    for (let second = 0; second < 60; second += 1) {
      for (let count = 0; count < 500; count += 1) hear();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    // At once, and then in the seconds 5, 10, … 60.
    expect(seen).toMatchObject({ settings: 13, schemas: 13 });
    expect(seen.told).toBe(0);
  });

  it('goes on hearing after a reading that failed', async () => {
    const { seen, hear } = await replica(async () => {
      throw new Error('gone');
    });
    hear();
    await vi.advanceTimersByTimeAsync(6_000);
    hear();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toMatchObject({ settings: 2, failures: ['gone', 'gone'] });
  });

  it('looks no more once it has stopped', async () => {
    const { seen, hear, together } = await replica();
    hear();
    together.stop();
    hear();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen.settings).toBe(0);
  });
});

describe('a replica that sees a change itself', () => {
  it('tells of it after it looked for what it has missed', async () => {
    const { seen, miss, change } = await replica();
    miss();
    await vi.advanceTimersByTimeAsync(0);
    change();
    expect(seen).toMatchObject({ settings: 1, schemas: 1, told: 1 });
  });

  it('tells the others', async () => {
    const { seen, change, together } = await replica();
    change();
    together.saw();
    expect(seen).toMatchObject({ told: 2, settings: 0 });
  });

  it('tells them again some time after it was told itself', async () => {
    const { seen, hear, change } = await replica();
    hear();
    await vi.advanceTimersByTimeAsync(30_000);
    change();
    expect(seen.told).toBe(1);
  });
});
