import { shownNamespaces } from '../../access/namespace-scope.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { ToolFailure } from '../../tool/failure.ts';
import { definitions, type FindUnhealthySourcesArguments, operations } from '../../tool/generated/catalog.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { sinceTime } from '../../tool/kit/since.ts';
import { pageOf } from '../../tool/page.ts';
import { defineRead, type ReadCall } from '../../tool/tool.ts';
import { restartIsVain } from '../cluster/component.ts';
import { isTrouble, type Remedy } from '../health/finding.ts';
import { VERDICTS } from '../health/health.ts';
import { lookAtTrouble, type ReadSource, readSources } from '../health/shown.ts';
import { lacksBothAgents, overlooked, workloadArguments, workloadKey } from '../workload/workload.ts';
import { pausedRollout } from './informed.ts';
import { dated } from './since-when.ts';
import {
  type Group,
  groupsOf,
  rowOf,
  type Stopped,
  shownGroup,
  stoppedOf,
  totalsOf,
  turnOf,
} from './trouble-groups.ts';

type Given = FindUnhealthySourcesArguments;

/** Health ends with the first bytes: figures keep their last value. */
const FLOW_UNTOLD = 'Whether the healthy ones still send: get_overview_metrics with watch_seconds tells.';

/**
 * "Which sources are unhealthy?" in one cheap read: totals first, then groups, then sources, some of each group. What is on
 * its way is told apart from trouble. Unmarked workloads and static pods are left out: on the community tier every static pod reads as
 * Unsupported (recording `probe/workloads/lab-before`).
 */
export const find_unhealthy_sources = defineRead(definitions.find_unhealthy_sources, {
  async read(call) {
    const { namespace, reason, group_by: by } = call.arguments;
    const since = sinceOf(call);
    const { workloads } = await call.read(operations.find_unhealthy_sources, call.arguments);
    const sources = readSources(workloads, call.time());
    if (workloads.length === 0 && namespace !== undefined) {
      call.warn(
        `Namespace ${namespace} has no workloads that Odigos knows, or does not exist; names are case-sensitive.`,
      );
    }
    const left = overlooked(call.compatibility);
    if (left && sources.length > 0) call.warn(left);
    const stopped = stoppedOf(sources);
    const unhealthy = stopped.filter(({ health }) => isTrouble(health.verdict));
    const named = stopped.filter(({ finding }) => reason === undefined || holds(finding.reason, reason));
    if (reason !== undefined && named.length === 0 && stopped.length > 0) {
      call.warn(`No reason contains "${reason}"; those there are stand in totals.`);
    }
    const chosen = since === undefined ? named : begunSince(call, await dated(call, named), since);
    const groups = groupsOf(chosen, by);
    const turns = turnOf(groups);
    const page = pageOf(chosen, (source) => turns.get(source) ?? '', call);
    const shown = new Set(page.items);
    const stale = stopped.filter(({ finding }) => finding.remedy === 'restart');
    const vain = stale.length > 0 ? await restartIsVain(call) : undefined;
    if (vain !== undefined) call.warn(`${vain} Bring it back first (check_health).`);
    const paused = vain === undefined ? await pausedAmong(call, stale) : NONE_PAUSED;
    const lacking = chosen.some(({ finding }) => finding.remedy === 'allow_concurrent_agents')
      ? lacksBothAgents(call.compatibility)
      : undefined;
    if (lacking !== undefined) call.warn(lacking);
    return {
      data: present({
        says: saysOf(sources.length, unhealthy.length, stopped.length - unhealthy.length, placeOf(call)),
        counts: countsOf(sources),
        totals: unhealthy.length > 0 ? allTotals(unhealthy) : undefined,
        groups: groups
          .filter(({ members }) => members.some((one) => shown.has(one)))
          .map((group) => shownGroup(group, by)),
        sources: page.items.map((source) => rowOf(source, by, paused.get(workloadKey(source.workload.id)))),
        total: page.total,
        not_told: sources.length > stopped.length ? FLOW_UNTOLD : undefined,
      }),
      nextSteps: nextSteps(groups, unhealthy, sources, { namespace, vain, paused }),
      paged: { list: 'sources', page },
    };
  },
});

function holds(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}

function placeOf({ access, arguments: { namespace } }: ReadCall<Given>): string {
  if (namespace !== undefined) return `in namespace ${namespace}`;
  const bound = access.caller.namespaces;
  return bound ? `in namespaces ${shownNamespaces(bound)}` : 'in the cluster';
}

function saysOf(sources: number, unhealthy: number, pending: number, where: string): string {
  if (sources === 0) return `There are no instrumented sources ${where}.`;
  const rest = pending > 0 ? `; ${pending} more ${pending === 1 ? 'is' : 'are'} on the way` : '';
  return `${unhealthy} of ${sources} sources ${where} ${unhealthy === 1 ? 'is' : 'are'} unhealthy${rest}.`;
}

function countsOf(sources: readonly ReadSource[]): Readonly<Record<string, number>> {
  const of = VERDICTS.map(
    (verdict) => [verdict, sources.filter(({ health }) => health.verdict === verdict).length] as const,
  );
  return { sources: sources.length, ...Object.fromEntries(of.filter(([, count]) => count > 0)) };
}

function allTotals(unhealthy: readonly Stopped[]): object {
  return {
    by_reason: totalsOf(unhealthy, 'reason'),
    by_namespace: totalsOf(unhealthy, 'namespace'),
    by_stage: totalsOf(unhealthy, 'stage'),
    by_runtime: totalsOf(unhealthy, 'runtime'),
  };
}

interface Circumstances {
  readonly namespace: string | undefined;
  /** Why a restart would be vain. */
  readonly vain: string | undefined;
  readonly paused: Paused;
}

function nextSteps(
  groups: readonly Group[],
  unhealthy: readonly Stopped[],
  sources: readonly ReadSource[],
  { namespace, vain, paused }: Circumstances,
): readonly NextStep[] {
  // One of each group: their causes differ.
  const looks = groups.flatMap(({ members }) => members.slice(0, 1).map(({ workload }) => lookAtTrouble(workload)));
  const mending = vain === undefined ? fixes(unhealthy, paused) : [{ tool: 'check_health', arguments: {}, why: vain }];
  const steps = [...looks.slice(0, 1), ...mending, ...looks.slice(1)];
  if (steps.length > 0) return steps;
  if (sources.length === 0 && namespace !== undefined) {
    return [
      { tool: 'list_workloads_in_namespace', arguments: { namespace }, why: 'See what could be instrumented here.' },
      { tool: 'find_unhealthy_sources', arguments: {}, why: 'Look in all namespaces.' },
    ];
  }
  const scope = namespace === undefined ? {} : { namespace };
  return [
    { tool: 'get_overview_metrics', arguments: { ...scope, watch_seconds: 30 }, why: 'See whether data flows now.' },
  ];
}

/** Why a restart replaces no pod, by the key of the workload. */
type Paused = ReadonlyMap<string, string>;

const NONE_PAUSED: Paused = new Map();
/** Each is a request of its own. */
const MAX_MANIFESTS = 10;

/** Which of those that a restart mends have their rollout paused: only Deployments can be. */
async function pausedAmong(call: ReadCall<Given>, stale: readonly Stopped[]): Promise<Paused> {
  const deployments = stale.filter(({ workload }) => workload.id.kind === 'Deployment').slice(0, MAX_MANIFESTS);
  const read = await Promise.all(
    deployments.map(async ({ workload: { id } }) => {
      const why = await pausedRollout(call, { ...id, kind: 'Deployment' });
      return [workloadKey(id), why] as const;
    }),
  );
  return new Map(read.flatMap(([key, why]) => (why === undefined ? [] : [[key, why] as const])));
}

/** @throws ToolFailure for a text that is no time */
function sinceOf({ arguments: { since }, time }: ReadCall<Given>): number | undefined {
  if (since === undefined) return undefined;
  const at = sinceTime(since, time());
  if (at !== undefined) return at;
  throw new ToolFailure({
    side: 'arguments',
    message: 'since is no time: give a length such as 1h, or RFC 3339, such as 2026-01-31T12:00:00Z.',
    changed: 'no',
  });
}

/** Those that began since then. Of which it is not known are kept, and counted. */
function begunSince(call: ReadCall<Given>, sources: readonly Stopped[], since: number): readonly Stopped[] {
  const untold = sources.filter(({ finding }) => finding.since === undefined).length;
  if (untold > 0) {
    call.warn(`Since when is not told of ${untold} of ${sources.length}: those are kept, without since in their rows.`);
  }
  return sources.filter(({ finding }) => finding.since === undefined || Date.parse(finding.since) >= since);
}

const MAX_RESTARTED = 20;

/** One call for all that a restart mends, and one for the first that was rolled back. */
function fixes(unhealthy: readonly Stopped[], paused: Paused): readonly NextStep[] {
  const withRemedy = (remedy: Remedy): readonly Stopped[] =>
    unhealthy.filter(({ finding }) => finding.remedy === remedy);
  const stale = withRemedy('restart')
    .map(({ workload: { id } }) => id)
    .filter((id) => id.kind !== 'CronJob' && !paused.has(workloadKey(id)));
  // One whose application fails now would only be rolled back again.
  const rolledBack = withRemedy('recover_from_rollback').find(({ isDown }) => !isDown)?.workload;
  const workloads = stale.slice(0, MAX_RESTARTED).map(workloadArguments);
  return [
    ...(workloads.length > 0
      ? [
          {
            tool: 'restart_workloads',
            arguments: { workloads },
            why: 'Replace the pods that do not carry the agent as configured.',
          },
        ]
      : []),
    ...(rolledBack
      ? [
          {
            tool: 'recover_from_rollback',
            arguments: workloadArguments(rolledBack.id),
            why: `Once its cause is fixed: instrument ${rolledBack.id.name} again.`,
          },
        ]
      : []),
  ];
}
