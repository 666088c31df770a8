import { secondsOf } from '../../access/duration.ts';
import { matcherOf } from '../../access/patterns.ts';
import type { AuditLine } from '../../audit/line-shapes.ts';
import { MESSAGES } from '../../audit/lines.ts';
import { WrongUsage } from '../wrong-usage.ts';

/** Which lines are asked for; `true` for those that are. */
export type Query = (line: AuditLine) => boolean;

/**
 * The query that the options of the command make, each narrowing the others.
 *
 * @param now milliseconds since the epoch
 * @throws WrongUsage where a time is none
 */
export function queryOf(options: ReadonlyMap<string, string>, now: number): Query {
  const [by, tool, since] = [options.get('by'), options.get('tool'), options.get('since')];
  const isTool = matcherOf(tool === undefined ? undefined : [tool]);
  const from = since === undefined ? Number.NEGATIVE_INFINITY : momentOf(since, now);
  const parts: Query[] = [
    ...(since === undefined ? [] : [(line: AuditLine) => Date.parse(line.ts) >= from]),
    ...(by === undefined ? [] : [(line: AuditLine) => isBy(line, by)]),
    ...(tool === undefined ? [] : [(line: AuditLine) => 'tool' in line && isTool(line.tool)]),
    ...(options.has('writes') ? [isAppliedWrite] : []),
    ...(options.has('refused') ? [isRefused] : []),
  ];
  return (line) => parts.every((part) => part(line));
}

function momentOf(text: string, now: number): number {
  const seconds = secondsOf(text);
  const moment = seconds === undefined ? Date.parse(text) : now - seconds * 1_000;
  if (Number.isNaN(moment))
    throw new WrongUsage(`--since must be a time such as 2h, 7d or 2027-01-31; "${text}" is none.`);
  return moment;
}

function isBy(line: AuditLine, who: string): boolean {
  const names = [
    'token' in line ? line.token : undefined,
    'address' in line ? line.address : undefined,
    line.msg === MESSAGES.call ? line.client?.name : undefined,
  ];
  return names.includes(who);
}

/** Whether a line is of a write that was to be applied: its end, for a beginning has one. */
export function isAppliedWrite(line: AuditLine): boolean {
  return line.msg === MESSAGES.call && line.dry_run === false && line.renders === undefined;
}

/** Whether a line says that what was asked was not answered. */
function isRefused(line: AuditLine): boolean {
  switch (line.msg) {
    case MESSAGES.call:
    case MESSAGES.bundle:
      return line.outcome !== 'ok';
    case MESSAGES.refused:
    case MESSAGES.refusedMore:
      return true;
    case MESSAGES.begin:
    case MESSAGES.chainEnd:
    case MESSAGES.lost:
      return false;
  }
}
