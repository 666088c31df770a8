import { describe, expect, it } from 'vitest';
import { crashOf } from '../../src/audit/crash.ts';

describe('what the log says of a crash', () => {
  it('is its type and places, and nothing of its message', () => {
    const said = crashOf(new TypeError('hunter2 is no function\n    at hunter2 (hunter2:1)\n'));
    expect(said.type).toBe('TypeError');
    expect(said.stack.length).toBeGreaterThan(0);
    expect(said.stack.length).toBeLessThanOrEqual(8);
    expect(JSON.stringify(said)).not.toContain('hunter2');
  });

  it.each([
    ['a text', 'hunter2', 'string'],
    ['an object', { message: 'hunter2' }, 'object'],
    ['nothing', undefined, 'undefined'],
  ])('of %s that was thrown is its type alone', (_what, thrown, type) => {
    expect(crashOf(thrown)).toEqual({ type, stack: [] });
  });

  it('is cut where the name of the error is long', () => {
    const error = new Error('a');
    error.name = 'x'.repeat(10_000);
    expect(crashOf(error).type).toHaveLength(64);
  });
});
