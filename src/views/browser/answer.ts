import { fieldAt, fieldOf, isRecord } from '../../tool/fields.ts';

/** A call of a tool, as answers suggest them. */
export interface Step {
  readonly tool: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly why: string;
}

/** What a view takes from the result of a tool call. */
export interface Answer {
  readonly data: unknown;
  /** What failed, and what to do, as sentences; undefined where it worked. */
  readonly error: string | undefined;
  /** Which side failed. */
  readonly side: string;
  readonly isPreview: boolean;
  readonly warnings: readonly string[];
  readonly steps: readonly Step[];
  /** Where a list was cut to fit: how many there are of it in all. */
  readonly total: number | undefined;
}

/** Reads the result of a tool call. Never throws: what is missing is empty. */
export function readAnswer(result: unknown): Answer {
  const envelope = fieldOf(result, 'structuredContent');
  const error = fieldOf(envelope, 'error');
  const total = fieldAt(envelope, ['truncated', '0', 'total']);
  return {
    data: fieldOf(envelope, 'data'),
    error: errorIn(result, envelope, error),
    side: textOf(fieldOf(error, 'side')),
    isPreview: fieldAt(envelope, ['context', 'dry_run']) === true,
    warnings: listOf(fieldAt(envelope, ['context', 'warnings'])).map(textOf),
    steps: listOf(fieldOf(envelope, 'next_steps')).flatMap(stepOf),
    total: typeof total === 'number' ? total : undefined,
  };
}

function errorIn(result: unknown, envelope: unknown, error: unknown): string | undefined {
  if (isRecord(error)) return [error.message, error.advice].map(textOf).filter(Boolean).join(' ');
  if (fieldOf(result, 'isError') === true)
    return textOf(fieldAt(result, ['content', '0', 'text'])) || 'The call failed.';
  return isRecord(envelope) ? undefined : 'The host handed over no structured answer: read the text beside this view.';
}

/** A call that an answer hands over, such as its undo; undefined where it hands over none. */
export function stepIn(value: unknown): Step | undefined {
  return stepOf(value)[0];
}

function stepOf(value: unknown): readonly Step[] {
  if (!isRecord(value) || typeof value.tool !== 'string' || !isRecord(value.arguments)) return [];
  return [{ tool: value.tool, arguments: value.arguments, why: textOf(value.why) }];
}

/** A value as a person reads it: text as it is, nothing for what is absent, anything else as JSON. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value, null, 1);
}

/** A number, or 0 where it is none. */
export function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** A list, or an empty one where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
