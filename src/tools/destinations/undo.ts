import { definitions } from '../../tool/generated/catalog.generated.ts';
import type { DestinationSettingsFragment } from '../../tool/generated/operations.generated.ts';
import { named } from '../../tool/kit/named.ts';
import type { Change } from '../../tool/tool.ts';
import { type Undo, undoBy } from '../../tool/undo.ts';
import { enabledSignals, SIGNALS, type Signal } from './signals.ts';
import { isHidden, storedFields, takenStreams } from './stored.ts';

/** A destination type, and the signals that it takes. */
interface TypeOfSignals {
  readonly type: string;
  readonly signals: readonly Signal[];
}

const FIELD = /^fields\.(.+)$/;

/** Signals that were on though the type takes none of them: no call switches them on. */
function notSwitchedOn(type: string, signals: readonly Signal[]): string {
  return `${type} does not take ${signals.join(', ')}: that is not switched on again.`;
}

/** A destination that is on for what its type does not take gets nothing at all. */
const WORKS_THEN = 'Odigos had left it out of the pipeline for that, so the rest starts to flow there.';

/**
 * The call that makes a deleted destination anew, but for its secrets, which have to be given again.
 *
 * @param taken the signals that its type takes
 */
export function destinationAnew(
  stored: DestinationSettingsFragment | undefined,
  taken: readonly Signal[] = SIGNALS,
): Undo {
  if (!stored) return { impossible: 'What was stored of it could not be read, so nothing can make it anew.' };
  const { name, type, disabled, exportedSignals } = stored;
  const signals = enabledSignals(exportedSignals);
  const untaken = signals.filter((signal) => !taken.includes(signal));
  if (disabled) return { impossible: 'It was switched off, and create_destination would make it anew switched on.' };
  const fields = [...storedFields(stored.fields)].map(([key, value]) => ({ key, value }));
  const hidden = fields.filter(({ value }) => isHidden(value)).map(({ key }) => key);
  const [stream, ...others] = takenStreams(stored);
  return undoBy(
    definitions.create_destination,
    {
      name,
      type,
      ...Object.fromEntries(signals.filter((signal) => taken.includes(signal)).map((signal) => [signal, true])),
      fields: fields.filter(({ key }) => !hidden.includes(key)),
      data_stream: stream,
    },
    {
      stays: `It comes back under another id${others.length > 0 ? `, and in data stream ${stream} alone: update_destination adds ${others.join(', ')}` : ''}.${untaken.length > 0 ? ` ${notSwitchedOn(type, untaken)} ${WORKS_THEN}` : ''}`,
      ...(hidden.length > 0 ? { send_again: hidden } : {}),
    },
  );
}

/** The call that takes an update of a destination back, but for secrets, which have to be given again. */
export function destinationRestored(id: string, changes: readonly Change[], type: TypeOfSignals): Undo {
  const fields = changes.flatMap(({ field, before }) => {
    const key = FIELD.exec(field)?.[1];
    return key === undefined ? [] : [{ key, value: typeof before === 'string' ? before : '' }];
  });
  const hidden = fields.filter(({ value }) => isHidden(value)).map(({ key }) => key);
  const shown = fields.filter(({ key }) => !hidden.includes(key));
  const joined = changes.find(({ field }) => field === 'data_streams');
  const plain = changes.filter(({ field }) => field === 'name' || field === 'disabled');
  const switched = changes.filter(({ field }) => field === 'signals').flatMap(switchedBy);
  const untaken = switched.flatMap(([signal, was]) => (was && !type.signals.includes(signal) ? [signal] : []));
  const given = {
    ...Object.fromEntries(plain.map(({ field, before }) => [field, before])),
    ...Object.fromEntries(switched.filter(([signal]) => !untaken.includes(signal))),
    ...(shown.length > 0 ? { fields: shown } : {}),
  };
  const isStreamAlone = joined !== undefined && Object.keys(given).length + hidden.length === 0;
  if (isStreamAlone) return left(id, joined);
  if (Object.keys(given).length === 0 && !joined) {
    if (hidden.length === 0) return { impossible: notSwitchedOn(type.type, untaken) };
    return {
      impossible: `What ${named(hidden)} was before is told nowhere: where you still have it, update_destination sets it.`,
    };
  }
  const stays = [
    ...(joined
      ? ['It stays in the data stream that it joined; delete_destination with data_stream takes it out.']
      : []),
    ...(untaken.length > 0 ? [notSwitchedOn(type.type, untaken)] : []),
  ];
  return undoBy(
    definitions.update_destination,
    { id, ...given },
    {
      ...(stays.length > 0 ? { stays: stays.join(' ') } : {}),
      ...(hidden.length > 0 ? { send_again: hidden } : {}),
    },
  );
}

/** The signals that a change switched, each with whether it was on before. */
function switchedBy({ before, after }: Change): readonly (readonly [signal: Signal, was: boolean])[] {
  const [were, are]: readonly (readonly unknown[])[] = [before, after].map((list) => (Array.isArray(list) ? list : []));
  return SIGNALS.flatMap((signal) => {
    const was = were?.includes(signal) === true;
    return was === are?.includes(signal) ? [] : [[signal, was] as const];
  });
}

/** Taken out of the stream that it joined; out of its last it would be deleted. */
function left(id: string, { before, after }: Change): Undo {
  const streams: readonly unknown[] = Array.isArray(before) ? before : [];
  const added = Array.isArray(after) ? after.find((stream) => !streams.includes(stream)) : undefined;
  if (streams.length === 0 || typeof added !== 'string') {
    return { impossible: 'It was in no data stream by name; taken out of its last one it would be deleted.' };
  }
  return undoBy(definitions.delete_destination, { id, data_stream: added });
}
