import { describe, expect, it } from 'vitest';
import { dataOf } from '../../e2e/envelope.ts';
import { type Workbench, workbench } from '../workbench.ts';

/** Lets the API say that it did what a mutation asks, and do nothing. */
function answerOnly(bench: Workbench, data: object): void {
  bench.upstream.intercept(({ isMutation }, response) => {
    if (!isMutation) return false;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }));
    return true;
  });
}

const firstAction = (bench: Workbench): string => bench.demo.cluster.actions.list()[0]?.id ?? '';

describe('a write that the API says it did, and did not, is told as not confirmed', () => {
  it.each([
    ['create_action', () => ({ type: 'InferDbAttributes', name: 'x' }), { createAction: { id: 'action-x' } }],
    ['update_action', (bench: Workbench) => ({ id: firstAction(bench), name: 'x' }), { updateAction: { id: 'a' } }],
    ['delete_action', (bench: Workbench) => ({ id: firstAction(bench) }), { deleteAction: true }],
    [
      'create_instrumentation_rule',
      () => ({ type: 'NetworkMetrics', name: 'x' }),
      { createInstrumentationRule: { ruleId: 'rule-x' } },
    ],
    [
      'add_custom_instrumentation',
      () => ({ namespace: 'shop', kind: 'Deployment', name: 'catalog', function: 'main.F' }),
      { createInstrumentationRule: { ruleId: 'rule-x' } },
    ],
  ])('%s', async (tool, given, answer) => {
    const bench = await workbench({ demo: { tier: 'onprem' } });
    answerOnly(bench, answer);
    const result = await bench.apply(tool, given(bench));
    expect(dataOf(result)).toMatchObject({ confirmed: false });
    expect(JSON.stringify(result.envelope.context.warnings)).toMatch(/does not show|still shows/);
    expect(bench.upstream.mutations()).toHaveLength(1);
  });
});
