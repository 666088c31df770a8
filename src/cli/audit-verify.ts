import { type ChainVerdict, ChainVerifier } from '../audit/verify-chain.ts';
import { keyOfFile } from '../key-file.ts';
import { counted } from '../text/counted.ts';
import { eachLine, readFrom } from './audit-log/log-lines.ts';
import { readAuditLine, writtenLine } from './audit-log/read-line.ts';
import { programOf } from './command-help.ts';
import { type Given, textsOf } from './given.ts';
import { tableText } from './table.ts';
import type { Terminal } from './terminal.ts';
import { WrongUsage } from './wrong-usage.ts';

/** Of more than these no one reads them all; all are counted. */
const MAX_SHOWN = 50;

/**
 * Verifies the chained lines of a log: that none was changed, lost or put in another order.
 *
 * @returns the exit code: 1 where something is wrong, or nothing is chained
 * @throws WrongUsage where the command line is wrong, or the file cannot be read
 * @throws BadSetting where the key cannot be read
 */
export async function verifyAudit({ options, words }: Given, terminal: Terminal): Promise<0 | 1> {
  const [file, ...others] = textsOf(words);
  if (file === undefined || others.length > 0) {
    throw new WrongUsage(
      `name one file of log lines, or - for standard input: ${programOf(terminal.environment)} audit verify audit.log.`,
    );
  }
  const [given, set] = [options.get('key'), terminal.environment.MCP_AUDIT_KEY_FILE];
  const keyFile = given ?? set;
  if (!keyFile) throw new WrongUsage('name the file of the key: --key audit.key, or MCP_AUDIT_KEY_FILE.');
  const named = given === undefined ? 'MCP_AUDIT_KEY_FILE' : 'the file of --key';
  const verifier = new ChainVerifier(keyOfFile(named, keyFile));
  await readFrom(
    (input) => eachLine(input, (text = '') => verifier.take(writtenLine(text), readAuditLine(text) !== undefined)),
    file,
  );
  const verdict = verifier.verdict();
  if (options.has('json')) terminal.print(`${JSON.stringify(verdict, null, 2)}\n`);
  else show(verdict, terminal);
  return isWell(verdict) ? 0 : 1;
}

function isWell({ problems, unchained, verified }: ChainVerdict): boolean {
  return problems.length === 0 && unchained === 0 && verified > 0;
}

function show(verdict: ChainVerdict, { print, columns, paint }: Terminal): void {
  const { problems, runs, verified, doubled, unchained, firstUnchained } = verdict;
  if (problems.length > 0 && verified > 0) {
    const rows = problems.slice(0, MAX_SHOWN).map(({ line, run, problem, says }) => [String(line), run, problem, says]);
    print(`${tableText(['line of file', 'process', 'what', 'says'], rows, columns, paint)}\n`);
  }
  if (runs.length > 0) {
    const rows = runs
      .slice(0, MAX_SHOWN)
      .map(({ run, from, to, isEnded }) => [
        run,
        String(from),
        String(to),
        isEnded ? 'ended' : 'no end: it runs, was killed, or its end is cut off',
      ]);
    print(`${tableText(['process', 'from number', 'to number', 'end'], rows, columns, paint)}\n`);
  }
  if (unchained > 0) {
    const [what, them] = unchained === 1 ? ['is not chained', 'it'] : ['are not chained', 'them'];
    print(
      `${paint('red', 'bad')}   ${counted(unchained, 'audit line')} ${what}, ${unchained === 1 ? '' : 'the first '}in line ${firstUnchained} of the file: nothing proves ${them}.\n`,
    );
  }
  if (doubled > 0) print(`${paint('yellow', 'warn')}  ${counted(doubled, 'line')} came twice, the same.\n`);
  if (isWell(verdict))
    print(
      `${paint('green', 'ok')}    ${counted(verified, 'line')} of ${counted(runs.length, 'process', 'processes')}, as written.\n`,
    );
  else if (verified === 0 && problems.length > 0)
    print(
      `${paint('red', 'bad')}   No chained line is as this key has it: it is another key than theirs, or all were changed (${counted(problems.length, 'process', 'processes')}).\n`,
    );
  else if (verified === 0) print(`${paint('red', 'bad')}   No line was verified: was MCP_AUDIT_CHAIN on?\n`);
  else if (problems.length === 0) print(`      ${counted(verified, 'chained line')} as written.\n`);
  else
    print(
      `${paint('red', 'bad')}   ${counted(problems.length, 'problem')} of chained lines; ${counted(verified, 'line')} as written.\n`,
    );
}
