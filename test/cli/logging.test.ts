import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ChainVerifier } from '../../src/audit/verify-chain.ts';
import { startLogging } from '../../src/cli/logging.ts';
import { parseSettings } from '../../src/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'odigos-mcp-log-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function settingsOf(environment: Readonly<Record<string, string>>) {
  const parsed = parseSettings(environment);
  if (!parsed.ok) throw new Error(parsed.problems.join(' '));
  return parsed.settings;
}

describe('the log', () => {
  it('goes to LOG_FILE, a line of JSON each, which only its owner may read; what was there stays', async () => {
    const file = join(folder, 'audit.log');
    for (const tool of ['first', 'second']) {
      const { loggers, format } = startLogging(settingsOf({ LOG_FILE: file }), process.stdout);
      expect(format).toBe('json');
      expect(await loggers.record({ msg: 'mcp tool call', tool })).toBe(true);
    }
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).tool)).toEqual(['first', 'second']);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it.each(['json', 'text'] as const)('is %s where LOG_FORMAT says so, whatever it goes to', (format) => {
    const file = join(folder, `${format}.log`);
    expect(startLogging(settingsOf({ LOG_FORMAT: format, LOG_FILE: file }), process.stdout).format).toBe(format);
  });

  it('ties audit lines to each other where MCP_AUDIT_CHAIN says so, and lines of the log to none', async () => {
    const [file, keyFile] = [join(folder, 'chained.log'), join(folder, 'audit-key')];
    const key = Buffer.alloc(32, 1);
    writeFileSync(keyFile, key);
    const settings = settingsOf({ LOG_FILE: file, MCP_AUDIT_CHAIN: 'true', MCP_AUDIT_KEY_FILE: keyFile });
    // A restart begins a chain of its own.
    for (const run of ['first', 'second']) {
      const { loggers } = startLogging(settings, process.stdout);
      loggers.log.info({ msg: 'serving' });
      for (const tool of ['check_health', 'get_config']) await loggers.record({ msg: 'mcp tool call', tool, run });
      loggers.end();
      await loggers.flush(1_000);
    }
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    const verdict = (some: readonly string[]) => {
      const verifier = new ChainVerifier(key);
      for (const line of some) verifier.take(line, line.includes('mcp tool call'));
      return verifier.verdict();
    };
    expect(verdict(lines)).toMatchObject({ problems: [], verified: 6, unchained: 0 });
    expect(verdict(lines).runs).toMatchObject([
      { to: 3, isEnded: true },
      { to: 3, isEnded: true },
    ]);
    expect(verdict(lines.map((line) => line.replace('get_config', 'get_access'))).problems).toHaveLength(2);
  });

  it('says that lines are not chained where there is a key for it alone', async () => {
    const file = join(folder, 'unchained.log');
    const { loggers } = startLogging(settingsOf({ LOG_FILE: file, MCP_AUDIT_KEY_FILE: 'audit.key' }), process.stdout);
    await loggers.record({ msg: 'mcp tool call', tool: 'check_health' });
    const [warning = ''] = readFileSync(file, 'utf8').split('\n');
    expect(JSON.parse(warning)).toMatchObject({ level: 'warn', msg: 'audit lines are not chained' });
  });

  it.each([
    ['no key', {}, 'set MCP_AUDIT_KEY_FILE'],
    ['a key that cannot be read', { MCP_AUDIT_KEY_FILE: join(folder, 'nowhere') }, 'MCP_AUDIT_KEY_FILE cannot be read'],
    ['lines for people', { MCP_AUDIT_KEY_FILE: 'key', LOG_FORMAT: 'text' }, 'set LOG_FORMAT=json'],
  ])('chains nothing with %s: the start is refused', (_what, more, words) => {
    expect(() => startLogging(settingsOf({ MCP_AUDIT_CHAIN: 'true', ...more }), process.stdout)).toThrow(words);
  });
});
