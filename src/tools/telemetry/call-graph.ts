import type { GetServiceMapQuery, GetServiceMapWorkloadsQuery } from '../../tool/generated/operations.generated.ts';
import { nodeName } from './service-node.ts';

type Caller = GetServiceMapQuery['getServiceMap']['services'][number];
type Workload = GetServiceMapWorkloadsQuery['workloads'][number];

/** One service calls another. */
export interface Edge {
  readonly from: Pick<Caller, 'nodeId' | 'serviceName'>;
  readonly to: Caller['services'][number];
}

/** A service of the map, and whose it is. */
export interface ServicePlace {
  /** What tells it apart in the map. */
  readonly service: string;
  /** Seen by its callers only: it has no service name of its own. */
  readonly isVirtual: boolean;
  /** The workloads that it may be, as far as names tell: none where it is outside, several where they share the name. */
  readonly workloads: readonly Workload['id'][];
}

/** Between a service's name and its further dimensions in a node's id. */
const DIMENSION_MARK = '|';

/** Every edge, the busiest first; of equal ones by name. */
export function edgesOf({ getServiceMap }: GetServiceMapQuery): readonly Edge[] {
  return getServiceMap.services
    .flatMap((from) => from.services.map((to) => ({ from, to })))
    .sort((left, right) => right.to.requests - left.to.requests || (edgeKey(left) < edgeKey(right) ? -1 : 1));
}

function edgeKey({ from, to }: Edge): string {
  return `${nodeName(from)}\u0000${nodeName(to)}`;
}

/**
 * The edges within some calls of a service, in the order in which they come.
 *
 * @param service its name, or what tells it apart from its namesakes
 * @param depth calls away from it, whichever way they go; 1 is those from and to it
 */
export function around(edges: readonly Edge[], service: string, depth: number): readonly Edge[] {
  const ends = edges.flatMap(({ from, to }) => [from, to]);
  let reached = new Set(
    ends.filter((end) => [end.serviceName, nodeName(end)].includes(service)).map((end) => nodeName(end)),
  );
  let found: readonly Edge[] = [];
  for (let step = 0; step < depth; step += 1) {
    const within = reached;
    found = edges.filter(({ from, to }) => within.has(nodeName(from)) || within.has(nodeName(to)));
    reached = new Set([...reached, ...found.flatMap(({ from, to }) => [nodeName(from), nodeName(to)])]);
  }
  return found;
}

/** Finds the place of each service of a map, from the workloads that there are. */
export function placing(edges: readonly Edge[], workloads: readonly Workload[]): ReadonlyMap<string, ServicePlace> {
  const byService = new Map<string, Workload['id'][]>();
  for (const { id, serviceName } of workloads) {
    // One that is not instrumented has no service name, and is called by its own.
    const name = serviceName ?? id.name;
    byService.set(name, [...(byService.get(name) ?? []), id]);
  }
  const callers = new Set(edges.map(({ from }) => nodeName(from)));
  const places = new Map<string, ServicePlace>();
  for (const end of edges.flatMap(({ from, to }) => [{ ...from, isVirtual: undefined }, to])) {
    const service = nodeName(end);
    if (places.has(service) && end.isVirtual === undefined) continue;
    places.set(service, {
      service,
      // What calls others has spans of its own.
      isVirtual: end.isVirtual === true && !callers.has(service),
      workloads: amongNamesakes(byService.get(end.serviceName) ?? [], service),
    });
  }
  return places;
}

/** The name of a service, without what tells it apart from its namesakes. */
export function serviceOf({ service }: Pick<ServicePlace, 'service'>): string {
  return service.split(DIMENSION_MARK)[0] ?? service;
}

/** Those of the namespace that a node's id tells behind the name, if it tells one; all of that name otherwise. */
function amongNamesakes(ids: readonly Workload['id'][], service: string): readonly Workload['id'][] {
  const dimensions = service.split(DIMENSION_MARK).slice(1);
  const own = ids.filter(({ namespace }) => dimensions.includes(namespace));
  return own.length > 0 ? own : ids;
}
