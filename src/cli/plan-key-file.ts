import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../settings.ts';

/** As PlanBook wants it. */
const KEY_BYTES = 32;

/**
 * The file with this user's key of plans, made when there is none: a preview is one process of the command line and its apply
 * another, and both have to know the plan. It lies where the XDG base directory specification puts state, readable by the user
 * alone. Undefined where nothing can be written there: then a plan is known to its own process, and all else works.
 */
export async function planKeyFile({ XDG_STATE_HOME, HOME }: Environment): Promise<string | undefined> {
  const folder = join(XDG_STATE_HOME || join(HOME || homedir(), '.local', 'state'), 'odigos-mcp');
  const file = join(folder, 'plan.key');
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(file, randomBytes(KEY_BYTES), { mode: 0o600, flag: 'wx' });
    return file;
  } catch (error) {
    return Reflect.get(Object(error), 'code') === 'EEXIST' && existsSync(file) ? file : undefined;
  }
}
