import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a browser is to be shown, on a free port. */
export interface Site {
  /** Its origin. */
  readonly url: string;
  readonly close: () => void;
}

/** Serves a site until it is closed; what its listener throws is answered as a failure. */
export async function startSite(
  listener: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<Site> {
  const server = createServer((request, response) => {
    Promise.resolve(listener(request, response)).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a site listens on a port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
