import { readFileSync } from 'node:fs';
import { buildSchema, introspectionFromSchema, printSchema } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { contractSchema } from '../../src/compatibility/contract.ts';
import { Servability } from '../../src/compatibility/servability.ts';
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
    expect(sorted(printSchema(answer.schema))).toEqual(
      sorted(printSchema(buildSchema(readFileSync('graphql/schema.graphql', 'utf8')))),
    );
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

  describe('of a UI that means no good, or is broken', () => {
    const whole = introspectionFromSchema(buildSchema('type Query { pods: [Pod!]! } type Pod { name: String! }'));
    const told = (types: readonly unknown[]): UiAnswer<unknown> => ({
      ok: true,
      data: { __schema: { ...whole.__schema, types: [...whole.__schema.types, ...types] } },
      warnings: [],
    });
    const object = (name: string, type: unknown) => ({
      kind: 'OBJECT',
      name,
      fields: [{ name: 'field', args: [], type, isDeprecated: false }],
      interfaces: [],
    });
    const text = { kind: 'SCALAR', name: 'String' };
    const nested = (depth: number): unknown => {
      let type: unknown = text;
      for (let level = 0; level < depth; level += 1) type = { kind: 'LIST', ofType: type };
      return type;
    };

    it.each([
      ['100,000 types', Array.from({ length: 100_000 }, (_, place) => object(`Type${place}`, text))],
      ['types of some megabytes', [{ ...object('Big', text), description: 'x'.repeat(5_000_000) }]],
      ['a type that is nested deeper than the stack', [object('Deep', nested(200_000))]],
      ['a name that is none', [object('weird name; drop', text)]],
      ['an empty name', [object('', text)]],
      ['a field of a type that is not there', [object('Lost', { kind: 'OBJECT', name: 'Nowhere' })]],
      ['a type without fields', [{ kind: 'OBJECT', name: 'Bare' }]],
      ['a kind that is none', [{ kind: 'MONSTER', name: 'Odd' }]],
      [
        'what must not be null twice',
        [object('Twice', { kind: 'NON_NULL', ofType: { kind: 'NON_NULL', ofType: text } })],
      ],
    ])('is told nothing by %s', async (_what, types) => {
      expect(await readUiSchema(answering(told(types)), options)).toEqual({
        type: 'untold',
        why: expect.stringContaining('its answer to an introspection is'),
      });
    });

    it('takes inputs that hold one another, and names that JavaScript uses itself', async () => {
      const input = (name: string, of: string) => ({
        kind: 'INPUT_OBJECT',
        name,
        inputFields: [{ name: 'constructor', type: { kind: 'INPUT_OBJECT', name: of } }],
      });
      const answer = await readUiSchema(
        answering(told([input('One', 'Other'), input('Other', 'One'), object('constructor', text)])),
        options,
      );
      if (answer.type !== 'read') throw new Error(answer.type);
      const compatibility = new Servability(answer.schema, contractSchema()).compatibilityOf(createCatalog());
      expect(compatibility.unservable.size).toBeGreaterThan(70);
    });
  });
});
