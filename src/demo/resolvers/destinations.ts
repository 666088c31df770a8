import { destinationCategories } from '../catalog/destination-types.ts';
import { testConnection } from '../odigos/connection-test.ts';
import type { MutationResolvers, QueryResolvers } from './resolvers.generated.ts';

/** What telemetry can be sent to. */
export const destinationQueries: Pick<QueryResolvers, 'destinationCategories' | 'potentialDestinations'> = {
  destinationCategories: () => ({ categories: destinationCategories() }),
  // Found by Services named after jaeger or elasticsearch; one is there.
  potentialDestinations: () => [
    {
      type: 'jaeger',
      urlString: '',
      fields: JSON.stringify({ JAEGER_URL: 'jaeger-collector.tracing:4317' }),
    },
  ],
};

/** Destinations, written. */
export const destinationMutations: Pick<
  MutationResolvers,
  | 'createNewDestination'
  | 'updateDestination'
  | 'deleteDestination'
  | 'testConnectionForDestination'
  | 'updateDataStream'
  | 'deleteDataStream'
> = {
  createNewDestination: (_, { destination }, { cluster }) => cluster.destinations.create(destination),
  updateDestination: (_, { id, destination }, { cluster }) => cluster.destinations.update(id, destination),
  deleteDestination: (_, { id, currentStreamName }, { cluster }) => {
    cluster.destinations.delete(id, currentStreamName);
    return true;
  },

  testConnectionForDestination: (_, { destination }) => testConnection(destination),

  updateDataStream: (_, { id, dataStream }, { cluster }) => {
    cluster.renameDataStream(id, dataStream.name);
    return { name: dataStream.name };
  },

  deleteDataStream: (_, { id }, { cluster }) => {
    cluster.deleteDataStream(id);
    return true;
  },
};
