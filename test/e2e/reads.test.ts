import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import { VARIABLES } from '../../src/settings.ts';
import { minimalArguments } from './arguments.ts';
import { dataOf, errorOf, type ToolResult } from './envelope.ts';
import { type Served, serve } from './serve.ts';
import { legacy, legacyCall, modern, modernCall, resultOf, rpc, send } from './wire.ts';

const listed = servedTools(createCatalog());
const READS = listed.filter(({ annotations }) => annotations.readOnlyHint);
/** The budget of the data at the three characters a token that the server reckons with, and room for what is around it. */
const MOST_CHARACTERS = VARIABLES.MCP_MAX_ANSWER_TOKENS.fallback * 3 + 4_000;

const listShape = z.object({ tools: z.array(z.object({ name: z.string() })) });

/** Follows every next step of an answer: each names a tool that this client knows and has arguments that it takes. */
async function followSteps(served: Served, called: string, { envelope }: ToolResult): Promise<void> {
  const seen = listShape.parse(rpc(await send(served.url, modern('tools/list', {}))).result).tools;
  for (const { tool, arguments: given } of envelope.next_steps) {
    expect([called, ...seen.map(({ name }) => name)]).toContain(tool);
    // What a step waits for is not looked at here.
    const quick = {
      ...given,
      ...('watch_seconds' in given && { watch_seconds: 0 }),
      ...('wait_seconds' in given && { wait_seconds: 0 }),
    };
    const followed = resultOf(await send(served.url, modernCall(tool, quick)));
    if (followed.isError)
      expect(errorOf(followed), `${tool} ${JSON.stringify(given)}`).not.toMatchObject({ side: 'arguments' });
  }
}

describe.each(['read-only', 'read-write'] as const)('every read tool on the demo, %s', (mode) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ mode });
  });
  afterAll(() => served.stop());

  test.each(READS)('$name answers within the budget, and its next steps can be taken', async (tool) => {
    const result = resultOf(await send(served.url, modernCall(tool.name, minimalArguments(tool, served.demo))));
    expect(Object.keys(dataOf(result)).length).toBeGreaterThan(0);
    expect(result.text.length).toBeLessThan(MOST_CHARACTERS);
    expect(result.envelope.context).toMatchObject({ cluster: 'demo', access_mode: mode, backend: 'demo' });
    for (const step of result.envelope.next_steps) {
      const next = listed.find(({ name }) => name === step.tool);
      if (mode === 'read-only') expect(next?.annotations.readOnlyHint, step.tool).toBe(true);
    }
    await followSteps(served, tool.name, result);
  });
});

test('troubleshooting any source that is listed as unhealthy finds a broken stage, and its next steps can be taken', async () => {
  const served = await serve({ mode: 'read-write' });
  const found = resultOf(await send(served.url, modernCall('find_unhealthy_sources')));
  const { sources: unhealthy } = dataOf(found);
  if (!Array.isArray(unhealthy)) throw new Error('no list');
  expect(unhealthy.length).toBeGreaterThan(3);
  for (const { namespace, kind, name } of unhealthy) {
    const result = resultOf(await send(served.url, modernCall('troubleshoot_source', { namespace, kind, name })));
    expect(JSON.stringify(dataOf(result)), name).toContain(name);
    await followSteps(served, 'troubleshoot_source', result);
  }
  await served.stop();
});

test('answers about a thousand workloads keep to the budget and say what was left out', async () => {
  const served = await serve({ demo: { size: 1_000 } });
  for (const tool of READS) {
    const most = tool.inputSchema.properties.limit?.maximum;
    const given = { ...minimalArguments(tool), ...(most === undefined ? {} : { limit: most }) };
    const result = resultOf(await send(served.url, modernCall(tool.name, given)));
    expect(result.text.length, tool.name).toBeLessThan(MOST_CHARACTERS);
    for (const { kept, total } of result.envelope.truncated ?? []) expect(kept).toBeLessThan(total);
  }
  await served.stop();
});

describe('the two ways of answering', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ mode: 'read-write' });
    await send(served.url, modernCall('get_access'));
  });
  afterAll(() => served.stop());

  // A progress token is all that sends a request through the protocol library.
  const PROGRESS = { progressToken: 'p' };
  const CALLS: readonly (readonly [string, object])[] = [
    ['get_sampling', {}],
    ['get_sampling', { group: 'nobody' }],
    ['get_sampling', { grup: 1 }],
    ['list_destinations', { full: true }],
    ['no_such_tool', {}],
    ['create_destination', { name: 'x', type: 'jaeger' }],
  ];

  test.each(CALLS)('%s %o is answered alike, header by header and byte by byte', async (name, given) => {
    for (const [plain, library] of [
      [modernCall(name, given), modern('tools/call', { name, arguments: given }, {}, PROGRESS)],
      [legacyCall(name, given), legacy('tools/call', { name, arguments: given, _meta: PROGRESS })],
    ] as const) {
      const [fast, slow] = [await send(served.url, plain), await send(served.url, library)];
      expect(rpc(fast)).toEqual(rpc(slow));
      expect(fast.status).toBe(slow.status);
    }
  });

  test('tools/list is answered alike', async () => {
    for (const [plain, library] of [
      [modern('tools/list', {}), modern('tools/list', {}, {}, PROGRESS)],
      [legacy('tools/list', {}), legacy('tools/list', { _meta: PROGRESS })],
    ] as const) {
      const [fast, slow] = [await send(served.url, plain), await send(served.url, library)];
      expect(rpc(fast)).toEqual(rpc(slow));
    }
  });

  test('tools/list has the same bytes each time', async () => {
    const [first, second] = [
      await send(served.url, modern('tools/list', {})),
      await send(served.url, modern('tools/list', {})),
    ];
    expect(first.text).toBe(second.text);
  });
});
