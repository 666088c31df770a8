import { readFileSync } from 'node:fs';

function readVersion(): string {
  // src and dist/src lie at different depths below package.json.
  for (const up of ['../package.json', '../../package.json']) {
    try {
      const file: unknown = JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8'));
      if (typeof file === 'object' && file !== null && 'version' in file && typeof file.version === 'string')
        return file.version;
    } catch {}
  }
  return '0.0.0';
}

/** This server's version, as package.json has it. */
export const VERSION = readVersion();
