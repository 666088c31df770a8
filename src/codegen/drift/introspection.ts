import { readFile } from 'node:fs/promises';
import { buildSchema, getIntrospectionQuery, type IntrospectionQuery, introspectionFromSchema } from 'graphql';
import { z } from 'zod';

const READ_TIMEOUT_MS = 30_000;

// buildClientSchema itself checks the depths of the answer; here only what tells an introspection from anything else.
const introspectionShape = z.object({
  __schema: z.looseObject({ types: z.array(z.looseObject({ kind: z.string(), name: z.string() })) }),
});
const answerShape = z.object({ data: introspectionShape });

function isIntrospection(value: unknown): value is IntrospectionQuery {
  return introspectionShape.safeParse(value).success;
}

async function fetchIntrospection(uiUrl: string): Promise<string> {
  const endpoint = new URL('graphql', uiUrl.endsWith('/') ? uiUrl : `${uiUrl}/`);
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery({ descriptions: false }) }),
    signal: AbortSignal.timeout(READ_TIMEOUT_MS),
  }).catch((error: unknown) => {
    throw new Error(`${endpoint.href} can't be reached: ${causeOf(error)}.`);
  });
  if (!response.ok) throw new Error(`${endpoint.href} answered HTTP ${response.status}.`);
  return await response.text();
}

/** fetch hides what happened (`ECONNREFUSED`) in the cause of "fetch failed". */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return 'code' in cause && cause.message === '' ? String(cause.code) : cause.message;
}

function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${source} gave no JSON. Give the UI's own address or a file that holds an introspection.`);
  }
}

/** A schema written down as SDL tells the same. */
function introspectionOfSdl(text: string, source: string): IntrospectionQuery {
  try {
    const schema = buildSchema(text);
    if (schema.getQueryType()) return introspectionFromSchema(schema, { descriptions: false });
  } catch (error) {
    throw new Error(`${source} is no schema: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new Error(`${source} is no contract: it has no type Query.`);
}

/**
 * Reads an introspection from a UI, or from a file that holds one, or the schema as SDL (`*.graphql`).
 *
 * @param source the UI's address, or a path
 * @throws Error that says why it can't be had
 */
export async function readIntrospection(source: string): Promise<IntrospectionQuery> {
  const text = /^https?:\/\//.test(source) ? await fetchIntrospection(source) : await readFile(source, 'utf8');
  return source.endsWith('.graphql') ? introspectionOfSdl(text, source) : introspectionIn(parseJson(text, source));
}

/**
 * The introspection that a value is.
 *
 * @param value the `data` of an introspection answer, or the whole answer
 * @throws Error when it is none
 */
export function introspectionIn(value: unknown): IntrospectionQuery {
  const answer = answerShape.safeParse(value);
  const bare = answer.success ? answer.data.data : value;
  if (isIntrospection(bare)) return bare;
  throw new Error('That is not a GraphQL introspection: it has no __schema with types.');
}
