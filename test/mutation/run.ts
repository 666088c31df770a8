import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { isRoom, MUTATED_ROOMS, ROOM_NAMES, type RoomName } from './rooms.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RESULTS = join(ROOT, 'coverage/mutation');
/** Of the mutants that are valid programs, so many tests must notice. */
const LEAST_SHARE = 0.85;

const report = z.object({
  files: z.record(
    z.string(),
    z.object({ mutants: z.array(z.object({ status: z.string(), replacement: z.string().optional() })) }),
  ),
});

interface Score {
  readonly of: string;
  readonly noticed: number;
  readonly lived: number;
}

/**
 * Mutates one room, and says how many of its mutants the tests of the room noticed, in all and by file.
 *
 * @param only those of its sources that are mutated again; of the others the last result stands
 */
async function mutate(room: RoomName, only: readonly string[] = []): Promise<readonly Score[]> {
  mkdirSync(RESULTS, { recursive: true });
  const results = join(RESULTS, `${room}.json`);
  const config = join(RESULTS, `${room}.config.json`);
  const sources = only.length > 0 ? only : MUTATED_ROOMS[room].sources;
  writeFileSync(
    config,
    JSON.stringify({
      testRunner: 'vitest',
      plugins: ['@stryker-mutator/vitest-runner'],
      vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
      // Stryker would rewrite tsconfig.json with an API that this TypeScript no longer has; Node needs none.
      tsconfigFile: 'none',
      mutate: sources,
      coverageAnalysis: 'perTest',
      // A busy machine is not an endless loop, and what times out counts as noticed.
      timeoutMS: 60_000,
      // What is not mutated keeps its last result. What is, is tried anew: Stryker does not see what else has changed in
      // a file, or in what it imports.
      incremental: true,
      force: true,
      incrementalFile: join(RESULTS, `${room}.before.json`),
      reporters: ['clear-text', 'progress-append-only', 'json'],
      clearTextReporter: { reportTests: false, logTests: false, reportScoreTable: false },
      jsonReporter: { fileName: results },
      // Each runs Vitest, which has workers of its own.
      concurrency: 1,
    }),
  );
  await stryker(config, room);
  const { files } = report.parse(JSON.parse(readFileSync(results, 'utf8')));
  const scores = Object.entries(files).map(([of, { mutants }]) => {
    const count = (...statuses: readonly string[]): number =>
      mutants.filter(({ status }) => statuses.includes(status)).length;
    return { of, noticed: count('Killed', 'Timeout'), lived: count('Survived', 'NoCoverage') };
  });
  const sum = (of: 'noticed' | 'lived'): number => scores.reduce((all, score) => all + score[of], 0);
  return [{ of: room, noticed: sum('noticed'), lived: sum('lived') }, ...scores];
}

function stryker(config: string, room: RoomName): Promise<void> {
  const program = join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const child = spawn(process.execPath, [program, 'run', config], {
    cwd: ROOT,
    env: { ...process.env, MUTATED_ROOM: room },
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`stryker ended with ${code}`))));
  });
}

function shareOf({ noticed, lived }: Score): number {
  return noticed + lived === 0 ? 1 : noticed / (noticed + lived);
}

const [room, ...files] = process.argv.slice(2);
if (room !== undefined && !isRoom(room)) {
  process.stderr.write(`mutation: no room ${room}; there are ${ROOM_NAMES.join(', ')}\n`);
  process.exitCode = 2;
} else {
  const scores: Score[] = [];
  if (room) scores.push(...(await mutate(room, files)));
  else for (const each of ROOM_NAMES) scores.push(...(await mutate(each)));
  for (const score of scores) {
    process.stdout.write(
      `${(shareOf(score) * 100).toFixed(0).padStart(4)} %  ${score.noticed} noticed, ${score.lived} lived: ${score.of}\n`,
    );
  }
  const low = scores.filter((score) => isRoom(score.of) && shareOf(score) < LEAST_SHARE);
  if (low.length > 0) process.exitCode = 1;
}
