import { createServer, type RequestListener } from 'node:http';
import { onTestFinished } from 'vitest';

/** Serves what a test shows in a browser, on a free port, until the test ends; gives its origin. */
export async function startSite(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a site listens on a port');
  return `http://127.0.0.1:${address.port}`;
}
