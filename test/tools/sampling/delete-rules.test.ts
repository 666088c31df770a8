import { describe, expect, it } from 'vitest';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';
import { groupIds, groupOf } from './groups.ts';

const KINDS = [
  { tool: 'delete_noisy_operation_rule', list: 'noisyOperations', group: 'cluster-sampling' },
  { tool: 'delete_highly_relevant_operation_rule', list: 'highlyRelevantOperations', group: 'payments-sampling' },
  { tool: 'delete_cost_reduction_rule', list: 'costReductionRules', group: 'cluster-sampling' },
] as const;

describe.each(KINDS)('$tool', ({ tool, list, group }) => {
  it('previews what is lost without sending a mutation, then deletes that rule alone', async () => {
    const bench = await workbench();
    const [first, ...others] = groupOf(bench, group)[list];
    const given = { group, rule_id: first?.ruleId };
    const { envelope } = await bench.preview(tool, given);
    expect(JSON.stringify(envelope.data?.would_change)).toContain(first?.ruleId);
    expect((await bench.apply(tool, given)).envelope.data).toMatchObject({ confirmed: true });
    expect(groupOf(bench, group)[list]).toEqual(others);
    expect(JSON.stringify(await bench.data('get_sampling'))).not.toContain(first?.ruleId);
    await bench.refusal(tool, given);
  });

  it('refuses a plan when the rule has changed since', async () => {
    const bench = await workbench();
    const [rule] = groupOf(bench, group)[list];
    const given = { group, rule_id: rule?.ruleId };
    const { envelope } = await bench.preview(tool, given);
    await bench.apply(tool.replace('delete', 'update'), { ...given, name: 'changed' });
    const error = await bench.refusal(tool, { ...given, dry_run: false, plan: envelope.data?.plan });
    expect(error.side).toBe('plan');
  });

  trap('probe/sampling/noisy/upd/dup-id', 'refuses an id that two rules share', async () => {
    const bench = await workbench();
    const { sampling } = bench.demo.cluster;
    for (const name of ['one', 'two']) {
      if (list === 'noisyOperations') sampling.addNoisy('g', { name });
      else if (list === 'costReductionRules') sampling.addCostReduction('g', { name, percentageAtMost: 1 });
      else sampling.addHighlyRelevant('g', { name });
    }
    const rule_id = groupOf(bench, 'g')[list][0]?.ruleId;
    expect((await bench.refusal(tool, { group: 'g', rule_id })).message).toContain('share the id');
  });

  trap('probe/sampling/noisy/delete-with-cost-mutation', 'says which kind of rule an id is of', async () => {
    const bench = await workbench();
    const other = list === 'costReductionRules' ? 'noisyOperations' : 'costReductionRules';
    const rule_id = groupOf(bench, 'cluster-sampling')[other][0]?.ruleId;
    const error = await bench.refusal(tool, { group: 'cluster-sampling', rule_id });
    expect(error.message).toContain(
      other === 'noisyOperations' ? 'is a noisy operation rule' : 'is a cost reduction rule',
    );
  });

  it('says that an emptied group stays', async () => {
    const bench = await workbench();
    const create = tool.replace('delete', 'create');
    const { envelope } = await bench.apply(create, { group: 'solo', name: 'a', keep_percentage: 1, route: '/a' });
    const { data } = (await bench.apply(tool, { group: 'solo', rule_id: envelope.data?.rule_id })).envelope;
    expect(JSON.stringify(data)).toContain('Group solo stays, empty');
    expect(groupIds(bench)).toContain('solo');
  });

  trap('probe/sampling/grpc-rule/read', 'deletes a rule whose matcher cannot be read, and calls it so', async () => {
    const bench = await workbench();
    const { sampling } = bench.demo.cluster;
    if (list === 'noisyOperations') sampling.addNoisy('g', { operation: {} });
    else if (list === 'costReductionRules') sampling.addCostReduction('g', { percentageAtMost: 1, operation: {} });
    else sampling.addHighlyRelevant('g', { operation: {} });
    const rule_id = groupOf(bench, 'g')[list][0]?.ruleId;
    const { text, envelope } = await bench.apply(tool, { group: 'g', rule_id });
    expect(text).toContain('a matcher that this API does not show');
    expect(envelope.data).toMatchObject({ confirmed: true });
  });
});
