import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { canonicalJson } from '../../tool/canonical-json.ts';
import type { PlanProblem } from '../../tool/failure.ts';

/** What a plan binds an apply to. */
export interface PlanSubject {
  /** Who asked for the preview. */
  readonly caller: string;
  readonly tool: string;
  /** The arguments without `dry_run` and `plan`. */
  readonly arguments: unknown;
  /** What an operator set of the target, as the preview read it, and what it told; never status, time or traffic. */
  readonly state: unknown;
}

const LIFETIME_SECONDS = 15 * 60;
/** How long a plan is good for. */
export const PLAN_LIFETIME_MS = LIFETIME_SECONDS * 1000;
const NONCE_BYTES = 6;
const MAX_USED = 10_000;
/** Eras before the present one that are remembered, to tell their plans from those of another key. */
const MAX_ERAS = 16;
const DIGEST = '([A-Za-z0-9_-]{16})';
const PLAN = new RegExp(
  `^p2\\.([0-9a-z]{1,9}\\.[A-Za-z0-9_-]{8})\\.([A-Za-z0-9_-]{6})([A-Za-z0-9_-]{6})\\.${DIGEST}\\.${DIGEST}\\.([A-Za-z0-9_-]{22})$`,
);
/** Enough to say which of caller and tool differs; the signature covers their whole names. */
const TELLING = 6;

/**
 * Signs previews and holds applies to them. A plan is an HMAC over version, expiry, caller, tool, canonical arguments
 * and target state; the digests in it only tell which of them differs. It is valid for 15 minutes and used once:
 * a used one is remembered for as long as it could be valid.
 */
export class PlanBook {
  private readonly key: Uint8Array;
  private readonly now: () => number;
  private readonly era: () => string;
  private readonly eras = new Set<string>();
  private readonly used = new Map<string, number>();

  /**
   * @param key at least 32 bytes; replicas that share it accept each other's plans
   * @param now seconds since the epoch
   * @param era in which uses of plans are remembered over all replicas: a plan of another one is none, since whether it was
   *   used is forgotten
   */
  constructor(key: Uint8Array, now: () => number = () => Math.floor(Date.now() / 1000), era: () => string = () => '') {
    this.key = key;
    this.now = now;
    this.era = era;
  }

  /** The plan of a preview. */
  issue(subject: PlanSubject): string {
    const expiry = (this.now() + LIFETIME_SECONDS).toString(36);
    // Two previews of one thing are two plans: a used one does not stand in the way of the next.
    return this.print(`${expiry}.${randomBytes(NONCE_BYTES).toString('base64url')}`, subject);
  }

  /** Why this plan does not allow this apply, or nothing when it does. */
  check(plan: string, subject: PlanSubject): PlanProblem | undefined {
    const [, stamp, caller, tool, argumentsDigest, stateDigest, mac] = PLAN.exec(plan) ?? [];
    if (!stamp || !caller || !tool || !argumentsDigest || !stateDigest || !mac) return 'malformed';
    // What tells of the names is not signed, and no plan may have two spellings: a used one would be good once more.
    if (caller !== telling(subject.caller)) return 'other_caller';
    if (tool !== telling(subject.tool)) return 'other_tool';
    const signed = [stamp, argumentsDigest, stateDigest];
    if (!isEqual(mac, this.mac(subject, signed, this.presentEra()))) {
      return [...this.eras].some((era) => isEqual(mac, this.mac(subject, signed, era))) ? 'other_era' : 'tampered';
    }
    if (expiryOf(stamp) < this.now()) return 'expired';
    if (argumentsDigest !== this.digest(subject.arguments)) return 'other_arguments';
    if (this.used.has(plan)) return 'used';
    return stateDigest === this.digest(subject.state) ? undefined : 'target_changed';
  }

  /** Marks a plan as used; `release` undoes it for an apply that never reached the API. */
  use(plan: string): { release(): void } {
    for (const [old, until] of this.used) {
      if (until >= this.now() && this.used.size < MAX_USED) break;
      this.used.delete(old);
    }
    // Used at its latest possible moment, it would still be valid for this long.
    this.used.set(plan, this.now() + LIFETIME_SECONDS);
    return { release: () => void this.used.delete(plan) };
  }

  private print(stamp: string, subject: PlanSubject): string {
    const [caller, tool] = [telling(subject.caller), telling(subject.tool)];
    const [given, state] = [this.digest(subject.arguments), this.digest(subject.state)];
    return `p2.${stamp}.${caller}${tool}.${given}.${state}.${this.mac(subject, [stamp, given, state], this.presentEra())}`;
  }

  /** The era now, which is remembered for when it is over. */
  private presentEra(): string {
    const era = this.era();
    this.eras.delete(era);
    this.eras.add(era);
    for (const old of this.eras) {
      if (this.eras.size <= MAX_ERAS) break;
      this.eras.delete(old);
    }
    return era;
  }

  private mac({ caller, tool }: PlanSubject, parts: readonly string[], era: string): string {
    const text = JSON.stringify(['p2', caller, tool, ...parts, ...(era === '' ? [] : [era])]);
    return createHmac('sha256', this.key).update(text).digest('base64url').slice(0, 22);
  }

  /** A digest of a value, keyed, so that a short secret cannot be guessed back from it; equal for equal values. */
  digest(value: unknown): string {
    return createHmac('sha256', this.key).update(canonicalJson(value)).digest('base64url').slice(0, 16);
  }
}

// By no key: whoever has another key, after a restart, must not be told of another caller.
function telling(name: string): string {
  return createHash('sha256').update(name).digest('base64url').slice(0, TELLING);
}

function isEqual(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

function expiryOf(stamp: string): number {
  return Number.parseInt(stamp, 36);
}
