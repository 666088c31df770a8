import { REDACTED } from './redacted.ts';

/** Shorter values would blank out ordinary text; they are masked where they stand as arguments all the same. */
const MIN_SEARCHED = 4;

/**
 * The values inside a call's `@secret` arguments. All of them count as secret until the tool, knowing what the API
 * flags, discloses those that are not.
 */
export class SecretArguments {
  private readonly names: ReadonlySet<string>;
  private readonly secret: Set<string>;

  /**
   * @param given a call's arguments as they came
   * @param names the arguments marked `@secret`
   */
  constructor(given: unknown, names: readonly string[]) {
    this.names = new Set(names);
    this.secret = new Set(names.flatMap((name) => textsOf(isObject(given) ? Reflect.get(given, name) : undefined)));
  }

  get isEmpty(): boolean {
    return this.secret.size === 0;
  }

  /**
   * What must not stand in an answer or an error, as it is and as JSON or a URL would quote it; longest first, so that
   * none leaves a part of another behind.
   */
  get values(): readonly string[] {
    const forms = new Set([...this.secret].filter((text) => text.length >= MIN_SEARCHED).flatMap(formsOf));
    return [...forms].sort((left, right) => right.length - left.length);
  }

  /** Whether a text is one of the secrets, or holds one. */
  holds(text: string): boolean {
    return this.secret.has(text) || this.values.some((value) => text.includes(value));
  }

  /** Counts these texts as secret too, and what they hold where they are JSON. */
  keep(values: readonly string[]): void {
    for (const text of values.flatMap(textsOf)) this.secret.add(text);
  }

  disclose(values: readonly string[]): void {
    for (const text of values.flatMap(textsOf)) this.secret.delete(text);
  }

  /** Arguments with each secret value replaced; names, and the keys of key/value pairs, stay. */
  mask(given: unknown): Readonly<Record<string, unknown>> {
    if (!isObject(given)) return {};
    return Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, this.names.has(name) ? this.maskValue(value) : value]),
    );
  }

  private maskValue(value: unknown): unknown {
    if (typeof value === 'string') return this.secret.has(value) ? REDACTED : value;
    if (Array.isArray(value)) return value.map((item) => this.maskValue(item));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, name === 'key' ? item : this.maskValue(item)]),
    );
  }
}

/** Every text inside a value, but the names of key/value pairs; of a JSON text what it holds, too. */
function textsOf(value: unknown): readonly string[] {
  const texts: string[] = [];
  const left: unknown[] = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next === 'string') {
      if (next !== '') texts.push(next);
      if (/^\s*[[{]/.test(next)) left.push(parsed(next));
    } else if (Array.isArray(next)) {
      for (const item of next) left.push(item);
    } else if (isObject(next)) {
      for (const [name, item] of Object.entries(next)) if (name !== 'key') left.push(item);
    }
  }
  return texts;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function formsOf(text: string): readonly string[] {
  return [text, text.trim(), JSON.stringify(text).slice(1, -1), encodeURIComponent(text.toWellFormed())].filter(
    (form) => form.length >= MIN_SEARCHED,
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
