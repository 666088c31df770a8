import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadInput, optionsOf, runCommand } from '../../src/codegen/command.ts';
import { npm } from '../npm.ts';
import { numberOf } from '../number-option.ts';
import { coldStarts } from './cold-start.ts';
import { load, type Target } from './load.ts';
import { type Measured, Processes } from './processes.ts';
import { type Cell, medians, printTable, type Row, verdicts } from './report.ts';
import { callRequest, listRequest, PLAIN, type Recorded, recordedClients } from './requests.ts';
import { CALLS, type Kind, setScene } from './scene.ts';

const USAGE = `Usage: npm run bench -- [--smoke] [--source | --built] [--json <file>] [--rounds <n>] [--seconds <n>] [--kinds <kind,…>]

Measures tools/list and tools/call over HTTP beside peers on the same canned upstream, interleaved in one run: a bare node:http
server that does the same upstream POSTs or sends the same bytes (the floor), Express as it comes, the SDK as it comes. CPU is
what each server's process accounts for itself. docs/performance.md says what the figures mean.
  --smoke    the busy cells alone, of the sources; exit code 1 where a ratio is far too low
  --source   measures the sources
  --built    measures dist as it is, and does not build it first
  --kinds    some of list, call, large, preview, rejected`;

const NODE_FLAGS = ['--max-old-space-size=96', '--max-semi-space-size=4'];
const KINDS: readonly Kind[] = ['list', 'call', 'large', 'preview', 'rejected'];
const CONNECTIONS = [1, 16, 64];
/** At these many connections all peers are measured, and all clients. */
const BUSY = 16;
/** How long each is asked before it is measured, so that its code is compiled. */
const WARM_SECONDS = { peer: 0.5, ours: 1.5 };

const OPTIONS = {
  smoke: { type: 'boolean', default: false },
  source: { type: 'boolean', default: false },
  built: { type: 'boolean', default: false },
  json: { type: 'string' },
  rounds: { type: 'string' },
  seconds: { type: 'string' },
  kinds: { type: 'string' },
} as const;

interface Planned {
  readonly cell: Cell;
  readonly target: Target;
  readonly connections: number;
}

async function bench(words: readonly string[]): Promise<number> {
  const given = optionsOf(words, { options: OPTIONS }).values;
  const rounds = numberOf('rounds', given.rounds ?? (given.smoke ? '1' : '3'), 1);
  const seconds = numberOf('seconds', given.seconds ?? (given.smoke ? '0.5' : '0.7'), 0.1, 'any');
  const kinds = kindsOf(given.kinds);
  const isSource = given.source || given.smoke;
  const program = isSource ? 'src/main.ts' : 'dist/src/main.js';
  if (!isSource && !given.built) await npm(['run', 'build'], process.cwd());
  const scene = await setScene(processes, [...NODE_FLAGS, program]);
  const script = join(folder, 'script.json');
  writeFileSync(script, JSON.stringify(scene.script));
  const peer = (name: string): Measured => processes.start([...NODE_FLAGS, `test/bench/peers/${name}.ts`, script]);
  const peers = { floor: peer('floor'), express: peer('express'), sdk: peer('sdk') };
  const address = async (one: Measured): Promise<string> => `http://127.0.0.1:${await one.line()}`;
  const urls = {
    floor: await address(peers.floor),
    express: await address(peers.express),
    sdk: await address(peers.sdk),
  };
  const clients = recordedClients();
  const eras = { modern: named(clients, 'typescript 2.x'), legacy: named(clients, 'typescript 1.x') };

  const plan: Planned[] = [];
  for (const connections of given.smoke ? [BUSY] : CONNECTIONS) {
    for (const kind of kinds) {
      const add = (who: string, target: Target): void => {
        plan.push({ cell: { kind, who, connections }, target, connections });
      };
      const ours = (client: Recorded): Target => ({ ...requestOf(client, kind), ...scene.ours(kind) });
      const same = requestOf(eras.modern, kind);
      add('floor', { ...same, url: `${urls.floor}/${kind}`, server: peers.floor });
      if (connections === BUSY && (kind === 'rejected' || !given.smoke))
        add('express', { ...same, url: `${urls.express}/${kind}`, server: peers.express });
      for (const [era, client] of Object.entries(given.smoke ? { modern: eras.modern } : eras)) {
        add(`ours, ${era}`, ours(client));
        if (connections === BUSY && !given.smoke)
          add(`sdk, ${era}`, { ...peerRequest(client, kind), url: urls.sdk, server: peers.sdk });
      }
      if (connections !== BUSY || given.smoke || (kind !== 'list' && kind !== 'call')) continue;
      for (const client of [...clients, ...PLAIN].filter((one) => !Object.values(eras).includes(one)))
        add(`ours, ${client.client}`, ours(client));
    }
  }
  for (const { target } of plan.filter(({ connections }) => connections === BUSY))
    await load(target, BUSY, target.server === scene.server ? WARM_SECONDS.ours : WARM_SECONDS.peer);
  const rows: Row[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const { cell, target, connections } of plan)
      rows.push({ ...cell, ...(await load(target, connections, seconds)) });
  }
  const { rss } = await scene.server.sample();
  processes.endAll();
  const cold = given.smoke ? [] : await coldStarts(processes, program, scene.call);
  const report = { program, rounds, seconds, cells: medians(rows), rssMegabytes: rss / 1024 / 1024, cold };
  printTable(report);
  if (given.json !== undefined) writeFileSync(given.json, `${JSON.stringify(report, undefined, 1)}\n`);
  return given.smoke && !verdicts(report) ? 1 : 0;
}

function kindsOf(text: string | undefined): readonly Kind[] {
  const names = text?.split(',') ?? KINDS;
  return names.map((name) => {
    const kind = KINDS.find((one) => one === name);
    if (kind === undefined) throw new BadInput(`--kinds takes some of ${KINDS.join(', ')}; "${name}" is none.`);
    return kind;
  });
}

function named(clients: readonly Recorded[], name: string): Recorded {
  const found = clients.find(({ client }) => client === name);
  if (!found) throw new Error(`requests.json lacks ${name}`);
  return found;
}

function requestOf(client: Recorded, kind: Kind) {
  return kind === 'list' ? listRequest(client) : callRequest(client, CALLS[kind]);
}

/** To a peer whose tools are named as the kinds are. */
function peerRequest(client: Recorded, kind: Kind) {
  return kind === 'list' ? listRequest(client) : callRequest(client, { name: kind, arguments: {} });
}

const processes = new Processes();
const folder = mkdtempSync(join(tmpdir(), 'odigos-mcp-bench-'));
try {
  await runCommand({ name: 'bench', usage: USAGE, run: bench }, process.argv.slice(2));
} finally {
  processes.endAll();
  rmSync(folder, { recursive: true });
}
