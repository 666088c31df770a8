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
import { lacksBothAgents, overlooked, workloadArguments } from '../workload/workload.ts';
import { restartsInformed } from './informed.ts';
import { type Dated, dated, MOST_DATED } from './since-when.ts';
import {
  crossed,
  type Group,
  groupsOf,
  rowOf,
  type Stopped,
  shownGroup,
  stoppedOf,
  tellAllOf,
  totalsOf,
  turnOf,
} from './trouble-groups.ts';

type Given = FindUnhealthySourcesArguments;

/** Figures keep their last value: health ends with the first bytes. */
const FLOW_UNTOLD = 'Whether those that have sent send now: get_overview_metrics with watch_seconds.';

const NODE_UNTOLD = 'By node, and by restarts of pods: kubectl get pods -A -o wide.';

/**
 * "Which sources are unhealthy?" in one cheap read: totals of what the groups beside them do not count, then groups, then
 * sources, some of each group. What is on its way is told apart from trouble. Unmarked workloads and static pods are left
 * out: on the community tier every static pod reads as Unsupported (recording `probe/workloads/lab-before`).
 */
export const find_unhealthy_sources = defineRead(definitions.find_unhealthy_sources, {
  async read(call) {
    const { namespace, reason, group_by: by, cursor } = call.arguments;
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
    const read = stoppedOf(sources);
    const vain = read.some(({ finding }) => finding.remedy === 'restart') ? await restartIsVain(call) : undefined;
    if (vain !== undefined) call.warn(`${vain} Bring it back first (check_health).`);
    const stopped = await restartsInformed(call, read, vain);
    const unhealthy = stopped.filter(({ finding }) => isTrouble(finding.verdict));
    const named = stopped.filter(({ finding }) => reason === undefined || holds(finding.reason, reason));
    if (reason !== undefined && named.length === 0 && stopped.length > 0) {
      call.warn(`No reason contains "${reason}"; those there are stand in totals.`);
    }
    const chosen = since === undefined ? named : begunSince(call, await dated(call, named), since);
    if (chosen.some(({ finding }) => finding.remedy === 'allow_concurrent_agents')) {
      const lacking = lacksBothAgents(call.compatibility);
      if (lacking !== undefined) call.warn(lacking);
    }
    const isFiltered = reason !== undefined || since !== undefined;
    const groups = groupsOf(chosen, by);
    const counted = named.length === 0 ? unhealthy : chosen.filter(({ finding }) => isTrouble(finding.verdict));
    const shared = {
      says:
        saysOf(sources.length, unhealthy.length, stopped.length - unhealthy.length, placeOf(call)) +
        (isFiltered ? ` ${chosen.length} of those ${chosen.length === 1 ? 'is' : 'are'} asked for here.` : ''),
      counts: countsOf(sources),
      not_told: [
        ...(sources.length > stopped.length ? [FLOW_UNTOLD] : []),
        ...(stopped.length > 0 ? [NODE_UNTOLD] : []),
      ],
    };
    const steps = nextSteps(groups, chosen, sources, { namespace, vain });
    if (by !== 'reason') {
      const order = new Map(groups.map((group, place) => [group, String(place).padStart(6, '0')]));
      const page = pageOf(groups, (group) => order.get(group) ?? '', call);
      return {
        data: present({
          ...shared,
          groups: page.items.map((group) => crossed(group, by)),
          total: page.total,
        }),
        nextSteps: steps,
        paged: { list: 'groups', page },
      };
    }
    const groupOf = new Map(groups.flatMap((group) => group.members.map((member) => [member, group] as const)));
    const turns = turnOf(groups);
    const page = pageOf(chosen, (source) => turns.get(source) ?? '', call);
    const rolledBack = await rollbackTimes(call, page.items);
    const onPage = new Set(page.items.map((source) => groupOf.get(source)));
    const shown = groups.filter((group) => onPage.has(group));
    return {
      data: present({
        ...shared,
        // The same on each page.
        totals: cursor === undefined && counted.length > 0 ? allTotals(counted, shown) : undefined,
        groups: shown.map(shownGroup),
        sources: page.items.map((source) => rowOf(source, groupOf, rolledBack.get(source))),
        total: page.total,
      }),
      nextSteps: steps,
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

/** @param shown the groups beside them: where each of these stands in one, that one has its reason and stage counted */
function allTotals(unhealthy: readonly Stopped[], shown: readonly Group[]): object {
  const isTold = tellAllOf(shown, unhealthy);
  return present({
    by_reason: isTold ? undefined : totalsOf(unhealthy, 'reason'),
    by_namespace: totalsOf(unhealthy, 'namespace'),
    by_stage: isTold ? undefined : totalsOf(unhealthy, 'stage'),
    by_runtime: totalsOf(unhealthy, 'runtime'),
  });
}

interface Circumstances {
  readonly namespace: string | undefined;
  /** Why a restart would be vain. */
  readonly vain: string | undefined;
}

function nextSteps(
  groups: readonly Group[],
  chosen: readonly Stopped[],
  sources: readonly ReadSource[],
  { namespace, vain }: Circumstances,
): readonly NextStep[] {
  // One of each group: their causes differ.
  const looks = groups.flatMap(({ members }) => members.slice(0, 1).map(({ workload }) => lookAtTrouble(workload)));
  const mending = vain === undefined ? fixes(chosen) : [{ tool: 'check_health', arguments: {}, why: vain }];
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

/** Since when the rolled-back ones among some are so: who asks what broke asks when. */
async function rollbackTimes(
  call: ReadCall<Given>,
  sources: readonly Stopped[],
): Promise<ReadonlyMap<Stopped, string>> {
  const back = sources.filter(({ finding }) => finding.stage === 'not_rolled_back');
  const read = await dated(call, back);
  return new Map(read.flatMap(({ source, since }) => (since === undefined ? [] : [[source, since] as const])));
}

/**
 * Those that began since then. Of which Odigos keeps no time are kept, and counted; those that were not looked up are left
 * out, and counted too: nothing says that they are new.
 */
function begunSince(call: ReadCall<Given>, sources: readonly Dated[], since: number): readonly Stopped[] {
  const kept = sources.filter(({ isAsked }) => isAsked);
  const untold = kept.filter(({ since: at }) => at === undefined).length;
  if (untold > 0) {
    call.warn(
      `Since when is not kept of ${untold} of ${sources.length}: those are shown, without since in their rows.`,
    );
  }
  if (kept.length < sources.length) {
    call.warn(
      `${sources.length - kept.length} of ${sources.length} were not looked up, and are left out (${MOST_DATED} at most in a call): narrow by namespace or reason.`,
    );
  }
  return kept.flatMap(({ source, since: at }) => {
    if (at === undefined) return [source];
    return Date.parse(at) >= since ? [{ ...source, finding: { ...source.finding, since: at } }] : [];
  });
}

/** A restart takes capacity away: some first show whether it helps, and this tool then names the next ones. */
const MOST_RESTARTED = 5;

/** One call for the first that a restart mends, and one for the first that was rolled back. */
function fixes(chosen: readonly Stopped[]): readonly NextStep[] {
  const withRemedy = (remedy: Remedy): readonly Stopped[] => chosen.filter(({ finding }) => finding.remedy === remedy);
  const stale = withRemedy('restart')
    .map(({ workload: { id } }) => id)
    .filter((id) => id.kind !== 'CronJob');
  // One whose application fails now would only be rolled back again.
  const rolledBack = withRemedy('recover_from_rollback').find(({ isDown }) => !isDown)?.workload;
  const workloads = stale.slice(0, MOST_RESTARTED).map(workloadArguments);
  const some = stale.length > workloads.length ? `, these ${workloads.length} of ${stale.length} first` : '';
  return [
    ...(workloads.length > 0
      ? [
          {
            tool: 'restart_workloads',
            arguments: { workloads },
            why: `Replace the pods that do not carry the agent as configured${some}.`,
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
