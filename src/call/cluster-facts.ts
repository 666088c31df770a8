import { operations } from '../tool/generated/catalog.generated.ts';
import type { UiReader } from '../ui/client.ts';
import { KubernetesOutage } from './kubernetes-outage.ts';

/** What every answer's context says of the cluster. */
export interface ClusterFacts {
  readonly cluster: string | null;
  readonly odigosVersion: string | null;
}

const UNKNOWN: ClusterFacts = { cluster: null, odigosVersion: null };
const FRESH_MS = 60_000;
const FAILED_FRESH_MS = 5_000;
const FIRST_WAIT_MS = 2_000;

/**
 * The cluster's name and Odigos's version, cached for a minute and refreshed in the background. Asked of
 * `effectiveConfig` and `describeOdigos`, never of `config`, which writes.
 */
export class ClusterFactsCache {
  /** Whether Kubernetes answers the UI. */
  readonly outage: KubernetesOutage;
  private readonly ui: UiReader;
  private readonly now: () => number;
  private facts: ClusterFacts = UNKNOWN;
  private freshUntil = Number.NEGATIVE_INFINITY;
  private refreshing: Promise<void> | undefined;

  constructor(ui: UiReader, now: () => number = () => performance.now()) {
    this.ui = ui;
    this.now = now;
    this.outage = new KubernetesOutage(now);
  }

  /** What is known now; sends nothing. */
  peek(): ClusterFacts {
    return this.facts;
  }

  /** What is known, refreshed when it is old. Waits only when nothing is known yet, and then at most two seconds. */
  async current(): Promise<ClusterFacts> {
    if (this.now() >= this.freshUntil) {
      // Nobody may be waiting for it, so it must not fail: facts that can't be had are unknown.
      this.refreshing ??= this.refresh()
        .catch(() => {
          this.freshUntil = this.now() + FAILED_FRESH_MS;
        })
        .finally(() => {
          this.refreshing = undefined;
        });
      if (this.facts === UNKNOWN) await this.refreshing;
    }
    return this.facts;
  }

  private async refresh(): Promise<void> {
    const signal = AbortSignal.timeout(FIRST_WAIT_MS);
    const [config, odigos] = await Promise.all([
      this.ui.read(operations.get_access, {}, { signal }),
      this.ui.read(operations.get_access_versions, {}, { signal }),
    ]);
    for (const read of [config, odigos]) if (!read.ok) this.outage.note(read.failure.kind);
    this.facts = {
      cluster: (config.ok ? config.data.effectiveConfig?.clusterName : undefined) ?? this.facts.cluster,
      odigosVersion:
        (odigos.ok ? odigos.data.describeOdigos.odigosVersion.value : undefined) ?? this.facts.odigosVersion,
    };
    this.freshUntil = this.now() + (config.ok && odigos.ok ? FRESH_MS : FAILED_FRESH_MS);
  }
}
