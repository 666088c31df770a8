import { describe, expect, it } from 'vitest';
import type { Caller } from '../../src/access/caller.ts';
import { matcherOf } from '../../src/access/patterns.ts';
import { callTool } from '../../src/call/call.ts';
import type { NamespaceNarrowing } from '../../src/tool/definition.ts';
import { defineRead, defineWrite } from '../../src/tool/tool.ts';
import { NOTHING_SENT } from '../../src/tool/undo.ts';
import { callerNamed } from '../caller.ts';
import { answering, type Bench, bench, failing, fakeUi, mutation, operation, type Reply, tool } from './bench.ts';

const SHOP = callerNamed('ann', { namespaces: { allows: matcherOf(['shop']), text: 'shop' } });
const NAMED: NamespaceNarrowing = { named: true, fields: [] };
const BY_STREAM: NamespaceNarrowing = { named: false, fields: [{ path: ['streams'], form: 'STREAM', by: [] }] };
const NAMESPACE = { variables: { namespace: { argument: 'namespace' } } };

async function called(at: Bench, name: string, given: object = {}, caller: Caller = SHOP) {
  const result = await callTool(at.environment, {
    tool: name,
    arguments: given,
    caller,
    signal: new AbortController().signal,
  });
  if (result.type !== 'answered') throw new Error(result.type);
  return result;
}

/** A read that sends one operation with what it likes, and answers what it got. */
function reading(changes: Parameters<typeof operation>[1], variables: object = {}) {
  const sent = operation('ask', changes);
  const definition = tool({ name: 'ask', namespaced: 'FILTERED', operation: sent }).definition;
  return tool(
    { name: 'ask', namespaced: 'FILTERED', operation: sent },
    defineRead(definition, {
      async read(call) {
        const got = await call.read(sent, variables);
        return {
          data: { got },
          nextSteps: [
            { tool: 'ask', arguments: { namespace: 'data' }, why: 'Elsewhere.' },
            { tool: 'ask', arguments: { workloads: [{ namespace: 'shop' }, { namespace: 'data' }] }, why: 'In part.' },
            { tool: 'new', arguments: {}, why: 'Everywhere.' },
            { tool: 'ask', arguments: { namespace: 'shop' }, why: 'Here.' },
          ],
        };
      },
    }),
    { namespace: { type: 'string' } },
  );
}

const replies = (
  ask: Reply,
  names: Reply = () => answering({ workloads: [], namespaces: [], effectiveConfig: null }),
) => fakeUi({ ask, get_service_map_names: names });

describe('a caller who is bound to namespaces', () => {
  it('is refused a tool that says nothing of namespaces, before anything is sent', async () => {
    const ui = fakeUi();
    const result = await called(bench([tool({ name: 'new' })], ui), 'new');
    expect(result).toMatchObject({ reason: 'token_namespace', outcome: 'tool_error' });
    expect(ui.sent).toEqual([]);
  });

  it('is refused arguments of other namespaces, before anything is sent', async () => {
    const ui = replies(() => answering({}));
    const result = await called(bench([reading({ namespaces: NAMED })], ui), 'ask', { namespace: 'data' });
    expect(result).toMatchObject({ reason: 'token_namespace', target: 'Namespace/data' });
    expect(ui.sent).toEqual([]);
  });

  it('is refused what cannot be narrowed, though the tool says that it can', async () => {
    const ui = replies(() => answering({ all: 'of the cluster' }));
    const result = await called(bench([reading({})], ui), 'ask');
    expect(result).toMatchObject({ reason: 'token_namespace' });
    expect(ui.sent).not.toContain('ask');
  });

  it.each([
    ['names none where it must', {}, {}],
    ['names another in a variable', NAMESPACE, { namespace: 'data' }],
    [
      'names another inside of a variable',
      { variables: { filter: { object: { namespace: { argument: 'namespace' } } } } } as const,
      { namespace: 'data' },
    ],
  ])('is refused an operation that %s, whatever its tool has checked', async (_what, changes, variables) => {
    const ui = replies(() => answering({ x: 1 }));
    const result = await called(bench([reading({ ...changes, namespaces: NAMED }, variables)], ui), 'ask');
    expect(result).toMatchObject({ reason: 'token_namespace' });
    expect(ui.sent).not.toContain('ask');
  });

  it.each([
    ['cannot be narrowed', {}],
    ['names another', { ...NAMESPACE, namespaces: NAMED }],
  ])('is refused a mutation that %s', async (_what, changes) => {
    const ui = fakeUi();
    const change = mutation('change', changes);
    const writer = tool({ name: 'change', kind: 'UPDATE', namespaced: 'NAMED', operation: change });
    const sending = tool(
      { ...writer.definition },
      defineWrite(writer.definition, {
        target: () => 'x',
        preview: async () => ({
          impact: { risk: ['none'], approve: 'Change it.' },
          changes: [{ field: 'it', before: 'old', after: 'new' }],
        }),
        apply: async (call) => ({
          data: { answer: await call.write(change, { namespace: 'data' }) },
          undo: NOTHING_SENT,
        }),
      }),
    );
    const result = await called(bench([sending], ui), 'change', { dry_run: false });
    expect(result).toMatchObject({ reason: 'token_namespace', envelope: { error: { changed: 'no' } } });
    expect(ui.written).toEqual([]);
  });

  it('is led on to its own namespaces only', async () => {
    const ui = replies(() => answering({ x: 1 }));
    const at = bench([reading({ namespaces: { named: false, fields: [] } }), tool({ name: 'new' })], ui);
    const { envelope } = await called(at, 'ask');
    expect(envelope.next_steps).toEqual([{ tool: 'ask', arguments: { namespace: 'shop' }, why: 'Here.' }]);
    const { envelope: unbound } = await called(at, 'ask', {}, callerNamed('bob'));
    expect(unbound.next_steps).toHaveLength(3);
  });

  it('is not told what the UI says of a failure or beside an answer', async () => {
    const narrowed = { namespaces: { named: false, fields: [] } };
    const failed = await called(
      bench(
        [reading(narrowed)],
        replies(() => failing({ message: 'denied by data/etl' })),
      ),
      'ask',
    );
    expect(failed.envelope.error?.message).toBe('The Odigos UI API answered with an error.');
    const partial = await called(
      bench(
        [reading(narrowed)],
        replies(() => answering({ x: 1 }, ['no pods in data'])),
      ),
      'ask',
    );
    expect(partial.envelope.context.warnings).toContain('The answer is partial.');
    expect(failed.text + partial.text).not.toContain('data/etl');
    expect(partial.text).not.toContain('no pods');
  });

  it.each<readonly [string, Reply]>([
    ['cannot be read', () => failing({ message: 'of data' })],
    [
      'are read in part',
      () => answering({ workloads: [], namespaces: [], effectiveConfig: null }, ['the rest failed']),
    ],
  ])('is answered nothing where names must be known and %s', async (_what, names) => {
    const ui = replies(() => answering({ streams: ['default'] }), names);
    const { isError, text } = await called(bench([reading({ namespaces: BY_STREAM })], ui), 'ask');
    expect(isError).toBe(true);
    expect(text).not.toContain('of data');
  });

  it('asks for names once a call, and only where they are needed', async () => {
    const ui = replies(() => answering({ streams: ['default', 'money'] }));
    const { envelope } = await called(bench([reading({ namespaces: BY_STREAM })], ui), 'ask');
    expect(envelope.data).toEqual({ got: { streams: ['default'] } });
    expect(ui.sent.filter((name) => name === 'get_service_map_names')).toHaveLength(1);
    const plain = replies(() => answering({ x: 1 }));
    await called(bench([reading({ namespaces: { named: false, fields: [] } })], plain), 'ask');
    expect(plain.sent).not.toContain('get_service_map_names');
  });
});

describe('a caller who is not bound to namespaces', () => {
  it('is answered as ever, by operations that can be narrowed and others', async () => {
    for (const changes of [{}, { namespaces: BY_STREAM }]) {
      const ui = replies(() => answering({ streams: ['money'], said: 'namespace "data"' }));
      const { envelope } = await called(bench([reading(changes)], ui), 'ask', {}, callerNamed('bob'));
      expect(envelope.data).toEqual({ got: { streams: ['money'], said: 'namespace "data"' } });
      expect(envelope.context.warnings).toBeUndefined();
      expect(ui.sent).not.toContain('get_service_map_names');
    }
  });
});
