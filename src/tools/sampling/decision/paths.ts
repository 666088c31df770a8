import { isNodeWildcard } from './route.ts';

/** What a rule says of paths: one exactly, which goes before a beginning, or any. */
export interface PathWanted {
  readonly exact: string | undefined;
  readonly prefix: string | undefined;
}

interface Pattern {
  readonly segments: readonly string[];
  readonly isPrefix: boolean;
  /** Paths that it alone does not match are not looked for. */
  readonly isOwn: boolean;
}

/** A segment that no rule names. */
const ANY = 'any-other';

/**
 * Paths that stand for all that some rules may match, however they are compared: by segments, where `*`, `{x}` and `:x`
 * stand for one, or as text. Of any two paths that the rules tell apart there is one of each; some match none.
 *
 * @param own one of these is to match
 * @param others what may match the same paths
 */
export function* pathsAbout(
  own: readonly PathWanted[],
  others: readonly PathWanted[],
): Generator<string, void, undefined> {
  const patterns = [
    ...own.map((one) => patternOf(one, true)),
    ...others.flatMap((one) => (one.exact || one.prefix ? [patternOf(one, false)] : [])),
  ];
  if (own.length === 0) return;
  const seen = new Set(own.flatMap(({ exact, prefix }) => exact ?? prefix ?? []));
  yield* seen;
  const walks: { readonly path: readonly string[]; readonly alive: readonly Pattern[] }[] = [
    { path: [], alive: patterns },
  ];
  for (let walk = walks.pop(); walk; walk = walks.pop()) {
    const { path, alive } = walk;
    const text = `/${path.join('/')}`;
    if (!seen.has(text)) yield text;
    seen.add(text);
    const depth = path.length;
    // Beyond all of them one more segment tells what goes on from what ends.
    if (alive.every(({ segments }) => segments.length < depth)) continue;
    for (const segment of new Set(alive.flatMap((pattern) => segmentsAt(pattern, depth)))) {
      const next = alive.filter((pattern) => maySuit(pattern, depth, segment));
      if (next.some(({ isOwn }) => isOwn)) walks.push({ path: [...path, segment], alive: next });
    }
  }
}

function patternOf({ exact, prefix }: PathWanted, isOwn: boolean): Pattern {
  const text = exact ?? prefix ?? '';
  const segments = text.replace(/^\//, '').split('/');
  return {
    segments: segments.length === 1 && segments[0] === '' ? [] : segments,
    isPrefix: exact === undefined,
    isOwn,
  };
}

/** What may stand at that depth so that a pattern is told from others: its own text, what begins so, a slash, any other. */
function segmentsAt({ segments, isPrefix }: Pattern, depth: number): readonly string[] {
  const own = segments[depth];
  if (own === undefined) return ['', ANY];
  return isPrefix && depth === segments.length - 1 ? [own, `${own}${ANY}`, ANY] : [own, ANY];
}

function maySuit({ segments, isPrefix }: Pattern, depth: number, segment: string): boolean {
  const own = segments[depth];
  // A slash at the end makes no difference to some.
  if (own === undefined) return isPrefix || (segment === '' && depth === segments.length);
  const isLast = depth === segments.length - 1;
  return (
    own === segment || isNodeWildcard(own) || (isPrefix && isLast && segment.startsWith(own)) || (own === '' && isLast)
  );
}
