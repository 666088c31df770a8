import { nearest } from '../arguments.ts';
import { refuse } from '../failure.ts';

/** The kinds that Odigos can instrument, with the short and plural names that people and kubectl use. */
const KINDS = {
  Deployment: ['deploy', 'deployments', 'dp'],
  StatefulSet: ['sts', 'statefulsets'],
  DaemonSet: ['ds', 'daemonsets'],
  CronJob: ['cj', 'cronjobs'],
  StaticPod: ['staticpods'],
  DeploymentConfig: ['dc', 'deploymentconfigs'],
  Rollout: ['rollouts', 'ro'],
} as const;

export type WorkloadKind = keyof typeof KINDS;

const BY_SPELLING: ReadonlyMap<string, WorkloadKind> = new Map(
  kindNames().flatMap((kind) => [kind.toLowerCase(), ...KINDS[kind]].map((spelling) => [spelling, kind] as const)),
);

function kindNames(): readonly WorkloadKind[] {
  return ['Deployment', 'StatefulSet', 'DaemonSet', 'CronJob', 'StaticPod', 'DeploymentConfig', 'Rollout'];
}

/**
 * A workload kind from any spelling: `deploy`, `deployments`, `DEPLOYMENT`.
 *
 * @throws ToolFailure naming the valid kinds and the nearest
 */
export function workloadKind(text: string): WorkloadKind {
  const spelled = text.toLowerCase().replace(/[\s_-]|\.?apps(\/v1)?\.?/g, '');
  const kind = BY_SPELLING.get(spelled);
  if (kind) return kind;
  throw refuse(
    `kind "${text}" is none of ${kindNames().join(', ')}. Did you mean "${nearest(text, kindNames())}"? Nothing was sent.`,
  );
}
