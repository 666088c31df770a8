import type { Completes } from '../completion/values.ts';
import type { PlannedRead, ToolName } from '../connection.ts';

/** One argument of a prompt. */
export interface PromptArgument {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** What its values are among, for completion. */
  readonly completes: Completes;
}

/** The arguments of a prompt, checked; those that were left out are absent. */
export type PromptArguments = Readonly<Record<string, string>>;

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
  reads(given: PromptArguments): readonly PlannedRead[];
  /**
   * What to do with it, in order. A step that names a tool is told to those who have all its tools; one that names a tool that
   * writes only where writes may be called.
   */
  readonly steps: readonly string[];
}
