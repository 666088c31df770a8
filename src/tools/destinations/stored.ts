import { REDACTED } from '../../redaction/redacted.ts';
import { nearest } from '../../tool/did-you-mean.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { refuse, ToolFailure } from '../../tool/failure.ts';
import type { DestinationInStreamsFragment } from '../../tool/generated/operations.generated.ts';
import { elsewhereSentence, isMadeElsewhere } from '../../tool/kit/made-elsewhere.ts';
import { named } from '../../tool/kit/named.ts';

const SEE_DESTINATIONS: NextStep = {
  tool: 'list_destinations',
  arguments: {},
  why: 'See the destinations and their ids.',
};
const MISSING_SECRET = /\bsecrets "([^"]+)" not found/;

/**
 * The Secret whose absence made the API fail. One destination without its Secret makes the list of all of them fail,
 * and no update repairs it (recording `probe/dest/failed-update-deletes-secret/list-after`).
 */
export function missingSecretOf(error: unknown): string | undefined {
  return error instanceof ToolFailure ? MISSING_SECRET.exec(error.failure.message)?.[1] : undefined;
}

/**
 * A read of the destinations whose failure says what to do when one of them has lost its Secret.
 *
 * @throws ToolFailure
 */
export async function listable<Answer>(read: Promise<Answer>): Promise<Answer> {
  try {
    return await read;
  } catch (error) {
    const secret = missingSecretOf(error);
    if (secret === undefined || !(error instanceof ToolFailure)) throw error;
    throw new ToolFailure({
      ...error.failure,
      message: `A destination has lost its Secret "${secret}", and until it is deleted the API can list none.`,
      advice:
        'Delete that destination with delete_destination; its id is usually the name of the Secret. No update repairs it.',
      nextSteps: [
        {
          tool: 'delete_destination',
          arguments: { id: secret },
          why: 'Preview the deletion of the broken destination.',
        },
      ],
    });
  }
}

/**
 * The destination of this id.
 *
 * @throws ToolFailure naming the id that was probably meant: that of the same name, or the nearest; of several of one name
 * they are the choices
 */
export function findDestination<Destination extends Pick<DestinationInStreamsFragment, 'id' | 'name'>>(
  destinations: readonly Destination[],
  id: string,
): Destination {
  const found = destinations.find((destination) => destination.id === id);
  if (found) return found;
  const named = destinations.filter(({ name }) => name === id);
  if (named.length > 0) {
    const ids = named.map((one) => one.id);
    const whose = ids.length === 1 ? 'The destination of that name has id' : 'Destinations of that name have ids';
    const message = `"${id}" is a name, not an id. ${whose} ${ids.join(', ')}. Nothing was sent.`;
    const { failure } = refuse(message, [SEE_DESTINATIONS], 'Call again with the id.');
    throw new ToolFailure({ ...failure, choices: { of: 'destination', names: ids } });
  }
  const closest = nearest(
    id,
    destinations.map((destination) => destination.id),
  );
  throw refuse(
    `There is no destination with id "${id}".${closest ? ` The nearest is ${closest}.` : ''} Nothing was sent.`,
    [SEE_DESTINATIONS],
  );
}

/** The streams that a destination is in, sorted; none means that it takes those of `default`. */
export function ownStreams({
  dataStreamNames,
}: Pick<DestinationInStreamsFragment, 'dataStreamNames'>): readonly string[] {
  return dataStreamNames.filter((name) => name !== null).sort();
}

/** The streams that a destination takes: one without a stream takes `default`. */
export function takenStreams(destination: Pick<DestinationInStreamsFragment, 'dataStreamNames'>): readonly string[] {
  const streams = ownStreams(destination);
  return streams.length > 0 ? streams : ['default'];
}

/** A destination's fields by key, from their JSON text; none where it cannot be read. */
export function storedFields(fields: string): ReadonlyMap<string, string> {
  try {
    const parsed: unknown = JSON.parse(fields);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return new Map();
    return new Map(
      Object.entries(parsed).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
    );
  } catch {
    return new Map();
  }
}

/** Whether a stored value is not shown, or not as it is. */
export function isHidden(value: string): boolean {
  return value.includes(REDACTED);
}

/** What a preview of a change says of destinations that the UI did not make. */
export function destinationOwners(
  changed: readonly { readonly id: string; readonly name: string }[],
): readonly string[] {
  const elsewhere = changed.filter(({ id }) => isMadeElsewhere('destination', id));
  const what = elsewhere.length === 1 ? 'destination' : 'destinations';
  return elsewhere.length > 0 ? [elsewhereSentence(`${what} ${named(elsewhere.map(({ name }) => name))}`)] : [];
}
