import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalog } from '../../catalog/catalog.ts';
import { BuildRefused } from '../compile/refusal.ts';
import { isReloaded } from './fresh-modules.ts';
import { SavedCatalog } from './saved-catalog.ts';
import { type FreshTypes, typesInBackground } from './types-in-background.ts';
import { watchFolders } from './watch-folders.ts';

/** The catalog that is served, as far as it is replaced here. */
export interface ReplaceableCatalog extends Pick<Catalog, 'listed'> {
  replace(catalog: Catalog): void;
}

/** What ends the watch. */
export interface Watch {
  close(): void;
}

const STAYS = 'The tools of before go on being served.';

/**
 * Serves the tools as they are saved: on each change of an operation file, a fragment, a directive or a tool's own
 * TypeScript the catalog is generated and loaded anew, and takes the place of the one that is served. A file that does
 * not build is told like the generator tells it, and the catalog stays what it was.
 *
 * @param say prints to whoever writes the files
 */
export function serveAsSaved(catalog: ReplaceableCatalog, say: (text: string) => void): Watch {
  const saved = new SavedCatalog();
  const types = typesInBackground(say);
  let running: Promise<void> = Promise.resolve();

  const refresh = async (isCode: boolean, isFirst = false): Promise<void> => {
    const began = performance.now();
    try {
      const [before, codeBefore] = [catalog.listed, saved.namesWithCode];
      catalog.replace(await saved.refresh(isCode));
      const changes = changesOf(before, catalog.listed, newAmong(saved.namesWithCode, codeBefore));
      if (isFirst && changes === undefined) return;
      say(`${changes ?? 'Served anew; the list of tools is the same'} (${Math.round(performance.now() - began)} ms)`);
      types.refresh();
    } catch (error) {
      types.stop();
      say(`${messageOf(error)}\n\n${STAYS}`);
    }
  };
  const soon = (isCode: boolean, isFirst?: boolean): void => {
    running = running.then(() => refresh(isCode, isFirst));
  };

  // Files may have been saved since the catalog was last generated; and what is compiled once is not compiled again.
  soon(false, true);
  const watch = watchFolders(['graphql', 'src'], (paths) => {
    const code = paths.filter((path) => path.endsWith('.ts') && !path.endsWith('.generated.ts'));
    const fresh = code.filter((path) => isReloaded(pathToFileURL(path).href));
    for (const path of code.filter((other) => !fresh.includes(other))) say(`${path} takes effect at the next start.`);
    // Of a new folder, its own coming may be all that is told.
    const areOperations = paths.some((path) => path.startsWith(`graphql${sep}`));
    if (fresh.length > 0 || areOperations) soon(fresh.length > 0);
  });
  say('Watching graphql and src: what is saved of operations and tools is served.');
  return { close: () => closeBoth(watch, types) };
}

function closeBoth(watch: Watch, types: FreshTypes): void {
  watch.close();
  types.stop();
}

/** What is new in words; undefined where a client would see nothing new. */
function changesOf(
  before: Catalog['listed'],
  after: Catalog['listed'],
  withNewCode: readonly string[],
): string | undefined {
  const was = new Map(before.map((tool) => [tool.name, JSON.stringify(tool)]));
  const is = new Set(after.map(({ name }) => name));
  const changed = after.filter((tool) => was.has(tool.name) && was.get(tool.name) !== JSON.stringify(tool));
  const all = [
    ...newAmong(is, was).map((name) => `${name} is new`),
    ...newAmong(was, is).map((name) => `${name} is gone`),
    ...changed.map(({ name }) => `${name} is listed otherwise`),
    ...withNewCode.map((name) => `${name} has code of its own`),
  ];
  return all.length === 0 ? undefined : all.join(', ');
}

interface Names {
  keys(): Iterable<string>;
  has(name: string): boolean;
}

function newAmong(names: Names, known: Names): readonly string[] {
  return [...names.keys()].filter((name) => !known.has(name));
}

function messageOf(error: unknown): string {
  if (error instanceof BuildRefused) return error.message;
  if (!(error instanceof Error)) return String(error);
  // Node names the file of a syntax error above the message, and the place of another failure right below it.
  const lines = (error.stack ?? error.message).split('\n');
  const first = lines.findIndex((line) => /^\s+at /.test(line));
  return lines.slice(0, first < 0 ? undefined : first + 1).join('\n');
}
