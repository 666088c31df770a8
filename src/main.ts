#!/usr/bin/env node
import { programOf } from './cli/command-help.ts';
import { readCommandLine } from './cli/command-line.ts';
import { demoSettings } from './cli/demo.ts';
import { helpText } from './cli/help.ts';
import { runCommand } from './cli/run-command.ts';
import { ownTerminal } from './cli/terminal.ts';
import { exitCodeOf, WrongUsage } from './cli/wrong-usage.ts';
import { withoutTokens } from './text/own-tokens.ts';
import { VERSION } from './version.ts';

async function main(): Promise<void> {
  const command = readCommandLine(process.argv.slice(2));
  switch (command.type) {
    case 'serve':
      // The whole server: no command needs it to be loaded.
      await (await import('./cli/serve.ts')).serve(command, process.env);
      break;
    case 'command':
      process.exitCode = await runCommand(command.name, command.arguments, ownTerminal(process.env));
      break;
    case 'help':
      process.stdout.write(helpText(programOf(process.env), await demoSettings()));
      break;
    case 'version':
      process.stdout.write(`${VERSION}\n`);
      break;
    case 'wrong':
      throw new WrongUsage(command.problem);
  }
}

// A setting is quoted, and may hold what belongs into another.
function sayProblem(problem: string): void {
  process.stderr.write(`odigos-mcp: ${withoutTokens(problem)}\n`);
}

main().catch((error: unknown) => {
  sayProblem(error instanceof Error ? error.message : 'failed to start');
  // The embedded cluster may listen already, which would keep the process alive.
  process.exit(exitCodeOf(error));
});
