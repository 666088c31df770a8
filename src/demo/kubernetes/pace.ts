/** How long each step of reconciliation takes, in milliseconds. */
export const PACE = {
  /** From a Source to the InstrumentationConfig's removal, as finalizers are asynchronous. */
  removal: 500,
  detection: 1_500,
  decision: 500,
  podReplacement: 1_500,
  rolloutEnd: 500,
  processStart: 1_000,
  processHealthy: 1_500,
  telemetry: 2_000,
  crash: 1_000,
} as const;
