import { evidence } from './conditions.ts';
import type { Finding } from './finding.ts';
import type { ToldWorkload } from './told-workload.ts';

const ROLLBACK = ' Rollback';

type Told = Pick<ToldWorkload, 'rollbackOccurred'> & {
  readonly conditions: Pick<ToldWorkload['conditions'], 'agentInjectionEnabled'>;
};

/**
 * Odigos took the agent out again after pods failed. It says so in `rollbackOccurred`; the reason alone may also mean
 * that pods failed before (recording `states/troubleshoot/precrash/2`).
 */
export function rolledBack({ rollbackOccurred, conditions }: ToldWorkload): Finding | undefined {
  const agent = conditions.agentInjectionEnabled;
  const told = causeOf(agent?.reasonEnum);
  if (!(rollbackOccurred ?? told !== undefined)) return undefined;
  const cause = told ?? 'a crash';
  return {
    stage: 'not_rolled_back',
    verdict: 'broken',
    reason: agent?.reasonEnum ?? 'Rollback',
    says: `Odigos rolled the instrumentation back after pods went into ${cause}.`,
    evidence: [
      `rollbackOccurred: ${rollbackOccurred ?? 'not told'}`,
      ...(agent ? [evidence('agentInjectionEnabled', agent)] : []),
    ],
    fix: `${fixOf(cause)}, then recover from the rollback: it stays in force after the cause is gone.`,
    remedy: 'recover_from_rollback',
  };
}

/** What to mend first: an image that cannot be pulled names itself, and no log tells more of it. */
function fixOf(cause: string): string {
  return /Image/.test(cause) ? 'Correct the name of the image, or what may pull it' : 'Find out why the pods failed';
}

/** Pods that failed before Odigos came: it adds no agent to them, and does so by itself once they are healthy. */
export function failedBefore({ rollbackOccurred, conditions }: Told): Finding | undefined {
  const agent = conditions.agentInjectionEnabled;
  const cause = causeOf(agent?.reasonEnum);
  if (rollbackOccurred !== false || !agent || cause === undefined) return undefined;
  return {
    stage: 'app_runs',
    verdict: 'broken',
    reason: `${cause} before instrumentation`,
    says: `Its pods were in ${cause} before Odigos came, so it adds no agent. This is no rollback, and nothing is to be recovered.`,
    evidence: ['rollbackOccurred: false', evidence('agentInjectionEnabled', agent)],
    fix: 'Fix the application. Odigos adds the agent by itself once its pods are healthy.',
    remedy: 'fix_application',
  };
}

/**
 * What pods went into before Odigos took the agent out, by the reason that it gives; undefined where it gives another.
 *
 * @example
 * causeOf('ImagePullBackOff Rollback'); // => 'ImagePullBackOff'
 */
export function causeOf(reason: string | null | undefined): string | undefined {
  return reason?.endsWith(ROLLBACK) ? reason.slice(0, -ROLLBACK.length) : undefined;
}
