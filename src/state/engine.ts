import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { RedisClientType } from '@redis/client';
import type { Logger } from 'pino';
import { z } from 'zod';
import { SharedStateAway } from '../call/shared-state.ts';
import { createEngineClient } from './engine-client.ts';
import { fitEngine, reasonOf, Unfit } from './fitness.ts';
import { BEGIN_ERA } from './scripts.ts';

export interface EngineOptions {
  /** `redis:` or `rediss:`; `valkey:` and `valkeys:` are the same. */
  readonly url: URL;
  /** What all keys begin with. */
  readonly prefix: string;
  readonly log: Logger;
  /** Milliseconds that one command may take; half a second when absent. */
  readonly patienceMs?: number | undefined;
}

/** One command may take this long; a request waits for no more than one. */
const COMMAND_MS = 500;
/** After a command that was not answered in time nobody waits for the next for so long. */
const SPARED_MS = 1_000;
/** How long a start waits for the engine, that calls may stand on it at once. */
const START_MS = 1_000;
const RETRY_MS = 500;
/** How often it is looked whether the engine is there and may still be relied on, though nobody asks it anything. */
const LOOK_MS = 5_000;
/** A connection on which nothing was answered for so long is made anew: by now its address may lead to another engine. */
const SILENT_MS = 3_000;
/** What is written to see whether anything can be. */
const PROBE_SECONDS = 60;
/** A name that a replica gave is shorter. */
const MAX_ERA = 200;

/**
 * The connection to the engine that replicas share. It is `here` once it has told which run of it this is, and that it
 * throws nothing away: one that may evict keys would forget that a plan was used.
 */
export class StateEngine {
  readonly client: RedisClientType;
  readonly #options: EngineOptions;
  readonly #looking: NodeJS.Timeout;
  #era = '';
  /** Whether the connection was asked what it leads to. */
  #isGreeted = false;
  #sparedUntil = 0;
  #answeredAt = performance.now();
  #isAwayTold = false;
  #awayReason = '';
  #awayAt = 0;
  #isProving = false;
  #isStopped = false;

  private constructor(client: RedisClientType, options: EngineOptions) {
    this.client = client;
    this.#options = options;
    this.#looking = setInterval(() => {
      // What it finds is told of where it is found.
      if (this.#isGreeted) this.#look().catch(() => undefined);
    }, LOOK_MS).unref();
  }

  /** Connects, and goes on trying where the engine is away. Waits for it for a second at most. */
  static async open(options: EngineOptions): Promise<StateEngine> {
    const engine = new StateEngine(createEngineClient(options.url), options);
    await engine.#start();
    return engine;
  }

  /** The era in which uses of plans are remembered; a name that is no era's before the engine was ever here. */
  get era(): string {
    return this.#era === '' ? 'none' : this.#era;
  }

  /** Whether it takes what is written, as far as that is known. */
  get isHere(): boolean {
    return this.#isGreeted && !this.#isAwayTold;
  }

  /** Why it is away, as the log says it; undefined while it is here. */
  get awayReason(): string | undefined {
    if (this.isHere) return undefined;
    return this.#isAwayTold ? this.#awayReason : 'no connection';
  }

  /** The whole name of a key. */
  key(name: string): string {
    return `${this.#options.prefix}${name}`;
  }

  /**
   * Runs a script.
   *
   * @param keys names without the prefix
   * @throws SharedStateAway when it was not answered, and so may have run or not
   */
  run(script: string, keys: readonly string[], given: readonly string[]): Promise<unknown> {
    return this.ask(() => this.client.eval(script, { keys: keys.map((key) => this.key(key)), arguments: [...given] }));
  }

  /**
   * Asks the engine something.
   *
   * @throws SharedStateAway when it did not answer, or refused
   */
  async ask<Answer>(question: () => Promise<Answer>): Promise<Answer> {
    if (!this.client.isReady || !this.#isGreeted || performance.now() < this.#sparedUntil) {
      this.#away('no connection');
      throw new SharedStateAway();
    }
    try {
      const answer = await this.#inTime(question());
      this.#answeredAt = performance.now();
      if (this.#isAwayTold) this.#prove();
      return answer;
    } catch (error) {
      this.#failed(error);
      throw new SharedStateAway();
    }
  }

  /** The era was found to be another, or gone: learns which it is now. @throws SharedStateAway */
  async renewEra(): Promise<void> {
    await this.ask(() => this.#greet());
  }

  /**
   * Looks whether the engine may still be relied on, and takes what is written: one that is full, or may not write to its disk, answers
   * reads.
   *
   * @throws SharedStateAway
   */
  async #look(): Promise<void> {
    await this.renewEra();
    if (!this.#isAwayTold) await this.ask(() => this.#probe());
  }

  #probe(): Promise<unknown> {
    return this.client.set(this.key('probe'), '', { expiration: { type: 'EX', value: PROBE_SECONDS } });
  }

  /** Ends the connection for good. */
  stop(): void {
    this.#isStopped = true;
    clearInterval(this.#looking);
    this.client.destroy();
  }

  async #start(): Promise<void> {
    // Told of by what is asked; without a listener it would end this process.
    this.client.on('error', (error: unknown) => {
      this.#isGreeted = false;
      this.#away(reasonOf(error));
    });
    this.client.on('ready', () => {
      this.#connected().catch((error: unknown) => this.#away(reasonOf(error)));
    });
    this.#connect();
    const end = performance.now() + START_MS;
    while (!this.#isGreeted && performance.now() < end) await pause(10);
    if (!this.#isGreeted) this.#away('no connection');
  }

  #connect(): void {
    this.client.connect().catch((error: unknown) => this.#away(reasonOf(error)));
  }

  /** Makes the connection anew: who answers at its address now may be another one. */
  #reconnect(): void {
    // One that is not ready is being made already.
    if (this.#isStopped || !this.client.isReady) return;
    this.#isGreeted = false;
    this.client.destroy();
    this.#connect();
  }

  async #connected(): Promise<void> {
    this.#isGreeted = false;
    try {
      await this.#inTime(this.#greet());
      this.#isGreeted = true;
      this.#sparedUntil = 0;
      this.#answeredAt = performance.now();
      if (this.#isAwayTold) this.#prove();
      else this.ask(() => this.#probe()).catch(() => undefined);
    } catch (error) {
      this.#away(reasonOf(error));
      // It may be loading, be set right, or give its address to another.
      await pause(RETRY_MS);
      if (!this.#isGreeted) this.#reconnect();
    }
  }

  #failed(error: unknown): void {
    const now = performance.now();
    // What it refuses it has answered: others need not be spared a wait.
    if (error instanceof LateAnswer) this.#sparedUntil = now + SPARED_MS;
    else this.#answeredAt = now;
    this.#away(reasonOf(error));
    if (this.#leadsAstray(error, now)) this.#reconnect();
  }

  /** Whether by what it came to, a connection leads to an engine that is not, or no longer, the one to be asked. */
  #leadsAstray(error: unknown, now: number): boolean {
    if (error instanceof LateAnswer) return now - this.#answeredAt > SILENT_MS;
    // A primary that became a replica refuses writes on the connections that it has.
    return error instanceof Unfit || reasonOf(error) === 'READONLY';
  }

  /** @throws Unfit when keys may be lost there */
  async #greet(): Promise<void> {
    const { run } = fitEngine(z.string().parse(await this.client.info()));
    const fresh = `${run}.${Date.now()}.${randomBytes(9).toString('base64url')}`;
    this.#era = z
      .string()
      .max(MAX_ERA)
      .parse(await this.client.eval(BEGIN_ERA, { keys: [this.key('era')], arguments: [run, fresh] }));
  }

  /** It answers. Whether it is back only a write tells: one that is full, or may not write to its disk, answers reads. */
  #prove(): void {
    if (this.#isProving) return;
    this.#isProving = true;
    // Not at once: one that refuses some and takes others is not told of with each.
    pause(Math.max(0, this.#awayAt + SPARED_MS - performance.now()), undefined, { ref: false })
      .then(() => this.#inTime(this.#probe()))
      .then(() => this.#here())
      .catch(() => {
        // It stays away.
      })
      .finally(() => {
        this.#isProving = false;
      });
  }

  /** The client itself waits for ever for the answer to a command that has gone out. */
  async #inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
    const { patienceMs = COMMAND_MS } = this.#options;
    const { promise: late, reject } = Promise.withResolvers<never>();
    const giveUp = (): void => reject(new LateAnswer(`no answer within ${patienceMs} ms`));
    // Where this process itself had no time, the answer is there and only has to be read: once round the loop it is.
    const timer = setTimeout(() => setImmediate(giveUp), patienceMs);
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  #away(reason: string): void {
    if (this.#isAwayTold) return;
    this.#isAwayTold = true;
    this.#awayReason = reason;
    this.#awayAt = performance.now();
    this.#options.log.error({
      msg: 'the shared state does not answer: reads go on, writes are refused, rates are counted by each replica',
      state: this.#options.url.host,
      reason,
    });
  }

  #here(): void {
    this.#isAwayTold = false;
    this.#options.log.info({ msg: 'the shared state answers', state: this.#options.url.host });
  }
}

/** Nothing was answered in time. */
class LateAnswer extends Unfit {}
