/** Identical requests under way, each sent once. */
export class Sharing<Shared extends { readonly landing: Promise<unknown> }> {
  readonly #flights = new Map<string, Shared>();

  /**
   * The flight under way for `key`, or a new one. The caller must wait for it at once.
   *
   * @param launch makes the new one, unless it may not be made; it calls `forget` when nobody waits for it any more
   * @returns undefined when none may be made
   */
  join(
    key: string,
    launch: (forget: () => void) => Shared | undefined,
  ): { readonly flight: Shared; readonly joined: boolean } | undefined {
    const underWay = this.#flights.get(key);
    if (underWay !== undefined) return { flight: underWay, joined: true };
    const forget = () => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    };
    const flight: Shared | undefined = launch(forget);
    if (flight === undefined) return undefined;
    this.#flights.set(key, flight);
    flight.landing.then(forget, forget);
    return { flight, joined: false };
  }

  /** Nobody joins a flight that is under way now: what it read may be older than a write that has just ended. */
  seal(): void {
    this.#flights.clear();
  }
}
