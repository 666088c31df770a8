import { describe, expect, it } from 'vitest';
import { fitToBudget } from '../../../src/call/answer/fit.ts';
import { randomStructure, seeded } from '../../redaction/random-structure.ts';

function shrink<Data>(data: Data, budget: number) {
  return fitToBudget(data, JSON.stringify(data), budget);
}

const rows = (count: number, text = 'x'.repeat(50)) => Array.from({ length: count }, (_, id) => ({ id, text }));

/** Whether a value holds a list with items or a long text. */
function holdsSomethingToCut(value: unknown): boolean {
  if (typeof value === 'string') return value.length > 150;
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.length > 0;
  return Object.values(value).some(holdsSomethingToCut);
}

describe('an answer within its budget', () => {
  it('comes back as it is', () => {
    const data = { rows: rows(3) };
    expect(shrink(data, 10_000)).toEqual({ data, json: JSON.stringify(data), cuts: [] });
    expect(shrink(data, 10_000).data).toBe(data);
  });
});

describe('an answer over its budget', () => {
  it('loses items of its longest list first, and tells how many there were', () => {
    const data = { short: rows(5), long: rows(500) };
    const { data: fitted, json, cuts } = shrink(data, 5_000);
    expect(json.length).toBeLessThanOrEqual(5_000);
    expect(fitted.short).toEqual(data.short);
    expect(cuts).toEqual([{ path: 'long', kept: fitted.long.length, total: 500 }]);
    expect(fitted.long).toEqual(data.long.slice(0, fitted.long.length));
    expect(json.length).toBeGreaterThan(4_000);
  });

  it('tells the true total of what was cut more than once', () => {
    const data = { rows: Array.from({ length: 400 }, (_, id) => ({ id, text: 'x'.repeat(id) })) };
    const { cuts, data: fitted } = shrink(data, 3_000);
    expect(cuts).toEqual([{ path: 'rows', kept: fitted.rows.length, total: 400 }]);
  });

  it('keeps the other items when one of them is most of it', () => {
    const data = { rows: [{ name: 'a' }, { name: 'b', pods: rows(300) }, { name: 'c' }] };
    const { data: fitted, cuts } = shrink(data, 4_000);
    expect(fitted.rows.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(cuts.map(({ path }) => path)).toEqual(['rows[1].pods']);
  });

  it('shortens a long text and says how long it was', () => {
    const { data: fitted, cuts } = shrink({ text: 'y'.repeat(9_000), name: 'kept' }, 2_000);
    expect(fitted.text).toMatch(/^y{400}… \[9000 characters\]$/);
    expect(fitted.name).toBe('kept');
    expect(cuts).toEqual([{ path: 'text', kept: 400, total: 9_000 }]);
  });

  it.each([
    ['texts', 'x'.repeat(700)],
    ['short texts', 'x'.repeat(160)],
    ['lists', Array.from({ length: 60 }, () => 'item')],
    ['lists in lists', Array.from({ length: 10 }, () => ['some', 'more', 'items'])],
  ])('cuts thousands of %s of one length together, and not one after the other', (_what, part) => {
    const data = Object.fromEntries(Array.from({ length: 6_000 }, (_, id) => [`part-${id}`, part]));
    const { json, cuts } = shrink(data, 900_000);
    expect(json.length).toBeLessThanOrEqual(900_000);
    expect(cuts.length).toBeGreaterThan(10);
    expect(Object.keys(JSON.parse(json))).toHaveLength(6_000);
  });

  it('does not cut a character in half', () => {
    const { json } = shrink({ text: `x${'🚀'.repeat(3_000)}` }, 2_000);
    expect(json).not.toMatch(/\\ud8/);
  });

  it('is cut inside lists of one item, however deep', () => {
    let data: unknown = rows(300);
    for (let depth = 0; depth < 30; depth += 1) data = depth % 2 ? [data] : { inner: data };
    const { json, cuts } = shrink(data, 3_000);
    expect(json.length).toBeLessThanOrEqual(3_000);
    expect(cuts[0]).toMatchObject({ total: 300 });
    expect(cuts[0]?.kept).toBeGreaterThan(5);
  });

  it('no longer names what was cut inside an item that is gone', () => {
    const data = { rows: Array.from({ length: 6 }, (_, id) => ({ id, text: 'z'.repeat(id === 5 ? 30_000 : 580) })) };
    const { cuts, data: fitted } = shrink(data, 1_300);
    expect(cuts).toEqual([{ path: 'rows', kept: fitted.rows.length, total: 6 }]);
  });

  it('stays over it only when nothing can be cut', () => {
    const data = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`key_${index}`, 'short']));
    expect(shrink(data, 100)).toMatchObject({ data, cuts: [] });
  });

  it('is fitted whatever its shape: 400 random ones', () => {
    const random = seeded(20_261_123);
    let over = 0;
    for (let run = 0; run < 400; run += 1) {
      const data = randomStructure(random);
      const text = JSON.stringify(data);
      const budget = Math.floor(random() * text.length) + 1;
      const before = structuredClone(data);
      const { json, cuts, data: fitted } = shrink(data, budget);
      expect(JSON.stringify(fitted)).toBe(json);
      expect(data).toEqual(before);
      for (const cut of cuts) expect(cut.kept).toBeLessThan(cut.total);
      if (json.length <= budget) continue;
      over += 1;
      expect(holdsSomethingToCut(fitted)).toBe(false);
    }
    expect(over).toBeLessThan(200);
  });
});
