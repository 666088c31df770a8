import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { REDACTED } from '../../src/redaction/redacted.ts';
import { UNDO, undosOf } from '../catalog/undo.ts';
import { untrueTimes } from '../tools/timing.ts';
import { propertiesOf } from './arguments.ts';
import { dataOf, planOf, type ToolResult } from './envelope.ts';
import { catalog, serverForEveryWrite, WRITES } from './every-write.ts';
import { contradictions } from './fields-agree.ts';
import { operatedState } from './operated-state.ts';
import { BOTH_WAYS, variedCalls } from './varied.ts';

/** Arguments of which nothing is to be taken back, or which cannot be given here. */
const NOT_VARIED: Readonly<Record<string, string>> = {
  dry_run: 'how it is called',
  plan: 'how it is called',
  wait_seconds: 'how long its answer waits',
  test: 'whether the connection is tried first',
  libraries: 'a rule for libraries is refused',
};

const undoShape = z.union([
  z.object({ impossible: z.string() }),
  z.object({
    tool: z.string(),
    arguments: z.record(z.string(), z.unknown()),
    stays: z.string().optional(),
    send_again: z.array(z.string()).optional(),
  }),
]);
const shownChanges = z.array(z.object({ before: z.unknown(), after: z.unknown() }));
type Shown = z.infer<typeof undoShape>;

/** Longer ones list more than anybody calls. */
const LONGEST = 900;
const workloadsShape = z.looseObject({
  workloads: z.array(z.object({ id: z.object({ namespace: z.string(), kind: z.string(), name: z.string() }) })),
});

/** Texts of an undo that cannot be acted on: too long, or with workloads by another text than `namespace/kind/name`. */
function unreadable(undo: Shown, state: unknown): readonly string[] {
  const { workloads } = workloadsShape.parse(state);
  const keys = workloads.map(({ id: { namespace, kind, name } }) => `${namespace}${name}${kind}`);
  const texts = Object.values(undo).filter((text) => typeof text === 'string');
  return texts.filter((text) => text.length > LONGEST || keys.some((key) => text.includes(key)));
}

const { server, clock, call } = serverForEveryWrite('/mcp', BOTH_WAYS);

async function applied(
  tool: string,
  given: object,
): Promise<{ readonly preview: ToolResult; readonly result: ToolResult; readonly undo: Shown }> {
  const preview = await call(tool, given);
  const result = await call(tool, { ...given, dry_run: false, plan: planOf(preview) });
  return { preview, result, undo: undoShape.parse(dataOf(result).undo) };
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
  test.each(WRITES.flatMap((tool) => variedCalls(tool)))(
    '$of is taken back by its undo, or says what stays',
    async ({ tool, given: givenFor }) => {
      const served = server();
      const given = givenFor(served.demo);
      const before = await operatedState(served.demo.url);
      const { preview, undo, result } = await applied(tool, given);
      expect(contradictions(dataOf(preview), undo)).toEqual([]);
      expect(untrueTimes(tool, z.array(z.string()).parse(dataOf(preview).consequences ?? []))).toEqual([]);
      const unmoved = shownChanges.parse(dataOf(preview).would_change);
      // Of a secret neither is shown.
      const same = unmoved.filter(({ before: was, after: now }) => was !== REDACTED && isDeepStrictEqual(was, now));
      expect(same).toEqual([]);
      expect(unreadable(undo, before), result.text).toEqual([]);
      const expected = undosOf(tool);
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
    },
  );

  test('is called with each of its arguments, and switched both ways', () => {
    const { demo } = server();
    const left = WRITES.flatMap((tool) => {
      const given = variedCalls(tool).map((one) => one.given(demo));
      return Object.entries(propertiesOf(tool)).flatMap(([name, { type, default: byDefault }]) => {
        const values = new Set(given.map((one) => one[name] ?? byDefault));
        if (NOT_VARIED[name] !== undefined || NOT_VARIED[`${tool.name}.${name}`] !== undefined) return [];
        const wanted = type === 'boolean' ? [true, false] : [undefined];
        const isThere = (value: unknown): boolean =>
          value === undefined ? [...values].some((one) => one !== undefined) : values.has(value);
        return wanted.filter((value) => !isThere(value)).map((value) => `${tool.name}.${name} ${value ?? ''}`.trim());
      });
    });
    expect(left).toEqual([]);
  });

  test('is in the table of what takes it back', () => {
    expect(WRITES.map(({ name }) => name).filter((name) => UNDO[name] === undefined)).toEqual([]);
  });
});

const changesShape = z.array(
  z.object({ tool: z.string(), target: z.string(), undone: z.union([z.boolean(), z.string()]).optional() }),
);
const listed = async () => changesShape.parse(dataOf(await call('list_changes', {})).changes);
const partsShape = z.object({
  parts: z.array(z.object({ tool: z.string(), arguments: z.record(z.string(), z.unknown()) })),
});

describe('several rules of one call', () => {
  test('are taken back one by one, and list_changes tells which were', async () => {
    const given = { group: 'several', name: 'a', routes: ['/one', '/two'], dry_run: false };
    const { parts } = partsShape.parse(dataOf(await call('create_noisy_operation_rule', given)).undo);
    expect(parts).toHaveLength(2);
    expect((await listed())[0]).toMatchObject({ target: 'sampling group/several/a' });
    for (const [at, part] of parts.entries()) {
      dataOf(await call(part.tool, part.arguments));
      const made = (await listed()).find(({ tool }) => tool === 'create_noisy_operation_rule');
      expect(made?.undone).toBe(at === 0 ? 'in part' : true);
    }
  });
});

describe('a destination', () => {
  const broken = async (): Promise<string> => {
    const rows = z.array(z.object({ id: z.string(), name: z.string() }));
    const tempo = rows
      .parse(dataOf(await call('list_destinations', {})).destinations)
      .find(({ name }) => name === 'tempo');
    if (!tempo) throw new Error('the cluster has no tempo');
    return tempo.id;
  };

  test('that is on for what its type does not take comes back without it', async () => {
    const given = { id: await broken() };
    const { undo } = await applied('delete_destination', given);
    expect(undo).toMatchObject({
      tool: 'create_destination',
      stays: expect.stringMatching(
        /does not take metrics: .*left it out of the pipeline for that, so the rest starts to flow/,
      ),
    });
    if ('impossible' in undo) throw new Error(undo.impossible);
    expect(undo.arguments).not.toHaveProperty('metrics');
    dataOf(await call(undo.tool, undo.arguments));
  });

  test('is not switched on again for what its type does not take', async () => {
    const { undo } = await applied('update_destination', { id: await broken(), metrics: false });
    expect(undo).toEqual({ impossible: expect.stringContaining('does not take metrics') });
  });
});

describe('what others changed since', () => {
  test('is not deleted by the undo of what was before', async () => {
    const made = await call('create_noisy_operation_rule', {
      group: 'mine',
      name: 'a',
      routes: ['/a'],
      dry_run: false,
    });
    const { rule_id: id, undo } = dataOf(made);
    const shown = undoShape.parse(undo);
    if ('impossible' in shown) throw new Error(shown.impossible);
    dataOf(await call('update_noisy_operation_rule', { group: 'mine', rule_id: id, name: "Bob's", dry_run: false }));
    const before = server().upstream.mutations().length;
    expect((await call(shown.tool, shown.arguments)).envelope.error).toMatchObject({ side: 'plan', changed: 'no' });
    expect(server().upstream.mutations()).toHaveLength(before);
  });
});
