import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createCatalog } from '../../src/catalog/catalog.ts';
import type { ToolDefinition } from '../../src/tool/definition.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';
import { minimalArguments } from './arguments.ts';
import { EVERYTHING } from './possible.ts';
import { type Served, serve } from './serve.ts';
import { legacy, legacyCall, type Message, modern, modernCall, resultOf, rpc, rpcError, send } from './wire.ts';

const list = z.looseObject({ tools: z.array(z.looseObject({ name: z.string() })) });
// Of the newest UI: what only the release to come serves is in no view.
const known: readonly ToolDefinition[] = Object.values(definitions);
const all = known.filter(({ operation }) => !operation.isToCome);

function withQuery(message: Message, query: string): Message {
  return { ...message, path: `/mcp?${query}` };
}

async function listed(served: Served, query = ''): Promise<readonly string[]> {
  const eras = await Promise.all(
    [modern('tools/list', {}), legacy('tools/list', {}), legacy('tools/list', { _meta: { progressToken: 1 } })].map(
      async (message) => list.parse(rpc(await send(served.url, withQuery(message, query))).result),
    ),
  );
  const [first = [], ...others] = eras.map(({ tools }) => tools.map(({ name }) => name));
  for (const other of others) expect(other).toEqual(first);
  return first;
}

describe('views', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ mode: 'read-write' });
  });
  afterAll(() => served.stop());

  it('a client sees the core tools unasked, at most 40', async () => {
    const names = await listed(served);
    expect(names).toEqual(all.filter(({ core }) => core).map(({ name }) => name));
    expect(names.length).toBeLessThanOrEqual(40);
  });

  it('?toolsets=all shows every tool', async () => {
    expect(await listed(served, 'toolsets=all')).toEqual(all.map(({ name }) => name));
  });

  it('names of toolsets show their tools, core named beside them', async () => {
    const sampling = all.filter(({ toolset }) => toolset === 'sampling').map(({ name }) => name);
    expect(await listed(served, 'toolsets=sampling')).toEqual(sampling);
    expect(await listed(served, 'toolsets=core,sampling')).toEqual(
      all.filter(({ toolset, core }) => core || toolset === 'sampling').map(({ name }) => name),
    );
  });

  it('an unknown toolset is refused with the nearest and the valid names; a call with it has its audit line', async () => {
    const answer = await send(served.url, withQuery(modern('tools/list', {}), 'toolsets=samplin'));
    expect(answer.status).toBe(400);
    expect(rpcError(answer).message).toMatch(/no toolset "samplin"\. Did you mean "sampling"\?.*core, all/);
    const lines = await served.auditOf(1, () =>
      send(served.url, withQuery(modernCall('describe_odigos'), 'toolsets=nope&toolsets=all')),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('"outcome":"tool_error"');
  });

  it('a view decides lists and next steps, not what may be called', async () => {
    // All on one page: who has a page may have the next one, whatever the view lists.
    const call = modernCall('find_unhealthy_sources', { limit: 100 });
    const outside = await send(served.url, withQuery(call, 'toolsets=sampling'));
    const { isError, envelope } = resultOf(outside);
    expect(isError).toBe(false);
    const sampling = all.filter(({ toolset }) => toolset === 'sampling').map(({ name }) => name);
    for (const { tool } of envelope.next_steps) expect(sampling).toContain(tool);
    const inside = resultOf(await send(served.url, call));
    expect(inside.envelope.next_steps.length).toBeGreaterThan(0);
    expect(inside.envelope.context.not_listed?.join() ?? '').not.toContain('find_unhealthy_sources is');
    expect(envelope.context.not_listed?.[0]).toBe(
      'find_unhealthy_sources is in toolset sources, which this connection does not list: ?toolsets=core does.',
    );
  });

  it.each([
    ['2026-07-28', modernCall],
    ['2025 era', legacyCall],
  ])('every tool outside a view says its toolset, and the list that it names has it (%s)', async (_era, call) => {
    for (const { name } of all.filter(({ core, kind }) => !core && kind === 'READ')) {
      const { envelope } = resultOf(await send(served.url, call(name, {})));
      const [sentence = ''] = envelope.context.not_listed ?? [];
      expect(sentence).toMatch(new RegExp(`^${name} is in toolset `));
      const query = sentence.match(/\?(toolsets=\S+)/)?.[1] ?? '';
      expect(await listed(served, query)).toContain(name);
    }
  });
});

describe('MCP_TOOLSETS', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ mode: 'read-write', environment: { MCP_TOOLSETS: 'cluster,sources' } });
  });
  afterAll(() => served.stop());

  it('bounds every view', async () => {
    const allowed = all.filter(({ toolset }) => toolset === 'cluster' || toolset === 'sources');
    expect(await listed(served, 'toolsets=all')).toEqual(allowed.map(({ name }) => name));
    expect(await listed(served)).toEqual(allowed.filter(({ core }) => core).map(({ name }) => name));
    expect(await listed(served, 'toolsets=sampling')).toEqual([]);
  });

  it.each([
    ['2026-07-28', modernCall],
    ['2025 era', legacyCall],
  ])('a call outside is refused, audited, and sends nothing upstream (%s)', async (_era, call) => {
    const before = served.upstream.posts.length;
    const lines = await served.auditOf(1, async () => {
      const answer = await send(served.url, withQuery(call('get_sampling'), 'toolsets=all'));
      const { isError, envelope } = resultOf(answer);
      expect(isError).toBe(true);
      expect(envelope.error).toMatchObject({ side: 'access', changed: 'no' });
      expect(envelope.error?.message).toContain('MCP_TOOLSETS');
    });
    expect(lines[0]).toContain('"tool":"get_sampling","outcome":"tool_error"');
    expect(served.upstream.posts.length).toBe(before);
  });

  it('a toolset that does not exist stops the start with the valid names', async () => {
    await expect(serve({ environment: { MCP_TOOLSETS: 'sorces' } })).rejects.toThrow(/no toolset "sorces".*sources/);
  });
});

describe('MCP_REQUIRE_PLAN', () => {
  it('all: an apply without plan is refused before anything is sent, and with the plan of a preview applied', async () => {
    const served = await serve({ mode: 'read-write', environment: { MCP_REQUIRE_PLAN: 'all' } });
    const rule = { group: 'planned', name: 'probes', route: '/planned' };
    const refused = resultOf(
      await send(served.url, modernCall('create_noisy_operation_rule', { ...rule, dry_run: false })),
    );
    expect(refused.envelope.error).toMatchObject({ side: 'plan', changed: 'no' });
    expect(served.upstream.mutations()).toEqual([]);
    const [step] = refused.envelope.next_steps;
    const preview = resultOf(await send(served.url, modernCall(step?.tool ?? '', step?.arguments)));
    const [apply] = preview.envelope.next_steps;
    expect(served.upstream.mutations()).toEqual([]);
    const applied = resultOf(await send(served.url, modernCall(apply?.tool ?? '', apply?.arguments)));
    expect(applied.isError).toBe(false);
    expect(served.upstream.mutations()).toHaveLength(1);
    await served.stop();
  });
});

describe('what an operator could do', () => {
  it('is told of the same writes whatever the client lists, with the toolset of each that it does not', async () => {
    const served = await serve({ mode: 'read-only', demo: EVERYTHING });
    let hidden = 0;
    for (const tool of createCatalog().listed.filter(({ annotations }) => annotations.readOnlyHint)) {
      if (!all.some(({ name }) => name === tool.name)) continue;
      const asked = modernCall(tool.name, minimalArguments(tool, served.demo));
      const sentences = async (message: Message): Promise<readonly string[]> =>
        resultOf(await send(served.url, message)).envelope.context.operator_could ?? [];
      const [every, some] = await Promise.all([sentences(withQuery(asked, 'toolsets=all')), sentences(asked)]);
      expect(some.map((one) => one.split(':', 1)[0])).toEqual(every.map((one) => one.split(':', 1)[0]));
      for (const [place, one] of some.entries()) {
        const isListed = all.some(({ name, core }) => core && one.startsWith(`${name}:`));
        if (isListed) expect(one).toBe(every[place]);
        else expect(one).toMatch(/It is in toolset [a-z_]+, which this connection does not list: \?toolsets=core,/);
        hidden += isListed ? 0 : 1;
      }
    }
    expect(hidden).toBeGreaterThan(2);
    await served.stop();
  });
});
