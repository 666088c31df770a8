import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:tty';
import { createLoggers, type Loggers } from '../audit/loggers.ts';
import { readableLine } from '../audit/readable-line.ts';
import { unblocked } from '../audit/standard-output.ts';
import type { Settings } from '../settings.ts';

/** Where log and audit go, and how. */
export interface Logging {
  readonly loggers: Loggers;
  /** As text a person reads along; as JSON a collector. */
  readonly format: 'json' | 'text';
}

/**
 * Log and audit as the settings say: to a file that only its owner may read, or to a standard stream; as text where that is
 * a terminal, and otherwise as JSON.
 */
export function startLogging({ LOG_FILE, LOG_FORMAT, LOG_LEVEL }: Settings, standard: WriteStream): Logging {
  const isTerminal = LOG_FILE === undefined && standard.isTTY;
  const format = LOG_FORMAT ?? (isTerminal ? 'text' : 'json');
  const stream =
    LOG_FILE === undefined ? unblocked(standard) : createWriteStream(LOG_FILE, { flags: 'a', mode: 0o600 });
  const isColoured = isTerminal && standard.hasColors();
  const shape = format === 'text' ? (line: string): string => readableLine(line, isColoured) : undefined;
  return { loggers: createLoggers(LOG_LEVEL, { stream }, shape), format };
}
