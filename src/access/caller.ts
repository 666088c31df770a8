import type { AccessMode } from './access-mode.ts';
import type { NamespaceUse } from './namespace-use.ts';
import type { Matches } from './patterns.ts';
import type { Rate } from './rate.ts';

/** The facts of a tool by which a caller's scope is judged. */
export interface ScopedTool {
  readonly name: string;
  readonly toolset: string;
  readonly core: boolean;
  /** Absent where who is bound to namespaces is refused. */
  readonly namespaced?: NamespaceUse;
}

/** The namespaces that a caller may hear of. */
export interface NamespaceScope {
  readonly allows: Matches;
  /** As the operator wrote them, for people. */
  readonly text: string;
}

/** The most that a caller may do, and for people who says so and how it is changed. */
export interface ModeBound {
  readonly mode: AccessMode;
  readonly source: string;
  readonly change: string;
}

/** What is said of a caller where it is made. */
export interface CallerFacts {
  /** The token's name, or `anonymous` where no tokens are configured. Binds plans. */
  readonly name: string;
  /** The name of the token that was presented; absent where no tokens are configured. */
  readonly token?: string;
  /** Bounds the mode; the cluster's and the operator's alone do when absent. */
  readonly bound?: ModeBound;
  /** Whether the caller may see and call a tool, its mode apart. */
  readonly mayUse: (tool: ScopedTool) => boolean;
  /** The scope of tools in words; absent where there is no bound. */
  readonly tools?: string;
  /** The namespaces that the caller may hear of; all when absent. */
  readonly namespaces?: NamespaceScope;
  /** Requests that the caller may make; the server's default when absent. */
  readonly rate?: Rate;
  /** When the token stops being taken, in milliseconds since the epoch. */
  readonly expires?: number;
  /** Whether the token is still configured as it was and has not expired; asked again right before a write is sent. */
  readonly stillHolds: () => boolean;
}

/** Who calls and what that caller may do at most; what the cluster or the operator forbids stays forbidden. */
export interface Caller extends CallerFacts {
  /** The same caller, who asked for reads only. */
  readonly readingOnly: Caller;
}

const ASKED_FOR_READS: ModeBound = {
  mode: 'read-only',
  source: 'this connection, which asked for read_only',
  change: 'Connect without read_only to be judged by the mode of the cluster.',
};

/**
 * A caller, with the one that it is when its request asks for reads only: made once, so that views can be kept by it. One
 * that is bound to namespaces may use only tools that say what they do with that.
 */
export function makeCaller(given: CallerFacts): Caller {
  const { namespaces, mayUse } = given;
  return withReading(
    namespaces ? { ...given, mayUse: (tool) => tool.namespaced !== undefined && mayUse(tool) } : given,
  );
}

function withReading(facts: CallerFacts): Caller {
  if (facts.bound?.mode === 'read-only') {
    const caller: Caller = {
      ...facts,
      get readingOnly() {
        return caller;
      },
    };
    return caller;
  }
  return { ...facts, readingOnly: withReading({ ...facts, bound: ASKED_FOR_READS }) };
}

/** Everybody, where no tokens are configured: bound by the cluster's mode and the operator's settings alone. */
export const ANYONE: Caller = makeCaller({ name: 'anonymous', mayUse: () => true, stillHolds: () => true });
