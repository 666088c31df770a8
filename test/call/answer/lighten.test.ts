import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lighten } from '../../../src/call/answer/lighten.ts';
import { textsOf } from '../../../src/redaction/map-texts.ts';

describe('data for an answer', () => {
  it('comes back as it is where there is room for all of it', () => {
    const data = { rows: [{ name: 'a' }], more: 'b' };
    expect(lighten(data)).toBe(data);
    expect(lighten(data, 14)).toBe(data);
  });

  it('loses whole texts where there is no room, and keeps its form', () => {
    expect(lighten({ a: 'one', b: ['two', '', 'three'], c: 4 }, 9)).toEqual({ a: 'one', b: ['two', '', '…'], c: 4 });
    expect(lighten({ ['k'.repeat(20)]: 1, ['l'.repeat(20)]: 2 }, 9)).toEqual({ '…': 1, '… (2)': 2 });
  });

  it('never holds more than there is room for, nor half a text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat({ max: 40 }), (data, most) => {
        const texts = textsOf(lighten(data, most));
        expect(texts.filter((text) => text !== '…').join('').length).toBeLessThanOrEqual(most);
        const given = new Set(textsOf(data));
        for (const text of texts) expect(text === '…' || given.has(text)).toBe(true);
      }),
    );
  });
});
