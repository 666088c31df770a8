import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { pageOf } from '../../tool/page.ts';
import { defineRead } from '../../tool/tool.ts';
import { listable } from '../destinations/stored.ts';
import { type Contents, contentsOf, type Everything } from './contents.ts';

/** Data streams with what is in each: sources by namespace, destinations by name. */
export const list_data_streams = defineRead(definitions.list_data_streams, {
  async read(call) {
    const [streams, destinations, { workloads }, { namespaces }] = await Promise.all([
      call.read(operations.list_data_streams, call.arguments),
      listable(call.read(operations.list_data_streams_destinations, {})),
      call.read(operations.list_data_streams_sources, {}),
      call.read(operations.list_data_streams_namespaces, {}),
    ]);
    const everything: Everything = {
      destinations: destinations.computePlatform?.destinations ?? [],
      workloads,
      namespaces,
    };
    const rows = (streams.computePlatform?.dataStreams ?? []).map(({ name }) => ({
      name,
      contents: contentsOf(name, everything),
    }));
    // A stream may be named with the empty text, which is no key.
    const page = pageOf(rows, ({ name }) => `stream ${name}`, call);
    // Others may be sources of a stream that has none of the caller's.
    const isWhole = call.access.caller.namespaces === undefined;
    const lost = rows.find(({ contents }) => problemOf(contents) === NOWHERE);
    return {
      data: present({
        streams: page.items.map(({ name, contents }) => row(name, contents, isWhole)),
        total: page.total,
      }),
      nextSteps: nextSteps(lost?.name, rows),
      paged: { list: 'streams', page },
    };
  },
});

const NOWHERE = 'No enabled destination: the data of its sources goes nowhere.';
const NOTHING = 'No source: its destinations receive nothing.';

function problemOf({ destinations, unnamed, sources }: Contents): string | undefined {
  const isSent = [...destinations, ...unnamed].some(({ disabled }) => !disabled);
  if (sources.length > 0) return isSent ? undefined : NOWHERE;
  return destinations.length > 0 ? NOTHING : undefined;
}

/** @param isWhole whether the contents are all that there are */
function row(name: string, contents: Contents, isWhole: boolean): object {
  const { destinations, unnamed, sources, namespaces } = contents;
  const problem = problemOf(contents);
  const counts = new Map<string, number>();
  for (const { id } of sources) counts.set(id.namespace, (counts.get(id.namespace) ?? 0) + 1);
  return {
    name,
    ...present({
      destinations: [...destinations, ...unnamed].map((one) =>
        present({ name: one.name, type: one.type, id: one.id, disabled: one.disabled || undefined }),
      ),
    }),
    sources: sources.length,
    ...present({
      sources_by_namespace: counts.size > 0 ? Object.fromEntries(counts) : undefined,
      whole_namespaces: namespaces,
      problem: isWhole || problem !== NOTHING ? problem : undefined,
    }),
  };
}

function nextSteps(
  lost: string | undefined,
  rows: readonly { readonly name: string; readonly contents: Contents }[],
): readonly NextStep[] {
  const steps: NextStep[] = [];
  if (lost !== undefined) {
    steps.push({
      tool: 'list_destination_types',
      arguments: {},
      why: `Choose a backend for "${lost}": create_destination takes data_stream.`,
    });
  }
  const [busiest] = [...rows].sort((left, right) => right.contents.sources.length - left.contents.sources.length);
  // A name that no argument can carry is left out of the step.
  if (busiest && busiest.contents.sources.length > 0 && /^.{1,63}$/.test(busiest.name)) {
    steps.push({
      tool: 'list_sources',
      arguments: { data_stream: busiest.name },
      why: `See the sources of "${busiest.name}".`,
    });
  }
  steps.push({ tool: 'list_destinations', arguments: {}, why: 'See whether the destinations work.' });
  return steps;
}
