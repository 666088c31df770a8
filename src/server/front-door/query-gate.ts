import type { IncomingMessage } from 'node:http';
import type { Request, Response } from 'express';
import { type DocumentNode, Kind, OperationTypeNode, parse, print } from 'graphql';
import { z } from 'zod';
import type { ParseBody } from '../http/json-body.ts';
import { nestsDeeperThan } from '../http/nesting.ts';
import { readBody } from '../http/read-body.ts';
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
/** Why a body was not read, where it may have held queries. */
const PASSED_ON: ReadonlySet<number> = new Set([408, 413, 429]);
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
export function queriesOnly(parseBody: ParseBody): Gate {
  return async (outgoing, request, response) => {
    const { method, target } = outgoing;
    const isGraphql = mayBeUnder('/graphql', target);
    // The pages send GraphQL in bodies.
    if (isGraphql && target.includes('?')) return refused(403, `Nothing passes in the address of GraphQL ${SETTING}.`);
    if (READING.has(method)) return { ok: true, outgoing, body: request };
    if (method !== 'POST' || !isGraphql) return refused(403, `Only reads pass here ${SETTING}.`);
    const read = await readBody(parseBody, request, response);
    if (!read.ok && PASSED_ON.has(read.status)) return refused(read.status, read.message);
    const query = read.ok ? queryAnew(read.body) : undefined;
    if (query === undefined) return refused(403, `Only GraphQL queries pass here ${SETTING}.`);
    const headers = { ...outgoing.headers, 'content-type': 'application/json' };
    return { ok: true, outgoing: { ...outgoing, headers, hasBody: true }, body: Buffer.from(query) };
  };
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
