import { type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { FieldPath } from '../../tool/definition.ts';
import { has } from './directive-arguments.ts';
import type { SelectedField } from './walk-fields.ts';

/**
 * The fields without which an operation is of no use, so that a UI which lacks one does not serve its tool: those marked
 * `@essential`, every root field of a mutation, and the root field of a query that has only one and is the tool's own or
 * its preview.
 *
 * @param isOwn whether the operation is the tool's own, or its preview
 */
export function essentialSelections(
  { operation }: OperationDefinitionNode,
  selections: readonly SelectedField[],
  isOwn: boolean,
): readonly FieldPath[] {
  const roots = new Set(selections.flatMap(({ path }) => (path.length === 1 ? path : [])));
  const areRootsEssential = operation === OperationTypeNode.MUTATION || (isOwn && roots.size === 1);
  const paths = selections
    .filter(({ node, path }) => has('essential', node.directives) || (areRootsEssential && path.length === 1))
    .map(({ path }) => path);
  return [...new Map(paths.map((path) => [path.join('.'), path])).values()];
}
