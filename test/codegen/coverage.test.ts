import { extendSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { coverage, NOT_EXPOSED } from '../../src/codegen/emit/coverage.ts';
import { compileRepository } from '../../src/codegen/emit/plugin.ts';

const { contract, tools } = compileRepository();
const rows = coverage(contract.newest, tools);

describe('coverage of the contract', () => {
  it('has a tool or a reason for every field of the roots', () => {
    expect(rows.filter(({ tools: names, reason }) => names.length === 0 && reason === undefined)).toEqual([]);
  });

  it('gives no reason for a field that a tool reaches, nor for one that does not exist', () => {
    const unreached = new Set(rows.filter(({ tools: names }) => names.length === 0).map(({ field }) => field));
    expect(Object.keys(NOT_EXPOSED).filter((field) => !unreached.has(field))).toEqual([]);
  });

  it('finds a field that the contract gained and that nothing reaches', () => {
    const grown = extendSchema(contract.newest, parse('extend type Query { brandNew: String }'));
    const gaps = coverage(grown, tools).filter(
      ({ tools: names, reason }) => names.length === 0 && reason === undefined,
    );
    expect(gaps.map(({ field }) => field)).toContain('Query.brandNew');
  });
});
