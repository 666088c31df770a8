import { crashOf } from './audit/crash.ts';
import { createLoggers } from './audit/loggers.ts';
import { startServer } from './server/start.ts';
import { BadSetting, helpText, parseSettings } from './settings.ts';
import { withoutTokens } from './text/own-tokens.ts';

async function main(): Promise<void> {
  if (process.argv[2] === 'token') {
    process.exitCode = await tokenCommand(process.argv.slice(3));
    return;
  }
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    const { DEMO_SETTINGS } = await import('./demo/options.ts');
    process.stdout.write(helpText(DEMO_SETTINGS));
    return;
  }
  const parsed = parseSettings(process.env);
  if (!parsed.ok) {
    sayProblem(parsed.problems.join('\nodigos-mcp: '));
    process.exitCode = 2;
    return;
  }
  const { settings } = parsed;
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
    setTimeout(() => {
      server.abandon();
      process.exit(1);
    }, settings.MCP_STOP_TIMEOUT_MS).unref();
    server
      .stop()
      .then(() => demo?.close())
      .then(() => process.exit(0))
      .catch((error: unknown) => {
        log.error({ err: crashOf(error) }, 'stop failed');
        process.exit(1);
      });
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (process.argv.includes('--dev')) {
    const { serveAsSaved } = await import('./codegen/dev/dev.ts');
    serveAsSaved(server.catalog, (text) => process.stderr.write(`${text}\n`));
  }
  // Last: whoever waits for this line may stop the server at once.
  log.info({
    msg: 'serving',
    mcp: `${server.url}/mcp`,
    backend: demo ? 'demo' : 'live',
    access_mode: settings.MCP_ACCESS_MODE,
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
