import { existsSync } from 'node:fs';
import { crashOf } from './audit/crash.ts';
import { createLoggers } from './audit/loggers.ts';
import { startServer } from './server/start.ts';
import { BadSetting, helpText, parseSettings } from './settings.ts';
import { withoutTokens } from './text/own-tokens.ts';

/** What is waited at the end for whoever reads the log. */
const FLUSH_MS = 500;

async function main(): Promise<void> {
  if (process.argv[2] === 'token') {
    process.exitCode = await tokenCommand(process.argv.slice(3));
    return;
  }
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    process.stdout.write(helpText(isHere('demo') ? (await import('./demo/options.ts')).DEMO_SETTINGS : []));
    return;
  }
  const parsed = parseSettings(process.env);
  if (!parsed.ok) {
    sayProblem(parsed.problems.join('\nodigos-mcp: '));
    process.exitCode = 2;
    return;
  }
  const { settings } = parsed;
  const isDev = process.argv.includes('--dev');
  if (isDev && !isHere('codegen'))
    throw new BadSetting('--dev needs the sources: it works in a clone, as npm run dev.');
  const loggers = createLoggers(settings.LOG_LEVEL);
  const { log } = loggers;
  const demo = settings.ODIGOS_UI_URL
    ? undefined
    : await startDemo(settings.MCP_ACCESS_MODE === 'read-write' ? 'read-write' : 'read-only');
  const uiUrl = settings.ODIGOS_UI_URL ?? new URL(demo?.url ?? '');
  const server = await startServer({ settings, uiUrl, backend: demo ? 'demo' : 'live', loggers });
  // Before it serves a failure ends it, and its start is tried again; from now on nothing does but a signal.
  process.on('uncaughtException', (error, where) => server.distrust(error, where));
  process.on('unhandledRejection', (error) => server.distrust(error, 'unhandledRejection'));
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
  if (isDev) {
    const { serveAsSaved } = await import('./codegen/dev/dev.ts');
    serveAsSaved(server.catalog, (text) => process.stderr.write(`${text}\n`));
  }
  // Last: whoever waits for this line may stop the server at once.
  log.info({
    msg: 'serving',
    mcp: `${server.url}/mcp`,
    backend: demo ? 'demo' : 'live',
    access_mode: settings.MCP_ACCESS_MODE,
    ...(demo ? { cluster: 'embedded and made up: set ODIGOS_UI_URL to serve a real one' } : {}),
    authentication:
      server.tokens === undefined
        ? 'none: whoever reaches this address may call'
        : `bearer tokens (${server.tokens} configured)`,
    plans:
      settings.MCP_PLAN_KEY_FILE === undefined
        ? 'signed with a key of this process: no other replica, and none after a restart, knows them'
        : 'signed with the shared key of MCP_PLAN_KEY_FILE',
  });
}

/** Whether a part is here that images leave out: its folder, since nothing may import it to find out. */
function isHere(part: 'demo' | 'codegen'): boolean {
  return existsSync(new URL(`./${part}/`, import.meta.url));
}

async function tokenCommand(args: readonly string[]): Promise<number> {
  const [{ runTokenCommand }, { createCatalog }, { text }] = await Promise.all([
    import('./access/token-command.ts'),
    import('./catalog/catalog.ts'),
    import('node:stream/consumers'),
  ]);
  return await runTokenCommand(args, {
    known: [...createCatalog().tools.values()].map(({ definition }) => definition),
    file: process.env.MCP_TOKENS_FILE,
    print: (line) => {
      process.stdout.write(line);
    },
    printError: (line) => {
      process.stderr.write(line);
    },
    readInput: () => text(process.stdin),
  });
}

// Imported only when there is no live UI: a cluster's server never loads the embedded one.
async function startDemo(accessMode: 'read-only' | 'read-write') {
  if (!isHere('demo')) {
    throw new BadSetting(
      'ODIGOS_UI_URL is not set, and there is no embedded cluster here: set it to the address of the Odigos UI, such as http://ui.odigos-system.svc:3000.',
    );
  }
  const [{ demoOptionsFrom }, { startDemoApi }] = await Promise.all([
    import('./demo/options.ts'),
    import('./demo/http/server.ts'),
  ]);
  const parsed = demoOptionsFrom(process.env);
  if (!parsed.ok) throw new BadSetting(parsed.problems.join('\n'));
  return await startDemoApi({ ...parsed.options, accessMode });
}

// A setting is quoted, and may hold what belongs into another.
function sayProblem(problem: string): void {
  process.stderr.write(`odigos-mcp: ${withoutTokens(problem)}\n`);
}

main().catch((error: unknown) => {
  sayProblem(error instanceof Error ? error.message : 'failed to start');
  // The embedded cluster may listen already, which would keep the process alive.
  process.exit(error instanceof BadSetting ? 2 : 1);
});
