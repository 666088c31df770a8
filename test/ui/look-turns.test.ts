import { describe, expect, it } from 'vitest';
import { Holder } from '../../src/ui/held-answers.ts';
import { LookTurns } from '../../src/ui/look-turns.ts';
import { patient } from './scripted-ui.ts';

/** A call that holds a big answer. */
function holding(): Holder {
  const holder = new Holder();
  holder.hold(() => undefined);
  return holder;
}

/** Has calls wait, each of a caller of its own; tells which have their turn. */
function waiting(turns: LookTurns, calls: readonly Holder[], timeoutMs = 60_000, signal = patient()) {
  const come = new Map<Holder, boolean>();
  const all = calls.map(async (holder, place) => {
    come.set(holder, await turns.take(holder, { caller: `caller ${place}`, signal, timeoutMs }));
  });
  return { come, all: Promise.all(all) };
}

describe('turns to look at big answers', () => {
  it('are three at once, and the next has one when a call ends or rests', async () => {
    const calls = Array.from({ length: 7 }, holding);
    const { come, all } = waiting(new LookTurns(), calls);
    const next = () => new Promise((resolve) => setImmediate(resolve));
    await next();
    expect([...come.keys()]).toEqual(calls.slice(0, 3));
    calls[1]?.end();
    await next();
    calls[2]?.rest();
    await next();
    expect(come.size).toBe(5);
    for (const call of calls) call.end();
    await all;
    expect([...come.values()].every(Boolean)).toBe(true);
  });

  it('that do not come in time, or whose caller has gone, leave no gap in the queue', async () => {
    const turns = new LookTurns();
    const first = Array.from({ length: 3 }, holding);
    await waiting(turns, first).all;
    const late = waiting(turns, [holding()], 0.4);
    const gone = waiting(turns, [holding()], 60_000, AbortSignal.abort());
    await late.all;
    await gone.all;
    expect([...late.come.values(), ...gone.come.values()]).toEqual([false, false]);
    for (const call of first) call.end();
    const after = waiting(turns, Array.from({ length: 3 }, holding));
    await after.all;
    expect([...after.come.values()]).toEqual([true, true, true]);
  });

  it('are one for all that a call reads at the same time, so that calls with several reads do not wait for each other', async () => {
    const turns = new LookTurns();
    const calls = Array.from({ length: 3 }, holding);
    const both = [waiting(turns, calls), waiting(turns, calls)];
    await Promise.all(both.map(({ all }) => all));
    for (const { come } of both) expect([...come.values()]).toEqual([true, true, true]);
    for (const call of calls) call.end();
    const next = waiting(turns, Array.from({ length: 3 }, holding));
    await next.all;
    expect([...next.come.values()]).toEqual([true, true, true]);
  });
});
