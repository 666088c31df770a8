import { describe, expect, it } from 'vitest';
import { crashOf } from '../../src/audit/crash.ts';

describe('what is said of a crash', () => {
  it('is its type and where it happened, and nothing of its message or of what hangs on it', () => {
    const error = Object.assign(new TypeError('canary of a message'), { body: 'canary of a body' });
    const crash = crashOf(error);
    expect(crash.type).toBe('TypeError');
    expect(crash.stack[0]).toMatch(/^at .*crash\.test\.ts.*:\d+:\d+/);
    expect(JSON.stringify(crash)).not.toContain('canary');
  });

  it('is no line of a message that looks like a place', () => {
    const place = '    at canary (file.ts:1:1)';
    const error = new Error(`no answer:\n${place}\n${place}`);
    const { stack } = crashOf(error);
    expect(JSON.stringify(stack)).not.toContain('canary');
    expect(stack.length).toBeGreaterThan(0);
  });

  it('is no line of a stack that says no place', () => {
    const error = new Error('odd');
    error.stack =
      'Error: odd\n    at a (file.ts:1:1)\n    at canary\nat canary (file.ts:1:1)\n and 1:1\ncanary at b (file.ts:1:1)\n    at canary (file.ts:1:1) canary\n\tat file.ts:2:2  ';
    expect(crashOf(error).stack).toEqual(['at a (file.ts:1:1)', 'at file.ts:2:2']);
  });

  it.each(['after', 'x'.repeat(10_000)])('is where it happened though its message was changed since: %j', (message) => {
    const error = new Error('before');
    error.stack = 'Error: before\n    at a (file.ts:1:1)';
    error.message = message;
    expect(crashOf(error).stack).toEqual(['at a (file.ts:1:1)']);
  });

  it('is no line of a message that the stack begins with', () => {
    const error = new Error('    at canary (file.ts:1:1)');
    error.stack = `${error.message}\n    at a (file.ts:2:2)`;
    expect(crashOf(error).stack).toEqual(['at a (file.ts:2:2)']);
  });

  it('is eight places at most', () => {
    const error = new Error('deep');
    error.stack = Array.from({ length: 20 }, (_, index) => `    at f${index} (file.ts:1:1)`).join('\n');
    expect(crashOf(error).stack).toEqual(Array.from({ length: 8 }, (_, index) => `at f${index} (file.ts:1:1)`));
  });

  it.each([
    ['a text', 'string'],
    [undefined, 'undefined'],
    [null, 'object'],
    [{ message: 'canary', stack: '    at canary' }, 'object'],
  ])('of what is no error (%j) is what it is', (thrown, type) => {
    expect(crashOf(thrown)).toEqual({ type, stack: [] });
  });

  it('is no place where an error has none', () => {
    const error = new Error('placeless');
    delete error.stack;
    expect(crashOf(error)).toEqual({ type: 'Error', stack: [] });
  });

  it('is cut where the name of the error is long', () => {
    const error = new Error('a');
    error.name = 'x'.repeat(10_000);
    expect(crashOf(error).type).toHaveLength(64);
  });
});
