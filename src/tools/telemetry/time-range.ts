/** A span of time as the API takes it. */
export interface TimeRange {
  /** RFC 3339 in UTC. */
  readonly start: string;
  readonly end: string;
}

export type ParsedTimeRange =
  | { readonly ok: true /** Absent when no time was named. */; readonly range: TimeRange | undefined }
  | { readonly ok: false; readonly problem: string };

const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };
const LAST = /^([1-9]\d{0,3})([mhd])$/;
const RFC_3339 =
  /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

/**
 * Reads `last: 1h`, or `start` and perhaps `end` in RFC 3339; `end` is now without it. The API refuses other spellings
 * and a range that runs backwards (recordings `error/traceCorrelations-bad-time`, `-reversed`).
 *
 * @param now milliseconds since the Unix epoch
 */
export function parseTimeRange(
  { last, start, end }: { readonly last?: string; readonly start?: string; readonly end?: string },
  now: number,
): ParsedTimeRange {
  if (last !== undefined) {
    if (start !== undefined || end !== undefined) return wrong('Give last, or start with end, not both.');
    const [, count, unit = ''] = LAST.exec(last) ?? [];
    const length = UNITS[unit];
    if (count === undefined || length === undefined) return wrong('last must be a number and m, h or d, such as 1h.');
    return rangeOf(now - Number(count) * length, now);
  }
  if (start === undefined) {
    return end === undefined ? { ok: true, range: undefined } : wrong('end needs start, or give last instead.');
  }
  const from = milliseconds(start);
  if (from === undefined) return wrong(`start must be RFC 3339, such as ${iso(now)}.`);
  const to = end === undefined ? now : milliseconds(end);
  if (to === undefined) return wrong(`end must be RFC 3339, such as ${iso(now)}.`);
  if (from >= to) return wrong(end === undefined ? 'start must lie before now.' : 'start must lie before end.');
  return rangeOf(from, to);
}

function wrong(problem: string): ParsedTimeRange {
  return { ok: false, problem };
}

function rangeOf(from: number, to: number): ParsedTimeRange {
  return { ok: true, range: { start: iso(from), end: iso(to) } };
}

// A day that its month does not have would roll over into the next.
function milliseconds(text: string): number | undefined {
  if (!RFC_3339.test(text)) return undefined;
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() && month >= 1
    ? Date.parse(text)
    : undefined;
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
