import type { NextStep } from '../../tool/envelope.ts';
import { ToolFailure } from '../../tool/failure.ts';
import { type DescribeSourceArguments, definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { DescribeSourceQuery, DescribeSourceWorkloadQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead, type ReadCall } from '../../tool/tool.ts';
import { type Health, healthOf } from '../health/health.ts';
import { restartHelp } from '../health/restart-help.ts';
import { shownHealth, shownVerdict } from '../health/shown.ts';
import { bytesSent } from '../health/told-workload.ts';
import { markOf, shortCondition, workloadArguments } from '../workload/workload.ts';
import { beyondTheUi } from './beyond-the-ui.ts';
import { readPeers } from './callers.ts';
import { silentLately } from './data-flow.ts';
import { isDescribable } from './describable.ts';
import { notThere } from './gone.ts';
import { informed } from './informed.ts';
import { type ObjectTimes, readObjectTimes, sinceOf } from './object-times.ts';
import { podRows, worstFirst } from './pod-rows.ts';

type Described = DescribeSourceQuery['describeSource'];
type Workload = DescribeSourceWorkloadQuery['workloads'][number];
type Call = ReadCall<DescribeSourceArguments>;

/**
 * How one workload is instrumented, by `workloads`: `describeSource` knows neither CronJobs nor long names, and fails for
 * more than that (recording `query/describeSource/default/Deployment/echo`). Where it answers it adds which Sources there
 * are and which pods are of the latest revision.
 */
export const describe_source = defineRead(definitions.describe_source, {
  async read(call) {
    const id = call.arguments;
    const [described, { workloads }, times] = await Promise.all([
      describe(call),
      call.read(operations.describe_source_workload, id),
      readObjectTimes(call, id),
    ]);
    const workload = workloads.find((one) => one.id.kind === id.kind && one.id.name === id.name);
    if (!workload || workload.workloadHealthStatus === null) throw await notThere(call, id, workload !== undefined);
    const isMarked = workload.markedForInstrumentation.markedForInstrumentation === true;
    const health = await withFlow(call, workload, isMarked);
    const known =
      isMarked && health.finding
        ? await informed(call, health.finding, workload.id, sinceOf(health.finding.stage, times))
        : undefined;
    return {
      data: present({
        ...id,
        ...stateOf(
          workload,
          known ? { ...health, ...shownVerdict(known, health.verdict), finding: known } : health,
          times,
        ),
        sources: described ? sourcesOf(described.sourceObjects) : undefined,
        containers: (workload.containers ?? []).map(containerOf).sort(byName),
        ...(await podsOf(call, workload, described)),
        ...present({
          fix: known?.fix,
          restart_helps: known && restartHelp(known, workload),
          beyond: known && beyondTheUi(known, workload, { now: call.time() }),
        }),
      }),
      nextSteps: nextSteps(workload, health, isMarked),
    };
  },
});

/** Its health, and whether it has fallen silent since, which troubleshoot_source says by the same evidence. */
async function withFlow(call: Call, workload: Workload, isMarked: boolean): Promise<Health> {
  const health = healthOf(workload, call.time());
  const before = bytesSent(workload);
  if (!isMarked || health.finding || before === undefined) return health;
  const silent = silentLately({ before }, await readPeers(call, workload), call.time());
  return silent ? { ...health, finding: silent } : health;
}

/** What `describeSource` adds; the answer does without it where it fails. */
async function describe(call: Call): Promise<Described | undefined> {
  if (!isDescribable(call.arguments)) return undefined;
  try {
    return (await call.read(operations.describe_source, call.arguments)).describeSource;
  } catch (error) {
    if (!(error instanceof ToolFailure)) throw error;
    // What is not there is said by what is read beside it.
    if (error.failure.side !== 'target') {
      call.warn(`Its Sources and the revision of its pods could not be read: ${error.failure.message}`);
    }
    return undefined;
  }
}

function stateOf(workload: Workload, health: Health, times: ObjectTimes | undefined): object {
  const { markedForInstrumentation: mark, workloadOdigosHealthStatus: own } = workload;
  return present({
    state: markOf(mark.markedForInstrumentation),
    decision: mark.message,
    marked_at: times?.marked,
    ...shownHealth(health),
    health: shortCondition(own),
    reason: own.message,
    rolled_back: workload.rollbackOccurred || undefined,
    rolled_back_at: workload.rollbackOccurred ? times?.conditions.AgentEnabled : undefined,
    recovered_at: times?.recovered,
    service_name: workload.serviceName,
    streams: workload.dataStreamNames,
  });
}

function sourcesOf({ workload, namespace }: Described['sourceObjects']): object {
  return present({ workload: workload?.value, namespace: namespace?.value });
}

interface Named {
  readonly name?: string;
}

function byName(left: Named, right: Named): number {
  return (left.name ?? '') < (right.name ?? '') ? -1 : 1;
}

function containerOf({
  containerName: name,
  runtimeInfo,
  overrides,
  agentEnabled: agent,
}: NonNullable<Workload['containers']>[number]): Named {
  const status = agent?.agentEnabled === false ? agent.agentEnabledStatus : undefined;
  return present({
    name,
    language: runtimeInfo?.language,
    version: runtimeInfo?.runtimeVersion,
    override: overrides?.runtimeInfo?.language ?? overrides?.otelDistroName,
    agent_enabled: agent?.agentEnabled,
    reason: status?.reasonEnum,
    message: status?.message,
    distro: agent?.otelDistroName,
  });
}

/** More pods than that are counted, and no rows. */
const MAX_PODS = 20;

async function podsOf(call: Call, { id, pods }: Workload, described: Described | undefined): Promise<object> {
  const ranked = worstFirst(pods ?? []);
  const rows = await podRows(call, id.namespace, ranked.slice(0, MAX_PODS), ({ podName, nodeName, agentInjected }) => {
    const pod = described?.pods.find((one) => one.podName.value === podName);
    return {
      node: nodeName,
      phase: pod?.phase.value,
      agent_injected: agentInjected,
      latest_revision: pod?.runningLatestWorkloadRevision?.value,
    };
  });
  return { pods_by_phase: described?.podsPhasesCount, pods_total: ranked.length, pods: rows };
}

function nextSteps(
  { id, workloadOdigosHealthStatus: health }: Workload,
  { finding, verdict }: Health,
  isMarked: boolean,
): readonly NextStep[] {
  const named = workloadArguments(id);
  const detection = {
    tool: 'get_runtime_detection',
    arguments: named,
    why: 'See what was detected in its containers.',
  };
  if (!isMarked) {
    const workloads = [named];
    const instrument = { tool: 'instrument_workloads', arguments: { workloads }, why: 'Instrument it.' };
    return health.reasonEnum === 'EnterpriseFeature' ? [detection] : [instrument, detection];
  }
  const watch = { ...named, watch_seconds: 30 };
  return finding === undefined && (verdict === 'has_sent' || verdict === 'unknown')
    ? [
        {
          tool: 'troubleshoot_source',
          arguments: watch,
          why: 'See whether it sends now, and whether its destinations work.',
        },
        { tool: 'enable_source_profiling', arguments: named, why: 'Profile it, if it is slow.' },
        { tool: 'get_instrumentation_health', arguments: named, why: 'See the health of its agents.' },
        detection,
      ]
    : [{ tool: 'troubleshoot_source', arguments: named, why: 'See the first broken stage.' }, detection];
}
