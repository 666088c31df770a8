import type { Drift, ToolDrift } from './drift.ts';

/** A drift as people read it: what breaks, what loses fields, what to look at, what does not concern us; by tool. */
export function driftText({ breaking, losing, dangerous, safe }: Drift): string {
  return [
    ...section('Breaking for us: change these operation files, in graphql/operations', breaking, 'it '),
    ...section('Losing fields: these tools are served without what they lack', losing, 'it '),
    ...section('Dangerous: these tools go on working; see whether they still say what is meant', dangerous, ''),
    ...(safe.length > 0 ? [`Safe: no tool notices ${changes(safe.length)}.`, ...safe.map(item), ''] : []),
    summary(breaking.length, losing.length, dangerous.length, safe.length),
    '',
  ].join('\n');
}

function section(title: string, tools: readonly ToolDrift[], subject: string): readonly string[] {
  if (tools.length === 0) return [];
  const width = Math.max('tool'.length, ...tools.map(({ tool }) => tool.length));
  const row = (first: string, second: string): string => `  ${first.padEnd(width)}  ${second}`;
  return [
    `${title}.`,
    row('tool', 'why'),
    row('-'.repeat(width), '---'),
    ...tools.flatMap(({ tool, reasons }) =>
      reasons.map((reason, place) => row(place === 0 ? tool : '', `${subject}${reason}`)),
    ),
    '',
  ];
}

function item(message: string): string {
  return `  ${message}`;
}

function summary(breaking: number, losing: number, dangerous: number, safe: number): string {
  if (breaking + losing + dangerous + safe === 0) return 'No difference.';
  const broken = breaking === 0 ? 'No tool breaks' : `${breaking} ${breaking === 1 ? 'tool breaks' : 'tools break'}`;
  const less = losing === 0 ? '' : ` ${losing} ${losing === 1 ? 'loses' : 'lose'} fields,`;
  return `${broken},${less} ${dangerous} to look at, ${changes(safe)} without effect.`;
}

function changes(count: number): string {
  return count === 1 ? '1 change' : `${count} changes`;
}
