import express, { type RequestHandler } from 'express';

/** How big a body may be, as the parser takes it and as refusals say it. */
export const BODY_LIMIT = '1mb';
/** Bytes of a body after which nobody listens any more. */
const MOST_BYTES = 8 * 1024 * 1024;

/** A body that goes on behind every limit. */
class EndlessBody extends Error {
  readonly status = 413;
}

/**
 * Parses JSON whatever the body is called. The parser reads one that is over the limit to its end before it refuses it,
 * so that its client gets to read the refusal; one that has no end is refused here.
 */
export function jsonBody(): RequestHandler {
  const parse = express.json({ limit: BODY_LIMIT, strict: false, type: () => true });
  return (request, response, next) => {
    let bytes = 0;
    let isOver = false;
    const over = (error?: unknown): void => {
      if (isOver) return;
      isOver = true;
      request.off('data', count);
      next(error);
    };
    const count = (chunk: Buffer): void => {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) over(new EndlessBody());
    };
    request.on('data', count);
    parse(request, response, over);
  };
}
