import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { CallOptions, RealClient, ToolListing } from '../e2e/clients.ts';
import { toolResult } from '../e2e/envelope.ts';

/** What a driven client says of its commands, a line each (lines.py). */
const said = z.union([
  z.strictObject({ protocol: z.string() }),
  z.strictObject({ id: z.number(), result: z.unknown() }),
  z.strictObject({ id: z.number(), failed: z.string() }),
  z.strictObject({ id: z.number(), progress: z.string().nullable() }),
]);
const listing = z.array(z.looseObject({ name: z.string(), inputSchema: z.looseObject({}) }));

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: CallOptions['onProgress'];
}

/**
 * Connects a Python client that is a process of its own and takes commands as lines.
 *
 * @param command Python
 * @param packages the folder that it finds its packages in
 */
export async function connectDriven(command: string, packages: string, args: readonly string[]): Promise<RealClient> {
  const child = spawn(command, args, {
    env: { ...process.env, PYTHONPATH: packages, PYTHONDONTWRITEBYTECODE: '1' },
    stdio: 'pipe',
  });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const waiting = new Map<number, Waiting>();
  const ended = new Promise<void>((resolve) => {
    child.on('close', (code) => {
      for (const { reject } of waiting.values()) reject(new Error(`the client ended with ${code}: ${stderr}`));
      waiting.clear();
      resolve();
    });
  });
  // A client that has died says so by its end.
  child.stdin.on('error', () => undefined);
  const protocol = await new Promise<string>((resolve, reject) => {
    void ended.then(() => reject(new Error(`the client did not connect: ${stderr}`)));
    createInterface(child.stdout).on('line', (text) => {
      const line = said.parse(JSON.parse(text));
      if ('protocol' in line) {
        resolve(line.protocol);
        return;
      }
      const call = waiting.get(line.id);
      if ('progress' in line) {
        call?.onProgress?.(line.progress ?? undefined);
        return;
      }
      waiting.delete(line.id);
      if ('failed' in line) call?.reject(new Error(line.failed));
      else call?.resolve(line.result);
    });
  });
  let last = 0;
  const send = (line: object): void => void child.stdin.write(`${JSON.stringify(line)}\n`);
  const ask = (line: object, { onProgress, signal }: CallOptions = {}): Promise<unknown> => {
    last += 1;
    const id = last;
    signal?.addEventListener('abort', () => send({ id, do: 'cancel' }), { once: true });
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject, onProgress });
      if (child.exitCode !== null) reject(new Error(`the client has ended: ${stderr}`));
      send({ id, ...line });
    });
  };
  return {
    protocol,
    instructions: undefined,
    async list(): Promise<readonly ToolListing[]> {
      return listing.parse(await ask({ do: 'list' })).map(({ name, inputSchema }) => ({ name, inputSchema }));
    },
    async call(tool, given = {}, options = {}) {
      const progress = options.onProgress !== undefined;
      return toolResult(await ask({ do: 'call', tool, arguments: given, progress }, options));
    },
    async close() {
      child.stdin.end();
      await ended;
    },
  };
}
