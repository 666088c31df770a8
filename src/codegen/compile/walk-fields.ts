import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Fragments } from './fragments.ts';

/** One selected field of an operation, fragments followed. */
export interface SelectedField {
  readonly node: FieldNode;
  /** Response names from the root of the answer. */
  readonly path: readonly string[];
  /** `Type.field` of the contract. */
  readonly coordinate: string;
  readonly type: GraphQLOutputType;
  readonly isList: boolean;
}

/**
 * Every field that an operation selects, depth first, following fragments; fields that the contract lacks are passed
 * over (validation names them).
 */
export function selectedFields(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
): readonly SelectedField[] {
  const root = schema.getRootType(operation.operation);
  const found: SelectedField[] = [];
  if (root) collect(operation.selectionSet, root, [], new Set());
  return found;

  function collect(set: SelectionSetNode, parent: GraphQLCompositeType, path: readonly string[], spread: Set<string>) {
    for (const selection of set.selections) {
      switch (selection.kind) {
        case 'Field':
          collectField(selection, parent, path, spread);
          break;
        case 'InlineFragment':
          collect(selection.selectionSet, parent, path, spread);
          break;
        case 'FragmentSpread': {
          const fragment = fragments.get(selection.name.value);
          if (fragment && !spread.has(selection.name.value)) {
            collect(fragment.selectionSet, parent, path, new Set([...spread, selection.name.value]));
          }
          break;
        }
      }
    }
  }

  function collectField(node: FieldNode, parent: GraphQLCompositeType, path: readonly string[], spread: Set<string>) {
    if (!('getFields' in parent)) return;
    const field = parent.getFields()[node.name.value];
    if (!field) return;
    const fieldPath = [...path, node.alias?.value ?? node.name.value];
    found.push({
      node,
      path: fieldPath,
      coordinate: `${parent.name}.${node.name.value}`,
      type: field.type,
      isList: isListType(getNullableType(field.type)),
    });
    const named = getNamedType(field.type);
    if (node.selectionSet && isCompositeType(named)) collect(node.selectionSet, named, fieldPath, spread);
  }
}
