import { EXTENSION_ID, RESOURCE_MIME_TYPE } from '@modelcontextprotocol/ext-apps/server';
import { CLIENT_CAPABILITIES_META_KEY, type ServerContext, type Tool } from '@modelcontextprotocol/server';
import { fieldAt } from '../../tool/fields.ts';
import { viewUriOf } from '../../views/view-resources.ts';
import type { Era } from './era.ts';

/**
 * Whether a client is told which tools have views. One of the 2026 era says in each request that it shows some, and is told
 * then; of one of the 2025 era this server keeps nothing of its handshake, and what it does not know it passes over.
 */
export function showsViews(era: Era, { mcpReq }: Pick<ServerContext, 'mcpReq'>): boolean {
  return era === 'legacy' || showsViewsBy(fieldAt(mcpReq.envelope, [CLIENT_CAPABILITIES_META_KEY]));
}

/** Whether a client that declares these capabilities shows views. */
export function showsViewsBy(capabilities: unknown): boolean {
  const types = fieldAt(capabilities, ['extensions', EXTENSION_ID, 'mimeTypes']);
  return Array.isArray(types) && types.includes(RESOURCE_MIME_TYPE);
}

/** Listed tools with the views of their answers: in `_meta`, which is the client's and goes to no model. */
export function withViewLinks(tools: readonly Tool[]): readonly Tool[] {
  return tools.map((tool) => {
    const resourceUri = viewUriOf(tool.name, tool.annotations?.readOnlyHint === false);
    return resourceUri === undefined ? tool : { ...tool, _meta: { ...tool._meta, ui: { resourceUri } } };
  });
}
