import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { BadInput, runCommand } from '../../src/codegen/command.ts';
import { FORMER_NAMES, FORMER_TOOLS } from '../../src/tool/former-names.ts';
import { npm, run } from '../npm.ts';
import { boot } from './boot.ts';
import { stepOf } from './change.ts';
import { compareSurfaces } from './compare.ts';
import { surfaceMarkdown } from './markdown.ts';
import { readSurface, type Surface } from './surface.ts';

const USAGE = `Usage: npm run surface -- <ref>

Boots the server of this folder and that of a commit, tag or branch, and prints as Markdown what differs for clients, and
which step of the version follows.
Exit code: 0 no client breaks, 1 one may, 2 the two could not be compared.`;

/** Exit code where there was nothing to compare with. */
const NOT_COMPARED = 2;

async function surface(given: readonly string[]): Promise<number> {
  const [base, ...more] = given;
  if (base === undefined || base.startsWith('-') || more.length > 0) {
    throw new BadInput(`Give one commit, tag or branch to compare with; ${given.length} were given.`);
  }
  const changes = compareSurfaces(await surfaceOfCommit(base), await surfaceOf('.'), FORMER_NAMES, FORMER_TOOLS);
  process.stdout.write(surfaceMarkdown(base, changes));
  return stepOf(changes) === 'major' ? 1 : 0;
}

/** What a client sees of the server of another commit, checked out beside this one for as long as that takes. */
async function surfaceOfCommit(ref: string): Promise<Surface> {
  const work = mkdtempSync(join(tmpdir(), 'odigos-mcp-surface-'));
  const folder = join(work, 'base');
  const commit = (await run('git', ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`], '.')).trim();
  try {
    await run('git', ['worktree', 'add', '--detach', folder, commit], '.');
    if (lockOf(folder) === lockOf('.')) symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    else await npm(['ci', '--silent', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
    return await surfaceOf(folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
    await run('git', ['worktree', 'prune'], '.');
  }
}

function lockOf(folder: string): string {
  return readFileSync(join(folder, 'package-lock.json'), 'utf8');
}

async function surfaceOf(folder: string): Promise<Surface> {
  const server = await boot(folder);
  try {
    return { ...(await readSurface(server.url)), taken: await takenBy(folder) };
  } finally {
    await server.stop();
  }
}

/** By the definitions, in a process of their own: two versions of a module would be one here. */
async function takenBy(folder: string): Promise<Surface['taken']> {
  const program = `import { definitions } from './src/tool/generated/catalog.generated.ts';
    process.stdout.write(JSON.stringify(Object.fromEntries(Object.values(definitions).map((one) => [one.name, one.inputSchema]))));`;
  const args = ['--input-type=module', '--eval', program];
  return z
    .record(z.string(), z.record(z.string(), z.unknown()))
    .parse(JSON.parse(await run(process.execPath, args, folder)));
}

await runCommand({ name: 'surface', usage: USAGE, failure: NOT_COMPARED, run: surface }, process.argv.slice(2));
