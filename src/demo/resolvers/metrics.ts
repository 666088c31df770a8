import { keyOf } from '../kubernetes/model.ts';
import { inNoOrder } from '../kubernetes/names.ts';
import { peersOf, serviceGraph } from '../signals/service-graph.ts';
import type { QueryResolvers } from './resolvers.generated.ts';

/** How much flows, and between whom. */
export const metricsQueries: Pick<QueryResolvers, 'getOverviewMetrics' | 'getServiceMap' | 'peerSources'> = {
  getOverviewMetrics: (_, __, { cluster }) => {
    const tracked = [...cluster.configs.values()].filter(({ id }) => !cluster.isIgnored(id.namespace));
    return {
      sources: inNoOrder(tracked, ({ id }) => keyOf(id)).map(({ id }) => ({
        namespace: id.namespace,
        kind: id.kind,
        name: id.name,
        ...cluster.telemetry.of(keyOf(id)),
      })),
      destinations: cluster.destinations
        .summaries()
        .flatMap(({ sendingSince, ...destination }) =>
          sendingSince === null ? [] : [{ ...destination, sendingSince }],
        )
        .map((destination) => {
          const keys = tracked
            .filter(({ id }) => {
              const wanted = destination.streams.length > 0 ? destination.streams : ['default'];
              return cluster.sources.streamsOf(id).some((stream) => wanted.includes(stream));
            })
            .map(({ id }) => keyOf(id));
          return { id: destination.id, ...cluster.telemetry.together(keys, destination.sendingSince) };
        })
        .filter((figures) => figures.totalDataSent > 0),
    };
  },

  getServiceMap: (_, __, { cluster }) => ({ services: inNoOrder(serviceGraph(cluster), ({ nodeId }) => nodeId) }),

  peerSources: (_, { serviceName }, { cluster }) => peersOf(cluster, serviceName),
};
