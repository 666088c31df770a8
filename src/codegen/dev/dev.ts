import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalog } from '../../catalog/catalog.ts';
import { contractReader } from '../compile/contract.ts';
import { readRepository } from '../emit/plugin.ts';
import { adviceOn } from './advice.ts';
import { isReloaded } from './fresh-modules.ts';
import { NewLines } from './new-lines.ts';
import { SavedCatalog } from './saved-catalog.ts';
import { thrownText } from './thrown-text.ts';
import { typesInBackground } from './types-in-background.ts';
import { watchFolders } from './watch-folders.ts';

/** The catalog that is served, as far as it is replaced here. */
export interface ReplaceableCatalog extends Pick<Catalog, 'listed'> {
  replace(catalog: Catalog): void;
}

/** What ends the watch. */
export interface Watch {
  close(): Promise<void>;
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
  const contract = contractReader('graphql');
  const advice = new NewLines();
  const types = typesInBackground(say);
  let running: Promise<void> = Promise.resolve();

  const refresh = async (isCode: boolean, isFirst = false): Promise<void> => {
    const began = performance.now();
    try {
      const [before, codeBefore] = [catalog.listed, saved.namesWithCode];
      catalog.replace(await saved.refresh(isCode));
      const changes = changesOf(before, catalog.listed, newAmong(saved.namesWithCode, codeBefore));
      if (!isFirst || changes !== undefined) {
        say(`${changes ?? 'Served anew; the list of tools is the same'} (${Math.round(performance.now() - began)} ms)`);
        types.refresh();
      }
      for (const text of advice.among(adviceOn(readRepository(contract), saved.namesWithCode))) say(text);
    } catch (error) {
      types.stop();
      say(`${thrownText(error)}\n\n${STAYS}`);
    }
  };
  const soon = (isCode: boolean, isFirst?: boolean): void => {
    running = running.then(() => refresh(isCode, isFirst));
  };

  const watch = watchFolders(['graphql', 'src'], {
    onReady() {
      say('Watching graphql and src: what is saved of operations and tools is served.');
      // Files may have been saved since the catalog was last generated; and what is compiled once is not compiled again.
      soon(false, true);
    },
    onChange(paths) {
      const code = paths.filter((path) => path.endsWith('.ts') && !path.endsWith('.generated.ts'));
      const fresh = code.filter((path) => isReloaded(pathToFileURL(path).href));
      for (const path of code.filter((other) => !fresh.includes(other))) say(`${path} takes effect at the next start.`);
      // Of a new folder, its own coming may be all that is told.
      const areOperations = paths.some((path) => path.startsWith(`graphql${sep}`));
      if (fresh.length > 0 || areOperations) soon(fresh.length > 0);
    },
    onFailure: (error) => say(`What is saved may go unseen: ${thrownText(error)}`),
  });
  return {
    async close() {
      types.stop();
      await watch.close();
    },
  };
}

/**
 * Tells what a tool threw when it was called, message and place: the log and the client are not told the message.
 *
 * @param say prints to whoever writes the tool
 */
export function crashTeller(say: (text: string) => void): (tool: string, error: unknown) => void {
  return (tool, error) => say(`${tool} threw ${thrownText(error)}`);
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
