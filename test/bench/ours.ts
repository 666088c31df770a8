import type { Measured, Processes } from './processes.ts';

/** This project's server, over HTTP. */
export interface Ours {
  readonly server: Measured;
  /** Where it serves MCP. */
  readonly url: string;
}

/**
 * Starts this project's server on a free port, and waits until it serves.
 *
 * @param program how it is started
 * @param environment its settings; without the address of a UI API it serves the embedded one
 */
export async function startOurs(
  processes: Processes,
  program: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Ours> {
  const server = processes.start(program, { PORT: '0', ...environment });
  const serving: unknown = JSON.parse(await server.line('"msg":"serving"'));
  return { server, url: String(typeof serving === 'object' && serving !== null ? Reflect.get(serving, 'mcp') : '') };
}
