import type {
  DestinationSettingsFragment,
  GetDestinationSchemaQuery,
} from '../../tool/generated/operations.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { type DestinationType, readDestinationType } from './destination-type.ts';
import { type FieldValue, plainValues } from './field-values.ts';
import { storedFields } from './stored.ts';

/** The catalog of destination types, as the API answers it. */
export type TypeCatalog = Pick<GetDestinationSchemaQuery, 'destinationCategories'>;

/**
 * After an unredacted read every stored value counts as secret; this discloses those that are none, by their types'
 * own flags, or an answer could not say "true" or a host's name any more. A value that is a secret anywhere stays one.
 *
 * @param own the type that this call is about, and the values that it was given for it
 */
export function discloseStored(
  call: Pick<ReadCall<object>, 'disclose'>,
  catalog: TypeCatalog,
  destinations: readonly DestinationSettingsFragment[],
  own: { readonly type: DestinationType; readonly given: readonly FieldValue[] },
): void {
  const types = (catalog.destinationCategories?.categories ?? []).flatMap(({ items }) => items);
  const values = [{ type: own.type, fields: own.given }];
  const unknown: string[] = [];
  for (const { type: name, fields } of destinations) {
    const stored = [...storedFields(fields)].map(([key, value]) => ({ key, value }));
    const raw = types.find(({ type }) => type === name);
    if (raw) values.push({ type: readDestinationType(raw), fields: stored });
    else unknown.push(...stored.map(({ value }) => value));
  }
  const judged = values.map(({ type, fields }) => ({ fields, plain: new Set(plainValues(type, fields)) }));
  const plain = new Set(judged.flatMap((one) => [...one.plain]));
  const secret = judged.flatMap((one) => one.fields.flatMap(({ value }) => (one.plain.has(value) ? [] : [value])));
  for (const value of [...unknown, ...secret]) plain.delete(value);
  call.disclose([...plain]);
}
