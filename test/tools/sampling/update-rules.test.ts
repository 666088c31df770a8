import { describe, expect, it } from 'vitest';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';
import { groupOf } from './groups.ts';

const GROUP = 'cluster-sampling';
const KINDS = [
  { tool: 'update_noisy_operation_rule', list: 'noisyOperations', group: GROUP },
  { tool: 'update_highly_relevant_operation_rule', list: 'highlyRelevantOperations', group: 'payments-sampling' },
  { tool: 'update_cost_reduction_rule', list: 'costReductionRules', group: GROUP },
] as const;

describe.each(KINDS)('$tool', ({ tool, list, group }) => {
  trap('probe/sampling/noisy/upd/only-name', 'keeps everything of the rule but what is named', async () => {
    const bench = await workbench();
    const [before] = groupOf(bench, group)[list];
    const { envelope } = await bench.apply(tool, { group, rule_id: before?.ruleId, name: 'renamed' });
    expect(envelope.data).toMatchObject({ rule_id: before?.ruleId, confirmed: true });
    expect(groupOf(bench, group)[list][0]).toEqual({ ...before, name: 'renamed' });
    expect(bench.upstream.mutations()).toHaveLength(1);
  });

  it('answers the new id when the match changes, and that it is the same rule', async () => {
    const bench = await workbench();
    const [before] = groupOf(bench, group)[list];
    const given = { group, rule_id: before?.ruleId, match: [{ key: 'route', value: '/changed' }] };
    const { envelope } = await bench.apply(tool, given);
    const [after] = groupOf(bench, group)[list];
    expect(after?.ruleId).not.toBe(before?.ruleId);
    expect(envelope.data).toMatchObject({
      rule_id: after?.ruleId,
      former_rule_id: before?.ruleId,
      confirmed: true,
    });
    expect(after).toMatchObject({ name: before?.name, sourceScopes: before?.sourceScopes });
    expect(JSON.stringify(await bench.data('get_sampling', { group }))).toContain('/changed');
    // The old id names nothing now.
    expect((await bench.refusal(tool, given)).message).toContain(`no ${tool.slice(7).replaceAll('_', ' ')}`);
  });

  it('sends nothing when the rule says so already, in whatever order', async () => {
    const bench = await workbench();
    const [before] = groupOf(bench, group)[list];
    const scoped = { group, rule_id: before?.ruleId, namespaces: ['shop', 'payments'] };
    const applied = await bench.apply(tool, scoped);
    const count = bench.upstream.mutations().length;
    const again = { group, rule_id: applied.envelope.data?.rule_id, namespaces: ['payments', 'shop'], disabled: false };
    expect((await bench.preview(tool, again)).envelope.data).toMatchObject({ would_change: [] });
    expect((await bench.apply(tool, again)).envelope.data).toMatchObject({ confirmed: true, changed: [] });
    expect(bench.upstream.mutations()).toHaveLength(count);
  });

  it('clears notes and scopes by empty values', async () => {
    const bench = await workbench();
    const [before] = groupOf(bench, group)[list];
    const first = await bench.apply(tool, {
      group,
      rule_id: before?.ruleId,
      notes: 'why',
      namespaces: ['shop'],
      languages: ['java'],
    });
    const rule_id = first.envelope.data?.rule_id;
    expect(groupOf(bench, group)[list][0]).toMatchObject({ notes: 'why' });
    await bench.apply(tool, { group, rule_id, notes: '', namespaces: [], languages: [], sources: [] });
    expect(groupOf(bench, group)[list][0]).toMatchObject({ notes: null, sourceScopes: null });
  });

  it('refuses when nothing is named to change', async () => {
    const bench = await workbench();
    const [rule] = groupOf(bench, group)[list];
    expect((await bench.refusal(tool, { group, rule_id: rule?.ruleId })).message).toContain('Nothing is named');
  });

  it('refuses a plan when the rule has changed since', async () => {
    const bench = await workbench();
    const [rule] = groupOf(bench, group)[list];
    const given = { group, rule_id: rule?.ruleId, name: 'mine' };
    const { envelope } = await bench.preview(tool, given);
    await bench.apply(tool, { ...given, name: 'theirs' });
    const error = await bench.refusal(tool, { ...given, dry_run: false, plan: envelope.data?.plan });
    expect(error).toMatchObject({ side: 'plan', changed: 'no' });
    expect(groupOf(bench, group)[list][0]?.name).toBe('theirs');
  });

  trap(
    'probe/sampling/noisy/delete-with-cost-mutation',
    'refuses groups and ids that are not there, naming those that are',
    async () => {
      const bench = await workbench();
      const unknown = await bench.refusal(tool, { group: 'cluster-samplin', rule_id: 'x', name: 'y' });
      expect(unknown.message).toContain('Did you mean "cluster-sampling"?');
      const [rule] = groupOf(bench, group)[list];
      expect((await bench.refusal(tool, { group, rule_id: 'de"ad/beef', name: 'y' })).message).toContain(
        `${rule?.ruleId}`,
      );
    },
  );

  trap('probe/sampling/noisy/upd/dup-id', 'refuses an id that two rules share', async () => {
    const bench = await workbench();
    const { sampling } = bench.demo.cluster;
    const twin = { percentageAtMost: 1, operation: { httpServer: { route: '/twin' } } };
    for (const name of ['one', 'two']) {
      if (list === 'noisyOperations') sampling.addNoisy('g', { ...twin, name });
      else if (list === 'costReductionRules') sampling.addCostReduction('g', { ...twin, name });
      else sampling.addHighlyRelevant('g', { name, operation: twin.operation });
    }
    const rule_id = groupOf(bench, 'g')[list][0]?.ruleId;
    const error = await bench.refusal(tool, { group: 'g', rule_id, keep_percentage: 9 });
    expect(error.message).toMatch(/2 rules of group g share the id.*"one", "two"/);
  });

  trap('probe/sampling/grpc-rule/update', 'refuses a rule whose matcher cannot be read, whatever changes', async () => {
    const bench = await workbench();
    const { sampling } = bench.demo.cluster;
    if (list === 'noisyOperations') sampling.addNoisy('g', { name: 'grpc', operation: {} });
    else if (list === 'costReductionRules') sampling.addCostReduction('g', { percentageAtMost: 1, operation: {} });
    else sampling.addHighlyRelevant('g', { name: 'grpc', operation: {} });
    const rule_id = groupOf(bench, 'g')[list][0]?.ruleId;
    for (const change of [{ name: 'x' }, { match: [{ key: 'route', value: '/x' }] }]) {
      const error = await bench.refusal(tool, { group: 'g', rule_id, ...change, dry_run: false });
      expect(error.message).toContain('gRPC');
    }
  });

  it('refuses to make it the twin of another rule', async () => {
    const bench = await workbench();
    const create = tool.replace('update', 'create');
    const scope = { namespaces: ['shop'] };
    await bench.apply(create, { group: 'g', name: 'a', keep_percentage: 3, route: '/a', ...scope });
    await bench.apply(create, { group: 'g', name: 'b', keep_percentage: 3, route: '/b', ...scope });
    const rule_id = groupOf(bench, 'g')[list][1]?.ruleId;
    const error = await bench.refusal(tool, { group: 'g', rule_id, match: [{ key: 'route', value: '/a' }] });
    expect(error.message).toContain('matches the same already');
  });

  it.each([
    ['an unknown key', [{ key: 'rout', value: '/x' }], 'Did you mean "route"?'],
    [
      'a key twice',
      [
        { key: 'route', value: '/x' },
        { key: 'route', value: '/y' },
      ],
      'twice',
    ],
    ['an empty value', [{ key: 'route', value: '' }], 'empty value'],
    ['a relative route', [{ key: 'route', value: 'x' }], 'must start with "/"'],
    [
      'a method in lower case',
      [
        { key: 'route', value: '/x' },
        { key: 'method', value: 'get' },
      ],
      'Did you mean "GET"?',
    ],
  ])('refuses a match with %s', async (_what, match, says) => {
    const bench = await workbench();
    const [rule] = groupOf(bench, group)[list];
    expect((await bench.refusal(tool, { group, rule_id: rule?.ruleId, match })).message).toContain(says);
  });

  it('refuses percentages out of range, blank names and scopes that do not exist', async () => {
    const bench = await workbench();
    const rule_id = groupOf(bench, group)[list][0]?.ruleId;
    for (const keep_percentage of [-0.1, 100.0001]) await bench.refusal(tool, { group, rule_id, keep_percentage });
    expect((await bench.refusal(tool, { group, rule_id, name: ' ' })).message).toContain('blank');
    expect((await bench.refusal(tool, { group, rule_id, namespaces: ['nope'] })).message).toContain('"nope"');
    expect((await bench.refusal(tool, { group, rule_id, sources: ['shop/cart'] })).message).toContain(
      'namespace/Kind/name',
    );
    expect((await bench.refusal(tool, { group, rule_id, sources: ['shop/Banana/cart'] })).message).toContain('Banana');
  });

  it('says what does not show, when the write did nothing', async () => {
    const bench = await workbench();
    const [before] = groupOf(bench, group)[list];
    bench.upstream.intercept((post, response) => {
      if (!post.isMutation) return false;
      const root = tool.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data: { [root]: { ruleId: before?.ruleId } } }));
      return true;
    });
    const { envelope } = await bench.apply(tool, { group, rule_id: before?.ruleId, name: 'lost' });
    expect(envelope.data).toMatchObject({ confirmed: false });
    expect(envelope.context.warnings?.join()).toContain('does not show it so yet');
  });
});

describe('update_noisy_operation_rule', () => {
  const TOOL = 'update_noisy_operation_rule';

  trap(
    'probe/sampling/noisy/upd/create',
    'leaves a disabled rule disabled, with its percentage, when its name changes',
    async () => {
      const bench = await workbench();
      bench.demo.cluster.sampling.addNoisy('g', {
        name: 'u',
        notes: 'keep me',
        disabled: true,
        percentageAtMost: 7,
        operation: { httpServer: { route: '/u' } },
        sourceScopes: { namespaces: ['shop'], languages: ['java'] },
      });
      const [before] = groupOf(bench, 'g').noisyOperations;
      await bench.apply(TOOL, { group: 'g', rule_id: before?.ruleId, name: 'u2' });
      expect(groupOf(bench, 'g').noisyOperations).toEqual([{ ...before, name: 'u2' }]);
    },
  );

  trap(
    'probe/sampling/noisy/query-params',
    'keeps query parameters, and tells a present one from an empty one',
    async () => {
      const bench = await workbench();
      const queryParams = [{ name: 'q' }, { name: 'p', valueExact: '' }];
      bench.demo.cluster.sampling.addNoisy('g', { name: 'a', operation: { httpServer: { route: '/g', queryParams } } });
      const [before] = groupOf(bench, 'g').noisyOperations;
      await bench.apply(TOOL, { group: 'g', rule_id: before?.ruleId, keep_percentage: 4 });
      expect(groupOf(bench, 'g').noisyOperations).toEqual([{ ...before, percentageAtMost: 4 }]);
      const match = [
        { key: 'query', value: 'debug' },
        { key: 'query', value: 'mode=' },
      ];
      await bench.apply(TOOL, { group: 'g', rule_id: before?.ruleId, match });
      expect(groupOf(bench, 'g').noisyOperations[0]?.operation?.httpServer).toEqual({
        method: null,
        route: null,
        routePrefix: null,
        queryParams: [
          { name: 'debug', valueExact: null },
          { name: 'mode', valueExact: '' },
        ],
      });
    },
  );

  trap('probe/sampling/noisy/both-http-server-and-client', 'keeps both sides of a rule that has them', async () => {
    const bench = await workbench();
    const operation = { httpServer: { route: '/a' }, httpClient: { serverAddress: 'a' } };
    bench.demo.cluster.sampling.addNoisy('g', { name: 'a', operation });
    const [before] = groupOf(bench, 'g').noisyOperations;
    await bench.apply(TOOL, { group: 'g', rule_id: before?.ruleId, disabled: true });
    expect(groupOf(bench, 'g').noisyOperations).toEqual([{ ...before, disabled: true }]);
  });

  trap('probe/sampling/noisy/empty-httpServer', 'keeps a matcher that is there but empty', async () => {
    const bench = await workbench();
    bench.demo.cluster.sampling.addNoisy('g', { name: 'a', operation: { httpServer: {} } });
    const [before] = groupOf(bench, 'g').noisyOperations;
    await bench.apply(TOOL, { group: 'g', rule_id: before?.ruleId, disabled: true });
    expect(groupOf(bench, 'g').noisyOperations).toEqual([{ ...before, disabled: true }]);
  });

  it('refuses to make it match every operation', async () => {
    const bench = await workbench();
    const [rule] = groupOf(bench, GROUP).noisyOperations;
    await bench.refusal(TOOL, { group: GROUP, rule_id: rule?.ruleId, match: [] });
    await bench.refusal(TOOL, { group: GROUP, rule_id: rule?.ruleId, match: [{ key: 'method', value: 'GET' }] });
  });
});

describe('update_highly_relevant_operation_rule', () => {
  it('takes a duration away by 0 and leaves the percentage that was not set unset', async () => {
    const bench = await workbench();
    const group = 'payments-sampling';
    const [before] = groupOf(bench, group).highlyRelevantOperations;
    const given = { group, rule_id: before?.ruleId, slower_than_ms: 0, on_error: true };
    await bench.apply('update_highly_relevant_operation_rule', given);
    expect(groupOf(bench, group).highlyRelevantOperations[0]).toMatchObject({
      durationAtLeastMs: null,
      error: true,
      percentageAtLeast: null,
    });
  });
});

describe('update_cost_reduction_rule', () => {
  it('refuses to make a rule of the whole cluster drop everything', async () => {
    const bench = await workbench();
    bench.demo.cluster.sampling.addCostReduction('g', { percentageAtMost: 10 });
    const rule_id = groupOf(bench, 'g').costReductionRules[0]?.ruleId;
    const given = { group: 'g', rule_id, keep_percentage: 0 };
    expect((await bench.refusal('update_cost_reduction_rule', given)).message).toContain('every trace of the cluster');
  });
});
