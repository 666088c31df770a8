import type { Logger } from 'pino';
import { withoutSecrets } from '../redaction/echo.ts';
import type { WrittenLine } from './line-shapes.ts';
import { MESSAGES, type OUTCOMES } from './lines.ts';
import type { Loggers } from './loggers.ts';

/**
 * How a call ended, in one word: `ok` succeeded; `tool_error` the handler returned an error result
 * (writes rejected in read-only mode and unknown tools included); `error` an unexpected failure.
 */
export type AuditOutcome = (typeof OUTCOMES)[number];

/** What is known of a call when it comes, before anything of it is judged. */
export interface AuditedCall {
  /** The name that the client gave: any text. */
  readonly tool: string;
  /** The tool through which it was called, where it was not by its own name. */
  readonly via?: string;
  /** The program that calls, as it names itself. */
  readonly client?: { readonly name: string; readonly version?: string };
  /** The name of the token that it presented; never the token. */
  readonly token?: string;
  /** The id of the JSON-RPC request. */
  readonly requestId?: string | number;
  /** The trace that the call belongs to, where calls are traced. */
  readonly traceId?: string;
  /** Where a call that is refused before it is run came from: often nothing else is known of it. */
  readonly address?: string;
}

/** What the line says of how a call was judged, after what was known when it came. */
interface AuditDetails {
  /** The access mode that the call was judged by. */
  readonly mode?: 'read-only' | 'read-write' | undefined;
  /** Of a write: whether it was called as a preview. */
  readonly dryRun?: boolean | undefined;
  /** The write that was said as code, which sends nothing. */
  readonly renders?: string | undefined;
  /** What it was to do beyond reading, of a tool that is no write: `bundle` collects a support bundle. */
  readonly effect?: 'bundle' | undefined;
  /** Why it did not answer what was asked, in one word. */
  readonly reason?: string | undefined;
  /** What it was about, as kind/namespace/name. */
  readonly target?: string | undefined;
  /** Of a write: whether a person confirmed it. */
  readonly confirmed?: boolean | undefined;
}

/** The audit record of one tools/call: opened when the call comes, written once when its response has ended. */
export interface AuditRecord {
  /** Says how the call ended, and by what it was judged. */
  complete(outcome: AuditOutcome, details?: AuditDetails): void;
  /** Says how the call ended if nobody has: for one that was answered before it reached its tool. */
  settle(outcome: AuditOutcome, reason: string): void;
  /** Writes the line, and answers the outcome that it says; a second call writes nothing. */
  write(): AuditOutcome;
}

/** Opens the audit record of one tools/call. */
export type OpenAuditRecord = (call: AuditedCall) => AuditRecord;

/** Whatever a client says of itself, or calls a tool, is cut here. */
const MAX_GIVEN = 64;
/** As tools and most clients are called, and as versions are counted: no secret has that form. */
const PLAIN = /^(?:[a-z][a-z_-]{0,63}|\d{1,4}(?:\.\d{1,4}){0,3})$/;

/** `audit/audit.ts:<line>`: the place that writes the line. */
const [CALLER = 'audit/audit.ts:0'] = /audit\/audit\.[jt]s:\d+/.exec(String(new Error().stack)) ?? [];

/**
 * The audit log: one JSON line for each tools/call with these keys in this order: level, ts, caller, msg, component,
 * tool, outcome, duration_ms; readers of the log rely on them. After them, each where it is known: via, client, token,
 * request_id, trace_id, address, mode, dry_run, renders, effect, reason, target, confirmed. Arguments and secrets are never logged.
 *
 * @param logger a pino logger made by `createLoggers`, whose level admits info
 * @param now monotonic milliseconds
 */
export function createAuditLog(logger: Logger, now: () => number = () => performance.now()): OpenAuditRecord {
  return (call) => {
    const started = now();
    let outcome: AuditOutcome | undefined;
    let details: AuditDetails = {};
    let written = false;
    return {
      complete(ended, more = {}) {
        outcome = ended;
        details = more;
      },
      settle(ended, reason) {
        if (outcome !== undefined) return;
        outcome = ended;
        details = { reason };
      },
      write() {
        const said = outcome ?? 'error';
        if (written) return said;
        written = true;
        // msg stands in the object, not as an argument: pino would put an argument last.
        logger.info({
          caller: CALLER,
          msg: MESSAGES.call,
          component: 'mcp',
          tool: shown(call.tool),
          outcome: said,
          duration_ms: Math.max(0, Math.round(now() - started)),
          ...saidOfCall(call),
          ...saidOfEnd(details),
        } satisfies Written<'mcp tool call'>);
        return said;
      },
    };
  };
}

/** A write that is about to be sent. */
interface BeginningWrite {
  readonly tool: string;
  readonly token?: string | undefined;
  readonly target?: string | undefined;
}

/** Writes down that a write begins; false when that is not written in time, and then it must not be sent. */
export type RecordWrite = (write: BeginningWrite) => Promise<boolean>;

/**
 * The record of writes before they are sent: what no line could tell of afterwards (a killed process, a closed standard
 * output) has one from before, and what has none is not done.
 */
export function createWriteRecord({ record }: Loggers): RecordWrite {
  return ({ tool, token, target }) =>
    record({
      caller: CALLER,
      msg: MESSAGES.begin,
      component: 'mcp-write',
      tool,
      token,
      target: escaped(target),
    } satisfies Written<'mcp write begins'>);
}

/** A line, with the place that writes it and the component that it is of. */
type Written<Message extends CallMessage> = WrittenLine<Message> & {
  readonly caller: string;
  readonly component: string;
};
type CallMessage = typeof MESSAGES.call | typeof MESSAGES.begin;
type CallLine = WrittenLine<typeof MESSAGES.call>;

// What is undefined has no key in a line.
function saidOfCall({ via, client, token, requestId, traceId, address }: AuditedCall): Partial<CallLine> {
  return {
    via,
    client: client && { name: shown(client.name), version: client.version ? shown(client.version) : undefined },
    token,
    request_id: typeof requestId === 'string' ? shown(requestId) : requestId,
    trace_id: traceId,
    address: shown(address),
  };
}

function saidOfEnd({ mode, dryRun, renders, effect, reason, target, confirmed }: AuditDetails): Partial<CallLine> {
  return { mode, dry_run: dryRun, renders, effect, reason, target: escaped(target), confirmed };
}

/**
 * What a client gave, without what may be a token or a secret, cut, and with everything written out that a terminal would not show as it is; undefined where it
 * gave nothing.
 */
export function shown<Given extends string | undefined>(given: Given): Given | string;
export function shown(given: string | undefined): string | undefined {
  if (given === undefined || PLAIN.test(given)) return given;
  return escaped(withoutSecrets(given, MAX_GIVEN));
}

function escaped(text: string | undefined): string | undefined {
  return text?.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
