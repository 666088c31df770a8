import { describe, expect, it } from 'vitest';
import { thrownText } from '../../../src/codegen/dev/thrown-text.ts';

function thrownBy(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return thrownText(error);
  }
  throw new Error('Nothing was thrown.');
}

describe('what was thrown, for its author', () => {
  it.each([
    ['one line', 'somebody erred'],
    ['several lines', 'first\nsecond'],
    ['a line that looks like a place', 'at home\n    at file:///a.ts:1:2\nand more'],
  ])('says the whole message and the first place: %s', (_what, message) => {
    const text = thrownBy(() => {
      throw new TypeError(message);
    });
    expect(text.startsWith(`TypeError: ${message}\n    at `)).toBe(true);
    expect(text).toContain('thrown-text.test.ts');
    expect(text.slice(`TypeError: ${message}\n`.length).split('\n')).toHaveLength(1);
  });

  it('says what caused it', () => {
    const text = thrownText(new Error('outer', { cause: new Error('inner') }));
    expect(text).toMatch(/^Error: outer\n {4}at .*\ncaused by Error: inner\n {4}at /);
  });

  it('says what is no error, and an error whose message was changed after it was made', () => {
    expect(thrownText('a word')).toBe('a word');
    const changed = new Error('before');
    changed.message = 'after';
    expect(thrownText(changed)).toMatch(/^Error: after\n {4}at /);
  });
});
