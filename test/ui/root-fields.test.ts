import { describe, expect, it } from 'vitest';
import { RootFields } from '../../src/ui/root-fields.ts';

describe('RootFields', () => {
  it.each([
    ['query a { things { name } others: more }', ['things', 'others']],
    ['mutation a($x: Int!) { change(x: $x) { id } }', ['change']],
    // What may be left out is not missed, and what a fragment holds is not looked at.
    ['query a($x: Boolean!) { things @include(if: $x) { id } ...Rest } fragment Rest on Query { more }', []],
    ['no GraphQL {', []],
    ['', []],
  ])('of %s', (text, fields) => {
    const known = new RootFields();
    expect(known.of(text)).toEqual(fields);
    expect(known.of(text)).toBe(known.of(text));
  });
});
