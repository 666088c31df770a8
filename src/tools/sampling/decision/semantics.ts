/** What compares a rule with a span: the gateway, or the agent whose SDK decides when a trace begins. */
export type Evaluator = 'gateway' | 'node' | 'python' | 'unknown agent';

/** How a release of Odigos decides, where releases differ (`facts` of upstream: sampling, history). */
export interface Semantics {
  /** The gateway compares routes by segments, and `*` and `{x}` stand for one; before, as text. Since v1.36. */
  readonly segmentRoutes: boolean;
  /** Highly relevant and cost reduction rules are evaluated; before v1.25 they are only stored. */
  readonly evaluatesTraces: boolean;
  /** The gateway leaves out noisy rules that are switched off; before v1.28 it drops by them. */
  readonly skipsDisabledNoisy: boolean;
}

/** How the newest release decides. */
export const NEWEST: Semantics = { segmentRoutes: true, evaluatesTraces: true, skipsDisabledNoisy: true };

const VERSION = /^v?(\d{1,4})\.(\d{1,4})(?:\.|-|$)/;

/** How a version decides, such as `v1.35.0` or `v1.36.0-pre5`; undefined where the text is no version. */
export function semanticsOf(version: string | null): Semantics | undefined {
  const [, major, minor] = VERSION.exec(version ?? '') ?? [];
  if (major === undefined || minor === undefined) return undefined;
  const since = (of: number): boolean => Number(major) > 1 || (Number(major) === 1 && Number(minor) >= of);
  return { segmentRoutes: since(36), evaluatesTraces: since(25), skipsDisabledNoisy: since(28) };
}

/** By which rules an agent of a distribution decides; those of other agents are not public. */
export function evaluatorOf(distribution: string | null | undefined): Evaluator {
  if (distribution === 'nodejs-community') return 'node';
  return distribution?.startsWith('python-community') ? 'python' : 'unknown agent';
}

/** Whether an agent of a distribution decides on noisy operations itself, before the gateway sees anything of the trace. */
export function decidesInAgent(distribution: string | null | undefined): boolean {
  return ['nodejs-community', 'python-community', 'python-community3.8'].includes(distribution ?? '');
}
