import { z } from 'zod';
import { readArguments } from './call-arguments.ts';
import { programOf } from './command-help.ts';
import { callLine } from './command-text.ts';
import type { Given } from './given.ts';
import type { AskedCall, CalledResult } from './mcp-message.ts';
import type { Reaching } from './reach-server.ts';
import { shownData } from './shown-answer.ts';
import { shownPreview } from './shown-preview.ts';
import { sentenceOf, shellSafe, shellSafeLines, type Terminal } from './terminal.ts';
import { WrongUsage } from './wrong-usage.ts';

/** As much of an answer's envelope as is shown. */
const envelope = z.object({
  data: z.unknown().optional(),
  error: z
    .object({ side: z.string(), message: z.string(), changed: z.string(), advice: z.string().optional() })
    .optional(),
  context: z.object({
    access_mode: z.string().optional(),
    backend: z.string().optional(),
    dry_run: z.boolean().optional(),
    warnings: z.array(z.string()).optional(),
  }),
  next_steps: z.array(z.object({ tool: z.string(), arguments: z.record(z.string(), z.unknown()), why: z.string() })),
  truncated: z.array(z.object({ path: z.string(), kept: z.number(), total: z.number() })).optional(),
});

type Envelope = z.infer<typeof envelope>;
type Step = Envelope['next_steps'][number];

/**
 * Calls one tool.
 *
 * @returns the exit code: 0 answered, 1 the tool answered an error, 2 there is no such tool or argument
 * @throws WrongUsage where the command line is wrong
 */
export async function call({ options, words }: Given, terminal: Terminal): Promise<0 | 1 | 2> {
  const [first, ...rest] = words;
  if (first?.type !== 'word') {
    const program = programOf(terminal.environment);
    throw new WrongUsage(`name a tool: ${program} call check_health. ${listerOf(terminal)} lists them.`);
  }
  const read = readArguments(rest);
  if (!read.ok) throw new WrongUsage(read.problem);
  const asked = { tool: first.text, arguments: read.arguments, wantsProgress: true };
  const url = urlOf(options);
  const result = await calledBy(asked, url, options.get('token'), terminal);
  return showResult(result, terminal, { isJson: options.has('json'), url });
}

/** Makes a call here, or at a server where one is named. */
async function calledBy(
  asked: AskedCall,
  url: string | undefined,
  token: string | undefined,
  terminal: Terminal,
): Promise<CalledResult> {
  terminal.progress(`${asked.tool} …`);
  if (url === undefined) return (await import('./call-here.ts')).withCallsHere(terminal, (here) => here.call(asked));
  const { callThere } = await import('./call-there.ts');
  return callThere(asked, thereOf(url, token, terminal));
}

/**
 * The server that `--url` names; undefined where a call is made here.
 *
 * @throws WrongUsage where a token is given for none: it would bound nothing
 */
export function urlOf(options: Given['options']): string | undefined {
  const url = options.get('url');
  if (url !== undefined || !options.has('token')) return url;
  throw new WrongUsage('--token is for a server that --url names: without one, whoever starts this command calls.');
}

/** A server that runs, as the command line names it. */
export function thereOf(
  url: string,
  token: string | undefined,
  { environment, progress }: Terminal,
): Omit<Reaching, 'isRead'> {
  return { url, token: token ?? environment.ODIGOS_MCP_TOKEN, onProgress: progress };
}

/** Prints what a call came to, and says its exit code. */
export function showResult(
  result: CalledResult,
  terminal: Terminal,
  { isJson, url }: { readonly isJson: boolean; readonly url: string | undefined },
): 0 | 1 | 2 {
  if (result.type === 'refused') {
    // What lists the tools for a client is a command here.
    const message = result.message.replaceAll('tools/list', listerOf(terminal));
    terminal.printError(`odigos-mcp: ${shellSafe(message)}\n`);
    return result.code === INVALID_PARAMS ? 2 : 1;
  }
  const parsed = envelope.safeParse(result.structured);
  const side = parsed.success ? parsed.data.error?.side : undefined;
  if (isJson) terminal.print(`${JSON.stringify(result.structured, null, 2)}\n`);
  else if (!parsed.success) terminal.print(`${shellSafeLines(result.text)}\n`);
  else showEnvelope(parsed.data, terminal, url);
  if (!result.isError) return 0;
  return side === 'arguments' ? 2 : 1;
}

/** The command line that lists the tools. */
function listerOf({ environment }: Terminal): string {
  return [programOf(environment), 'tools'].join(' ');
}

/** What JSON-RPC calls what there is not: a tool of this name, in a call. */
const INVALID_PARAMS = -32_602;

function showEnvelope(
  { data, error, context, next_steps: steps, truncated = [] }: Envelope,
  terminal: Terminal,
  url?: string,
): void {
  const { paint } = terminal;
  if (error) {
    const changed = error.changed === 'no' ? 'Nothing was changed.' : `Was anything changed: ${error.changed}.`;
    const said = [error.message, changed, error.advice ?? ''].filter((part) => part !== '').map(sentenceOf);
    terminal.printError(`${paint('red', 'error')} ${said.join(' ')}\n`);
  } else terminal.print(shownPreview(data, terminal) ?? shownData(data, terminal));
  for (const warning of context.warnings ?? [])
    terminal.printError(`${paint('yellow', 'note')}  ${shellSafe(warning)}\n`);
  for (const { path, kept, total } of truncated) {
    terminal.printError(`${paint('yellow', 'note')}  ${shellSafe(path)}: ${kept} of ${total} are shown.\n`);
  }
  const more = url === undefined ? [] : ['--url', url];
  const shown = error || data === undefined ? terminal.printError : terminal.print;
  if (context.dry_run === true && !error)
    showApply(steps, terminal, more, context.backend === 'demo' && url === undefined);
  else if (steps.length > 0)
    shown(`\n${paint('dim', 'Next:')}\n${steps.map((step) => stepText(step, more, terminal)).join('')}`);
}

function showApply(
  steps: readonly Step[],
  { environment, print, paint }: Terminal,
  more: readonly string[],
  isMadeAnew: boolean,
): void {
  const apply = steps.find((step) => step.arguments.dry_run === false);
  print(`\n${paint('bold', 'This is a preview: nothing was changed.')}\n`);
  if (!apply) return;
  print(
    `To apply exactly this, within 15 minutes:\n  ${shellSafeLines(callLine(programOf(environment), apply.tool, apply.arguments, more))}\n`,
  );
  if (isMadeAnew)
    print('The embedded cluster ends with each command: changes stay with a server that runs, by --url.\n');
}

function stepText(
  { tool, arguments: given, why }: Step,
  more: readonly string[],
  { environment, paint }: Terminal,
): string {
  return `  ${shellSafeLines(callLine(programOf(environment), tool, given, more))}\n    ${paint('dim', shellSafe(why))}\n`;
}
