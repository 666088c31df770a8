import { describe, expect, it } from 'vitest';
import { dataOf } from '../../e2e/envelope.ts';
import { type Workbench, workbench } from '../workbench.ts';

type Named = { readonly namespace: string; readonly kind: string; readonly name: string };

const podsOf = (bench: Workbench, id: Named): readonly string[] => {
  const workload = [...bench.demo.cluster.workloads.values()].find(
    ({ id: one }) => one.namespace === id.namespace && one.kind === id.kind && one.name === id.name,
  );
  return (workload?.pods ?? []).map(({ name }) => name);
};

describe('a wait', () => {
  it('right after each write that replaces pods judges by none of the pods of before', async () => {
    const bench = await workbench({ timePasses: true });
    for (const { id, containers } of [...bench.demo.cluster.workloads.values()]) {
      const container = containers[0]?.name;
      const runtime = { ...id, container };
      const writes: readonly (readonly [string, object])[] = [
        ['restart_workloads', { workloads: [id] }],
        ['recover_from_rollback', id],
        ['override_runtime', { ...runtime, language: 'java', version: '17.0.1' }],
        ['override_runtime', { ...runtime, language: 'ignored' }],
        ['override_runtime', { ...runtime, language: 'python', version: '3.11.4' }],
        ['uninstrument_workloads', { workloads: [id] }],
        ['instrument_workloads', { workloads: [id] }],
      ];
      for (const [tool, given] of writes) {
        const before = podsOf(bench, id);
        const preview = await bench.call(tool, { ...given, dry_run: true });
        if (preview.isError) continue;
        const applied = await bench.apply(tool, given);
        const [first] = applied.envelope.next_steps;
        console.log(tool, JSON.stringify(given), JSON.stringify(first));
        const waited = await bench.data('troubleshoot_source', { ...id, wait_seconds: 60 });
        const at = podsOf(bench, id);
        bench.clock.step(20_000);
        bench.demo.cluster.catchUp();
        const later = podsOf(bench, id);
        console.log('   ', JSON.stringify([waited.verdict, waited.waited]), before.length, at.filter((one) => !later.includes(one)).length, before.filter(one => !later.includes(one)).length);
      }
    }
    expect(dataOf).toBeDefined();
  });
});
