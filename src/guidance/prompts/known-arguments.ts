import { echo } from '../../redaction/echo.ts';
import { didYouMean } from '../../tool/did-you-mean.ts';
import { spelledKind } from '../../tool/workload-kind.ts';
import { valuesOf } from '../completion/values.ts';
import type { Connection } from '../connection.ts';
import type { Prompt, PromptArgument, PromptArguments } from './prompt.ts';
import { refused } from './refused.ts';

/** Of a list: 2,000 rows. What has more is not known to lack anything. */
const PAGES = 10;
/** Values that a refusal names. */
const MAX_NAMED = 20;
const MAX_SHOWN = 120;
/** A name that a namespace can have (RFC 1123): nothing else is looked for. */
const LABEL = /^[a-z0-9-]{1,63}$/;

/**
 * The arguments of a prompt, each a value that there is for this connection and spelled as that is. Where what there is cannot be read,
 * or not all of it, an argument stays as it was given: the prompt's own reads tell then.
 *
 * @throws GuidanceProblem for the first that there is none of, with what there is
 */
export async function knownArguments(
  connection: Connection,
  prompt: Prompt,
  given: PromptArguments,
): Promise<PromptArguments> {
  const known: Record<string, string> = {};
  for (const argument of prompt.arguments) {
    const { name } = argument;
    const value = given[name];
    if (value !== undefined)
      known[name] = await knownValue(connection, { prompt, argument, given, chosen: known }, value);
  }
  return known;
}

interface Asked {
  readonly prompt: Prompt;
  readonly argument: PromptArgument;
  /** All arguments, as they were given. */
  readonly given: PromptArguments;
  /** Those before this one. */
  readonly chosen: PromptArguments;
}

async function knownValue(connection: Connection, asked: Asked, given: string): Promise<string> {
  const { completes } = asked.argument;
  const value = completes === 'kind' ? (spelledKind(given) ?? given) : given;
  // Of namespaces first what has it, then all: one is found with one read among many.
  for (const typed of completes === 'namespace' && LABEL.test(value) ? [value, ''] : ['']) {
    const read = await valuesOf(connection, completes, { typed, pages: PAGES }, asked.chosen);
    if (!read) return value;
    const same = read.values.find((one) => one === value) ?? oneOf(sameLetters(read.values, value));
    if (same !== undefined) {
      if (read.values.filter((one) => one === same).length > 1) await requireKind(connection, asked, same);
      return same;
    }
    if (typed !== '') continue;
    if (!read.isWhole) return value;
    throw refused(asked.prompt, noneOf(asked, value, [...new Set(read.values)]));
  }
  return value;
}

/** A name that two kinds have is no workload yet. */
async function requireKind(connection: Connection, { prompt, given, chosen }: Asked, name: string): Promise<void> {
  if (given.kind !== undefined || chosen.namespace === undefined) return;
  const kinds = await valuesOf(connection, 'kind', { typed: '', pages: PAGES }, { ...chosen, name });
  const whose = `${chosen.namespace} has more than one ${echo(name, MAX_SHOWN)}`;
  throw refused(prompt, `it needs kind, since ${whose}: ${(kinds?.values ?? []).join(', ')}.`);
}

function sameLetters(values: readonly string[], value: string): readonly string[] {
  return [...new Set(values.filter((one) => one.toLowerCase() === value.toLowerCase()))];
}

function oneOf(values: readonly string[]): string | undefined {
  return values.length === 1 ? values[0] : undefined;
}

function noneOf({ argument: { completes }, chosen }: Asked, value: string, values: readonly string[]): string {
  const shown = echo(value, MAX_SHOWN);
  const sorted = [...values].sort();
  const more =
    sorted.length > MAX_NAMED ? `, and ${sorted.length - MAX_NAMED} more (completion/complete lists them)` : '';
  const there = sorted.length === 0 ? 'There is none.' : `There are: ${sorted.slice(0, MAX_NAMED).join(', ')}${more}.`;
  return `there is no ${completes.replaceAll('_', ' ')} "${shown}"${placeOf(chosen)}.${didYouMean(shown, values)} ${there}`;
}

function placeOf({ namespace, name }: PromptArguments): string {
  if (namespace === undefined) return '';
  return name === undefined ? ` in namespace ${namespace}` : ` of workload ${namespace}/${name}`;
}
