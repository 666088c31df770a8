import type { LiveCatalog } from '../catalog/live-catalog.ts';
import type { Notices } from '../state/change-notices.ts';
import type { UiConnection } from './connect.ts';

export interface FollowTogetherOptions {
  readonly notices: Notices;
  readonly catalog: Pick<LiveCatalog, 'onChange'>;
  /** What a notice makes this replica read anew. */
  readonly connection: {
    readonly follower: Pick<UiConnection['follower'], 'fresh'>;
    readonly schema: Pick<UiConnection['schema'], 'hint'>;
  };
  /** Told of a reading that failed. */
  readonly onFailure: (error: Error) => void;
}

/**
 * Readings on account of notices begin at least this far apart: whoever floods them has every replica read its access settings,
 * which is a small request, twice as often as it does anyway.
 */
const LOOK_GAP_MS = 5_000;
/**
 * Who was told does not tell, for as long as what it was told of may take to be seen here: a notice leads to no other one, and
 * all who could be told have heard the same.
 */
const TOLD_MS = 20_000;

/** Lets the replicas that follow one UI see its changes when the first of them does. */
export class FollowTogether {
  readonly #options: FollowTogetherOptions;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #toldAt = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(options: FollowTogetherOptions) {
    this.#options = options;
  }

  /** Hears of what others see, and tells of tools that change here; once what there is was read for the first time. */
  async start(): Promise<void> {
    const { notices, catalog } = this.#options;
    catalog.onChange(() => this.saw());
    await notices.hear({
      told: () => {
        this.#toldAt = performance.now();
        this.#lookSoon();
      },
      missed: () => this.#lookSoon(),
    });
  }

  /** This replica saw a change: the others look too, unless it was told itself. */
  saw(): void {
    if (performance.now() - this.#toldAt >= TOLD_MS) this.#options.notices.tell();
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  #lookSoon(): void {
    if (this.#timer !== undefined || this.#isStopped) return;
    const wait = Math.max(0, this.#lookedAt + LOOK_GAP_MS - performance.now());
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#look();
    }, wait).unref();
  }

  /** Reads what may have changed. Who listens is told by whoever finds that it has. */
  #look(): void {
    const { connection, onFailure } = this.#options;
    this.#lookedAt = performance.now();
    connection.follower
      .fresh()
      .catch((error: unknown) => onFailure(error instanceof Error ? error : new Error('no reading')));
    connection.schema.hint();
  }
}
