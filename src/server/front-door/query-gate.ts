import type { IncomingMessage } from 'node:http';
import express, { type Request, type Response } from 'express';
import { GraphQLError, Kind, OperationTypeNode, parse } from 'graphql';
import { z } from 'zod';
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

const BODY_LIMIT = '1mb';
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const graphqlBody = z.looseObject({ query: z.string() });

/** Lets only reads through to the UI: GET, HEAD and OPTIONS, and POST of GraphQL queries, as they came. */
export function queriesOnly(): Gate {
  const readBody = express.raw({ limit: BODY_LIMIT, type: () => true });
  return async (outgoing, request, response) => {
    if (READING.has(outgoing.method)) return { ok: true, outgoing, body: request };
    if (outgoing.method !== 'POST' || !mayBeUnder('/graphql', outgoing.target))
      return refused(403, 'Only reads pass here (MCP_FRONT_DOOR_GRAPHQL=queries).');
    await new Promise<void>((resolve, reject) => {
      readBody(request, response, (error?: unknown) => (error ? reject(error) : resolve()));
    });
    const body: Buffer = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    if (holdsOnlyQueries(body.toString('utf8'))) return { ok: true, outgoing, body };
    return refused(403, 'Only GraphQL queries pass here (MCP_FRONT_DOOR_GRAPHQL=queries).');
  };
}

function holdsOnlyQueries(body: string): boolean {
  try {
    const { query } = graphqlBody.parse(JSON.parse(body));
    return parse(query).definitions.every(
      (node) => node.kind !== Kind.OPERATION_DEFINITION || node.operation === OperationTypeNode.QUERY,
    );
  } catch (error) {
    // What cannot be read is not let through.
    if (error instanceof SyntaxError || error instanceof z.ZodError || error instanceof GraphQLError) return false;
    throw error;
  }
}
