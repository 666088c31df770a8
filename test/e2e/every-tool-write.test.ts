import { beforeEach, describe, expect, test } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import { type SteppedClock, steppedClock } from '../demo/stepped-clock.ts';
import { dataOf, errorOf, planOf, type ToolResult } from './envelope.ts';
import { EVERYTHING, possibleArguments } from './possible.ts';
import { sharedServer } from './shared-server.ts';
import { ERAS, modernCall, resultOf, send } from './wire.ts';

const WRITES = servedTools(createCatalog()).filter(({ annotations }) => !annotations.readOnlyHint);

/** Changes nothing in the cluster: its plan has nothing to grow old with, and it can be repeated. */
const CHANGES_NOTHING = new Set(['test_destination_connection']);
/** Do the same again each time, on purpose. */
const REPEATABLE = new Set([...CHANGES_NOTHING, 'restart_workloads', 'restart_pod', 'clear_source_profile']);

const clock: SteppedClock = steppedClock();
const server = sharedServer({
  mode: 'read-write',
  demo: EVERYTHING,
  clock,
});
beforeEach(() => {
  // Controllers come along while a call reads back.
  server().upstream.intercept(() => {
    clock.step(1_000);
    return false;
  });
  // The profile that is open has its samples.
  clock.step(60_000);
});

describe('every write', () => {
  test.each(WRITES)('$name previews, applies its plan, and has nothing left to do', async (tool) => {
    const served = server();
    const given = possibleArguments(tool, served.demo);
    const call = async (more: object = {}): Promise<ToolResult> =>
      resultOf(await send(served.url, modernCall(tool.name, { ...given, ...more })));

    const previews: ToolResult[] = [];
    for (const [, era] of ERAS) {
      for (const dryRun of [{ dry_run: true }, {}]) {
        previews.push(resultOf(await send(served.url, era(tool.name, { ...given, ...dryRun }))));
      }
    }
    for (const preview of previews) expect(planOf(preview)).toMatch(/^p2\./);
    expect(served.upstream.mutations()).toEqual([]);
    const [preview] = previews;
    if (!preview) throw new Error('no preview');
    const changes = dataOf(preview).would_change;
    if (!CHANGES_NOTHING.has(tool.name)) expect(changes).not.toEqual([]);
    expect(preview.envelope.context.dry_run).toBe(true);

    const applied = await call({ dry_run: false, plan: planOf(preview) });
    expect(dataOf(applied)).toMatchObject({ changed: changes });
    expect(applied.envelope.context.dry_run).toBe(false);
    expect(dataOf(applied).confirmed, applied.text).not.toBe(false);
    const sent = served.upstream.mutations().length;
    expect(sent).toBeGreaterThan(0);

    if (!REPEATABLE.has(tool.name)) {
      const again = await call();
      if (again.isError) expect(errorOf(again)).toMatchObject({ changed: 'no', side: 'target' });
      // A second one of the same name is possible and hardly meant: that is said.
      else if (/^create_/.test(tool.name))
        expect(again.envelope.context.warnings?.length, again.text).toBeGreaterThan(0);
      else expect(dataOf(again).would_change, again.text).toEqual([]);
    }
    expect(served.upstream.mutations()).toHaveLength(sent);
  });

  test.each(WRITES)('$name refuses a plan that is used, or made before somebody else did the same', async (tool) => {
    const served = server();
    const given = possibleArguments(tool, served.demo);
    const call = async (more: object = {}): Promise<ToolResult> =>
      resultOf(await send(served.url, modernCall(tool.name, { ...given, ...more })));

    const mine = planOf(await call());
    const theirs = planOf(await call());
    dataOf(await call({ dry_run: false, plan: theirs }));
    const sent = served.upstream.mutations().length;
    const used = errorOf(await call({ dry_run: false, plan: theirs }));
    expect(used).toMatchObject({ side: expect.stringMatching(/^(plan|target)$/), changed: 'no' });
    if (!CHANGES_NOTHING.has(tool.name)) {
      const stale = errorOf(await call({ dry_run: false, plan: mine }));
      expect(stale).toMatchObject({ side: expect.stringMatching(/^(plan|target)$/), changed: 'no' });
    }
    expect(served.upstream.mutations()).toHaveLength(sent);
  });
});
