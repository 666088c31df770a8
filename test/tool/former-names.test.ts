import { describe, expect, it } from 'vitest';
import { calledThrough, calledTool } from '../../src/tool/call-through.ts';
import type { ArgumentsSchema } from '../../src/tool/definition.ts';
import { FORMER_TOOLS, withPresentNames } from '../../src/tool/former-names.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';

const NOISY: ArgumentsSchema = definitions.create_noisy_operation_rule.inputSchema;
const RULE: ArgumentsSchema = definitions.create_instrumentation_rule.inputSchema;

describe('arguments by their former names', () => {
  it.each([
    [NOISY, { rule_name: 'a', route: '/x' }, { name: 'a', routes: ['/x'] }],
    [NOISY, { name: 'a', rule_name: 'b' }, { name: 'a', rule_name: 'b' }],
    [NOISY, { scopes: [{ namespace: 'a', kind: 'Deployment', name: 'b' }] }, { sources: ['a/Deployment/b'] }],
    [NOISY, { scopes: [{ namespace: 'a' }] }, { scopes: [{ namespace: 'a' }] }],
    [NOISY, { route: null }, { routes: null }],
    [RULE, { sources: ['a/Deployment/b'] }, { scopes: ['a/Deployment/b'] }],
    [definitions.list_sources.inputSchema, { stream: 'a' }, { data_stream: 'a' }],
    [definitions.explain_sampling.inputSchema, { route: '/x' }, { route: '/x' }],
    [NOISY, 'text', 'text'],
    [NOISY, null, null],
    [NOISY, ['a'], ['a']],
  ])('%#', (schema, given, named) => {
    expect(withPresentNames(given, schema)).toEqual(named);
  });
});

describe('a tool by its former name', () => {
  const former = new Map([['look_at_pod', 'get_pod']]);
  const given = { namespace: 'shop', name: 'a' };

  it('is called as what it is now, by itself and through call_tool, and so is it in the audit', () => {
    expect(calledThrough('look_at_pod', given, 'call_tool', former)).toEqual({ tool: 'get_pod', arguments: given });
    const through = { tool: 'look_at_pod', arguments: given };
    expect(calledThrough('call_tool', through, 'call_tool', former)).toEqual({ tool: 'get_pod', arguments: given });
    expect([calledTool('look_at_pod', given, former), calledTool('call_tool', through, former)]).toEqual([
      'get_pod',
      'get_pod',
    ]);
  });

  it('is never one that a tool has now, and leads to a tool', () => {
    for (const [was, is] of FORMER_TOOLS) {
      expect(Object.keys(definitions)).not.toContain(was);
      expect(Object.keys(definitions)).toContain(is);
    }
  });
});
