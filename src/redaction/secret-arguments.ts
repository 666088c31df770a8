import { JsonTexts } from '../text/json-texts.ts';
import { readsAsName } from './name-like.ts';
import { REDACTED } from './redacted.ts';
import { MIN_SEARCHED, ValueSearch } from './value-search.ts';

/**
 * The values inside a call's `@secret` arguments. All of them count as secret until the tool, knowing what the API
 * flags, discloses those that are not. The keys of key/value pairs are names of fields; one that reads as none is a value
 * at the wrong place, and secret too.
 */
export class SecretArguments {
  private readonly names: ReadonlySet<string>;
  private readonly secret: Set<string>;
  /** Whether they hold more JSON text than is read, so that some of what stands in it is not known: such a call is refused. */
  readonly isTooMuch: boolean;
  /** What is searched for, until what counts as secret changes. */
  private searched: { readonly values: readonly string[]; readonly search: ValueSearch } | undefined;

  /**
   * @param given a call's arguments as they came
   * @param names the arguments marked `@secret`
   */
  constructor(given: unknown, names: readonly string[]) {
    this.names = new Set(names);
    const texts = new JsonTexts();
    this.secret = new Set(
      names.flatMap((name) => textsOf(isObject(given) ? Reflect.get(given, name) : undefined, texts)),
    );
    this.isTooMuch = texts.isOver;
  }

  get isEmpty(): boolean {
    return this.secret.size === 0;
  }

  /**
   * What must not stand in an answer or an error, as it is and as JSON or a URL would quote it; longest first, so that
   * none leaves a part of another behind.
   */
  get values(): readonly string[] {
    return this.forms().values;
  }

  /** Whether a text is one of the secrets, or holds one. */
  holds(text: string): boolean {
    return this.secret.has(text) || this.forms().search.isIn(text);
  }

  /** Counts these texts as secret too, and what they hold where they are JSON. */
  keep(values: readonly string[]): void {
    for (const text of textsOf(values)) this.secret.add(text);
    this.searched = undefined;
  }

  disclose(values: readonly string[]): void {
    for (const text of textsOf(values)) this.secret.delete(text);
    this.searched = undefined;
  }

  /** Arguments with each secret value replaced; names, and the keys of key/value pairs that read as such, stay. */
  mask(given: unknown): Readonly<Record<string, unknown>> {
    if (!isObject(given)) return {};
    return Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, this.names.has(name) ? this.maskValue(value) : value]),
    );
  }

  private forms(): { readonly values: readonly string[]; readonly search: ValueSearch } {
    if (this.searched) return this.searched;
    const forms = new Set([...this.secret].flatMap(formsOf));
    const values = [...forms].sort((left, right) => right.length - left.length);
    this.searched = { values, search: new ValueSearch(values) };
    return this.searched;
  }

  private maskValue(value: unknown): unknown {
    if (typeof value === 'string') return this.secret.has(value) ? REDACTED : value;
    if (Array.isArray(value)) return value.map((item) => this.maskValue(item));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        readsAsName(name) ? name : REDACTED,
        isKey(name, item) ? item : this.maskValue(item),
      ]),
    );
  }
}

/** Every text inside a value, but what names another one; of a JSON text what it holds, too. */
function textsOf(value: unknown, json = new JsonTexts()): readonly string[] {
  const texts: string[] = [];
  const left: unknown[] = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next === 'string') {
      if (next !== '') texts.push(next);
      if (/^\s{0,40}[[{]/.test(next)) left.push(json.read(next));
    } else if (Array.isArray(next)) {
      for (const item of next) left.push(item);
    } else if (isObject(next)) {
      for (const [name, item] of Object.entries(next)) {
        if (!readsAsName(name)) texts.push(name);
        if (!isKey(name, item)) left.push(item);
      }
    }
  }
  return texts;
}

/** Whether something is the key of a key/value pair: what stands under `key`, and reads as the name of a field or a header. */
function isKey(name: string, item: unknown): boolean {
  return name === 'key' && typeof item === 'string' && readsAsName(item);
}

function formsOf(text: string): readonly string[] {
  return [text, text.trim(), JSON.stringify(text).slice(1, -1), encodeURIComponent(text.toWellFormed())].filter(
    (form) => form.length >= MIN_SEARCHED,
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
