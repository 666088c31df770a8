import type { Logger } from 'pino';
import type { WrittenLine } from './line-shapes.ts';
import { MESSAGES } from './lines.ts';

/**
 * Why a request was refused before it was run as a call, or, `cut_off`, why a bundle did not leave whole. The one list of
 * them: for lines, for metrics, for the documents.
 */
export const REQUEST_REFUSALS = [
  'host',
  'origin',
  'unauthenticated',
  'token_scope',
  'limits',
  'switched_off',
  'bundle_off',
  'method',
  'parameters',
  'batch',
  'unreadable',
  'malformed',
  'behind_last',
  'timeout',
  'upgrade',
  'protocol',
  'not_found',
  'stopping',
  'ui_api',
  'server',
  'cut_off',
] as const;

export type RequestRefusal = (typeof REQUEST_REFUSALS)[number];

export interface RefusalsOptions {
  /** Hears of each refusal, those without a line of their own too. */
  readonly onRefused?: (reason: RequestRefusal) => void;
  /** Lines that one address has of its own in a period. */
  readonly linesOfOne?: number;
  readonly periodMs?: number;
  /** Addresses that are told apart; all further ones are counted as one. */
  readonly maxAddresses?: number;
}

/** What was refused of one address in its period. */
interface Period {
  lines: number;
  readonly more: Map<RequestRefusal, number>;
  readonly timer: NodeJS.Timeout;
}

const LINES_OF_ONE = 60;
const PERIOD_MS = 60_000;
const MAX_ADDRESSES = 256;
const OTHERS = '(others)';

/**
 * Bounds the lines of refused requests, so that a flood of them is no flood of lines: the first of each address in a
 * minute have one each, and at the end of that minute one line says how many more there were, and why. With as many
 * addresses as are told apart that is some 260 lines a second at the very most.
 */
export class Refusals {
  readonly #logger: Logger;
  readonly #options: Required<RefusalsOptions>;
  readonly #periods = new Map<string, Period>();

  /** @param logger the audit logger */
  constructor(logger: Logger, options: RefusalsOptions = {}) {
    this.#logger = logger;
    this.#options = {
      onRefused: () => {},
      linesOfOne: LINES_OF_ONE,
      periodMs: PERIOD_MS,
      maxAddresses: MAX_ADDRESSES,
      ...options,
    };
  }

  /**
   * Counts a refusal, and answers whether it has a line of its own; where not, one is written for it and its like.
   *
   * @param address whom it came from, as addresses are told apart
   */
  count(address: string, reason: RequestRefusal): boolean {
    this.#options.onRefused(reason);
    const period = this.#periodOf(address);
    if (period.lines < this.#options.linesOfOne) {
      period.lines += 1;
      return true;
    }
    period.more.set(reason, (period.more.get(reason) ?? 0) + 1);
    return false;
  }

  /** Says what is still unsaid: the server ends. */
  end(): void {
    for (const [address, period] of this.#periods) this.#close(address, period);
  }

  #periodOf(given: string): Period {
    const isTold = this.#periods.has(given) || this.#periods.size < this.#options.maxAddresses;
    const address = isTold ? given : OTHERS;
    const known = this.#periods.get(address);
    if (known) return known;
    const timer = setTimeout(() => {
      this.#close(address, period);
    }, this.#options.periodMs);
    timer.unref();
    const period: Period = { lines: 0, more: new Map(), timer };
    this.#periods.set(address, period);
    return period;
  }

  #close(address: string, period: Period): void {
    clearTimeout(period.timer);
    this.#periods.delete(address);
    if (period.more.size === 0) return;
    this.#logger.warn({
      msg: MESSAGES.refusedMore,
      component: 'mcp',
      address,
      more: [...period.more.values()].reduce((sum, count) => sum + count, 0),
      seconds: Math.round(this.#options.periodMs / 1_000),
      reasons: Object.fromEntries(period.more),
    } satisfies WrittenLine<typeof MESSAGES.refusedMore> & { readonly component: 'mcp' });
  }
}
