import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { expect, it } from 'vitest';
import { argumentsOf, LISTS, manyOfAll } from './long-lists.ts';

/** Of the tokens of the same answer as JSON, in the median of the lists. */
const MOST = 0.55;

it(`lists cost at most ${Math.round(MOST * 100)} % of the tokens that they would as JSON`, {
  timeout: 60_000,
}, async () => {
  const bench = await manyOfAll();
  const costs: { readonly tool: string; readonly json: number; readonly text: number; readonly share: number }[] = [];
  for (const tool of LISTS) {
    const { envelope, text } = await bench.call(tool.name, argumentsOf(tool, bench));
    if (!text.includes('\n\n')) continue;
    const [json, own] = [encode(JSON.stringify(envelope)).length, encode(text).length];
    costs.push({ tool: tool.name, json, text: own, share: own / json });
  }
  costs.sort((left, right) => left.share - right.share);
  const table = costs
    .map(({ tool, json, text, share }) => `${tool} ${text} of ${json}: ${share.toFixed(2)}`)
    .join('\n');
  expect(costs.length, table).toBeGreaterThanOrEqual(8);
  expect(costs[Math.floor(costs.length / 2)]?.share, table).toBeLessThanOrEqual(MOST);
  expect(costs.at(-1)?.share, table).toBeLessThan(0.95);
});
