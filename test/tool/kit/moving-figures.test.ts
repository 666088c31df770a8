import fc from 'fast-check';
import { expect, it } from 'vitest';
import { availablePods, shareOfTelemetry, withoutMovingFigures } from '../../../src/tool/kit/moving-figures.ts';

const pods = fc.nat({ max: 1_000 });
const percent = fc.double({ min: 0, max: 100, noNaN: true });

it('leaves of two sentences that differ in moving figures alone the same', () => {
  const sentence = (count: number, share: number, isOne: boolean): string =>
    `Of GET /a in shop/a, which ${isOne ? 'sends' : 'send'} ${shareOfTelemetry(share)}, 10 % are kept; ${availablePods(count)} ${count === 1 ? 'is' : 'are'} replaced.`;
  fc.assert(
    fc.property(pods, pods, percent, percent, fc.boolean(), (one, other, share, otherShare, isOne) => {
      expect(withoutMovingFigures(sentence(one, share, isOne))).toBe(
        withoutMovingFigures(sentence(other, otherShare, isOne)),
      );
    }),
  );
});

it('leaves every other figure', () => {
  fc.assert(
    fc.property(pods, pods, (kept, workloads) => {
      const sentence = `Of GET /a in ${workloads} workloads ${kept} % are kept instead of 100 %.`;
      expect(withoutMovingFigures(sentence)).toBe(sentence);
    }),
  );
});
