import { describe, expect, it } from 'vitest';
import type { CallerFacts } from '../../src/access/caller.ts';
import { pinnedAccess } from '../../src/access/mode.ts';
import { isWrite } from '../../src/access/tool-kind.ts';
import { callTool } from '../../src/call/call.ts';
import type { CallEnvironment } from '../../src/call/call-environment.ts';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { type Compatibility, FULLY_COMPATIBLE } from '../../src/tool/compatibility.ts';
import { operations } from '../../src/tool/generated/catalog.generated.ts';
import type { ReadCall } from '../../src/tool/tool.ts';
import { NOTHING_SENT } from '../../src/tool/undo.ts';
import { callerNamed } from '../caller.ts';
import { answering, bench, fakeUi, mutation, operation, tool } from './bench.ts';

const GET_ACCESS = tool({ name: 'get_access' });
const BUNDLE = tool({ name: 'collect_diagnose_bundle' }, undefined, {
  dry_run: { type: 'boolean', default: true },
  name: { type: 'string' },
});

/** A catalog as a UI that differs leaves it. */
function catalogOf(
  tools: readonly ReturnType<typeof tool>[],
  compatibility: Partial<Compatibility>,
): CallEnvironment['catalog'] {
  const { catalog } = bench(tools, fakeUi()).environment;
  return { ...catalog, compatibility: { ...FULLY_COMPATIBLE, ...compatibility } };
}

const writes = ['CREATE', 'UPDATE', 'DELETE'] as const;

/** A write of a mutation whose change can be said as code. */
const RENDERABLE = { name: 'change_it', kind: 'UPDATE', companions: [operations.create_action] } as const;

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

  it('a write that is wrong as well is told of both, and offered as it was meant', async () => {
    const { call } = bench([tool({ name: 'change_it', kind: 'UPDATE' })], fakeUi(), { mode: 'read-only' });
    const { error } = (await call('change_it', { nam: 'a', dry_run: false })).envelope;
    expect(error).toMatchObject({
      side: 'access',
      advice: expect.stringMatching(/would be refused as well: "nam" is unknown\. Did you mean "name"/),
      call: { tool: 'change_it', arguments: { name: 'a' } },
    });
    const { error: other } = (await call('change_it', { name: {} })).envelope;
    expect(other).toMatchObject({ side: 'access', message: expect.stringContaining('read-only') });
    expect(other?.call).toBeUndefined();
  });

  it('the refusal says why in one word, for the audit', async () => {
    const { raw } = bench([tool({ name: 'change_it', kind: 'UPDATE' })], fakeUi(), { mode: 'read-only' });
    expect(await raw('change_it', { name: 'a' })).toMatchObject({ reason: 'read_only', mode: 'read-only' });
  });

  it('the refusal leads to the same change as code, where that is served', async () => {
    const write = tool({ ...RENDERABLE, secretArguments: ['password'] }, undefined, {
      name: { type: 'string' },
      password: { type: 'string' },
    });
    const given = { name: 'a', password: 'canary-1', dry_run: false, plan: 'p' };
    const step = {
      tool: 'render_change',
      arguments: { tool: 'change_it', arguments: { name: 'a', password: '<value of password>' } },
      why: expect.stringContaining('as code'),
    };
    const served = bench([write, tool({ name: 'render_change' })], fakeUi(), { mode: 'read-only' });
    expect((await served.call('change_it', given)).envelope.next_steps).toEqual([step]);
    const without = bench([write], fakeUi(), { mode: 'read-only' });
    expect((await without.call('change_it', given)).envelope.next_steps).toEqual([]);
    const codeless = [tool({ name: 'change_it', kind: 'UPDATE' }), tool({ name: 'render_change' })];
    expect(
      (await bench(codeless, fakeUi(), { mode: 'read-only' }).call('change_it', { name: 'a' })).envelope,
    ).toMatchObject({
      next_steps: [],
    });
  });

  it('a read goes through', async () => {
    const ui = fakeUi({ look: () => ({ ok: true, data: { look: { n: 1 } }, warnings: [] }) });
    const { outcome, data } = await bench([tool({ name: 'look' })], ui, { mode: 'read-only' }).call('look');
    expect(outcome).toBe('ok');
    expect(data).toEqual({ n: 1 });
  });
});

describe('in read-only mode with previews', () => {
  const access = { ...pinnedAccess('read-only'), previews: true };
  const previewing = (ui = fakeUi({ change_it_preview: () => answering({ it: { name: 'b' } }) })) => {
    const write = tool({ ...RENDERABLE, preview: operation('change_it_preview') });
    const made = bench([write, tool({ name: 'render_change' })], ui, {
      access: { current: () => access, fresh: async () => access },
    });
    return { ...made, ui };
  };

  it('a preview shows what would change, without a plan, and its apply is what an operator could do', async () => {
    const { call, ui } = previewing();
    const { envelope, outcome, data } = await call('change_it', { name: 'a' });
    expect(outcome).toBe('ok');
    expect(data.would_change).toBeDefined();
    expect(data).not.toHaveProperty('plan');
    expect(envelope.context).toMatchObject({
      access_mode: 'read-only',
      dry_run: true,
      operator_could: ['change_it: Apply exactly this change.'],
      warnings: [expect.stringMatching(/only previewed.*cannot be applied now/)],
    });
    expect(envelope.next_steps).toMatchObject([{ tool: 'render_change', arguments: { tool: 'change_it' } }]);
    expect(ui.written).toEqual([]);
  });

  it('an apply is refused before anything is sent, with the preview as the next step', async () => {
    const { call, ui } = previewing();
    const { envelope } = await call('change_it', { name: 'a', dry_run: false, plan: 'p1' });
    expect(envelope.error).toMatchObject({ side: 'access', changed: 'no' });
    expect(envelope.next_steps[0]).toMatchObject({ tool: 'change_it', arguments: { name: 'a' } });
    expect(ui.sent).toEqual([]);
  });

  it('who is bound to reading previews nothing', async () => {
    const { environment, ui } = previewing();
    const caller = callerNamed('ann').readingOnly;
    const result = await callTool(environment, {
      tool: 'change_it',
      arguments: { name: 'a' },
      caller,
      signal: new AbortController().signal,
    });
    expect(result).toMatchObject({ outcome: 'tool_error', reason: 'read_only' });
    expect(ui.sent).toEqual([]);
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

  it('says which setting would have to name it', async () => {
    const result = await bench(tools, fakeUi(), { allowedToolsets: new Set(['fake']) }).raw('other');
    expect(result).toMatchObject({
      reason: 'toolset_off',
      envelope: { error: { message: 'Toolset off is switched off: MCP_TOOLSETS of this server does not name it.' } },
    });
  });
});

describe('the support bundle', () => {
  const tools = [BUNDLE, GET_ACCESS];
  const COLLECT = 'An operator can set MCP_BUNDLE=allow, or collect one in the pages of the Odigos UI.';
  const ui = () => fakeUi({ collect_diagnose_bundle: () => answering({ bundle: { size: 5 } }) });

  it.each([{}, { dry_run: true }, { dry_run: false }])('where it is off is refused: %j', async (given) => {
    const upstream = ui();
    const result = await bench(tools, upstream, { bundle: 'off' }).raw('collect_diagnose_bundle', given);
    expect(result).toMatchObject({
      outcome: 'tool_error',
      reason: 'bundle_off',
      envelope: {
        error: {
          side: 'access',
          changed: 'no',
          message: 'The support bundle is switched off: MCP_BUNDLE of this server is off. Nothing was sent.',
          advice: COLLECT,
        },
        next_steps: [],
      },
    });
    expect(upstream.sent).toEqual([]);
  });

  it('where only its size may be told is not collected, and the call that tells the size is offered', async () => {
    const upstream = ui();
    const { raw } = bench(tools, upstream, { bundle: 'estimate' });
    const result = await raw('collect_diagnose_bundle', { name: 'a', dry_run: false });
    expect(result).toMatchObject({
      outcome: 'tool_error',
      reason: 'bundle_off',
      envelope: {
        error: {
          side: 'access',
          changed: 'no',
          message:
            'This server only tells how big a support bundle would be: MCP_BUNDLE is estimate. Nothing was sent.',
          advice: COLLECT,
        },
        next_steps: [
          {
            tool: 'collect_diagnose_bundle',
            arguments: { name: 'a', dry_run: true },
            why: 'Find out how big it would be.',
          },
        ],
      },
    });
    expect(upstream.sent).toEqual([]);
    expect(await raw('collect_diagnose_bundle', { dry_run: true })).toMatchObject({ outcome: 'ok' });
  });

  it.each(['estimate', 'off'] as const)('is not read where it is not handed out: %s', async (bundle) => {
    const read = tool({ name: 'read_support_bundle' });
    const upstream = fakeUi({ read_support_bundle: () => answering({}) });
    const result = await bench([read], upstream, { bundle }).raw('read_support_bundle');
    expect(result).toMatchObject({
      reason: 'bundle_off',
      envelope: {
        error: { side: 'access', message: expect.stringContaining(`MCP_BUNDLE of this server is ${bundle}.`) },
      },
    });
    expect(upstream.sent).toEqual([]);
    expect(await bench([read], upstream).raw('read_support_bundle')).toMatchObject({ outcome: 'ok' });
  });

  it('where it is allowed is collected', async () => {
    const result = await bench(tools, ui(), { bundle: 'allow' }).raw('collect_diagnose_bundle', { dry_run: false });
    expect(result).toMatchObject({ outcome: 'ok', effect: 'bundle' });
  });
});

describe('a tool that a UI cannot serve', () => {
  const tools = [tool({ name: 'look' }), GET_ACCESS];
  const OTHER_VERSION =
    'Its version differs from the one that this server was built for; get_access lists what else it lacks.';

  it('is refused with what that UI lacks, before anything is sent', async () => {
    const ui = fakeUi();
    const catalog = catalogOf(tools, { unservable: new Map([['look', 'has no field "look"']]) });
    expect(await bench(tools, ui, { catalog }).raw('look')).toMatchObject({
      outcome: 'tool_error',
      reason: 'unservable',
      envelope: {
        error: {
          side: 'ui_api',
          changed: 'no',
          message: 'This Odigos UI cannot serve look: it has no field "look". Nothing was sent.',
          advice: OTHER_VERSION,
        },
        next_steps: [{ tool: 'get_access', arguments: {}, why: 'See what this UI cannot serve.' }],
      },
    });
    expect(ui.sent).toEqual([]);
  });

  it.each([
    ['an argument', { path: ['name'], words: 'does not know it' }, 'look with name: it does not know it'],
    [
      'some values of one',
      { path: ['name'], values: ['a', 'b'], words: 'has no such values' },
      'look with name a, b: it has no such values',
    ],
  ])('with %s is refused with that', async (_what, lack, says) => {
    const ui = fakeUi({ look: () => answering({ look: 1 }) });
    const { raw } = bench(tools, ui, { catalog: catalogOf(tools, { arguments: new Map([['look', [lack]]]) }) });
    expect(await raw('look', { name: 'a' })).toMatchObject({
      reason: 'unservable',
      envelope: { error: { message: `This Odigos UI cannot serve ${says}. Nothing was sent.`, advice: OTHER_VERSION } },
    });
    expect(ui.sent).toEqual([]);
    expect(await raw('look', {})).toMatchObject({ outcome: 'ok' });
  });

  it.each([
    ['live', {}, 'It comes with a later release of Odigos.'],
    ['demo', {}, /^It comes with a later release of Odigos\. .*ODIGOS_DEMO_RELEASE=next\.$/],
    ['live', { release: 'v1.40.0', lack: 'Query.look' }, 'Odigos v1.40.0 serves it.'],
    [
      'demo',
      { release: 'v1.40.0', lack: 'Query.look' },
      /^Odigos v1\.40\.0 serves it\. .*ODIGOS_DEMO_RELEASE=v1\.40\.0\.$/,
    ],
  ] as const)('is said to come with a release, where one serves it: %s %j', async (backend, coming, advice) => {
    const lacking = new Map([['look', 'has no field "look"']]);
    const catalog = catalogOf(
      tools,
      'release' in coming ? { unservable: lacking, later: new Map([['look', coming]]) } : { toCome: lacking },
    );
    expect(await bench(tools, fakeUi(), { catalog, backend }).raw('look')).toMatchObject({
      envelope: { error: { advice: typeof advice === 'string' ? advice : expect.stringMatching(advice) } },
    });
  });

  it('names the place of a part of an argument', async () => {
    const deep = tool({ name: 'look' }, undefined, {
      rule: { type: 'object', properties: { name: { type: 'string' } }, additionalProperties: false },
    });
    const lack = { path: ['rule', 'name'], words: 'does not know it' };
    const catalog = catalogOf([deep], { arguments: new Map([['look', [lack]]]) });
    const { call } = bench([deep], fakeUi(), { catalog });
    expect((await call('look', { rule: { name: 'a' } })).envelope.error?.message).toContain('look with rule.name: it');
  });

  it.each([
    ['has no field "x"', new Map([['look', 'has no field "x"']])],
    ['differs', new Map<string, string>()],
  ])(
    'whole, and was never made to do without, says so with its answer and in place of a crash: %s',
    async (says, limited) => {
      const catalog = catalogOf(tools, { limited, unexpected: new Set(['look']) });
      const answer = await bench(tools, fakeUi({ look: () => answering({ look: 1 }) }), { catalog }).call('look');
      expect(answer.outcome).toBe('ok');
      expect(answer.envelope.context.warnings).toEqual([`This Odigos UI lacks what look reads: it ${says}.`]);
      const crashing = tool({ name: 'look' }, { read: () => Promise.reject(new TypeError('no such field')) });
      const { raw, crashes } = bench([crashing], fakeUi(), {
        catalog: { ...catalog, tools: new Map([['look', crashing]]) },
      });
      expect(await raw('look')).toMatchObject({ outcome: 'tool_error', reason: 'unservable' });
      expect(crashes).toEqual([]);
    },
  );

  it('says nothing of the kind of another tool', async () => {
    const catalog = catalogOf(tools, { limited: new Map([['look', 'differs']]), unexpected: new Set(['other']) });
    const { envelope } = await bench(tools, fakeUi({ look: () => answering({ look: 1 }) }), { catalog }).call('look');
    expect(envelope.context.warnings).toBeUndefined();
  });

  it('by what its behaviour would send is refused before that is sent', async () => {
    const sent = mutation('change');
    const careful = tool(
      { name: 'look' },
      {
        async read(call) {
          call.ensureTaken(sent, { kind: 'new' });
          return { data: {} };
        },
      },
    );
    const refuses: Compatibility['refuses'] = ({ name }, variables) =>
      name === 'change' && Reflect.get(variables, 'kind') === 'new' ? 'has no kind "new"' : undefined;
    const refused = await bench([careful], fakeUi(), { catalog: catalogOf([careful], { refuses }) }).raw('look');
    expect(refused).toMatchObject({
      reason: 'unservable',
      envelope: { error: { message: 'This Odigos UI cannot do this: it has no kind "new". Nothing was sent.' } },
    });
    expect((await bench([careful], fakeUi()).call('look')).outcome).toBe('ok');
  });
});

describe('a token with a scope', () => {
  const tools = [tool({ name: 'look' }), GET_ACCESS];

  async function called(facts: Partial<CallerFacts>, changes: Partial<CallEnvironment> = {}) {
    const ui = fakeUi();
    const { environment } = bench(tools, ui, changes);
    const caller = callerNamed('ci', { mayUse: ({ name }) => name === 'get_access', ...facts });
    const { signal } = new AbortController();
    return { ui, result: await callTool(environment, { tool: 'look', arguments: {}, caller, signal }) };
  }

  it.each([
    [{}, 'The token ci may not use look.'],
    [{ tools: 'toolsets other' }, 'The token ci may not use look; it may use toolsets other.'],
  ])('may not use what is out of it, and is told what it may: %j', async (facts, message) => {
    const { ui, result } = await called(facts);
    expect(result).toMatchObject({
      outcome: 'tool_error',
      reason: 'token_scope',
      envelope: {
        error: { side: 'access', changed: 'no', message, advice: 'An operator can widen it in the tokens file.' },
        next_steps: [{ tool: 'get_access', why: 'See what this token may do.' }],
      },
    });
    expect(ui.sent).toEqual([]);
  });

  it('that is bound to namespaces is told of them where the tool says nothing of namespaces, of its scope elsewhere', async () => {
    const namespaces = { allows: (name: string) => name === 'shop', text: 'shop' };
    expect((await called({ namespaces })).result).toMatchObject({ reason: 'token_namespace' });
    const named = tool({ name: 'look', namespaced: 'FREE' });
    const { catalog } = bench([named, GET_ACCESS], fakeUi()).environment;
    expect((await called({ namespaces }, { catalog })).result).toMatchObject({ reason: 'token_scope' });
  });

  it('is told first what nobody may use', async () => {
    const { result } = await called({}, { allowedToolsets: new Set(['other']) });
    expect(result).toMatchObject({ reason: 'toolset_off' });
  });
});

describe('what a tool is handed', () => {
  async function means(changes: Partial<CallEnvironment> = {}, more: object = {}) {
    const seen: ReadCall<object>[] = [];
    const looking = tool(
      { name: 'look' },
      {
        async read(call) {
          seen.push(call);
          await call.read(operation('other'), {});
          return { data: {} };
        },
      },
    );
    const { environment } = bench([looking], fakeUi({ other: () => answering({}) }), changes);
    const caller = callerNamed('ci');
    const { signal } = new AbortController();
    await callTool(environment, { tool: 'look', arguments: {}, caller, signal, ...more });
    return { seen: seen[0], caller, signal };
  }

  it('says who calls, under which access, and what is demanded of writes', async () => {
    const { seen, caller, signal } = await means({ requirePlan: 'all', confirm: 'destructive', backend: 'live' });
    expect(seen?.access).toEqual({
      ...pinnedAccess('read-write'),
      caller,
      toolsets: ['fake'],
      requirePlan: 'all',
      confirm: 'destructive',
    });
    expect(seen).toMatchObject({ backend: 'live', compatibility: FULLY_COMPATIBLE });
    expect(seen?.signal).toBe(signal);
  });

  it('names the toolsets that the operator allows, or all that there are', async () => {
    const allowed = await means({ allowedToolsets: new Set(['fake', 'more']) });
    expect(allowed.seen?.access.toolsets).toEqual(['fake', 'more']);
  });

  it('puts what it warns of into the answer', async () => {
    const warning = tool(
      { name: 'look' },
      {
        async read(call) {
          call.warn('Half of it is missing.');
          return { data: {} };
        },
      },
    );
    const { envelope } = await bench([warning], fakeUi()).call('look');
    expect(envelope.context.warnings).toEqual(['Half of it is missing.']);
  });

  it('shows what it finds to be no secret after all', async () => {
    const telling = tool(
      { name: 'look', secretArguments: ['fields'] },
      {
        async read(call) {
          call.disclose(['open-value']);
          return { data: { fields: Reflect.get(call.arguments, 'fields') } };
        },
      },
      { fields: { type: 'array', items: { type: 'string' } } },
    );
    const { data } = await bench([telling], fakeUi()).call('look', { fields: ['open-value', 'shut-value'] });
    expect(data.fields).toEqual(['open-value', '[redacted]']);
  });

  it('has a way to write in the apply of a write alone', async () => {
    const handed: string[][] = [];
    const change = mutation('change');
    const changing = tool(
      { name: 'change_it', kind: 'UPDATE' },
      {
        target: () => 'it',
        async preview(call) {
          handed.push(Object.keys(call));
          return { impact: { risk: ['none'], approve: 'Change it.' }, changes: [{ field: 'it', before: 1, after: 2 }] };
        },
        async apply(call) {
          handed.push(Object.keys(call));
          await call.write(change, {});
          return { data: { mode: call.access.mode }, undo: NOTHING_SENT };
        },
      },
    );
    const ui = fakeUi({ change: () => answering({}) });
    const { data } = await bench([changing], ui).call('change_it', { dry_run: false });
    expect(data.mode).toBe('read-write');
    expect(handed.map((names) => names.includes('write'))).toEqual([false, true]);
    expect(ui.written).toEqual(['change']);
  });

  it('tells progress where the client asked for it', async () => {
    const reports: unknown[] = [];
    const { seen } = await means({}, { onProgress: (report: unknown) => reports.push(report) });
    seen?.progress({ progress: 1, total: 2, message: 'half' });
    expect(reports).toEqual([{ progress: 1, total: 2, message: 'half' }]);
    const unasked = await means();
    expect(() => unasked.seen?.progress({ progress: 1, total: 2, message: 'half' })).not.toThrow();
  });
});

describe('a call with wrong arguments', () => {
  it('says what is wrong with each, and what to do', async () => {
    const looking = tool({ name: 'look' }, undefined, { name: { type: 'string' }, size: { type: 'integer' } });
    const result = await bench([looking], fakeUi()).raw('look', { name: 1, size: 'x' });
    expect(result).toMatchObject({
      reason: 'arguments',
      envelope: {
        error: {
          message: expect.stringMatching(/^look was not called: name must be .*; got 1\. size must be .*; got "x"\.$/),
          advice: 'Correct the arguments and call again, in this form: {"name":"1","size":1}.',
        },
      },
    });
  });

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
      JSON.stringify({
        type: 'unknown_tool',
        message: `There is no tool "${'x'.repeat(64)}". tools/list names all that there are.`,
      }).length,
    );
  });

  it.each(['__proto__', 'constructor', 'toString'])('%s is one', async (name) => {
    expect((await bench([tool({ name: 'look' })], fakeUi()).raw(name)).type).toBe('unknown_tool');
  });
});
