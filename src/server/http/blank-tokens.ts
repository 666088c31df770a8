import type { RequestHandler } from 'express';
import { mayHoldToken, withoutTokens } from '../../text/own-tokens.ts';

/**
 * Blanks every token of this server in whatever is answered, however it came there: as the name of a tool, in arguments, in
 * what the protocol library echoes. An answer stays as long as it was, so that a length that was told stays right.
 */
export const blankTokens: RequestHandler = (_request, response, next) => {
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  response.write = (chunk: unknown, encoding?: BufferEncoding | Told, told?: Told) =>
    typeof encoding === 'string' ? write(blanked(chunk), encoding, told) : write(blanked(chunk), encoding ?? told);
  response.end = (chunk?: unknown, encoding?: BufferEncoding | (() => void), told?: () => void) =>
    typeof encoding === 'string' ? end(blanked(chunk), encoding, told) : end(blanked(chunk), encoding ?? told);
  next();
};

type Told = (error: Error | null | undefined) => void;

function blanked(chunk: unknown): unknown {
  if (typeof chunk === 'string') return withoutTokens(chunk);
  if (!(chunk instanceof Uint8Array)) return chunk;
  const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  // A character for each byte, so that no other is changed.
  return mayHoldToken(bytes) ? Buffer.from(withoutTokens(bytes.toString('latin1')), 'latin1') : chunk;
}
