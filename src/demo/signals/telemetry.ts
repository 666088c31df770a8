import type { Agenda } from '../kubernetes/agenda.ts';

/** The node collector reports its own metrics that often. */
const SAMPLE_INTERVAL_MS = 10_000;

interface Flow {
  readonly from: number;
  readonly bytesPerSecond: number;
  /** When the application fell silent; what was measured stays for ever. */
  until: number | null;
}

/** Figures as the UI keeps them: bytes in all, and bytes a second between the last two samples. */
export interface Figures {
  readonly totalDataSent: number;
  readonly throughput: number;
}

/**
 * How much each source and destination has sent. As in the real UI the figures are sampled, keep their last value when
 * data stops, and carry no time.
 */
export class Telemetry {
  readonly #agenda: Agenda;
  readonly #flows = new Map<string, Flow>();

  constructor(agenda: Agenda) {
    this.#agenda = agenda;
  }

  /**
   * Lets a source send from now on.
   *
   * @param key the workload's key
   * @param stopsAfterMs falls silent after that many milliseconds, if given
   */
  start(key: string, bytesPerSecond: number, stopsAfterMs?: number): void {
    if (this.#flows.has(key)) return;
    const from = this.#agenda.now();
    this.#flows.set(key, { from, bytesPerSecond, until: stopsAfterMs === undefined ? null : from + stopsAfterMs });
  }

  /** The source sends no more; its figures stay. */
  stop(key: string): void {
    const flow = this.#flows.get(key);
    if (flow && flow.until === null) flow.until = this.#agenda.now();
  }

  /** Forgets the source, as when its Source object goes. */
  forget(key: string): void {
    this.#flows.delete(key);
  }

  /**
   * The figures of one source; zeros when none ever came.
   *
   * @param since what was sent before that is not counted; milliseconds since the epoch
   */
  of(key: string, since = Number.NEGATIVE_INFINITY): Figures {
    const flow = this.#flows.get(key);
    if (!flow) return { totalDataSent: 0, throughput: 0 };
    const seen = this.#lastSample();
    const from = Math.max(flow.from, since);
    const end = flow.until === null ? seen : Math.min(seen, flow.until);
    const sent = Math.floor((Math.max(0, end - from) / 1000) * flow.bytesPerSecond);
    // A rate takes two samples; with the first there is an amount only.
    const hasRate = end - from > SAMPLE_INTERVAL_MS;
    return { totalDataSent: sent, throughput: hasRate ? Math.max(0, flow.bytesPerSecond - 1) : 0 };
  }

  /** The figures of several sources together: what a destination that takes all of them was sent since it was there. */
  together(keys: Iterable<string>, since: number): Figures {
    let totalDataSent = 0;
    let throughput = 0;
    for (const key of keys) {
      const figures = this.of(key, since);
      totalDataSent += figures.totalDataSent;
      throughput += this.isFlowing(key) ? figures.throughput : 0;
    }
    return { totalDataSent, throughput };
  }

  /** Whether the source sends at this moment. The API itself never says. */
  isFlowing(key: string): boolean {
    const flow = this.#flows.get(key);
    if (!flow || this.#agenda.now() <= flow.from) return false;
    return flow.until === null || this.#agenda.now() < flow.until;
  }

  /** Seconds that the source has been sending, up to the last sample. */
  secondsSent(key: string): number {
    const flow = this.#flows.get(key);
    if (!flow) return 0;
    const seen = this.#lastSample();
    return Math.max(0, Math.floor(((flow.until === null ? seen : Math.min(seen, flow.until)) - flow.from) / 1000));
  }

  /** When the source's last data was seen, milliseconds since the epoch; null when none was. */
  lastSeen(key: string): number | null {
    const flow = this.#flows.get(key);
    if (!flow || this.secondsSent(key) === 0) return null;
    const seen = this.#lastSample();
    return flow.until === null ? seen : Math.min(seen, flow.until);
  }

  #lastSample(): number {
    return Math.floor(this.#agenda.now() / SAMPLE_INTERVAL_MS) * SAMPLE_INTERVAL_MS;
  }
}
