/** What is noted on a call's way and told at its end. */
export class CallNotes {
  readonly #understood = new Set<string>();
  readonly #warnings = new Set<string>();
  #isConfirmed = false;

  /** Notes a sentence for the answer's warnings; the same one is told once. */
  warn(sentence: string): void {
    this.#warnings.add(sentence);
  }

  /** Forgets what was noted of a name, since more is known of it. */
  supersede(name: string): void {
    for (const sentence of this.#warnings) if (isAbout(sentence, name)) this.#warnings.delete(sentence);
  }

  /** Whether a sentence that was noted speaks of a name. */
  mention(name: string): boolean {
    return this.warnings.some((sentence) => isAbout(sentence, name));
  }

  /** Notes, of a write, as what something was taken that was not sent so: a warning, and more than that for who applies it. */
  understand(sentence: string): void {
    this.#understood.add(sentence);
  }

  /** Notes that a person confirmed the write. */
  confirm(): void {
    this.#isConfirmed = true;
  }

  get warnings(): readonly string[] {
    return [...this.#understood, ...this.#warnings];
  }

  /** As what was taken that was not sent so. */
  get understood(): readonly string[] {
    return [...this.#understood];
  }

  get isConfirmed(): boolean {
    return this.#isConfirmed;
  }
}

function isAbout(sentence: string, name: string): boolean {
  const words = sentence.split(/[\s;,.:]+/);
  return words.includes(name) || sentence.includes(`"${name}"`);
}
