import { fieldOf } from '../../../tool/fields.ts';
import { listOf, numberOf, textOf } from '../answer.ts';
import { type Workload, workloadText } from '../look-into.ts';

/** A service of the map, or all services of a namespace. */
export interface MapNode {
  readonly name: string;
  /** Where it is certain. */
  readonly workload: Workload | undefined;
  /** Its own calls are unseen: it carries no agent. */
  readonly isBlind: boolean;
  /** A database, a queue or something outside the cluster. */
  readonly isExternal: boolean;
  /** What is wrong with it; empty where nothing is known to be. */
  readonly trouble: string;
  /** Services that it stands for; 1 for a service. */
  readonly size: number;
}

/** Calls from one node to another. */
export interface MapEdge {
  readonly from: string;
  readonly to: string;
  readonly requests: number;
  readonly lastSeen: string;
}

export interface ServiceGraph {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** Reads pages of what get_service_map answers in the form of edges. */
export function readGraph(pages: readonly unknown[]): ServiceGraph {
  const each = (field: string): readonly unknown[] => pages.flatMap((page) => listOf(fieldOf(page, field)));
  const rows = each('edges');
  const edges = rows.map((row) => ({
    from: textOf(fieldOf(row, 'from')),
    to: textOf(fieldOf(row, 'to')),
    requests: numberOf(fieldOf(row, 'requests')),
    lastSeen: textOf(fieldOf(row, 'last_seen')),
  }));
  const external = new Set(
    rows.filter((row) => fieldOf(row, 'external') === true).map((row) => textOf(fieldOf(row, 'to'))),
  );
  const blind = new Map(
    each('blind').map((row) => [textOf(fieldOf(row, 'service')), listOf(fieldOf(row, 'workloads'))]),
  );
  const renamed = new Map(
    each('renamed').map((row) => [textOf(fieldOf(row, 'service')), textOf(fieldOf(row, 'workload')).split('/')[2]]),
  );
  const placed = new Map(
    each('services').flatMap((group) =>
      listOf(fieldOf(group, 'services')).map((service) => {
        const name = textOf(service);
        const [namespace, kind] = [textOf(fieldOf(group, 'namespace')), textOf(fieldOf(group, 'kind'))];
        // What tells namesakes apart stands behind the name.
        return [name, { namespace, kind, name: renamed.get(name) ?? name.split('|')[0] ?? name }] as const;
      }),
    ),
  );
  const names = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  return {
    edges,
    nodes: names.map((name) => ({
      name,
      workload: placed.get(name),
      isBlind: blind.has(name),
      isExternal: external.has(name) && !placed.has(name),
      trouble: '',
      size: 1,
    })),
  };
}

/**
 * The graph with what is wrong with its services, by pages of what find_unhealthy_sources lists. What is only on its way is
 * no trouble.
 */
export function withTroubles({ nodes, edges }: ServiceGraph, pages: readonly unknown[]): ServiceGraph {
  const each = (field: string): readonly unknown[] => pages.flatMap((page) => listOf(fieldOf(page, field)));
  const onTheirWay = new Set(
    each('groups')
      .filter((group) => numberOf(fieldOf(group, 'unhealthy')) === 0)
      .map((group) => textOf(fieldOf(group, 'reason'))),
  );
  const troubles = new Map(
    each('sources').flatMap((row): readonly (readonly [workload: string, reason: string])[] => {
      const [namespace, kind, name, reason = ''] = ['namespace', 'kind', 'name', 'reason'].map((field) =>
        textOf(fieldOf(row, field)),
      );
      return onTheirWay.has(reason) ? [] : [[`${namespace}/${kind}/${name}`, reason]];
    }),
  );
  const troubleOf = ({ workload }: MapNode): string =>
    workload === undefined ? '' : (troubles.get(workloadText(workload)) ?? '');
  return { edges, nodes: nodes.map((node) => ({ ...node, trouble: troubleOf(node) })) };
}

/** What stands for services whose namespace is not known. */
const ELSEWHERE = '(elsewhere)';

/** The graph with one node for all services of a namespace; calls within one are left out. */
export function byNamespace({ nodes, edges }: ServiceGraph): ServiceGraph {
  const namespaceOf = new Map(nodes.map(({ name, workload }) => [name, workload?.namespace ?? ELSEWHERE]));
  const members = Map.groupBy(nodes, ({ name }) => namespaceOf.get(name) ?? ELSEWHERE);
  const between = new Map<string, MapEdge>();
  for (const edge of edges) {
    const [from = ELSEWHERE, to = ELSEWHERE] = [namespaceOf.get(edge.from), namespaceOf.get(edge.to)];
    if (from === to) continue;
    const key = `${from}\u0000${to}`;
    const known = between.get(key);
    const requests = edge.requests + (known?.requests ?? 0);
    const lastSeen = [edge.lastSeen, known?.lastSeen ?? ''].toSorted().at(-1) ?? '';
    between.set(key, { from, to, requests, lastSeen });
  }
  return {
    edges: [...between.values()],
    nodes: [...members].map(([name, services]) => {
      const ill = services.filter(({ trouble }) => trouble !== '').length;
      return {
        name,
        workload: undefined,
        isBlind: services.every(({ isBlind }) => isBlind),
        isExternal: name === ELSEWHERE,
        trouble: ill === 0 ? '' : `${ill} unhealthy`,
        size: services.length,
      };
    }),
  };
}

/** The services of a namespace with all that call them and that they call. */
export function ofNamespace({ nodes, edges }: ServiceGraph, namespace: string): ServiceGraph {
  const own = new Set(
    nodes.filter(({ workload }) => (workload?.namespace ?? ELSEWHERE) === namespace).map(({ name }) => name),
  );
  const kept = edges.filter(({ from, to }) => own.has(from) || own.has(to));
  const near = new Set([...own, ...kept.flatMap(({ from, to }) => [from, to])]);
  return { edges: kept, nodes: nodes.filter(({ name }) => near.has(name)) };
}

/** The busiest calls of a graph, as many as no more than so many services have between them. */
export function busiest({ nodes, edges }: ServiceGraph, most: number): ServiceGraph {
  if (nodes.length <= most) return { nodes, edges };
  const near = new Set<string>();
  const kept = edges
    .toSorted((one, other) => other.requests - one.requests)
    .filter(({ from, to }) => {
      const more = [...new Set([from, to])].filter((name) => !near.has(name));
      if (near.size + more.length > most) return false;
      for (const name of more) near.add(name);
      return true;
    });
  return { edges: kept, nodes: nodes.filter(({ name }) => near.has(name)) };
}
