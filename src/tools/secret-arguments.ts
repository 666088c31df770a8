import { REDACTED } from './redact.ts';

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

  /** What must not stand in an answer or an error, longest first so that none leaves a part of another behind. */
  get values(): readonly string[] {
    return [...this.secret]
      .filter((text) => text.length >= MIN_SEARCHED)
      .sort((left, right) => right.length - left.length);
  }

  disclose(values: readonly string[]): void {
    for (const value of values) this.secret.delete(value);
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

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, item]) => (name === 'key' ? [] : textsOf(item)));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
