import { BuildRefused } from '../compile/refusal.ts';

/**
 * What was thrown, for whoever writes the code: type, the whole message, the first place of the stack, and its cause alike.
 * It may quote data of a call, so it goes to the author's terminal alone, and never into the log.
 */
export function thrownText(error: unknown): string {
  if (error instanceof BuildRefused) return error.message;
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? [] : [`caused by ${thrownText(error.cause)}`];
  return [...headOf(error), ...cause].join('\n');
}

/** Node names the file of a syntax error above the message, and the place of another failure right below it. */
function headOf({ name, message, stack = '' }: Error): readonly string[] {
  const said = message === '' ? name : `${name}: ${message}`;
  const begin = stack.indexOf(said);
  // Of an error whose message was changed after it was made, the stack has the old one.
  const head = begin < 0 ? said : stack.slice(0, begin + said.length);
  const below = begin < 0 ? stack : stack.slice(begin + said.length);
  const place = below.split('\n').filter((line) => /^\s+at /.test(line));
  return [head, ...place.slice(0, 1)];
}
