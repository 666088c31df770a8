import type { NextStep } from '../../tool/envelope.ts';
import { ToolFailure } from '../../tool/failure.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type {
  CheckHealthRecommendationsQuery,
  SummarizeClusterDestinationsQuery,
  SummarizeClusterQuery,
} from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead } from '../../tool/tool.ts';
import { untold } from '../../tool/untold.ts';
import { listable } from '../destinations/stored.ts';
import { otherAgentsOf } from '../health/detection.ts';
import { isTrouble } from '../health/finding.ts';
import { reportsHealthyAgent } from '../health/passed.ts';
import { type ReadSource, readSources } from '../health/shown.ts';
import { stateOf } from '../recommendations/recommendation.ts';
import { stoppedOf } from '../sources/trouble-groups.ts';
import { overlooked } from '../workload/workload.ts';
import { attempt } from './attempt.ts';
import { destinationUse } from './destination-use.ts';
import { byNamespace, type Counted, NOTHING, together } from './funnel.ts';
import { type Runtime, runtimesOf } from './runtimes.ts';

type Workload = SummarizeClusterQuery['workloads'][number];
type Source = ReadSource<Workload>;

/** Rows of each part; what is beyond is added up. The report stays small however big the cluster is. */
const MOST = {
  namespaces: 10,
  runtimes: 10,
  versions: 4,
  reasons: 8,
  agents: 6,
  rollbacks: 5,
  destinations: 8,
} as const;

/**
 * The whole cluster on one page: how far its workloads come on their way to sending, what runs in them, what stops
 * them, where it goes. A part that cannot be read is said to be unknown; only when none can, there is nothing to answer.
 */
export const summarize_cluster = defineRead(definitions.summarize_cluster, {
  async read(call) {
    const [told, sent, advised] = await Promise.all([
      attempt(call.read(operations.summarize_cluster, {})),
      attempt(listable(call.read(operations.summarize_cluster_destinations, {}))),
      attempt(call.read(operations.check_health_recommendations, {})),
    ]);
    if (!told.ok && !sent.ok && !advised.ok) throw new ToolFailure(told.failure);
    const left = overlooked(call.compatibility);
    if (left && told.ok) call.warn(left);
    const workloads = told.ok ? told.value.workloads : undefined;
    const sources = workloads && readSources(workloads, call.time());
    const applications = workloads && sources && applicationsOf(workloads, sources);
    const use = sent.ok ? sentTo(sent.value, sources) : undefined;
    const unknown = [
      ...(told.ok ? [] : [`workloads: ${told.failure.message}`]),
      ...(sent.ok ? [] : [`destinations: ${sent.failure.message}`]),
      ...(advised.ok ? [] : [`recommendations: ${advised.failure.message}`]),
      ...(sources ? unknownOf(sources, workloads.length) : []),
      ...NEVER_TOLD,
      ...(call.compatibility.lacks.has(OTHER_AGENTS) ? [untold('other agents', OTHER_AGENTS)] : []),
    ];
    return {
      data: present({
        says: applications?.says,
        ...applications?.parts,
        ...use?.parts,
        recommendations: advised.ok ? openOf(advised.value) : undefined,
        could_not_find_out: unknown,
      }),
      nextSteps: nextSteps(applications, use),
    };
  },
});

const OTHER_AGENTS = 'K8sWorkloadRuntimeInfoContainer.otherAgentNames';

interface Applications {
  readonly says: string;
  readonly parts: object;
  readonly all: Counted;
  /** The namespace to look at for what is not instrumented: of those that are in part, that with the most left. */
  readonly bare: string | undefined;
}

function applicationsOf(workloads: readonly Workload[], sources: readonly Source[]): Applications {
  const rows = byNamespace(workloads, sources);
  const all = rows.reduce<Counted>(together, NOTHING);
  const { unhealthy, ...funnel } = all;
  const others = rows.slice(MOST.namespaces);
  const marked = sources.map(({ workload }) => workload);
  const runtimes = runtimesOf(marked);
  const stopped = stoppedOf(sources);
  const rollbacks = stopped.flatMap(({ workload, finding }) => {
    const { namespace, kind, name } = workload.id;
    return finding.stage === 'not_rolled_back' ? [`${namespace}/${kind}/${name}: ${finding.reason}`] : [];
  });
  const left = (row: Counted): number => row.workloads - row.marked;
  const byLeft = [...rows].filter((row) => left(row) > 0).sort((one, other) => left(other) - left(one));
  // What is instrumented nowhere in a namespace is left out on purpose more often than what is beside others.
  const gaps = byLeft.filter((row) => row.marked > 0);
  const [bare] = [...gaps, ...byLeft];
  return {
    says: `${all.marked} of ${all.workloads} workloads are instrumented, ${all.sent} have sent telemetry, ${unhealthy} are unhealthy.`,
    parts: {
      funnel,
      health: countsOf(sources.map(({ health }) => health.verdict)),
      ...present({
        namespaces: rows.slice(0, MOST.namespaces),
        not_instrumented_beside_others: some(
          Object.fromEntries(gaps.map((row) => [row.namespace, left(row)])),
          MOST.namespaces,
        ),
        other_namespaces: others.length > 0 ? { count: others.length, ...others.reduce(together, NOTHING) } : undefined,
        reasons: some(
          countsOf(stopped.flatMap(({ finding }) => (isTrouble(finding.verdict) ? [finding.reason] : []))),
          MOST.reasons,
        ),
        runtimes: runtimes.slice(0, MOST.runtimes).map(runtimeRow),
        other_languages: restOf(runtimes.slice(MOST.runtimes)),
      }),
      other_agents: some(countsOf(marked.flatMap(({ containers }) => otherAgentsOf(containers))), MOST.agents),
      rollbacks: present({ count: rollbacks.length, examples: rollbacks.slice(0, MOST.rollbacks) }),
    },
    all,
    bare: bare?.namespace,
  };
}

/** `{ "17.0.9": 2 }` beside a language: how many sources run it. */
function runtimeRow({ language, support, sources, with_agent, versions }: Runtime): object {
  // A language that was not detected says so once.
  if (support === language) return { language, sources };
  const shown = versions.size > 0 ? some(Object.fromEntries(versions), MOST.versions) : undefined;
  return present({ language, support, sources, with_agent, versions: shown });
}

/** The sources of each language that found no room; undefined where all did. */
function restOf(runtimes: readonly Runtime[]): Readonly<Record<string, number>> | undefined {
  if (runtimes.length === 0) return undefined;
  return some(countsOf(runtimes.flatMap(({ language, sources }) => Array<string>(sources).fill(language))), 3);
}

/** How often each occurs, the most frequent first. */
function countsOf(texts: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([one, more], [other, most]) => most - more || (one < other ? -1 : 1)));
}

/** The first of some counts; the others added up. */
function some(counts: Readonly<Record<string, number>>, most: number): Readonly<Record<string, number>> {
  const all = Object.entries(counts);
  const rest = all.slice(most);
  const sum = rest.reduce((before, [, count]) => before + count, 0);
  return Object.fromEntries([
    ...all.slice(0, most),
    ...(sum > 0 ? [[`${rest.length} ${rest.length === 1 ? 'other' : 'others'}`, sum] as const] : []),
  ]);
}

interface SentTo {
  readonly parts: object;
  readonly count: number;
  readonly failing: number;
}

/** Without sources nothing can be said of what depends on a destination. */
function sentTo(
  { computePlatform }: SummarizeClusterDestinationsQuery,
  sources: readonly Source[] | undefined,
): SentTo {
  const all = computePlatform?.destinations ?? [];
  const use = destinationUse(
    all,
    sources?.map(({ workload }) => workload),
  );
  const more = use.destinations.length - MOST.destinations;
  return {
    parts: {
      destinations: use.destinations.slice(0, MOST.destinations),
      ...present({
        other_destinations: more > 0 ? more : undefined,
        sources_without_destination: sources && use.going_nowhere > 0 ? use.going_nowhere : undefined,
      }),
    },
    count: all.length,
    failing: use.failing,
  };
}

/** Types of what Odigos advises and nobody has done or hidden; nothing where this UI has no such advice. */
function openOf({ computePlatform }: CheckHealthRecommendationsQuery): readonly string[] | undefined {
  return computePlatform?.recommendations
    ?.filter((one) => stateOf(one) === 'open')
    .map(({ type }) => type)
    .sort();
}

/** What nothing that the UI tells can answer of these workloads, with where to look. */
function unknownOf(sources: readonly Source[], workloads: number): readonly string[] {
  const bare = workloads - sources.length;
  const mute = sources
    .filter(({ workload, health }) => health.verdict === 'has_sent' && !reportsHealthyAgent(workload))
    .map(({ workload }) => workload);
  const languages = [
    ...new Set(
      mute.flatMap(({ containers }) =>
        (containers ?? []).flatMap(({ agentEnabled, runtimeInfo }) =>
          agentEnabled?.agentEnabled && runtimeInfo ? [runtimeInfo.language] : [],
        ),
      ),
    ),
  ].sort();
  return [
    ...(bare > 0 ? [`what runs in the ${bare} that are not instrumented: Odigos looks only into those that are`] : []),
    ...(mute.length > 0
      ? [`whether the agents of ${mute.length} sources are well: they report no health (${languages.join(', ')})`]
      : []),
    ...(sources.length > 0
      ? [
          'whether those that have sent send now: get_overview_metrics with watch_seconds measures it',
          'what applications log, and so the exact cause of a crash or a failing agent: kubectl logs -n <namespace> <pod> --previous',
        ]
      : []),
  ];
}

/** What the UI never tells, however the cluster is. */
const NEVER_TOLD = [
  'restarts of pods and what runs on which node, in bulk: kubectl get pods -A -o wide',
  'history: how things were before now, what was changed when and by whom: the UI keeps none (kubectl get events -A; the audit log of the cluster)',
  'whether backends took and keep what was sent: look there, and in kubectl logs -n odigos-system deploy/odigos-gateway',
];

function nextSteps(applications: Applications | undefined, sentTo: SentTo | undefined): readonly NextStep[] {
  const steps: NextStep[] = [];
  if (sentTo && sentTo.failing > 0)
    steps.push({ tool: 'list_destinations', arguments: {}, why: 'See why destinations fail.' });
  if (sentTo?.count === 0)
    steps.push({ tool: 'list_destination_types', arguments: {}, why: 'There is no destination: choose a backend.' });
  if (applications && applications.all.unhealthy > 0)
    steps.push({ tool: 'find_unhealthy_sources', arguments: {}, why: 'See what is wrong, and the fix with its cost.' });
  if (applications?.bare !== undefined) {
    const { bare: namespace } = applications;
    const why = 'See what is not instrumented here, and why.';
    steps.push({ tool: 'list_workloads_in_namespace', arguments: { namespace, instrumented: false }, why });
  }
  steps.push({ tool: 'check_health', arguments: {}, why: 'See whether the parts of Odigos itself are healthy.' });
  return steps;
}
