import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import { CALL_TOOL } from '../../src/tool/call-through.ts';
import { dataOf, errorOf } from './envelope.ts';
import { EVERYTHING, possibleArguments } from './possible.ts';
import { type Served, serve } from './serve.ts';
import { ERAS, modernCall, resultOf, send } from './wire.ts';

const WRITES = servedTools(createCatalog()).filter(({ annotations }) => !annotations.readOnlyHint);

/** All that dry_run may be sent as: right, wrong, and in forms that are put right. */
const dryRun = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    true,
    false,
    'true',
    'false',
    'FALSE',
    'no',
    'off',
    0,
    1,
    '0',
    null,
    [],
    [false],
    {},
  ),
  fc.jsonValue({ maxDepth: 1 }),
);
const more = fc.record(
  {
    dry_run: dryRun,
    plan: fc.oneof(fc.string(), fc.constant('p2.x')),
    wait_seconds: fc.constantFrom<unknown>(0, 1, '1', -1),
  },
  { requiredKeys: [] },
);

describe('read-only mode in which writes may be previewed', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({
      mode: 'read-only',
      demo: EVERYTHING,
      environment: { MCP_READ_ONLY_PREVIEWS: 'allow', MCP_RATE: 'off' },
    });
  });
  afterAll(() => served.stop());

  test.each(WRITES)('$name previews without a plan, its apply is refused, and no change is ever sent', async (tool) => {
    const given = possibleArguments(tool, served.demo);
    for (const [, era] of ERAS) {
      const preview = resultOf(await send(served.url, era(tool.name, given)));
      expect(dataOf(preview)).toHaveProperty('would_change');
      expect(dataOf(preview)).not.toHaveProperty('plan');
      expect(preview.envelope.context).toMatchObject({ access_mode: 'read-only', dry_run: true });
      const hasChanges = z.array(z.unknown()).parse(dataOf(preview).would_change).length > 0;
      if (hasChanges)
        expect(preview.envelope.context.operator_could?.[0], preview.text).toMatch(new RegExp(`^${tool.name}: Apply`));
      expect(preview.envelope.next_steps.some(({ arguments: step }) => Reflect.get(step, 'dry_run') === false)).toBe(
        false,
      );
      const seen = served.upstream.posts.length;
      const lines = await served.auditOf(1, async () => {
        const apply = resultOf(await send(served.url, era(tool.name, { ...given, dry_run: false })));
        expect(errorOf(apply)).toMatchObject({ side: 'access', changed: 'no' });
        expect(apply.envelope.next_steps[0]).toMatchObject({ tool: tool.name });
      });
      expect(JSON.parse(lines[0] ?? '')).toMatchObject({ tool: tool.name, reason: 'read_only', dry_run: false });
      // What is offered instead may be read.
      expect(served.upstream.posts.slice(seen).filter(({ isMutation }) => isMutation)).toEqual([]);
    }
    expect(served.upstream.mutations()).toEqual([]);
  });

  test('whatever the arguments, by each way, no change is sent and nothing is asked of a person', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...WRITES),
        more,
        fc.boolean(),
        fc.boolean(),
        async (tool, extra, isThrough, isEmpty) => {
          const given = { ...(isEmpty ? {} : possibleArguments(tool, served.demo)), ...extra };
          const [name, sent] = isThrough ? [CALL_TOOL, { tool: tool.name, arguments: given }] : [tool.name, given];
          const path = isThrough ? '/mcp?view=search' : '/mcp';
          const answer = await send(served.url, { ...modernCall(name, sent), path });
          expect(answer.status).toBe(200);
          const { isError, envelope } = resultOf(answer);
          if (!isError) expect(envelope.context.dry_run).toBe(true);
          expect(served.upstream.mutations()).toEqual([]);
          expect(served.upstream.others()).toBe(0);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('a connection that asked for reads only previews nothing', async () => {
    const [tool] = WRITES;
    if (!tool) throw new Error('no write');
    const seen = served.upstream.posts.length;
    const answer = await send(served.url, {
      ...modernCall(tool.name, possibleArguments(tool, served.demo)),
      path: '/mcp?read_only=true',
    });
    expect(errorOf(resultOf(answer)).side).toBe('access');
    expect(served.upstream.posts).toHaveLength(seen);
  });
});
