import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SRC, sourceFiles } from './imports.ts';

/** How much of the sources lies in one room, or in one file. */
export interface Share {
  readonly of: string;
  readonly lines: number;
  /** Of all lines that were counted, 0 to 1. */
  readonly share: number;
}

/** What nobody writes by hand, and lists of facts that nobody reads as code. */
const NOT_COUNTED = /\.generated\.ts$|^demo\/catalog\//;

const counted: readonly (readonly [path: string, lines: number])[] = sourceFiles
  .filter((path) => !NOT_COUNTED.test(path))
  .map((path) => [path, readFileSync(join(SRC, path), 'utf8').split('\n').length - 1]);

/** Each room of src by its lines, the biggest first; each toolset counts as a room of its own. */
export function roomSizes(): readonly Share[] {
  return shares(counted.map(([path, lines]) => [roomOf(path), lines]));
}

/** The files by their lines, the biggest first. */
export function fileSizes(): readonly Share[] {
  return shares(counted);
}

function roomOf(path: string): string {
  const [room = '', toolset, file] = path.split('/');
  return room === 'tools' && file !== undefined ? `${room}/${toolset}` : room;
}

function shares(all: readonly (readonly [string, number])[]): readonly Share[] {
  const sums = new Map<string, number>();
  for (const [of, lines] of all) sums.set(of, (sums.get(of) ?? 0) + lines);
  const total = all.reduce((sum, [, lines]) => sum + lines, 0);
  return [...sums]
    .map(([of, lines]) => ({ of, lines, share: lines / total }))
    .sort((one, other) => other.lines - one.lines);
}

function printed({ of, lines, share }: Share): string {
  return `${String(lines).padStart(6)}  ${(share * 100).toFixed(1).padStart(4)} %  ${of}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`Lines of src by room, without generated files and the embedded cluster's lists:\n\n`);
  process.stdout.write(`${roomSizes().map(printed).join('\n')}\n\nThe biggest files:\n\n`);
  process.stdout.write(`${fileSizes().slice(0, 15).map(printed).join('\n')}\n`);
}
