import { describe, expect, it } from 'vitest';
import { createAuditLog } from '../../src/audit/audit.ts';
import { createLoggers } from '../../src/audit/loggers.ts';

/** Loggers that write into a list. */
function listened(level = 'info') {
  const lines: string[] = [];
  const loggers = createLoggers(level, { write: (line: string) => void lines.push(line) });
  return { lines, ...loggers };
}

function audited(level = 'info') {
  let now = 1_000.4;
  const { lines, audit } = listened(level);
  const open = createAuditLog(audit, () => now);
  return {
    lines,
    open,
    advance: (ms: number) => {
      now += ms;
    },
  };
}

describe('the audit line', () => {
  it('has exactly the keys of the product page in their order', () => {
    const { lines, open, advance } = audited();
    const record = open({ tool: 'list_sources' });
    advance(12.6);
    record.complete('ok');
    record.write();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^\{"level":"info","ts":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z","caller":"audit\/audit\.[jt]s:\d+","msg":"mcp tool call","component":"mcp","tool":"list_sources","outcome":"ok","duration_ms":13\}\n$/,
    );
    expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual([
      'level',
      'ts',
      'caller',
      'msg',
      'component',
      'tool',
      'outcome',
      'duration_ms',
    ]);
  });

  it('is written once, however often it is asked for', () => {
    const { lines, open } = audited();
    const record = open({ tool: 'list_sources' });
    record.complete('ok');
    record.write();
    record.complete('error');
    record.write();
    expect(lines).toHaveLength(1);
  });

  it.each(['fatal', 'silent', 'trace'])('is written at log level %s too', (level) => {
    const { lines, open } = audited(level);
    open({ tool: 'list_sources' }).write();
    expect(lines).toHaveLength(1);
  });

  it('says error of a call that nobody completed', () => {
    const { lines, open } = audited();
    open({ tool: 'list_sources' }).write();
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ outcome: 'error' });
  });

  it('is settled only where nobody completed it', () => {
    const { lines, open } = audited();
    const [completed, settled] = [open({ tool: 'a' }), open({ tool: 'b' })];
    completed.complete('ok');
    for (const record of [completed, settled]) {
      record.settle('tool_error', 'protocol');
      record.settle('error', 'server');
      record.write();
    }
    expect(lines.map((line) => JSON.parse(line).outcome)).toEqual(['ok', 'tool_error']);
  });

  it('cuts the name of a tool at 64 characters and escapes what is in it', () => {
    const { lines, open } = audited();
    open({ tool: 'x'.repeat(300) }).write();
    open({ tool: 'a"\n{}\u001b' }).write();
    expect(JSON.parse(lines[0] ?? '').tool).toBe('x'.repeat(64));
    expect(lines[1]?.trimEnd()).not.toContain('\n');
    expect(JSON.parse(lines[1] ?? '').tool).toBe('a"\\u000a{}\\u001b');
  });

  it('never has a negative duration', () => {
    const { lines, open, advance } = audited();
    const record = open({ tool: 'a' });
    advance(-50);
    record.write();
    expect(JSON.parse(lines[0] ?? '').duration_ms).toBe(0);
  });
});

describe('the record of a write', () => {
  const written = { write: () => {}, lost: 0, written: async () => true };

  it('is a line of the audit, whatever the level', async () => {
    const { lines, record } = listened('silent');
    expect(await record({ msg: 'mcp write begins' })).toBe(true);
    expect(lines).toEqual([expect.stringMatching(/^\{"level":"info","ts":"[^"]+","msg":"mcp write begins"\}\n$/)]);
  });

  it('is none when it is lost', async () => {
    let lost = 0;
    const output = {
      ...written,
      write: () => {
        lost += 1;
      },
      get lost() {
        return lost;
      },
    };
    expect(await createLoggers('info', output).record({ msg: 'a' })).toBe(false);
  });

  it('is none when it is not written in time', async () => {
    const waits: number[] = [];
    const output = {
      ...written,
      written: async (ms: number) => {
        waits.push(ms);
        return false;
      },
    };
    expect(await createLoggers('info', output).record({ msg: 'a' })).toBe(false);
    expect(waits).toEqual([1_000]);
  });
});

describe('the log', () => {
  it('has lines that start as the audit line does, from its least level on', () => {
    const { lines, log } = listened('warn');
    log.info('unseen');
    log.warn({ port: 1 }, 'seen');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\{"level":"warn","ts":"[^"]+Z",/);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ msg: 'seen', port: 1 });
  });

  it('writes no process id and no host name', () => {
    const { lines, log } = listened();
    log.info('x');
    expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual(['level', 'ts', 'msg']);
  });
});
