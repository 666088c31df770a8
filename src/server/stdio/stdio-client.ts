import { ANYONE } from '../../access/caller.ts';
import { visible } from '../../text/invisible.ts';
import { fieldOf } from '../../tool/fields.ts';
import { Limits, type Requester } from '../admission/limits.ts';
import { holdsTooMuch, TOO_MUCH } from '../http/json-body.ts';
import { INTERNAL_ERROR, INVALID_REQUEST, PARSE_ERROR, SERVER_ERROR } from '../http/rpc-errors.ts';
import type { Sender } from '../mcp/call-account.ts';
import type { McpEndpoint } from '../mcp/endpoint.ts';
import type { FastAnswer } from '../mcp/fast-path/fast-answer.ts';
import { type Message, readMessage, UNREAD_MESSAGE } from '../mcp/message.ts';
import type { Reply, Served } from '../mcp/serve.ts';
import { answerLines } from './answer-lines.ts';
import { asRequest, headersOf } from './as-request.ts';
import type { BoundedLine } from './bounded-lines.ts';
import type { MessageLines } from './message-lines.ts';

export interface StdioClientOptions {
  readonly endpoint: McpEndpoint;
  /** Streams on which the client hears of changes. */
  readonly listening: McpEndpoint['handler'];
  readonly lines: MessageLines;
  /** Messages that may be under way at once. */
  readonly maxInFlight: number;
  /** Whether MCP is served at all. */
  readonly isEnabled: () => boolean;
}

const CANCELLED = 'notifications/cancelled';
const UNREADABLE = '(unreadable)';
/** Calls of one batch that have a line in the audit each. */
const MAX_OF_BATCH = 8;
const SWITCHED_OFF = 'MCP is switched off in this installation of Odigos (ui.mcp.enabled).';
const TOO_BIG = `The message is ${TOO_MUCH}.`;
/** Whoever started this process asks for nothing less than it may have: settings say that. */
const NARROWING = {
  ok: true,
  narrowing: { toolsets: [], readOnly: false, isSmall: false, answers: undefined },
} as const;

/** What is under way for a message, and what ends it. */
interface UnderWay {
  readonly id: unknown;
  readonly over: AbortController;
  /** Whether it is a stream, which ends with the client and is waited for by nobody. */
  isStream: boolean;
  done: Promise<void>;
}

/** The one client at the other end of a pair of pipes. */
export class StdioClient {
  readonly #options: StdioClientOptions;
  readonly #limits: Limits;
  readonly #requester: Requester;
  readonly #underWay = new Set<UnderWay>();
  /** How the client named itself in its handshake: over HTTP each request says it. */
  #userAgent: string | undefined;

  constructor(options: StdioClientOptions) {
    this.#options = options;
    this.#limits = new Limits({ rate: undefined, inFlight: options.maxInFlight });
    this.#requester = this.#limits.requesterOf({}, '127.0.0.1');
  }

  /** Serves one line. Never throws. */
  async take(line: BoundedLine): Promise<void> {
    if (!line.ok) return this.#unreadable(INVALID_REQUEST, TOO_BIG);
    if (holdsTooMuch(Buffer.from(line.text))) return this.#unreadable(INVALID_REQUEST, TOO_BIG);
    let body: unknown;
    try {
      body = JSON.parse(line.text);
    } catch {
      return this.#unreadable(PARSE_ERROR, 'The line is not valid JSON.');
    }
    if (Array.isArray(body)) return this.#batch(body);
    const message = readMessage(body);
    this.#hearName(message);
    if (message.method === CANCELLED) return this.#cancel(fieldOf(message.params, 'requestId'));
    if (!this.#options.isEnabled()) return this.#refuse(message, SWITCHED_OFF, 'switched_off');
    const limited = this.#limits.begin(this.#requester);
    if (limited) return this.#refuse(message, limited.message, 'limits');
    const underWay: UnderWay = {
      id: message.id,
      over: new AbortController(),
      isStream: false,
      done: Promise.resolve(),
    };
    this.#underWay.add(underWay);
    underWay.done = this.#serve(body, message, underWay);
    await underWay.done;
    this.#underWay.delete(underWay);
    if (!underWay.isStream) this.#limits.end(this.#requester);
    return undefined;
  }

  /** The client has gone, or is to: whatever is under way ends. */
  abort(): void {
    for (const { over } of this.#underWay) over.abort();
  }

  /** Resolves when all calls that are under way have ended. */
  async settled(): Promise<void> {
    await Promise.all([...this.#underWay].filter(({ isStream }) => !isStream).map(({ done }) => done));
  }

  async #serve(body: unknown, message: Message, underWay: UnderWay): Promise<void> {
    const { endpoint } = this.#options;
    const { signal } = underWay.over;
    const served = await endpoint.service.serve(body, {
      sender: this.#senderOf(message),
      caller: ANYONE,
      requester: this.#requester.key,
      reachedAt: undefined,
      narrowing: NARROWING,
      onGone: (abort) => signal.addEventListener('abort', abort, { once: true }),
      reply: this.#replyTo(underWay),
      onLine: () => {},
      onRefused: () => {},
    });
    if (!signal.aborted) await this.#finish(served, message);
  }

  #replyTo(underWay: UnderWay): Reply {
    const { endpoint, listening, lines } = this.#options;
    const { signal } = underWay.over;
    const pass = async (handler: McpEndpoint['handler'], body: unknown): Promise<boolean> => {
      const answer = await handler.fetch(asRequest(readMessage(body), signal));
      try {
        for await (const line of answerLines(answer)) if (!signal.aborted) await lines.write(line);
      } catch (error) {
        if (!signal.aborted) throw error;
      }
      return answer.status < 500;
    };
    return {
      send: ({ made, text }: FastAnswer) => {
        if (!signal.aborted) lines.write(...(made ? [made, text] : [text])).catch(() => {});
      },
      dispatch: (body) => pass(endpoint.handler, body),
      listen: async (body) => {
        // A silent stream takes no call's place.
        underWay.isStream = true;
        this.#limits.end(this.#requester);
        await pass(listening, body);
        return { type: 'answered' };
      },
    };
  }

  async #finish(served: Served, { id }: Message): Promise<void> {
    const { lines } = this.#options;
    switch (served.type) {
      case 'answered':
        return;
      case 'refused':
        return lines.error(served.code, visible(served.message), served.id);
      case 'failed':
        return lines.error(INTERNAL_ERROR, 'This server failed unexpectedly.', answerable(id));
    }
  }

  /** What cannot be read may have been a call, so it has its line too. */
  #unreadable(code: number, why: string): Promise<void> {
    this.#account(UNREADABLE, UNREAD_MESSAGE, 'unreadable');
    return this.#options.lines.error(code, why);
  }

  async #batch(bodies: readonly unknown[]): Promise<void> {
    const calls = bodies.map(readMessage).filter(({ tool }) => tool !== undefined);
    for (const message of calls.slice(0, MAX_OF_BATCH)) this.#account(message.tool ?? '', message, 'protocol');
    const why = 'Batches are not supported: send one JSON-RPC message a line.';
    await this.#options.lines.error(INVALID_REQUEST, why);
  }

  async #refuse(message: Message, why: string, reason: 'switched_off' | 'limits'): Promise<void> {
    if (message.tool !== undefined) this.#account(message.tool, message, reason);
    const id = answerable(message.id);
    // Nobody waits for an answer to a notification.
    if (id !== undefined) await this.#options.lines.error(SERVER_ERROR, why, id);
  }

  #account(tool: string, message: Message, reason: 'switched_off' | 'limits' | 'protocol' | 'unreadable'): void {
    this.#options.endpoint.account.refuse({ tool, message, sender: this.#senderOf(message), reason });
  }

  async #cancel(id: unknown): Promise<void> {
    for (const underWay of this.#underWay) if (underWay.id === id && id !== undefined) underWay.over.abort();
  }

  #hearName({ method, params }: Message): void {
    if (method !== 'initialize') return;
    const client = fieldOf(params, 'clientInfo');
    const [name, version] = [fieldOf(client, 'name'), fieldOf(client, 'version')];
    if (typeof name !== 'string') return;
    this.#userAgent = typeof version === 'string' ? `${name}/${version}` : name;
  }

  #senderOf(message: Message): Sender {
    const headers = {
      ...headersOf(message),
      ...(this.#userAgent === undefined ? {} : { 'user-agent': this.#userAgent }),
    };
    return { headers, token: undefined, address: 'stdio' };
  }
}

function answerable(id: unknown): string | number | undefined {
  return typeof id === 'string' || typeof id === 'number' ? id : undefined;
}
