import { runTokenCommand } from '../access/token-command.ts';
import { createCatalog } from '../catalog/catalog.ts';
import { type Given, textsOf } from './given.ts';
import type { Terminal } from './terminal.ts';

/**
 * Makes, lists, checks, takes away or renews tokens, in the file that is named or that a server with these settings would read.
 *
 * @returns the exit code: 0 done, 1 the file or the token is not good, 2 the command line is wrong
 */
export async function token({ options, words }: Given, terminal: Terminal): Promise<0 | 1 | 2> {
  return await runTokenCommand(
    { words: textsOf(words), options },
    {
      known: [...createCatalog().tools.values()].map(({ definition }) => definition),
      file: terminal.environment.MCP_TOKENS_FILE || undefined,
      print: terminal.print,
      printError: terminal.printError,
      readInput: terminal.readInput,
    },
  );
}
