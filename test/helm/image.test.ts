import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { until } from '../e2e/until.ts';
import { npm } from '../npm.ts';
import { runProcess, startProcess } from '../processes.ts';
import { output, ROOT } from './tools.ts';

const dockerfile = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');

/** What a stage of the Dockerfile copies from this folder. */
function copiedBy(stage: string): readonly string[] {
  const lines = stage.split('\n').filter((line) => line.startsWith('COPY ') && !line.includes('--from='));
  return lines.flatMap((line) => line.split(/\s+/).slice(1, -1));
}

const stages = dockerfile.split(/^(?=FROM )/m).slice(1);
const [buildStage = '', , finalStage = ''] = stages;

/** The arguments that the image gives node. */
const command = z.array(z.string()).parse(JSON.parse(/^CMD (\[.*\])$/m.exec(finalStage)?.[1] ?? '[]'));

let folder: string;
beforeAll(async () => {
  // The build as the image makes it: in a folder that has what its stage copies, and the installed packages.
  folder = await mkdtemp(join(tmpdir(), 'odigos-mcp-build-'));
  for (const path of copiedBy(buildStage)) await cp(join(ROOT, path), join(folder, path), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const path = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  await npm(['run', 'build'], folder, { ...process.env, PATH: path });
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the Dockerfile', () => {
  test('copies what is there, and what .dockerignore lets through', () => {
    const admitted = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n');
    const copied = stages.flatMap(copiedBy);
    expect(copied.length).toBeGreaterThan(5);
    for (const path of copied) {
      expect(existsSync(join(ROOT, path)), path).toBe(true);
      expect(admitted).toContain(`!${path.replace(/^\.\//, '')}`);
    }
  });

  test('runs as a numbered nobody, with a bounded heap and packages of production only', () => {
    expect(finalStage).toMatch(/^USER 65532:65532$/m);
    expect(command).toEqual(['--max-old-space-size=96', '--max-semi-space-size=4', 'dist/src/main.js']);
    expect(stages[1]).toContain('npm ci --omit=dev');
    expect(stages[1]).toContain('npm sbom --omit=dev');
    expect(finalStage).toContain('COPY --from=production /app/node_modules');
  });
});

test('what is built needs only packages of production', () => {
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    const imports = /(?:^(?:import|export)\b[^'"`;]*?from\s*|^import\s*|\bimport\(\s*)['"]([\w@./-]+)['"]/gm;
    for (const [, specifier = ''] of text.matchAll(imports)) {
      if (specifier.startsWith('.')) visit(join(dirname(file), specifier));
      else if (!isBuiltin(specifier)) packages.add(/^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
    }
  };
  visit(join(folder, 'dist/src/main.js'));
  expect(seen.size).toBeGreaterThan(50);
  expect(packages).toContain('express');
  expect([...packages].filter((name) => !(name in dependencies))).toEqual([]);
});

test('what is built serves and answers', async () => {
  const child = startProcess(process.execPath, command, {
    cwd: folder,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0' },
  });
  try {
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        printed += chunk;
      });
    }
    await until(`the build to serve; it says ${printed}`, () => /"mcp":"http/.test(printed) || child.exitCode !== null);
    const url = /"mcp":"(http[^"]+)"/.exec(printed)?.[1];
    if (!url) throw new Error(printed);
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
    expect(await response.text()).toContain('read-only');
    child.kill('SIGTERM');
    await until('the build to stop', () => child.exitCode !== null || child.signalCode !== null);
    expect(child.exitCode).toBe(0);
  } finally {
    child.kill('SIGKILL');
  }
});

test('what is built makes and checks tokens, by the arguments that operators.md names', async () => {
  const token = (...given: readonly string[]): Promise<string> =>
    output(runProcess(process.execPath, ['dist/src/main.js', 'token', ...given], { cwd: folder }));
  expect(await token('create', 'ci', '--file', 'tokens.yaml')).toMatch(/odm_[\w-]{43}/);
  expect(await token('check', '--file', 'tokens.yaml')).toBe('Good: 1 tokens.\n');
  expect(readFileSync(join(ROOT, 'docs/operators.md'), 'utf8')).toContain('`dist/src/main.js token create …`');
});
