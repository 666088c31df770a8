import type { Finding } from './finding.ts';
import { reportsHealthyAgent } from './passed.ts';
import { fixOfAgent, namesCause } from './processes.ts';
import { bytesSent, type ToldWorkload } from './told-workload.ts';

const MINUTE = 60_000;
/** From the start of the newest pod: agents report within a minute or so of it. */
const LONGEST_START = 10 * MINUTE;
/** A quiet application may take its time until the first request. */
const LONGEST_SILENCE = 30 * MINUTE;

/** How long a finding may stand before it is not on its way any more, and what it is then. */
interface Limit {
  readonly longest: number;
  /** Its sentence is ended with how long ago that was. */
  readonly overdue: Pick<Finding, 'verdict' | 'says' | 'fix' | 'remedy'>;
}

/**
 * A finding with since when it stands. What has waited since the start of the newest pod for longer than that ever takes
 * is trouble: nothing moves any more, and to wait on does not help. Only stages at which every pod carries its agent are
 * judged so, since pods may be older than what an earlier stage waits for.
 */
export function agedFinding(finding: Finding, workload: ToldWorkload, now: number): Finding {
  const limit = finding.verdict === 'waiting' ? limitOf(finding, workload) : undefined;
  const since = limit && newestStart(workload);
  if (!limit || since === undefined) return finding;
  if (now - Date.parse(since) <= limit.longest) return { ...finding, since };
  const { says, ...overdue } = limit.overdue;
  return {
    ...finding,
    ...overdue,
    says: `${says} ${ageOf(since, now)} ago.`,
    reason: `${finding.reason}, overdue`,
    since,
  };
}

function limitOf({ stage, reason }: Finding, workload: ToldWorkload): Limit | undefined {
  // Its pods come and go with its jobs.
  if (workload.id.kind === 'CronJob') return undefined;
  switch (reason) {
    case 'ContainersNotReady':
    case 'InstrumentedContainersNotReady':
      return {
        longest: LONGEST_START,
        overdue: {
          verdict: 'broken',
          says: 'Its instrumented containers are not ready, although its newest pod started',
          fix: 'Find out what their readiness waits for: their log says it, as a rule.',
          remedy: 'fix_application',
        },
      };
    case 'AgentWaitingForTelemetry':
      return {
        longest: LONGEST_SILENCE,
        overdue: {
          verdict: 'needs_decision',
          says: `Its pods carry the agent${reportsHealthyAgent(workload) ? ', which reports that it is healthy' : ', whose health is not reported'}, but nothing has been received, although its newest pod started`,
          fix: 'See whether it gets traffic: without any it sends nothing. If it does, look at the gateway and at sampling.',
          remedy: 'look_at_gateway',
        },
      };
    default:
      return stage === 'agent_healthy' ? { longest: LONGEST_START, overdue: stuckAgent(workload) } : undefined;
  }
}

function stuckAgent(workload: ToldWorkload): Limit['overdue'] {
  return (bytesSent(workload) ?? 0) > 0
    ? {
        verdict: 'needs_decision',
        says: 'It has sent telemetry, but its agents have not reported their health, although its newest pod started',
        fix: `If its data is what you expect, leave it. Else: ${fixOfStuck(workload)}`,
        remedy: 'read_agent_health',
      }
    : {
        verdict: 'broken',
        says: 'Its agents have not reported: they are stuck, and no longer starting, as its newest pod started',
        fix: fixOfStuck(workload),
        remedy: 'read_agent_health',
      };
}

function fixOfStuck({ pods }: ToldWorkload): string {
  return namesCause(pods)
    ? fixOfAgent(pods)
    : 'Read the log of its containers, and restart it once. If it stays so, it is for support.';
}

/** `40 min`, `2 h`: how long something stands, rounded down. */
export function ageOf(since: string, now: number): string {
  const minutes = Math.floor((now - Date.parse(since)) / MINUTE);
  return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h`;
}

/** When the newest pod started; undefined where that is not told. */
function newestStart({ pods }: ToldWorkload): string | undefined {
  return (pods ?? [])
    .flatMap(({ startTime }) => (startTime !== undefined && Number.isFinite(Date.parse(startTime)) ? [startTime] : []))
    .sort((one, other) => Date.parse(other) - Date.parse(one))[0];
}
