import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const FOLDER = new URL('./golden/', import.meta.url);

/** Where the golden files of a kind lie. */
export function goldenFolder(kind: string): string {
  return fileURLToPath(new URL(kind, FOLDER));
}

/** Holds a text against its committed golden file; `UPDATE_GOLDEN=1` writes the file instead. */
export function expectGolden(path: string, text: string): void {
  const file = goldenFolder(path);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}
