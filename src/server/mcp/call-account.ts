import type { IncomingHttpHeaders } from 'node:http';
import type { AuditedCall, AuditRecord, OpenAuditRecord } from '../../audit/audit.ts';
import type { RequestRefusal } from '../../audit/refusals.ts';
import type { CallWatch, WatchCall, WatchedEnd } from '../../telemetry/watch.ts';
import type { Message } from './message.ts';

/** Who sent a message, as far as the account of its call says it. */
export interface Sender {
  /** Of the HTTP request; empty where a transport has none. */
  readonly headers: IncomingHttpHeaders;
  /** The name of the token that was presented; never the token. */
  readonly token: string | undefined;
  /** Where it came from. Said of a call that is refused before it is run: often nothing else is known of it. */
  readonly address: string;
}

/** A tools/call under way, as its account was opened. */
export interface OpenedCall {
  readonly audit: AuditRecord;
  readonly watch: CallWatch | undefined;
}

/** A call that is refused before it is run. */
export interface RefusedCall {
  readonly tool: string;
  readonly message: Message;
  readonly sender: Sender;
  readonly reason: RequestRefusal;
  /** How metrics are told of it; nothing is said where the line says enough. */
  readonly end?: WatchedEnd;
}

/** The product of a `User-Agent`: a 2025-era client says its name in another request, so that stands for it. */
const PRODUCT = /^([\w.-]+(?: [\w.-]+)?)(?:\/([\w.+-]+))?/;

/** Keeps the account of calls: the audit record of each, and what metrics and traces are made of. */
export class CallAccount {
  readonly #openAudit: OpenAuditRecord;
  readonly #watchCall: WatchCall | undefined;

  /** @param watchCall makes metrics and traces of calls, where there are any */
  constructor(openAudit: OpenAuditRecord, watchCall: WatchCall | undefined) {
    this.#openAudit = openAudit;
    this.#watchCall = watchCall;
  }

  /** Opens the account of a call; {@link endCall} ends it. */
  open(tool: string, message: Message, sender: Sender): OpenedCall {
    const watch = this.#watch(tool, message, sender);
    return { audit: this.#openAudit(audited(tool, message, sender, watch)), watch };
  }

  /** Opens and ends the account of a call that is refused. */
  refuse({ tool, message, sender, reason, end }: RefusedCall): void {
    const watch = this.#watch(tool, message, sender);
    if (end) watch?.answered(end);
    const audit = this.#openAudit({ ...audited(tool, message, sender, watch), address: sender.address });
    audit.complete('tool_error', { reason });
    endCall({ audit, watch });
  }

  /** Counts a call that is refused and has no line of its own, one of a flood. */
  count({ tool, message, sender, end }: RefusedCall): void {
    const watch = this.#watch(tool, message, sender);
    if (end) watch?.answered(end);
    watch?.ended('tool_error');
  }

  #watch(tool: string, { id, meta }: Message, { headers }: Sender): CallWatch | undefined {
    return this.#watchCall?.({ tool, headers, id, meta });
  }
}

/** Writes the audit line of a call, and tells its watch how it ended. */
export function endCall({ audit, watch }: OpenedCall): void {
  const outcome = audit.write();
  watch?.ended(outcome);
}

function audited(tool: string, message: Message, sender: Sender, watch: CallWatch | undefined): AuditedCall {
  const client = clientOf(message, sender);
  const { id, via } = message;
  return {
    tool,
    ...(client ? { client } : {}),
    ...(sender.token === undefined ? {} : { token: sender.token }),
    ...(typeof id === 'string' || typeof id === 'number' ? { requestId: id } : {}),
    ...(via === undefined ? {} : { via }),
    ...(watch?.traceId === undefined ? {} : { traceId: watch.traceId }),
  };
}

/** The program that sent a message: as the message names it, or as its request does. */
export function clientOf(
  { client }: Pick<Message, 'client'>,
  { headers }: Pick<Sender, 'headers'>,
): AuditedCall['client'] {
  return client ?? productOf(headers['user-agent']);
}

function productOf(userAgent: string | undefined): AuditedCall['client'] {
  const [, name, version] = PRODUCT.exec(userAgent ?? '') ?? [];
  return name === undefined ? undefined : { name, ...(version === undefined ? {} : { version }) };
}
