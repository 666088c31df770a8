import { describe, expect, it } from 'vitest';
import { readClusterSettings } from '../../src/access/cluster-settings.ts';
import { AccessFollower, type ReadClusterSettings } from '../../src/access/follower.ts';
import { type Access, type AccessPin, effectiveAccess } from '../../src/access/mode.ts';

const said = (yaml: string) => readClusterSettings(yaml);

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
  ])('%j', (yaml, settings) => {
    expect(said(yaml)).toEqual(settings);
  });

  it.each(['a: [', '- a\n- b\n', 'text', ''])('%j is no configuration', (yaml) => {
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

describe('the access in force', () => {
  const pins: readonly AccessPin[] = ['cluster', 'read-only', 'read-write'];
  it.each([
    ['read-write', ['read-write', 'read-only', 'read-write']],
    ['read-only', ['read-only', 'read-only', 'read-only']],
    ['unknown', ['read-only', 'read-only', 'read-only']],
    ['absent', ['read-only', 'read-only', 'read-write']],
  ] as const)('where the cluster says %s: a pin narrows and never widens', (mode, expected) => {
    const settings = { mode, enabled: true, uiReadonly: false };
    expect(pins.map((pin) => effectiveAccess(pin, settings).mode)).toEqual(expected);
  });

  it('is read-only where the cluster cannot be read, whatever the pin', () => {
    expect(pins.map((pin) => effectiveAccess(pin, undefined).mode)).toEqual(['read-only', 'read-only', 'read-only']);
  });

  it('keeps apart that the UI itself is readonly', () => {
    const settings = { mode: 'read-write', enabled: true } as const;
    expect(effectiveAccess('cluster', { ...settings, uiReadonly: true })).toMatchObject({
      mode: 'read-write',
      uiReadonly: true,
    });
    expect(effectiveAccess('cluster', { ...settings, uiReadonly: false }).uiReadonly).toBeUndefined();
  });

  it('names what decides and how to change it', () => {
    const chart = effectiveAccess('cluster', { mode: 'read-only', enabled: true, uiReadonly: false });
    expect(chart.change).toContain('--set ui.mcpAccessMode=read-write');
    const pin = effectiveAccess('read-only', { mode: 'read-write', enabled: true, uiReadonly: false });
    expect(pin.source).toBe('MCP_ACCESS_MODE');
  });
});

describe('following', () => {
  function follow(read: ReadClusterSettings, pin: AccessPin = 'cluster') {
    const changes: [Access['mode'], boolean][] = [];
    const crashes: unknown[] = [];
    const follower = new AccessFollower({
      pin,
      read,
      intervalMs: 3_600_000,
      deadlineMs: 1_000,
      onChange: ({ mode }, enabled) => changes.push([mode, enabled]),
      onCrash: (error) => crashes.push(error),
    });
    return { follower, changes, crashes };
  }

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
