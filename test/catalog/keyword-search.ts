/** A document that can be found: a name and its text. */
export interface Document {
  readonly name: string;
  readonly text: string;
}

/** Ranks documents for a question, best first. */
export type Search = (question: string) => readonly string[];

const STOP_WORDS = new Set(
  'a an and are as at be by can do does for from has have how i if in is it its me my of on or our so that the their them then there these this to was we what when where which who why will with you your'.split(
    ' ',
  ),
);
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.4;

/** Words of a text in small letters, plain endings taken off, as a client's own search of tools would split them. */
export function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((word) => !STOP_WORDS.has(word)).map(stemOf);
}

function stemOf(word: string): string {
  if (word.length <= 3) return word;
  return word
    .replace(/(ies)$/, 'y')
    .replace(/(ations|ation|ating|ated|ate)$/, 'at')
    .replace(/(ings|ing|ed|es|s)$/, '')
    .replace(/e$/, '');
}

/** Makes a plain keyword search (BM25) over documents. */
export function keywordSearch(documents: readonly Document[]): Search {
  const entries = documents.map(({ name, text }) => {
    const words = wordsOf(text);
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    return { name, counts, length: words.length };
  });
  const mean = entries.reduce((sum, { length }) => sum + length, 0) / entries.length;
  const rarity = (word: string): number => {
    const holding = entries.filter(({ counts }) => counts.has(word)).length;
    return Math.log(1 + (entries.length - holding + 0.5) / (holding + 0.5));
  };
  return (question) => {
    const words = new Set(wordsOf(question));
    const scored = entries.map(({ name, counts, length }) => {
      let score = 0;
      for (const word of words) {
        const count = counts.get(word) ?? 0;
        const norm = SATURATION * (1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * length) / mean);
        score += (rarity(word) * count * (SATURATION + 1)) / (count + norm);
      }
      return { name, score };
    });
    return scored
      .filter(({ score }) => score > 0)
      .sort((left, right) => right.score - left.score || (left.name < right.name ? -1 : 1))
      .map(({ name }) => name);
  };
}
