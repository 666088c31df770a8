import { z } from 'zod';
import { isRecord } from '../../../src/tool/fields.ts';
import type { Model, OfferedTool, Said } from './model.ts';
import { post } from './post.ts';

const answer = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({
          content: z.string().nullish(),
          tool_calls: z
            .array(z.object({ id: z.string(), function: z.object({ name: z.string(), arguments: z.string() }) }))
            .nullish(),
        }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }).nullish(),
});

/**
 * A model behind the Chat Completions API of OpenAI, which most makers and local servers answer too.
 *
 * @param base such as `https://api.openai.com/v1`
 */
export function openaiModel(name: string, base: URL, key: string): Model {
  return {
    name,
    async say(system, said, tools) {
      const body = {
        model: name,
        messages: [{ role: 'system', content: system }, ...said.flatMap(messages)],
        tools: tools.map(offered),
      };
      const headers = { authorization: `Bearer ${key}` };
      const { choices, usage } = await post(endpoint(base), headers, body, answer);
      const told = choices[0]?.message;
      return {
        text: told?.content ?? '',
        calls: (told?.tool_calls ?? []).map(({ id, function: { name: tool, arguments: given } }) => ({
          id,
          tool,
          arguments: argumentsIn(given),
        })),
        tokens: { read: usage?.prompt_tokens ?? 0, written: usage?.completion_tokens ?? 0 },
      };
    },
  };
}

function endpoint(base: URL): URL {
  return new URL(`${base.pathname.replace(/\/$/, '')}/chat/completions`, base);
}

/** Arguments as the model wrote them, which may be no JSON: then none, so that the server says what it needs. */
function argumentsIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(text);
    return isRecord(read) ? read : {};
  } catch {
    return {};
  }
}

function offered({ name, description, inputSchema }: OfferedTool): object {
  return { type: 'function', function: { name, description, parameters: inputSchema } };
}

function messages(said: Said): readonly object[] {
  switch (said.by) {
    case 'person':
      return [{ role: 'user', content: said.text }];
    case 'model': {
      const calls = said.turn.calls.map(({ id, tool, arguments: given }) => ({
        id,
        type: 'function',
        function: { name: tool, arguments: JSON.stringify(given) },
      }));
      return [{ role: 'assistant', content: said.turn.text, ...(calls.length > 0 ? { tool_calls: calls } : {}) }];
    }
    case 'tools':
      return said.results.map(({ id, text }) => ({ role: 'tool', tool_call_id: id, content: text }));
  }
}
