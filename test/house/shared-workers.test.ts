import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Registers a hook where it stands, outside of everything. */
const HOOK = /^(?:await )?(?:before|after|around)(?:Each|All)\(/m;
/** Needs a loader between Node and the files, which there is not. */
const MOCK = /\bvi\.(?:mock|doMock|hoisted)\(/;

const files = globSync('test/**/*.ts');
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

function filesWith(pattern: RegExp, isMeant: (file: string) => boolean): readonly string[] {
  return files.filter((file) => isMeant(file) && pattern.test(texts.get(file) ?? ''));
}

describe('test files that share a worker', () => {
  it('are served by support that registers no hook when it is loaded: it would be for the first of them alone', () => {
    expect(files.length).toBeGreaterThan(200);
    // Set-up files are loaded for each test file.
    const isSupport = (file: string): boolean => !/\.test\.ts$|^test\/runner\/|-by-[\w-]+\.ts$/.test(file);
    expect(filesWith(HOOK, isSupport)).toEqual([]);
    expect(filesWith(HOOK, (file) => file.endsWith('.test.ts'))).not.toEqual([]);
  });

  it('mock no module', () => {
    expect(filesWith(MOCK, () => true)).toEqual([]);
  });

  it('would be found to', () => {
    expect(HOOK.test("import { afterEach } from 'vitest';\nafterEach(() => {});")).toBe(true);
    expect(HOOK.test('function use() {\n  beforeAll(() => {});\n}')).toBe(false);
    const planted = ['vi', "mock('./a.ts')"].join('.');
    expect(MOCK.test(planted)).toBe(true);
  });
});
