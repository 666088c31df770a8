import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { openReplicaState } from '../../src/state/replica-state.ts';

/**
 * A replica that applies plans, in little: takes the turn of each, uses it, ends the turn. Says that it is ready, begins when it
 * is told anything, and prints the numbers of those that it was told it used, as JSON.
 *
 * Given: the engine's address, the file of the key, how many plans there are.
 */
const [, , url = '', file = '', count = '0'] = process.argv;
const AT_ONCE = 60;

const { writes, stop } = await openReplicaState({
  url: new URL(url),
  key: readFileSync(file),
  log: pino({ enabled: false }),
  // Three of them have a machine's whole time.
  patienceMs: 30_000,
});
const used: number[] = [];
let next = 0;
const worker = async (): Promise<void> => {
  for (let plan = next++; plan < Number(count); plan = next++) {
    // Ten plans of one target: replicas wait for each other too.
    const turn = await writes.takeTurn(
      `target-${plan % Math.ceil(Number(count) / 10)}`,
      [`plan-${plan}`],
      new AbortController().signal,
    );
    if (!turn) throw new Error('no turn');
    if (!turn.used.has(`plan-${plan}`) && (await turn.use([`plan-${plan}`])) === 'used_now') used.push(plan);
    await turn.end();
  }
};
process.stdout.write('ready\n');
await once(process.stdin, 'data');
process.stdin.destroy();
await Promise.all(Array.from({ length: AT_ONCE }, worker));
stop();
process.stdout.write(JSON.stringify(used));
