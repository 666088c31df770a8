import { Flight } from './flight.ts';

/** Identical requests under way, each sent once. */
export class Sharing<Landing> {
  readonly #flights = new Map<string, Flight<Landing>>();

  /** The flight under way for `key`, or a new one started by `launch`. The caller must wait for it at once. */
  join(key: string, launch: (signal: AbortSignal) => Promise<Landing>): { flight: Flight<Landing>; joined: boolean } {
    const underWay = this.#flights.get(key);
    if (underWay !== undefined) return { flight: underWay, joined: true };
    const remove = () => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    };
    const flight = new Flight(launch, remove);
    this.#flights.set(key, flight);
    flight.landing.then(remove);
    return { flight, joined: false };
  }

  /** Nobody joins a flight that is under way now: what it read may be older than a write that has just ended. */
  seal(): void {
    this.#flights.clear();
  }
}
