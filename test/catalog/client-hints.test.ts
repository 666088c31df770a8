import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { clientHints } from '../../src/catalog/client-hints.ts';
import { TRIAGE } from '../../src/catalog/triage.ts';

const { listed, tools } = createCatalog();

describe('what Claude Code looks for in a listed tool', () => {
  it('asks it to load the tools of triage at once, six to eight reads of the core, and no others', () => {
    const loaded = listed.filter((tool) => clientHints(tool, 24_000)._meta?.['anthropic/alwaysLoad']);
    expect(loaded.map(({ name }) => name)).toEqual([...TRIAGE].toSorted());
    expect(loaded.length).toBeGreaterThanOrEqual(6);
    expect(loaded.length).toBeLessThanOrEqual(8);
    for (const { name } of loaded) expect(tools.get(name)?.definition).toMatchObject({ kind: 'READ', core: true });
  });

  it('says how long an answer may be where it may be long, within what is taken and never less than unasked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...listed), fc.integer({ min: 1_500, max: 300_000 }), (tool, budget) => {
        const { limit, full } = tool.inputSchema.properties;
        const most = clientHints(tool, budget)._meta?.['anthropic/maxResultSizeChars'];
        expect(most !== undefined).toBe(limit !== undefined || full !== undefined);
        if (most === undefined) return;
        expect(most).toBeGreaterThanOrEqual(Math.max(50_000, Math.min(500_000, 2 * budget)));
        expect(most).toBeLessThanOrEqual(500_000);
      }),
    );
  });
});
