import { entity } from './entity.ts';
import type { QueryResolvers } from './resolvers.generated.ts';

/** The Kubernetes version that the embedded cluster stands for. */
const KUBERNETES_VERSION = 'v1.34.1';

/** The installation as a whole. */
export const describeOdigosQueries: Pick<QueryResolvers, 'describeOdigos'> = {
  describeOdigos: (_, __, { cluster }) => {
    const created = 'whether the collectors group exists';
    const deployed = 'whether its Kubernetes objects were made';
    const ready = 'whether Odigos found it ready';
    const needed = cluster.configs.size > 0 || cluster.destinations.count > 0;
    return {
      odigosVersion: entity('Odigos Version', cluster.version, 'version of Odigos in the cluster'),
      kubernetesVersion: entity('Kubernetes Version', KUBERNETES_VERSION, 'version of the cluster'),
      tier: entity('Tier', cluster.tier, 'tier of this installation'),
      installationMethod: entity('Installation Method', 'helm', 'how Odigos was installed'),
      numberOfDestinations: cluster.destinations.count,
      // Counts InstrumentationConfigs, not Source objects.
      numberOfSources: cluster.configs.size,
      clusterCollector: {
        enabled: entity('Enabled', needed, 'whether a gateway is wanted'),
        collectorGroup: entity('Collector Group', 'created', created, 'success'),
        deployed: entity('Deployed', true, deployed, 'success'),
        deployedError: null,
        collectorReady: entity('Ready', true, ready, 'success'),
        deploymentCreated: entity('Deployment', 'created', 'whether its Deployment exists', 'success'),
        expectedReplicas: entity('Expected Replicas', 1, 'how many pods it should have'),
        healthyReplicas: null,
        failedReplicas: null,
        failedReplicasReason: null,
      },
      nodeCollector: {
        enabled: entity('Enabled', needed, 'whether node collectors are wanted'),
        collectorGroup: entity('Collector Group', 'created', created, 'success'),
        deployed: entity('Deployed', true, deployed, 'success'),
        deployedError: null,
        collectorReady: entity(
          'Ready',
          !cluster.collectors.isPaused,
          ready,
          cluster.collectors.isPaused ? 'transitioning' : 'success',
        ),
        // The collector runs inside odiglet; upstream looks for a DaemonSet of its own and never finds it.
        daemonSet: entity('DaemonSet', 'not created', 'whether a DaemonSet of its own exists', 'transitioning'),
        desiredNodes: null,
        currentNodes: null,
        updatedNodes: null,
        availableNodes: null,
      },
      isSettled: false,
      hasErrors: false,
    };
  },
};
