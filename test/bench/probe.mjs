import { monitorEventLoopDelay } from 'node:perf_hooks';

/**
 * Loaded into a process that is measured, before its program: answers each message of the bench with what the process itself
 * accounts for. It keeps nothing alive.
 */
const RESOLUTION_MS = 10;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  // The histogram has the whole interval between two looks.
  /** @param {number} nanoseconds */
  const late = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
  process.send?.({
    cpuMs: (user + system) / 1_000,
    rss: process.memoryUsage.rss(),
    delayMs: late(delay.percentile(99)),
  });
  delay.reset();
});
process.channel?.unref();
