import { describe, expect, it } from 'vitest';
import { allSources } from './source.ts';

/** What is counted here; sizes are left out, which are never one. */
const THINGS =
  'agents|calls|containers|destinations|edges|entries|files|frames|functions|groups|libraries|lines|namespaces|nodes|' +
  'others|pages|paths|pods|problems|processes|profiles|replicas|requests|restarts|rows|rules|samples|services|slots|' +
  'sources|streams|tokens|tools|workloads|writes';

/** Behind these words a number is of a whole, and "1 of 1 pods" is said, or is other than one. */
const WHOLE = '[Oo]f|its|the|than|most|[Aa]ll|these|those|both|least|first|last|busiest|biggest';

/**
 * A number that is not told to be other than one, with a thing in the plural: `${frames.length} frames`. Bounds have names in
 * capitals, and are other than one.
 */
const UNJUDGED = new RegExp(
  `(?<!(?:\\}|\\b(?:${WHOLE})) )\\$\\{(?![A-Z][A-Z_]*\\})[^{}]*\\} (?:more |other |open )?(?:${THINGS})\\b`,
  'g',
);

function unjudged({ path, text }: { readonly path: string; readonly text: string }): readonly string[] {
  return [...text.matchAll(UNJUDGED)].flatMap((found) => {
    const before = text.slice(Math.max(0, found.index - 250), found.index);
    // What is said of one stands before, in the same expression.
    return /=== 1\s*\?[^;]*$/.test(before) ? [] : [`src/${path}: ${found[0]}`];
  });
}

describe('how many there are', () => {
  it('is said of one as of several, in every answer and view: counted() of src/text/counted.ts does', () => {
    const sources = allSources().filter(({ path }) => !/^(?:demo|codegen)\//.test(path));
    expect(sources.flatMap(unjudged)).toEqual([]);
  });

  it.each([
    ['`#{frames.length} frames`', 1],
    ['`read #{pages} more pages`', 1],
    ['`#{count === 1 ? "1 frame" : `#{count} frames`}`', 0],
    ['`more than #{most} files`', 0],
    ['`#{MAX_FILES} files`', 0],
    ['`1 of #{all} pods`', 0],
    ["`#{counted(frames, 'frame')}`", 0],
  ])('would be found in %s: %i', (text, times) => {
    const planted = `const said = ${text.replaceAll('#', '$')};`;
    expect(unjudged({ path: 'planted.ts', text: planted })).toHaveLength(times);
  });
});
