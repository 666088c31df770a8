import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateCatalog } from '../../src/codegen/emit/plugin.ts';
import { printCatalog } from '../../src/codegen/emit/print-catalog.ts';
import { expectGolden } from './golden.ts';
import goodFiles from './good-files.ts';
import { compileSmall } from './small-contract.ts';

describe('the generated catalog', () => {
  it.each(goodFiles)('of a $name', ({ name, operations, fragments }) => {
    expectGolden(`catalogs/${name}.ts.txt`, printCatalog(compileSmall(operations, fragments)));
  });

  it('is the same whatever the order of the files', () => {
    const reversed = (files: object) => Object.fromEntries(Object.entries(files).reverse());
    for (const { operations, fragments = {} } of goodFiles) {
      const catalog = printCatalog(compileSmall(operations, fragments));
      expect(printCatalog(compileSmall(reversed(operations), reversed(fragments)))).toBe(catalog);
    }
  });

  it('in the repository is the one that its operation files give: run `npm run generate` where it is not', () => {
    expect(readFileSync('src/tool/generated/catalog.generated.ts', 'utf8')).toBe(generateCatalog());
  });
});
