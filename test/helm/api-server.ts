import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { bytesOf, failure, kubeconfig, send } from './kubernetes-http.ts';
import { kubectl, output } from './tools.ts';

const RESOURCES = {
  services: { kind: 'Service', apiVersion: 'v1', prefix: '/api/v1' },
  deployments: { kind: 'Deployment', apiVersion: 'apps/v1', prefix: '/apis/apps/v1' },
  rolebindings: {
    kind: 'RoleBinding',
    apiVersion: 'rbac.authorization.k8s.io/v1',
    prefix: '/apis/rbac.authorization.k8s.io/v1',
  },
} as const;

/** By whose name the caller has its rights. */
const BINDING = 'odigos-mcp-mount';

type ResourceName = keyof typeof RESOURCES;
const resourceNames = ['services', 'deployments', 'rolebindings'] as const satisfies readonly ResourceName[];

/** A rule of a Role, as the authorizer reads it. */
export const rule = z.object({
  apiGroups: z.array(z.string()),
  resources: z.array(z.string()),
  resourceNames: z.array(z.string()).optional(),
  verbs: z.array(z.string()),
});

type Rule = z.infer<typeof rule>;

const stored = z.looseObject({
  kind: z.enum(['Service', 'Deployment']),
  metadata: z.looseObject({ name: z.string(), namespace: z.string(), generation: z.number().optional() }),
  spec: z.looseObject({}),
  status: z.looseObject({}).optional(),
});

type Stored = z.infer<typeof stored>;

export interface ApiServer {
  /** The object as it stands, without what the server keeps books of; undefined when it is absent. */
  object(kind: Stored['kind']): Stored | undefined;
  /** How often the Deployment's spec has changed. */
  generation(): number;
  /** Every write so far: verb and field manager. */
  readonly writes: readonly { readonly path: string; readonly fieldManager: string | null }[];
  /** Whether the caller still has its rights: its binding is an object that it may be able to delete. */
  hasRights(): boolean;
  /** Environment by which kubectl reaches this server. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export interface ApiServerOptions {
  /** The objects there are, as YAML. */
  readonly objects: readonly string[];
  /** What the caller may do. */
  readonly rules: readonly Rule[];
  /** Whether pods of a Deployment's spec ever get ready; always, when absent. */
  readonly getsReady?: (spec: Stored['spec']) => boolean;
}

/**
 * As much of a Kubernetes API server as the chart's Jobs talk to: discovery, get, list, watch and strategic merge
 * patches of services and deployments, under the rules of a Role that is bound until the binding is deleted. Patches are merged by kubectl, with the code that
 * the real server merges them with.
 */
export async function startApiServer({ objects, rules, getsReady = () => true }: ApiServerOptions): Promise<ApiServer> {
  const state = new Map<string, Stored>();
  const writes: { path: string; fieldManager: string | null }[] = [];
  let isBound = true;
  for (const text of objects) {
    const object = stored.parse(parse(text));
    state.set(pathOf(object), withStatus(object, getsReady));
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const discovered = discovery(url.pathname);
    if (discovered) return send(response, 200, discovered);
    const target = /^(\/apis?\/[\w./]+)\/namespaces\/([^/]+)\/([a-z]+)(?:\/([^/]+))?$/.exec(url.pathname);
    const resource = resourceNames.find((one) => one === target?.[3] && RESOURCES[one].prefix === target[1]);
    if (!target || !resource) return send(response, 404, failure(404, 'NotFound', 'not served here'));
    const selected = /^metadata\.name=(.+)$/.exec(url.searchParams.get('fieldSelector') ?? '')?.[1];
    const name = target[4] ?? selected;
    const verb = verbOf(request.method ?? 'GET', target[4] !== undefined, url.searchParams.get('watch') === 'true');
    if (!isBound || !isAllowed(rules, verb, resource, name)) {
      const what = `${resource} "${name ?? ''}" is forbidden: the service account cannot ${verb} it`;
      return send(response, 403, failure(403, 'Forbidden', what));
    }
    if (resource === 'rolebindings') {
      if (name !== BINDING) return send(response, 404, failure(404, 'NotFound', `rolebindings "${name}" not found`));
      isBound = false;
      return send(response, 200, { kind: 'Status', apiVersion: 'v1', status: 'Success' });
    }
    const path = `${RESOURCES[resource].prefix}/namespaces/${target[2]}/${resource}/${name}`;
    const object = state.get(path);
    if (verb === 'list') {
      const { apiVersion, kind } = RESOURCES[resource];
      const items = object ? [object] : [];
      return send(response, 200, { apiVersion, kind: `${kind}List`, metadata: { resourceVersion: '1' }, items });
    }
    if (verb === 'watch') {
      response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders();
      return;
    }
    if (!object) {
      const text = `${resource === 'services' ? '' : 'deployments.apps '}${resource} "${name}" not found`;
      return send(
        response,
        404,
        failure(404, 'NotFound', text.replace('deployments.apps deployments', 'deployments.apps')),
      );
    }
    if (verb === 'get') return send(response, 200, object);
    writes.push({ path, fieldManager: url.searchParams.get('fieldManager') });
    const patched = stored.parse(await merge(object, (await bytesOf(request)).toString('utf8')));
    const changed = !isDeepStrictEqual(patched.spec, object.spec);
    const generation = (object.metadata.generation ?? 1) + (changed ? 1 : 0);
    const next = { ...patched, metadata: { ...patched.metadata, generation } };
    state.set(path, withStatus(next, getsReady));
    send(response, 200, state.get(path));
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      send(response, 500, failure(500, 'InternalError', error instanceof Error ? error.message : 'failed'));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = await mkdtemp(join(tmpdir(), 'odigos-mcp-kube-'));
  await writeFile(join(folder, 'config'), kubeconfig(server.address()));
  const find = (kind: Stored['kind']) => [...state.values()].find((object) => object.kind === kind);
  return {
    object(kind) {
      const object = find(kind);
      if (!object) return undefined;
      const { status: _status, ...rest } = object;
      const { generation: _generation, ...metadata } = rest.metadata;
      return { ...rest, metadata };
    },
    generation: () => find('Deployment')?.metadata.generation ?? 0,
    writes,
    hasRights: () => isBound,
    environment: { KUBECONFIG: join(folder, 'config'), HOME: folder },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function verbOf(method: string, named: boolean, watch: boolean): string {
  if (method === 'PATCH') return 'patch';
  if (method === 'DELETE') return 'delete';
  if (watch) return 'watch';
  return named ? 'get' : 'list';
}

/** As the API server judges: a list or watch by metadata.name is one of that name. */
function isAllowed(rules: readonly Rule[], verb: string, resource: ResourceName, name: string | undefined): boolean {
  const { apiVersion } = RESOURCES[resource];
  const group = apiVersion.includes('/') ? apiVersion.replace(/\/.*/, '') : '';
  return rules.some(
    ({ apiGroups, resources, resourceNames, verbs }) =>
      apiGroups.includes(group) &&
      resources.includes(resource) &&
      verbs.includes(verb) &&
      (resourceNames === undefined || (name !== undefined && resourceNames.includes(name))),
  );
}

function withStatus(object: Stored, getsReady: (spec: Stored['spec']) => boolean): Stored {
  if (object.kind !== 'Deployment') return object;
  const ready = getsReady(object.spec);
  return {
    ...object,
    status: {
      observedGeneration: object.metadata.generation ?? 1,
      replicas: ready ? 1 : 2,
      updatedReplicas: 1,
      readyReplicas: 1,
      availableReplicas: 1,
    },
  };
}

async function merge(object: Stored, patch: string): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'odigos-mcp-merge-'));
  try {
    const files = { object: join(folder, 'object.yaml'), patch: join(folder, 'patch.json') };
    await writeFile(files.object, stringify(object));
    await writeFile(files.patch, patch);
    const args = [
      'patch',
      '--local',
      '--type=strategic',
      `-f=${files.object}`,
      `--patch-file=${files.patch}`,
      '-o=json',
    ];
    return JSON.parse(await output(kubectl(args)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function pathOf({ kind, metadata }: Stored): string {
  const resource = kind === 'Service' ? 'services' : 'deployments';
  return `${RESOURCES[resource].prefix}/namespaces/${metadata.namespace}/${resource}/${metadata.name}`;
}

function discovery(path: string): object | undefined {
  if (path === '/api') return { kind: 'APIVersions', versions: ['v1'], serverAddressByClientCIDRs: [] };
  if (path === '/apis') {
    const groups = resourceNames.flatMap((one) => {
      const [name, version] = RESOURCES[one].apiVersion.split('/');
      const served = { groupVersion: RESOURCES[one].apiVersion, version };
      return version ? [{ name, versions: [served], preferredVersion: served }] : [];
    });
    return { kind: 'APIGroupList', apiVersion: 'v1', groups };
  }
  const name = resourceNames.find((one) => RESOURCES[one].prefix === path);
  if (!name) return undefined;
  const { kind, apiVersion } = RESOURCES[name];
  const verbs = ['get', 'list', 'watch', 'patch', 'delete'];
  return {
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion: apiVersion,
    resources: [{ name, singularName: kind.toLowerCase(), namespaced: true, kind, verbs }],
  };
}
