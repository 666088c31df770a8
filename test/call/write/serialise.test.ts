import { describe, expect, it } from 'vitest';
import { Serialiser } from '../../../src/call/write/serialise.ts';

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

describe('work on one key', () => {
  it('runs one after the other, in the order in which it came', async () => {
    const serialiser = new Serialiser();
    const log: string[] = [];
    const work = (name: string) => async (): Promise<string> => {
      log.push(`${name} starts`);
      await soon();
      log.push(`${name} ends`);
      return name;
    };
    const results = await Promise.all(['a', 'b', 'c'].map((name) => serialiser.run('key', work(name))));
    expect(results).toEqual(['a', 'b', 'c']);
    expect(log).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends']);
  });

  it('goes on after a failure, which only its own caller sees', async () => {
    const serialiser = new Serialiser();
    const first = serialiser.run('key', () => Promise.reject(new Error('broken')));
    const second = serialiser.run('key', () => Promise.resolve('fine'));
    await expect(first).rejects.toThrow('broken');
    await expect(second).resolves.toBe('fine');
  });

  it('does not wait for work on another key', async () => {
    const serialiser = new Serialiser();
    let release = (): void => undefined;
    const held = serialiser.run('one', () => new Promise<void>((resolve) => (release = resolve)));
    await expect(serialiser.run('other', () => Promise.resolve('through'))).resolves.toBe('through');
    release();
    await held;
  });

  it('leaves no memory behind, failed or not', async () => {
    const serialiser = new Serialiser();
    await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) =>
        serialiser.run(`key-${index % 5}`, () => (index % 3 ? Promise.resolve() : Promise.reject(new Error('x')))),
      ),
    );
    expect((Reflect.get(serialiser, 'tails') as Map<string, unknown>).size).toBe(0);
  });
});
