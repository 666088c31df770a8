import type { UiFailureKind } from '../ui/failure.ts';

/** So long what the UI answers is doubted after it was seen to be without Kubernetes. */
const WINDOW_MS = 15_000;

/** What a failure says of the Kubernetes API behind the UI, as a sentence; undefined where it says nothing. */
function signOf(kind: UiFailureKind): string | undefined {
  switch (kind) {
    case 'kubernetes_unreachable':
      return 'The Odigos UI could not reach the Kubernetes API some seconds ago';
    case 'timed_out':
      // A Kubernetes API that takes connections and answers nothing makes the UI wait for ever (`apiserver-hung/*`).
      return 'The Odigos UI did not answer in time some seconds ago, as when the Kubernetes API hangs';
    case 'unreachable':
    case 'cancelled':
    case 'busy':
    case 'refused_readonly':
    case 'refused_csrf':
    case 'kubernetes_forbidden':
    case 'not_found':
    case 'namespace_ignored':
    case 'conflict':
    case 'invalid_operation':
    case 'graphql':
    case 'bad_answer':
    case 'too_big':
      return undefined;
  }
}

/**
 * Remembers for some seconds that the UI was, or may be, without the Kubernetes API: meanwhile it goes on to answer from its
 * cache as if nothing were wrong (recordings `apiserver-down/workloads(cache)`, `…/namespaces(cache)`). One for the whole
 * server, so that what one call saw is told by the others.
 */
export class KubernetesOutage {
  private readonly now: () => number;
  private seen = Number.NEGATIVE_INFINITY;
  private sign = '';

  /** @param now milliseconds of a clock that never goes back */
  constructor(now: () => number) {
    this.now = now;
  }

  /** Takes note of a failed request, whatever its kind. */
  note(kind: UiFailureKind): void {
    const sign = signOf(kind);
    if (sign === undefined) return;
    // What is known outlasts what is only likely.
    if (kind === 'timed_out' && this.sign !== sign && this.doubt() !== undefined) return;
    this.seen = this.now();
    this.sign = sign;
  }

  /** What to say of an answer that came meanwhile, as a sentence; undefined where there is nothing to say. */
  doubt(): string | undefined {
    if (this.now() - this.seen > WINDOW_MS) return undefined;
    return `${this.sign}: this may be from its cache, and old.`;
  }
}
