import { redactFieldValue } from '../../redaction/data/destination-fields.ts';
import type { DestinationType } from './destination-type.ts';
import type { FieldValue } from './field-values.ts';

/** Where a destination sends to, by the field that says so, without credentials; undefined where none does. */
export function addressIn(type: DestinationType, fields: readonly FieldValue[]): string | undefined {
  const address = fields.find(
    ({ key, value }) =>
      /URL|ENDPOINT|HOST|SITE|DOMAIN/i.test(key) &&
      type.fields.some((field) => field.key === key && !field.secret) &&
      (value.includes('.') || value.includes(':') || value.includes('/')),
  );
  return address && redactFieldValue(address.key, address.value);
}
