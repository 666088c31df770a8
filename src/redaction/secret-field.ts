/** How a secret is kept out: the whole value, secret keys of YAML, or a destination's fields as JSON text. */
export type SecretForm = 'VALUE' | 'YAML' | 'DESTINATION_FIELDS';

/** Property names from the root of an answer; lists on the way are walked item by item. */
export type FieldPath = readonly string[];

/** One value of an answer that is a secret, or holds some. */
export interface SecretField {
  readonly path: FieldPath;
  readonly form: SecretForm;
}
