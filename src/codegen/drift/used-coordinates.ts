import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInputType,
  typeFromAST,
} from 'graphql';
import { selectedFields } from '../compile/walk-fields.ts';
import { partsOf } from './wire-parts.ts';

/**
 * What operations use of the contract: `Type` and `Type.field` of what they select, enums that they are answered, input
 * types with `Input.field` of what they may send, values of enums that they may send.
 *
 * @param operations as they are sent
 */
export function usedCoordinates(
  contract: GraphQLSchema,
  operations: readonly { readonly text: string }[],
): ReadonlySet<string> {
  const used = new Set<string>();
  const send = (type: GraphQLInputType): void => {
    const named = getNamedType(type);
    // Of an enum that is sent, values that are there already are used; one that is added is not.
    if (isEnumType(named)) for (const { name } of named.getValues()) used.add(`${named.name}.${name}`);
    if (!isInputObjectType(named) || used.has(named.name)) return;
    used.add(named.name);
    for (const field of Object.values(named.getFields())) {
      used.add(`${named.name}.${field.name}`);
      send(field.type);
    }
  };
  for (const { text } of operations) {
    const { operation, fragments } = partsOf(text);
    for (const { coordinate, node, type } of selectedFields(contract, operation, fragments)) {
      used.add(coordinate);
      used.add(coordinate.slice(0, coordinate.indexOf('.')));
      for (const argument of node.arguments ?? []) used.add(`${coordinate}.${argument.name.value}`);
      const named = getNamedType(type);
      if (isEnumType(named)) used.add(named.name);
    }
    for (const { type } of operation.variableDefinitions ?? []) {
      const sent: unknown = typeFromAST(contract, type);
      if (isInputType(sent)) send(sent);
    }
  }
  return used;
}
