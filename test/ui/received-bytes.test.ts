import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ReceivedBytes } from '../../src/ui/received-bytes.ts';

it('is what came, in whatever pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40_000 }), { maxLength: 20 }), (pieces) => {
      const received = new ReceivedBytes();
      for (const piece of pieces) received.add(piece);
      expect(received.length).toBe(pieces.reduce((sum, { length }) => sum + length, 0));
      expect(received.whole().equals(Buffer.concat(pieces))).toBe(true);
    }),
  );
});
