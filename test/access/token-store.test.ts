import { mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newToken, tokenDigest } from '../../src/access/token.ts';
import { TokenStore } from '../../src/access/token-store.ts';
import { KNOWN_TOOLS } from './known-tools.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tokens-'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const entry = (name: string, token: string, more = '') =>
  `  - { name: ${name}, sha256: ${tokenDigest(token).toString('hex')}${more} }\n`;

async function storeOf(text: string) {
  const file = join(folder, 'tokens.yaml');
  writeFileSync(file, text);
  const reloads: number[] = [];
  const problems: string[] = [];
  const clock = { now: Date.UTC(2026, 0, 1) };
  const store = new TokenStore({
    file,
    known: KNOWN_TOOLS,
    intervalMs: 3_600_000,
    onReload: (count) => void reloads.push(count),
    onProblem: (found) => void problems.push(...found),
    onCrash: (error) => void problems.push(String(error)),
    now: () => clock.now,
  });
  const wrong = await store.start();
  return {
    store,
    wrong,
    reloads,
    problems,
    clock,
    file,
    change: async (next: string) => {
      writeFileSync(file, next);
      await store.reload();
    },
    whose: (token: string) => {
      const presented = store.present(token);
      return presented.ok ? presented.caller.name : presented.problem;
    },
  };
}

describe('tokens', () => {
  const [first, second] = [newToken(), newToken()];

  it('are known by their digest', async () => {
    const { whose } = await storeOf(`tokens:\n${entry('a', first)}${entry('b', second)}`);
    expect([whose(first), whose(second), whose(newToken())]).toEqual(['a', 'b', 'unknown']);
  });

  it.each(['', 'odm_', `odm_${'x'.repeat(44)}`, `${newToken()}=`, newToken().toUpperCase(), 'odm_\u0000'])(
    '%j is no token',
    async (text) => {
      const { whose } = await storeOf('tokens: []');
      expect(whose(text)).toBe('malformed');
    },
  );

  it('expire', async () => {
    const { whose, clock, store } = await storeOf(`tokens:\n${entry('a', first, ', expires: 2026-01-02')}`);
    expect(whose(first)).toBe('a');
    const presented = store.present(first);
    clock.now = Date.UTC(2026, 0, 2);
    expect(whose(first)).toBe('expired');
    expect(presented.ok && presented.caller.stillHolds()).toBe(false);
  });

  it('are reloaded: added, taken away, changed', async () => {
    const { whose, change, reloads, store } = await storeOf(`tokens:\n${entry('a', first)}`);
    const before = store.present(first);
    await change(`tokens:\n${entry('a', first)}${entry('b', second)}`);
    expect([whose(first), whose(second)]).toEqual(['a', 'b']);
    // What did not change is the same caller still.
    const after = store.present(first);
    expect(before.ok && after.ok && before.caller === after.caller && after.caller.stillHolds()).toBe(true);
    await change(`tokens:\n${entry('b', second, ', mode: read-write')}`);
    expect([whose(first), whose(second)]).toEqual(['unknown', 'b']);
    expect(before.ok && before.caller.stillHolds()).toBe(false);
    expect(reloads).toEqual([2, 1]);
  });

  it('a broken file keeps the last good one, and says so once', async () => {
    const { whose, change, problems, reloads, store } = await storeOf(`tokens:\n${entry('a', first)}`);
    await change('tokens: [');
    await store.reload();
    expect(whose(first)).toBe('a');
    expect(problems).toEqual([expect.stringMatching(/no YAML/)]);
    await change(`tokens:\n${entry('b', second)}`);
    expect([whose(first), whose(second), reloads]).toEqual(['unknown', 'b', [1]]);
  });

  it('a file that is gone keeps the last good one, and says so once', async () => {
    const { whose, problems, store, file } = await storeOf(`tokens:\n${entry('a', first)}`);
    rmSync(file);
    await store.reload();
    await store.reload();
    expect(whose(first)).toBe('a');
    expect(problems).toEqual(['it cannot be read.']);
  });

  it('are found behind a symbolic link that is swapped, as Kubernetes does it', async () => {
    const link = join(folder, 'tokens.yaml');
    const { whose, store } = await storeOf(`tokens:\n${entry('a', first)}`);
    writeFileSync(join(folder, 'next'), `tokens:\n${entry('b', second)}`);
    symlinkSync(join(folder, 'next'), join(folder, 'link'));
    renameSync(join(folder, 'link'), link);
    await store.reload();
    expect([whose(first), whose(second)]).toEqual(['unknown', 'b']);
  });

  it('are none before the file is read', () => {
    const store = new TokenStore({
      file: join(folder, 'tokens.yaml'),
      known: KNOWN_TOOLS,
      intervalMs: 3_600_000,
      onReload: () => {},
      onProblem: () => {},
      onCrash: () => {},
    });
    expect([store.count, store.present(first)]).toEqual([0, { ok: false, problem: 'unknown' }]);
  });

  it('are counted', async () => {
    const { store, change } = await storeOf('tokens: []');
    expect(store.count).toBe(0);
    await change(`tokens:\n${entry('a', first)}${entry('b', second)}`);
    expect(store.count).toBe(2);
  });

  it('expire by the clock of the machine where none is given', async () => {
    const file = join(folder, 'tokens.yaml');
    writeFileSync(
      file,
      `tokens:\n${entry('a', first, ', expires: 2020-01-01')}${entry('b', second, ', expires: 2999-01-01')}`,
    );
    const store = new TokenStore({
      file,
      known: KNOWN_TOOLS,
      intervalMs: 3_600_000,
      onReload: () => {},
      onProblem: () => {},
      onCrash: () => {},
    });
    expect(await store.start()).toEqual([]);
    store.stop();
    expect(store.present(first)).toEqual({ ok: false, problem: 'expired' });
    expect(store.present(second)).toMatchObject({ ok: true, caller: { name: 'b' } });
  });

  it('hold until the very moment of their end', async () => {
    const { whose, clock } = await storeOf(`tokens:\n${entry('a', first, ', expires: 2026-01-02')}`);
    clock.now = Date.UTC(2026, 0, 2) - 1;
    expect(whose(first)).toBe('a');
  });

  it('keep no process alive', async () => {
    const timers = vi.spyOn(globalThis, 'setInterval');
    const { store } = await storeOf('tokens: []');
    expect(timers.mock.results.map(({ value }) => value.hasRef())).toEqual([false]);
    store.stop();
  });

  it('are looked at in the background until the store is stopped', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { store, whose, file, reloads } = await storeOf(`tokens:\n${entry('a', first)}`);
    expect(vi.getTimerCount()).toBe(1);
    writeFileSync(file, `tokens:\n${entry('b', second)}`);
    vi.advanceTimersByTime(3_600_000);
    await vi.waitFor(() => expect(reloads).toEqual([1]));
    expect(whose(second)).toBe('b');
    store.stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('say nothing of a file that is as it was', async () => {
    const text = `tokens:\n${entry('a', first)}`;
    const { change, reloads, problems } = await storeOf(text);
    await change(text);
    expect([reloads, problems]).toEqual([[], []]);
  });

  it('are told of again once the file is back, though it says what it said', async () => {
    const text = `tokens:\n${entry('a', first)}`;
    const { store, change, file, reloads, problems } = await storeOf(text);
    rmSync(file);
    await store.reload();
    await change(text);
    expect([reloads, problems]).toEqual([[1], ['it cannot be read.']]);
  });

  it('a file that is not there at the start is not watched', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const store = new TokenStore({
      file: join(folder, 'nowhere'),
      known: KNOWN_TOOLS,
      intervalMs: 1_000,
      onReload: () => {},
      onProblem: () => {},
      onCrash: () => {},
    });
    expect(await store.start()).toEqual(['it cannot be read.']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a file that is broken at the start is named with all that is wrong', async () => {
    const { wrong } = await storeOf(`tokens:\n${entry('a', first, ', colour: red')}`);
    expect(wrong).toEqual([expect.stringMatching(/"colour" is no key/)]);
  });
});
