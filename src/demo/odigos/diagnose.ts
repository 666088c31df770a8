import { gzipSync } from 'node:zlib';
import type { DiagnoseInput, DiagnoseResponse, InputMaybe } from '../contract.generated.ts';
import type { Agenda } from '../kubernetes/agenda.ts';
import { instrumentationConfigManifest, podManifest, workloadManifest, yamlOf } from '../kubernetes/manifests.ts';
import { type InstrumentationConfig, keyOf, type Workload } from '../kubernetes/model.ts';
import type { Collectors } from './collectors.ts';
import type { Configuration } from './configuration.ts';
import type { Destinations } from './destinations.ts';
import type { SamplingGroups } from './sampling.ts';
import type { Sources } from './sources.ts';
import { type TarEntry, tarOf } from './tar.ts';

/** What a support bundle is collected from. */
export interface DiagnosedWorld {
  readonly agenda: Agenda;
  readonly configuration: Configuration;
  readonly collectors: Collectors;
  readonly destinations: Destinations;
  readonly sampling: SamplingGroups;
  readonly sources: Sources;
  readonly configs: ReadonlyMap<string, InstrumentationConfig>;
  /** All workloads, by namespace, name and kind. */
  workloadsIn(): readonly Workload[];
}

/** The support bundle: there is one at a time, the last run's. */
export class Diagnose {
  readonly #world: DiagnosedWorld;
  #archive: { readonly fileName: string; readonly content: Buffer } | undefined;

  constructor(world: DiagnosedWorld) {
    this.#world = world;
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
      const now = new Date(this.#world.agenda.now());
      const two = (value: number): string => String(value).padStart(2, '0');
      const stamp =
        `${two(now.getUTCDate())}${two(now.getUTCMonth() + 1)}${now.getUTCFullYear()}` +
        `${two(now.getUTCHours())}${two(now.getUTCMinutes())}${two(now.getUTCSeconds())}`;
      this.#archive = {
        fileName: `odigos_debug_${stamp}.tar.gz`,
        content: gzipSync(tarOf(entries, Math.floor(this.#world.agenda.now() / 1000))),
      };
    }
    return {
      ...options,
      stats: { fileCount: entries.length, totalSizeBytes, totalSizeHuman: humanSize(totalSizeBytes) },
    };
  }

  #collect(options: Omit<DiagnoseResponse, 'stats'>): TarEntry[] {
    const world = this.#world;
    const entries: TarEntry[] = [
      { path: 'configmaps/effective-config.yaml', content: yamlOf(world.configuration.effective) },
      { path: 'collectors/odigos-gateway.yaml', content: world.collectors.gateway().manifestYAML },
      { path: 'collectors/odiglet.yaml', content: world.collectors.odiglets().manifestYAML },
      // Destinations without their secrets: the bundle is meant to be handed on.
      { path: 'destinations.yaml', content: yamlOf(world.destinations.summaries()) },
      { path: 'sampling.yaml', content: yamlOf(world.sampling.list()) },
    ];
    for (const config of world.configs.values()) {
      const { namespace, kind, name } = config.id;
      entries.push({
        path: `instrumentationconfigs/${namespace}/${kind.toLowerCase()}-${name}.yaml`,
        content: yamlOf(instrumentationConfigManifest(config, world.sources.streamsOf(config.id))),
      });
    }
    for (const pod of world.collectors.pods()) {
      entries.push({ path: `logs/${pod.name}.log`, content: `started on ${pod.node}\n` });
      if (options.includeMetrics)
        entries.push({ path: `metrics/${pod.name}.txt`, content: 'otelcol_process_uptime 1\n' });
      if (options.includeProfiles) entries.push({ path: `profiles/${pod.name}.txt`, content: 'cpu\n' });
    }
    if (options.includeSourceWorkloads) {
      const wanted = options.sourceWorkloadNamespaces;
      for (const workload of world.workloadsIn()) {
        const { namespace, kind, name } = workload.id;
        if (!world.configs.has(keyOf(workload.id))) continue;
        if (wanted.length > 0 && !wanted.includes(namespace)) continue;
        const folder = `workloads/${namespace}/${kind.toLowerCase()}-${name}`;
        entries.push({ path: `${folder}/manifest.yaml`, content: yamlOf(workloadManifest(workload)) });
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
