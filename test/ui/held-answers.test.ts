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

  it('holds them, once its turn to look at them has come, for five seconds after the last', () => {
    vi.useFakeTimers();
    try {
      const holder = new Holder();
      const release = vi.fn();
      holder.hold(release);
      vi.advanceTimersByTime(60_000);
      expect([holder.waitsToLook, release.mock.calls.length]).toEqual([true, 0]);
      const leave = vi.fn();
      holder.look(leave);
      expect(holder.waitsToLook).toBe(false);
      vi.advanceTimersByTime(4_000);
      holder.hold(() => release());
      vi.advanceTimersByTime(4_999);
      expect([release.mock.calls.length, leave.mock.calls.length]).toEqual([0, 0]);
      vi.advanceTimersByTime(1);
      expect([release.mock.calls.length, leave.mock.calls.length]).toEqual([2, 1]);
      holder.end();
      expect([release.mock.calls.length, leave.mock.calls.length]).toEqual([2, 1]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('gives its turn up, and not what it holds, where it rests; and has none once it has ended', () => {
    const holder = new Holder();
    const [release, leave, late] = [vi.fn(), vi.fn(), vi.fn()];
    holder.hold(release);
    holder.look(leave);
    holder.rest();
    holder.rest();
    expect([leave.mock.calls.length, release.mock.calls.length, holder.waitsToLook]).toEqual([1, 0, true]);
    holder.end();
    holder.look(late);
    expect([leave, release, late].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
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

  it('is urgent while one of them holds something', () => {
    const holder = new Holder();
    const read = new HeldRead();
    read.alsoFor(new Holder());
    read.alsoFor(holder);
    expect(read.isUrgent).toBe(false);
    holder.hold(() => {});
    expect(read.isUrgent).toBe(true);
    holder.end();
    expect(read.isUrgent).toBe(false);
  });
});
