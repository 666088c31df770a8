import { redactEmbedded } from '../../redaction/data/structure.ts';
import { REDACTED } from '../../redaction/redacted.ts';
import { sanitizeText } from '../../redaction/sanitize.ts';
import { redactLines } from '../../redaction/text/lines.ts';
import { instant } from '../../tool/kit/since.ts';

/** Characters of a line that are looked at; of a longer one the rest is dropped. */
const MAX_LINE = 65_536;
/** Characters of a line that are shown: far from where a cut could hide what a secret is known by. */
const MAX_SHOWN = 2_000;
/** Lines before the shown ones by which it is judged what those go on from. */
const CONTEXT = 50;
/** Lines that a private key has at most: behind so many without its end it was none. */
const MAX_KEY_LINES = 200;

/** Which lines of a log are wanted. */
export interface LineChoice {
  /** Lines that hold it, in any case. */
  readonly contains?: string | undefined;
  /** Lines from then on, milliseconds since the epoch. */
  readonly since?: number | undefined;
  /** The last so many. */
  readonly tail: number;
}

/** The lines of a log, of which those stay that are wanted. */
export interface ChosenLines {
  readonly lines: readonly string[];
  /** How many the log has. */
  readonly total: number;
  /** Whether any line says when it was written. */
  readonly isDated: boolean;
  /** When the first and the last dated line were written, milliseconds since the epoch. */
  readonly first?: number | undefined;
  readonly last?: number | undefined;
}

/** Bytes as lines of text, none longer than is looked at. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder();
  let begun = '';
  for await (const chunk of bytes) {
    const [end = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    begun = joined(begun, end);
    for (const next of others) {
      yield begun;
      begun = joined('', next);
    }
  }
  begun = joined(begun, decoder.decode());
  if (begun !== '') yield begun;
}

function joined(line: string, more: string): string {
  if (line.length >= MAX_LINE) return line;
  return line.length + more.length > MAX_LINE ? line + more.slice(0, MAX_LINE - line.length) : line + more;
}

/**
 * The wanted lines of a log, redacted and with nothing invisible in them, in memory that does not grow with it.
 *
 * What is asked for is looked for in what is shown, too, and it is not counted how often the log itself has it: else who
 * asks for the beginning of a secret would be told whether it is there.
 */
export async function chooseLines(lines: AsyncIterable<string>, choice: LineChoice): Promise<ChosenLines> {
  const { since, tail } = choice;
  const wanted = choice.contains?.toLowerCase();
  const kept: Candidate[] = [];
  const room = wanted === undefined ? tail + CONTEXT : tail;
  const keys = new PrivateKeys();
  let before = '';
  let total = 0;
  let at: number | undefined;
  let first: number | undefined;
  for await (const written of lines) {
    total += 1;
    at = timeOf(written) ?? at;
    first ??= at;
    const line = keys.without(written);
    if (line === undefined) continue;
    // What has no time of its own goes on from the line before.
    const isLate = since === undefined || at === undefined || at >= since;
    if (isLate && (wanted === undefined || line.toLowerCase().includes(wanted))) {
      kept.push({ line, before });
      if (kept.length > 2 * room) kept.splice(0, kept.length - room);
    }
    before = line;
  }
  const last = kept.slice(-room);
  const shown = (wanted === undefined ? redactedTogether(last.map(({ line }) => line)) : last.map(redactedAlone))
    .map((line) => shownLine(line))
    .filter((line) => wanted === undefined || line.toLowerCase().includes(wanted));
  return { lines: shown.slice(-tail), total, isDated: first !== undefined, first, last: at };
}

interface Candidate {
  readonly line: string;
  /** The line above it. */
  readonly before: string;
}

/** Lines in a row without their secrets; fewer where a secret went over several. */
function redactedTogether(lines: readonly string[]): readonly string[] {
  const redacted: string[] = [];
  let plain: string[] = [];
  const flush = (): void => {
    if (plain.length > 0) redacted.push(...redactLines(plain.join('\n')).split('\n'));
    plain = [];
  };
  for (const line of lines) {
    const data = redactedData(line);
    if (data === undefined) plain.push(line);
    else {
      flush();
      redacted.push(data);
    }
  }
  flush();
  return redacted;
}

/** One line without its secrets; nothing of it where it is a secret by the line above. */
function redactedAlone({ line, before }: Candidate): string {
  const data = redactedData(line);
  if (data !== undefined) return data;
  const alone = redactLines(line);
  return redactLines(`${before}\n${line}`).endsWith(alone) ? alone : REDACTED;
}

/** A line of Odigos's components, which is JSON, or of a collector, which has tabs and JSON behind them; undefined for any other. */
function redactedData(line: string): string | undefined {
  if (line.startsWith('{')) return redactEmbedded(line);
  if (!line.includes('\t{')) return undefined;
  const parts = line.split('\t');
  return parts.map((part) => (part.startsWith('{') ? redactEmbedded(part) : redactLines(part))).join('\t');
}

function shownLine(line: string): string {
  const visible = sanitizeText(line);
  return visible.length <= MAX_SHOWN ? visible : `${visible.slice(0, MAX_SHOWN).toWellFormed()}…`;
}

const BEGIN_KEY = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/;
const END_KEY = /-----END [A-Z ]{0,40}PRIVATE KEY/;

/** Takes private keys out that go over several lines, wherever lines are chosen out of them. */
class PrivateKeys {
  #inside = 0;

  /** The line without the key that begins in it; undefined for one that is inside of a key. */
  without(line: string): string | undefined {
    if (this.#inside > 0) {
      this.#inside = END_KEY.test(line) || this.#inside >= MAX_KEY_LINES ? 0 : this.#inside + 1;
      return undefined;
    }
    const begin = BEGIN_KEY.exec(line);
    if (!begin || END_KEY.test(line.slice(begin.index))) return line;
    this.#inside = 1;
    return `${line.slice(0, begin.index)}${REDACTED}`;
  }
}

/** Where a line says when it was written: RFC 3339 at its beginning, or under a usual key of its JSON, seconds too. */
const LEADING_TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d))(?:\s|$)/;
const TIME_IN_JSON = /"(?:ts|time|timestamp|@timestamp)":\s?(?:"([^"]{19,40})"|(\d{9,10}(?:\.\d{1,9})?)[,}])/;

/** When a line was written, milliseconds since the epoch; undefined where it does not say so. */
export function timeOf(line: string): number | undefined {
  const [, leading] = LEADING_TIME.exec(line.slice(0, 64)) ?? [];
  if (leading !== undefined) return instant(leading);
  if (!line.startsWith('{')) return undefined;
  const [, text, seconds] = TIME_IN_JSON.exec(line.slice(0, 512)) ?? [];
  if (text !== undefined) return instant(text);
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}
