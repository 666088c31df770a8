import { crashOf } from '../audit/crash.ts';
import type { Loggers } from '../audit/loggers.ts';
import { type RunningServer, startServer } from '../server/start.ts';
import { BadSetting, type Environment, type Settings } from '../settings.ts';
import { VERSION } from '../version.ts';
import { type Backend, backendOf, settingsOf } from './backend.ts';
import type { Order } from './command-line.ts';
import { greetingText } from './greeting.ts';
import { startLogging } from './logging.ts';
import { isHere } from './parts.ts';

/** What is waited at the end for whoever reads the log. */
const FLUSH_MS = 500;

/** What ends with this process. */
interface Running {
  stop(): Promise<void>;
  abandon(): void;
  distrust(error: unknown, where: string): void;
}

/**
 * Serves until a signal ends this process, or the client that started it goes.
 *
 * @param environment where the settings stand
 * @throws BadSetting when a setting or an option is wrong
 * @throws when the address cannot be listened on
 */
export async function serve(
  { port, isDev, isStdio }: Extract<Order, { readonly type: 'serve' }>,
  environment: Environment,
): Promise<void> {
  const settings = await settingsOf(port === undefined ? environment : { ...environment, PORT: port });
  if (isDev && !isHere('codegen'))
    throw new BadSetting('--dev needs the sources: it works in a clone, as npm run dev.');
  if (isStdio) await overStdio(settings, environment);
  else await overHttp(settings, environment, isDev);
}

async function overHttp(settings: Settings, environment: Environment, isDev: boolean): Promise<void> {
  const { loggers, format } = startLogging(settings, process.stdout);
  const { uiUrl, backend, close } = await backendOf(settings, environment);
  const dev = isDev ? await import('../codegen/dev/dev.ts') : undefined;
  const say = (text: string): void => {
    process.stderr.write(`${text}\n`);
  };
  const watch = dev ? { onToolCrash: dev.crashTeller(say) } : {};
  const server = await startServer({ settings, uiUrl, backend, loggers, ...watch });
  endWith(server, close, settings, loggers);
  dev?.serveAsSaved(server.catalog, say);
  // Last: whoever waits for this may stop the server at once.
  switch (format) {
    case 'text':
      process.stdout.write(greeting(server, backend === 'demo' ? undefined : uiUrl));
      break;
    case 'json':
      loggers.log.info({ msg: 'serving', mcp: `${server.url}/mcp`, ...servedFacts(settings, server, backend) });
  }
}

/** Standard output is the protocol's: nothing else may be written there. */
async function overStdio(settings: Settings, environment: Environment): Promise<void> {
  const { startStdio } = await import('../server/stdio/start-stdio.ts');
  const { loggers } = startLogging(settings, process.stderr);
  const { uiUrl, backend, close } = await backendOf(settings, environment);
  const { stdin: input, stdout: output } = process;
  const served = await startStdio({ settings, uiUrl, backend, loggers, input, output });
  const stop = endWith(served, close, settings, loggers);
  const facts = servedFacts(settings, { tokens: undefined, sharedState: served.sharedState }, backend);
  const authentication = 'none: whoever starts this process calls';
  loggers.log.info({ msg: 'serving', mcp: 'stdio', ...facts, authentication });
  await served.gone;
  stop('the client has gone');
}

/** Has this process end well by a signal, and by what is answered here, which is told why. */
function endWith(
  running: Running,
  closeBackend: () => Promise<void>,
  settings: Settings,
  loggers: Loggers,
): (why: string) => void {
  const { log } = loggers;
  // Before it serves a failure ends it, and its start is tried again; from now on nothing does but this.
  process.on('uncaughtException', (error, where) => running.distrust(error, where));
  process.on('unhandledRejection', (error) => running.distrust(error, 'unhandledRejection'));
  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) return;
    stopping = true;
    log.info({ msg: 'stopping', signal });
    // Lines that nobody reads are not waited for: then the exit code says that some are missing.
    const exit = async (code: 0 | 1): Promise<void> => {
      loggers.end();
      process.exit((await loggers.flush(FLUSH_MS)) ? code : 1);
    };
    setTimeout(() => {
      running.abandon();
      exit(1).catch(() => process.exit(1));
    }, settings.MCP_STOP_TIMEOUT_MS).unref();
    running
      .stop()
      .then(closeBackend)
      .then(() => exit(0))
      .catch((error: unknown) => {
        log.error({ err: crashOf(error) }, 'stop failed');
        return exit(1);
      });
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  return stop;
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

function servedFacts(
  settings: Settings,
  { tokens, sharedState }: Pick<RunningServer, 'tokens' | 'sharedState'>,
  backend: Backend['backend'],
): object {
  return {
    backend,
    access_mode: settings.MCP_ACCESS_MODE,
    ...(backend === 'demo' ? { cluster: 'embedded and made up: set ODIGOS_UI_URL to serve a real one' } : {}),
    authentication:
      tokens === undefined ? 'none: whoever reaches this address may call' : `bearer tokens (${tokens} configured)`,
    plans:
      settings.MCP_PLAN_KEY_FILE === undefined
        ? 'signed with a key of this process: no other replica, and none after a restart, knows them'
        : 'signed with the shared key of MCP_PLAN_KEY_FILE',
    shared_state: sharedState(),
  };
}
