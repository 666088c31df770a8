import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CLIENTS, type Connection } from '../../../src/server/connect-page/clients.ts';
import { connectPage } from '../../../src/server/connect-page/page.ts';

const url = 'https://odigos.example/mcp';
const open: Connection = { url, needsToken: false };
const locked: Connection = { url, needsToken: true };

function clientNamed(id: string) {
  const client = CLIENTS.find((one) => one.id === id);
  if (!client) throw new Error(`${id} is a client`);
  return client;
}

describe('the configuration of clients', () => {
  it.each(CLIENTS)('of $name has the address, and says where a token goes only where one is needed', ({ text }) => {
    expect(text(open)).toContain(url);
    expect(text(open)).not.toMatch(/token|odm_|authorization/i);
    expect(text(locked)).toMatch(/token|odm_/i);
  });

  it.each(CLIENTS.filter(({ text }) => text(open).startsWith('{')))('of $name is JSON', ({ text }) => {
    for (const connection of [open, locked]) expect(() => JSON.parse(text(connection))).not.toThrow();
  });

  it('of Cursor is installed by a link that holds the server in base64', () => {
    const link = new URL(clientNamed('cursor').install?.(locked) ?? '');
    expect(link.protocol).toBe('cursor:');
    const config: unknown = JSON.parse(Buffer.from(link.searchParams.get('config') ?? '', 'base64').toString());
    expect(config).toEqual({ url, headers: { Authorization: `Bearer \${env:ODIGOS_MCP_TOKEN}` } });
  });

  it.each(CLIENTS.flatMap((client) => (client.install ? [client] : [])))(
    'of $name is installed with no placeholder for a token, and where that comes from is said before',
    ({ install, installNote = '' }) => {
      const link = install?.(locked) ?? '';
      const config = new URL(link).searchParams.get('config');
      const installed = config === null ? decodeURIComponent(link) : Buffer.from(config, 'base64').toString();
      expect(installed).toMatch(/\$\{(?:input|env):/);
      expect(installed).not.toContain('odm_');
      const page = connectPage({ connection: locked, version: '1.0.0', state: undefined });
      expect(installNote).not.toBe('');
      expect(page.indexOf(installNote)).toBeGreaterThan(0);
      expect(page.indexOf(installNote)).toBeLessThan(page.indexOf('class="install"'));
      expect(connectPage({ connection: open, version: '1.0.0', state: undefined })).not.toContain(installNote);
    },
  );

  it.each([
    ['gemini-cli', { mcpServers: { odigos: { httpUrl: url, headers: { Authorization: 'Bearer odm_…' } } } }],
    [
      'opencode',
      { mcp: { odigos: { type: 'remote', url, headers: { Authorization: 'Bearer odm_…' }, enabled: true } } },
    ],
  ])('of %s has the form of its own', (id, expected) => {
    expect(JSON.parse(clientNamed(id).text(locked))).toEqual(expected);
  });

  it('of VS Code is installed by a link that has it ask for the token', () => {
    const [scheme, query = ''] = clientNamed('vscode').install?.(locked).split('?') ?? [];
    expect(scheme).toBe('vscode:mcp/install');
    const server = z
      .object({ type: z.literal('http'), url: z.string(), headers: z.object({ Authorization: z.string() }) })
      .extend({ inputs: z.tuple([z.object({ id: z.string(), password: z.literal(true) })]) })
      .parse(JSON.parse(decodeURIComponent(query)));
    expect(server.headers.Authorization).toBe(`Bearer \${input:${server.inputs[0].id}}`);
  });

  it.each([
    ['http://10.0.0.1:3000/mcp', true],
    ['http://localhost:3000/mcp', false],
    ['https://odigos.example/mcp', false],
  ])('of Claude Desktop allows plain HTTP to %s: %s', (address, allows) => {
    const text = clientNamed('claude-desktop').text({ url: address, needsToken: false });
    expect(text.includes('--allow-http')).toBe(allows);
  });
});
