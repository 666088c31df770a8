import { printSchema } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';
import { contractSchema } from '../../src/compatibility/contract.ts';
import { type DemoVersion, startDemoApi } from '../../src/demo/http/server.ts';
import type { UiAnswer } from '../../src/ui/answer.ts';
import { createUiClient, type UiReader } from '../../src/ui/client.ts';
import type { UiFailureKind } from '../../src/ui/failure.ts';
import { readUiSchema } from '../../src/ui/schema.ts';

const closings: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0)) await close();
});

async function demoUi(version: DemoVersion = {}) {
  const demo = await startDemoApi({ version });
  const ui = createUiClient({ url: new URL(demo.url), timeoutMs: 5_000 });
  closings.push(
    () => ui.close(),
    () => demo.close(),
  );
  return { demo, read: (known?: string) => readUiSchema(ui, { signal: AbortSignal.timeout(5_000) }, known) };
}

/** A UI that answers each introspection with the next of these. */
function answering(...answers: readonly UiAnswer<unknown>[]): UiReader & { readonly sent: readonly string[] } {
  const sent: string[] = [];
  return {
    sent,
    read: async (operation) => {
      sent.push(operation.text);
      return (answers[sent.length - 1] ?? { ok: true, data: {}, warnings: [] }) as UiAnswer<never>;
    },
  };
}

function failing(kind: UiFailureKind): UiAnswer<unknown> {
  return { ok: false, failure: { kind, message: `it was ${kind}`, sent: false } };
}

const options = { signal: new AbortController().signal };

describe("reading the UI's schema", () => {
  it('is told all of it', async () => {
    const { read } = await demoUi();
    const answer = await read();
    if (answer.type !== 'read') throw new Error(answer.type);
    const sorted = (text: string): readonly string[] => text.split('\n').toSorted();
    expect(sorted(printSchema(answer.schema))).toEqual(sorted(printSchema(contractSchema())));
  });

  it('builds nothing while the hash is the known one, and does when the UI is another', async () => {
    const { demo, read } = await demoUi();
    const first = await read();
    if (first.type !== 'read') throw new Error(first.type);
    expect(await read(first.hash)).toEqual({ type: 'unchanged' });
    demo.become({ edit: (contract) => `${contract}\nextend type Query { later: String }\n` });
    const second = await read(first.hash);
    expect(second.type).toBe('read');
    expect(second).not.toMatchObject({ hash: first.hash });
  });

  it('is told nothing where introspection is off', async () => {
    const { read } = await demoUi({ introspection: false });
    expect(await read()).toEqual({ type: 'untold', why: 'introspection disabled' });
  });

  it('asks without deprecated arguments where the API cannot tell them apart', async () => {
    const ui = answering(failing('invalid_operation'), failing('graphql'));
    expect(await readUiSchema(ui, options)).toEqual({ type: 'untold', why: 'it was graphql' });
    expect(ui.sent.map((text) => text.includes('args(includeDeprecated:true)'))).toEqual([true, false]);
  });

  it.each(['unreachable', 'timed_out', 'cancelled', 'bad_answer'] as const)(
    'says that there was no answer: %s',
    async (kind) => {
      expect(await readUiSchema(answering(failing(kind)), options)).toEqual({
        type: 'unanswered',
        why: `it was ${kind}`,
      });
    },
  );

  it.each([
    {},
    { __schema: null },
    { __schema: { queryType: { name: 'Query' }, types: [] } },
    { __schema: { queryType: { name: 'Query' }, types: [{ kind: 'OBJECT', name: 'Query' }] } },
    { __schema: { queryType: { name: 'Query' }, types: [{ kind: 'NONSENSE', name: 'a b' }] } },
  ])('takes %j for no schema', async (data) => {
    const answer = await readUiSchema(answering({ ok: true, data, warnings: [] }), options);
    // Types are looked into only when they are needed: the first use may find that out.
    if (answer.type === 'read') expect(() => answer.schema.getQueryType()?.getFields()).toThrow();
    else expect(answer).toMatchObject({ type: 'untold', why: expect.stringContaining('no') });
  });
});
