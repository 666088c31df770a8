import { z } from 'zod';
import { classifyMessage } from './classify.ts';
import type { Exchange } from './exchange.ts';
import type { UiFailure, UiFailureKind } from './failure.ts';
import { MAX_LOOKED_AT, safeMessage } from './message.ts';
import type { WireOperation } from './operation.ts';
import type { TransportFault, UnexpectedAnswer } from './transport.ts';

/** What one request to the UI API came to. Never thrown: a failure is a value at this border. */
export type UiAnswer<Answer> =
  | {
      readonly ok: true;
      /** An object of the caller's own. What a read's fields hold may be handed to several callers: never change it in place. */
      readonly data: Answer;
      /** Resolver messages beside partial data: safe to show like {@link UiFailure.message}, each once, at most 20. */
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly failure: UiFailure };

/** What an answer is judged for. */
export interface Asked {
  readonly operation: Pick<WireOperation, 'name' | 'type'>;
  /** Strings that no message may show. */
  readonly secrets: readonly string[];
  /** Names that stand at the top of every right answer. */
  readonly fields: readonly string[];
  /** Origin of the UI API, for the messages of connection faults. */
  readonly origin: string;
}

/** Warnings kept of one answer: they are for reading. */
const MAX_WARNINGS = 20;
/** Errors of one answer that are looked at, since many may say the same. */
const MAX_ERRORS = 200;

/** The parts of an entry of `errors` that mean something here (docs/ui-api/transport.md). */
const resolverErrors = z.array(
  z.object({
    message: z.string().transform((message) => message.slice(0, MAX_LOOKED_AT)),
    path: z
      .array(z.union([z.string(), z.number()]))
      .optional()
      .catch(undefined),
    extensions: z.object({ code: z.string() }).optional().catch(undefined),
  }),
);

const NO_ERRORS = resolverErrors.safeParse([]);

/** The body of an answer that is not HTTP 200: GraphQL's shape, or the CSRF check's own (`csrf/*`). */
const refusalBody = z.object({
  code: z.string().optional().catch(undefined),
  errors: resolverErrors.optional().catch(undefined),
});

/** Judges what one POST came to. */
export function answerOf<Answer>(exchange: Exchange, asked: Asked): UiAnswer<Answer> {
  switch (exchange.came) {
    case 'result':
      return answerOfResult(exchange.data, exchange.errors, asked);
    case 'garbage':
      return failed(asked, 'bad_answer', `HTTP 200 with ${exchange.problem}: not an answer of the Odigos UI API`, 200);
    case 'refusal':
      return answerOfRefusal(exchange.answer, asked);
    case 'nothing':
      return { ok: false, failure: failureOfFault(exchange.fault, asked) };
  }
}

/** The failure of a request whose caller went away, or whose deadline of `timeoutMs` milliseconds passed. */
export function failureOfLeaving(
  over: 'timed_out' | 'cancelled',
  { timeoutMs, sent }: { readonly timeoutMs: number; readonly sent: boolean },
): UiFailure {
  switch (over) {
    case 'timed_out':
      return { kind: over, message: `the Odigos UI API gave no complete answer within ${timeoutMs} ms`, sent };
    case 'cancelled':
      return { kind: over, message: 'the request was cancelled', sent };
  }
}

/** The failure of a request that was never sent, for all that waits for the UI: there was no room, or no turn in time. */
export function failureOfQueue(why: 'full' | 'no_turn', timeoutMs: number): UiFailure {
  const message =
    why === 'full'
      ? 'too many requests wait for the Odigos UI API already'
      : `no turn came within ${timeoutMs} ms, so much waits for the Odigos UI API`;
  return { kind: 'busy', message, sent: false };
}

/** The failure of a request that its waiter left: in the queue still, or on its way. */
export function failureOfWait(
  over: 'timed_out' | 'cancelled',
  { hasBegun, ...request }: { readonly timeoutMs: number; readonly sent: boolean; readonly hasBegun: boolean },
): UiFailure {
  return over === 'timed_out' && !hasBegun
    ? failureOfQueue('no_turn', request.timeoutMs)
    : failureOfLeaving(over, request);
}

function answerOfResult<Answer>(data: unknown, errors: unknown, asked: Asked): UiAnswer<Answer> {
  // Nearly all answers have none.
  const reported =
    errors === undefined
      ? NO_ERRORS
      : resolverErrors.safeParse(Array.isArray(errors) ? errors.slice(0, MAX_ERRORS) : (errors ?? []));
  if (!reported.success) return anotherShape(asked);
  const [first] = reported.data;
  const lacking = isData<Answer>(data) ? fieldWithout(data, asked) : undefined;
  if (first === undefined) {
    if (!isData<Answer>(data)) return anotherShape(asked);
    return lacking === undefined ? { ok: true, data, warnings: [] } : withoutField(asked, lacking);
  }
  if (isData<Answer>(data) && holdsSomething(data)) {
    if (lacking !== undefined) return withoutField(asked, lacking);
    const messages = new Set(reported.data.map(({ message }) => safeMessage(message, asked.secrets)));
    return { ok: true, data, warnings: [...messages].slice(0, MAX_WARNINGS) };
  }
  const { message, path, extensions } = first;
  const kind = classifyMessage(message, extensions?.code);
  return kind === 'invalid_operation'
    ? failed(asked, kind, explainInvalid(asked, { message, path, code: extensions?.code }), 200)
    : failed(asked, kind, message, 200);
}

function anotherShape(asked: Asked): UiAnswer<never> {
  return failed(asked, 'bad_answer', 'HTTP 200 with JSON of another shape: not an answer of the Odigos UI API', 200);
}

/** A field at the top that was asked for and is not there, not even as null. */
function fieldWithout(data: unknown, { fields }: Asked): string | undefined {
  return fields.find((field) => !Object.hasOwn(Object(data), field));
}

/** GraphQL answers every field that it was asked for, with null if need be: what leaves one out is something else. */
function withoutField(asked: Asked, field: string): UiAnswer<never> {
  const problem = `HTTP 200 without the field ${field} that was asked for: not an answer of the Odigos UI API`;
  return failed(asked, 'bad_answer', problem, 200);
}

/**
 * The border where an answer gets its type. The types come from the contract that the operation was generated from;
 * an answer is not validated against it for every request, only that it is an object and has each field at its top.
 */
function isData<Answer>(data: unknown): data is Answer {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** Whether any root field holds anything: the failure of a non-null child nulls the root above it. */
function holdsSomething(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Object.values(data).some((field) => field !== null);
}

/**
 * A body that is not HTTP 200 is read only to tell what it is. Its text is passed on for one code alone: the 400 of a
 * malformed body echoes that body whole, variables included (`transport/bad-json`).
 */
function answerOfRefusal({ status, contentType, text }: UnexpectedAnswer, asked: Asked): UiAnswer<never> {
  const { code, errors } = refusalBody.catch({}).parse(parsed(text));
  const [first] = errors ?? [];
  if ((status === 400 || status === 403) && code !== undefined && /^CSRF_TOKEN_[A-Z]{1,20}$/.test(code)) {
    return failed(asked, 'refused_csrf', `the Odigos UI asked for a CSRF token: HTTP ${status}, ${code}`, status);
  }
  if (status === 422 || (status === 400 && classifyMessage('', first?.extensions?.code) === 'invalid_operation')) {
    const { message = '', path, extensions } = first ?? {};
    return failed(asked, 'invalid_operation', explainInvalid(asked, { message, path, code: extensions?.code }), status);
  }
  const what = `HTTP ${status}, ${mediaType(contentType)}`;
  return failed(asked, 'bad_answer', `${what}: not an answer of the Odigos UI API${hint(status)}`, status);
}

/**
 * Why an operation is not valid for this UI. A validation message names fields, types and enum values and is passed
 * on with the input it is about; a parse error quotes the operation, and any other text could be anything.
 */
function explainInvalid(
  { operation, secrets }: Asked,
  error: {
    readonly message: string;
    readonly path: readonly (string | number)[] | undefined;
    readonly code: string | undefined;
  },
): string {
  const about = `the Odigos UI API does not accept the operation ${operation.name}`;
  if (error.code !== 'GRAPHQL_VALIDATION_FAILED') return about;
  const where = error.path === undefined ? '' : ` (${error.path.join('.')})`;
  return `${about}: ${safeMessage(error.message, secrets).slice(0, 300)}${where}`;
}

function failureOfFault({ reason, sent, code }: TransportFault, { operation, origin }: Asked): UiFailure {
  const may = operation.type === 'mutation' && sent;
  const why = code === undefined ? '' : ` (${code})`;
  switch (reason) {
    case 'connection':
      return {
        kind: 'unreachable',
        message: sent
          ? `the connection to the Odigos UI API at ${origin} broke before an answer came${why}`
          : `no connection to the Odigos UI API at ${origin}${why}`,
        sent: may,
      };
    case 'cut_off':
      return { kind: 'bad_answer', message: 'the connection broke in the middle of the answer', sent: may };
    case 'not_http':
      return { kind: 'bad_answer', message: `what answers at ${origin} does not speak HTTP${why}`, sent: may };
    case 'too_big':
      return { kind: 'too_big', message: 'the answer is larger than this client takes', sent: may };
    case 'crowded':
      return failureOfQueue('full', 0);
    case 'aborted':
      return failureOfLeaving('cancelled', { timeoutMs: 0, sent: may });
  }
}

function failed(asked: Asked, kind: UiFailureKind, message: string, status: number): UiAnswer<never> {
  const sent = asked.operation.type === 'mutation';
  return { ok: false, failure: { kind, message: safeMessage(message, asked.secrets), status, sent } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function mediaType(contentType: string): string {
  return /^[\w.+-]{1,40}\/[\w.+-]{1,60}/.exec(contentType)?.[0] ?? 'no content type';
}

function hint(status: number): string {
  if (status >= 500) return '; the UI, or a proxy before it, is failing';
  if (status >= 300 && status < 400) return '; redirects are not followed';
  if (status === 401 || status === 403) return '; something before it asks for a login';
  return '; does the address lead to the Odigos UI?';
}
