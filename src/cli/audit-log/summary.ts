import type { AuditLine } from '../../audit/line-shapes.ts';
import { MESSAGES } from '../../audit/lines.ts';
import { isAppliedWrite } from './query.ts';

/** Names that are told apart: a client may call a tool anything. */
const MAX_NAMES = 500;
const OTHERS = '(others)';

/** What became of the calls of one tool, or of one caller. */
export interface Counts {
  calls: number;
  failed: number;
  writes: number;
}

/** Counts lines, in bounded memory however many there are. */
export class Summary {
  readonly tools = new Map<string, Counts>();
  readonly callers = new Map<string, Counts>();
  calls = 0;
  failed = 0;
  /** Writes that were applied. */
  writes = 0;
  /** Requests that were refused and were no calls. */
  refused = 0;
  bundles = 0;
  /** Lines that the log itself says are missing. */
  lost = 0;

  /** Counts a line. */
  take(line: AuditLine): void {
    switch (line.msg) {
      case MESSAGES.call: {
        const hasFailed = line.outcome !== 'ok';
        const isWrite = !hasFailed && isAppliedWrite(line);
        this.calls += 1;
        if (hasFailed) this.failed += 1;
        if (isWrite) this.writes += 1;
        for (const counts of [countsOf(this.tools, line.tool), countsOf(this.callers, callerOf(line))]) {
          counts.calls += 1;
          if (hasFailed) counts.failed += 1;
          if (isWrite) counts.writes += 1;
        }
        return;
      }
      case MESSAGES.refused:
        this.refused += 1;
        return;
      case MESSAGES.refusedMore:
        this.refused += line.more;
        return;
      case MESSAGES.bundle:
        this.bundles += 1;
        return;
      case MESSAGES.lost:
        this.lost += line.lines;
        return;
      case MESSAGES.begin:
      case MESSAGES.chainEnd:
        return;
    }
  }
}

/** Who a line is about, by the surest that it says: token, client, address. */
export function callerOf(line: AuditLine): string {
  const token = 'token' in line ? line.token : undefined;
  const client = line.msg === MESSAGES.call ? line.client?.name : undefined;
  return token ?? client ?? ('address' in line ? line.address : undefined) ?? '-';
}

function countsOf(counts: Map<string, Counts>, given: string): Counts {
  const name = counts.has(given) || counts.size < MAX_NAMES ? given : OTHERS;
  const known = counts.get(name) ?? { calls: 0, failed: 0, writes: 0 };
  counts.set(name, known);
  return known;
}
