import type { Clock } from '../clock.ts';

interface Entry {
  readonly at: number;
  readonly order: number;
  readonly work: () => void;
}

/**
 * What is going to happen in the cluster, and when. Nothing runs by itself: whoever looks at the cluster first lets
 * everything happen that is due, in order, each at its own time. So there are no timers to stop, and two looks at one
 * moment see the same.
 */
export class Agenda {
  readonly #clock: Clock;
  readonly #heap: Entry[] = [];
  #order = 0;
  #happening: number | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Milliseconds since the epoch: the time of the entry that is happening, else the clock's. */
  now(): number {
    return this.#happening ?? this.#clock.now();
  }

  /** Lets `work` happen in that many milliseconds, counted from `now()`. */
  after(milliseconds: number, work: () => void): void {
    this.#push({ at: this.now() + milliseconds, order: this.#order++, work });
  }

  /** Lets everything happen that is due at the clock's time. Entries made on the way happen too when they are due. */
  catchUp(): void {
    if (this.#happening !== undefined) return;
    const until = this.#clock.now();
    try {
      for (let next = this.#heap[0]; next && next.at <= until; next = this.#heap[0]) {
        this.#pop();
        this.#happening = next.at;
        next.work();
      }
    } finally {
      this.#happening = undefined;
    }
  }

  /** Runs `work` as if it were an earlier moment: how a seeded cluster gets its past. */
  backdated(at: number, work: () => void): void {
    const before = this.#happening;
    this.#happening = at;
    try {
      work();
    } finally {
      this.#happening = before;
    }
  }

  #push(entry: Entry): void {
    const heap = this.#heap;
    let child = heap.push(entry) - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      const above = heap[parent];
      if (!above || !isBefore(entry, above)) break;
      heap[child] = above;
      child = parent;
    }
    heap[child] = entry;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (!last || heap.length === 0) return;
    let parent = 0;
    for (;;) {
      let child = 2 * parent + 1;
      let below = heap[child];
      const right = heap[child + 1];
      if (below && right && isBefore(right, below)) {
        child += 1;
        below = right;
      }
      if (!below || !isBefore(below, last)) break;
      heap[parent] = below;
      parent = child;
    }
    heap[parent] = last;
  }
}

function isBefore(one: Entry, other: Entry): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}
