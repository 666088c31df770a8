import type { ListedTool } from './catalog.ts';
import { isOwnTool } from './own-tools.ts';
import { isTriage } from './triage.ts';

/** What Claude Code reads of a listed tool; others pass over it (https://code.claude.com/docs/en/mcp). */
interface ClientHints {
  readonly _meta?: {
    /** Loaded at once, where other tools are only when they are searched for. */
    readonly 'anthropic/alwaysLoad'?: true;
    /** Characters of text, at most 500,000, up to which an answer is shown whole, and not put away in a file. */
    readonly 'anthropic/maxResultSizeChars'?: number;
  };
}

/** What Claude Code shows whole of a tool that says nothing: a tool is never worse off for saying something. */
const CLIENT_DEFAULT = 50_000;
const CLIENT_MOST = 500_000;
/** Arguments of tools whose answers grow with the cluster, or with what is asked for. */
const SIZES = ['limit', 'full'] as const;

/**
 * The hints of a tool: to load at once what a conversation begins with, and to show whole what may be long.
 *
 * @param answerBudget characters of JSON text that an answer may have; it goes out twice, as text and as data
 */
export function clientHints(
  { name, inputSchema }: Pick<ListedTool, 'name' | 'inputSchema'>,
  answerBudget: number,
): ClientHints {
  const loads = isTriage(name) || isOwnTool({ name });
  const isLong = SIZES.some((argument) => Object.hasOwn(inputSchema.properties, argument));
  if (!loads && !isLong) return {};
  const most = Math.min(CLIENT_MOST, Math.max(CLIENT_DEFAULT, 2 * answerBudget));
  return {
    _meta: {
      ...(loads ? { 'anthropic/alwaysLoad': true } : {}),
      ...(isLong ? { 'anthropic/maxResultSizeChars': most } : {}),
    },
  };
}
