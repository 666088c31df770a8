import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { watchFolders } from '../../../src/codegen/dev/watch-folders.ts';

/** A machine that is busy tells late. */
const PATIENCE = { timeout: 10_000, interval: 10 };

interface Watched {
  /** The file that is saved, in a folder below the one that is watched. */
  readonly file: string;
  /** Whether it was told since the last time that this was asked for. */
  told(): Promise<void>;
}

async function watched(): Promise<Watched> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'watched-')));
  const file = join(folder, 'tools', 'a.graphql');
  mkdirSync(join(folder, 'tools'));
  writeFileSync(file, 'first');
  let seen: readonly string[] = [];
  const failures: unknown[] = [];
  await new Promise<void>((resolve) => {
    const watch = watchFolders([folder], {
      onReady: resolve,
      onChange: (paths) => (seen = [...seen, ...paths]),
      onFailure: (error) => failures.push(error),
    });
    onTestFinished(async () => {
      await watch.close();
      rmSync(folder, { recursive: true });
    });
  });
  return {
    file,
    async told() {
      await vi.waitFor(() => expect(seen).toContain(relative('', file)), PATIENCE);
      expect(failures).toEqual([]);
      seen = [];
    },
  };
}

const WAYS: Readonly<Record<string, (file: string, text: string) => void>> = {
  'in place': (file, text) => writeFileSync(file, text),
  'renamed from beside it, as sed -i does': (file, text) => {
    writeFileSync(`${file}.tmp`, text);
    renameSync(`${file}.tmp`, file);
  },
  'removed and made anew, as git checkout does': (file, text) => {
    rmSync(file);
    writeFileSync(file, text);
  },
  "the old one moved away first, as JetBrains' editors do": (file, text) => {
    writeFileSync(`${file}___jb_tmp___`, text);
    renameSync(file, `${file}___jb_old___`);
    renameSync(`${file}___jb_tmp___`, file);
    rmSync(`${file}___jb_old___`);
  },
};

describe('what is saved is told', () => {
  it.each(Object.entries(WAYS))('%s, again and again, and in place afterwards', async (_way, save) => {
    const { file, told } = await watched();
    for (const text of ['second', 'third']) {
      save(file, text);
      await told();
    }
    writeFileSync(file, 'fourth');
    await told();
  });
});
