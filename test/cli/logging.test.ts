import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
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
});
