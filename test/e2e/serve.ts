import { request } from 'node:http';
import { createLoggers } from '../../src/audit/loggers.ts';
import { type DemoApi, type DemoOptions, startDemoApi } from '../../src/demo/http/server.ts';
import type { Patience } from '../../src/server/http/patience.ts';
import { type RunningServer, startServer } from '../../src/server/start.ts';
import { parseSettings } from '../../src/settings.ts';
import type { SteppedClock } from '../demo/stepped-clock.ts';
import { type CountingUpstream, countingUpstream } from './counting-upstream.ts';
import { until } from './until.ts';

export interface ServeOptions {
  readonly mode?: 'read-only' | 'read-write';
  /** Settings by their environment variables. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly demo?: DemoOptions;
  /** What the server takes its UI for; the embedded API, which it is, when absent. */
  readonly backend?: 'live' | 'demo';
  /** Something else than the embedded API as the UI. */
  readonly uiUrl?: URL;
  /** Milliseconds between readings of the access settings; never again after the start when absent. */
  readonly followEveryMs?: number;
  /** Milliseconds between readings of the UI's schema that nothing suggests; never again after the start when absent. */
  readonly schemaEveryMs?: number;
  /** How long clients may take to send; the server's own when absent. */
  readonly patience?: Patience;
  /**
   * The cluster's clock, in place of the machine's. It moves on while a write is read back, which then takes no time,
   * and by the test's steps.
   */
  readonly clock?: SteppedClock;
}

/** A line as an object. */
export type SeenLine = Readonly<Record<string, unknown>>;

/** A server with the embedded API behind it, and all that it wrote. */
export interface Served {
  /** `http://127.0.0.1:port`. */
  readonly url: string;
  readonly server: RunningServer;
  readonly demo: DemoApi;
  readonly upstream: CountingUpstream;
  /** Every line written so far. */
  readonly lines: () => readonly string[];
  /** Forgets the lines so far. */
  readonly forgetLines: () => void;
  /** The audit lines of calls so far, as text. */
  readonly audit: () => readonly string[];
  /**
   * The audit lines that an action brings about: waits for as many as are expected, then for whatever the server still
   * has to do, so that one too many shows as well.
   */
  readonly auditOf: (expected: number, action: () => Promise<unknown>) => Promise<readonly string[]>;
  /** Puts a cluster as at the start behind the same server; nothing is written, seen or intercepted so far. */
  readonly renew: () => Promise<void>;
  /** The same, of all lines of what agents do: of calls, of requests that were refused, of bundles that left. */
  readonly seenOf: (expected: number, action: () => Promise<unknown>) => Promise<readonly SeenLine[]>;
  /** Stops all of it, once. */
  readonly stop: () => Promise<void>;
}

/** Starts the embedded API, a recording proxy before it and the server, all on free ports. */
export async function serve({
  mode = 'read-only',
  environment = {},
  demo: demoOptions,
  uiUrl,
  followEveryMs = 3_600_000,
  schemaEveryMs = 3_600_000,
  patience,
  clock,
  backend = 'demo',
}: ServeOptions = {}) {
  const parsed = parseSettings({ PORT: '0', MCP_ACCESS_MODE: mode, ...environment });
  if (!parsed.ok) throw new Error(parsed.problems.join(' '));
  const lines: string[] = [];
  const startDemo = (): Promise<DemoApi> =>
    startDemoApi({ accessMode: mode, ...(clock ? { clock } : {}), ...demoOptions });
  let demo = await startDemo();
  const upstream = await countingUpstream(demo.url);
  const server = await startServer({
    settings: parsed.settings,
    uiUrl: uiUrl ?? upstream.url,
    backend,
    // What a test counts is its own; those of following ask for it.
    followEveryMs,
    schemaEveryMs,
    ...(patience ? { patience } : {}),
    ...(clock ? { pause: async (ms) => clock.step(ms), now: () => clock.now(), time: () => clock.now() } : {}),
    loggers: createLoggers(parsed.settings.LOG_LEVEL, { write: (line) => void lines.push(line) }),
  });
  // The server has read its access settings; what a test counts is what comes after.
  upstream.forget();
  const audit = (): readonly string[] => lines.filter((line) => line.includes('"msg":"mcp tool call"'));
  const seen = (): readonly string[] => lines.filter((line) => line.includes('"component":"mcp"'));
  const broughtAbout = async (
    those: () => readonly string[],
    expected: number,
    action: () => Promise<unknown>,
  ): Promise<readonly string[]> => {
    const before = those().length;
    await action();
    await until(`${expected} audit lines`, () => those().length >= before + expected);
    await settled(server.url);
    return those().slice(before);
  };
  let stopped: Promise<void> | undefined;
  const served: Served = {
    url: server.url,
    server,
    get demo() {
      return demo;
    },
    upstream,
    lines: () => lines,
    forgetLines: () => void lines.splice(0),
    audit,
    auditOf: (expected, action) => broughtAbout(audit, expected, action),
    seenOf: async (expected, action) => (await broughtAbout(seen, expected, action)).map((line) => JSON.parse(line)),
    async renew() {
      const before = demo;
      demo = await startDemo();
      upstream.pointAt(demo.url);
      upstream.intercept(undefined);
      await before.close();
      upstream.forget();
      lines.length = 0;
    },
    stop() {
      stopped ??= server
        .stop()
        .then(() => upstream.close())
        .then(() => demo.close());
      return stopped;
    },
  };
  return served;
}

// Whatever the server had begun to do before these requests is done when they are answered.
async function settled(url: string): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise<void>((resolve, reject) => {
      request(`${url}/healthz`, { agent: false }, (response) => response.resume().on('end', resolve))
        .on('error', reject)
        .end();
    });
  }
}
