import { describe, expect, it, test } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import { parseSettings } from '../../src/settings.ts';
import { minimalArguments } from './arguments.ts';
import { sharedServer } from './shared-server.ts';
import { modernCall, resultOf, send } from './wire.ts';

const READS = servedTools(createCatalog()).filter(({ annotations }) => annotations.readOnlyHint);

describe('links to the UI', () => {
  const linking = sharedServer({ environment: { MCP_UI_PUBLIC_URL: 'https://odigos.example.com/ui/' } });
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
