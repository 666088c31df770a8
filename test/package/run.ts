import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { packPackage } from '../../scripts/release/pack.ts';
import { until } from '../e2e/until.ts';
import { installed, npm } from '../npm.ts';
import { endProcesses, runProcess, startProcess } from '../processes.ts';
import { freePort } from '../telemetry/free-port.ts';
import { driveOverHttp, driveOverStdio, driveSharing, type Found } from './drive.ts';

/**
 * Packs the package as it would be published, has it judged by publint and attw, installs it into an empty folder without
 * packages of development, and runs it there on each supported line of Node, over HTTP and over standard streams. What
 * judges, and each Node, is of a pinned version and installed into a temporary folder.
 */
const PUBLINT = '0.3.25';
const ATTW = '0.18.5';
const NODES = ['22', '24'];

/** What a package may weigh that is fetched at every `npx`, with all that it needs. */
const MAX_PACKED_BYTES = 2_200_000;
/** What belongs into it; all else has slipped in. */
const WANTED =
  /^(?:dist\/src\/(?:demo\/)?[\w-]+\.js|dist\/THIRD-PARTY-LICENSES\.txt|dist\/src\/guidance\/skills\/[\w-]+\/SKILL\.md|dist\/src\/index\.d\.ts|dist\/graphql\/.+|package\.json|[A-Z]+(?:\.md)?)$/;

/** What a program does that has the server in itself. */
const EMBEDDED =
  "import { startOdigosMcp } from 'odigos-mcp'; const server = await startOdigosMcp(); console.log(server.url); await server.close();";

const packed = z.array(
  z.looseObject({ filename: z.string(), size: z.number(), files: z.array(z.looseObject({ path: z.string() })) }),
);

const work = await mkdtemp(join(tmpdir(), 'package-'));
try {
  const tarball = await pack();
  await judge(tarball);
  const folder = join(work, 'user');
  await installed(folder, tarball);
  const besides = (await readdir(join(folder, 'node_modules'))).filter((name) => !/^(?:odigos-mcp|\.\S+)$/.test(name));
  if (besides.length > 0) throw new Error(`the package brings others: ${besides.join(', ')}`);
  for (const line of NODES) await runOn(line, folder, tarball);
} finally {
  await endProcesses();
  await rm(work, { recursive: true, force: true });
}

/** The tarball, held to what belongs into it. */
async function pack(): Promise<string> {
  const stdout = await packPackage(work, 'https://github.com/example/odigos-mcp');
  const answer: unknown = JSON.parse(stdout.slice(stdout.search(/^[[{]/m)));
  // A list of older versions of npm, by the package's name of newer ones.
  const [one] = packed.parse(
    Array.isArray(answer) ? answer : Object.values(z.record(z.string(), z.unknown()).parse(answer)),
  );
  if (one === undefined) throw new Error('npm packed nothing');
  const unwanted = one.files.map(({ path }) => path).filter((path) => !WANTED.test(path));
  if (unwanted.length > 0) throw new Error(`in the package, and not meant to be: ${unwanted.slice(0, 10).join(', ')}`);
  if (one.size > MAX_PACKED_BYTES) throw new Error(`the package weighs ${one.size} of ${MAX_PACKED_BYTES} bytes`);
  console.log(`packed ${one.files.length} files, ${Math.round(one.size / 1000)} kB`);
  return join(work, one.filename);
}

/** @throws with what publint or attw say is wrong */
async function judge(tarball: string): Promise<void> {
  const [publint, attw] = await Promise.all([
    installed(join(work, 'publint'), `publint@${PUBLINT}`),
    installed(join(work, 'attw'), `@arethetypeswrong/cli@${ATTW}`),
  ]);
  await succeed(join(publint, '.bin', 'publint'), ['--strict', tarball]);
  // Nobody can require() what is ES modules alone.
  await succeed(join(attw, '.bin', 'attw'), ['--profile', 'esm-only', '--no-color', tarball]);
  console.log('publint and attw find nothing');
}

async function runOn(line: string, user: string, tarball: string): Promise<void> {
  const node = await installed(join(work, `node-${line}`), `node@${line}`);
  const env = { PATH: [join(node, '.bin'), join(user, 'node_modules', '.bin'), process.env.PATH].join(delimiter) };
  const version = (await succeed(join(node, '.bin', 'node'), ['--version'])).trim();
  if (!version.startsWith(`v${line}.`)) throw new Error(`node@${line} is ${version}`);
  const said = await npm(['exec', '--no', '--', 'odigos-mcp', '--version'], user, { ...process.env, ...env });
  if (!tarball.endsWith(`-${said.stdout.trim()}.tgz`)) throw new Error(`npx runs ${said.stdout} of ${tarball}`);
  const command = join(user, 'node_modules', '.bin', 'odigos-mcp');
  const found = [
    ...(await driveOverHttp({ command, args: [], env })),
    await driveOverStdio({ command, args: ['--stdio'], env }),
  ];
  for (const one of found) expectDemo(one);
  await shareState(command, env);
  const embedded = await succeed(join(node, '.bin', 'node'), ['--input-type=module', '--eval', EMBEDDED], user);
  if (!embedded.includes('http://127.0.0.1:')) throw new Error(`embedded in a program: ${embedded}`);
  console.log(
    `${version}: served ${found[0]?.tools} tools over HTTP to two clients, over stdio to one, and in a program`,
  );
}

/**
 * Has what is built share its state: where nobody listens, and at an engine where one is installed.
 *
 * @throws when it does not start, or says anything else of the state than is true
 */
async function shareState(command: string, env: Readonly<Record<string, string>>): Promise<void> {
  const key = join(work, 'plan.key');
  await writeFile(key, randomBytes(32));
  const sharing = async (port: number) =>
    await driveSharing({
      command,
      args: [],
      env: { ...env, MCP_STATE_URL: `redis://127.0.0.1:${port}`, MCP_PLAN_KEY_FILE: key },
    });
  const away = await sharing(await freePort());
  expectDemo(away.served);
  const isTold = away.state?.startsWith('away') && away.awayLines === 1;
  if (!isTold || away.doctor.code !== 1 || !away.doctor.says?.includes('nothing listens there'))
    throw new Error(`without its shared state: ${JSON.stringify(away)}`);
  const engine = ['redis-server', 'valkey-server'].find((name) =>
    (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name))),
  );
  if (engine === undefined) {
    console.log('shared state: away is told; not tried at an engine, of which none is installed');
    return;
  }
  const port = await freePort();
  startProcess(engine, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', work]);
  await until('the engine to listen', () => isListening(port));
  const here = await sharing(port);
  expectDemo(here.served);
  if (here.state !== 'here' || here.awayLines !== 0 || here.doctor.code !== 0)
    throw new Error(`with its shared state: ${JSON.stringify(here)}`);
  await endProcesses();
  console.log(`shared state: away and here (${engine}) are told`);
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}

/** @throws when it is not the demo, or lets itself be changed */
function expectDemo({ tools, refused, ...found }: Found): void {
  if (!isDeepStrictEqual(found, { backend: 'demo', mode: 'read-only' }))
    throw new Error(`served ${JSON.stringify(found)}`);
  if (tools < 30) throw new Error(`listed ${tools} tools`);
  if (refused === undefined) throw new Error('a write was not refused in read-only mode');
}

async function succeed(command: string, args: readonly string[], cwd = work): Promise<string> {
  await mkdir(cwd, { recursive: true });
  const { code, stdout, stderr } = await runProcess(command, args, { cwd });
  if (code !== 0) throw new Error(`${command} ended with ${code}:\n${stdout}${stderr}`);
  return stdout;
}
