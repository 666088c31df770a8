import type { IncomingMessage, ServerResponse } from 'node:http';
import express from 'express';
import { hasManyNames, MOST_NAMES } from '../../text/json-names.ts';
import { valuesIn } from '../../text/json-values.ts';
import type { BodiesUnderWay } from './bodies-under-way.ts';
import { HeldBodies } from './held-bodies.ts';

/** How big a body may be, as the parser takes it and as refusals say it. */
const BODY_LIMIT = '1mb';
/** {@link BODY_LIMIT} in bytes. */
export const LIMIT_BYTES = 1024 * 1024;
/** Values that a body may hold: twice what the arguments of a call may. Each costs far more to parse and to keep than its bytes tell. */
const VALUES_LIMIT = 10_000;
/** What a message that is refused for its size is, as its client is told. */
export const TOO_MUCH = `over ${BODY_LIMIT}, or holds more than ${VALUES_LIMIT} values or ${MOST_NAMES} different names`;

/** Whether the JSON of a message holds more than is parsed. */
export function holdsTooMuch(json: Uint8Array, values = valuesIn(json)): boolean {
  return values > VALUES_LIMIT || hasManyNames(json);
}

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
 * Reads the JSON of a request's body.
 *
 * @param done told what stands in it, or why it cannot be read; once
 */
export type ParseBody = (
  request: IncomingMessage,
  response: ServerResponse<IncomingMessage>,
  done: (error: unknown, body?: unknown) => void,
) => void;

/**
 * Parses JSON whatever the body is called. The parser reads one that is over the limit to its end before it refuses it,
 * so that its client gets to read the refusal; one that has no end, takes too long or holds too much is refused here: with
 * the status 413 or 408, and with 429 where it has to make room for others.
 */
export function jsonBody({ bodies, deadlineMs }: JsonBodyOptions): ParseBody {
  const held = new HeldBodies();
  const hold = (_request: IncomingMessage, response: ServerResponse, body: Buffer): void => {
    const values = valuesIn(body);
    if (holdsTooMuch(body, values)) throw new BodyGivenUp('too_big');
    const release = held.hold(body.length, values);
    if (!release) throw new BodyGivenUp('no_room');
    if (response.destroyed) release();
    else response.once('close', release);
  };
  const parseAny = express.json({ limit: BODY_LIMIT, strict: false, type: () => true, verify: hold });
  return (request, response, done) => {
    let bytes = 0;
    let isOver = false;
    const over = (error?: unknown, body?: unknown): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(late);
      underWay.end();
      request.off('data', count);
      done(error, body);
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
    if (isPlain(request)) parsePlain(request, (bytes) => hold(request, response, bytes), over);
    else parseOther(parseAny, request, response, over);
  };
}

/** What Express's parser is, of what it is given here. */
type ExpressParser = ReturnType<typeof express.json>;

/** Leaves a body to Express, which puts it into its request; there it is taken out, since a request may be kept for as long as its connection is open. */
function parseOther(
  parse: ExpressParser,
  request: IncomingMessage & { body?: unknown },
  response: ServerResponse<IncomingMessage>,
  done: (error?: unknown, body?: unknown) => void,
): void {
  parse(request, response, (error?: unknown) => {
    const { body } = request;
    request.body = undefined;
    done(error, body);
  });
}

/** Nearly all bodies: of a length that was told and is within the limit, as they are, in UTF-8. */
function isPlain({ headers }: IncomingMessage): boolean {
  const length = Number(headers['content-length']);
  return (
    length > 0 &&
    length <= LIMIT_BYTES &&
    headers['transfer-encoding'] === undefined &&
    headers['content-encoding'] === undefined &&
    PLAIN_TYPE.test(headers['content-type'] ?? '')
  );
}

const PLAIN_TYPE = /^application\/json(?:; ?charset="?utf-8"?)?$/i;
/** What UTF-8 may begin with, and JSON may not. */
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** The same as Express's parser does with such a body, without its streams, charsets and copies. */
function parsePlain(
  request: IncomingMessage,
  hold: (bytes: Buffer) => void,
  done: (error?: unknown, body?: unknown) => void,
): void {
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.once('aborted', () => done(new UnreadableBody()));
  request.once('error', () => done(new UnreadableBody()));
  request.once('end', () => {
    const [first = BYTE_ORDER_MARK] = pieces;
    const bytes = pieces.length === 1 ? first : Buffer.concat(pieces);
    pieces.length = 0;
    try {
      hold(bytes);
      done(undefined, parsed(bytes));
    } catch (error) {
      done(error);
    }
  });
}

function parsed(bytes: Buffer): unknown {
  const isMarked = bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
  try {
    return JSON.parse((isMarked ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes).toString('utf8'));
  } catch {
    throw new UnreadableBody();
  }
}

/** A body that is cut off, or no JSON. */
class UnreadableBody extends Error {
  readonly status = 400;
}
