import { describe, expect, it } from 'vitest';
import { approveOf, riskOf, type ToolResult } from '../../e2e/envelope.ts';
import { type Workbench, workbench } from '../workbench.ts';
import { groupOf } from './groups.ts';

const GROUP = 'cluster-sampling';
const NEW = { group: GROUP, name: 'new' };
const said = ({ envelope }: ToolResult): string => JSON.stringify(envelope.data?.consequences);
const idOf = (bench: Workbench, list: 'noisyOperations' | 'costReductionRules', name: string): string =>
  groupOf(bench, GROUP)[list].find((rule) => rule.name === name)?.ruleId ?? '';

describe('a preview of a sampling rule', () => {
  it.each<[why: string, tool: string, given: object, says: RegExp, risk: readonly string[]]>([
    [
      'that there is covers one method alone',
      'create_cost_reduction_rule',
      { ...NEW, route_prefix: '/catalog', keep_percentage: 10 },
      /10 % are kept instead of 100 %.*what .*"catalog reads".* on stays as it is/,
      ['data_loss', 'cluster_wide'],
    ],
    [
      'that there is covers one method of noise alone',
      'create_noisy_operation_rule',
      { ...NEW, route: '/healthz', keep_percentage: 1 },
      /1 % are kept instead of 100 %/,
      ['data_loss', 'cluster_wide'],
    ],
    [
      'drops what is kept whole, and a little of what is hardly kept',
      'create_noisy_operation_rule',
      { ...NEW, route: '/healthz', keep_percentage: 0 },
      /0 % are kept instead of 100 %.*where they match noisy rule "health probes" too 0 % are kept instead of 1 %/,
      ['data_loss', 'cluster_wide'],
    ],
    [
      'keeps more of some and less of others',
      'create_highly_relevant_operation_rule',
      { ...NEW, route_prefix: '/catalog', keep_percentage: 50 },
      /50 % are kept instead of 100 %.*"catalog reads" too 50 % are kept instead of 10 %/,
      ['data_loss', 'cost', 'cluster_wide'],
    ],
    [
      'keeps what another span of the trace would have dropped',
      'create_highly_relevant_operation_rule',
      { ...NEW, route: '/fresh' },
      /where another span of the trace matches cost reduction rule "catalog reads", .*100 % are kept instead of 10 %; else they stay as they are/,
      ['cost', 'cluster_wide'],
    ],
    [
      'takes a trace from what would have dropped it, by its first span',
      'create_noisy_operation_rule',
      { ...NEW, route: '/fresh', keep_percentage: 100 },
      /where another span of the trace matches .*"catalog reads", .*100 % are kept instead of 10 %/,
      ['cost', 'cluster_wide'],
    ],
    [
      'keeps all that is kept anyway',
      'create_cost_reduction_rule',
      { ...NEW, route: '/fresh', keep_percentage: 100 },
      /no trace is kept or dropped otherwise by that now; .*stay as they are, 100 % kept/,
      ['none'],
    ],
  ])('that %s says so', async (_why, tool, given, says, risk) => {
    const bench = await workbench();
    const preview = await bench.preview(tool, given);
    expect(approveOf(preview)).toMatch(says);
    expect(riskOf(preview)).toEqual(risk);
  });

  it('that loses its method says that the other methods fall', async () => {
    const bench = await workbench();
    const rule_id = idOf(bench, 'costReductionRules', 'catalog reads');
    const match = [{ key: 'route_prefix', value: '/catalog' }];
    const preview = await bench.preview('update_cost_reduction_rule', { group: GROUP, rule_id, match });
    expect(riskOf(preview)).toContain('data_loss');
    expect(approveOf(preview)).toContain('10 % are kept instead of 100 %');
  });

  it('that moves to another route says what becomes of the former one', async () => {
    const bench = await workbench();
    const rule_id = idOf(bench, 'noisyOperations', 'health probes');
    const match = [
      { key: 'route', value: '/health' },
      { key: 'method', value: 'GET' },
    ];
    const preview = await bench.preview('update_noisy_operation_rule', { group: GROUP, rule_id, match });
    expect(riskOf(preview)).toEqual(['data_loss', 'cost', 'cluster_wide']);
    expect(approveOf(preview)).toMatch(
      /"served GET \/health".*1 % are kept instead of 100 %.*"served GET \/healthz", which it no longer matches, 100 % are kept instead of 1 %/,
    );
  });

  it('that matches every request says so, and one of a route does not', async () => {
    const bench = await workbench();
    const approve = async (given: object) =>
      approveOf(await bench.preview('create_noisy_operation_rule', { ...NEW, ...given }));
    expect(await approve({ route_prefix: '/' })).toContain('(every served request)');
    expect(await approve({ route_prefix: '/', method: 'GET' })).toContain('(every served GET request)');
    expect(await approve({ route_prefix: '/' })).toContain('Careful: it takes requests of every route');
    expect(await approve({ route: '/readyz' })).not.toMatch(/every served|every route/);
  });

  it('that never matches says that and nothing against it', async () => {
    const bench = await workbench();
    const given = { ...NEW, keep_percentage: 5, kafka_consumer_topic: 'orders' };
    const preview = await bench.preview('create_cost_reduction_rule', given);
    expect(approveOf(preview)).toMatch(/no trace is kept or dropped otherwise by that.*never matches by them/);
    expect(riskOf(preview)).toEqual(['none']);
    expect(said(preview)).not.toMatch(/At most 5 %|takes effect/);
  });

  it('that others decide over says so where it says what it keeps', async () => {
    const bench = await workbench();
    const given = { ...NEW, on_error: true, namespaces: ['shop'] };
    const preview = await bench.preview('create_highly_relevant_operation_rule', given);
    expect(approveOf(preview)).toMatch(
      /no trace is kept or dropped otherwise by that now.*since .*highly relevant rule .* decide on them/,
    );
    expect(said(preview)).toMatch(/All traces with an error are kept in shop, but where noisy rule .*decide over it/);
  });

  it('that would keep a quarter of everything is refused for what it drops', async () => {
    const bench = await workbench();
    const refused = await bench.refusal('create_highly_relevant_operation_rule', { ...NEW, keep_percentage: 25 });
    expect(refused.message).toContain('75 % are dropped');
  });
});

describe('after a write of a sampling rule', () => {
  it.each([
    [
      'create_noisy_operation_rule',
      { ...NEW, route: '/fresh', method: 'GET', sources: ['shop/Deployment/cart'] },
      { service: 'shop/Deployment/cart', route: '/fresh', method: 'GET' },
    ],
    ['create_noisy_operation_rule', { ...NEW, server_address: 'a.local' }, { host: 'a.local' }],
    ['create_highly_relevant_operation_rule', { ...NEW, on_error: true, route: '/fresh' }, { status: 500 }],
  ])('of %s, the first step shows that it decides', async (tool, given, expected) => {
    const bench = await workbench();
    const { envelope } = await bench.apply(tool, given);
    const [step] = envelope.next_steps;
    expect(step).toMatchObject({ tool: 'explain_sampling', arguments: expected });
    const shown = await bench.data('explain_sampling', step?.arguments ?? {});
    expect(JSON.stringify(shown)).toContain('"new"');
  });

  it('of a deletion, it shows that the rule decides no longer', async () => {
    const bench = await workbench();
    const rule_id = idOf(bench, 'noisyOperations', 'health probes');
    const { envelope } = await bench.apply('delete_noisy_operation_rule', { group: GROUP, rule_id });
    const [step] = envelope.next_steps;
    expect(step?.arguments).toMatchObject({ route: '/healthz', method: 'GET' });
    expect(await bench.data('explain_sampling', step?.arguments ?? {})).toMatchObject({ kept_percent: 100 });
  });

  it('none is asked about of a matcher that never matches', async () => {
    const bench = await workbench();
    const given = { ...NEW, keep_percentage: 5, kafka_consumer_topic: 'orders' };
    const { envelope } = await bench.apply('create_cost_reduction_rule', given);
    expect(envelope.next_steps.map(({ tool }) => tool)).not.toContain('explain_sampling');
  });
});
