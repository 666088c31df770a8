import type {
  Action,
  ApiToken,
  ComputePlatform,
  DataStream,
  Destination,
  InstrumentationRule,
  K8sActualNamespace,
  K8sActualSource,
  Recommendation,
} from '../contract.generated.ts';
import { apiError, notFound } from '../errors.ts';
import { compareIds, keyOf } from '../kubernetes/model.ts';
import { inNoOrder } from '../kubernetes/names.ts';
import type { Cluster } from '../worlds/cluster.ts';
import type { DemoContext } from './context.ts';
import type { ComputePlatformResolvers, QueryResolvers } from './resolvers.generated.ts';
import { instancesCondition, namespaceSourceView, sourceView } from './source-view.ts';

/**
 * The root of the older half of the API. Each child is worked out only when it is asked for; one that fails where null
 * is not allowed takes all its siblings along.
 */
class PlatformView implements ComputePlatform {
  readonly #context: DemoContext;

  constructor(context: DemoContext) {
    this.#context = context;
  }

  get computePlatformType(): ComputePlatform['computePlatformType'] {
    return 'k8s';
  }

  get sources(): K8sActualSource[] {
    const { cluster } = this.#context;
    return [...cluster.configs.values()]
      .filter(({ id }) => !cluster.isIgnored(id.namespace))
      .sort((one, other) => compareIds(one.id, other.id))
      .map((config) => sourceView(cluster, config, 'listed'));
  }

  get destinations(): Destination[] {
    return this.#context.cluster.destinations.list(!this.#context.readonly);
  }

  get dataStreams(): DataStream[] {
    return this.#context.cluster.dataStreams().map((name) => ({ name }));
  }

  get k8sActualNamespaces(): K8sActualNamespace[] {
    const { cluster } = this.#context;
    return cluster
      .namespaceNames()
      .filter((name) => !cluster.isIgnored(name))
      .map((name) => namespaceView(cluster, name));
  }

  get actions(): Action[] {
    return this.#context.cluster.actions.list();
  }

  get apiTokens(): ApiToken[] {
    return this.#context.readonly ? [] : this.#context.cluster.tokens.list();
  }

  get instrumentationRules(): InstrumentationRule[] {
    return this.#context.cluster.instrumentationRules.list();
  }

  get recommendations(): Recommendation[] {
    return this.#context.cluster.recommendations.list();
  }

  get k8sActualNamespace(): never {
    return needsArguments('k8sActualNamespace');
  }

  get source(): never {
    return needsArguments('source');
  }
}

function needsArguments(field: string): never {
  throw new Error(`${field} takes arguments: its own resolver answers it`);
}

/** Entry to what hangs below `computePlatform`. */
export const computePlatformQueries: Pick<QueryResolvers, 'computePlatform'> = {
  computePlatform: (_, __, context) => new PlatformView(context),
};

/** Its children that take arguments. */
export const computePlatformFields: Pick<ComputePlatformResolvers, 'source' | 'k8sActualNamespace'> = {
  source: (_, { sourceId }, { cluster }) => {
    const config = cluster.configs.get(`${sourceId.namespace}/${sourceId.kind}/${sourceId.name}`);
    if (!config) {
      const name = `${sourceId.kind.toLowerCase()}-${sourceId.name}`;
      throw apiError(`failed to get InstrumentationConfig: instrumentationconfigs.odigos.io "${name}" not found`);
    }
    return sourceView(cluster, config, 'single');
  },

  k8sActualNamespace: (_, { name }, { cluster }) => {
    if (name === '') throw apiError('multiple namespaces found with name ');
    if (!cluster.hasNamespace(name)) throw notFound('namespaces', name);
    return namespaceView(cluster, name);
  },
};

/** Health of agents in processes, source by source. */
export const sourceConditionQueries: Pick<QueryResolvers, 'sourceConditions' | 'instrumentationInstanceComponents'> = {
  sourceConditions: (_, __, { cluster }) =>
    inNoOrder([...cluster.configs.values()], ({ id }) => keyOf(id)).flatMap(({ id }) => {
      const condition = instancesCondition(cluster.standing(id));
      return condition ? [{ namespace: id.namespace, kind: id.kind, name: id.name, conditions: [condition] }] : [];
    }),

  // The namespace is not looked at: equally named workloads of all namespaces are mixed, as upstream.
  instrumentationInstanceComponents: (_, { kind, name }, { cluster }) =>
    cluster
      .workloadsIn()
      .filter(({ id }) => id.kind.toLowerCase() === kind.toLowerCase() && id.name === name)
      .flatMap(({ pods }) => pods.flatMap((pod) => pod.containers.flatMap((container) => container.processes)))
      .flatMap((process) =>
        process.libraries.map((library) => ({
          name: library.name,
          type: 'instrumentation',
          healthy: library.healthy,
          message: library.message,
          lastStatusTime: new Date(library.statusAt).toISOString().replace(/\.\d+Z$/, 'Z'),
          nonIdentifyingAttributes: [{ key: 'is_standard_lib', value: String(library.standard) }],
        })),
      ),
};

function namespaceView(cluster: Cluster, name: string): K8sActualNamespace {
  const source = cluster.sources.ofNamespace(name);
  return {
    name,
    selected: source !== undefined && !source.disabled,
    dataStreamNames: source ? [...source.streams].filter(([, on]) => on).map(([stream]) => stream) : [],
    get sources() {
      return cluster.workloadsIn(name).map((workload) => namespaceSourceView(cluster, workload.id));
    },
  };
}
