import { AccessFollower, type FollowerOptions } from '../access/follower.ts';
import type { Access } from '../access/mode.ts';
import { crashOf } from '../audit/crash.ts';
import type { Loggers } from '../audit/loggers.ts';
import { ClusterFactsCache } from '../call/cluster-facts.ts';
import type { LiveCatalog } from '../catalog/live-catalog.ts';
import { fittedUi } from '../compatibility/fitted-ui.ts';
import { SchemaFollower } from '../compatibility/schema-follower.ts';
import type { Settings } from '../settings.ts';
import { createUiClient, type UiClient, type UiWriter } from '../ui/client.ts';
import type { WatchRequest } from '../ui/request-watch.ts';
import { readUiSchema } from '../ui/schema.ts';
import { clusterSettingsReader } from './cluster-settings-reader.ts';
import { watchPresence } from './ui-presence.ts';

const FOLLOW_DEADLINE_MS = 3_000;
const SCHEMA_DEADLINE_MS = 5_000;

export interface ConnectOptions {
  readonly settings: Settings;
  readonly uiUrl: URL;
  readonly backend: 'live' | 'demo';
  /** By which a person started this process for one thing; a server when absent. */
  readonly command?: string | undefined;
  readonly loggers: Loggers;
  /** Follows what the UI can serve. */
  readonly catalog: LiveCatalog;
  /** Milliseconds between two readings of the cluster's access settings. */
  readonly followEveryMs: number;
  /** Milliseconds between two readings of the UI's schema that nothing suggests. */
  readonly schemaEveryMs: number;
  /** Sees every request to the UI. */
  readonly watchRequest: WatchRequest | undefined;
  /** Told of each change of the cluster's settings after the first reading. */
  readonly onAccess: (access: Access, enabled: boolean) => void;
  /** Told of a background reading that failed. */
  readonly onFailure: (error: Error) => void;
}

/** The UI as this server knows it: the way to it, and what is followed of it while the server runs. */
export interface UiConnection {
  readonly client: UiClient;
  /** The client, whose operations are cut to what the UI takes. */
  readonly ui: UiWriter;
  readonly schema: SchemaFollower;
  readonly facts: ClusterFactsCache;
  readonly follower: AccessFollower;
  /** Reads everything once, then follows it. */
  start(): Promise<void>;
  stop(): void;
}

/** Makes the connection to the UI. Sends nothing before it is started. */
export function connect(options: ConnectOptions): UiConnection {
  const { settings, uiUrl, catalog, loggers, watchRequest, onFailure } = options;
  const { log } = loggers;
  const presence = watchPresence({
    onLost: (lost) => log.warn({ msg: 'the UI does not answer', ui: uiUrl.origin, ...lost }),
    onBack: () => log.info({ msg: 'the UI answers again', ui: uiUrl.origin }),
  });
  const client = createUiClient({
    url: uiUrl,
    timeoutMs: settings.MCP_UI_TIMEOUT_MS,
    concurrency: settings.MCP_UI_CONCURRENCY,
    watches: [presence, ...(watchRequest ? [watchRequest] : [])],
  });
  const schema = new SchemaFollower({
    read: (signal, known) => readUiSchema(client, { signal, timeoutMs: SCHEMA_DEADLINE_MS }, known),
    catalog,
    log,
    intervalMs: options.schemaEveryMs,
    deadlineMs: SCHEMA_DEADLINE_MS,
  });
  const ui = fittedUi(client, () => schema.fit);
  const facts = new ClusterFactsCache(ui);
  let isFollowing = false;
  const onChange: FollowerOptions['onChange'] = (access, enabled) => {
    log.info({ msg: 'access changed', access_mode: access.mode, set_by: access.source, enabled });
    // What the first reading tells is no change of the cluster.
    if (isFollowing) options.onAccess(access, enabled);
  };
  const follower = new AccessFollower({
    pin: settings.MCP_ACCESS_MODE,
    backend: options.backend,
    command: options.command,
    read: clusterSettingsReader(ui, FOLLOW_DEADLINE_MS),
    intervalMs: options.followEveryMs,
    deadlineMs: FOLLOW_DEADLINE_MS,
    onChange,
    onReturn: () => {
      schema.hint();
      facts.current().catch(onFailure);
    },
    onCrash: (error) => log.error({ msg: "the cluster's settings could not be read", err: crashOf(error) }),
  });
  return {
    client,
    ui,
    schema,
    facts,
    follower,
    async start() {
      // Of an older UI the rest can be read once it is known what it has. The facts too: a refused call sends nothing, and
      // tells of the cluster what is known.
      await schema.start();
      await Promise.all([follower.start(), facts.current()]);
      isFollowing = true;
    },
    stop() {
      schema.stop();
      follower.stop();
      client.close();
    },
  };
}
