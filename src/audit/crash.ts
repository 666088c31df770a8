const MAX_TYPE = 64;
const MAX_FRAMES = 8;

/**
 * What the log says of a crash. The message may quote data of a call, and so may anything hung on the error (a body
 * parser hangs the whole body on it); type and place do not.
 */
export function crashOf(error: unknown): { readonly type: string; readonly stack: readonly string[] } {
  if (!(error instanceof Error)) return { type: typeof error, stack: [] };
  const { stack = '', message } = error;
  // Behind the message, which may have lines that look like places.
  const places = stack.slice(Math.max(0, stack.indexOf(message)) + message.length);
  const frames = places.split('\n').filter((line) => /^ {4}at /.test(line));
  return { type: String(error.name).slice(0, MAX_TYPE), stack: frames.slice(0, MAX_FRAMES).map((line) => line.trim()) };
}
