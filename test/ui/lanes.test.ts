import type { ServerResponse } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BIG_ANSWER_BYTES } from '../../src/ui/big-answers.ts';
import { Lanes } from '../../src/ui/lanes.ts';
import { listThings, patient, scriptedUi, sendJson, until } from './scripted-ui.ts';

/** Lets turns that have come be told. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('reads whose answers are big', () => {
  it('have a quarter of the places, and give theirs to the next when they leave', async () => {
    const lanes = new Lanes(8);
    for (let index = 0; index < 6; index += 1) lanes.noteBig(`big ${index}`);
    const big = Array.from({ length: 6 }, (_, index) => lanes.enter(`caller ${index}`, `big ${index}`));
    await settled();
    expect(big.map((place) => place?.hasBegun())).toEqual([true, true, false, false, false, false]);
    const small = Array.from({ length: 6 }, (_, index) => lanes.enter(`caller ${index}`, `small ${index}`));
    expect(small.map((place) => place?.hasBegun())).toEqual([true, true, true, true, true, true]);
    expect(lanes.waiting).toBe(4);
    big[0]?.leave();
    big[2]?.leave();
    await settled();
    expect(await big[2]?.turn).toBe(false);
    expect(big[3]?.hasBegun()).toBe(true);
    for (const place of [...big, ...small]) place?.leave();
    await settled();
    expect([lanes.waiting, lanes.all.callers]).toEqual([0, 0]);
  });

  it('are joined by others before and after their turn, and begin at once for the server itself', async () => {
    const lanes = new Lanes(4);
    lanes.noteBig('one');
    lanes.noteBig('two');
    const [one, two] = [lanes.enter('a', 'one'), lanes.enter('a', 'two')];
    await settled();
    expect([one?.hasBegun(), two?.hasBegun()]).toEqual([true, false]);
    one?.alsoFor('b');
    two?.alsoFor('b');
    two?.alsoFor(undefined);
    await settled();
    expect(two?.hasBegun()).toBe(true);
    for (const place of [one, two]) place?.leave();
    await settled();
    expect([lanes.waiting, lanes.all.callers]).toEqual([0, 0]);
  });

  it('are taken for big for ten minutes, and no more than a thousand are remembered', () => {
    let now = 0;
    const lanes = new Lanes(4, () => now);
    const waits = (read: string): boolean => {
      const places = [lanes.enter('a', read), lanes.enter('b', read)];
      const isBig = lanes.waiting > 0;
      for (const place of places) place?.leave();
      return isBig;
    };
    lanes.noteBig('first');
    expect([waits('first'), waits('other')]).toEqual([true, false]);
    now = 600_001;
    expect(waits('first')).toBe(false);
    for (let index = 0; index <= 1_000; index += 1) lanes.noteBig(`read ${index}`);
    expect([waits('read 0'), waits('read 1')]).toEqual([false, true]);
  });

  it('hold back no small one once it is known that they are big', async () => {
    const big = JSON.stringify({ data: { things: ['x'.repeat(BIG_ANSWER_BYTES)] } });
    const held: ServerResponse[] = [];
    let isHeld = false;
    const ui = await scriptedUi((request, response) => {
      if (!request.body.includes('big')) sendJson(response, { data: { things: [] } });
      else if (isHeld) held.push(response);
      else response.writeHead(200, { 'content-type': 'application/json' }).end(big);
    });
    onTestFinished(() => ui.stop());
    const client = ui.client({ concurrency: 4 });
    const read = (caller: string, name: string) =>
      client.read(listThings, { name }, { signal: patient(), timeoutMs: 5_000, caller });
    const everyBig = () => Array.from({ length: 8 }, (_, index) => read(`agent ${index}`, `big ${index}`));
    for (const answer of await Promise.all(everyBig())) expect(answer.ok).toBe(true);
    isHeld = true;
    const waiting = everyBig();
    await until(() => held.length === 1);
    for (let index = 0; index < 8; index += 1) {
      expect(await read(`agent ${index}`, `small ${index}`)).toMatchObject({ ok: true });
    }
    expect(held).toHaveLength(1);
    isHeld = false;
    held[0]?.writeHead(200, { 'content-type': 'application/json' }).end(big);
    for (const answer of await Promise.all(waiting)) expect(answer.ok).toBe(true);
    expect(client.stats()).toMatchObject({ inFlight: 0, waiting: 0 });
  });
});

describe('a read whose answer turns out to be big', () => {
  it('keeps no small one from the UI while it waits to be read in, and has a place among the big ones the next time', async () => {
    const lanes = new Lanes(4);
    const enter = (read: string) => lanes.enter(read, read);
    const unknown = ['a', 'b', 'c', 'd'].map(enter);
    const small = enter('small');
    for (const place of unknown) place?.turnedOutBig();
    expect(await small?.turn).toBe(true);
    for (const place of unknown) place?.leave();
    const [first, second] = ['a', 'b'].map(enter);
    expect(await first?.turn).toBe(true);
    first?.turnedOutBig();
    expect(second?.hasBegun()).toBe(false);
    first?.leave();
    expect(await second?.turn).toBe(true);
  });
});
