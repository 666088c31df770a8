import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations, type TroubleshootSourceArguments } from '../../tool/generated/catalog.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { humanBytes } from '../../tool/kit/units.ts';
import { defineRead, type ReadCall } from '../../tool/tool.ts';
import { untold } from '../../tool/untold.ts';
import { costOf } from '../health/cost.ts';
import type { Finding } from '../health/finding.ts';
import { healthOf } from '../health/health.ts';
import { restartHelp } from '../health/restart-help.ts';
import { STAGES } from '../health/stages.ts';
import { openFindings } from '../insights/feed.ts';
import { type Finding as InsightsFinding, inOneLine, lookAt } from '../insights/finding.ts';
import { waitForSecondReading } from '../telemetry/watch.ts';
import { markOf, shortCondition, type WorkloadId, workloadArguments } from '../workload/workload.ts';
import { beyondTheUi } from './beyond-the-ui.ts';
import type { Reading } from './data-flow.ts';
import { notThere } from './gone.ts';
import { type ObjectTimes, readObjectTimes, sinceOf } from './object-times.ts';
import { isTroubled, podRows, worstFirst } from './pod-rows.ts';
import { remedySteps } from './remedies.ts';
import { settingThatMends } from './settings-that-mend.ts';
import { firstBrokenStage, type TriageWorkload } from './triage.ts';

type Call = ReadCall<TroubleshootSourceArguments>;

/** "Why does this workload send no data?": the first broken stage, its evidence, what to do. */
export const troubleshoot_source = defineRead(definitions.troubleshoot_source, {
  async read(call) {
    const { workloads } = await call.read(operations.troubleshoot_source, call.arguments);
    const workload = workloads.find(({ id }) => id.kind === call.arguments.kind && id.name === call.arguments.name);
    // An InstrumentationConfig may outlive its workload; without a manifest there is nothing that could send.
    if (!workload || workload.workloadHealthStatus === null) {
      throw await notThere(call, call.arguments, workload !== undefined);
    }
    const [{ computePlatform }, reading, findings = [], times, pods] = await Promise.all([
      call.read(operations.troubleshoot_source_destinations, {}),
      readBytes(call, workload),
      findingsOf(call, workload),
      workload.markedForInstrumentation.markedForInstrumentation ? readObjectTimes(call, workload.id) : undefined,
      troubledPods(call, workload),
    ]);
    const destinations = computePlatform?.destinations ?? [];
    const finding = firstBrokenStage({ workload, destinations, reading });
    if (hidesFailingLibraries(workload, finding)) {
      call.warn(untold('which library fails', 'K8sWorkloadPodContainerProcessInstrumentation.healthy'));
    }
    return {
      data: {
        ...workload.id,
        ...(finding ? answerOf(finding, workload, times) : fine(reading)),
        ...pods,
        ...present({ insights: findings.slice(0, MAX_FINDINGS).map(inOneLine) }),
        summary: summaryOf(workload, reading, times),
      },
      nextSteps: withFinding(finding ? remedySteps(finding, workload) : fineSteps(workload.id, reading), findings),
    };
  },
});

const MAX_FINDINGS = 3;

/** What mends comes first, then what Insights finds. */
function withFinding(
  [first, ...others]: readonly NextStep[],
  findings: readonly InsightsFinding[],
): readonly NextStep[] {
  const looks = findings.slice(0, 1).flatMap((found) => lookAt(found) ?? []);
  return [...(first ? [first] : []), ...looks, ...others];
}

/** What Insights finds of a workload that sends, where the UI has that. */
async function findingsOf(
  call: Call,
  { id, serviceName }: TriageWorkload,
): Promise<readonly InsightsFinding[] | undefined> {
  return serviceName === null ? undefined : await openFindings(call, { namespace: id.namespace, service: serviceName });
}

/** Whether the agents' health was passed without a word about libraries. */
function hidesFailingLibraries({ pods }: TriageWorkload, finding: Finding | undefined): boolean {
  if (finding && STAGES.indexOf(finding.stage) <= STAGES.indexOf('agent_healthy')) return false;
  const processes = (pods ?? []).flatMap(({ containers }) => containers.flatMap((container) => container.processes));
  return processes.some((process) => (process.instrumentations ?? []).some(({ healthy }) => healthy === undefined));
}

/** Pods with trouble that are shown; the others are counted. */
const MAX_PODS = 5;

/** The pods that fail or have restarted, worst first. */
async function troubledPods(call: Call, { id, pods }: TriageWorkload): Promise<object> {
  const troubled = worstFirst(pods ?? []).filter(isTroubled);
  const rows = await podRows(call, id.namespace, troubled.slice(0, MAX_PODS));
  return present({ pods: rows, pods_more: Math.max(0, troubled.length - rows.length) || undefined });
}

async function readBytes(call: Call, workload: TriageWorkload): Promise<Reading | undefined> {
  const before = bytesOf(workload);
  if (before === undefined) return undefined;
  if (!(await waitForSecondReading(call.arguments.watch_seconds, call.signal))) return { before };
  const { workloads } = await call.read(operations.troubleshoot_source_bytes, call.arguments);
  const after = workloads[0] && bytesOf(workloads[0]);
  return after === undefined ? { before } : { before, after };
}

function bytesOf({ telemetryMetrics }: Pick<TriageWorkload, 'telemetryMetrics'>): number | undefined {
  return telemetryMetrics[0]?.totalDataSentBytes ?? undefined;
}

function answerOf(finding: Finding, workload: TriageWorkload, times: ObjectTimes | undefined): object {
  const { stage, verdict, says, evidence, fix } = finding;
  const { also } = healthOf(workload);
  const passed = STAGES.slice(0, STAGES.indexOf(stage));
  return present({
    verdict,
    stage,
    since: sinceOf(stage, times),
    passed,
    says,
    also,
    evidence,
    fix,
    setting: settingThatMends(finding, workload),
    cost: costOf(finding, [workload]),
    restart_helps: restartHelp(finding, workload),
    beyond: beyondTheUi(finding, workload),
  });
}

function fine(reading: Reading | undefined): object {
  const watched = reading?.after !== undefined;
  return {
    verdict: 'healthy',
    says: watched
      ? 'Every stage is fine and data arrives now.'
      : 'Every stage is fine. Whether data still flows takes two readings: call again with watch_seconds.',
  };
}

function summaryOf(workload: TriageWorkload, reading: Reading | undefined, times: ObjectTimes | undefined): object {
  return present({
    state: markOf(workload.markedForInstrumentation.markedForInstrumentation),
    marked_at: times?.marked,
    recovered_at: times?.recovered,
    health: shortCondition(workload.workloadOdigosHealthStatus),
    service_name: workload.serviceName,
    streams: workload.dataStreamNames,
    languages: [
      ...new Set((workload.containers ?? []).flatMap(({ runtimeInfo }) => (runtimeInfo ? [runtimeInfo.language] : []))),
    ],
    available_pods: workload.numberOfInstances,
    sent: reading ? humanBytes(reading.after ?? reading.before) : undefined,
    sent_while_watched:
      reading?.after === undefined ? undefined : humanBytes(Math.max(0, reading.after - reading.before)),
  });
}

function fineSteps(id: WorkloadId, reading: Reading | undefined): readonly NextStep[] {
  const steps: NextStep[] = [
    { tool: 'list_destinations', arguments: {}, why: 'See whether its destinations work.' },
    { tool: 'get_service_map', arguments: {}, why: 'See which services it talks to.' },
  ];
  if (reading?.after !== undefined) {
    const profile = {
      tool: 'enable_source_profiling',
      arguments: workloadArguments(id),
      why: 'Profile it, if it is slow.',
    };
    return [...steps, profile];
  }
  const watch = { ...workloadArguments(id), watch_seconds: 15 };
  return [{ tool: 'troubleshoot_source', arguments: watch, why: 'See whether data still flows.' }, ...steps];
}
