/** A tool as a model is told of it: what a client shows it of tools/list. */
export interface OfferedTool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: Readonly<Record<string, unknown>>;
}

/** A call that a model asks for. */
export interface AskedCall {
  /** The model's own name for this call, with which its result goes back. */
  readonly id: string;
  readonly tool: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** What a model says to a conversation: words, calls, or both. A turn without calls is its answer. */
interface Turn {
  readonly text: string;
  readonly calls: readonly AskedCall[];
  /** As the API counts them: read in, and written. */
  readonly tokens: { readonly read: number; readonly written: number };
}

/** What was said so far, in the order in which it was. */
export type Said =
  | { readonly by: 'person'; readonly text: string }
  | { readonly by: 'model'; readonly turn: Turn }
  | { readonly by: 'tools'; readonly results: readonly { readonly id: string; readonly text: string }[] };

/** A model behind an API. */
export interface Model {
  /** As it was asked for. */
  readonly name: string;
  /**
   * What the model says next.
   *
   * @param system what the server tells every client: its instructions
   * @throws ModelError when the API gave no turn, after three tries where it was busy
   */
  say(system: string, said: readonly Said[], tools: readonly OfferedTool[]): Promise<Turn>;
}

/** The API of a model refused, failed, or answered what is no turn. */
export class ModelError extends Error {}
