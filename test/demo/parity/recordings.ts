import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** Where recordings of the real API are kept beside the repository, when they are. */
const RECORDINGS = new URL('../../../../shared/upstream/recordings.json', import.meta.url);

const shape = z.object({
  name: z.string(),
  operation: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  rest: z.string().nullish(),
  body: z.string().nullish(),
  headers: z.record(z.string(), z.string()).nullish(),
  http_status: z.union([z.number(), z.string()]).nullish(),
  response: z.unknown().optional(),
});

/** One request to the real API with its answer. */
export type Recording = z.infer<typeof shape>;

/** All recordings in the order in which they were made; undefined where there are none. */
export function readRecordings(): readonly Recording[] | undefined {
  if (!existsSync(RECORDINGS)) return undefined;
  return z.array(shape).parse(JSON.parse(readFileSync(RECORDINGS, 'utf8')));
}
