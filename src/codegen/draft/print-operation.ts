import type { DraftArgument, DraftValue, DraftVariable } from './draft-arguments.ts';
import type { DraftSelection } from './draft-selection.ts';

/** An operation to be printed as an author would write it. */
export interface PrintedOperation {
  readonly type: 'query' | 'mutation';
  readonly name: string;
  readonly description?: string;
  readonly variables: readonly (Omit<DraftVariable, 'description' | 'fills'> & { readonly description?: string })[];
  /** Behind the variables: `@tool(…)`. */
  readonly directives: string;
  /** Field names from the root to the one that is asked for. */
  readonly path: readonly string[];
  readonly values: readonly DraftArgument[];
  /** Directives behind the last field of the path. */
  readonly fieldDirectives: string;
  readonly selection: readonly DraftSelection[] | undefined;
}

const WIDTH = 120;

/** The text of an operation, in the layout that the formatter keeps. */
export function printOperation(operation: PrintedOperation): string {
  const { type, name, description, directives, path, values, fieldDirectives, selection } = operation;
  const head = `${type} ${name}${variablesText(operation, `${type} ${name}`.length)}`;
  const outer = path.slice(0, -1).map((field, depth) => `${indentation(depth + 1)}${field} {`);
  const closing = path.slice(0, -1).map((_field, depth) => `${indentation(depth + 1)}}`);
  return [
    ...(description === undefined ? [] : ['"""', description, '"""']),
    `${head}${directives === '' ? '' : ` ${directives}`} {`,
    ...outer,
    ...fieldLines(path.at(-1) ?? '', values, fieldDirectives, selection, path.length),
    ...closing.reverse(),
    '}',
    '',
  ].join('\n');
}

function variablesText({ variables }: PrintedOperation, before: number): string {
  if (variables.length === 0) return '';
  const texts = variables.map(({ name, type, directives }) => [`$${name}: ${type}`, ...directives].join(' '));
  const line = `(${texts.join(', ')})`;
  const isDescribed = variables.some(({ description }) => description !== undefined);
  if (!isDescribed && before + line.length + 2 <= WIDTH) return line;
  const lines = variables.flatMap(({ description }, place) => [
    ...(description === undefined ? [] : [`  "${description}"`]),
    `  ${texts[place]}`,
  ]);
  return `(\n${lines.join('\n')}\n)`;
}

function fieldLines(
  name: string,
  values: readonly DraftArgument[],
  directives: string,
  selection: readonly DraftSelection[] | undefined,
  depth: number,
): readonly string[] {
  const indent = indentation(depth);
  const after = `${directives}${selection ? ' {' : ''}`;
  const line = `${indent}${name}${values.length > 0 ? `(${values.map(inline).join(', ')})` : ''}${after}`;
  const head =
    line.length <= WIDTH
      ? [line]
      : [`${indent}${name}(`, ...values.flatMap((value) => broken(value, depth + 1)), `${indent})${after}`];
  return [...head, ...(selection ? [...selectionLines(selection, depth + 1), `${indent}}`] : [])];
}

function selectionLines(selection: readonly DraftSelection[], depth: number): readonly string[] {
  const indent = indentation(depth);
  return selection.flatMap(({ name, directives, below }) => {
    const field = `${indent}${name}${directives ? ` ${directives}` : ''}`;
    return below ? [`${field} {`, ...selectionLines(below, depth + 1), `${indent}}`] : [field];
  });
}

function inline({ name, value }: DraftArgument): string {
  return `${name}: ${valueText(value)}`;
}

function valueText(value: DraftValue): string {
  if ('variable' in value) return `$${value.variable}`;
  if ('only' in value) return `[${valueText(value.only)}]`;
  return value.fields.length === 0 ? '{}' : `{ ${value.fields.map(inline).join(', ')} }`;
}

function broken({ name, value }: DraftArgument, depth: number): readonly string[] {
  const indent = indentation(depth);
  const line = `${indent}${name}: ${valueText(value)}`;
  const object = 'only' in value ? value.only : value;
  if (line.length <= WIDTH || !('fields' in object)) return [line];
  const [open, close] = 'only' in value ? ['[{', '}]'] : ['{', '}'];
  return [
    `${indent}${name}: ${open}`,
    ...object.fields.flatMap((field) => broken(field, depth + 1)),
    `${indent}${close}`,
  ];
}

function indentation(depth: number): string {
  return '  '.repeat(depth);
}
