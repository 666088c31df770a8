import { SUGGESTED_WAIT_SECONDS } from '../../tool/asked-seconds.ts';
import type { NextStep } from '../../tool/envelope.ts';
import type { Finding } from '../health/finding.ts';
import { workloadArguments } from '../workload/workload.ts';
import type { TriageWorkload } from './triage.ts';

/**
 * The calls that mend a finding, complete where the finding tells all that they need; and those that tell more of it. None
 * of these leads back: what is above a workload in the order of reading (lists, describe_source) is not among them.
 */
export function remedySteps(finding: Finding, workload: TriageWorkload): readonly NextStep[] {
  const { id } = workload;
  const { namespace } = id;
  const named = workloadArguments(id);
  const workloads = [named];
  const health: NextStep = {
    tool: 'get_instrumentation_health',
    arguments: named,
    why: 'See each process and library of its pods.',
  };
  const detection = (why: string): NextStep => ({ tool: 'get_runtime_detection', arguments: named, why });
  const leaveOut: NextStep = {
    tool: 'uninstrument_workloads',
    arguments: { workloads },
    why: 'Leave it out, as it carries no agent.',
  };
  switch (finding.remedy) {
    case 'instrument':
      return instrument(workload);
    case 'recover_from_rollback':
      return [
        ...failingPod(workload),
        { tool: 'recover_from_rollback', arguments: named, why: 'Once the cause is fixed: instrument it again.' },
        {
          tool: 'get_config',
          arguments: { search: 'autoRollback' },
          why: 'See how long pods may fail before the agent is taken out, and who set it.',
        },
      ];
    case 'fix_application':
      return failingPod(workload);
    case 'restart':
      return [
        { tool: 'restart_workloads', arguments: { workloads }, why: 'Replace its pods, so that they carry the agent.' },
        health,
      ];
    case 'bring_back_instrumentor':
      return [
        { tool: 'check_health', arguments: {}, why: 'See why the instrumentor is away, and what else is.' },
        health,
      ];
    case 'resume_rollout':
      return [
        health,
        {
          tool: 'restart_workloads',
          arguments: { workloads },
          why: 'Once its rollout is resumed, if its pods carry no agent then: replace them.',
        },
      ];
    case 'look_at_odigos':
      return [
        { tool: 'check_health', arguments: {}, why: 'See which part of Odigos does not do its work.' },
        { tool: 'get_odiglet_info', arguments: {}, why: 'See whether an odiglet works on its nodes.' },
      ];
    case 'wait':
      // Its next run may be hours away.
      if (id.kind === 'CronJob')
        return [detection('See what is known of its containers; override_runtime says what runs there.')];
      return [
        {
          tool: 'troubleshoot_source',
          arguments: { ...named, wait_seconds: SUGGESTED_WAIT_SECONDS },
          why: 'Wait until it has settled.',
        },
      ];
    case 'override_runtime':
      return [
        detection('See what was detected in each container; where that is wrong, override_runtime sets it right.'),
        { ...leaveOut, why: 'If no agent is meant to run there: leave it out.' },
      ];
    case 'update_runtime':
    case 'leave_out':
      return [detection('See what was detected in each container.'), leaveOut];
    case 'scale_up':
      return [];
    case 'stop_ignoring':
      return [
        { tool: 'get_config', arguments: { search: 'ignoredContainers' }, why: 'See which containers are ignored.' },
      ];
    case 'allow_concurrent_agents':
      return [...allowBoth(workload), detection('See which other agent runs in which container.')];
    case 'read_agent_health':
      return [
        health,
        ...(hasLibraries(workload)
          ? [{ tool: 'list_instrumentation_libraries', arguments: named, why: 'See which libraries fail.' }]
          : []),
        {
          tool: 'collect_diagnose_bundle',
          arguments: { source_workloads: true, namespaces: [namespace] },
          why: 'An agent that fails by itself is for support: estimate a bundle to send.',
        },
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

function hasLibraries({ pods }: TriageWorkload): boolean {
  return (pods ?? []).some(({ containers }) =>
    containers.some(({ processes }) => processes.some(({ instrumentations }) => (instrumentations ?? []).length > 0)),
  );
}

function instrument({ id, workloadOdigosHealthStatus: health }: TriageWorkload): readonly NextStep[] {
  const others: NextStep = {
    tool: 'list_workloads_in_namespace',
    arguments: { namespace: id.namespace },
    why: 'See what else is not instrumented.',
  };
  // No marking helps on a tier that lacks the kind.
  if (health.reasonEnum === 'EnterpriseFeature') return [others];
  const workloads = [workloadArguments(id)];
  return [{ tool: 'instrument_workloads', arguments: { workloads }, why: 'Instrument it.' }];
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
