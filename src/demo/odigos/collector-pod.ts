import { kubernetesTime } from '../clock.ts';
import type { PodDetails, Resources } from '../contract.generated.ts';
import { ownerReferences, yamlOf } from '../kubernetes/manifests.ts';
import { uidOf } from '../kubernetes/names.ts';
import { ODIGOS_NAMESPACE } from './installation.ts';

export type Collector = 'gateway' | 'odiglet';

/** A pod of a collector. */
export interface CollectorPod {
  readonly name: string;
  readonly node: string;
  readonly createdAt: number;
  readonly restarts: number;
  readonly collector: Collector;
  /** How its last container that came again ended. */
  readonly lastEnd: ContainerEnd | undefined;
}

interface ContainerEnd {
  readonly container: string;
  readonly at: number;
  readonly reason: string;
  readonly exitCode: number;
  readonly message: string;
}

/** What runs in the pod of a collector. */
const COLLECTOR_CONTAINERS: Readonly<
  Record<Collector, { readonly containers: readonly string[]; readonly init: readonly string[] }>
> = {
  gateway: { containers: ['gateway'], init: [] },
  odiglet: { containers: ['odiglet', 'data-collection', 'deviceplugin'], init: ['init'] },
};

/** What its containers are made of. */
interface Made {
  imageOf(container: string): string;
  readonly resources: Resources;
}

/** The spec of a collector's pods, as their template has it. */
export function podSpec(collector: Collector, { imageOf, resources }: Made): object {
  const { containers, init } = COLLECTOR_CONTAINERS[collector];
  return {
    containers: containers.map((name) => ({
      image: imageOf(name),
      name,
      ...(isCollector(name) ? { resources } : {}),
    })),
    ...(init.length > 0 ? { initContainers: init.map((name) => ({ image: imageOf(name), name })) } : {}),
  };
}

/** One pod of a collector as the API details it. */
export function collectorPodDetails(pod: CollectorPod, { imageOf, resources }: Made): PodDetails {
  const { containers, init } = COLLECTOR_CONTAINERS[pod.collector];
  const rows = containers.map((container) => {
    const end = pod.lastEnd?.container === container ? pod.lastEnd : undefined;
    return { container, end, restarts: end ? pod.restarts : 0, startedAt: kubernetesTime(end?.at ?? pod.createdAt) };
  });
  return {
    name: pod.name,
    namespace: ODIGOS_NAMESPACE,
    node: pod.node,
    status: 'Running',
    containers: rows.map(({ container, restarts, startedAt }) => ({
      name: container,
      image: imageOf(container),
      status: 'Running',
      stateReason: null,
      ready: true,
      started: true,
      restarts,
      startedAt,
      resources: isCollector(container) ? resources : null,
    })),
    manifestYAML: yamlOf({
      metadata: {
        creationTimestamp: kubernetesTime(pod.createdAt),
        labels: { 'odigos.io/collector-role': roleOf(pod.collector) },
        name: pod.name,
        namespace: ODIGOS_NAMESPACE,
        ownerReferences: ownerReferences(
          pod.collector === 'odiglet'
            ? { kind: 'DaemonSet', name: 'odiglet' }
            : { kind: 'ReplicaSet', name: pod.name.slice(0, pod.name.lastIndexOf('-')) },
        ),
        uid: uidOf(`${ODIGOS_NAMESPACE}/${pod.name}`),
      },
      spec: { ...podSpec(pod.collector, { imageOf, resources }), nodeName: pod.node },
      status: {
        phase: 'Running',
        ...(init.length > 0
          ? {
              initContainerStatuses: init.map((container) => ({
                name: container,
                ready: true,
                restartCount: 0,
                state: {
                  terminated: { exitCode: 0, finishedAt: kubernetesTime(pod.createdAt), reason: 'Completed' },
                },
              })),
            }
          : {}),
        containerStatuses: rows.map(({ container, end, restarts, startedAt }) => ({
          name: container,
          ready: true,
          restartCount: restarts,
          state: { running: { startedAt } },
          lastState: end
            ? { terminated: { exitCode: end.exitCode, finishedAt: kubernetesTime(end.at), reason: end.reason } }
            : {},
        })),
      },
    }),
  };
}

/** Of the other containers of an odiglet no resources are set here. */
export function isCollector(container: string): boolean {
  return container === 'gateway' || container === 'data-collection';
}

/** Its role, as a label says it. */
export function roleOf(collector: Collector): string {
  return collector === 'gateway' ? 'CLUSTER_GATEWAY' : 'NODE_COLLECTOR';
}
