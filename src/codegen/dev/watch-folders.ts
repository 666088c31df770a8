import { relative } from 'node:path';
import { watch } from 'chokidar';

/** A file is written in several steps, and an editor may save several files at once. */
const SETTLED_MS = 60;

/** Who hears of changes. */
export interface FolderWatcher {
  /** Whatever is saved from now on is told. */
  onReady(): void;
  /** @param paths from where the process runs, each once */
  onChange(paths: readonly string[]): void;
  /** A folder can't be watched, as where the system allows no more watches. */
  onFailure(error: unknown): void;
}

/**
 * Tells of files and folders that were changed, made or removed in some folders, once they have settled, however they are
 * saved: written in place, or anew beside and renamed over the old one, as `git checkout`, `sed -i` and JetBrains' editors do.
 * Node's own recursive watch loses a file on Linux that was renamed over.
 */
export function watchFolders(
  folders: readonly string[],
  { onReady, onChange, onFailure }: FolderWatcher,
): { close(): Promise<void> } {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const settled = (): void => {
    const paths = [...changed];
    changed.clear();
    onChange(paths);
  };
  const watcher = watch([...folders], { ignoreInitial: true });
  watcher.on('all', (_event, path) => {
    changed.add(relative('', path));
    clearTimeout(timer);
    timer = setTimeout(settled, SETTLED_MS);
  });
  watcher.on('ready', onReady);
  watcher.on('error', onFailure);
  return {
    close() {
      clearTimeout(timer);
      return watcher.close();
    },
  };
}
