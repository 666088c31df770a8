import { isTrouble } from '../health/finding.ts';
import { podsWithoutAgent } from '../health/injection.ts';
import type { ReadSource } from '../health/shown.ts';
import type { ToldWorkload } from '../health/told-workload.ts';
import { BOTH_AGENTS } from '../workload/workload.ts';

/** How many workloads come how far on their way to sending: each number is of those that the one before it counts. */
interface Funnel {
  readonly workloads: number;
  readonly marked: number;
  readonly agent_chosen: number;
  readonly pods_carry_agent: number;
  readonly sent: number;
}

/** A funnel with the sources among it that are in trouble, wherever they are stopped. */
export interface Counted extends Funnel {
  readonly unhealthy: number;
}

export const NOTHING: Counted = {
  workloads: 0,
  marked: 0,
  agent_chosen: 0,
  pods_carry_agent: 0,
  sent: 0,
  unhealthy: 0,
};

/** Two funnels added up. */
export function together(one: Counted, other: Counted): Counted {
  return {
    workloads: one.workloads + other.workloads,
    marked: one.marked + other.marked,
    agent_chosen: one.agent_chosen + other.agent_chosen,
    pods_carry_agent: one.pods_carry_agent + other.pods_carry_agent,
    sent: one.sent + other.sent,
    unhealthy: one.unhealthy + other.unhealthy,
  };
}

/** Whether an agent was chosen for a container at least. */
function hasAgent({ conditions: { agentInjectionEnabled: choice } }: ToldWorkload): boolean {
  return choice?.status === 'Success' || choice?.reasonEnum === BOTH_AGENTS;
}

/** Whether there are pods and each carries the agent as configured. */
function isCarried(workload: ToldWorkload): boolean {
  const pods = workload.pods ?? [];
  return (
    pods.length > 0 &&
    pods.every(({ agentInjected }) => agentInjected === true) &&
    podsWithoutAgent(workload) === undefined
  );
}

/** A funnel while it is counted. */
type Counting = { -readonly [Step in keyof Counted]: number };

function count(into: Counting, { workload, health }: ReadSource): void {
  const chosen = hasAgent(workload);
  const carried = chosen && isCarried(workload);
  const sent = carried && workload.conditions.expectingTelemetry?.status === 'Success';
  into.marked += 1;
  into.agent_chosen += Number(chosen);
  into.pods_carry_agent += Number(carried);
  into.sent += Number(sent);
  into.unhealthy += Number(isTrouble(health.verdict));
}

/**
 * Funnels by namespace: those with the most in trouble first, then those in which the most is marked and sends nothing.
 *
 * @param sources those of the workloads that are sources
 */
export function byNamespace(
  workloads: readonly ToldWorkload[],
  sources: readonly ReadSource[],
): readonly (Counted & { readonly namespace: string })[] {
  const counts = new Map<string, Counting>();
  const countsIn = ({ id: { namespace } }: ToldWorkload): Counting => {
    const counting = counts.get(namespace) ?? { ...NOTHING };
    counts.set(namespace, counting);
    return counting;
  };
  for (const workload of workloads) countsIn(workload).workloads += 1;
  for (const source of sources) count(countsIn(source.workload), source);
  return [...counts]
    .map(([namespace, counted]) => ({ namespace, ...counted }))
    .sort(
      (one, other) =>
        other.unhealthy - one.unhealthy ||
        other.marked - other.sent - (one.marked - one.sent) ||
        (one.namespace < other.namespace ? -1 : 1),
    );
}
