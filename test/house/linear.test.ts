import { beforeAll, describe, expect, it } from 'vitest';
import { overgrowth } from './growth.ts';
import { constructedIn, constructions, literalPatterns } from './patterns.ts';
import { nameOf, PERIODIC, type Periodic, periodicOf, textOf } from './periodic.ts';
import { allSources, sourceOf } from './source.ts';
import { type TextFunction, textFunctions, waysOfGiving, writesFiles } from './text-functions.ts';
import { FILLING, TAKERS, toolPatterns } from './text-takers.ts';

const sources = allSources();
/**
 * The embedded cluster simulates, the generator reads its own files: no text from outside comes to either. Views run in a browser.
 * What writes files is an operator's command, on files that the operator names: called here it would write by these texts.
 */
const outside = sources.filter(
  (source) => !/^(demo|codegen|views\/browser)\//.test(source.path) && !writesFiles(source),
);
/** Of a text in many parts it matters little what they are. */
const FEW = PERIODIC.filter((_text, index) => index % 8 === 0);

/** Half of the texts, the other half for the next. */
function everySecond(index: number): readonly Periodic[] {
  return PERIODIC.filter((_text, at) => at % 2 === index % 2);
}

/** Makes ready what is done with a text. */
type Prepare = (text: string) => () => unknown;

/** The first text with which the time grows too much, as the failure says it. */
async function overgrown(prepare: Prepare, texts: readonly Periodic[] = PERIODIC): Promise<string | undefined> {
  for (const text of texts) {
    const growth = await overgrowth((length) => prepare(textOf(text, length)));
    if (growth !== undefined) return `${nameOf(text)}: time ${growth}`;
  }
  return undefined;
}

function overgrownPattern(pattern: RegExp, texts = PERIODIC): Promise<string | undefined> {
  return overgrown((text) => () => applied(pattern, text), [...texts, ...periodicOf(pattern)]);
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

  // What a pattern is made of are the texts that it may stumble over; of the others each has every second.
  it.each([...literals, ...toolPatterns].map(({ place, pattern }, index) => ({ place, pattern, index })))(
    '$place $pattern',
    async ({ pattern, index }) => {
      expect(await overgrownPattern(pattern, everySecond(index))).toBeUndefined();
    },
  );
});

describe('time grows with the text alone, for every function that takes one', takesLong, () => {
  const functions = outside.flatMap(textFunctions);

  it('and all of them were found', () => {
    expect(functions.length).toBeGreaterThan(70);
  });

  it.each([
    ["import { writeFile } from 'node:fs/promises';", true],
    ["import fs from 'node:fs';", true],
    ["import * as fs from 'fs';", true],
    ["import { existsSync, readFileSync } from 'node:fs';", false],
    ["import { type WriteStream, readFileSync } from 'node:fs';", false],
    ["import { writeFile } from './own.ts';", false],
  ])('but of what writes files: %s', (text, writes) => {
    expect(writesFiles(sourceOf('planted.ts', text))).toBe(writes);
  });

  it.each(functions)('$id', async (one) => {
    for (const { prepare, isWhole } of await callsOf(one)) {
      expect(await overgrown(prepare, isWhole ? PERIODIC : FEW)).toBeUndefined();
    }
  });

  // Whole roads, of which the functions have had each text: a third of the texts for each, all of them between three.
  it.each(Object.entries(TAKERS).map(([name, take], index) => ({ name, take, index })))(
    '$name',
    async ({ take, index }) => {
      const texts = PERIODIC.filter((_text, at) => at % 3 === index % 3);
      expect(await overgrown(take, texts)).toBeUndefined();
    },
  );
});

/** The ways of calling a function with a text. */
async function callsOf(
  one: TextFunction,
): Promise<readonly { readonly isWhole: boolean; readonly prepare: Prepare }[]> {
  const module: object = await import(`../../src/${one.path}`);
  const called: unknown = Reflect.get(module, one.name);
  if (typeof called !== 'function') throw new Error(`${one.id} is no function`);
  const ways = waysOfGiving(one, (type) => FILLING[type]);
  if (!ways) throw new Error(`${one.id}: say in FILLING of text-takers.ts what stands for its parameters`);
  return ways.map(({ give, isWhole }) => ({
    isWhole,
    prepare: (text) => {
      const given = give(text);
      return () => called(...given);
    },
  }));
}

describe('time grows with the text alone, for every regular expression that is made out of text', takesLong, () => {
  /** Ordinary texts, which come further into a function than what repeats one piece. */
  const ORDINARY = [
    'password="hunter2", token: abc; a=b',
    'Authorization: Bearer x1y2z3, password=x1,user=b (see cookie: a=b; c=d)',
  ];
  let made: Awaited<ReturnType<typeof constructedIn>> = [];

  beforeAll(async () => {
    made = await constructedIn(async () => {
      // What a module makes as it is loaded is made by a fresh copy of it.
      for (const source of outside.filter((one) => constructions(one).length > 0)) {
        await import(`../../src/${source.path}?fresh`);
      }
      const texts = [...ORDINARY, ...PERIODIC.map((text) => textOf(text, 400))];
      for (const one of outside.flatMap(textFunctions)) {
        for (const { prepare } of await callsOf(one)) for (const text of texts) await ended(prepare(text));
      }
    });
  }, takesLong.timeout);

  it('and all of them were made', () => {
    const seen = new Set(made.map(({ place }) => place));
    expect(outside.flatMap(constructions).filter((place) => !seen.has(place))).toEqual([]);
  });

  it('as they were made', async () => {
    const found: string[] = [];
    for (const { place, pattern } of made) {
      const growth = await overgrownPattern(pattern, FEW);
      if (growth !== undefined) found.push(`${place} ${pattern} ${growth}`);
    }
    expect(found).toEqual([]);
  });
});

async function ended(run: () => unknown): Promise<void> {
  try {
    await run();
  } catch {
    // Whatever it says of such a text.
  }
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
