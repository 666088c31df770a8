import { describe, expect, it } from 'vitest';
import { effectiveAccess, pinnedAccess } from '../../src/access/mode.ts';
import { greetingText } from '../../src/cli/greeting.ts';

const demo = {
  version: '1.2.3',
  ui: undefined,
  ...effectiveAccess('cluster', { mode: 'read-only', enabled: true, uiReadonly: false }),
  endpoint: 'http://127.0.0.1:3000/mcp',
  tokens: undefined,
};

describe('the greeting', () => {
  it('says in five lines what is served, the mode, the address, what to paste and what to ask', () => {
    const lines = greetingText(demo).trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/odigos-mcp 1\.2\.3 serves an embedded demo cluster.*ODIGOS_UI_URL/);
    expect(lines[1]).toMatch(/read-only.*change nothing/);
    expect(lines[2]).toMatch(/http:\/\/127\.0\.0\.1:3000\/mcp .*no token/);
    expect(lines[3]).toContain('claude mcp add --transport http odigos http://127.0.0.1:3000/mcp');
    expect(lines[3]).toContain('{"mcpServers":{"odigos":{"url":"http://127.0.0.1:3000/mcp"}}}');
    expect(lines[4]).toMatch(/^Ask .*\?"$/);
  });

  it('names the UI, read-write mode, and where a token goes', () => {
    const text = greetingText({ ...demo, ui: 'https://ui.example/odigos', ...pinnedAccess('read-write'), tokens: 2 });
    expect(text).toContain('serves the Odigos UI at https://ui.example/odigos');
    expect(text).toMatch(/read-write, set by MCP_ACCESS_MODE/);
    expect(text).toContain('needs a token; 2 tokens configured');
    expect(text).toContain('--header "Authorization: Bearer odm_…"');
    expect(text).toContain(`"headers":{"Authorization":"Bearer \${env:ODIGOS_MCP_TOKEN}"`);
  });
});
