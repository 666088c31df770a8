import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** A server of one version of this repository, over its embedded cluster. */
export interface Booted {
  /** The address of /mcp. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The embedded cluster of the release to come serves every tool there is. */
const SETTINGS = { PORT: '0', ODIGOS_DEMO_RELEASE: 'next', MCP_ACCESS_MODE: 'read-write', MCP_RATE: 'off' };

/**
 * Starts the server of a folder over the embedded cluster.
 *
 * @throws when it ends before it serves, with what it said
 */
export async function boot(folder: string): Promise<Booted> {
  const child = spawn(process.execPath, [join(folder, 'src', 'main.ts')], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...SETTINGS },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (piece: Buffer): void => {
      said += piece.toString('utf8');
      const [, address] = /"mcp":"(http:[^"]+)"/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('close', () => reject(new Error(`the server of ${folder} did not serve:\n${said}`)));
  });
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
