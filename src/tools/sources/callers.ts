import { counted } from '../../text/counted.ts';
import { notServed } from '../../tool/compatibility.ts';
import { ToolFailure } from '../../tool/failure.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import type { PeerFragment } from '../../tool/generated/operations.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { nodeName } from '../telemetry/service-node.ts';
import { type WorkloadId, workloadKey } from '../workload/workload.ts';

/** What the traces of others, and its own, tell of a service. */
export interface Peers {
  readonly service: string;
  readonly callers: readonly Seen[];
  readonly calls: readonly Seen[];
  /** Other workloads of that service name, by `namespace/kind/name`: where there are some, calls are nobody's in particular. */
  readonly namesakes: readonly string[];
}

interface Seen {
  readonly service: string;
  readonly requests: number;
  /** RFC 3339. */
  readonly lastSeen: string;
}

/**
 * Who calls a service and whom it calls; undefined where the UI does not tell, or it could not be read. The gateway keeps
 * an edge for ever, and with it when it was last seen (recording `probe/getServiceMap/now`). Namesakes come as one (recording
 * `probe/peerSources/same-service-two-namespaces`): where there are some, nothing is told of calls.
 */
export async function readPeers(
  call: Pick<ReadCall<object>, 'read' | 'compatibility'>,
  { id, serviceName: service }: { readonly id: WorkloadId; readonly serviceName: string | null },
): Promise<Peers | undefined> {
  if (service === null || notServed(call.compatibility, 'get_peer_sources') !== undefined) return undefined;
  try {
    const [{ peerSources }, { workloads }] = await Promise.all([
      call.read(operations.get_peer_sources, { service, limit: 50 }),
      call.read(operations.get_service_map_workloads, {}),
    ]);
    const namesakes = workloads
      .filter((one) => (one.serviceName ?? one.id.name) === service && workloadKey(one.id) !== workloadKey(id))
      .map((one) => `${one.id.namespace}/${one.id.kind}/${one.id.name}`);
    if (namesakes.length > 0) return { service, callers: [], calls: [], namesakes };
    return {
      service,
      callers: peerSources.inbound.map(seenOf),
      calls: peerSources.outbound.map(seenOf),
      namesakes,
    };
  } catch (error) {
    if (error instanceof ToolFailure) return undefined;
    throw error;
  }
}

function seenOf(peer: PeerFragment): Seen {
  return { service: nodeName(peer), requests: peer.requests, lastSeen: peer.dateTime };
}

/** When the last of them was seen, RFC 3339. */
export function lastOf(seen: readonly Seen[]): string | undefined {
  return seen.map(({ lastSeen }) => lastSeen).sort((one, other) => Date.parse(other) - Date.parse(one))[0];
}

const MOST_NAMESAKES = 3;

/** A line of evidence of when its own calls were last seen, or why that is not known; none where it makes none. */
export function seenCalls(peers: Peers): readonly string[] {
  if (peers.namesakes.length > 0) {
    const more = peers.namesakes.length - MOST_NAMESAKES;
    const named = peers.namesakes.slice(0, MOST_NAMESAKES).join(', ') + (more > 0 ? ` and ${more} more` : '');
    return [
      `calls of service ${peers.service}: not known, since ${named} have that service name too and the service map does not part them`,
    ];
  }
  const last = lastOf(peers.calls);
  return last === undefined ? [] : [`calls of service ${peers.service}: last seen ${last} (service map)`];
}

/** For how long after a call it still counts as called. */
const LATELY = 5 * 60_000;

/** Whether some call to it was seen lately. */
export function isCalledNow({ callers }: Peers, now: number): boolean {
  const last = lastOf(callers);
  return last !== undefined && now - Date.parse(last) < LATELY;
}

const MOST_CALLERS = 3;

/** A line of evidence that it is called: by whom, how often, when last; undefined where no call was seen. */
export function calledBy({ callers }: Peers): string | undefined {
  if (callers.length === 0) return undefined;
  const busiest = [...callers].sort((one, other) => other.requests - one.requests);
  const named = busiest
    .slice(0, MOST_CALLERS)
    .map(({ service, requests, lastSeen }) => `${service} ${counted(requests, 'request')}, last seen ${lastSeen}`);
  const more = callers.length > MOST_CALLERS ? `; ${callers.length - MOST_CALLERS} more` : '';
  return `called by ${named.join('; ')}${more} (service map)`;
}
