import { beforeEach, describe, expect, test } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import { type SteppedClock, steppedClock } from '../demo/stepped-clock.ts';
import { dataOf, planOf, type ToolResult } from './envelope.ts';
import { EVERYTHING, possibleArguments } from './possible.ts';
import { sharedServer } from './shared-server.ts';
import { modernCall, resultOf, send } from './wire.ts';

const catalog = createCatalog();
const WRITES = servedTools(catalog).filter(({ annotations }) => !annotations.readOnlyHint);

const clock: SteppedClock = steppedClock();
const server = sharedServer({ mode: 'read-write', demo: EVERYTHING, clock });
beforeEach(() => {
  server().upstream.intercept(() => {
    clock.step(1_000);
    return false;
  });
  clock.step(60_000);
});

const call = async (tool: string, given: object): Promise<ToolResult> =>
  resultOf(await send(server().url, { ...modernCall(tool, given), path: '/mcp?toolsets=all' }));

describe('after an apply', () => {
  test.each(WRITES)('of $name the first next step reads what came of it', async (tool) => {
    const given = possibleArguments(tool, server().demo);
    const plan = planOf(await call(tool.name, given));
    const applied = await call(tool.name, { ...given, dry_run: false, plan });
    dataOf(applied);
    const [first] = applied.envelope.next_steps;
    if (!first) throw new Error(`no next step: ${applied.text}`);
    const read = catalog.tools.get(first.tool);
    expect(read?.definition.kind, applied.text).toBe('READ');
    expect(read?.prepare(first.arguments), applied.text).toMatchObject({ ok: true });
    dataOf(await call(first.tool, first.arguments));
    const waits = ['wait_seconds', 'watch_seconds'].find(
      (name) => read && Object.hasOwn(read.definition.inputSchema.properties, name),
    );
    if (waits) expect(first.arguments, applied.text).toHaveProperty(waits);
  });
});
