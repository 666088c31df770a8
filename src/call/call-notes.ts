/** What is noted on a call's way and told at its end. */
export class CallNotes {
  readonly #warnings = new Set<string>();
  #isConfirmed = false;

  /** Notes a sentence for the answer's warnings; the same one is told once. */
  warn(sentence: string): void {
    this.#warnings.add(sentence);
  }

  /** Notes that a person confirmed the write. */
  confirm(): void {
    this.#isConfirmed = true;
  }

  get warnings(): readonly string[] {
    return [...this.#warnings];
  }

  get isConfirmed(): boolean {
    return this.#isConfirmed;
  }
}
