import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { Fragments } from '../compile/fragments.ts';

/** The operation of a wire text and the fragments that it is sent with. */
export function partsOf(text: string): { readonly operation: OperationDefinitionNode; readonly fragments: Fragments } {
  const { definitions } = parse(text, { noLocation: true });
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('a wire text holds no operation');
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return { operation, fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])) };
}
