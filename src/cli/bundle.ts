import { existsSync } from 'node:fs';
import { createRequestLines } from '../audit/request-lines.ts';
import { uiFailure } from '../tool/failure.ts';
import { humanBytes } from '../tool/kit/units.ts';
import { BUNDLE_PATH } from '../ui/bundle-download.ts';
import { showResult, thereOf, urlOf } from './call.ts';
import { type Here, withCallsHere } from './call-here.ts';
import { type Given, textsOf } from './given.ts';
import { lookAtUi } from './look.ts';
import type { CalledResult } from './mcp-message.ts';
import { DOWNLOAD_MS, isThere, type SaveAs, type Saved, saveBundle } from './save-bundle.ts';
import { shellSafe, type Terminal } from './terminal.ts';
import { WrongUsage } from './wrong-usage.ts';

/** What is asked of the command. */
interface Asked extends SaveAs {
  /** Whether one is collected first. */
  readonly collects: boolean;
  readonly profiles: boolean;
}

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
  const asked = { file, isForced, collects: !options.has('last'), profiles: options.has('profiles') };
  const url = urlOf(options);
  if (url === undefined) return await withCallsHere(terminal, (here) => bundleHere(here, asked, terminal));
  return await bundleThere(url, options.get('token'), asked, terminal);
}

async function bundleHere(here: Here, asked: Asked, terminal: Terminal): Promise<0 | 1 | 2> {
  const { settings, loggers } = here;
  const lines = createRequestLines(loggers.audit);
  const line = { address: '127.0.0.1', method: 'GET', path: BUNDLE_PATH };
  if (settings.MCP_BUNDLE !== 'allow') {
    lines.bundle({ ...line, outcome: 'refused', durationMs: 0, reason: 'bundle_off' });
    terminal.printError(
      `odigos-mcp: the support bundle is not handed out here: MCP_BUNDLE is ${settings.MCP_BUNDLE}.\n`,
    );
    return 1;
  }
  if (asked.collects) {
    const given = { dry_run: false, profiles: asked.profiles };
    const collected = await here.call({ tool: 'collect_diagnose_bundle', arguments: given, wantsProgress: true });
    if (isRefused(collected)) return showResult(collected, terminal, { isJson: false, url: undefined });
  }
  const began = performance.now();
  const saved = await save(here, asked, terminal);
  lines.bundle({ ...line, outcome: saved.ok ? 'ok' : 'error', durationMs: performance.now() - began });
  return shown(saved, terminal);
}

async function bundleThere(
  url: string,
  token: string | undefined,
  asked: Asked,
  terminal: Terminal,
): Promise<0 | 1 | 2> {
  const { collectThere, saveFromThere } = await import('./bundle-there.ts');
  const there = thereOf(url, token, terminal);
  if (asked.collects) {
    const collected = await collectThere(there, asked.profiles);
    if (isRefused(collected)) return showResult(collected, terminal, { isJson: false, url });
  }
  return shown(await saveFromThere(there, asked), terminal);
}

function isRefused(collected: CalledResult): boolean {
  return collected.type === 'refused' || collected.isError;
}

function shown(saved: Saved, { print, printError }: Terminal): 0 | 1 {
  if (!saved.ok) {
    printError(`odigos-mcp: ${shellSafe(saved.problem)}\n`);
    return 1;
  }
  print(`${saved.file}: ${humanBytes(saved.bytes)}. Nothing in it is redacted: handle it as a secret.\n`);
  return 0;
}

async function save({ settings, backend }: Here, as: SaveAs, { progress }: Terminal): Promise<Saved> {
  const look = await lookAtUi(settings, backend);
  try {
    const answer = await look.download<Saved>((download) => saveBundle(download, as, progress), {
      signal: AbortSignal.timeout(DOWNLOAD_MS),
      timeoutMs: DOWNLOAD_MS,
    });
    if (answer.ok) return answer.data;
    const { message, advice = '' } = uiFailure(answer.failure, DOWNLOAD_MS);
    return { ok: false, problem: `${message} ${advice}`.trim() };
  } finally {
    look.stop();
  }
}
