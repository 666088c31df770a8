import { createServer, type RequestListener } from 'node:http';
import { onTestFinished } from 'vitest';
import { listen } from '../../src/server/http/listen.ts';

/** Something that answers HTTP in the place of a server, until the test has ended. @returns its origin */
export async function standIn(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  const url = await listen(server, 0, '127.0.0.1', 'PORT');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return url;
}
