import { afterEach, describe, expect, it } from 'vitest';
import { BIG_ANSWER_BYTES, BigAnswers, MOST_HELD_BYTES } from '../../src/ui/big-answers.ts';
import { Holder } from '../../src/ui/held-answers.ts';
import { listThings, patient, type ScriptedUi, scriptedUi, until } from './scripted-ui.ts';

describe('big answers', () => {
  it('are read one at a time, in the order in which they came', () => {
    const big = new BigAnswers();
    const begun: string[] = [];
    const leave = ['a', 'b', 'c'].map((name) => big.enter(() => void begun.push(name)));
    expect(begun).toEqual(['a']);
    leave[0]?.();
    expect(begun).toEqual(['a', 'b']);
    leave[1]?.();
    expect(begun).toEqual(['a', 'b', 'c']);
  });

  it('that are given up while they wait take no turn, and one that ends twice ends once', () => {
    const big = new BigAnswers();
    const begun: string[] = [];
    const leave = ['a', 'b', 'c', 'd', 'e'].map((name) => big.enter(() => void begun.push(name)));
    leave[2]?.();
    leave[0]?.();
    leave[0]?.();
    expect(begun).toEqual(['a', 'b']);
  });
});

describe('big answers that calls hold', () => {
  it('keep others waiting while they are much, and until they are held no more', () => {
    const big = new BigAnswers();
    const begun: string[] = [];
    const [little, much] = [big.hold(MOST_HELD_BYTES), big.hold(1)];
    big.enter(() => void begun.push('a'));
    expect(begun).toEqual([]);
    little();
    little();
    expect(begun).toEqual(['a']);
    much();
  });

  it('keep nobody waiting who holds some of them', () => {
    const big = new BigAnswers();
    const begun: string[] = [];
    big.hold(MOST_HELD_BYTES + 1);
    big.enter(() => void begun.push('a'));
    big.enter(
      () => void begun.push('b'),
      () => true,
    );
    expect(begun).toEqual(['b']);
  });

  it('keep nobody waiting whose turn to look at some of them has come since', () => {
    const big = new BigAnswers();
    const begun: string[] = [];
    let looks = false;
    big.hold(MOST_HELD_BYTES + 1);
    big.enter(
      () => void begun.push('a'),
      () => looks,
    );
    looks = true;
    expect(begun).toEqual([]);
    big.reconsider();
    expect(begun).toEqual(['a']);
  });
});

const chunk = Buffer.alloc(64 * 1024, 'x');
/** More than the machine takes in on its own for a connection. */
const PART = 16 * 1024 * 1024;

describe('a client whose UI answers much at once', () => {
  let ui: ScriptedUi;
  afterEach(() => ui.stop());

  it('takes in one big answer while others wait on their sockets, and reads all in the end', async () => {
    const sent = new Map<number, number>();
    ui = await scriptedUi((_request, response, index) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":{"things":["');
      const more = (): void => {
        while ((sent.get(index) ?? 0) < PART) {
          sent.set(index, (sent.get(index) ?? 0) + chunk.length);
          if (!response.write(chunk)) {
            response.once('drain', more);
            return;
          }
        }
        // The first is held open: nobody else gets a turn.
        if (index >= 1 || released) response.end('"]}}');
        else held.push(() => response.end('"]}}'));
      };
      more();
    });
    let released = false;
    const held: (() => void)[] = [];
    const client = ui.client({ timeoutMs: 20_000 });
    const ask = (name: number) => client.read(listThings, { name }, { signal: patient() });
    const first = [ask(0)];
    await until(() => held.length === 1);
    const others = [1, 2, 3].map(ask);
    await until(() => [1, 2, 3].every((index) => (sent.get(index) ?? 0) > BIG_ANSWER_BYTES));
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const index of [1, 2, 3]) expect(sent.get(index)).toBeLessThan(PART);
    released = true;
    for (const end of held) end();
    for (const answer of await Promise.all([...first, ...others])) expect(answer.ok).toBe(true);
  });

  it('refuses as too busy what turns out to be big while sixteen wait, and answers small reads all the while', async () => {
    ui = await scriptedUi((_request, response, index) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":{"things":["');
      // The last one is small; none of the others ends.
      if (index < 18) response.write(Buffer.alloc(2 * BIG_ANSWER_BYTES, 'x'));
      else response.end('"]}}');
    });
    const client = ui.client({ concurrency: 4 });
    const leaving = new AbortController();
    const asked: Promise<unknown>[] = [];
    for (let name = 0; name < 17; name += 1) {
      asked.push(client.read(listThings, { name }, { signal: leaving.signal, caller: `caller ${name}` }));
      await until(() => ui.seen.length === name + 1);
    }
    const crowded = await client.read(listThings, { name: 17 }, { signal: patient(), caller: 'another' });
    expect(crowded).toMatchObject({ ok: false, failure: { kind: 'busy', sent: false } });
    expect((await client.read(listThings, { name: 18 }, { signal: patient(), caller: 'a small one' })).ok).toBe(true);
    leaving.abort();
    await Promise.all(asked);
  });

  it('goes on when a big answer that it waits for is given up', async () => {
    ui = await scriptedUi((_request, response, index) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":{"things":["');
      response.write(Buffer.alloc(2 * BIG_ANSWER_BYTES, 'x'));
      // The first three never end.
      if (index >= 3) response.end('"]}}');
    });
    const client = ui.client();
    const leaving = new AbortController();
    const stuck = [0, 1, 2].map((name) => client.read(listThings, { name }, { signal: leaving.signal }));
    await until(() => ui.seen.length === 3);
    const answer = client.read(listThings, { name: 3 }, { signal: patient() });
    await until(() => ui.seen.length === 4);
    leaving.abort();
    for (const one of await Promise.all(stuck))
      expect(one).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect((await answer).ok).toBe(true);
  });

  it('reads no further big answer before a call ends that holds one, which waits for nobody itself', async () => {
    // Two million numbers: a place each.
    const numbers = `{"data":{"things":[${'1,'.repeat(2_000_000)}1]}}`;
    ui = await scriptedUi(({ body }, response) => {
      const answer = body.includes('small') ? '{"data":{"things":[]}}' : numbers;
      response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
    });
    const client = ui.client({ timeoutMs: 20_000, concurrency: 2 });
    const holder = new Holder();
    const read = (name: string, caller: string, held = new Holder()) =>
      client.read(listThings, { name }, { signal: patient(), caller, holder: held });
    expect((await read('a', 'one', holder)).ok).toBe(true);
    let waited = 0;
    const others = ['b', 'c', 'd'].map(async (name) => {
      const held = new Holder();
      const answer = await read(name, name, held);
      held.end();
      waited += 1;
      return answer;
    });
    await until(() => ui.seen.length >= 3);
    // All places are taken by those that wait.
    expect((await read('small', 'one', holder)).ok).toBe(true);
    expect((await read('e', 'one', holder)).ok).toBe(true);
    expect(waited).toBe(0);
    holder.end();
    for (const answer of await Promise.all(others)) expect(answer.ok).toBe(true);
  });
});
