import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UiClient } from '../../src/ui/client.ts';
import { changeThing, listThings, patient, type ScriptedUi, scriptedUi, sendJson, until } from './scripted-ui.ts';

let ui: ScriptedUi;
let client: UiClient;
/** Requests that wait for their answer. */
let held: ServerResponse[];

beforeEach(async () => {
  held = [];
  ui = await scriptedUi((request, response) => {
    if (request.body.includes('__typename')) sendJson(response, { data: { __typename: 'Query' } });
    else held.push(response);
  });
  client = ui.client({ concurrency: 2 });
});
afterEach(() => ui.stop());

const read = (caller: string | undefined, name: string, signal = patient(), timeoutMs = 5_000) =>
  client.read(listThings, { name }, { signal, timeoutMs, ...(caller === undefined ? {} : { caller }) });
const write = (caller: string, timeoutMs: number) =>
  client.write(changeThing, {}, { signal: patient(), timeoutMs, caller });
const answerNext = () => {
  const response = held.shift();
  if (response === undefined) throw new Error('no request waits for its answer');
  sendJson(response, { data: { things: [] } });
};
/** Two callers have all that may be under way. */
const occupied = async () => {
  const reads = [read('a', 'one'), read('b', 'two')];
  await until(() => held.length === 2);
  return reads;
};

describe('requests to the UI', () => {
  it('are no more at once than the client was made for, and all are answered', async () => {
    const reads = Array.from({ length: 20 }, (_, index) => read(`caller ${index % 4}`, `${index}`));
    let most = 0;
    for (let answered = 0; answered < 20; answered += 1) {
      await until(() => held.length > 0);
      most = Math.max(most, held.length);
      answerNext();
    }
    for (const one of await Promise.all(reads)) expect(one).toMatchObject({ ok: true });
    expect(most).toBeLessThanOrEqual(2);
    expect(client.stats()).toMatchObject({ posted: 20, inFlight: 0, waiting: 0 });
  });

  it('of the server itself wait for nobody', async () => {
    await occupied();
    expect(await client.ready(patient())).toBe(true);
    void read(undefined, 'own');
    await until(() => held.length === 3);
  });

  it('wait within their deadline, and are then not sent', async () => {
    await occupied();
    expect(await read('c', 'late', patient(), 40)).toMatchObject({
      ok: false,
      failure: { kind: 'busy', message: expect.stringContaining('no turn came within 40 ms'), sent: false },
    });
    expect(await write('c', 40)).toMatchObject({ ok: false, failure: { kind: 'busy', sent: false } });
    expect(ui.seen).toHaveLength(2);
    expect(client.stats()).toMatchObject({ inFlight: 2, waiting: 0 });
  });

  it('are not sent when their caller goes while they wait, and room goes to the next', async () => {
    const reads = await occupied();
    const caller = new AbortController();
    const leaving = read('c', 'left', caller.signal);
    const staying = read('c', 'stays');
    expect(client.stats().waiting).toBe(2);
    caller.abort();
    expect(await leaving).toMatchObject({ ok: false, failure: { kind: 'cancelled', sent: false } });
    answerNext();
    await until(() => ui.seen.length === 3);
    expect(ui.seen[2]?.body).toContain('stays');
    answerNext();
    answerNext();
    await Promise.all([...reads, staying]);
  });

  it('are asked whether they still may be sent when their turn has come, and not before', async () => {
    const reads = await occupied();
    const asked: string[] = [];
    let may = true;
    const one = (name: string) =>
      client.write(
        changeThing,
        {},
        {
          signal: patient(),
          timeoutMs: 5_000,
          caller: 'c',
          mayStill: async () => {
            asked.push(name);
            return may;
          },
        },
      );
    const [first, second] = [one('first'), one('second')];
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toEqual([]);
    answerNext();
    await until(() => ui.seen.length === 3);
    expect(asked).toEqual(['first']);
    may = false;
    answerNext();
    expect(await second).toMatchObject({ ok: false, failure: { kind: 'cancelled', sent: false } });
    answerNext();
    await first;
    expect(asked).toEqual(['first', 'second']);
    expect(ui.seen).toHaveLength(3);
    expect(client.stats()).toMatchObject({ posted: 3, inFlight: 0, waiting: 0 });
    await Promise.all(reads);
  });

  it('are not sent when their caller goes while it is asked whether they still may be', async () => {
    const caller = new AbortController();
    const left = client.write(
      changeThing,
      {},
      {
        signal: caller.signal,
        timeoutMs: 5_000,
        mayStill: () => new Promise(() => {}),
      },
    );
    await until(() => client.stats().inFlight === 1);
    caller.abort();
    expect(await left).toMatchObject({ ok: false, failure: { kind: 'cancelled', sent: false } });
    expect(ui.seen).toEqual([]);
    expect(client.stats()).toMatchObject({ posted: 0, inFlight: 0 });
  });

  it('are refused at once when their caller has too many waiting', async () => {
    await occupied();
    const caller = new AbortController();
    const many = Array.from({ length: 256 }, (_, index) => read('a', `many ${index}`, caller.signal));
    expect(await read('a', 'one too many')).toMatchObject({
      ok: false,
      failure: { kind: 'busy', message: expect.stringContaining('too many requests wait'), sent: false },
    });
    expect(client.stats().waiting).toBe(256);
    caller.abort();
    for (const one of await Promise.all(many)) expect(one).toMatchObject({ failure: { kind: 'cancelled' } });
    expect(client.stats().waiting).toBe(0);
  });

  it('answer `cancelled` when the client is closed while they wait', async () => {
    const reads = await occupied();
    const waiting = read('c', 'waits');
    client.close();
    for (const one of await Promise.all([...reads, waiting])) {
      expect(one).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    }
    expect(ui.seen).toHaveLength(2);
  });
});

describe('a request that waits, and that another caller asks for too', () => {
  it('is sent once, with the turn of whoever comes first', async () => {
    const reads = await occupied();
    for (let index = 0; index < 10; index += 1) reads.push(read('a', `greedy ${index}`));
    reads.push(read('a', 'wanted'), read('c', 'wanted'));
    answerNext();
    answerNext();
    await until(() => ui.seen.length === 4);
    expect(ui.seen.filter(({ body }) => body.includes('wanted'))).toHaveLength(1);
    for (let left = 11; left > 0; left -= 1) {
      await until(() => held.length > 0);
      answerNext();
    }
    for (const one of await Promise.all(reads)) expect(one).toMatchObject({ ok: true });
    expect(client.stats()).toMatchObject({ posted: 13, shared: 1, waiting: 0 });
  });

  it('is sent at once when the server itself asks for it', async () => {
    await occupied();
    void read('a', 'facts');
    expect(client.stats().waiting).toBe(1);
    void read(undefined, 'facts');
    await until(() => held.length === 3);
    expect(client.stats()).toMatchObject({ posted: 3, shared: 1, waiting: 0 });
  });

  it('is still sent for the other when the first has gone', async () => {
    await occupied();
    const caller = new AbortController();
    const leaving = read('a', 'wanted', caller.signal);
    const staying = read('c', 'wanted');
    caller.abort();
    await leaving;
    answerNext();
    await until(() => ui.seen.length === 3);
    answerNext();
    answerNext();
    expect(await staying).toMatchObject({ ok: true });
  });
});
