import { kubernetesTime } from '../clock.ts';
import type {
  CollectorDaemonSetInfo,
  GatewayDeploymentInfo,
  PodDetails,
  PodInfo,
  Resources,
} from '../contract.generated.ts';
import type { Agenda } from '../kubernetes/agenda.ts';
import { yamlOf } from '../kubernetes/manifests.ts';
import type { InstrumentationConfig } from '../kubernetes/model.ts';
import { type Names, shortHash } from '../kubernetes/names.ts';
import { NODES } from '../kubernetes/nodes.ts';
import type { Telemetry } from '../signals/telemetry.ts';
import {
  type Collector,
  type CollectorPod,
  collectorPodDetails,
  isCollector,
  podSpec,
  roleOf,
} from './collector-pod.ts';
import { type Component, type ComponentPod, Components } from './components.ts';
import type { Configuration } from './configuration.ts';
import type { Destinations } from './destinations.ts';
import { ODIGOS_NAMESPACE } from './installation.ts';

const COLLECTOR_IMAGE = 'registry.odigos.io/odigos-collector';
const ODIGLET_IMAGE = 'registry.odigos.io/odigos-odiglet';

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
  readonly #components: Components;
  readonly #restartedAt = new Map<string, { readonly at: number; readonly name: string }>();

  constructor(world: CollectorsWorld) {
    this.#world = world;
    this.#components = new Components({
      installedAt: world.installedAt,
      // Another one after an upgrade.
      get version() {
        return world.version;
      },
      isPaused: () => this.isPaused,
      replacedBy: (pod) => this.#restartedAt.get(pod),
    });
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
    return !this.#odigletsStopped && this.#components.isUp('odigos-instrumentor');
  }

  /** Lets the pod of a component crash until it is told otherwise. */
  crash(component: Component, isDown = true): void {
    this.#components.crash(component, isDown);
  }

  /** The manifest of a component's Deployment; undefined when there is none of that name. */
  componentManifest(name: string): string | undefined {
    return this.#components.manifest(name);
  }

  /** The pods of the components. */
  componentPods(): ComponentPod[] {
    return this.#components.pods();
  }

  /** Deletes a pod of Odigos; another takes its place. False when there is none of that name. */
  restartPod(name: string): boolean {
    const pod = [...this.pods(), ...this.componentPods()].find((one) => one.name === name);
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

  /** One pod of Odigos in detail; undefined when there is none of that name. */
  podDetails(name: string): PodDetails | undefined {
    const component = this.componentPods().find((one) => one.name === name);
    if (component) return this.#components.podDetails(component);
    const pod = this.pods().find((one) => one.name === name);
    if (!pod) return undefined;
    return collectorPodDetails(pod, {
      imageOf: (container) => this.#image(container),
      resources: this.#resources(pod.collector),
    });
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
            ...podSpec(collector, {
              imageOf: (container) => this.#image(container),
              resources: this.#resources(collector),
            }),
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

function cpu(milli: number): string {
  return milli % 1000 === 0 ? String(milli / 1000) : `${milli}m`;
}
