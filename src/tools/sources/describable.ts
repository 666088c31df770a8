import type { WorkloadId } from '../workload/workload.ts';

/** What `describeSource` knows (recordings `query/describeSource/*`). */
const KINDS: ReadonlySet<string> = new Set([
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'StaticPod',
  'Rollout',
  'DeploymentConfig',
]);
/** Characters that Kubernetes takes as the value of a label. */
const MAX_LABEL = 63;

/**
 * Whether the API describes such a workload: not a CronJob (recording `states/describe/cronjob/1`), and none whose kind and
 * name together are too long for the label by which it looks for what belongs to it (`states/describe/long-name/2`).
 */
export function isDescribable({ kind, name }: Pick<WorkloadId, 'kind' | 'name'>): boolean {
  return KINDS.has(kind) && `${kind.toLowerCase()}-${name}`.length <= MAX_LABEL;
}
