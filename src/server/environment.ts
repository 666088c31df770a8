import type { Access } from '../access/mode.ts';
import { parseToolsets, type ToolsetChoice } from '../access/toolsets.ts';
import type { Trust } from '../access/trust.ts';
import { createWriteRecord } from '../audit/audit.ts';
import { crashOf } from '../audit/crash.ts';
import type { Loggers } from '../audit/loggers.ts';
import { Bundles } from '../call/bundles.ts';
import type { CallEnvironment } from '../call/call-environment.ts';
import { ChangeRecord } from '../call/change-record.ts';
import type { Now, Pause } from '../call/pause.ts';
import { Watches } from '../call/watches.ts';
import { PlanBook } from '../call/write/plan.ts';
import { Serialiser } from '../call/write/serialise.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { BadSetting, type Settings } from '../settings.ts';
import type { ReplicaState } from '../state/replica-state.ts';
import type { UiConnection } from './connect.ts';

/** JSON of names and numbers has about three characters a token (o200k); prose has more, so this errs on the safe side. */
export const CHARACTERS_PER_TOKEN = 3;

export interface EnvironmentOptions {
  readonly settings: Settings;
  readonly backend: 'live' | 'demo';
  readonly loggers: Loggers;
  readonly catalog: Catalog;
  readonly connection: UiConnection;
  readonly trust: Trust;
  /** The key that signs plans. */
  readonly key: Uint8Array;
  /** What is shared with other replicas. */
  readonly state: ReplicaState | undefined;
  readonly pause: Pause;
  readonly now: Now;
  readonly time: () => number;
  /** Told what a tool threw, whole: the log has its type and place alone. */
  readonly onToolCrash: (tool: string, error: unknown) => void;
  /** Where this server is reached, as far as it knows that itself. */
  readonly address: () => string | undefined;
}

/**
 * What every call of a server stands on.
 *
 * @throws BadSetting when MCP_TOOLSETS names a toolset that is none
 */
export function callEnvironment(options: EnvironmentOptions): CallEnvironment {
  const { settings, backend, loggers, catalog, connection, trust, state, pause, now, time } = options;
  const { client, ui, schema, facts, follower } = connection;
  const previews = settings.MCP_READ_ONLY_PREVIEWS === 'allow';
  const bounded = (access: Access): Access => (previews ? { ...access, previews } : access);
  return {
    catalog,
    ui,
    bundleReader: client,
    bundles: new Bundles(options.address),
    watches: new Watches(),
    onUnknownOperation: () => schema.hint(),
    facts,
    plans: new PlanBook(options.key, undefined, state?.era),
    shared: state?.writes,
    applies: new Serialiser(),
    changes: new ChangeRecord(time, state?.changes),
    access: {
      current: () => trust.bound(bounded(follower.current())),
      fresh: async () => trust.bound(bounded(await follower.fresh())),
    },
    recordWrite: createWriteRecord(loggers),
    backend,
    uiPublicUrl: settings.MCP_UI_PUBLIC_URL,
    uiTimeoutMs: settings.MCP_UI_TIMEOUT_MS,
    allowedToolsets: allowedToolsets(settings.MCP_TOOLSETS, catalog),
    bundle: settings.MCP_BUNDLE,
    requirePlan: settings.MCP_REQUIRE_PLAN,
    confirm: settings.MCP_CONFIRM,
    answerBudget: settings.MCP_MAX_ANSWER_TOKENS * CHARACTERS_PER_TOKEN,
    pause,
    now,
    time,
    onCrash(tool, error) {
      loggers.log.error({ tool, err: crashOf(error) }, 'tool crashed');
      options.onToolCrash(tool, error);
    },
  };
}

function allowedToolsets(names: string, { toolsets }: Catalog): ToolsetChoice {
  const parsed = parseToolsets(names, toolsets);
  if (parsed.ok) return parsed.choice;
  throw new BadSetting(
    `MCP_TOOLSETS="${names}": there is no toolset "${parsed.unknown}". There are: ${[...toolsets].join(', ')}.`,
  );
}
