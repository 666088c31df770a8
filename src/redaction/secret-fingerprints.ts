import type { FieldPath, SecretField } from './secret-field.ts';

/**
 * Fingerprints of the secrets that were redacted from the objects of answers, so that a plan can notice that one of them
 * changed though nobody is shown any of them.
 */
export class SecretFingerprints {
  private readonly print: (value: unknown) => string;
  /** What was redacted from each object; only what a plan asks for is digested. */
  private readonly redactedFrom = new WeakMap<object, unknown[]>();

  /** @param print a keyed digest, from which no value can be guessed back */
  constructor(print: (value: unknown) => string) {
    this.print = print;
  }

  /** Remembers what was redacted from an answer. */
  note(raw: unknown, redacted: unknown, secrets: readonly SecretField[]): void {
    for (const { path } of secrets) this.noteAt(raw, redacted, path);
  }

  /** The fingerprint of what was redacted from an object of such an answer; null where nothing was. */
  of(redacted: object): string | null {
    const values = this.redactedFrom.get(redacted);
    return values ? values.map((value) => this.print(parsed(value))).join('.') : null;
  }

  private noteAt(raw: unknown, redacted: unknown, path: FieldPath): void {
    if (Array.isArray(raw)) {
      if (Array.isArray(redacted)) for (const [index, item] of raw.entries()) this.noteAt(item, redacted[index], path);
      return;
    }
    const [name, ...rest] = path;
    if (name === undefined || !isObject(raw) || !isObject(redacted)) return;
    const value: unknown = Reflect.get(raw, name);
    if (rest.length > 0) this.noteAt(value, Reflect.get(redacted, name), rest);
    else this.redactedFrom.set(redacted, [...(this.redactedFrom.get(redacted) ?? []), value]);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** What a JSON text holds, so that the order of its keys makes no difference; any other value as it is. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
