import type { ContainerSpec } from '../../../src/demo/kubernetes/model.ts';
import type { Cluster } from '../../../src/demo/worlds/cluster.ts';
import { type Workbench, workbench } from '../workbench.ts';

const CONTAINER: ContainerSpec = {
  name: 'app',
  image: 'app:1',
  language: 'java',
  runtimeVersion: '21.0.2',
  env: [],
  otherAgents: [],
  probePaths: {},
  resources: null,
};

/** Adds a Deployment with a Source of its own in these streams. */
export function addSource(cluster: Cluster, namespace: string, name: string, streams: readonly string[]): void {
  const id = { namespace, kind: 'Deployment', name } as const;
  cluster.addWorkload({
    id,
    containers: [CONTAINER],
    desired: 1,
    paused: false,
    missesWebhookOnce: false,
    effect: { kind: 'works', bytesPerSecond: 100 },
    createdAt: cluster.now(),
    revision: 1,
    rolloutNumber: 0,
    pods: [],
  });
  const source = cluster.sources.ensure(id);
  for (const stream of streams) source.streams.set(stream, true);
  cluster.instrumentor.reconcile(id);
}

/** Adds a destination in these streams, or in none. */
export function addDestination(cluster: Cluster, name: string, streams: readonly string[], disabled = false): string {
  const [first = '', ...others] = streams;
  const jaeger = (stream: string) => ({
    name,
    type: 'jaeger',
    disabled,
    currentStreamName: stream,
    exportedSignals: { traces: true, metrics: false, logs: false },
    fields: [{ key: 'JAEGER_URL', value: 'jaeger:4317' }],
  });
  const { id } = cluster.destinations.create(jaeger(first));
  for (const stream of others) cluster.destinations.update(id, jaeger(stream));
  return id;
}

/** A workbench over a cluster that `fill` fills; time moves on with each request. */
export function streamsBench(fill: (cluster: Cluster) => void): Promise<Workbench> {
  return workbench({ stepPerRequest: 700, demo: { fill } });
}
