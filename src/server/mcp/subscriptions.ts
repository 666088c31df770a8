import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, Server, type ServerEvent, type ServerEventBus } from '@modelcontextprotocol/server';
import type { ListedTool } from '../../catalog/catalog.ts';
import { sameList } from '../../catalog/live-catalog.ts';
import { IMPLEMENTATION, serverOptions } from './implementation.ts';
import type { LibraryRequest } from './library-request.ts';
import type { Message } from './message.ts';
import { visibleAnswers } from './visible-answers.ts';

export interface SubscriptionOptions {
  /** Streams open at once; a further one is refused. */
  readonly maxOpen?: number;
  /** Streams that one requester may have open. */
  readonly maxOfOne?: number;
  /** Told of what the protocol library rejects or fails at. */
  readonly onProtocolError: (error: Error) => void;
}

const LISTEN_METHOD = 'subscriptions/listen';

const MAX_OPEN = 1_024;
/** Those behind one proxy without tokens count as one. */
const MAX_OF_ONE = 256;
/** A comment this often keeps proxies from closing a silent stream, and finds clients that have gone without a word. */
const KEEP_ALIVE_MS = 25_000;

/** What a client lists of what can change. */
export interface Lists {
  readonly tools: readonly ListedTool[];
  /** The names of its prompts. */
  readonly prompts: readonly string[];
  /** The URIs of its resources, and of their templates. */
  readonly resources: readonly string[];
}

/** A request to listen. */
export interface Listening {
  /** Its message. */
  readonly body: unknown;
  /** Whose it is: streams of one are bounded. */
  readonly requester: string;
  /** What its client lists at this moment. */
  readonly listNow: () => Lists;
  /** Whether whoever listens may still do so. */
  readonly stillHolds: () => boolean;
}

/** The protocol library's part: streams that end together. */
interface Streams {
  readonly serve: (request: LibraryRequest, response: ServerResponse<IncomingMessage>, body: unknown) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** One open stream. */
interface Subscriber {
  readonly listening: Listening;
  readonly response: ServerResponse<IncomingMessage>;
  /** What its client listed when it was last told, or began to listen. */
  listed: Lists;
  readonly tell: (event: ServerEvent) => void;
}

/**
 * The streams on which clients of protocol 2026-07-28 hear that what they list has changed. The protocol library
 * speaks on them; they have a handler of their own, so that they can be ended while calls go on.
 */
export class Subscriptions implements ServerEventBus {
  private readonly options: SubscriptionOptions;
  private readonly subscribers = new Set<Subscriber>();
  private readonly opening = new AsyncLocalStorage<Pick<Subscriber, 'listening' | 'response'>>();
  private streams: Streams;
  private isEnded = false;

  constructor(options: SubscriptionOptions) {
    this.options = options;
    this.streams = this.open();
  }

  /** How many streams are open. */
  get size(): number {
    return this.subscribers.size;
  }

  /** Whether a new stream can be opened: not any more once the server stops. */
  get isOpen(): boolean {
    return !this.isEnded;
  }

  /** Whether a requester has as many streams open as it may. */
  isFullFor(requester: string): boolean {
    const own = [...this.subscribers].filter(({ listening }) => listening.requester === requester);
    return own.length >= (this.options.maxOfOne ?? MAX_OF_ONE);
  }

  /** Serves one request to listen; resolves when its stream has ended. */
  serve(listening: Listening, request: LibraryRequest, response: ServerResponse<IncomingMessage>): Promise<void> {
    return this.opening.run({ listening, response }, () => this.streams.serve(request, response, listening.body));
  }

  /** The catalog has changed: tells every client which of its own lists is another now. */
  tellChanged(): void {
    this.cutRevoked();
    for (const subscriber of this.subscribers) {
      const before = subscriber.listed;
      subscriber.listed = subscriber.listening.listNow();
      for (const kind of changedLists(before, subscriber.listed)) subscriber.tell({ kind });
    }
  }

  /** Cuts the streams of those who may not listen any more: their token was changed, taken away or has expired. */
  cutRevoked(): void {
    for (const { listening, response } of this.subscribers) if (!listening.stillHolds()) response.destroy();
  }

  /** Ends every open stream, each with the protocol's own word of that; new ones may be opened. */
  async endOpen(): Promise<void> {
    const { close } = this.streams;
    this.streams = this.open();
    await close();
  }

  /** Ends every open stream for good. */
  async end(): Promise<void> {
    this.isEnded = true;
    await this.streams.close();
  }

  publish(): void {
    this.tellChanged();
  }

  subscribe(tell: (event: ServerEvent) => void): () => void {
    const opened = this.opening.getStore();
    if (!opened) throw new Error('a subscription came past the route');
    const subscriber: Subscriber = { ...opened, listed: opened.listening.listNow(), tell };
    this.subscribers.add(subscriber);
    return () => void this.subscribers.delete(subscriber);
  }

  private open(): Streams {
    const { maxOpen = MAX_OPEN, onProtocolError } = this.options;
    const handler = createMcpHandler(({ era }) => new Server(IMPLEMENTATION, serverOptions(era)), {
      bus: this,
      maxSubscriptions: maxOpen,
      keepAliveMs: KEEP_ALIVE_MS,
      onerror: onProtocolError,
    });
    return { serve: toNodeHandler(visibleAnswers(handler), { onerror: onProtocolError }), close: handler.close };
  }
}

/** Whether a message asks to be told of changes. */
export function asksToListen({ method }: Message): boolean {
  return method === LISTEN_METHOD;
}

type ListChange = 'tools_list_changed' | 'prompts_list_changed' | 'resources_list_changed';

function changedLists(before: Lists, now: Lists): readonly ListChange[] {
  return [
    ...(sameList(before.tools, now.tools) ? [] : ['tools_list_changed' as const]),
    ...(sameNames(before.prompts, now.prompts) ? [] : ['prompts_list_changed' as const]),
    ...(sameNames(before.resources, now.resources) ? [] : ['resources_list_changed' as const]),
  ];
}

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index]);
}
