import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations, type TroubleshootSourceArguments } from '../../tool/generated/catalog.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { humanBytes } from '../../tool/kit/units.ts';
import { type Look, shownWait, type Waited, waitFor } from '../../tool/kit/wait.ts';
import { defineRead, type ReadCall } from '../../tool/tool.ts';
import { untold } from '../../tool/untold.ts';
import { costOf } from '../health/cost.ts';
import type { Finding } from '../health/finding.ts';
import { healthOf } from '../health/health.ts';
import { progressOf } from '../health/progress.ts';
import { restartHelp } from '../health/restart-help.ts';
import { STAGES } from '../health/stages.ts';
import { openFindings } from '../insights/feed.ts';
import { type Finding as InsightsFinding, inOneLine, lookAt } from '../insights/finding.ts';
import { watchedOf } from '../telemetry/flow.ts';
import { type Sighting, type Totals, watchTotals } from '../telemetry/watch.ts';
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
    const { workload, waited } = await readSettled(call);
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
        ...present({ insights: findings.slice(0, MAX_FINDINGS).map(inOneLine), waited: waited && shownWait(waited) }),
        summary: summaryOf(workload, reading, times),
      },
      nextSteps: withFinding(
        finding ? [...remedySteps(finding, workload), health(workload.id)] : fineSteps(workload.id, reading),
        findings,
      ),
    };
  },
});

const MAX_FINDINGS = 3;

function health(id: WorkloadId): NextStep {
  return { tool: 'get_instrumentation_health', arguments: workloadArguments(id), why: 'See the agents in its pods.' };
}

/** The workload as it is, or once it does not move any more. */
async function readSettled(
  call: Call,
): Promise<{ readonly workload: TriageWorkload; readonly waited?: Waited<Seen> | undefined }> {
  const first = await readWorkload(call);
  const { wait_seconds: seconds = 0 } = call.arguments;
  if (seconds === 0) return { workload: first };
  let next: TriageWorkload | undefined = first;
  const waited = await waitFor(call, seconds, async () => {
    const workload = next ?? (await readWorkload(call));
    next = undefined;
    const { state, says } = progressOf(workload, healthOf(workload).finding);
    return { state, says, workload };
  });
  return { workload: waited.seen?.workload ?? first, waited };
}

interface Seen extends Look {
  readonly workload: TriageWorkload;
}

/** @throws ToolFailure where there is none */
async function readWorkload(call: Call): Promise<TriageWorkload> {
  const { workloads } = await call.read(operations.troubleshoot_source, call.arguments);
  const workload = workloads.find(({ id }) => id.kind === call.arguments.kind && id.name === call.arguments.name);
  // An InstrumentationConfig may outlive its workload; without a manifest there is nothing that could send.
  if (!workload || workload.workloadHealthStatus === null) {
    throw await notThere(call, call.arguments, workload !== undefined);
  }
  return workload;
}

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
  const { watch_seconds = 0 } = call.arguments;
  const before = bytesOf(workload);
  if (before === undefined || watch_seconds === 0) return before === undefined ? undefined : { before };
  const read = async (): Promise<Totals> => {
    const { workloads } = await call.read(operations.troubleshoot_source_bytes, call.arguments);
    return totalOf(workloads[0] && bytesOf(workloads[0]));
  };
  // One step is enough: whether it sends is asked, not how much.
  const series = await watchTotals(call, watch_seconds, totalOf(before), read, (seen) => grewIn(seen));
  const after = series.at(-1)?.totals.get(SENT);
  const { seconds, flowOf } = watchedOf(series);
  return after === undefined ? { before } : { before, after, seconds, isStill: flowOf(SENT).type === 'still' };
}

const SENT = 'sent';

function totalOf(bytes: number | undefined): Totals {
  return new Map(bytes === undefined ? [] : [[SENT, bytes]]);
}

function grewIn(series: readonly Sighting[]): boolean {
  const [first, last] = [series[0]?.totals.get(SENT), series.at(-1)?.totals.get(SENT)];
  return first !== undefined && last !== undefined && last > first;
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
  return { verdict: 'healthy', says: `Every stage is fine${flowSays(reading)}` };
}

function flowSays(reading: Reading | undefined): string {
  if (reading?.after === undefined)
    return '. Whether data still flows takes two readings: call again with watch_seconds.';
  if (reading.after > reading.before) return ' and data arrives now.';
  return reading.after < reading.before
    ? '; its total fell meanwhile, as when a collector restarts, so whether data arrives now is not told.'
    : `; nothing arrived in ${Math.round(reading.seconds ?? 0)} s, which is too short to tell: figures come in steps, of 10 s as a rule.`;
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
    watched_seconds: reading?.seconds && Math.round(reading.seconds),
  });
}

function fineSteps(id: WorkloadId, reading: Reading | undefined): readonly NextStep[] {
  const steps: NextStep[] = [
    { tool: 'list_destinations', arguments: {}, why: 'See whether its destinations work.' },
    { tool: 'get_service_map', arguments: {}, why: 'See which services it talks to.' },
  ];
  if (reading?.after !== undefined && reading.after > reading.before) {
    const profile = {
      tool: 'enable_source_profiling',
      arguments: workloadArguments(id),
      why: 'Profile it, if it is slow.',
    };
    return [...steps, profile];
  }
  const watch = { ...workloadArguments(id), watch_seconds: 30 };
  return [{ tool: 'troubleshoot_source', arguments: watch, why: 'See whether data still flows.' }, ...steps];
}
