import type { ModeBound } from './caller.ts';
import { type Access, boundAccess } from './mode.ts';

const LOST: ModeBound = {
  mode: 'read-only',
  source: 'a failure inside this server that nothing caught',
  change: 'An operator has to look at the log of this server and restart it.',
};

/**
 * Whether this process can be trusted with writes. After a failure that nothing caught nobody knows what it left half
 * done: reads go on being served, writes are refused until it is started anew.
 */
export class Trust {
  #isLost = false;

  /** Whether something failed where nothing caught it. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** Something failed where nothing caught it. */
  lose(): void {
    this.#isLost = true;
  }

  /** The access that is left. */
  bound(access: Access): Access {
    return this.#isLost ? boundAccess(access, LOST) : access;
  }
}
