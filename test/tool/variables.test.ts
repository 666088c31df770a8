import { describe, expect, it } from 'vitest';
import type { ValueTemplate } from '../../src/tool/definition.ts';
import { wireVariables } from '../../src/tool/variables.ts';

const rule: Readonly<Record<string, ValueTemplate>> = {
  id: { argument: 'group' },
  rule: {
    required: true,
    object: {
      disabled: { value: false },
      operation: {
        object: {
          server: { object: { route: { argument: 'route' }, method: { argument: 'method' } } },
          client: { object: { path: { argument: 'path' }, exact: { value: true } } },
        },
      },
      fixed: { object: { kind: { value: 'A' }, nothing: { value: null } } },
      names: { list: [{ argument: 'first' }, { argument: 'second' }] },
    },
  },
};

describe('wire variables', () => {
  it('leave out objects and lists whose arguments are all absent', () => {
    expect(wireVariables(rule, { group: 'edge' })).toEqual({
      id: 'edge',
      rule: { disabled: false, fixed: { kind: 'A', nothing: null } },
    });
  });

  it('keep the part of an object whose argument is there', () => {
    expect(wireVariables(rule, { route: '/x', second: 'b' })).toEqual({
      rule: {
        disabled: false,
        operation: { server: { route: '/x' } },
        fixed: { kind: 'A', nothing: null },
        names: ['b'],
      },
    });
    expect(wireVariables(rule, { path: '/y' })).toMatchObject({
      rule: { operation: { client: { path: '/y', exact: true } } },
    });
  });

  it('keep false, zero and empty text, and drop null', () => {
    const templates = { a: { argument: 'a' }, b: { argument: 'b' }, c: { argument: 'c' }, d: { argument: 'd' } };
    expect(wireVariables(templates, { a: false, b: 0, c: '', d: null })).toEqual({ a: false, b: 0, c: '' });
  });

  it('send a required object even when it is empty', () => {
    const child: ValueTemplate = { object: { name: { argument: 'name' } } };
    expect(wireVariables({ input: { ...child, required: true }, filter: child }, {})).toEqual({ input: {} });
  });
});
