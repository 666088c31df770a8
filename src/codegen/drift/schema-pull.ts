import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildClientSchema, type IntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import { BadInput, optionsOf, runCommand } from '../command.ts';
import { compileTools } from '../compile/compile.ts';
import { BuildRefused } from '../compile/refusal.ts';
import { isContractName, NEXT_CONTRACT, releasePath } from '../compile/releases.ts';
import { type RepositorySources, readRepository } from '../emit/plugin.ts';
import { driftOf } from './drift.ts';
import { driftText } from './drift-text.ts';
import { introspectionIn, readIntrospection } from './introspection.ts';

const CONTRACT = 'graphql/schema.graphql';

const USAGE = `Usage: npm run schema:pull -- [--release v1.31.0] <UI url | introspection.json | schema.graphql>

Takes over the contract of an Odigos UI as graphql/schema.graphql, and says which operations must change.

  --release v1.31.0  takes it over as that of a release, in graphql/releases: the first one that has it;
                     ${NEXT_CONTRACT} is what is known of the one to come`;

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

async function run(given: readonly string[]): Promise<number> {
  const { source, release } = request(given);
  const text = printContract(await readIntrospection(source));
  const before = readRepository();
  const path = release === undefined ? CONTRACT : releasePath(release);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  const after = release === undefined ? await consequences(before) : 'npm run generate takes it into account.\n';
  process.stdout.write(`${path} written.\n\n${after}`);
  return 0;
}

interface PullRequest {
  readonly source: string;
  readonly release: string | undefined;
}

/** @throws BadInput when that is not one source, for a release that can be one */
function request(given: readonly string[]): PullRequest {
  const { source, more, release } = parsed(given);
  if (source === undefined || more > 0) {
    throw new BadInput(
      `Give one thing to take over, a UI or a file; ${source === undefined ? 0 : more + 1} were given.`,
    );
  }
  if (release !== undefined && !isContractName(release)) {
    throw new BadInput(`"${release}" names no release. Write it as v1.31.0, or ${NEXT_CONTRACT}.`);
  }
  return { source, release };
}

function parsed(given: readonly string[]) {
  const { positionals, values } = optionsOf(given, {
    allowPositionals: true,
    options: { release: { type: 'string' } },
  });
  const [source, ...more] = positionals;
  return { source, more: more.length, release: values.release };
}

async function consequences({ contract, operations, fragments }: RepositorySources): Promise<string> {
  try {
    const tools = compileTools(contract, operations, fragments);
    return driftText(await driftOf(contract, readRepository().contract.newest, tools));
  } catch (error) {
    if (!(error instanceof BuildRefused)) throw error;
    return 'The operation files did not build before either: npm run generate says what is wrong with them.\n';
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runCommand({ name: 'schema:pull', usage: USAGE, run }, process.argv.slice(2));
}
