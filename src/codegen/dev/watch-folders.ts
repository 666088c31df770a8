import { watch } from 'node:fs';
import { join } from 'node:path';

/** A file is written in several steps, and an editor may save several files at once. */
const SETTLED_MS = 60;

/**
 * Tells of files that were changed, made or removed in some folders, once they have settled.
 *
 * @param onChange hears the paths, each once
 */
export function watchFolders(
  folders: readonly string[],
  onChange: (paths: readonly string[]) => void,
): { close(): void } {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const settled = (): void => {
    const paths = [...changed];
    changed.clear();
    onChange(paths);
  };
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, (_event, name) => {
      if (name === null) return;
      changed.add(join(folder, name));
      clearTimeout(timer);
      timer = setTimeout(settled, SETTLED_MS);
    }),
  );
  return {
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
