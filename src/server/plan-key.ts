import { randomBytes } from 'node:crypto';
import { KEY_BYTES, keyOfFile } from '../key-file.ts';

/**
 * The key that signs plans: of the file, which replicas share, or made now, so that only this replica knows its plans.
 *
 * @throws BadSetting when the file cannot be read or holds less than 32 bytes
 */
export function planKey(file: string | undefined): Uint8Array {
  return file === undefined ? randomBytes(KEY_BYTES) : keyOfFile('MCP_PLAN_KEY_FILE', file);
}
