import { describe, expect, it } from 'vitest';
import { newToken } from '../../src/access/token.ts';
import { cleanLine } from '../../src/audit/clean-lines.ts';
import { createLoggers } from '../../src/audit/loggers.ts';

function loggers() {
  const lines: string[] = [];
  return { lines, ...createLoggers('debug', { write: (line) => void lines.push(line) }) };
}

describe('a line of the log', () => {
  it('that holds nothing such is written as it is', () => {
    const line = '{"level":"info","msg":"a \\"b\\"\\n\\tc","names":["ünïcode","🚀"]}\n';
    expect(cleanLine(line)).toBe(line);
  });

  it('holds nothing invisible, wherever in it that stood, and is JSON on one line', () => {
    const { lines, log } = loggers();
    const hidden = 'a\u200b\u202e\u2800\u{e0041}\u001b[31mb\u0085\ud800c';
    log.warn({ msg: hidden, [hidden]: { deep: [hidden] } });
    log.error({ err: { type: hidden } }, hidden);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ msg: 'abc', abc: { deep: ['abc'] } }),
      expect.objectContaining({ msg: 'abc', err: { type: 'abc' } }),
    ]);
    for (const line of lines) expect(line).toMatch(/^[\x20-\x7e]+\n$/);
  });

  it('holds no token, in the log, the audit and the record of a write', async () => {
    const { lines, log, audit, record } = loggers();
    const token = newToken();
    log.info({ msg: token, [token]: token });
    audit.info({ tool: `a ${token}`, client: { name: `x/${token}` } });
    expect(await record({ target: token })).toBe(true);
    // Held apart by what nobody sees.
    log.info({ msg: `${token.slice(0, 20)}\u200b${token.slice(20)}` });
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      expect(line).not.toContain(token.slice(4, 12));
      expect(line).toContain('odm_****');
    }
  });

  it('begins with its level and time all the same', () => {
    const { lines, log } = loggers();
    log.info({ msg: 'a\u200bb' });
    expect(lines[0]).toMatch(/^\{"level":"info","ts":"[^"]+","msg":"ab"\}\n$/);
  });
});
