/**
 * Standard output, writing to which blocks nobody: Node has pipes so by itself, and a file takes whatever comes. A
 * terminal it makes block, so that nothing is lost at exit; here it is flushed then, and one that is stopped with Ctrl-S
 * must not stop the server. Where Node has no such handle it is left as it is.
 */
export function unblocked<Stream extends { readonly isTTY?: boolean }>(stdout: Stream): Stream {
  const handle: unknown = Object(Reflect.get(stdout, '_handle'));
  const setBlocking: unknown = Reflect.get(Object(handle), 'setBlocking');
  if (stdout.isTTY && typeof setBlocking === 'function') Reflect.apply(setBlocking, handle, [false]);
  return stdout;
}
