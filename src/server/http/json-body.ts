import type { IncomingMessage, ServerResponse } from 'node:http';
import express, { type RequestHandler } from 'express';
import { valuesIn } from '../../text/json-values.ts';
import type { BodiesUnderWay } from './bodies-under-way.ts';
import { HeldBodies } from './held-bodies.ts';

/** How big a body may be, as the parser takes it and as refusals say it. */
export const BODY_LIMIT = '1mb';
/** {@link BODY_LIMIT} in bytes. */
export const LIMIT_BYTES = 1024 * 1024;
/** Values that a body may hold: twice what the arguments of a call may. Each costs far more to parse and to keep than its bytes tell. */
export const VALUES_LIMIT = 10_000;
/** Bytes of a body after which nobody listens any more. */
const MOST_BYTES = 8 * LIMIT_BYTES;

/** Why a body is not waited for any longer, or not parsed. */
export type GivenUp = 'too_late' | 'too_big' | 'too_many' | 'no_room';

/** The HTTP statuses that say so. */
const STATUS: Readonly<Record<GivenUp, number>> = { too_late: 408, too_big: 413, too_many: 429, no_room: 429 };

/** A body that was given up. */
export class BodyGivenUp extends Error {
  readonly why: GivenUp;
  /** By which Express knows that it is no fault of this server. */
  readonly status: number;

  constructor(why: GivenUp) {
    super('the body was given up');
    this.why = why;
    this.status = STATUS[why];
  }
}

export interface JsonBodyOptions {
  readonly bodies: BodiesUnderWay;
  /** Milliseconds from its beginning in which a body has to be whole. */
  readonly deadlineMs: number;
}

/**
 * Parses JSON whatever the body is called. The parser reads one that is over the limit to its end before it refuses it,
 * so that its client gets to read the refusal; one that has no end, takes too long or holds too much is refused here: with
 * the status 413 or 408, and with 429 where it has to make room for others.
 */
export function jsonBody({ bodies, deadlineMs }: JsonBodyOptions): RequestHandler {
  const held = new HeldBodies();
  const hold = (_request: IncomingMessage, response: ServerResponse, body: Buffer): void => {
    const values = valuesIn(body);
    if (values > VALUES_LIMIT) throw new BodyGivenUp('too_big');
    const release = held.hold(body.length, values);
    if (!release) throw new BodyGivenUp('no_room');
    if (response.destroyed) release();
    else response.once('close', release);
  };
  const parse = express.json({ limit: BODY_LIMIT, strict: false, type: () => true, verify: hold });
  return (request, response, next) => {
    let bytes = 0;
    let isOver = false;
    const over = (error?: unknown): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(late);
      underWay.end();
      request.off('data', count);
      next(error);
    };
    const count = (chunk: Buffer): void => {
      // What is over the limit is read and not held.
      if (bytes < LIMIT_BYTES) underWay.grow(chunk.length);
      bytes += chunk.length;
      if (bytes > MOST_BYTES) over(new BodyGivenUp('too_big'));
    };
    const late = setTimeout(() => over(new BodyGivenUp('too_late')), deadlineMs);
    const underWay = bodies.begin(request, () => over(new BodyGivenUp('too_many')));
    request.on('data', count);
    parse(request, response, over);
  };
}
