import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLoggers } from '../../src/audit/loggers.ts';
import { REQUEST_REFUSALS, Refusals, type RefusalsOptions, type RequestRefusal } from '../../src/audit/refusals.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  // First: what is spied on is the timers of the test.
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function counted(options: RefusalsOptions = {}) {
  const lines: string[] = [];
  const reasons: RequestRefusal[] = [];
  const { audit } = createLoggers('silent', { write: (line) => void lines.push(line) });
  const refusals = new Refusals(audit, { onRefused: (reason) => void reasons.push(reason), ...options });
  return {
    refusals,
    reasons,
    said: (): readonly { address: string; more: number; reasons: Record<string, number> }[] =>
      lines.map((line) => JSON.parse(line)),
    /** Counts as many, and answers how many of them have a line of their own. */
    count: (address: string, reason: RequestRefusal, times = 1): number =>
      Array.from({ length: times }, () => refusals.count(address, reason)).filter((hasLine) => hasLine).length,
  };
}

describe('refusals of one address', () => {
  it('have sixty lines in a minute; at its end one says how many more, and why', () => {
    const { count, said } = counted();
    expect(count('a', 'host', 50)).toBe(50);
    vi.advanceTimersByTime(59_000);
    expect(count('a', 'limits', 50)).toBe(10);
    expect(count('a', 'host', 5)).toBe(0);
    expect(said()).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(said()).toEqual([
      expect.objectContaining({
        level: 'warn',
        msg: 'requests refused',
        component: 'mcp',
        address: 'a',
        more: 45,
        seconds: 60,
        reasons: { limits: 40, host: 5 },
      }),
    ]);
    expect(count('a', 'host', 100)).toBe(60);
  });

  it('that are no more than sixty have nothing said behind them', () => {
    const { count, said, refusals } = counted();
    count('a', 'host', 60);
    vi.advanceTimersByTime(120_000);
    refusals.end();
    expect(said()).toEqual([]);
  });

  it('take no lines from another', () => {
    const { count } = counted();
    count('a', 'host', 1_000);
    expect(count('b', 'host', 60)).toBe(60);
  });

  it('are said at the end of the server, whatever is left of the minute, and then no more', () => {
    const { count, said, refusals } = counted();
    count('a', 'host', 61);
    refusals.end();
    vi.advanceTimersByTime(120_000);
    expect(said()).toEqual([expect.objectContaining({ more: 1 })]);
  });

  it('keep no process alive', () => {
    const timers = vi.spyOn(globalThis, 'setTimeout');
    counted().count('a', 'host');
    expect(timers.mock.results.map(({ value }) => value.hasRef())).toEqual([false]);
  });

  it('are each told to whoever counts', () => {
    const { count, reasons } = counted();
    count('a', 'host', 61);
    expect(reasons).toHaveLength(61);
  });
});

describe('refusals of any number of addresses', () => {
  const some = fc.array(
    fc.record({
      address: fc.integer({ min: 0, max: 30 }).map((number) => `203.0.113.${number}`),
      reason: fc.constantFrom(...REQUEST_REFUSALS),
      times: fc.integer({ min: 1, max: 8 }),
      pauseMs: fc.constantFrom(0, 0, 1_000, 30_000, 61_000),
    }),
    { maxLength: 80 },
  );

  it('are each accounted for once, and have no more lines in a period than there is room for', () => {
    fc.assert(
      fc.property(some, (steps) => {
        const [linesOfOne, maxAddresses] = [5, 10];
        const { count, said, refusals } = counted({ linesOfOne, maxAddresses });
        let all = 0;
        let lines = 0;
        let inPeriod = 0;
        for (const { address, reason, times, pauseMs } of steps) {
          const own = count(address, reason, times);
          all += times;
          lines += own;
          inPeriod += own;
          // Each of those told apart, and all the others as one; a period may end right before another begins.
          expect(inPeriod).toBeLessThanOrEqual(2 * linesOfOne * (maxAddresses + 1));
          vi.advanceTimersByTime(pauseMs);
          if (pauseMs > 60_000) inPeriod = 0;
        }
        refusals.end();
        expect(lines + said().reduce((sum, { more }) => sum + more, 0)).toBe(all);
        for (const { more, reasons } of said()) {
          expect(Object.values(reasons).reduce((sum, number) => sum + number, 0)).toBe(more);
        }
        const addresses = new Set(said().map(({ address }) => address));
        expect(addresses.size).toBeLessThanOrEqual(31 + 1);
      }),
    );
  });

  it('are counted as one where there are too many to be told apart', () => {
    const { count, said, refusals } = counted({ linesOfOne: 2, maxAddresses: 2 });
    for (let index = 0; index < 100; index += 1) count(`address ${index}`, 'host');
    refusals.end();
    expect(said()).toEqual([expect.objectContaining({ address: '(others)', more: 96 })]);
  });
});
