import { gzipSync } from 'node:zlib';
import { instrumentationConfigManifest, podManifest, workloadManifest, yamlOf } from '../kubernetes/manifests.ts';
import type { DiagnoseInput, DiagnoseResponse, InputMaybe } from '../resolvers.generated.ts';
import type { Cluster } from '../worlds/cluster.ts';
import { type TarEntry, tarOf } from './tar.ts';

/** The support bundle: there is one at a time, the last run's. */
export class Diagnose {
  readonly #cluster: Cluster;
  #archive: { readonly fileName: string; readonly content: Buffer } | undefined;

  constructor(cluster: Cluster) {
    this.#cluster = cluster;
  }

  /** The archive of the last run, gzipped tar; undefined before the first. */
  get archive(): { readonly fileName: string; readonly content: Buffer } | undefined {
    return this.#archive;
  }

  /** Collects everything, and keeps it unless it is a dry run. Naming namespaces includes their workloads. */
  run(input: InputMaybe<DiagnoseInput> | undefined, dryRun: boolean): DiagnoseResponse {
    const namespaces = input?.sourceWorkloadNamespaces ?? [];
    const options = {
      includeProfiles: input?.includeProfiles ?? true,
      includeMetrics: input?.includeMetrics ?? true,
      includeSourceWorkloads: (input?.includeSourceWorkloads ?? false) || namespaces.length > 0,
      sourceWorkloadNamespaces: [...namespaces],
    };
    const entries = this.#collect(options);
    const totalSizeBytes = entries.reduce((sum, entry) => sum + Buffer.byteLength(entry.content), 0);
    if (!dryRun) {
      const now = new Date(this.#cluster.now());
      const two = (value: number): string => String(value).padStart(2, '0');
      const stamp =
        `${two(now.getUTCDate())}${two(now.getUTCMonth() + 1)}${now.getUTCFullYear()}` +
        `${two(now.getUTCHours())}${two(now.getUTCMinutes())}${two(now.getUTCSeconds())}`;
      this.#archive = {
        fileName: `odigos_debug_${stamp}.tar.gz`,
        content: gzipSync(tarOf(entries, Math.floor(this.#cluster.now() / 1000))),
      };
    }
    return {
      ...options,
      stats: { fileCount: entries.length, totalSizeBytes, totalSizeHuman: humanSize(totalSizeBytes) },
    };
  }

  #collect(options: Omit<DiagnoseResponse, 'stats'>): TarEntry[] {
    const cluster = this.#cluster;
    const entries: TarEntry[] = [
      { path: 'configmaps/effective-config.yaml', content: yamlOf(cluster.configuration.effective) },
      { path: 'collectors/odigos-gateway.yaml', content: cluster.collectors.gateway().manifestYAML },
      { path: 'collectors/odiglet.yaml', content: cluster.collectors.odiglets().manifestYAML },
      // Destinations without their secrets: the bundle is meant to be handed on.
      { path: 'destinations.yaml', content: yamlOf(cluster.destinations.summaries()) },
      { path: 'sampling.yaml', content: yamlOf(cluster.sampling.list()) },
    ];
    for (const config of cluster.configs.values()) {
      const { namespace, kind, name } = config.id;
      entries.push({
        path: `instrumentationconfigs/${namespace}/${kind.toLowerCase()}-${name}.yaml`,
        content: yamlOf(instrumentationConfigManifest(config, cluster.sources.streamsOf(config.id))),
      });
    }
    for (const pod of cluster.collectors.pods()) {
      entries.push({ path: `logs/${pod.name}.log`, content: `started on ${pod.node}\n` });
      if (options.includeMetrics)
        entries.push({ path: `metrics/${pod.name}.txt`, content: 'otelcol_process_uptime 1\n' });
      if (options.includeProfiles) entries.push({ path: `profiles/${pod.name}.txt`, content: 'cpu\n' });
    }
    if (options.includeSourceWorkloads) {
      const wanted = options.sourceWorkloadNamespaces;
      for (const workload of cluster.workloadsIn()) {
        const { namespace, kind, name } = workload.id;
        if (!cluster.configs.has(`${namespace}/${kind}/${name}`)) continue;
        if (wanted.length > 0 && !wanted.includes(namespace)) continue;
        const folder = `workloads/${namespace}/${kind.toLowerCase()}-${name}`;
        entries.push({ path: `${folder}/manifest.yaml`, content: yamlOf(workloadManifest(cluster, workload)) });
        for (const pod of workload.pods) {
          entries.push({ path: `${folder}/${pod.name}.yaml`, content: yamlOf(podManifest(workload, pod)) });
        }
      }
    }
    return entries;
  }
}

function humanSize(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KB`;
}
