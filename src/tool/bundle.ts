import type { BundleDownload } from '../ui/bundle-download.ts';
import type { ReadOptions } from './read-options.ts';

export type { BundleDownload };

/** What this server knows of the support bundle that it collected last. */
export interface CollectedBundle {
  /** When the run began, milliseconds since the epoch. */
  readonly startedAt: number;
  /** Whether the run broke off: then the UI holds part of a bundle. */
  readonly isBroken: boolean;
  /** How the UI named the archive; undefined where that is not known. */
  readonly fileName?: string | undefined;
  /** How many files the UI said that it collected. */
  readonly files?: number | undefined;
}

/** Gets the bundle and hands it to `read` as it comes. */
export type DownloadBundle = <Result>(
  read: (download: BundleDownload) => Promise<Result>,
  options?: ReadOptions,
) => Promise<Result>;

/**
 * The one support bundle of the UI. There is one for all, without an id; two runs at once damage each other unseen, and a
 * download during a run is an archive of what is there so far (docs/ui-api/support-bundle.md). So here it is collected by
 * one call at a time, and not read meanwhile. What others do, by the UI's pages or another replica, nobody tells.
 */
export interface Bundle {
  /** Path at which a person gets it, of this server and of the UI. */
  readonly path: string;
  /** The same with the address of this server; undefined where it does not know by what address it is reached. */
  readonly url: string | undefined;
  /** What was collected here last; undefined before that. */
  readonly last: CollectedBundle | undefined;
  /**
   * Gets the last bundle.
   *
   * @throws ToolFailure while a run is under way, where there is none, and when it could not be had whole
   * @throws what `read` throws
   */
  readonly download: DownloadBundle;
  /**
   * Has `run` collect while nobody else here collects or reads.
   *
   * @param dry whether it only estimates, which leaves the stored bundle alone
   * @param run is handed the way to what it collected; what it tells of that is remembered
   * @throws ToolFailure while another run, or a download, is under way
   */
  collect<Result>(
    dry: boolean,
    run: (
      download: DownloadBundle,
      tell: (collected: Pick<CollectedBundle, 'fileName' | 'files'>) => void,
    ) => Promise<Result>,
  ): Promise<Result>;
}
