import { setImmediate as turn } from 'node:timers/promises';
import type { Logger } from 'pino';
import { crashOf } from '../audit/crash.ts';
import type { LiveCatalog } from '../catalog/live-catalog.ts';
import { inWords } from '../tool/compatibility.ts';
import type { UiSchema } from '../ui/schema.ts';
import { newestSchema } from './contract.ts';
import { ContractTypes } from './contract-types.ts';
import type { Fit } from './fit.ts';
import { Servability } from './servability.ts';

export interface SchemaFollowerOptions {
  /** Reads the UI's schema. Never throws. */
  readonly read: (signal: AbortSignal, knownHash: string | undefined) => Promise<UiSchema>;
  /** What is judged by it. */
  readonly catalog: LiveCatalog;
  readonly log: Logger;
  /** Milliseconds between two readings without a reason. */
  readonly intervalMs: number;
  /** Milliseconds that one reading may take. */
  readonly deadlineMs: number;
}

/** A UI that did not answer is asked again after this. */
const RETRY_MS = 15_000;
/** Hints come in bursts; readings on their account begin at least this far apart. */
const HINT_GAP_MS = 1_000;
/** So far when the last one led to nothing: a call can be invalid for a reason of its own. */
const VAIN_HINT_GAP_MS = 10_000;

/**
 * Follows the UI's schema while the server runs: a UI of another version is noticed, and tools that it cannot serve
 * are taken out of the catalog, or put back. Nothing is judged anew while the schema's hash stays what it was.
 */
export class SchemaFollower {
  private readonly options: SchemaFollowerOptions;
  private hash: string | undefined;
  private hasAnswered = false;
  private said = '';
  private running: Promise<void> = Promise.resolve();
  private lastBegan = Number.NEGATIVE_INFINITY;
  private hintGap = HINT_GAP_MS;
  private timer: NodeJS.Timeout | undefined;
  private due = Number.POSITIVE_INFINITY;
  private isStopped = false;
  private present: Fit | undefined;

  constructor(options: SchemaFollowerOptions) {
    this.options = options;
  }

  /** Reads once, then goes on in the background. Resolves after the first reading, whatever it came to. */
  start(): Promise<void> {
    return this.readInTurn();
  }

  /** Operations as the UI takes them that was read last; undefined where what it takes is not known. */
  get fit(): Fit | undefined {
    return this.present;
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
  }

  /** Something suggests that the UI may be another one now: it is read soon. */
  hint(): void {
    this.schedule(Math.max(0, this.lastBegan + this.hintGap - performance.now()));
  }

  // A reading under way may have begun before what the next one is about, so that waits for it.
  private readInTurn(): Promise<void> {
    this.running = this.running
      .then(() => this.readOnce())
      .catch((error: unknown) => {
        this.failed(error);
        this.assume('what it tells could not be judged');
        return this.options.intervalMs;
      })
      .then((wait) => this.schedule(wait));
    return this.running;
  }

  private failed(error: unknown): void {
    this.options.log.error({ err: crashOf(error), msg: "the UI's schema could not be judged" });
  }

  private schedule(waitMs: number): void {
    const due = performance.now() + waitMs;
    if (this.isStopped || due >= this.due) return;
    clearTimeout(this.timer);
    this.due = due;
    this.timer = setTimeout(() => {
      this.due = Number.POSITIVE_INFINITY;
      this.readInTurn().catch((error: unknown) => this.failed(error));
    }, waitMs);
    this.timer.unref();
  }

  /** Takes the UI for the newest one that is known. */
  private assume(why: string): void {
    const servability = new Servability(newestSchema(), new ContractTypes());
    this.present = servability.fit;
    this.options.catalog.judgeBy((judged) => ({ ...servability.compatibilityOf(judged), assumed: why }));
  }

  /** @returns milliseconds until the next reading */
  private async readOnce(): Promise<number> {
    const { read, catalog, log, intervalMs, deadlineMs } = this.options;
    this.lastBegan = performance.now();
    const answer = await read(AbortSignal.timeout(deadlineMs), this.hash);
    this.hintGap = answer.type === 'unchanged' ? VAIN_HINT_GAP_MS : HINT_GAP_MS;
    switch (answer.type) {
      case 'unchanged':
        return intervalMs;
      case 'read': {
        const began = performance.now();
        const servability = new Servability(answer.schema, new ContractTypes());
        // Tool by tool, so that calls go on meanwhile.
        for (const { definition } of catalog.tools.values()) {
          servability.verdict(definition);
          await turn();
        }
        this.present = servability.fit;
        log.debug({
          msg: "every operation was cut to this UI's schema",
          duration_ms: Math.round(performance.now() - began),
        });
        catalog.judgeBy((judged) => servability.compatibilityOf(judged));
        this.hash = answer.hash;
        break;
      }
      case 'untold':
        this.assume(answer.why);
        this.hash = undefined;
        break;
      case 'unanswered':
        // What was known of it holds until it says something else.
        if (!this.hasAnswered) this.assume(answer.why);
        this.say();
        return Math.min(RETRY_MS, intervalMs);
    }
    this.hasAnswered = true;
    this.say();
    return intervalMs;
  }

  /** Logs what agents can and cannot use, when that is another than was logged before. */
  private say(): void {
    const { catalog, log } = this.options;
    const { compatibility } = catalog;
    const { schema, not_served, limited } = inWords(compatibility);
    const words = {
      schema,
      ...(not_served.length > 0 ? { not_served } : {}),
      ...(limited.length > 0 ? { limited } : {}),
    };
    const text = JSON.stringify(words);
    if (text === this.said) return;
    const isFirst = this.said === '';
    this.said = text;
    const isWhole = compatibility.assumed === undefined && not_served.length === 0 && limited.length === 0;
    if (compatibility.assumed !== undefined) log.warn({ msg: "this UI's schema could not be read", ...words });
    else if (!isWhole) log.warn({ msg: 'tools and this UI differ', ...words });
    else if (!isFirst) log.info({ msg: 'this UI serves every tool', schema });
  }
}
