import { poster } from './peers/script.ts';
import { type Seen, SLOW_PATH } from './upstream.ts';

/** For each request the one that it waited for: of those that had ended before it began the last; none for those that waited for none. */
export function waitedFor(seen: readonly Pick<Seen, 'begun' | 'ended'>[]): readonly (number | undefined)[] {
  return seen.map(({ begun }) => {
    let last: number | undefined;
    for (const [index, { ended }] of seen.entries()) {
      if (ended <= begun && ended > (seen[last ?? -1]?.ended ?? Number.NEGATIVE_INFINITY)) last = index;
    }
    return last;
  });
}

/**
 * Sends the same requests to the slow UI API as a call sent, each when that is answered which it waited for, and reads the answers
 * without looking at them: what the UI alone takes for the call.
 *
 * @returns milliseconds
 */
export async function replay(port: number, seen: readonly Seen[]): Promise<number> {
  const post = poster(port, `${SLOW_PATH}/graphql`);
  const before = waitedFor(seen);
  const sent = new Map<number, Promise<Buffer>>();
  const send = (index: number): Promise<Buffer> => {
    const known = sent.get(index);
    if (known !== undefined) return known;
    const waits = before[index];
    const body = seen[index]?.body ?? '';
    const answer = (waits === undefined ? Promise.resolve() : send(waits)).then(() => post(body));
    sent.set(index, answer);
    return answer;
  };
  const began = performance.now();
  await Promise.all(seen.map((_, index) => send(index)));
  return performance.now() - began;
}
