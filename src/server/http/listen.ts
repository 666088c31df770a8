import type { Server } from 'node:http';

/** The setting that names a port, for the message when it cannot be listened on. */
export type PortSetting = 'PORT' | 'MCP_ADMIN_PORT';

/**
 * Listens, and answers `http://host:port` of what was bound.
 *
 * @throws when the address cannot be listened on, saying which setting to change
 */
export function listen(server: Server, port: number, host: string, setting: PortSetting): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => reject(new Error(problemOf(error, port, host, setting)));
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no TCP address'));
      else resolve(`http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`);
    });
  });
}

function problemOf({ code, message }: NodeJS.ErrnoException, port: number, host: string, setting: PortSetting): string {
  switch (code) {
    case 'EADDRINUSE':
      return `port ${port} of ${host} is in use. Set ${setting} to a free one.`;
    case 'EACCES':
      return `port ${port} of ${host} may not be listened on by this user. Set ${setting} to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST=${host} is no address of this machine.`;
    default:
      return message;
  }
}
