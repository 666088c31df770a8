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
const introspectionFile = z.union([
  introspectionShape,
  z.object({ data: introspectionShape }).transform((answer) => answer.data),
]);

function isIntrospection(value: unknown): value is IntrospectionQuery {
  return introspectionShape.safeParse(value).success;
}

async function fetchIntrospection(uiUrl: string): Promise<unknown> {
  const endpoint = new URL('graphql', uiUrl.endsWith('/') ? uiUrl : `${uiUrl}/`);
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery({ descriptions: false }) }),
    signal: AbortSignal.timeout(PULL_TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`${endpoint.href} answered HTTP ${response.status}.`);
  return await response.json();
}

/**
 * Prints a UI API's introspection as the contract: GraphQL SDL, sorted by name, without descriptions, so that two
 * pulls of one API are byte-identical and no upstream sentence enters the repository.
 *
 * @param introspection the `data` of an introspection answer, or the whole answer
 * @throws Error when the value is not an introspection
 */
export function printContract(introspection: unknown): string {
  const parsed = introspectionFile.safeParse(introspection);
  if (!parsed.success || !isIntrospection(parsed.data)) {
    throw new Error('That is not a GraphQL introspection: it has no __schema with types.');
  }
  const sdl = printSchema(lexicographicSortSchema(buildClientSchema(withoutDescriptions(parsed.data))));
  return `# The contract of the Odigos UI API. Printed by \`npm run schema:pull\`; never edited by hand.\n\n${sdl}\n`;
}

function withoutDescriptions(introspection: IntrospectionQuery): IntrospectionQuery {
  return JSON.parse(JSON.stringify(introspection, (key, value) => (key === 'description' ? undefined : value)));
}

async function main(source: string | undefined): Promise<void> {
  if (!source) throw new Error('Usage: npm run schema:pull -- <UI url | introspection.json>');
  const introspection: unknown = /^https?:\/\//.test(source)
    ? await fetchIntrospection(source)
    : JSON.parse(await readFile(source, 'utf8'));
  await writeFile(CONTRACT_PATH, printContract(introspection));
  process.stdout.write('graphql/schema.graphql written.\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv[2]).catch((error: unknown) => {
    process.stderr.write(`schema:pull: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
