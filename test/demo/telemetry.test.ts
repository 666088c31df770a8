import { describe, expect, it } from 'vitest';
import { type Asked, demo } from './ask.ts';

const METRICS =
  '{ getOverviewMetrics { sources { namespace name totalDataSent throughput } destinations { id totalDataSent throughput } } }';

async function sentBy({ ask }: Asked, name: string): Promise<{ totalDataSent: number; throughput: number }> {
  const sources = (await ask(METRICS)).at('getOverviewMetrics.sources');
  const source = Array.isArray(sources) ? sources.find((one) => one.name === name) : undefined;
  return { totalDataSent: Number(source?.totalDataSent), throughput: Number(source?.throughput) };
}

describe('telemetry figures', () => {
  it('grow for a source that sends, and stand still with their last rate for one that fell silent', async () => {
    const asked = await demo();
    const [flowing, stale] = [await sentBy(asked, 'storefront'), await sentBy(asked, 'cart')];
    asked.clock.step(20_000);
    const [flowingLater, staleLater] = [await sentBy(asked, 'storefront'), await sentBy(asked, 'cart')];
    expect(flowingLater.totalDataSent - flowing.totalDataSent).toBe(20 * 9_000);
    expect(stale.throughput).toBeGreaterThan(0);
    expect(staleLater).toEqual(stale);
  });

  it('have no rate with the first sample', async () => {
    const asked = await demo();
    await asked.ask(
      'mutation { persistK8sSources(sources: [{ namespace: "default", kind: Deployment, name: "echo", selected: true, currentStreamName: "" }]) }',
    );
    asked.clock.step(11_000);
    const first = await sentBy(asked, 'echo');
    expect(first.totalDataSent).toBeGreaterThan(0);
    expect(first.throughput).toBe(0);
    asked.clock.step(20_000);
    expect((await sentBy(asked, 'echo')).throughput).toBeGreaterThan(0);
  });

  it('keep telling Success about the one that fell silent', async () => {
    const { ask } = await demo();
    const answer = await ask(
      '{ workloads(filter: { namespace: "shop", kind: Deployment, name: "cart" }) { workloadOdigosHealthStatus { reasonEnum } } }',
    );
    expect(answer.at('workloads.0.workloadOdigosHealthStatus.reasonEnum')).toBe('CollectingTelemetry');
  });

  it('of a destination begin when it begins to be sent to: created, or mended', async () => {
    const { ask, clock } = await demo();
    const update = (signals: string): string =>
      `mutation { updateDestination(id: ${JSON.stringify(tempo)}, destination: { type: "tempo", name: "tempo", currentStreamName: "", exportedSignals: { ${signals} }, fields: [{ key: "TEMPO_URL", value: "tempo.observability" }] }) { id } }`;
    const ids = (await ask('{ computePlatform { destinations { id name } } }')).at('computePlatform.destinations');
    const tempo = Array.isArray(ids) ? String(ids.find(({ name }) => name === 'tempo')?.id) : '';
    const sent = async (): Promise<ReadonlyMap<string, number>> => {
      const rows = (await ask(METRICS)).at('getOverviewMetrics.destinations');
      return new Map(Array.isArray(rows) ? rows.map(({ id, totalDataSent }) => [id, totalDataSent]) : []);
    };
    const older = await sent();
    const created = await ask(
      'mutation { createNewDestination(destination: { type: "jaeger", name: "j2", currentStreamName: "default", exportedSignals: { traces: true, metrics: false, logs: false }, fields: [{ key: "JAEGER_URL", value: "jaeger.tracing:4317" }] }) { id } }',
    );
    await ask(update('traces: true, metrics: false, logs: false'));
    clock.step(30_000);
    const figures = await sent();
    const [[, old] = ['', 0]] = [...older].filter(([id]) => id.includes('jaeger'));
    for (const id of [tempo, String(created.at('createNewDestination.id'))]) {
      expect(figures.get(id)).toBeGreaterThan(0);
      expect(figures.get(id)).toBeLessThan(old / 10);
    }
  });

  it('list only tracked sources, zeros included, and only destinations that work', async () => {
    const { ask } = await demo();
    const answer = JSON.stringify((await ask(METRICS)).data);
    expect(answer).toContain('"name":"batch-import","totalDataSent":0');
    expect(answer).not.toContain('"name":"echo"');
    expect(answer).toContain('odigos.io.dest.jaeger');
    expect(answer).not.toContain('odigos.io.dest.tempo');
  });

  it('draw a map of callers and callees, with counters and the time last seen', async () => {
    const asked = await demo();
    const map = '{ getServiceMap { services { serviceName services { serviceName requests dateTime isVirtual } } } }';
    const text = JSON.stringify((await asked.ask(map)).data);
    expect(text).toContain('"serviceName":"storefront"');
    expect(text).toMatch(/"serviceName":"redis","requests":\d+,"dateTime":"[\d-]+T[\d:]+Z","isVirtual":true/);
    const peers = await asked.ask(
      '{ peerSources(serviceName: "cart") { inbound { serviceName } outbound { serviceName } } }',
    );
    expect(peers.at('peerSources')).toEqual({
      inbound: [{ serviceName: 'storefront' }],
      outbound: [{ serviceName: 'redis' }],
    });
    expect(
      (await asked.ask('{ peerSources(serviceName: "Cart") { inbound { nodeId } outbound { nodeId } } }')).at(
        'peerSources',
      ),
    ).toEqual({
      inbound: [],
      outbound: [],
    });
  });

  it('lower-case the whole creation time of collector pods', async () => {
    const { ask } = await demo();
    const answer = await ask('{ gatewayPods { creationTimestamp } odigletPods { creationTimestamp } }');
    expect(String(answer.at('gatewayPods.0.creationTimestamp'))).toMatch(/^\d{4}-\d\d-\d\dt[\d:]+z$/);
    expect(answer.at('odigletPods.2.creationTimestamp')).toBeDefined();
  });
});

describe('profiling', () => {
  const SLOTS = '{ profilingSlots { activeKeys keysWithData maxSlots totalBytesUsed } }';
  const enable = (kind: string, name: string, namespace = 'shop'): string =>
    `mutation { enableSourceProfiling(namespace: "${namespace}", kind: "${kind}", name: "${name}") { status sourceKey activeSlots } }`;
  const LOOK =
    '{ computePlatform { source(sourceId: { namespace: "shop", kind: Deployment, name: "catalog" }) { profiling { profileJson } } } }';

  it('opens a slot for anything, spelling known kinds right', async () => {
    const { ask } = await demo();
    expect((await ask(enable('deployment', 'catalog'))).at('enableSourceProfiling.sourceKey')).toBe(
      'shop/Deployment/catalog',
    );
    expect((await ask(enable('Banana', 'catalog'))).at('enableSourceProfiling.sourceKey')).toBe('shop/Banana/catalog');
    expect((await ask(enable('', ''))).errors[0]?.message).toBe('missing namespace, kind, or name');
  });

  it('opens a slot when a profile is merely looked at', async () => {
    const { ask } = await demo();
    await ask(LOOK);
    expect((await ask(SLOTS)).at('profilingSlots.activeKeys')).toEqual(['shop/Deployment/catalog']);
  });

  it('collects what comes after the slot was opened, as a flame graph in nanoseconds', async () => {
    const { ask, clock } = await demo();
    await ask(enable('Deployment', 'catalog'));
    const empty = JSON.parse(String((await ask(LOOK)).at('computePlatform.source.profiling.profileJson')));
    expect(empty.flamebearer).toEqual({ names: ['total'], levels: [], numTicks: 0, maxSelf: 0 });
    expect('symbols' in empty).toBe(false);
    clock.step(60_000);
    expect((await ask(SLOTS)).at('profilingSlots.keysWithData')).toEqual(['shop/Deployment/catalog']);
    const profile = JSON.parse(String((await ask(LOOK)).at('computePlatform.source.profiling.profileJson')));
    expect(profile.flamebearer.numTicks).toBe(6_000_000_000);
    for (const level of profile.flamebearer.levels) expect(level.length % 4).toBe(0);
    const selves = profile.symbols.map((symbol: { self: number }) => symbol.self);
    expect(selves).toEqual([...selves].sort((one, other) => other - one));
    expect(profile.symbols[0].name).toBe('encoding/json.Marshal');
    const sum = profile.flamebearer.levels.flatMap((level: number[]) => level.filter((_, index) => index % 4 === 2));
    expect(sum.reduce((one: number, other: number) => one + other, 0)).toBe(6_000_000_000);
  });

  it('pushes the oldest slot out when there are too many, and lets one expire that nobody looks at', async () => {
    const { ask, clock } = await demo();
    await ask('mutation { configureProfilingCache(maxSlots: 2, slotTTLSeconds: 60) { maxSlots } }');
    for (const name of ['one', 'two', 'three']) await ask(enable('Deployment', name));
    expect((await ask(SLOTS)).at('profilingSlots.activeKeys')).toEqual([
      'shop/Deployment/two',
      'shop/Deployment/three',
    ]);
    clock.step(40_000);
    await ask(enable('Deployment', 'three'));
    clock.step(40_000);
    expect((await ask(SLOTS)).at('profilingSlots.activeKeys')).toEqual(['shop/Deployment/three']);
  });

  it('wipes the rest of the remote configuration when its limits are written', async () => {
    const { ask } = await demo();
    await ask('mutation { updateRemoteConfig(config: { rollout: { automaticRolloutDisabled: true } }) }');
    expect((await ask('{ remoteConfig { rollout { automaticRolloutDisabled } } }')).at('remoteConfig.rollout')).toEqual(
      {
        automaticRolloutDisabled: true,
      },
    );
    await ask('mutation { configureProfilingCache(maxSlots: 4) { maxSlots } }');
    expect(
      (await ask('{ remoteConfig { rollout { automaticRolloutDisabled } } }')).at('remoteConfig.rollout'),
    ).toBeNull();
  });

  it('clears a slot that is open and refuses one that is not', async () => {
    const { ask, clock } = await demo();
    await ask(enable('Deployment', 'catalog'));
    clock.step(30_000);
    const clear = (name: string): string =>
      `mutation { clearSourceProfilingBuffer(namespace: "shop", kind: "Deployment", name: "${name}") { status } }`;
    await ask(clear('catalog'));
    expect((await ask(SLOTS)).at('profilingSlots.keysWithData')).toEqual([]);
    expect((await ask(clear('cart'))).errors).toHaveLength(1);
  });
});
