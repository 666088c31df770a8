/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A random JSON value of lists, objects, texts and numbers. */
export function randomStructure(random: () => number, depth = 0): unknown {
  const kind = random();
  if (depth > 5 || kind < 0.15) return Math.floor(random() * 1e6);
  if (kind < 0.35) return randomText(random);
  const size = Math.floor(random() ** 3 * 16);
  const items = Array.from({ length: size }, () => randomStructure(random, depth + 1));
  if (kind < 0.75) return items;
  return Object.fromEntries(items.slice(0, 8).map((item, index) => [`field_${index}`, item]));
}

function randomText(random: () => number): string {
  const unit = ['a', 'é', '🚀', '"', '\n'][Math.floor(random() * 5)] ?? 'a';
  return unit.repeat(Math.floor(random() ** 4 * 3_000));
}
