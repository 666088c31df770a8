import { evidence, stops } from './conditions.ts';
import type { Finding } from './finding.ts';
import type { ToldWorkload } from './told-workload.ts';

/** A workload that no Source covers, that its own disables, or whose kind the tier lacks. */
export function notMarked({
  markedForInstrumentation: mark,
  id,
  conditions,
  workloadOdigosHealthStatus: verdict,
}: ToldWorkload): Finding | undefined {
  // On the community tier static pods read so whether they are marked or not.
  if (verdict?.reasonEnum === 'EnterpriseFeature') {
    return {
      stage: 'marked',
      verdict: 'unsupported',
      reason: 'EnterpriseFeature',
      says: `${id.kind}s can be instrumented on the enterprise tier only.`,
      evidence: [evidence('workloadOdigosHealthStatus', verdict)],
      fix: 'Use an enterprise installation, or run it as another kind of workload.',
      remedy: 'instrument',
    };
  }
  if (mark.markedForInstrumentation === true) return undefined;
  const decision = mark.decisionEnum ? ` (${mark.decisionEnum})` : '';
  const facts = [
    `markedForInstrumentation: ${mark.markedForInstrumentation}${decision}${mark.message ? `: ${mark.message}` : ''}`,
  ];
  const leftover = conditions.podsManifestInjection;
  if (stops(leftover)) facts.push(evidence('podsManifestInjection', leftover));
  const isDisabled = mark.markedForInstrumentation === false;
  return {
    stage: 'marked',
    verdict: 'needs_decision',
    reason: isDisabled ? 'Disabled' : 'Not instrumented',
    says: isDisabled
      ? 'Instrumentation of this workload is disabled by its own Source.'
      : 'This workload is not instrumented: no Source covers it.',
    evidence: facts,
    fix: `${isDisabled ? 'As a rule that is meant so: leave it. Else instrument' : 'Instrument'} the workload${stops(leftover) ? '; until its pods are replaced they still carry an old agent' : ''}.`,
    remedy: 'instrument',
  };
}
