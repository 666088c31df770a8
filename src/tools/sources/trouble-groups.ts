import { present } from '../../tool/kit/present.ts';
import { costOf } from '../health/cost.ts';
import { runtimeOf } from '../health/detection.ts';
import { type Finding, isTrouble } from '../health/finding.ts';
import type { ReadSource } from '../health/shown.ts';
import { stageOfCondition } from '../health/stages.ts';
import { workloadKey } from '../workload/workload.ts';

export type GroupBy = 'reason' | 'namespace' | 'stage' | 'runtime';

/** A source that something stops. */
export interface Stopped extends ReadSource {
  readonly finding: Finding;
}

/** Sources that have something in common, and what that is. */
export interface Group {
  readonly key: string;
  readonly members: readonly Stopped[];
}

/** The sources that something stops, in the order given. */
export function stoppedOf(sources: readonly ReadSource[]): readonly Stopped[] {
  return sources.flatMap((source) => (source.health.finding ? [{ ...source, finding: source.health.finding }] : []));
}

function keyOf({ workload, finding }: Stopped, by: GroupBy): string {
  switch (by) {
    case 'reason':
      return finding.reason;
    case 'namespace':
      return workload.id.namespace;
    case 'stage':
      return finding.stage;
    case 'runtime':
      return [...new Set((workload.containers ?? []).map(runtimeOf))].sort().join(', ') || 'unknown';
  }
}

/** Puts sources together; the group whose first member comes first is the first, and its members keep their order. */
export function groupsOf(sources: readonly Stopped[], by: GroupBy): readonly Group[] {
  const groups = new Map<string, Stopped[]>();
  for (const source of sources) {
    const key = keyOf(source, by);
    const members = groups.get(key);
    if (members) members.push(source);
    else groups.set(key, [source]);
  }
  return [...groups].map(([key, members]) => ({ key, members }));
}

const MOST_TOTALS = 12;

/** How many there are of each, the most first; what is beyond the first twelve is added up. */
export function totalsOf(sources: readonly Stopped[], by: GroupBy): Readonly<Record<string, number>> {
  const groups = [...groupsOf(sources, by)].sort((left, right) => right.members.length - left.members.length);
  const rest = groups.slice(MOST_TOTALS).reduce((sum, { members }) => sum + members.length, 0);
  const told = groups.slice(0, MOST_TOTALS).map(({ key, members }) => [key, members.length] as const);
  return Object.fromEntries([...told, ...(rest > 0 ? [[`${groups.length - MOST_TOTALS} others`, rest] as const] : [])]);
}

/**
 * A text by which sources are put in turn: the first of each group, then the second of each. So a page shows of every
 * group some, however big the worst is.
 */
export function turnOf(groups: readonly Group[]): ReadonlyMap<Stopped, string> {
  const digits = (value: number): string => String(value).padStart(6, '0');
  return new Map(
    groups.flatMap(({ members }, group) =>
      members.map(
        (source, place) => [source, `${digits(place)} ${digits(group)} ${workloadKey(source.workload.id)}`] as const,
      ),
    ),
  );
}

/** The members of all groups in that turn. */
export function inTurn(groups: readonly Group[]): readonly Stopped[] {
  const longest = Math.max(0, ...groups.map(({ members }) => members.length));
  return Array.from({ length: longest }, (_, place) =>
    groups.flatMap(({ members }) => members.slice(place, place + 1)),
  ).flat();
}

/** A group with what all of its members have in common, said once. */
export function shownGroup({ key, members }: Group, by: GroupBy): object {
  const [first] = members;
  const { finding } = first ?? {};
  const unhealthy = members.filter(({ health }) => isTrouble(health.verdict)).length;
  return present({
    [by]: key,
    unhealthy: unhealthy || undefined,
    waiting: members.length - unhealthy || undefined,
    ...(by === 'reason' && finding
      ? { verdict: finding.verdict, stage: finding.stage, ...adviceOf(finding, members) }
      : {}),
  });
}

function adviceOf(finding: Finding, members: readonly Stopped[]): object {
  const { says, fix } = finding;
  return {
    says,
    fix,
    cost: costOf(
      finding,
      members.map(({ workload }) => workload),
    ),
  };
}

/**
 * A source with the key of its group, and what its group does not tell.
 *
 * @param paused why a restart replaces none of its pods
 */
export function rowOf(source: Stopped, by: GroupBy, paused?: string): object {
  const { workload, health, finding } = source;
  const { namespace, kind, name } = workload.id;
  const own = workload.workloadOdigosHealthStatus;
  return present({
    [by]: keyOf(source, by),
    namespace,
    kind,
    name,
    ...(by === 'reason'
      ? {}
      : {
          verdict: finding.verdict,
          reason: finding.reason,
          fix: finding.fix,
          cost: costOf(finding, [workload]),
        }),
    since: finding.since,
    // What an agent reports differs from one to the next.
    message:
      finding.stage === 'agent_healthy' && own && stageOfCondition(own.name) === finding.stage ? own.message : '',
    also: paused === undefined ? health.also : [...health.also, paused],
  });
}
