/** The stages between a workload and its backend, in the order in which they are judged. */
export const STAGES = [
  'exists',
  'marked',
  'not_rolled_back',
  'app_runs',
  'runtime_detected',
  'agent_chosen',
  'pods_carry_agent',
  'agent_healthy',
  'telemetry_seen',
  'still_flowing',
  'goes_somewhere',
] as const;

export type Stage = (typeof STAGES)[number];

/** The stage at which Odigos sees the fault, by the name of the condition that its own verdict takes. */
const OF_CONDITION: Readonly<Record<string, Stage>> = {
  RuntimeDetection: 'runtime_detected',
  AgentEnabled: 'agent_chosen',
  WorkloadRollout: 'pods_carry_agent',
  PodsManifestInjection: 'pods_carry_agent',
  AgentInjected: 'pods_carry_agent',
  ProcessesHealthStatus: 'agent_healthy',
  ExpectingTelemetry: 'telemetry_seen',
};

/** The stage that a condition of Odigos is about; `agent_healthy` for one that is not known. */
export function stageOfCondition(name: string): Stage {
  return OF_CONDITION[name] ?? 'agent_healthy';
}
