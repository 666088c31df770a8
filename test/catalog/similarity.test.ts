import { describe, expect, test } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { wordsOf } from '../../src/catalog/search/words.ts';

const { listed } = createCatalog();
const described = listed.map(({ name, title, description }) => ({
  name,
  words: new Set(wordsOf(`${title} ${description}`)),
}));

/** Tools that do the same to three kinds of rules differ in the kind alone: they may be this much alike, no others. */
const KINDS = /_(noisy_operation|highly_relevant_operation|cost_reduction)_rule$/;
const MOST_ALIKE = 0.55;
const MOST_ALIKE_OF_KINDS = 0.8;

/** The share of words that two sets have in common (Jaccard). */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const both = [...left].filter((word) => right.has(word)).length;
  return both / (left.size + right.size - both);
}

const pairs = described.flatMap((left, place) =>
  described.slice(place + 1).map((right) => ({
    tools: `${left.name} and ${right.name}`,
    alike: likeness(left.words, right.words),
    most: KINDS.test(left.name) && KINDS.test(right.name) ? MOST_ALIKE_OF_KINDS : MOST_ALIKE,
  })),
);

describe('descriptions of tools', () => {
  test('are no two nearly the same', () => {
    expect(pairs.filter(({ alike, most }) => alike > most)).toEqual([]);
  });

  test('are measured: the same one twice would be found', () => {
    const [first] = described;
    if (!first) throw new Error('no tool');
    expect(likeness(first.words, first.words)).toBe(1);
  });

  test('each have words that none of its siblings has', () => {
    const siblingsOf = (name: string) =>
      described.filter((other) => other.name !== name && other.name.split('_')[0] === name.split('_')[0]);
    const plain = described.filter(({ name, words }) =>
      siblingsOf(name).some((sibling) => [...words].every((word) => sibling.words.has(word))),
    );
    expect(plain.map(({ name }) => name)).toEqual([]);
  });
});
