import { basename } from 'node:path';
import { buildASTSchema, GraphQLError, type GraphQLSchema, Source } from 'graphql';
import { BuildRefused, type Refusal, RefusalLog } from './refusal.ts';
import { parseSource, type SourceText } from './source-text.ts';

/** The contract of a released UI. */
export interface ReleaseContract {
  /** The first release that has it, as `v1.31.0`; releases up to the next contract have it too. */
  readonly release: string;
  readonly schema: GraphQLSchema;
}

/** Name of what is known of the release to come. */
export const NEXT_CONTRACT = 'next';

const RELEASE = /^v(\d+)\.(\d+)\.(\d+)$/;
const FOLDER = 'graphql/releases';

/** Whether a name can be that of a contract in graphql/releases. */
export function isContractName(name: string): boolean {
  return name === NEXT_CONTRACT || RELEASE.test(name);
}

/** Where the contract of a release lies. */
export function releasePath(name: string): string {
  return `${FOLDER}/${name}.graphql`;
}

/**
 * Builds the contracts of graphql/releases, oldest first, the one to come last.
 *
 * @throws BuildRefused naming every file that is no contract of a release, with line and column
 */
export function readReleases(files: readonly SourceText[]): readonly ReleaseContract[] {
  const refusals: Refusal[] = [];
  const contracts = files.flatMap(({ path, text }) => {
    const log = new RefusalLog(new Source(text, path));
    const contract = releaseContract(path, text, log);
    refusals.push(...log.refusals);
    return contract ? [contract] : [];
  });
  if (refusals.length > 0) throw new BuildRefused(refusals);
  return contracts.sort((left, right) => compareReleases(left.release, right.release));
}

function releaseContract(path: string, text: string, log: RefusalLog): ReleaseContract | undefined {
  const release = basename(path, '.graphql');
  if (!isContractName(release)) {
    log.atOffset(0, `"${release}" names no release. Name the file as v1.31.0.graphql, or ${NEXT_CONTRACT}.graphql.`);
    return undefined;
  }
  const document = parseSource(new Source(text, path), log);
  if (!document) return undefined;
  try {
    const schema = buildASTSchema(document);
    if (schema.getQueryType()) return { release, schema };
    log.atOffset(0, 'This is no contract: it has no type Query. npm run schema:pull takes one over from a UI.');
  } catch (error) {
    const message = error instanceof GraphQLError ? error.message : String(error);
    log.atOffset(0, `${message} This is no contract: npm run schema:pull takes one over from a UI.`);
  }
  return undefined;
}

/** Orders releases oldest first; the one to come is the last. */
export function compareReleases(left: string, right: string): number {
  const [one, other] = [numbers(left), numbers(right)];
  const place = one.findIndex((number, index) => number !== other[index]);
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}

function numbers(release: string): readonly number[] {
  const found = RELEASE.exec(release);
  return found ? found.slice(1).map(Number) : [Number.POSITIVE_INFINITY, 0, 0];
}
