import { join } from 'node:path';
import { installTool } from '../npm.ts';

/** The official package that judges, packs and reads bundles; the newest as this was written. */
const MCPB = '@anthropic-ai/mcpb@2.1.2';

/** Installs it into a folder; gives the files of its command and of its library. */
export async function installMcpb(folder: string): Promise<{ readonly command: string; readonly library: string }> {
  const dist = join(await installTool(folder, MCPB), '@anthropic-ai', 'mcpb', 'dist');
  return { command: join(dist, 'cli', 'cli.js'), library: join(dist, 'index.js') };
}
