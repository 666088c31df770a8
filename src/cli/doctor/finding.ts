/** What one check came to. */
export interface Finding {
  /** What was looked at, in a word or two. */
  readonly check: string;
  readonly state: 'ok' | 'warn' | 'fail';
  /** What was found, in a sentence. */
  readonly says: string;
  /** What to do, where there is something to be done. */
  readonly todo?: string;
}

/** All is well with it. */
export function well(check: string, says: string): Finding {
  return { check, state: 'ok', says };
}

/** It works, and somebody should look at it. */
export function doubtful(check: string, says: string, todo: string): Finding {
  return { check, state: 'warn', says, todo };
}

/** It does not work. */
export function failing(check: string, says: string, todo: string): Finding {
  return { check, state: 'fail', says, todo };
}
