import type { Compatibility } from '../../tool/compatibility.ts';
import type { ConditionFragment, DesiredStateProgress } from '../../tool/generated/operations.generated.ts';
import { SINCE } from '../../tool/generated/releases.generated.ts';

/** Names one workload; the same name may stand for several kinds in one namespace, so the kind belongs to it. */
export interface WorkloadId {
  readonly namespace: string;
  readonly kind: string;
  readonly name: string;
}

/** A condition of a workload. */
export type Condition = ConditionFragment;

/** Most severe first, as Odigos itself ranks them when it picks a workload's one health. */
const SEVERITY: readonly DesiredStateProgress[] = [
  'Error',
  'Failure',
  'Notice',
  'Pending',
  'Waiting',
  'Unsupported',
  'Disabled',
  'Success',
  'Irrelevant',
  'Unknown',
];

/** Both agents were allowed on purpose: Odigos remarks on it for ever, but it is no fault. */
export const BOTH_AGENTS = 'Enabled With Other Agents';

/** Place in the order of severity, 0 the worst; an unknown status comes last. */
export function severity(status: DesiredStateProgress): number {
  const place = SEVERITY.indexOf(status);
  return place < 0 ? SEVERITY.length : place;
}

/** A text that is unique to a workload and sorts by namespace, name, kind, as the API does. */
export function workloadKey({ namespace, kind, name }: WorkloadId): string {
  return `${namespace}\u0000${name}\u0000${kind}`;
}

/** Which of two workloads comes first by {@link workloadKey}: negative for the one, positive for the other, 0 for the same. */
export function compareWorkloads(one: WorkloadId, other: WorkloadId): number {
  return compare(one.namespace, other.namespace) || compare(one.name, other.name) || compare(one.kind, other.kind);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** `Failure/CrashLoopBackOff`, the short form of a condition. */
export function shortCondition({ status, reasonEnum }: Pick<Condition, 'status' | 'reasonEnum'>): string {
  return reasonEnum && reasonEnum !== status ? `${status}/${reasonEnum}` : status;
}

/** The three values of the mark: instrumented, explicitly disabled, or no Source at all. */
export function markOf(marked: boolean | null): 'instrumented' | 'disabled' | 'not instrumented' {
  if (marked === null) return 'not instrumented';
  return marked ? 'instrumented' : 'disabled';
}

/** The arguments that name a workload to another tool. */
export function workloadArguments({ namespace, kind, name }: WorkloadId): Readonly<Record<string, string>> {
  return { namespace, kind, name };
}

/** What came with the release from which on Odigos's verdict counts failing libraries. */
const COUNTS_LIBRARIES = 'K8sWorkloadConditions.podsManifestInjection';

/** What update_source allows both agents by. */
const ALLOWS_BOTH = 'PatchSourceRequestInput.allowConcurrentAgents';

/** That this UI cannot allow both agents in a container, as a sentence; nothing where it can. */
export function lacksBothAgents({ lacks }: Pick<Compatibility, 'lacks'>): string | undefined {
  return lacks.has(ALLOWS_BOTH)
    ? `This Odigos UI cannot allow both agents in one container: that takes ${SINCE[ALLOWS_BOTH]} or later.`
    : undefined;
}

/** What counts of healthy sources leave out on this UI, as a sentence; nothing where they leave nothing out. */
export function overlooked({ lacks }: Pick<Compatibility, 'lacks'>): string | undefined {
  return lacks.has(COUNTS_LIBRARIES)
    ? `This Odigos UI takes a source for healthy in which only a library fails; ${SINCE[COUNTS_LIBRARIES]} and later do not.`
    : undefined;
}
