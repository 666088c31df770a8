/** Tells what is new among lines that are made anew each time: what stays is said once, and again when it comes back. */
export class NewLines {
  private known: ReadonlySet<string> = new Set();

  among(lines: readonly string[]): readonly string[] {
    const fresh = lines.filter((line) => !this.known.has(line));
    this.known = new Set(lines);
    return fresh;
  }
}
