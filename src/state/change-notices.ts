import { randomBytes } from 'node:crypto';
import type { RedisClientType } from '@redis/client';
import type { Logger } from 'pino';
import type { StateEngine } from './engine.ts';
import { createEngineClient } from './engine-client.ts';
import { reasonOf } from './fitness.ts';

/**
 * By which a replica that sees a change lets the others look at once. A notice says nothing: whoever hears one reads anew what
 * it follows anyway, so that a forged one tells no lies. One that is lost costs time.
 */
export interface Notices {
  /** Lets the others look. Never throws: they look by themselves, later. */
  tell(): void;
  /** Has a listener told from now on. Resolves when that has begun, whether the engine is there or not. */
  hear(listener: NoticeListener): Promise<void>;
}

export interface NoticeListener {
  /** Another replica told of a change. Of these there may come any number: whoever writes to the engine can make them up. */
  told(): void;
  /** Notices were perhaps missed. */
  missed(): void;
}

export interface ChangeNoticesOptions {
  readonly engine: StateEngine;
  readonly url: URL;
  readonly log: Logger;
}

/** Notices over the engine's publish and subscribe, on a connection of their own: a flood of them holds up no write. */
export class ChangeNotices implements Notices {
  readonly #options: ChangeNoticesOptions;
  readonly #channel: string;
  /** By which a replica does not hear itself. */
  readonly #own = randomBytes(9).toString('base64url');
  #subscriber: RedisClientType | undefined;

  constructor(options: ChangeNoticesOptions) {
    this.#options = options;
    this.#channel = options.engine.key('notices');
  }

  tell(): void {
    const { client } = this.#options.engine;
    // A user who may not publish may do all else: that says nothing of the engine, and the others look by themselves.
    if (client.isReady) client.publish(this.#channel, this.#own).catch(() => undefined);
  }

  async hear(listener: NoticeListener): Promise<void> {
    const subscriber = createEngineClient(this.#options.url);
    this.#subscriber = subscriber;
    // That the engine is away, its other connection tells.
    subscriber.on('error', () => undefined);
    let isHearing = false;
    subscriber.on('ready', () => {
      // Later ones are the library's to subscribe again.
      if (isHearing) {
        listener.missed();
        return;
      }
      subscriber
        .subscribe(this.#channel, (message) => {
          if (message !== this.#own) listener.told();
        })
        .then(() => {
          isHearing = true;
        })
        .catch((error: unknown) => this.#deaf(error));
    });
    subscriber.connect().catch(() => undefined);
  }

  stop(): void {
    this.#subscriber?.destroy();
  }

  #deaf(error: unknown): void {
    this.#options.log.warn({
      msg: 'the shared state lets no replica hear of changes: each follows them itself, later',
      reason: reasonOf(error),
    });
  }
}
