import type { EntityProperty } from '../contract.generated.ts';

/** What the "describe" answers are made of: a name, a value that is always text, and how good it is. */
export function entity(
  name: string,
  value: string | number | boolean,
  explain: string | null,
  status: 'success' | 'error' | 'transitioning' | null = null,
): EntityProperty {
  return { name, value: String(value), status, explain };
}
