import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileTools } from '../../src/codegen/compile/compile.ts';
import { readContract } from '../../src/codegen/compile/contract.ts';
import { BuildRefused } from '../../src/codegen/compile/refusal.ts';
import { expectGolden, goldenFolder } from './golden.ts';
import { MISTAKES, RIGHT } from './newcomers.ts';

const contract = readContract('graphql');

function compile({ path, text }: { readonly path: string; readonly text: string }): void {
  compileTools(contract, [{ path: `graphql/operations/${path}`, text }], []);
}

describe('a first operation file', () => {
  it.each(RIGHT)('builds when it is right: $path', (file) => {
    expect(() => compile(file)).not.toThrow();
  });

  it.each(MISTAKES)('is refused with where, what and how to mend it: $mistake', ({ mistake, ...file }) => {
    let refusal: unknown;
    try {
      compile(file);
    } catch (error) {
      refusal = error;
    }
    if (!(refusal instanceof BuildRefused)) throw new Error(`not refused: ${String(refusal)}`);
    expectGolden(`newcomers/${mistake}.txt`, `${refusal.message}\n`);
    expect(refusal.refusals).toHaveLength(1);
    const [{ message, position }] = refusal.refusals as [(typeof refusal.refusals)[number]];
    expect(position.file).toBe(`graphql/operations/${file.path}`);
    // What is wrong, and then how to mend it.
    expect(message.split(/[.?:] (?=[A-Z"@$])/).length).toBeGreaterThan(1);
  });

  it('has a golden message for each of these mistakes and no other', () => {
    expect(readdirSync(goldenFolder('newcomers')).sort()).toEqual(
      MISTAKES.map(({ mistake }) => `${mistake}.txt`).sort(),
    );
  });
});
