import type { Access } from '../access/mode.ts';
import { createLoggers } from '../audit/loggers.ts';
import type { LiveCatalog } from '../catalog/live-catalog.ts';
import type { UiConnection } from '../server/connect.ts';
import { layFoundation, liveCatalog } from '../server/foundation.ts';
import { watchPresence } from '../server/ui-presence.ts';
import type { Settings } from '../settings.ts';
import type { Backend } from './backend.ts';

/** Nothing is followed: what is looked at is looked at once. */
const NEVER_MS = 2 ** 31 - 1;

/** What a server would know of its UI once it has started. */
export interface Look {
  /** Why the UI does not answer, and what to do; undefined where it does. */
  readonly lost: { readonly reason: string; readonly advice: string } | undefined;
  /** What it would serve, and what the UI lacks. */
  readonly catalog: LiveCatalog;
  /** The mode that calls would be judged by. */
  readonly access: Access;
  /** Whether Odigos has MCP switched on. */
  readonly isEnabled: boolean;
  readonly cluster: string | null;
  readonly odigosVersion: string | null;
  /** The way to the last support bundle. */
  readonly download: UiConnection['client']['download'];
  stop(): void;
}

/**
 * Looks at a UI once, by what a server does at its start; nothing is served, and nothing is logged.
 *
 * @throws BadSetting where a setting that only the running parts can judge is wrong
 */
export async function lookAtUi(
  settings: Settings,
  { uiUrl, backend }: Pick<Backend, 'uiUrl' | 'backend'>,
): Promise<Look> {
  let lost: Look['lost'];
  const watchRequest = watchPresence({
    onLost(why) {
      lost = why;
    },
    onBack() {
      lost = undefined;
    },
  });
  const foundation = await layFoundation(
    {
      // Who only looks shares and signs nothing: a connection to the shared state would keep this process from ending.
      settings: { ...settings, MCP_STATE_URL: undefined, MCP_PLAN_KEY_FILE: undefined },
      uiUrl,
      backend,
      loggers: createLoggers('silent', { write: () => {} }),
      followEveryMs: NEVER_MS,
      schemaEveryMs: NEVER_MS,
    },
    liveCatalog(),
    { watchRequest, address: () => undefined },
  );
  const { connection, catalog } = foundation;
  await connection.start();
  const { cluster, odigosVersion } = connection.facts.peek();
  return {
    lost,
    catalog,
    access: foundation.access(),
    isEnabled: connection.follower.enabled,
    cluster,
    odigosVersion,
    download: connection.client.download,
    stop: () => connection.stop(),
  };
}
