import { crashOf } from '../audit/crash.ts';
import { createLoggers, type Loggers } from '../audit/loggers.ts';
import { readableLine } from '../audit/readable-line.ts';
import { unblocked } from '../audit/standard-output.ts';
import { type RunningServer, startServer } from '../server/start.ts';
import { BadSetting, type Environment, parseSettings, type Settings } from '../settings.ts';
import { VERSION } from '../version.ts';
import type { Command } from './command-line.ts';
import { demoSettings, startDemo } from './demo.ts';
import { greetingText } from './greeting.ts';
import { isHere } from './parts.ts';

/** What is waited at the end for whoever reads the log. */
const FLUSH_MS = 500;

/** How a line of the log is written in each format. */
const SHAPES = {
  json: (line: string) => line,
  text: (line: string) => readableLine(line, process.stdout.isTTY && process.stdout.hasColors()),
} as const;

type Demo = Awaited<ReturnType<typeof startDemo>>;

/**
 * Serves until a signal ends this process.
 *
 * @param environment where the settings stand
 * @throws BadSetting when a setting or an option is wrong
 * @throws when the address cannot be listened on
 */
export async function serve(
  { port, isDev }: Extract<Command, { readonly type: 'serve' }>,
  environment: Environment,
): Promise<void> {
  const parsed = parseSettings(port === undefined ? environment : { ...environment, PORT: port }, await demoSettings());
  if (!parsed.ok) throw new BadSetting(parsed.problems.join('\nodigos-mcp: '));
  const { settings } = parsed;
  if (isDev && !isHere('codegen'))
    throw new BadSetting('--dev needs the sources: it works in a clone, as npm run dev.');
  const format = settings.LOG_FORMAT ?? (process.stdout.isTTY ? 'text' : 'json');
  const loggers = createLoggers(settings.LOG_LEVEL, { stream: unblocked(process.stdout) }, SHAPES[format]);
  const demo = settings.ODIGOS_UI_URL
    ? undefined
    : await startDemo(environment, settings.MCP_ACCESS_MODE === 'read-write' ? 'read-write' : 'read-only');
  const uiUrl = settings.ODIGOS_UI_URL ?? new URL(demo?.url ?? '');
  const server = await startServer({ settings, uiUrl, backend: demo ? 'demo' : 'live', loggers });
  // Before it serves a failure ends it, and its start is tried again; from now on nothing does but a signal.
  process.on('uncaughtException', (error, where) => server.distrust(error, where));
  process.on('unhandledRejection', (error) => server.distrust(error, 'unhandledRejection'));
  stopOnSignals(settings, loggers, server, demo);
  if (isDev) {
    const { serveAsSaved } = await import('../codegen/dev/dev.ts');
    serveAsSaved(server.catalog, (text) => process.stderr.write(`${text}\n`));
  }
  // Last: whoever waits for this may stop the server at once.
  switch (format) {
    case 'text':
      process.stdout.write(greeting(server, demo ? undefined : uiUrl));
      break;
    case 'json':
      loggers.log.info(servingLine(settings, server, demo !== undefined));
      break;
  }
}

function stopOnSignals(settings: Settings, loggers: Loggers, server: RunningServer, demo: Demo | undefined): void {
  const { log } = loggers;
  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) return;
    stopping = true;
    log.info({ msg: 'stopping', signal });
    // Lines that nobody reads are not waited for: then the exit code says that some are missing.
    const exit = async (code: 0 | 1): Promise<void> => process.exit((await loggers.flush(FLUSH_MS)) ? code : 1);
    setTimeout(() => {
      server.abandon();
      exit(1).catch(() => process.exit(1));
    }, settings.MCP_STOP_TIMEOUT_MS).unref();
    server
      .stop()
      .then(() => demo?.close())
      .then(() => exit(0))
      .catch((error: unknown) => {
        log.error({ err: crashOf(error) }, 'stop failed');
        return exit(1);
      });
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function greeting({ url, tokens, access }: RunningServer, uiUrl: URL | undefined): string {
  return greetingText({
    version: VERSION,
    ui: uiUrl && `${uiUrl.origin}${uiUrl.pathname === '/' ? '' : uiUrl.pathname}`,
    ...access(),
    endpoint: `${url}/mcp`,
    tokens,
  });
}

function servingLine(settings: Settings, { url, tokens }: RunningServer, isDemo: boolean): object {
  return {
    msg: 'serving',
    mcp: `${url}/mcp`,
    backend: isDemo ? 'demo' : 'live',
    access_mode: settings.MCP_ACCESS_MODE,
    ...(isDemo ? { cluster: 'embedded and made up: set ODIGOS_UI_URL to serve a real one' } : {}),
    authentication:
      tokens === undefined ? 'none: whoever reaches this address may call' : `bearer tokens (${tokens} configured)`,
    plans:
      settings.MCP_PLAN_KEY_FILE === undefined
        ? 'signed with a key of this process: no other replica, and none after a restart, knows them'
        : 'signed with the shared key of MCP_PLAN_KEY_FILE',
  };
}
