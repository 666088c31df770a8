import { kubernetesTime } from '../clock.ts';
import type { PeerSources, ServiceMapFromSource, ServiceMapToSource } from '../contract.generated.ts';
import { type InstrumentationConfig, keyOf, type Source, type WorkloadId } from '../kubernetes/model.ts';
import type { Telemetry } from './telemetry.ts';

/** That a workload calls a service, and how often. */
export interface Call {
  readonly from: WorkloadId;
  /** The service called. */
  readonly to: string;
  /** No agent runs on the other side: the caller's spans are all that is known of it. */
  readonly isVirtual: boolean;
  readonly requestsPerSecond: number;
}

/** What the gateway counts calls in. */
export interface CallingWorld {
  readonly calls: readonly Call[];
  readonly configs: ReadonlyMap<string, InstrumentationConfig>;
  readonly telemetry: Telemetry;
  /** The Source objects, that may give a workload another name. */
  readonly sources: { own(id: WorkloadId): Pick<Source, 'serviceName'> | undefined };
}

/**
 * Who calls whom, as the gateway counted it: requests are a counter since the caller began to send, with no rate, and
 * an edge whose caller fell silent stays with the time that it was last seen.
 */
export function serviceGraph(world: CallingWorld): ServiceMapFromSource[] {
  const nodes = new Map<string, ServiceMapToSource[]>();
  for (const call of world.calls) {
    const key = keyOf(call.from);
    const seen = world.telemetry.lastSeen(key);
    if (seen === null || !world.configs.has(key)) continue;
    const caller = serviceNameOf(world, call.from);
    const edges = nodes.get(caller) ?? [];
    edges.push({
      nodeId: call.to,
      serviceName: call.to,
      isVirtual: call.isVirtual,
      requests: call.requestsPerSecond * world.telemetry.secondsSent(key),
      dateTime: kubernetesTime(seen),
      nodeAttributes: [],
    });
    nodes.set(caller, edges);
  }
  return [...nodes].map(([serviceName, services]) => ({ nodeId: serviceName, serviceName, services }));
}

/** The neighbours of one service by its exact name; an unknown one has none. */
export function peersOf(world: CallingWorld, serviceName: string): PeerSources {
  const graph = serviceGraph(world);
  const own = graph.flatMap((node) => node.services).find((edge) => edge.serviceName === serviceName);
  return {
    inbound: graph.flatMap((node) =>
      node.services
        .filter((edge) => edge.serviceName === serviceName)
        // As upstream, whether an inbound row is virtual is said of the service asked for, not of its caller.
        .map((edge) => ({
          ...edge,
          nodeId: node.nodeId,
          serviceName: node.serviceName,
          isVirtual: own?.isVirtual ?? false,
        })),
    ),
    outbound: graph.filter((node) => node.serviceName === serviceName).flatMap((node) => node.services),
  };
}

/** The service name that a workload reports under. */
function serviceNameOf(world: CallingWorld, id: WorkloadId): string {
  return world.sources.own(id)?.serviceName ?? id.name;
}
