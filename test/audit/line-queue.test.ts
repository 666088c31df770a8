import { Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { LineQueue, type Losses } from '../../src/audit/line-queue.ts';

/** A standard output whose reader takes, or fails to take, what was written when a test says so. */
function output({ maxWaiting = 100, batches = false } = {}) {
  const taken: string[] = [];
  const losses: Losses[] = [];
  let underWay: { readonly lines: readonly string[]; readonly over: (error?: Error | null) => void } | undefined;
  const stream = new Writable({
    decodeStrings: false,
    // As Node has it for standard output: an error ends nothing.
    destroy(error, over) {
      over(error);
      const undestroy: unknown = Reflect.get(this, '_undestroy');
      if (typeof undestroy === 'function') Reflect.apply(undestroy, this, []);
    },
    write(line: string, _encoding, over) {
      underWay = { lines: [line], over };
    },
    ...(batches
      ? {
          writev(chunks: { chunk: string }[], over: (error?: Error | null) => void) {
            underWay = { lines: chunks.map(({ chunk }) => chunk), over };
          },
        }
      : {}),
  });
  const queue = new LineQueue(stream, {
    maxWaiting,
    onRecovered: (loss) => {
      losses.push(loss);
      queue.write(`lost ${loss.lines}\n`);
    },
  });
  const settle = async (error?: Error): Promise<void> => {
    const { lines, over } = underWay ?? {};
    if (!lines || !over) return;
    underWay = undefined;
    if (!error) taken.push(...lines);
    over(error);
    await new Promise(setImmediate);
  };
  return {
    queue,
    stream,
    losses,
    taken,
    take: () => settle(),
    fail: (code: string) => settle(Object.assign(new Error(code), { code })),
    takeAll: async () => {
      while (underWay) await settle();
    },
  };
}

const line = (name: string): string => `${name}\n`;

describe('lines whose reader has stopped', () => {
  it('wait, as many as have room, and are written in their order when it is back', async () => {
    const { queue, takeAll, taken } = output({ maxWaiting: 10 });
    for (const name of ['aa', 'bb', 'cc', 'dd', 'ee']) queue.write(line(name));
    expect(queue.lost).toBe(2);
    await takeAll();
    expect(taken).toEqual(['aa\n', 'bb\n', 'cc\n', 'lost 2\n']);
  });

  it('are a megabyte where nothing else is said', () => {
    const queue = new LineQueue(new Writable({ write: () => {} }));
    const kilobyte = line('x'.repeat(1_023));
    for (let index = 0; index < 1_024; index += 1) queue.write(kilobyte);
    expect(queue.lost).toBe(0);
    queue.write(line(''));
    expect(queue.lost).toBe(1);
  });

  it('listen once to the errors of a stream that many write to', () => {
    const stream = new Writable({ write: () => {} });
    for (let index = 0; index < 12; index += 1) new LineQueue(stream).write(line('aa'));
    expect(stream.listenerCount('error')).toBe(1);
    expect(() => stream.emit('error', new Error('gone'))).not.toThrow();
  });

  it('are lost in one place until the reader has taken half of what waits', async () => {
    const { queue, take, taken, takeAll } = output({ maxWaiting: 40 });
    const ten = (name: string): string => line(name.repeat(9));
    for (const name of ['a', 'b', 'c', 'd', 'e']) queue.write(ten(name));
    await take();
    queue.write(ten('f'));
    expect(queue.lost).toBe(2);
    await take();
    queue.write(ten('g'));
    await takeAll();
    expect(taken).toEqual([...['a', 'b', 'c', 'd'].map(ten), 'lost 2\n', ten('g')]);
  });

  it('that alone is longer than all the room is lost, and fills nothing', async () => {
    const { queue, takeAll, taken } = output({ maxWaiting: 10 });
    queue.write('x'.repeat(11));
    queue.write(line('aa'));
    await takeAll();
    expect(taken).toEqual(['aa\n', 'lost 1\n']);
  });

  it('are said with their number, the total and the time of the first', async () => {
    const { queue, takeAll, losses } = output({ maxWaiting: 20 });
    const before = Date.now();
    for (const round of [1, 2]) {
      queue.write(line('a'.repeat(15)));
      for (let index = 0; index < round; index += 1) queue.write(line('b'.repeat(15)));
      await takeAll();
    }
    expect(losses.map(({ lines, total }) => [lines, total])).toEqual([
      [1, 1],
      [2, 3],
    ]);
    for (const { since } of losses) expect(since.getTime()).toBeGreaterThanOrEqual(before);
  });
});

describe('a line that cannot be written', () => {
  it('is counted, and said as soon as one can be', async () => {
    const { queue, fail, takeAll, taken } = output();
    queue.write(line('aa'));
    await fail('ENOSPC');
    expect(queue.lost).toBe(1);
    queue.write(line('bb'));
    await takeAll();
    expect(taken).toEqual(['bb\n', 'lost 1\n']);
  });

  it('leaves no queue full for ever', async () => {
    const { queue, fail, takeAll, taken } = output({ maxWaiting: 6 });
    for (const name of ['aa', 'bb', 'cc']) queue.write(line(name));
    await fail('ENOSPC');
    queue.write(line('dd'));
    await takeAll();
    expect(taken).toContain('dd\n');
  });

  it('since nobody reads any more is the last that is tried', async () => {
    const { queue, fail, takeAll, taken } = output();
    queue.write(line('aa'));
    await fail('EPIPE');
    queue.write(line('bb'));
    await takeAll();
    expect(taken).toEqual([]);
    expect(queue.lost).toBe(2);
    expect(await queue.written(1_000)).toBe(false);
  });
});

describe('whether lines are written', () => {
  it('is so when the stream has taken each of them, and not before', async () => {
    const { queue, take } = output();
    expect(await queue.written(0)).toBe(true);
    queue.write(line('aa'));
    queue.write(line('bb'));
    let isWritten: boolean | undefined;
    const written = queue.written(5_000).then((answer) => {
      isWritten = answer;
    });
    await take();
    expect(isWritten).toBeUndefined();
    await take();
    await written;
    expect(isWritten).toBe(true);
  });

  it('is not so when time passes, or one of them fails', async () => {
    const { queue, fail, take, takeAll } = output();
    queue.write(line('aa'));
    expect(await queue.written(5)).toBe(false);
    await take();
    queue.write(line('bb'));
    const written = queue.written(5_000);
    await fail('ENOSPC');
    expect(await written).toBe(false);
    expect(await queue.written(5_000)).toBe(false);
    queue.write(line('cc'));
    await takeAll();
    expect(await queue.written(5_000)).toBe(true);
  });
});

describe('who waits for lines', () => {
  it('has no answer changed by another whose time has passed', async () => {
    const { queue, take } = output();
    queue.write(line('aa'));
    const [patient, impatient] = [queue.written(5_000), queue.written(5)];
    expect(await impatient).toBe(false);
    await take();
    expect(await patient).toBe(true);
  });

  it('keeps no process alive once it is answered', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { queue, take } = output();
    queue.write(line('aa'));
    const written = queue.written(5_000);
    expect(vi.getTimerCount()).toBe(1);
    await take();
    expect([await written, vi.getTimerCount()]).toEqual([true, 0]);
  });
});

describe('whatever writers and the reader do, in any order', () => {
  const step = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ what: fc.constant('write' as const), length: fc.integer({ min: 1, max: 30 }) }),
    },
    { weight: 2, arbitrary: fc.record({ what: fc.constant('take' as const) }) },
    { weight: 1, arbitrary: fc.record({ what: fc.constant('fail' as const) }) },
  );

  it.each([true, false])(
    'each line is written, in its order, or counted; what waits is bounded (batches: %j)',
    async (batches) => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
          const maxWaiting = 50;
          const { queue, stream, take, fail, takeAll, taken, losses } = output({ maxWaiting, batches });
          let written = 0;
          for (const one of steps) {
            if (one.what === 'take') await take();
            else if (one.what === 'fail') await fail('ENOSPC');
            else {
              written += 1;
              queue.write(`${String(written).padEnd(one.length, '.')}\n`);
            }
            expect(stream.writableLength).toBeLessThanOrEqual(maxWaiting);
          }
          await takeAll();
          // What is still unsaid is said by the next line that passes.
          written += 1;
          queue.write(`${written}\n`);
          await takeAll();
          const own = taken.filter((text) => !text.startsWith('lost')).map((text) => Number.parseInt(text, 10));
          expect(own).toEqual(own.toSorted((a, b) => a - b));
          const lostNotices = losses.length - taken.filter((text) => text.startsWith('lost')).length;
          expect(own.length + queue.lost - lostNotices).toBe(written);
          expect(losses.reduce((sum, { lines }) => sum + lines, 0)).toBe(queue.lost);
        }),
        { numRuns: 300 },
      );
    },
  );
});
