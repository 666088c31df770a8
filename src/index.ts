import { createLoggers } from './audit/loggers.ts';
import { backendOf } from './cli/backend.ts';
import { demoSettings } from './cli/demo.ts';
import { startServer } from './server/start.ts';
import { BadSetting, parseSettings } from './settings.ts';

/** What a program says that has the server in itself. */
export interface EmbeddedOptions {
  /**
   * Settings by the names of their environment variables, the embedded cluster's too; the environment itself is not read.
   * Without ODIGOS_UI_URL the embedded cluster is served, and without PORT any free port is taken.
   */
  readonly settings?: Readonly<Record<string, string>>;
  /** Hears each line of log and audit, as JSON; without it they go nowhere. */
  readonly onLine?: (line: string) => void;
}

/** A server inside another program. */
export interface EmbeddedServer {
  /** The address of /mcp. */
  readonly url: string;
  /** Stops listening, lets calls in flight finish, and closes what was opened. */
  close(): Promise<void>;
}

/**
 * Serves /mcp inside the calling program, as `odigos-mcp` does in a process of its own: for tests of agents, and for programs
 * that bring their own log.
 *
 * @throws an error that says which setting is wrong, or that the address cannot be listened on
 */
export async function startOdigosMcp({ settings = {}, onLine }: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const environment = { PORT: '0', ...settings };
  const parsed = parseSettings(environment, await demoSettings());
  if (!parsed.ok) throw new BadSetting(parsed.problems.join('\n'));
  const loggers = createLoggers(parsed.settings.LOG_LEVEL, { write: (line) => onLine?.(line) });
  const { uiUrl, backend, close } = await backendOf(parsed.settings, environment);
  const server = await startServer({ settings: parsed.settings, uiUrl, backend, loggers });
  return {
    url: `${server.url}/mcp`,
    async close() {
      await server.stop();
      await close();
    },
  };
}
