import { readFileSync, writeFileSync } from 'node:fs';
import type { Measured } from './processes.ts';

/** What Linux takes in a process's `clear_refs` for: the most that it had resident is what it has now. */
const FORGET_PEAK = '5';

/**
 * Runs something, and tells the most megabytes that a process had resident meanwhile, exactly: by Linux's own account, which no
 * busy loop of that process holds up. NaN on other systems.
 */
export async function peakWhile({ child }: Measured, run: () => Promise<unknown>): Promise<number> {
  const account = `/proc/${child.pid}`;
  if (process.platform !== 'linux') {
    await run();
    return Number.NaN;
  }
  writeFileSync(`${account}/clear_refs`, FORGET_PEAK);
  await run();
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`${account}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
