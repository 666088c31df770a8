const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };

/** Seconds of a unit of time: s, m, h or d; undefined for any other text. */
export function secondsOfUnit(unit: string): number | undefined {
  return Object.hasOwn(SECONDS, unit) ? SECONDS[unit] : undefined;
}

/** Seconds of a text such as `90d`, `12h`, `30m` or `45s`; undefined for any other. */
export function secondsOf(text: string): number | undefined {
  const seconds = /^\d{1,6}.$/.test(text) ? secondsOfUnit(text.slice(-1)) : undefined;
  return seconds === undefined ? undefined : Number.parseInt(text, 10) * seconds;
}
