import { existsSync, readFileSync } from 'node:fs';

/** One request to a real UI and what came back. */
export interface Recording {
  readonly name: string;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly { readonly message: string }[];
}

const FILE = new URL('../../../shared/upstream/recordings.json', import.meta.url);

/** Recordings of the real UI lie beside the repository, if at all. */
export const hasRecordings = existsSync(FILE);

/** Goes into the names of tests that need them. */
export const WITHOUT_RECORDINGS = hasRecordings ? '' : ' (skipped: no recordings here)';

let all: readonly Recording[] | undefined;

/** Every recording; none where they are absent. */
export function recordings(): readonly Recording[] {
  all ??= hasRecordings ? readFileSync(FILE, 'utf8').split('\n').flatMap(parseLine) : [];
  return all;
}

/** The recording of this name. */
export function recording(name: string): Recording {
  const found = recordings().find((one) => one.name === name);
  if (!found) throw new Error(`there is no recording ${name}`);
  return found;
}

function parseLine(line: string): readonly Recording[] {
  const text = line.trim().replace(/,$/, '');
  if (!text.startsWith('{')) return [];
  const { name, operation, variables, http_status, response } = JSON.parse(text);
  return [
    {
      name,
      operation: typeof operation === 'string' ? operation : '',
      variables: variables ?? {},
      status: http_status ?? 0,
      data: response?.data,
      errors: Array.isArray(response?.errors) ? response.errors : [],
    },
  ];
}
