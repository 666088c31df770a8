import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient, type RedisClientType } from '@redis/client';
import type { Logger } from 'pino';
import { z } from 'zod';
import { SharedStateAway } from '../call/shared-state.ts';
import { BEGIN_ERA } from './scripts.ts';

export interface EngineOptions {
  /** `redis:` or `rediss:`; `valkey:` and `valkeys:` are the same. */
  readonly url: URL;
  /** What all keys begin with. */
  readonly prefix: string;
  readonly log: Logger;
}

/** One command may take this long; a request waits for no more than one. */
const COMMAND_MS = 500;
/** After a command that was not answered in time nobody waits for the next for so long. */
const SPARED_MS = 1_000;
const CONNECT_MS = 2_000;
/** How long a start waits for the engine, that calls may stand on it at once. */
const START_MS = 1_000;
const RETRY_MS = 500;
const PING_MS = 5_000;
/** A connection on which even pings are not answered is given up. */
const SILENT_MS = 15_000;

/**
 * The connection to the engine that replicas share. It is `here` once it has told which run of it this is, and that it
 * throws nothing away: one that may evict keys would forget that a plan was used.
 */
export class StateEngine {
  readonly client: RedisClientType;
  readonly #options: EngineOptions;
  #era = '';
  /** Whether the connection was asked what it leads to. */
  #isGreeted = false;
  #sparedUntil = 0;
  #isAwayTold = false;

  private constructor(client: RedisClientType, options: EngineOptions) {
    this.client = client;
    this.#options = options;
  }

  /** Connects, and goes on trying where the engine is away. Waits for it for a second at most. */
  static async open(options: EngineOptions): Promise<StateEngine> {
    const client = createClient({
      url: options.url.href.replace(/^valkey/, 'redis'),
      disableOfflineQueue: true,
      disableClientInfo: true,
      maintNotifications: 'disabled',
      pingInterval: PING_MS,
      socket: { connectTimeout: CONNECT_MS, socketTimeout: SILENT_MS, reconnectStrategy: () => RETRY_MS },
    });
    const engine = new StateEngine(client, options);
    await engine.#start();
    return engine;
  }

  /** The era in which uses of plans are remembered; a name that is no era's before the engine was ever here. */
  get era(): string {
    return this.#era === '' ? 'none' : this.#era;
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
      const answer = await inTime(question());
      this.#here();
      return answer;
    } catch (error) {
      this.#sparedUntil = performance.now() + SPARED_MS;
      this.#away(reasonOf(error));
      throw new SharedStateAway();
    }
  }

  /** The era was found to be another, or gone: learns which it is now. @throws SharedStateAway */
  async renewEra(): Promise<void> {
    await this.ask(() => this.#greet());
  }

  /** Ends the connection for good. */
  stop(): void {
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
    this.client.connect().catch((error: unknown) => this.#away(reasonOf(error)));
    const end = performance.now() + START_MS;
    while (!this.#isGreeted && performance.now() < end) await pause(10);
    if (!this.#isGreeted) this.#away('no connection');
  }

  async #connected(): Promise<void> {
    this.#isGreeted = false;
    try {
      await inTime(this.#greet());
      this.#isGreeted = true;
      this.#sparedUntil = 0;
      this.#here();
    } catch (error) {
      this.#away(reasonOf(error));
      // It may be loading, or be set right.
      await pause(RETRY_MS);
      if (this.client.isReady && !this.#isGreeted) await this.#connected();
    }
  }

  /** @throws Unfit when keys may be lost there */
  async #greet(): Promise<void> {
    const info = infoOf(z.string().parse(await this.client.info()));
    const run = info.get('run_id');
    if (run === undefined) throw new Unfit('it does not tell its run_id');
    const policy = info.get('maxmemory_policy');
    if (info.get('maxmemory') !== '0' && policy !== 'noeviction') {
      throw new Unfit(`it may evict keys: its maxmemory-policy has to be noeviction`);
    }
    const fresh = `${run}.${Date.now()}.${randomBytes(9).toString('base64url')}`;
    this.#era = z
      .string()
      .parse(await this.client.eval(BEGIN_ERA, { keys: [this.key('era')], arguments: [run, fresh] }));
  }

  #away(reason: string): void {
    if (this.#isAwayTold) return;
    this.#isAwayTold = true;
    this.#options.log.error({
      msg: 'the shared state does not answer: reads go on, writes are refused, rates are counted by each replica',
      state: this.#options.url.host,
      reason,
    });
  }

  #here(): void {
    if (!this.#isAwayTold) return;
    this.#isAwayTold = false;
    this.#options.log.info({ msg: 'the shared state answers', state: this.#options.url.host });
  }
}

/** The client itself waits for ever for the answer to a command that has gone out. */
async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Unfit(`no answer within ${COMMAND_MS} ms`)), COMMAND_MS);
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The engine is there and not to be relied on. Its message is ours. */
class Unfit extends Error {
  override readonly name = 'Unfit';
}

/** Why a question failed, without anything that it held: a code, or the kind of the error. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error instanceof Unfit) return error.message;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return code ?? /^[A-Z]{2,20}(?= )/.exec(error.message)?.[0] ?? error.constructor.name;
}

/** The fields of an answer to INFO, by name. */
function infoOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(/\r?\n/).flatMap((line) => {
      const at = line.indexOf(':');
      return at > 0 ? [[line.slice(0, at), line.slice(at + 1)] as const] : [];
    }),
  );
}
