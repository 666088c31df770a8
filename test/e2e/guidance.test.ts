import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { boundTo, foreignMarks } from '../call/namespaces/bound.ts';
import { fillMarked } from '../call/namespaces/world.ts';
import { allGuidance, promptTexts, SAYS, type Told } from './guided.ts';
import { fillSecrets, leaksOf } from './secret-world.ts';
import { type Served, type ServeOptions, serve } from './serve.ts';
import { filedToken } from './token-file.ts';
import { legacy } from './wire.ts';

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

test.each(['small', 400] as const)('a prompt of a %s cluster is short', async (size) => {
  const { url } = await served({ demo: { size, tier: 'onprem' } });
  const texts = promptTexts(await allGuidance(url, legacy, CART));
  expect(texts).toHaveLength(6);
  for (const { name, text } of texts) expect(encode(text).length, name).toBeLessThan(4_000);
});
