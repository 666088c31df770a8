const DURATION = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/;
const PARTS = /(?<![\d.])(\d+(?:\.\d+)?)(ms|s|m|h)/g;
const SECONDS: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600 };
const LEAST_SECONDS = 1;
const MOST_SECONDS = 7 * 24 * 3600;
const LABEL = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;

/** What is wrong with a duration as Go writes it, such as 30s or 1h30m; the API takes any text for one. */
export function durationProblem(text: string): string | undefined {
  if (!DURATION.test(text)) return `"${text}" is no duration; write 30s, 5m or 1h30m.`;
  let seconds = 0;
  for (const [, amount, unit] of text.matchAll(PARTS)) seconds += Number(amount) * (SECONDS[unit ?? ''] ?? 0);
  return seconds < LEAST_SECONDS || seconds > MOST_SECONDS ? `${text} is not between 1s and 168h.` : undefined;
}

const CRON_FIELDS = [
  ['minute', 0, 59],
  ['hour', 0, 23],
  ['day of month', 1, 31],
  ['month', 1, 12],
  ['day of week', 0, 7],
] as const;
const CRON_ITEM = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/;

/** What is wrong with a cron schedule of five fields; the API takes any text for one. */
export function cronProblem(text: string): string | undefined {
  const fields = text.split(' ');
  if (fields.length !== CRON_FIELDS.length) {
    return `"${text}" is no cron schedule; write five fields with one blank between, such as 0 0 * * *.`;
  }
  for (const [index, [name, least, most]] of CRON_FIELDS.entries()) {
    const field = fields[index] ?? '';
    if (!field.split(',').every((item) => isCronItem(item, least, most))) {
      return `"${field}" is no ${name} of a cron schedule (${least} to ${most}, *, lists, ranges, steps).`;
    }
  }
  return undefined;
}

function isCronItem(item: string, least: number, most: number): boolean {
  const match = CRON_ITEM.exec(item);
  if (!match) return false;
  const [, from, to, step] = match;
  const numbers = [from, to].filter((one) => one !== undefined).map(Number);
  if (numbers.some((number) => number < least || number > most)) return false;
  if (from !== undefined && to !== undefined && Number(from) > Number(to)) return false;
  return step === undefined || Number(step) > 0;
}

/** What is wrong with names of namespaces or containers: both are DNS labels. */
export function labelProblems(names: readonly string[]): readonly string[] {
  const bad = names.filter((name) => !LABEL.test(name));
  return bad.length > 0
    ? [`${bad.map((name) => `"${name}"`).join(', ')}: names have lower-case letters, digits and "-" only.`]
    : [];
}
