import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { expect, it } from 'vitest';
import { argumentsOf, LISTS, manyOfAll } from './long-lists.ts';

/** Of the tokens of the same answer as JSON: in the median of the tools that list things of one kind, and of all with pages. */
const MOST = 0.56;
const MOST_OF_ALL = 0.6;

/** The middle of sorted shares, the upper of two. */
function median(costs: readonly { readonly share: number }[]): number {
  return costs[Math.floor(costs.length / 2)]?.share ?? Number.NaN;
}

it(`lists cost at most ${Math.round(MOST * 100)} % of the tokens that they would as JSON`, {
  timeout: 60_000,
}, async () => {
  const bench = await manyOfAll(3_000);
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
  expect(median(costs.filter(({ tool }) => tool.startsWith('list_'))), table).toBeLessThanOrEqual(MOST);
  expect(median(costs), table).toBeLessThanOrEqual(MOST_OF_ALL);
  expect(costs.at(-1)?.share, table).toBeLessThan(0.95);
});
