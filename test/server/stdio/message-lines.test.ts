import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { MessageLines } from '../../../src/server/stdio/message-lines.ts';

/** More messages than a stream takes listeners without complaint. */
const MANY = 30;

describe('message lines', () => {
  it('are written a line each, of parts or whole', async () => {
    const output = new PassThrough();
    const lines = new MessageLines(output);
    await lines.write('{"a":', Buffer.from('1}'));
    await lines.error(-32_700, 'not JSON');
    expect(output.read().toString()).toBe(
      '{"a":1}\n{"jsonrpc":"2.0","error":{"code":-32700,"message":"not JSON"},"id":null}\n',
    );
  });

  it('wait for a client that reads slowly, however many there are, with no listener for each', async () => {
    const output = new PassThrough({ highWaterMark: 1 });
    const lines = new MessageLines(output);
    const listeners = output.listenerCount('drain');
    let written = 0;
    const writes = Array.from({ length: MANY }, async (_, index) => {
      await lines.write(String(index));
      written += 1;
    });
    await new Promise(setImmediate);
    expect(written).toBe(0);
    expect(output.listenerCount('drain')).toBe(listeners);
    const read: string[] = [];
    output.on('data', (chunk) => read.push(String(chunk)));
    await Promise.all(writes);
    expect(read.join('')).toBe(Array.from({ length: MANY }, (_, index) => `${index}\n`).join(''));
  });

  it('wait no longer once the client has gone', async () => {
    const output = new PassThrough({ highWaterMark: 1 });
    const lines = new MessageLines(output);
    const waiting = lines.write('never read');
    output.destroy();
    await once(output, 'close');
    await waiting;
    await expect(lines.write('nobody is there')).resolves.toBeUndefined();
  });
});
