import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:tty';
import { AuditChain } from '../audit/chain.ts';
import { createLoggers, type Loggers } from '../audit/loggers.ts';
import { readableLine } from '../audit/readable-line.ts';
import { unblocked } from '../audit/standard-output.ts';
import { keyOfFile } from '../key-file.ts';
import { BadSetting, type Settings } from '../settings.ts';

/** Where log and audit go, and how. */
export interface Logging {
  readonly loggers: Loggers;
  /** As text a person reads along; as JSON a collector. */
  readonly format: 'json' | 'text';
}

/**
 * Log and audit as the settings say: to a file that only its owner may read, or to a standard stream; as text where that is
 * a terminal, and otherwise as JSON. A key of a chain that is not switched on is said in it.
 *
 * @throws BadSetting when audit lines cannot be chained as the settings want it
 */
export function startLogging(settings: Settings, standard: WriteStream): Logging {
  const { LOG_FILE, LOG_FORMAT, LOG_LEVEL } = settings;
  const isTerminal = LOG_FILE === undefined && standard.isTTY;
  const format = LOG_FORMAT ?? (isTerminal ? 'text' : 'json');
  const chain = chainOf(settings, format);
  const stream =
    LOG_FILE === undefined ? unblocked(standard) : createWriteStream(LOG_FILE, { flags: 'a', mode: 0o600 });
  const isColoured = isTerminal && standard.hasColors();
  const shape = format === 'text' ? (line: string): string => readableLine(line, isColoured) : undefined;
  const loggers = createLoggers(LOG_LEVEL, { stream }, shape, chain);
  if (chain === undefined && settings.MCP_AUDIT_KEY_FILE !== undefined)
    loggers.log.warn({
      msg: 'audit lines are not chained',
      why: 'MCP_AUDIT_KEY_FILE is set, and MCP_AUDIT_CHAIN is not true',
    });
  return { loggers, format };
}

function chainOf({ MCP_AUDIT_CHAIN, MCP_AUDIT_KEY_FILE }: Settings, format: Logging['format']): AuditChain | undefined {
  if (!MCP_AUDIT_CHAIN) return undefined;
  if (MCP_AUDIT_KEY_FILE === undefined) throw new BadSetting('MCP_AUDIT_CHAIN needs a key: set MCP_AUDIT_KEY_FILE.');
  if (format !== 'json') throw new BadSetting('MCP_AUDIT_CHAIN chains lines of JSON: set LOG_FORMAT=json.');
  return new AuditChain(keyOfFile('MCP_AUDIT_KEY_FILE', MCP_AUDIT_KEY_FILE));
}
