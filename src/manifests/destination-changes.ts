import { kubectl } from '../text/kubectl.ts';
import { fieldOf } from '../tool/fields.ts';
import type {
  CreateDestinationVariables,
  DeleteDestinationStreamVariables,
  UpdateDestinationSendVariables,
} from '../tool/generated/catalog.generated.ts';
import { operations } from '../tool/generated/catalog.generated.ts';
import type { DestinationSettingsFragment } from '../tool/generated/operations.generated.ts';
import { findDestinationType } from '../tools/destinations/destination-type.ts';
import {
  type DestinationContent,
  destinationManifest,
  destinationSecret,
  findSecret,
  partedFields,
  presentDestination,
} from './destinations.ts';
import { objectName, type Rendered } from './manifest.ts';
import type { RenderCall } from './rendering.ts';

const FILL_IN =
  'The Secret stands without its values: fill it from where you keep secrets, and apply it before the Destination.';
const DELETE_BY_HAND =
  'A Secret that comes from a file has no owner: it does not go with the Destination and is deleted by hand.';

/** A new destination, and the Secret that it refers to. */
export async function createdDestination(
  { name, type: named, fields, data_stream: stream, ...signals }: CreateDestinationVariables,
  { read, namespace }: RenderCall,
): Promise<Rendered> {
  const [types, { computePlatform }] = await Promise.all([
    read(operations.create_destination_types, {}),
    read(operations.create_destination_preview, {}),
  ]);
  const type = findDestinationType(types, named);
  const content: DestinationContent = {
    name,
    type: type.type,
    disabled: false,
    signals,
    streams: [stream],
    ...partedFields(type, pairsOf(fields)),
  };
  const taken = (computePlatform?.destinations ?? []).map(({ id }) => id);
  const metadata = { name: objectName(`odigos.io.dest.${type.type}-`, name, taken), namespace };
  const destination = destinationManifest(metadata, content, metadata.name);
  if (content.secretKeys.length === 0) return { objects: [{ after: destination }] };
  return {
    objects: [{ after: destinationSecret(metadata, content) }, { after: destination }],
    notes: [FILL_IN, DELETE_BY_HAND],
  };
}

/** A destination that is replaced as a whole. */
export async function updatedDestination(
  { id, name, disabled, fields, data_stream: joined, type: _type, ...signals }: UpdateDestinationSendVariables,
  call: RenderCall,
): Promise<Rendered> {
  const found = await readDestination(call, id);
  if (!found) return {};
  const { stored, type } = found;
  const before = presentDestination(stored, type);
  const after: DestinationContent = {
    ...before,
    name,
    disabled,
    signals,
    streams: joined === '' ? before.streams : [...before.streams, joined],
    ...partedFields(type, pairsOf(fields)),
  };
  const { namespace, given } = call;
  const metadata = { name: id, namespace };
  const comes = before.secretKeys.length === 0 && after.secretKeys.length > 0;
  const goes = before.secretKeys.length > 0 && after.secretKeys.length === 0;
  const destination = {
    before: destinationManifest(metadata, before),
    after: comes ? destinationManifest(metadata, after, id) : destinationManifest(metadata, after),
  };
  const replaced = after.secretKeys.filter((key) => !comes && isGiven(given, key));
  return {
    objects: comes ? [{ after: destinationSecret(metadata, after) }, destination] : [destination],
    notes: [
      ...(comes ? [FILL_IN, DELETE_BY_HAND] : []),
      ...(goes ? ['Its Secret is needed no more once the Destination is applied: delete it then.'] : []),
      ...(replaced.length > 0
        ? [
            `${replaced.join(', ')} changes in its Secret alone, where you keep secrets: the Destination stays as it is.`,
          ]
        : []),
    ],
  };
}

/** A destination that leaves one data stream, or goes with its last. */
export async function deletedDestination(
  { id }: DeleteDestinationStreamVariables,
  call: RenderCall,
): Promise<Rendered> {
  const { namespace, given } = call;
  const metadata = { name: id, namespace };
  const found = await readDestination(call, id);
  const leaves = fieldOf(given, 'data_stream');
  const before = found && presentDestination(found.stored, found.type);
  if (before && typeof leaves === 'string' && before.streams.some((stream) => stream !== leaves)) {
    const after = { ...before, streams: before.streams.filter((stream) => stream !== leaves) };
    return {
      objects: [{ before: destinationManifest(metadata, before), after: destinationManifest(metadata, after) }],
    };
  }
  const hasSecret = before === undefined || before.secretKeys.length > 0;
  return {
    ...(before ? { objects: [{ before: destinationManifest(metadata, before) }] } : {}),
    commands: [
      ...(before === undefined ? [findSecret(metadata)] : []),
      kubectl('delete', 'destinations.odigos.io', id, '-n', namespace),
    ],
    notes: [
      'Delete the file that holds it; where no file does, the kubectl line deletes the object.',
      ...(hasSecret ? ['Its Secret goes with it where the UI made it; one that came from a file is deleted too.'] : []),
    ],
  };
}

/** A destination by its id with its type; undefined where it is not listed, or cannot be. */
async function readDestination({ read }: Pick<RenderCall, 'read'>, id: string) {
  const destinations = await readDestinations({ read });
  return destinations.find(({ stored }) => stored.id === id);
}

/** All destinations with their types. */
export async function readDestinations({ read }: Pick<RenderCall, 'read'>) {
  const [types, { computePlatform }] = await Promise.all([
    read(operations.update_destination_types, {}),
    read(operations.update_destination_preview, {}),
  ]);
  const destinations: readonly DestinationSettingsFragment[] = computePlatform?.destinations ?? [];
  return destinations.map((stored) => ({ stored, type: findDestinationType(types, stored.type) }));
}

function isGiven(given: object, key: string): boolean {
  const fields = fieldOf(given, 'fields');
  return Array.isArray(fields) && fields.some((field) => fieldOf(field, 'key') === key);
}

function pairsOf(fields: CreateDestinationVariables['fields']): readonly (readonly [string, string])[] {
  return fields.map(({ key, value }) => [key, value] as const);
}
