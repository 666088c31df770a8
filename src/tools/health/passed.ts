import { BOTH_AGENTS } from '../workload/workload.ts';
import { applicationDown } from './application.ts';
import { STAGES, type Stage } from './stages.ts';
import { bytesSent, type ToldCondition, type ToldWorkload } from './told-workload.ts';

/** The stages that a workload is past, parted by whether anything tells so. */
export interface Passed {
  /** A field of the API says so. */
  readonly passed: readonly Stage[];
  /** Nothing says that it is so, and nothing says that it is not. */
  readonly not_known: readonly Stage[];
}

/**
 * The stages before one. That none of them stops a workload does not make them passed: agents of several languages report no
 * health at all, and what is not reported is not known.
 *
 * @param shown stages that something besides the workload shows to be passed
 */
export function passedBefore(stage: Stage, workload: ToldWorkload, shown: ReadonlySet<Stage> = new Set()): Passed {
  const before = STAGES.slice(0, STAGES.indexOf(stage));
  const isPassed = (one: Stage): boolean => shown.has(one) || isShown(one, workload);
  return { passed: before.filter(isPassed), not_known: before.filter((one) => !isPassed(one)) };
}

/** Whether the agents of a workload say that they are well; false too where they say nothing. */
export function reportsHealthyAgent({ conditions }: Pick<ToldWorkload, 'conditions'>): boolean {
  return succeeded(conditions.processesAgentHealth);
}

/** Whether telemetry of a workload has come, once or now. */
export function hasSent(workload: Pick<ToldWorkload, 'conditions' | 'telemetryMetrics'>): boolean {
  return succeeded(workload.conditions.expectingTelemetry) || (bytesSent(workload) ?? 0) > 0;
}

function isShown(stage: Stage, workload: ToldWorkload): boolean {
  const { conditions, markedForInstrumentation: mark, pods, numberOfInstances, rollbackOccurred } = workload;
  const isChosen =
    succeeded(conditions.agentInjectionEnabled) || conditions.agentInjectionEnabled?.reasonEnum === BOTH_AGENTS;
  switch (stage) {
    case 'exists':
      return true;
    case 'marked':
      return mark.markedForInstrumentation === true;
    case 'not_rolled_back':
      return rollbackOccurred === false || isChosen;
    case 'app_runs':
      return (numberOfInstances ?? 0) > 0 && pods?.length !== 0 && applicationDown(workload) === undefined;
    case 'runtime_detected':
      return succeeded(conditions.runtimeDetection) || isChosen;
    case 'agent_chosen':
      return isChosen;
    case 'pods_carry_agent':
      return (
        succeeded(conditions.podsManifestInjection) ||
        succeeded(conditions.agentInjected) ||
        ((pods?.length ?? 0) > 0 && (pods ?? []).every(({ agentInjected }) => agentInjected === true))
      );
    case 'agent_healthy':
      return reportsHealthyAgent(workload);
    case 'telemetry_seen':
      return hasSent(workload);
    case 'still_flowing':
    case 'goes_somewhere':
      return false;
  }
}

function succeeded(condition: ToldCondition | null | undefined): boolean {
  return condition?.status === 'Success';
}
