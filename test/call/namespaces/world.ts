import type { DemoApi } from '../../../src/demo/http/server.ts';
import type { Intercept } from '../../e2e/counting-upstream.ts';

type Cluster = DemoApi['cluster'];
type Workload = Parameters<Cluster['addWorkload']>[0];

/** A namespace and the mark that every name and text of it bears. */
export interface Marked {
  readonly namespace: string;
  readonly mark: string;
}

/** Two families, for wildcards. */
export const MARKED: readonly Marked[] = [
  { namespace: 'team-alpha9c', mark: 'alpha9c' },
  { namespace: 'team-bravo9c', mark: 'bravo9c' },
  { namespace: 'ops-delta9c', mark: 'delta9c' },
  { namespace: 'ops-gamma9c', mark: 'gamma9c' },
];
/** A namespace that Odigos ignores; nobody's in these tests. */
export const IGNORED: Marked = { namespace: 'ignored-zulu9c', mark: 'zulu9c' };
/** A workload and a service that every namespace has. */
export const SHARED = 'gateway';

const HOUR = 3_600_000;
const TRACES_ONLY = { traces: true, metrics: false, logs: false, profiles: false };

/**
 * Namespaces in which every name and every text of its own bears the mark of its namespace, and which know of one another
 * in all the ways that Odigos has: calls between their services, shared names, scopes of rules, messages, an only stream.
 */
export function fillMarked(cluster: Cluster): void {
  const start = cluster.now() - 2 * HOUR;
  cluster.agenda.backdated(start - HOUR, () => {
    cluster.addNamespace('odigos-system');
    for (const { namespace, mark } of [...MARKED, IGNORED])
      for (const one of workloadsOf(namespace, mark)) cluster.addWorkload(one);
  });
  cluster.configuration.upgradeChart({ ignoredNamespaces: [IGNORED.namespace], profiling: { enabled: true } });
  cluster.agenda.backdated(start, () => {
    for (const [index, { namespace, mark }] of MARKED.entries()) {
      const other = MARKED[(index + 1) % MARKED.length]?.mark ?? '';
      for (const { id } of cluster.workloadsIn(namespace)) {
        if (id.name === `idle-${mark}`) continue;
        const source = cluster.sources.ensure(id);
        source.streams.set(id.kind === 'CronJob' ? 'default' : `stream-${mark}`, true);
        if (id.name === `api-${mark}`) source.serviceName = `svc-${mark}`;
        cluster.instrumentor.reconcile(id);
      }
      cluster.calls.push(...callsOf(namespace, mark, other));
      addClusterWide(cluster, namespace, mark);
    }
    cluster.destinations.create({
      name: 'for everybody',
      type: 'jaeger',
      currentStreamName: 'default',
      exportedSignals: TRACES_ONLY,
      fields: [{ key: 'JAEGER_URL', value: `jaeger.${MARKED[0]?.namespace}:4317` }],
    });
  });
  cluster.catchUp();
  for (const { namespace, mark } of MARKED) {
    cluster.profiles.open({ namespace, kind: 'Deployment', name: `api-${mark}` });
    speak(cluster, namespace, mark);
  }
}

function workloadsOf(namespace: string, mark: string): readonly Workload[] {
  const plain = { language: 'python', version: '3.11.8' };
  const works = { kind: 'works', bytesPerSecond: 900 } as const;
  return [
    workload(namespace, mark, 'Deployment', `api-${mark}`, plain, works),
    workload(namespace, mark, 'Deployment', SHARED, plain, works),
    workload(namespace, mark, 'Deployment', `bad-${mark}`, plain, {
      kind: 'unhealthy',
      message: `no class in ${mark}`,
    }),
    workload(namespace, mark, 'Deployment', `lib-${mark}`, plain, {
      kind: 'library-unhealthy',
      message: `lib of ${mark}`,
    }),
    workload(namespace, mark, 'Deployment', `old-${mark}`, { language: 'javascript', version: '12.22.0' }, works),
    workload(namespace, mark, 'Deployment', `idle-${mark}`, plain, works),
    workload(namespace, mark, 'Deployment', `img-${mark}`, plain, { kind: 'image-missing', image: `none/${mark}:1` }),
    workload(namespace, mark, 'StatefulSet', `db-${mark}`, plain, { kind: 'crashes' }),
    workload(namespace, mark, 'CronJob', `job-${mark}`, plain, works),
  ];
}

function workload(
  namespace: string,
  mark: string,
  kind: Workload['id']['kind'],
  name: string,
  { language, version }: { readonly language: string; readonly version: string },
  effect: Workload['effect'],
): Workload {
  return {
    id: { namespace, kind, name },
    containers: [
      {
        name: `box-${mark}`,
        image: `registry.example/${mark}/app:1`,
        language,
        runtimeVersion: version,
        env: [{ name: 'TEAM', value: `env of ${mark}` }],
        otherAgents: [],
        probePaths: {},
        resources: null,
      },
    ],
    desired: kind === 'CronJob' ? 0 : 2,
    paused: false,
    missesWebhookOnce: false,
    effect,
    createdAt: 0,
    revision: 1,
    rolloutNumber: 0,
    pods: [],
  };
}

/** Calls to its own, to another namespace's, to a shared name, to what runs without an agent there and outside. */
function callsOf(namespace: string, mark: string, other: string): Cluster['calls'] {
  const from = { namespace, kind: 'Deployment', name: `api-${mark}` } as const;
  const call = (to: string, isVirtual: boolean) => ({ from, to, isVirtual, requestsPerSecond: 2 });
  return [
    call(`lib-${mark}`, false),
    call(`svc-${other}`, false),
    call(SHARED, false),
    call(`db-${other}`, true),
    call(`db-${other}-0.db.team-${other}.svc`, true),
    call(`redis.${IGNORED.namespace}:6379`, true),
    call(`bank.${mark}.example`, true),
    {
      from: { namespace, kind: 'Deployment', name: SHARED },
      to: `lib-${mark}`,
      isVirtual: false,
      requestsPerSecond: 1,
    },
  ];
}

function addClusterWide(cluster: Cluster, namespace: string, mark: string): void {
  cluster.destinations.create({
    name: `dest-${mark}`,
    type: 'jaeger',
    currentStreamName: `stream-${mark}`,
    exportedSignals: TRACES_ONLY,
    fields: [{ key: 'JAEGER_URL', value: `jaeger.${namespace}:4317` }],
  });
  const scope = { sources: [{ namespace, kind: 'Deployment' as const, name: `api-${mark}` }] };
  cluster.actions.create({
    type: 'DeleteAttribute',
    name: `action of ${mark}`,
    disabled: false,
    signals: ['TRACES'],
    fields: { attributeNamesToDelete: [`attribute.${mark}`] },
  });
  cluster.instrumentationRules.create({
    ruleName: `rule of ${mark}`,
    notes: `for ${namespace}`,
    disabled: false,
    headersCollection: { headerKeys: [`x-${mark}`] },
  });
  cluster.sampling.addNoisy('cluster-sampling', {
    name: `noise of ${mark}`,
    percentageAtMost: 1,
    operation: { httpServer: { route: `/${mark}` } },
    sourceScopes: scope,
  });
}

/** Puts the mark, and what Kubernetes says of another namespace, into every message. */
function speak(cluster: Cluster, namespace: string, mark: string): void {
  const other = MARKED.find((one) => one.namespace !== namespace) ?? IGNORED;
  const quoting = `${mark} clashes with ${other.namespace}/Deployment/api-x in namespace "${other.namespace}" at api.${other.namespace}.svc:80`;
  for (const { id, pods } of cluster.workloadsIn(namespace)) {
    const config = cluster.configs.get(`${namespace}/${id.kind}/${id.name}`);
    if (config) {
      config.decision = { ...config.decision, message: quoting };
      config.detection = { ...config.detection, message: quoting };
      if (config.rollout) config.rollout = { ...config.rollout, message: quoting };
    }
    for (const container of pods.flatMap(({ containers }) => containers)) {
      if (container.waiting) container.waiting = { ...container.waiting, message: quoting };
      for (const process of container.processes) {
        if (process.message !== '') process.message = quoting;
        const libraries = process.libraries.map((library) => ({ ...library, name: `${library.name}-${mark}` }));
        Object.assign(process, { libraries });
      }
    }
  }
}

/** Correlations of every namespace, which the embedded cluster has for its own workloads only. */
export const markedCorrelations: Intercept = ({ body }, response) => {
  if (!body.includes('traceCorrelations(')) return false;
  const attribute = (value: string) => [{ key: 'server.address', value }];
  const workloads = MARKED.map(({ namespace, mark }, index) => ({
    namespace,
    kind: 'Deployment',
    name: `api-${mark}`,
    containerName: `box-${mark}`,
    inputs: [
      {
        attributes: [{ key: 'http.route', value: `/${mark}` }],
        outputs: [`bank.${mark}.example`, `db-${MARKED[(index + 1) % MARKED.length]?.mark}`].map((to) => ({
          attributes: attribute(to),
          connectionCount: 3,
          firstDetectedAt: '2026-01-01T00:00:00Z',
        })),
      },
    ],
  }));
  const text = JSON.stringify({ data: { traceCorrelations: { workloads } } });
  response.writeHead(200, { 'content-type': 'application/json' }).end(text);
  return true;
};
