import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadInput, optionsOf, runCommand } from '../../src/codegen/command.ts';
import { npm } from '../npm.ts';
import { numberOf } from '../number-option.ts';
import { bigCluster } from './big-cluster.ts';
import { coldStarts } from './cold-start.ts';
import { growthByConnections, growthByWorkloads } from './growth.ts';
import { httpPlan } from './http-plan.ts';
import { largeAnswers } from './large-answers.ts';
import { manyCalls } from './many-calls.ts';
import { NODE_FLAGS } from './node-flags.ts';
import { npmPeers } from './npm-peers.ts';
import { httpPeers, type Peers, peerProgram } from './peers.ts';
import { type Planned, warm } from './plan.ts';
import { printReport } from './print.ts';
import { Processes } from './processes.ts';
import { publicMix } from './public-mix.ts';
import { medians, type Report, type Row, verdicts } from './report.ts';
import { type Kind, type Scene, setScene } from './scene.ts';
import { stdioPlan } from './stdio-plan.ts';

const USAGE = `Usage: npm run bench -- [--smoke] [--source | --built] [--json <file>] [--parts <part,…>] [--rounds <n>] [--seconds <n>] [--kinds <kind,…>] [--calls <n>]

Measures this project's server beside peers on the same canned upstream, interleaved in one run: a bare node:http server that does
the same upstream POSTs or sends the same bytes (the floor), Express as it comes, the SDK as it comes, and two servers of npm. CPU
is what each server's process accounts for itself. docs/performance.md says what the figures mean.
  --smoke    the busy cells alone, of the sources; exit code 1 where a ratio is far too low
  --source   measures the sources
  --built    measures dist as it is, and does not build it first
  --parts    some of cells, growth, cluster, large, mix, cold; all of them when left out
  --kinds    of the cells, some of list, call, large, preview, rejected
  --calls    besides, what is resident after so many requests; 200000 take minutes`;

const KINDS: readonly Kind[] = ['list', 'call', 'large', 'preview', 'rejected'];
const PARTS = ['cells', 'growth', 'cluster', 'large', 'mix', 'cold'] as const;
/** How long the mix is asked for; longer than a cell, since its requests are of unlike size. */
const MIX_SECONDS = 2;

const OPTIONS = {
  smoke: { type: 'boolean', default: false },
  source: { type: 'boolean', default: false },
  built: { type: 'boolean', default: false },
  json: { type: 'string' },
  parts: { type: 'string' },
  rounds: { type: 'string' },
  seconds: { type: 'string' },
  kinds: { type: 'string' },
  calls: { type: 'string' },
} as const;

async function bench(words: readonly string[]): Promise<number> {
  const given = optionsOf(words, { options: OPTIONS }).values;
  const { smoke: isSmoke } = given;
  const rounds = numberOf('rounds', given.rounds ?? (isSmoke ? '1' : '3'), 1);
  const seconds = numberOf('seconds', given.seconds ?? (isSmoke ? '0.5' : '0.4'), 0.1, 'any');
  const kinds = chosen('kinds', given.kinds, KINDS);
  const parts = isSmoke ? (['cells'] as const) : chosen('parts', given.parts, PARTS);
  const calls = given.calls === undefined ? undefined : numberOf('calls', given.calls, 1);
  const isSource = given.source || isSmoke;
  const program = isSource ? 'src/main.ts' : 'dist/src/main.js';
  if (!isSource && !given.built) await npm(['run', 'build'], process.cwd());
  const started = [...NODE_FLAGS, program];
  const has = (part: (typeof PARTS)[number]): boolean => parts.some((one) => one === part);

  // First those that are told by time and memory too, with nothing else of the bench beside them.
  const bigClusterRows = has('cluster') ? await bigCluster(processes, started) : [];
  const large = has('large') ? await largeAnswers(processes, started) : [];
  const grown = has('growth') ? await growthByWorkloads(processes, started) : [];
  const cold = has('cold') ? await coldStarts(processes, program) : [];

  const scene = await setScene(processes, started);
  const script = join(folder, 'script.json');
  writeFileSync(script, JSON.stringify(scene.script));
  const peers: Peers = {
    npm: isSmoke || !has('cells') ? undefined : await npmPeers(join(folder, 'npm')),
    http: await httpPeers(processes, script),
    stdio: (name) => processes.start([...NODE_FLAGS, peerProgram(name), script, 'stdio'], {}, true),
  };
  const plan = has('cells') ? await planOf(scene, peers, { kinds, isSmoke, started }) : [];
  await warm(plan, isSmoke);
  const cells = medians(await measured(plan, rounds, seconds));
  const { rss } = await scene.server.sample();
  const report: Report = {
    program,
    rounds,
    seconds,
    cells,
    rssMegabytes: rss / 1024 / 1024,
    npm: peers.npm,
    bigCluster: bigClusterRows,
    largeAnswers: large,
    growth: [...growthByConnections(cells), ...grown],
    publicMix: has('mix') ? await publicMix(scene, peers.http.floor, MIX_SECONDS) : undefined,
    manyCalls: calls === undefined ? undefined : await manyCalls(scene, calls),
    cold,
  };
  printReport(report);
  if (given.json !== undefined) writeFileSync(given.json, `${JSON.stringify(report, undefined, 1)}\n`);
  return isSmoke && !verdicts(report) ? 1 : 0;
}

interface Asked {
  readonly kinds: readonly Kind[];
  readonly isSmoke: boolean;
  /** How this project's server is started. */
  readonly started: readonly string[];
}

async function planOf(scene: Scene, peers: Peers, { kinds, isSmoke, started }: Asked): Promise<readonly Planned[]> {
  const http = await httpPlan(processes, { scene, kinds, isSmoke, peers });
  return isSmoke ? http : [...http, ...(await stdioPlan(processes, { scene, kinds, peers, program: started }))];
}

async function measured(plan: readonly Planned[], rounds: number, seconds: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const { cell, measure } of plan) rows.push({ ...cell, ...(await measure({ seconds })) });
  }
  return rows;
}

function chosen<Name extends string>(option: string, text: string | undefined, all: readonly Name[]): readonly Name[] {
  const names = text?.split(',') ?? all;
  return names.map((name) => {
    const found = all.find((one) => one === name);
    if (found === undefined) throw new BadInput(`--${option} takes some of ${all.join(', ')}; "${name}" is none.`);
    return found;
  });
}

const processes = new Processes();
const folder = mkdtempSync(join(tmpdir(), 'odigos-mcp-bench-'));
try {
  await runCommand({ name: 'bench', usage: USAGE, run: bench }, process.argv.slice(2));
} finally {
  processes.endAll();
  rmSync(folder, { recursive: true });
}
