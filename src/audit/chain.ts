import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** What a chained line ends with: it says which line of which process it is, which came before, and that none of it was changed. */
const linkShape = z.strictObject({
  /** One start of one process: a restart and each replica has its own chain. */
  run: z.uuid(),
  /** From 1. */
  n: z.int().min(1),
  /** The `mac` of the line before; empty for the first. */
  before: z.string().max(64),
  /** HMAC-SHA-256, base64url, over the line without it. */
  mac: z.string().min(1).max(64),
});

/** The place of a line in its chain. */
export type ChainLink = z.infer<typeof linkShape>;

const LINK = /,"chain":(\{[^{}]*\})\}$/;

/** The chain of one process: each line that it is given is tied to the one before by a key. */
export class AuditChain {
  readonly #key: Uint8Array;
  readonly #run: string;
  #n = 0;
  #before = '';

  /**
   * @param key at least 32 bytes, the same that verifies
   * @param run a UUID that no other process has
   */
  constructor(key: Uint8Array, run: string = randomUUID()) {
    this.#key = key;
    this.#run = run;
  }

  /**
   * The line with its place in the chain as its last field.
   *
   * @param line a JSON object and a line break
   */
  link(line: string): string {
    this.#n += 1;
    const place = { run: this.#run, n: this.#n, before: this.#before };
    const text = line.trimEnd();
    this.#before = macOf(this.#key, text, place);
    return `${text.slice(0, -1)},"chain":${JSON.stringify({ ...place, mac: this.#before })}}\n`;
  }
}

/** A line with its place in a chain taken off; undefined where it has none. */
export function linkIn(line: string): { readonly text: string; readonly link: ChainLink } | undefined {
  const text = line.trimEnd();
  const [whole = '', object = ''] = LINK.exec(text) ?? [];
  if (object === '') return undefined;
  try {
    const read = linkShape.safeParse(JSON.parse(object));
    return read.success ? { text: `${text.slice(0, -whole.length)}}`, link: read.data } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a line is as it was written at its place, by whoever has the key. */
export function isAsWritten(key: Uint8Array, text: string, { mac, ...place }: ChainLink): boolean {
  const [told, right] = [Buffer.from(mac), Buffer.from(macOf(key, text, place))];
  return told.length === right.length && timingSafeEqual(told, right);
}

// The lengths say where each part ends, so that no two lines are one text.
function macOf(key: Uint8Array, text: string, { run, n, before }: Omit<ChainLink, 'mac'>): string {
  const parts = [run, String(n), before, text];
  const framed = parts.map((part) => `${Buffer.byteLength(part)}:${part}`).join('');
  return createHmac('sha256', key).update(framed).digest('base64url');
}
