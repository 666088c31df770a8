import { fieldOf } from '../tool/fields.ts';
import { BUNDLE_PATH, bundleName } from '../ui/bundle-download.ts';
import { callThere } from './call-there.ts';
import type { CalledResult } from './mcp-message.ts';
import { type Reaching, reachServer, serverAddress } from './reach-server.ts';
import { DOWNLOAD_MS, type SaveAs, type Saved, saveBundle } from './save-bundle.ts';

/**
 * Has a server that runs collect a support bundle, by the tool and with what the token may.
 *
 * @throws as callThere does
 */
export function collectThere(there: Omit<Reaching, 'isRead'>, profiles: boolean): Promise<CalledResult> {
  return callThere(
    { tool: 'collect_diagnose_bundle', arguments: { dry_run: false, profiles }, wantsProgress: true },
    there,
  );
}

/**
 * Saves the last support bundle of a server that runs, from beside its /mcp: the token goes to the address that was named, and
 * to none that an answer names.
 *
 * @throws as reachServer does, and where the download breaks off
 */
export async function saveFromThere(there: Omit<Reaching, 'isRead'>, as: SaveAs): Promise<Saved> {
  const target = new URL(BUNDLE_PATH.slice(1), serverAddress(there.url));
  const init = { headers: { accept: 'application/gzip' }, signal: AbortSignal.timeout(DOWNLOAD_MS) };
  const response = await reachServer(target, init, { ...there, isRead: true });
  const type = response.headers.get('content-type') ?? 'no content type';
  if (response.ok && response.body && /^application\/(?:x-)?gzip\b/.test(type)) {
    const fileName = bundleName(response.headers.get('content-disposition') ?? '');
    return await saveBundle({ fileName, content: wholeOf(response.body) }, as, there.onProgress);
  }
  return { ok: false, problem: `HTTP ${response.status}: ${await whyNot(response, type)}` };
}

async function* wholeOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch {
    throw new Error('the download broke off: nothing was saved.');
  }
}

async function whyNot(response: Response, type: string): Promise<string> {
  if (!type.startsWith('application/json')) return `${type}, no support bundle, is at ${response.url}.`;
  const said = fieldOf(await response.json().catch(() => undefined), 'error');
  return typeof said === 'string' ? said : `there is no support bundle at ${response.url}.`;
}
