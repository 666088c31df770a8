import { describe, expect, it } from 'vitest';
import { barsOf, findFrames, readFlames } from '../../../../src/views/browser/flame-graph/flames.ts';

const flames = readFlames({
  cpu_seconds: 10,
  frames: [
    [-1, 'main', 1000, 8000],
    [0, 'json.Marshal', 4000, 4000],
    [0, 'find', 1000, 3000],
    [2, 'json.Scan', 2000, 2000],
    [-1, 'gc', 2000, 2000],
  ],
});

describe('a flame graph', () => {
  it('lays callees below their callers, side by side', () => {
    expect(flames.frames.map(({ name, start, width, depth }) => [name, start, width, depth])).toEqual([
      ['all', 0, 1, 0],
      ['main', 0, 0.8, 1],
      ['json.Marshal', 0, 0.4, 2],
      ['find', 0.4, 0.3, 2],
      ['json.Scan', 0.4, 0.2, 3],
      ['gc', 0.8, 0.2, 1],
    ]);
  });

  it('finds by any part of a name, and counts what is within another once', () => {
    const { frames, share } = findFrames(flames, 'JSON');
    expect([...frames]).toEqual([2, 4]);
    expect(share).toBeCloseTo(0.6);
    expect(findFrames(flames, 'a').share).toBeCloseTo(0.8);
    expect(findFrames(flames, '').frames.size).toBe(0);
  });

  it('draws the zoomed frame as wide as the screen, its callers above, and nothing beside it', () => {
    expect(barsOf(flames, 3, 100).map(({ index, left, width }) => [index, left, Math.round(width)])).toEqual([
      [1, 0, 100],
      [0, 0, 100],
      [3, 0, 100],
      [4, 0, 67],
    ]);
  });

  it('draws nothing that is too narrow to be seen', () => {
    expect(barsOf(flames, 0, 2).map(({ index }) => index)).not.toContain(4);
  });

  it.each([[undefined], [{}], [{ frames: [[-1, 'a', 0, 0]] }]])('has no frames without an extent: %j', (data) => {
    expect(barsOf(readFlames(data), 1, 100)).toEqual([]);
  });
});
