import MiniSearch from 'minisearch';
import { isWrite } from '../../access/tool-kind.ts';
import type { ArgumentSchema, ToolDefinition } from '../../tool/definition.ts';
import { isQuestion, synonymsOf, wordsOf } from './words.ts';

/** Ranks tools for words, best first: names of those that hold any of them. */
export type ToolSearch = (words: string) => readonly string[];

/** What of a tool is searched. */
type Searched = Pick<ToolDefinition, 'name' | 'title' | 'kind' | 'description' | 'toolset' | 'inputSchema'>;

/** A question that is longer is no search; what is behind is not looked at. */
export const MAX_QUERY = 400;
const BOOST = { name: 2, title: 1.5, description: 1.5, toolset: 0.5, arguments: 0.4 };
/** What a synonym counts beside a word that was said. */
const SYNONYM_WEIGHT = 0.5;
/** What a write counts where the words read like a question: who asks does not want a change. */
const ASKED_WRITE_WEIGHT = 0.6;

/**
 * Makes a search over tools: BM25 over name, title, description and arguments. It needs nothing but the tools, and the same
 * words find the same ones in the same order each time.
 *
 * @example
 * const search = toolSearch(Object.values(definitions));
 * search('which functions burn CPU')[0]; // => 'get_source_hot_functions'
 */
export function toolSearch(tools: readonly Searched[]): ToolSearch {
  const index = new MiniSearch<{ readonly id: string }>({
    fields: Object.keys(BOOST),
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => term,
  });
  index.addAll(tools.map(documentOf));
  const writes = new Set(tools.filter(({ kind }) => isWrite(kind)).map(({ name }) => name));
  const titles = new Map(tools.map(({ name, title }) => [title.toLowerCase(), name]));
  const names = new Set(tools.map(({ name }) => name));
  return (words) => {
    const asked = words.slice(0, MAX_QUERY);
    const asksOnly = isQuestion(asked);
    const found = index.search(
      {
        combineWith: 'OR',
        queries: [
          { queries: [asked], combineWith: 'OR' },
          {
            queries: [synonymsOf(asked).join(' ')],
            combineWith: 'OR',
            boostTerm: () => SYNONYM_WEIGHT,
            tokenize: (text) => text.split(' ').filter((word) => word !== ''),
          },
        ],
      },
      {
        boost: BOOST,
        boostDocument: (id) => (asksOnly && writes.has(String(id)) ? ASKED_WRITE_WEIGHT : 1),
        bm25: { k: 1.2, b: 0.4, d: 0.3 },
      },
    );
    const ranked = found
      .map(({ id, score }) => ({ name: String(id), score }))
      .sort((left, right) => right.score - left.score || (left.name < right.name ? -1 : 1))
      .map(({ name }) => name);
    // Who knows the name or the title of a tool looks for its arguments.
    const named = asked.split(/\W/).filter((word) => names.has(word));
    const titled = titles.get(asked.trim().toLowerCase());
    return [...new Set([...named, ...(titled === undefined ? [] : [titled]), ...ranked])];
  };
}

function documentOf({ name, title, description, toolset, inputSchema }: Searched) {
  const texts = Object.entries(inputSchema.properties).map(([argument, schema]) => `${argument} ${textOf(schema)}`);
  return { id: name, name: name.replaceAll('_', ' '), title, description, toolset, arguments: texts.join(' ') };
}

function textOf({ description = '', enum: members = [] }: ArgumentSchema): string {
  return `${description} ${members.join(' ')}`;
}
