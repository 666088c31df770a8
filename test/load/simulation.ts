import { percentile } from './figures.ts';

/** What a tool costs: of a replica, and of the UI behind it. */
interface ToolCost {
  readonly tool: string;
  /** How often of a hundred calls it is called. */
  readonly share: number;
  /** Milliseconds of a replica's processor. */
  readonly cpuMs: number;
  /** Requests for workloads that it waits for, one after the other. */
  readonly workloads: number;
  /** Other requests that it waits for, one after the other. */
  readonly others: number;
}

/** What the simulation takes for granted; all of it is printed beside its results. */
export interface Assumptions {
  readonly tools: readonly ToolCost[];
  /** Milliseconds that the UI takes for one request for workloads, during which no other of these is served. */
  readonly workloadsMs: number;
  /** Milliseconds that the UI takes for another request. */
  readonly othersMs: number;
  /** Other requests that the UI serves at once; more wait. */
  readonly othersAtOnce: number;
  /** Requests of one replica that may be under way at the UI. */
  readonly atOnce: number;
  /** How many different reads of workloads the agents ask for: two that ask for the same at the same time share one. */
  readonly differentReads: number;
}

export interface Scale {
  readonly agents: number;
  /** Mean milliseconds between an agent's answer and its next call. */
  readonly thinkMs: number;
  readonly replicas: number;
  /** Calls to simulate, after as many tenths of them to warm up. */
  readonly calls: number;
  readonly seed?: number;
}

export interface Outcome {
  readonly callsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** How much of the time the UI's mutex is held, from 0 to 1. */
  readonly mutexBusy: number;
  /** How much of the time a replica computes, in the mean of all, from 0 to 1. */
  readonly cpuBusy: number;
  /** Of the reads of workloads, how many were answered by one that was under way. */
  readonly shared: number;
}

/** A place where a number of things are done at once, and the rest waits in order of arrival. */
class Station {
  readonly #now: () => number;
  readonly #after: (ms: number, act: () => void) => void;
  readonly #atOnce: number;
  readonly #waiting: { readonly ms: number; readonly done: () => void }[] = [];
  #working = 0;
  /** Milliseconds of work done so far. */
  busyMs = 0;

  constructor(clock: Clock, atOnce: number) {
    this.#now = () => clock.now;
    this.#after = (ms, act) => clock.at(this.#now() + ms, act);
    this.#atOnce = atOnce;
  }

  serve(ms: number, done: () => void): void {
    if (this.#working >= this.#atOnce) this.#waiting.push({ ms, done });
    else this.#begin(ms, done);
  }

  #begin(ms: number, done: () => void): void {
    this.#working += 1;
    this.#after(ms, () => {
      this.#working -= 1;
      this.busyMs += ms;
      const next = this.#waiting.shift();
      if (next) this.#begin(next.ms, next.done);
      done();
    });
  }
}

/** Events in order of their times, and of their coming where these are equal. */
class Clock {
  now = 0;
  readonly #heap: { readonly at: number; readonly number: number; readonly act: () => void }[] = [];
  #count = 0;

  at(time: number, act: () => void): void {
    this.#heap.push({ at: time, number: this.#count, act });
    this.#count += 1;
    for (let child = this.#heap.length - 1; child > 0; ) {
      const parent = (child - 1) >> 1;
      if (!this.#isBefore(child, parent)) break;
      this.#swap(child, parent);
      child = parent;
    }
  }

  /** Runs the next event. */
  step(): void {
    const [first] = this.#heap;
    const last = this.#heap.pop();
    if (!first || !last) throw new Error('nothing is left to happen');
    if (this.#heap.length > 0) {
      this.#heap[0] = last;
      for (let parent = 0; ; ) {
        const children = [2 * parent + 1, 2 * parent + 2].filter((child) => child < this.#heap.length);
        const [least] = children.toSorted((one, other) => (this.#isBefore(one, other) ? -1 : 1));
        if (least === undefined || !this.#isBefore(least, parent)) break;
        this.#swap(least, parent);
        parent = least;
      }
    }
    this.now = first.at;
    first.act();
  }

  #isBefore(one: number, other: number): boolean {
    const [left, right] = [this.#heap[one], this.#heap[other]];
    if (!left || !right) return false;
    return left.at === right.at ? left.number < right.number : left.at < right.at;
  }

  #swap(one: number, other: number): void {
    const [left, right] = [this.#heap[one], this.#heap[other]];
    if (!left || !right) return;
    this.#heap[one] = right;
    this.#heap[other] = left;
  }
}

/**
 * Agents that think, call, wait for the answer, and think again; replicas that each have one processor; one UI behind all of
 * them. The same scale and seed come to the same outcome, on any machine.
 */
export function simulate(assumptions: Assumptions, scale: Scale): Outcome {
  const { tools, workloadsMs, othersMs, othersAtOnce, atOnce, differentReads } = assumptions;
  const { agents, thinkMs, replicas, calls, seed = 1 } = scale;
  const clock = new Clock();
  const random = randomOf(seed);
  const mutex = new Station(clock, 1);
  const others = new Station(clock, othersAtOnce);
  const servers = Array.from({ length: replicas }, () => ({
    cpu: new Station(clock, 1),
    turns: new Turns(atOnce),
    underWay: new Map<number, (() => void)[]>(),
  }));
  const warmUp = Math.ceil(calls / 10);
  const times: number[] = [];
  let ended = 0;
  let began = { at: 0, mutex: 0, cpu: 0 };
  let reads = 0;
  let shared = 0;
  const cpuBusyMs = (): number => servers.reduce((sum, { cpu }) => sum + cpu.busyMs, 0);

  const call = (agent: number): void => {
    // A balancer that knows nothing of calls.
    const server = servers[Math.floor(random() * replicas)];
    const tool = drawn(tools, random());
    if (!server || !tool) throw new Error('no replica, or no tool');
    const start = clock.now;
    const end = (): void => {
      ended += 1;
      if (ended === warmUp) began = { at: clock.now, mutex: mutex.busyMs, cpu: cpuBusyMs() };
      if (ended > warmUp) times.push(clock.now - start);
      clock.at(clock.now - Math.log(1 - random()) * thinkMs, () => call(agent));
    };
    const ask = (left: { readonly workloads: number; readonly others: number }): void => {
      if (left.workloads > 0) {
        const next = (): void => ask({ ...left, workloads: left.workloads - 1 });
        const read = Math.floor(random() * differentReads);
        const waiting = server.underWay.get(read);
        reads += 1;
        if (waiting) {
          shared += 1;
          waiting.push(next);
          return;
        }
        server.underWay.set(read, [next]);
        server.turns.take((leave) =>
          mutex.serve(workloadsMs, () => {
            leave();
            const those = server.underWay.get(read) ?? [];
            server.underWay.delete(read);
            for (const one of those) one();
          }),
        );
      } else if (left.others > 0) {
        server.turns.take((leave) =>
          others.serve(othersMs, () => {
            leave();
            ask({ ...left, others: left.others - 1 });
          }),
        );
      } else server.cpu.serve(tool.cpuMs, end);
    };
    ask(tool);
  };
  for (let agent = 0; agent < agents; agent += 1) clock.at(random() * thinkMs, () => call(agent));
  while (times.length < calls) clock.step();

  const ms = clock.now - began.at;
  return {
    callsPerSecond: (calls / ms) * 1_000,
    p50Ms: percentile(times, 50),
    p99Ms: percentile(times, 99),
    mutexBusy: (mutex.busyMs - began.mutex) / ms,
    cpuBusy: (cpuBusyMs() - began.cpu) / ms / replicas,
    shared: reads === 0 ? 0 : shared / reads,
  };
}

/** A replica's bound on requests at the UI. */
class Turns {
  readonly #atOnce: number;
  readonly #waiting: (() => void)[] = [];
  #taken = 0;

  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  take(begin: (leave: () => void) => void): void {
    const start = (): void => {
      this.#taken += 1;
      begin(() => {
        this.#taken -= 1;
        this.#waiting.shift()?.();
      });
    };
    if (this.#taken < this.#atOnce) start();
    else this.#waiting.push(start);
  }
}

function drawn(tools: readonly ToolCost[], random: number): ToolCost | undefined {
  let left = random * tools.reduce((sum, { share }) => sum + share, 0);
  return tools.find(({ share }) => {
    left -= share;
    return left < 0;
  });
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
