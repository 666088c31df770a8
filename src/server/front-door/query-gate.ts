import type { IncomingMessage } from 'node:http';
import type { Request, RequestHandler, Response } from 'express';
import { type DocumentNode, Kind, OperationTypeNode, parse, print } from 'graphql';
import { z } from 'zod';
import { fieldOf } from '../../tool/fields.ts';
import { BODY_LIMIT } from '../http/json-body.ts';
import { nestsDeeperThan } from '../http/nesting.ts';
import { mayBeUnder } from '../http/request-path.ts';
import { type OutgoingRequest, type Refusal, refused } from './outgoing-request.ts';

/** Says what of a judged request passes, and with which body. It may have read the one that came. */
export type Gate = (
  outgoing: OutgoingRequest,
  request: Request,
  response: Response,
) => Promise<
  { readonly ok: true; readonly outgoing: OutgoingRequest; readonly body: IncomingMessage | Buffer } | Refusal
>;

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
const SETTING = '(MCP_FRONT_DOOR_GRAPHQL=queries)';
const MAX_TOKENS = 10_000;
/** Levels of a document's syntax tree, of which each nested field takes three. What is deeper is slow to print. */
const MAX_LEVELS = 150;

/**
 * All that a request of GraphQL over HTTP may hold. The UI's server knows the names in any case, so none may stand beside
 * them that is one of them to it.
 */
const graphqlBody = z.strictObject({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * Lets only reads through to the UI: GET, HEAD and OPTIONS, and POST of GraphQL queries. A query is written anew from
 * what was understood of it, so that the UI cannot understand anything else.
 *
 * @param parseBody reads the JSON of a body
 */
export function queriesOnly(parseBody: RequestHandler): Gate {
  const bodyOf = (request: Request, response: Response): Promise<unknown> =>
    new Promise((resolve, reject) => {
      parseBody(request, response, (error?: unknown) => (error ? reject(error) : resolve(request.body)));
    });
  return async (outgoing, request, response) => {
    const { method, target } = outgoing;
    const isGraphql = mayBeUnder('/graphql', target);
    // The pages send GraphQL in bodies.
    if (isGraphql && target.includes('?')) return refused(403, `Nothing passes in the address of GraphQL ${SETTING}.`);
    if (READING.has(method)) return { ok: true, outgoing, body: request };
    if (method !== 'POST' || !isGraphql) return refused(403, `Only reads pass here ${SETTING}.`);
    let given: unknown;
    try {
      given = await bodyOf(request, response);
    } catch (error) {
      return unreadable(error);
    }
    const query = queryAnew(given);
    if (query === undefined) return refused(403, `Only GraphQL queries pass here ${SETTING}.`);
    const headers = { ...outgoing.headers, 'content-type': 'application/json' };
    return { ok: true, outgoing: { ...outgoing, headers, hasBody: true }, body: Buffer.from(query) };
  };
}

/** @throws what is no fault of the request */
function unreadable(error: unknown): Refusal {
  switch (fieldOf(error, 'status')) {
    case 413:
      return refused(413, `The body is over ${BODY_LIMIT}.`);
    case 408:
      return refused(408, 'The body took too long.');
    case 429:
      return refused(429, 'Too many slow bodies at once.');
    case 400:
    case 415:
      return refused(403, `Only GraphQL queries pass here ${SETTING}.`);
    default:
      throw error;
  }
}

/** The body of a request that holds queries and nothing else, written anew; undefined for any other. */
function queryAnew(given: unknown): string | undefined {
  const body = graphqlBody.safeParse(given);
  if (!body.success) return undefined;
  try {
    const document = parse(body.data.query, { maxTokens: MAX_TOKENS, noLocation: true });
    if (!holdsOnlyQueries(document) || nestsDeeperThan(MAX_LEVELS, document)) return undefined;
    return JSON.stringify({ ...body.data, query: print(document) });
  } catch {
    // What cannot be read is not let through, whatever is wrong with it: a text can also overflow the parser's stack.
    return undefined;
  }
}

function holdsOnlyQueries({ definitions }: DocumentNode): boolean {
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return (
    operations.length > 0 &&
    operations.length + fragments.length === definitions.length &&
    operations.every(({ operation }) => operation === OperationTypeNode.QUERY)
  );
}
