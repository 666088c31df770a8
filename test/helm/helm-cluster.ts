import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { bytesOf, failure, kubeconfig, send } from './kubernetes-http.ts';
import { secretFromProtobuf } from './protobuf.ts';

/** Kinds that the chart's manifests and helm's own books are of, by group and version, with the plural of each. */
const SERVED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/api/v1': { configmaps: 'ConfigMap', secrets: 'Secret', serviceaccounts: 'ServiceAccount', services: 'Service' },
  '/apis/apps/v1': { deployments: 'Deployment' },
  '/apis/batch/v1': { jobs: 'Job' },
  '/apis/autoscaling/v2': { horizontalpodautoscalers: 'HorizontalPodAutoscaler' },
  '/apis/policy/v1': { poddisruptionbudgets: 'PodDisruptionBudget' },
  '/apis/networking.k8s.io/v1': { networkpolicies: 'NetworkPolicy', ingresses: 'Ingress' },
  '/apis/gateway.networking.k8s.io/v1': { httproutes: 'HTTPRoute' },
  '/apis/monitoring.coreos.com/v1': { servicemonitors: 'ServiceMonitor', prometheusrules: 'PrometheusRule' },
  '/apis/rbac.authorization.k8s.io/v1': {
    roles: 'Role',
    rolebindings: 'RoleBinding',
    clusterroles: 'ClusterRole',
    clusterrolebindings: 'ClusterRoleBinding',
  },
};

const stored = z.looseObject({
  kind: z.string(),
  metadata: z.looseObject({ name: z.string(), labels: z.record(z.string(), z.string()).optional() }),
});
type Stored = z.infer<typeof stored>;

/** What becomes of a Job: it is refused when it is made, as by an admission policy, or it runs to one end or the other. */
export type Fate = 'complete' | 'failed' | 'refused';

export interface HelmCluster {
  /** `Kind/name` of every object there is, without helm's own books. */
  objects(): readonly string[];
  /** Environment by which helm reaches this cluster. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/**
 * As much of a cluster as helm talks to: keeps objects, and ends Jobs as told. It has no schemas, so it takes what it is
 * given: whether manifests are right is checked elsewhere.
 */
export async function startHelmCluster(fateOf: (job: string) => Fate): Promise<HelmCluster> {
  const objects = new Map<string, Stored>();
  const watches = new Set<{ readonly folder: string; readonly response: ServerResponse }>();
  let version = 0;

  const tell = (type: 'ADDED' | 'DELETED', path: string, object: Stored): void => {
    for (const { folder, response } of watches) {
      if (path.startsWith(folder)) response.write(`${JSON.stringify({ type, object })}\n`);
    }
  };
  const keep = (folder: string, object: Stored): Stored => {
    version += 1;
    const path = `${folder}/${object.metadata.name}`;
    const fate = object.kind === 'Job' ? fateOf(object.metadata.name) : 'complete';
    if (fate === 'refused') throw new Error('admission webhook "jobs.example.com" denied the request');
    const metadata = { ...object.metadata, uid: `uid-${version}`, resourceVersion: String(version), generation: 1 };
    const kept = { ...object, metadata, ...(object.kind === 'Job' ? { status: ended(fate) } : {}) };
    objects.set(path, kept);
    tell('ADDED', path, kept);
    return kept;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const described = describe(pathname);
    if (described) return send(response, 200, described);
    if (pathname === '/openapi/v2') {
      response.writeHead(200, { 'content-type': 'application/com.github.proto-openapi.spec.v2.v1.0+protobuf' }).end();
      return;
    }
    const place = /^(\/api\/v1|\/apis\/[^/]+\/v\d)((?:\/namespaces\/[^/]+)?\/([a-z]+))(?:\/([^/]+))?$/.exec(pathname);
    const [, group = '', within = '', plural = '', name] = place ?? [];
    const kind = SERVED[group]?.[plural];
    if (!kind) return send(response, 404, failure(404, 'NotFound', `${pathname} is not served here`));
    const folder = `${group}${within}`;
    const object = objects.get(`${folder}/${name}`);
    const absent = failure(404, 'NotFound', `${plural} "${name}" not found`);
    switch (request.method) {
      case 'DELETE':
        if (!object) return send(response, 404, absent);
        objects.delete(`${folder}/${name}`);
        tell('DELETED', `${folder}/${name}`, object);
        return send(response, 200, { kind: 'Status', apiVersion: 'v1', status: 'Success' });
      case 'POST':
      case 'PUT':
      // Server-side apply: the whole object, whether it is there or not.
      case 'PATCH':
        try {
          return send(response, 200, keep(folder, stored.parse(await bodyOf(request))));
        } catch (error) {
          return send(response, 403, failure(403, 'Forbidden', error instanceof Error ? error.message : 'refused'));
        }
    }
    if (name) return object ? send(response, 200, object) : send(response, 404, absent);
    const apiVersion = group.replace(/^\/apis?\//, '');
    const metadata = { resourceVersion: String(version) };
    const selected = selector(searchParams);
    const items = [...objects].flatMap(([path, one]) => (path.startsWith(`${folder}/`) && selected(one) ? [one] : []));
    if (searchParams.get('watch') !== 'true') {
      return send(response, 200, { kind: `${kind}List`, apiVersion, metadata, items });
    }
    response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders();
    if (searchParams.get('sendInitialEvents') === 'true') {
      // A list as a stream: what there is, then a mark that this was all.
      const annotations = { 'k8s.io/initial-events-end': 'true' };
      const mark = { kind, apiVersion, metadata: { ...metadata, annotations } };
      const events = [...items.map((object) => ({ type: 'ADDED', object })), { type: 'BOOKMARK', object: mark }];
      for (const event of events) response.write(`${JSON.stringify(event)}\n`);
    }
    const watch = { folder, response };
    watches.add(watch);
    request.on('close', () => watches.delete(watch));
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      send(response, 500, failure(500, 'InternalError', error instanceof Error ? error.message : 'failed'));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const home = await mkdtemp(join(tmpdir(), 'odigos-mcp-helm-'));
  await writeFile(join(home, 'config'), kubeconfig(server.address()));
  return {
    objects: () =>
      [...objects.values()]
        .map(({ kind, metadata }) => `${kind}/${metadata.name}`)
        .filter((name) => !name.startsWith('Secret/sh.helm.release.')),
    environment: { KUBECONFIG: join(home, 'config'), HOME: home },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** The status of a Job of one pod that has run. */
function ended(fate: 'complete' | 'failed'): object {
  const type = fate === 'complete' ? 'Complete' : 'Failed';
  const startTime = '2026-01-01T00:00:00Z';
  return {
    startTime,
    ...(fate === 'complete' ? { succeeded: 1, completionTime: startTime } : { failed: 2 }),
    conditions: [{ type, status: 'True', reason: 'Test', message: `the Job is ${fate}` }],
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const bytes = await bytesOf(request);
  const isProtobuf = request.headers['content-type']?.includes('protobuf') ?? false;
  return isProtobuf ? secretFromProtobuf(bytes) : JSON.parse(bytes.toString('utf8'));
}

/** Of a list, what its label and name selectors let through. */
function selector(parameters: URLSearchParams): (object: Stored) => boolean {
  const labels = (parameters.get('labelSelector') ?? '').split(',').filter((pair) => pair !== '');
  const name = /^metadata\.name=(.+)$/.exec(parameters.get('fieldSelector') ?? '')?.[1];
  return ({ metadata }) =>
    (name === undefined || metadata.name === name) &&
    labels.every((pair) => metadata.labels?.[pair.split('=')[0] ?? ''] === pair.split('=')[1]);
}

function describe(path: string): object | undefined {
  const groups = Object.keys(SERVED).filter((group) => group.startsWith('/apis/'));
  if (path === '/version') return { major: '1', minor: '34', gitVersion: 'v1.34.0' };
  if (path === '/openapi/v3') return { paths: {} };
  if (path === '/api') return { kind: 'APIVersions', versions: ['v1'], serverAddressByClientCIDRs: [] };
  if (path === '/apis') {
    const named = groups.map((group) => {
      const [, , name = '', version = ''] = group.split('/');
      const served = { groupVersion: `${name}/${version}`, version };
      return { name, versions: [served], preferredVersion: served };
    });
    return { kind: 'APIGroupList', apiVersion: 'v1', groups: named };
  }
  const kinds = SERVED[path];
  if (!kinds) return undefined;
  return {
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion: path.replace(/^\/apis?\//, ''),
    resources: Object.entries(kinds).map(([name, kind]) => ({
      name,
      singularName: kind.toLowerCase(),
      namespaced: !kind.startsWith('Cluster'),
      kind,
      verbs: ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'],
    })),
  };
}
