import { createServer } from 'node:http';
import type { APIS } from './chosen-model.ts';
import type { AskedCall } from './model.ts';

/** One answer of the API: a turn, or a status with which it refuses. */
export type Scripted =
  | { readonly text?: string; readonly calls?: readonly Omit<AskedCall, 'id'>[] }
  | { readonly status: number };

/** What the API was asked. */
interface Asked {
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** An API of models that answers what a test has written for it, on a free port of the loopback interface. */
export interface ScriptedApi {
  readonly base: string;
  readonly asked: readonly Asked[];
  readonly close: () => Promise<void>;
}

const PATHS = { anthropic: '', openai: '/v1' } as const;

/** Starts an API that gives these answers in order, and the last of them from then on. */
export async function scriptedApi(api: (typeof APIS)[number], answers: readonly Scripted[]): Promise<ScriptedApi> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const answer = answers[Math.min(asked.length, answers.length - 1)] ?? {};
      asked.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
      if ('status' in answer) {
        response.writeHead(answer.status, { 'retry-after': '0' }).end('{"error":"no"}');
        return;
      }
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(TURNS[api](answer.text ?? '', answer.calls ?? [])));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    base: `http://127.0.0.1:${address.port}${PATHS[api]}`,
    asked,
    async close() {
      await new Promise((resolve) => server.close(resolve).closeAllConnections());
    },
  };
}

type Calls = readonly Omit<AskedCall, 'id'>[];

const TURNS = {
  anthropic: (text: string, calls: Calls) => ({
    role: 'assistant',
    content: [
      { type: 'thinking', thinking: 'first', signature: 's' },
      ...(text === '' ? [] : [{ type: 'text', text }]),
      ...calls.map((call, at) => ({ type: 'tool_use', id: `call-${at}`, name: call.tool, input: call.arguments })),
    ],
    usage: { input_tokens: 100, cache_read_input_tokens: 900, output_tokens: 20 },
  }),
  openai: (text: string, calls: Calls) => ({
    choices: [
      {
        message: {
          content: text === '' ? null : text,
          tool_calls: calls.map((call, at) => ({
            id: `call-${at}`,
            type: 'function',
            function: { name: call.tool, arguments: JSON.stringify(call.arguments) },
          })),
        },
      },
    ],
    usage: { prompt_tokens: 1_000, completion_tokens: 20 },
  }),
} as const;
