import { isSpecType, type Tool } from '@modelcontextprotocol/server';
import type { ListedTool } from './catalog.ts';
import { clientHints } from './client-hints.ts';

/**
 * Listed tools as the protocol library types them, with what one client looks for beside the protocol; made once a view.
 *
 * @param answerBudget characters of JSON text that an answer may have
 * @throws when an entry is no MCP tool: a fault of the catalog, found at start
 */
export function listedTools(
  listed: readonly Omit<ListedTool, 'outputSchema'>[],
  answerBudget: number,
): readonly Tool[] {
  const entries: readonly unknown[] = listed.map((tool) => ({ ...tool, ...clientHints(tool, answerBudget) }));
  const tools = entries.filter(isSpecType.Tool);
  if (tools.length < entries.length) throw new Error('the catalog holds an entry that is no valid MCP tool');
  return tools;
}
