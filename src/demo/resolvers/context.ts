import type { GraphQLError } from 'graphql';
import type { Cluster } from '../worlds/cluster.ts';

/** What resolvers work on: one request's view of the server it came to. */
export interface DemoContext {
  readonly cluster: Cluster;
  /** True in readonly mode, where secrets and tokens are left out. */
  readonly readonly: boolean;
  /** Aborts when the client has gone. */
  readonly signal: AbortSignal;
  /** Errors to tell beside whatever data is answered. */
  readonly warnings: GraphQLError[];
}
