import { describe, expect, test } from 'vitest';
import { dataOf, planOf } from './envelope.ts';
import { catalog, serverForEveryWrite, WRITES } from './every-write.ts';
import { possibleArguments } from './possible.ts';

const { server, call } = serverForEveryWrite('/mcp?toolsets=all');

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
