import { kubernetesTime } from '../clock.ts';
import { type InstrumentationConfig, keyOf, type Source, type WorkloadId } from '../kubernetes/model.ts';
import type { Call } from './service-graph.ts';
import type { Telemetry } from './telemetry.ts';

/** What transactions are learned from. */
export interface LearnedWorld {
  readonly calls: readonly Call[];
  readonly configs: ReadonlyMap<string, InstrumentationConfig>;
  readonly telemetry: Telemetry;
  readonly workloads: ReadonlyMap<string, { readonly id: WorkloadId }>;
  readonly sources: { own(id: WorkloadId): Pick<Source, 'serviceName'> | undefined };
  now(): number;
}

/** A service as traces tell it. */
interface Node {
  readonly namespace: string;
  readonly service: string;
  readonly isVirtual: boolean;
}

/** A call between two services as traces tell it. */
interface Edge {
  readonly client: Node;
  readonly server: Node;
  readonly requests: number;
  readonly lastSeen: string;
}

const MINUTE = 60_000;

/** Every call that an agent sees. */
function edgesOf(world: LearnedWorld): readonly Edge[] {
  return world.calls.flatMap((call) => {
    const key = keyOf(call.from);
    const seen = world.telemetry.lastSeen(key);
    if (seen === null || !world.configs.has(key)) return [];
    const server = [...world.workloads.values()].find(({ id }) => nameOf(world, id) === call.to);
    return [
      {
        client: { namespace: call.from.namespace, service: nameOf(world, call.from), isVirtual: false },
        server: { namespace: server?.id.namespace ?? '', service: call.to, isVirtual: call.isVirtual },
        requests: Math.round(call.requestsPerSecond * world.telemetry.secondsSent(key)),
        lastSeen: kubernetesTime(seen),
      },
    ];
  });
}

function nameOf(world: LearnedWorld, id: WorkloadId): string {
  return world.sources.own(id)?.serviceName ?? id.name;
}

function same(one: Node, other: { readonly namespace: string; readonly service: string }): boolean {
  return one.service === other.service && (other.namespace === '' || one.namespace === other.namespace);
}

/** The services around one, up to so many steps away against and along calls. */
export function blastRadius(
  world: LearnedWorld,
  root: { readonly namespace: string; readonly service: string },
  depth: number,
) {
  const all = edgesOf(world);
  const known = all.flatMap(({ client, server }) => [client, server]).find((node) => same(node, root));
  const start: Node = known ?? { ...root, isVirtual: false };
  const edges = new Set<Edge>();
  for (const [near, far] of [
    ['client', 'server'],
    ['server', 'client'],
  ] as const) {
    let reached: readonly Node[] = [start];
    for (let step = 0; step < depth; step += 1) {
      const next = all.filter((edge) => !edges.has(edge) && reached.some((node) => same(edge[near], node)));
      for (const edge of next) edges.add(edge);
      reached = next.map((edge) => edge[far]);
    }
  }
  const nodes = new Map([start, ...[...edges].flatMap(({ client, server }) => [client, server])].map(withKey));
  return {
    root: start,
    nodes: [...nodes.values()],
    edges: [...edges].map(({ client, server, requests, lastSeen }) => ({
      clientNamespace: client.namespace,
      clientService: client.service,
      serverNamespace: server.namespace,
      serverService: server.service,
      connectionType: server.isVirtual ? 'virtual_node' : 'direct',
      requestCount: requests,
      failedCount: 0,
      lastSeen,
    })),
  };
}

function withKey(node: Node): readonly [string, Node] {
  return [`${node.namespace}/${node.service}`, node];
}

/** A deviation that was learned of: whatever leaves the cluster, and the slowest of what stays inside. */
export interface LearnedAnomaly {
  readonly edge: Edge;
  readonly isEgress: boolean;
  readonly transactionId: string;
  readonly signature: string;
}

/** The anomalies of the simulated cluster: one for each callee that no agent sees, and one slow call. */
export function anomaliesOf(world: LearnedWorld): readonly LearnedAnomaly[] {
  const edges = edgesOf(world);
  const outside = edges.filter(({ server }) => server.isVirtual).slice(0, 2);
  const slow = edges.filter(({ server }) => !server.isVirtual).slice(0, 1);
  return [...outside, ...slow].map((edge) => {
    const isEgress = edge.server.isVirtual;
    return {
      edge,
      isEgress,
      transactionId: `tx-${edge.client.namespace}-${edge.client.service}`,
      signature: `${isEgress ? 'D2_egress' : 'D3_latency'}:${edge.server.service}`,
    };
  });
}

/** The guardrails that are broken: calls from one namespace into another. */
export function violationsOf(world: LearnedWorld): readonly Edge[] {
  return edgesOf(world).filter(
    ({ client, server }) => !server.isVirtual && server.namespace !== '' && client.namespace !== server.namespace,
  );
}

/** Every service that sends, with how much it was seen. */
export function servicesOf(world: LearnedWorld) {
  const found = new Map<string, { node: Node; volume: number; lastSeen: string }>();
  for (const { client, requests, lastSeen } of edgesOf(world)) {
    const [key] = withKey(client);
    const before = found.get(key);
    found.set(key, { node: client, volume: (before?.volume ?? 0) + requests, lastSeen });
  }
  return [...found.values()].map(({ node, volume, lastSeen }) => ({
    namespace: node.namespace,
    service: node.service,
    transactionCount: 1,
    volume,
    lastSeen,
  }));
}

/** A sample trace of an anomaly or of what it is compared with. */
export function sampleTrace(world: LearnedWorld, transactionId: string, kind: 'evidence' | 'example') {
  return {
    transactionId,
    traceId: Buffer.from(`${transactionId}${kind}`.padEnd(16, '0').slice(0, 16)).toString('hex'),
    observedAt: kubernetesTime(world.now() - (kind === 'evidence' ? 5 : 60) * MINUTE),
    durationMs: kind === 'evidence' ? 1_840 : 120,
    sampleReason: kind === 'evidence' ? 'anomaly_evidence' : 'example',
    rawOtlp: '',
  };
}
