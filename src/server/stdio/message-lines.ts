import type { Writable } from 'node:stream';

/**
 * Writes messages to a client, a line each, and waits while it reads slower than it is written to: what waits is bounded by
 * the calls that may be under way.
 */
export class MessageLines {
  readonly #output: Writable;
  /** What all wait for whose messages are not taken yet: one wait, since a slow client has many of them. */
  #taken: PromiseWithResolvers<void> | undefined;

  /** @param output whose errors end nothing: a client that has gone is told of by its input */
  constructor(output: Writable) {
    this.#output = output;
    const goOn = (): void => {
      this.#taken?.resolve();
      this.#taken = undefined;
    };
    output.on('drain', goOn).on('close', goOn).on('error', goOn);
  }

  /**
   * Writes one message.
   *
   * @param parts its JSON, without line breaks
   */
  async write(...parts: readonly (string | Buffer)[]): Promise<void> {
    if (!this.#output.writable) return;
    this.#output.cork();
    for (const part of parts) this.#output.write(part);
    const isTaken = this.#output.write('\n');
    this.#output.uncork();
    if (isTaken) return;
    this.#taken ??= Promise.withResolvers();
    await this.#taken.promise;
  }

  /** Writes the JSON-RPC error that a message is answered; with no id it belongs to none. */
  error(code: number, message: string, id: string | number | null = null): Promise<void> {
    return this.write(JSON.stringify({ jsonrpc: '2.0', error: { code, message }, id }));
  }
}
