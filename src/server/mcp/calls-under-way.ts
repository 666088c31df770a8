import type { AuditRecord, OpenAuditRecord } from '../../audit/audit.ts';

/** The calls whose audit line is not written yet: a server that stops waits for them, or writes their lines. */
export class CallsUnderWay {
  readonly #calls = new Set<AuditRecord>();
  readonly #onEnded: () => void;

  /** @param onEnded told when a line was written */
  constructor(onEnded: () => void = () => {}) {
    this.#onEnded = onEnded;
  }

  /** How many there are. */
  get size(): number {
    return this.#calls.size;
  }

  /** Counts a call as under way from the opening of its audit record until its line is written. */
  counting(open: OpenAuditRecord): OpenAuditRecord {
    return (...call) => {
      const record = open(...call);
      this.#calls.add(record);
      return {
        ...record,
        write: () => {
          const outcome = record.write();
          if (this.#calls.delete(record)) this.#onEnded();
          return outcome;
        },
      };
    };
  }

  /** Audits every call that is still under way, as `error` where nothing is known of its end: a stop waits no longer. */
  abandon(): void {
    for (const record of this.#calls) record.write();
    this.#calls.clear();
  }
}
