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

  it('goes one after the other though more comes when the first has ended', async () => {
    const serialiser = new Serialiser();
    const log: string[] = [];
    const releases: (() => void)[] = [];
    const held = (name: string) => (): Promise<void> => {
      log.push(`${name} starts`);
      return new Promise<void>((resolve) => releases.push(resolve)).then(() => void log.push(`${name} ends`));
    };
    const [first, second] = [serialiser.run('key', held('a')), serialiser.run('key', held('b'))];
    await soon();
    releases[0]?.();
    await first;
    const third = serialiser.run('key', held('c'));
    await soon();
    expect(log).toEqual(['a starts', 'a ends', 'b starts']);
    releases[1]?.();
    await second;
    await soon();
    releases[2]?.();
    await third;
    expect(log).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends']);
  });

  it('leaves no memory behind, when nothing else came', async () => {
    const serialiser = new Serialiser();
    await serialiser.run('key', soon);
    expect((Reflect.get(serialiser, 'tails') as Map<string, unknown>).size).toBe(0);
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
