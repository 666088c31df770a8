import { describe, expect, it } from 'vitest';
import { isWrite } from '../../src/access/tool-kind.ts';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { bench, fakeUi, tool } from './bench.ts';

const writes = ['CREATE', 'UPDATE', 'DELETE'] as const;

describe('in read-only mode', () => {
  for (const kind of writes) {
    it.each([{}, { dry_run: true }, { dry_run: false }, { dry_run: false, plan: 'p1' }])(
      `a ${kind} is rejected and nothing is sent: %j`,
      async (given) => {
        const ui = fakeUi();
        const { call } = bench([tool({ name: 'change_it', kind })], ui, { mode: 'read-only' });
        const { outcome, isError, envelope } = await call('change_it', { name: 'a', ...given });
        expect(outcome).toBe('tool_error');
        expect(isError).toBe(true);
        expect(envelope.error).toMatchObject({ side: 'access', changed: 'no' });
        expect(envelope.error?.call).toEqual({ tool: 'change_it', arguments: { name: 'a', ...given } });
        expect(envelope.data).toBeUndefined();
        // Not even what the context says of the cluster is asked for.
        expect(ui.sent).toEqual([]);
      },
    );
  }

  it('every write of the catalog is rejected', async () => {
    const ui = fakeUi();
    const { tools } = createCatalog();
    const { call } = bench([...tools.values()], ui, { mode: 'read-only' });
    const names = [...tools.values()]
      .filter(({ definition }) => isWrite(definition.kind))
      .map((one) => one.definition.name);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      for (const given of [undefined, {}, { dry_run: true }, { dry_run: false }]) {
        expect((await call(name, given)).envelope.error?.side).toBe('access');
      }
    }
    expect(ui.sent).toEqual([]);
  });

  it('the refused call is shown only when it could be made, and without secrets', async () => {
    const write = tool({ name: 'change_it', kind: 'UPDATE', secretArguments: ['password'] }, undefined, {
      name: { type: 'string' },
      password: { type: 'string' },
    });
    const { call } = bench([write], fakeUi(), { mode: 'read-only' });
    const refused = await call('change_it', { name: 'a', password: 'canary-1' });
    expect(refused.envelope.error?.call?.arguments).toEqual({ name: 'a', password: '[redacted]' });
    expect(refused.text).not.toContain('canary');
    expect((await call('change_it', { nam: 'a' })).envelope.error?.call).toBeUndefined();
    const deep = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`);
    expect((await call('change_it', { name: deep })).outcome).toBe('tool_error');
  });

  it('a read goes through', async () => {
    const ui = fakeUi({ look: () => ({ ok: true, data: { look: { n: 1 } }, warnings: [] }) });
    const { outcome, data } = await bench([tool({ name: 'look' })], ui, { mode: 'read-only' }).call('look');
    expect(outcome).toBe('ok');
    expect(data).toEqual({ n: 1 });
  });
});

describe('a toolset that the operator switched off', () => {
  const tools = [tool({ name: 'look' }), tool({ name: 'other', toolset: 'off', core: false })];

  it('answers no call, and is no next step', async () => {
    const ui = fakeUi();
    const { call } = bench(tools, ui, { allowedToolsets: new Set(['fake']) });
    const { envelope, outcome } = await call('other');
    expect(outcome).toBe('tool_error');
    expect(envelope.error).toMatchObject({
      side: 'access',
      changed: 'no',
      message: expect.stringContaining('MCP_TOOLSETS'),
    });
    expect(ui.sent).toEqual([]);
  });
});

describe('a call with wrong arguments', () => {
  it('is refused before anything is sent', async () => {
    const ui = fakeUi();
    const { call } = bench([tool({ name: 'look' })], ui);
    const { outcome, envelope } = await call('look', { nam: 'a' });
    expect(outcome).toBe('tool_error');
    expect(envelope.error).toMatchObject({
      side: 'arguments',
      changed: 'no',
      message: expect.stringContaining('"name"'),
    });
    expect(ui.sent).toEqual([]);
  });

  it('is answered within the budget, however many are wrong', async () => {
    const { call } = bench([tool({ name: 'look' })], fakeUi());
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`wrong_${index}`, 'x']));
    expect((await call('look', many)).text.length).toBeLessThan(4_000);
  });
});

describe('an unknown tool', () => {
  it('is told with the nearest name, without repeating what it may hide', async () => {
    const { raw } = bench([tool({ name: 'look' })], fakeUi());
    const result = await raw('lok\u202e\u0007');
    expect(result).toEqual({ type: 'unknown_tool', message: 'There is no tool "lok". The nearest is "look".' });
    expect(JSON.stringify(await raw('x'.repeat(5_000)))).toHaveLength(
      JSON.stringify({ type: 'unknown_tool', message: `There is no tool "${'x'.repeat(64)}". The nearest is "look".` })
        .length,
    );
  });

  it.each(['__proto__', 'constructor', 'toString'])('%s is one', async (name) => {
    expect((await bench([tool({ name: 'look' })], fakeUi()).raw(name)).type).toBe('unknown_tool');
  });
});
