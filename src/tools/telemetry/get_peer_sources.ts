import { nearest } from '../../tool/did-you-mean.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { definitions, type GetPeerSourcesArguments, operations } from '../../tool/generated/catalog.generated.ts';
import type { GetPeerSourcesServicesQuery, PeerFragment } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead } from '../../tool/tool.ts';
import { isOutsideTold, nodeName, OUTSIDE_UNTOLD } from './service-node.ts';
import { SHARED_LEFT_OUT } from './shared-names.ts';

/** The highest limit that the tool takes. */
const MOST = 500;
/** Between a service's name and its further dimensions in a node's id. */
const DIMENSION_MARK = '|';

/**
 * Neighbours of one service. The API takes the exact name without dimensions and answers nothing for any other spelling;
 * namesakes of all namespaces come as one (recording `probe/peerSources/same-service-two-namespaces`).
 */
export const get_peer_sources = defineRead(definitions.get_peer_sources, {
  async read(call) {
    const { limit } = call.arguments;
    const service = baseName(call.arguments.service);
    const [{ peerSources }, services] = await Promise.all([
      call.read(operations.get_peer_sources, { ...call.arguments, service }),
      call.read(operations.get_peer_sources_services, {}),
    ]);
    const { inbound, outbound } = peerSources;
    const nodes = nodeIds(services, service);
    if (service !== call.arguments.service) {
      call.warn(`Asked for "${service}", the name without dimensions: the API tells namesakes apart nowhere here.`);
    }
    if (nodes.length > 1) call.warn(`Several services have this name and are merged: ${nodes.join(', ')}.`);
    if (![...inbound, ...outbound].every(isOutsideTold)) call.warn(OUTSIDE_UNTOLD);
    if (call.access.caller.namespaces) call.warn(SHARED_LEFT_OUT);
    // Who sees a part of the calls is told the same of a service whose calls are all hidden and of one that has none: else
    // a name that it gave to a workload of its own would tell whether others have that name.
    const isSeen = nodes.length > 0 && !call.access.caller.namespaces;
    const isKnown = inbound.length + outbound.length > 0 || isSeen;
    return {
      data: present({
        says: saysOf(service, peerSources, isKnown),
        service,
        // The API states of a caller what is true of the service asked for.
        external: inbound.some(({ isVirtual }) => isVirtual) || undefined,
        called_by: rows(inbound, service, limit, false),
        calls: rows(outbound, service, limit, true),
        counts: { called_by: inbound.length, calls: outbound.length },
        left_out: leftOut(limit, inbound.length, outbound.length),
      }),
      nextSteps: nextSteps(call.arguments, service, isKnown, services, peerSources),
    };
  },
});

function baseName(service: string): string {
  const [base = ''] = service.split(DIMENSION_MARK);
  return base === '' ? service : base;
}

function saysOf(
  service: string,
  { inbound, outbound }: { readonly inbound: readonly PeerFragment[]; readonly outbound: readonly PeerFragment[] },
  isKnown: boolean,
): string {
  if (!isKnown) return `No call from or to "${service}" has been seen. Names are exact, as in service.name.`;
  return `${inbound.length} call it, it calls ${outbound.length}. Requests count since the gateway started; last_seen tells their age.`;
}

/** What the busiest rows are shown of; undefined where they are all. */
function leftOut(limit: number, ...counts: readonly number[]): string | undefined {
  if (counts.every((count) => count <= limit)) return undefined;
  return `Of each list the ${limit} with most requests are shown, and no more than ${MOST} ever are.`;
}

function rows(peers: readonly PeerFragment[], service: string, limit: number, isCallee: boolean): readonly object[] {
  return [...peers]
    .sort((left, right) => right.requests - left.requests || (nodeName(left) < nodeName(right) ? -1 : 1))
    .slice(0, limit)
    .map((peer) =>
      present({
        service: nodeName(peer),
        requests: peer.requests,
        last_seen: peer.dateTime,
        // Without a service.name of its own: a database, a queue or something outside.
        external: (isCallee && peer.isVirtual) || undefined,
        namesake: peer.serviceName === service || undefined,
      }),
    );
}

function nodeIds({ getServiceMap }: GetPeerSourcesServicesQuery, service: string): readonly string[] {
  const nodes = getServiceMap.services.flatMap((node) => [node, ...node.services]);
  return [...new Set(nodes.flatMap((node) => (node.serviceName === service ? [nodeName(node)] : [])))].sort();
}

function nextSteps(
  { limit }: GetPeerSourcesArguments,
  service: string,
  isKnown: boolean,
  { getServiceMap }: GetPeerSourcesServicesQuery,
  { inbound, outbound }: { readonly inbound: readonly PeerFragment[]; readonly outbound: readonly PeerFragment[] },
): readonly NextStep[] {
  const map: NextStep = { tool: 'get_service_map', arguments: {}, why: 'See all services and who calls whom.' };
  if (!isKnown) {
    const names = getServiceMap.services
      .flatMap((node) => [node.serviceName, ...node.services.map((one) => one.serviceName)])
      .filter((name) => name !== service);
    const closest = nearest(service.split('/').at(-1) ?? service, [...new Set(names)].sort());
    if (closest === undefined) return [map];
    return [{ tool: 'get_peer_sources', arguments: { service: closest, limit }, why: 'See the nearest name.' }, map];
  }
  const [busiest] = [...outbound]
    .filter(({ serviceName, isVirtual }) => serviceName !== service && !isVirtual)
    .sort((left, right) => right.requests - left.requests || (nodeName(left) < nodeName(right) ? -1 : 1));
  const onwards: readonly NextStep[] = busiest
    ? [
        {
          tool: 'get_peer_sources',
          arguments: { service: busiest.serviceName, limit },
          why: 'Follow its busiest call.',
        },
      ]
    : [];
  const longest = Math.max(inbound.length, outbound.length);
  const more: readonly NextStep[] =
    longest > limit && limit < MOST
      ? [
          {
            tool: 'get_peer_sources',
            arguments: { service, limit: Math.min(MOST, longest) },
            why: 'See those with fewer requests, too.',
          },
        ]
      : [];
  return [
    ...more,
    ...onwards,
    { tool: 'get_service_map', arguments: { service }, why: 'See it in the map.' },
    { tool: 'get_trace_correlations', arguments: {}, why: 'See which of its operations lead to which calls.' },
  ];
}
