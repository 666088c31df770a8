import { stops } from '../health/conditions.ts';
import { runtimeOf } from '../health/detection.ts';
import type { ToldContainer, ToldWorkload } from '../health/told-workload.ts';

type Container = ToldContainer & {
  readonly overrides?: { readonly runtimeInfo?: ToldContainer['runtimeInfo'] } | null;
};

/** A workload with what its containers were said to be. */
export type RunningWorkload = Omit<ToldWorkload, 'containers'> & {
  readonly containers?: readonly Container[] | null;
};

/** A language in one version among the sources. */
export interface Runtime {
  readonly runtime: string;
  /** Sources with a container of it. */
  readonly sources: number;
  /** Of those the ones in which such a container has an agent. */
  readonly with_agent: number;
  /** Whether Odigos has an agent for it; `unknown` where nothing that was read tells. */
  readonly support: 'yes' | 'no' | 'unknown';
}

/** Reasons for no agent that lie in the runtime itself. */
const UNSUPPORTED: ReadonlySet<string> = new Set([
  'No Available Agent',
  'Unsupported Programming Language',
  'Unsupported Runtime Version',
]);

/** What runs in the containers of these sources, the most frequent first. An override counts for what it says. */
export function runtimesOf(sources: readonly RunningWorkload[]): readonly Runtime[] {
  const runtimes = new Map<string, { sources: number; with_agent: number; unfit: number }>();
  for (const { containers } of sources) {
    const own = new Map<string, readonly Container[]>();
    for (const container of containers ?? []) {
      const runtime = runtimeOf({ runtimeInfo: container.overrides?.runtimeInfo ?? container.runtimeInfo });
      own.set(runtime, [...(own.get(runtime) ?? []), container]);
    }
    for (const [runtime, alike] of own) {
      const before = runtimes.get(runtime) ?? { sources: 0, with_agent: 0, unfit: 0 };
      runtimes.set(runtime, {
        sources: before.sources + 1,
        with_agent: before.with_agent + Number(alike.some(({ agentEnabled }) => agentEnabled?.agentEnabled === true)),
        unfit: before.unfit + Number(alike.some(isUnfit)),
      });
    }
  }
  return [...runtimes]
    .map(([runtime, { unfit, ...counts }]) => ({
      runtime,
      ...counts,
      support: supportOf(runtime, counts.with_agent, unfit),
    }))
    .sort((one, other) => other.sources - one.sources || (one.runtime < other.runtime ? -1 : 1));
}

function supportOf(runtime: string, carried: number, unfit: number): Runtime['support'] {
  if (carried > 0) return 'yes';
  // What nobody knows may well be supported.
  return unfit > 0 && !runtime.startsWith('unknown') ? 'no' : 'unknown';
}

function isUnfit({ agentEnabled }: Container): boolean {
  const status = agentEnabled?.agentEnabledStatus;
  return stops(status) && UNSUPPORTED.has(status.reasonEnum ?? '');
}
