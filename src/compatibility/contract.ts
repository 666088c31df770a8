import { existsSync, readFileSync } from 'node:fs';
import { buildASTSchema, type DefinitionNode, type DocumentNode, type GraphQLSchema, Kind, parse } from 'graphql';
import { CONTRACTS } from '../folders.ts';

const NEWEST = new URL('schema.graphql', CONTRACTS);
const NEXT = new URL('releases/next.graphql', CONTRACTS);

/**
 * The schema that this server's operations are written for: that of the newest UI, with what is known of the next one.
 * Reads and builds it anew each time.
 */
export function contractSchema(): GraphQLSchema {
  const newest = parse(readFileSync(NEWEST, 'utf8'), { noLocation: true });
  const next = existsSync(NEXT) ? parse(readFileSync(NEXT, 'utf8'), { noLocation: true }) : undefined;
  return buildASTSchema(next ? withAdditions(newest, next) : newest, { assumeValid: true });
}

/** The schema of the newest UI alone: what a UI is taken to have that does not tell. */
export function newestSchema(): GraphQLSchema {
  return buildASTSchema(parse(readFileSync(NEWEST, 'utf8'), { noLocation: true }), { assumeValid: true });
}

/** A contract with what another one adds to it: types, fields and values. What both have stays as the first has it. */
export function withAdditions(contract: DocumentNode, other: DocumentNode): DocumentNode {
  const own = byName(contract);
  const others = byName(other);
  const added = [...others].flatMap(([name, node]) => (own.has(name) ? [] : [node]));
  const kept = contract.definitions.map((node) => grown(node, others.get(nameOf(node) ?? '')));
  return { kind: Kind.DOCUMENT, definitions: [...kept, ...added] };
}

function byName({ definitions }: DocumentNode): ReadonlyMap<string, DefinitionNode> {
  return new Map(
    definitions.flatMap((node) => {
      const name = nameOf(node);
      return name === undefined ? [] : [[name, node] as const];
    }),
  );
}

/** A directive may be called as a type is. */
function nameOf(node: DefinitionNode): string | undefined {
  if (!('name' in node) || !node.name) return undefined;
  return node.kind === Kind.DIRECTIVE_DEFINITION ? `@${node.name.value}` : node.name.value;
}

function grown(node: DefinitionNode, other: DefinitionNode | undefined): DefinitionNode {
  if (node.kind === Kind.OBJECT_TYPE_DEFINITION && other?.kind === node.kind) {
    return { ...node, fields: joined(node.fields, other.fields) };
  }
  if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && other?.kind === node.kind) {
    return { ...node, fields: joined(node.fields, other.fields) };
  }
  if (node.kind === Kind.ENUM_TYPE_DEFINITION && other?.kind === node.kind) {
    return { ...node, values: joined(node.values, other.values) };
  }
  return node;
}

function joined<Node extends { readonly name: { readonly value: string } }>(
  own: readonly Node[] = [],
  others: readonly Node[] = [],
): readonly Node[] {
  const names = new Set(own.map(({ name }) => name.value));
  return [...own, ...others.filter(({ name }) => !names.has(name.value))];
}
