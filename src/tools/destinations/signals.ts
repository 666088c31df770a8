import type { DestinationTypeFragment, SignalType } from '../../tool/generated/operations.generated.ts';

type Supported = DestinationTypeFragment['supportedSignals'];

/** The four signals by the names of the tools' arguments, in the order in which people name them. */
export const SIGNALS = ['traces', 'metrics', 'logs', 'profiles'] as const;
export type Signal = (typeof SIGNALS)[number];

const BY_TYPE: Readonly<Record<SignalType, Signal>> = {
  TRACES: 'traces',
  METRICS: 'metrics',
  LOGS: 'logs',
  PROFILES: 'profiles',
};

/** An argument's signal as the contract spells it. */
export function signalOf(type: SignalType): Signal {
  return BY_TYPE[type];
}

/** The signals that a destination type takes. */
export function supportedSignals(supported: Supported): readonly Signal[] {
  return SIGNALS.filter((signal) => supported[signal]?.supported === true);
}

/** The signals that are switched on. */
export function enabledSignals(exported: Readonly<Partial<Record<Signal, boolean>>>): readonly Signal[] {
  return SIGNALS.filter((signal) => exported[signal]);
}
