import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { buildASTSchema, type DocumentNode, extendSchema, type GraphQLSchema, parse } from 'graphql';
import { withAdditions } from '../../compatibility/contract.ts';
import { NEXT_CONTRACT, type ReleaseContract, readReleases } from './releases.ts';
import type { SourceText } from './source-text.ts';

/** The schemas that operation files are held against. */
export interface Contract {
  /** The newest UI's own. */
  readonly newest: GraphQLSchema;
  /** The same with what is known of the next one: what goes on the wire must be valid under it before it is cut. */
  readonly wire: GraphQLSchema;
  /** The same with the client-only directives and argument types: what an operation file may say. */
  readonly authoring: GraphQLSchema;
  /** Names of the client-only directives; all are stripped. */
  readonly clientDirectives: ReadonlySet<string>;
  /** Those of the releases that are supported, oldest first; what is known of the one to come is the last. */
  readonly releases: readonly ReleaseContract[];
}

/**
 * Builds the schemas from the contract's SDL, the client-only directives', the client-only argument types' and those of
 * the releases.
 *
 * @throws BuildRefused naming every file of a release that is no contract
 */
export function buildContract(
  contractSdl: string,
  directivesSdl: string,
  argumentsSdl = '',
  releaseFiles: readonly SourceText[] = [],
): Contract {
  const newest = parse(contractSdl);
  const next = releaseFiles.find(({ path }) => basename(path, '.graphql') === NEXT_CONTRACT);
  const releases = readReleases(releaseFiles);
  const wire = buildASTSchema(next ? withAdditions(newest, parse(next.text)) : newest);
  const directives: DocumentNode = parse(`${directivesSdl}\n${argumentsSdl}`);
  return {
    newest: buildASTSchema(newest),
    wire,
    authoring: extendSchema(wire, directives),
    clientDirectives: new Set(
      directives.definitions.flatMap((node) => (node.kind === 'DirectiveDefinition' ? [node.name.value] : [])),
    ),
    releases,
  };
}

/**
 * Reads `schema.graphql`, `directives.graphql`, `arguments.graphql` and `releases` of a `graphql` folder.
 *
 * @throws BuildRefused naming every file of a release that is no contract
 */
export function readContract(folder: string): Contract {
  return buildContract(...contractTexts(folder));
}

/**
 * Reads the contract of a folder again and again: the same object as long as its files are the same.
 */
export function contractReader(folder: string): () => Contract {
  let last: { readonly texts: string; readonly contract: Contract } | undefined;
  return () => {
    const parts = contractTexts(folder);
    const texts = JSON.stringify(parts);
    if (last?.texts !== texts) last = { texts, contract: buildContract(...parts) };
    return last.contract;
  };
}

function contractTexts(folder: string): Parameters<typeof buildContract> {
  return [
    readFileSync(`${folder}/schema.graphql`, 'utf8'),
    readFileSync(`${folder}/directives.graphql`, 'utf8'),
    readFileSync(`${folder}/arguments.graphql`, 'utf8'),
    globSync(`${folder}/releases/*`).map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  ];
}
