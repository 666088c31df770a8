import { counted } from '../../text/counted.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { ToolFailure } from '../../tool/failure.ts';
import { definitions, type GetServiceMapArguments, operations } from '../../tool/generated/catalog.generated.ts';
import type { GetServiceMapWorkloadsQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { pageOf } from '../../tool/page.ts';
import { defineRead, type ReadCall } from '../../tool/tool.ts';
import { around, type Edge, edgesOf, placing, type ServicePlace, serviceOf } from './call-graph.ts';
import { mermaid } from './mermaid.ts';
import { isOutsideTold, nodeName, OUTSIDE_UNTOLD } from './service-node.ts';
import { SHARED_LEFT_OUT } from './shared-names.ts';

/** More is no picture any more, and Mermaid refuses to draw much more. */
const MOST_DRAWN = 100;

/**
 * Who calls whom, from traces. Counts are cumulative: no window and no rate (recording
 * `probe/getServiceMap/two-gateways`).
 */
export const get_service_map = defineRead(definitions.get_service_map, {
  async read(call) {
    const given = call.arguments;
    const { service, namespace, depth } = given;
    const [map, workloads] = await Promise.all([call.read(operations.get_service_map, given), workloadsOf(call)]);
    const all = edgesOf(map);
    const places = placing(all, workloads);
    const node = service === undefined ? undefined : nodeOfWorkload(service, workloads, places);
    const near = service === undefined ? all : around(all, node ?? service, depth);
    const edges = near.filter(
      ({ from, to }) =>
        namespace === undefined ||
        [from, to].some((end) => places.get(nodeName(end))?.workloads.some((id) => id.namespace === namespace)),
    );
    const isDrawn = given.format === 'mermaid';
    const page = pageOf(edges, busiestFirst, call);
    const shown = isDrawn ? page.items.slice(0, MOST_DRAWN) : page.items;
    const shownPlaces = placesOf(shown, places);
    const isCut = shown.length < edges.length;
    if (service !== undefined && near.length === 0 && all.length > 0) {
      call.warn(
        `No edge from or to "${node ?? service}" was seen; name it exactly, as in service.name, or as namespace/Kind/name.`,
      );
    }
    if (!edges.every(({ to }) => isOutsideTold(to))) call.warn(OUTSIDE_UNTOLD);
    if (call.access.caller.namespaces) call.warn(SHARED_LEFT_OUT);
    return {
      data: present({
        says: saysOf(all, edges, shown),
        mermaid: isDrawn && shown.length > 0 ? mermaid(shown, places) : undefined,
        edges: isDrawn ? undefined : shown.map(edgeRow),
        ...(isDrawn ? {} : { services: groups(shownPlaces), renamed: renamed(shownPlaces) }),
        // Their own calls are unseen: the map ends there.
        blind: shownPlaces.filter(isBlind).map(({ service: name, workloads: ids }) => ({
          service: name,
          workloads: ids.map(idText),
        })),
        shared_names: shownPlaces.filter(isShared).map(({ service: name, workloads: ids }) => ({
          service: name,
          workloads: ids.map(idText),
        })),
        total: edges.length,
      }),
      nextSteps: nextSteps(given, node, edges, isCut),
      ...(isDrawn ? {} : { paged: { list: 'edges', page } }),
    };
  },
});

/**
 * The node of a workload that is named as namespace/Kind/name: the one that tells it from its namesakes, where the map has
 * such; else the name that it shares, whose calls are of all of them (`shared_names` says which). Undefined for any other
 * text.
 */
function nodeOfWorkload(
  text: string,
  workloads: GetServiceMapWorkloadsQuery['workloads'],
  places: ReadonlyMap<string, ServicePlace>,
): string | undefined {
  const workload = workloads.find(({ id }) => idText(id) === text);
  if (!workload) return undefined;
  const own = [...places.values()].find(
    ({ workloads: [id, ...others] }) => id && others.length === 0 && idText(id) === text,
  );
  return own?.service ?? workload.serviceName ?? workload.id.name;
}

/** Most requests first. Counts grow, so an edge that overtakes between two pages is in neither: a map asked anew has it. */
function busiestFirst({ from, to }: Edge): string {
  const rank = Number.MAX_SAFE_INTEGER - Math.min(to.requests, Number.MAX_SAFE_INTEGER);
  return `${String(rank).padStart(16, '0')}\u0000${nodeName(from)}\u0000${nodeName(to)}`;
}

/** The map is worth having without them, unless a namespace is asked for. */
async function workloadsOf(call: ReadCall<GetServiceMapArguments>): Promise<GetServiceMapWorkloadsQuery['workloads']> {
  try {
    return (await call.read(operations.get_service_map_workloads, {})).workloads;
  } catch (error) {
    if (!(error instanceof ToolFailure) || call.arguments.namespace !== undefined) throw error;
    call.warn(`Which workloads the services are cannot be read: ${error.failure.message}`);
    return [];
  }
}

function saysOf(all: readonly Edge[], edges: readonly Edge[], shown: readonly Edge[]): string {
  if (all.length === 0) return 'No calls between services have been seen yet: the map fills from traces.';
  const services = new Set(edges.flatMap(({ from, to }) => [nodeName(from), nodeName(to)])).size;
  const cut = shown.length < edges.length ? ` Shown are ${shown.length}, busiest first.` : '';
  return `${counted(services, 'service')}, ${counted(edges.length, 'edge')}; requests count since the gateway started.${cut}`;
}

function placesOf(edges: readonly Edge[], places: ReadonlyMap<string, ServicePlace>): readonly ServicePlace[] {
  const names = new Set(edges.flatMap(({ from, to }) => [nodeName(from), nodeName(to)]));
  return [...places.values()]
    .filter(({ service }) => names.has(service))
    .sort((left, right) => (left.service < right.service ? -1 : 1));
}

/** A workload of the cluster that only its callers tell of. */
function isBlind({ isVirtual, workloads }: ServicePlace): boolean {
  return isVirtual && workloads.length > 0;
}

/** Names that the map counts together, or that it cannot place: which of the workloads called, it does not tell. */
function isShared({ isVirtual, workloads }: ServicePlace): boolean {
  return !isVirtual && workloads.length > 1;
}

/** The services whose workload is certain, by namespace and kind. */
function groups(places: readonly ServicePlace[]): readonly object[] {
  const found = new Map<string, { readonly namespace: string; readonly kind: string; readonly services: string[] }>();
  for (const { service, workloads } of places) {
    const [id, ...others] = workloads;
    if (!id || others.length > 0) continue;
    const key = `${id.namespace}\u0000${id.kind}`;
    const group = found.get(key) ?? { namespace: id.namespace, kind: id.kind, services: [] };
    group.services.push(service);
    found.set(key, group);
  }
  return [...found].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, group]) => group);
}

/** The services that are not called as their workload is. */
function renamed(places: readonly ServicePlace[]): readonly object[] {
  return places.flatMap((place) => {
    const [id, ...others] = place.workloads;
    const isOther = id && others.length === 0 && serviceOf(place) !== id.name;
    return isOther ? [{ service: place.service, workload: idText(id) }] : [];
  });
}

function idText({ namespace, kind, name }: ServicePlace['workloads'][number]): string {
  return `${namespace}/${kind}/${name}`;
}

function edgeRow({ from, to }: Edge): object {
  return present({
    from: nodeName(from),
    to: nodeName(to),
    requests: to.requests,
    last_seen: to.dateTime,
    // No service.name of its own: a database, a queue or something outside.
    external: to.isVirtual || undefined,
  });
}

function nextSteps(
  given: GetServiceMapArguments,
  node: string | undefined,
  edges: readonly Edge[],
  isCut: boolean,
): readonly NextStep[] {
  const { service, namespace } = given;
  const steps: NextStep[] = [];
  const isNarrowed = service !== undefined || namespace !== undefined;
  const [busiest] = edges;
  if (isCut && !isNarrowed && busiest) {
    const hub = nodeName(busiest.to);
    steps.push({
      tool: 'get_service_map',
      arguments: { service: hub },
      why: `See who calls ${hub}, which is called most, and whom it calls.`,
    });
  }
  if (isNarrowed && edges.length === 0) {
    steps.push({ tool: 'get_service_map', arguments: {}, why: 'See all services.' });
  }
  if (service !== undefined && edges.length > 0) {
    steps.push({
      tool: 'get_peer_sources',
      arguments: { service: node ?? service },
      why: 'See its callers and callees apart.',
    });
  }
  if (given.format === 'edges' && edges.length > 0) {
    const { cursor: _cursor, ...same } = given;
    steps.push({ tool: 'get_service_map', arguments: { ...same, format: 'mermaid' }, why: 'Draw it.' });
  }
  steps.push({ tool: 'get_sampling', arguments: {}, why: 'See which traces are kept: the map is made of traces.' });
  steps.push({ tool: 'get_overview_metrics', arguments: {}, why: 'See how much data flows.' });
  return steps;
}
