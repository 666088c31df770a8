/**
 * The folder of this file, and where by it everything is found that is read while serving. What is built of the sources
 * keeps it: of the server, all modules lie in one folder, `dist/src`, as this one lies in `src`.
 */
export const SRC = new URL('.', import.meta.url);

/** The contracts of the UI API. */
export const CONTRACTS = new URL('../graphql/', SRC);
