import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { buildClientSchema, type IntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import { compileTools } from '../compile/compile.ts';
import { BuildRefused } from '../compile/refusal.ts';
import { type RepositorySources, readRepository } from '../emit/plugin.ts';
import { driftOf } from './drift.ts';
import { driftText } from './drift-text.ts';
import { introspectionIn, readIntrospection } from './introspection.ts';

const CONTRACT_PATH = new URL('../../../graphql/schema.graphql', import.meta.url);

/**
 * Prints a UI API's introspection as the contract: GraphQL SDL, sorted by name, without descriptions, so that two
 * pulls of one API are byte-identical and no upstream sentence enters the repository.
 *
 * @param introspection the `data` of an introspection answer, or the whole answer
 * @throws Error when the value is not an introspection
 */
export function printContract(introspection: unknown): string {
  const bare = introspectionIn(introspection);
  const sdl = printSchema(lexicographicSortSchema(buildClientSchema(withoutDescriptions(bare))));
  return `# The contract of the Odigos UI API. Printed by \`npm run schema:pull\`; never edited by hand.\n\n${sdl}\n`;
}

function withoutDescriptions(introspection: IntrospectionQuery): IntrospectionQuery {
  return JSON.parse(JSON.stringify(introspection, (key, value) => (key === 'description' ? undefined : value)));
}

/** Writes the contract, then says which operations must change with it. */
async function main(source: string | undefined): Promise<void> {
  if (!source) throw new Error('Usage: npm run schema:pull -- <UI url | introspection.json>');
  const text = printContract(await readIntrospection(source));
  const before = readRepository();
  await writeFile(CONTRACT_PATH, text);
  process.stdout.write(`graphql/schema.graphql written.\n\n${await consequences(before)}`);
}

async function consequences({ contract, operations, fragments }: RepositorySources): Promise<string> {
  try {
    const tools = compileTools(contract, operations, fragments);
    return driftText(await driftOf(contract.wire, readRepository().contract.wire, tools));
  } catch (error) {
    if (!(error instanceof BuildRefused)) throw error;
    return 'The operation files did not build before either: npm run generate says what is wrong with them.\n';
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv[2]).catch((error: unknown) => {
    process.stderr.write(`schema:pull: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
