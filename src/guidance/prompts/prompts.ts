import { echo } from '../../redaction/echo.ts';
import { didYouMean } from '../../tool/did-you-mean.ts';
import type { Connection } from '../connection.ts';
import { GuidanceProblem } from '../problem.ts';
import { PROMPTS } from './all-prompts.ts';
import { checkedArguments } from './checked-arguments.ts';
import { knownArguments } from './known-arguments.ts';
import type { Prompt } from './prompt.ts';
import { promptText } from './prompt-text.ts';

const MAX_NAME = 64;

/** The prompts that are offered to a connection: those whose chief tool it may call. */
export function offeredPrompts({ reached }: Pick<Connection, 'reached'>): readonly Prompt[] {
  return PROMPTS.filter(({ needs }) => reached.has(needs));
}

/**
 * The prompt of a name.
 *
 * @throws GuidanceProblem where none of that name is offered, with those that are
 */
export function promptNamed(connection: Pick<Connection, 'reached'>, name: string): Prompt {
  const offered = offeredPrompts(connection);
  const prompt = offered.find((one) => one.name === name);
  if (prompt) return prompt;
  const names = offered.map((one) => one.name);
  const shown = echo(name, MAX_NAME);
  const there = names.length === 0 ? 'This connection has none.' : `There are: ${names.join(', ')}.`;
  throw new GuidanceProblem(`There is no prompt "${shown}".${didYouMean(shown, names)} ${there}`);
}

/**
 * A prompt with its data, for the arguments of a `prompts/get`.
 *
 * @throws GuidanceProblem where there is no such prompt, or its arguments are wrong
 */
export async function madePrompt(connection: Connection, prompt: Prompt, given: unknown): Promise<string> {
  return promptText(connection, prompt, await knownArguments(connection, prompt, checkedArguments(prompt, given)));
}
