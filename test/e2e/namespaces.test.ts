import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newToken, tokenDigest } from '../../src/access/token.ts';
import type { ToolDefinition } from '../../src/tool/definition.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';
import { boundTo, foreignMarks } from '../call/namespaces/bound.ts';
import { callsOf } from '../call/namespaces/calls.ts';
import { fillMarked } from '../call/namespaces/world.ts';
import { errorOf } from './envelope.ts';
import { type Served, serve } from './serve.ts';
import { type Message, modern, modernCall, resultOf, rpc, send } from './wire.ts';

const TOKEN = newToken();
const ALPHA = boundTo('team-alpha9c');
const all: readonly ToolDefinition[] = Object.values(definitions);
const folder = mkdtempSync(join(tmpdir(), 'namespaces-'));
const list = z.looseObject({ tools: z.array(z.looseObject({ name: z.string() })) });

const byToken = (message: Message, path = '/mcp'): Message => ({
  ...message,
  path,
  headers: { ...message.headers, authorization: `Bearer ${TOKEN}` },
});

describe('over HTTP, a token that is bound to namespaces', () => {
  let served: Served;
  beforeAll(async () => {
    const file = join(folder, 'tokens.yaml');
    const digest = tokenDigest(TOKEN).toString('hex');
    writeFileSync(
      file,
      `tokens:\n  - { name: bound, sha256: ${digest}, mode: read-write, namespaces: [team-alpha9c] }\n`,
    );
    served = await serve({
      mode: 'read-write',
      environment: { MCP_TOKENS_FILE: file, LOG_LEVEL: 'trace' },
      demo: { tier: 'onprem', fill: fillMarked },
    });
  });
  afterAll(async () => {
    await served.stop();
    rmSync(folder, { recursive: true });
  });

  it('is listed the tools that it may call and no other', async () => {
    const answer = rpc(await send(served.url, byToken(modern('tools/list', {}), '/mcp?toolsets=all')));
    const names = list.parse(answer.result).tools.map(({ name }) => name);
    expect(names).toEqual(all.filter(({ namespaced }) => namespaced !== undefined).map(({ name }) => name));
    expect(names).not.toContain('collect_diagnose_bundle');
  });

  it('leaves a line in the audit that says what it was refused for', async () => {
    const line = async (tool: string, given: object): Promise<unknown> => {
      const lines = await served.auditOf(1, async () => {
        expect(errorOf(resultOf(await send(served.url, byToken(modernCall(tool, given))))).side).toBe('access');
      });
      return JSON.parse(lines[0] ?? '');
    };
    expect(await line('list_workloads_in_namespace', { namespace: 'team-bravo9c' })).toMatchObject({
      token: 'bound',
      outcome: 'tool_error',
      reason: 'token_namespace',
      target: 'Namespace/team-bravo9c',
    });
    expect(await line('check_health', {})).toMatchObject({ token: 'bound', reason: 'token_namespace' });
  });

  it('leaves nothing of other namespaces in any answer, any log and any line of the audit', async () => {
    const calls = fc.sample(fc.constantFrom(...all).chain(callsOf), { numRuns: 150, seed: 5 });
    const sent: unknown[] = [];
    for (const { tool, arguments: given } of calls) {
      // Previews: what an apply says is for the tests without HTTP, whose clock need not be waited for.
      const call = { ...given, ...('dry_run' in given ? { dry_run: true } : {}) };
      sent.push(call);
      const { text } = await send(served.url, byToken(modernCall(tool, call)));
      expect({ tool, call, marks: foreignMarks(ALPHA, text, call) }).toMatchObject({ marks: [] });
    }
    const written = served.lines().join('\n');
    expect(served.audit().length).toBeGreaterThanOrEqual(calls.length);
    expect(foreignMarks(ALPHA, written, ['team-bravo9c', ...sent])).toEqual([]);
  }, 60_000);
});
