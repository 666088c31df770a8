import { readFile } from 'node:fs/promises';
import { buildASTSchema, type GraphQLSchema, Kind, parse, visit } from 'graphql';

/** Enums whose recorded answers leave the contract's list (ProgrammingLanguage says Java and answers java, nginx, …). */
const OPEN_ENUMS: ReadonlySet<string> = new Set(['ProgrammingLanguage']);

/**
 * Schema loader for code generation: the contract as the UI API really answers it, each open enum read as text.
 * Only types are generated from it; operations are validated against the contract itself.
 *
 * @param path the contract's file
 */
export default async function loadAnsweredSchema(path: string): Promise<GraphQLSchema> {
  const contract = parse(await readFile(path, 'utf8'));
  const answered = visit(contract, {
    EnumTypeDefinition: (node) =>
      OPEN_ENUMS.has(node.name.value) ? { kind: Kind.SCALAR_TYPE_DEFINITION, name: node.name } : undefined,
  });
  return buildASTSchema(answered);
}
