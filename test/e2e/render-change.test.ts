import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newToken, tokenDigest } from '../../src/access/token.ts';
import { CALL_TOOL, RENDER_CHANGE } from '../../src/tool/call-through.ts';
import { dataOf, errorOf } from './envelope.ts';
import { type Served, serve } from './serve.ts';
import { ERAS, modern, resultOf, send } from './wire.ts';

const ACTION = { type: 'DeleteAttribute', name: 'Drop cookies', values: ['http.request.header.cookie'] };
const RENDERED = { tool: 'create_action', arguments: ACTION };

describe.each(ERAS)('render_change in read-only mode, %s', (_era, call) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ mode: 'read-only', backend: 'live' });
  });
  afterAll(() => served.stop());

  it.each([
    ['by its name', '/mcp', RENDER_CHANGE, RENDERED],
    ['through call_tool', '/mcp?view=search', CALL_TOOL, { tool: RENDER_CHANGE, arguments: RENDERED }],
    ['with arguments as text', '/mcp', RENDER_CHANGE, { ...RENDERED, arguments: JSON.stringify(ACTION) }],
    ['as if to apply', '/mcp', RENDER_CHANGE, { ...RENDERED, arguments: { ...ACTION, dry_run: false, plan: 'p2.x' } }],
  ])('answers manifests, sends no mutation, and has its one audit line: %s', async (_way, path, name, given) => {
    const lines = await served.auditOf(1, async () => {
      const data = dataOf(resultOf(await send(served.url, { ...call(name, given), path })));
      expect(data.manifests).toContain('kind: Action\nmetadata:\n  name: action-drop-cookies\n');
    });
    expect(lines).toHaveLength(1);
    const line: unknown = JSON.parse(lines[0] ?? '');
    expect(line).toMatchObject({ tool: RENDER_CHANGE, outcome: 'ok', mode: 'read-only', renders: 'create_action' });
    expect(line).not.toHaveProperty('dry_run');
    expect(served.upstream.mutations()).toEqual([]);
  });
});

describe('render_change for a token', () => {
  const folder = mkdtempSync(join(tmpdir(), 'render-'));
  const token = newToken();
  let served: Served;
  beforeAll(async () => {
    const file = join(folder, 'tokens.yaml');
    const sha256 = tokenDigest(token).toString('hex');
    writeFileSync(
      file,
      `tokens:\n  - { name: sampler, sha256: ${sha256}, toolsets: [sampling, cluster], mode: read-only }\n`,
    );
    served = await serve({ mode: 'read-write', environment: { MCP_TOKENS_FILE: file } });
  });
  afterAll(async () => {
    await served.stop();
    rmSync(folder, { recursive: true });
  });

  it('renders what its toolsets have, and nothing else', async () => {
    const render = async (given: object) =>
      resultOf(
        await send(
          served.url,
          modern('tools/call', { name: RENDER_CHANGE, arguments: given }, { authorization: `Bearer ${token}` }),
        ),
      );
    const rule = { group: 'fresh', name: 'probes', route: '/healthz' };
    expect(dataOf(await render({ tool: 'create_noisy_operation_rule', arguments: rule })).manifests).toContain(
      'kind: Sampling',
    );
    const error = errorOf(await render(RENDERED));
    expect(error.message).toMatch(/token sampler may not use create_action/);
    expect(served.upstream.mutations()).toEqual([]);
  });
});
