import { setTimeout as pause } from 'node:timers/promises';
import { answerOf, failureOfLeaving, type UiAnswer } from './answer.ts';
import { createPost, type Exchange, type Post, type TraceHeaders, type WireVariables } from './exchange.ts';
import { Flight } from './flight.ts';
import type { WireOperation } from './operation.ts';
import { Sharing } from './sharing.ts';
import { createTransport } from './transport.ts';

export interface UiRequestOptions {
  /** Aborts when the caller has gone or its own deadline passed. */
  readonly signal: AbortSignal;
  /** Milliseconds for this request, a retry included; the client's default deadline when absent. */
  readonly timeoutMs?: number;
  /**
   * Strings among the variables that no failure message and no warning may show: each is replaced by `[redacted]`
   * (one shorter than six characters only where it stands as a word of its own). Other values may be quoted by the UI,
   * `namespaces "nope" not found`, which is what makes its messages useful; so mark every secret.
   */
  readonly secrets?: readonly string[];
  /** The trace that the request belongs to; of a shared one, that of whoever came first is sent. */
  readonly trace?: TraceHeaders;
}

export interface UiWriteOptions extends UiRequestOptions {
  /**
   * Sends `X-Odigos-Admin-Allow: true`, by which the UI carries a mutation out although it is in its own read-only
   * mode. Only for a write that this server has decided to allow; never from an inbound header. Default false.
   */
  readonly adminAllow?: boolean;
}

/** Sends queries only; what a preview and a read tool are handed. */
export interface UiReader {
  /**
   * Sends one query. Retried once when the connection failed before an answer came; identical queries in flight share
   * one request. Refuses a mutation without sending anything (rejects with TypeError: that is a bug, not a condition).
   */
  read<Answer, Variables>(
    operation: WireOperation<Answer, Variables>,
    variables: Variables,
    options: UiRequestOptions,
  ): Promise<UiAnswer<Answer>>;
}

/** Sends mutations too; handed only to the apply step of a write that was allowed. */
export interface UiWriter extends UiReader {
  /**
   * Sends one mutation, once: never retried, never shared. A failure says whether it may have been applied. Refuses a
   * query without sending anything (rejects with TypeError).
   */
  write<Answer, Variables>(
    operation: WireOperation<Answer, Variables>,
    variables: Variables,
    options: UiWriteOptions,
  ): Promise<UiAnswer<Answer>>;
}

/** Counts since the client was made. */
export interface UiClientStats {
  /** Requests posted, retries included. */
  readonly posted: number;
  /** Reads posted a second time after a connection fault. */
  readonly retried: number;
  /** Reads answered by a request that another caller had under way. */
  readonly shared: number;
  /** Requests under way now. */
  readonly inFlight: number;
}

/** The client of one UI API. */
export interface UiClient extends UiWriter {
  /**
   * Whether the UI API answers GraphQL, within two seconds. Posts `{__typename}`, which asks Kubernetes nothing; never
   * fetches a page, since that can crash the UI (facts, section 10).
   */
  ready(signal: AbortSignal): Promise<boolean>;
  /** Counts for metrics and tests. */
  stats(): UiClientStats;
  /** Aborts what is under way (it answers `cancelled`) and closes every connection. Later calls answer `cancelled`. */
  close(): void;
}

export interface UiClientOptions {
  /** Base address of the Odigos UI; requests go to `<url>/graphql`. Credentials in it become Basic authorization. */
  readonly url: URL;
  /** Deadline in milliseconds of a request that states none. */
  readonly timeoutMs: number;
  /** An answer over this many bytes is cut off as `too_big`. Default 32 MiB. */
  readonly maxAnswerBytes?: number;
  /** Connections open at once, for reads and for writes each; further requests wait in their deadline. Default 64. */
  readonly maxConnections?: number;
}

const DEFAULT_MAX_ANSWER_BYTES = 32 * 1024 * 1024;
const DEFAULT_MAX_CONNECTIONS = 64;
const READY_TIMEOUT_MS = 2_000;
/** Before the one retry of a read: long enough for a restarting listener's next accept, too short to notice. */
const RETRY_PAUSE_MS = 20;
/** Faults of the connection itself, a kept one that the other side had closed among them. */
const RETRIED_CODES: ReadonlySet<string | undefined> = new Set(['ECONNRESET', 'EPIPE', 'ECONNREFUSED']);
const READY: WireOperation = { name: 'ready', type: 'query', text: '{__typename}' };

/** The client of the UI API at `options.url`. Opens nothing before the first request. */
export function createUiClient(options: UiClientOptions): UiClient {
  const {
    url,
    timeoutMs,
    maxAnswerBytes = DEFAULT_MAX_ANSWER_BYTES,
    maxConnections = DEFAULT_MAX_CONNECTIONS,
  } = options;
  const endpoint = new URL(url);
  endpoint.pathname = `${url.pathname.replace(/\/+$/, '')}/graphql`;
  endpoint.search = '';
  endpoint.hash = '';

  const reading = createTransport({ endpoint, maxAnswerBytes, maxConnections, keepAlive: true });
  const writing = createTransport({ endpoint, maxAnswerBytes, maxConnections, keepAlive: false });
  const postQuery = createPost(endpoint, reading)(false);
  const postMutation = createPost(endpoint, writing);

  const sharing = new Sharing<Exchange>();
  const underWay = new Set<Flight<Exchange>>();
  let closed = false;
  let posted = 0;
  let retried = 0;
  let shared = 0;

  const counted =
    (post: Post): Post =>
    (...request) => {
      posted += 1;
      return post(...request);
    };

  const postQueryTwice: Post = async (text, variables, signal, trace) => {
    const first = await counted(postQuery)(text, variables, signal, trace);
    if (!isRetried(first)) return first;
    await pause(RETRY_PAUSE_MS);
    if (signal.aborted) return first;
    retried += 1;
    return counted(postQuery)(text, variables, signal, trace);
  };

  const track = (flight: Flight<Exchange>) => {
    underWay.add(flight);
    flight.landing.then(() => underWay.delete(flight));
  };

  const leftBeforeStart = (signal: AbortSignal, deadline: number): UiAnswer<never> | undefined =>
    closed || signal.aborted
      ? { ok: false, failure: failureOfLeaving('cancelled', { timeoutMs: deadline, sent: false }) }
      : undefined;

  const client: UiClient = {
    async read(operation, variables, { signal, timeoutMs: deadline = timeoutMs, secrets = [], trace }) {
      if (operation.type !== 'query' || /^\s*mutation\b/.test(operation.text)) {
        throw new TypeError(`${operation.name} is a mutation: a reader does not send it`);
      }
      const { wire, json } = wireVariables(variables, operation.name);
      const left = leftBeforeStart(signal, deadline);
      if (left !== undefined) return left;

      const { flight, joined } = sharing.join(`${json}\n${operation.text}`, (abort) =>
        postQueryTwice(operation.text, wire, abort, trace),
      );
      if (joined) shared += 1;
      else track(flight);
      const wait = await flight.wait(signal, deadline);
      return wait.over === 'landed'
        ? answerOf(wait.landing, { operation, secrets, origin: endpoint.origin })
        : { ok: false, failure: failureOfLeaving(wait.over, { timeoutMs: deadline, sent: false }) };
    },

    async write(operation, variables, options) {
      const { signal, timeoutMs: deadline = timeoutMs, secrets = [], adminAllow = false, trace } = options;
      if (operation.type !== 'mutation') throw new TypeError(`${operation.name} is a query: read it`);
      const { wire } = wireVariables(variables, operation.name);
      const left = leftBeforeStart(signal, deadline);
      if (left !== undefined) return left;

      const flight = new Flight((abort) => counted(postMutation(adminAllow))(operation.text, wire, abort, trace));
      track(flight);
      const wait = await flight.wait(signal, deadline);
      // Applied or not, a read from now on must not be answered by one that began before.
      sharing.seal();
      // The only waiter has left, so the request was aborted and lands at once: it knows whether it had been sent.
      const landing = wait.over === 'landed' ? wait.landing : await flight.landing;
      if (wait.over !== 'landed' && landing.came === 'nothing') {
        return { ok: false, failure: failureOfLeaving(wait.over, { timeoutMs: deadline, sent: landing.fault.sent }) };
      }
      return answerOf(landing, { operation, secrets, origin: endpoint.origin });
    },

    async ready(signal) {
      const { ok } = await client.read(READY, {}, { signal, timeoutMs: Math.min(timeoutMs, READY_TIMEOUT_MS) });
      return ok;
    },

    stats: () => ({ posted, retried, shared, inFlight: underWay.size }),

    close() {
      closed = true;
      for (const flight of underWay) flight.abort();
      reading.close();
      writing.close();
    },
  };
  return client;
}

/** A view of `writer` that has no `write` at all, for whoever must be unable to change anything. */
export function readerOf(writer: UiWriter): UiReader {
  return Object.freeze({
    read: ((operation, variables, options) => writer.read(operation, variables, options)) satisfies UiReader['read'],
  });
}

function isRetried(exchange: Exchange): boolean {
  return (
    exchange.came === 'nothing' && exchange.fault.reason === 'connection' && RETRIED_CODES.has(exchange.fault.code)
  );
}

/** Serialises once before anything is sent, so that variables that can't be are a TypeError and not a failed request. */
function wireVariables(variables: unknown, name: string): { readonly wire: WireVariables; readonly json: string } {
  if (!isRecord(variables)) throw new TypeError(`the variables of ${name} are not an object`);
  return { wire: variables, json: JSON.stringify(variables) };
}

function isRecord(value: unknown): value is WireVariables {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
