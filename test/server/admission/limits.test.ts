import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Limits, type Requester } from '../../../src/server/admission/limits.ts';
import { Tally } from '../../../src/server/admission/tally.ts';

const MINUTE = { requests: 3, seconds: 60 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a tally', () => {
  it('has room for as many as its rate says, and says when it has room again', async () => {
    const tally = new Tally();
    for (let count = 0; count < 3; count += 1) expect(await tally.count('a', MINUTE)).toBe(0);
    expect(await tally.count('a', MINUTE)).toBe(60);
    vi.advanceTimersByTime(50_500);
    expect(await tally.count('a', MINUTE)).toBe(10);
    vi.advanceTimersByTime(9_500);
    expect(await tally.count('a', MINUTE)).toBe(0);
  });

  it('counts each key by itself, and one whose rate has changed anew', async () => {
    const tally = new Tally();
    for (let count = 0; count < 4; count += 1) await tally.count('a', MINUTE);
    expect(await tally.count('b', MINUTE)).toBe(0);
    expect(await tally.count('a', { requests: 1, seconds: 1 })).toBe(0);
  });

  it('forgets the key counted longest ago when there are too many', async () => {
    const tally = new Tally(3);
    for (const key of ['a', 'a', 'a', 'a', 'b', 'c', 'a']) await tally.count(key, MINUTE);
    await tally.count('d', MINUTE);
    expect(tally.size).toBe(3);
    expect(await tally.count('a', MINUTE)).toBeGreaterThan(0);
    for (let key = 0; key < 20_000; key += 1) await tally.count(`${key}`, MINUTE);
    expect(tally.size).toBe(3);
    expect(await tally.count('a', MINUTE)).toBe(0);
  });

  it('keeps no more timers than keys', async () => {
    const tally = new Tally(10);
    for (let key = 0; key < 1_000; key += 1) await tally.count(`${key}`, MINUTE);
    expect(vi.getTimerCount()).toBe(10);
  });
});

describe('a requester', () => {
  const limits = new Limits({ rate: MINUTE, inFlight: 2 });

  it('with a token is the token, from whatever address', () => {
    const [one, other] = ['10.0.0.1', '::1'].map((ip) => limits.requesterOf({ token: 'ci' }, ip));
    expect(one).toEqual(other);
    expect(one).toMatchObject({ rate: MINUTE });
  });

  it('has its token’s own rate before the default', () => {
    const rate = { requests: 1, seconds: 1 };
    expect(limits.requesterOf({ token: 'ci', rate }, '10.0.0.1').rate).toEqual(rate);
  });

  it('without tokens is the address', () => {
    const keys = ['10.0.0.1', '10.0.0.2', '2001:db8::1', undefined].map((ip) => limits.requesterOf({}, ip).key);
    expect(new Set(keys).size).toBe(4);
    expect(limits.requesterOf({}, '::ffff:10.0.0.1').key).toBe(keys[0]);
  });

  it('is never mistaken for another, whatever a token is called', () => {
    const anonymous = ['10.0.0.1', '127.0.0.1'].map((ip) => limits.requesterOf({}, ip).key);
    for (const token of [...anonymous, 'loopback', '10.0.0.1']) {
      expect(anonymous).not.toContain(limits.requesterOf({ token }, '10.0.0.1').key);
    }
  });

  it('on this machine has no rate where no tokens are configured', () => {
    expect(limits.requesterOf({}, '127.0.0.1').rate).toBeUndefined();
    expect(limits.requesterOf({}, '::1').key).toBe(limits.requesterOf({}, '127.0.0.1').key);
  });
});

describe('requests', () => {
  let limits: Limits;
  let ci: Requester;
  beforeEach(() => {
    limits = new Limits({ rate: MINUTE, inFlight: 2 });
    ci = limits.requesterOf({ token: 'ci' }, '10.0.0.1');
  });

  it('over the rate are told when to try again, and then admitted', async () => {
    for (let count = 0; count < 3; count += 1) expect(await limits.made(ci)).toBeUndefined();
    expect(await limits.made(ci)).toEqual({
      message: 'Too many requests: the token ci may make 3 requests a minute. Nothing was done. Try again in 60 s.',
      seconds: 60,
    });
    expect(await limits.made(limits.requesterOf({ token: 'other' }, '10.0.0.1'))).toBeUndefined();
    vi.advanceTimersByTime(60_000);
    expect(await limits.made(ci)).toBeUndefined();
  });

  it('over those under way are told to try again, until one has ended', () => {
    expect(limits.begin(ci)).toBeUndefined();
    expect(limits.begin(ci)).toBeUndefined();
    expect(limits.begin(ci)).toMatchObject({
      seconds: 1,
      message: expect.stringContaining('2 requests under way'),
    });
    limits.end(ci);
    expect(limits.begin(ci)).toBeUndefined();
  });

  it('without a valid token are told to wait after thirty a minute, by address', async () => {
    for (let count = 0; count < 30; count += 1) expect(await limits.failed('10.0.0.1')).toBeUndefined();
    expect(await limits.failed('10.0.0.1')).toMatchObject({ seconds: 60 });
    expect(await limits.failed('10.0.0.2')).toBeUndefined();
    // A valid token is served all the same.
    expect(await limits.made(ci)).toBeUndefined();
    vi.advanceTimersByTime(60_000);
    expect(await limits.failed('10.0.0.1')).toBeUndefined();
  });

  it('without a valid token are not counted on this machine', async () => {
    for (let count = 0; count < 100; count += 1) expect(await limits.failed('127.0.0.1')).toBeUndefined();
  });
});
