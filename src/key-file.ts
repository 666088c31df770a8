import { readFileSync } from 'node:fs';
import { BadSetting } from './settings.ts';

/** Bytes that a key has at least. */
export const KEY_BYTES = 32;

/**
 * The key that a file holds.
 *
 * @param setting whose value the file is, for what is said of it; what it names is not said, for it may be the key itself
 * @throws BadSetting when the file cannot be read or holds less than 32 bytes
 */
export function keyOfFile(
  setting: 'MCP_PLAN_KEY_FILE' | 'MCP_AUDIT_KEY_FILE' | 'the file of --key',
  file: string,
): Uint8Array {
  let key: Uint8Array;
  try {
    key = readFileSync(file);
  } catch {
    throw new BadSetting(`${setting} cannot be read.`);
  }
  if (key.length >= KEY_BYTES) return key;
  throw new BadSetting(`${setting} holds ${key.length} bytes: at least ${KEY_BYTES} are needed.`);
}
