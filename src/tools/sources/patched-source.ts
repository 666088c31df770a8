import { refuse } from '../../tool/failure.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { workloadArguments } from '../workload/workload.ts';
import { DEFAULT_STREAM } from './default-stream.ts';
import { readManifest } from './manifest.ts';
import { label, type MarkedWorkload, type MarkingSettings } from './named-workloads.ts';
import { type Restarts, restartsOf } from './restarts.ts';

/**
 * Refuses to patch what has no Source: the API would make one, and so instrument the workload
 * (recording `mutation/updateK8sActualSource/nonexistent-workload`).
 */
export function requireSource({ id, markedForInstrumentation: mark }: MarkedWorkload): void {
  if (mark.markedForInstrumentation !== null) return;
  throw refuse(
    `${label(id)} is not instrumented. Changing it would instrument it, so nothing was sent.`,
    [
      {
        tool: 'instrument_workloads',
        arguments: { workloads: [workloadArguments(id)] },
        why: 'Instrument it first.',
      },
    ],
    'Instrument it first, then change it.',
  );
}

/** The stream to send along: the API takes it only where it makes a Source of the workload's own, for a namespace's. */
export function streamOf({ dataStreamNames }: MarkedWorkload): string {
  return [...dataStreamNames].sort()[0] ?? DEFAULT_STREAM;
}

/**
 * What follows from a patch beside the change itself.
 *
 * @param change what becomes of the agent of the container that is patched; `none` where there is none and none comes, `same` where
 * it stays what it is
 */
export async function patchConsequences(
  call: ReadCall<object>,
  workload: MarkedWorkload,
  settings: MarkingSettings,
  change: 'changes' | 'goes' | keyof typeof UNCHANGED = 'changes',
): Promise<Pick<Restarts, 'sentences' | 'restarting' | 'pods'>> {
  const { markedForInstrumentation: mark, id } = workload;
  if (mark.markedForInstrumentation === false) {
    const stored = 'Its Source is disabled: the change is stored and takes effect once the workload is instrumented.';
    return { sentences: [stored], restarting: [], pods: 0 };
  }
  const restarts =
    change === 'none' || change === 'same'
      ? { sentences: [UNCHANGED[change]], restarting: [], pods: 0 }
      : await restartsOf(call, [workload], settings, change);
  const sentences = [
    ...(mark.decisionEnum === 'NamespaceSource'
      ? [`${label(id)} gets a Source of its own, which stays when its namespace is uninstrumented.`]
      : []),
    ...restarts.sentences,
  ];
  return { ...restarts, sentences };
}

const UNCHANGED = {
  none: 'The container carries no agent and gets none by it, so no pod is replaced.',
  same: 'Odigos takes the container for that already: its agent stays as it is, and no pod is replaced.',
} as const;

/**
 * Refuses a container that the workload has not: the API stores it and nothing comes of it
 * (recording `probe/updateK8sActualSource/override-unknown-container`). What is not detected yet is looked up in the
 * manifest.
 */
export async function requireContainer(
  call: ReadCall<object>,
  { id }: MarkedWorkload,
  detected: readonly string[],
  container: string,
): Promise<void> {
  if (detected.includes(container)) return;
  const names = (await readManifest(call, id))?.containers ?? [];
  const known = [...new Set([...detected, ...names])].sort();
  if (known.length === 0) {
    throw refuse(
      `The containers of ${label(id)} are not known yet, so "${container}" cannot be checked. Nothing was sent.`,
      [{ tool: 'get_runtime_detection', arguments: workloadArguments(id), why: 'See whether it has been detected.' }],
    );
  }
  if (!known.includes(container)) {
    throw refuse(`${label(id)} has no container "${container}"; it has ${known.join(', ')}. Nothing was sent.`, [
      { tool: 'get_runtime_detection', arguments: workloadArguments(id), why: 'See what runs in each container.' },
    ]);
  }
}
