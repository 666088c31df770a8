import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { END_TO_END, END_TO_END_FOLDERS } from '../runner/projects.ts';

/** What can start a process. */
const STARTERS: ReadonlySet<string> = new Set(['node:child_process', 'node:cluster']);
/** Starts the whole server. */
const SERVER = 'src/server/start.ts';
/** The one place where tests do. */
const PROCESSES = 'test/processes.ts';

/** What a module loads when it is run, as it names it. */
function importsOf(text: string): readonly string[] {
  const statements = text.matchAll(/^(?:import|export)\s(?!type\s)(?:[^;']*?\sfrom\s)?'([^']+)'/gm);
  const called = text.matchAll(/\bimport\('([^']+)'\)/g);
  return [...statements, ...called].map(([, path = '']) => path);
}

const known = new Map<string, readonly string[]>();

/** The files and packages that a file loads, by their paths and names. */
function loadedBy(file: string): readonly string[] {
  const found = known.get(file);
  if (found) return found;
  const isSource = file.endsWith('.ts') && existsSync(file);
  const names = isSource ? importsOf(readFileSync(file, 'utf8')) : [];
  const loaded = names.map((name) => (name.startsWith('.') ? join(dirname(file), name) : name));
  known.set(file, loaded);
  return loaded;
}

/** Where test files lead to one of these, as `test file: importer → what`. */
function waysTo(
  targets: ReadonlySet<string>,
  files: readonly string[],
  isAllowed: (importer: string) => boolean = () => false,
): readonly string[] {
  return files.flatMap((file) => {
    const reached = new Set([file]);
    const ways: string[] = [];
    for (const importer of reached) {
      for (const target of loadedBy(importer)) {
        if (targets.has(target) && !isAllowed(importer)) ways.push(`${file}: ${importer} → ${target}`);
        reached.add(target);
      }
    }
    return ways;
  });
}

describe('processes', () => {
  const endToEnd = globSync([...END_TO_END]);
  const unit = globSync('test/**/*.test.ts').filter((file) => !endToEnd.includes(file));

  it('are looked for in tests of both kinds, in folders that there are', () => {
    expect(unit.length).toBeGreaterThan(100);
    expect(endToEnd.length).toBeGreaterThan(30);
    for (const folder of END_TO_END_FOLDERS) expect(existsSync(`test/${folder}`), folder).toBe(true);
  });

  it('are started by no unit test, nor by what it leads to', () => {
    expect(waysTo(STARTERS, unit)).toEqual([]);
  });

  it('are whole servers in end-to-end tests alone', () => {
    expect(waysTo(new Set([SERVER]), unit)).toEqual([]);
    expect(waysTo(new Set([SERVER]), endToEnd)).not.toEqual([]);
  });

  it(`are started by tests in ${PROCESSES} alone, which ends them`, () => {
    const isAllowed = (importer: string): boolean => importer === PROCESSES || importer.startsWith('src/');
    expect(waysTo(STARTERS, endToEnd, isAllowed)).toEqual([]);
    expect(waysTo(STARTERS, endToEnd)).not.toEqual([]);
  });

  it('would be found however they are imported', () => {
    const module = 'node:child_process';
    const planted = [
      `import { spawn } from '${module}';`,
      `import {\n  exec,\n  fork,\n} from '${module}';`,
      `import * as processes from '${module}';`,
      `import '${module}';`,
      `export { spawn } from '${module}';`,
      `const { spawn } = await import('${module}');`,
    ];
    for (const text of planted) expect(importsOf(`const a = 1;\n${text}\n`), text).toEqual([module]);
    expect(importsOf(`import type { ChildProcess } from '${module}';`)).toEqual([]);
  });
});
