import { join } from 'node:path';
import { z } from 'zod';
import { runProcess } from '../processes.ts';

/** Whether Go is here, in whose modules come what judges workflows and the registry's own form of entries. */
export async function hasGo(): Promise<boolean> {
  try {
    return (await runProcess('go', ['version'])).code === 0;
  } catch {
    return false;
  }
}

/** Installs a command of a pinned version into a folder; gives its file. */
export async function installGo(folder: string, command: string, version: string): Promise<string> {
  const env = { ...process.env, GOBIN: folder };
  const { code, stderr } = await runProcess('go', ['install', `${command}@${version}`], { cwd: folder, env });
  if (code !== 0) throw new Error(`go install ${command}@${version} failed: ${stderr}`);
  return join(folder, command.slice(command.lastIndexOf('/') + 1));
}

/** Fetches the files of a module of a pinned version; gives their folder. */
export async function fetchModule(module: string, version: string): Promise<string> {
  const { stdout, stderr, code } = await runProcess('go', ['mod', 'download', '-json', `${module}@${version}`]);
  if (code !== 0) throw new Error(`go mod download ${module}@${version} failed: ${stderr}${stdout}`);
  return z.looseObject({ Dir: z.string() }).parse(JSON.parse(stdout)).Dir;
}
