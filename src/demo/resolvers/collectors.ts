import { kubernetesTime } from '../clock.ts';
import type { PodDetails } from '../contract.generated.ts';
import { notFound } from '../errors.ts';
import { podManifest, podPhase, yamlOf } from '../kubernetes/manifests.ts';
import { ODIGOS_NAMESPACE } from '../odigos/installation.ts';
import type { Cluster } from '../worlds/cluster.ts';
import type { QueryResolvers } from './resolvers.generated.ts';

/** The collectors of Odigos, and pods in detail. */
export const collectorQueries: Pick<
  QueryResolvers,
  'gatewayDeploymentInfo' | 'gatewayPods' | 'odigletDaemonSetInfo' | 'odigletPods' | 'collectorPod' | 'pod'
> = {
  gatewayDeploymentInfo: (_, __, { cluster }) => cluster.collectors.gateway(),
  gatewayPods: (_, __, { cluster }) => cluster.collectors.podInfos('gateway'),
  odigletDaemonSetInfo: (_, __, { cluster }) => cluster.collectors.odiglets(),
  odigletPods: (_, __, { cluster }) => cluster.collectors.podInfos('odiglet'),

  collectorPod: (_, { namespace, name }, { cluster }) => {
    const collector = namespace === ODIGOS_NAMESPACE ? cluster.collectors.podDetails(name) : undefined;
    // Any pod is answered for; one that is no collector's shows no containers.
    return collector ?? { ...details(cluster, namespace, name), containers: [] };
  },

  pod: (_, { namespace, name }, { cluster }) => {
    const collector = namespace === ODIGOS_NAMESPACE ? cluster.collectors.podDetails(name) : undefined;
    return collector ?? details(cluster, namespace, name);
  },
};

function details(cluster: Cluster, namespace: string, name: string): PodDetails {
  const found = cluster.findPod(namespace, name);
  if (!found) throw notFound('pods', name);
  const { pod, workload } = found;
  return {
    name,
    namespace,
    node: pod.node,
    status: podPhase(pod),
    containers: pod.containers.map((container) => {
      const resources = workload.containers.find((spec) => spec.name === container.name)?.resources ?? null;
      return {
        name: container.name,
        image: container.image,
        status: container.waiting ? 'Waiting' : 'Running',
        stateReason: container.waiting?.reason ?? null,
        ready: container.ready,
        started: container.started,
        restarts: container.restarts,
        startedAt: container.runningSince === null ? null : kubernetesTime(container.runningSince),
        resources: resources && { requests: { ...resources }, limits: { cpu: null, memory: '512Mi' } },
      };
    }),
    manifestYAML: yamlOf(podManifest(workload, pod)),
  };
}
