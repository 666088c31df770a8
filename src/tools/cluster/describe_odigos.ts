import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { DescribeOdigosQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead } from '../../tool/tool.ts';
import { problemsOf } from './odigos-problems.ts';

type Odigos = DescribeOdigosQuery['describeOdigos'];

/**
 * What is installed, and its problems from what can be believed: `hasErrors`, collectors ready, replicas. Not from `isSettled`
 * or the node collector's DaemonSet: both read as broken on a healthy cluster (recording `probe/describeOdigos/now`).
 */
export const describe_odigos = defineRead(definitions.describe_odigos, {
  async read(call) {
    const { describeOdigos: odigos } = await call.read(operations.describe_odigos, {});
    const problems = problemsOf(odigos);
    return {
      data: {
        // No verdict: whether the whole is healthy, with destinations and sources, check_health tells alone.
        ...present({ problems }),
        version: odigos.odigosVersion.value,
        tier: odigos.tier.value,
        kubernetes_version: odigos.kubernetesVersion.value,
        installed_by: odigos.installationMethod.value,
        // Namespace-taken and rolled-back ones are counted too.
        sources: odigos.numberOfSources,
        destinations: odigos.numberOfDestinations,
        gateway: present({
          enabled: odigos.clusterCollector.enabled.value,
          deployed: odigos.clusterCollector.deployed?.value,
          ready: odigos.clusterCollector.collectorReady?.value,
          expected_replicas: odigos.clusterCollector.expectedReplicas?.value,
          healthy_replicas: odigos.clusterCollector.healthyReplicas?.value,
        }),
        node_collector: present({
          enabled: odigos.nodeCollector.enabled.value,
          deployed: odigos.nodeCollector.deployed?.value,
          ready: odigos.nodeCollector.collectorReady?.value,
        }),
      },
      nextSteps: nextSteps(odigos),
    };
  },
});

function nextSteps({ numberOfDestinations }: Odigos): readonly NextStep[] {
  const steps: readonly NextStep[] = [
    { tool: 'check_health', arguments: {}, why: 'See whether all of it is healthy.' },
    { tool: 'get_gateway_info', arguments: {}, why: 'See the gateway collector and its pods.' },
    { tool: 'get_odiglet_info', arguments: {}, why: 'See the odiglets on the nodes.' },
  ];
  if (numberOfDestinations > 0) return steps;
  return [
    { tool: 'list_destination_types', arguments: {}, why: 'There is no destination yet: choose a backend.' },
    ...steps,
  ];
}
