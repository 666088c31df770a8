import { describe, expect, it } from 'vitest';
import { startDemoApi } from '../../src/demo/http/server.ts';
import { demoOptionsFrom } from '../../src/demo/options.ts';
import { parseFaults } from '../../src/demo/resolvers/faults.ts';
import { demo } from './ask.ts';

describe('the embedded API’s settings', () => {
  it('have defaults, also where they are empty', () => {
    expect(demoOptionsFrom({ ODIGOS_DEMO: '', PATH: '/bin' })).toEqual({
      ok: true,
      options: { size: 'small', tier: 'community', seed: 1, faults: [] },
    });
  });

  it('take a release, and say which there are where it is none of them', () => {
    expect(demoOptionsFrom({ ODIGOS_DEMO_RELEASE: 'v1.28.0' })).toMatchObject({
      ok: true,
      options: { version: { release: 'v1.28.0' } },
    });
    for (const bad of ['v1.28', '1.28.0', '../schema', 'latest']) {
      const parsed = demoOptionsFrom({ ODIGOS_DEMO_RELEASE: bad });
      const problems = parsed.ok ? [] : parsed.problems;
      expect(problems.join()).toMatch(
        /^ODIGOS_DEMO_RELEASE: ".*" is no release .* Known: v1\.20\.0, .*v1\.35\.0, next$/,
      );
    }
  });

  it('take sizes, tiers, ports and faults', () => {
    expect(
      demoOptionsFrom({
        ODIGOS_DEMO: '120',
        ODIGOS_DEMO_TIER: 'onprem',
        ODIGOS_DEMO_PORT: '0',
        ODIGOS_DEMO_FAULTS: 'config:hang',
      }),
    ).toEqual({
      ok: true,
      options: { size: 120, tier: 'onprem', seed: 1, port: 0, faults: [{ field: 'config', kind: 'hang' }] },
    });
    expect(demoOptionsFrom({ ODIGOS_DEMO: 'large' })).toMatchObject({ options: { size: 1_000 } });
  });

  it('tell all problems at once, by name', () => {
    const parsed = demoOptionsFrom({
      ODIGOS_DEMO: '9000',
      ODIGOS_DEMO_TIER: 'gold',
      ODIGOS_DEMO_FAULTS: 'config=hang',
    });
    expect(parsed.ok).toBe(false);
    const text = parsed.ok ? '' : parsed.problems.join('\n');
    for (const name of ['ODIGOS_DEMO:', 'ODIGOS_DEMO_TIER:', 'ODIGOS_DEMO_FAULTS:']) expect(text).toContain(name);
  });
});

describe('faults', () => {
  const withFaults = (text: string) => {
    const parsed = parseFaults(text);
    if ('problem' in parsed) throw new Error(parsed.problem);
    return demo({ faults: parsed.faults });
  };

  it('make a field fail, be late, or answer half', async () => {
    const { ask } = await withFaults('getServiceMap:error=no store,config:latency=150,sampling:partial');
    expect((await ask('{ getServiceMap { services { nodeId } } }')).errors[0]?.message).toBe('no store');
    const began = performance.now();
    expect((await ask('{ config { tier } }')).data).toEqual({ config: { tier: 'community' } });
    expect(performance.now() - began).toBeGreaterThan(140);
    const half = await ask('{ sampling { rules { id } } }');
    expect(half.errors[0]?.path).toEqual(['sampling']);
    expect(half.at('sampling.rules.0.id')).toBe('cluster-sampling');
  });

  it('make a write lose against another a few times, then go through', async () => {
    const { ask } = await withFaults('updateLocalUiConfig:conflict=2');
    const write = 'mutation { updateLocalUiConfig(config: { clusterName: "x" }) }';
    expect((await ask(write)).errors[0]?.message).toContain('the object has been modified');
    expect((await ask(write)).errors).toHaveLength(1);
    expect((await ask(write)).data).toEqual({ updateLocalUiConfig: true });
  });

  it('hang without an answer until the API is closed', async () => {
    const { send } = await withFaults('config:hang');
    await expect(
      send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ config { tier } }"}',
        signal: AbortSignal.timeout(200),
      }),
    ).rejects.toThrow();
  });

  it('come and go while the API runs', async () => {
    const { ask, api } = await demo();
    api.faults.set([{ field: 'effectiveConfig', kind: 'error', message: 'unreadable' }]);
    expect((await ask('{ effectiveConfig { clusterName } }')).errors[0]?.message).toBe('unreadable');
    api.faults.set([]);
    expect((await ask('{ effectiveConfig { clusterName } }')).errors).toEqual([]);
  });

  it('name fields that exist', async () => {
    await expect(startDemoApi({ faults: [{ field: 'nope', kind: 'hang' }] })).rejects.toThrow('no root field "nope"');
  });
});

describe('generated clusters', () => {
  it('have as many workloads as asked for, the same ones for the same seed', async () => {
    const list = '{ workloads { id { namespace kind name } workloadOdigosHealthStatus { reasonEnum } } }';
    const [one, again, other] = [
      await demo({ size: 300, seed: 7 }),
      await demo({ size: 300, seed: 7 }),
      await demo({ size: 300, seed: 8 }),
    ];
    const first = (await one.ask(list)).data;
    expect(JSON.stringify(first).match(/"name"/g)).toHaveLength(300);
    expect((await again.ask(list)).data).toEqual(first);
    expect((await other.ask(list)).data).not.toEqual(first);
  });

  it('have a service map too', async () => {
    const { ask } = await demo({ size: 300 });
    const services = (await ask('{ getServiceMap { services { serviceName services { requests } } } }')).at(
      'getServiceMap.services',
    );
    expect(Array.isArray(services) ? services.length : 0).toBeGreaterThan(50);
  });

  it('of the largest size start', async () => {
    const { ask, api } = await demo({ size: 5_000 });
    expect(api.cluster.namespaceNames().length).toBeGreaterThanOrEqual(200);
    expect((await ask('{ workloads { id { name } workloadOdigosHealthStatus { status } } }')).errors).toEqual([]);
  });
});

describe('two embedded APIs side by side', () => {
  it('share nothing', async () => {
    const [one, other] = [await demo(), await demo()];
    await one.ask('mutation { createNoisyOperationRule(samplingId: "mine", rule: {}) { ruleId } }');
    expect(JSON.stringify((await other.ask('{ sampling { rules { id } } }')).data)).not.toContain('mine');
  });
});
