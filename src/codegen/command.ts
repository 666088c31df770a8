import { type ParseArgsConfig, parseArgs } from 'node:util';
import { didYouMean } from '../tool/did-you-mean.ts';

/** What the person at the terminal gave wrong, in a sentence that says what to give instead. */
export class BadInput extends Error {}

/** A command of package.json. */
export interface Command {
  /** As `npm run` knows it. */
  readonly name: string;
  /** How it is used, below the sentence that says what was wrong. */
  readonly usage: string;
  /** Exit code when it fails though its input was good; 1 when absent. */
  readonly failure?: number;
  /** @returns the exit code */
  run(given: readonly string[]): Promise<number>;
}

/**
 * Reads what was given to a command, by the options that it has.
 *
 * @param config of `parseArgs`, without the arguments
 * @throws BadInput where an option is unknown, lacks its value, or has one that it does not take
 */
export function optionsOf<Config extends Omit<ParseArgsConfig, 'args'>>(given: readonly string[], config: Config) {
  try {
    return parseArgs({ ...config, args: [...given] });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, unknown] = /^Unknown option '--([^']+)'/.exec(message) ?? [];
    if (unknown === undefined) throw new BadInput(message);
    throw new BadInput(`There is no option --${unknown}.${didYouMean(unknown, Object.keys(config.options ?? {}))}`);
  }
}

/**
 * Runs a command of package.json with what follows its name. Bad input ends it with one sentence, how it is used, and
 * exit code 2; `--help` says how it is used. Where nobody reads on what it prints (`| head -1`) it goes on to its end without.
 */
export async function runCommand({ name, usage, failure = 1, run }: Command, given: readonly string[]): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  if (given.includes('--help') || given.includes('-h')) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  try {
    process.exitCode = await run(given);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${name}: ${message}\n${error instanceof BadInput ? `\n${usage}\n` : ''}`);
    process.exitCode = error instanceof BadInput ? 2 : failure;
  }
}
