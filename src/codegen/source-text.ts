import { type DocumentNode, GraphQLError, parse, type Source } from 'graphql';
import type { RefusalLog } from './refusal.ts';

/** A file's path and its text. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** Parses one file; refuses what is no GraphQL at the place where the parser stopped. */
export function parseSource(source: Source, log: RefusalLog): DocumentNode | undefined {
  try {
    return parse(source);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    log.atOffset(error.positions?.[0] ?? 0, `${error.message} This file does not parse as GraphQL.`);
    return undefined;
  }
}
