import { createCatalog } from '../catalog/catalog.ts';
import { parseSettings, type Settings } from '../settings.ts';
import { type Backend, backendOf } from './backend.ts';
import { programOf } from './command-help.ts';
import { demoSettings } from './demo.ts';
import { answerFinding, publicAddress } from './doctor/answer.ts';
import { doubtful, type Finding, failing, well } from './doctor/finding.ts';
import { addressFinding, nodeFinding, planKeyFinding, portFinding, tokensFinding } from './doctor/own.ts';
import { clockFinding, reachFindings } from './doctor/reach.ts';
import { servedFindings } from './doctor/served.ts';
import { stateFinding } from './doctor/state.ts';
import { type Given, textsOf } from './given.ts';
import { lookAtUi } from './look.ts';
import { type Style, shellSafe, type Terminal } from './terminal.ts';
import { WrongUsage } from './wrong-usage.ts';

/**
 * Checks what a server with these settings would stand on, and says what to do about what is wrong.
 *
 * @returns the exit code: 1 where a check fails
 * @throws WrongUsage where the command line is wrong
 */
export async function doctor({ options, words }: Given, terminal: Terminal): Promise<0 | 1> {
  if (textsOf(words).length > 0) throw new WrongUsage('doctor takes no words: settings say what to look at.');
  const given = options.get('address');
  const address = given === undefined ? undefined : publicAddress(given);
  const isJson = options.has('json');
  const findings: Finding[] = [];
  for await (const finding of check(address, terminal)) {
    findings.push(finding);
    if (!isJson) show(finding, terminal);
  }
  const failed = findings.filter(({ state }) => state === 'fail').length;
  if (isJson) terminal.print(`${JSON.stringify({ ok: failed === 0, checks: findings }, null, 2)}\n`);
  else
    terminal.print(
      failed === 0 ? '\nNothing fails.\n' : `\n${failed} ${failed === 1 ? 'check fails' : 'checks fail'}.\n`,
    );
  return failed === 0 ? 0 : 1;
}

async function* check(address: URL | undefined, { environment, progress }: Terminal): AsyncGenerator<Finding> {
  yield nodeFinding(process.version);
  const parsed = parseSettings(environment, await demoSettings());
  if (!parsed.ok) {
    for (const problem of parsed.problems)
      yield failing('settings', problem, 'Correct it: nothing else is checked before.');
    return;
  }
  const { settings } = parsed;
  yield well('settings', 'All of them can be read.');
  progress('looking at the UI …');
  yield* uiFindings(settings, environment);
  yield await tokensFinding(
    settings,
    [...createCatalog().tools.values()].map(({ definition }) => definition),
    programOf(environment),
  );
  yield planKeyFinding(settings);
  yield await stateFinding(settings);
  if (address !== undefined) {
    const named = addressFinding(address, settings);
    yield named;
    // Who is not let in by this name is told that first.
    if (named.state !== 'fail') yield await answerFinding(address);
  }
  yield await portFinding(settings);
}

async function* uiFindings(settings: Settings, environment: Terminal['environment']): AsyncGenerator<Finding> {
  const ui = settings.ODIGOS_UI_URL;
  if (ui === undefined) {
    yield doubtful(
      'ui',
      'ODIGOS_UI_URL is not set: the embedded demo cluster is looked at.',
      'Set it to serve a real one.',
    );
  } else {
    let isReached = true;
    for (const finding of await reachFindings(ui)) {
      yield finding;
      isReached = finding.state !== 'fail';
    }
    if (!isReached) return;
  }
  let backend: Backend | undefined;
  try {
    backend = await backendOf(settings, environment);
    const look = await lookAtUi(settings, backend);
    look.stop();
    yield* servedFindings(look, settings.MCP_ACCESS_MODE === 'read-write');
    // What is no UI is asked for no time.
    if (ui !== undefined && look.lost === undefined) yield await clockFinding(ui);
  } catch (error) {
    yield failing('ui', error instanceof Error ? error.message : 'It cannot be looked at.', 'Correct the setting.');
  } finally {
    await backend?.close();
  }
}

const STYLES: Readonly<Record<Finding['state'], Style>> = { ok: 'green', warn: 'yellow', fail: 'red' };

function show({ check: what, state, says, todo }: Finding, { print, paint }: Terminal): void {
  print(`${paint(STYLES[state], state.padEnd(4))}  ${what.padEnd(9)} ${shellSafe(says)}\n`);
  if (todo !== undefined) print(`${' '.repeat(16)}${shellSafe(todo)}\n`);
}
