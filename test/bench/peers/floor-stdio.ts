import { createInterface } from 'node:readline';
import { z } from 'zod';
import { peerScript, poster } from './script.ts';

/**
 * The yardstick over standard streams: `readline` alone. It parses a message, since it has to know its id and its tool, makes the
 * same upstream POSTs and sends the last answer on as its result, or sends a result that was made before. Usage:
 * floor-stdio.ts <script>
 */
const { upstreamPort, posts, answers } = peerScript();
const post = poster(upstreamPort);
const answered = z.object({ result: z.unknown() });
const asked = z.object({ id: z.number(), params: z.object({ name: z.string().optional() }).optional() });
const made = new Map(
  Object.entries(answers).map(([kind, text]) => [kind, JSON.stringify(answered.parse(JSON.parse(text)).result)]),
);

async function resultOf(kind: string): Promise<string> {
  const ready = made.get(kind);
  if (ready !== undefined) return ready;
  let last: Buffer = Buffer.alloc(0);
  for (const body of posts[kind] ?? []) last = await post(body);
  return last.toString();
}

createInterface(process.stdin).on('line', async (line) => {
  const { id, params } = asked.parse(JSON.parse(line));
  const result = await resultOf(params?.name ?? 'list');
  process.stdout.write(`{"jsonrpc":"2.0","id":${id},"result":${result}}\n`);
});
