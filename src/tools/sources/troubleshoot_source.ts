import { notServed } from '../../tool/compatibility.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations, type TroubleshootSourceArguments } from '../../tool/generated/catalog.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { humanBytes } from '../../tool/kit/units.ts';
import { shownWait } from '../../tool/kit/wait.ts';
import { defineRead, type ReadCall } from '../../tool/tool.ts';
import { untold } from '../../tool/untold.ts';
import { attempt } from '../cluster/attempt.ts';
import { isMoving } from '../health/conditions.ts';
import { costOf } from '../health/cost.ts';
import type { Finding } from '../health/finding.ts';
import { healthOf } from '../health/health.ts';
import { passedBefore } from '../health/passed.ts';
import { restartHelp } from '../health/restart-help.ts';
import { shownVerdict } from '../health/shown.ts';
import { STAGES, type Stage } from '../health/stages.ts';
import { openFindings } from '../insights/feed.ts';
import { type Finding as InsightsFinding, inOneLine, lookAt } from '../insights/finding.ts';
import { lacksBothAgents, markOf, shortCondition, type WorkloadId, workloadArguments } from '../workload/workload.ts';
import { beyondTheUi } from './beyond-the-ui.ts';
import { calledBy, isCalledNow, type Peers, readPeers, seenCalls } from './callers.ts';
import { type Reading, receiving, type TriageDestination } from './data-flow.ts';
import { readBytes } from './flow-reading.ts';
import { informed } from './informed.ts';
import { type ObjectTimes, readObjectTimes, sinceOf } from './object-times.ts';
import { notReplaced } from './pending-replacement.ts';
import { isTroubled, podRows, worstFirst } from './pod-rows.ts';
import { remedySteps } from './remedies.ts';
import { settingThatMends } from './settings-that-mend.ts';
import { readSettled } from './settled-source.ts';
import { firstBrokenStage, type TriageInput, type TriageWorkload } from './triage.ts';

type Call = ReadCall<TroubleshootSourceArguments>;

/** "Why does this workload send no data?": the first broken stage, its evidence, what to do. */
export const troubleshoot_source = defineRead(definitions.troubleshoot_source, {
  async read(call) {
    const { workload, waited, bytesBefore } = await readSettled(call);
    const [{ computePlatform }, reading, findings = [], times, pods] = await Promise.all([
      call.read(operations.troubleshoot_source_destinations, {}),
      readBytes(call, workload, bytesBefore),
      findingsOf(call, workload),
      workload.markedForInstrumentation.markedForInstrumentation ? readObjectTimes(call, workload.id) : undefined,
      troubledPods(call, workload),
    ]);
    const destinations = computePlatform?.destinations ?? [];
    const now = call.time();
    const input: TriageInput = { workload, destinations, reading, now };
    const peers = isInDoubt(firstBrokenStage(input), reading) ? await readPeers(call, workload) : undefined;
    const pending = waited?.seen?.pending;
    if (pending !== undefined) call.warn(MAY_BE_OLD);
    const found = firstBrokenStage({ ...input, peers }) ?? (pending === undefined ? undefined : notReplaced(pending));
    const [known, graceTime] = await Promise.all([
      found && informed(call, found, workload.id, sinceOf(found.stage, times)),
      found?.remedy === 'recover_from_rollback' ? readGraceTime(call) : undefined,
    ]);
    const finding = known && withCallers(known, peers, now);
    if (finding?.remedy === 'allow_concurrent_agents') {
      const lacking = lacksBothAgents(call.compatibility);
      if (lacking !== undefined) call.warn(lacking);
    }
    if (hidesFailingLibraries(workload, finding)) {
      call.warn(untold('which library fails', 'K8sWorkloadPodContainerProcessInstrumentation.healthy'));
    }
    return {
      data: {
        ...workload.id,
        ...(finding
          ? answerOf(finding, workload, { now, peers, graceTime, reading, isPending: pending !== undefined })
          : fine(workload, reading, peers, receiving(workload, destinations), now)),
        ...pods,
        ...present({ insights: findings.slice(0, MAX_FINDINGS).map(inOneLine), waited: waited && shownWait(waited) }),
        summary: summaryOf(workload, reading, times),
      },
      nextSteps: withFinding(
        finding
          ? withHealth(
              troubleSteps(finding, workload, {
                hasWaited: waited !== undefined,
                hasWatched: reading?.after !== undefined,
              }),
              workload,
            )
          : fineSteps(workload, reading),
        findings,
      ),
    };
  },
});

const MAX_FINDINGS = 3;

const MAY_BE_OLD =
  'The wait ended while a change or restart of just now may not have shown: what is said here may be from before it.';

/** Whether what is known of its calls tells more of a workload: nothing has come, it stopped, or it is not known to send. */
function isInDoubt(found: Finding | undefined, reading: Reading | undefined): boolean {
  if (found && found.stage !== 'goes_somewhere') return BY_CALLS.has(found.stage);
  return !flows(reading);
}

const BY_CALLS: ReadonlySet<Stage> = new Set(['telemetry_seen', 'still_flowing']);

function flows(reading: Reading | undefined): boolean {
  return reading?.after !== undefined && reading.after > reading.before;
}

function withCallers(finding: Finding, peers: Peers | undefined, now: number): Finding {
  if (!peers || !BY_CALLS.has(finding.stage)) return finding;
  const calls = calledBy(peers);
  const known = [...(finding.evidence.some((line) => line.startsWith('calls of ')) ? [] : seenCalls(peers)), calls];
  const evidence = [...finding.evidence, ...known.filter((line) => line !== undefined)];
  // That it gets traffic is known then.
  const isCalled = isCalledNow(peers, now) && finding.remedy === 'look_at_gateway';
  return isCalled ? { ...finding, evidence, fix: CALLED_FIX } : { ...finding, evidence };
}

const CALLED_FIX =
  'It is called, so traffic is not what is missing: read the log of its containers for what the agent says, then look at the gateway and at sampling.';

/** For how long pods may fail until Odigos takes the agent out; undefined where that is not told, or is not for the caller. */
async function readGraceTime(call: Call): Promise<string | undefined> {
  if (call.access.caller.namespaces || notServed(call.compatibility, 'update_config') !== undefined) return undefined;
  const tried = await attempt(call.read(operations.update_config_preview, {}));
  return (tried.ok && tried.value.effectiveConfig?.autoRollback?.graceTime) || undefined;
}

/** Where no pod carries an agent there is none to look at. */
function withHealth(steps: readonly NextStep[], { id, pods }: TriageWorkload): readonly NextStep[] {
  if (!(pods ?? []).some(({ agentInjected }) => agentInjected)) return steps;
  const look = health(id);
  return steps.some(({ tool }) => tool === look.tool) ? steps : [...steps, look];
}

/** Who has waited is not told to wait again; of what has stopped, a watch makes sure. */
function troubleSteps(
  finding: Finding,
  workload: TriageWorkload,
  { hasWaited, hasWatched }: { readonly hasWaited: boolean; readonly hasWatched: boolean },
): readonly NextStep[] {
  const steps = remedySteps(finding, workload).filter(({ tool }) => !hasWatched || tool !== 'get_overview_metrics');
  if (finding.remedy === 'wait' && hasWaited) {
    return [
      health(workload.id),
      { tool: 'check_health', arguments: {}, why: 'See whether the parts of Odigos do their work.' },
    ];
  }
  if (finding.stage === 'goes_somewhere') return [...steps, watched(workload.id)];
  if (finding.stage !== 'still_flowing' || finding.verdict === 'broken') return steps;
  return [{ ...watched(workload.id), why: 'Make sure that nothing arrives now.' }, ...steps];
}

function watched(id: WorkloadId): NextStep {
  const watch = { ...workloadArguments(id), watch_seconds: 30 };
  return { tool: 'troubleshoot_source', arguments: watch, why: 'See whether data flows now.' };
}

function health(id: WorkloadId): NextStep {
  return { tool: 'get_instrumentation_health', arguments: workloadArguments(id), why: 'See the agents in its pods.' };
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

/** What is known beside the workload. */
interface Circumstances {
  readonly now: number;
  readonly peers: Peers | undefined;
  readonly graceTime: string | undefined;
  readonly reading: Reading | undefined;
  /** Whether a change of just now has not shown yet: what is told of the source's health is from before it. */
  readonly isPending: boolean;
}

function answerOf(
  finding: Finding,
  workload: TriageWorkload,
  { now, peers, graceTime, reading, isPending }: Circumstances,
): object {
  const { stage, since, says, evidence, fix } = finding;
  const health = healthOf(workload, now);
  return present({
    ...shownVerdict(finding, isPending && health.finding === undefined ? 'waiting' : health.verdict),
    stage,
    since,
    ...passedBefore(stage, workload, flows(reading) ? FLOWING : undefined),
    says: stage === 'goes_somewhere' ? `The source itself is not what fails. ${says}` : says,
    also: health.also,
    evidence,
    fix,
    setting: settingThatMends(finding, workload, graceTime),
    cost: costOf(finding, [workload]),
    restart_helps: restartHelp(finding, workload),
    beyond: beyondTheUi(finding, workload, { now, peers }),
  });
}

/** What growing figures show. */
const FLOWING: ReadonlySet<Stage> = new Set(['still_flowing']);

/** Whether it sends now is a stage of its own: where that is not known, nothing says that all is well. */
function fine(
  workload: TriageWorkload,
  reading: Reading | undefined,
  peers: Peers | undefined,
  takers: readonly TriageDestination[],
  now: number,
): object {
  const { workloadHealthStatus: rollout } = workload;
  const moving = rollout && isMoving(rollout) ? ' Kubernetes still replaces its pods.' : '';
  if (flows(reading)) {
    const { not_known } = passedBefore('goes_somewhere', workload, FLOWING);
    const names = takers.filter(({ disabled }) => !disabled).map(({ name }) => name);
    return present({
      verdict: 'healthy',
      not_known,
      says: `Data arrives now, and nothing that is told stops it: no error is told of ${names.join(', ')}, which take${names.length === 1 ? 's' : ''} its data stream. Whether ${names.length === 1 ? 'it keeps' : 'they keep'} it is seen there alone.${moving}`,
    });
  }
  const stage: Stage = 'still_flowing';
  return present({
    verdict: healthOf(workload, now).verdict,
    stage,
    ...passedBefore(stage, workload),
    says: `Nothing that is told stops it up to its first telemetry${flowSays(reading)}${moving}`,
    evidence: peers ? [...seenCalls(peers), calledBy(peers)].filter((line) => line !== undefined) : [],
  });
}

function flowSays(reading: Reading | undefined): string {
  if (reading?.after === undefined) {
    return '. Whether it still sends is not known: figures keep their last value, so it takes two readings (watch_seconds).';
  }
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

function fineSteps({ id, serviceName: service }: TriageWorkload, reading: Reading | undefined): readonly NextStep[] {
  const steps: NextStep[] = [
    { tool: 'list_destinations', arguments: {}, why: 'See whether its destinations work.' },
    { tool: 'get_service_map', arguments: present({ service }), why: 'See which services it talks to.' },
  ];
  const profile = {
    tool: 'enable_source_profiling',
    arguments: workloadArguments(id),
    why: 'Profile it, if it is slow.',
  };
  return flows(reading) ? [...steps, profile] : [watched(id), profile, ...steps];
}
