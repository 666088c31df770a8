import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { fillSmallCluster } from '../../src/demo/worlds/small-cluster.ts';
import { fillMarked, SHARED } from '../call/namespaces/world.ts';
import { PREPARED } from '../evals/prepared.ts';
import { dataOf, errorOf, planOf, toolResult } from './envelope.ts';
import { type Served, type ServeOptions, serve } from './serve.ts';
import { filedToken } from './token-file.ts';
import { legacyCall, modern, modernCall, resultOf, rpc, send } from './wire.ts';

const NAMESAKES: NonNullable<ServeOptions['demo']> = {
  fill: (cluster) => {
    fillSmallCluster(cluster);
    PREPARED.namesakes(cluster);
  },
};
const TWINS = ['payments/Deployment/twin', 'shop/Deployment/twin'];
const CAN_ASK = { 'io.modelcontextprotocol/clientCapabilities': { elicitation: {} } };

async function served(options: ServeOptions = {}): Promise<Served> {
  const running = await serve({ demo: NAMESAKES, ...options });
  onTestFinished(running.stop);
  return running;
}

type Said = { readonly action: 'accept' | 'decline' | 'cancel'; readonly content?: Record<string, string> };

const asked = z.object({
  requestedSchema: z.object({ properties: z.object({ workload: z.object({ enum: z.array(z.string()) }) }) }),
});

/** What a client that asks its human got, and among what the human was asked to choose. */
async function chosen({ url }: Served, said: Said, tool: string, given: Record<string, unknown>) {
  const choices: (readonly string[])[] = [];
  const client = new Client(
    { name: 'asks-its-human', version: '1' },
    { versionNegotiation: { mode: { pin: '2026-07-28' } }, capabilities: { elicitation: { form: {} } } },
  );
  client.setRequestHandler('elicitation/create', ({ params }) => {
    choices.push(asked.parse(params).requestedSchema.properties.workload.enum);
    return { ...said };
  });
  await client.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`)));
  onTestFinished(() => client.close());
  return { result: toolResult(await client.callTool({ name: tool, arguments: given })), choices };
}

const taking = (workload: string): Said => ({ action: 'accept', content: { workload } });

describe('a name that several workloads have', () => {
  test.each(TWINS)('is put before a person, whose choice is read: %s', async (workload) => {
    const running = await served();
    const lines = await running.auditOf(2, async () => {
      const { result, choices } = await chosen(running, taking(workload), 'troubleshoot_source', { name: 'twin' });
      expect(choices).toEqual([TWINS]);
      expect(JSON.stringify(dataOf(result))).toContain(workload.split('/')[0]);
    });
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { tool: 'troubleshoot_source', outcome: 'tool_error', reason: 'choice_asked' },
      { tool: 'troubleshoot_source', outcome: 'ok' },
    ]);
  });

  test.each<Said>([
    { action: 'decline' },
    { action: 'cancel' },
    { action: 'accept', content: {} },
    taking('shop/Deployment/another'),
    taking('twin'),
  ])('stays a refusal, once, where a person says %j', async (said) => {
    const running = await served();
    const { result, choices } = await chosen(running, said, 'troubleshoot_source', { name: 'twin' });
    expect(choices).toHaveLength(1);
    expect(errorOf(result).message).toContain(TWINS.join(', '));
  });

  test('is a refusal that names them to a client that cannot ask', async () => {
    const { url } = await served();
    for (const call of [modernCall, legacyCall]) {
      const { message } = errorOf(resultOf(await send(url, call('troubleshoot_source', { name: 'twin' }))));
      expect(message).toContain(TWINS.join(', '));
    }
  });

  test('is asked about for a preview, which changes nothing, and never for a write that is applied', async () => {
    const running = await served({ mode: 'read-write' });
    const given = { name: 'twin', service_name: 'fresh' };
    const preview = await chosen(running, taking('shop/Deployment/twin'), 'update_source', given);
    expect(preview.choices).toEqual([TWINS]);
    expect(planOf(preview.result)).toEqual(expect.any(String));
    const apply = await chosen(running, taking('shop/Deployment/twin'), 'update_source', { ...given, dry_run: false });
    expect(apply.choices).toEqual([]);
    expect(errorOf(apply.result)).toMatchObject({ changed: 'no' });
    expect(running.upstream.mutations()).toEqual([]);
  });
});

test('a token that is bound to namespaces is asked among its own alone, and cannot choose another', async () => {
  const { environment, bearing } = filedToken(['team-alpha9c']);
  const { url } = await served({ environment, demo: { tier: 'onprem', fill: fillMarked } });
  const ask = async (more: object): Promise<string> => {
    const message = modern(
      'tools/call',
      { name: 'describe_source', arguments: { name: SHARED }, ...more },
      {},
      CAN_ASK,
    );
    const answer = await send(url, bearing(message));
    expect(rpc(answer).error).toBeUndefined();
    return answer.text;
  };
  expect(await ask({})).not.toContain('bravo9c');
  const content = { workload: `team-bravo9c/Deployment/${SHARED}` };
  const forced = await ask({ inputResponses: { which: { action: 'accept', content } } });
  expect(forced.replaceAll('team-bravo9c', '')).not.toContain('bravo9c');
  expect(forced).toContain('"isError":true');
});
