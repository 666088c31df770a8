import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { BadSetting } from '../settings.ts';

const KEY_BYTES = 32;

/**
 * The key that signs plans: of the file, which replicas share, or made now, so that only this replica knows its plans.
 *
 * @throws BadSetting when the file cannot be read or holds less than 32 bytes
 */
export function planKey(file: string | undefined): Uint8Array {
  if (file === undefined) return randomBytes(KEY_BYTES);
  let key: Uint8Array;
  try {
    key = readFileSync(file);
  } catch {
    throw new BadSetting('MCP_PLAN_KEY_FILE cannot be read.');
  }
  if (key.length >= KEY_BYTES) return key;
  throw new BadSetting(`MCP_PLAN_KEY_FILE holds ${key.length} bytes: at least ${KEY_BYTES} are needed.`);
}
