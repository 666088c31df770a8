import { counted } from '../../text/counted.ts';
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

/** Of namespaces and runtimes the first few show where to look; reasons and stages are what the question is about. */
const MOST_TOTALS: Readonly<Record<GroupBy, number>> = { reason: 12, stage: 12, namespace: 6, runtime: 6 };

/** How many there are of each, the most first; what is beyond the first so many is added up. */
export function totalsOf(sources: readonly Stopped[], by: GroupBy): Readonly<Record<string, number>> {
  const most = MOST_TOTALS[by];
  const groups = [...groupsOf(sources, by)].sort((left, right) => right.members.length - left.members.length);
  const rest = groups.slice(most).reduce((sum, { members }) => sum + members.length, 0);
  const told = groups.slice(0, most).map(({ key, members }) => [key, members.length] as const);
  return Object.fromEntries([...told, ...(rest > 0 ? [[counted(groups.length - most, 'other'), rest] as const] : [])]);
}

/** Whether groups by reason, as they are shown, tell of all these sources how many there are of each reason and stage. */
export function tellAllOf(groups: readonly Group[], sources: readonly Stopped[]): boolean {
  const stages = new Map(
    groups.flatMap(({ members }) => {
      const stage = usualOf(members)?.stage;
      return members.map((source) => [source, stage] as const);
    }),
  );
  return sources.every((source) => stages.get(source) === source.finding.stage);
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
        (source, place) => [source, `${digits(place)}.${digits(group)}.${workloadKey(source.workload.id)}`] as const,
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

/** The finding whose fix most of a group share: what the group says holds for those. */
function usualOf(members: readonly Stopped[]): Finding | undefined {
  const counts = new Map<string, number>();
  for (const { finding } of members) counts.set(finding.fix, (counts.get(finding.fix) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return members.find(({ finding }) => counts.get(finding.fix) === most)?.finding;
}

/** A group by reason with what its members have in common, said once; those with another fix say it in their rows. */
export function shownGroup({ key, members }: Group): object {
  const usual = usualOf(members);
  const alike = members.filter(({ finding }) => finding.fix === usual?.fix);
  return present({
    reason: key,
    ...countsOf(members),
    ...(usual
      ? {
          verdict: usual.verdict,
          stage: usual.stage,
          says: usual.says,
          fix: usual.fix,
          cost: costOf(
            usual,
            alike.map(({ workload }) => workload),
          ),
        }
      : {}),
    with_another_fix: members.length - alike.length || undefined,
  });
}

function countsOf(members: readonly Stopped[]): object {
  const unhealthy = members.filter(({ finding }) => isTrouble(finding.verdict)).length;
  return { unhealthy: unhealthy || undefined, waiting: members.length - unhealthy || undefined };
}

/** A group by anything else: how many there are of each reason, and of each namespace where that is not the key. */
export function crossed({ key, members }: Group, by: GroupBy): object {
  return present({
    [by]: key,
    ...countsOf(members),
    reasons: totalsOf(members, 'reason'),
    namespaces: by === 'namespace' ? undefined : totalsOf(members, 'namespace'),
  });
}

/**
 * A source with the key of its group, and what its group does not tell.
 *
 * @param since RFC 3339, where it was looked up besides
 */
export function rowOf(source: Stopped, groups: ReadonlyMap<Stopped, Group>, since?: string): object {
  const { workload, health, finding } = source;
  const { namespace, kind, name } = workload.id;
  const own = workload.workloadOdigosHealthStatus;
  const isUsual = usualOf(groups.get(source)?.members ?? [])?.fix === finding.fix;
  return present({
    reason: finding.reason,
    namespace,
    kind,
    name,
    since: since ?? finding.since,
    // What an agent reports differs from one to the next.
    message:
      finding.stage === 'agent_healthy' && own && stageOfCondition(own.name) === finding.stage ? own.message : '',
    ...(isUsual ? {} : { says: finding.says, fix: finding.fix, cost: costOf(finding, [workload]) }),
    also: health.also,
  });
}
