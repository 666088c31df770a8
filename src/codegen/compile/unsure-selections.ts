import type { GraphQLSchema } from 'graphql';
import type { FieldPath } from '../../tool/definition.ts';
import type { SelectedField } from './walk-fields.ts';

/**
 * The selected fields that may turn out otherwise: those of types that only what is known of the release to come has. A
 * tool must do without each, but for what is essential and what leads there.
 */
export function unsureSelections(
  newest: GraphQLSchema,
  selections: readonly SelectedField[],
  essential: readonly FieldPath[],
): readonly SelectedField[] {
  const sure = new Set(essential.flatMap((path) => path.map((_, place) => path.slice(0, place + 1).join('.'))));
  return selections.filter(
    ({ coordinate, path }) => !newest.getType(coordinate.split('.')[0] ?? '') && !sure.has(path.join('.')),
  );
}
