import { hasManyNames } from './json-names.ts';
import { valuesIn } from './json-values.ts';

/** Characters of JSON that are looked for in the texts of one call: what is in them costs far more than they do. */
export const MAX_JSON = 65_536;
/** Values in these texts: as many as the arguments of a call may hold at all. */
export const MAX_JSON_VALUES = 5_000;

/** Reads the lists and objects that clients send as JSON text: as much of one call as its arguments may hold at all. */
export class JsonTexts {
  #characters = MAX_JSON;
  #values = MAX_JSON_VALUES;
  #isOver = false;

  /** Whether a text was not read, since with it they would be more than are read. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** The list that a value is, or is the JSON of; undefined for any other. */
  list(value: unknown): readonly unknown[] | undefined {
    const read = typeof value === 'string' && begins(value, '[') ? this.read(value) : value;
    return Array.isArray(read) ? read : undefined;
  }

  /** The object that a value is, or is the JSON of; undefined for any other. */
  object(value: unknown): Readonly<Record<string, unknown>> | undefined {
    const read = typeof value === 'string' && begins(value, '{') ? this.read(value) : value;
    return isObject(read) ? read : undefined;
  }

  /** What a text is the JSON of; undefined where it is none, or too much: that is told before anything of it is parsed. */
  read(text: string): unknown {
    const isRead = text.length <= this.#characters;
    const bytes = Buffer.from(isRead ? text : '');
    const values = valuesIn(bytes);
    if (!isRead || values > this.#values || hasManyNames(bytes)) {
      this.#isOver = true;
      return undefined;
    }
    this.#characters -= text.length;
    this.#values -= values;
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }
}

function begins(text: string, sign: '[' | '{'): boolean {
  return text.trimStart().startsWith(sign);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
