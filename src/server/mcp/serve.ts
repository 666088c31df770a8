import type { Caller } from '../../access/caller.ts';
import type { RequestRefusal } from '../../audit/refusals.ts';
import type { CallEnvironment } from '../../call/call-environment.ts';
import { offeredPrompts } from '../../guidance/prompts/prompts.ts';
import { listedResources, listedTemplates } from '../../guidance/resources/resources.ts';
import type { Skills } from '../../guidance/skills/skills.ts';
import { visible } from '../../text/invisible.ts';
import { holdsToken } from '../../text/own-tokens.ts';
import { mayTakeLong } from '../../tool/asked-seconds.ts';
import { calledThrough } from '../../tool/call-through.ts';
import { nestsDeeperThan } from '../http/nesting.ts';
import { INVALID_PARAMS, INVALID_REQUEST } from '../http/rpc-errors.ts';
import { formFor } from './answer-form.ts';
import { type CallAccount, clientOf, type OpenedCall, type Sender } from './call-account.ts';
import { DeclaredClients } from './fast-path/declared-clients.ts';
import { answerFast, type FastAnswer } from './fast-path/fast-answer.ts';
import { type FastRequest, fastRequest } from './fast-path/fast-request.ts';
import { meantMessage } from './meant-message.ts';
import { type Message, readMessage } from './message.ts';
import type { AskedNarrowing } from './narrowing.ts';
import { RequestContext, withRequestContext } from './request-context.ts';
import { asksToListen, type Lists } from './subscriptions.ts';
import type { Views, Wish } from './views.ts';

/** An id is answered as it came: no client needs one that is longer. */
const MAX_ID = 1_000;
/** What is deeper overflows the stack of the protocol library, which walks messages by recursion. */
const MAX_LEVELS = 100;

/** A message that was refused before anything was done for it. */
export interface Refused {
  readonly type: 'refused';
  /** The HTTP status, where there is HTTP. */
  readonly status: 200 | 400 | 429 | 503;
  /** The code of the JSON-RPC error. */
  readonly code: number;
  readonly message: string;
  /** Of the message, where it has one that can be answered. */
  readonly id?: string | number;
  readonly reason: RequestRefusal;
}

/** What became of a message: answered over its transport, or refused or failed and still to be answered. */
export type Served = { readonly type: 'answered' } | { readonly type: 'failed' } | Refused;

/** How one message is answered over the transport that it came by. */
export interface Reply {
  /** Sends an answer that was made here. */
  send(answer: FastAnswer): void;
  /** Hands a message to the protocol library, which answers over this transport; false when it failed. */
  dispatch(body: unknown): Promise<boolean>;
  /**
   * Opens a stream on which the client hears of changes, until it ends.
   *
   * @param body the message that asks for it
   * @param listNow what the client lists at each moment
   */
  listen(body: unknown, listNow: () => Lists): Promise<Served>;
}

/** What a transport knows of a message beside what it says. */
export interface MessageContext {
  readonly sender: Sender;
  /** Who sends it, and what that caller may do at most. */
  readonly caller: Caller;
  /** By whose turns its requests to the UI wait. */
  readonly requester: string;
  /** Where the client reached this server, as far as the transport can tell. */
  readonly reachedAt: string | undefined;
  /** What it asks for less than its caller may have. */
  readonly narrowing: AskedNarrowing;
  /** Has `abort` called when the client has gone, at once where it has already. */
  readonly onGone: (abort: () => void) => void;
  readonly reply: Reply;
  /** Told that a line in the audit stands for the message. */
  readonly onLine: () => void;
  /** Told that the message is answered an error of the protocol, and why. */
  readonly onRefused: (reason: RequestRefusal) => void;
}

export interface McpServiceOptions {
  readonly environment: CallEnvironment;
  readonly views: Views;
  readonly account: CallAccount;
  readonly skills: Skills;
  /** Milliseconds that one call may take in all. */
  readonly callDeadlineMs: number;
  /** Whether the protocol library answers everything, so that none is answered on the fast path. */
  readonly isLibraryAlone: boolean;
  /** Told of what failed here, and is no failure of a tool. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Serves MCP messages, by whatever transport they come: the one way to the choke point. It opens the audit record of every
 * tools/call before anything of it is judged, and writes its line when all of it has ended, so that no transport can forget to.
 */
export class McpService {
  readonly #options: McpServiceOptions;
  readonly #clients = new DeclaredClients();

  constructor(options: McpServiceOptions) {
    this.#options = options;
  }

  /** Serves one message. Never throws: what fails is told to `onFailure`. */
  async serve(body: unknown, context: MessageContext): Promise<Served> {
    const meant = meantMessage(body);
    const message = readMessage(meant.ok ? meant.body : body);
    if (!isPlainId(message.id))
      return this.#refuse(
        message,
        context,
        `The id of the message is over ${MAX_ID} characters, or holds a token or an invisible one.`,
      );
    if (!meant.ok) return this.#refuse(message, context, meant.message, meant);
    const { narrowing } = context;
    if (!narrowing.ok) return this.#refuse(message, context, narrowing.message, { reason: 'parameters' });
    const { readOnly, answers, ...wish } = narrowing.narrowing;
    const form = answers ?? formFor(clientOf(message, context.sender)?.name);
    const caller = readOnly ? context.caller.readingOnly : context.caller;
    const asked = await this.#options.views.asked(caller, wish, form);
    if (!asked.ok) return this.#refuse(message, context, asked.message, { reason: 'parameters' });
    const { requester, reachedAt, onGone } = context;
    const { callDeadlineMs: deadlineMs } = this.#options;
    const call = this.#open(message, context);
    const request = new RequestContext({
      call,
      openRead: (tool, via) => this.#openRead({ ...message, tool, via }, context),
      caller,
      requester,
      reachedAt,
      view: asked.view,
      form,
      deadlineMs,
    });
    onGone(() => request.abort());
    try {
      const served = await this.#answer(message, context, request, wish);
      request.audit?.settle('tool_error', 'protocol');
      return served;
    } catch (error) {
      request.audit?.complete('error', { reason: 'server' });
      this.#options.onFailure(error);
      return { type: 'failed' };
    } finally {
      await request.end();
    }
  }

  async #answer(
    message: Message,
    { sender, reply, onRefused }: MessageContext,
    request: RequestContext,
    wish: Wish,
  ): Promise<Served> {
    const { environment, isLibraryAlone } = this.#options;
    const fast = isLibraryAlone ? undefined : fastRequest(sender.headers, message, this.#clients);
    if (fast && !this.#maySayProgress(fast)) {
      reply.send(request.held.hold(await answerFast(fast, environment, request)));
      return ANSWERED;
    }
    if (!isLibraryAlone && !isServed(message.method)) onRefused('not_found');
    if (nestsDeeperThan(MAX_LEVELS, message.body))
      return refused(`The message is nested more than ${MAX_LEVELS} levels deep.`);
    if (asksToListen(message)) return reply.listen(message.body, () => this.#listsOf(request.caller, wish));
    const isWell = await withRequestContext(request, () => reply.dispatch(message.body));
    if (!isWell) request.audit?.settle('error', 'server');
    return ANSWERED;
  }

  /** Whether a client is to be told how far its call is while it runs, which the library does. */
  #maySayProgress(request: FastRequest): boolean {
    if (request.method !== 'tools/call' || !request.wantsProgress) return false;
    const { tool, arguments: given } = calledThrough(request.tool, request.arguments);
    const definition = this.#options.environment.catalog.tools.get(tool)?.definition;
    return definition !== undefined && mayTakeLong(definition, given);
  }

  #listsOf(caller: Caller, wish: Wish): Lists {
    const { views, skills } = this.#options;
    const { listed: tools, reached } = views.viewOf(caller, wish);
    const resources = [...listedResources({ reached }, skills), ...listedTemplates({ reached })];
    return {
      tools,
      prompts: offeredPrompts({ reached }).map(({ name }) => name),
      resources: resources.map(({ uri }) => uri),
    };
  }

  #open({ tool, ...message }: Message, { sender, onLine }: MessageContext): OpenedCall | undefined {
    if (tool === undefined) return undefined;
    onLine();
    return this.#options.account.open(tool, { ...message, tool }, sender);
  }

  /** Any number of them, and each has its line. */
  #openRead(message: Message & { readonly tool: string }, { sender, onLine }: MessageContext): OpenedCall {
    onLine();
    return this.#options.account.open(message.tool, message, sender);
  }

  #refuse(message: Message, { sender, onLine }: MessageContext, why: string, how: RefusedHow = {}): Refused {
    const { tool, id } = message;
    if (tool !== undefined) {
      onLine();
      this.#options.account.refuse({ tool, message, sender, reason: 'protocol' });
    }
    return refused(why, { ...how, ...(isAnswerable(id) ? { id } : {}) });
  }
}

type RefusedHow = Partial<Pick<Refused, 'code' | 'id' | 'reason'>>;

/** What clients ask of this server. The library answers anything else that there is no such method. */
const METHODS: ReadonlySet<unknown> = new Set([
  'completion/complete',
  'initialize',
  'ping',
  'prompts/get',
  'prompts/list',
  'resources/list',
  'resources/read',
  'resources/templates/list',
  'server/discover',
  'skills/get',
  'skills/list',
  'subscriptions/listen',
  'tools/call',
  'tools/list',
]);

function isServed(method: unknown): boolean {
  return typeof method !== 'string' || METHODS.has(method) || method.startsWith('notifications/');
}

const ANSWERED: Served = { type: 'answered' };

/** A message that is wrong is no request that HTTP could serve; one whose params are is a request with an answer. */
function refused(message: string, { code = INVALID_REQUEST, id, reason = 'protocol' }: RefusedHow = {}): Refused {
  return {
    type: 'refused',
    status: code === INVALID_PARAMS ? 200 : 400,
    code,
    message,
    ...(id === undefined ? {} : { id }),
    reason,
  };
}

function isAnswerable(id: unknown): id is string | number {
  return typeof id === 'number' || (typeof id === 'string' && isPlainId(id));
}

/** Whether an id can be answered as it came, as it must be: what may not leave in an answer may not stand in it. */
function isPlainId(id: unknown): boolean {
  return typeof id !== 'string' || (id.length <= MAX_ID && visible(id) === id && !holdsToken(id));
}
