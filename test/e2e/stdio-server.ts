import { PassThrough } from 'node:stream';
import { createLoggers } from '../../src/audit/loggers.ts';
import { startDemoApi } from '../../src/demo/http/server.ts';
import { startStdio } from '../../src/server/stdio/start-stdio.ts';
import { parseSettings } from '../../src/settings.ts';
import { countingUpstream } from './counting-upstream.ts';
import { until } from './until.ts';

/** A server whose client is this test, over pipes in memory. */
export async function serveOverPipes(
  mode: 'read-only' | 'read-write' = 'read-only',
  environment: Readonly<Record<string, string>> = {},
) {
  const parsed = parseSettings({ MCP_ACCESS_MODE: mode, ...environment });
  if (!parsed.ok) throw new Error(parsed.problems.join(' '));
  const demo = await startDemoApi({ accessMode: mode });
  const upstream = await countingUpstream(demo.url);
  const lines: string[] = [];
  const [input, output] = [new PassThrough(), new PassThrough()];
  let told = '';
  output.on('data', (piece: Buffer) => {
    told += piece.toString('utf8');
  });
  const running = await startStdio({
    settings: parsed.settings,
    uiUrl: upstream.url,
    backend: 'demo',
    loggers: createLoggers('info', { write: (line) => void lines.push(line) }),
    followEveryMs: 3_600_000,
    schemaEveryMs: 3_600_000,
    input,
    output,
  });
  upstream.forget();
  const messages = (): readonly Record<string, unknown>[] =>
    told
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Record<string, unknown> => JSON.parse(line));
  return {
    upstream,
    running,
    input,
    messages,
    audit: () => lines.filter((line) => line.includes('"msg":"mcp tool call"')),
    write: (text: string) => void input.write(text),
    send: (message: object) => void input.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`),
    /** Waits for the answer to a request. */
    async answerTo(id: number | string | null): Promise<Record<string, unknown>> {
      await until(`an answer to ${id}`, () => messages().some((one) => one.id === id && !('method' in one)));
      return messages().find((one) => one.id === id) ?? {};
    },
    async close(): Promise<void> {
      input.end();
      await running.gone;
      await running.stop();
      await upstream.close();
      await demo.close();
    },
  };
}
