import { definitions } from '../../tool/generated/catalog.generated.ts';
import { type NoUndo, type Undo, undoBy } from '../../tool/undo.ts';
import { workloadArguments } from '../workload/workload.ts';
import { DEFAULT_STREAM } from './default-stream.ts';
import type { MarkedWorkload } from './named-workloads.ts';
import { listed } from './pods.ts';

/** Workloads that one call takes. */
const MOST_AT_ONCE = 50;

/** Of a restart. */
export const RESTARTED: NoUndo = { impossible: 'A restart cannot be taken back; it changed nothing else.' };

/** What remains of a Source of its own that a workload of an instrumented namespace was given. */
export function ownSourceStays(workload: MarkedWorkload): string | undefined {
  return isNamespaces(workload)
    ? `${workload.id.name} keeps a Source of its own, also when its namespace is uninstrumented.`
    : undefined;
}

/**
 * The call that takes the marking of workloads back.
 *
 * @param before those that were marked, as they were before
 */
export function unmarked(before: readonly MarkedWorkload[]): Undo {
  const fresh = before.filter(({ markedForInstrumentation: mark }) => mark.markedForInstrumentation !== true);
  const joined = before.filter((workload) => !fresh.includes(workload));
  const added = `${listed(joined)}: the data stream stays; delete_data_stream alone takes one from a Source, and from all else that is in it.`;
  if (fresh.length === 0) return { impossible: added };
  return undoBy(
    definitions.uninstrument_workloads,
    { workloads: fresh.map(({ id }) => workloadArguments(id)) },
    joined.length > 0 ? { stays: added } : {},
  );
}

/**
 * The call that marks workloads again.
 *
 * @param before those that were unmarked, as they were before
 * @param gone what went with the Sources of those that had one, a sentence
 */
export function markedAgain(before: readonly MarkedWorkload[], gone: string | undefined): Undo {
  const [first] = before;
  if (!first) return { impossible: 'The workloads are gone, so they cannot be instrumented again.' };
  const streams = new Set(before.flatMap(({ dataStreamNames }) => dataStreamNames));
  const [stream = DEFAULT_STREAM, ...others] = [...streams].sort();
  const inherited = before.filter(isNamespaces);
  const isOne = others.length === 0;
  const stays = [
    ...(isOne ? [] : [`Of their data streams (${[...streams].sort().join(', ')}) only the default one is joined.`]),
    ...(inherited.length > 0
      ? [`${listed(inherited)}: instrumented by a Source of its own then, no longer by the namespace alone.`]
      : []),
    ...(gone === undefined ? [] : [gone]),
  ];
  return undoBy(
    definitions.instrument_workloads,
    {
      workloads: before.slice(0, MOST_AT_ONCE).map(({ id }) => workloadArguments(id)),
      ...(isOne && stream !== DEFAULT_STREAM ? { data_stream: stream } : {}),
    },
    stays.length > 0 ? { stays: stays.join(' ') } : {},
  );
}

function isNamespaces({ markedForInstrumentation: mark }: MarkedWorkload): boolean {
  return mark.decisionEnum === 'NamespaceSource';
}
