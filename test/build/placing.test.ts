import { describe, expect, it } from 'vitest';
import { keptOf, namelessImports, placed } from '../../scripts/build/placing.ts';

const output = (imports: readonly string[], entryPoint?: string) => ({
  bytes: 1,
  inputs: {},
  exports: [],
  imports: imports.map((path) => ({ path: `dist/src/${path}`, kind: 'import-statement' as const })),
  ...(entryPoint === undefined ? {} : { entryPoint }),
});

/** What two programs and the embedded cluster share, what each has for itself, and what nobody asks for any more. */
const outputs = {
  'dist/src/main.js': output(['chunk-A.js', 'options-D.js'], 'src/main.ts'),
  'dist/src/index.js': output(['chunk-A.js'], 'src/index.ts'),
  'dist/src/chunk-A.js': output([]),
  'dist/src/options-D.js': output(['chunk-A.js', 'chunk-E.js'], 'src/demo/options.ts'),
  'dist/src/server-F.js': output(['chunk-E.js'], 'src/demo/http/server.ts'),
  'dist/src/chunk-E.js': output([]),
  'dist/src/left-G.js': output(['chunk-A.js'], 'node_modules/some/left.js'),
};

describe('what a build keeps', () => {
  it('is told apart by who reaches it', () => {
    const { own, demo } = keptOf(outputs);
    expect([...own].toSorted()).toEqual(['chunk-A.js', 'index.js', 'main.js']);
    expect([...demo].toSorted()).toEqual(['chunk-E.js', 'options-D.js', 'server-F.js']);
  });

  it('lies with the server or with the embedded cluster, and finds the others where they lie', () => {
    const files = [
      { path: 'main.js', text: 'import"./chunk-A.js";const late=()=>import("./options-D.js")' },
      { path: 'chunk-A.js', text: 'const text="./elsewhere.js"' },
      { path: 'options-D.js', text: 'import{a}from"./chunk-A.js";import"./chunk-E.js"' },
      { path: 'chunk-E.js', text: '' },
      { path: 'left-G.js', text: '' },
    ];
    expect(placed(files, keptOf(outputs))).toEqual([
      { path: 'main.js', text: 'import"./chunk-A.js";const late=()=>import("./demo/options-D.js")' },
      { path: 'chunk-A.js', text: 'const text="./elsewhere.js"' },
      { path: 'demo/options-D.js', text: 'import{a}from"../chunk-A.js";import"./chunk-E.js"' },
      { path: 'demo/chunk-E.js', text: '' },
    ]);
  });

  it('may not import a package by names that it loses as it is built', () => {
    const packageWith = (exports: string[]) => ({ ...output([], 'node_modules/some/index.js'), exports });
    expect(namelessImports({ ...outputs, 'dist/src/left-G.js': packageWith(['named', 'default']) })).toEqual([]);
    expect(namelessImports({ 'dist/src/left-G.js': packageWith(['default']) })).toEqual(['node_modules/some/index.js']);
  });
});
