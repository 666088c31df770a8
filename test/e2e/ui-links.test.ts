import { describe, expect, it, test } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import { parseSettings } from '../../src/settings.ts';
import { minimalArguments } from './arguments.ts';
import { applying } from './envelope.ts';
import { sharedServer } from './shared-server.ts';
import { modernCall, resultOf, send } from './wire.ts';

const READS = servedTools(createCatalog()).filter(({ annotations }) => annotations.readOnlyHint);

describe('links to the UI', () => {
  const linking = sharedServer({
    mode: 'read-write',
    environment: { MCP_UI_PUBLIC_URL: 'https://odigos.example.com/ui/' },
  });
  const plain = sharedServer({});

  test.each(READS)('of $name are of the address of the setting alone, and of none without one', async (tool) => {
    const message = modernCall(tool.name, minimalArguments(tool));
    const { envelope, isError } = resultOf(await send(linking().url, message));
    const { ui } = envelope.context;
    if (isError) expect(ui).toBeUndefined();
    if (ui) expect(ui.url).toMatch(/^https:\/\/odigos\.example\.com\/ui\/[a-z-]+$/);
    expect(resultOf(await send(plain().url, message)).envelope.context.ui).toBeUndefined();
  });

  it('lead to the page of what is answered', async () => {
    const { envelope, text } = resultOf(await send(linking().url, modernCall('get_sampling')));
    expect(envelope.context.ui).toEqual({
      url: 'https://odigos.example.com/ui/sampling',
      look_for: expect.any(String),
    });
    expect(text).toContain('https://odigos.example.com/ui/sampling');
  });

  it('lead to the page of what is written, from the preview and from the apply, and of a refused write nowhere', async () => {
    const made = { group: 'cluster-sampling', name: 'probes', routes: ['/livez'] };
    const call = async (more: object) =>
      resultOf(await send(linking().url, modernCall('create_noisy_operation_rule', { ...made, ...more })));
    const refused = await call({ dry_run: false, plan: 'none' });
    const preview = await call({});
    const applied = await call(applying(preview));
    const ui = { url: 'https://odigos.example.com/ui/sampling', look_for: expect.stringContaining('rule') };
    expect([refused, preview, applied].map(({ envelope }) => envelope.context.ui)).toEqual([undefined, ui, ui]);
    expect(applied.text).toContain(ui.url);
    expect([refused.isError, linking().upstream.mutations().length]).toEqual([true, 1]);
  });
});

describe('the address of the UI', () => {
  it.each([
    ['ftp://ui.example', 'http or https'],
    ['ui.example', 'http or https'],
    ['https://me:secret@ui.example', 'credentials'],
    ['https://ui.example/?namespace=a', 'query'],
    ['https://ui.example/#a', 'fragment'],
  ])('%s is refused', (address, why) => {
    const parsed = parseSettings({ MCP_UI_PUBLIC_URL: address });
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? [] : parsed.problems.join()).toContain(why);
    expect(JSON.stringify(parsed)).not.toContain('secret');
  });
});
