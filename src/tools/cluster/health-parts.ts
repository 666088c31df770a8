import type { NextStep } from '../../tool/envelope.ts';
import type {
  CheckHealthDestinationsQuery,
  CheckHealthQuery,
  CheckHealthRecommendationsQuery,
  CollectorPodFragment,
  DescribeOdigosQuery,
  GetGatewayInfoQuery,
  GetOdigletInfoQuery,
} from '../../tool/generated/operations.generated.ts';
import { stateOf } from '../destinations/condition.ts';
import { isTrouble } from '../health/finding.ts';
import { readSources } from '../health/shown.ts';
import { type Finding, inOneLine } from '../insights/finding.ts';
import { isSerious } from '../insights/insights.ts';
import { groupsOf, inTurn, stoppedOf } from '../sources/trouble-groups.ts';
import { podProblems } from './collector.ts';
import type { Component } from './component.ts';
import { problemsOf } from './odigos-problems.ts';

/** Worst first: the order of an answer's parts. */
export const VERDICTS = ['failing', 'unreadable', 'attention', 'pending', 'healthy', 'advice'] as const;

type Verdict = (typeof VERDICTS)[number];

/** How one part of the installation fares. */
export interface PartHealth {
  readonly part: string;
  readonly verdict: Verdict;
  /** One or two sentences. */
  readonly says: string;
  /** Up to five of what is wrong, worst first. */
  readonly examples?: readonly string[];
  /** Where to look further, when there is something to look for. */
  readonly look?: NextStep;
  /** Stands as pausing Odigos leaves it. */
  readonly isPaused?: boolean;
}

const MAX_EXAMPLES = 5;

/** The installation as Odigos itself judges it. */
export function installationHealth({ describeOdigos: odigos }: DescribeOdigosQuery): PartHealth {
  const problems = problemsOf(odigos);
  const look: NextStep = { tool: 'describe_odigos', arguments: {}, why: 'See what is wrong with the installation.' };
  return problems.length > 0
    ? { part: 'installation', verdict: 'failing', says: problems.join(' '), look }
    : {
        part: 'installation',
        verdict: 'healthy',
        says: `Odigos ${odigos.odigosVersion.value}, ${odigos.tier.value}, without errors.`,
      };
}

/** Instrumentor, scheduler and autoscaler; none of them where it is not known where Odigos is installed. */
export function componentsHealth(components: readonly Component[]): PartHealth {
  const part = 'components';
  if (components.every(({ state }) => state === 'untold')) {
    return { part, verdict: 'unreadable', says: 'Whether instrumentor, scheduler and autoscaler run is not told.' };
  }
  const impaired = components.filter(({ state }) => state !== 'runs');
  const [worst] = [...impaired].sort((one, other) => Number(isDown(other)) - Number(isDown(one)));
  if (!worst) return { part, verdict: 'healthy', says: 'Instrumentor, scheduler and autoscaler run.' };
  const { namespace, name } = worst;
  return {
    part,
    verdict: isDown(worst) ? 'failing' : 'attention',
    says: impaired.map(({ says }) => says).join(' '),
    look: {
      tool: 'get_manifest',
      arguments: { namespace, kind: 'Deployment', name: `odigos-${name}`, section: 'status' },
      why: `See why no more pods of the ${name} are ready.`,
    },
    isPaused: components.some((one) => one.name === 'instrumentor' && one.state === 'off'),
  };
}

function isDown({ state }: Component): boolean {
  return state === 'away' || state === 'off' || state === 'missing';
}

/** The gateway and its pods. */
export function gatewayHealth(
  { gatewayDeploymentInfo: gateway }: GetGatewayInfoQuery,
  pods: readonly CollectorPodFragment[],
): PartHealth {
  const problems = [
    ...(gateway.status === 'Healthy' ? [] : [`The gateway deployment is ${gateway.status}.`]),
    ...podProblems(pods),
  ];
  return collectorHealth(
    'gateway',
    gateway.status,
    problems,
    `${pods.length} ${pods.length === 1 ? 'pod of it runs' : 'pods of it run'}.`,
    {
      tool: 'get_gateway_info',
      arguments: {},
      why: 'See the gateway and its pods.',
    },
  );
}

/** The odiglets and their pods. None wanted on any node is what pausing Odigos leaves behind. */
export function odigletHealth(
  { odigletDaemonSetInfo: odiglet }: GetOdigletInfoQuery,
  pods: readonly CollectorPodFragment[],
): PartHealth {
  const { desired, ready } = odiglet.nodes;
  const look: NextStep = { tool: 'get_odiglet_info', arguments: {}, why: 'See the odiglets and their pods.' };
  if (desired === 0) {
    const says = 'No node is to run an odiglet: nothing is instrumented. Odigos may have been paused.';
    return { part: 'odiglets', verdict: 'failing', says, look, isPaused: true };
  }
  const problems = [
    ...(odiglet.status === 'Healthy' ? [] : [`The odiglet DaemonSet is ${odiglet.status}.`]),
    ...(ready < desired ? [`Ready on ${ready} of ${desired} nodes.`] : []),
    ...podProblems(pods),
  ];
  return collectorHealth('odiglets', odiglet.status, problems, `Ready on ${ready} of ${desired} nodes.`, look);
}

const DOWN: ReadonlySet<string> = new Set(['Down', 'Failed', 'Degraded']);

function collectorHealth(
  part: string,
  status: string,
  problems: readonly string[],
  fine: string,
  look: NextStep,
): PartHealth {
  if (problems.length === 0) return { part, verdict: 'healthy', says: fine };
  const pending = status === 'Updating' && problems.length === 1;
  const verdict = DOWN.has(status) ? 'failing' : pending ? 'pending' : 'attention';
  return { part, verdict, says: problems.slice(0, MAX_EXAMPLES).join(' '), look };
}

/** The destinations: failing ones, and none at all. */
export function destinationsHealth({ computePlatform }: CheckHealthDestinationsQuery): PartHealth {
  const part = 'destinations';
  const destinations = (computePlatform?.destinations ?? []).map((one) => ({ ...one, ...stateOf(one) }));
  if (destinations.length === 0) {
    const look: NextStep = { tool: 'list_destination_types', arguments: {}, why: 'Choose a backend to add.' };
    return { part, verdict: 'attention', says: 'There is no destination: telemetry goes nowhere.', look };
  }
  const failing = destinations.filter(({ state }) => state === 'failing');
  const working = destinations.filter(({ state }) => state !== 'disabled');
  const look: NextStep = { tool: 'list_destinations', arguments: {}, why: 'See which destinations fail and why.' };
  if (failing.length > 0) {
    const examples = failing
      .map(({ name, reason }) => `${name}: ${reason ?? 'no reason told'}`)
      .sort()
      .slice(0, MAX_EXAMPLES);
    return { part, verdict: 'failing', says: `${failing.length} of ${destinations.length} fail.`, examples, look };
  }
  if (working.length === 0) {
    return { part, verdict: 'attention', says: 'Every destination is disabled: telemetry goes nowhere.', look };
  }
  const unknown = working.filter(({ state }) => state === 'not known yet');
  if (unknown.length > 0) {
    const says = `The state of ${unknown.length} of ${destinations.length} is not known yet.`;
    return { part, verdict: 'pending', says, look };
  }
  return {
    part,
    verdict: 'healthy',
    says: `${working.length === 1 ? 'The one that there is, is' : `All ${working.length} are`} configured${disabledText(destinations.length - working.length)}.`,
  };
}

function disabledText(disabled: number): string {
  return disabled > 0 ? `; ${disabled} more disabled` : '';
}

/**
 * The instrumented workloads by the one reading of their health. Static pods and unmarked workloads are left out
 * (recording `probe/workloads/lab-before`).
 *
 * @param now milliseconds since the Unix epoch
 */
export function sourcesHealth({ workloads }: CheckHealthQuery, now: number): PartHealth {
  const part = 'sources';
  const sources = readSources(workloads, now);
  if (sources.length === 0) {
    const look: NextStep = { tool: 'list_namespaces', arguments: {}, why: 'See what could be instrumented.' };
    return { part, verdict: 'attention', says: 'Nothing is instrumented.', look };
  }
  const unhealthy = sources.filter(({ health }) => isTrouble(health.verdict));
  const pending = sources.filter(({ health }) => health.verdict === 'waiting');
  const rest = pending.length > 0 ? `; ${pending.length} on the way` : '';
  const look: NextStep = { tool: 'find_unhealthy_sources', arguments: {}, why: 'See which sources, why, and the fix.' };
  if (unhealthy.length > 0) {
    // In the order of find_unhealthy_sources.
    const examples = inTurn(groupsOf(stoppedOf(unhealthy), 'reason'))
      .slice(0, MAX_EXAMPLES)
      .map(({ workload: { id }, finding }) => `${keyOf(id)}: ${finding.verdict}, ${finding.reason}`);
    const verdict = unhealthy.length === sources.length ? 'failing' : 'attention';
    return { part, verdict, says: `${unhealthy.length} of ${sources.length} are unhealthy${rest}.`, examples, look };
  }
  if (pending.length > 0) {
    return { part, verdict: 'pending', says: `${pending.length} of ${sources.length} are on the way.`, look };
  }
  return {
    part,
    verdict: 'healthy',
    says: `Nothing that is told stops any of ${sources.length}; whether they send now takes a watch.`,
  };
}

function keyOf({ namespace, kind, name }: { namespace: string; kind: string; name: string }): string {
  return `${namespace}/${kind}/${name}`;
}

/** Open advice; never a fault, and no part where the UI has none. */
export function recommendationsHealth({ computePlatform }: CheckHealthRecommendationsQuery): PartHealth | undefined {
  if (computePlatform === undefined) return undefined;
  const part = 'recommendations';
  const open = (computePlatform?.recommendations ?? []).filter(({ applied, dismissed }) => !applied && !dismissed);
  if (open.length === 0) return { part, verdict: 'healthy', says: 'None is open.' };
  return {
    part,
    verdict: 'advice',
    says: `${open.length} ${open.length === 1 ? 'is' : 'are'} open.`,
    examples: open.map(({ type }) => type).sort(),
    look: { tool: 'list_recommendations', arguments: {}, why: 'See what Odigos advises.' },
  };
}

/** What Insights finds wrong; no part where the UI has none of it. */
export function findingsHealth(findings: readonly Finding[] | undefined): PartHealth | undefined {
  if (findings === undefined) return undefined;
  const part = 'insights';
  if (findings.length === 0) return { part, verdict: 'healthy', says: 'Nothing is found.' };
  const serious = findings.filter(({ severity }) => isSerious(severity));
  return {
    part,
    verdict: serious.length > 0 ? 'attention' : 'advice',
    says: `${findings.length} open ${findings.length === 1 ? 'finding' : 'findings'}, ${serious.length} of them high or critical.`,
    examples: findings.slice(0, MAX_EXAMPLES).map(inOneLine),
    look: { tool: 'list_findings', arguments: {}, why: 'See what Insights finds, the worst first.' },
  };
}
