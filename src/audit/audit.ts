import type { Logger } from 'pino';

/**
 * How a call ended, in the product page's words: `ok` succeeded; `tool_error` the handler returned an error result
 * (writes rejected in read-only mode and unknown tools included); `error` an unexpected failure.
 */
export type AuditOutcome = 'ok' | 'tool_error' | 'error';

/** What the line says beside the product page's keys, after them. */
export interface AuditDetails {
  /** The access mode that the call was judged by. */
  readonly mode?: 'read-only' | 'read-write';
  /** The trace that the call belongs to, where calls are traced. */
  readonly trace_id?: string;
}

/** The audit record of one tools/call: opened when the call arrives, written once when its response has ended. */
export interface AuditRecord {
  /** Says how the call ended, and by what it was judged. */
  complete(outcome: AuditOutcome, details?: AuditDetails): void;
  /** Says how the call ended if nobody has: for one that was answered before it reached its tool. */
  settle(outcome: AuditOutcome): void;
  /** Writes the line, and answers the outcome that it says; a second call writes nothing. */
  write(): AuditOutcome;
}

/** Opens the audit record of one arriving tools/call, which may belong to a trace. */
export type OpenAuditRecord = (tool: string, traceId?: string) => AuditRecord;

const MAX_TOOL_NAME = 64;

/** `audit/audit.ts:37`, the place that writes the line, as the product page's lines name it. */
const CALLER = callerOf(new Error().stack);

function callerOf(stack: string | undefined): string {
  return /audit\/audit\.[jt]s:\d+/.exec(stack ?? '')?.[0] ?? 'audit/audit.ts:0';
}

/**
 * The audit log: one JSON line for each tools/call with the product page's keys in its order (level, ts, caller, msg,
 * component, tool, outcome, duration_ms). Later additions come after these keys. Arguments are never logged.
 *
 * @param logger a pino logger made by `createLoggers`, whose level admits info
 * @param now monotonic milliseconds
 */
export function createAuditLog(logger: Logger, now: () => number = () => performance.now()): OpenAuditRecord {
  return (tool, traceId) => {
    const started = now();
    let outcome: AuditOutcome | undefined;
    let details: AuditDetails = {};
    let written = false;
    return {
      complete(ended, more = {}) {
        outcome = ended;
        details = more;
      },
      settle(ended) {
        outcome ??= ended;
      },
      write() {
        const said = outcome ?? 'error';
        if (written) return said;
        written = true;
        // msg stands in the object, not as an argument: pino would put an argument last.
        logger.info({
          caller: CALLER,
          msg: 'mcp tool call',
          component: 'mcp',
          tool: tool.slice(0, MAX_TOOL_NAME),
          outcome: said,
          duration_ms: Math.max(0, Math.round(now() - started)),
          ...details,
          ...(traceId === undefined ? {} : { trace_id: traceId }),
        });
        return said;
      },
    };
  };
}
