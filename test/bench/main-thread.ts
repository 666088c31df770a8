import { readFileSync } from 'node:fs';
import type { Measured } from './processes.ts';

/**
 * Milliseconds that a process's main thread has been on a processor, by Linux's account: what a call takes of it is what it adds where
 * nothing else wants the processor, its collector's other threads left out. NaN on other systems.
 */
export function mainThreadMs({ child }: Measured): number {
  if (process.platform !== 'linux') return Number.NaN;
  const [nanoseconds] = readFileSync(`/proc/${child.pid}/task/${child.pid}/schedstat`, 'utf8').split(' ');
  return Number(nanoseconds) / 1e6;
}
