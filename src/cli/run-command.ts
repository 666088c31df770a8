import { commandHelp, programOf } from './command-help.ts';
import { COMMANDS, type CommandName } from './commands.ts';
import { type Given, readGiven } from './given.ts';
import type { Terminal } from './terminal.ts';
import { WrongUsage } from './wrong-usage.ts';

/**
 * Runs a command, or prints its help. Each is loaded only when it is run: `serve` loads none of them.
 *
 * @param args what follows its name
 * @returns the exit code
 * @throws WrongUsage where the command line is wrong
 * @throws BadSetting where a setting is
 */
export async function runCommand(name: CommandName, args: readonly string[], terminal: Terminal): Promise<number> {
  const program = programOf(terminal.environment);
  const read = readGiven(COMMANDS[name], args);
  if (!read.ok) throw new WrongUsage(`${read.problem} See ${program} ${name} --help.`);
  if (read.given.options.has('help')) {
    terminal.print(commandHelp(COMMANDS[name], program));
    return 0;
  }
  return await run(name, read.given, terminal);
}

async function run(name: CommandName, given: Given, terminal: Terminal): Promise<number> {
  switch (name) {
    case 'call':
      return (await import('./call.ts')).call(given, terminal);
    case 'tools':
      return (await import('./tools.ts')).tools(given, terminal);
    case 'doctor':
      return (await import('./doctor.ts')).doctor(given, terminal);
    case 'audit':
      return (await import('./audit.ts')).audit(given, terminal);
    case 'token':
      return (await import('./token.ts')).token(given, terminal);
    case 'bundle':
      return (await import('./bundle.ts')).bundle(given, terminal);
  }
}
