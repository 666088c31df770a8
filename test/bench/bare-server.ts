import { Agent, createServer, request as send } from 'node:http';

/**
 * The yardstick: node:http alone. `POST /call` makes the same upstream POST and sends its answer on; `POST /list` sends
 * bytes of the size given. Prints its port on standard output.
 *
 * Usage: bare-server.ts <upstream port> <list bytes>
 */
const upstreamPort = Number(process.argv[2]);
const list = Buffer.alloc(Number(process.argv[3]), 'x');
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const query = Buffer.from(JSON.stringify({ query: '{__typename}', variables: {} }));

const server = createServer((incoming, response) => {
  incoming.resume();
  if (incoming.url === '/list') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': list.length });
    response.end(list);
    return;
  }
  const upstream = send(
    {
      agent,
      host: '127.0.0.1',
      port: upstreamPort,
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': query.length },
    },
    (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.concat(chunks);
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
        response.end(body);
      });
    },
  );
  upstream.on('error', () => response.writeHead(502).end());
  upstream.end(query);
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`);
});
