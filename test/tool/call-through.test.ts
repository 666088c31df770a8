import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asListed, CALL_TOOL, calledThrough } from '../../src/tool/call-through.ts';

const name = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text !== CALL_TOOL);
const given = fc.dictionary(fc.string({ maxLength: 20 }), fc.jsonValue({ maxDepth: 3 }), {
  maxKeys: 5,
  noNullPrototype: true,
});

describe('a call through call_tool', () => {
  it('stands for the very call that it carries, as an object or as JSON text', () => {
    fc.assert(
      fc.property(name, given, (tool, passed) => {
        expect(calledThrough(CALL_TOOL, { tool, arguments: passed })).toEqual({ tool, arguments: passed });
        const text = JSON.stringify(passed);
        expect(calledThrough(CALL_TOOL, { tool, arguments: text })).toEqual({ tool, arguments: JSON.parse(text) });
      }),
    );
  });

  it('is what a step becomes whose tool is not listed, and nothing else is changed', () => {
    fc.assert(
      fc.property(name, given, fc.boolean(), (tool, passed, isListed) => {
        const step = { tool, arguments: passed, why: 'so' };
        const told = asListed(step, new Set(isListed ? [tool] : []));
        expect(told.tool).toBe(isListed ? tool : CALL_TOOL);
        expect({ ...calledThrough(told.tool, told.arguments), why: told.why }).toEqual(step);
        expect(asListed(step, undefined)).toBe(step);
      }),
    );
  });

  it.each([undefined, null, ''])('without arguments (%j) is one with none', (none) => {
    expect(calledThrough(CALL_TOOL, { tool: 'get_access', arguments: none })).toEqual({
      tool: 'get_access',
      arguments: {},
    });
  });

  it('stands for itself where it names no other tool, or says more, so that nothing of it is dropped', () => {
    for (const odd of [
      undefined,
      null,
      'get_pod',
      [],
      {},
      { tool: 7 },
      { tool: '' },
      { tool: CALL_TOOL, arguments: {} },
      { tool: 'pause_odigos', dry_run: true },
      { tool: 'pause_odigos', arguments: {}, dry_run: true },
      { tool: 'pause_odigos', arguments: [] },
      { tool: 'pause_odigos', arguments: 7 },
      { tool: 'pause_odigos', arguments: '{"dry_run":' },
      { tool: 'pause_odigos', arguments: '[]' },
    ])
      expect(calledThrough(CALL_TOOL, odd)).toEqual({ tool: CALL_TOOL, arguments: odd });
  });

  it('is read of no other tool', () => {
    fc.assert(
      fc.property(name, given, (tool, passed) => {
        const odd = { tool: 'pause_odigos', arguments: passed };
        expect(calledThrough(tool, odd)).toEqual({ tool, arguments: odd });
      }),
    );
  });
});
