import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startDemoApi } from '../../src/demo/http/server.ts';
import { NODE_FLAGS } from '../bench/node-flags.ts';
import { until } from '../e2e/until.ts';
import { imports, roomOf } from '../house/imports.ts';
import { npm } from '../npm.ts';
import { runProcess, startProcess } from '../processes.ts';
import { ROOT } from './tools.ts';

const dockerfile = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');

/** The stages of the Dockerfile by name, in order. */
const stages = new Map(
  dockerfile
    .split(/^(?=FROM )/m)
    .slice(1)
    .map((text) => [/ AS (\S+)$/m.exec(text)?.[1] ?? '', text] as const),
);

function stage(name: string): string {
  const text = stages.get(name);
  if (text === undefined) throw new Error(`no stage ${name}`);
  return text;
}

/** What a stage copies from this folder. */
function copiedBy(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line.startsWith('COPY ') && !line.includes('--from='));
  return lines.flatMap((line) => line.split(/\s+/).slice(1, -1));
}

/** What an image's own stage takes out of what was built. */
function removedBy(text: string): readonly string[] {
  return [...text.matchAll(/\brm -r (dist\/\S+)/g)].map(([, path]) => path ?? '');
}

/** The arguments that the images give node. */
const command = z.array(z.string()).parse(JSON.parse(/^CMD (\[.*\])$/m.exec(stage('base'))?.[1] ?? '[]'));

const IMAGES: Readonly<Record<'demo' | 'cluster', readonly string[]>> = {
  demo: [],
  cluster: removedBy(stage('build-cluster')),
};
type Image = keyof typeof IMAGES;

let work: string;
/** The folder that has what is in an image. */
const app = (image: Image): string => join(work, image);

beforeAll(async () => {
  // The build as the images make it: in a folder that has what its stage copies, and the installed packages.
  work = await mkdtemp(join(tmpdir(), 'odigos-mcp-build-'));
  const built = join(work, 'build');
  for (const path of copiedBy(stage('build'))) await cp(join(ROOT, path), join(built, path), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(built, 'node_modules'));
  const path = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  await npm(['run', 'build'], built, { ...process.env, PATH: path });
  for (const image of ['demo', 'cluster'] as const) {
    await mkdir(app(image));
    await cp(join(built, 'dist'), join(app(image), 'dist'), { recursive: true });
    await cp(join(ROOT, 'package.json'), join(app(image), 'package.json'));
    for (const removed of IMAGES[image]) await rm(join(app(image), removed), { recursive: true });
  }
}, 60_000);
afterAll(() => rm(work, { recursive: true, force: true }));

describe('the Dockerfile', () => {
  test('copies what is there, and what .dockerignore lets through', () => {
    const admitted = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n');
    const copied = [...stages.values()].flatMap(copiedBy);
    expect(copied.length).toBeGreaterThan(5);
    for (const path of copied) {
      expect(existsSync(join(ROOT, path)), path).toBe(true);
      expect(admitted).toContain(`!${path.replace(/^\.\//, '')}`);
    }
  });

  test('makes two images of one base, of which the last is what is built unasked', () => {
    expect(stage('cluster')).toMatch(/^FROM base AS cluster$/m);
    expect(stage('demo')).toMatch(/^FROM base AS demo$/m);
    expect([...stages.keys()].at(-1)).toBe('demo');
  });

  test('runs as a numbered nobody, with a bounded heap, and lists the packages of production that are in what is built', () => {
    expect(stage('base')).toMatch(/^USER 65532:65532$/m);
    expect(command).toEqual([...NODE_FLAGS, 'dist/src/main.js']);
    expect(stage('packages')).toContain('npm ci --omit=dev');
    for (const [image, packages] of [
      ['demo', 'packages'],
      ['cluster', 'packages-cluster'],
    ] as const) {
      expect(stage(packages)).toContain('npm sbom --sbom-format=cyclonedx > sbom.cdx.json');
      expect(stage(image)).not.toContain('node_modules');
      expect(stage(image)).toMatch(new RegExp(`^COPY --from=${packages} .*sbom\\.cdx\\.json \\./$`, 'm'));
    }
  });
});

/** The packages that what is built holds, whether loaded at once or later: those that its sources import. */
function packagesOf(image: Image): ReadonlySet<string> {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const leftOut = image === 'cluster' ? ['demo', 'codegen'] : ['codegen'];
  const visit = (path: string): void => {
    if (seen.has(path) || leftOut.includes(roomOf(path))) return;
    seen.add(path);
    for (const { from, to, runs } of imports) {
      if (from !== path || !runs) continue;
      if (to.endsWith('.ts')) visit(to);
      else if (!isBuiltin(to)) packages.add(/^(@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? to);
    }
  };
  visit('main.ts');
  expect(seen.size).toBeGreaterThan(50);
  return packages;
}

describe('packages of production', () => {
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));

  test('are those that the demo needs, no fewer and no more', () => {
    expect([...packagesOf('demo')].toSorted()).toEqual(Object.keys(dependencies).toSorted());
  });

  test('lose in the cluster’s image what only the demo needs', () => {
    const needed = packagesOf('cluster');
    const deleted = /npm pkg delete (.+?) \\$/m.exec(stage('packages-cluster'))?.[1]?.split(' ') ?? [];
    const without = Object.keys(dependencies).filter((name) => !needed.has(name));
    expect(without.length).toBeGreaterThan(0);
    expect(deleted.toSorted()).toEqual(without.map((name) => `dependencies.${name}`).toSorted());
  });
});

describe('what is built', () => {
  /** The texts of the program in an image, by their paths. */
  const programOf = (image: Image) => {
    const folder = join(app(image), 'dist/src');
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
    return paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  };

  test('has the embedded cluster in its folder alone', () => {
    const ofDemo = (image: Image) =>
      programOf(image).filter(({ text }) => /ODIGOS_DEMO_FAULTS|graphql-yoga/i.test(text));
    expect(ofDemo('demo').length).toBeGreaterThan(1);
    expect(ofDemo('cluster')).toEqual([]);
  });

  test('names functions as the sources do, for those who read the stack of a crash', () => {
    expect(programOf('cluster').some(({ text }) => text.includes('function crashOf('))).toBe(true);
  });

  test('brings the licences of what is in it', () => {
    const licences = readFileSync(join(app('cluster'), 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    expect([...packagesOf('demo')].filter((name) => !licences.includes(`${name} `))).toEqual([]);
  });
});

interface Served {
  readonly url: string;
  stop(): Promise<number | null>;
}

/** Runs what is in an image as it is run there, until it serves. */
async function serve(image: Image, environment: Readonly<Record<string, string>> = {}): Promise<Served> {
  const child = startProcess(process.execPath, command, {
    cwd: app(image),
    env: { PATH: process.env.PATH, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', ...environment },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      printed += chunk;
    });
  }
  const isOver = (): boolean => child.exitCode !== null || child.signalCode !== null;
  try {
    await until(`the build to serve; it says ${printed}`, () => /"mcp":"http/.test(printed) || isOver());
    const url = /"mcp":"(http[^"]+)"/.exec(printed)?.[1];
    if (!url) throw new Error(printed);
    return {
      url,
      async stop() {
        child.kill('SIGTERM');
        await until('the build to stop', isOver);
        return child.exitCode;
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

async function accessBy({ url }: Served): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    body: JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name: 'get_access', arguments: {} },
    }),
  });
  expect(response.status).toBe(200);
  return await response.text();
}

describe('the demo’s image', () => {
  test('serves the embedded cluster, answers and stops', async () => {
    const served = await serve('demo');
    expect(await accessBy(served)).toContain('"demo');
    expect(await served.stop()).toBe(0);
  });
});

describe('the cluster’s image', () => {
  test('serves the UI that it is told of, without the embedded cluster and the generator', async () => {
    expect(existsSync(join(app('cluster'), 'dist/src/demo'))).toBe(false);
    expect(existsSync(join(app('cluster'), 'dist/src/codegen'))).toBe(false);
    const ui = await startDemoApi({ accessMode: 'read-only' });
    try {
      const served = await serve('cluster', { ODIGOS_UI_URL: ui.url });
      expect(await accessBy(served)).toContain('"live');
      expect(await served.stop()).toBe(0);
    } finally {
      await ui.close();
    }
  });

  test('has what only a setting brings in: traces, and an engine that replicas share, which is away here', async () => {
    const key = join(work, 'plan.key');
    await writeFile(key, randomBytes(48).toString('base64'));
    const ui = await startDemoApi({ accessMode: 'read-only' });
    try {
      const served = await serve('cluster', {
        ODIGOS_UI_URL: ui.url,
        MCP_STATE_URL: 'redis://127.0.0.1:1',
        MCP_PLAN_KEY_FILE: key,
        OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
      });
      expect(await accessBy(served)).toContain('"live');
      expect(await served.stop()).toBe(0);
    } finally {
      await ui.close();
    }
  });

  test.each([
    [
      'is told of no UI',
      [],
      /^odigos-mcp: ODIGOS_UI_URL is not set, and there is no embedded cluster here: [^\n]+\.\n$/,
    ],
    ['is asked to serve what is saved', ['--dev'], /^odigos-mcp: --dev needs the sources: [^\n]+\.\n$/],
  ])('says in one sentence what is missing when it %s', async (_when, flags, sentence) => {
    const ended = await runProcess(process.execPath, [...command, ...flags], { cwd: app('cluster') });
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(sentence);
  });

  test('makes and checks tokens, by the arguments that operators.md names', async () => {
    const token = (...args: readonly string[]) =>
      runProcess(process.execPath, ['dist/src/main.js', 'token', ...args, '--file', 'tokens.yaml'], {
        cwd: app('cluster'),
      });
    expect((await token('create', 'ci')).stdout).toMatch(/odm_[\w-]{43}/);
    expect((await token('check')).stdout).toBe('Good: 1 token.\n');
    expect(readFileSync(join(ROOT, 'docs/operators.md'), 'utf8')).toContain('`dist/src/main.js token create …`');
  });

  test('names the settings that it has', async () => {
    const { stdout } = await runProcess(process.execPath, [...command, '--help'], { cwd: app('cluster') });
    expect(stdout).toContain('ODIGOS_UI_URL');
    expect(stdout).not.toContain('ODIGOS_DEMO');
  });
});
