import { describe, expect, it } from 'vitest';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';
import { onpremBench, putRule } from './world.ts';

describe('list_instrumentation_rules', () => {
  it('shows settings as create_instrumentation_rule takes them, page by page in one order', async () => {
    const bench = await onpremBench();
    putRule(bench, { ruleName: 'b', headersCollection: { headerKeys: ['x'] } });
    putRule(bench, { ruleName: 'a', payloadCollection: { httpRequest: { maxPayloadLength: 9 }, dbQuery: {} } });
    putRule(bench, { ruleName: 'c', networkMetrics: true, sourcesScopes: [{ containerName: 'app' }] });
    const { rules, total } = await bench.data('list_instrumentation_rules');
    expect(total).toBe(3);
    expect(rules).toMatchObject([
      { type: 'HeadersCollection', name: 'b', header_keys: ['x'] },
      { type: 'NetworkMetrics', name: 'c', scopes: [{ container: 'app' }] },
      {
        type: 'PayloadCollection',
        collect: ['httpRequest', 'dbQuery'],
        limits: { httpRequest: { max_payload_length: 9 } },
      },
    ]);
    const first = await bench.data('list_instrumentation_rules', { limit: 2 });
    const second = await bench.data('list_instrumentation_rules', { limit: 2, cursor: first.next_cursor });
    expect([first.rules, second.rules].flat()).toEqual(rules);
    expect(await bench.data('list_instrumentation_rules', { type: 'NetworkMetrics' })).toMatchObject({ total: 1 });
  });

  trap('probe/rule/code/false', 'says of a rule that is empty that it does nothing', async () => {
    const bench = await onpremBench();
    putRule(bench, { codeAttributes: { function: false } });
    expect((await bench.data('list_instrumentation_rules')).rules).toMatchObject([{ state: 'empty: does nothing' }]);
  });
});

describe('list_instrumentation_rule_types', () => {
  it.each([
    ['community', false],
    ['onprem', true],
  ] as const)('in tier %s leads to a write of rules: %s', async (tier, leads) => {
    const { envelope } = await (await workbench({ demo: { tier } })).call('list_instrumentation_rule_types');
    expect(envelope.next_steps.some(({ tool }) => tool === 'create_instrumentation_rule')).toBe(leads);
  });

  it('says of each type its languages and which arguments it takes', async () => {
    const bench = await onpremBench();
    const { types, total } = await bench.data('list_instrumentation_rule_types');
    expect(total).toBe(5);
    expect(types).toMatchObject([
      { type: 'CodeAttributes', languages: ['go', 'python', 'javascript'], takes: { collect: expect.any(String) } },
      { type: 'CustomInstrumentation', takes: { functions: expect.any(String) } },
      { type: 'HeadersCollection', takes: { header_keys: expect.any(String) } },
      { type: 'NetworkMetrics', languages: ['*'] },
      { type: 'PayloadCollection', takes: { collect: expect.any(String), mime_types: expect.any(String) } },
    ]);
  });
});
