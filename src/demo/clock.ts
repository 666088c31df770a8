/** Where the embedded cluster takes its time from. */
export interface Clock {
  /** Milliseconds since the Unix epoch; never goes back. */
  now(): number;
}

/** The machine's clock. */
export const realClock: Clock = { now: () => Date.now() };

/** RFC 3339 in UTC with whole seconds, as Kubernetes writes times. */
export function kubernetesTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
