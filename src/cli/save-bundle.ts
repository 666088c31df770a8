import { createWriteStream, existsSync } from 'node:fs';
import { link, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { humanBytes } from '../tool/kit/units.ts';
import type { BundleDownload } from '../ui/bundle-download.ts';
import type { Terminal } from './terminal.ts';

/** Of the UI that does not say how its archive is called. */
const USUAL_NAME = 'odigos_debug.tar.gz';

/** Big bundles over slow lines take minutes. */
export const DOWNLOAD_MS = 600_000;

/** Where a bundle is saved. */
export interface SaveAs {
  /** As the UI calls it where undefined. */
  readonly file: string | undefined;
  /** Whether a file that is there is written over. */
  readonly isForced: boolean;
}

/** What was saved. */
export type Saved =
  | { readonly ok: true; readonly file: string; readonly bytes: number }
  | { readonly ok: false; readonly problem: string };

/** What is said of a file that is there already. */
export function isThere(file: string): string {
  return `${file} is there already: --force writes over it.`;
}

/** Saves a bundle as it comes: whole or not at all, readable by its owner alone, and over no file unasked. */
export async function saveBundle(
  { fileName = USUAL_NAME, content }: BundleDownload,
  { file, isForced }: SaveAs,
  progress: Terminal['progress'],
): Promise<Saved> {
  const target = file ?? fileName;
  if (!isForced && existsSync(target)) return { ok: false, problem: isThere(target) };
  const part = `${target}.part`;
  let bytes = 0;
  const counted = async function* () {
    for await (const chunk of content) {
      bytes += chunk.length;
      progress(`${humanBytes(bytes)} …`);
      yield chunk;
    }
  };
  try {
    await pipeline(counted, createWriteStream(part, { mode: 0o600 }));
    // A link is made only where nothing is; a file that came meanwhile stays.
    await (isForced ? rename(part, target) : link(part, target));
  } finally {
    await rm(part, { force: true });
  }
  return { ok: true, file: target, bytes };
}
