import { relative } from 'node:path';
import { type ASTNode, getLocation, Kind, type Location, type Source, TokenKind } from 'graphql';

/** Where in an operation file something is wrong: 1-based, as editors count. */
interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One reason why the build is refused: what is wrong, where, and how to mend it. */
export interface Refusal {
  readonly position: Position;
  readonly message: string;
  /** The source line, for the caret. */
  readonly sourceLine: string;
}

/** Collects the refusals of one file, so that one run names all of them. */
export class RefusalLog {
  readonly refusals: Refusal[] = [];
  private readonly source: Source;

  constructor(source: Source) {
    this.source = source;
  }

  /** Refuses at a node, in the file that the node is of: at its name where it has one, not at its description. */
  at(node: ASTNode, message: string): void {
    const { source, start } = beginningOf(node) ?? { source: this.source, start: 0 };
    this.add(source, start, message);
  }

  /** Refuses at a character offset into this file. */
  atOffset(offset: number, message: string): void {
    this.add(this.source, offset, message);
  }

  private add(source: Source, offset: number, message: string): void {
    const position = positionIn(source, offset);
    const sourceLine = source.body.split(/\r\n|[\n\r]/)[position.line - 1] ?? '';
    this.refusals.push({ position, message, sourceLine });
  }
}

function positionIn(source: Source, offset: number): Position {
  const { line, column } = getLocation(source, offset);
  return { file: relative(process.cwd(), source.name), line, column };
}

/** `file:line` of a node, to mention a second place in a message. */
export function placeOf(node: ASTNode): string {
  const place = beginningOf(node);
  if (!place) return 'the contract';
  const { file, line } = positionIn(place.source, place.start);
  return `${file}:${line}`;
}

/** Where a reader looks for a node. A description belongs to its node, and would begin it. */
function beginningOf(node: ASTNode): { readonly source: Source; readonly start: number } | undefined {
  const { loc } = namedPart(node);
  if (!loc) return undefined;
  const described = node.kind === Kind.OPERATION_DEFINITION && !node.name ? node.description?.loc : undefined;
  return { source: loc.source, start: described ? afterDescription(described) : loc.start };
}

function namedPart(node: ASTNode): ASTNode {
  switch (node.kind) {
    case Kind.OPERATION_DEFINITION:
      return node.name ?? node;
    case Kind.FRAGMENT_DEFINITION:
      return node.name;
    case Kind.VARIABLE_DEFINITION:
      return node.variable;
    default:
      return node;
  }
}

function afterDescription({ endToken, end }: Location): number {
  let token = endToken.next;
  while (token?.kind === TokenKind.COMMENT) token = token.next;
  return token?.start ?? end;
}

/** One refusal the way a compiler prints it: `file:line:column`, the message, the line and a caret under the place. */
export function formatRefusal({ position, message, sourceLine }: Refusal): string {
  const lineNumber = String(position.line);
  const gutter = ' '.repeat(lineNumber.length);
  // Tabs stay tabs, so that the caret stands under its place however wide they are shown.
  const indent = sourceLine.slice(0, position.column - 1).replace(/[^\t]/g, ' ');
  return [
    `${position.file}:${position.line}:${position.column}: ${message}`,
    ` ${gutter} |`,
    ` ${lineNumber} | ${sourceLine}`,
    ` ${gutter} | ${indent}^`,
  ].join('\n');
}

/** Thrown by the generator when any operation file is refused; the message holds every refusal. */
export class BuildRefused extends Error {
  readonly refusals: readonly Refusal[];

  /** Two operations that share a broken fragment name it once. */
  constructor(refusals: readonly Refusal[]) {
    const distinct = [...new Map(refusals.map((refusal) => [formatRefusal(refusal), refusal]))].sort(byPlace);
    const count = distinct.length === 1 ? '1 thing is' : `${distinct.length} things are`;
    super(`${count} wrong in the operation files:\n\n${distinct.map(([text]) => text).join('\n\n')}`);
    this.name = 'BuildRefused';
    this.refusals = distinct.map(([, refusal]) => refusal);
  }
}

function byPlace([, left]: readonly [string, Refusal], [, right]: readonly [string, Refusal]): number {
  if (left.position.file !== right.position.file) return left.position.file < right.position.file ? -1 : 1;
  return left.position.line - right.position.line || left.position.column - right.position.column;
}
