import type { Bundle, CollectedBundle, DownloadBundle } from '../tool/bundle.ts';
import { ToolFailure } from '../tool/failure.ts';
import { definitions } from '../tool/generated/catalog.generated.ts';
import { BUNDLE_PATH } from '../ui/bundle-download.ts';

/** A run of the UI that collects, or only estimates. */
interface Run {
  readonly dry: boolean;
  readonly startedAt: number;
}

/**
 * Who collects and who reads the support bundle by this server, and what is known of the last one. One for the whole
 * server; what belongs to a call is handed to {@link Bundles.forCall}.
 */
export class Bundles {
  readonly #address: () => string | undefined;
  readonly #now: () => number;
  #run: Run | undefined;
  #readers = 0;
  #last: CollectedBundle | undefined;

  /**
   * @param address where this server is reached, as far as it knows that itself
   * @param now milliseconds since the epoch
   */
  constructor(address: () => string | undefined = () => undefined, now: () => number = Date.now) {
    this.#address = address;
    this.#now = now;
  }

  /**
   * The bundle as one call has it.
   *
   * @param download gets it, whoever else is at it
   * @param reachedAt where its client reached this server, which goes before what the server knows of itself
   */
  forCall(download: DownloadBundle, reachedAt?: string): Bundle {
    const bundles = this;
    const address = reachedAt ?? this.#address();
    return {
      path: BUNDLE_PATH,
      url: address === undefined ? undefined : `${address}${BUNDLE_PATH}`,
      get last() {
        return bundles.#last;
      },
      download: (read, options) => this.#read(() => download(read, options)),
      collect: (dry, run) => this.#collect(dry, (tell) => run(download, tell)),
    };
  }

  async #read<Result>(download: () => Promise<Result>): Promise<Result> {
    if (this.#run && !this.#run.dry) throw this.#busy(this.#run, 'The support bundle was not read');
    this.#readers += 1;
    try {
      return await download();
    } finally {
      this.#readers -= 1;
    }
  }

  async #collect<Result>(
    dry: boolean,
    run: (tell: (collected: Pick<CollectedBundle, 'fileName' | 'files'>) => void) => Promise<Result>,
  ): Promise<Result> {
    if (this.#run) throw this.#busy(this.#run, 'Nothing was started');
    if (!dry && this.#readers > 0) {
      throw refused('Nothing was started: the last support bundle is being read, and a run would take it away.');
    }
    const startedAt = this.#now();
    this.#run = { dry, startedAt };
    // Until it has ended well: a run that breaks off leaves its part as the bundle.
    if (!dry) this.#last = { startedAt, isBroken: true };
    try {
      const result = await run((collected) => {
        this.#last = { startedAt, isBroken: false, ...collected };
      });
      return result;
    } finally {
      this.#run = undefined;
    }
  }

  #busy({ dry, startedAt }: Run, what: string): ToolFailure {
    const seconds = Math.max(0, Math.round((this.#now() - startedAt) / 1000));
    const since = `since ${new Date(startedAt).toISOString()}, for ${seconds} s`;
    return refused(
      `${what}: this server has the Odigos UI ${dry ? 'estimate' : 'collect'} a support bundle ${since}. Two runs at once damage each other, and what is read during one is incomplete.`,
    );
  }
}

function refused(message: string): ToolFailure {
  return new ToolFailure({
    side: 'limits',
    message,
    changed: 'no',
    advice: 'Call again when it is done: seconds without profiles, up to three minutes with them.',
  });
}

/** The failure of a download of a bundle that is not there. */
export function noBundle(message: string): ToolFailure {
  return new ToolFailure({
    side: 'target',
    message: `There is no support bundle to read: ${message}.`,
    changed: 'no',
    nextSteps: [
      {
        tool: definitions.collect_diagnose_bundle.name,
        arguments: { dry_run: false },
        why: 'Collect one, without profiles in seconds; then it can be read.',
      },
    ],
  });
}
