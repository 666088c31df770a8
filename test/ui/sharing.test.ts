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
    if (request.body.includes('mutation')) sendJson(response, { data: { changed: true } });
    else held.push(response);
  });
  client = ui.client();
});
afterEach(() => ui.stop());

const read = (name: string, signal = patient(), timeoutMs = 5_000) =>
  client.read(listThings, { name }, { signal, timeoutMs });
const answer = (index: number, ...names: string[]) => {
  const response = held[index];
  if (response === undefined) throw new Error(`request ${index} has not come`);
  sendJson(response, { data: { things: names } });
};

describe('identical reads in flight', () => {
  it('share one request', async () => {
    const reads = Array.from({ length: 10 }, () => read('a'));
    await until(() => held.length === 1);
    answer(0, 'x');
    for (const one of await Promise.all(reads)) expect(one).toMatchObject({ ok: true, data: { things: ['x'] } });
    expect(ui.seen).toHaveLength(1);
    expect(client.stats()).toEqual({ posted: 1, retried: 0, shared: 9, inFlight: 0, waiting: 0 });
  });

  it('are each answered an object of their own, which its caller may empty', async () => {
    const reads = [read('a'), read('a'), read('a')];
    await until(() => held.length === 1);
    answer(0, 'x');
    const [first, ...others] = await Promise.all(reads);
    if (!first?.ok) throw new Error('the first read failed');
    Reflect.set(first.data, 'things', undefined);
    for (const one of others) expect(one).toMatchObject({ ok: true, data: { things: ['x'] } });
  });

  it('are those of the same text and the same variables', async () => {
    const other = { ...listThings, text: `${listThings.text} ` };
    const reads = [read('a'), read('b'), client.read(other, { name: 'a' }, { signal: patient() })];
    await until(() => held.length === 3);
    for (const index of [0, 1, 2]) answer(index);
    await Promise.all(reads);
  });

  it('do not share an answer that has come', async () => {
    const first = read('a');
    await until(() => held.length === 1);
    answer(0);
    await first;
    const second = read('a');
    await until(() => held.length === 2);
    answer(1);
    await second;
  });

  it('go on when one waiter cancels', async () => {
    const caller = new AbortController();
    const [leaving, staying] = [read('a', caller.signal), read('a')];
    await until(() => held.length === 1);
    caller.abort();
    expect(await leaving).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(ui.open()).toBe(1);
    answer(0, 'x');
    expect(await staying).toMatchObject({ ok: true });
    expect(ui.seen).toHaveLength(1);
  });

  it('go on when one waiter, the first one even, has a shorter deadline', async () => {
    const [hasty, staying] = [read('a', patient(), 40), read('a')];
    expect(await hasty).toMatchObject({ ok: false, failure: { kind: 'timed_out' } });
    answer(0, 'x');
    expect(await staying).toMatchObject({ ok: true, data: { things: ['x'] } });
    expect(ui.seen).toHaveLength(1);
  });

  it('are aborted when the last waiter has gone, and a later one asks anew', async () => {
    const callers = [new AbortController(), new AbortController()];
    const reads = callers.map(({ signal }) => read('a', signal));
    await until(() => held.length === 1);
    for (const caller of callers) caller.abort();
    const later = read('a');
    for (const one of await Promise.all(reads))
      expect(one).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    await until(() => held.length === 2 && ui.open() === 1);
    answer(1, 'y');
    expect(await later).toMatchObject({ ok: true, data: { things: ['y'] } });
  });

  it('redact for each waiter what that waiter marked', async () => {
    const marked = client.read(listThings, { name: 'a' }, { signal: patient(), secrets: ['hunter2'] });
    const unmarked = read('a');
    await until(() => held.length === 1);
    const [response] = held;
    if (response !== undefined) sendJson(response, { data: null, errors: [{ message: 'hunter2 is bad' }] });
    expect(await marked).toMatchObject({ failure: { message: '[redacted] is bad' } });
    expect(await unmarked).toMatchObject({ failure: { message: 'hunter2 is bad' } });
  });

  it('do not join one that began before a mutation ended', async () => {
    const before = read('a');
    await until(() => held.length === 1);
    await client.write(changeThing, {}, { signal: patient() });
    const after = read('a');
    await until(() => held.length === 2);
    answer(0, 'old');
    expect(await before).toMatchObject({ data: { things: ['old'] } });
    const alongside = read('a');
    answer(1, 'new');
    for (const one of await Promise.all([after, alongside])) expect(one).toMatchObject({ data: { things: ['new'] } });
    expect(held).toHaveLength(2);
  });

  it('is not what mutations do', async () => {
    await Promise.all([1, 2, 3].map(() => client.write(changeThing, { name: 'a' }, { signal: patient() })));
    expect(ui.seen).toHaveLength(3);
  });
});
