import { describe, expect, it, vi } from 'vitest';
import { HeldRead, Holder } from '../../src/ui/held-answers.ts';

describe('a call that holds answers', () => {
  it('holds them until it ends', () => {
    const holder = new Holder();
    const released: string[] = [];
    holder.hold(() => released.push('a'));
    holder.hold(() => released.push('b'));
    expect([holder.holds, released]).toEqual([true, []]);
    holder.end();
    expect([holder.holds, released]).toEqual([false, ['a', 'b']]);
    holder.end();
    holder.hold(() => released.push('c'));
    expect([holder.holds, released]).toEqual([false, ['a', 'b', 'c']]);
  });

  it('gives back its turn and what it holds where it rests, once; and has neither when it has ended', () => {
    const holder = new Holder();
    const [release, leave, late] = [vi.fn(), vi.fn(), vi.fn()];
    const calls = () => [release, leave, late].map(({ mock }) => mock.calls.length);
    holder.hold(release);
    holder.look(leave);
    expect([holder.holds, holder.looks, calls()]).toEqual([true, true, [0, 0, 0]]);
    holder.rest();
    holder.rest();
    expect([holder.holds, holder.looks, calls()]).toEqual([false, false, [1, 1, 0]]);
    holder.end();
    holder.look(late);
    expect([holder.looks, calls()]).toEqual([false, [1, 1, 1]]);
  });
});

describe('a read that several calls wait for', () => {
  it('is held until the last of them has ended', () => {
    const [one, other] = [new Holder(), new Holder()];
    const read = new HeldRead();
    for (const holder of [one, other, one]) read.alsoFor(holder);
    const release = vi.fn();
    read.hold(release);
    one.end();
    expect(release).not.toHaveBeenCalled();
    other.end();
    expect(release).toHaveBeenCalledTimes(1);
  });

  it('is held by nobody where the server itself reads', () => {
    const read = new HeldRead();
    read.alsoFor(undefined);
    const release = vi.fn();
    read.hold(release);
    expect(release).toHaveBeenCalledTimes(1);
  });

  it('is urgent while one of them looks at something', () => {
    const holder = new Holder();
    const read = new HeldRead();
    read.alsoFor(new Holder());
    read.alsoFor(holder);
    expect(read.isUrgent).toBe(false);
    holder.hold(() => {});
    expect(read.isUrgent).toBe(false);
    holder.look(() => {});
    expect(read.isUrgent).toBe(true);
    holder.end();
    expect(read.isUrgent).toBe(false);
  });
});
