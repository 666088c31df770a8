import { type DestinationStream, type Logger, pino } from 'pino';
import { cleanLine } from './clean-lines.ts';

/** The two streams of lines on standard output, in one JSON format. */
export interface Loggers {
  /** What happens in the server; its level is a setting. */
  readonly log: Logger;
  /** The audit lines; written whatever the level is. */
  readonly audit: Logger;
  /** Writes an audit line now, and says whether it was written: false when standard output is closed or full. */
  readonly record: (line: object) => boolean;
}

/**
 * Loggers whose lines start with `level` as a word and `ts` in ISO with milliseconds, as the product page's do.
 *
 * @param level least level of `log`
 * @param destination where the lines go; standard output, synchronously, when absent (a line is never lost on exit)
 */
export function createLoggers(level: string, destination?: Output): Loggers {
  const output = destination ?? standardOutput();
  const cleaned: DestinationStream = { write: (line) => output.write(cleanLine(line)) };
  const make = (least: string): Logger =>
    pino(
      {
        level: least,
        base: null,
        timestamp: () => `,"ts":"${new Date().toISOString()}"`,
        formatters: { level: (label) => ({ level: label }) },
      },
      cleaned,
    );
  const audit = make('info');
  return {
    log: make(level),
    audit,
    record(line) {
      const { failures } = output;
      audit.info(line);
      return output.failures === failures && output.isOpen !== false;
    },
  };
}

/** Where lines go, and what is known of those that could not be written there. */
export interface Output extends DestinationStream {
  /** How many failed so far. */
  readonly failures?: number;
  /** False once nobody reads any more. */
  readonly isOpen?: boolean;
}

// A line that cannot be written is counted rather than thrown: reads go on being answered, writes are refused.
function standardOutput(): Output {
  const stream = pino.destination({ fd: 1, sync: true });
  let failures = 0;
  let isOpen = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failures += 1;
    // Nobody reads any more: pino itself drops every later line without a word.
    if (error.code === 'EPIPE') isOpen = false;
  });
  return {
    write(line) {
      stream.write(line);
    },
    get failures() {
      return failures;
    },
    get isOpen() {
      return isOpen;
    },
  };
}
