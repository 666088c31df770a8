import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { newToken, tokenDigest } from '../../src/access/token.ts';
import { type Served, serve } from './serve.ts';
import { until } from './until.ts';
import { modernCall, resultOf, send } from './wire.ts';

const folder = mkdtempSync(join(tmpdir(), 'judged-'));
const file = join(folder, 'tokens.yaml');
afterAll(() => rmSync(folder, { recursive: true }));

const token = newToken();
const entry = (more: string): string =>
  `tokens:\n  - { name: writer, sha256: ${tokenDigest(token).toString('hex')}${more} }\n`;

const running: Served[] = [];
afterEach(async () => {
  for (const served of running.splice(0)) await served.stop();
});

/** A server that follows the cluster's mode only when a write asks, with one token that may write. */
async function writable(): Promise<Served> {
  writeFileSync(file, entry(', mode: read-write'));
  const served = await serve({
    environment: { MCP_ACCESS_MODE: 'cluster', MCP_TOKENS_FILE: file },
    demo: { accessMode: 'read-write' },
  });
  running.push(served);
  return served;
}

async function tokensFile({ lines }: Served, text: string): Promise<void> {
  const reloads = (): number => lines().filter((line) => line.includes('tokens reloaded')).length;
  const before = reloads();
  writeFileSync(file, text);
  await until('the tokens to be reloaded', () => reloads() > before);
}

/** What takes a write's permission away, and what its answer says then. */
const WITHDRAWALS = [
  [
    'the mode turns read-only',
    async ({ demo }: Served) => demo.cluster.configuration.upgradeChart({ mcpAccessMode: 'read-only' }),
    'read_only',
  ],
  [
    'the mode cannot be read any more',
    async ({ demo }: Served) => demo.faults.set([{ field: 'effectiveConfig', kind: 'error', message: 'gone' }]),
    'read_only',
  ],
  ['the token is taken away', (served: Served) => tokensFile(served, 'tokens: []'), 'token_revoked'],
  ['the token may only read', (served: Served) => tokensFile(served, entry('')), 'token_revoked'],
] as const;

const CONFLICT = {
  data: null,
  errors: [
    {
      message:
        'Operation cannot be fulfilled on samplings.odigos.io "cluster-sampling": the object has been modified; please apply your changes to the latest version and try again',
    },
  ],
};

const apply = (tool: string, given: object) => {
  const message = modernCall(tool, { ...given, dry_run: false });
  return { ...message, headers: { ...message.headers, authorization: `Bearer ${token}` } };
};

describe.each(WITHDRAWALS)('%s', (_what, withdraw, reason) => {
  test.each([1, 2, 3])(
    'after try %i of a write met a conflict: nothing more is sent, and the answer says so',
    async (tries) => {
      const served = await writable();
      const { upstream } = served;
      upstream.intercept(async ({ isMutation }, response) => {
        if (!isMutation) return false;
        if (upstream.mutations().length === tries) await withdraw(served);
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(CONFLICT));
        return true;
      });
      const rule = { group: 'cluster-sampling', name: 'again', route: '/again' };
      let answer: Awaited<ReturnType<typeof send>> | undefined;
      const lines = await served.auditOf(1, async () => {
        answer = await send(served.url, apply('create_noisy_operation_rule', rule));
      });
      if (!answer) throw new Error('no answer');
      expect(resultOf(answer).envelope.error).toMatchObject({
        side: 'access',
        changed: 'no',
        message: expect.stringMatching(/Nothing more was sent\.$/),
      });
      expect(upstream.mutations()).toHaveLength(tries);
      expect(JSON.parse(lines[0] ?? '')).toMatchObject({ outcome: 'tool_error', dry_run: false, reason });
    },
  );

  test('between two mutations of one write: the second is not sent, and the answer leaves open what the first did', async () => {
    const served = await writable();
    const { upstream } = served;
    const settings = { tail_sampling_disabled: true };
    expect(resultOf(await send(served.url, apply('update_sampling_config', settings))).isError).toBe(false);
    upstream.forget();
    upstream.intercept(async ({ isMutation }) => {
      if (isMutation) await withdraw(served);
      return false;
    });
    const both = { reset: ['tailSampling'], health_probes_enabled: true };
    const { error } = resultOf(await send(served.url, apply('update_sampling_config', both))).envelope;
    expect(error).toMatchObject({ side: 'access', message: expect.stringMatching(/Nothing more was sent\./) });
    expect(error?.changed).not.toBe('no');
    expect(upstream.mutations().map(({ operation }) => operation)).toEqual(['update_sampling_config_reset']);
  });
});

test('a write that keeps its permission is sent again as often as it meets a conflict', async () => {
  const served = await writable();
  const { upstream } = served;
  upstream.intercept(({ isMutation }, response) => {
    if (!isMutation || upstream.mutations().length > 2) return false;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(CONFLICT));
    return true;
  });
  const rule = { group: 'cluster-sampling', name: 'again', route: '/again' };
  expect(resultOf(await send(served.url, apply('create_noisy_operation_rule', rule))).isError).toBe(false);
  expect(upstream.mutations()).toHaveLength(3);
});
