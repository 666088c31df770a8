import type { IncomingMessage } from 'node:http';
import { type ParsedUrlQuery, parse } from 'node:querystring';
import { SEARCH_VIEW } from '../../access/toolsets.ts';
import type { AnswerForm } from '../../call/answer/compose.ts';
import { echo } from '../../redaction/echo.ts';
import { didYouMean } from '../../tool/did-you-mean.ts';

/** What a request asks for less than it may have: it narrows and never widens. */
export interface Narrowing {
  /** Names of toolsets to see, each list narrowing the others. */
  readonly toolsets: readonly string[];
  readonly readOnly: boolean;
  /** Whether it lists a few tools alone, through which all others are found and called. */
  readonly isSmall: boolean;
  /** What answers shall go out as; what suits the client when undefined. */
  readonly answers: AnswerForm | undefined;
}

export type AskedNarrowing =
  | { readonly ok: true; readonly narrowing: Narrowing }
  | { readonly ok: false; readonly message: string };

const QUERY = ['toolsets', 'read_only', 'view', 'answers'] as const;
const FORMS: readonly AnswerForm[] = ['both', 'text', 'structured'];
const MAX_SHOWN = 64;
/** The parameters of an address. */
export function queryOf(url: string): Readonly<ParsedUrlQuery> {
  return url.includes('?') ? parse(url.slice(url.indexOf('?') + 1)) : {};
}

/**
 * Reads `?toolsets=`, `?read_only=true`, `?view=search` and `?answers=`, and the headers `X-MCP-Toolsets` and `X-MCP-Readonly`
 * of the same meaning as the first two. A
 * parameter that is unknown or given twice is refused: who misspells read_only must not believe in it.
 *
 * @param readQuery {@link queryOf}, perhaps one that remembers
 */
export function askedNarrowing(
  { url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>,
  readQuery: typeof queryOf = queryOf,
): AskedNarrowing {
  const query = readQuery(url);
  for (const name of Object.keys(query)) {
    if (QUERY.some((known) => known === name)) continue;
    const shown = echo(name, MAX_SHOWN);
    return refused(`"${shown}" is no parameter.${didYouMean(shown, QUERY)} There are: ${QUERY.join(', ')}.`);
  }
  const toolsets: string[] = [];
  let readOnly = false;
  const { view } = query;
  if (view !== undefined && view !== SEARCH_VIEW)
    return refused(`view must be ${SEARCH_VIEW}, or left out for the view that lists tools themselves.`);
  for (const [name, given] of [
    ['toolsets', query.toolsets],
    ['toolsets', headers['x-mcp-toolsets']],
    ['read_only', query.read_only],
    ['read_only', headers['x-mcp-readonly']],
  ] as const) {
    if (given === undefined) continue;
    if (typeof given !== 'string') return refused(`${name} is given more than once: separate names by commas.`);
    if (name === 'toolsets') toolsets.push(given);
    else if (given === 'true') readOnly = true;
    else if (given !== 'false') return refused('read_only must be true or false.');
  }
  const answers = FORMS.find((form) => form === query.answers);
  if (query.answers !== undefined && answers === undefined)
    return refused(`answers must be one of ${FORMS.join(', ')}.`);
  return { ok: true, narrowing: { toolsets, readOnly, isSmall: view === SEARCH_VIEW, answers } };
}

function refused(message: string): AskedNarrowing {
  return { ok: false, message };
}
