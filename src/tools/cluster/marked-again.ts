import { definitions } from '../../tool/generated/catalog.generated.ts';
import type {
  UninstrumentClusterNamespacesQuery,
  UninstrumentClusterPreviewQuery,
} from '../../tool/generated/operations.generated.ts';
import { type Undo, type UndoPart, undoBy } from '../../tool/undo.ts';
import { DEFAULT_STREAM } from '../sources/default-stream.ts';
import { label } from '../sources/named-workloads.ts';
import { workloadArguments } from '../workload/workload.ts';

/** Everything that Sources say, as far as the API shows it. */
export interface Marked {
  readonly instrumented: readonly Workload[];
  /** Kept out on purpose, by a Source of their own. */
  readonly disabled: readonly Workload[];
  readonly namespaces: readonly Namespace[];
}

type Workload = UninstrumentClusterPreviewQuery['workloads'][number];
type Namespace = UninstrumentClusterNamespacesQuery['namespaces'][number];

const LOST = 'Service names and runtime overrides are not brought back.';
const NONE_ALONE =
  'No single call brings it back; those in parts do, in their order: preview one with dry_run true once those before it are applied.';
/** Workloads that one call takes, of those that mark them and those that keep them out. */
const MOST_AT_ONCE = Math.min(
  ...[definitions.instrument_workloads, definitions.uninstrument_workloads].map(
    ({ inputSchema }) => inputSchema.properties.workloads?.maxItems ?? 1,
  ),
);

/**
 * The calls that instrument again what was: Sources of single workloads by stream, then whole namespaces, so that each
 * Source is made as it was, then what was kept out of these. What is gone by now is left out: the call would be refused.
 */
export function markedAgain({ instrumented, disabled, namespaces }: Marked): Undo {
  const own = instrumented.filter(
    ({ markedForInstrumentation: mark, workloadHealthStatus: status }) =>
      mark.decisionEnum !== 'NamespaceSource' && status !== null,
  );
  const whole = new Set(namespaces.map(({ name }) => name));
  const kept = disabled.filter(({ id, workloadHealthStatus: status }) => whole.has(id.namespace) && status !== null);
  const parts = inOrder([
    ...ownParts(own, namespaces),
    ...[...namespaces].sort((one, other) => (one.name < other.name ? -1 : 1)).flatMap(namespaceParts),
    ...chunks(kept).map(keptOut),
  ]);
  const [first, ...others] = parts;
  if (!first) return { impossible: `No call instruments again what is gone. ${LOST}` };
  const alone = disabled.filter((one) => !kept.includes(one)).map(({ id }) => label(id));
  const stays =
    alone.length > 0
      ? `${LOST} Nor is it that ${alone.length === 1 ? alone[0] : `${alone.length} workloads`} had a disabled Source.`
      : LOST;
  if (others.length === 0) return { tool: first.tool, arguments: first.arguments, stays };
  return { impossible: `${NONE_ALONE} ${stays}`, parts };
}

/** A part, with what its preview depends on and what it changes: one after a change of that can only be previewed after it. */
interface Part {
  readonly call: UndoPart;
  readonly reads: readonly string[];
  readonly writes: readonly string[];
}

function inOrder(parts: readonly Part[]): readonly UndoPart[] {
  const written = new Set<string>();
  return parts.map(({ call, reads, writes }) => {
    const isLater = reads.some((one) => written.has(one));
    for (const one of writes) written.add(one);
    return isLater ? { ...call, later: true } : call;
  });
}

function ownParts(own: readonly Workload[], namespaces: readonly Namespace[]): readonly Part[] {
  const byStream = new Map<string, Workload[]>();
  for (const workload of own) {
    for (const stream of ownStreams(workload, namespaces)) {
      byStream.set(stream, [...(byStream.get(stream) ?? []), workload]);
    }
  }
  return [...byStream]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([stream, workloads]) =>
      chunks(workloads).map((some) => ({
        call: {
          of: `Sources of workloads in ${stream}`,
          ...undoBy(definitions.instrument_workloads, {
            workloads: some.map(({ id }) => workloadArguments(id)),
            ...into(stream),
          }),
        },
        reads: some.map(({ id }) => label(id)),
        writes: some.flatMap(({ id }) => [label(id), id.namespace]),
      })),
    );
}

/** The API tells streams of a workload and of its namespace together; what may be only the namespace's comes with that. */
function ownStreams({ id, dataStreamNames }: Workload, namespaces: readonly Namespace[]): readonly string[] {
  const shared = namespaces.find(({ name }) => name === id.namespace)?.dataStreamNames ?? [];
  const own = dataStreamNames.filter((stream) => !shared.includes(stream));
  if (own.length > 0) return own;
  return dataStreamNames.length > 0 ? dataStreamNames : [DEFAULT_STREAM];
}

function namespaceParts({ name, dataStreamNames }: Namespace): readonly Part[] {
  const streams = dataStreamNames.length > 0 ? [...dataStreamNames].sort() : [DEFAULT_STREAM];
  return streams.map((stream) => ({
    call: {
      of: `namespace ${name} in ${stream}`,
      ...undoBy(definitions.instrument_namespace, { namespace: name, ...into(stream) }),
    },
    reads: [name],
    writes: [name],
  }));
}

function keptOut(workloads: readonly Workload[]): Part {
  return {
    call: {
      of: 'what was kept out of these namespaces',
      ...undoBy(definitions.uninstrument_workloads, { workloads: workloads.map(({ id }) => workloadArguments(id)) }),
    },
    reads: workloads.map(({ id }) => id.namespace),
    writes: [],
  };
}

function into(stream: string): { readonly data_stream?: string } {
  return stream === DEFAULT_STREAM ? {} : { data_stream: stream };
}

function chunks(workloads: readonly Workload[]): readonly (readonly Workload[])[] {
  const sorted = [...workloads].sort((one, other) => (label(one.id) < label(other.id) ? -1 : 1));
  return Array.from({ length: Math.ceil(sorted.length / MOST_AT_ONCE) }, (_, at) =>
    sorted.slice(at * MOST_AT_ONCE, (at + 1) * MOST_AT_ONCE),
  );
}
