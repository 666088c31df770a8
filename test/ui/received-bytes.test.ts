import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ReceivedBytes } from '../../src/ui/received-bytes.ts';

const MOST = 4 * 1024 * 1024;
const held = (pieces: readonly Uint8Array[], most = MOST): ReceivedBytes => {
  const received = new ReceivedBytes(most);
  for (const piece of pieces) received.add(piece);
  return received;
};

it('is what came, in whatever pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40_000 }), { maxLength: 20 }), (pieces) => {
      const received = held(pieces);
      expect(received.length).toBe(pieces.reduce((sum, { length }) => sum + length, 0));
      expect(received.whole().equals(Buffer.concat(pieces))).toBe(true);
    }),
  );
});

it('is what came where it is much, to the last byte that there may be, and gives that back', () => {
  const pieces = Array.from({ length: 64 }, (_, index) => new Uint8Array(65_536).fill(index));
  const received = held(pieces);
  const whole = received.whole();
  expect(whole.equals(Buffer.concat(pieces))).toBe(true);
  expect(whole.toString('latin1')).toHaveLength(MOST);
  expect(() => received.add(new Uint8Array(1))).toThrow(RangeError);
  received.drop();
  expect([received.length, received.whole().length, whole.length]).toEqual([0, 0, 0]);
});

it('grows without being copied where it is much', () => {
  const received = held([new Uint8Array(2 * 1024 * 1024)]);
  const { buffer } = received.whole();
  received.add(new Uint8Array(1024 * 1024 + 1));
  expect(received.whole().buffer).toBe(buffer);
  received.drop();
});
