import type { FieldPath, SecretField } from './secret-field.ts';

/** Every text that an answer holds at its secret fields: what a call that read it unredacted must keep to itself. */
export function secretTexts(answer: unknown, secrets: readonly SecretField[]): readonly string[] {
  return secrets.flatMap(({ path }) => textsAt(answer, path));
}

function textsAt(value: unknown, path: FieldPath): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsAt(item, path));
  const [name, ...rest] = path;
  if (name === undefined) return typeof value === 'string' ? [value] : [];
  return typeof value === 'object' && value !== null ? textsAt(Reflect.get(value, name), rest) : [];
}
