import { type Child, startChild } from '../e2e/child.ts';
import { Inspector } from './vitals.ts';

/** The server under test as `npm start` runs it, with a count of its audit lines and a look inside. */
export interface Subject {
  readonly url: string;
  readonly child: Child;
  readonly inspector: Inspector;
  /** Audit lines written so far. */
  readonly audited: () => number;
  readonly isAlive: () => boolean;
  /** Resolves once it has ended, by itself or not. */
  readonly ended: Promise<unknown>;
  readonly kill: () => Promise<void>;
}

/** Starts the server before the UI at an address. */
export async function startSubject(
  uiUrl: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Subject> {
  const child = startChild({
    PORT: '0',
    ODIGOS_UI_URL: uiUrl,
    MCP_ACCESS_MODE: 'read-write',
    // What limits are for has tests of its own; here the server is to bear everything.
    MCP_RATE: 'off',
    MCP_MAX_IN_FLIGHT: '10000',
    NODE_OPTIONS: '--inspect=127.0.0.1:0',
    ...environment,
  });
  const audited = countLines(child, '"msg":"mcp tool call"');
  let isAlive = true;
  const end = (): void => {
    isAlive = false;
  };
  child.ended.then(end, end);
  const url = await child.url();
  const inspector = await Inspector.of(child.stderr);
  return {
    url,
    child,
    inspector,
    audited,
    isAlive: () => isAlive,
    ended: child.ended,
    kill: async () => {
      inspector.close();
      child.process.kill('SIGKILL');
      await child.ended;
    },
  };
}

/** Counts lines as they come: there are tens of thousands of them. */
function countLines({ process: { stdout } }: Child, word: string): () => number {
  let lines = 0;
  let rest = '';
  stdout?.on('data', (chunk: Buffer) => {
    const [last = '', ...whole] = `${rest}${chunk}`.split('\n').reverse();
    lines += whole.filter((line) => line.includes(word)).length;
    rest = last;
  });
  return () => lines;
}
