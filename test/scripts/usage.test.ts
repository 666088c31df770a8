import { describe, expect, it, test } from 'vitest';
import { BadInput, optionsOf } from '../../src/codegen/command.ts';
import { runScript } from '../e2e/command.ts';
import { numberOf } from '../number-option.ts';

describe('options', () => {
  const config = { options: { model: { type: 'string' }, json: { type: 'boolean', default: false } } } as const;

  it('are read by what the command has', () => {
    expect(optionsOf(['--model', 'a'], config).values).toEqual({ model: 'a', json: false });
  });

  it.each([
    [['--modle', 'a'], 'There is no option --modle. Did you mean "model"?'],
    [['--nonesuch'], 'There is no option --nonesuch.'],
    [['--model'], "Option '--model <value>' argument missing"],
    [['--json=yes'], "Option '--json' does not take an argument"],
  ])('%j are wrong, in a sentence', (given, said) => {
    expect(() => optionsOf(given, config)).toThrow(new BadInput(said));
  });

  it.each(['', 'many', '-1', '1.5', 'Infinity'])('%j is no number of runs', (text) => {
    expect(() => numberOf('runs', text, 1)).toThrow(`--runs takes a whole number from 1 on; "${text}" is none.`);
  });

  it('take parts of a number where these make sense', () => {
    expect([numberOf('seconds', '0.5', 0, 'any'), numberOf('runs', '3', 1)]).toEqual([0.5, 3]);
  });
});

const WRONG: readonly (readonly [program: string, given: readonly string[], said: string])[] = [
  ['test/evals/run.ts', ['--modle', 'a'], 'There is no option --modle. Did you mean "model"?'],
  ['test/evals/run.ts', ['rolback'], 'No task has "rolback" in its id. Did you mean "rollback"?'],
  ['test/bench/bench.ts', ['--kinds', 'lists'], '--kinds takes some of list, call'],
  ['test/load/soak.ts', ['--minutes', 'ten'], '--minutes takes a number'],
  ['test/faults/print.ts', ['nonesuch'], 'No fault has "nonesuch"'],
  ['test/attack/run.ts', ['--case', '3'], 'There is no option --case. Did you mean "cases"?'],
  ['test/load/simulate-scale.ts', ['--agents', '16,many'], '--agents takes a whole number'],
];

// Together, in one test: a test that ends takes the processes of others with it.
test('commands that were given something wrong say how they are used, by exit code 2', async () => {
  const ended = await Promise.all(WRONG.map(([program, given]) => runScript(program, given)));
  expect(ended).toEqual(WRONG.map(([, , said]) => ({ code: 2, stdout: '', stderr: expect.stringContaining(said) })));
  for (const { stderr } of ended) {
    expect(stderr).toMatch(/^Usage: npm run /m);
    expect(stderr).not.toMatch(/^ +at /m);
  }
});
