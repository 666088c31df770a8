import { describe, expect, it } from 'vitest';
import { unblocked } from '../../src/audit/standard-output.ts';

/** A standard output, and what its handle was told. */
function standardOutput(isTTY: boolean) {
  const told: unknown[] = [];
  const handle = {
    setBlocking(isBlocking: boolean): void {
      told.push(isBlocking, this === handle);
    },
  };
  return { told, stdout: { isTTY, _handle: handle } };
}

describe('a standard output', () => {
  it('that is a terminal is made to block nobody', () => {
    const { told, stdout } = standardOutput(true);
    expect(unblocked(stdout)).toBe(stdout);
    expect(told).toEqual([false, true]);
  });

  it('that is none is left as Node has it', () => {
    const { told, stdout } = standardOutput(false);
    expect(unblocked(stdout)).toBe(stdout);
    expect(told).toEqual([]);
  });

  it.each([{}, { _handle: null }, { _handle: {} }, { _handle: { setBlocking: true } }])(
    'that has no such handle is taken as it is: %j',
    (more) => {
      const stdout = { isTTY: true, ...more };
      expect(unblocked(stdout)).toBe(stdout);
    },
  );
});
