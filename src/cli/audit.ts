import type { Readable } from 'node:stream';
import type { AuditLine } from '../audit/line-shapes.ts';
import { MESSAGES } from '../audit/lines.ts';
import { counted } from '../text/counted.ts';
import { eachLine, readFrom } from './audit-log/log-lines.ts';
import { OpenWrites } from './audit-log/open-writes.ts';
import { queryOf } from './audit-log/query.ts';
import { readAuditLine } from './audit-log/read-line.ts';
import { type Counts, callerOf, Summary } from './audit-log/summary.ts';
import { verifyAudit } from './audit-verify.ts';
import { programOf } from './command-help.ts';
import { type Given, textsOf } from './given.ts';
import { tableText } from './table.ts';
import type { Terminal } from './terminal.ts';
import { WrongUsage } from './wrong-usage.ts';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 10_000;

/** What was read of a log. */
interface Reading {
  readonly last: readonly AuditLine[];
  readonly matching: number;
  readonly summary: Summary;
  readonly open: OpenWrites;
  /** Lines that are none of the audit. */
  readonly passedOver: number;
}

/**
 * Reads the lines of a log from beginning to end, in bounded memory, and shows those that are asked for, with counts; after
 * the word `verify`, verifies that they are as they were written.
 *
 * @returns the exit code: 1 where a write has no end
 * @throws WrongUsage where the command line is wrong, or the file cannot be read
 */
export async function audit({ options, words }: Given, terminal: Terminal): Promise<0 | 1> {
  const [file, ...others] = textsOf(words);
  if (file === 'verify') return verifyAudit({ options, words: words.slice(1) }, terminal);
  if (file === undefined || others.length > 0) {
    throw new WrongUsage(
      `name one file of log lines, or - for standard input: ${programOf(terminal.environment)} audit audit.log.`,
    );
  }
  const reading = await readFrom((input) => readLog(input, options), file);
  const { open } = reading;
  if (options.has('json')) terminal.print(`${JSON.stringify(asJson(reading, options), null, 2)}\n`);
  else show(reading, options, terminal);
  return open.all.length > 0 ? 1 : 0;
}

async function readLog(input: Readable, options: Given['options']): Promise<Reading> {
  const asks = queryOf(options, Date.now());
  const limit = limitOf(options.get('limit'));
  const summary = new Summary();
  const open = new OpenWrites();
  const last: AuditLine[] = [];
  let matching = 0;
  let passedOver = 0;
  await eachLine(input, (text) => {
    const line = text === undefined ? undefined : readAuditLine(text);
    if (!line) {
      passedOver += 1;
      return;
    }
    open.take(line);
    if (!asks(line)) return;
    summary.take(line);
    matching += 1;
    last.push(line);
    // Not at each line: what is cut off is moved.
    if (last.length > 2 * limit) last.splice(0, last.length - limit);
  });
  return { last: last.slice(-limit), matching, summary, open, passedOver };
}

function limitOf(text: string | undefined): number {
  const limit = text === undefined ? DEFAULT_LIMIT : Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MAX_LIMIT) return limit;
  throw new WrongUsage(`--limit must be a whole number from 1 to ${MAX_LIMIT}.`);
}

function show(reading: Reading, options: Given['options'], { print, printError, columns, paint }: Terminal): void {
  const { last, matching, summary, open, passedOver } = reading;
  const shown = options.has('open') ? open.all : last;
  if (shown.length > 0) {
    print(
      `${tableText(['time', 'who', 'what', 'outcome', 'reason', 'target', 'ms'], shown.map(rowOf), columns, paint)}\n`,
    );
  }
  if (!options.has('open')) {
    print(countsText('tool', summary.tools, columns, paint));
    print(countsText('who', summary.callers, columns, paint));
    if (matching > shown.length)
      print(`The last ${shown.length} of ${matching} lines are shown; --limit shows more.\n`);
    print(
      `${counted(summary.calls, 'call')}, ${summary.failed} of them refused or failed; ${counted(summary.writes, 'write')} applied; ${counted(summary.refused, 'other request')} refused; ${counted(summary.bundles, 'request')} for the bundle.\n`,
    );
  }
  const unended = open.all.length + open.uncounted;
  print(
    unended === 0
      ? `${paint('green', 'ok')}    Every write that began has its end.\n`
      : `${paint('red', 'open')}  ${counted(unended, 'write')} without an end here: look in the cluster what became of ${unended === 1 ? 'it' : 'them'}${options.has('open') ? '' : ' (--open lists them)'}.\n`,
  );
  if (summary.lost > 0)
    print(`${paint('yellow', 'warn')}  ${counted(summary.lost, 'line')} missing: nobody read them in time.\n`);
  if (passedOver > 0) printError(`Passed over: ${counted(passedOver, 'line')} that no audit of this server wrote.\n`);
  if (passedOver > 0 && matching === 0 && summary.calls === 0 && last.length === 0) {
    printError('Lines of LOG_FORMAT=text cannot be read: the log has to be JSON.\n');
  }
}

function rowOf(line: AuditLine): readonly string[] {
  const who = callerOf(line);
  switch (line.msg) {
    case MESSAGES.call: {
      const what = line.dry_run === undefined ? line.tool : `${line.tool} (${line.dry_run ? 'preview' : 'apply'})`;
      return [line.ts, who, what, line.outcome, line.reason ?? '', line.target ?? '', String(line.duration_ms)];
    }
    case MESSAGES.begin:
      return [line.ts, who, `${line.tool} (begins)`, '', '', line.target ?? '', ''];
    case MESSAGES.refused:
      return [line.ts, who, `${line.method ?? ''} ${line.path ?? ''}`.trim(), 'refused', line.reason, '', ''];
    case MESSAGES.refusedMore:
      return [
        line.ts,
        who,
        `${counted(line.more, 'more request')}`,
        'refused',
        Object.keys(line.reasons).join(', '),
        '',
        '',
      ];
    case MESSAGES.bundle:
      return [line.ts, who, 'bundle download', line.outcome, line.reason ?? '', '', String(line.duration_ms)];
    case MESSAGES.chainEnd:
      return [line.ts, '-', 'the process ended', '', '', '', ''];
    case MESSAGES.lost:
      return [line.ts, '-', `${counted(line.lines, 'line')} missing`, 'lost', '', '', ''];
  }
}

/** Of more than these no one reads them all. */
const MAX_COUNTED = 12;

function countsText(
  what: string,
  counts: ReadonlyMap<string, Counts>,
  columns: number | undefined,
  paint: Terminal['paint'],
): string {
  if (counts.size === 0) return '';
  const rows = [...counts]
    .toSorted(([, one], [, other]) => other.calls - one.calls)
    .slice(0, MAX_COUNTED)
    .map(([name, { calls, failed, writes }]) => [name, String(calls), String(failed), String(writes)]);
  return `${tableText([what, 'calls', 'refused or failed', 'writes'], rows, columns, paint)}\n`;
}

function asJson({ last, matching, summary, open, passedOver }: Reading, options: Given['options']): object {
  const { tools, callers, ...counts } = summary;
  return {
    lines: options.has('open') ? [] : last,
    matching,
    ...counts,
    tools: Object.fromEntries(tools),
    callers: Object.fromEntries(callers),
    open_writes: open.all,
    passed_over: passedOver,
  };
}
