import { BadSetting } from '../settings.ts';

/** The command line is wrong; the message says what is right. Exit code 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

/** What ends a process that failed: 2 where its command line or a setting is wrong and nothing was done, else 1. */
export function exitCodeOf(error: unknown): 1 | 2 {
  return error instanceof WrongUsage || error instanceof BadSetting ? 2 : 1;
}
