import { describe, expect, it } from 'vitest';
import { createLoggers } from '../../src/audit/loggers.ts';
import { createRequestLines, type RequestLines } from '../../src/audit/request-lines.ts';

/** What the line says that a request leaves, its time apart. */
function lineOf(leave: (lines: RequestLines) => void): object {
  const written: string[] = [];
  leave(createRequestLines(createLoggers('silent', { write: (line) => void written.push(line) }).audit));
  expect(written).toHaveLength(1);
  const { ts, ...line } = JSON.parse(written[0] ?? '');
  expect(new Date(ts).toISOString()).toBe(ts);
  return line;
}

const ADDRESS = '203.0.113.7';

describe('the line of a refused request', () => {
  it('says why, how it was answered, whom it came from and what it was for', () => {
    const line = lineOf(({ refused }) =>
      refused({
        reason: 'batch',
        status: 400,
        address: ADDRESS,
        method: 'POST',
        path: '/mcp',
        token: 'ci',
        calls: { all: 30, withoutLine: 5 },
      }),
    );
    expect(line).toStrictEqual({
      level: 'info',
      msg: 'request refused',
      component: 'mcp',
      reason: 'batch',
      status: 400,
      address: ADDRESS,
      method: 'POST',
      path: '/mcp',
      token: 'ci',
      calls: 30,
      calls_without_line: 5,
    });
  });

  it('says nothing of what is not known', () => {
    expect(lineOf(({ refused }) => refused({ reason: 'unreadable', address: ADDRESS, path: undefined }))).toStrictEqual(
      {
        level: 'info',
        msg: 'request refused',
        component: 'mcp',
        reason: 'unreadable',
        address: ADDRESS,
      },
    );
  });

  it('cuts and escapes whatever a client wrote', () => {
    const [odd, long] = ['\u001b[2J', 'x'.repeat(1_000)];
    expect(
      lineOf(({ refused }) => refused({ reason: 'method', address: `${odd}${long}`, method: odd, path: long })),
    ).toMatchObject({ address: `\\u001b[2J${'x'.repeat(60)}`, method: '\\u001b[2J', path: 'x'.repeat(64) });
  });
});

describe('the line of a bundle', () => {
  it('says how it ended and how long it took', () => {
    const line = lineOf(({ bundle }) =>
      bundle({ outcome: 'ok', durationMs: 12.6, status: 200, address: ADDRESS, method: 'GET', path: '/bundle' }),
    );
    expect(line).toStrictEqual({
      level: 'info',
      msg: 'bundle download',
      component: 'mcp',
      outcome: 'ok',
      duration_ms: 13,
      status: 200,
      address: ADDRESS,
      method: 'GET',
      path: '/bundle',
    });
  });

  it('says why it broke off, and never a negative duration', () => {
    const line = lineOf(({ bundle }) =>
      bundle({ outcome: 'error', durationMs: -1, reason: 'cut_off', address: ADDRESS, token: 'ci' }),
    );
    expect(line).toMatchObject({ outcome: 'error', duration_ms: 0, reason: 'cut_off', token: 'ci' });
    expect(line).not.toHaveProperty('status');
  });
});
