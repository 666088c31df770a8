import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { boundTo } from '../../call/namespaces/bound.ts';
import { dataOf, errorOf, planOf } from '../../e2e/envelope.ts';
import { type Workbench, workbench } from '../workbench.ts';

const TOOL = 'restart_workloads';
const rows = z.array(z.object({ namespace: z.string(), kind: z.string(), name: z.string(), reason: z.string() }));
const groupRows = z.array(z.object({ reason: z.string(), verdict: z.string() }));

/** Who needs a restart, by find_unhealthy_sources, as namespace/Kind/name. */
async function stale(bench: Workbench, namespace?: string): Promise<readonly string[]> {
  const given = { limit: 100, ...(namespace === undefined ? {} : { namespace }) };
  const { sources, groups } = await bench.data('find_unhealthy_sources', given);
  const reasons = groupRows.parse(groups).filter(({ verdict }) => verdict === 'needs_restart');
  return rows
    .parse(sources)
    .filter((row) => reasons.some(({ reason }) => reason === row.reason))
    .map((one) => `${one.namespace}/${one.kind}/${one.name}`);
}

describe(`${TOOL} of those of a namespace that need it`, () => {
  it('previews and restarts exactly these, and then has nothing left to do', async () => {
    const bench = await workbench({ timePasses: true });
    // Of a paused rollout no pod is replaced.
    const one = (await stale(bench)).find((each) => !each.endsWith('/etl')) ?? '';
    const [namespace = ''] = one.split('/');
    const wanted = await stale(bench, namespace);
    const given = { namespace, only: 'needs_restart' };
    const preview = await bench.preview(TOOL, given);
    const changes = z.array(z.object({ field: z.string() })).parse(dataOf(preview).would_change);
    expect(changes.map(({ field }) => field).sort()).toEqual([...wanted].sort());
    const applied = await bench.call(TOOL, { ...given, dry_run: false, plan: planOf(preview), wait_seconds: 60 });
    expect(dataOf(applied)).toMatchObject({ confirmed: true, restarted: changes.map(({ field }) => field) });
    bench.clock.step(120_000);
    bench.demo.cluster.catchUp();
    expect(await stale(bench, namespace)).toEqual([]);
    const again = await bench.preview(TOOL, given);
    expect(dataOf(again).would_change).toEqual([]);
    expect(JSON.stringify(dataOf(again).impact)).toContain('needs a restart');
    const sent = bench.upstream.mutations().length;
    expect(dataOf(await bench.call(TOOL, { ...given, dry_run: false })).changed).toEqual([]);
    expect(bench.upstream.mutations()).toHaveLength(sent);
  });

  it.each([
    {},
    { namespace: 'default' },
    { only: 'needs_restart' },
    {
      namespace: 'default',
      only: 'needs_restart',
      workloads: [{ namespace: 'shop', kind: 'Deployment', name: 'cart' }],
    },
  ])('is refused where it is not said which are meant: %j', async (given) => {
    const bench = await workbench();
    const error = await bench.refusal(TOOL, { ...given, dry_run: false });
    expect(error).toMatchObject({
      changed: 'no',
      message: expect.stringContaining('Give workloads, or namespace with only'),
    });
  });

  it.each([{ namespace: 'payments', only: 'needs_restart' }, {}])(
    'is refused to who is bound to another namespace: %j',
    async (given) => {
      const bench = await workbench({ caller: boundTo('shop') });
      for (const dry_run of [true, false]) {
        expect(errorOf(await bench.call(TOOL, { ...given, dry_run })).changed).toBe('no');
      }
      expect(bench.upstream.mutations()).toEqual([]);
    },
  );
});
