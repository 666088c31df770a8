import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Connect } from '../e2e/clients.ts';
import { toolResult } from '../e2e/envelope.ts';

const exec = promisify(execFile);
const listing = z.object({ tools: z.array(z.looseObject({ name: z.string(), inputSchema: z.looseObject({}) })) });
const ended = z.looseObject({ code: z.number(), stdout: z.string() });

/** How the inspector's CLI ends after an answer that is an error. */
const TOOL_ERROR = 5;
const OUTPUT_BYTES = 16 * 1024 * 1024;

/**
 * The inspector's CLI as a client: one process for each request. Its list is the strict one, which fails on schemas that
 * some client could not take.
 *
 * @param command the CLI
 * @param home where it may keep its files
 */
export function inspectorAt(command: string, home: string): Connect {
  return async (url) => {
    const ask = async (...args: readonly string[]): Promise<unknown> => {
      const all = ['--cli', `${url}/mcp`, '--transport', 'http', ...args];
      const options = { env: { ...process.env, HOME: home }, maxBuffer: OUTPUT_BYTES };
      const { stdout } = await exec(command, all, options).catch((error: unknown) => {
        const end = ended.safeParse(error);
        if (end.data?.code === TOOL_ERROR) return end.data;
        throw error;
      });
      return JSON.parse(stdout);
    };
    return {
      protocol: undefined,
      instructions: undefined,
      async list() {
        const { tools } = listing.parse(await ask('--method', 'tools/list', '--strict'));
        return tools.map(({ name, inputSchema }) => ({ name, inputSchema }));
      },
      async call(tool, given = {}) {
        const pairs = Object.entries(given).map(([name, value]) => `${name}=${textOf(value)}`);
        const args = pairs.length > 0 ? ['--tool-arg', ...pairs] : [];
        return toolResult(await ask('--method', 'tools/call', '--tool-name', tool, ...args));
      },
      close: () => Promise.resolve(),
    };
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
