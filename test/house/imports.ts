import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the program's sources. */
export const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** One import of a source file. */
export interface Import {
  readonly from: string;
  /** Path below src, or a package's name. */
  readonly to: string;
  /** Whether it is there at run time. */
  readonly runs: boolean;
  /** Whether it is called for, so that it waits until then. */
  readonly waits: boolean;
}

/** Every source file, as its path below src. */
export const sourceFiles = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.replaceAll('\\', '/'));

/** Every import of every source file. */
export const imports: readonly Import[] = sourceFiles.flatMap((from) => {
  const text = readFileSync(join(SRC, from), 'utf8');
  const statements = text.matchAll(/^\s*(?:import|export)\s([^;]*?)from\s'([^']+)'/gms);
  const called = text.matchAll(/\bimport\('([^']+)'\)/g);
  const target = (path: string): string =>
    path.startsWith('.') ? relative(SRC, join(SRC, dirname(from), path)).replaceAll('\\', '/') : path;
  return [
    ...[...statements].map(([, what = '', path = '']) => ({
      from,
      to: target(path),
      runs: runsAtAll(what),
      waits: false,
    })),
    ...[...called].map(([, path = '']) => ({ from, to: target(path), runs: true, waits: true })),
  ];
});

function runsAtAll(what: string): boolean {
  if (/^type\s/.test(what)) return false;
  const names = /^\{([\s\S]*)\}\s*$/.exec(what.trim())?.[1];
  return names === undefined || names.split(',').some((name) => name.trim() !== '' && !/^\s*type\s/.test(name));
}

/** The first folder below src that a file lies in; its own name for a file directly in src. */
export function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : path;
}

/** The folder of src that a file lies in, whole. */
export function folderOf(path: string): string {
  return dirname(path);
}

/** The imports of one source file by another. */
export const importsInside = imports.filter(({ to }) => sourceFiles.includes(to));
