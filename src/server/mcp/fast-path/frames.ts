import {
  CLIENT_CAPABILITIES_META_KEY,
  CLIENT_INFO_META_KEY,
  inputRequired,
  type JSONRPCMessage,
  PerRequestHTTPServerTransport,
  PROTOCOL_VERSION_META_KEY,
  Server,
  type Tool,
} from '@modelcontextprotocol/server';
import { z } from 'zod';
import { withoutTokens } from '../../../text/own-tokens.ts';
import { type Era, MODERN_REVISION } from '../era.ts';
import { IMPLEMENTATION, serverOptions } from '../implementation.ts';

/** What the protocol library puts around an answer in one era, as JSON text without its braces. */
export interface Frames {
  /** What the answer to tools/list begins with, up to what differs from one request to the next: bytes, made once. */
  readonly list: Buffer;
  /** What stands beside `content` and `structuredContent` in the result of tools/call, with a leading comma. */
  readonly call: string;
  /** What the result of a tools/call that asks a person has beside the question. */
  readonly asks: Readonly<Record<string, unknown>>;
}

/** The frames of both eras, and those of the 2026 era for clients that show views. */
export type AllFrames = Readonly<Record<Era | 'views', Frames>>;

const LEGACY_REVISION = '2025-11-25';
const answer = z.object({ result: z.looseObject({}) });

/** The tool of which a person is asked. */
const ASKING = 'asking';

/**
 * Asks the protocol library itself, once for each list of tools, how it frames answers, so that requests on the fast path can
 * be answered without its dispatch and yet with its very bytes.
 *
 * @param withViews the same tools for clients that are told of views
 * @throws when the library answers in a way that this does not understand: a fault found at start
 */
export async function learnFrames(tools: readonly Tool[], withViews: readonly Tool[]): Promise<AllFrames> {
  const { modern, legacy } = await framesOf({ modern: tools, legacy: withViews });
  const { modern: views } = await framesOf({ modern: withViews, legacy: withViews });
  return { modern, legacy, views };
}

async function framesOf(tools: Readonly<Record<Era, readonly Tool[]>>): Promise<Readonly<Record<Era, Frames>>> {
  const learn = async (era: Era): Promise<Frames> => {
    const list = await ask(era, tools[era], 'tools/list', {});
    const { content: _content, ...beside } = await ask(era, [], 'tools/call', { name: 'any', arguments: {} });
    // Nobody of the 2025 era can be asked.
    const { requestState: _state, ...asks } =
      era === 'modern' ? await ask(era, [], 'tools/call', { name: ASKING, arguments: {} }) : {};
    const fields = Object.entries(beside).map(([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`);
    return { list: Buffer.from(withoutTokens(`{"result":${JSON.stringify(list)},`)), call: fields.join(''), asks };
  };
  return { modern: await learn('modern'), legacy: await learn('legacy') };
}

/** The library's transport for one exchange, which hands on what is answered instead of making HTTP of it. */
class Listening extends PerRequestHTTPServerTransport {
  readonly #answered = Promise.withResolvers<unknown>();

  /** The first message that is sent. */
  get answered(): Promise<unknown> {
    return this.#answered.promise;
  }

  override async send(message: JSONRPCMessage): Promise<void> {
    this.#answered.resolve(message);
  }
}

async function ask(
  era: Era,
  tools: readonly Tool[],
  method: string,
  params: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const revision = era === 'modern' ? MODERN_REVISION : LEGACY_REVISION;
  const server = new Server(IMPLEMENTATION, { ...serverOptions(era), supportedProtocolVersions: [revision] });
  server.setRequestHandler('tools/list', () => ({ tools: [...tools] }));
  server.setRequestHandler('tools/call', ({ params }) =>
    params.name === ASKING ? inputRequired({ requestState: ASKING }) : { content: [] },
  );
  const classification = { era, revision };
  const transport = new Listening({ classification });
  await server.connect(transport);
  const said = era === 'modern' ? { ...params, _meta: ENVELOPE } : params;
  transport.onmessage?.({ jsonrpc: '2.0', id: 0, method, params: said }, { classification });
  const { result } = answer.parse(await transport.answered);
  await server.close();
  return result;
}

/** What a request of the 2026 era says of its client. */
const ENVELOPE = {
  [PROTOCOL_VERSION_META_KEY]: MODERN_REVISION,
  [CLIENT_INFO_META_KEY]: IMPLEMENTATION,
  [CLIENT_CAPABILITIES_META_KEY]: {},
};
