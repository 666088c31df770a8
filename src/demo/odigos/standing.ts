import type { InstrumentationConfig, Pod, Source, Workload, WorkloadId } from '../kubernetes/model.ts';
import type { Figures } from '../signals/telemetry.ts';
import type { Marking } from './sources.ts';

/** Everything that is known about one workload at one moment: what conditions and verdicts are derived from. */
export interface Standing {
  readonly id: WorkloadId;
  /** Undefined when the manifest is gone. */
  readonly workload: Workload | undefined;
  /** Undefined while nothing tracks the workload. */
  readonly config: InstrumentationConfig | undefined;
  readonly marking: Marking;
  readonly ownSource: Source | undefined;
  readonly streams: readonly string[];
  readonly telemetry: Figures;
  readonly now: number;
  /** Static pods can be instrumented in the enterprise tier only. */
  readonly isCommunity: boolean;
  readonly rollbackDisabled: boolean;
}

/** The workload's pods; none when its manifest is gone. */
export function podsOf(standing: Standing): readonly Pod[] {
  return standing.workload?.pods ?? [];
}

/** Whether a pod carries the agents that are decided now. */
export function isCurrent(standing: Standing, pod: Pod): boolean {
  return pod.agentsHash !== null && pod.agentsHash === standing.config?.agentsHash;
}
