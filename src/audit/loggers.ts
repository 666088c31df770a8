import { type DestinationStream, type Logger, pino } from 'pino';

/** The two streams of lines on standard output, in one JSON format. */
export interface Loggers {
  /** What happens in the server; its level is a setting. */
  readonly log: Logger;
  /** The audit lines; written whatever the level is. */
  readonly audit: Logger;
}

/**
 * Loggers whose lines start with `level` as a word and `ts` in ISO with milliseconds, as the product page's do.
 *
 * @param level least level of `log`
 * @param destination where the lines go; standard output, synchronously, when absent (a line is never lost on exit)
 */
export function createLoggers(level: string, destination?: DestinationStream): Loggers {
  const stream = destination ?? pino.destination({ fd: 1, sync: true });
  const make = (least: string): Logger =>
    pino(
      {
        level: least,
        base: null,
        timestamp: () => `,"ts":"${new Date().toISOString()}"`,
        formatters: { level: (label) => ({ level: label }) },
      },
      stream,
    );
  return { log: make(level), audit: make('info') };
}
