/** A block of code of a document. */
export interface FencedBlock {
  /** What stands behind the fence: the language, and what it is for. */
  readonly info: string;
  readonly text: string;
}

/** The blocks of code of a Markdown document, in order. */
export function fencedBlocks(markdown: string): readonly FencedBlock[] {
  return [...markdown.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, info = '', text = '']) => ({ info, text }));
}

/** The commands of a block for a shell, a line each; comments and empty lines are none. */
export function shellCommands({ text }: FencedBlock): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
}
