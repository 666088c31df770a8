import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { strangersAtTop } from './root.ts';

describe('the top of the repository', () => {
  it('holds what is named for it alone: what a test writes, it writes into a temporary folder', () => {
    expect(strangersAtTop()).toEqual([]);
  });

  it('would be seen to hold more', () => {
    const root = mkdtempSync(join(tmpdir(), 'top-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    for (const folder of ['src', 'dist', '.idea', 'left']) mkdirSync(join(root, folder));
    writeFileSync(join(root, '.gitignore'), 'dist/\n*.log\n');
    for (const file of ['README.md', 'a.log', 'abcd', '.hidden', 'password="x"']) writeFileSync(join(root, file), '');
    expect(strangersAtTop(root).toSorted()).toEqual(['.hidden', 'abcd', 'left', 'password="x"']);
  });
});
