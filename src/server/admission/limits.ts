import { type Rate, rateText } from '../../access/rate.ts';
import type { RateCount } from '../../access/rate-count.ts';
import { counted } from '../../text/counted.ts';
import { clientAddress } from './client-address.ts';
import { Tally } from './tally.ts';

/** What of a caller its limits depend on. */
export interface LimitedCaller {
  /** The name of its token; absent where no tokens are configured. */
  readonly token?: string;
  /** Its token's own rate. */
  readonly rate?: Rate;
}

export interface LimitsOptions {
  /** The rate of callers that have none of their own; unlimited when absent. */
  readonly rate: Rate | undefined;
  /** Requests that one caller may have under way. */
  readonly inFlight: number;
  /** Counts over all replicas, by the name of the tally; each counts for itself when absent. */
  readonly shared?: ((name: string, own: RateCount) => RateCount) | undefined;
}

/** Whose requests are counted together: those with one token or, where no tokens are configured, from one address. */
export interface Requester {
  /** Tells it from every other. */
  readonly key: string;
  /** How a message names it. */
  readonly text: string;
  readonly rate: Rate | undefined;
}

/** Why a request is refused for now. */
export interface Limited {
  readonly message: string;
  /** When to try again. */
  readonly seconds: number;
}

/** Tries with no valid token that an address has before it is told to wait. */
const FAILURES: Rate = { requests: 30, seconds: 60 };
const IN_FLIGHT_RETRY_SECONDS = 1;

/** The limits of this server's own door. What is under way, each replica counts for itself. */
export class Limits {
  readonly #options: LimitsOptions;
  readonly #made: RateCount;
  readonly #failed: RateCount;
  readonly #underWay = new Map<string, number>();

  constructor(options: LimitsOptions) {
    this.#options = options;
    const { shared = (_name, own) => own } = options;
    this.#made = shared('made', new Tally());
    this.#failed = shared('failed', new Tally());
  }

  /**
   * Whose request this is.
   *
   * @param ip the address that it came from
   */
  requesterOf({ token, rate = this.#options.rate }: LimitedCaller, ip: string | undefined): Requester {
    if (token !== undefined) return { key: `token ${token}`, text: `the token ${token}`, rate };
    const { key, isLoopback } = clientAddress(ip);
    return isLoopback
      ? { key: 'loopback', text: 'this machine', rate: undefined }
      : { key: `address ${key}`, text: 'this address', rate };
  }

  /**
   * Counts a request that comes, and admits it unless its requester made too many.
   *
   * @returns why not; undefined when it is admitted
   */
  async made({ key, text, rate }: Requester): Promise<Limited | undefined> {
    const wait = rate === undefined ? 0 : await this.#made.count(key, rate);
    return rate !== undefined && wait > 0 ? limited(`${text} may make ${rateText(rate)}`, wait) : undefined;
  }

  /**
   * Begins a request that has come whole, unless its requester has too many under way.
   *
   * @returns why not; undefined when it has begun, and then it is under way until {@link end}
   */
  begin({ key, text }: Requester): Limited | undefined {
    const underWay = this.#underWay.get(key) ?? 0;
    const { inFlight } = this.#options;
    if (underWay >= inFlight)
      return limited(`${text} may have ${counted(inFlight, 'request')} under way at once`, IN_FLIGHT_RETRY_SECONDS);
    this.#underWay.set(key, underWay + 1);
    return undefined;
  }

  /** A request that had begun has ended. */
  end({ key }: Requester): void {
    const left = (this.#underWay.get(key) ?? 0) - 1;
    if (left > 0) this.#underWay.set(key, left);
    else this.#underWay.delete(key);
  }

  /**
   * Counts a request without a valid token against its address. Only those count: a valid token is served from any
   * address, since looking one up costs as little as refusing it.
   *
   * @returns why its address has to wait; undefined when it is told what is wrong with its token
   */
  async failed(ip: string | undefined): Promise<Limited | undefined> {
    const { key, isLoopback } = clientAddress(ip);
    const wait = isLoopback ? 0 : await this.#failed.count(key, FAILURES);
    return wait > 0 ? limited('this address had too many requests without a valid token', wait) : undefined;
  }
}

function limited(why: string, seconds: number): Limited {
  return { message: `Too many requests: ${why}. Nothing was done. Try again in ${seconds} s.`, seconds };
}
