import type { DescribeOdigosQuery } from '../../tool/generated/operations.generated.ts';

type Odigos = DescribeOdigosQuery['describeOdigos'];
type Entity = { readonly value: string; readonly status: string | null } | null;

/**
 * What is wrong with the installation, in sentences. From `hasErrors`, collectors ready and replicas; not from
 * `isSettled` or the node collector's DaemonSet, which read as broken on a healthy cluster (recording
 * `probe/describeOdigos/now`).
 */
export function problemsOf({ hasErrors, clusterCollector, nodeCollector }: Odigos): readonly string[] {
  const problems = [
    problem('Gateway is not deployed', clusterCollector.deployed, clusterCollector.deployedError),
    problem('Gateway is not ready', clusterCollector.collectorReady, null),
    ...(clusterCollector.failedReplicas && clusterCollector.failedReplicas.value !== '0'
      ? [
          `Gateway: failed replicas: ${clusterCollector.failedReplicas.value}${reasonOf(clusterCollector.failedReplicasReason)}`,
        ]
      : []),
    problem('Node collector is not deployed', nodeCollector.deployed, nodeCollector.deployedError),
    problem('Node collector is not ready', nodeCollector.collectorReady, null),
  ].filter((text) => text !== undefined);
  return problems.length === 0 && hasErrors ? ['Odigos reports errors without naming them here.'] : problems;
}

function problem(text: string, entity: Entity, reason: Entity): string | undefined {
  return entity?.status === 'error' ? `${text}${reasonOf(reason)}` : undefined;
}

function reasonOf(reason: Entity): string {
  return reason?.value ? `: ${reason.value}` : '.';
}
