import { agedFinding } from './aged.ts';
import { noAgent } from './agent-choice.ts';
import { applicationDown } from './application.ts';
import { stops } from './conditions.ts';
import { otherAgentsOf, runtimeMissing } from './detection.ts';
import { type Finding, isTrouble, type Obstacle, TROUBLES, UNSTOPPED, type Unstopped } from './finding.ts';
import { noTelemetry } from './first-telemetry.ts';
import { podsWithoutAgent } from './injection.ts';
import { notMarked } from './marking.ts';
import { ownVerdict } from './own-verdict.ts';
import { hasSent } from './passed.ts';
import { agentUnhealthy } from './processes.ts';
import { failedBefore, rolledBack } from './rollback.ts';
import type { ToldWorkload } from './told-workload.ts';

/** How a workload fares, worst first; the one order by which all tools sort and none is better than another. */
export const VERDICTS = [...TROUBLES, 'waiting', ...UNSTOPPED] as const;

export type Verdict = Obstacle | Unstopped;

/** The one reading of a workload's health. */
export interface Health {
  readonly verdict: Verdict;
  /** What stops it first; absent when nothing is seen to. */
  readonly finding?: Finding;
  /** Other faults at the same time that the first one hides, each a sentence. */
  readonly also: readonly string[];
}

/** The stages in the order of triage: rollback before runtime and agent, since a rolled-back workload shows those too. */
const CHECKS: readonly ((workload: ToldWorkload) => Finding | undefined)[] = [
  notMarked,
  rolledBack,
  failedBefore,
  applicationDown,
  runtimeMissing,
  noAgent,
  podsWithoutAgent,
  agentUnhealthy,
  noTelemetry,
];

/**
 * Reads how a workload fares, up to the first bytes received: every tool that says something of its health takes this.
 * It is never better than Odigos's own verdict: nothing is on its way where that tells of trouble, and nothing has
 * sent where that is not well. What waits for longer than that takes is on its way no more.
 *
 * @param now milliseconds since the Unix epoch
 */
export function healthOf(workload: ToldWorkload, now: number): Health {
  const found = foundIn(workload);
  if (!found) return { verdict: hasSent(workload) ? 'has_sent' : 'unknown', also: [] };
  const finding = agedFinding(found, workload, now);
  return { verdict: finding.verdict, finding, also: hiddenBehind(finding, workload) };
}

function foundIn(workload: ToldWorkload): Finding | undefined {
  const first = firstOf(workload);
  if (first?.verdict !== 'waiting') return first;
  const own = ownVerdict(workload);
  return own && own.verdict !== 'waiting' ? (laterTrouble(workload) ?? own) : first;
}

function firstOf(workload: ToldWorkload): Finding | undefined {
  for (const check of CHECKS) {
    const finding = check(workload);
    if (finding) return finding;
  }
  return ownVerdict(workload);
}

function laterTrouble(workload: ToldWorkload): Finding | undefined {
  return CHECKS.flatMap((check) => check(workload) ?? []).find(({ verdict }) => isTrouble(verdict));
}

function hiddenBehind(finding: Finding, workload: ToldWorkload): readonly string[] {
  const { stage } = finding;
  if (stage === 'marked') return [];
  const down = stage === 'app_runs' ? undefined : applicationDown(workload);
  const choice = workload.conditions.agentInjectionEnabled;
  const unfit = stage === 'app_runs' && stops(choice) && !failedBefore(workload) ? noAgent(workload) : undefined;
  const isWithoutAgent = choice?.status !== 'Success' && finding.remedy !== 'allow_concurrent_agents';
  const others = isWithoutAgent ? otherAgentsOf(workload.containers) : [];
  return [
    ...(down ? [down.says] : []),
    ...(unfit ? [unfit.says] : []),
    ...(others.length > 0 ? [`Another agent runs there as well: ${others.join(', ')}.`] : []),
  ];
}

/** Reads how a workload fares. */
export type ReadHealth = (workload: ToldWorkload) => Health;

/**
 * Reads each workload as {@link healthOf} does, and once, however often a call looks at it.
 *
 * @param now milliseconds since the Unix epoch
 */
export function readingsAt(now: number): ReadHealth {
  const known = new Map<ToldWorkload, Health>();
  return (workload) => {
    const health = known.get(workload) ?? healthOf(workload, now);
    known.set(workload, health);
    return health;
  };
}

/** Place in the order of verdicts, 0 the worst. */
export function rank(verdict: Verdict): number {
  return VERDICTS.indexOf(verdict);
}
