import type { AgentEffect, ContainerSpec, Workload, WorkloadKind } from '../kubernetes/model.ts';
import type { Call } from '../signals/service-graph.ts';
import type { Cluster } from './cluster.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What of a container differs from the plain one. */
interface ContainerGiven {
  readonly name?: string;
  readonly image?: string;
  readonly language: string;
  readonly version?: string;
  readonly otherAgents?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly probes?: ContainerSpec['probePaths'];
}

interface WorkloadGiven {
  readonly at: string;
  readonly kind?: WorkloadKind;
  readonly containers: readonly [ContainerGiven, ...ContainerGiven[]];
  readonly replicas?: number;
  readonly paused?: boolean;
  readonly missesWebhook?: boolean;
  readonly effect?: AgentEffect;
}

const PROBES = { liveness: '/livez', readiness: '/healthz' } as const;

/**
 * The workloads of the small cluster. Between them they show every state that a source can be in; `default` has a
 * healthy one, several unhealthy ones and one that nobody marked.
 */
const WORKLOADS: readonly WorkloadGiven[] = [
  {
    at: 'default/storefront',
    replicas: 3,
    containers: [{ language: 'javascript', version: '20.11.1', probes: PROBES }],
    effect: { kind: 'works', bytesPerSecond: 9_000 },
  },
  {
    at: 'default/orders-worker',
    containers: [{ language: 'python', version: '3.11.8' }],
    effect: { kind: 'unhealthy', message: 'cannot import name "Celery": the installed celery is too old' },
  },
  { at: 'default/batch-import', replicas: 0, containers: [{ language: 'java', version: '17.0.9' }] },
  {
    at: 'default/log-shipper',
    kind: 'DaemonSet',
    replicas: 3,
    missesWebhook: true,
    containers: [{ language: 'go', version: '1.21.8' }],
    effect: { kind: 'works', bytesPerSecond: 300 },
  },
  {
    at: 'default/nightly-report',
    kind: 'CronJob',
    containers: [{ name: 'report', language: 'python', version: '3.12.1' }],
  },
  {
    at: 'default/echo',
    containers: [{ language: 'go', version: '1.22.3' }],
    effect: { kind: 'works', bytesPerSecond: 700 },
  },
  {
    at: 'shop/catalog',
    replicas: 2,
    containers: [{ language: 'go', version: '1.22.3', probes: PROBES }],
    effect: { kind: 'works', bytesPerSecond: 4_000 },
  },
  {
    at: 'shop/cart',
    containers: [{ language: 'dotnet', version: '8.0.4', env: { ASPNETCORE_ENVIRONMENT: 'Production' } }],
    effect: { kind: 'works', bytesPerSecond: 2_000, stopsAfterMs: 50 * MINUTE },
  },
  {
    at: 'shop/checkout',
    replicas: 2,
    containers: [{ language: 'java', version: '17.0.9', env: { JAVA_OPTS: '-Xmx512m' }, probes: PROBES }],
    effect: { kind: 'works', bytesPerSecond: 3_000 },
  },
  {
    at: 'shop/recommendation',
    replicas: 2,
    containers: [{ language: 'python', version: '3.11.8' }],
    effect: { kind: 'starting', bytesPerSecond: 900 },
  },
  { at: 'shop/nginx-edge', replicas: 2, containers: [{ name: 'nginx', language: 'nginx' }] },
  {
    at: 'shop/inventory',
    containers: [{ language: 'java', version: '21.0.2' }],
    effect: { kind: 'works', bytesPerSecond: 800 },
  },
  {
    at: 'shop/promotions',
    containers: [{ language: 'javascript', version: '18.19.0' }],
    effect: { kind: 'silent' },
  },
  {
    at: 'payments/payments-api',
    replicas: 3,
    containers: [
      { name: 'api', image: 'payments/api:7.2.0', language: 'java', version: '21.0.2', probes: PROBES },
      { name: 'istio-proxy', image: 'istio/proxyv2:1.21', language: 'unknown' },
    ],
    effect: { kind: 'works', bytesPerSecond: 12_000 },
  },
  {
    at: 'payments/ledger',
    kind: 'StatefulSet',
    replicas: 2,
    containers: [{ language: 'java', version: '11.0.22', env: { JAVA_OPTS: '-Xmx512m' } }],
    effect: { kind: 'crashes' },
  },
  {
    at: 'payments/card-vault',
    replicas: 2,
    containers: [{ name: 'vault', image: 'payments/card-vault:9.9.9', language: 'go', version: '1.22.5' }],
    effect: { kind: 'image-missing', image: 'payments/card-vault:9.9.9' },
  },
  {
    at: 'payments/fraud-scorer',
    containers: [{ name: 'fraud', language: 'python', version: '3.8.18', otherAgents: ['New Relic'] }],
    effect: { kind: 'works', bytesPerSecond: 1_100 },
  },
  { at: 'payments/mobile-bff', containers: [{ name: 'bff', language: 'javascript', version: '12.22.0' }] },
  {
    at: 'payments/settlement',
    containers: [{ name: 'php', language: 'php', version: '8.2.14' }],
    effect: { kind: 'works', bytesPerSecond: 650 },
  },
  { at: 'data/postgres', kind: 'StatefulSet', containers: [{ language: 'postgres' }] },
  { at: 'data/redis', kind: 'StatefulSet', containers: [{ language: 'redis' }] },
  {
    at: 'data/etl',
    paused: true,
    containers: [{ language: 'java', version: '17.0.9' }],
    effect: { kind: 'works', bytesPerSecond: 1_500 },
  },
  { at: 'data/matcher', containers: [{ language: 'unknown' }] },
];

const deployment = (namespace: string, name: string): Call['from'] => ({ namespace, kind: 'Deployment', name });

const CALLS: readonly Call[] = [
  { from: deployment('default', 'storefront'), to: 'catalog', isVirtual: false, requestsPerSecond: 3 },
  { from: deployment('default', 'storefront'), to: 'cart', isVirtual: false, requestsPerSecond: 2 },
  { from: deployment('default', 'storefront'), to: 'checkout', isVirtual: false, requestsPerSecond: 1 },
  { from: deployment('shop', 'catalog'), to: 'recommendation', isVirtual: false, requestsPerSecond: 1 },
  { from: deployment('shop', 'cart'), to: 'redis', isVirtual: true, requestsPerSecond: 4 },
  { from: deployment('shop', 'checkout'), to: 'payments-api', isVirtual: false, requestsPerSecond: 1 },
  { from: deployment('payments', 'payments-api'), to: 'postgres', isVirtual: true, requestsPerSecond: 2 },
  { from: deployment('payments', 'settlement'), to: 'payments-api', isVirtual: false, requestsPerSecond: 1 },
];

/** Workloads marked by a Source of their own, with their data stream. Namespace shop is marked as a whole. */
const MARKED: Readonly<Record<string, readonly string[]>> = {
  default: ['storefront', 'orders-worker', 'batch-import', 'log-shipper', 'nightly-report'],
  payments: ['payments-api', 'ledger', 'card-vault', 'fraud-scorer', 'mobile-bff', 'settlement'],
  data: ['redis', 'etl', 'matcher'],
};

/**
 * Fills a cluster with four namespaces of workloads in seven languages, two destinations and sampling rules, and lets
 * Odigos work on them for the two hours before now.
 */
export function fillSmallCluster(cluster: Cluster): void {
  const start = cluster.now() - 2 * HOUR;
  cluster.agenda.backdated(start - 24 * HOUR, () => {
    for (const name of ['default', 'shop', 'payments', 'data', 'odigos-system', 'kube-system', 'kube-public']) {
      cluster.addNamespace(name);
    }
    for (const given of WORKLOADS) cluster.addWorkload(workloadOf(given, cluster.now()));
  });
  cluster.calls.push(...CALLS);
  cluster.agenda.backdated(start, () => mark(cluster));
  cluster.agenda.backdated(start + MINUTE, () => addDestinations(cluster));
  addSamplingRules(cluster);
  cluster.agenda.backdated(start + 2 * MINUTE, () => addActions(cluster));
  cluster.catchUp();
}

function mark(cluster: Cluster): void {
  for (const [namespace, names] of Object.entries(MARKED)) {
    for (const workload of cluster.workloadsIn(namespace)) {
      if (!names.includes(workload.id.name)) continue;
      const source = cluster.sources.ensure(workload.id);
      source.streams.set(namespace === 'payments' ? 'payments' : 'default', true);
      cluster.instrumentor.reconcile(workload.id);
    }
  }
  const inventory = cluster.sources.ensure({ namespace: 'shop', kind: 'Deployment', name: 'inventory' });
  inventory.disabled = true;
  cluster.sources.ensureNamespace('shop').streams.set('default', true);
  cluster.reconcileNamespace('shop');
}

function addDestinations(cluster: Cluster): void {
  cluster.destinations.create({
    name: 'tempo',
    type: 'tempo',
    currentStreamName: 'default',
    exportedSignals: { traces: true, metrics: true, logs: false, profiles: false },
    fields: [{ key: 'TEMPO_URL', value: 'tempo.observability' }],
  });
  cluster.destinations.create({
    name: 'datadog-payments',
    type: 'datadog',
    currentStreamName: 'payments',
    exportedSignals: { traces: true, metrics: true, logs: true, profiles: false },
    fields: [
      { key: 'DATADOG_API_KEY', value: 'demo-not-a-real-key-0123456789' },
      { key: 'DATADOG_SITE', value: 'datadoghq.eu' },
    ],
  });
  cluster.destinations.create({
    name: 'jaeger-dev',
    type: 'jaeger',
    currentStreamName: 'default',
    exportedSignals: { traces: true, metrics: false, logs: false, profiles: false },
    fields: [{ key: 'JAEGER_URL', value: 'jaeger.tracing:4317' }],
  });
}

function addActions({ actions }: Cluster): void {
  actions.create({
    type: 'AddClusterInfo',
    name: 'name the cluster',
    disabled: false,
    signals: ['TRACES', 'METRICS', 'LOGS'],
    fields: { clusterAttributes: [{ attributeName: 'k8s.cluster.name', attributeStringValue: 'demo' }] },
  });
  actions.create({
    type: 'PiiMasking',
    name: 'hide card numbers',
    notes: 'asked for by the payments team',
    disabled: false,
    signals: ['TRACES'],
    fields: { piiCategories: ['CREDIT_CARD'] },
  });
}

function addSamplingRules(cluster: Cluster): void {
  const { sampling } = cluster;
  sampling.addNoisy('cluster-sampling', {
    name: 'health probes',
    notes: 'nobody looks at them',
    percentageAtMost: 1,
    operation: { httpServer: { route: '/healthz', method: 'GET' } },
  });
  sampling.addNoisy('cluster-sampling', {
    name: 'metrics scrapes',
    percentageAtMost: 0,
    operation: { httpServer: { routePrefix: '/metrics' } },
    sourceScopes: { namespaces: ['shop'], languages: ['java'] },
  });
  sampling.addHighlyRelevant('cluster-sampling', { name: 'errors', error: true, percentageAtLeast: 100 });
  sampling.addCostReduction('cluster-sampling', {
    name: 'catalog reads',
    percentageAtMost: 10,
    operation: { httpServer: { routePrefix: '/catalog', method: 'GET' } },
  });
  sampling.addHighlyRelevant('payments-sampling', {
    name: 'slow payments',
    durationAtLeastMs: 500,
    sourceScopes: { sources: [{ namespace: 'payments', kind: 'Deployment', name: 'payments-api' }] },
  });
}

function workloadOf(given: WorkloadGiven, createdAt: number): Workload {
  const [namespace = '', name = ''] = given.at.split('/');
  return {
    id: { namespace, kind: given.kind ?? 'Deployment', name },
    containers: given.containers.map(
      (container): ContainerSpec => ({
        name: container.name ?? name,
        image: container.image ?? `registry.example/${namespace}/${name}:1.4.2`,
        language: container.language,
        runtimeVersion: container.version ?? null,
        env: Object.entries(container.env ?? {}).map(([key, value]) => ({ name: key, value })),
        otherAgents: container.otherAgents ?? [],
        probePaths: container.probes ?? {},
        resources: container.name === 'istio-proxy' ? null : { cpu: '100m', memory: '128Mi' },
      }),
    ),
    desired: given.replicas ?? 1,
    paused: given.paused ?? false,
    missesWebhookOnce: given.missesWebhook ?? false,
    effect: given.effect ?? { kind: 'silent' },
    createdAt,
    revision: 1,
    rolloutNumber: 0,
    pods: [],
  };
}
