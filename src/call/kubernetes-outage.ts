import type { UiFailureKind } from '../ui/failure.ts';

/** So long what the UI answers is doubted after it was seen to be without Kubernetes. */
const WINDOW_MS = 15_000;

/**
 * Remembers for some seconds that the UI could not reach the Kubernetes API: meanwhile it goes on to answer from its cache
 * as if nothing were wrong (recordings `apiserver-down/workloads(cache)`, `…/namespaces(cache)`). One for the whole server,
 * so that what one call saw is told by the others.
 */
export class KubernetesOutage {
  private readonly now: () => number;
  private seen = Number.NEGATIVE_INFINITY;

  /** @param now milliseconds of a clock that never goes back */
  constructor(now: () => number) {
    this.now = now;
  }

  /** Takes note of a failed request, whatever its kind. */
  note(kind: UiFailureKind): void {
    if (kind === 'kubernetes_unreachable') this.seen = this.now();
  }

  /** What to say of an answer that came meanwhile, as a sentence; undefined where there is nothing to say. */
  doubt(): string | undefined {
    if (this.now() - this.seen > WINDOW_MS) return undefined;
    return 'The Odigos UI could not reach the Kubernetes API some seconds ago: this may be from its cache, and old.';
  }
}
