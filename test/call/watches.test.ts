import { describe, expect, it } from 'vitest';
import { MOST_BIG_WATCHES, Watches } from '../../src/call/watches.ts';
import { ToolFailure } from '../../src/tool/failure.ts';

describe('watches', () => {
  it('of few figures are any number at once', () => {
    const watches = new Watches();
    for (let count = 0; count < 100; count += 1) watches.begin(499);
  });

  it('of many are few at once, and one that is over twice makes room once', () => {
    const watches = new Watches();
    const ends = Array.from({ length: MOST_BIG_WATCHES }, () => watches.begin(5_000));
    expect(() => watches.begin(5_000)).toThrow(ToolFailure);
    watches.begin(10);
    ends[0]?.();
    ends[0]?.();
    watches.begin(5_000);
    expect(() => watches.begin(5_000)).toThrow(/watch as many figures already \(5000\)/);
  });
});
