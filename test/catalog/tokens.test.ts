import { describe, expect, it } from 'vitest';
import { countTokens } from './tokens.ts';

describe('the definitions of the tools', () => {
  const { tools, total, core, toolsets } = countTokens();

  it('that clients see unasked are at most 40 and cost less than 7,000 tokens in all', () => {
    const seen = tools.filter((tool) => tool.core);
    expect(seen.length, 'say @tool(core: false), or take another tool out of the view').toBeLessThanOrEqual(40);
    expect(core).toBeLessThan(7_000);
  });

  it('cost at most 190 tokens on average, all of them', () => {
    expect(total / tools.length).toBeLessThanOrEqual(190);
  });

  it('cost at most 450 tokens each', () => {
    expect(tools.filter(({ tokens }) => tokens > 450)).toEqual([]);
  });

  it('are counted whole, toolset by toolset', () => {
    expect([...toolsets.values()].reduce((sum, tokens) => sum + tokens, 0)).toBe(total);
  });
});
