import type { Environment } from '../settings.ts';
import type { Command, Option } from './commands.ts';
import { twoColumns } from './table.ts';

const NAME = 'odigos-mcp';

/** What a person types to start this program, in a clone too, where npm runs it. */
export const PROGRAM = programOf(process.env);

/**
 * The words that start this program as it was started: by npm's scripts of a clone, which npm names in the environment, or by
 * its own name.
 */
export function programOf({ npm_lifecycle_event: script = '', npm_package_name: of }: Environment): string {
  return of === NAME && ['cli', 'token', 'start'].includes(script) ? 'npm run cli --' : NAME;
}

/** What `--help` of one command prints. */
export function commandHelp({ name, usage, summary, options, examples, notes = [] }: Command): string {
  return [
    `${PROGRAM} ${name} ${usage}`,
    '',
    summary,
    '',
    'Options:',
    ...twoColumns(options.map((option) => [optionName(option), option.help])),
    '',
    'Examples:',
    ...twoColumns(examples.map(({ line, does }) => [`${PROGRAM} ${line}`, does])),
    ...(notes.length > 0 ? ['', ...notes] : []),
    '',
  ].join('\n');
}

function optionName({ name, value }: Option): string {
  return `--${name}${value === undefined ? '' : ` <${value}>`}`;
}
