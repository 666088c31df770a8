import { type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { FieldPath } from '../../tool/definition.ts';
import { has } from './directive-arguments.ts';
import { type OperationFile, previewName } from './operation-file.ts';
import type { SelectedField } from './walk-fields.ts';

/**
 * The fields without which an operation is of no use, so that a UI which lacks one does not serve its tool: those marked
 * `@essential`, every root field of a mutation, and the root field of a query that has only one and is the tool's own or
 * its preview. A companion marked `@release` reads on older releases what the tool's own operation reads on later ones,
 * which then is not essential.
 */
export function essentialSelections(
  file: OperationFile,
  operation: OperationDefinitionNode,
  selections: readonly SelectedField[],
): readonly FieldPath[] {
  const roots = new Set(selections.flatMap(({ path }) => (path.length === 1 ? path : [])));
  const isMain = operation === file.main && !file.companions.some(({ directives }) => has('release', directives));
  const isPreview = operation.name?.value === previewName(file);
  const areRootsEssential =
    operation.operation === OperationTypeNode.MUTATION || ((isMain || isPreview) && roots.size === 1);
  const paths = selections
    .filter(({ node, path }) => has('essential', node.directives) || (areRootsEssential && path.length === 1))
    .map(({ path }) => path);
  return [...new Map(paths.map((path) => [path.join('.'), path])).values()];
}
