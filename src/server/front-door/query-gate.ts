import express, { type Request, type RequestHandler } from 'express';
import { GraphQLError, Kind, OperationTypeNode, parse } from 'graphql';
import { z } from 'zod';
import { mayBeUnder } from '../http/request-path.ts';

const BODY_LIMIT = '1mb';
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const graphqlBody = z.looseObject({ query: z.string() });

/**
 * Lets only reads through to the UI: GET, HEAD and OPTIONS, and POST of GraphQL queries. A body that was looked at is
 * left on `request.body` as bytes, to be sent on as it came.
 */
export function queriesOnly(): RequestHandler {
  const readBody = express.raw({ limit: BODY_LIMIT, type: () => true });
  return (request, response, next) => {
    if (READING.has(request.method)) {
      next();
      return;
    }
    const refuse = (error: string): void => void response.status(403).json({ error });
    if (request.method !== 'POST' || !mayBeUnder('/graphql', request.url)) {
      refuse('Only reads pass here (MCP_FRONT_DOOR_GRAPHQL=queries).');
      return;
    }
    readBody(request, response, (error?: unknown) => {
      if (error) next(error);
      else if (holdsOnlyQueries(bytesOf(request))) next();
      else refuse('Only GraphQL queries pass here (MCP_FRONT_DOOR_GRAPHQL=queries).');
    });
  };
}

function bytesOf({ body }: Request): string {
  return Buffer.isBuffer(body) ? body.toString('utf8') : '';
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
