import { setTimeout as pause } from 'node:timers/promises';
import type { z } from 'zod';
import { ModelError } from './model.ts';

const TRIES = 3;
/** Milliseconds that one turn may take: long ones think for minutes. */
const DEADLINE_MS = 300_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * Posts to the API of a model and reads its answer. Where it is busy (429, 5xx) it is asked again, after as long as it says.
 *
 * @throws ModelError naming the status, without what the API quotes of the request
 */
export async function post<Shape extends z.ZodType>(
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: unknown,
  shape: Shape,
): Promise<z.infer<Shape>> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(DEADLINE_MS),
    }).catch((error: unknown) => {
      throw new ModelError(`${url.host} cannot be asked: ${error instanceof Error ? error.message : 'no reason'}`);
    });
    if (response.ok) {
      const read = shape.safeParse(await response.json().catch(() => undefined));
      if (read.success) return read.data;
      throw new ModelError(`${url.host} answered what is no turn of a model`);
    }
    const isBusy = response.status === 429 || response.status >= 500;
    const seconds = Number(response.headers.get('retry-after') ?? 2 ** attempt);
    await response.body?.cancel();
    if (!isBusy || attempt === TRIES) throw new ModelError(`${url.host} answered ${response.status}`);
    await pause(Math.min(LONGEST_PAUSE_MS, (Number.isFinite(seconds) ? seconds : 1) * 1_000));
  }
}
