import { describe, expect, it } from 'vitest';
import { uiLink } from '../../../src/call/answer/ui-links.ts';
import { definitions } from '../../../src/tool/generated/catalog.generated.ts';

const BASE = new URL('https://ui.example/odigos');
const ALL = Object.values(definitions);
/** The pages that the real UI has from the release named on; every other address shows its overview. */
const PAGES: Readonly<Record<string, string>> = {
  overview: 'v1.20.0',
  'service-map': 'v1.20.0',
  'pipeline-collectors': 'v1.20.0',
  sampling: 'v1.24.0',
  settings: 'v1.24.0',
  'trace-correlations': 'v1.30.0',
};

describe('the link to the UI', () => {
  it.each(ALL)('of $name is a page below the address of the setting, with words of what to look for', (tool) => {
    const link = uiLink(BASE, tool, 'v1.35.0');
    if (!link) return;
    expect(Object.keys(PAGES)).toContain(link.url.replace(`${BASE.href}/`, ''));
    expect(link.look_for).toMatch(/^the /);
    expect(JSON.stringify(link).length).toBeLessThan(200);
  });

  it('is there of all toolsets that a page shows', () => {
    const linked = new Set(ALL.filter((tool) => uiLink(BASE, tool, 'v1.35.0')).map(({ toolset }) => toolset));
    const without = [...new Set(ALL.map(({ toolset }) => toolset))].filter((toolset) => !linked.has(toolset));
    expect(without.sort()).toEqual(['insights', 'recommendations', 'support']);
  });

  it.each(Object.entries(PAGES))('to %s is only in releases that have it, from %s on', (page, since) => {
    const tools = ALL.filter((tool) => uiLink(BASE, tool, 'v1.35.0')?.url.endsWith(`/${page}`));
    expect(tools).not.toEqual([]);
    for (const tool of tools) {
      expect(uiLink(BASE, tool, since)).toBeDefined();
      if (since === 'v1.20.0') continue;
      expect(uiLink(BASE, tool, 'v1.23.1')).toBeUndefined();
      expect(uiLink(BASE, tool, null)).toBeUndefined();
    }
  });

  it('reads versions as UIs tell them', () => {
    const tool = definitions.get_sampling;
    for (const version of ['v1.31.0', '1.31.0', 'v1.100.2-rc1']) expect(uiLink(BASE, tool, version)).toBeDefined();
    for (const version of ['', 'latest', 'v1.9.0']) expect(uiLink(BASE, tool, version)).toBeUndefined();
  });

  it.each(['https://ui.example', 'https://ui.example/', 'https://ui.example//'])(
    'has no doubled slash below %s',
    (base) => {
      const { url = '' } = uiLink(new URL(base), definitions.get_sampling, 'v1.31.0') ?? {};
      expect(url).toBe('https://ui.example/sampling');
    },
  );
});
