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
 * Runs a command of package.json with what follows its name. Bad input ends it with one sentence, how it is used, and
 * exit code 2; `--help` says how it is used.
 */
export async function runCommand({ name, usage, failure = 1, run }: Command, given: readonly string[]): Promise<void> {
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
