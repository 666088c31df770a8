import { GuidanceProblem } from '../problem.ts';
import type { Prompt } from './prompt.ts';

/** What refuses a prompt for what it was given, in words for whoever asked. */
export function refused({ name }: Pick<Prompt, 'name'>, problem: string): GuidanceProblem {
  return new GuidanceProblem(`Prompt ${name} was not made: ${problem}`);
}
