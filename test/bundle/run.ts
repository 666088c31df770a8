import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { installMcpb } from '../../scripts/bundle/mcpb.ts';
import { startDemoApi } from '../../src/demo/http/server.ts';
import { npm } from '../npm.ts';
import { driveOverStdio, type Found } from '../package/drive.ts';
import { freePort } from '../telemetry/free-port.ts';

/**
 * Makes the bundle for Claude Desktop, unpacks it, and starts it as Claude Desktop does: by the manifest, with what its user
 * has set put in by the official library. Each way to set it is driven by a real client over standard streams.
 */
const MAX_BYTES = 4_000_000;

const started = z.object({
  command: z.literal('node'),
  args: z.array(z.string()),
  env: z.record(z.string(), z.string()),
});
const library = z.looseObject({
  getMcpConfigForManifest: z.custom<(options: object) => Promise<unknown>>((value) => typeof value === 'function'),
});

/** That of the cases which is tried with shared state, too: what it is reached by is loaded only then. */
const SHARING = 'nothing set';

/** What a user of Claude Desktop may have set, and what a client is to find then. */
interface Case {
  readonly name: string;
  readonly set: Readonly<Record<string, string>>;
  readonly backend: 'demo' | 'live';
  readonly mode: 'read-only' | 'read-write';
}

const work = await mkdtemp(join(tmpdir(), 'bundle-'));
const ui = await startDemoApi({ accessMode: 'read-write' });
try {
  const extension = join(work, 'extension');
  await unpack(extension);
  const manifest: unknown = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const { getMcpConfigForManifest } = library.parse(
    await import(pathToFileURL((await installMcpb(join(work, 'mcpb'))).library).href),
  );
  const log = join(work, 'audit.log');
  const cases: readonly Case[] = [
    { name: SHARING, set: {}, backend: 'demo', mode: 'read-only' },
    {
      name: 'all of it left empty',
      set: { ui_url: '', access_mode: '', log_file: '' },
      backend: 'demo',
      mode: 'read-only',
    },
    { name: 'a UI that allows writes', set: { ui_url: ui.url }, backend: 'live', mode: 'read-only' },
    {
      name: 'that UI, followed, with a log file',
      set: { ui_url: ui.url, access_mode: 'cluster', log_file: log },
      backend: 'live',
      mode: 'read-write',
    },
  ];
  for (const one of cases) {
    const options = { manifest, extensionPath: extension, systemDirs: {}, userConfig: one.set, pathSeparator: sep };
    const { command, args, env } = started.parse(await getMcpConfigForManifest(options));
    const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
    check(one, await driveOverStdio({ command, args, env: { PATH: path, ...env } }));
    if (one.name !== SHARING) continue;
    const key = join(work, 'plan.key');
    await writeFile(key, randomBytes(32));
    const shared = { MCP_STATE_URL: `redis://127.0.0.1:${await freePort()}`, MCP_PLAN_KEY_FILE: key };
    const name = `${one.name}, and shared state that is away`;
    check({ ...one, name }, await driveOverStdio({ command, args, env: { PATH: path, ...env, ...shared } }));
  }
  const lines = (await readFile(log, 'utf8')).split('\n').filter((line) => line.includes('"msg":"mcp tool call"'));
  if (lines.length !== 2) throw new Error(`the log file has ${lines.length} audit lines in place of 2`);
} finally {
  await ui.close();
  await rm(work, { recursive: true, force: true });
}

async function unpack(folder: string): Promise<void> {
  const file = join(work, 'odigos-mcp.mcpb');
  await npm(['run', 'bundle', '--', file], process.cwd());
  const bytes = await readFile(file);
  if (bytes.length > MAX_BYTES) throw new Error(`the bundle weighs ${bytes.length} of ${MAX_BYTES} bytes`);
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  console.log(`the bundle weighs ${(bytes.length / 1e6).toFixed(1)} MB`);
}

function check({ name, backend, mode }: Case, { tools, refused, ...found }: Found): void {
  if (!isDeepStrictEqual(found, { backend, mode })) throw new Error(`${name}: served ${JSON.stringify(found)}`);
  if ((refused === undefined) !== (mode === 'read-write'))
    throw new Error(`${name}: a write was answered "${refused}"`);
  console.log(`${name}: ${tools} tools, ${backend}, ${mode}`);
}
