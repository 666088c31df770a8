import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { GetBlastRadiusQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead } from '../../tool/tool.ts';
import { ofInsights } from './insights.ts';

type Radius = NonNullable<GetBlastRadiusQuery['insights']>['blastRadius'];
type Edge = Radius['edges'][number];

const MAX_EDGES = 100;

/** What a failing service touches: who calls it, and what it calls, some steps away. Counts are rough. */
export const get_blast_radius = defineRead(definitions.get_blast_radius, {
  async read(call) {
    const { blastRadius } = await ofInsights(call.read(operations.get_blast_radius, call.arguments));
    const { root, edges } = blastRadius;
    const callers = reached(root, edges, 'callers');
    const callees = reached(root, edges, 'callees');
    const virtual = new Set((blastRadius.nodes ?? []).filter(({ isVirtual }) => isVirtual).map(nameOf));
    if (edges.length > MAX_EDGES) {
      const narrower = call.arguments.depth > 1 ? ' A smaller depth has fewer.' : '';
      call.warn(`All services are named, and of ${edges.length} edges the ${MAX_EDGES} with most requests.${narrower}`);
    }
    return {
      data: {
        says: saysOf(nameOf(root), callers.size, callees.size),
        ...present({
          depend_on_it: [...callers].sort(),
          it_depends_on: [...callees].sort().map((name) => (virtual.has(name) ? `${name} (not instrumented)` : name)),
        }),
        edges: busiest(edges).map(edgeRow),
      },
      nextSteps: nextSteps(root),
    };
  },
});

function busiest(edges: readonly Edge[]): readonly Edge[] {
  if (edges.length <= MAX_EDGES) return edges;
  return [...edges].sort((one, other) => (other.requestCount ?? 0) - (one.requestCount ?? 0)).slice(0, MAX_EDGES);
}

function saysOf(name: string, callers: number, callees: number): string {
  if (callers + callees === 0) return `No calls from or to ${name} are known: the graph fills from traces.`;
  return `${callers} ${callers === 1 ? 'service depends' : 'services depend'} on ${name}, and it depends on ${callees}.`;
}

function nameOf({ namespace = '', service = '' }: { readonly namespace?: string; readonly service?: string }): string {
  return namespace === '' ? service : `${namespace}/${service}`;
}

const clientOf = (edge: Edge): string => nameOf({ namespace: edge.clientNamespace, service: edge.clientService });
const serverOf = (edge: Edge): string => nameOf({ namespace: edge.serverNamespace, service: edge.serverService });

/** Every service that is reached from the root along edges, in one direction. */
function reached(root: Radius['root'], edges: readonly Edge[], way: 'callers' | 'callees'): ReadonlySet<string> {
  const start = nameOf(root);
  const next = new Map<string, string[]>();
  for (const edge of edges) {
    const [from, to] = way === 'callees' ? [clientOf(edge), serverOf(edge)] : [serverOf(edge), clientOf(edge)];
    next.set(from, [...(next.get(from) ?? []), to]);
  }
  const found = new Set<string>();
  const queue = [start];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    for (const neighbour of next.get(name) ?? []) {
      if (neighbour === start || found.has(neighbour)) continue;
      found.add(neighbour);
      queue.push(neighbour);
    }
  }
  return found;
}

function edgeRow(edge: Edge): object {
  return present({
    from: clientOf(edge),
    to: serverOf(edge),
    over: edge.connectionType,
    requests: edge.requestCount,
    failed: edge.failedCount || undefined,
    last_seen: edge.lastSeen,
  });
}

function nextSteps({ service, namespace }: Radius['root']): readonly NextStep[] {
  return [
    { tool: 'list_findings', arguments: { service, namespace }, why: `See what is found of ${service}.` },
    { tool: 'get_peer_sources', arguments: { service }, why: 'See its callers and callees with their requests.' },
  ];
}
