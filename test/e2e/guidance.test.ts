import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import type { Completes } from '../../src/guidance/completion/values.ts';
import { PROMPTS } from '../../src/guidance/prompts/all-prompts.ts';
import type { Prompt } from '../../src/guidance/prompts/prompt.ts';
import { boundTo, foreignMarks } from '../call/namespaces/bound.ts';
import { fillMarked } from '../call/namespaces/world.ts';
import { allGuidance, promptTexts, SAYS, type Told } from './guided.ts';
import { fillSecrets, leaksOf } from './secret-world.ts';
import { type Served, type ServeOptions, serve } from './serve.ts';
import { sharedServer } from './shared-server.ts';
import { filedToken } from './token-file.ts';
import { legacy, legacyCall, type RpcAnswer, resultOf, rpc, send } from './wire.ts';

const CART = { namespace: 'shop', kind: 'Deployment', name: 'cart' };

async function served(options: ServeOptions): Promise<Served> {
  const running = await serve(options);
  onTestFinished(running.stop);
  return running;
}

describe.each(SAYS)('prompts, resources, completions and skills, by %s', (_era, say) => {
  test.each(['read-only', 'read-write'] as const)('send no change in %s mode', async (mode) => {
    const { url, upstream } = await served({ mode, demo: { tier: 'onprem' } });
    const told = await allGuidance(url, say, CART);
    expect(told.filter(({ method }) => method === 'prompts/get')).toHaveLength(6);
    expect(told.length).toBeGreaterThan(40);
    expect(upstream.posts.length).toBeGreaterThan(10);
    expect(upstream.mutations()).toEqual([]);
    expect(upstream.others()).toBe(0);
    expect(upstream.downloads()).toBe(0);
  });

  it('tell no secret, nor write one to the log', async () => {
    const { url, lines } = await served({
      mode: 'read-write',
      environment: { LOG_LEVEL: 'trace', MCP_MAX_ANSWER_TOKENS: '100000' },
      demo: { tier: 'onprem', fill: fillSecrets },
    });
    const told = await allGuidance(url, say, CART);
    expect(told.flatMap(({ text }) => leaksOf(text))).toEqual([]);
    expect(leaksOf(lines().join('\n'))).toEqual([]);
  });

  it('show a token that is bound to namespaces nothing of others', async () => {
    const bound = boundTo('team-alpha9c');
    const { environment, bearing } = filedToken(['team-alpha9c']);
    const { url, demo } = await served({
      mode: 'read-write',
      environment,
      demo: { tier: 'onprem', fill: fillMarked },
    });
    const own = demo.cluster.workloadsIn('team-alpha9c').find(({ id }) => id.kind === 'Deployment');
    if (!own) throw new Error('the world has a workload there');
    const told = await allGuidance(url, say, own.id, bearing);
    expect(told.filter(({ answer }) => answer.result !== undefined).length).toBeGreaterThan(10);
    const marksIn = (some: readonly Told[], sent: readonly string[] = []): readonly string[] =>
      some.flatMap(({ method, params, text }) =>
        foreignMarks(bound, text, [params, ...sent]).map((mark) => `${method}: ${mark}`),
      );
    expect(marksIn(told)).toEqual([]);
    // What is asked for by name is none of its own either.
    const other = demo.cluster.workloadsIn('team-bravo9c').find(({ id }) => id.kind === 'Deployment');
    if (!other) throw new Error('the world has a workload there');
    expect(marksIn(await allGuidance(url, say, other.id, bearing), Object.values(other.id))).toEqual([]);
  });

  it('leave a line for each read, which says what it was for, and none for what reads nothing', async () => {
    const running = await served({});
    await allGuidance(running.url, say, CART);
    const lines = running.audit().map((line) => JSON.parse(line));
    expect(lines.length).toBeGreaterThan(15);
    for (const line of lines) expect(line.via).toMatch(/^(prompt \w+|resource odigos:\/\/\S+|completion)$/);
    expect(new Set(lines.map(({ via }) => via)).size).toBeGreaterThan(8);
  });

  it('say so where the UI is away', async () => {
    const running = await served({ environment: { MCP_UI_TIMEOUT_MS: '500' } });
    running.upstream.intercept((_post, response) => {
      response.destroy();
      return true;
    });
    const texts = promptTexts(await allGuidance(running.url, say, CART));
    expect(texts).toHaveLength(6);
    for (const { name, text } of texts) expect(text, name).toMatch(/UI/);
  });
});

describe('a prompt with an argument that there is not', () => {
  const running = sharedServer({});
  const WELL: Readonly<Record<Completes, string>> = {
    namespace: 'shop',
    workload: 'cart',
    kind: 'deploy',
    destination: 'tempo',
    destination_type: 'jaeger',
    config_section: 'sampling',
    tool: 'list_sources',
  };
  /** Near to what there is, and what that is. */
  const NEAR: Readonly<Record<string, readonly [string, string]>> = {
    namespace: ['shp', 'shop'],
    workload: ['crt', 'cart'],
    destination_type: ['jaegr', 'jaeger'],
  };
  const got = async (prompt: Prompt, changed: Readonly<Record<string, string>>): Promise<RpcAnswer> => {
    const well = Object.fromEntries(prompt.arguments.map(({ name, completes }) => [name, WELL[completes]]));
    return rpc(
      await send(running().url, legacy('prompts/get', { name: prompt.name, arguments: { ...well, ...changed } })),
    );
  };

  it.each(
    PROMPTS.flatMap((prompt) =>
      prompt.arguments.map((argument) => [prompt.name, argument.name, prompt, argument] as const),
    ),
  )('%s is refused by %s, with what there is', async (_prompt, name, prompt, { completes }) => {
    expect((await got(prompt, {})).error).toBeUndefined();
    const { error } = await got(prompt, { [name]: 'banana' });
    expect(error).toMatchObject({
      code: -32602,
      message: expect.stringMatching(/there is no .*"banana".*There are: \w/i),
    });
    for (const value of ['b'.repeat(253), '"; drop {}', 'a\nb'])
      expect((await got(prompt, { [name]: value })).error, value).toMatchObject({ code: -32602 });
    const [near, meant] = NEAR[completes] ?? [];
    if (near === undefined) return;
    const message = expect.stringContaining(`Did you mean "${meant}"?`);
    expect((await got(prompt, { [name]: near })).error).toMatchObject({ code: -32602, message });
  });
});

test('the weekly report has every group of the demo with its fix, and what an agent says of itself', async () => {
  const { url } = await served({});
  const answer = rpc(await send(url, legacy('prompts/get', { name: 'weekly_health_report', arguments: {} })));
  const all = resultOf(await send(url, legacyCall('find_unhealthy_sources', { limit: 200 })));
  const groups = z
    .object({ groups: z.array(z.object({ reason: z.string(), fix: z.string() })) })
    .parse(all.envelope.data).groups;
  const [{ text } = { text: '' }] = promptTexts([{ method: 'prompts/get', params: {}, text: '', answer }]);
  expect(groups.length).toBeGreaterThan(10);
  for (const { reason, fix } of groups) {
    expect(text).toContain(`- ${reason} (`);
    expect(text).toContain(fix);
  }
  expect(text).toContain('celery');
});

test.each(['small', 400] as const)('a prompt of a %s cluster is short', async (size) => {
  const { url, demo } = await served({ demo: { size, tier: 'onprem' } });
  const [{ id } = { id: CART }] = demo.cluster.workloadsIn();
  const texts = promptTexts(await allGuidance(url, legacy, id));
  expect(texts).toHaveLength(6);
  for (const { name, text } of texts) expect(encode(text).length, name).toBeLessThan(4_000);
});
