const MAX_DECODINGS = 5;
/** A path of which nothing can be read otherwise, as nearly all are. */
const PLAIN = /^(?:\/[a-z0-9_-]+)+$/;

/**
 * A request's path as a server behind us might read it: percent-decoded until nothing changes, backslashes as slashes,
 * doubled slashes and dots resolved, lower case. For telling what a path may turn into, never for forwarding it.
 *
 * @param url a request's target, with or without query
 * @returns undefined when it cannot be decoded
 */
function normalisedPath(url: string): string | undefined {
  if (PLAIN.test(url)) return url;
  let path = url.split(/[?#]/, 1)[0] ?? '';
  for (let round = 0; round < MAX_DECODINGS && path.includes('%'); round += 1) {
    try {
      path = decodeURIComponent(path);
    } catch {
      return undefined;
    }
  }
  const segments: string[] = [];
  for (const segment of path.replaceAll('\\', '/').split('/')) {
    // A matrix parameter is no part of a name, and for some a NUL ends it.
    const [name = ''] = segment.split(/[;\0]/, 1);
    if (name === '..') segments.pop();
    else if (name !== '' && name !== '.') segments.push(name.trim().toLowerCase());
  }
  return `/${segments.join('/')}`;
}

/** Whether a path can be decoded at all. */
export function isReadable(url: string): boolean {
  return normalisedPath(url) !== undefined;
}

/** Whether a path is `root` or below it, however it is spelled; also when it cannot be read. */
export function mayBeUnder(root: string, url: string): boolean {
  const path = normalisedPath(url);
  return path === undefined || path === root || path.startsWith(`${root}/`);
}
