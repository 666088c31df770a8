import { afterEach, describe, expect, it, vi } from 'vitest';
import { readClusterSettings } from '../../src/access/cluster-settings.ts';
import { AccessFollower, type ReadClusterSettings } from '../../src/access/follower.ts';
import type { Access, AccessPin } from '../../src/access/mode.ts';

const said = (yaml: string) => readClusterSettings(yaml);

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("the cluster's access settings", () => {
  it.each([
    [
      'mcpAccessMode: read-write\nmcpEnabled: true\nuiMode: default\n',
      { mode: 'read-write', enabled: true, uiReadonly: false },
    ],
    ['mcpAccessMode: read-only\nuiMode: readonly\n', { mode: 'read-only', enabled: true, uiReadonly: true }],
    ['clusterName: old\n', { mode: 'absent', enabled: true, uiReadonly: false }],
    ['mcpAccessMode: ""\n', { mode: 'absent', enabled: true, uiReadonly: false }],
    ['mcpAccessMode: admin\n', { mode: 'unknown', enabled: true, uiReadonly: false }],
    ['mcpAccessMode: Read-Write\n', { mode: 'unknown', enabled: true, uiReadonly: false }],
    ['mcpEnabled: false\n', { mode: 'absent', enabled: false, uiReadonly: false }],
    ['mcpEnabled: "false"\n', { mode: 'absent', enabled: true, uiReadonly: false }],
    ['mcpAccessMode: null\nuiMode: read-only\n', { mode: 'absent', enabled: true, uiReadonly: false }],
  ])('%j', (yaml, settings) => {
    expect(said(yaml)).toEqual(settings);
  });

  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefg'.split('').map((name, index) => {
      const before = 'abcdef'[index];
      return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
    }),
  ].join('\n');
  it.each(['a: [', '- a\n- b\n', 'text', '', 'a: *nothing', bomb])('%j is no configuration', (yaml) => {
    expect(said(yaml)).toBeUndefined();
  });

  it.each([
    ['stands for more than is written', 'a: &a [x, x]\nb: [*a, *a]\nmcpAccessMode: read-write\n'],
    ['names the mode twice', 'mcpAccessMode: read-write\nmcpAccessMode: read-only\n'],
    ['is longer than any', `mcpAccessMode: read-write\n${'#'.repeat(200_000)}`],
  ])('what %s is no configuration', (_what, yaml) => {
    expect(said(yaml)).toBeUndefined();
  });
});

describe('following', () => {
  function follow(read: ReadClusterSettings, pin: AccessPin = 'cluster') {
    const changes: [Access['mode'], boolean][] = [];
    const returns: Access['mode'][] = [];
    const crashes: unknown[] = [];
    const follower = new AccessFollower({
      pin,
      read,
      intervalMs: 3_600_000,
      deadlineMs: 1_000,
      onChange: ({ mode }, enabled) => changes.push([mode, enabled]),
      onReturn: () => returns.push(follower.current().mode),
      onCrash: (error) => crashes.push(error),
    });
    return { follower, changes, returns, crashes };
  }

  /** Answers one reading after another. */
  function readings(...manifests: readonly (string | undefined)[]): ReadClusterSettings {
    const left = manifests.map((manifest) => (manifest === undefined ? undefined : said(manifest)));
    return async () => left.shift();
  }

  it('before its first reading allows reads only, at an endpoint that is served', () => {
    const { follower } = follow(readings(), 'read-write');
    expect(follower.current().mode).toBe('read-only');
    expect(follower.enabled).toBe(true);
  });

  it('tells of an endpoint that is switched off or on, and of nothing else', async () => {
    const { follower, changes } = follow(
      readings('mcpEnabled: false', 'mcpEnabled: false', 'mcpEnabled: false\nuiMode: readonly', 'mcpEnabled: true'),
    );
    for (let i = 0; i < 4; i++) await follower.fresh();
    expect(changes).toEqual([
      ['read-only', false],
      ['read-only', true],
    ]);
  });

  it('tells of a UI that is back after it was gone, before the access follows, and not of the first reading', async () => {
    const mode = 'mcpAccessMode: read-write';
    const { follower, returns } = follow(readings(mode, mode, undefined, undefined, mode, mode));
    for (let i = 0; i < 4; i++) await follower.fresh();
    expect(returns).toEqual([]);
    await follower.fresh();
    await follower.fresh();
    expect(returns).toEqual(['read-only']);
  });

  it('tells of a UI that was not there at first', async () => {
    const { follower, returns } = follow(readings(undefined, 'mcpAccessMode: read-only'));
    await follower.start();
    expect(returns).toEqual([]);
    await follower.fresh();
    expect(returns).toHaveLength(1);
    follower.stop();
  });

  it('needs nobody who is told of a return', async () => {
    const follower = new AccessFollower({
      pin: 'cluster',
      read: readings(undefined, 'mcpAccessMode: read-write'),
      intervalMs: 3_600_000,
      deadlineMs: 1_000,
      onChange: () => {},
      onCrash: () => {},
    });
    await follower.fresh();
    expect((await follower.fresh()).mode).toBe('read-write');
  });

  it('gives each reading its deadline', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearInterval', 'clearTimeout'] });
    const deadline = vi.spyOn(AbortSignal, 'timeout');
    const signals: AbortSignal[] = [];
    const { follower } = follow(async (signal) => {
      signals.push(signal);
      return undefined;
    });
    await follower.fresh();
    expect(deadline.mock.calls).toEqual([[1_000]]);
    expect(signals).toEqual([deadline.mock.results[0]?.value]);
  });

  it('reads in the background until it is stopped, and one reading at a time', async () => {
    vi.useFakeTimers();
    let read = 0;
    let over = (): void => {};
    const { follower } = follow(() => {
      read += 1;
      return new Promise((resolve) => {
        over = () => resolve(undefined);
      });
    });
    const started = follower.start();
    over();
    await started;
    expect([read, vi.getTimerCount()]).toEqual([1, 1]);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(read).toBe(2);
    // It has not come to an end: no other begins.
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(read).toBe(2);
    over();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(read).toBe(3);
    follower.stop();
    over();
    await vi.advanceTimersByTimeAsync(7_200_000);
    expect(read).toBe(3);
  });

  it('keeps no process alive', async () => {
    const { follower } = follow(readings('mcpEnabled: true'));
    const timers = vi.spyOn(globalThis, 'setInterval');
    await follower.start();
    expect(timers.mock.results.map(({ value }) => value.hasRef())).toEqual([false]);
    follower.stop();
  });

  it('tells of each change once, and holds the last reading in between', async () => {
    const readings = ['read-only', 'read-write', 'read-write', 'read-only'].map((mode) =>
      said(`mcpAccessMode: ${mode}`),
    );
    const { follower, changes } = follow(async () => readings.shift());
    await follower.start();
    expect(follower.current().mode).toBe('read-only');
    await follower.fresh();
    expect(follower.current().mode).toBe('read-write');
    await follower.fresh();
    await follower.fresh();
    expect(changes).toEqual([
      ['read-write', true],
      ['read-only', true],
    ]);
    follower.stop();
  });

  it('a reading that fails means read-only, and leaves the endpoint as it was', async () => {
    const readings = [said('mcpAccessMode: read-write'), undefined];
    const { follower, changes } = follow(async () => readings.shift());
    await follower.start();
    expect((await follower.fresh()).mode).toBe('read-only');
    expect(follower.enabled).toBe(true);
    expect(changes).toEqual([
      ['read-write', true],
      ['read-only', true],
    ]);
    follower.stop();
  });

  it.each([
    ['an error', new ReferenceError('Excessive alias count')],
    ['anything else', 'thrown'],
  ])('a reading that throws %s means read-only, is told of, and ends nothing', async (_what, thrown) => {
    const readings = [async () => said('mcpAccessMode: read-write'), () => Promise.reject(thrown)];
    const { follower, crashes } = follow(() => readings.shift()?.() ?? Promise.resolve(undefined));
    await follower.start();
    expect(follower.current().mode).toBe('read-write');
    expect((await follower.fresh()).mode).toBe('read-only');
    expect(crashes).toEqual([thrown]);
    follower.stop();
  });

  it('mcpEnabled: false switches off until it changes', async () => {
    const readings = [said('mcpEnabled: false'), undefined, said('mcpEnabled: true')];
    const { follower } = follow(async () => readings.shift());
    await follower.start();
    expect(follower.enabled).toBe(false);
    await follower.fresh();
    expect(follower.enabled).toBe(false);
    await follower.fresh();
    expect(follower.enabled).toBe(true);
    follower.stop();
  });

  it('a fresh reading begins after it was asked for, though one was under way', async () => {
    const begun: (() => void)[] = [];
    let mode = 'read-only';
    const { follower } = follow(() => {
      const seen = mode;
      return new Promise((resolve) => begun.push(() => resolve(said(`mcpAccessMode: ${seen}`))));
    });
    const started = follower.start();
    mode = 'read-write';
    const fresh = follower.fresh();
    begun[0]?.();
    await started;
    await new Promise((resolve) => setImmediate(resolve));
    begun[1]?.();
    expect((await fresh).mode).toBe('read-write');
    follower.stop();
  });
});
