import { describe, expect, it } from 'vitest';
import { countTokens } from '../tokens.ts';

/** Tools that may cost more than 450 tokens, each with its reason. Growth must be argued here. */
const ARGUED: Readonly<Record<string, string>> = {
  update_highly_relevant_operation_rule: 'all that a rule says, each part of it on its own',
};

describe('the definitions of the tools', () => {
  const { tools, total, core, toolsets } = countTokens();

  it('that clients see unasked cost at most 200 tokens on average', () => {
    expect(core / tools.filter((tool) => tool.core).length).toBeLessThanOrEqual(200);
  });

  it('cost at most 225 tokens on average, all of them', () => {
    expect(total / tools.length).toBeLessThanOrEqual(225);
  });

  it('cost at most 450 tokens each, unless there is a reason', () => {
    expect(tools.filter(({ name, tokens }) => tokens > 450 && ARGUED[name] === undefined)).toEqual([]);
  });

  it('are counted whole, toolset by toolset', () => {
    expect([...toolsets.values()].reduce((sum, tokens) => sum + tokens, 0)).toBe(total);
  });
});
