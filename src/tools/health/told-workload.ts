import type { DesiredStateProgress } from '../../tool/generated/operations.generated.ts';
import type { WorkloadId } from '../workload/workload.ts';

/** A condition, with its sentence where that was asked for. */
export interface ToldCondition {
  readonly status: DesiredStateProgress;
  readonly reasonEnum: string | null;
  readonly message?: string | null;
}

/** Odigos's own verdict, with the name of the condition that it takes. */
interface ToldVerdict extends ToldCondition {
  readonly name: string;
}

type Maybe<Value> = Value | null | undefined;

/**
 * What is told of a workload, as far as its health goes: lists ask for fragment WorkloadHealth, troubleshoot_source for
 * more, which makes the evidence fuller and never the verdict another one.
 */
export interface ToldWorkload {
  readonly id: WorkloadId;
  readonly markedForInstrumentation: {
    readonly markedForInstrumentation: boolean | null;
    readonly decisionEnum?: Maybe<string>;
    readonly message?: Maybe<string>;
  };
  readonly rollbackOccurred?: Maybe<boolean>;
  readonly numberOfInstances?: Maybe<number>;
  readonly workloadHealthStatus?: Maybe<ToldCondition>;
  readonly workloadOdigosHealthStatus?: Maybe<ToldVerdict>;
  readonly podsHealthStatus?: Maybe<ToldCondition>;
  readonly conditions: {
    readonly runtimeDetection?: Maybe<ToldCondition>;
    readonly agentInjectionEnabled?: Maybe<ToldCondition>;
    readonly rollout?: Maybe<ToldCondition>;
    readonly agentInjected?: Maybe<ToldCondition>;
    readonly podsManifestInjection?: Maybe<ToldCondition>;
    readonly processesAgentHealth?: Maybe<ToldCondition>;
    readonly expectingTelemetry?: Maybe<ToldCondition>;
  };
  readonly containers?: Maybe<readonly ToldContainer[]>;
  readonly pods?: Maybe<readonly ToldPod[]>;
  readonly telemetryMetrics?: Maybe<readonly { readonly totalDataSentBytes?: Maybe<number> }[]>;
}

export interface ToldContainer {
  /** What a person said of it. */
  readonly overrides?: Maybe<{ readonly runtimeInfo?: Maybe<{ readonly language: string }> }>;
  readonly containerName: string;
  readonly runtimeInfo?: Maybe<{
    readonly language: string;
    readonly runtimeVersion?: Maybe<string>;
    readonly otherAgentNames?: Maybe<readonly string[]>;
  }>;
  readonly agentEnabled?: Maybe<{
    readonly agentEnabled: boolean;
    readonly agentEnabledStatus?: Maybe<ToldCondition>;
  }>;
}

export interface ToldPod {
  readonly podName?: string;
  /** RFC 3339. */
  readonly startTime?: string;
  readonly agentInjected?: Maybe<boolean>;
  readonly containers: readonly {
    readonly containerName?: string;
    readonly isCrashLoop?: Maybe<boolean>;
    readonly waitingReasonEnum?: Maybe<string>;
    readonly restartCount?: Maybe<number>;
    readonly waitingMessage?: Maybe<string>;
    readonly processes?: Maybe<
      readonly {
        readonly healthStatus: ToldCondition;
        readonly instrumentations?: Maybe<
          readonly { readonly name: string; readonly healthy?: Maybe<boolean>; readonly message?: Maybe<string> }[]
        >;
      }[]
    >;
  }[];
}

/** Bytes that have come from a workload; undefined where that is not told. */
export function bytesSent({ telemetryMetrics }: Pick<ToldWorkload, 'telemetryMetrics'>): number | undefined {
  return telemetryMetrics?.[0]?.totalDataSentBytes ?? undefined;
}

/** How many pods a workload has, those that are not ready too where they are told. */
export function podCount({ pods, numberOfInstances }: Pick<ToldWorkload, 'pods' | 'numberOfInstances'>): number {
  return pods?.length ?? numberOfInstances ?? 0;
}

/** `2 of 4`: the pods that carry an agent. */
export function carrying({ pods }: Pick<ToldWorkload, 'pods'>): string {
  const all = pods ?? [];
  return `${all.filter(({ agentInjected }) => agentInjected).length} of ${all.length}`;
}
