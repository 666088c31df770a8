import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_CORE_TOOLS } from '../../src/codegen/dev/advice.ts';
import { countTokens } from './tokens.ts';

describe('the definitions of the tools', () => {
  const { tools, total, core, toolsets } = countTokens();

  it('that clients see unasked are at most 40 and cost less than 6,000 tokens in all', () => {
    const seen = tools.filter((tool) => tool.core);
    expect(seen.length, 'say @tool(core: false), or take another tool out of the view').toBeLessThanOrEqual(
      MAX_CORE_TOOLS,
    );
    expect(core).toBeLessThan(6_000);
  });

  it('cost at most 160 tokens on average, all of them', () => {
    expect(total / tools.length).toBeLessThanOrEqual(160);
  });

  it('cost at most 400 tokens each', () => {
    expect(tools.filter(({ tokens }) => tokens > 400)).toEqual([]);
  });

  it.each([
    ['this one, all', tools.length, total],
    ['this one, as it lists unasked', tools.filter((tool) => tool.core).length, core],
  ])('cost what docs/compare.md says: %s', (row, count, tokens) => {
    const [, said, cost = ''] =
      new RegExp(`^\\| ${row} \\| (\\d+) \\| ([\\d,]+),? measured`, 'm').exec(
        readFileSync('docs/compare.md', 'utf8'),
      ) ?? [];
    // By the tool: a tool more is no other sentence of a comparison.
    const perTool = Number(cost.replaceAll(',', '')) / Number(said);
    expect(Math.abs(perTool / (tokens / count) - 1)).toBeLessThan(0.05);
  });

  it('are counted whole, toolset by toolset', () => {
    expect([...toolsets.values()].reduce((sum, tokens) => sum + tokens, 0)).toBe(total);
  });
});
