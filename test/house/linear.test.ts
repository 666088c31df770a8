import { describe, expect, it } from 'vitest';
import { overgrowth } from './growth.ts';
import { constructions, literalPatterns, type Pattern, recordConstructions } from './patterns.ts';
import { nameOf, PERIODIC, type Periodic, periodicOf, textOf } from './periodic.ts';
import { allSources } from './source.ts';
import { textFunctions, waysOfGiving } from './text-functions.ts';

// Ahead of the program, whose modules make some of theirs as they are loaded.
const made = recordConstructions();
const { FILLING, TAKERS, toolPatterns } = await import('./text-takers.ts');

const sources = allSources();
/** The embedded cluster simulates, the generator reads its own files: no text from outside comes to either. */
const outside = sources.filter(({ path }) => !/^(demo|codegen)\//.test(path));
/** Of a text in many parts it matters little what they are. */
const FEW = PERIODIC.filter((_text, index) => index % 8 === 0);

/** The first text with which the time grows too much, as the failure says it. */
async function overgrown(
  prepare: (text: string) => () => unknown,
  texts: readonly Periodic[] = PERIODIC,
): Promise<string | undefined> {
  for (const text of texts) {
    const growth = await overgrowth((length) => prepare(textOf(text, length)));
    if (growth !== undefined) return `${nameOf(text)}: time ${growth}`;
  }
  return undefined;
}

function overgrownPattern(pattern: RegExp): Promise<string | undefined> {
  return overgrown((text) => () => applied(pattern, text), [...PERIODIC, ...periodicOf(pattern)]);
}

/** Uses a pattern as it is meant: a sticky one in its place, one for all matches on all of them. */
function applied(pattern: RegExp, text: string): unknown {
  pattern.lastIndex = 0;
  return pattern.global ? text.replace(pattern, '') : pattern.exec(text);
}

const takesLong = { timeout: 300_000 };

describe('time grows with the text alone, for every regular expression', takesLong, () => {
  const literals = sources.flatMap(literalPatterns);

  it('and all of them were found', () => {
    expect(literals.length).toBeGreaterThan(200);
    expect(toolPatterns.length).toBeGreaterThan(0);
  });

  it.each([...literals, ...toolPatterns])('$place $pattern', async ({ pattern }) => {
    expect(await overgrownPattern(pattern)).toBeUndefined();
  });
});

describe('time grows with the text alone, for every function that takes one', takesLong, () => {
  const functions = outside.flatMap(textFunctions);

  it('and all of them were found', () => {
    expect(functions.length).toBeGreaterThan(70);
  });

  it.each(functions)('$id', async (one) => {
    const module: object = await import(`../../src/${one.path}`);
    const called: unknown = Reflect.get(module, one.name);
    if (typeof called !== 'function') throw new Error(`${one.id} is no function`);
    const ways = waysOfGiving(one, (type) => FILLING[type]);
    if (!ways) throw new Error(`${one.id}: say in FILLING of text-takers.ts what stands for its parameters`);
    for (const { give, isWhole } of ways) {
      const prepare = (text: string) => {
        const given = give(text);
        return () => called(...given);
      };
      expect(await overgrown(prepare, isWhole ? PERIODIC : FEW)).toBeUndefined();
    }
  });

  it.each(Object.entries(TAKERS))('%s', async (_name, take) => {
    expect(await overgrown(take)).toBeUndefined();
  });
});

describe('time grows with the text alone, for every regular expression that is made out of text', takesLong, () => {
  it('and all of them were made above', () => {
    const seen = new Set(made.map(({ place }) => place));
    expect(outside.flatMap(constructions).filter((place) => !seen.has(place))).toEqual([]);
  });

  it('as they were made', async () => {
    const found: string[] = [];
    for (const { place, pattern } of distinct(made)) {
      const growth = await overgrownPattern(pattern);
      if (growth !== undefined) found.push(`${place} ${pattern} ${growth}`);
    }
    expect(found).toEqual([]);
  });
});

function distinct(patterns: readonly Pattern[]): readonly Pattern[] {
  return [...new Map(patterns.map((one) => [`${one.place} ${one.pattern}`, one])).values()];
}

describe('growth', takesLong, () => {
  it.each([
    ['a run that is begun again at each of its characters', /a+b/, true],
    ['the same from an anchor', /^a+b/, false],
    ['the same in bounds', /a{1,40}b/, false],
    ['a run behind what repeats', /(?:ab)+c/, true],
    ['a run that is told apart by what is before it', /(?<!a)a+b/, false],
    ['what is looked for to the end of the text', /<!--.*-->/s, true],
  ])('is seen of %s', async (_what, pattern, grows) => {
    expect((await overgrownPattern(pattern)) !== undefined).toBe(grows);
  });
});
