import { readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type AuditedCall, type AuditRecord, createAuditLog, createWriteRecord } from '../../src/audit/audit.ts';
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

  const OWN = ['level', 'ts', 'caller', 'msg', 'component', 'tool', 'outcome', 'duration_ms'];
  type Details = Parameters<AuditRecord['complete']>[1];

  /** The line of a call: its keys in their order, and what it says beyond the product page's. */
  function lineOf(arrival: Omit<AuditedCall, 'tool'>, details?: Details) {
    const { lines, open } = audited();
    const record = open({ tool: 'a', ...arrival });
    record.complete('ok', details);
    record.write();
    const line: Record<string, unknown> = JSON.parse(lines[0] ?? '');
    expect(Object.keys(line).slice(0, OWN.length)).toEqual(OWN);
    return Object.fromEntries(Object.entries(line).slice(OWN.length));
  }

  it("says who called and how it was judged, after the product page's keys and in this order", () => {
    const said = lineOf(
      { client: { name: 'cursor', version: '1.2' }, token: 'ci', requestId: 7, traceId: 'abc', address: '203.0.113.1' },
      { mode: 'read-write', dryRun: true, effect: 'bundle', reason: 'read_only', target: 'pod/a/b', confirmed: true },
    );
    expect(said).toStrictEqual({
      client: { name: 'cursor', version: '1.2' },
      token: 'ci',
      request_id: 7,
      trace_id: 'abc',
      address: '203.0.113.1',
      mode: 'read-write',
      dry_run: true,
      effect: 'bundle',
      reason: 'read_only',
      target: 'pod/a/b',
      confirmed: true,
    });
    expect(Object.keys(said)).toEqual(
      'client token request_id trace_id address mode dry_run effect reason target confirmed'.split(' '),
    );
  });

  it.each<readonly [string, Omit<AuditedCall, 'tool'>, Details, object]>([
    ['nothing', {}, undefined, {}],
    ['nothing of what is undefined', {}, { mode: undefined, dryRun: undefined, reason: undefined }, {}],
    ['a client without a version', { client: { name: 'c' } }, undefined, { client: { name: 'c' } }],
    ['a client with an empty version', { client: { name: 'c', version: '' } }, undefined, { client: { name: 'c' } }],
    ['an id of zero, and one without letters', { requestId: 0 }, undefined, { request_id: 0 }],
    ['an id that is a text', { requestId: '0' }, undefined, { request_id: '0' }],
    ['what is false', {}, { dryRun: false, confirmed: false }, { dry_run: false, confirmed: false }],
    ['a target that is empty', {}, { target: '' }, { target: '' }],
  ])('says %s', (_what, arrival, details, expected) => {
    expect(lineOf(arrival, details)).toStrictEqual(expected);
  });

  it('cuts and escapes whatever a client says of itself', () => {
    const long = 'x'.repeat(100);
    expect(lineOf({ client: { name: long, version: `${long}` }, requestId: long })).toEqual({
      client: { name: 'x'.repeat(64), version: 'x'.repeat(64) },
      request_id: 'x'.repeat(64),
    });
    const odd = lineOf(
      { client: { name: '\u001b[2J', version: '\u202e' }, requestId: 'ü\n' },
      { target: 'pod/\u0007/ü~ ' },
    );
    expect(odd).toEqual({
      client: { name: '\\u001b[2J', version: '\\u202e' },
      request_id: '\\u00fc\\u000a',
      target: 'pod/\\u0007/\\u00fc~ ',
    });
  });

  it('keeps a long target whole: it is the server that names it', () => {
    expect(lineOf({}, { target: 'x'.repeat(300) })).toEqual({ target: 'x'.repeat(300) });
  });

  it('says why a call was settled, and of a completed one only what completed it', () => {
    const { lines, open } = audited();
    const settled = open({ tool: 'a' });
    settled.settle('tool_error', 'protocol');
    const completed = open({ tool: 'b' });
    completed.complete('tool_error', { reason: 'read_only' });
    completed.settle('error', 'server');
    expect([settled.write(), completed.write()]).toEqual(['tool_error', 'tool_error']);
    expect(lines.map((line) => JSON.parse(line).reason)).toEqual(['protocol', 'read_only']);
  });

  it('answers the outcome that it says, however often it is asked', () => {
    const { open } = audited();
    const [never, done] = [open({ tool: 'a' }), open({ tool: 'b' })];
    done.complete('ok');
    expect([never.write(), done.write(), never.write(), done.write()]).toEqual(['error', 'ok', 'error', 'ok']);
  });

  it('names the place that writes it', () => {
    const { lines, open } = audited();
    open({ tool: 'a' }).write();
    const [, place = '0'] = /"caller":"audit\/audit\.ts:(\d+)"/.exec(lines[0] ?? '') ?? [];
    const source = readFileSync(new URL('../../src/audit/audit.ts', import.meta.url), 'utf8').split('\n');
    expect(source[Number(place) - 1]).toContain('new Error().stack');
  });

  it('counts time by the clock of the machine where none is given', () => {
    const { lines, audit } = listened();
    const record = createAuditLog(audit)({ tool: 'a' });
    record.write();
    expect(JSON.parse(lines[0] ?? '').duration_ms).toBeLessThan(60_000);
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

describe('the record of a write before it is sent', () => {
  function recorded() {
    const { lines, ...loggers } = listened();
    return { lines, write: createWriteRecord(loggers) };
  }

  it('says that it begins, of what and by whom', async () => {
    const { lines, write } = recorded();
    expect(await write({ tool: 'restart_pod', token: 'ci', target: 'pod/a/ü' })).toBe(true);
    const { ts, caller, ...line } = JSON.parse(lines[0] ?? '');
    expect(caller).toMatch(/^audit\/audit\.ts:\d+$/);
    expect(new Date(ts).toISOString()).toBe(ts);
    expect(line).toStrictEqual({
      level: 'info',
      msg: 'mcp write begins',
      component: 'mcp-write',
      tool: 'restart_pod',
      token: 'ci',
      target: 'pod/a/\\u00fc',
    });
  });

  it('leaves out what is not known', async () => {
    const { lines, write } = recorded();
    await write({ tool: 'pause_odigos', token: undefined });
    expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual(['level', 'ts', 'caller', 'msg', 'component', 'tool']);
  });

  it.each([
    ['was lost', { lost: [0, 1], written: true }, false],
    ['is not written in time', { lost: [0, 0], written: false }, false],
    ['is written', { lost: [3, 3], written: true }, true],
  ])('is good only where its line %s: %j is %j', async (_what, { lost, written }, expected) => {
    const counts = [...lost];
    const asked: number[] = [];
    const { record } = createLoggers('info', {
      write: () => void (counts.length > 1 && counts.shift()),
      get lost() {
        return counts[0] ?? 0;
      },
      written: async (ms) => {
        asked.push(ms);
        return written;
      },
    });
    expect(await record({ msg: 'x' })).toBe(expected);
    expect(asked).toEqual(lost[0] === lost[1] ? [1_000] : []);
  });
});

describe('the log', () => {
  it('counts what was lost, and waits for what is not written yet, as its output can tell', async () => {
    const asked: number[] = [];
    const written = async (ms: number): Promise<boolean> => {
      asked.push(ms);
      return false;
    };
    const { lost, flush } = createLoggers('info', { write: () => {}, lost: 5, written });
    expect([lost(), await flush(7), asked]).toEqual([5, false, [7]]);
    const simple = createLoggers('info', { write: () => {} });
    expect([simple.lost(), await simple.flush(7)]).toEqual([0, true]);
  });

  it('says in a stream what was lost in it, once there is room again', async () => {
    const taken: string[] = [];
    let over = (): void => {};
    const stream = new Writable({
      decodeStrings: false,
      write: (line: string, _encoding, done) => {
        taken.push(line);
        over = done;
      },
    });
    const { log, lost, flush } = createLoggers('info', { stream });
    const before = new Date().toISOString();
    for (let index = 0; index < 4; index += 1) log.info('x'.repeat(400_000));
    expect(lost()).toBe(2);
    for (let index = 0; index < 3; index += 1) {
      over();
      await new Promise(setImmediate);
    }
    expect(await flush(1_000)).toBe(true);
    const { level, ts, since, ...line } = JSON.parse(taken[2] ?? '');
    expect(line).toEqual({ msg: 'log lines were lost', component: 'mcp-log', lines: 2, total: 2 });
    expect([level, taken.length]).toEqual(['warn', 3]);
    expect([before, since, ts].toSorted()).toEqual([before, since, ts]);
  });

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
