import { definitions } from '../../tool/generated/catalog.generated.ts';
import type { DestinationSettingsFragment } from '../../tool/generated/operations.generated.ts';
import type { Change } from '../../tool/tool.ts';
import { type Undo, undoBy } from '../../tool/undo.ts';
import { enabledSignals, SIGNALS } from './signals.ts';
import { isHidden, storedFields, takenStreams } from './stored.ts';

const FIELD = /^fields\.(.+)$/;

/** The call that makes a deleted destination anew, but for its secrets, which have to be given again. */
export function destinationAnew(stored: DestinationSettingsFragment | undefined): Undo {
  if (!stored) return { impossible: 'What was stored of it could not be read, so nothing can make it anew.' };
  const { name, type, disabled, exportedSignals } = stored;
  if (disabled) return { impossible: 'It was switched off, and create_destination would make it anew switched on.' };
  const fields = [...storedFields(stored.fields)].map(([key, value]) => ({ key, value }));
  const hidden = fields.filter(({ value }) => isHidden(value)).map(({ key }) => key);
  const [stream, ...others] = takenStreams(stored);
  return undoBy(
    definitions.create_destination,
    {
      name,
      type,
      ...Object.fromEntries(enabledSignals(exportedSignals).map((signal) => [signal, true])),
      fields: fields.filter(({ key }) => !hidden.includes(key)),
      data_stream: stream,
    },
    {
      stays: `It comes back under another id${others.length > 0 ? `, and in data stream ${stream} alone: update_destination adds ${others.join(', ')}` : ''}.`,
      ...(hidden.length > 0 ? { send_again: hidden } : {}),
    },
  );
}

/** The call that takes an update of a destination back, but for secrets, which have to be given again. */
export function destinationRestored(id: string, changes: readonly Change[]): Undo {
  const fields = changes.flatMap(({ field, before }) => {
    const key = FIELD.exec(field)?.[1];
    return key === undefined ? [] : [{ key, value: typeof before === 'string' ? before : '' }];
  });
  const hidden = fields.filter(({ value }) => isHidden(value)).map(({ key }) => key);
  const shown = fields.filter(({ key }) => !hidden.includes(key));
  const joined = changes.find(({ field }) => field === 'data_streams');
  const plain = changes.filter(({ field }) => field === 'name' || field === 'disabled');
  const signals = changes.filter(({ field }) => field === 'signals').map(({ before }) => before);
  const given = {
    ...Object.fromEntries(plain.map(({ field, before }) => [field, before])),
    ...Object.fromEntries(
      signals.flatMap((before) =>
        SIGNALS.map((signal) => [signal, Array.isArray(before) && before.includes(signal)] as const),
      ),
    ),
    ...(shown.length > 0 ? { fields: shown } : {}),
  };
  const isStreamAlone = joined !== undefined && Object.keys(given).length + hidden.length === 0;
  if (isStreamAlone) return left(id, joined);
  return undoBy(
    definitions.update_destination,
    { id, ...given },
    {
      ...(joined
        ? { stays: 'It stays in the data stream that it joined; delete_destination with data_stream takes it out.' }
        : {}),
      ...(hidden.length > 0 ? { send_again: hidden } : {}),
    },
  );
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
