import type { ContainerSpec, WorkloadKind } from '../../src/demo/kubernetes/model.ts';
import type { Cluster } from '../../src/demo/worlds/cluster.ts';

type Containers = readonly (readonly [name: string, language: string, version: string | null])[];

/** [namespace, kind, name, containers] of every workload that a recorded write names. */
const WORKLOADS: readonly (readonly [string, WorkloadKind, string, Containers])[] = [
  ['shop', 'Deployment', 'checkout', [['app', 'java', '17.0.10']]],
  ['shop', 'StatefulSet', 'orders', [['orders', 'java', '17.0.10']]],
  ['shop', 'DaemonSet', 'agent', [['agent', 'go', '1.21.8']]],
  ['shop', 'CronJob', 'nightly', [['nightly', 'python', '3.11.0']]],
  [
    'shop',
    'Deployment',
    'cart',
    [
      ['cart', 'go', '1.21.8'],
      ['sidecar', 'unknown', null],
    ],
  ],
  ['market', 'Deployment', 'web', [['web', 'javascript', '20.11.1']]],
  ['market', 'Deployment', 'api', [['api', 'python', '3.11.0']]],
  ['storefront', 'Deployment', 'ordering', [['ordering', 'java', '17.0.10']]],
  ['storefront', 'Deployment', 'reviews', [['reviews', 'go', '1.21.8']]],
  ['mlops', 'Deployment', 'php-portal', [['php', 'php', '8.2.0']]],
  ['billing', 'StatefulSet', 'general-ledger', [['ledger', 'java', '17.0.10']]],
  ['billing', 'Deployment', 'pan-store', [['store', 'go', '1.22.5']]],
];

/** Workloads that agents crash, so that Odigos takes them out again. */
const ROLLED_BACK = [
  ['StatefulSet', 'general-ledger'],
  ['Deployment', 'pan-store'],
] as const;

/** Namespaces that were instrumented as a whole before anything was recorded. */
const MARKED = ['storefront', 'mlops'];

/** Fills a cluster with what the writes of the recordings act on. */
export function fillWrittenWorld(cluster: Cluster): void {
  for (const name of ['odigos-system', 'kube-system', 'legacy']) cluster.addNamespace(name);
  for (const [namespace, kind, name, containers] of WORKLOADS) {
    cluster.addWorkload({
      id: { namespace, kind, name },
      containers: containers.map(
        ([container, language, runtimeVersion]): ContainerSpec => ({
          name: container,
          image: `${container}:1`,
          language,
          runtimeVersion,
          env: [],
          otherAgents: [],
          probePaths: { liveness: '/livez' },
          resources: null,
        }),
      ),
      desired: 1,
      paused: false,
      missesWebhookOnce: false,
      effect: namespace === 'billing' ? { kind: 'crashes' } : { kind: 'works', bytesPerSecond: 100 },
      createdAt: cluster.now(),
      revision: 1,
      rolloutNumber: 0,
      pods: [],
    });
  }
  for (const [kind, name] of ROLLED_BACK) {
    const id = { namespace: 'billing', kind, name };
    cluster.sources.ensure(id).streams.set('finance', true);
    cluster.instrumentor.reconcile(id);
  }
  for (const namespace of MARKED) {
    cluster.sources.ensureNamespace(namespace).streams.set('default', true);
    cluster.reconcileNamespace(namespace);
  }
  cluster.catchUp();
}
