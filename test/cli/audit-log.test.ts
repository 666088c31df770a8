import { describe, expect, it } from 'vitest';
import { createAuditLog, createWriteRecord } from '../../src/audit/audit.ts';
import { createLoggers } from '../../src/audit/loggers.ts';
import { Refusals } from '../../src/audit/refusals.ts';
import { createRequestLines } from '../../src/audit/request-lines.ts';
import { OpenWrites } from '../../src/cli/audit-log/open-writes.ts';
import { queryOf } from '../../src/cli/audit-log/query.ts';
import { readAuditLine } from '../../src/cli/audit-log/read-line.ts';
import { Summary } from '../../src/cli/audit-log/summary.ts';

/** What the writers write, read back. */
async function written(write: (loggers: ReturnType<typeof createLoggers>) => unknown) {
  const lines: string[] = [];
  await write(createLoggers('info', { write: (line) => void lines.push(line) }));
  return lines.map((line) => ({ line, read: readAuditLine(line) }));
}

const line = (fields: object) => {
  const read = readAuditLine(JSON.stringify({ level: 'info', ...fields }));
  if (!read) throw new Error('no audit line');
  return read;
};
const begin = (ts: string, target = 'a') =>
  line({ ts, msg: 'mcp write begins', tool: 'update_source', token: 'ci', target });
const end = (ts: string, duration: number, more: object = {}) =>
  line({
    ts,
    msg: 'mcp tool call',
    tool: 'update_source',
    outcome: 'ok',
    duration_ms: duration,
    dry_run: false,
    token: 'ci',
    target: 'a',
    ...more,
  });

describe('a line', () => {
  it('is read back as every writer writes it', async () => {
    const all = await written(async (loggers) => {
      const record = createAuditLog(loggers.audit)({
        tool: 'get_pod',
        token: 'ci',
        client: { name: 'c', version: '1' },
      });
      record.complete('ok', { mode: 'read-write', dryRun: false, target: 'x', confirmed: true });
      record.write();
      await createWriteRecord(loggers)({ tool: 'update_source', token: 'ci', target: 'x' });
      const requests = createRequestLines(loggers.audit);
      requests.refused({ reason: 'host', address: '::1', status: 403, calls: { all: 2, withoutLine: 1 } });
      requests.bundle({ outcome: 'ok', durationMs: 3.4, address: '::1' });
      const refusals = new Refusals(loggers.audit, { linesOfOne: 0 });
      refusals.count('::1', 'limits');
      refusals.end();
    });
    expect(all.map(({ read }) => read?.msg)).toEqual([
      'mcp tool call',
      'mcp write begins',
      'request refused',
      'bundle download',
      'requests refused',
    ]);
    // Nothing that is written is passed over when it is read.
    for (const { line: text, read } of all) {
      const { level, caller, component, ...rest } = JSON.parse(text);
      expect(read).toEqual(rest);
    }
  });

  it.each([
    ['[pod/odigos-ui-1/mcp] ', ''],
    ['2026-11-29T05:00:00.1Z stdout F ', ''],
  ])('is found behind %j', (before) => {
    expect(readAuditLine(`${before}${JSON.stringify(begin('2026-11-29T05:00:00.000Z'))}`)?.msg).toBe(
      'mcp write begins',
    );
  });

  it('is unwrapped where Docker has wrapped it', () => {
    const log = JSON.stringify(begin('2026-11-29T05:00:00.000Z'));
    expect(readAuditLine(JSON.stringify({ log, stream: 'stdout' }))?.msg).toBe('mcp write begins');
  });

  it.each(['', 'text', '{', '{"msg":"serving"}', '{"msg":"mcp tool call"}', '[1]', 'null'])('is not %j', (text) => {
    expect(readAuditLine(text)).toBeUndefined();
  });
});

describe('writes that began', () => {
  const openOf = (...lines: readonly ReturnType<typeof line>[]) => {
    const open = new OpenWrites();
    for (const one of lines) open.take(one);
    return open.all.map(({ ts }) => ts.slice(17, 19));
  };

  it.each([
    ['have an end', [begin('2026-11-29T05:00:01.000Z'), end('2026-11-29T05:00:02.000Z', 1_500)], []],
    ['have none', [begin('2026-11-29T05:00:01.000Z')], ['01']],
    [
      'have none but a refused apply of the same',
      [
        begin('2026-11-29T05:00:01.000Z'),
        end('2026-11-29T05:00:09.000Z', 5, { outcome: 'tool_error', reason: 'plan_missing' }),
      ],
      ['01'],
    ],
    [
      'have the end of another target',
      [begin('2026-11-29T05:00:01.000Z', 'b'), end('2026-11-29T05:00:02.000Z', 1_500)],
      ['01'],
    ],
    [
      'have a preview',
      [begin('2026-11-29T05:00:01.000Z'), end('2026-11-29T05:00:02.000Z', 1_500, { dry_run: true })],
      ['01'],
    ],
    [
      'are two, of which the killed one came first',
      [begin('2026-11-29T05:00:01.000Z'), begin('2026-11-29T05:00:05.000Z'), end('2026-11-29T05:00:06.000Z', 1_500)],
      ['01'],
    ],
  ])('and %s', (_what, lines, open) => {
    expect(openOf(...lines)).toEqual(open);
  });
});

describe('a query', () => {
  const lines = [
    end('2026-11-29T04:00:00.000Z', 1),
    end('2026-11-29T05:00:00.000Z', 1, { token: 'ops', outcome: 'tool_error', reason: 'read_only' }),
    end('2026-11-29T05:30:00.000Z', 1, { dry_run: undefined, tool: 'get_pod', client: { name: 'curl' } }),
    line({ ts: '2026-11-29T05:40:00.000Z', msg: 'request refused', reason: 'host', address: '10.0.0.1' }),
  ];
  const now = Date.parse('2026-11-29T06:00:00.000Z');

  it.each([
    [{}, [0, 1, 2, 3]],
    [{ writes: '' }, [0, 1]],
    [{ refused: '' }, [1, 3]],
    [{ by: 'ops' }, [1]],
    [{ by: 'curl' }, [2]],
    [{ by: '10.0.0.1' }, [3]],
    [{ tool: 'get_*' }, [2]],
    [{ since: '1h' }, [1, 2, 3]],
    [{ since: '2026-11-29T05:30:00Z', by: 'ci' }, [2]],
  ])('%j finds lines %j', (options, found) => {
    const asks = queryOf(new Map(Object.entries(options)), now);
    expect(lines.flatMap((one, index) => (asks(one) ? [index] : []))).toEqual(found);
  });

  it('refuses a time that is none', () => {
    expect(() => queryOf(new Map([['since', 'soon']]), now)).toThrow(/--since must be a time/);
  });

  it('is counted by tool and by caller, in bounded memory', () => {
    const summary = new Summary();
    for (const one of lines) summary.take(one);
    expect(summary).toMatchObject({ calls: 3, failed: 1, writes: 1, refused: 1 });
    expect(summary.callers.get('ops')).toEqual({ calls: 1, failed: 1, writes: 0 });
    for (let index = 0; index < 2_000; index += 1)
      summary.take(end('2026-11-29T05:00:00.000Z', 1, { tool: `t${index}` }));
    expect(summary.tools.size).toBeLessThan(600);
  });
});
