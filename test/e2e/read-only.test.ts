import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import { CALL_TOOL } from '../../src/tool/call-through.ts';
import { minimalArguments } from './arguments.ts';
import { errorOf } from './envelope.ts';
import { type Served, serve } from './serve.ts';
import { ERAS, resultOf, send } from './wire.ts';

const WRITES = servedTools(createCatalog()).filter(({ annotations }) => !annotations.readOnlyHint);
const DRY_RUNS = [{ dry_run: true }, { dry_run: false }, {}];
/** Calls by a tool's own name, and through another: as an object, or as JSON text. */
const WAYS: readonly (readonly [string, string, Wrap])[] = [
  ['by its name', '/mcp', (name, given) => [name, given]],
  ['through call_tool', '/mcp?view=search', (name, given) => [CALL_TOOL, { tool: name, arguments: given }]],
  [
    'through call_tool as text',
    '/mcp?view=search',
    (name, given) => [CALL_TOOL, { tool: name, arguments: JSON.stringify(given) }],
  ],
];
type Wrap = (name: string, given: object) => readonly [string, object];

describe.each(ERAS)('read-only mode, %s', (_era, call) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ mode: 'read-only', backend: 'live' });
  });
  afterAll(() => served.stop());

  const cases = WRITES.flatMap((tool) =>
    DRY_RUNS.flatMap((dryRun) => WAYS.map(([way, path, wrap]) => ({ ...tool, dryRun, way, path, wrap }))),
  );
  test.each(cases)(
    '$name with $dryRun, $way, is refused, nothing is sent, and the refusal is audited',
    async ({ name, inputSchema, dryRun, path, wrap }) => {
      const isThrough = wrap(name, {})[0] !== name;
      const given = { ...minimalArguments({ name, inputSchema }), ...dryRun };
      let error: ReturnType<typeof errorOf> | undefined;
      const lines = await served.auditOf(1, async () => {
        const answer = await send(served.url, { ...call(...wrap(name, given)), path });
        expect(answer.status).toBe(200);
        error = errorOf(resultOf(answer));
      });
      expect(error).toMatchObject({
        side: 'access',
        changed: 'no',
        call: isThrough ? { tool: CALL_TOOL, arguments: { tool: name } } : { tool: name },
      });
      expect(error?.message).toMatch(/read-only mode.*An operator can.*ui\.mcpAccessMode=read-write/);
      expect(lines).toHaveLength(1);
      expect(JSON.parse(lines[0] ?? '')).toMatchObject({
        tool: name,
        outcome: 'tool_error',
        ...(isThrough ? { via: CALL_TOOL } : {}),
      });
      expect(served.upstream.posts).toEqual([]);
      expect(served.upstream.others()).toBe(0);
    },
  );

  test('wrong arguments of a write are refused for the mode first', async () => {
    const answer = await send(served.url, call('create_destination', { nonsense: 1 }));
    expect(errorOf(resultOf(answer)).side).toBe('access');
    expect(served.upstream.posts).toEqual([]);
  });
});
