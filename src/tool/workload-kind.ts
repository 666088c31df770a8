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

/** Every workload kind, most common first. */
export const WORKLOAD_KINDS: readonly WorkloadKind[] = [
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'CronJob',
  'StaticPod',
  'DeploymentConfig',
  'Rollout',
];

const BY_SPELLING: ReadonlyMap<string, WorkloadKind> = new Map(
  WORKLOAD_KINDS.flatMap((kind) => [kind.toLowerCase(), ...KINDS[kind]].map((spelling) => [spelling, kind] as const)),
);

/**
 * A workload kind from any spelling; undefined where there is none of that name.
 *
 * @example
 * ['deploy', 'deployments', 'DEPLOYMENT', 'apps/v1 Deployment'].map(spelledKind); // => Array(4).fill('Deployment')
 * spelledKind('Pod'); // => undefined
 */
export function spelledKind(text: string): WorkloadKind | undefined {
  return BY_SPELLING.get(text.toLowerCase().replace(/[\s_-]|\.?apps(\/v1)?\.?/g, ''));
}

/** Whether a closed set is that of the workload kinds, or a part of it. */
export function areWorkloadKinds(members: readonly string[] | undefined): boolean {
  return members?.every((member) => Object.hasOwn(KINDS, member)) ?? false;
}
