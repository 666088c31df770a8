import { extendSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { comingCoverage, coverage, NOT_EXPOSED, NOT_EXPOSED_NEXT } from '../../src/codegen/emit/coverage.ts';
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

  it('has a tool or a reason for everything that is known of the release to come, and no reason too many', () => {
    const rows = comingCoverage(contract.newest, contract.wire, tools);
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter((row) => row.tools.length === 0 && row.reason === undefined)).toEqual([]);
    const reasons = new Set(rows.flatMap(({ field, reason }) => (reason === undefined ? [] : [field])));
    expect(Object.keys(NOT_EXPOSED_NEXT).filter((field) => !reasons.has(field))).toEqual([]);
    const reached = rows.flatMap((row) => (row.tools.length > 0 ? [row.field] : []));
    expect(reached).toEqual([
      'Query.instrumentationAgents',
      'Insights.anomaly',
      'Insights.blastRadius',
      'Insights.findings',
      'Insights.guardrailViolation',
    ]);
  });
});
