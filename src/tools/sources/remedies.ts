import type { NextStep } from '../../tool/envelope.ts';
import type { Finding } from '../health/finding.ts';
import { workloadArguments } from '../workload/workload.ts';
import type { TriageWorkload } from './triage.ts';

/** The calls that mend a finding, complete where the finding tells all that they need; the mending one comes first. */
export function remedySteps(finding: Finding, workload: TriageWorkload): readonly NextStep[] {
  const { id } = workload;
  const { namespace } = id;
  const named = workloadArguments(id);
  const workloads = [named];
  const describe: NextStep = { tool: 'describe_source', arguments: named, why: 'See its Sources, agents and pods.' };
  const health: NextStep = {
    tool: 'get_instrumentation_health',
    arguments: named,
    why: 'See each process and library of its pods.',
  };
  const detection = (why: string): NextStep => ({ tool: 'get_runtime_detection', arguments: named, why });
  switch (finding.remedy) {
    case 'instrument':
      return [...instrument(workload), describe];
    case 'recover_from_rollback':
      return [
        health,
        { tool: 'recover_from_rollback', arguments: named, why: 'Once the cause is fixed: instrument it again.' },
        describe,
      ];
    case 'fix_application':
      return [...failingPod(workload), describe, health];
    case 'restart':
      return [
        { tool: 'restart_workloads', arguments: { workloads }, why: 'Replace its pods, so that they carry the agent.' },
        describe,
        health,
      ];
    case 'wait':
      return [
        { tool: 'troubleshoot_source', arguments: { ...named, wait_seconds: 60 }, why: 'Wait until it has settled.' },
        describe,
      ];
    case 'override_runtime':
      return [
        detection('See what was detected in each container; where that is wrong, override_runtime sets it right.'),
        describe,
      ];
    case 'update_runtime':
    case 'leave_out':
      return [
        detection('See what was detected in each container.'),
        { tool: 'uninstrument_workloads', arguments: { workloads }, why: 'Leave it out, as it carries no agent.' },
      ];
    case 'scale_up':
      return [describe, { tool: 'list_workloads_in_namespace', arguments: { namespace }, why: 'See what else runs.' }];
    case 'stop_ignoring':
      return [
        { tool: 'get_config', arguments: { search: 'ignoredContainers' }, why: 'See which containers are ignored.' },
        describe,
      ];
    case 'allow_concurrent_agents':
      return [...allowBoth(workload), detection('See which other agent runs in which container.'), describe];
    case 'read_agent_health':
      return [
        health,
        { tool: 'list_instrumentation_libraries', arguments: named, why: 'See which libraries fail.' },
        {
          tool: 'collect_diagnose_bundle',
          arguments: { source_workloads: true, namespaces: [namespace] },
          why: 'An agent that fails by itself is for support: estimate a bundle to send.',
        },
        describe,
      ];
    case 'look_at_gateway':
      return [
        { tool: 'get_gateway_info', arguments: {}, why: 'See whether the gateway works.' },
        { tool: 'get_sampling', arguments: {}, why: 'See whether sampling drops its traces.' },
        {
          tool: 'get_overview_metrics',
          arguments: { namespace, watch_seconds: 30 },
          why: 'See what flows in the namespace.',
        },
      ];
    case 'look_at_destinations':
      return [{ tool: 'list_destinations', arguments: {}, why: 'See which destination fails and why.' }];
    case 'add_destination':
      return [
        { tool: 'list_data_streams', arguments: {}, why: 'See which destinations take its data stream.' },
        { tool: 'list_destination_types', arguments: {}, why: 'Choose a backend to add.' },
      ];
  }
}

function instrument({ id, workloadOdigosHealthStatus: health }: TriageWorkload): readonly NextStep[] {
  const { namespace } = id;
  const others: NextStep = {
    tool: 'list_workloads_in_namespace',
    arguments: { namespace },
    why: 'See what else is not instrumented.',
  };
  // No marking helps on a tier that lacks the kind.
  if (health.reasonEnum === 'EnterpriseFeature') return [others];
  const workloads = [workloadArguments(id)];
  return [{ tool: 'instrument_workloads', arguments: { workloads }, why: 'Instrument it.' }, others];
}

function allowBoth({ id, containers }: TriageWorkload): readonly NextStep[] {
  return (containers ?? [])
    .filter(
      ({ runtimeInfo, agentEnabled }) => (runtimeInfo?.otherAgentNames ?? []).length > 0 && !agentEnabled?.agentEnabled,
    )
    .slice(0, 2)
    .map(({ containerName: container, runtimeInfo }) => ({
      tool: 'update_source',
      arguments: { ...workloadArguments(id), container, allow_concurrent_agents: true },
      why: `Let both agents run beside each other in ${container} (${(runtimeInfo?.otherAgentNames ?? []).join(', ')} is there).`,
    }));
}

/** The first pod, by name, with a container that crashes, waits or is not ready. */
function failingPod({ id, pods }: TriageWorkload): readonly NextStep[] {
  const [name] = (pods ?? [])
    .filter(({ containers }) =>
      containers.some(
        ({ isCrashLoop, ready, waitingReasonEnum }) => isCrashLoop || ready === false || waitingReasonEnum,
      ),
    )
    .map(({ podName }) => podName)
    .sort();
  if (name === undefined) return [];
  return [{ tool: 'get_pod', arguments: { namespace: id.namespace, name }, why: 'See why its containers fail.' }];
}
