import { isRecord } from './fields.ts';

/** Characters of JSON that are looked for in the texts of one call: what is in them costs far more than they do. */
const MAX_JSON = 65_536;

/** Reads the lists and objects that clients send as JSON text: as much of one call as its arguments may hold at all. */
export class JsonTexts {
  #left = MAX_JSON;

  /** The list that a value is, or is the JSON of; undefined for any other. */
  list(value: unknown): readonly unknown[] | undefined {
    const read = typeof value === 'string' ? this.#read(value, '[') : value;
    return Array.isArray(read) ? read : undefined;
  }

  /** The object that a value is, or is the JSON of; undefined for any other. */
  object(value: unknown): Readonly<Record<string, unknown>> | undefined {
    const read = typeof value === 'string' ? this.#read(value, '{') : value;
    return isRecord(read) ? read : undefined;
  }

  #read(text: string, begin: '[' | '{'): unknown {
    if (text.length > this.#left || !text.trimStart().startsWith(begin)) return undefined;
    this.#left -= text.length;
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }
}
