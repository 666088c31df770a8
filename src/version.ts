import { readFileSync } from 'node:fs';
import { z } from 'zod';

const packageFile = z.object({ version: z.string() });

function readVersion(): string {
  // src and dist/src lie at different depths below package.json.
  for (const up of ['../package.json', '../../package.json']) {
    try {
      return packageFile.parse(JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8'))).version;
    } catch {}
  }
  return '0.0.0';
}

/** This server's version, as package.json has it. */
export const VERSION = readVersion();
