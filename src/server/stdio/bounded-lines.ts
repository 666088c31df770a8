/** A line, or that one was too long and is left out. */
export type BoundedLine = { readonly ok: true; readonly text: string } | { readonly ok: false };

const NEWLINE = 0x0a;

/**
 * The lines of what comes in pieces, each bounded: of one that is longer nothing is kept, and what comes behind it is read
 * again. Blank lines are left out.
 */
export class BoundedLines {
  readonly #maxBytes: number;
  #begun: Buffer[] = [];
  #bytes = 0;

  /** @param maxBytes the most that a line may have */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Takes the next piece, and answers the lines that it ends. */
  take(piece: Buffer): readonly BoundedLine[] {
    const lines: BoundedLine[] = [];
    let from = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, from)) {
      this.#keep(piece.subarray(from, end));
      lines.push(this.#end());
      from = end + 1;
    }
    this.#keep(piece.subarray(from));
    return lines.filter((line) => !line.ok || line.text.trim() !== '');
  }

  #keep(part: Buffer): void {
    this.#bytes += part.length;
    if (this.#bytes <= this.#maxBytes) this.#begun.push(part);
    else this.#begun = [];
  }

  #end(): BoundedLine {
    const line: BoundedLine =
      this.#bytes > this.#maxBytes ? { ok: false } : { ok: true, text: Buffer.concat(this.#begun).toString('utf8') };
    this.#begun = [];
    this.#bytes = 0;
    return line;
  }
}
