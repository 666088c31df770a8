import type { Command, Option } from './commands.ts';
import { twoColumns } from './table.ts';

/** What a person types to start this program; npm's script of a clone says the same. */
export const PROGRAM = 'odigos-mcp';

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
