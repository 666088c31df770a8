import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Caller } from '../../../src/access/caller.ts';
import { namespaceScope } from '../../../src/access/namespace-scope.ts';
import type { AppliedChange } from '../../../src/call/applied-change.ts';
import { callTool } from '../../../src/call/call.ts';
import { ChangeRecord } from '../../../src/call/change-record.ts';
import { createCatalog } from '../../../src/catalog/catalog.ts';
import { callerNamed } from '../../caller.ts';
import { bench, fakeUi } from '../bench.ts';

const shape = z.looseObject({
  changes: z.array(z.looseObject({ tool: z.string(), undo: z.looseObject({}), by: z.string() })),
  total: z.number(),
  next_cursor: z.string().optional(),
});

let clock = 0;

function world(...made: readonly Partial<AppliedChange>[]) {
  clock = 1_000_000;
  const changes = new ChangeRecord(() => clock);
  for (const one of made) {
    clock += 60_000;
    changes.add({
      tool: 'instrument_namespace',
      target: 'Namespace/shop',
      namespaces: ['shop'],
      by: 'ann',
      plan: 'p2.used',
      made: '',
      undoing: [],
      changed: 'yes',
      undo: { tool: 'uninstrument_namespace', arguments: { namespace: 'shop', dry_run: false, plan: 'p2.undo' } },
      ...one,
    });
  }
  const { environment } = bench([], fakeUi(), { changes, catalog: createCatalog(), time: () => clock });
  return async (given: object = {}, caller: Caller = callerNamed('ann'), listed?: ReadonlySet<string>) => {
    const result = await callTool(environment, {
      tool: 'list_changes',
      arguments: given,
      caller,
      signal: new AbortController().signal,
      ...(listed ? { listed } : {}),
    });
    if (result.type !== 'answered') throw new Error(result.type);
    return result;
  };
}

const dataOf = (result: Awaited<ReturnType<ReturnType<typeof world>>>) => shape.parse(result.envelope.data);

describe('list_changes', () => {
  it('tells the newest first, with time, tool, target, who, plan and undo, and asks the UI nothing', async () => {
    const ui = fakeUi();
    const list = world({ target: 'Namespace/one' }, { target: 'Namespace/two', changed: 'unknown' });
    const { changes } = dataOf(await list());
    expect(changes).toMatchObject([
      { target: 'Namespace/two', changed: 'unknown', by: 'ann', plan: 'p2.used' },
      { target: 'Namespace/one', time: expect.stringMatching(/Z$/), undo: { arguments: { plan: 'p2.undo' } } },
    ]);
    expect(changes[1]).not.toHaveProperty('changed');
    expect(ui.sent).toEqual([]);
  });

  it('pages without repeating what came meanwhile', async () => {
    const list = world({ target: 'a' }, { target: 'b' }, { target: 'c' });
    const first = dataOf(await list({ limit: 2 }));
    expect(first.changes.map(({ target }) => target)).toEqual(['c', 'b']);
    const rest = dataOf(await list({ limit: 2, cursor: first.next_cursor }));
    expect(rest.changes.map(({ target }) => target)).toEqual(['a']);
    expect(rest.next_cursor).toBeUndefined();
  });

  it.each([
    ['15m', 3],
    ['90s', 2],
    ['1970-01-01T00:19:00Z', 1],
  ])('leaves out what came before since: %s', async (since, count) => {
    expect(dataOf(await world({}, {}, {})({ since })).total).toBe(count);
  });

  it('refuses a since that is no time', async () => {
    expect((await world()({ since: 'yesterday' })).envelope.error).toMatchObject({ side: 'arguments' });
  });

  it('says so where there is nothing', async () => {
    const { changes, says } = dataOf(await world()());
    expect(changes).toEqual([]);
    expect(says).toContain('applied nothing');
  });

  it("tells a token of namespaces its own namespaces' alone", async () => {
    const list = world(
      {},
      { target: 'Namespace/other', namespaces: ['other'] },
      { tool: 'set_log_level', namespaces: [] },
    );
    const bound = callerNamed('ann', { namespaces: namespaceScope(['shop']) });
    expect(dataOf(await list({}, bound)).changes).toMatchObject([{ target: 'Namespace/shop' }]);
  });

  it('tells a token of toolsets what its tools did alone', async () => {
    const list = world({}, { tool: 'set_log_level' });
    const scoped = callerNamed('ann', { mayUse: ({ toolset }) => toolset !== 'config' });
    expect(dataOf(await list({}, scoped)).changes.map(({ tool }) => tool)).toEqual(['instrument_namespace']);
  });

  it("gives nobody another caller's plan, and no plan that is too old: the undo previews then", async () => {
    const list = world({});
    const withoutPlan = { arguments: { namespace: 'shop', dry_run: true } };
    expect(dataOf(await list({}, callerNamed('bob'))).changes[0]?.undo).toMatchObject(withoutPlan);
    clock += 16 * 60_000;
    expect(dataOf(await list()).changes[0]?.undo).toMatchObject(withoutPlan);
    expect(dataOf(await list()).changes[0]?.undo.arguments).not.toHaveProperty('plan');
  });

  it('gives an undo through call_tool where its tool is not listed', async () => {
    const { undo } = dataOf(await world({})({}, callerNamed('ann'), new Set(['list_changes']))).changes[0] ?? {};
    expect(undo).toMatchObject({ tool: 'call_tool', arguments: { tool: 'uninstrument_namespace' } });
  });
});
