import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import type { Loggers } from '../audit/loggers.ts';
import { startStdio } from '../server/stdio/start-stdio.ts';
import type { Settings } from '../settings.ts';
import { type Backend, backendOf, settingsOf } from './backend.ts';
import { programOf } from './command-help.ts';
import { startLogging } from './logging.ts';
import { type AskedCall, type CalledResult, callMessage, resultIn } from './mcp-message.ts';
import { planKeyFile } from './plan-key-file.ts';
import type { Terminal } from './terminal.ts';

/** What calls of the command line stand on, where no server runs. */
export interface Here {
  readonly settings: Settings;
  readonly backend: Backend;
  readonly loggers: Loggers;
  /** Makes one call, as a client that starts this server would: by the same road, gates and audit line. */
  call(asked: AskedCall): Promise<CalledResult>;
}

/** What is waited at the end for whoever reads the log. */
const FLUSH_MS = 500;

/**
 * Has calls made in this process, over the UI that the settings name or the embedded one. Log and audit go to LOG_FILE, or to
 * standard error.
 *
 * @throws BadSetting when a setting is wrong
 */
export async function withCallsHere<Result>(
  { environment, progress }: Terminal,
  use: (here: Here) => Promise<Result>,
): Promise<Result> {
  // What a start tells of itself is for whoever follows a log; a person here waits for an answer.
  const given = await settingsOf({ LOG_LEVEL: 'error', ...environment });
  const settings: Settings = {
    ...given,
    // Whoever starts this process is who calls: tokens are for those who come over HTTP.
    MCP_TOKENS_FILE: undefined,
    MCP_PLAN_KEY_FILE: given.MCP_PLAN_KEY_FILE ?? (await planKeyFile(environment)),
  };
  const backend = await backendOf(settings, environment);
  const { loggers } = startLogging(settings, process.stderr);
  try {
    return await use({
      settings,
      backend,
      loggers,
      call: (asked) =>
        callOnce(asked, { settings, loggers, ...backend, command: `${programOf(environment)} call …` }, progress),
    });
  } finally {
    await backend.close();
    await loggers.flush(FLUSH_MS);
  }
}

async function callOnce(
  asked: AskedCall,
  options: Omit<Parameters<typeof startStdio>[0], 'input' | 'output'>,
  onProgress: (text: string) => void,
): Promise<CalledResult> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const served = await startStdio({ ...options, input, output });
  input.write(`${JSON.stringify(callMessage(asked))}\n`);
  try {
    return await firstResult(output, onProgress);
  } finally {
    input.end();
    await served.gone;
    await served.stop();
  }
}

async function firstResult(output: PassThrough, onProgress: (text: string) => void): Promise<CalledResult> {
  for await (const line of createInterface({ input: output })) {
    const result = resultIn(line, onProgress);
    if (result) return result;
  }
  throw new Error('the call was not answered');
}
