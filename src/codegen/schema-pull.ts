import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import {
  buildClientSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { z } from 'zod';

const CONTRACT_PATH = new URL('../../graphql/schema.graphql', import.meta.url);
const PULL_TIMEOUT_MS = 30_000;

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
    signal: AbortSignal.timeout(PULL_TIMEOUT_MS),
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

/**
 * Prints a UI API's introspection as the contract: GraphQL SDL, sorted by name, without descriptions, so that two
 * pulls of one API are byte-identical and no upstream sentence enters the repository.
 *
 * @param introspection the `data` of an introspection answer, or the whole answer
 * @throws Error when the value is not an introspection
 */
export function printContract(introspection: unknown): string {
  const answer = answerShape.safeParse(introspection);
  const bare = answer.success ? answer.data.data : introspection;
  if (!isIntrospection(bare)) {
    throw new Error('That is not a GraphQL introspection: it has no __schema with types.');
  }
  const sdl = printSchema(lexicographicSortSchema(buildClientSchema(withoutDescriptions(bare))));
  return `# The contract of the Odigos UI API. Printed by \`npm run schema:pull\`; never edited by hand.\n\n${sdl}\n`;
}

function withoutDescriptions(introspection: IntrospectionQuery): IntrospectionQuery {
  return JSON.parse(JSON.stringify(introspection, (key, value) => (key === 'description' ? undefined : value)));
}

async function main(source: string | undefined): Promise<void> {
  if (!source) throw new Error('Usage: npm run schema:pull -- <UI url | introspection.json>');
  const text = /^https?:\/\//.test(source) ? await fetchIntrospection(source) : await readFile(source, 'utf8');
  const introspection = parseJson(text, source);
  await writeFile(CONTRACT_PATH, printContract(introspection));
  process.stdout.write('graphql/schema.graphql written.\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv[2]).catch((error: unknown) => {
    process.stderr.write(`schema:pull: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
