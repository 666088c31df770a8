import type { AgentEffect, ContainerSpec, WorkloadKind } from '../kubernetes/model.ts';
import type { Names } from '../kubernetes/names.ts';
import type { Cluster } from './cluster.ts';

const HOUR = 60 * 60 * 1000;
const WORKLOADS_A_NAMESPACE = 25;
const MAX_NAMESPACES = 200;

const TEAMS = ['shop', 'billing', 'search', 'identity', 'media', 'logistics', 'risk', 'ads'] as const;
const THINGS = ['orders', 'users', 'prices', 'events', 'carts', 'images', 'reports', 'alerts'] as const;
const ROLES = ['api', 'worker', 'gateway', 'cache', 'sync', 'feed', 'index', 'proxy'] as const;

type Runtime = readonly [language: string, version: string];

const RUNTIMES: readonly [Runtime, ...Runtime[]] = [
  ['java', '17.0.9'],
  ['java', '21.0.2'],
  ['go', '1.22.3'],
  ['python', '3.11.8'],
  ['javascript', '20.11.1'],
  ['dotnet', '8.0.4'],
  ['php', '8.2.14'],
  ['javascript', '12.22.0'],
  ['nginx', ''],
  ['unknown', ''],
];

/**
 * Fills a cluster with that many workloads, 25 a namespace and at most 200 namespaces, and lets Odigos work on two
 * thirds of them for the two hours before now. The same names come out of the same seed.
 */
export function fillGeneratedCluster(cluster: Cluster, workloads: number): void {
  const { names } = cluster;
  const namespaces = Math.min(MAX_NAMESPACES, Math.max(1, Math.ceil(workloads / WORKLOADS_A_NAMESPACE)));
  const start = cluster.now() - 2 * HOUR;
  cluster.agenda.backdated(start - 24 * HOUR, () => {
    for (const name of ['odigos-system', 'kube-system', 'kube-public']) cluster.addNamespace(name);
    for (let index = 0; index < workloads; index++) {
      const namespace = namespaceName(index % namespaces);
      const name = `${names.oneOf(THINGS)}-${names.oneOf(ROLES)}-${Math.floor(index / namespaces)}`;
      addWorkload(cluster, namespace, name, kindOf(names));
    }
  });
  callNeighbours(cluster);
  cluster.agenda.backdated(start, () => {
    for (let index = 0; index < namespaces; index++) mark(cluster, namespaceName(index), index);
  });
  cluster.agenda.backdated(start, () =>
    cluster.destinations.create({
      name: 'otlp',
      type: 'otlp',
      currentStreamName: 'default',
      exportedSignals: { traces: true, metrics: true, logs: true, profiles: false },
      fields: [{ key: 'OTLP_GRPC_ENDPOINT', value: 'collector.observability:4317' }],
    }),
  );
  cluster.catchUp();
}

function namespaceName(index: number): string {
  if (index === 0) return 'default';
  return `${TEAMS[index % TEAMS.length] ?? TEAMS[0]}-${String(index).padStart(3, '0')}`;
}

function kindOf(names: Names): WorkloadKind {
  const roll = names.fraction();
  if (roll < 0.82) return 'Deployment';
  if (roll < 0.92) return 'StatefulSet';
  return roll < 0.97 ? 'DaemonSet' : 'CronJob';
}

function effectOf(names: Names): AgentEffect {
  const roll = names.fraction();
  const bytesPerSecond = 100 + names.below(5_000);
  if (roll < 0.84) return { kind: 'works', bytesPerSecond };
  if (roll < 0.88) return { kind: 'works', bytesPerSecond, stopsAfterMs: names.below(HOUR) };
  if (roll < 0.91) return { kind: 'silent' };
  if (roll < 0.94) return { kind: 'unhealthy', message: 'the agent could not be loaded' };
  if (roll < 0.96) return { kind: 'library-unhealthy', message: 'this version of the library is not supported' };
  return roll < 0.98 ? { kind: 'crashes' } : { kind: 'starting', bytesPerSecond };
}

function addWorkload(cluster: Cluster, namespace: string, name: string, kind: WorkloadKind): void {
  const { names } = cluster;
  const [language, version] = names.oneOf(RUNTIMES);
  const container: ContainerSpec = {
    name,
    image: `registry.example/${namespace}/${name}:1.${names.below(40)}.0`,
    language,
    runtimeVersion: version === '' ? null : version,
    env: [],
    otherAgents: names.fraction() < 0.02 ? ['Datadog'] : [],
    probePaths: { readiness: '/healthz' },
    resources: { cpu: '100m', memory: '128Mi' },
  };
  cluster.addWorkload({
    id: { namespace, kind, name },
    containers: [container],
    desired: names.fraction() < 0.02 ? 0 : 1 + names.below(3),
    paused: false,
    missesWebhookOnce: names.fraction() < 0.01,
    effect: effectOf(names),
    createdAt: cluster.now(),
    revision: 1,
    rolloutNumber: 0,
    pods: [],
  });
}

/** Each Deployment calls the next workload of its namespace, and some a database that no agent sees. */
function callNeighbours(cluster: Cluster): void {
  const workloads = cluster.workloadsIn();
  for (const [index, { id }] of workloads.entries()) {
    const next = workloads[index + 1];
    if (id.kind !== 'Deployment') continue;
    const requestsPerSecond = 1 + cluster.names.below(20);
    if (next?.id.namespace === id.namespace) {
      cluster.calls.push({ from: id, to: next.id.name, isVirtual: false, requestsPerSecond });
    }
    if (index % 5 === 0) cluster.calls.push({ from: id, to: 'postgres', isVirtual: true, requestsPerSecond });
  }
}

/** One namespace in three is marked as a whole, one by its workloads, one not at all. */
function mark(cluster: Cluster, namespace: string, index: number): void {
  if (index % 3 === 2) return;
  if (index % 3 === 1) {
    cluster.sources.ensureNamespace(namespace).streams.set('default', true);
  } else {
    for (const workload of cluster.workloadsIn(namespace)) {
      if (cluster.names.fraction() < 0.1) continue;
      cluster.sources.ensure(workload.id).streams.set('default', true);
    }
  }
  cluster.reconcileNamespace(namespace);
}
