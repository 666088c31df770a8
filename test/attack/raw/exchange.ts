import { connect } from 'node:net';

export interface ExchangeOptions {
  /** Answers that are waited for. */
  readonly expected?: number;
  /** How long is waited for them while nothing comes. */
  readonly patienceMs?: number;
  /** How long a server that has answered has to say more. */
  readonly momentMs?: number;
}

/**
 * Sends bytes on a connection of its own and gives all that comes back: until the server closes it, or has begun as many
 * answers as are expected and then said no more.
 */
export function exchange(
  url: string,
  bytes: Buffer,
  { expected = 1, patienceMs = 5_000, momentMs = 10 }: ExchangeOptions = {},
): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let text = '';
    let patience: NodeJS.Timeout | undefined;
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    const wait = (): void => {
      clearTimeout(patience);
      patience = setTimeout(() => socket.destroy(), answersIn(text) < expected ? patienceMs : momentMs);
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

/** How many answers have begun, each with its whole head. One that says to go on is none. */
export function answersIn(text: string): number {
  return text.match(/HTTP\/1\.1 (?!100 )(?:[^\r\n]+\r\n)+\r\n/g)?.length ?? 0;
}
