import type { Completes } from '../completion/values.ts';
import type { PlannedRead, ToolName } from '../connection.ts';

/** One argument of a prompt. */
export interface PromptArgument {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** What its values are among, for completion and for the check of what is given. */
  readonly completes: Completes;
}

/** The arguments of a prompt, checked; those that were left out are absent. */
export type PromptArguments = Readonly<Record<string, string>>;

/** One read of a prompt, and how its answer is shown. */
export interface PromptRead extends PlannedRead {
  /** The steps of the prompt stand in place of the answer's own. */
  readonly hasOwnSteps?: true;
  /**
   * Says the data of its answer in fewer words than the answer has.
   *
   * @param room characters that it may have
   * @returns undefined where the data is not what was expected: the answer's own text is shown then
   */
  readonly inShort?: (data: unknown, room: number) => string | undefined;
}

/** A step that changes something, as each reader is told it. */
export interface Change {
  /** What is done where writes may be called: it names the tools, and is told to those who have them all. */
  readonly change: string;
  /** What is asked of a person where it may not be done. It names no tool that writes. */
  readonly proposal?: string;
  /** The tier that takes it; every one when absent. */
  readonly tier?: 'onprem';
  /** What it changes is kept in no object, so that no code says it. */
  readonly isInNoObject?: true;
}

/** What to do: a text is told to those who have the tools that it names, in every mode. */
export type Step = string | Change;

/** A prompt: a task that is handed over together with the data that it begins with. */
export interface Prompt {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly arguments: readonly PromptArgument[];
  /** The tool without which it is of no use: whoever may not call it is not offered the prompt. */
  readonly needs: ToolName;
  /** What is to be done, in a sentence or two. */
  task(given: PromptArguments): string;
  /** What is read first, what matters most before the rest. */
  reads(given: PromptArguments): readonly PromptRead[];
  /** What to do with it, in order; what is told of them reads as a whole in every mode. */
  readonly steps: readonly Step[];
}
