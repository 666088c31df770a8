/** The view that a client sees unasked: the tools that their operation files call core. */
export const CORE_VIEW = 'core';
/** The small view: a few tools, through which the others are found and called. */
export const SEARCH_VIEW = 'search';
/** Every tool that the operator allows. */
export const ALL = 'all';

/** What an operator allows, or what a request asks to see: `all`, or names of toolsets and of the view `core`. */
export type ToolsetChoice = typeof ALL | ReadonlySet<string>;

/** The facts by which a tool is chosen. */
export interface Chosen {
  readonly toolset: string;
  readonly core: boolean;
}

export type ParsedToolsets =
  | { readonly ok: true; readonly choice: ToolsetChoice }
  | { readonly ok: false; readonly unknown: string };

/**
 * Reads `all` or a comma-separated list of toolset names, `core` among them.
 *
 * @param known every toolset there is
 */
export function parseToolsets(text: string, known: ReadonlySet<string>): ParsedToolsets {
  const names = text.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  if (names.length === 0 || names.includes(ALL)) return { ok: true, choice: ALL };
  const unknown = names.find((name) => name !== CORE_VIEW && !known.has(name));
  return unknown === undefined ? { ok: true, choice: new Set(names) } : { ok: false, unknown };
}

/** Whether a tool is among the chosen ones. */
export function isChosen(choice: ToolsetChoice, { toolset, core }: Chosen): boolean {
  return choice === ALL || choice.has(toolset) || (core && choice.has(CORE_VIEW));
}
