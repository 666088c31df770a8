import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp';

/** What a text is made of: a beginning, a piece that is repeated, and an end that nothing waits for. */
export interface Periodic {
  readonly head: string;
  readonly piece: string;
  readonly end: string;
}

/** Pieces that any text from outside may repeat: of prose, markup, paths, YAML, JSON, certificates, terminals, other scripts. */
const PIECES: readonly string[] = [
  ...[' ', '\t', '\n', 'a', '0', 'é', '\u200b', '\u{1f600}', '\ud800', '\u001b', '\u0000'],
  ...['/', '\\', '=', '"', "'", ':', '.', ',', '-', '@', '&', '?', '%', '*', '|'],
  ...['<', '[', ']', '(', '{', '}', '"a" ', '\\"', 'a ', 'a.', 'a-', 'A0', 'a\n', 'a,'],
  ...['- a\n', '- - ', 'x: 1\n', 'x:\n', '[a, ', '{"a":', '&a ', 'a=b&', '?a=', '--a='],
  ...['Bearer ', 'password=', 'token: ', '-----BEGIN A-----\n', 'odm_', 'http://', 'a://x@', '%25', '&#x', '\u001b['],
  ...['<a ', '</', '<!--', '](', ']:', '[a](', '\n  at a:1', ' not found in ', 'Get "http://'],
];

/** Ends: none, and one behind which no pattern goes on, at the end of a line or not. */
const ENDS = ['', '\u0001\n\u0001'] as const;

/** The periodic texts for whatever takes text. */
export const PERIODIC: readonly Periodic[] = PIECES.map((piece) => ({ head: '', piece, end: ENDS[1] }));

/** A periodic text of about so many characters. */
export function textOf({ head, piece, end }: Periodic, length: number): string {
  const room = length - head.length - end.length;
  return `${head}${piece.repeat(Math.ceil(room / piece.length)).slice(0, room)}${end}`;
}

/** A text as a failure names it. */
export function nameOf({ head, piece, end }: Periodic): string {
  return `${JSON.stringify(head)} + ${JSON.stringify(piece)} again and again + ${JSON.stringify(end)}`;
}

/** No more than so many parts of a pattern are repeated as one piece. */
const MAX_PARTS = 4;

/**
 * The periodic texts for one pattern: what any few neighbouring parts of it match, again and again, alone and behind what
 * the parts before them match. It is there that a pattern looks at a text again and again.
 */
export function periodicOf(pattern: RegExp): readonly Periodic[] {
  const found = new Map<string, Periodic>();
  const add = (head: string, piece: string): void => {
    if (piece === '') return;
    for (const end of ENDS) found.set(JSON.stringify([head, piece, end]), { head, piece, end });
  };
  const walk = ({ elements }: AST.Alternative, before: string): void => {
    const parts = partsOf(elements);
    let head = before;
    for (const [index, part] of parts.entries()) {
      for (let count = 1; count <= MAX_PARTS && index + count <= parts.length; count += 1) {
        const piece = parts
          .slice(index, index + count)
          .map(({ example }) => example)
          .join('');
        add('', piece);
        add(head, piece);
      }
      for (const inner of part.alternatives) walk(inner, head);
      head += part.example;
    }
  };
  for (const alternative of parseRegExpLiteral(pattern).pattern.alternatives) walk(alternative, '');
  return [...found.values()];

  /** The elements of an alternative, letters side by side as one. */
  function partsOf(elements: readonly AST.Element[]): readonly Part[] {
    const parts: Part[] = [];
    let word = '';
    const endWord = (): void => {
      if (word !== '') parts.push({ example: word, alternatives: [] });
      word = '';
    };
    for (const element of elements) {
      if (element.type === 'Character') word += exampleOf(element);
      else {
        endWord();
        parts.push({ example: exampleOf(element), alternatives: alternativesOf(element) });
      }
    }
    endWord();
    return parts;
  }

  function exampleOf(element: AST.Element): string {
    switch (element.type) {
      case 'Character':
        return String.fromCodePoint(element.value);
      case 'Quantifier':
        return element.max === 0 ? '' : exampleOf(element.element).repeat(Math.max(1, element.min));
      case 'Group':
      case 'CapturingGroup':
        return (element.alternatives[0]?.elements ?? []).map(exampleOf).join('');
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return memberOf(element.raw, pattern.flags);
      case 'Assertion':
      case 'Backreference':
        return '';
    }
  }
}

interface Part {
  readonly example: string;
  readonly alternatives: readonly AST.Alternative[];
}

function alternativesOf(element: AST.Element): readonly AST.Alternative[] {
  switch (element.type) {
    case 'Quantifier':
      return alternativesOf(element.element);
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives;
    case 'Assertion':
      return element.kind === 'lookahead' || element.kind === 'lookbehind' ? element.alternatives : [];
    default:
      return [];
  }
}

/** Letters first: most classes have one, and it is in most others too. */
const CANDIDATES: readonly string[] = [
  ...'aA0 -_./:',
  ...Array.from({ length: 0x250 }, (_, code) => String.fromCodePoint(code)),
  ...['\u200b', '\u2800', '\u202e', '\ufe0f', '\ue000', '\ud800', '\u{e0041}', '\u{1f600}', '世'],
];

function memberOf(characterClass: string, flags: string): string {
  const pattern = new RegExp(`^${characterClass}$`, flags.replaceAll(/[gy]/g, ''));
  return CANDIDATES.find((candidate) => pattern.test(candidate)) ?? '';
}
