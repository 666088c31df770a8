import { z } from 'zod';
import type { Model, OfferedTool, Said } from './model.ts';
import { post } from './post.ts';

const MAX_WRITTEN = 4_096;
/** The version of the API's messages (https://docs.claude.com/en/api/versioning). */
const VERSION = '2023-06-01';

const answer = z.object({
  content: z.array(
    z.union([
      z.object({ type: z.literal('text'), text: z.string() }),
      z.object({
        type: z.literal('tool_use'),
        id: z.string(),
        name: z.string(),
        input: z.record(z.string(), z.unknown()),
      }),
      z.object({ type: z.string() }).transform(() => undefined),
    ]),
  ),
  usage: z.object({
    input_tokens: z.number(),
    cache_read_input_tokens: z.number().nullish(),
    cache_creation_input_tokens: z.number().nullish(),
    output_tokens: z.number(),
  }),
});

/**
 * A model behind the Messages API of Anthropic, or one like it.
 *
 * @param base such as `https://api.anthropic.com`
 */
export function anthropicModel(name: string, base: URL, key: string): Model {
  return {
    name,
    async say(system, said, tools) {
      const body = {
        model: name,
        max_tokens: MAX_WRITTEN,
        system: [{ type: 'text', text: system, cache_control: { type: 'ephemeral' } }],
        tools: tools.map(offered),
        messages: said.map(message),
      };
      const headers = { 'x-api-key': key, 'anthropic-version': VERSION };
      const { content, usage } = await post(endpoint(base), headers, body, answer);
      const blocks = content.filter((block) => block !== undefined);
      return {
        text: blocks.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n'),
        calls: blocks.flatMap((block) =>
          'input' in block ? [{ id: block.id, tool: block.name, arguments: block.input }] : [],
        ),
        tokens: {
          read: usage.input_tokens + (usage.cache_read_input_tokens ?? 0) + (usage.cache_creation_input_tokens ?? 0),
          written: usage.output_tokens,
        },
      };
    },
  };
}

function endpoint(base: URL): URL {
  return new URL(`${base.pathname.replace(/\/$/, '')}/v1/messages`, base);
}

function offered({ name, description, inputSchema }: OfferedTool): object {
  return { name, description, input_schema: inputSchema };
}

function message(said: Said): object {
  switch (said.by) {
    case 'person':
      return { role: 'user', content: said.text };
    case 'model': {
      const { text, calls } = said.turn;
      return {
        role: 'assistant',
        content: [
          ...(text === '' ? [] : [{ type: 'text', text }]),
          ...calls.map((call) => ({ type: 'tool_use', id: call.id, name: call.tool, input: call.arguments })),
        ],
      };
    }
    case 'tools':
      return {
        role: 'user',
        content: said.results.map(({ id, text }) => ({ type: 'tool_result', tool_use_id: id, content: text })),
      };
  }
}
