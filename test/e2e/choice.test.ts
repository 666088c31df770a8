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
  requestedSchema: z.object({ properties: z.record(z.string(), z.object({ enum: z.array(z.string()) })) }),
});

/** What a client that asks its human got, and among what the human was asked to choose. */
async function chosen({ url }: Served, said: Said, tool: string, given: Record<string, unknown>) {
  const choices: (readonly string[])[] = [];
  const client = new Client(
    { name: 'asks-its-human', version: '1' },
    { versionNegotiation: { mode: { pin: '2026-07-28' } }, capabilities: { elicitation: { form: {} } } },
  );
  client.setRequestHandler('elicitation/create', ({ params }) => {
    for (const { enum: names } of Object.values(asked.parse(params).requestedSchema.properties)) choices.push(names);
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

describe('a name that several destinations have', () => {
  const TOOLS: readonly (readonly [tool: string, given: Record<string, unknown>])[] = [
    ['update_destination', { name: 'renamed' }],
    ['delete_destination', {}],
    ['test_destination_connection', {}],
  ];

  /** A server over a cluster with two destinations of one name, and their ids. */
  async function twins() {
    const running = await served({ mode: 'read-write' });
    const { destinations } = running.demo.cluster;
    const ids = [1, 2].map(
      () =>
        destinations.create({
          type: 'jaeger',
          name: 'twin',
          currentStreamName: 'default',
          exportedSignals: { traces: true, metrics: false, logs: false },
          fields: [{ key: 'JAEGER_URL', value: 'jaeger.example:4317' }],
        }).id,
    );
    return { running, ids };
  }

  test('is put before a person by every tool that takes one, whose choice is previewed', async () => {
    const { running, ids } = await twins();
    for (const [tool, given] of TOOLS) {
      for (const id of ids) {
        const said = { action: 'accept', content: { destination: id } } as const;
        const { result, choices } = await chosen(running, said, tool, { id: 'twin', ...given });
        expect([tool, choices]).toEqual([tool, [ids]]);
        expect([tool, result.envelope.error, JSON.stringify(result.envelope).includes(id)]).toEqual([
          tool,
          undefined,
          true,
        ]);
      }
    }
    expect(running.upstream.mutations()).toEqual([]);
  });

  test('is a refusal with their ids, to who declines, who cannot be asked, and for what is to be applied', async () => {
    const { running, ids } = await twins();
    for (const [tool, given] of TOOLS) {
      const asks = { id: 'twin', ...given };
      const refusals = [
        (await chosen(running, { action: 'decline' }, tool, asks)).result,
        (await chosen(running, { action: 'accept', content: { destination: 'no id/at all' } }, tool, asks)).result,
        (await chosen(running, taking('shop/Deployment/twin'), tool, asks)).result,
        resultOf(await send(running.url, modernCall(tool, asks))),
        resultOf(await send(running.url, legacyCall(tool, asks))),
      ];
      const apply = await chosen(running, { action: 'decline' }, tool, { ...asks, dry_run: false });
      expect(apply.choices).toEqual([]);
      for (const result of [...refusals, apply.result]) {
        expect(errorOf(result)).toMatchObject({ changed: 'no', message: expect.stringContaining(ids.join(', ')) });
      }
    }
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
