import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { newToken, tokenDigest } from '../../src/access/token.ts';
import { isWrite } from '../../src/access/tool-kind.ts';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import { TRIAGE } from '../../src/catalog/triage.ts';
import { CALL_TOOL, calledThrough } from '../../src/tool/call-through.ts';
import { fieldOf } from '../../src/tool/fields.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';
import { steppedClock } from '../demo/stepped-clock.ts';
import { dataOf, errorOf, planOf, type ToolResult, toolResult } from './envelope.ts';
import { EVERYTHING, possibleArguments } from './possible.ts';
import { type Served, serve } from './serve.ts';
import { sharedServer } from './shared-server.ts';
import { until } from './until.ts';
import { ERAS, legacy, type Message, modern, modernCall, resultOf, rpc, rpcError, send } from './wire.ts';

const known = servedTools(createCatalog());
const kinds = new Map(Object.values(definitions).map(({ name, kind }) => [name, kind]));
const isWriteTool = (name: string): boolean => isWrite(kinds.get(name) ?? 'READ');
const WRITES = known.filter(({ name }) => isWriteTool(name));
const RULE = { group: 'cluster-sampling', name: 'probes', route: '/probe' };

const toolShape = z.looseObject({
  name: z.string(),
  annotations: z.looseObject({ readOnlyHint: z.boolean(), destructiveHint: z.boolean() }),
  _meta: z.record(z.string(), z.unknown()).optional(),
});
const list = z.looseObject({ tools: z.array(toolShape) });
const found = z.looseObject({
  says: z.string(),
  tools: z.array(z.looseObject({ tool: z.string(), kind: z.string(), call: z.looseObject({ tool: z.string() }) })),
  rejected_now: z.looseObject({ tools: z.array(z.string()), why: z.string() }).optional(),
});

const small = (message: Message, more = ''): Message => ({ ...message, path: `/mcp?view=search${more}` });
const through = (tool: string, given?: unknown): Readonly<Record<string, unknown>> => ({ tool, arguments: given });

async function listed(served: Served, more = '', headers: Readonly<Record<string, string>> = {}) {
  const eras = await Promise.all(
    [
      modern('tools/list', {}, headers),
      legacy('tools/list', {}, headers),
      legacy('tools/list', { _meta: { progressToken: 1 } }, headers),
    ].map(async (message) => list.parse(rpc(await send(served.url, small(message, more))).result).tools),
  );
  const [first = [], ...others] = eras;
  // Whoever shows views is told of them beside each tool.
  const plain = (tools: typeof first) => tools.map(({ _meta, ...tool }) => tool);
  for (const other of others) expect(plain(other)).toEqual(plain(first));
  return first;
}

async function find(served: Served, query: string, more = '', headers: Readonly<Record<string, string>> = {}) {
  const message = modern('tools/call', { name: 'find_tools', arguments: { query, limit: 20 } }, headers);
  const answer = resultOf(await send(served.url, small(message, more)));
  return { ...found.parse(dataOf(answer)), steps: answer.envelope.next_steps };
}

describe('?view=search', () => {
  const served = sharedServer({ mode: 'read-write', demo: EVERYTHING });

  it('lists the tools of triage, one that finds others and one that calls them: nine, in both eras', async () => {
    const tools = await listed(served());
    expect(tools.map(({ name }) => name)).toEqual([...TRIAGE, CALL_TOOL, 'find_tools'].toSorted());
    expect(tools.length).toBeLessThanOrEqual(9);
    for (const { _meta } of tools) expect(_meta).toMatchObject({ 'anthropic/alwaysLoad': true });
  });

  it('says of call_tool what the most dangerous call through it may do', async () => {
    const hintsOf = async (more: string) =>
      (await listed(served(), more)).find(({ name }) => name === CALL_TOOL)?.annotations;
    expect(await hintsOf('')).toMatchObject({ readOnlyHint: false, destructiveHint: true });
    // What is listed decides nothing: a write that is not is called by its name all the same.
    expect(await hintsOf('&toolsets=telemetry')).toMatchObject({ readOnlyHint: false, destructiveHint: true });
    const drop = modernCall(CALL_TOOL, through('create_noisy_operation_rule', RULE));
    const preview = await send(served().url, small(drop, '&toolsets=telemetry'));
    expect(planOf(resultOf(preview))).not.toBe('');
    expect(await hintsOf('&read_only=true')).toMatchObject({ readOnlyHint: true, destructiveHint: false });
  });

  it.each(['core', 'Search', '', 'search&view=search'])(
    'view=%s is refused, as a misspelt parameter is',
    async (view) => {
      const answer = await send(served().url, { ...modern('tools/list', {}), path: `/mcp?view=${view}` });
      expect(answer.status).toBe(400);
      expect(rpcError(answer).message).toContain('view must be search');
      const lines = await served().auditOf(1, () =>
        send(served().url, { ...modernCall(CALL_TOOL, through('pause_odigos')), path: '/mcp?vew=search' }),
      );
      expect(lines[0]).toContain('"tool":"pause_odigos","outcome":"tool_error"');
    },
  );

  it.each(ERAS)('an unknown tool through call_tool is an error that models see (%s)', async (_era, call) => {
    const answers: ReturnType<typeof resultOf>[] = [];
    const lines = await served().auditOf(1, async () => {
      answers.push(resultOf(await send(served().url, small(call(CALL_TOOL, through('get_peer_sourcs', { a: 1 }))))));
    });
    expect(answers[0]?.envelope.error).toMatchObject({
      side: 'arguments',
      changed: 'no',
      message: expect.stringMatching(/There is no tool "get_peer_sourcs"\. The nearest is "get_peer_sources"/),
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/"tool":"get_peer_sourcs","outcome":"tool_error".*"reason":"unknown_tool"/);
  });

  it.each(ERAS)(
    'a call through call_tool is answered as the call itself is, every read of all toolsets (%s)',
    async (_era, call) => {
      const reads = known.filter(({ name }) => !isWriteTool(name));
      expect(reads.length).toBeGreaterThan(30);
      // What was set while the cluster was made is merged a moment later, which must not lie between the two calls.
      await until('the settings to be merged', async () => {
        const asked = modernCall('get_config', { set_by: 'ui' });
        return Number(dataOf(resultOf(await send(served().url, asked))).total) > 0;
      });
      for (const tool of reads) {
        const given = possibleArguments(tool, served().demo);
        const direct = resultOf(await send(served().url, { ...call(tool.name, given), path: '/mcp?toolsets=all' }));
        const passed = resultOf(await send(served().url, small(call(CALL_TOOL, through(tool.name, given)))));
        expect(passed.isError, tool.name).toBe(direct.isError);
        expect(Object.keys(passed.envelope.data ?? {}), tool.name).toEqual(Object.keys(direct.envelope.data ?? {}));
        const steps = passed.envelope.next_steps.map((step) => ({
          ...step,
          ...calledThrough(step.tool, step.arguments),
        }));
        expect(
          steps.map((step) => step.tool),
          tool.name,
        ).toEqual(direct.envelope.next_steps.map((step) => step.tool));
      }
      expect(served().upstream.mutations()).toEqual([]);
    },
    60_000,
  );

  it('every next step can be taken by who lists these nine alone', async () => {
    const names = new Set((await listed(served())).map(({ name }) => name));
    let hidden = 0;
    for (const tool of known.filter(({ name }) => !isWriteTool(name))) {
      const given = possibleArguments(tool, served().demo);
      const { envelope } = resultOf(await send(served().url, small(modernCall(CALL_TOOL, through(tool.name, given)))));
      for (const step of envelope.next_steps) {
        expect(names, `${tool.name} leads to ${step.tool}`).toContain(step.tool);
        if (step.tool === CALL_TOOL) hidden += 1;
      }
    }
    expect(hidden).toBeGreaterThan(20);
  }, 60_000);

  it('a plan of a preview by its own name is one through call_tool too, and the other way round: it is the same call', async () => {
    const direct = resultOf(await send(served().url, modernCall('create_noisy_operation_rule', RULE)));
    const apply = { ...RULE, dry_run: false, plan: planOf(direct) };
    const passed = await send(
      served().url,
      small(modernCall(CALL_TOOL, through('create_noisy_operation_rule', apply))),
    );
    expect(resultOf(passed).isError).toBe(false);
    const twice = await send(served().url, modernCall('create_noisy_operation_rule', apply));
    expect(errorOf(resultOf(twice)).changed).toBe('no');
    expect(served().upstream.mutations()).toHaveLength(1);
  });

  it.each(ERAS)(
    'a write that is not listed is applied by its own name with its plan alone, too (%s)',
    async (_era, call) => {
      const ask = async (given: object, path: string): Promise<ToolResult> =>
        resultOf(await send(served().url, { ...call('create_noisy_operation_rule', given), path }));
      const bare = { ...RULE, route: `/unlisted/${_era}`, dry_run: false };
      const refused = await ask(bare, '/mcp?view=search');
      expect(errorOf(refused)).toMatchObject({ side: 'plan', changed: 'no' });
      expect(served().upstream.mutations()).toEqual([]);
      const preview = await ask({ ...bare, dry_run: true }, '/mcp?view=search');
      expect((await ask({ ...bare, plan: planOf(preview) }, '/mcp?view=search')).isError).toBe(false);
      // Where its client lists it, the operator's word decides.
      expect((await ask({ ...bare, route: `${bare.route}/2` }, '/mcp')).isError).toBe(false);
      expect(served().upstream.mutations()).toHaveLength(2);
    },
  );

  it.each(ERAS)('what is wrong is told by the tool that was meant (%s)', async (_era, call) => {
    const ask = async (given: unknown) => send(served().url, small(call(CALL_TOOL, given)));
    const wrong = errorOf(resultOf(await ask(through('list_sources', { namespce: 'default' }))));
    expect(wrong.message).toMatch(/^list_sources was not called.*Did you mean "namespace"/);
    expect(errorOf(resultOf(await ask(through('list_source')))).message).toContain('There is no tool "list_source"');
    for (const [given, says, named] of [
      [{}, /tool/],
      [{ tool: CALL_TOOL, arguments: { tool: 'pause_odigos' } }, /name of another tool/],
      [{ tool: 'pause_odigos', dry_run: false }, /"dry_run" is unknown/, 'pause_odigos'],
      [{ tool: 'get_pod', arguments: '{"name":' }, /arguments/, 'get_pod'],
      [{ tool: 'pause_odigos', arguments: '{bad' }, /arguments/, 'pause_odigos'],
      [{ tool: 'pause_odigos', arguments: [1] }, /arguments/, 'pause_odigos'],
      [{ tool: 'pause_odigos', arguments: 5 }, /arguments/, 'pause_odigos'],
      [{ tool: 7 }, /tool/],
    ] as const) {
      const lines = await served().auditOf(1, async () => {
        const { side, message } = errorOf(resultOf(await ask(given)));
        expect(side).toBe('arguments');
        expect(message).toMatch(says);
      });
      const line: unknown = JSON.parse(lines[0] ?? '');
      expect(line).toMatchObject({ tool: named ?? CALL_TOOL, outcome: 'tool_error', reason: 'arguments' });
      expect(fieldOf(line, 'via')).toBe(named && CALL_TOOL);
    }
    expect(served().upstream.mutations()).toEqual([]);
  });

  it('shows no secret of a call that could not be made', async () => {
    const secret = 'hunter2hunter2';
    const lines = served().lines().length;
    for (const given of [
      { tool: 'create_destination', arguments: `{"fields":[{"key":"DATADOG_API_KEY","value":"${secret}"` },
      { tool: 'create_destination', arguments: [{ key: 'DATADOG_API_KEY', value: secret }] },
      { tool: '', arguments: { fields: [{ key: 'DATADOG_API_KEY', value: secret }] } },
    ]) {
      const answer = await send(served().url, small(modernCall(CALL_TOOL, given)));
      expect(errorOf(resultOf(answer)).side).toBe('arguments');
      expect(answer.text).not.toContain(secret);
    }
    expect(served().lines().slice(lines).join('\n')).not.toContain(secret);
  });

  it('find_tools answers what is needed to call a tool, and a call that can be made as it is', async () => {
    const { tools, says, steps } = await find(served(), 'which types of actions are there');
    expect(says).toContain('list_action_types');
    expect(tools[0]).toMatchObject({ tool: 'list_action_types', kind: 'read', call: { tool: CALL_TOOL } });
    const [step] = steps;
    expect(step).toMatchObject({ tool: CALL_TOOL, arguments: { tool: 'list_action_types' } });
    expect(resultOf(await send(served().url, small(modernCall(step?.tool ?? '', step?.arguments)))).isError).toBe(
      false,
    );
    const rule = (await find(served(), 'drop health checks')).tools.find(
      ({ tool }) => tool === 'create_noisy_operation_rule',
    );
    expect(rule).toMatchObject({
      kind: 'write: create',
      arguments: { group: expect.stringMatching(/^string/), dry_run: expect.stringContaining('false applies') },
      call: { tool: CALL_TOOL, arguments: { tool: 'create_noisy_operation_rule' } },
    });
  });

  it('find_tools says how many tools fit beyond its limit, and never that the limit is all', async () => {
    const message = modernCall('find_tools', { query: 'drop health checks', limit: 1 });
    const { says, tools } = found.parse(dataOf(resultOf(await send(served().url, small(message)))));
    expect(tools).toHaveLength(1);
    expect(says).toMatch(/^1 of \d+ tools that you may call fit, best first: create_noisy_operation_rule\.$/);
  });

  it('find_tools offers no call of a read that holds little of what was asked', async () => {
    const weak = await find(served(), 'crash destination bundle sampling profiling');
    expect(weak.says).toContain('may fit');
    expect(weak.steps).toEqual([]);
    expect((await find(served(), 'klingon foo')).tools).toEqual([]);
  });

  it('find_tools says which release serves what fits best and is not served here', async () => {
    const { says, tools } = await find(served(), 'anomalies');
    expect(says).toMatch(/^list_findings fits best, but this Odigos cannot serve it: a release to come does\./);
    expect(tools.map(({ tool }) => tool)).not.toContain('list_findings');
    const old = await serve({ mode: 'read-write', demo: { version: { release: 'v1.20.0' } } });
    expect((await find(old, 'which functions burn CPU')).says).toMatch(
      / but this Odigos cannot serve it: v1\.\d+\.\d+ does\./,
    );
    await old.stop();
  });

  it('find_tools asks the UI for nothing, and is audited once', async () => {
    const before = served().upstream.posts.length;
    const lines = await served().auditOf(1, () => find(served(), 'mask emails'));
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ tool: 'find_tools', outcome: 'ok' });
    expect(served().upstream.posts.length).toBe(before);
  });

  it('find_tools shows what the connection may call: its toolsets, and no write where it reads only', async () => {
    const { tools } = await find(served(), 'sampling rules', '&toolsets=sampling');
    expect(tools.length).toBeGreaterThan(3);
    for (const { tool } of tools) expect(tool).toMatch(/sampling|_rule$/);
    expect((await find(served(), 'sampling rules', '&toolsets=telemetry')).tools).toEqual([]);
    for (const reading of [
      await find(served(), 'create an action', '&read_only=true'),
      await find(served(), 'create an action', '', { 'x-mcp-readonly': 'true' }),
    ])
      expect(reading.tools.filter(({ kind }) => kind !== 'read')).toEqual([]);
    const kept = await find(served(), 'mask credit card numbers', '&read_only=true');
    expect(kept.says).toMatch(/^create_action fits best, a write, and writes are rejected now\./);
    expect(kept.steps).toEqual([]);
    const narrow = await find(served(), 'anomalies', '&toolsets=telemetry');
    expect(narrow.says).not.toContain('list_findings');
  });

  it('a real client works through it: list, find, preview, apply', async () => {
    const client = new Client({ name: 'small', version: '1' }, { versionNegotiation: { mode: { pin: '2026-07-28' } } });
    await client.connect(new StreamableHTTPClientTransport(new URL(`${served().url}/mcp?view=search`)));
    expect((await client.listTools()).tools).toHaveLength(9);
    expect(client.getInstructions()).toMatch(/find_tools finds the others/);
    const given = { tool: 'create_noisy_operation_rule', arguments: { ...RULE, route: '/real' } };
    const preview = toolResult(await client.callTool({ name: CALL_TOOL, arguments: given }));
    const [apply] = preview.envelope.next_steps;
    const applied = toolResult(await client.callTool({ name: apply?.tool ?? '', arguments: { ...apply?.arguments } }));
    expect(applied.isError).toBe(false);
    expect(served().upstream.mutations()).toHaveLength(1);
    await client.close();
  });
});

describe('every write through call_tool', () => {
  // Time moves by steps alone, so that nothing changes by itself between a preview and its apply.
  const clock = steppedClock();
  const served = sharedServer({ mode: 'read-write', demo: EVERYTHING, clock });
  // The profile that is open has its samples.
  beforeEach(() => clock.step(60_000));

  test.each(WRITES)('$name is previewed through call_tool, and applied with that plan alone', async (tool) => {
    const given = possibleArguments(tool, served().demo);
    const call = async (more: object): Promise<ToolResult> =>
      resultOf(await send(served().url, small(modernCall(CALL_TOOL, through(tool.name, { ...given, ...more })))));
    const bare = await call({ dry_run: false });
    expect(errorOf(bare)).toMatchObject({ side: 'plan', changed: 'no', message: expect.stringContaining(tool.name) });
    const [again] = bare.envelope.next_steps;
    expect(again).toMatchObject({ tool: CALL_TOOL, arguments: { tool: tool.name } });
    expect(served().upstream.mutations()).toEqual([]);
    const preview = await call({ dry_run: true });
    expect(served().upstream.mutations()).toEqual([]);
    const plan = planOf(preview);
    const apply = preview.envelope.next_steps.find(({ arguments: said }) => JSON.stringify(said).includes(plan));
    expect(apply).toMatchObject({
      tool: CALL_TOOL,
      arguments: { tool: tool.name, arguments: { dry_run: false, plan } },
    });
    const lines = await served().auditOf(1, async () => {
      const applied = await call({ dry_run: false, plan });
      expect(applied.isError, applied.text.slice(0, 300)).toBe(false);
    });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      tool: tool.name,
      via: CALL_TOOL,
      outcome: 'ok',
      dry_run: false,
    });
  });
});

describe('a person is asked through call_tool', () => {
  it('before a write that an operator wants confirmed, which the plan does not replace', async () => {
    const served = await serve({ mode: 'read-write', demo: EVERYTHING, environment: { MCP_CONFIRM: 'all' } });
    const asked: string[] = [];
    const client = new Client(
      { name: 'asks', version: '1' },
      { versionNegotiation: { mode: { pin: '2026-07-28' } }, capabilities: { elicitation: { form: {} } } },
    );
    let says: 'accept' | 'decline' = 'decline';
    client.setRequestHandler('elicitation/create', ({ params }) => {
      asked.push(params.message);
      return { action: says, ...(says === 'accept' ? { content: { confirm: true } } : {}) };
    });
    await client.connect(new StreamableHTTPClientTransport(new URL(`${served.url}/mcp?view=search`)));
    const call = async (given: object) =>
      toolResult(
        await client.callTool({
          name: CALL_TOOL,
          arguments: { tool: 'create_noisy_operation_rule', arguments: given },
        }),
      );
    const plan = planOf(await call(RULE));
    expect(errorOf(await call({ ...RULE, dry_run: false, plan })).side).toBe('plan');
    expect(served.upstream.mutations()).toEqual([]);
    says = 'accept';
    const again = planOf(await call(RULE));
    expect((await call({ ...RULE, dry_run: false, plan: again })).isError).toBe(false);
    expect(served.upstream.mutations()).toHaveLength(1);
    expect(asked).toHaveLength(2);
    expect(asked[0]).toContain('create_noisy_operation_rule');
    await client.close();
    await served.stop();
  });
});

describe('?view=search in read-only mode', () => {
  const served = sharedServer({ mode: 'read-only' });

  it('find_tools answers reads, and names the writes that are rejected now with who can allow them', async () => {
    const { tools, rejected_now } = await find(served(), 'create an action that masks emails');
    expect(tools.filter(({ kind }) => kind !== 'read')).toEqual([]);
    expect(rejected_now?.tools).toContain('create_action');
    expect(rejected_now?.why).toContain('read-only mode is set by');
  });

  it.each([
    ['how do I throw away health check traces', 'create_noisy_operation_rule'],
    ['mask credit card numbers before they leave', 'create_action'],
    ['make the collector logs more verbose', 'set_log_level'],
    ['stop tracing one workload', 'uninstrument_workloads'],
  ])(
    '"%s" is answered by %s first, although it is rejected now, and no read is said to fit best',
    async (query, write) => {
      const { says, steps, rejected_now } = await find(served(), query);
      expect(says).toMatch(new RegExp(`^${write} fits best, a write, and writes are rejected now\\.`));
      expect(rejected_now?.tools[0]).toBe(write);
      expect(steps).toEqual([]);
    },
  );

  it('call_tool is not called safe: the mode may change while a client keeps its list', async () => {
    const tools = await listed(served());
    expect(tools.find(({ name }) => name === CALL_TOOL)?.annotations.readOnlyHint).toBe(false);
  });
});

describe('?view=search with a token', () => {
  const folder = mkdtempSync(join(tmpdir(), 'search-view-'));
  const file = join(folder, 'tokens.yaml');
  const [sampler, bound] = [newToken(), newToken()];
  let served: Served;
  beforeAll(async () => {
    const digest = (token: string): string => tokenDigest(token).toString('hex');
    writeFileSync(
      file,
      `tokens:
  - { name: sampler, sha256: ${digest(sampler)}, mode: read-write, toolsets: [sampling], tools: { deny: ["delete_*"] } }
  - { name: bound, sha256: ${digest(bound)}, mode: read-write, namespaces: [default] }
`,
    );
    served = await serve({ mode: 'read-write', environment: { MCP_TOKENS_FILE: file } });
  });
  afterAll(async () => {
    await served.stop();
    rmSync(folder, { recursive: true });
  });
  const as = (token: string) => ({ authorization: `Bearer ${token}` });
  const call = (token: string, tool: string, given: object = {}) =>
    send(served.url, small(modern('tools/call', { name: CALL_TOOL, arguments: through(tool, given) }, as(token))));

  it('lists, finds and calls what its scope allows, and nothing else', async () => {
    expect((await listed(served, '', as(sampler))).map(({ name }) => name)).toEqual([CALL_TOOL, 'find_tools']);
    const { tools } = await find(served, 'delete a rule for noisy operations', '', as(sampler));
    expect(tools.length).toBeGreaterThan(0);
    for (const { tool } of tools) expect(tool).not.toMatch(/^delete_|source/);
    expect(resultOf(await call(sampler, 'get_sampling')).isError).toBe(false);
    for (const tool of ['list_sources', 'delete_noisy_operation_rule']) {
      const lines = await served.auditOf(1, async () => {
        expect(errorOf(resultOf(await call(sampler, tool))).message).toMatch(/token sampler may not use/);
      });
      expect(JSON.parse(lines[0] ?? '')).toMatchObject({
        tool,
        via: CALL_TOOL,
        token: 'sampler',
        reason: 'token_scope',
      });
    }
  });

  it('is held to its namespaces inside', async () => {
    const error = errorOf(resultOf(await call(bound, 'list_sources', { namespace: 'payments' })));
    expect(error.message).toMatch(/out of bounds/);
    expect(resultOf(await call(bound, 'list_sources', { namespace: 'default' })).isError).toBe(false);
    expect(errorOf(resultOf(await call(bound, 'pause_odigos'))).message).toMatch(/whole cluster/);
  });
});

describe('MCP_TOOLSETS', () => {
  it('bounds what is found and called through call_tool', async () => {
    const served = await serve({ mode: 'read-write', environment: { MCP_TOOLSETS: 'cluster,sources' } });
    expect((await find(served, 'sampling rules')).tools.map(({ tool }) => tool)).not.toContain('get_sampling');
    const refused = errorOf(resultOf(await send(served.url, small(modernCall(CALL_TOOL, through('get_sampling'))))));
    expect(refused.message).toContain('MCP_TOOLSETS');
    await served.stop();
  });
});

describe('a handshake and a search', () => {
  it('ask the UI for nothing, so that one that hangs holds up neither', async () => {
    const served = await serve({ mode: 'read-write' });
    // Hears and never answers.
    served.upstream.intercept(() => new Promise(() => {}));
    const hello = legacy('initialize', {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'hello', version: '1' },
    });
    for (const message of [hello, modern('server/discover', {})]) {
      const result = rpc(await send(served.url, message)).result;
      const { instructions } = z.looseObject({ instructions: z.string() }).parse(result);
      expect(instructions).toMatch(/Cluster demo, Odigos v1/);
      expect(instructions.length).toBeLessThanOrEqual(2_000);
    }
    expect((await find(served, 'unhealthy pods')).tools.length).toBeGreaterThan(0);
    expect(served.upstream.posts).toEqual([]);
    await served.stop();
  });
});
