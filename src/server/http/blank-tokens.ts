import { type IncomingMessage, ServerResponse } from 'node:http';
import { mayHoldToken, withoutTokens } from '../../text/own-tokens.ts';
import type { Step } from './step.ts';

type Response = ServerResponse<IncomingMessage>;

/**
 * Blanks every token of this server in whatever is answered, however it came there: as the name of a tool, in arguments, in
 * what the protocol library echoes. An answer stays as long as it was, so that a length that was told stays right.
 *
 * @param isOurs whether bytes were made once, of nothing that a request said, and hold none: they are not looked at again
 */
export function blankTokens(isOurs: (bytes: Uint8Array) => boolean): Step {
  const blanked = (chunk: unknown): unknown =>
    chunk instanceof Uint8Array && isOurs(chunk) ? chunk : withoutTokensIn(chunk);
  // Made once: no request makes functions of its own.
  const { write, end } = ServerResponse.prototype;
  function blankedWrite(this: Response, chunk: unknown, ...rest: readonly unknown[]): boolean {
    const isTaken: unknown = Reflect.apply(write, this, [blanked(chunk), ...rest]);
    return isTaken === true;
  }
  function blankedEnd(this: Response, chunk?: unknown, ...rest: readonly unknown[]): Response {
    Reflect.apply(end, this, [blanked(chunk), ...rest]);
    return this;
  }
  return (_request, response, next) => {
    response.write = blankedWrite;
    response.end = blankedEnd;
    next();
  };
}

function withoutTokensIn(chunk: unknown): unknown {
  if (typeof chunk === 'string') return withoutTokens(chunk);
  if (!(chunk instanceof Uint8Array)) return chunk;
  const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  // A character for each byte, so that no other is changed.
  return mayHoldToken(bytes) ? Buffer.from(withoutTokens(bytes.toString('latin1')), 'latin1') : chunk;
}
