import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { demo } from './ask.ts';

describe('describeSource', () => {
  const ask1 = (kind: string, name: string, fields: string, namespace = 'default'): string =>
    `{ describeSource(namespace: "${namespace}", kind: "${kind}", name: "${name}") { ${fields} } }`;

  it('takes kinds in Kubernetes spelling only, and not all of them', async () => {
    const { ask } = await demo();
    const message = async (kind: string): Promise<string | undefined> =>
      (await ask(ask1(kind, 'nope', 'totalPods'))).errors[0]?.message;
    expect(await message('deployment')).toBe('kind deployment is not supported');
    expect(await message('CronJob')).toBe('kind CronJob is not supported');
    expect(await message('Rollout')).toBe('the server could not find the requested resource');
    expect(await message('Deployment')).toBe('deployments.apps "nope" not found');
    expect(await message('StaticPod')).toBe('pods "nope" not found');
  });

  it('fails as a whole when it is asked for the runtime of an unmarked workload', async () => {
    const { ask } = await demo();
    const failed = await ask(ask1('Deployment', 'echo', 'totalPods runtimeInfo { containers { language { value } } }'));
    expect(failed.data).toBeNull();
    expect(failed.errors).toEqual([
      {
        message: 'the requested element is null which the schema does not allow',
        path: ['describeSource', 'runtimeInfo'],
      },
    ]);
    const without = await ask(ask1('Deployment', 'echo', 'totalPods otelAgents { created { value status } }'));
    expect(without.at('describeSource')).toEqual({
      totalPods: 1,
      otelAgents: { created: { value: 'not created', status: 'success' } },
    });
  });

  it('always fails over the generation', async () => {
    const { ask } = await demo();
    const failed = await ask(ask1('Deployment', 'storefront', 'runtimeInfo { generation { value } }'));
    expect(failed.errors[0]?.path).toEqual(['describeSource', 'runtimeInfo', 'generation']);
  });

  it('gives raw reasons, and text for everything', async () => {
    const { ask } = await demo();
    const answer = await ask(
      ask1(
        'Deployment',
        'nginx-edge',
        'otelAgents { containers { agentEnabled { value } reason { value } } } pods { agentInjected { value status } }',
        'shop',
      ),
    );
    expect(answer.at('describeSource.otelAgents.containers.0')).toEqual({
      agentEnabled: { value: 'false' },
      reason: { value: 'NoAvailableAgent' },
    });
    expect(answer.at('describeSource.pods.0.agentInjected')).toEqual({ value: 'false', status: 'error' });
  });
});

describe('computePlatform', () => {
  it('loses everything to one child that fails where null is not allowed', async () => {
    const { ask } = await demo();
    const answer = await ask(
      '{ computePlatform { source(sourceId: { namespace: "nope", kind: Deployment, name: "x" }) { name } dataStreams { name } } }',
    );
    expect(answer.data).toEqual({ computePlatform: null });
    expect(answer.errors[0]?.message).toContain('instrumentationconfigs.odigos.io "deployment-x" not found');
  });

  it('keeps the rest where null is allowed', async () => {
    const { ask } = await demo();
    const answer = await ask('{ computePlatform { k8sActualNamespace(name: "nope") { name } dataStreams { name } } }');
    expect(answer.errors[0]?.message).toBe('namespaces "nope" not found');
    expect(answer.at('computePlatform.dataStreams.0.name')).toBe('default');
  });
});

describe('k8sManifest', () => {
  const manifest = (kind: string, namespace: string, name: string): string =>
    `{ k8sManifest(kind: ${kind}, namespace: "${namespace}", name: "${name}") }`;

  it('shows workloads, pods, configuration and what Odigos made of a source', async () => {
    const { ask } = await demo();
    expect(String((await ask(manifest('Deployment', 'data', 'etl'))).at('k8sManifest'))).toContain('paused: true');
    expect(String((await ask(manifest('StatefulSet', 'data', 'redis'))).at('k8sManifest'))).toContain('name: redis');
    expect(String((await ask(manifest('Pod', 'data', 'redis-0'))).at('k8sManifest'))).toContain('phase: Running');
    expect(String((await ask(manifest('ConfigMap', 'odigos-system', 'effective-config'))).at('k8sManifest'))).toContain(
      'mcpAccessMode',
    );
    expect(
      String((await ask(manifest('InstrumentationConfig', 'shop', 'deployment-catalog'))).at('k8sManifest')),
    ).toContain('golang-community');
  });

  it('says what owns a pod, and tells two pods of one name apart', async () => {
    const { ask, clock } = await demo();
    const read = async (namespace: string, name: string): Promise<string> =>
      String((await ask(manifest('Pod', namespace, name))).at('k8sManifest'));
    const before = await read('data', 'redis-0');
    expect(before).toMatch(/kind: StatefulSet\n\s+name: redis\n/);
    clock.step(1_000);
    await ask('mutation { restartPod(namespace: "data", name: "redis-0") }');
    const uid = (text: string): string | undefined => /^ {2}uid: (\S+)$/m.exec(text)?.[1];
    expect(uid(await read('data', 'redis-0'))).not.toBe(uid(before));
    const odiglet = String((await ask('{ odigletPods { name } }')).at('odigletPods.0.name'));
    expect(await read('odigos-system', odiglet)).toMatch(/kind: DaemonSet\n\s+name: odiglet\n/);
  });

  it('keeps odiglets off every node by a selector once Odigos is paused', async () => {
    const { ask } = await demo();
    const selector = 'odigos.io/disabled: "true"';
    const read = async (): Promise<string> =>
      String((await ask('{ odigletDaemonSetInfo { manifestYAML } }')).at('odigletDaemonSetInfo.manifestYAML'));
    expect(await read()).not.toContain(selector);
    await ask('mutation { pauseOdigos }');
    expect(await read()).toContain(selector);
  });

  it('refuses kinds that it does not know', async () => {
    const { ask } = await demo();
    expect((await ask(manifest('Job', 'default', 'x'))).errors[0]?.message).toBe('unsupported kind: Job');
    expect((await ask(manifest('Deployment', 'default', 'x'))).errors[0]?.message).toBe(
      'deployments.apps "x" not found',
    );
  });
});

describe('diagnose', () => {
  it('collects unless it is told to run dry, and serves the last archive', async () => {
    const { ask, send } = await demo();
    const dry = await ask(
      '{ diagnose(dryRun: true, input: { sourceWorkloadNamespaces: ["shop"] }) { includeSourceWorkloads includeProfiles stats { fileCount } } }',
    );
    expect(dry.at('diagnose.includeSourceWorkloads')).toBe(true);
    expect(dry.at('diagnose.includeProfiles')).toBe(true);
    expect((await send('/diagnose/download')).status).toBe(404);
    const run = await ask(
      '{ diagnose(input: { sourceWorkloadNamespaces: ["shop"] }) { stats { fileCount totalSizeBytes totalSizeHuman } } }',
    );
    expect(run.at('diagnose.stats.fileCount')).toBe(dry.at('diagnose.stats.fileCount'));
    const archive = await send('/diagnose/download');
    expect(archive.headers.get('content-disposition')).toMatch(/^attachment; filename=odigos_debug_\d{14}\.tar\.gz$/);
    const tar = gunzipSync(Buffer.from(await archive.arrayBuffer()));
    expect(tar.toString('latin1', 257, 262)).toBe('ustar');
    expect(tar.length % 512).toBe(0);
    expect(filesOf(tar)).toHaveLength(Number(run.at('diagnose.stats.fileCount')));
    expect(tar.toString()).not.toContain('demo-not-a-real-key');
  });

  it('writes headers that carry their own checksum', async () => {
    const { ask, send } = await demo();
    await ask('{ diagnose { stats { fileCount } } }');
    const tar = gunzipSync(Buffer.from(await (await send('/diagnose/download')).arrayBuffer()));
    const header = Buffer.from(tar.subarray(0, 512));
    const stated = Number.parseInt(header.toString('latin1', 148, 154), 8);
    header.fill(' ', 148, 156);
    expect(header.reduce((sum, byte) => sum + byte, 0)).toBe(stated);
  });

  function filesOf(tar: Buffer): string[] {
    const files: string[] = [];
    for (let at = 0; at < tar.length && tar[at] !== 0; ) {
      if (tar.toString('latin1', at + 156, at + 157) === '0') files.push(tar.toString('utf8', at, tar.indexOf(0, at)));
      const size = Number.parseInt(tar.toString('latin1', at + 124, at + 135), 8);
      at += 512 + Math.ceil(size / 512) * 512;
    }
    return files;
  }
});

describe('traceCorrelations', () => {
  it('refuses a time range that does not parse or runs backwards', async () => {
    const { ask } = await demo();
    const query =
      'query($t: TraceCorrelationsTimeRangeInput) { traceCorrelations(timeRange: $t) { workloads { name } } }';
    expect((await ask(query, { t: { start: 'yesterday', end: 'now' } })).errors[0]?.message).toContain(
      'parse time range start',
    );
    expect(
      (await ask(query, { t: { start: '2026-01-02T00:00:00Z', end: '2026-01-01T00:00:00Z' } })).errors[0]?.message,
    ).toBe('time range end must be after start');
  });
});
