import { everyNode, placeOf, type Source, type Syntax } from './source.ts';

/** A regular expression of the program. */
export interface Pattern {
  /** As editors take it. */
  readonly place: string;
  readonly pattern: RegExp;
}

/** The regular expressions that stand in a source as literals. */
export function literalPatterns(source: Source): readonly Pattern[] {
  return [...everyNode(source.tree)].flatMap((node) => {
    const raw = node.type === 'Literal' ? node.word('raw') : undefined;
    if (!raw?.startsWith('/')) return [];
    const end = raw.lastIndexOf('/');
    return [{ place: placeOf(source, node), pattern: new RegExp(raw.slice(1, end), raw.slice(end + 1)) }];
  });
}

/** Where a source makes regular expressions out of text: `RegExp(…)`, with `new` or without. */
export function constructions(source: Source): readonly string[] {
  return [...everyNode(source.tree)].filter(isConstruction).map((node) => placeOf(source, node));
}

function isConstruction(node: Syntax): boolean {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  const callee = node.node('callee');
  return (callee?.word('name') ?? callee?.node('property')?.word('name')) === 'RegExp';
}

/**
 * Records the regular expressions that are made out of text from now on, with the places in src that make them: it stands
 * in for RegExp itself, so it comes before the program is loaded.
 */
export function recordConstructions(): readonly Pattern[] {
  const made: Pattern[] = [];
  const record = (pattern: RegExp): RegExp => {
    const place = /\/(src\/[^\s:()]+\.ts:\d+):\d+/.exec(new Error().stack ?? '')?.[1];
    if (place !== undefined) made.push({ place, pattern });
    return pattern;
  };
  globalThis.RegExp = new Proxy(RegExp, {
    construct: (target, given, as) => record(Reflect.construct(target, given, as)),
    apply: (target, _this, given) => record(Reflect.construct(target, given)),
  });
  return made;
}
