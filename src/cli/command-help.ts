import type { Environment } from '../settings.ts';
import type { Command, Option } from './commands.ts';
import { twoColumns } from './table.ts';

const NAME = 'odigos-mcp';

/**
 * What a person types to start this program as it was started: by npm's scripts of a clone, which npm names in the environment, or
 * by its own name.
 */
export function programOf({ npm_lifecycle_event: script = '', npm_package_name: of }: Environment): string {
  return of === NAME && ['cli', 'token', 'start'].includes(script) ? 'npm run cli --' : NAME;
}

/** What every command ends with. */
const EXIT_CODES =
  'Exit code 0: it worked, 1: it did not, 2: the command line or a setting is wrong, and nothing was done.';

/**
 * What `--help` of one command prints.
 *
 * @param program what starts it, as {@link programOf} has it
 */
export function commandHelp({ name, usage, summary, options, examples, notes = [] }: Command, program: string): string {
  return [
    `${program} ${name} ${usage}`,
    '',
    summary,
    '',
    'Options:',
    ...twoColumns(options.map((option) => [optionName(option), option.help])),
    '',
    'Examples:',
    ...twoColumns(examples.map(({ line, does }) => [`${program} ${line}`, does])),
    '',
    ...notes,
    EXIT_CODES,
    '',
  ].join('\n');
}

function optionName({ name, value }: Option): string {
  return `--${name}${value === undefined ? '' : ` <${value}>`}`;
}
