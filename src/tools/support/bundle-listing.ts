import { humanBytes } from '../../tool/kit/units.ts';

/** A file of a bundle without its content. */
export interface ListedFile {
  readonly path: string;
  readonly size: number;
}

/** The files of one folder, as few words as say what to ask for. */
export interface ListedFolder {
  readonly folder: string;
  readonly files: number;
  readonly size: string;
  /** Names in it, those of logs first; where there are many, some, and how many more there are. */
  readonly names: readonly string[];
  readonly hasLogs: boolean;
}

/** Names of one folder that are told: those of the pods of a workload and their logs. */
const NAMES_OF_FOLDER = 24;
/** Of a folder of objects, of which each has the same form. */
const NAMES_OF_OBJECTS = 3;

/** Files by the folder that they lie in, in the order of their paths. */
export function foldersOf(files: readonly ListedFile[]): readonly ListedFolder[] {
  return [...Map.groupBy(files, ({ path }) => folderOf(path))].map(([folder, inside]) => {
    const logs = inside.filter(({ path }) => isLog(path));
    const others = inside.filter(({ path }) => !isLog(path));
    const told = logs.length > 0 ? NAMES_OF_FOLDER : NAMES_OF_OBJECTS;
    const left = inside.length - told;
    return {
      folder,
      files: inside.length,
      size: humanBytes(inside.reduce((sum, { size }) => sum + size, 0)),
      names: [
        ...[...logs, ...others].slice(0, told).map(({ path }) => path.slice(folder.length + 1)),
        ...(left > 0 ? [`… and ${left} more`] : []),
      ],
      hasLogs: logs.length > 0,
    };
  });
}

/** Whether a path is that of a log. */
export function isLog(path: string): boolean {
  return path.endsWith('.log.gz');
}

function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  // One folder a profiled process: together they say as much.
  const folder = end === -1 ? '' : path.slice(0, end);
  const profiles = /^[^/]+\/Profile(?=\/)/.exec(folder)?.[0];
  return profiles ?? folder;
}

/** Of a bundle that is whole: what is there of Odigos itself, whatever else. */
const ALWAYS: readonly { readonly what: string; readonly path: RegExp }[] = [
  { what: 'its Deployments', path: /^[^/]+\/deployment-odigos-/ },
  { what: 'its ConfigMaps', path: /^[^/]+\/ConfigMaps\// },
];

/** What every whole bundle has and this one has not (docs/ui-api/support-bundle.md). */
export function lacksOf(files: readonly ListedFile[]): readonly string[] {
  return ALWAYS.filter(({ path }) => !files.some((file) => path.test(file.path))).map(({ what }) => what);
}

/** How many paths are told as near to one that there is not. */
const NEAREST = 5;

/** The paths that have most words in common with a given one; those that hold it whole come first. */
export function nearestPaths(given: string, files: readonly ListedFile[]): readonly string[] {
  const wanted = given.toLowerCase();
  const words = wordsOf(wanted);
  return files
    .map(({ path }) => {
      const lower = path.toLowerCase();
      const has = wordsOf(lower);
      const common = [...words].filter((word) => has.has(word)).length;
      return { path, near: common - has.size / 100 + (lower.includes(wanted) ? words.size + 1 : 0) };
    })
    .toSorted((one, other) => other.near - one.near)
    .slice(0, NEAREST)
    .filter(({ near }) => near > 0)
    .map(({ path }) => path);
}

function wordsOf(path: string): ReadonlySet<string> {
  return new Set(path.split(/[^a-z0-9]+/).filter((word) => word !== ''));
}
