/** Characters of the texts that growth is looked for in: of each pair the second is eight times as long as the first. */
const SPANS = [
  [3_125, 25_000],
  [25_000, 200_000],
] as const;
/**
 * Eight times the text takes eight times the time where each character is looked at a bounded number of times, and 64 times
 * where it is looked at for each other one. Between the two there is room for whatever else takes time, such as collecting
 * garbage.
 */
const MOST_GROWTH = 32;
/** Less tells nothing, and whatever takes less for the longest text may take it as it likes. */
const MEASURABLE_MS = 60;
/** What grew too much once may have been disturbed: the least of so many times decides. */
const REPETITIONS = 5;

/** Makes ready what is done with a text of about so many characters; only the doing is measured. */
export type Prepare = (length: number) => () => unknown;

/**
 * How the time of something grows with its text, where it grows faster than the text does: `× 64 from 3125 to 25000 characters`.
 * Only ratios decide, of the processor's time alone, so that no machine is too slow or too busy for it.
 */
export async function overgrowth(prepare: Prepare): Promise<string | undefined> {
  for (const [short, long] of SPANS) {
    const [less, more] = [prepare(short), prepare(long)];
    // V8 interprets a pattern the first time and compiles it for the second: only that compares.
    let [least, most] = [Math.min(await timeOf(less), await timeOf(less)), await timeOf(more)];
    for (let again = 1; again < REPETITIONS && isTooMuch(least, most); again += 1) {
      least = Math.min(least, await timeOf(less));
      most = Math.min(most, await timeOf(more));
    }
    if (isTooMuch(least, most)) return `× ${Math.round(most / least)} from ${short} to ${long} characters`;
    // Not even what grows with the square of the text would be measurable for the longest one.
    if (most * (LONGEST / long) ** 2 < MEASURABLE_MS) return undefined;
  }
  return undefined;
}

const LONGEST = SPANS[1][1];

function isTooMuch(least: number, most: number): boolean {
  return most >= MEASURABLE_MS && most > least * MOST_GROWTH;
}

/** Milliseconds of the processor, as far as they are told: some machines count them by the ten. */
async function timeOf(act: () => unknown): Promise<number> {
  const used = process.threadCpuUsage();
  const begun = performance.now();
  try {
    await act();
  } catch {
    // A refusal is an end as well.
  }
  const passed = performance.now() - begun;
  const { user, system } = process.threadCpuUsage(used);
  return user + system === 0 ? passed : Math.min(passed, (user + system) / 1000);
}
