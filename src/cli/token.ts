/**
 * Runs `token …` on this process's own streams.
 *
 * @param args what follows `token` on the command line
 * @param tokensFile the file that the server would read
 * @returns the exit code
 */
export async function tokenCommand(args: readonly string[], tokensFile: string | undefined): Promise<number> {
  const [{ runTokenCommand }, { createCatalog }, { text }] = await Promise.all([
    import('../access/token-command.ts'),
    import('../catalog/catalog.ts'),
    import('node:stream/consumers'),
  ]);
  return await runTokenCommand(args, {
    known: [...createCatalog().tools.values()].map(({ definition }) => definition),
    file: tokensFile,
    print: (line) => {
      process.stdout.write(line);
    },
    printError: (line) => {
      process.stderr.write(line);
    },
    readInput: () => text(process.stdin),
  });
}
