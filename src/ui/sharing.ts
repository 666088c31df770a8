/** Identical requests under way, each sent once. */
export class Sharing<Shared extends { readonly landing: Promise<unknown> }> {
  readonly #requests = new Map<string, Shared>();

  /**
   * The request under way for `key`, or a new one. The caller must wait for it at once.
   *
   * @param launch makes the new one, unless it may not be made; it calls `forget` when nobody waits for it any more
   * @returns undefined when none may be made
   */
  join(
    key: string,
    launch: (forget: () => void) => Shared | undefined,
  ): { readonly request: Shared; readonly joined: boolean } | undefined {
    const underWay = this.#requests.get(key);
    if (underWay !== undefined) return { request: underWay, joined: true };
    const forget = () => {
      if (this.#requests.get(key) === request) this.#requests.delete(key);
    };
    const request: Shared | undefined = launch(forget);
    if (request === undefined) return undefined;
    this.#requests.set(key, request);
    request.landing.then(forget, forget);
    return { request, joined: false };
  }

  /** Nobody joins a request that is under way now: what it read may be older than a write that has just ended. */
  seal(): void {
    this.#requests.clear();
  }
}
