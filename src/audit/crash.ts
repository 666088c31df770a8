/**
 * What the log says of a crash. The message may quote data of a call, and so may anything hung on the error (a body
 * parser hangs the whole body on it); type and place do not.
 */
export function crashOf(error: unknown): { readonly type: string; readonly stack: readonly string[] } {
  if (!(error instanceof Error)) return { type: typeof error, stack: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { type: error.name, stack: frames.slice(0, 8).map((line) => line.trim()) };
}
