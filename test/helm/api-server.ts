import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { kubectl, output } from './tools.ts';

const RESOURCES = {
  services: { kind: 'Service', apiVersion: 'v1', prefix: '/api/v1' },
  deployments: { kind: 'Deployment', apiVersion: 'apps/v1', prefix: '/apis/apps/v1' },
} as const;

type ResourceName = keyof typeof RESOURCES;

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
 * patches of services and deployments, under the rules of a Role. Patches are merged by kubectl, with the code that
 * the real server merges them with.
 */
export async function startApiServer({ objects, rules, getsReady = () => true }: ApiServerOptions): Promise<ApiServer> {
  const state = new Map<string, Stored>();
  const writes: { path: string; fieldManager: string | null }[] = [];
  for (const text of objects) {
    const object = stored.parse(parse(text));
    state.set(pathOf(object), withStatus(object, getsReady));
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const discovered = discovery(url.pathname);
    if (discovered) return send(response, 200, discovered);
    const target = /^(?:\/api\/v1|\/apis\/apps\/v1)\/namespaces\/([^/]+)\/(services|deployments)(?:\/([^/]+))?$/.exec(
      url.pathname,
    );
    const resource: ResourceName | undefined =
      target?.[2] === 'services' || target?.[2] === 'deployments' ? target[2] : undefined;
    if (!target || !resource) return send(response, 404, failure(404, 'NotFound', 'not served here'));
    const selected = /^metadata\.name=(.+)$/.exec(url.searchParams.get('fieldSelector') ?? '')?.[1];
    const name = target[3] ?? selected;
    const verb = verbOf(request.method ?? 'GET', target[3] !== undefined, url.searchParams.get('watch') === 'true');
    if (!isAllowed(rules, verb, resource, name)) {
      const what = `${resource} "${name ?? ''}" is forbidden: the service account cannot ${verb} it`;
      return send(response, 403, failure(403, 'Forbidden', what));
    }
    const path = `${RESOURCES[resource].prefix}/namespaces/${target[1]}/${resource}/${name}`;
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
    const patched = stored.parse(await merge(object, await textOf(request)));
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
  if (watch) return 'watch';
  return named ? 'get' : 'list';
}

/** As the API server judges: a list or watch by metadata.name is one of that name. */
function isAllowed(rules: readonly Rule[], verb: string, resource: ResourceName, name: string | undefined): boolean {
  const group = resource === 'services' ? '' : 'apps';
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
  const resources = (groupVersion: string, name: ResourceName) => ({
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion,
    resources: [
      {
        name,
        singularName: RESOURCES[name].kind.toLowerCase(),
        namespaced: true,
        kind: RESOURCES[name].kind,
        verbs: ['get', 'list', 'watch', 'patch'],
      },
    ],
  });
  switch (path) {
    case '/api':
      return { kind: 'APIVersions', versions: ['v1'], serverAddressByClientCIDRs: [] };
    case '/apis': {
      const version = { groupVersion: 'apps/v1', version: 'v1' };
      const groups = [{ name: 'apps', versions: [version], preferredVersion: version }];
      return { kind: 'APIGroupList', apiVersion: 'v1', groups };
    }
    case '/api/v1':
      return resources('v1', 'services');
    case '/apis/apps/v1':
      return resources('apps/v1', 'deployments');
    default:
      return undefined;
  }
}

function failure(code: number, reason: string, message: string): object {
  return { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', message, reason, code };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function kubeconfig(address: AddressInfo | string | null): string {
  const port = typeof address === 'object' ? address?.port : undefined;
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'test',
    clusters: [{ name: 'test', cluster: { server: `http://127.0.0.1:${port}` } }],
    contexts: [{ name: 'test', context: { cluster: 'test', user: 'test' } }],
    users: [{ name: 'test', user: {} }],
  });
}
