import { gunzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { callTool } from '../../../src/call/call.ts';
import { bind } from '../../../src/tool/bind.ts';
import { definitions } from '../../../src/tool/generated/catalog.generated.ts';
import { collect_diagnose_bundle } from '../../../src/tools/support/collect_diagnose_bundle.ts';
import type { UiAnswer } from '../../../src/ui/answer.ts';
import { answering, bench, fakeUi } from '../../call/bench.ts';
import { callerNamed } from '../../caller.ts';
import { trap } from '../../trap.ts';
import { type Workbench, workbench } from '../workbench.ts';

function sent({ upstream }: Workbench): Readonly<Record<string, unknown>> | undefined {
  return upstream.posts.filter(({ operation }) => operation === 'collect_diagnose_bundle').at(-1)?.variables;
}

describe('collect_diagnose_bundle', () => {
  trap('query/diagnose/dryRun', 'only estimates unless it is told to collect', async () => {
    const bench = await workbench({ mode: 'read-only' });
    const { envelope } = await bench.call('collect_diagnose_bundle');
    expect(envelope.data).toMatchObject({ collected: false, redacted: false });
    expect(envelope.data).not.toHaveProperty('download');
    expect(JSON.stringify(sent(bench))).toContain('"dry_run":true');
    expect(bench.demo.cluster.diagnose.archive).toBeUndefined();
    expect(envelope.next_steps[0]).toMatchObject({
      tool: 'collect_diagnose_bundle',
      arguments: { dry_run: false, profiles: false, metrics: true, source_workloads: false },
    });
  });

  trap(
    'rest/diagnose-download',
    'collects, and says where the bundle is, what is in it and how to get it',
    async () => {
      const bench = await workbench({ mode: 'read-only' });
      const { envelope } = await bench.call('collect_diagnose_bundle', { dry_run: false });
      expect(envelope.data).toMatchObject({ collected: true, download: { path: '/diagnose/download' } });
      const response = await fetch(`${bench.demo.url}/diagnose/download`);
      const tar = gunzipSync(Buffer.from(await response.arrayBuffer()));
      expect(tar.toString('latin1', 257, 262)).toBe('ustar');
      expect(JSON.stringify(envelope.data)).toContain('Nothing in it is redacted');
      expect(envelope.data?.files).toBeGreaterThan(10);
    },
  );

  trap('query/diagnose/run', 'leaves source workloads out unless they are asked for', async () => {
    const bench = await workbench();
    const { contains } = await bench.data('collect_diagnose_bundle');
    expect(String(contains)).not.toContain('workloads');
    expect(JSON.stringify(sent(bench))).toMatch(/"source_workloads":false|"includeSourceWorkloads":false/);
  });

  trap(
    'probe/diagnose/dry-namespaces-imply-workloads',
    'says that named namespaces include their workloads',
    async () => {
      const bench = await workbench();
      const without = await bench.data('collect_diagnose_bundle');
      const { contains, files } = await bench.data('collect_diagnose_bundle', { namespaces: ['shop'] });
      expect(String(contains)).toContain('workloads of shop');
      expect(files).toBeGreaterThan(Number(without.files));
    },
  );

  trap('probe/diagnose/dry-empty-namespaces', 'warns that without namespaces those of all are included', async () => {
    const bench = await workbench();
    const { envelope } = await bench.call('collect_diagnose_bundle', { source_workloads: true });
    expect(String(envelope.data?.contains)).toContain('all namespaces');
    expect(String(envelope.context.warnings)).toContain('all namespaces');
    expect((await bench.refusal('collect_diagnose_bundle', { namespaces: [] })).side).toBe('arguments');
  });

  trap('probe/diagnose/dry-unknown-namespace', 'refuses a namespace of which nothing would be in it', async () => {
    const bench = await workbench();
    for (const name of ['nope', 'Shop', 'sh"op', 'odigos-system']) {
      const error = await bench.refusal('collect_diagnose_bundle', { namespaces: ['shop', name], dry_run: false });
      expect(error.message).toContain(`no namespace ${name}:`);
    }
    expect(sent(bench)).toBeUndefined();
  });

  it('has more time than one request to the UI otherwise has', async () => {
    const bench = await workbench({ uiTimeoutMs: 400 });
    bench.demo.faults.set([{ field: 'diagnose', kind: 'latency', milliseconds: 900 }]);
    expect(await bench.data('collect_diagnose_bundle')).toMatchObject({ collected: false });
  });

  it('warns of the bundle of a run that failed, and leads to a faster one', async () => {
    const bench = await workbench();
    bench.demo.faults.set([{ field: 'diagnose', kind: 'error', message: 'failed to collect' }]);
    const { envelope } = await bench.call('collect_diagnose_bundle', { dry_run: false });
    expect(envelope.error?.message).toContain('missing or partial');
    expect(envelope.next_steps[0]).toMatchObject({ arguments: { profiles: false, metrics: false } });
    const estimate = await bench.call('collect_diagnose_bundle');
    expect(estimate.envelope.error?.message).not.toContain('missing or partial');
  });

  it('tells a client that asked how long it has been at it, and stops when it is done', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    try {
      const { promise, resolve } = Promise.withResolvers<UiAnswer<unknown>>();
      const { environment } = bench(
        [bind(definitions.collect_diagnose_bundle, collect_diagnose_bundle)],
        fakeUi({ collect_diagnose_bundle: () => promise }),
      );
      const reports: number[] = [];
      const call = callTool(environment, {
        tool: 'collect_diagnose_bundle',
        arguments: {},
        caller: callerNamed('tester'),
        signal: new AbortController().signal,
        onProgress: ({ progress }) => void reports.push(progress),
      });
      await vi.advanceTimersByTimeAsync(12_000);
      expect(reports).toEqual([0, 5, 10]);
      const stats = { fileCount: 1, totalSizeBytes: 2, totalSizeHuman: '2 B' };
      const options = { includeProfiles: true, includeMetrics: true, includeSourceWorkloads: false };
      resolve(answering({ diagnose: { ...options, sourceWorkloadNamespaces: [], stats } }));
      expect(await call).toMatchObject({ outcome: 'ok' });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a run of collect_diagnose_bundle', () => {
  it('is refused while another is under way, with what runs and since when; estimates too', async () => {
    const bench = await workbench({ mode: 'read-only' });
    const { promise, resolve } = Promise.withResolvers<void>();
    bench.demo.cluster.diagnose.beforeStage = () => promise;
    const first = bench.call('collect_diagnose_bundle', { dry_run: false });
    await bench.upstream.arrived(1 + bench.upstream.posts.length);
    for (const dry_run of [true, false]) {
      const error = await bench.refusal('collect_diagnose_bundle', { dry_run });
      expect(error).toMatchObject({ side: 'limits', changed: 'no' });
      expect(error.message).toMatch(/Nothing was started: .* collect a support bundle since \d{4}-/);
    }
    resolve();
    expect((await first).envelope.data).toMatchObject({ collected: true });
    expect(bench.upstream.posts.filter(({ operation }) => operation === 'collect_diagnose_bundle')).toHaveLength(1);
  });

  it('is partial where the archive holds other files than the UI says', async () => {
    const bench = await workbench({ mode: 'read-only' });
    const { diagnose } = bench.demo.cluster;
    let isSecond = false;
    // Another replica, or a person at the UI's pages, begins a run in the middle of this one.
    diagnose.beforeStage = async (stage) => {
      if (stage !== 'configmaps' || isSecond) return;
      isSecond = true;
      await diagnose.run({ includeProfiles: false }, false, new AbortController().signal);
    };
    const { envelope } = await bench.call('collect_diagnose_bundle', { dry_run: false });
    expect(envelope.data).toMatchObject({ collected: true, partial: true });
    expect(String(envelope.context.warnings)).toMatch(
      /partial: the UI says that it collected \d+ files, and its archive holds \d+/,
    );
  });

  it('is told apart from the one before by its name', async () => {
    const bench = await workbench({ mode: 'read-only' });
    await bench.data('collect_diagnose_bundle', { dry_run: false });
    // The clock stands still: the second has the first's name.
    const again = await bench.call('collect_diagnose_bundle', { dry_run: false });
    expect(String(again.envelope.context.warnings)).toContain('name of the one before');
    bench.clock.step(1_000);
    expect(await bench.data('collect_diagnose_bundle', { dry_run: false })).not.toHaveProperty('partial');
  });

  it('takes no profiles unless it is asked for them, and says that it may hold credentials', async () => {
    const bench = await workbench({ mode: 'read-only' });
    const data = await bench.data('collect_diagnose_bundle', { dry_run: false });
    expect(String(data.contains)).not.toContain('profiles');
    expect(data.note).toContain('credentials');
    bench.clock.step(1_000);
    const more = await bench.data('collect_diagnose_bundle', { dry_run: false, profiles: true });
    expect(String(more.contains)).toContain('profiles');
    expect(Number(more.files)).toBeGreaterThan(Number(data.files));
  });
});
