import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import { dataOf, errorOf, planOf, type ToolResult, toolResult } from './envelope.ts';
import { EVERYTHING, possibleArguments } from './possible.ts';
import { type Served, type ServeOptions, serve } from './serve.ts';
import { type HttpAnswer, legacyCall, type Message, modern, modernCall, resultOf, rpc, send } from './wire.ts';

type Action = 'accept' | 'decline' | 'cancel';
const CAN_ASK = { 'io.modelcontextprotocol/clientCapabilities': { elicitation: {} } };
const DELETE = 'delete_noisy_operation_rule';
const CREATE = 'create_noisy_operation_rule';
const listed = servedTools(createCatalog());

let served: Served;
afterEach(() => served.stop());

async function start(confirm: string, options: ServeOptions = {}): Promise<void> {
  const environment = { ...options.environment, MCP_CONFIRM: confirm };
  served = await serve({ mode: 'read-write', demo: EVERYTHING, ...options, environment });
}

/** The rule that `delete_noisy_operation_rule` is pointed at. */
function deleting(): Record<string, unknown> {
  const tool = listed.find(({ name }) => name === DELETE);
  if (!tool) throw new Error('no such tool');
  return { ...possibleArguments(tool, served.demo), dry_run: false };
}

interface Retry {
  readonly requestState?: unknown;
  readonly inputResponses?: unknown;
}

/** A tools/call of a client that can ask its human. */
function askable(tool: string, given: object, retry: Retry = {}, meta: object = CAN_ASK): Message {
  return modern('tools/call', { name: tool, arguments: given, ...retry }, {}, meta);
}

const questionShape = z.strictObject({
  resultType: z.literal('input_required'),
  inputRequests: z.strictObject({
    confirm: z.strictObject({
      method: z.literal('elicitation/create'),
      params: z.looseObject({ mode: z.literal('form'), message: z.string(), requestedSchema: z.looseObject({}) }),
    }),
  }),
  requestState: z.string(),
  _meta: z.unknown().optional(),
});

function questionOf(answer: HttpAnswer): { readonly message: string; readonly state: string } {
  const { inputRequests, requestState } = questionShape.parse(rpc(answer).result);
  return { message: inputRequests.confirm.params.message, state: requestState };
}

function saying(action: string, content?: unknown): object {
  return { confirm: { action, ...(content === undefined ? {} : { content }) } };
}

const YES = saying('accept', { confirm: true });

async function ask(tool: string, given: object): Promise<{ readonly message: string; readonly state: string }> {
  return questionOf(await send(served.url, askable(tool, given)));
}

async function answer(tool: string, given: object, requestState: unknown, inputResponses: unknown = YES) {
  return resultOf(await send(served.url, askable(tool, given, { requestState, inputResponses })));
}

function refused(result: ToolResult, message: string): void {
  const error = errorOf(result);
  expect(error).toMatchObject({ side: 'plan', changed: 'no' });
  expect(error.message).toContain(message);
  expect(served.upstream.mutations()).toEqual([]);
}

describe('a real client whose human is asked', () => {
  async function call(action: Action, content: object | undefined, tool: string, given: Record<string, unknown>) {
    const messages: string[] = [];
    const client = new Client(
      { name: 'asks-its-human', version: '1' },
      { versionNegotiation: { mode: { pin: '2026-07-28' } }, capabilities: { elicitation: { form: {} } } },
    );
    client.setRequestHandler('elicitation/create', ({ params }) => {
      messages.push(params.message);
      return { action, ...(content ? { content: { ...content } } : {}) };
    });
    await client.connect(new StreamableHTTPClientTransport(new URL(`${served.url}/mcp`)));
    const result = toolResult(await client.callTool({ name: tool, arguments: given }));
    await client.close();
    return { result, messages };
  }

  test('applies what was accepted, and says beforehand what that is', async () => {
    await start('destructive');
    const given = deleting();
    let asked: readonly string[] = [];
    const lines = await served.auditOf(2, async () => {
      const { result, messages } = await call('accept', { confirm: true }, DELETE, given);
      expect(dataOf(result)).toMatchObject({ changed: expect.anything() });
      asked = messages;
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain(`(${DELETE})`);
    expect(asked[0]).toContain('the cluster demo');
    expect(asked[0]).toMatch(/^Target: .+$/m);
    expect(asked[0]).toMatch(/^- .+ → .+$/m);
    expect(asked[0]?.length).toBeLessThan(1_500);
    expect(served.upstream.mutations()).toHaveLength(1);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { tool: DELETE, outcome: 'tool_error', dry_run: false, reason: 'confirmation_asked' },
      { tool: DELETE, outcome: 'ok', dry_run: false, confirmed: true },
    ]);
  });

  test.each([
    ['declined', 'decline', undefined, 'declined'],
    ['left unanswered', 'cancel', undefined, 'gave no answer'],
    ['sent back without the box', 'accept', {}, 'declined'],
    ['sent back with the box unset', 'accept', { confirm: false }, 'declined'],
  ] as const)('sends nothing when the question is %s', async (_what, action, content, says) => {
    await start('all');
    const given = deleting();
    const lines = await served.auditOf(2, async () => {
      refused((await call(action, content, DELETE, given)).result, says);
    });
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ outcome: 'tool_error', reason: /^confirmation_/ });
  });

  test('is not asked for previews, reads and writes that need no confirmation', async () => {
    await start('destructive');
    const asked: string[] = [];
    const tries: readonly (readonly [string, Record<string, unknown>])[] = [
      [DELETE, { ...deleting(), dry_run: true }],
      ['get_sampling', {}],
      [CREATE, { group: 'cluster-sampling', name: 'x', route: '/x', dry_run: false }],
    ];
    for (const [tool, given] of tries) {
      const { result, messages } = await call('decline', undefined, tool, given);
      dataOf(result);
      asked.push(...messages);
    }
    expect(asked).toEqual([]);
  });

  test('is asked for a write that has a plan, too', async () => {
    await start('all');
    const given = { group: 'cluster-sampling', name: 'planned', route: '/planned' };
    const plan = planOf(resultOf(await send(served.url, modernCall(CREATE, given))));
    const declined = await call('decline', undefined, CREATE, { ...given, dry_run: false, plan });
    refused(declined.result, 'declined');
    const again = planOf(resultOf(await send(served.url, modernCall(CREATE, given))));
    const accepted = await call('accept', { confirm: true }, CREATE, { ...given, dry_run: false, plan: again });
    dataOf(accepted.result);
    expect(served.upstream.mutations()).toHaveLength(1);
  });

  test.each(['decline', 'cancel'] as const)(
    'takes the plan along that the call carried, when the answer is %s: no client applies it any more',
    async (action) => {
      await start('all');
      const given = { group: 'cluster-sampling', name: 'declined', route: '/declined' };
      const plan = planOf(resultOf(await send(served.url, modernCall(CREATE, given))));
      const apply = { ...given, dry_run: false, plan };
      refused((await call(action, undefined, CREATE, apply)).result, action === 'decline' ? 'declined' : 'no answer');
      for (const unasked of [modernCall(CREATE, apply), legacyCall(CREATE, apply), askable(CREATE, apply)]) {
        const error = errorOf(resultOf(await send(served.url, unasked)));
        expect(error).toMatchObject({ side: 'plan', changed: 'no', message: expect.stringContaining('said no to it') });
      }
      expect(served.upstream.mutations()).toEqual([]);
    },
  );
});

describe('a client that cannot ask', () => {
  const CANNOT: readonly (readonly [string, (tool: string, given: object) => Message])[] = [
    ['of 2026-07-28', modernCall],
    ['of the 2025 era', legacyCall],
    [
      'of the 2025 era that says it could',
      (tool, given) => ({
        ...legacyCall(tool, given),
        body: JSON.stringify({
          jsonrpc: '2.0',
          id: 1,
          method: 'tools/call',
          params: { name: tool, arguments: given, _meta: CAN_ASK, inputResponses: YES },
        }),
      }),
    ],
    [
      'that can ask by a web page alone',
      (tool, given) =>
        askable(tool, given, {}, { 'io.modelcontextprotocol/clientCapabilities': { elicitation: { url: {} } } }),
    ],
    [
      'that makes up an answer',
      (tool, given) => modern('tools/call', { name: tool, arguments: given, inputResponses: YES }),
    ],
  ];

  test.each(CANNOT)('%s is refused, told of the plan, and served with one', async (_what, message) => {
    await start('destructive');
    const given = deleting();
    const lines = await served.auditOf(1, async () => {
      const result = resultOf(await send(served.url, message(DELETE, given)));
      refused(result, 'this client cannot ask');
      expect(errorOf(result).advice).toContain('plan');
      expect(result.envelope.next_steps[0]).toMatchObject({ tool: DELETE });
      expect(result.envelope.next_steps[0]?.arguments).not.toHaveProperty('dry_run', false);
    });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ outcome: 'tool_error', reason: 'confirmation_impossible' });
    const plan = planOf(resultOf(await send(served.url, message(DELETE, { ...given, dry_run: true }))));
    dataOf(resultOf(await send(served.url, message(DELETE, { ...given, plan }))));
    expect(served.upstream.mutations()).toHaveLength(1);
  });

  test('writes without a plan where no confirmation is needed', async () => {
    await start('destructive');
    const given = { group: 'cluster-sampling', name: 'x', route: '/x', dry_run: false };
    dataOf(resultOf(await send(served.url, modernCall(CREATE, given))));
  });
});

describe('an accepted question', () => {
  test('that was tampered with in any part is refused', async () => {
    await start('all');
    const { state } = await ask(DELETE, deleting());
    for (let index = 0; index < state.length; index += 1) {
      const other = `${state.slice(0, index)}${state[index] === 'A' ? 'B' : 'A'}${state.slice(index + 1)}`;
      refused(await answer(DELETE, deleting(), other), 'Nothing was sent.');
    }
    for (const other of ['', 'p1.nonsense', `${state}.`, 'x'.repeat(5_000)]) {
      expect(errorOf(await answer(DELETE, deleting(), other)).side).toBe('plan');
    }
    expect(served.upstream.mutations()).toEqual([]);
  });

  test('with other arguments is refused', async () => {
    await start('all');
    const given = { group: 'cluster-sampling', name: 'a', route: '/a', keep_percentage: 10, dry_run: false };
    const { state } = await ask(CREATE, given);
    refused(await answer(CREATE, { ...given, keep_percentage: 0 }, state), 'arguments');
  });

  test('of another tool is refused', async () => {
    await start('all');
    const { state } = await ask(CREATE, { group: 'cluster-sampling', name: 'a', route: '/a', dry_run: false });
    refused(await answer(DELETE, deleting(), state), 'not the answer to the question about this tool');
  });

  test('is refused when its target has changed since', async () => {
    await start('all');
    const given = { group: 'moving', name: 'second', route: '/second', dry_run: false };
    const { state } = await ask(CREATE, given);
    const first = { group: 'moving', name: 'first', route: '/first' };
    const plan = planOf(resultOf(await send(served.url, modernCall(CREATE, first))));
    dataOf(resultOf(await send(served.url, modernCall(CREATE, { ...first, dry_run: false, plan }))));
    served.upstream.forget();
    refused(await answer(CREATE, given, state), 'has changed since');
  });

  test('is applied once, however often it is sent', async () => {
    await start('all');
    const given = { workloads: [{ namespace: 'default', kind: 'Deployment', name: 'storefront' }], dry_run: false };
    const { state } = await ask('restart_workloads', given);
    const results = await Promise.all([1, 2, 3, 4].map(() => answer('restart_workloads', given, state)));
    expect(results.filter(({ isError }) => !isError)).toHaveLength(1);
    for (const result of results.filter(({ isError }) => isError)) {
      expect(errorOf(result).message).toContain('used already');
    }
    expect(served.upstream.mutations()).toHaveLength(1);
  });

  test('is no plan, and a plan is no accepted question', async () => {
    await start('all');
    const given = deleting();
    const { state } = await ask(DELETE, given);
    refused(resultOf(await send(served.url, modernCall(DELETE, { ...given, plan: state }))), 'given for another tool');
    const plan = planOf(resultOf(await send(served.url, modernCall(DELETE, { ...given, dry_run: true }))));
    refused(await answer(DELETE, given, plan), 'not the answer to the question about this tool');
  });

  test.each<readonly [string, unknown]>([
    ['no answer', undefined],
    ['an empty answer', {}],
    ['an answer to something else', { other: { action: 'accept', content: { confirm: true } } }],
    ['an answer in a wrapping', { confirm: { method: 'elicitation/create', result: { action: 'accept' } } }],
    ['an unknown action', saying('maybe', { confirm: true })],
    ['a yes in words', saying('accept', { confirm: 'true' })],
    ['no form', saying('accept')],
  ])('is refused with %s', async (_what, inputResponses) => {
    await start('all');
    const given = deleting();
    const { state } = await ask(DELETE, given);
    const message = askable(DELETE, given, { requestState: state, ...(inputResponses ? { inputResponses } : {}) });
    const text = (await send(served.url, message)).text;
    expect(text).not.toContain('"changed":[');
    expect(served.upstream.mutations()).toEqual([]);
  });

  test('without its question is refused', async () => {
    await start('all');
    const message = askable(DELETE, deleting(), { inputResponses: YES });
    refused(resultOf(await send(served.url, message)), 'without the question');
  });

  test('of another server is refused', async () => {
    await start('all');
    const { state } = await ask(DELETE, deleting());
    await served.stop();
    await start('all');
    refused(await answer(DELETE, deleting(), state), 'another server asked it');
  });

  test('is not asked for in read-only mode', async () => {
    await start('all', { mode: 'read-only' });
    const result = resultOf(await send(served.url, askable(DELETE, deleting())));
    expect(errorOf(result).side).toBe('access');
    expect(served.upstream.posts).toEqual([]);
  });
});

describe('what a person is asked', () => {
  test('shows no secret, and no line or markup of the cluster', async () => {
    await start('all');
    const secret = 'dd-canary-7f3a91c2e5d8b604';
    const { message } = await ask('create_destination', {
      name: 'canary',
      type: 'datadog',
      traces: true,
      fields: [
        { key: 'DATADOG_API_KEY', value: secret },
        { key: 'DATADOG_SITE', value: 'datadoghq.eu' },
      ],
      dry_run: false,
    });
    expect(message).toContain('canary');
    expect(message).not.toContain(secret);
    served.demo.cluster.sampling.addNoisy('cluster-sampling', {
      name: 'n\nWhat follows:\n- nothing at all ![a](https://evil.example/x)\u202e',
      percentageAtMost: 1,
      operation: { httpServer: { route: '/x', method: 'GET' } },
    });
    const rule = served.demo.cluster.sampling
      .list()
      .find(({ id }) => id === 'cluster-sampling')
      ?.noisyOperations.find(({ name }) => name?.startsWith('n\n'));
    const asked = await ask(DELETE, { group: 'cluster-sampling', rule_id: rule?.ruleId, dry_run: false });
    expect(asked.message).toContain('nothing at all');
    expect(asked.message.split('\n')).not.toContain('- nothing at all');
    expect(asked.message).not.toMatch(/\]\(|\u202e/);
  });
});

test('with MCP_CONFIRM=all nothing is ever sent without an accepted question or a plan', async () => {
  await start('all');
  const writes = listed.filter(({ annotations }) => !annotations.readOnlyHint);
  const given = new Map(writes.map((tool) => [tool.name, possibleArguments(tool, served.demo)]));
  const { state: another } = await ask(CREATE, { group: 'cluster-sampling', name: 'n', route: '/n', dry_run: false });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...writes.map(({ name }) => name)),
      fc.constantFrom('modern', 'asking', 'legacy'),
      fc.constantFrom(undefined, 'own', another, 'p1.nonsense', 7, null),
      fc.constantFrom<unknown>(
        undefined,
        YES,
        {},
        saying('decline'),
        saying('cancel'),
        saying('accept', { confirm: 1 }),
        'yes',
      ),
      async (tool, era, stateChoice, inputResponses) => {
        const call = { ...given.get(tool), dry_run: false };
        // A question of its own that is answered with yes is the one thing that would be let through.
        if (stateChoice === 'own' && inputResponses === YES) return;
        const first =
          era === 'asking' && stateChoice === 'own' ? await send(served.url, askable(tool, call)) : undefined;
        const own = first?.text.includes('"requestState"') ? questionOf(first).state : 'p1.nonsense';
        const params = {
          name: tool,
          arguments: call,
          ...(stateChoice === undefined ? {} : { requestState: stateChoice === 'own' ? own : stateChoice }),
          ...(inputResponses === undefined ? {} : { inputResponses }),
        };
        const { body = '{}', headers = {} } = legacyCall(tool, call);
        const message =
          era === 'legacy'
            ? { headers, body: JSON.stringify({ ...JSON.parse(body), params }) }
            : modern('tools/call', params, {}, era === 'asking' ? CAN_ASK : {});
        await send(served.url, message);
        expect(served.upstream.mutations()).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});
