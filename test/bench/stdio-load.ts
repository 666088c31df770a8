import { CONNECTION } from './load.ts';
import { type Loaded, loadedOf } from './loaded.ts';
import type { Measured } from './processes.ts';
import { idIn } from './stdio-answer.ts';

/** A server at the other end of a pair of pipes, and what it is asked. */
export interface StdioTarget {
  readonly server: Measured;
  /** A JSON-RPC request; its id is replaced. */
  readonly message: object;
}

const NEWLINE = 0x0a;

/**
 * Keeps so many requests in flight over one pair of pipes, a line each.
 *
 * @throws where the pipe ends, or a request is answered an error of JSON-RPC
 */
export async function loadStdio({ server, message }: StdioTarget, inFlight: number, seconds: number): Promise<Loaded> {
  const { stdin, stdout } = server.child;
  if (!stdin || !stdout) throw new Error('a server without pipes');
  const [head = '', tail = ''] = JSON.stringify({ ...message, id: '@id' }).split('"@id"');
  const times: number[] = [];
  const sent = new Map<number, { readonly at: number; readonly slot: number }>();
  let lastId = 0;
  const send = (slot: number): void => {
    lastId += 1;
    sent.set(lastId, { at: performance.now(), slot });
    stdin.write(`${head}${lastId}${tail}\n`.replaceAll(CONNECTION, String(slot)));
  };
  const before = await server.sample();
  const began = performance.now();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let begun: Buffer[] = [];
  const takeLine = (line: Buffer): void => {
    const answer = idIn(line);
    const request = answer === undefined ? undefined : sent.get(answer.id);
    if (answer === undefined || request === undefined) return;
    sent.delete(answer.id);
    if (answer.isError) reject(new Error(`answered ${line.toString('utf8', 0, 300)}`));
    const now = performance.now();
    times.push(now - request.at);
    if (now - began < seconds * 1_000) send(request.slot);
    else if (sent.size === 0) resolve();
  };
  const take = (piece: Buffer): void => {
    let from = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, from)) {
      const part = piece.subarray(from, end);
      takeLine(begun.length === 0 ? part : Buffer.concat([...begun, part]));
      begun = [];
      from = end + 1;
    }
    if (from < piece.length) begun.push(piece.subarray(from));
  };
  const ended = (): void => reject(new Error('a measured process closed its output'));
  stdout.on('data', take).once('end', ended);
  try {
    for (let slot = 0; slot < inFlight; slot += 1) send(slot);
    await promise;
  } finally {
    stdout.off('data', take).off('end', ended);
  }
  const passed = performance.now() - began;
  return loadedOf(times, passed, before, await server.sample());
}

/** Asks one thing, and answers the line that is answered. */
export async function askStdio({ server, message }: StdioTarget, id: number): Promise<string> {
  const { stdin, stdout } = server.child;
  if (!stdin || !stdout) throw new Error('a server without pipes');
  const line = server.line(`"id":${id}`);
  stdin.write(`${JSON.stringify({ ...message, id })}\n`);
  return line;
}
