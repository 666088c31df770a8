import { kubernetesTime } from '../clock.ts';
import type {
  CollectorDaemonSetInfo,
  GatewayDeploymentInfo,
  PodDetails,
  PodInfo,
  Resources,
} from '../contract.generated.ts';
import type { Agenda } from '../kubernetes/agenda.ts';
import { ownerReferences, yamlOf } from '../kubernetes/manifests.ts';
import type { InstrumentationConfig } from '../kubernetes/model.ts';
import { type Names, shortHash, uidOf } from '../kubernetes/names.ts';
import { NODES } from '../kubernetes/nodes.ts';
import type { Telemetry } from '../signals/telemetry.ts';
import type { Configuration } from './configuration.ts';
import type { Destinations } from './destinations.ts';
import { ODIGOS_NAMESPACE } from './installation.ts';

const COLLECTOR_IMAGE = 'registry.odigos.io/odigos-collector';
const ODIGLET_IMAGE = 'registry.odigos.io/odigos-odiglet';

type Collector = 'gateway' | 'odiglet';

/** What decides and configures, each a Deployment of one pod. */
const COMPONENTS = ['odigos-autoscaler', 'odigos-instrumentor', 'odigos-scheduler'] as const;
type Component = (typeof COMPONENTS)[number];

interface CollectorPod {
  readonly name: string;
  readonly node: string;
  readonly createdAt: number;
  readonly restarts: number;
  readonly collector: Collector;
  /** How its last container that came again ended. */
  readonly lastEnd: ContainerEnd | undefined;
}

interface ContainerEnd {
  readonly container: string;
  readonly at: number;
  readonly reason: string;
  readonly exitCode: number;
  readonly message: string;
}

/** What runs in the pod of a collector. */
const COLLECTOR_CONTAINERS: Readonly<
  Record<Collector, { readonly containers: readonly string[]; readonly init: readonly string[] }>
> = {
  gateway: { containers: ['gateway'], init: [] },
  odiglet: { containers: ['odiglet', 'data-collection', 'deviceplugin'], init: ['init'] },
};

/** After the installation. */
const RESTARTED_AFTER_MS = 20 * 60 * 1000;

/** What collectors run in, and what passes through them. */
export interface CollectorsWorld {
  readonly agenda: Agenda;
  readonly names: Names;
  /** When Odigos was installed, milliseconds since the epoch. */
  readonly installedAt: number;
  /** Of Odigos. */
  readonly version: string;
  readonly configuration: Configuration;
  readonly configs: ReadonlyMap<string, InstrumentationConfig>;
  readonly telemetry: Telemetry;
  readonly destinations: Destinations;
}

/** The collectors and components of Odigos: the gateway, and one odiglet a node. */
export class Collectors {
  readonly #world: CollectorsWorld;
  #odigletsStopped = false;
  readonly #down = new Set<Component>();
  readonly #restartedAt = new Map<string, { readonly at: number; readonly name: string }>();

  constructor(world: CollectorsWorld) {
    this.#world = world;
  }

  /** Whether Odigos was paused: nothing is injected and no odiglet runs. */
  get isPaused(): boolean {
    return this.#odigletsStopped;
  }

  /** Stops the instrumentor and takes the odiglets off the nodes. Nothing in the API takes it back. */
  pause(): void {
    this.#odigletsStopped = true;
  }

  /** Whether the instrumentor runs: without it nothing is decided or injected. */
  get isInstrumenting(): boolean {
    return !this.#odigletsStopped && !this.#down.has('odigos-instrumentor');
  }

  /** Lets the pod of a component crash until it is told otherwise. */
  crash(component: Component, isDown = true): void {
    if (isDown) this.#down.add(component);
    else this.#down.delete(component);
  }

  /** The manifest of a component's Deployment; undefined when there is none of that name. */
  componentManifest(name: string): string | undefined {
    const component = COMPONENTS.find((one) => one === name);
    if (!component) return undefined;
    const replicas = component === 'odigos-instrumentor' && this.#odigletsStopped ? 0 : 1;
    const ready = replicas > 0 && !this.#down.has(component);
    const image = `registry.odigos.io/${component}:${this.#world.version}`;
    return yamlOf({
      metadata: {
        creationTimestamp: kubernetesTime(this.#world.installedAt),
        name: component,
        namespace: ODIGOS_NAMESPACE,
      },
      spec: { replicas, template: { spec: { containers: [{ image, name: 'manager' }] } } },
      status: {
        ...(ready ? { availableReplicas: 1, readyReplicas: 1 } : {}),
        ...(replicas > 0 ? { replicas, updatedReplicas: replicas } : {}),
        ...(replicas > 0 && !ready ? { unavailableReplicas: 1 } : {}),
      },
    });
  }

  /** Deletes a pod of Odigos; another takes its place. False when there is none of that name. */
  restartPod(name: string): boolean {
    const pod = this.pods().find((one) => one.name === name);
    if (!pod) return false;
    const original = [...this.#restartedAt].find(([, replaced]) => replaced.name === name)?.[0] ?? name;
    this.#restartedAt.set(original, {
      at: this.#world.agenda.now(),
      name: `${name.slice(0, name.lastIndexOf('-'))}-${this.#world.names.suffix()}`,
    });
    return true;
  }

  /** All collector pods. */
  pods(): CollectorPod[] {
    const createdAt = this.#world.installedAt;
    const gatewayHash = shortHash('odigos-gateway', 10);
    const made: CollectorPod[] = [
      {
        name: `odigos-gateway-${gatewayHash}-86d5d`,
        node: NODES[0],
        createdAt,
        restarts: 0,
        collector: 'gateway',
        lastEnd: undefined,
      },
      ...(this.#odigletsStopped
        ? []
        : NODES.map((node, index) => ({
            name: `odiglet-${shortHash(node, 5)}`,
            node,
            createdAt,
            restarts: index === 2 ? 1 : 0,
            collector: 'odiglet' as const,
            lastEnd:
              index === 2
                ? {
                    container: 'data-collection',
                    at: createdAt + RESTARTED_AFTER_MS,
                    reason: 'Error',
                    exitCode: 1,
                    message: 'the gateway did not answer for 5m0s',
                  }
                : undefined,
          }))),
    ];
    return made.map((pod) => {
      const replaced = this.#restartedAt.get(pod.name);
      return replaced ? { ...pod, name: replaced.name, createdAt: replaced.at, restarts: 0, lastEnd: undefined } : pod;
    });
  }

  /** The pods of one collector as the API lists them. */
  podInfos(collector: Collector): PodInfo[] {
    const share = this.#spansPerSecond() / (collector === 'odiglet' ? NODES.length : 1);
    return this.pods()
      .filter((pod) => pod.collector === collector)
      .map((pod) => ({
        namespace: ODIGOS_NAMESPACE,
        name: pod.name,
        status: 'Running',
        restartsCount: pod.restarts,
        nodeName: pod.node,
        // The real API lower-cases the whole time.
        creationTimestamp: kubernetesTime(pod.createdAt).toLowerCase(),
        image: this.#world.version,
        collectorMetrics: {
          metricsAcceptedRps: share,
          metricsDroppedRps: 0,
          exporterSuccessRps: share,
          exporterFailedRps: 0,
          window: '5m',
          lastScrape: kubernetesTime(this.#world.agenda.now()),
        },
      }));
  }

  /** One collector pod in detail; undefined when there is none of that name. */
  podDetails(name: string): PodDetails | undefined {
    const pod = this.pods().find((one) => one.name === name);
    if (!pod) return undefined;
    const { containers, init } = COLLECTOR_CONTAINERS[pod.collector];
    const rows = containers.map((container) => {
      const end = pod.lastEnd?.container === container ? pod.lastEnd : undefined;
      return { container, end, restarts: end ? pod.restarts : 0, startedAt: kubernetesTime(end?.at ?? pod.createdAt) };
    });
    return {
      name: pod.name,
      namespace: ODIGOS_NAMESPACE,
      node: pod.node,
      status: 'Running',
      containers: rows.map(({ container, restarts, startedAt }) => ({
        name: container,
        image: this.#image(container),
        status: 'Running',
        stateReason: null,
        ready: true,
        started: true,
        restarts,
        startedAt,
        resources: isCollector(container) ? this.#resources(pod.collector) : null,
      })),
      manifestYAML: yamlOf({
        metadata: {
          creationTimestamp: kubernetesTime(pod.createdAt),
          labels: { 'odigos.io/collector-role': roleOf(pod.collector) },
          name: pod.name,
          namespace: ODIGOS_NAMESPACE,
          ownerReferences: ownerReferences(
            pod.collector === 'odiglet'
              ? { kind: 'DaemonSet', name: 'odiglet' }
              : { kind: 'ReplicaSet', name: pod.name.slice(0, pod.name.lastIndexOf('-')) },
          ),
          uid: uidOf(`${ODIGOS_NAMESPACE}/${pod.name}`),
        },
        spec: this.#podSpec(pod.collector, pod.node),
        status: {
          phase: 'Running',
          ...(init.length > 0
            ? {
                initContainerStatuses: init.map((container) => ({
                  name: container,
                  ready: true,
                  restartCount: 0,
                  state: {
                    terminated: { exitCode: 0, finishedAt: kubernetesTime(pod.createdAt), reason: 'Completed' },
                  },
                })),
              }
            : {}),
          containerStatuses: rows.map(({ container, end, restarts, startedAt }) => ({
            name: container,
            ready: true,
            restartCount: restarts,
            state: { running: { startedAt } },
            lastState: end
              ? { terminated: { exitCode: end.exitCode, finishedAt: kubernetesTime(end.at), reason: end.reason } }
              : {},
          })),
        },
      }),
    };
  }

  /** The gateway's Deployment. */
  gateway(): GatewayDeploymentInfo {
    const { configuration } = this.#world;
    return {
      status: 'Healthy',
      hpa: {
        min: configuration.amount('collectorGateway.minReplicas'),
        max: configuration.amount('collectorGateway.maxReplicas'),
        current: 1,
        desired: 1,
        conditions: null,
      },
      ...this.#throughput(),
      resources: this.#resources('gateway'),
      imageVersion: this.#world.version,
      lastRolloutAt: kubernetesTime(this.#world.installedAt),
      rolloutInProgress: false,
      manifestYAML: this.#manifest('gateway'),
      configMapYAML: this.#configMap('gateway'),
    };
  }

  /** The odiglets' DaemonSet. */
  odiglets(): CollectorDaemonSetInfo {
    const running = this.#odigletsStopped ? 0 : NODES.length;
    return {
      status: running === 0 ? 'Down' : 'Healthy',
      nodes: { desired: running, ready: running },
      ...this.#throughput(),
      resources: this.#resources('odiglet'),
      imageVersion: this.#world.version,
      lastRolloutAt: kubernetesTime(this.#world.installedAt),
      rolloutInProgress: false,
      manifestYAML: this.#manifest('odiglet'),
      configMapYAML: this.#configMap('odiglet'),
    };
  }

  #image(container: string): string {
    return `${isCollector(container) ? COLLECTOR_IMAGE : ODIGLET_IMAGE}:${this.#world.version}`;
  }

  /** Of a pod, and of the template that it was made from. */
  #podSpec(collector: Collector, nodeName?: string): object {
    const { containers, init } = COLLECTOR_CONTAINERS[collector];
    return {
      containers: containers.map((name) => ({
        image: this.#image(name),
        name,
        ...(isCollector(name) ? { resources: this.#resources(collector) } : {}),
      })),
      ...(init.length > 0 ? { initContainers: init.map((name) => ({ image: this.#image(name), name })) } : {}),
      ...(nodeName === undefined ? {} : { nodeName }),
    };
  }

  #bytesPerSecond(): number {
    let sum = 0;
    for (const key of this.#world.configs.keys()) {
      if (this.#world.telemetry.isFlowing(key)) sum += this.#world.telemetry.of(key).throughput;
    }
    return sum;
  }

  #spansPerSecond(): number {
    const bytesOfSpan = 400;
    return Math.round((this.#bytesPerSecond() / bytesOfSpan) * 10) / 10;
  }

  #throughput(): Pick<
    GatewayDeploymentInfo,
    'throughputTracesBytesPerSec' | 'throughputMetricsBytesPerSec' | 'throughputLogsBytesPerSec'
  > {
    const all = this.#bytesPerSecond();
    return {
      throughputTracesBytesPerSec: Math.round(all * 0.8),
      throughputMetricsBytesPerSec: Math.round(all * 0.15),
      throughputLogsBytesPerSec: Math.round(all * 0.05),
    };
  }

  #resources(collector: Collector): Resources {
    const section = collector === 'gateway' ? 'collectorGateway' : 'collectorNode';
    const amount = (name: string): number => this.#world.configuration.amount(`${section}.${name}`) ?? 0;
    return {
      requests: { cpu: cpu(amount('requestCPUm')), memory: `${amount('requestMemoryMiB')}Mi` },
      limits: { cpu: cpu(amount('limitCPUm')), memory: `${amount('limitMemoryMiB')}Mi` },
    };
  }

  #manifest(collector: Collector): string {
    return yamlOf({
      metadata: {
        creationTimestamp: kubernetesTime(this.#world.installedAt),
        labels: { 'odigos.io/collector-role': roleOf(collector) },
        name: collector === 'gateway' ? 'odigos-gateway' : 'odiglet',
        namespace: ODIGOS_NAMESPACE,
      },
      spec: {
        ...(collector === 'gateway' ? { replicas: 1 } : {}),
        template: {
          spec: {
            ...this.#podSpec(collector),
            ...(collector === 'odiglet' && this.#odigletsStopped
              ? { nodeSelector: { 'odigos.io/disabled': 'true' } }
              : {}),
          },
        },
      },
    });
  }

  #configMap(collector: Collector): string {
    const exporters: Record<string, object> = {
      'otlp_grpc/odigos-own-telemetry-ui': { endpoint: 'ui.odigos-system:4317' },
    };
    if (collector === 'gateway') {
      for (const destination of this.#world.destinations.summaries()) {
        if (destination.working) exporters[`otlp_grpc/${destination.id}`] = { tls: { insecure: true } };
      }
    } else exporters['otlp_grpc/odigos-gateway'] = { endpoint: 'odigos-gateway.odigos-system:4317' };
    const processors = { 'batch/generic-batch-processor': {}, odigostrafficmetrics: {} };
    return yamlOf({
      data: {
        [collector === 'gateway' ? 'collector-conf' : 'conf']: {
          receivers: {
            otlp: { protocols: { grpc: { endpoint: '0.0.0.0:4317' }, http: { endpoint: '0.0.0.0:4318' } } },
          },
          processors,
          exporters,
          service: {
            pipelines: {
              traces: { receivers: ['otlp'], processors: Object.keys(processors), exporters: Object.keys(exporters) },
            },
          },
        },
      },
      metadata: {
        name: collector === 'gateway' ? 'odigos-gateway' : 'odigos-data-collection',
        namespace: ODIGOS_NAMESPACE,
      },
    });
  }
}

/** Of the other containers of an odiglet no resources are set here. */
function isCollector(container: string): boolean {
  return container === 'gateway' || container === 'data-collection';
}

function roleOf(collector: Collector): string {
  return collector === 'gateway' ? 'CLUSTER_GATEWAY' : 'NODE_COLLECTOR';
}

function cpu(milli: number): string {
  return milli % 1000 === 0 ? String(milli / 1000) : `${milli}m`;
}
