import { gzipSync } from 'node:zlib';
import type { DiagnoseInput, DiagnoseResponse, InputMaybe } from '../contract.generated.ts';
import { apiError } from '../errors.ts';
import type { Agenda } from '../kubernetes/agenda.ts';
import { type BundleFile, type BundleOptions, bundleStages, type DiagnosedWorld } from './bundle-tree.ts';
import { tarOf } from './tar.ts';

/** What a dry run reckons a log to take, of its size. */
const PACKED_SHARE = 0.3;

/** A run's files, as they are written. */
interface StoredBundle {
  /** Of its root folder, and of the archive: by the second in which it began. */
  readonly name: string;
  readonly modified: number;
  files: BundleFile[];
}

/**
 * The support bundle: there is one at a time, the last run's. As upstream a run takes the former's files away at its start,
 * one that still writes included, and what is there so far is what a download gives.
 */
export class Diagnose {
  readonly #world: DiagnosedWorld & { readonly agenda: Agenda };
  #stored: StoredBundle | undefined;
  /** Happens before each stage of a run: for what a run is to take, and for what is to happen during one. */
  beforeStage: (stage: string) => Promise<void> = async () => {};

  constructor(world: DiagnosedWorld & { readonly agenda: Agenda }) {
    this.#world = world;
  }

  /** The archive of the last run, a gzipped tar made anew of what is there; undefined before the first. */
  get archive(): { readonly fileName: string; readonly content: Buffer } | undefined {
    if (!this.#stored) return undefined;
    const { name, files, modified } = this.#stored;
    const entries = files.map(({ path, content }) => ({ path: `${name}/${path}`, content }));
    return { fileName: `${name}.tar.gz`, content: gzipSync(tarOf(entries, modified)) };
  }

  /**
   * Collects everything, and keeps it unless it is a dry run. Naming namespaces includes their workloads.
   *
   * @param signal aborts when the client has gone: then what there is so far stays
   */
  async run(
    input: InputMaybe<DiagnoseInput> | undefined,
    dryRun: boolean,
    signal: AbortSignal,
  ): Promise<DiagnoseResponse> {
    const namespaces = input?.sourceWorkloadNamespaces ?? [];
    const options: BundleOptions = {
      includeProfiles: input?.includeProfiles ?? true,
      includeMetrics: input?.includeMetrics ?? true,
      includeSourceWorkloads: (input?.includeSourceWorkloads ?? false) || namespaces.length > 0,
      sourceWorkloadNamespaces: [...namespaces],
    };
    const now = this.#world.agenda.now();
    const bundle: StoredBundle = { name: nameOf(now), modified: Math.floor(now / 1000), files: [] };
    if (!dryRun) {
      if (this.#stored) this.#stored.files = [];
      this.#stored = bundle;
    }
    for (const stage of bundleStages(this.#world, options)) {
      await this.beforeStage(stage.name);
      if (signal.aborted) throw apiError('context canceled');
      bundle.files.push(...stage.collect());
    }
    const sizeOf = ({ content, rawLogBytes }: BundleFile): number =>
      dryRun && rawLogBytes !== undefined ? Math.floor(rawLogBytes * PACKED_SHARE) : Buffer.byteLength(content);
    const totalSizeBytes = bundle.files.reduce((sum, file) => sum + sizeOf(file), 0);
    return {
      ...options,
      stats: { fileCount: bundle.files.length, totalSizeBytes, totalSizeHuman: humanSize(totalSizeBytes) },
    };
  }
}

function nameOf(at: number): string {
  const now = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return (
    `odigos_debug_${two(now.getUTCDate())}${two(now.getUTCMonth() + 1)}${now.getUTCFullYear()}` +
    `${two(now.getUTCHours())}${two(now.getUTCMinutes())}${two(now.getUTCSeconds())}`
  );
}

function humanSize(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KB`;
}
