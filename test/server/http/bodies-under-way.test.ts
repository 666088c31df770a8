import express, { type Request } from 'express';
import { beforeEach, describe, expect, it } from 'vitest';
import { BodiesUnderWay } from '../../../src/server/http/bodies-under-way.ts';

const MEGABYTE = 1024 * 1024;

describe('bodies under way', () => {
  let bodies: BodiesUnderWay;
  let dropped: string[];
  beforeEach(() => {
    bodies = new BodiesUnderWay(({ headers }) => headers.from ?? '');
    dropped = [];
  });

  const begin = (address: string, name: string) => {
    const request: Request = Object.create(express.request, { headers: { value: { from: address } } });
    return bodies.begin(request, () => void dropped.push(name));
  };

  it('are let in however many there are; the one that has taken longest goes', () => {
    for (let count = 0; count < 256; count += 1) begin('a', `a${count}`);
    expect(dropped).toEqual([]);
    begin('a', 'late');
    begin('a', 'later');
    expect(dropped).toEqual(['a0', 'a1']);
    expect(bodies.size).toBe(256);
  });

  it('make room for none of another address', () => {
    begin('b', 'b');
    for (let count = 0; count < 300; count += 1) begin('a', 'a');
    expect(dropped).toHaveLength(44);
    expect(dropped).not.toContain('b');
  });

  it('that are whole take no room, and end once', () => {
    for (let count = 0; count < 1_000; count += 1) {
      const { grow, end } = begin('a', 'a');
      grow(MEGABYTE);
      end();
      end();
    }
    expect(dropped).toEqual([]);
    expect(bodies.size).toBe(0);
  });

  it('that hold too much together go, the longest of the address that holds most first', () => {
    const small = begin('b', 'b');
    small.grow(1);
    const all = Array.from({ length: 40 }, (_, index) => begin('a', `a${index}`));
    // One that holds nothing frees nothing.
    for (const { grow } of all.slice(1)) grow(MEGABYTE);
    expect(dropped).toEqual(Array.from({ length: 8 }, (_, index) => `a${index + 1}`));
    small.grow(1);
    // What was dropped is counted no more, whatever still comes of it.
    all[1]?.grow(100 * MEGABYTE);
    expect(dropped).toHaveLength(8);
  });
});
