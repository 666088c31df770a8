import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { NODE_ENVIRONMENT } from './node-flags.ts';

const sampleShape = z.strictObject({ cpuMs: z.number(), rss: z.number(), delayMs: z.number() });

/** What a process accounts for itself: CPU since its start, bytes that are resident, how late its loop was (p99) since it was last asked. */
export type Sample = z.infer<typeof sampleShape>;

/** A process that is measured. */
export interface Measured {
  readonly child: ChildProcess;
  sample(): Promise<Sample>;
  /** The next line of its output that holds a text. */
  line(holding?: string): Promise<string>;
}

/** The processes of one bench, which end with it. */
export class Processes {
  readonly #children = new Set<ChildProcess>();

  /**
   * Starts a program of Node, with nothing of this process's environment but where programs are.
   *
   * @param isPiped whether it serves over its standard streams: it is written to, and what it logs is read and thrown away
   */
  start(args: readonly string[], environment: Readonly<Record<string, string>> = {}, isPiped = false): Measured {
    const probe = join(import.meta.dirname, 'probe.mjs');
    const child = spawn(process.execPath, ['--import', probe, ...args], {
      stdio: isPiped ? ['pipe', 'pipe', 'pipe', 'ipc'] : ['ignore', 'pipe', 'inherit', 'ipc'],
      env: { PATH: process.env.PATH ?? '', ...NODE_ENVIRONMENT, ...environment },
    });
    this.#children.add(child);
    child.stderr?.resume();
    child.once('exit', () => this.#children.delete(child));
    return {
      child,
      async sample() {
        child.send('sample');
        const [answer]: unknown[] = await once(child, 'message');
        return sampleShape.parse(answer);
      },
      line: (holding = '') => lineOf(child, holding),
    };
  }

  /** Ends one process. */
  async end({ child }: Measured): Promise<void> {
    if (!this.#children.has(child)) return;
    child.kill();
    await once(child, 'exit');
  }

  /** Ends all. */
  endAll(): void {
    for (const child of this.#children) child.kill();
  }
}

async function lineOf(child: ChildProcess, holding: string): Promise<string> {
  if (!child.stdout) throw new Error('no standard output');
  const lines = createInterface(child.stdout);
  const over = new AbortController();
  try {
    return await new Promise<string>((resolve, reject) => {
      lines.on('line', (line) => {
        if (line.includes(holding)) resolve(line);
      });
      once(child, 'exit', { signal: over.signal }).then(
        ([code]) => reject(new Error(`a measured process ended with ${code}`)),
        () => undefined,
      );
    });
  } finally {
    over.abort();
    lines.close();
    // What it writes from now on is read and thrown away, as by whoever collects logs.
    child.stdout.resume();
  }
}
