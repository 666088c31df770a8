import { recordingsOfUi } from '../recordings/recordings.ts';
import { replayAll } from './parity/replay.ts';
import { compareProcesses, compareStates } from './parity/states.ts';

/** Prints how the embedded API answers what the real one was asked: matched, differing and not comparable, with why. */
async function main(): Promise<void> {
  const recordings = recordingsOfUi();
  const verdicts = await replayAll(recordings);
  const matched = verdicts.filter((verdict) => verdict.kind === 'matched');
  for (const verdict of verdicts) {
    if (verdict.kind === 'differing')
      process.stdout.write(`differs  ${verdict.name}\n    ${verdict.why.join('\n    ')}\n`);
  }
  if (process.argv.includes('--all')) {
    for (const verdict of verdicts) {
      if (verdict.kind === 'not-comparable') process.stdout.write(`left out ${verdict.name}: ${verdict.why}\n`);
    }
  }
  const states = [...(await compareStates(recordings)), ...(await compareProcesses(recordings))];
  for (const [name, why] of states) {
    if (why.length > 0) process.stdout.write(`differs  ${name} (state)\n    ${why.join('\n    ')}\n`);
  }
  const alike = states.filter(([, why]) => why.length === 0).length;
  process.stdout.write(`states of sources: ${states.length}, matched ${alike}\n`);
  for (const [label, isProbe] of [
    ['recordings', false],
    ['probes', true],
  ] as const) {
    const here = verdicts.filter((verdict) => verdict.name.startsWith('probe/') === isProbe);
    const comparable = here.filter((verdict) => verdict.kind !== 'not-comparable').length;
    const same = matched.filter((verdict) => verdict.name.startsWith('probe/') === isProbe).length;
    const share = comparable === 0 ? 100 : Math.round((1000 * same) / comparable) / 10;
    process.stdout.write(`${label}: ${here.length}, comparable ${comparable}, matched ${same} (${share} %)\n`);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`parity: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
