import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { AuditChain } from '../../src/audit/chain.ts';
import { createLoggers } from '../../src/audit/loggers.ts';
import { verifyAudit } from '../../src/cli/audit-verify.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'odigos-mcp-verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const KEY = Buffer.alloc(32, 5);
const keyFile = join(folder, 'audit.key');
writeFileSync(keyFile, KEY);

function logged(): readonly string[] {
  const lines: string[] = [];
  const { audit, log, end } = createLoggers(
    'info',
    { write: (line) => void lines.push(line) },
    undefined,
    new AuditChain(KEY),
  );
  for (const tool of ['check_health', 'get_config', 'get_pod']) {
    audit.info({ msg: 'mcp tool call', tool, outcome: 'ok', duration_ms: 1 });
    log.info({ msg: 'something else' });
  }
  end();
  return lines;
}

async function verify(lines: readonly string[], options: Readonly<Record<string, string>> = { key: keyFile }) {
  const file = join(folder, 'audit.log');
  writeFileSync(file, lines.join(''));
  let told = '';
  const print = (text: string): void => {
    told += text;
  };
  const terminal: Terminal = {
    print,
    printError: print,
    environment: {},
    columns: undefined,
    paint: (_colour, text) => text,
    progress: () => undefined,
    readInput: async () => '',
  };
  return {
    code: await verifyAudit(
      { options: new Map(Object.entries(options)), words: [{ type: 'word', text: file }] },
      terminal,
    ),
    told,
  };
}

describe('audit verify', () => {
  it('finds a log as it was written', async () => {
    const { code, told } = await verify(logged());
    expect({ code, told }).toMatchObject({
      code: 0,
      told: expect.stringContaining('4 lines of 1 process, as written'),
    });
  });

  it.each<[string, (lines: readonly string[]) => readonly string[], string]>([
    ['changed', (lines) => lines.map((line) => line.replace('get_config', 'get_access')), 'is not as it was written'],
    ['lost', (lines) => lines.toSpliced(2, 1), 'Number 2 is missing'],
    ['reordered', (lines) => [lines[0] ?? '', lines[4] ?? '', lines[2] ?? ''], 'Number 2 comes after number 3'],
    ['not chained', (lines) => lines.map((line) => line.replace(/,"chain":\{.*\}\}$/m, '}')), 'are not chained'],
    ['of none of ours', () => ['hello\n'], 'No line was verified'],
  ])('says of a log with lines %s so, by exit code 1', async (_what, change, words) => {
    const { code, told } = await verify(change(logged()));
    expect({ code, told }).toMatchObject({ code: 1, told: expect.stringContaining(words) });
  });

  it('names the line of the file in a column, and the number of the chain in the text', async () => {
    const lines = logged().map((line) => line.replace('get_config', 'get_access'));
    const { told } = await verify(['not of ours\n', ...lines]);
    expect(told).toMatch(/^LINE OF FILE +PROCESS +WHAT +SAYS\n4 +\S+ +changed +Number 2 is not as it was written\.$/m);
  });

  it('counts a line that was put in without a place as wrong, and says where it stands', async () => {
    const lines = logged();
    const bare = (lines[0] ?? '').replace(/,"chain":\{.*\}\}$/m, '}');
    const { code, told } = await verify(lines.toSpliced(3, 0, bare));
    expect(code).toBe(1);
    expect(told).toContain('1 audit line is not chained, in line 4 of the file: nothing proves it.');
    expect(told).toContain('      4 chained lines as written.');
  });

  it('says of a wrong key one sentence, however many lines there are', async () => {
    const other = join(folder, 'other.key');
    writeFileSync(other, Buffer.alloc(32, 6));
    const { code, told } = await verify(logged(), { key: other });
    expect({ code, told }).toEqual({
      code: 1,
      told: 'bad   No chained line is as this key has it: it is another key than theirs, or all were changed (1 process).\n',
    });
  });

  it('reads lines as collectors wrap them', async () => {
    const wrapped = logged().map((line, at) =>
      at % 2 === 0 ? `2026-11-29T05:00:00Z stdout F ${line}` : `${JSON.stringify({ log: line, stream: 'stdout' })}\n`,
    );
    expect((await verify(wrapped)).code).toBe(0);
  });

  it('needs a key', async () => {
    await expect(verify(logged(), {})).rejects.toThrow('--key audit.key');
    await expect(verify(logged(), { key: join(folder, 'nowhere') })).rejects.toThrow(
      'the file of --key cannot be read.',
    );
  });
});
