import { kubectl } from '../text/kubectl.ts';
import type { DeleteDataStreamVariables, RenameDataStreamVariables } from '../tool/generated/catalog.generated.ts';
import { operations } from '../tool/generated/catalog.generated.ts';
import { deleteSource } from '../tools/sources/source-object.ts';
import { readDestinations } from './destination-changes.ts';
import { destinationManifest, presentDestination } from './destinations.ts';
import type { ManifestChange, Rendered } from './manifest.ts';
import type { RenderCall } from './rendering.ts';
import { streamLabel } from './sources.ts';

/** A data stream is no object: a name in Destinations, and a label of Sources. */
export async function renamedStream(
  { name, new_name: newName }: RenameDataStreamVariables,
  call: RenderCall,
): Promise<Rendered> {
  const { objects, kept } = await leaving(call, name, newName);
  return {
    objects: [...objects, ...kept],
    commands: [
      kubectl(
        'label',
        'sources.odigos.io',
        '-A',
        '-l',
        `${streamLabel(name)}=true`,
        `${streamLabel(newName)}=true`,
        `${streamLabel(name)}-`,
      ),
    ],
    notes: [
      `In files of Sources, the label ${streamLabel(newName)} takes the place of ${streamLabel(name)}; the kubectl line does it in the cluster.`,
      'Apply Sources and Destinations together: between the two, data goes nowhere.',
    ],
  };
}

/** What is in a stream that is deleted goes with it where it is in no other, and leaves it otherwise. */
export async function deletedStream({ name }: DeleteDataStreamVariables, call: RenderCall): Promise<Rendered> {
  const [{ workloads }, { namespaces }] = await Promise.all([
    call.read(operations.delete_data_stream_sources, {}),
    call.read(operations.delete_data_stream_namespaces, {}),
  ]);
  const { objects, kept } = await leaving(call, name, undefined);
  const isLost = ({ dataStreamNames }: { readonly dataStreamNames: readonly string[] }): boolean =>
    dataStreamNames.length > 0 && dataStreamNames.every((one) => one === name);
  const lost = [
    ...workloads
      .filter((one) => one.markedForInstrumentation.markedForInstrumentation === true && isLost(one))
      .map(({ id }) => id),
    ...namespaces.filter(isLost).map(({ name: namespace }) => ({ namespace, kind: 'Namespace', name: namespace })),
  ];
  return {
    objects: [...objects, ...kept],
    commands: [
      ...objects.flatMap(({ before }) =>
        before
          ? [kubectl('delete', 'destinations.odigos.io', before.metadata.name, '-n', before.metadata.namespace)]
          : [],
      ),
      ...lost.map(deleteSource),
      kubectl('label', 'sources.odigos.io', '-A', '-l', `${streamLabel(name)}=true`, `${streamLabel(name)}-`),
    ],
    notes: [
      'Delete the files of Destinations and Sources that are in this stream alone; take its name out of the others.',
      'The kubectl lines do the same in the cluster: run those that delete Sources before the one that takes the label.',
    ],
  };
}

/** Destinations of a stream: those that go with it, and those that stay under another name or in other streams. */
async function leaving(
  call: RenderCall,
  name: string,
  newName: string | undefined,
): Promise<{ readonly objects: readonly ManifestChange[]; readonly kept: readonly ManifestChange[] }> {
  const all = (await readDestinations(call)).map(({ stored, type }) => ({
    id: stored.id,
    content: presentDestination(stored, type),
  }));
  const within = all.filter(({ content }) => content.streams.includes(name));
  const changes = within.map(({ id, content }): ManifestChange => {
    const others = content.streams.filter((stream) => stream !== name);
    const streams = newName === undefined || others.includes(newName) ? others : [...others, newName];
    const metadata = { name: id, namespace: call.namespace };
    const before = destinationManifest(metadata, content);
    return streams.length === 0
      ? { before }
      : { before, after: destinationManifest(metadata, { ...content, streams }) };
  });
  return {
    objects: changes.filter(({ after }) => after === undefined),
    kept: changes.filter(({ after }) => after !== undefined),
  };
}
