import { readFileSync } from 'node:fs';
import { buildASTSchema, type DocumentNode, extendSchema, type GraphQLSchema, parse } from 'graphql';

/** The two schemas that operation files are held against. */
export interface Contract {
  /** The UI API's own: what goes on the wire must be valid under it. */
  readonly wire: GraphQLSchema;
  /** The same with the client-only directives and argument types: what an operation file may say. */
  readonly authoring: GraphQLSchema;
  /** Names of the client-only directives; all are stripped. */
  readonly clientDirectives: ReadonlySet<string>;
}

/** Builds both schemas from the contract's SDL, the client-only directives' and the client-only argument types'. */
export function buildContract(contractSdl: string, directivesSdl: string, argumentsSdl = ''): Contract {
  const wire = buildASTSchema(parse(contractSdl));
  const directives: DocumentNode = parse(`${directivesSdl}\n${argumentsSdl}`);
  return {
    wire,
    authoring: extendSchema(wire, directives),
    clientDirectives: new Set(
      directives.definitions.flatMap((node) => (node.kind === 'DirectiveDefinition' ? [node.name.value] : [])),
    ),
  };
}

/** Reads `schema.graphql`, `directives.graphql` and `arguments.graphql` of a `graphql` folder. */
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
    const texts = parts.join('\n');
    if (last?.texts !== texts) last = { texts, contract: buildContract(...parts) };
    return last.contract;
  };
}

function contractTexts(folder: string): [contract: string, directives: string, argumentTypes: string] {
  return [
    readFileSync(`${folder}/schema.graphql`, 'utf8'),
    readFileSync(`${folder}/directives.graphql`, 'utf8'),
    readFileSync(`${folder}/arguments.graphql`, 'utf8'),
  ];
}
