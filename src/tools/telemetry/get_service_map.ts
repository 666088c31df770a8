import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { GetServiceMapQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { pageOf } from '../../tool/page.ts';
import { defineRead } from '../../tool/tool.ts';
import { isOutsideTold, nodeName, OUTSIDE_UNTOLD } from './service-node.ts';
import { SHARED_LEFT_OUT } from './shared-names.ts';

type Caller = GetServiceMapQuery['getServiceMap']['services'][number];

interface Edge {
  readonly from: Pick<Caller, 'nodeId' | 'serviceName'>;
  readonly to: Caller['services'][number];
}

/**
 * Who calls whom, from traces. Counts are cumulative: no window and no rate (recording
 * `probe/getServiceMap/two-gateways`).
 */
export const get_service_map = defineRead(definitions.get_service_map, {
  async read(call) {
    const { service } = call.arguments;
    const { getServiceMap } = await call.read(operations.get_service_map, call.arguments);
    const all: readonly Edge[] = getServiceMap.services.flatMap((from) => from.services.map((to) => ({ from, to })));
    const edges = all.filter(
      ({ from, to }) =>
        service === undefined || [from.serviceName, nodeName(from), to.serviceName, nodeName(to)].includes(service),
    );
    const page = pageOf(edges, ({ from, to }) => `${nodeName(from)}\u0000${nodeName(to)}`, call);
    const services = new Set(edges.flatMap(({ from, to }) => [from.serviceName, to.serviceName]));
    if (service !== undefined && edges.length === 0 && all.length > 0) {
      call.warn(`No edge from or to "${service}" was seen; service names are exact, as in service.name.`);
    }
    if (!edges.every(({ to }) => isOutsideTold(to))) call.warn(OUTSIDE_UNTOLD);
    if (call.access.caller.namespaces) call.warn(SHARED_LEFT_OUT);
    const steps: NextStep[] = [];
    if (service !== undefined && edges.length === 0) {
      steps.push({ tool: 'get_service_map', arguments: {}, why: 'See all services.' });
    }
    if (service !== undefined && edges.length > 0) {
      steps.push({ tool: 'get_peer_sources', arguments: { service }, why: 'See its callers and callees apart.' });
    }
    steps.push({ tool: 'get_overview_metrics', arguments: {}, why: 'See how much data flows.' });
    return {
      data: present({
        says:
          all.length === 0
            ? 'No calls between services have been seen yet: the map fills from traces.'
            : `${services.size} services, ${edges.length} edges; requests count since the gateway started.`,
        edges: page.items.map(edgeRow),
        total: page.total,
      }),
      nextSteps: steps,
      paged: { list: 'edges', page },
    };
  },
});

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
