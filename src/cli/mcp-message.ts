import {
  CLIENT_CAPABILITIES_META_KEY,
  CLIENT_INFO_META_KEY,
  PROTOCOL_VERSION_META_KEY,
} from '@modelcontextprotocol/server';
import { z } from 'zod';
import { MODERN_REVISION } from '../server/mcp/era.ts';
import { fieldOf } from '../tool/fields.ts';
import { VERSION } from '../version.ts';

/** One tools/call of the command line. */
export interface AskedCall {
  readonly tool: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** Whether the server is asked to tell how far it is. */
  readonly wantsProgress: boolean;
}

/** What a call came to. */
export type CalledResult =
  | { readonly type: 'answered'; readonly isError: boolean; readonly structured: unknown; readonly text: string }
  /** By the protocol: there is no such tool, or the server does not serve this call. */
  | { readonly type: 'refused'; readonly code: number; readonly message: string };

/** There is one call in the life of a command. */
const ID = 1;

const answer = z.union([
  z.object({
    id: z.literal(ID),
    result: z.object({
      content: z.array(z.object({ text: z.string().optional() })),
      structuredContent: z.unknown().optional(),
      isError: z.boolean().optional(),
    }),
  }),
  z.object({ error: z.object({ code: z.number(), message: z.string() }) }),
]);

/** The message of a call: of the revision that needs no handshake. */
export function callMessage({ tool, arguments: given, wantsProgress }: AskedCall): object {
  return {
    jsonrpc: '2.0',
    id: ID,
    method: 'tools/call',
    params: {
      name: tool,
      arguments: given,
      _meta: {
        [PROTOCOL_VERSION_META_KEY]: MODERN_REVISION,
        [CLIENT_INFO_META_KEY]: { name: 'odigos-mcp-cli', version: VERSION },
        [CLIENT_CAPABILITIES_META_KEY]: {},
        ...(wantsProgress ? { progressToken: ID } : {}),
      },
    },
  };
}

/**
 * What a message from the server says of the call; undefined for progress, which is told, and for anything else.
 *
 * @param text its JSON
 * @param onProgress hears how far the call is
 */
export function resultIn(text: string, onProgress: (text: string) => void): CalledResult | undefined {
  const message: unknown = JSON.parse(text);
  if (fieldOf(message, 'method') === 'notifications/progress') {
    const said = fieldOf(fieldOf(message, 'params'), 'message');
    if (typeof said === 'string') onProgress(said);
    return undefined;
  }
  const parsed = answer.safeParse(message);
  if (!parsed.success) return undefined;
  if ('error' in parsed.data) return { type: 'refused', ...parsed.data.error };
  const { content, structuredContent, isError = false } = parsed.data.result;
  return {
    type: 'answered',
    isError,
    structured: structuredContent,
    text: content.map((part) => part.text).join('\n'),
  };
}
