import { isSpecType, type Tool } from '@modelcontextprotocol/server';
import type { ListedTool } from './catalog.ts';

/**
 * Listed tools as the protocol library types them; made once a view.
 *
 * @throws when an entry is no MCP tool: a fault of the catalog, found at start
 */
export function listedTools(listed: readonly Omit<ListedTool, 'outputSchema'>[]): readonly Tool[] {
  const entries: readonly unknown[] = listed;
  const tools = entries.filter(isSpecType.Tool);
  if (tools.length < entries.length) throw new Error('the catalog holds an entry that is no valid MCP tool');
  return tools;
}
