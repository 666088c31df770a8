import { startDemoApi } from './http/server.ts';
import { demoOptionsFrom } from './options.ts';

const DEFAULT_PORT = 3000;

/** Serves the embedded UI API alone until it is told to stop. */
async function main(): Promise<void> {
  const parsed = demoOptionsFrom(process.env);
  if (!parsed.ok) {
    process.stderr.write(`demo:api: ${parsed.problems.join('\ndemo:api: ')}\n`);
    process.exitCode = 2;
    return;
  }
  const api = await startDemoApi({ port: DEFAULT_PORT, ...parsed.options });
  process.stdout.write(`Embedded Odigos UI API: ${api.url}/graphql\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      api.close().catch(() => {
        process.exitCode = 1;
      });
    });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`demo:api: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
