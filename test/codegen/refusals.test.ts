import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BuildRefused } from '../../src/codegen/compile/refusal.ts';
import brokenFiles, { type BrokenFiles } from './broken-files.ts';
import { expectGolden, goldenFolder } from './golden.ts';
import { compileSmall } from './small-contract.ts';

function refusalOf({ operations, fragments }: BrokenFiles): BuildRefused {
  try {
    compileSmall(operations, fragments);
  } catch (error) {
    if (error instanceof BuildRefused) return error;
    throw error;
  }
  throw new Error('The generator let the files pass.');
}

describe('the generator refuses', () => {
  it.each(brokenFiles)('$mistake', (broken) => {
    const refusal = refusalOf(broken);
    expectGolden(`refusals/${broken.mistake}.txt`, `${refusal.message}\n`);
    expect(refusal.refusals).toHaveLength(broken.refusals ?? 1);
  });

  it('has a golden message for each of these mistakes and no other', () => {
    const expected = brokenFiles.map(({ mistake }) => `${mistake}.txt`).sort();
    expect(readdirSync(goldenFolder('refusals')).sort()).toEqual(expected);
  });

  it('names the same refusals whatever the order of the files', () => {
    const broken = brokenFiles.find(({ mistake }) => mistake === 'several-mistakes-of-several-files');
    if (!broken) throw new Error('The case is gone.');
    const reversed = Object.fromEntries(Object.entries(broken.operations).reverse());
    expect(refusalOf({ ...broken, operations: reversed }).message).toBe(refusalOf(broken).message);
  });
});
