import { connect } from 'node:net';

/** Long enough for a server that has more to say to have said it. */
const MOMENT_MS = 10;
const PATIENCE_MS = 5_000;

/**
 * Sends bytes on a connection of its own and gives all that comes back: until the server closes it, or has begun as many
 * answers as are expected and then said no more.
 */
export function exchange(url: string, bytes: Buffer, expected = 1): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let text = '';
    let patience: NodeJS.Timeout | undefined;
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    const wait = (): void => {
      clearTimeout(patience);
      patience = setTimeout(() => socket.destroy(), answersIn(text) < expected ? PATIENCE_MS : MOMENT_MS);
    };
    wait();
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      wait();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(patience);
      resolve(text);
    });
  });
}

/** How many answers have begun, each with its whole head. */
export function answersIn(text: string): number {
  return text.match(/HTTP\/1\.1 (?:[^\r\n]+\r\n)+\r\n/g)?.length ?? 0;
}
