import { setTimeout as pause } from 'node:timers/promises';
import { BadSetting } from '../settings.ts';
import { fieldOf } from '../tool/fields.ts';

/** A request to a server that runs. */
export interface Reaching {
  /** The address of its /mcp. */
  readonly url: string;
  /** That it is called with; none where it needs none. */
  readonly token: string | undefined;
  /** Whether it only reads. Whatever else it is it is sent once: it may have been done though no answer came. */
  readonly isRead: boolean;
  readonly onProgress: (text: string) => void;
  /** Milliseconds before each further try; as long as a restart takes when absent. */
  readonly pausesMs?: readonly number[];
}

const PAUSES_MS: readonly number[] = [250, 500, 1_000, 2_000];

/**
 * The address that `--url` names.
 *
 * @throws BadSetting where it is none
 */
export function serverAddress(url: string): URL {
  const parsed = /^https?:\/\//.test(url) ? URL.parse(url) : null;
  // It is quoted in what is said of it later.
  if (parsed !== null && parsed.username === '' && parsed.password === '') return parsed;
  throw new BadSetting('--url must be an http or https URL, without user and password.');
}

/**
 * Sends one request to a server that runs. A read is tried again for some seconds where nothing listens, or what stands before
 * the server answers 502 or 503: it may be restarted.
 *
 * @throws where nothing answers there, or a token is needed
 */
export async function reachServer(
  target: URL,
  init: RequestInit,
  { url, token, isRead, onProgress, pausesMs = PAUSES_MS }: Reaching,
): Promise<Response> {
  const headers = new Headers(init.headers);
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  const waits = isRead ? pausesMs : [];
  for (let tries = 0; ; tries += 1) {
    const came = await sent(target, { ...init, headers, redirect: 'error' });
    const wait = waits[tries];
    if (wait === undefined || !isPassing(came)) {
      if (!came.ok) throw new Error(`no connection to ${url}${came.code}: does the server run there?`);
      if (came.response.status !== 401) return came.response;
      throw new Error(`the server at ${url} needs a token that holds: --token, or ODIGOS_MCP_TOKEN.`);
    }
    if (came.ok) await came.response.body?.cancel();
    onProgress(`${url} does not answer yet …`);
    await pause(wait);
  }
}

type Came = { readonly ok: true; readonly response: Response } | { readonly ok: false; readonly code: string };

async function sent(target: URL, init: RequestInit): Promise<Came> {
  try {
    return { ok: true, response: await fetch(target, init) };
  } catch (error) {
    const code = fieldOf(error instanceof Error ? error.cause : undefined, 'code');
    return { ok: false, code: typeof code === 'string' ? ` (${code})` : '' };
  }
}

function isPassing(came: Came): boolean {
  return came.ok ? came.response.status === 502 || came.response.status === 503 : came.code === ' (ECONNREFUSED)';
}
