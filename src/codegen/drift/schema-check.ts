import { pathToFileURL } from 'node:url';
import { buildSchema } from 'graphql';
import { BadInput, runCommand } from '../command.ts';
import { compileRepository } from '../emit/plugin.ts';
import { driftOf } from './drift.ts';
import { driftText } from './drift-text.ts';
import { readIntrospection } from './introspection.ts';
import { printContract } from './schema-pull.ts';

const USAGE = `Usage: npm run schema:check -- <UI url | introspection.json>

Compares the GraphQL schema of an Odigos UI with the contract, graphql/schema.graphql, by what our tools use of it.
Exit code: 0 nothing breaks, 1 tools break, 2 the two could not be compared.`;

/** Exit code where there was nothing to compare with. */
const NOT_COMPARED = 2;

async function run(given: readonly string[]): Promise<number> {
  const [source, ...more] = given;
  if (source === undefined || more.length > 0) {
    throw new BadInput(`Give one thing to compare with, a UI or a file; ${given.length} were given.`);
  }
  const { contract, tools } = compileRepository();
  const other = buildSchema(printContract(await readIntrospection(source)));
  const drift = await driftOf(contract, other, tools);
  process.stdout.write(driftText(drift));
  return drift.breaking.length > 0 ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runCommand({ name: 'schema:check', usage: USAGE, failure: NOT_COMPARED, run }, process.argv.slice(2));
}
