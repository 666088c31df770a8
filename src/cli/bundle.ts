import { createWriteStream, existsSync } from 'node:fs';
import { link, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createRequestLines } from '../audit/request-lines.ts';
import { uiFailure } from '../tool/failure.ts';
import { humanBytes } from '../tool/kit/units.ts';
import { showResult } from './call.ts';
import { type Here, withCallsHere } from './call-here.ts';
import { type Given, textsOf } from './given.ts';
import { lookAtUi } from './look.ts';
import { shellSafe, type Terminal } from './terminal.ts';
import { WrongUsage } from './wrong-usage.ts';

/** Of the UI that does not say how its archive is called. */
const USUAL_NAME = 'odigos_debug.tar.gz';
/** Big bundles over slow lines take minutes. */
const TIMEOUT_MS = 600_000;
const PATH = '/diagnose/download';

/** What was saved. */
type Saved =
  | { readonly ok: true; readonly file: string; readonly bytes: number }
  | { readonly ok: false; readonly problem: string };

/**
 * Collects a support bundle, or takes the last one, and saves it: whole, readable by its owner alone, and over no file that is
 * there unless that is asked for.
 *
 * @returns the exit code: 1 where there is none
 * @throws WrongUsage where the command line is wrong, or the file is there
 */
export async function bundle({ options, words }: Given, terminal: Terminal): Promise<0 | 1 | 2> {
  const [file, ...others] = textsOf(words);
  if (others.length > 0) throw new WrongUsage('bundle takes one file.');
  const isForced = options.has('force');
  if (file !== undefined && !isForced && existsSync(file)) throw new WrongUsage(isThere(file));
  return await withCallsHere(terminal, async (here) => {
    const { settings, loggers } = here;
    const lines = createRequestLines(loggers.audit);
    const line = { address: '127.0.0.1', method: 'GET', path: PATH };
    if (settings.MCP_BUNDLE !== 'allow') {
      lines.bundle({ ...line, outcome: 'refused', durationMs: 0, reason: 'bundle_off' });
      terminal.printError(
        `odigos-mcp: the support bundle is not handed out here: MCP_BUNDLE is ${settings.MCP_BUNDLE}.\n`,
      );
      return 1;
    }
    if (!options.has('last')) {
      const given = { dry_run: false, profiles: options.has('profiles') };
      const collected = await here.call({ tool: 'collect_diagnose_bundle', arguments: given, wantsProgress: true });
      if (collected.type === 'refused' || collected.isError)
        return showResult(collected, terminal, { isJson: false, url: undefined });
    }
    const began = performance.now();
    const saved = await save(here, { file, isForced }, terminal);
    lines.bundle({ ...line, outcome: saved.ok ? 'ok' : 'error', durationMs: performance.now() - began });
    if (!saved.ok) {
      terminal.printError(`odigos-mcp: ${shellSafe(saved.problem)}\n`);
      return 1;
    }
    terminal.print(`${saved.file}: ${humanBytes(saved.bytes)}. Nothing in it is redacted: handle it as a secret.\n`);
    return 0;
  });
}

function isThere(file: string): string {
  return `${file} is there already: --force writes over it.`;
}

async function save(
  { settings, backend }: Here,
  { file, isForced }: { readonly file: string | undefined; readonly isForced: boolean },
  { progress }: Terminal,
): Promise<Saved> {
  const look = await lookAtUi(settings, backend);
  try {
    const answer = await look.download<Saved>(
      async ({ fileName = USUAL_NAME, content }) => {
        const target = file ?? fileName;
        if (!isForced && existsSync(target)) return { ok: false, problem: isThere(target) };
        const part = `${target}.part`;
        let bytes = 0;
        const counted = async function* () {
          for await (const chunk of content) {
            bytes += chunk.length;
            progress(`${humanBytes(bytes)} …`);
            yield chunk;
          }
        };
        try {
          await pipeline(counted, createWriteStream(part, { mode: 0o600 }));
          // A link is made only where nothing is; a file that came meanwhile stays.
          await (isForced ? rename(part, target) : link(part, target));
        } finally {
          await rm(part, { force: true });
        }
        return { ok: true, file: target, bytes };
      },
      { signal: AbortSignal.timeout(TIMEOUT_MS), timeoutMs: TIMEOUT_MS },
    );
    if (answer.ok) return answer.data;
    const { message, advice = '' } = uiFailure(answer.failure, TIMEOUT_MS);
    return { ok: false, problem: `${message} ${advice}`.trim() };
  } finally {
    look.stop();
  }
}
