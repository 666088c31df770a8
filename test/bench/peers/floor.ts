import { createServer } from 'node:http';
import { peerScript, poster, sayPort } from './script.ts';

/**
 * The yardstick: node:http alone. `POST /<kind>` makes the same upstream POSTs and sends the last answer on, or sends bytes that
 * were made before. Usage: floor.ts <script>
 */
const { upstreamPort, posts, answers } = peerScript();
const post = poster(upstreamPort);
const made = new Map(Object.entries(answers).map(([kind, text]) => [`/${kind}`, Buffer.from(text)]));
const bodies = new Map(Object.entries(posts).map(([kind, each]) => [`/${kind}`, each]));

async function answerTo(path: string): Promise<Buffer> {
  const ready = made.get(path);
  if (ready) return ready;
  let last: Buffer = Buffer.alloc(0);
  for (const body of bodies.get(path) ?? []) last = await post(body);
  return last;
}

const server = createServer((incoming, response) => {
  incoming.resume();
  answerTo(incoming.url ?? '').then(
    (body) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
      response.end(body);
    },
    () => response.writeHead(502).end(),
  );
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => sayPort(server));
