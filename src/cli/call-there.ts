import { readMessage } from '../server/mcp/message.ts';
import { answerLines } from '../server/stdio/answer-lines.ts';
import { headersOf } from '../server/stdio/as-request.ts';
import { BadSetting } from '../settings.ts';
import { fieldOf } from '../tool/fields.ts';
import { type AskedCall, type CalledResult, callMessage, resultIn } from './mcp-message.ts';

/**
 * Makes one call through a server that runs.
 *
 * @param url the address of its /mcp
 * @param token that it is called with; none where it needs none
 * @throws BadSetting where the address is none
 * @throws where nothing answers there, or something else does
 */
export async function callThere(
  call: AskedCall,
  url: string,
  token: string | undefined,
  onProgress: (text: string) => void,
): Promise<CalledResult> {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw new BadSetting('--url must be an http or https URL.');
  const message = callMessage(call);
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: {
        ...headersOf(readMessage(message)),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(message),
    });
  } catch (error) {
    const cause: unknown = error instanceof Error ? error.cause : undefined;
    const code = fieldOf(cause, 'code');
    throw new Error(
      `no connection to ${url}${typeof code === 'string' ? ` (${code})` : ''}: does the server run there?`,
    );
  }
  if (response.status === 401) {
    throw new Error(`the server at ${url} needs a token that holds: --token, or ODIGOS_MCP_TOKEN.`);
  }
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
