import type { DestinationSettingsFragment } from '../../tool/generated/operations.generated.ts';
import { named } from '../../tool/kit/named.ts';
import type { FieldValue } from './field-values.ts';
import { enabledSignals, type Signal } from './signals.ts';
import { isHidden, storedFields, takenStreams } from './stored.ts';

/** A destination as it is to be. */
interface Coming {
  /** Its own, where it is there already. */
  readonly id?: string;
  readonly fields: readonly FieldValue[];
  readonly streams: readonly string[];
  readonly signals: readonly Signal[];
}

/**
 * That another destination sends of the same streams to the same address, so that all they both take arrives there twice:
 * Odigos sends each its own copy. Undefined where none does. A site or region is no address: each account has its own.
 */
export function twinWarning(coming: Coming, all: readonly DestinationSettingsFragment[]): string | undefined {
  const own = new Set(addressesOf(coming.fields));
  const twins = all.flatMap((other) => {
    const signals = enabledSignals(other.exportedSignals).filter((signal) => coming.signals.includes(signal));
    const streams = takenStreams(other).filter((stream) => coming.streams.includes(stream));
    if (other.id === coming.id || other.disabled || signals.length === 0 || streams.length === 0) return [];
    const fields = [...storedFields(other.fields)].map(([key, value]) => ({ key, value }));
    return addressesOf(fields).some((address) => own.has(address)) ? [{ name: other.name, signals, streams }] : [];
  });
  if (twins.length === 0) return undefined;
  const parts = twins.map(
    ({ name, signals, streams }) => `"${name}" takes ${named(signals, 4)} of data stream ${named(streams)}`,
  );
  return `At the same address ${named(parts, 3)} already: that arrives there twice, and costs twice.`;
}

/** Addresses without what may be written otherwise: scheme, case and a slash at the end. */
function addressesOf(fields: readonly FieldValue[]): readonly string[] {
  return fields.flatMap(({ key, value }) =>
    /(?:^|_)(?:URL|ENDPOINT|HOST|HOSTNAME)$/.test(key) && value !== '' && !isHidden(value)
      ? [
          value
            .replace(/^[A-Za-z]{1,8}:\/\//, '')
            .replace(/\/$/, '')
            .toLowerCase(),
        ]
      : [],
  );
}
