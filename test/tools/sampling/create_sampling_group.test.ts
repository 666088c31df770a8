import { describe, expect, it } from 'vitest';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';
import { groupIds, groupOf } from './groups.ts';

const TOOL = 'create_sampling_group';
const GIVEN = { group: 'edge', rule_name: 'probes', keep_percentage: 1, route: '/healthz' };

describe('create_sampling_group', () => {
  it('creates a group with a noisy rule, or one that reduces cost', async () => {
    const bench = await workbench();
    await bench.preview(TOOL, GIVEN);
    expect(groupIds(bench)).not.toContain('edge');
    expect((await bench.apply(TOOL, GIVEN)).envelope.data).toMatchObject({ group: 'edge', confirmed: true });
    expect(groupOf(bench, 'edge').noisyOperations).toMatchObject([{ name: 'probes', percentageAtMost: 1 }]);
    const cost = {
      ...GIVEN,
      group: 'edge-cost',
      rule_type: 'cost_reduction',
      namespaces: ['shop'],
      languages: ['java'],
    };
    expect((await bench.apply(TOOL, cost)).envelope.data).toMatchObject({ confirmed: true });
    expect(groupOf(bench, 'edge-cost')).toMatchObject({
      noisyOperations: [],
      costReductionRules: [{ name: 'probes' }],
    });
    expect(JSON.stringify(await bench.data('get_sampling'))).toContain('edge-cost');
  });

  it('creates a group with a rule for each of several routes, each with its undo', async () => {
    const bench = await workbench();
    const { rule_name: name, keep_percentage, group } = GIVEN;
    const { envelope } = await bench.apply(TOOL, { group, name, keep_percentage, routes: ['/livez', '/readyz'] });
    expect(groupOf(bench, 'edge').noisyOperations.map(({ operation }) => operation?.httpServer?.route)).toEqual([
      '/livez',
      '/readyz',
    ]);
    expect(envelope.data).toMatchObject({ group: 'edge', rules: [{ confirmed: true }, { confirmed: true }] });
    expect(envelope.data?.undo).toMatchObject({
      parts: ['/livez', '/readyz'].map((of) => ({
        of,
        tool: 'delete_noisy_operation_rule',
        stays: expect.stringMatching(
          /Group edge stays, empty, and keeps tail sampling on: .* kubectl delete samplings\.odigos\.io edge -n odigos-system does\.$/,
        ),
      })),
    });
  });

  it('refuses a group that exists, and leads to it', async () => {
    const bench = await workbench();
    const { envelope } = await bench.call(TOOL, { ...GIVEN, group: 'cluster-sampling', dry_run: false });
    expect(envelope.error?.message).toContain('already');
    expect(envelope.next_steps[0]).toMatchObject({ tool: 'get_sampling', arguments: { group: 'cluster-sampling' } });
    expect(bench.upstream.mutations()).toEqual([]);
  });

  it('refuses a plan when someone else has created the group since', async () => {
    const bench = await workbench();
    const { envelope } = await bench.preview(TOOL, GIVEN);
    bench.demo.cluster.sampling.addNoisy('edge', { operation: { httpServer: { route: '/else' } } });
    await bench.refusal(TOOL, { ...GIVEN, dry_run: false, plan: envelope.data?.plan });
  });

  trap(
    'probe/sampling/first-rule-invalid',
    'refuses a first rule that the API would refuse, so that no empty group is left',
    async () => {
      const bench = await workbench();
      for (const wrong of [
        { keep_percentage: 500 },
        { route: 'healthz' },
        { route: undefined },
        { method: 'get' },
        { namespaces: ['nope'] },
        { rule_name: ' ' },
        { rule_type: 'highly_relevant' },
      ]) {
        await bench.refusal(TOOL, { ...GIVEN, ...wrong, dry_run: false });
      }
      expect(groupIds(bench)).not.toContain('edge');
    },
  );

  trap(
    'probe/sampling/group-name/has.dot',
    'takes names with dots and refuses those that Kubernetes refuses',
    async () => {
      const bench = await workbench();
      await bench.preview(TOOL, { ...GIVEN, group: 'has.dot' });
      await bench.preview(TOOL, { ...GIVEN, group: 'a'.repeat(253) });
      for (const group of ['Upper', 'under_score', '-x', '', 'x y', 'a'.repeat(254), 'a.', 'a.-b']) {
        await bench.refusal(TOOL, { ...GIVEN, group });
      }
    },
  );

  it('is where get_sampling leads when there is no group', async () => {
    const bench = await workbench({ demo: { fill: () => {} } });
    const { envelope } = await bench.call('get_sampling');
    expect(envelope.next_steps[0]?.tool).toBe(TOOL);
    await bench.preview(TOOL, envelope.next_steps[0]?.arguments);
  });
});
