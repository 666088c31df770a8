import type { WireVariables } from './exchange.ts';

/**
 * Serialises variables before anything is sent, so that those that can't be are a TypeError and not a failed request.
 *
 * @param name of the operation, for the error
 */
export function wireVariables(
  variables: unknown,
  name: string,
): { readonly wire: WireVariables; readonly json: string } {
  if (!isRecord(variables)) throw new TypeError(`the variables of ${name} are not an object`);
  return { wire: variables, json: JSON.stringify(variables) };
}

function isRecord(value: unknown): value is WireVariables {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
