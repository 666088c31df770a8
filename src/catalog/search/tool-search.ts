import MiniSearch, { type SearchResult } from 'minisearch';
import { isWrite } from '../../access/tool-kind.ts';
import type { ArgumentSchema, ToolDefinition } from '../../tool/definition.ts';
import { aimOf } from './aim.ts';
import { ASKED_WORDS } from './asked-words.ts';
import { synonymsOf, wordsOf } from './words.ts';

/** A tool that words are about. */
export interface RankedTool {
  readonly name: string;
  /** Whether it holds most of what was asked, so that it may be called the one that fits. */
  readonly isSure: boolean;
}

/** Ranks tools for words, best first; those that hardly any word is about are left out. */
export type ToolSearch = (words: string) => readonly RankedTool[];

/** What of a tool is searched. */
type Searched = Pick<ToolDefinition, 'name' | 'title' | 'kind' | 'description' | 'toolset' | 'inputSchema'>;

/** A question that is longer is no search; what is behind is not looked at. */
export const MAX_QUERY = 400;
const BOOST = { name: 2, title: 1.5, description: 1.5, asked: 1.5, toolset: 0.5, arguments: 0.4 };
/** What a synonym counts beside a word that was said. */
const SYNONYM_WEIGHT = 0.4;
/** Whom each question is about, so that it tells little. */
const [PRODUCT] = wordsOf('Odigos');
const PRODUCT_WEIGHT = 0.2;
/** What a tool counts that does the other thing than what is asked for: who asks wants no change, who orders one does. */
const OTHER_AIM_WEIGHT = { know: 0.6, change: 0.65 };
/** A tool with a smaller share of the best score is noise behind it. */
const LEAST_SHARE = 0.2;

/**
 * Makes a search over tools: BM25 over name, title, description, arguments and what people say for it. It needs nothing but
 * the tools, and the same words find the same ones in the same order each time.
 *
 * @example
 * const search = toolSearch(Object.values(definitions));
 * search('which functions burn CPU')[0]?.name; // => 'get_source_hot_functions'
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
    const aim = aimOf(asked);
    const found = index.search(
      {
        combineWith: 'OR',
        queries: [
          { queries: [asked], combineWith: 'OR', boostTerm: (term) => (term === PRODUCT ? PRODUCT_WEIGHT : 1) },
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
        boostDocument: (id) =>
          aim === 'either' || writes.has(String(id)) === (aim === 'change') ? 1 : OTHER_AIM_WEIGHT[aim],
        bm25: { k: 1.2, b: 0.4, d: 0.3 },
      },
    );
    const best = Math.max(...found.map(({ score }) => score));
    const known = new Set(found.flatMap(({ queryTerms }) => queryTerms));
    const own = wordsOf(asked).filter((word) => known.has(word));
    const ranked = found
      .filter((one) => one.score >= best * LEAST_SHARE && !isByAccident(one))
      .map(({ id, score, queryTerms }) => ({
        name: String(id),
        score,
        isSure: queryTerms.filter((word) => own.includes(word)).length * 2 >= own.length,
      }))
      .sort((left, right) => right.score - left.score || (left.name < right.name ? -1 : 1));
    // Who knows the name or the title of a tool looks for its arguments.
    const titled = titles.get(asked.trim().toLowerCase());
    const named = new Set([
      ...asked.split(/\W/).filter((word) => names.has(word)),
      ...(titled === undefined ? [] : [titled]),
    ]);
    return [
      ...[...named].map((name) => ({ name, isSure: true })),
      ...ranked.filter(({ name }) => !named.has(name)).map(({ name, isSure }) => ({ name, isSure })),
    ];
  };
}

/** Whether all that a tool shares with a question is one word in what it says of its arguments, such as in an example. */
function isByAccident({ match }: SearchResult): boolean {
  const [fields, ...more] = Object.values(match);
  return more.length === 0 && fields?.every((field) => field === 'arguments') === true;
}

function documentOf({ name, title, description, toolset, inputSchema }: Searched) {
  const texts = Object.entries(inputSchema.properties).map(([argument, schema]) => `${argument} ${textOf(schema)}`);
  return {
    id: name,
    name: name.replaceAll('_', ' '),
    title,
    description,
    asked: ASKED_WORDS.get(name) ?? '',
    toolset,
    arguments: texts.join(' '),
  };
}

function textOf({ description = '', enum: members = [] }: ArgumentSchema): string {
  return `${description} ${members.join(' ')}`;
}
