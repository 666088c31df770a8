import type { Writable } from 'node:stream';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { AuditChain } from './chain.ts';
import { cleanLine } from './clean-lines.ts';
import { LineQueue } from './line-queue.ts';
import type { WrittenLine } from './line-shapes.ts';
import { MESSAGES } from './lines.ts';
import { unblocked } from './standard-output.ts';

/** The two streams of lines on standard output, in one JSON format. */
export interface Loggers {
  /** What happens in the server; its level is a setting. */
  readonly log: Logger;
  /** The audit lines; written whatever the level is. */
  readonly audit: Logger;
  /**
   * Writes an audit line, and says whether it is written for good within a second: false when standard output is closed
   * or full, or when nobody reads it.
   */
  readonly record: (line: object) => Promise<boolean>;
  /** Ends the chain of audit lines, where there is one: a run without this line still goes on, was killed, or lost its end. */
  readonly end: () => void;
  /** Lines lost so far, since nobody read them in time. */
  readonly lost: () => number;
  /**
   * Waits until every line so far is written.
   *
   * @param ms milliseconds to wait; false when they have passed, or when a line could not be written
   */
  readonly flush: (ms: number) => Promise<boolean>;
}

/** Where lines go. Neither blocks nor throws. */
export interface Output {
  write(line: string): void;
  /** How many were lost so far; none ever when absent. */
  readonly lost?: number;
  /** Whether every line so far is written within so many milliseconds; always when absent. */
  written?(ms: number): Promise<boolean>;
}

/** What a write waits for its record. */
const RECORD_MS = 1_000;

/**
 * Loggers whose lines start with `level` as a word and `ts` in ISO with milliseconds, the form that readers of the log rely on.
 *
 * @param level least level of `log`
 * @param destination where the lines go; to a stream by a queue that says what it lost
 * @param shape makes of a clean JSON line what is written; the line itself when absent
 * @param chain ties each audit line to the one before; those are then written as they are, in JSON
 */
export function createLoggers(
  level: string,
  destination: Output | { readonly stream: Writable } = { stream: unblocked(process.stdout) },
  shape: (line: string) => string = (line) => line,
  chain?: Pick<AuditChain, 'link'>,
): Loggers {
  const output: Output =
    'stream' in destination
      ? new LineQueue(destination.stream, {
          onRecovered: ({ lines, total, since }) =>
            audit.warn({
              msg: MESSAGES.lost,
              component: 'mcp-log',
              lines,
              since: since.toISOString(),
              total,
            } satisfies WrittenLine<typeof MESSAGES.lost> & { readonly component: string }),
        })
      : destination;
  const cleaned: DestinationStream = { write: (line) => output.write(shape(cleanLine(line))) };
  const linked: DestinationStream = chain ? { write: (line) => output.write(chain.link(cleanLine(line))) } : cleaned;
  const make = (least: string, lines: DestinationStream): Logger =>
    pino(
      {
        level: least,
        base: null,
        timestamp: () => `,"ts":"${new Date().toISOString()}"`,
        formatters: { level: (label) => ({ level: label }) },
      },
      lines,
    );
  const audit = make('info', linked);
  const written = (ms: number): Promise<boolean> => output.written?.(ms) ?? Promise.resolve(true);
  return {
    log: make(level, cleaned),
    audit,
    async record(line) {
      const { lost } = output;
      audit.info(line);
      return output.lost === lost && (await written(RECORD_MS));
    },
    end() {
      if (chain) audit.info({ msg: MESSAGES.chainEnd, component: 'mcp-log' });
    },
    lost: () => output.lost ?? 0,
    flush: written,
  };
}
