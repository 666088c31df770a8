import { expect, test } from 'vitest';
import { HeldUntilEnd } from '../../src/call/held-until-end.ts';

test('an answer is whole until it is let go of, and leads to nothing then', () => {
  const held = new HeldUntilEnd();
  const rows = [{ name: 'cart' }];
  const answer = held.hold({ rows, total: 1 });
  expect(answer).toEqual({ rows: [{ name: 'cart' }], total: 1 });
  held.letGo();
  expect(answer).toEqual({ rows: undefined, total: undefined });
});

test('what an answer led to is as it was: others may have it', () => {
  const held = new HeldUntilEnd();
  const rows = [{ name: 'cart' }];
  held.hold({ rows });
  held.letGo();
  expect(rows).toEqual([{ name: 'cart' }]);
});

test('it is let go of once: what is held afterwards is held anew', () => {
  const held = new HeldUntilEnd();
  held.letGo();
  const late = held.hold({ total: 1 });
  expect(late).toEqual({ total: 1 });
  held.letGo();
  expect(late).toEqual({ total: undefined });
});
