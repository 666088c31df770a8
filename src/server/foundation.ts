import type { Access } from '../access/mode.ts';
import { Trust } from '../access/trust.ts';
import { crashOf } from '../audit/crash.ts';
import type { Loggers } from '../audit/loggers.ts';
import type { CallEnvironment } from '../call/call-environment.ts';
import { type Now, type Pause, now as realNow, pause as realPause } from '../call/pause.ts';
import { type Catalog, createCatalog } from '../catalog/catalog.ts';
import { LiveCatalog } from '../catalog/live-catalog.ts';
import { isOwnTool } from '../catalog/own-tools.ts';
import type { Settings } from '../settings.ts';
import type { ReplicaState } from '../state/replica-state.ts';
import { startTracing } from '../telemetry/tracing.ts';
import type { WatchRequest } from '../ui/request-watch.ts';
import { connect, type UiConnection } from './connect.ts';
import { callEnvironment } from './environment.ts';
import { planKey } from './plan-key.ts';
import { startState } from './shared-state.ts';

const FOLLOW_EVERY_MS = 5_000;
/** A UI that was replaced without being missed is noticed this late, when no call notices it before. */
const SCHEMA_EVERY_MS = 120_000;

/** What a server is started with, whatever transport it serves. */
export interface FoundationOptions {
  readonly settings: Settings;
  /** The UI API to use: the live one, or the embedded one. */
  readonly uiUrl: URL;
  readonly backend: 'live' | 'demo';
  readonly loggers: Loggers;
  /** By which a person started this process for one thing, as refusals of writes say it; a server when absent. */
  readonly command?: string;
  /** Milliseconds between two readings of the cluster's access settings; 5 s when absent. */
  readonly followEveryMs?: number;
  /** Milliseconds between two readings of the UI's schema that nothing suggests; two minutes when absent. */
  readonly schemaEveryMs?: number;
  /** The tools to serve; those of the operation files when absent. */
  readonly catalog?: Catalog;
  /** How time passes between two readings of what a write did; by the machine's timer when absent. */
  readonly pause?: Pause;
  /** By which the time is told that passes so; the machine's clock when absent. */
  readonly now?: Now;
  /** Milliseconds since the epoch, by which what happened is dated; the machine's clock when absent. */
  readonly time?: () => number;
  /** Told what a tool threw, whole: it may quote data of a call, and the log leaves it out. Nobody when absent. */
  readonly onToolCrash?: (tool: string, error: unknown) => void;
}

/** What a transport adds to it. */
export interface TransportParts {
  /** Sees every request to the UI. */
  readonly watchRequest?: WatchRequest | undefined;
  /** Told of each change of the cluster's settings after the first reading. */
  readonly onAccess?: (access: Access, enabled: boolean) => void;
  /** Where this server is reached, as far as it knows that itself. */
  readonly address: () => string | undefined;
}

/** What calls stand on, whatever transport they come by. */
export interface Foundation {
  readonly catalog: LiveCatalog;
  readonly trust: Trust;
  /** What is shared with other replicas; undefined where nothing is. */
  readonly state: ReplicaState | undefined;
  readonly connection: UiConnection;
  readonly environment: CallEnvironment;
  readonly tracing: Awaited<ReturnType<typeof startTracing>>;
  /** Told of what the protocol library rejects or fails at. */
  readonly onProtocolError: (error: Error) => void;
  /** The access in force now, with who sets it. */
  access(): Access;
  /**
   * Something failed in this process where nothing caught it: it is logged, reads go on, and writes are refused from now on.
   *
   * @param where as Node names it
   */
  distrust(error: unknown, where: string): void;
}

/** The catalog that is served, and whether a name is a tool of it. */
export function liveCatalog(tools: Catalog = createCatalog()): {
  readonly catalog: LiveCatalog;
  readonly isTool: (name: string) => boolean;
} {
  const catalog = new LiveCatalog(tools);
  return { catalog, isTool: (name) => catalog.tools.has(name) || isOwnTool({ name }) };
}

/**
 * Makes what calls stand on. Sends nothing to the UI before the connection is started.
 *
 * @throws BadSetting when MCP_TOOLSETS names a toolset that is none, or the plan key cannot be used
 */
export async function layFoundation(
  options: FoundationOptions,
  { catalog, isTool }: ReturnType<typeof liveCatalog>,
  { watchRequest, onAccess = () => {}, address }: TransportParts,
): Promise<Foundation> {
  const { settings, uiUrl, backend, loggers } = options;
  const { log } = loggers;
  const onProtocolError = (error: Error): void =>
    log.debug({ err: { type: error.name, message: error.message } }, 'mcp request rejected');
  const tracing = await startTracing({ isTool, uiUrl, log });
  const trust = new Trust();
  const key = planKey(settings.MCP_PLAN_KEY_FILE);
  const state = await startState(settings, key, log);
  const connection = connect({
    settings,
    uiUrl,
    backend,
    command: options.command,
    loggers,
    catalog,
    followEveryMs: options.followEveryMs ?? FOLLOW_EVERY_MS,
    schemaEveryMs: options.schemaEveryMs ?? SCHEMA_EVERY_MS,
    watchRequest,
    onAccess,
    onFailure: onProtocolError,
  });
  const environment = callEnvironment({
    settings,
    backend,
    loggers,
    catalog,
    connection,
    trust,
    key,
    state,
    pause: options.pause ?? realPause,
    now: options.now ?? realNow,
    time: options.time ?? Date.now,
    onToolCrash: options.onToolCrash ?? (() => {}),
    address,
  });
  return {
    catalog,
    trust,
    state,
    connection,
    environment,
    tracing,
    onProtocolError,
    access: () => trust.bound(connection.follower.current()),
    distrust(error, where) {
      trust.lose();
      const msg = 'a failure that nothing caught: reads go on, writes are refused until a restart';
      log.error({ msg, where, err: crashOf(error) });
    },
  };
}
