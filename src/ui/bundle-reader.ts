import { answerOf, failureOfLeaving, failureOfQueue, failureOfWait, type UiAnswer } from './answer.ts';
import { type BundleDownload, createBundleSource } from './bundle-download.ts';
import { neverSent } from './exchange.ts';
import { FairQueue } from './fair-queue.ts';
import { InFlightRequest, soonerThan } from './in-flight-request.ts';
import type { WireOperation } from './operation.ts';
import type { UiRequestOptions } from './request-options.ts';
import { type WatchRequest, watched } from './request-watch.ts';
import { TransportFault } from './transport.ts';

/** Gets the one file that the UI has beside GraphQL. */
export interface UiBundleReader {
  /**
   * Gets the last support bundle and hands it to `read` as it comes; the request ends when that does. One at a time: a
   * further one waits its turn in its deadline, and then among the caller's other requests. Never retried, never shared.
   *
   * @returns what `read` answered; failure `not_found` where the UI holds no bundle
   * @throws what `read` throws, but for faults of the transport
   */
  download<Result>(
    read: (download: BundleDownload) => Promise<Result>,
    options: UiRequestOptions,
  ): Promise<UiAnswer<Result>>;
}

export interface BundleReaderOptions {
  /** Base address of the Odigos UI. */
  readonly url: URL;
  /** Deadline in milliseconds of a download that states none. */
  readonly timeoutMs: number;
  /** In which all of a client's requests wait their turn. */
  readonly queue: FairQueue;
  /** Those that see every request. */
  readonly watches: readonly WatchRequest[];
  /** Whether the client is closed. */
  readonly isClosed: () => boolean;
  /** Told of each request that is sent. */
  readonly onSend: () => void;
}

/** The reader of a client. */
interface ClientsBundleReader extends UiBundleReader {
  /** Downloads under way now, those that wait for their turn included. */
  readonly underWay: number;
  /** Aborts what is under way: it answers `cancelled`. */
  close(): void;
}

/** What the download is called beside operations: it changes nothing, as a query. */
const DOWNLOAD: Pick<WireOperation, 'name' | 'type'> = { name: 'download_bundle', type: 'query' };

/** The reader of the support bundle of the UI at `url`. Sends nothing before the first download. */
export function createBundleReader(options: BundleReaderOptions): ClientsBundleReader {
  const { url, timeoutMs, queue, watches: always, isClosed, onSend } = options;
  const source = createBundleSource(url);
  // Each makes the UI compress its files anew, and this server unpack them.
  const downloads = new FairQueue({ atOnce: 1 });
  const underWay = new Set<{ abort(): void }>();

  return {
    download: <Result>(read: (download: BundleDownload) => Promise<Result>, asked: UiRequestOptions) =>
      watched([...always, ...(asked.watches ?? [])], DOWNLOAD, async (trace): Promise<UiAnswer<Result>> => {
        const { signal, timeoutMs: deadline = timeoutMs, secrets = [], caller } = asked;
        if (isClosed() || signal.aborted) {
          return { ok: false, failure: failureOfLeaving('cancelled', { timeoutMs: deadline, sent: false }) };
        }
        const unanswered = (fault: TransportFault): UiAnswer<Result> =>
          answerOf({ came: 'nothing', fault }, { operation: DOWNLOAD, secrets, origin: url.origin, fields: [] });
        const unsent = (): UiAnswer<Result> => unanswered(neverSent().fault);
        const full: UiAnswer<Result> = { ok: false, failure: failureOfQueue('full', deadline) };

        const send = async (abort: AbortSignal): Promise<UiAnswer<Result>> => {
          // Only now: one that waits for another download takes no room from requests that could go.
          const place = queue.enter(caller);
          if (place === undefined) return full;
          try {
            if (!(await soonerThan(abort, place.turn))) return unsent();
            onSend();
            const got = await source.get(read, abort, trace);
            return got.ok ? { ok: true, data: got.result, warnings: [] } : got;
          } catch (error) {
            if (error instanceof TransportFault) return unanswered(error);
            throw error;
          } finally {
            place.leave();
          }
        };
        // The server's own requests wait for nobody; its downloads do.
        const place = downloads.enter(caller ?? '');
        if (place === undefined) return full;
        const request = new InFlightRequest<UiAnswer<Result>>({ place, send, unsent });
        underWay.add(request);
        const landed = () => underWay.delete(request);
        request.landing.then(landed, landed);
        const wait = await request.wait(signal, deadline);
        if (wait.over === 'landed') return wait.landing;
        const { hasBegun } = request;
        return { ok: false, failure: failureOfWait(wait.over, { timeoutMs: deadline, sent: false, hasBegun }) };
      }),

    get underWay() {
      return underWay.size;
    },

    close() {
      for (const request of underWay) request.abort();
    },
  };
}
