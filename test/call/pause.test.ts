import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pause } from '../../src/call/pause.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a pause', () => {
  /** Whether a promise has resolved by now. */
  async function isOver(waiting: Promise<void>): Promise<boolean> {
    return Promise.race([waiting.then(() => true), Promise.resolve().then(() => Promise.resolve(false))]);
  }

  it('lasts its time, and leaves nothing at the signal', async () => {
    const { signal } = new AbortController();
    const waiting = pause(200, signal);
    await vi.advanceTimersByTimeAsync(199);
    expect(await isOver(waiting)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await isOver(waiting)).toBe(true);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('ends when the signal aborts, and leaves no timer', async () => {
    const caller = new AbortController();
    const waiting = pause(200, caller.signal);
    expect(vi.getTimerCount()).toBe(1);
    caller.abort();
    expect(await isOver(waiting)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is none when the signal has aborted', async () => {
    expect(await isOver(pause(200, AbortSignal.abort()))).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});
