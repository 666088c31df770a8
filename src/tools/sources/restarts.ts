import { operations } from '../../tool/generated/catalog.generated.ts';
import type { InstrumentWorkloadsAgentsQuery } from '../../tool/generated/operations.generated.ts';
import { availablePods } from '../../tool/kit/moving-figures.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { attempt } from '../cluster/attempt.ts';
import { workloadKey } from '../workload/workload.ts';
import { type Manifest, readManifest } from './manifest.ts';
import type { MarkedWorkload, MarkingSettings } from './named-workloads.ts';
import { awaySentences, hasNoPods, listed, podsOf } from './pods.ts';

/** How the agent of workloads changes: it comes, it is another one or configured otherwise, or it goes. */
type AgentChange = 'comes' | 'changes' | 'goes';

type AgentsRead = 'by namespace' | 'at once';

/** What happens to the pods of workloads whose agent comes, changes or goes. */
export interface Restarts {
  /** Each group of workloads that fare alike. */
  readonly sentences: readonly string[];
  /** Those whose pods Odigos replaces. */
  readonly restarting: readonly MarkedWorkload[];
  /** Available pods of these. */
  readonly pods: number;
  /** Those that no agent is in: nothing of them changes. */
  readonly untouched: readonly MarkedWorkload[];
}

/** More manifests than these are not read for one preview. */
const MOST_MANIFESTS = 20;

/** What is known of a workload beside its mark. */
interface Standing {
  readonly workload: MarkedWorkload;
  readonly hasAgent: boolean;
  /** Undefined where it was not read or cannot be. */
  readonly manifest: Manifest | undefined;
}

/**
 * What happens to the pods of workloads, by what they carry and by their manifests.
 *
 * @param agents how it is read what they carry: namespace by namespace, or for the instrumented ones of the cluster at once
 */
export async function restartsOf(
  call: ReadCall<object>,
  workloads: readonly MarkedWorkload[],
  { restartsByItself }: MarkingSettings,
  change: AgentChange,
  agents: AgentsRead = 'by namespace',
): Promise<Restarts> {
  const standings = await readStandings(call, workloads, change, agents);
  const of = (fate: Fate): readonly MarkedWorkload[] =>
    standings.filter((one) => fateOf(one) === fate).map(({ workload }) => workload);
  const restarting = of('restarts');
  const pods = podsOf(restarting);
  const groups: readonly (readonly [Fate, string])[] = [
    ['untouched', 'no agent is in it, so nothing restarts and no telemetry stops'],
    ['paused', 'its rollout is paused, so no pod is replaced until somebody resumes it'],
    ['by deletion', 'its strategy replaces pods only when somebody deletes them'],
    ['next job', "no restart; the next job's pods are the first to change"],
    ['no pods', 'no pods run now, so nothing restarts'],
    ['by hand', 'Odigos does not restart static pods; that is done on their node'],
  ];
  const unread = standings.filter(({ workload, manifest }) => manifest === undefined && restarting.includes(workload));
  return {
    sentences: [
      ...(restarting.length > 0 ? restartSentences(restarting, restartsByItself, change) : []),
      ...(unread.length > 0 && restartsByItself
        ? [
            `${listed(unread.map(({ workload }) => workload))}: the manifest was not read; a paused rollout would replace no pod.`,
          ]
        : []),
      ...groups.flatMap(([fate, says]) => (of(fate).length > 0 ? [`${listed(of(fate))}: ${says}.`] : [])),
    ],
    restarting: restartsByItself ? restarting : [],
    pods: restartsByItself ? pods : 0,
    untouched: of('untouched'),
  };
}

async function readStandings(
  call: ReadCall<object>,
  workloads: readonly MarkedWorkload[],
  change: AgentChange,
  read: AgentsRead,
): Promise<readonly Standing[]> {
  // Where there is none, one may come by any other change.
  const agents = change === 'goes' ? await readAgents(call, workloads, read) : undefined;
  const carries = (workload: MarkedWorkload): boolean => agents?.get(workloadKey(workload.id)) ?? true;
  const looked = workloads
    .filter((workload) => carries(workload) && !NO_ROLLOUT.has(workload.id.kind) && !hasNoPods(workload))
    .slice(0, MOST_MANIFESTS);
  const manifests = new Map(
    await Promise.all(looked.map(async (workload) => [workload, await readManifest(call, workload.id)] as const)),
  );
  return workloads.map((workload) => ({
    workload,
    hasAgent: carries(workload),
    manifest: manifests.get(workload),
  }));
}

/** Those of the cluster's instrumented workloads that an agent is in, or is to be as far as that is told. */
export async function withAgent(
  call: ReadCall<object>,
  workloads: readonly MarkedWorkload[],
): Promise<readonly MarkedWorkload[]> {
  const agents = await readAgents(call, workloads, 'at once');
  return workloads.filter(({ id }) => agents.get(workloadKey(id)) ?? true);
}

/** Whether an agent is in each workload of their namespaces, or is to be; what cannot be read is left out. */
async function readAgents(
  call: ReadCall<object>,
  workloads: readonly MarkedWorkload[],
  read: AgentsRead,
): Promise<ReadonlyMap<string, boolean>> {
  const namespaces = [...new Set(workloads.map(({ id }) => id.namespace))];
  const answers = await Promise.all(
    read === 'at once'
      ? [attempt(call.read(operations.uninstrument_cluster_agents, {}))]
      : namespaces.map((namespace) => attempt(call.read(operations.instrument_workloads_agents, { namespace }))),
  );
  return new Map(
    answers
      .flatMap((answer) => (answer.ok ? answer.value.workloads : []))
      .flatMap((one) => {
        const has = hasAgent(one);
        return has === undefined ? [] : [[workloadKey(one.id), has] as const];
      }),
  );
}

/** Undefined where Odigos has not decided on it yet. */
function hasAgent({ containers, pods }: InstrumentWorkloadsAgentsQuery['workloads'][number]): boolean | undefined {
  if ((pods ?? []).some(({ agentInjected }) => agentInjected)) return true;
  const decided = (containers ?? []).flatMap(({ agentEnabled }) => (agentEnabled ? [agentEnabled.agentEnabled] : []));
  return decided.length > 0 ? decided.some(Boolean) : undefined;
}

function restartSentences(
  workloads: readonly MarkedWorkload[],
  byItself: boolean,
  change: AgentChange,
): readonly string[] {
  if (!byItself) {
    return [
      `${listed(workloads)}: automatic rollouts are switched off, so the pods stay as they are until restart_workloads.`,
    ];
  }
  const restart = `Odigos restarts ${listed(workloads)} (${availablePods(podsOf(workloads))}, rolling)`;
  return [`${restart} ${WHEN[change]}.`, ...awaySentences(workloads)];
}

const WHEN: Readonly<Record<AgentChange, string>> = {
  comes: 'once an agent that fits is found for what runs there',
  changes: 'where the agent changes by it',
  goes: 'to take the agent out',
};

/** What a change of the agent means for a workload's pods. */
type Fate = 'restarts' | 'untouched' | 'paused' | 'by deletion' | 'next job' | 'no pods' | 'by hand';

/** Kinds whose pods Odigos does not replace. */
const NO_ROLLOUT: ReadonlySet<string> = new Set(['StaticPod', 'CronJob']);

function fateOf({ workload, hasAgent, manifest }: Standing): Fate {
  const { id } = workload;
  if (!hasAgent) return 'untouched';
  if (id.kind === 'StaticPod') return 'by hand';
  if (id.kind === 'CronJob') return 'next job';
  if (hasNoPods(workload)) return 'no pods';
  if (manifest?.paused) return 'paused';
  return manifest?.replacesOnDelete ? 'by deletion' : 'restarts';
}
