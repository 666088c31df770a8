import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { COMMANDS, isCommand } from '../../src/cli/commands.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { type Terminal, unpainted } from '../../src/cli/terminal.ts';
import { exitCodeOf } from '../../src/cli/wrong-usage.ts';

const folder = mkdtempSync(join(tmpdir(), 'exit-codes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string): string => join(folder, name);
writeFileSync(file('none.yaml'), 'tokens: []\n');
writeFileSync(file('broken.yaml'), 'users: []\n');
writeFileSync(file('audit.log'), '');
writeFileSync(file('key'), 'k'.repeat(32));
writeFileSync(file('there'), '');

/** What a command line prints and ends with, as the process would. */
async function ended(line: string, environment: Terminal['environment'] = {}) {
  const [name = '', ...args] = line.split(' ').map((word) => (word.startsWith('@') ? file(word.slice(1)) : word));
  if (!isCommand(name)) throw new Error(`${name} is a command`);
  let said = '';
  const print = (text: string): void => {
    said += text;
  };
  const terminal: Terminal = {
    environment: { XDG_STATE_HOME: folder, LOG_FILE: file('log'), ...environment },
    columns: undefined,
    paint: unpainted,
    print,
    printError: print,
    progress: () => undefined,
    readInput: async () => '',
  };
  try {
    return { code: await runCommand(name, args, terminal), said };
  } catch (error) {
    return { code: exitCodeOf(error), said: error instanceof Error ? error.message : '' };
  }
}

/** Command lines that are wrong, with what is said of each: the option, the word or the file that is. */
const WRONG: readonly (readonly [string, string])[] = [
  ['call', 'name a tool'],
  ['call check_health namespace', '"namespace"'],
  ['call frobnicate', 'odigos-mcp tools names all'],
  ['call check_health --url nowhere', '--url'],
  ['call check_health --json=x', '--json'],
  ['call check_health --token odm_x', '--token is for a server'],
  ['tools --jsn', '--jsn'],
  ['doctor now', 'doctor'],
  ['doctor --address localhost:3000', '--address'],
  ['audit', 'name one file'],
  ['audit @nowhere', 'nowhere'],
  ['audit @audit.log --limit 0', '--limit'],
  ['audit @audit.log --since soon', '--since'],
  ['audit @audit.log --key @key', '--key'],
  ['audit verify', 'name one file'],
  ['audit verify @audit.log', '--key'],
  ['audit verify @audit.log --key @nowhere', '--key'],
  ['audit verify @audit.log --key @audit.log', '--key'],
  ['audit verify @audit.log --key @key --open', '--open'],
  ['token', 'token create'],
  ['token crate ci', 'token create'],
  ['token create', 'create takes one name'],
  ['token create ci --file @new.yaml --mode write', '--mode'],
  ['token create ci --file @new.yaml --toolsets nosuch', '--toolsets'],
  ['token create ci --file @new.yaml --expires 90x', '--expires'],
  ['token create ci --file @new.yaml --rate fast', '--rate'],
  ['token create ci --file @new.yaml --json', '--json'],
  ['token list', '--file'],
  ['token list --file @nowhere', 'nowhere'],
  ['token list ci --file @none.yaml', 'list takes no names'],
  ['token check ci --file @none.yaml', 'check takes no names'],
  ['token revoke --file @none.yaml', 'revoke takes one name'],
  ['token rotate ci --file @none.yaml --keep-old-for soon', '--keep-old-for'],
  ['token rotate ci --file @none.yaml --expires soon', '--expires'],
  ['token rotate ci --file @none.yaml --mode read-write', '--mode'],
  ['bundle a b', 'one file'],
  ['bundle @there', 'there'],
  ['bundle --url nowhere', '--url'],
  ['bundle --token odm_x', '--token is for a server'],
];

it.each(WRONG)('%s ends with 2, and says what is wrong', async (line, said) => {
  expect(await ended(line)).toEqual({ code: 2, said: expect.stringContaining(said) });
});

it('a command line of each command is among them', () => {
  expect(new Set(WRONG.map(([line]) => line.split(' ')[0]))).toEqual(new Set(Object.keys(COMMANDS)));
});

it.each(['call check_health', 'tools', 'bundle'])('%s ends with 2 under a setting that is wrong', async (line) => {
  expect(await ended(line, { MCP_RATE: 'fast' })).toEqual({ code: 2, said: expect.stringContaining('MCP_RATE') });
});

it.each([
  ['tools frobnicate', 1],
  ['tools sampling', 0],
  ['audit @audit.log', 0],
  ['audit verify @audit.log --key @key', 1],
  ['token list --file @none.yaml', 0],
  ['token list --file @broken.yaml', 1],
  ['token check --file @broken.yaml', 1],
  ['token create ci --file @broken.yaml', 1],
  ['token revoke ci --file @broken.yaml', 1],
  ['token revoke ci --file @none.yaml', 1],
  ['token rotate ci --file @none.yaml', 1],
  ['token check --stdin --file @none.yaml', 1],
] as const)('%s, which is right, ends with %i', async (line, code) => {
  expect(await ended(line)).toMatchObject({ code });
});

it('a write that read-only mode refuses ends with 1, and says by which command line it is let', async () => {
  const { code, said } = await ended('call delete_destination id=odigos.io.dest.tempo-4wx8b');
  expect({ code, said }).toEqual({
    code: 1,
    said: expect.stringContaining('To allow them: MCP_ACCESS_MODE=read-write odigos-mcp call ….'),
  });
  expect(said).not.toContain('npm start');
});

it('an explanation that only repeats the name of an argument is left out', async () => {
  const { said } = await ended('tools list_sources');
  expect(said).toMatch(/^namespace +string$/m);
  expect(said).toMatch(/^data_stream +string$/m);
  expect(said).toContain('Only this workload kind.');
});
