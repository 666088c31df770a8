import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Workbench, workbench } from '../tools/workbench.ts';
import { minimalArguments, propertiesOf } from './arguments.ts';
import { argumentsOf, LISTS, manyOfAll, WORKLOADS } from './long-lists.ts';

/** Walks of each list, each with a limit and a budget of its own. */
const WALKS = 3;
const MOST_PAGES = 1_000;
/** Characters: what MCP_MAX_ANSWER_TOKENS may be at least, and is when nothing is set. */
const BUDGETS = { min: 1_500, max: 24_000 };
/** More than any list here fills. */
const NO_BUDGET = 10_000_000;

interface Walk {
  readonly rows: readonly Row[];
  /** How many there are in all, where the tool counts the same. */
  readonly total?: number | undefined;
}

/** All rows of a list, page by page. */
async function walk(bench: Workbench, tool: string, given: object, budget: number): Promise<Walk> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  for (let pages = 1; pages <= MOST_PAGES; pages += 1) {
    const { envelope, text } = await bench.call(tool, { ...given, ...(cursor ? { cursor } : {}) }, budget);
    const data = page.parse(envelope.data);
    const shown = z.array(row).parse(Object.entries(data).find(([name]) => LIST_NAMES.has(name))?.[1] ?? []);
    // One row stays, whatever it takes.
    if (shown.length > 1) expect(text.length).toBeLessThanOrEqual(budget);
    rows.push(...shown);
    cursor = data.next_cursor;
    const next = envelope.next_steps.find((step) => step.tool === tool && step.arguments.cursor === cursor);
    if (cursor && next) expect(next.arguments).toEqual({ ...given, cursor });
    if (cursor === undefined) return { rows, total: data.total };
    expect(shown.length).toBeGreaterThan(0);
  }
  throw new Error(`${tool} never ends`);
}

const row = z.record(z.string(), z.unknown());
type Row = z.infer<typeof row>;
const page = z.looseObject({ total: z.number().optional(), next_cursor: z.string().optional() });
const LIST_NAMES: ReadonlySet<string> = new Set(
  'actions correlations destinations edges findings folders libraries namespaces options rules slots sources streams top_sources types unhealthy workloads'.split(
    ' ',
  ),
);

/** What a row is known by, whatever of it was cut: its short texts and its numbers. */
function known(one: Row): string {
  const short = Object.entries(one).filter(([, value]) =>
    typeof value === 'string' ? value.length < 90 : typeof value === 'number',
  );
  return JSON.stringify(short);
}

describe(`lists of a cluster of ${WORKLOADS} workloads`, () => {
  it('give each row once, whatever the limit and the room of an answer', { timeout: 300_000 }, async () => {
    const bench = await manyOfAll();
    const long: string[] = [];
    for (const tool of LISTS) {
      // Of its several lists it pages the one that is asked for.
      const one = tool.name === 'get_overview_metrics' ? { state: 'sending' } : {};
      const given = { ...argumentsOf(tool, bench), ...one };
      const most = propertiesOf(tool).limit?.maximum ?? 1;
      const limited = (limit: number): object => (propertiesOf(tool).limit ? { ...given, limit } : given);
      const whole = await walk(bench, tool.name, limited(most), NO_BUDGET);
      if (whole.total !== undefined) expect(whole.rows.length, tool.name).toBe(whole.total);
      if (whole.rows.length > 1) long.push(tool.name);
      const expected = whole.rows.map(known);
      // No page is so small that there would be hundreds.
      const least = Math.ceil(expected.length / 20) || 1;
      const limits = fc.integer({ min: Math.min(least, most), max: most });
      const budgets = fc.integer({
        ...BUDGETS,
        min: Math.max(BUDGETS.min, Math.min(BUDGETS.max, expected.length * 8)),
      });
      await fc.assert(
        fc.asyncProperty(limits, budgets, async (limit, budget) => {
          const { rows } = await walk(bench, tool.name, limited(limit), budget);
          expect(rows.map(known), `${tool.name} by ${limit} in ${budget}`).toEqual(expected);
        }),
        { numRuns: WALKS, examples: [[most, BUDGETS.max]] },
      );
    }
    expect(long.length, long.join(' ')).toBeGreaterThanOrEqual(10);
  });

  it('go on where 200 rows were too many for an answer', async () => {
    const bench = await workbench({ demo: { size: WORKLOADS, tier: 'onprem' } });
    const { envelope } = await bench.call('list_sources', { limit: 200 });
    const shown = z.array(row).parse(envelope.data?.sources);
    expect(shown.length).toBeLessThan(200);
    const [next] = envelope.next_steps.filter(({ arguments: { cursor } }) => cursor !== undefined);
    const second = await bench.data(next?.tool ?? '', next?.arguments);
    const whole = await bench.call('list_sources', { limit: 200 }, NO_BUDGET);
    expect(z.array(row).parse(second.sources)[0]).toEqual(
      z.array(row).parse(whole.envelope.data?.sources)[shown.length],
    );
  });
});

describe('a cursor', () => {
  const TOOL = 'list_namespaces';

  it.each(LISTS.map(({ name }) => name))(
    'that is none is refused by %s, with the call that starts again',
    async (name) => {
      const bench = await workbench();
      const tool = LISTS.find((one) => one.name === name);
      const given = tool ? minimalArguments(tool) : {};
      const { envelope } = await bench.call(name, { ...given, cursor: 'c1.ZZZ' });
      expect(envelope.error).toMatchObject({ side: 'arguments', message: expect.stringMatching(/cursor/) });
      expect(envelope.next_steps).toEqual([
        { tool: name, arguments: given, why: expect.stringMatching(/without cursor/) },
      ]);
      expect(bench.upstream.posts).toEqual([]);
    },
  );

  it('of another tool, or for other filters, is refused, and says which', async () => {
    const bench = await workbench({ demo: { size: 100 } });
    const { next_cursor: cursor } = await bench.data(TOOL, { limit: 1, name_contains: 'a' });
    expect(await bench.data(TOOL, { limit: 3, name_contains: 'a', cursor })).toMatchObject({
      total: expect.any(Number),
    });
    expect((await bench.refusal(TOOL, { cursor })).message).toMatch(/other arguments/);
    expect((await bench.refusal(TOOL, { name_contains: 'b', cursor })).message).toMatch(/other arguments/);
    expect((await bench.refusal('list_sources', { cursor })).message).toMatch(/another tool/);
  });
});
