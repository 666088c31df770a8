import MiniSearch from 'minisearch';
import { z } from 'zod';
import { dataOf } from '../e2e/envelope.ts';
import { modern, modernCall, resultOf, rpc, send } from '../e2e/wire.ts';

/** So many tools an agent looks at before it calls one. */
const LOOKS_AT = 3;

const listShape = z.looseObject({
  tools: z.array(z.looseObject({ name: z.string(), title: z.string().optional(), description: z.string().optional() })),
});
const foundShape = z.looseObject({ tools: z.array(z.looseObject({ tool: z.string() })).default([]) });

/** Picks tools for a question without a model: the same question always picks the same ones. */
export interface KeywordAgent {
  /** The first three by the words of what a client is shown of each tool. */
  picks(question: string): readonly string[];
  /** The first three that find_tools names, in the view that has few tools. */
  finds(question: string): Promise<readonly string[]>;
}

/** An agent that knows no more than the words of the tools that a server lists. */
export async function keywordAgent(url: string): Promise<KeywordAgent> {
  const listed = await send(url, { ...modern('tools/list', {}), path: '/mcp?toolsets=all' });
  const { tools } = listShape.parse(rpc(listed).result);
  const index = new MiniSearch<{ id: string; name: string; title: string; description: string }>({
    fields: ['name', 'title', 'description'],
    processTerm: stem,
    searchOptions: { boost: { name: 2, title: 1.5 } },
  });
  index.addAll(
    tools.map(({ name, title = '', description = '' }) => ({
      id: name,
      name: name.replaceAll('_', ' '),
      title,
      description,
    })),
  );
  return {
    picks: (question) =>
      index
        .search(question)
        .slice(0, LOOKS_AT)
        .map(({ id }) => String(id)),
    async finds(question) {
      const asked = modernCall('find_tools', { query: question, limit: LOOKS_AT });
      const answer = resultOf(await send(url, { ...asked, path: '/mcp?view=search' }));
      return foundShape.parse(dataOf(answer)).tools.map(({ tool }) => tool);
    },
  };
}

/** Words that say nothing of what is looked for. */
const EMPTY = new Set(
  'a all an and any are as at be by can do does for from give have i if in is it its me my of on or our show so some tell that the their them there they this to up us was we what which will with you'.split(
    ' ',
  ),
);

/** A word without its endings: `destinations`, `failing` and `failed` are told from `destination` and `fails` by nothing. */
function stem(word: string): string | null {
  const lower = word.toLowerCase();
  if (EMPTY.has(lower)) return null;
  return lower.length > 4 ? lower.replace(/(?:ies|y|s)$/, '').replace(/(?:ing|ed|e)$/, '') : lower;
}
