import { createServer } from 'node:http';
import { type Clock, realClock } from '../clock.ts';
import { INTERNAL_ERROR } from '../errors.ts';
import { versionOf } from '../releases/contracts.ts';
import { type Fault, Faults } from '../resolvers/faults.ts';
import { demoSchema, type ServedContract } from '../resolvers/schema.ts';
import { Cluster } from '../worlds/cluster.ts';
import { fillGeneratedCluster } from '../worlds/generated-cluster.ts';
import { fillSmallCluster } from '../worlds/small-cluster.ts';
import { Csrf } from './csrf.ts';
import { Executor } from './execution.ts';
import { handle } from './handler.ts';

/** How an embedded UI API is to be. */
export interface DemoOptions {
  /** Port to listen on; 0, the default, takes any free one. */
  readonly port?: number;
  /** Address to listen on; 127.0.0.1 by default. */
  readonly host?: string;
  /** What the cluster's configuration says about the MCP endpoint; read-only by default. */
  readonly accessMode?: 'read-only' | 'read-write';
  /** In readonly mode the API refuses every mutation; off by default. */
  readonly uiMode?: 'default' | 'readonly';
  /** Tier of the installation; onprem opens instrumentation rules and static pods. */
  readonly tier?: 'community' | 'onprem';
  /** Name of the cluster. */
  readonly clusterName?: string;
  /** Where time comes from; the machine's clock by default. */
  readonly clock?: Clock;
  /** The hand-made small cluster, or a generated one of that many workloads; small by default. */
  readonly size?: 'small' | number;
  /** Fills the cluster instead of `size`: for tests that want a world of their own. */
  readonly fill?: (cluster: Cluster) => void;
  /** What is to go wrong; nothing by default. */
  readonly faults?: readonly Fault[];
  /** The same seed makes the same names. */
  readonly seed?: number;
  /** Which version of the UI it is; the one of the contract by default. */
  readonly version?: DemoVersion;
}

/** How a version of the UI differs from the one that the contract was taken from. */
export interface DemoVersion extends ServedContract {
  /** Whether it tells its schema to those who ask; true by default. */
  readonly introspection?: boolean;
}

/** A running embedded UI API. */
export interface DemoApi {
  /** Its base address, without a slash at the end: GraphQL is at `${url}/graphql`. */
  readonly url: string;
  /** The simulated cluster behind it. */
  readonly cluster: Cluster;
  /** What goes wrong; to be changed while the API runs. */
  readonly faults: Faults;
  /** Becomes another version of the UI, over the same cluster and on the same connections. */
  become(version: DemoVersion): void;
  /** Stops listening and closes every connection. */
  close(): Promise<void>;
}

/**
 * Starts the Odigos UI's GraphQL API over a simulated cluster in memory. All state belongs to the returned instance;
 * several can run side by side.
 *
 * @throws when the address cannot be listened on
 */
export async function startDemoApi(options: DemoOptions = {}): Promise<DemoApi> {
  const clock = options.clock ?? realClock;
  const cluster = new Cluster({
    clock,
    seed: options.seed ?? 1,
    tier: options.tier ?? 'community',
    clusterName: options.clusterName ?? 'demo',
    mcpAccessMode: options.accessMode ?? 'read-only',
    uiMode: options.uiMode ?? 'default',
    version: versionOf(options.version?.release),
  });
  if (options.fill) options.fill(cluster);
  else if (options.size === undefined || options.size === 'small') fillSmallCluster(cluster);
  else fillGeneratedCluster(cluster, options.size);
  const schema = demoSchema(options.version);
  const faults = new Faults(schema);
  faults.set(options.faults ?? []);
  const parts = {
    cluster,
    clock,
    executor: new Executor(schema, options.version?.introspection),
    csrf: new Csrf(clock),
  };
  const server = createServer((request, response) => {
    handle(parts, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else
        response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ error: INTERNAL_ERROR }));
    });
  });
  const host = options.host ?? '127.0.0.1';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    cluster,
    faults,
    become(version) {
      const other = demoSchema(version);
      cluster.version = versionOf(version.release);
      faults.guard(other);
      parts.executor = new Executor(other, version.introspection);
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
