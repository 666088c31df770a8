import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { afterAll, describe, expect, it, onTestFinished, test } from 'vitest';
import { newToken, tokenDigest } from '../../src/access/token.ts';
import { toolsIn } from '../../src/guidance/connection.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';
import { boundTo, foreignMarks } from '../call/namespaces/bound.ts';
import { fillMarked } from '../call/namespaces/world.ts';
import { allGuidance, promptTexts, SAYS, type Told } from './guided.ts';
import { fillSecrets, leaksOf } from './secret-world.ts';
import { type Served, type ServeOptions, serve } from './serve.ts';
import { legacy, type Message } from './wire.ts';

const CART = { namespace: 'shop', kind: 'Deployment', name: 'cart' };
const folder = mkdtempSync(join(tmpdir(), 'guidance-'));
afterAll(() => rmSync(folder, { recursive: true }));

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
    const [token, bound] = [newToken(), boundTo('team-alpha9c')];
    const file = join(folder, 'tokens.yaml');
    const digest = tokenDigest(token).toString('hex');
    writeFileSync(file, `tokens:\n  - { name: bound, sha256: ${digest}, namespaces: [team-alpha9c] }\n`);
    const { url, demo } = await served({
      mode: 'read-write',
      environment: { MCP_TOKENS_FILE: file },
      demo: { tier: 'onprem', fill: fillMarked },
    });
    const wrap = (message: Message): Message => ({
      ...message,
      headers: { ...message.headers, authorization: `Bearer ${token}` },
    });
    const own = demo.cluster.workloadsIn('team-alpha9c').find(({ id }) => id.kind === 'Deployment');
    if (!own) throw new Error('the world has a workload there');
    const told = await allGuidance(url, say, own.id, wrap);
    expect(told.filter(({ answer }) => answer.result !== undefined).length).toBeGreaterThan(10);
    const marksIn = (some: readonly Told[], sent: readonly string[] = []): readonly string[] =>
      some.flatMap(({ method, params, text }) =>
        foreignMarks(bound, text, [params, ...sent]).map((mark) => `${method}: ${mark}`),
      );
    expect(marksIn(told)).toEqual([]);
    // What is asked for by name is none of its own either.
    const other = demo.cluster.workloadsIn('team-bravo9c').find(({ id }) => id.kind === 'Deployment');
    if (!other) throw new Error('the world has a workload there');
    expect(marksIn(await allGuidance(url, say, other.id, wrap), Object.values(other.id))).toEqual([]);
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

describe('a prompt', () => {
  test.each([
    ['small', 'read-only'],
    ['small', 'read-write'],
    [400, 'read-only'],
  ] as const)('of a %s cluster is short, and in %s mode names tools that there are', async (size, mode) => {
    const { url } = await served({ mode, demo: { size, tier: 'onprem' } });
    const texts = promptTexts(await allGuidance(url, legacy, CART));
    for (const { name, text } of texts) {
      expect(encode(text).length, name).toBeLessThan(4_000);
      expect(toolsIn(text).filter((tool) => !Object.hasOwn(definitions, tool))).toEqual([]);
    }
  });
});
