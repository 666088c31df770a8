import { echo } from '../../redaction/echo.ts';
import { didYouMean } from '../../tool/did-you-mean.ts';
import { isRecord } from '../../tool/fields.ts';
import { GuidanceProblem } from '../problem.ts';
import type { Prompt, PromptArguments } from './prompt.ts';
import { refused } from './refused.ts';

/** No name of Kubernetes is longer (RFC 1123). */
const MAX_VALUE = 253;
const MAX_NAME = 64;

/**
 * The arguments of a prompt as they came, checked; empty texts are left out.
 *
 * @throws GuidanceProblem that names every argument which is missing, and the first that is wrong
 */
export function checkedArguments(prompt: Prompt, given: unknown): PromptArguments {
  const known = prompt.arguments.map(({ name }) => name);
  const checked: Record<string, string> = {};
  for (const [name, value] of Object.entries(isRecord(given) ? given : {})) {
    if (!known.includes(name)) throw new GuidanceProblem(unknownArgument(prompt, name, known));
    if (typeof value !== 'string') throw refused(prompt, `${name} must be a text.`);
    const trimmed = value.trim();
    if (trimmed.length > MAX_VALUE) throw refused(prompt, `${name} has more than ${MAX_VALUE} characters.`);
    if (trimmed !== '') checked[name] = trimmed;
  }
  const missing = prompt.arguments.filter(({ name, required }) => required && checked[name] === undefined);
  if (missing.length === 0) return checked;
  const told = missing.map(({ name, description }) => `${name} (${description.replace(/\.$/, '')})`).join(' and ');
  throw refused(prompt, `it needs ${told}. completion/complete lists values.`);
}

function unknownArgument(prompt: Prompt, name: string, known: readonly string[]): string {
  const shown = echo(name, MAX_NAME);
  const takes = known.length === 0 ? 'It takes none.' : `It takes ${known.join(', ')}.`;
  return `Prompt ${prompt.name} has no argument "${shown}".${didYouMean(shown, known)} ${takes}`;
}
