import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  extendSchema,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
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
  const last = releases.findLast(({ release }) => release !== NEXT_CONTRACT);
  const wire = buildASTSchema(next ? withAdditions(newest, additionsTo(last?.schema, parse(next.text))) : newest);
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

/** What of the release to come the last one has not: what the newest UI lost is not had back from there. */
function additionsTo(last: GraphQLSchema | undefined, next: DocumentNode): DocumentNode {
  return last ? { ...next, definitions: next.definitions.map((node) => withoutKnown(node, last)) } : next;
}

function withoutKnown(node: DefinitionNode, last: GraphQLSchema): DefinitionNode {
  switch (node.kind) {
    case Kind.OBJECT_TYPE_DEFINITION: {
      const type = last.getType(node.name.value);
      const known = isObjectType(type) ? type.getFields() : {};
      return { ...node, fields: (node.fields ?? []).filter(({ name }) => !Object.hasOwn(known, name.value)) };
    }
    case Kind.INPUT_OBJECT_TYPE_DEFINITION: {
      const type = last.getType(node.name.value);
      const known = isInputObjectType(type) ? type.getFields() : {};
      return { ...node, fields: (node.fields ?? []).filter(({ name }) => !Object.hasOwn(known, name.value)) };
    }
    case Kind.ENUM_TYPE_DEFINITION: {
      const type = last.getType(node.name.value);
      const known = isEnumType(type) ? type : undefined;
      return { ...node, values: (node.values ?? []).filter(({ name }) => !known?.getValue(name.value)) };
    }
    default:
      return node;
  }
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
