import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import { UNDO, undosOf } from '../catalog/undo.ts';
import { type SteppedClock, steppedClock } from '../demo/stepped-clock.ts';
import { dataOf, planOf, type ToolResult } from './envelope.ts';
import { operatedState } from './operated-state.ts';
import { EVERYTHING, possibleArguments } from './possible.ts';
import { sharedServer } from './shared-server.ts';
import { modernCall, resultOf, send } from './wire.ts';

const catalog = createCatalog();
const WRITES = servedTools(catalog).filter(({ annotations }) => !annotations.readOnlyHint);

const undoShape = z.union([
  z.object({ impossible: z.string() }),
  z.object({
    tool: z.string(),
    arguments: z.record(z.string(), z.unknown()),
    stays: z.string().optional(),
    send_again: z.array(z.string()).optional(),
  }),
]);
type Shown = z.infer<typeof undoShape>;

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
  resultOf(await send(server().url, modernCall(tool, given)));

async function applied(tool: string, given: object): Promise<{ readonly result: ToolResult; readonly undo: Shown }> {
  const plan = planOf(await call(tool, given));
  const result = await call(tool, { ...given, dry_run: false, plan });
  return { result, undo: undoShape.parse(dataOf(result).undo) };
}

/** With what the undo asks to be sent again: secrets of a destination. It previews then. */
async function takeBack({ tool, arguments: given, send_again: keys = [] }: Extract<Shown, { tool: string }>) {
  if (keys.length === 0) {
    expect(given).toMatchObject({ dry_run: false, plan: expect.any(String) });
    return call(tool, given);
  }
  expect(given).toMatchObject({ dry_run: true });
  const fields = z.array(z.unknown()).parse(given.fields ?? []);
  const whole = { ...given, fields: [...fields, ...keys.map((key) => ({ key, value: 'sent-again' }))] };
  return call(tool, { ...whole, dry_run: false, plan: planOf(await call(tool, whole)) });
}

describe('every write', () => {
  test.each(WRITES)('$name is taken back by its undo, or says what stays', async (tool) => {
    const served = server();
    const before = await operatedState(served.demo.url);
    const given = possibleArguments(tool, served.demo);
    const { undo, result } = await applied(tool.name, given);
    const expected = undosOf(tool.name);
    if ('impossible' in undo) {
      expect(expected, result.text).toContainEqual({ none: expect.any(String) });
      return;
    }
    expect(expected, result.text).toContain(undo.tool);
    expect(catalog.tools.get(undo.tool)?.prepare(undo.arguments), result.text).toMatchObject({ ok: true });
    clock.step(30_000);
    const changed = await operatedState(served.demo.url);
    expect(changed).not.toEqual(before);

    dataOf(await takeBack(undo));
    clock.step(30_000);
    const after = await operatedState(served.demo.url);
    if (undo.stays === undefined && undo.send_again === undefined) expect(after, result.text).toEqual(before);
    else expect(after, 'takes something back').not.toEqual(changed);
  });

  test('is in the table of what takes it back', () => {
    expect(WRITES.map(({ name }) => name).filter((name) => UNDO[name] === undefined)).toEqual([]);
  });
});
