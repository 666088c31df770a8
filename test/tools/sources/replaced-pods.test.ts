import { describe, expect, it } from 'vitest';
import { fieldAt } from '../../../src/tool/fields.ts';
import { dataOf } from '../../e2e/envelope.ts';
import { type Workbench, workbench } from '../workbench.ts';
import { warningsOf } from './lab.ts';

interface Named {
  readonly namespace: string;
  readonly kind: string;
  readonly name: string;
}

const WORKLOADS: readonly Named[] = [
  { namespace: 'default', kind: 'Deployment', name: 'storefront' },
  { namespace: 'default', kind: 'Deployment', name: 'orders-worker' },
  { namespace: 'default', kind: 'DaemonSet', name: 'log-shipper' },
  { namespace: 'shop', kind: 'Deployment', name: 'nginx-edge' },
  { namespace: 'payments', kind: 'StatefulSet', name: 'ledger' },
];

/** Writes after which pods are replaced, or may be: each begins where the one before has left the workload. */
const WRITES: readonly (readonly [tool: string, given: (id: Named, container: string) => object])[] = [
  ['restart_workloads', (id) => ({ workloads: [id] })],
  ['recover_from_rollback', (id) => id],
  ['override_runtime', (id, container) => ({ ...id, container, language: 'ignored' })],
  ['override_runtime', (id, container) => ({ ...id, container, language: 'python', version: '3.11.4' })],
  ['uninstrument_workloads', (id) => ({ workloads: [id] })],
  ['instrument_workloads', (id) => ({ workloads: [id] })],
  ['uninstrument_namespace', ({ namespace }) => ({ namespace })],
  ['instrument_namespace', ({ namespace }) => ({ namespace })],
];

const workloadOf = (bench: Workbench, id: Named) => {
  const found = [...bench.demo.cluster.workloads.values()].find(
    ({ id: one }) => one.namespace === id.namespace && one.kind === id.kind && one.name === id.name,
  );
  if (!found) throw new Error(`no ${id.name}`);
  return found;
};
const podsOf = (bench: Workbench, id: Named): readonly string[] =>
  // Those of a StatefulSet keep their names.
  workloadOf(bench, id).pods.map(({ name, createdAt }) => `${name} of ${createdAt}`);

const pass = (bench: Workbench, seconds: number): void => {
  bench.clock.step(seconds * 1_000);
  bench.demo.cluster.catchUp();
};
/** Pods are replaced within that, of whatever a write set going. */
const REPLACED_SECONDS = 4;
/** What pods that crash set going has ended by then. */
const REST_SECONDS = 120;

describe('a wait that begins right after a write', () => {
  it.each(WORKLOADS)('judges $name by the pods that stay', async (id) => {
    const bench = await workbench({ timePasses: true });
    const replaced = new Set<string>();
    for (const [tool, given] of WRITES) {
      const asked = given(id, workloadOf(bench, id).containers[0]?.name ?? '');
      const before = podsOf(bench, id);
      const { envelope, isError } = await bench.call(tool, { ...asked, dry_run: false });
      if (isError) continue;
      const waits = { tool: 'troubleshoot_source', arguments: { ...id, wait_seconds: 60 } };
      const { tool: read, arguments: how } =
        envelope.next_steps.find((step) => fieldAt(step, ['arguments', 'name']) === id.name) ?? waits;
      expect([read, typeof fieldAt(how, ['wait_seconds'])], tool).toEqual(['troubleshoot_source', 'number']);
      await bench.data(read, how);
      const judged = podsOf(bench, id);
      pass(bench, REPLACED_SECONDS);
      expect(judged, `${tool} ${JSON.stringify(asked)}`).toEqual(podsOf(bench, id));
      if (before.every((name) => !judged.includes(name))) replaced.add(tool);
      pass(bench, REST_SECONDS);
    }
    expect(replaced.size).toBeGreaterThan(1);
  });

  it('judges so after a change of the whole cluster too', async () => {
    const bench = await workbench({ timePasses: true });
    const [id] = WORKLOADS;
    if (!id) throw new Error('no workload');
    const container = workloadOf(bench, id).containers[0]?.name;
    const before = podsOf(bench, id);
    const helms = ['akeyless-init', 'filebeat', 'fluentd', 'istio-proxy', 'linkerd-proxy', 'vault-agent'];
    dataOf(await bench.apply('update_config', { ignored_containers: [...helms, container] }));
    expect(await bench.data('troubleshoot_source', { ...id, wait_seconds: 60 })).toMatchObject({
      stage: 'agent_chosen',
      says: 'Its containers are on the ignore list.',
      waited: { outcome: 'needs_decision' },
    });
    expect(podsOf(bench, id).filter((name) => before.includes(name))).toEqual([]);
  });

  it.each(WORKLOADS.slice(0, 3))('judges $name so where another made the change', async (id) => {
    const bench = await workbench({ timePasses: true });
    const before = podsOf(bench, id);
    bench.demo.cluster.instrumentor.restart(workloadOf(bench, id));
    await bench.data('troubleshoot_source', { ...id, wait_seconds: 60 });
    expect(podsOf(bench, id).filter((name) => before.includes(name))).toEqual([]);
  });

  it('says where it ended before the change had shown, and calls nothing fine then', async () => {
    const bench = await workbench({ timePasses: true });
    const { namespace, kind } = { namespace: 'shop', kind: 'Deployment' };
    const id = { namespace, kind, name: 'checkout' };
    await bench.apply('restart_workloads', { workloads: [id] });
    const result = await bench.call('troubleshoot_source', { ...id, wait_seconds: 1 });
    const { envelope } = result;
    expect(envelope.data).toMatchObject({ waited: { outcome: 'time_is_up', seconds: 1 } });
    expect(fieldAt(envelope.data, ['verdict'])).not.toBe('has_sent');
    expect(warningsOf(result)).toContain('may be from before');
  });
});
