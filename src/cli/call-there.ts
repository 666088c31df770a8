import { isWrite } from '../access/tool-kind.ts';
import { createCatalog } from '../catalog/catalog.ts';
import { readMessage } from '../server/mcp/message.ts';
import { answerLines } from '../server/stdio/answer-lines.ts';
import { headersOf } from '../server/stdio/as-request.ts';
import { type AskedCall, type CalledResult, callMessage, resultIn } from './mcp-message.ts';
import { type Reaching, reachServer, serverAddress } from './reach-server.ts';

/**
 * Makes one call through a server that runs. A tool that this version knows to only read is called again where
 * {@link reachServer} says so.
 *
 * @throws BadSetting where the address is none
 * @throws where nothing answers there, or something else does
 */
export async function callThere(call: AskedCall, there: Omit<Reaching, 'isRead'>): Promise<CalledResult> {
  const { url, onProgress } = there;
  const target = serverAddress(url);
  const message = callMessage(call);
  const known = createCatalog().tools.get(call.tool);
  const response = await reachServer(
    target,
    { method: 'POST', headers: headersOf(readMessage(message)), body: JSON.stringify(message) },
    { ...there, isRead: known !== undefined && !isWrite(known.definition.kind) },
  );
  const type = response.headers.get('content-type') ?? 'no content type';
  if (!/^(?:application\/json|text\/event-stream)/.test(type)) {
    throw new Error(`HTTP ${response.status}, ${type}: no MCP server answers at ${url}. Its address ends with /mcp.`);
  }
  for await (const line of answerLines(response)) {
    const result = resultIn(line, onProgress);
    if (result) return result;
  }
  throw new Error(`HTTP ${response.status}: what answers at ${url} is no MCP server. Its address ends with /mcp.`);
}
