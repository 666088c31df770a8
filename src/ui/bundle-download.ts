import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { urlToHttpOptions } from 'node:url';
import { type TraceHeaders, traceHeaders } from './exchange.ts';
import type { UiFailure } from './failure.ts';
import { TransportFault } from './transport.ts';

/** Path on which the UI serves the last support bundle to a GET: the one path beside GraphQL that is ever asked for. */
export const BUNDLE_PATH = '/diagnose/download';

/** The last support bundle, on its way. */
export interface BundleDownload {
  /** As the UI names it, `odigos_debug_DDMMYYYYhhmmss.tar.gz` in the UI's local time; undefined where that is not its form. */
  readonly fileName: string | undefined;
  /**
   * The gzipped tar as it comes; to be read once. Ends with a {@link TransportFault} where it breaks off, and when the
   * request is aborted.
   */
  readonly content: AsyncIterable<Uint8Array>;
}

/** Where the bundle comes from. */
interface BundleSource {
  /**
   * Asks for the bundle and hands it to `read`, whose end is the request's.
   *
   * @throws TransportFault where no answer, or not all of one, came
   * @throws what `read` throws
   */
  get<Result>(
    read: (download: BundleDownload) => Promise<Result>,
    signal: AbortSignal,
    trace?: TraceHeaders,
  ): Promise<{ readonly ok: true; readonly result: Result } | { readonly ok: false; readonly failure: UiFailure }>;
}

/** The form that the UI gives its archives' names (docs/ui-api/support-bundle.md). */
const FILE_NAME = /filename="?(odigos_debug_\d{14}\.tar\.gz)"?\s*(?:;|$)/;

/** How a `Content-Disposition` names an archive of the UI; undefined where that is not its form, such as a path. */
export function bundleName(disposition: string): string | undefined {
  return FILE_NAME.exec(disposition)?.[1];
}

/**
 * Downloads from the UI at `base`: a GET of {@link BUNDLE_PATH} and of nothing else, without cookies, redirects or a HEAD
 * before it, which the UI answers with a page.
 */
export function createBundleSource(base: URL): BundleSource {
  const target = new URL(base);
  target.pathname = `${base.pathname.replace(/(?<!\/)\/+$/, '')}${BUNDLE_PATH}`;
  target.search = '';
  target.hash = '';
  const tls = target.protocol === 'https:';
  const { hostname, port, path, auth } = urlToHttpOptions(target);
  const options = { agent: false, method: 'GET', hostname, port, path, auth };

  const answerTo = (signal: AbortSignal, headers: Record<string, string>) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      let sent = false;
      const request = (tls ? httpsRequest : httpRequest)({ ...options, headers, signal });
      request.on('socket', (socket) => {
        socket.once(tls ? 'secureConnect' : 'connect', () => {
          sent = true;
        });
      });
      request.on('error', (error: NodeJS.ErrnoException) => reject(faultOf(error, signal, sent)));
      request.on('response', resolve);
      request.end();
    });

  return {
    async get(read, signal, trace) {
      if (signal.aborted) throw new TransportFault('aborted', false);
      const answer = await answerTo(signal, { ...HEADERS, ...(trace ? traceHeaders(trace) : {}) });
      try {
        const failure = failureOf(answer);
        if (failure) return { ok: false, failure };
        const fileName = bundleName(answer.headers['content-disposition'] ?? '');
        return { ok: true, result: await read({ fileName, content: contentOf(answer, signal) }) };
      } finally {
        // Read to its end or not: nothing more is wanted of it.
        answer.destroy();
      }
    },
  };
}

const HEADERS = { accept: 'application/gzip', 'accept-encoding': 'identity', 'user-agent': 'odigos-mcp' };

async function* contentOf(answer: IncomingMessage, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of answer) if (chunk instanceof Uint8Array) yield chunk;
  } catch {
    throw new TransportFault(signal.aborted ? 'aborted' : 'cut_off', true);
  }
}

function faultOf({ code }: NodeJS.ErrnoException, signal: AbortSignal, sent: boolean): TransportFault {
  if (signal.aborted) return new TransportFault('aborted', sent);
  return new TransportFault(code?.startsWith('HPE_') ? 'not_http' : 'connection', sent, code);
}

/** Why an answer is no bundle; undefined where it is one. What its body says is not read: the status and type say enough. */
function failureOf({ statusCode: status = 0, headers }: IncomingMessage): UiFailure | undefined {
  const type =
    /^[\w.+-]{1,40}\/[\w.+-]{1,60}/.exec(headers['content-type'] ?? '')?.[0]?.toLowerCase() ?? 'no content type';
  if (status === 200 && (type === 'application/gzip' || type === 'application/x-gzip')) return undefined;
  const told = { status, sent: false } as const;
  if (type === 'application/json' && status === 404) {
    return { kind: 'not_found', message: 'the Odigos UI holds no support bundle', ...told };
  }
  if (type === 'application/json' && status === 500) {
    return { kind: 'not_found', message: 'the Odigos UI has lost the files of its support bundle', ...told };
  }
  // UIs before v1.16 answer the path with their web page.
  const hint = status === 200 && type === 'text/html' ? '; this UI has no support bundles' : '';
  return { kind: 'bad_answer', message: `HTTP ${status}, ${type}: not a support bundle${hint}`, ...told };
}
