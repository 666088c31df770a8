import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { AnswerOrder } from '../../../src/server/http/answer-order.ts';
import { until } from '../../e2e/until.ts';

const REQUEST = 'GET / HTTP/1.1\r\nhost: localhost\r\n\r\n';

/** A server that answers when it is told to, and a connection to it. */
async function connected() {
  const handled: ServerResponse[] = [];
  let left = 0;
  const step = new AnswerOrder().oneAfterTheOther(() => {
    left += 1;
  });
  const server = createServer((request, response) => step(request, response, () => void handled.push(response)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const socket: Socket = connect(typeof address === 'object' ? (address?.port ?? 0) : 0, '127.0.0.1');
  socket.on('error', () => undefined);
  let received = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    received += chunk;
  });
  ending.push(() => {
    socket.destroy();
    server.closeAllConnections();
    server.close();
  });
  return { handled, socket, left: () => left, received: () => received };
}

const ending: (() => void)[] = [];

afterEach(() => {
  for (const end of ending.splice(0)) end();
});

describe('requests that a client sends in one go on one connection', () => {
  it('are handled one after the other, each when the answer before it is out', async () => {
    const { handled, socket, received } = await connected();
    socket.write(REQUEST.repeat(3));
    for (const place of [0, 1, 2]) {
      await until('it is handled', () => handled.length === place + 1);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(handled).toHaveLength(place + 1);
      handled[place]?.end(`answer ${place}`);
    }
    await until('all is answered', () => /answer 0.*answer 1.*answer 2/s.test(received()));
  });

  it('are left alone behind an answer that ends the connection', async () => {
    const { handled, socket, left } = await connected();
    const closed = once(socket, 'close');
    socket.write(REQUEST.repeat(3));
    await until('it is handled', () => handled.length === 1);
    handled[0]?.setHeader('connection', 'close').end('the last');
    await closed;
    await until('the others are left', () => left() === 2);
    expect(handled).toHaveLength(1);
  });

  it('end the connection when more than a thousand wait, and none of them is handled', async () => {
    const { handled, socket, left } = await connected();
    const closed = once(socket, 'close');
    socket.write(REQUEST.repeat(1_200));
    await closed;
    await until('those that waited are left', () => left() >= 1_025);
    expect(handled).toHaveLength(1);
  });
});
