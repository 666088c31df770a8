import { gzipSync } from 'node:zlib';
import { kubernetesTime } from '../clock.ts';
import type { DiagnoseResponse } from '../contract.generated.ts';
import { instrumentationConfigManifest, podManifest, workloadManifest, yamlOf } from '../kubernetes/manifests.ts';
import { type InstrumentationConfig, keyOf, type Workload } from '../kubernetes/model.ts';
import type { Collectors } from './collectors.ts';
import {
  autoscalerLog,
  gatewayLog,
  initLog,
  instrumentorLog,
  type LoggedWorld,
  nodeCollectorLog,
  odigletLog,
  previousLog,
  schedulerLog,
  uiLog,
} from './component-logs.ts';
import { COMPONENTS, type Component } from './components.ts';
import type { Configuration } from './configuration.ts';
import type { Destinations } from './destinations.ts';
import { ODIGOS_NAMESPACE } from './installation.ts';
import type { InstrumentationRules } from './instrumentation-rules.ts';
import type { SamplingGroups } from './sampling.ts';
import type { Sources } from './sources.ts';
import type { TarEntry } from './tar.ts';

/** What a support bundle is collected from. */
export interface DiagnosedWorld {
  readonly installedAt: number;
  readonly version: string;
  readonly tier: string;
  readonly configuration: Configuration;
  readonly collectors: Collectors;
  readonly destinations: Destinations;
  readonly instrumentationRules: InstrumentationRules;
  readonly sampling: SamplingGroups;
  readonly sources: Sources;
  readonly configs: ReadonlyMap<string, InstrumentationConfig>;
  /** All workloads, by namespace, name and kind. */
  workloadsIn(): readonly Workload[];
}

/** What was asked for. */
export type BundleOptions = Omit<DiagnoseResponse, 'stats'>;

/** A file of the bundle, with what a dry run reckons it at. */
export interface BundleFile extends TarEntry {
  /** Of a log: its bytes before it was packed. */
  readonly rawLogBytes?: number;
}

/** A part of a bundle: the UI collects them one after the other. */
export interface BundleStage {
  readonly name: string;
  readonly collect: () => readonly BundleFile[];
}

const ODIGOS_IO = 'odigos.io/v1alpha1';

/** The stages of a bundle, with the files of each below the archive's root folder (docs/ui-api/support-bundle.md). */
export function bundleStages(world: DiagnosedWorld, options: BundleOptions): readonly BundleStage[] {
  const { includeMetrics, includeProfiles, includeSourceWorkloads } = options;
  return [
    { name: 'workloads', collect: () => componentFiles(world) },
    { name: 'crds', collect: () => objectFiles(world) },
    ...(includeProfiles ? [{ name: 'profiles', collect: () => profileFiles(world) }] : []),
    ...(includeMetrics ? [{ name: 'metrics', collect: () => metricsFiles(world) }] : []),
    { name: 'configmaps', collect: () => configMapFiles(world) },
    ...(includeSourceWorkloads
      ? [{ name: 'source_workloads', collect: () => sourceWorkloadFiles(world, options.sourceWorkloadNamespaces) }]
      : []),
  ];
}

function logFile(path: string, text: string): BundleFile {
  return { path, content: gzipSync(text), rawLogBytes: Buffer.byteLength(text) };
}

/** What the UI keeps under the same name of a log that it cannot read: not packed. */
function noLogFile(path: string, why: string): BundleFile {
  return { path, content: `Error fetching logs: ${why}\n` };
}

const COMPONENT_LOGS: Readonly<Record<Component, (world: LoggedWorld) => string>> = {
  'odigos-autoscaler': autoscalerLog,
  'odigos-instrumentor': instrumentorLog,
  'odigos-scheduler': schedulerLog,
  'odigos-ui': uiLog,
};

function loggedWorld(world: DiagnosedWorld): LoggedWorld {
  const { installedAt, configs, destinations } = world;
  return {
    installedAt,
    configs,
    destinations: destinations.objects(),
    podsOn: (node) =>
      world.workloadsIn().flatMap(({ id, pods }) => {
        const config = configs.get(keyOf(id));
        const startedAt = pods.find((pod) => pod.node === node)?.createdAt;
        return config && startedAt !== undefined ? [{ config, startedAt }] : [];
      }),
  };
}

function componentFiles(world: DiagnosedWorld): BundleFile[] {
  const logged = loggedWorld(world);
  const { collectors } = world;
  const folderOf = (name: string): string => `${ODIGOS_NAMESPACE}/deployment-${name}`;
  const files: BundleFile[] = [
    ...COMPONENTS.map(({ name }) => ({
      path: `${folderOf(name)}/deployment-${name}.yaml`,
      content: collectors.componentManifest(name) ?? '',
    })),
    ...collectors.componentPods().flatMap(({ name, component, container }) => {
      const path = `${folderOf(component)}/pod-${name}`;
      return [
        { path: `${path}.yaml`, content: collectors.podDetails(name)?.manifestYAML ?? '' },
        logFile(`${path}.${container}.log.gz`, COMPONENT_LOGS[component](logged)),
      ];
    }),
  ];
  const unused = 'odigos-correlations-metrics';
  files.push({
    path: `${folderOf(unused)}/deployment-${unused}.yaml`,
    content: yamlOf({
      metadata: { creationTimestamp: kubernetesTime(world.installedAt), name: unused, namespace: ODIGOS_NAMESPACE },
      spec: { replicas: 0 },
    }),
  });
  return [...files, ...collectorFiles(world, logged)];
}

function collectorFiles({ collectors }: DiagnosedWorld, logged: LoggedWorld): BundleFile[] {
  const gateway = `${ODIGOS_NAMESPACE}/deployment-odigos-gateway`;
  const odiglets = `${ODIGOS_NAMESPACE}/daemonset-odiglet`;
  const pods = collectors.pods().flatMap((pod): BundleFile[] => {
    const isGateway = pod.collector === 'gateway';
    const path = `${isGateway ? gateway : odiglets}/pod-${pod.name}`;
    const manifest = { path: `${path}.yaml`, content: collectors.podDetails(pod.name)?.manifestYAML ?? '' };
    if (isGateway) return [manifest, logFile(`${path}.gateway.log.gz`, gatewayLog(logged))];
    return [
      manifest,
      logFile(`${path}.init.log.gz`, initLog(pod)),
      logFile(`${path}.odiglet.log.gz`, odigletLog(logged, pod)),
      logFile(`${path}.data-collection.log.gz`, nodeCollectorLog(pod)),
      noLogFile(`${path}.deviceplugin.log.gz`, `the kubelet of ${pod.node} did not answer in time`),
      ...(pod.lastEnd ? [logFile(`${path}.${pod.lastEnd.container}.previous.log.gz`, previousLog(pod))] : []),
    ];
  });
  return [
    { path: `${gateway}/deployment-odigos-gateway.yaml`, content: collectors.gateway().manifestYAML },
    { path: `${odiglets}/daemonset-odiglet.yaml`, content: collectors.odiglets().manifestYAML },
    ...pods,
  ];
}

/** Objects of Odigos's own kinds: with apiVersion and kind, which no other YAML of a bundle has. */
function objectFiles({ sources, configs, destinations, sampling, instrumentationRules }: DiagnosedWorld): BundleFile[] {
  const file = (namespace: string, kind: string, name: string, body: object): BundleFile => ({
    path: `${namespace}/${kind.charAt(0)}${kind.slice(1).toLowerCase()}s/${name}.yaml`,
    content: yamlOf({ apiVersion: ODIGOS_IO, kind, metadata: { name, namespace }, ...body }),
  });
  const own = (kind: string, name: string, body: object): BundleFile => file(ODIGOS_NAMESPACE, kind, name, body);
  return [
    ...['odigos-gateway', 'odigos-data-collection'].map((name) =>
      own('CollectorsGroup', name, { status: { ready: true } }),
    ),
    ...destinations.objects().map(({ id, type, name, fields }) => {
      const data: object = JSON.parse(fields);
      return own('Destination', id, { spec: { type, destinationName: name, data } });
    }),
    ...sampling.list().map(({ id, ...spec }) => own('Sampling', id, { spec })),
    ...instrumentationRules.list().map(({ ruleId, ...spec }) => own('InstrumentationRule', ruleId, { spec })),
    ...[
      ...sources.all(),
      ...sources.markedNamespaces().flatMap((namespace) => {
        const source = sources.ofNamespace(namespace);
        return source ? [{ id: { namespace, kind: 'Namespace', name: namespace }, source }] : [];
      }),
    ].map(({ id, source }) =>
      file(id.namespace, 'Source', source.objectName, {
        spec: { disableInstrumentation: source.disabled, workload: id },
      }),
    ),
    ...[...configs.values()].map((config) =>
      file(
        config.id.namespace,
        'InstrumentationConfig',
        `${config.id.kind.toLowerCase()}-${config.id.name}`,
        instrumentationConfigManifest(config, sources.streamsOf(config.id)),
      ),
    ),
  ];
}

function configMapFiles({ configuration, collectors, version, tier }: DiagnosedWorld): BundleFile[] {
  const file = (name: string, content: string): BundleFile => ({
    path: `${ODIGOS_NAMESPACE}/ConfigMaps/configmap-${name}.yaml`,
    content,
  });
  const metadata = (name: string): object => ({ name, namespace: ODIGOS_NAMESPACE });
  return [
    file(
      'effective-config',
      yamlOf({ data: { 'config.yaml': yamlOf(configuration.effective) }, metadata: metadata('effective-config') }),
    ),
    file('odigos-data-collection', collectors.odiglets().configMapYAML),
    file(
      'odigos-deployment',
      yamlOf({ data: { ODIGOS_TIER: tier, ODIGOS_VERSION: version }, metadata: metadata('odigos-deployment') }),
    ),
    file('odigos-gateway', collectors.gateway().configMapYAML),
  ];
}

function metricsFiles({ collectors }: DiagnosedWorld): BundleFile[] {
  const content = '# TYPE otelcol_process_uptime counter\notelcol_process_uptime 1\n';
  return collectors
    .pods()
    .flatMap(({ name, collector }) =>
      collector === 'gateway' ? [name] : [`${name}-odiglet`, `${name}-data-collection`],
    )
    .map((name) => ({ path: `${ODIGOS_NAMESPACE}/Metrics/${name}`, content }));
}

const PROFILES = ['cpu', 'heap', 'goroutine', 'allocs'] as const;

function profileFiles({ collectors }: DiagnosedWorld): BundleFile[] {
  return collectors.pods().flatMap(({ name, node, collector }) => {
    const services = collector === 'gateway' ? ['gateway'] : ['odiglet', 'data-collection'];
    return services.flatMap((service) =>
      PROFILES.map((profile) => ({
        path: `${ODIGOS_NAMESPACE}/Profile/${name}-${node}-${service}/${profile}_profile.prof`,
        content: gzipSync(profile),
      })),
    );
  });
}

function sourceWorkloadFiles(world: DiagnosedWorld, wanted: readonly string[]): BundleFile[] {
  return world.workloadsIn().flatMap((workload) => {
    const { namespace, kind, name } = workload.id;
    if (!world.configs.has(keyOf(workload.id))) return [];
    if (kind === 'StaticPod' || (wanted.length > 0 && !wanted.includes(namespace))) return [];
    const folder = `${namespace}/${kind.toLowerCase()}-${name}`;
    // The chart's UI may read logs in its own namespace alone.
    const forbidden = (pod: string): string =>
      `pods "${pod}" is forbidden: the service account of the UI cannot get resource "pods/log" in the namespace "${namespace}"`;
    return [
      { path: `${folder}/${kind.toLowerCase()}-${name}.yaml`, content: yamlOf(workloadManifest(workload)) },
      ...(kind === 'CronJob' ? [] : workload.pods).flatMap((pod) => [
        { path: `${folder}/pod-${pod.name}.yaml`, content: yamlOf(podManifest(workload, pod)) },
        ...pod.containers.flatMap((container) =>
          ['log.gz', ...(container.restarts > 0 ? ['previous.log.gz'] : [])].map((end) =>
            noLogFile(`${folder}/pod-${pod.name}.${container.name}.${end}`, forbidden(pod.name)),
          ),
        ),
      ]),
    ];
  });
}
