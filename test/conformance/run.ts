import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';
import { createLoggers } from '../../src/audit/loggers.ts';
import { startDemoApi } from '../../src/demo/http/server.ts';
import { type StartOptions, startServer } from '../../src/server/start.ts';
import { parseSettings } from '../../src/settings.ts';
import { installed } from '../npm.ts';
import { type Check, type ExpectedFailures, judge } from './judge.ts';
import { fixtureCatalog } from './plain-tools.ts';
import { protocolServers } from './protocol-server.ts';

/**
 * Runs the conformance suites of the protocol, at pinned versions installed into a temporary folder, against servers of
 * this checkout: `ours`, which is this server with a few fixture tools in its catalog, and `protocol`, which serves all
 * that the protocol has on the same application, guard and route. Fails when anything is not as
 * expected-failures.yaml says.
 */
const NEWEST = '0.2.0-alpha.12';
const OLDER = '0.1.16';

interface Run {
  readonly suite: string;
  readonly name: string;
  readonly options: readonly string[];
  /** The revision whose requirements must all have run. */
  readonly revision?: string;
}

const RUNS: readonly Run[] = [
  ...['2026-07-28', '2025-11-25'].map((revision) => ({
    suite: NEWEST,
    name: revision,
    options: ['--requirements', revision],
    revision,
  })),
  { suite: OLDER, name: 'older suite', options: ['--suite', 'all'] },
];

const SERVERS = ['ours', 'protocol'] as const;

const OUTPUT_BYTES = 64 * 1024 * 1024;
const exec = promisify(execFile);
const listed = z.array(
  z.strictObject({ why: z.string().min(20), runs: z.array(z.string()).min(1), failures: z.array(z.string()).min(1) }),
);
const requirements = z.looseObject({ server: z.array(z.string()) });
const checks = z.array(
  z.looseObject({
    id: z.string(),
    status: z.enum(['SUCCESS', 'FAILURE', 'WARNING', 'SKIPPED', 'INFO']),
    errorMessage: z.string().optional(),
  }),
);

const started = performance.now();
const work = await mkdtemp(join(tmpdir(), 'conformance-'));
try {
  await Promise.all(
    [NEWEST, OLDER].map((version) => installed(join(work, version), `@modelcontextprotocol/conformance@${version}`)),
  );
  const expected = await expectedFailures();
  const problems = [
    ...(await runAll('ours', {}, expected)),
    ...(await runAll('protocol', { createMcpServer: protocolServers() }, expected)),
  ];
  for (const problem of problems) console.error(`not as expected: ${problem}`);
  console.log(`conformance took ${Math.round((performance.now() - started) / 1000)} s`);
  if (problems.length > 0) process.exitCode = 1;
} finally {
  await rm(work, { recursive: true, force: true });
}

/** Runs every suite against one server; answers what is not as expected. */
async function runAll(
  server: (typeof SERVERS)[number],
  options: Pick<StartOptions, 'createMcpServer'>,
  expected: ReadonlyMap<string, ExpectedFailures>,
): Promise<readonly string[]> {
  const parsed = parseSettings({ PORT: '0' });
  if (!parsed.ok) throw new Error(parsed.problems.join(' '));
  const lines: string[] = [];
  const loggers = createLoggers('warn', { write: (line) => void lines.push(line) });
  const demo = await startDemoApi({ accessMode: 'read-only' });
  const fixtures = fixtureCatalog();
  const running = await startServer({
    settings: parsed.settings,
    uiUrl: new URL(demo.url),
    backend: 'demo',
    loggers,
    catalog: fixtures.catalog,
    ...options,
  });
  fixtures.onChange = (catalog) => running.catalog.replace(catalog);
  const problems: string[] = [];
  try {
    for (const run of RUNS) {
      const name = `${server}, ${run.name}`;
      const results = await runSuite(run, `${running.url}/mcp`, join(work, name));
      const verdict = judge(results, expected.get(name) ?? new Map(), await requiredBy(run));
      console.log(
        `${name}: ${verdict.passed.length} scenarios passed, ${verdict.failedAsExpected.length} failed as expected, ${verdict.problems.length} not as expected`,
      );
      problems.push(...verdict.problems.map((problem) => `${name}: ${problem}`));
    }
  } finally {
    await running.stop();
    await demo.close();
  }
  const faults = lines.filter((line) => !line.includes('"component":"mcp"') || line.includes('"outcome":"error"'));
  return [...problems, ...faults.map((line) => `${server}: the server logged ${line.trim()}`)];
}

/** The checks of each scenario, by the scenario's name. */
async function runSuite(
  { suite, options }: Run,
  url: string,
  output: string,
): Promise<ReadonlyMap<string, readonly Check[]>> {
  const cli = join(packageOf(suite), 'dist', 'index.js');
  try {
    const args = [cli, 'server', '--url', url, '--output-dir', output, ...options];
    await exec(process.execPath, args, { maxBuffer: OUTPUT_BYTES });
  } catch (error) {
    // It exits with 1 where anything failed, expected or not: the files that it writes say what.
    if (!(error instanceof Error) || Reflect.get(error, 'code') !== 1) throw error;
  }
  const results = new Map<string, readonly Check[]>();
  for (const folder of await readdir(output)) {
    const scenario = /^server-(.+)-\d{4}-\d\d-\d\dT[\d-]+Z$/.exec(folder)?.[1];
    if (!scenario) throw new Error(`the suite wrote ${folder}, which names no scenario`);
    results.set(scenario, checks.parse(JSON.parse(await readFile(join(output, folder, 'checks.json'), 'utf8'))));
  }
  return results;
}

async function requiredBy({ suite, revision }: Run): Promise<readonly string[]> {
  if (!revision) return [];
  const file = join(packageOf(suite), 'requirements', `${revision}.yaml`);
  return requirements.parse(parse(await readFile(file, 'utf8'))).server;
}

/** The listed failures of each run, with the reason of each. */
async function expectedFailures(): Promise<ReadonlyMap<string, ExpectedFailures>> {
  const text = await readFile(join(dirname(import.meta.filename), 'expected-failures.yaml'), 'utf8');
  const names = SERVERS.flatMap((server) => RUNS.map(({ name }) => `${server}, ${name}`));
  const byRun = new Map(names.map((name) => [name, new Map<string, string>()]));
  for (const { why, runs, failures } of listed.parse(parse(text))) {
    for (const run of runs) {
      const expected = byRun.get(run);
      if (!expected) throw new Error(`expected-failures.yaml names "${run}", which is no run`);
      for (const failure of failures) expected.set(failure, why);
    }
  }
  return byRun;
}

function packageOf(version: string): string {
  return join(work, version, 'node_modules', '@modelcontextprotocol', 'conformance');
}
