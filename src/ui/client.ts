import { setTimeout as pause } from 'node:timers/promises';
import { answerOf, failureOfLeaving, failureOfQueue, failureOfWait, type UiAnswer } from './answer.ts';
import { BigAnswers } from './big-answers.ts';
import { createBundleReader, type UiBundleReader } from './bundle-reader.ts';
import { createPost, type Exchange, neverSent, type Post } from './exchange.ts';
import { HeldRead, HeldReads } from './held-answers.ts';
import { InFlightRequest, soonerThan } from './in-flight-request.ts';
import { Lanes } from './lanes.ts';
import { LookTurns } from './look-turns.ts';
import type { WireOperation } from './operation.ts';
import type { UiRequestOptions } from './request-options.ts';
import { type WatchRequest, watched } from './request-watch.ts';
import { RootFields } from './root-fields.ts';
import { Sharing } from './sharing.ts';
import { createTransport } from './transport.ts';
import { wireVariables } from './wire-variables.ts';

interface UiWriteOptions extends UiRequestOptions {
  /**
   * Sends `X-Odigos-Admin-Allow: true`, by which the UI carries a mutation out although it is in its own read-only
   * mode. Only for a write that this server has decided to allow; never from an inbound header. Default false.
   */
  readonly adminAllow?: boolean;
  /**
   * Asked when its turn has come, right before it is sent: whether it still may be. One that may not is not sent and
   * answers `cancelled`. Must not reject. Always, when absent.
   */
  readonly mayStill?: () => Promise<boolean>;
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
interface UiClientStats {
  /** Requests sent, retries and downloads included. */
  readonly posted: number;
  /** Reads posted a second time after a connection fault. */
  readonly retried: number;
  /** Reads answered by a request that another caller had under way. */
  readonly shared: number;
  /** Requests under way now, those that wait for their turn included. */
  readonly inFlight: number;
  /** Requests that wait for their turn now. */
  readonly waiting: number;
}

/** The client of one UI API. */
export interface UiClient extends UiWriter, UiBundleReader {
  /**
   * Whether the UI API answers GraphQL, within two seconds. Posts `{__typename}`, which asks Kubernetes nothing; never
   * fetches a page, since that can crash the UI (docs/ui-api/outages.md).
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
  /** Callers' requests under way at once; further ones wait their turn in their deadline. Default 16. */
  readonly concurrency?: number;
  /**
   * Connections open at once, for reads and for writes each; further requests wait in their deadline. By default 64,
   * and always more than `concurrency`, so that the server's own requests find one.
   */
  readonly maxConnections?: number;
  /** Those that see every request of this client. */
  readonly watches?: readonly WatchRequest[];
}

/** A read that several callers may wait for, with what they hold of it. */
interface SharedRead {
  readonly request: InFlightRequest<Exchange>;
  readonly held: HeldRead;
  readonly landing: Promise<Exchange>;
}

const DEFAULT_MAX_ANSWER_BYTES = 32 * 1024 * 1024;
const DEFAULT_CONCURRENCY = 16;
const DEFAULT_MAX_CONNECTIONS = 64;
/** Connections kept for the server's own requests: settings, facts and readiness, each at most one at a time. */
const OWN_CONNECTIONS = 8;
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
    concurrency = DEFAULT_CONCURRENCY,
    watches: always = [],
    maxConnections = Math.max(DEFAULT_MAX_CONNECTIONS, concurrency + OWN_CONNECTIONS),
  } = options;
  const endpoint = new URL(url);
  endpoint.pathname = `${url.pathname.replace(/(?<!\/)\/+$/, '')}/graphql`;
  endpoint.search = '';
  endpoint.hash = '';

  const bigAnswers = new BigAnswers();
  const common = { endpoint, maxAnswerBytes, maxConnections, bigAnswers };
  const lanes = new Lanes(concurrency);
  const lookTurns = new LookTurns();
  const heldReads = new HeldReads();
  const reading = createTransport({
    ...common,
    keepAlive: true,
    readUnder: (signal) => heldReads.under(signal),
  });
  const writing = createTransport({ ...common, keepAlive: false });
  const postQuery = createPost(endpoint, reading)(false);
  const postMutation = createPost(endpoint, writing);

  // Before the queue: a request that several callers share waits, and is sent, once.
  const sharing = new Sharing<SharedRead>();
  const underWay = new Set<InFlightRequest<Exchange>>();
  const rootFields = new RootFields();
  let closed = false;
  let posted = 0;
  let retried = 0;
  let shared = 0;

  const bundle = createBundleReader({
    url,
    timeoutMs,
    queue: lanes.all,
    watches: always,
    isClosed: () => closed,
    onSend: () => {
      posted += 1;
    },
  });

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

  /** Undefined when too much is waiting already. */
  const launched = (
    caller: string | undefined,
    send: (signal: AbortSignal) => Promise<Exchange>,
    {
      read,
      held,
      abandoned,
    }: { readonly read?: string; readonly held?: HeldRead; readonly abandoned?: () => void } = {},
  ): InFlightRequest<Exchange> | undefined => {
    const place = lanes.enter(caller, read);
    if (place === undefined) return undefined;
    held?.whenBig(() => place.turnedOutBig());
    const request = new InFlightRequest({ place, send, unsent: neverSent, abandoned });
    underWay.add(request);
    const landed = () => underWay.delete(request);
    request.landing.then(landed, landed);
    return request;
  };

  const leftBeforeStart = (signal: AbortSignal, deadline: number): UiAnswer<never> | undefined =>
    closed || signal.aborted
      ? { ok: false, failure: failureOfLeaving('cancelled', { timeoutMs: deadline, sent: false }) }
      : undefined;

  const client: UiClient = {
    read: (operation, variables, options) =>
      watched([...always, ...(options.watches ?? [])], operation, async (trace) => {
        const { signal, timeoutMs: deadline = timeoutMs, secrets = [], holder } = options;
        const caller = inLine(options);
        const began = performance.now();
        if (operation.type !== 'query' || /^\s*mutation\b/.test(operation.text)) {
          throw new TypeError(`${operation.name} is a mutation: a reader does not send it`);
        }
        const { wire, json } = wireVariables(variables, operation.name);
        const left = leftBeforeStart(signal, deadline);
        if (left !== undefined) return left;

        const asked = readOf(operation.text, json);
        const shares = sharing.join(asked, (forget) => {
          const held = new HeldRead();
          const sent = (abort: AbortSignal): Promise<Exchange> =>
            heldReads.during(abort, held, () => postQueryTwice(operation.text, wire, abort, trace));
          const request = launched(caller, sent, { read: asked, held, abandoned: forget });
          return request && { request, held, landing: request.landing };
        });
        if (shares === undefined) return { ok: false, failure: failureOfQueue('full', deadline) };
        const { joined } = shares;
        const { request, held } = shares.request;
        held.alsoFor(holder);
        if (joined) {
          shared += 1;
          request.alsoFor(caller);
        }
        const wait = await request.wait(signal, deadline);
        if (wait.over !== 'landed') {
          const { hasBegun } = request;
          return { ok: false, failure: failureOfWait(wait.over, { timeoutMs: deadline, sent: false, hasBegun }) };
        }
        if (holder?.holds && !holder.looks) {
          const timeoutMs = deadline - (performance.now() - began);
          const isTurn = await lookTurns.take(holder, { caller: options.caller, signal, timeoutMs });
          const over = signal.aborted ? 'cancelled' : 'timed_out';
          // What it waits for beside this one need not wait for others any more.
          bigAnswers.reconsider();
          if (!isTurn)
            return { ok: false, failure: failureOfWait(over, { timeoutMs: deadline, hasBegun: false, sent: false }) };
        }
        const { origin } = endpoint;
        const fields = rootFields.of(operation.text);
        const about = { operation, secrets, origin, fields };
        return request.isShared ? ownOf(answerOf(wait.landing, about)) : answerOf(wait.landing, about);
      }),

    write: (operation, variables, options) =>
      watched([...always, ...(options.watches ?? [])], operation, async (trace) => {
        const { signal, timeoutMs: deadline = timeoutMs, secrets = [], adminAllow = false, mayStill } = options;
        const caller = inLine(options);
        if (operation.type !== 'mutation') throw new TypeError(`${operation.name} is a query: read it`);
        const { wire } = wireVariables(variables, operation.name);
        const left = leftBeforeStart(signal, deadline);
        if (left !== undefined) return left;

        const request = launched(caller, async (abort) =>
          mayStill === undefined || (await soonerThan(abort, mayStill()))
            ? counted(postMutation(adminAllow))(operation.text, wire, abort, trace)
            : neverSent(),
        );
        if (request === undefined) return { ok: false, failure: failureOfQueue('full', deadline) };
        const wait = await request.wait(signal, deadline);
        // Applied or not, a read from now on must not be answered by one that began before.
        sharing.seal();
        // The only waiter has left, so the request was aborted and lands at once: it knows whether it had been sent.
        const landing = wait.over === 'landed' ? wait.landing : await request.landing;
        if (wait.over !== 'landed' && landing.came === 'nothing') {
          const { sent } = landing.fault;
          return {
            ok: false,
            failure: failureOfWait(wait.over, { timeoutMs: deadline, sent, hasBegun: request.hasBegun }),
          };
        }
        return answerOf(landing, {
          operation,
          secrets,
          origin: endpoint.origin,
          fields: rootFields.of(operation.text),
        });
      }),

    download: bundle.download,

    async ready(signal) {
      const { ok } = await client.read(READY, {}, { signal, timeoutMs: Math.min(timeoutMs, READY_TIMEOUT_MS) });
      return ok;
    },

    stats: () => ({ posted, retried, shared, inFlight: underWay.size + bundle.underWay, waiting: lanes.waiting }),

    close() {
      closed = true;
      for (const request of underWay) request.abort();
      reading.close();
      writing.close();
      bundle.close();
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

/** An answer that several callers got, for one of them. */
function ownOf<Answer>(answer: UiAnswer<Answer>): UiAnswer<Answer> {
  return answer.ok ? { ...answer, data: { ...answer.data } } : answer;
}

function isRetried(exchange: Exchange): boolean {
  return (
    exchange.came === 'nothing' && exchange.fault.reason === 'connection' && RETRIED_CODES.has(exchange.fault.code)
  );
}

/**
 * In whose line a request waits. A call that holds a big answer waits for nobody: others whose answers are big wait for its end, in
 * all places that there are.
 */
function inLine({ caller, holder }: UiRequestOptions): string | undefined {
  return holder?.holds ? undefined : caller;
}

/** Tells one read from all that ask something else. */
function readOf(text: string, variables: string): string {
  return `${variables}\n${text}`;
}
