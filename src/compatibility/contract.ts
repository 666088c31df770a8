import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';

const CONTRACT = new URL('../../graphql/schema.graphql', import.meta.url);

/** The schema of the UI API that this server was built for. Reads and builds it anew each time. */
export function contractSchema(): GraphQLSchema {
  return buildSchema(readFileSync(CONTRACT, 'utf8'), { assumeValid: true });
}
