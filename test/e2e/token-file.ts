import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { AccessMode } from '../../src/access/access-mode.ts';
import { newToken, tokenDigest } from '../../src/access/token.ts';
import type { Message } from './wire.ts';

/** A token that a server knows by its file. */
export interface FiledToken {
  readonly token: string;
  /** The setting that names the file. */
  readonly environment: Readonly<Record<string, string>>;
  /** A message as whoever has the token sends it. */
  readonly bearing: (message: Message) => Message;
}

/**
 * Writes a file with one new token, which is bound to namespaces where some are given.
 *
 * @param atEnd has the file gone when it is not needed any more; with the test when absent
 */
export function filedToken(
  namespaces: readonly string[] = [],
  mode: AccessMode = 'read-only',
  atEnd: (remove: () => void) => void = onTestFinished,
): FiledToken {
  const folder = mkdtempSync(join(tmpdir(), 'token-'));
  atEnd(() => rmSync(folder, { recursive: true }));
  const token = newToken();
  const file = join(folder, 'tokens.yaml');
  const bound = namespaces.length === 0 ? {} : { namespaces };
  writeFileSync(
    file,
    JSON.stringify({ tokens: [{ name: 'filed', mode, sha256: tokenDigest(token).toString('hex'), ...bound }] }),
  );
  return {
    token,
    environment: { MCP_TOKENS_FILE: file },
    bearing: (message) => ({ ...message, headers: { ...message.headers, authorization: `Bearer ${token}` } }),
  };
}
