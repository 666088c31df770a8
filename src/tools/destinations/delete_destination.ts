import type { NextStep } from '../../tool/envelope.ts';
import { refuse, ToolFailure } from '../../tool/failure.ts';
import { type DeleteDestinationArguments, definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type {
  DeleteDestinationPreviewQuery,
  DestinationInStreamsFragment,
  DestinationSettingsFragment,
} from '../../tool/generated/operations.generated.ts';
import { type Impact, impact } from '../../tool/impact.ts';
import { named } from '../../tool/kit/named.ts';
import { present } from '../../tool/kit/present.ts';
import { defineWrite, type Preview, type ReadCall, type WriteCall } from '../../tool/tool.ts';
import { undoBy, undoSentence } from '../../tool/undo.ts';
import { attempt } from '../cluster/attempt.ts';
import { type DestinationState, stateOf } from './condition.ts';
import { findDestinationType } from './destination-type.ts';
import { areSecretsKept } from './kept-secrets.ts';
import { enabledSignals, type Signal } from './signals.ts';
import { destinationOwners, findDestination, listable, missingSecretOf, ownStreams, takenStreams } from './stored.ts';
import { destinationAnew } from './undo.ts';

type Given = DeleteDestinationArguments;
type Listed = NonNullable<DeleteDestinationPreviewQuery['computePlatform']>['destinations'][number];
type Stored = DestinationInStreamsFragment;

/** What is known of the destination: itself among all, or only that a Secret is gone and none can be listed. */
type Found =
  | { readonly isListed: true; readonly stored: Listed; readonly all: readonly Listed[] }
  | { readonly isListed: false; readonly missingSecret: string };

const ID_OF_A_DESTINATION = /^odigos\.io\.dest\./;
const SEE_REST: NextStep = { tool: 'list_destinations', arguments: {}, why: 'See what is left.' };

/**
 * Deletes a destination, or takes it out of one stream. The API deletes only by a stream that it is in, and answers true
 * where it did nothing (recording `probe/dest/delete/wrong-stream-of-one`): it is taken out of each, then read back.
 */
export const delete_destination = defineWrite(definitions.delete_destination, {
  target: ({ id }) => `destination/${id}`,

  async preview(call) {
    const found = await find(call);
    if (!found.isListed) return blindPreview(call, found.missingSecret);
    const [secret, settings] = await Promise.all([areSecretsKept(call, [found.stored]), attempt(settingsOf(call))]);
    const byCall = destinationOwners([found.stored]);
    const preview = { ...previewOf(found, call.arguments, secret), byCall };
    if (!isDeleted(found.stored, call.arguments.data_stream)) return preview;
    const known = settings.ok ? settings.value : undefined;
    const undo = destinationAnew(known, known && (await signalsOf(call, known)));
    return { ...preview, byCall: [...byCall, undoSentence(undo)] };
  },

  async apply(call) {
    const found = await find(call);
    const streams = await streamsToLeave(call, found);
    const settings = found.isListed ? await settingsOf(call) : undefined;
    const taken = settings && (await signalsOf(call, settings));
    const failure = await leaveStreams(call, streams);
    const name = found.isListed ? found.stored.name : undefined;
    const { deleted, ...answer } = await outcome(call, name, failure);
    const { id } = call.arguments;
    const [stream] = streams;
    return {
      ...answer,
      undo: deleted
        ? destinationAnew(settings, taken)
        : undoBy(definitions.update_destination, { id, ...(stream === undefined ? {} : { data_stream: stream }) }),
    };
  },
});

/** What is stored of it, secrets redacted: all there is to make it anew. */
async function settingsOf(call: ReadCall<Given>): Promise<DestinationSettingsFragment | undefined> {
  const { computePlatform } = await call.read(operations.delete_destination_settings, {});
  return computePlatform?.destinations.find(({ id }) => id === call.arguments.id);
}

/** What its type takes; undefined where the API does not tell. */
async function signalsOf(
  call: ReadCall<Given>,
  { type }: DestinationSettingsFragment,
): Promise<readonly Signal[] | undefined> {
  try {
    return findDestinationType(await call.read(operations.update_destination_types, {}), type).signals;
  } catch (error) {
    if (error instanceof ToolFailure) return undefined;
    throw error;
  }
}

/** @throws ToolFailure when it is not there or not in that stream */
async function find(call: ReadCall<Given>): Promise<Found> {
  const { id, data_stream } = call.arguments;
  try {
    const { computePlatform } = await call.read(operations.delete_destination_preview, {});
    const all = computePlatform?.destinations ?? [];
    const stored = findDestination(all, id);
    if (data_stream !== undefined && !takenStreams(stored).includes(data_stream)) {
      throw refuse(
        `${stored.name} is not in data stream "${data_stream}"; it is in ${takenStreams(stored).join(', ')}. Nothing was sent.`,
        [{ tool: 'list_data_streams', arguments: {}, why: 'See what is in each data stream.' }],
      );
    }
    return { isListed: true, stored, all };
  } catch (error) {
    const missingSecret = missingSecretOf(error);
    if (missingSecret === undefined || data_stream !== undefined || !ID_OF_A_DESTINATION.test(id)) {
      return listable(Promise.reject(error));
    }
    return { isListed: false, missingSecret };
  }
}

function previewOf(
  { stored: listed, all }: Found & { readonly isListed: true },
  { data_stream }: Given,
  secret: boolean | undefined,
): Preview {
  const { conditions, ...stored } = listed;
  const { state, reason } = stateOf({ disabled: stored.disabled, conditions });
  const streams = takenStreams(stored);
  const goes = isDeleted(stored, data_stream);
  const signals = enabledSignals(stored.exportedSignals);
  const left = goes ? streams : streams.filter((stream) => stream === data_stream);
  const getsNothing = state === 'failing' || state === 'disabled';
  const losses = getsNothing ? [] : left.flatMap((stream) => lossOf(stream, signals, stored, all));
  return {
    impact: impactOf({ stored, state, isDeleted: goes, left, losses, secret }),
    changes: goes
      ? [
          {
            field: 'destination',
            before: { name: stored.name, type: stored.type, signals, data_streams: streams },
            after: null,
          },
        ]
      : [{ field: 'data_streams', before: streams, after: streams.filter((stream) => stream !== data_stream) }],
    state: { ...stored, dataStreamNames: ownStreams(stored) },
    consequences: [
      ...(goes && data_stream !== undefined ? [`"${data_stream}" is its only data stream, so it is deleted.`] : []),
      ...(goes
        ? [secret === false ? 'Its settings are deleted with it.' : SECRETS_GO, ...restartSentences(secret)]
        : []),
      ...(state === 'failing' ? [`It fails, so nothing is sent to it now: ${reason ?? ''}`.trim()] : []),
      ...(getsNothing ? [] : [`Sources in ${left.map(quoted).join(', ')} no longer send ${signals.join(', ')} to it.`]),
      ...losses,
    ],
  };
}

const SECRETS_GO = 'Its settings and stored secrets are deleted with it; a secret cannot be had back from here.';

/** Whether it goes with its last data stream, and does not only leave one. */
function isDeleted(stored: Stored, leaves: string | undefined): boolean {
  return leaves === undefined || takenStreams(stored).length === 1;
}

function restartSentences(secret: boolean | undefined): readonly string[] {
  if (secret === false) return [];
  const when = secret ? 'Its secret goes with it, so' : 'Where it had a secret,';
  return [`${when} Kubernetes replaces the pods of the gateway; no application restarts.`];
}

interface Leaving {
  readonly stored: Stored;
  readonly state: DestinationState['state'];
  readonly isDeleted: boolean;
  readonly left: readonly string[];
  readonly losses: readonly string[];
  readonly secret: boolean | undefined;
}

function impactOf({ stored: { name, type }, state, isDeleted, left, losses, secret }: Leaving): Impact {
  const what = isDeleted ? `Delete ${type} "${name}"` : `Take ${type} "${name}" out of data stream ${named(left)}`;
  const follows =
    losses.length > 0
      ? ' it receives has no other destination and is lost'
      : ' it receives goes to other destinations alone';
  const silent = { disabled: 'is disabled', failing: 'fails', ok: undefined, 'not known yet': undefined }[state];
  return impact(
    silent ? `${what}, which ${silent}: nothing is sent to it now.` : `${what}: what${follows}.`,
    (isDeleted || losses.length > 0) && 'data_loss',
    isDeleted && secret !== false && 'restart',
    silent === undefined && left.includes('default') && 'cluster_wide',
  );
}

/** Without it, some signals of a stream may go nowhere. */
function lossOf(stream: string, signals: readonly Signal[], stored: Stored, all: readonly Listed[]): readonly string[] {
  const others = all.filter(
    (other) => other.id !== stored.id && isReceiving(other) && takenStreams(other).includes(stream),
  );
  const lost = signals.filter((signal) => !others.some(({ exportedSignals }) => exportedSignals[signal]));
  if (lost.length === 0) return [];
  return [`No other destination takes ${lost.join(', ')} of "${stream}": that data is lost from then on.`];
}

/** Whether data may go to it: nothing goes to one that is disabled, or whose configuration fails. */
function isReceiving(destination: Listed): boolean {
  const { state } = stateOf(destination);
  return state === 'ok' || state === 'not known yet';
}

/** The list cannot be had while a Secret is missing; deleting the destination of that Secret is what repairs it. */
function blindPreview(call: ReadCall<Given>, missingSecret: string): Preview {
  const { id } = call.arguments;
  call.warn(
    `The API can list no destination, since Secret "${missingSecret}" is missing: whether ${id} exists and what is in it was not checked.`,
  );
  return {
    impact: impact(
      `Delete destination ${id} unseen, with all that it holds: the API can show none while Secret "${missingSecret}" is missing.`,
      'data_loss',
      'restart',
      'cluster_wide',
    ),
    changes: [{ field: 'destination', before: id, after: null }],
    state: { missingSecret },
    consequences: [
      'It is taken out of every data stream and deleted. If it is the one without its Secret, the list works again.',
    ],
  };
}

async function streamsToLeave(call: ReadCall<Given>, found: Found): Promise<readonly string[]> {
  const { data_stream } = call.arguments;
  if (data_stream !== undefined) return [data_stream];
  if (found.isListed) return takenStreams(found.stored);
  const { computePlatform } = await call.read(operations.delete_destination_streams, {});
  return (computePlatform?.dataStreams ?? []).map(({ name }) => name).sort();
}

/** The failure that ended it early; it may have deleted the destination all the same. */
async function leaveStreams(call: WriteCall<Given>, streams: readonly string[]): Promise<ToolFailure | undefined> {
  try {
    for (const stream of streams)
      await call.write(operations.delete_destination_stream, { id: call.arguments.id, stream });
    return undefined;
  } catch (error) {
    if (error instanceof ToolFailure) return error;
    throw error;
  }
}

/** What really happened, read back: an error may hide a deletion, true may hide that nothing was done. */
async function outcome(
  call: WriteCall<Given>,
  name: string | undefined,
  failure: ToolFailure | undefined,
): Promise<{ readonly data: object; readonly nextSteps: readonly NextStep[]; readonly deleted: boolean }> {
  const { id, data_stream } = call.arguments;
  const isDone = (all: readonly Stored[]): boolean => {
    const now = all.find((destination) => destination.id === id);
    return now === undefined || (data_stream !== undefined && !takenStreams(now).includes(data_stream));
  };
  const read = await listable(
    call.readUntil(operations.delete_destination_preview, {}, ({ computePlatform }) =>
      isDone(computePlatform?.destinations ?? []),
    ),
  );
  const all = read.computePlatform?.destinations ?? [];
  const now = all.find((destination) => destination.id === id);
  const confirmed = isDone(all);
  if (failure && !confirmed) throw withRest(failure, now);
  if (failure) call.warn(`It is done, although the API answered an error: ${failure.failure.message}`);
  if (!confirmed) call.warn('The API answered that it was done, but the destination still shows as before.');
  return {
    deleted: now === undefined,
    data: present({ id, name, deleted: now === undefined, data_streams: now && takenStreams(now), confirmed }),
    nextSteps: [
      SEE_REST,
      { tool: 'list_data_streams', arguments: {}, why: 'See which data stream has no destination.' },
    ],
  };
}

function withRest({ failure }: ToolFailure, now: Stored | undefined): ToolFailure {
  const where = now ? ` The destination is still there, in data stream ${takenStreams(now).join(', ')}.` : '';
  return new ToolFailure({ ...failure, message: `${failure.message}${where}`, nextSteps: [SEE_REST] });
}

function quoted(stream: string): string {
  return `"${stream}"`;
}
