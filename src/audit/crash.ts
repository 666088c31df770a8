/** A line of a stack that says a place: `at name (file:///…/a.ts:1:2)` or `at file:///…/a.ts:1:2`. */
const PLACE = /^\s+at .*:\d+:\d+\)?\s*$/;
const MAX_PLACES = 8;
const MAX_TYPE = 64;

/**
 * What the log says of a crash. The message may quote data of a call, and so may anything hung on the error (a body
 * parser hangs the whole body on it); type and place do not.
 */
export function crashOf(error: unknown): { readonly type: string; readonly stack: readonly string[] } {
  if (!(error instanceof Error)) return { type: typeof error, stack: [] };
  const places = placesOf(error)
    .split('\n')
    .filter((line) => PLACE.test(line));
  return { type: String(error.name).slice(0, MAX_TYPE), stack: places.slice(0, MAX_PLACES).map((line) => line.trim()) };
}

/** The stack behind the message that it begins with, whose lines may look like places themselves. */
function placesOf({ stack = '', message }: Error): string {
  const begin = stack.indexOf(message);
  return begin < 0 ? stack : stack.slice(begin + message.length);
}
