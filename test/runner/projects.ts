/** Folders whose tests start processes, compile, or speak HTTP to a whole server; all others hold unit tests. */
export const END_TO_END_FOLDERS: readonly string[] = ['attack', 'browser', 'e2e', 'evals', 'faults', 'helm', 'scripts'];

/** Single files that take too long for the inner loop: the census of all patterns and text functions. */
const LONG: readonly string[] = ['test/house/linear.test.ts'];

/** What the end-to-end tests lie behind, as globs. */
export const END_TO_END: readonly string[] = [
  ...END_TO_END_FOLDERS.map((folder) => `test/${folder}/**/*.test.ts`),
  ...LONG,
];
