import { stops } from '../health/conditions.ts';
import type { ToldContainer, ToldWorkload } from '../health/told-workload.ts';

type Container = ToldContainer & {
  readonly overrides?: { readonly runtimeInfo?: ToldContainer['runtimeInfo'] } | null;
  readonly agentEnabled?: (ToldContainer['agentEnabled'] & { readonly otelDistroName?: string | null }) | null;
};

/** A workload with what its containers were said to be. */
export type RunningWorkload = Omit<ToldWorkload, 'containers'> & {
  readonly containers?: readonly Container[] | null;
};

/** What Odigos has for a runtime; `not told` where it was detected and nothing that was read says more. */
type Support = 'yes' | 'no' | 'not told' | 'not detected';

/** A language among the sources, those versions of it together that fare alike. */
export interface Runtime {
  readonly language: string;
  readonly support: Support;
  /** Sources with a container of it. */
  readonly sources: number;
  /** Of those the ones in which such a container has an agent. */
  readonly with_agent: number;
  /** Sources by version, the most frequent first; without those whose version is not told. */
  readonly versions: ReadonlyMap<string, number>;
}

/** Reasons for no agent that lie in the runtime itself. */
const UNSUPPORTED: ReadonlySet<string> = new Set([
  'No Available Agent',
  'Unsupported Programming Language',
  'Unsupported Runtime Version',
]);

/** Reasons for no agent that are judged of a container for which Odigos has one. */
const TAKEN_OUT = / Rollback$|^Other Agent Detected$/;

const UNDETECTED = 'not detected';

/** What was detected of one runtime in one container, or in all. */
interface Seen {
  readonly language: string;
  readonly version: string;
  sources: number;
  carried: number;
  unfit: number;
  available: number;
}

/** What runs in the containers of these sources, the most frequent first. An override counts for what it says. */
export function runtimesOf(sources: readonly RunningWorkload[]): readonly Runtime[] {
  const runtimes = new Map<string, Runtime & { readonly versions: Map<string, number> }>();
  for (const seen of [...seenIn(sources)].sort((one, other) => other.sources - one.sources)) {
    const support = supportOf(seen);
    const key = `${seen.language} ${support}`;
    const before = runtimes.get(key);
    const versions = before?.versions ?? new Map<string, number>();
    if (seen.version !== '') versions.set(seen.version, seen.sources);
    runtimes.set(key, {
      language: seen.language,
      support,
      sources: (before?.sources ?? 0) + seen.sources,
      with_agent: (before?.with_agent ?? 0) + seen.carried,
      versions,
    });
  }
  return [...runtimes.values()].sort(
    (one, other) => other.sources - one.sources || (one.language < other.language ? -1 : 1),
  );
}

/** Each language in each version, with the sources that have it. */
function seenIn(sources: readonly RunningWorkload[]): Iterable<Seen> {
  const all = new Map<string, Seen>();
  const seenOf = (container: Container): Seen => {
    const { language, version } = detected(container);
    const key = `${language} ${version}`;
    const seen = all.get(key) ?? { language, version, sources: 0, carried: 0, unfit: 0, available: 0 };
    all.set(key, seen);
    return seen;
  };
  for (const { containers } of sources) {
    for (const [seen, alike] of Map.groupBy(containers ?? [], seenOf)) {
      seen.sources += 1;
      seen.carried += Number(alike.some(({ agentEnabled }) => agentEnabled?.agentEnabled === true));
      seen.unfit += Number(alike.some(isUnfit));
      seen.available += Number(alike.some(hasAgentForIt));
    }
  }
  return all.values();
}

function detected(container: Container): { readonly language: string; readonly version: string } {
  const told = container.overrides?.runtimeInfo ?? container.runtimeInfo;
  const isKnown = told?.language !== undefined && told.language !== '' && told.language !== 'unknown';
  return isKnown
    ? { language: told.language, version: told.runtimeVersion ?? '' }
    : { language: UNDETECTED, version: '' };
}

function supportOf({ language, carried, unfit, available }: Seen): Support {
  // What nobody knows may well be supported.
  if (language === UNDETECTED) return 'not detected';
  if (carried > 0 || available > 0) return 'yes';
  return unfit > 0 ? 'no' : 'not told';
}

function isUnfit({ agentEnabled }: Container): boolean {
  const status = agentEnabled?.agentEnabledStatus;
  return stops(status) && UNSUPPORTED.has(status.reasonEnum ?? '');
}

/** Odigos chose one, or took it out again, or stood back for another: it has one. */
function hasAgentForIt(container: Container): boolean {
  if (isUnfit(container)) return false;
  const { agentEnabled, runtimeInfo } = container;
  const isNamed = typeof agentEnabled?.otelDistroName === 'string' && agentEnabled.otelDistroName !== '';
  return (
    isNamed ||
    TAKEN_OUT.test(agentEnabled?.agentEnabledStatus?.reasonEnum ?? '') ||
    (runtimeInfo?.otherAgentNames?.length ?? 0) > 0
  );
}
