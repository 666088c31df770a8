import { connect, createServer, type Socket } from 'node:net';

/** An address that leads to one port, and later to another, as that of a Service does. */
export interface Relay {
  readonly port: number;
  /** Leads new connections there; those that there are stay, unless they are cut. */
  pointAt(port: number): void;
  cut(): void;
  stop(): void;
}

/** Starts a relay. */
export async function startRelay(target: number): Promise<Relay> {
  let present = target;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(present, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    pointAt(port) {
      present = port;
    },
    cut,
    stop() {
      server.close();
      cut();
    },
  };
}
