import { relative } from 'node:path';
import { type ASTNode, getLocation, type Source } from 'graphql';

/** Where in an operation file something is wrong: 1-based, as editors count. */
export interface Position {
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

/** Collects the refusals of one operation file, so that one run names all of them. */
export class RefusalLog {
  readonly refusals: Refusal[] = [];
  private readonly source: Source;

  constructor(source: Source) {
    this.source = source;
  }

  /** Refuses at a node's first character, in the file that the node is of; at the start of this file without a node. */
  at(node: ASTNode | undefined, message: string): void {
    this.add(node?.loc?.source ?? this.source, node?.loc?.start ?? 0, message);
  }

  /** Refuses at a character offset into this file. */
  atOffset(offset: number, message: string): void {
    this.add(this.source, offset, message);
  }

  private add(source: Source, offset: number, message: string): void {
    const { line, column } = getLocation(source, offset);
    const sourceLine = source.body.split(/\r\n|[\n\r]/)[line - 1] ?? '';
    this.refusals.push({ position: { file: relative(process.cwd(), source.name), line, column }, message, sourceLine });
  }
}

/** One refusal the way a compiler prints it: `file:line:column`, the message, the line and a caret under the place. */
export function formatRefusal({ position, message, sourceLine }: Refusal): string {
  const lineNumber = String(position.line);
  const gutter = ' '.repeat(lineNumber.length);
  return [
    `${position.file}:${position.line}:${position.column}: ${message}`,
    ` ${gutter} |`,
    ` ${lineNumber} | ${sourceLine}`,
    ` ${gutter} | ${' '.repeat(position.column - 1)}^`,
  ].join('\n');
}

/** Thrown by the generator when any operation file is refused; the message holds every refusal. */
export class BuildRefused extends Error {
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super(
      `${refusals.length} ${refusals.length === 1 ? 'thing is' : 'things are'} wrong in the operation files:\n\n${refusals
        .map(formatRefusal)
        .join('\n\n')}`,
    );
    this.name = 'BuildRefused';
    this.refusals = refusals;
  }
}
