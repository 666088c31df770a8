import type { Logger } from 'pino';
import { shown } from './audit.ts';
import type { WrittenLine } from './line-shapes.ts';
import { MESSAGES } from './lines.ts';
import type { RequestRefusal } from './refusals.ts';

/** Whom a request came from and what it was for: what every line of one says, as far as it is known. */
export interface LinedRequest {
  /** The client's address, by the word of trusted proxies. */
  readonly address: string;
  readonly method?: string | undefined;
  /** Without its query, which may hold anything. */
  readonly path?: string | undefined;
  /** The name of the token that it presented; never the token. */
  readonly token?: string | undefined;
}

/** A request that was refused and was no call. */
export interface RefusedRequest extends LinedRequest {
  readonly reason: RequestRefusal;
  /** The HTTP status that it was answered with. */
  readonly status?: number | undefined;
  /** Of a batch: the calls in it, and how many of them have no line of their own. */
  readonly calls?: { readonly all: number; readonly withoutLine: number } | undefined;
}

/** A request for the support bundle, granted or not. */
interface BundleDownload extends LinedRequest {
  /** `ok`: it left whole. `refused`: nothing of it left. `error`: it broke off, and part of it may have left. */
  readonly outcome: 'ok' | 'refused' | 'error';
  readonly durationMs: number;
  readonly reason?: RequestRefusal | undefined;
  readonly status?: number | undefined;
}

/** Writes the lines of requests that are no calls. */
export interface RequestLines {
  refused(request: RefusedRequest): void;
  bundle(download: BundleDownload): void;
}

/**
 * The lines of requests that are no calls, beside those of calls: `request refused` and `bundle download`. No query, no
 * header and no body is in them.
 *
 * @param logger a pino logger made by `createLoggers`, whose level admits info
 */
export function createRequestLines(logger: Logger): RequestLines {
  return {
    refused({ reason, status, calls, ...request }) {
      logger.info({
        msg: MESSAGES.refused,
        component: 'mcp',
        reason,
        status,
        ...saidOf(request),
        calls: calls?.all,
        calls_without_line: calls?.withoutLine,
      } satisfies Written<'request refused'>);
    },
    bundle({ outcome, durationMs, reason, status, ...request }) {
      logger.info({
        msg: MESSAGES.bundle,
        component: 'mcp',
        outcome,
        duration_ms: Math.max(0, Math.round(durationMs)),
        reason,
        status,
        ...saidOf(request),
      } satisfies Written<'bundle download'>);
    },
  };
}

type RequestMessage = typeof MESSAGES.refused | typeof MESSAGES.bundle;
type Written<Message extends RequestMessage> = WrittenLine<Message> & { readonly component: 'mcp' };

// What is undefined has no key in a line.
function saidOf({ address, method, path, token }: LinedRequest) {
  return { address: shown(address), method: shown(method), path: shown(path), token };
}
