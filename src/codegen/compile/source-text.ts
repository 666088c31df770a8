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
    log.atOffset(error.positions?.[0] ?? 0, `${error.message} ${remedy(error.message, source)}`);
    return undefined;
  }
}

function remedy(message: string, { body }: Source): string {
  if (body.trim() === '') return 'The file is empty: write an operation, or remove it. npm run new-tool drafts one.';
  if (/U\+201[89CD]|single quote/.test(message)) return 'Texts stand in plain double quotes.';
  if (message.includes('Unexpected character: "/"')) return 'A comment begins with #.';
  if (message.includes('"gql"') || message.includes('"`"')) return 'Write only what stands between the backticks.';
  if (message.includes('"$"') || message.includes('Expected "$", found')) return 'A variable is written $name: Type.';
  if (message.includes('<EOF>')) return 'The file ends too early: close each {, ( and [ that is open.';
  if (message.includes('Unterminated string')) return 'Close the string: " on one line, """ around several.';
  return 'The file is no GraphQL here: look at this place and right before it for what is missing or too much.';
}
