/** An answer that may be unknown: what was not asked about, or what the API does not tell. */
export type Truth = 'yes' | 'no' | 'unknown';

/** What holds where all of these do. */
export function all(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
}

/** What holds whichever of these is the case: they agree, or it is unknown. */
export function agreed(truths: readonly Truth[]): Truth {
  const [first = 'unknown'] = truths;
  return truths.every((truth) => truth === first) ? first : 'unknown';
}

/** A truth from a known fact. */
export function known(fact: boolean): Truth {
  return fact ? 'yes' : 'no';
}
