import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import { minimalArguments } from './arguments.ts';
import { errorOf } from './envelope.ts';
import { type Served, serve } from './serve.ts';
import { ERAS, resultOf, send } from './wire.ts';

const WRITES = servedTools(createCatalog()).filter(({ annotations }) => !annotations.readOnlyHint);
const DRY_RUNS = [{ dry_run: true }, { dry_run: false }, {}];

describe.each(ERAS)('read-only mode, %s', (_era, call) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ mode: 'read-only', backend: 'live' });
  });
  afterAll(() => served.stop());

  test.each(WRITES.flatMap(({ name, inputSchema }) => DRY_RUNS.map((dryRun) => ({ name, inputSchema, dryRun }))))(
    '$name with $dryRun is refused, nothing is sent, and the refusal is audited',
    async ({ name, inputSchema, dryRun }) => {
      const given = { ...minimalArguments({ name, inputSchema }), ...dryRun };
      let error: ReturnType<typeof errorOf> | undefined;
      const lines = await served.auditOf(1, async () => {
        const answer = await send(served.url, call(name, given));
        expect(answer.status).toBe(200);
        error = errorOf(resultOf(answer));
      });
      expect(error).toMatchObject({ side: 'access', changed: 'no', call: { tool: name } });
      expect(error?.message).toMatch(/read-only mode.*An operator can.*ui\.mcpAccessMode=read-write/);
      expect(lines).toHaveLength(1);
      expect(JSON.parse(lines[0] ?? '')).toMatchObject({ tool: name, outcome: 'tool_error' });
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
