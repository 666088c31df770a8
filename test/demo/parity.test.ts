import { describe, expect, it } from 'vitest';
import { recordingsOfUi } from '../recordings/recordings.ts';
import { KNOWN_DIFFERENCES } from './parity/known-differences.ts';
import { replayAll, type Verdict } from './parity/replay.ts';
import { compareProcesses, compareStates, PROCESS_RECORDINGS, STATE_RECORDINGS } from './parity/states.ts';

const recordings = recordingsOfUi();

describe('the embedded API beside recordings of the real one', () => {
  const verdicts: Promise<readonly Verdict[]> = replayAll(recordings);
  verdicts.catch(() => {});

  it('answers at least nine in ten comparable recordings alike, probes aside', async () => {
    expect(await shareMatched((name) => !name.startsWith('probe/'))).toBeGreaterThanOrEqual(0.9);
  }, 60_000);

  it('answers at least nine in ten comparable probes alike', async () => {
    expect(await shareMatched((name) => name.startsWith('probe/'))).toBeGreaterThanOrEqual(0.9);
  }, 60_000);

  it('differs only where the reason is written down', async () => {
    const differing = (await verdicts).filter((verdict) => verdict.kind === 'differing');
    const unexplained = differing.filter(({ name }) => !(name in KNOWN_DIFFERENCES));
    expect(unexplained.map(({ name, ...verdict }) => [name, verdict])).toEqual([]);
  }, 60_000);

  it('keeps no reason for a recording that is answered alike by now', async () => {
    const differing = new Set((await verdicts).filter(({ kind }) => kind === 'differing').map(({ name }) => name));
    expect(Object.keys(KNOWN_DIFFERENCES).filter((name) => !differing.has(name))).toEqual([]);
  }, 60_000);

  it('shows each recorded state of a source by the same statuses and reasons', async () => {
    const states = await compareStates(recordings);
    expect([...states].filter(([, differences]) => differences.length > 0)).toEqual([]);
    expect(states.size).toBe(Object.keys(STATE_RECORDINGS).length);
  });

  it('judges processes as each recorded one was judged', async () => {
    const processes = await compareProcesses(recordings);
    expect([...processes].filter(([, differences]) => differences.length > 0)).toEqual([]);
    expect(processes.size).toBe(Object.keys(PROCESS_RECORDINGS).length);
  });

  async function shareMatched(where: (name: string) => boolean): Promise<number> {
    const comparable = (await verdicts).filter((verdict) => where(verdict.name) && verdict.kind !== 'not-comparable');
    return comparable.filter((verdict) => verdict.kind === 'matched').length / comparable.length;
  }
});
