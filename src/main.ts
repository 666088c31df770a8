#!/usr/bin/env node
import { readCommandLine } from './cli/command-line.ts';
import { demoSettings } from './cli/demo.ts';
import { helpText } from './cli/help.ts';
import { serve } from './cli/serve.ts';
import { tokenCommand } from './cli/token.ts';
import { BadSetting } from './settings.ts';
import { withoutTokens } from './text/own-tokens.ts';
import { VERSION } from './version.ts';

async function main(): Promise<void> {
  const command = readCommandLine(process.argv.slice(2));
  switch (command.type) {
    case 'serve':
      await serve(command, process.env);
      break;
    case 'token':
      process.exitCode = await tokenCommand(command.arguments, process.env.MCP_TOKENS_FILE);
      break;
    case 'help':
      process.stdout.write(helpText(await demoSettings()));
      break;
    case 'version':
      process.stdout.write(`${VERSION}\n`);
      break;
    case 'wrong':
      throw new BadSetting(command.problem);
  }
}

// A setting is quoted, and may hold what belongs into another.
function sayProblem(problem: string): void {
  process.stderr.write(`odigos-mcp: ${withoutTokens(problem)}\n`);
}

main().catch((error: unknown) => {
  sayProblem(error instanceof Error ? error.message : 'failed to start');
  // The embedded cluster may listen already, which would keep the process alive.
  process.exit(error instanceof BadSetting ? 2 : 1);
});
