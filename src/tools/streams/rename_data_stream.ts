import { counted } from '../../text/counted.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { refuse, ToolFailure } from '../../tool/failure.ts';
import { definitions, operations, type RenameDataStreamArguments } from '../../tool/generated/catalog.generated.ts';
import type { RenameDataStreamPreviewQuery } from '../../tool/generated/operations.generated.ts';
import { type Impact, impact, noImpact } from '../../tool/impact.ts';
import { named } from '../../tool/kit/named.ts';
import { defineWrite, type ReadCall, type WriteCall } from '../../tool/tool.ts';
import { undoBy } from '../../tool/undo.ts';
import { destinationOwners, listable } from '../destinations/stored.ts';
import { type Contents, contentsOf, DEFAULT_STREAM, requireStream, SEE_STREAMS, stateOfContents } from './contents.ts';

type Given = RenameDataStreamArguments;

/**
 * Renames a data stream. The API takes any name, says yes to a stream that is not there, merges silently into one that
 * is, and renames destinations before Sources, so that a failure leaves both names.
 */
export const rename_data_stream = defineWrite(definitions.rename_data_stream, {
  // A rename and its way back concern the same two names.
  target: ({ name, new_name }) => `data stream/${[name, new_name].sort().join('/')}`,

  async preview(call) {
    const { name, new_name, merge } = call.arguments;
    const streams = namesIn(await call.read(operations.rename_data_stream_preview, {}));
    requireStream(name, streams);
    if (name === new_name) {
      return {
        impact: noImpact(`Data stream "${name}"`),
        changes: [],
        state: { streams: [name] },
        nextSteps: [SEE_STREAMS],
      };
    }
    if (name === DEFAULT_STREAM) {
      throw refuse(
        'The default data stream cannot be renamed: it stays, empty, and takes in whatever names no stream. Nothing was sent.',
        [SEE_STREAMS],
      );
    }
    const exists = streams.includes(new_name);
    if (exists && !merge) throw wouldMerge(call.arguments);
    const contents = await contentsFor(call, name);
    const target = exists ? await contentsFor(call, new_name) : undefined;
    return {
      impact: impactOf(call.arguments, contents, target),
      changes: [{ field: 'name', before: name, after: new_name }],
      state: { contents: stateOfContents(contents), exists, target: target && stateOfContents(target) },
      consequences: consequencesOf(call.arguments, contents, exists),
      byCall: destinationOwners(contents.destinations),
    };
  },

  async apply(call) {
    const { name, new_name } = call.arguments;
    const isMerge = namesIn(await call.read(operations.rename_data_stream_preview, {})).includes(new_name);
    try {
      await call.write(operations.rename_data_stream, call.arguments);
    } catch (error) {
      throw error instanceof ToolFailure ? await halfWay(call, error) : error;
    }
    const isDone = (answer: RenameDataStreamPreviewQuery): boolean => {
      const names = namesIn(answer);
      return !names.includes(name) && names.includes(new_name);
    };
    const confirmed = isDone(await call.readUntil(operations.rename_data_stream_preview, {}, isDone));
    if (!confirmed)
      call.warn('The API answered that it was renamed, but the old name still shows or the new does not.');
    return {
      data: { name: new_name, was: name, confirmed },
      nextSteps: [{ ...SEE_STREAMS, why: 'See what is in it under its new name.' }],
      undo: isMerge
        ? { impossible: `"${name}" and "${new_name}" are one now: nothing tells apart what was in which.` }
        : undoBy(definitions.rename_data_stream, { name: new_name, new_name: name, merge: false }),
    };
  },
});

function namesIn({ computePlatform }: RenameDataStreamPreviewQuery): readonly string[] {
  return (computePlatform?.dataStreams ?? []).map(({ name }) => name);
}

function wouldMerge({ name, new_name }: Given): ToolFailure {
  return refuse(
    `Data stream "${new_name}" exists already. A rename would merge both, and nothing could tell them apart again. Nothing was sent.`,
    [
      SEE_STREAMS,
      {
        tool: 'rename_data_stream',
        arguments: { name, new_name, merge: true },
        why: 'Preview the merge, if both are to become one.',
      },
    ],
    'Choose another new_name, or set merge: true.',
  );
}

async function contentsFor(call: ReadCall<Given>, name: string): Promise<Contents> {
  const [destinations, { workloads }, { namespaces }] = await Promise.all([
    listable(call.read(operations.rename_data_stream_destinations, {})),
    call.read(operations.rename_data_stream_sources, {}),
    call.read(operations.rename_data_stream_namespaces, {}),
  ]);
  return contentsOf(name, { destinations: destinations.computePlatform?.destinations ?? [], workloads, namespaces });
}

function consequencesOf({ name, new_name }: Given, contents: Contents, exists: boolean): readonly string[] {
  const { destinations, sources, namespaces } = contents;
  return [
    `${counted(destinations.length, 'destination')}, ${counted(sources.length, 'source')} and ${counted(namespaces.length, 'whole namespace')} go from "${name}" to "${new_name}".`,
    ...(exists
      ? [
          `"${new_name}" exists: both become one. Sources of each send to the destinations of both, and it cannot be undone.`,
        ]
      : []),
    `What names "${name}" elsewhere, such as charts or manifests, brings it back.`,
  ];
}

function impactOf(
  { name, new_name }: Given,
  { destinations, sources }: Contents,
  target: Contents | undefined,
): Impact {
  const move = `${counted(sources.length, 'source')} and ${counted(destinations.length, 'destination')}`;
  if (!target) return impact(`Rename data stream "${name}" to "${new_name}": ${move} move, and go on as before.`);
  const takers = (all: Contents['destinations']): string =>
    all.length > 0 ? named(all.map((one) => one.name)) : 'no destination';
  const [own, others] = [takers(destinations), takers([...target.destinations, ...target.unnamed])];
  return impact(
    `Merge data stream "${name}" into "${new_name}" for good: ${move} move; sources of "${name}" send to ${others} too, and sources of "${new_name}" to ${own}.`,
    'cost',
    'privacy',
    new_name === DEFAULT_STREAM && 'cluster_wide',
  );
}

/** After a failure both names may exist: destinations have the new one then, Sources the old one. */
async function halfWay(call: WriteCall<Given>, { failure }: ToolFailure): Promise<ToolFailure> {
  const { name, new_name } = call.arguments;
  const names = namesIn(await call.read(operations.rename_data_stream_preview, {}));
  if (!names.includes(name) || !names.includes(new_name))
    return new ToolFailure({ ...failure, nextSteps: [SEE_STREAMS] });
  const rename = (from: string, to: string, why: string): NextStep => ({
    tool: 'rename_data_stream',
    arguments: { name: from, new_name: to, merge: true },
    why,
  });
  return new ToolFailure({
    ...failure,
    message: `${failure.message} Both "${name}" and "${new_name}" exist now: destinations may have the new name and Sources the old one, so their data goes nowhere.`,
    changed: 'yes',
    advice: 'Finish the rename or go back at once.',
    nextSteps: [rename(name, new_name, 'Finish the rename.'), rename(new_name, name, 'Go back.'), SEE_STREAMS],
  });
}
