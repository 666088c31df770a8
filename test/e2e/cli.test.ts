import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { newToken, tokenDigest } from '../../src/access/token.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { startDemoApi } from '../../src/demo/http/server.ts';
import { listen } from '../../src/server/http/listen.ts';
import { selfSigned } from '../ui/self-signed.ts';
import { cli, emptyFolder } from './cli.ts';
import { serve } from './serve.ts';

const NAMES = Object.keys(COMMANDS);

async function listening(server: Server): Promise<string> {
  const url = await listen(server, 0, '127.0.0.1', 'PORT');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return url;
}

async function demoUi(mode: 'read-only' | 'read-write' = 'read-write'): Promise<string> {
  const demo = await startDemoApi({ accessMode: mode });
  onTestFinished(() => demo.close());
  return demo.url;
}

describe.each(NAMES)('odigos-mcp %s', (name) => {
  it('says by --help what it takes, with examples, and no escape codes', async () => {
    const { code, stdout } = await cli([name, '--help'], { env: { FORCE_COLOR: '1' } });
    expect(code).toBe(0);
    expect(stdout).toContain(`Examples:\n  odigos-mcp ${name}`);
    expect(stdout).not.toContain('\u001b');
  });

  it('refuses a misspelt option with what was meant', async () => {
    const ended = await cli([name, '--hlep']);
    // Of call every other option is an argument of the tool, which has to be named.
    const said = name === 'call' ? /name a tool/ : /--hlep is no option\. Did you mean --help\?/;
    expect(ended).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(said) });
  });
});

describe('odigos-mcp call', () => {
  it('answers as a table, with one line in the audit and no escape codes', async () => {
    const folder = emptyFolder();
    const { code, stdout, stderr } = await cli(['call', 'list_sources', 'namespace=default', '--limit', '2'], {
      cwd: folder,
      env: { LOG_FILE: 'audit.log' },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^NAMESPACE +KIND +NAME/m);
    expect(stdout).not.toContain('\u001b');
    const lines = readFileSync(join(folder, 'audit.log'), 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ msg: 'mcp tool call', tool: 'list_sources', outcome: 'ok', mode: 'read-only' }),
    ]);
  });

  it.each([
    [['lst_sources'], 2, /The nearest is "list_sources"/],
    [['list_sources', '--namespac', 'x'], 2, /Did you mean "namespace"\?.*Nothing was changed/],
    [['delete_destination', 'id=x'], 1, /read-only mode/],
    [['list_sources', 'default'], 2, /"default" is no argument/],
  ])('%j ends with %i and says why', async (args, code, said) => {
    expect(await cli(['call', ...args])).toEqual({ code, stdout: '', stderr: expect.stringMatching(said) });
  });

  it('previews a write, whose command line then applies it', async () => {
    const cwd = emptyFolder();
    const env = { ODIGOS_UI_URL: await demoUi(), MCP_ACCESS_MODE: 'read-write' };
    const destination = 'odigos.io.dest.tempo-4wx8b';
    const preview = await cli(['call', 'delete_destination', `id=${destination}`], { cwd, env });
    expect(preview.stdout).toContain('This is a preview: nothing was changed.');
    const [, line = ''] = /^ {2}odigos-mcp (call delete_destination .*)$/m.exec(preview.stdout) ?? [];
    const applied = await cli([...line.split(' '), '--json'], { cwd, env });
    expect({ code: applied.code, answer: JSON.parse(applied.stdout) }).toMatchObject({
      code: 0,
      answer: { context: { dry_run: false } },
    });
    const after = await cli(['call', 'list_destinations', '--json'], { cwd, env });
    expect(after.stdout).not.toContain(destination);
    expect(statSync(join(cwd, 'odigos-mcp/plan.key')).mode & 0o077).toBe(0);
  });

  it('calls through a server that runs, with the token that it needs', async () => {
    const folder = emptyFolder();
    const token = newToken();
    const file = join(folder, 'tokens.yaml');
    writeFileSync(file, `tokens: [{ name: ci, sha256: ${tokenDigest(token).toString('hex')} }]\n`);
    const server = await serve({ environment: { MCP_TOKENS_FILE: file } });
    onTestFinished(() => server.stop());
    const args = ['call', 'check_health', '--url', `${server.url}/mcp`];
    expect(await cli(args)).toMatchObject({ code: 1, stderr: expect.stringMatching(/needs a token/) });
    const answered = await cli(args, { env: { ODIGOS_MCP_TOKEN: token } });
    expect(answered).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^verdict:/) });
    const wrong = await cli(['call', 'check_health', '--url', server.url], { env: { ODIGOS_MCP_TOKEN: token } });
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringMatching(/ends with \/mcp/) });
  });
});

describe('odigos-mcp doctor', () => {
  const checks = async (env: object, ...args: readonly string[]) => {
    const { code, stdout } = await cli(['doctor', '--json', ...args], { env: { PORT: '0', ...env } });
    const report: { readonly checks: readonly { check: string; state: string; todo?: string }[] } = JSON.parse(stdout);
    const failed = report.checks.filter(({ state }) => state === 'fail');
    return { code, failed, made: report.checks.map(({ check }) => check) };
  };

  it('finds nothing that fails where nothing does', async () => {
    expect(await checks({ ODIGOS_UI_URL: await demoUi() })).toEqual({
      code: 0,
      failed: [],
      made: expect.arrayContaining(['clock']),
    });
  });

  it('says that nothing listens there', async () => {
    const { code, failed } = await checks({ ODIGOS_UI_URL: 'http://127.0.0.1:1' });
    expect({ code, failed }).toMatchObject({
      code: 1,
      failed: [{ check: 'ui port', todo: expect.stringMatching(/port-forward/) }],
    });
  });

  it('says that a certificate is trusted by nobody', async () => {
    const url = await listening(createTlsServer(selfSigned(), (_request, response) => response.end()));
    const { failed } = await checks({ ODIGOS_UI_URL: url.replace('http:', 'https:') });
    expect(failed).toMatchObject([{ check: 'ui tls', todo: expect.stringMatching(/NODE_EXTRA_CA_CERTS/) }]);
  });

  it.each([
    ['a wrong prefix', 404, 'text/plain', /prefix/],
    ['a page in its place', 200, 'text/html', /no proxy answers in its place/],
  ])('tells %s', async (_what, status, type, todo) => {
    const url = await listening(
      createServer((_request, response) => response.writeHead(status, { 'content-type': type }).end('<html></html>')),
    );
    const { failed, made } = await checks({ ODIGOS_UI_URL: url });
    expect(failed).toMatchObject([{ check: 'ui api', todo: expect.stringMatching(todo) }]);
    // The time of what is no UI says nothing.
    expect(made).not.toContain('clock');
  });

  it('tells each setting that is wrong, a tokens file that is none, and an address that is not let in', async () => {
    expect(await checks({ MCP_ACCES_MODE: 'x' })).toMatchObject({ code: 1, failed: [{ check: 'settings' }] });
    const { failed } = await checks({ MCP_TOKENS_FILE: '/nowhere' }, '--address', 'https://mcp.example.com/mcp');
    expect(failed).toMatchObject([
      { check: 'tokens' },
      { check: 'address', todo: expect.stringMatching(/MCP_ALLOWED_HOSTS=mcp\.example\.com/) },
    ]);
  });
});

describe('odigos-mcp tools', () => {
  it('says what an older UI lacks', async () => {
    const demo = await startDemoApi({ accessMode: 'read-only', version: { release: 'v1.25.0' } });
    onTestFinished(() => demo.close());
    const { code, stdout } = await cli(['tools'], { env: { ODIGOS_UI_URL: demo.url } });
    expect(code).toBe(0);
    expect(stdout).toContain('not served by this UI');
  });
});

describe('odigos-mcp bundle', () => {
  it('saves a bundle for its owner alone, and writes over no file unasked', async () => {
    const cwd = emptyFolder();
    const env = { ODIGOS_UI_URL: await demoUi(), LOG_FILE: 'audit.log' };
    expect(await cli(['bundle', 'b.tar.gz'], { cwd, env })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^b\.tar\.gz/),
    });
    expect(statSync(join(cwd, 'b.tar.gz')).mode & 0o077).toBe(0);
    expect(readFileSync(join(cwd, 'b.tar.gz')).subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
    expect(readFileSync(join(cwd, 'audit.log'), 'utf8')).toContain('"msg":"bundle download"');
    expect(await cli(['bundle', 'b.tar.gz', '--last'], { cwd, env })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/--force/),
    });
    expect((await cli(['bundle', 'b.tar.gz', '--last', '--force'], { cwd, env })).code).toBe(0);
    const off = await cli(['bundle', 'c.tar.gz'], { cwd, env: { ...env, MCP_BUNDLE: 'estimate' } });
    expect(off).toMatchObject({ code: 1, stderr: expect.stringMatching(/MCP_BUNDLE is estimate/) });
  });
});
