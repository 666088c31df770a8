import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../src/audit/clean-lines.ts';
import { readableLine } from '../../src/audit/readable-line.ts';

const line = (fields: object): string =>
  `${JSON.stringify({ level: 'info', ts: '2026-01-31T10:20:30.123Z', ...fields })}\n`;

describe('a readable line', () => {
  it('has time, level, message and every key but those for machines', () => {
    const told = {
      caller: 'audit/audit.ts:64',
      msg: 'mcp tool call',
      component: 'mcp',
      tool: 'get_pod',
      client: { name: 'x' },
    };
    expect(readableLine(line(told), false)).toBe('10:20:30 info  mcp tool call tool=get_pod client={"name":"x"}\n');
  });

  it('is coloured only where it is to be seen', () => {
    expect(readableLine(line({ level: 'warn', msg: 'a' }), true)).toContain('\u001b[33m');
    expect(readableLine(line({ level: 'warn', msg: 'a' }), false)).not.toContain('\u001b');
    expect(readableLine(line({ msg: 'a' }), true)).not.toContain('\u001b');
  });

  it('is one line without what moves a cursor, whatever is in it', () => {
    const texts = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.dictionary(texts, fc.oneof(texts, fc.array(texts))), texts, (fields, msg) => {
        const text = readableLine(cleanLine(line({ ...fields, msg })), false);
        expect(text.slice(0, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
        expect(text.endsWith('\n')).toBe(true);
      }),
    );
  });

  it('that is no JSON is left as it is', () => {
    expect(readableLine('plain\n', false)).toBe('plain\n');
  });
});
