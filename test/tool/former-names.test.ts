import { describe, expect, it } from 'vitest';
import type { ArgumentsSchema } from '../../src/tool/definition.ts';
import { withPresentNames } from '../../src/tool/former-names.ts';
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
