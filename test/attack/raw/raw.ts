import fc from 'fast-check';
import { type Served, serve } from '../../e2e/serve.ts';
import { until } from '../../e2e/until.ts';
import { send } from '../../e2e/wire.ts';
import { type Attack, Reached, tryCases } from '../attack.ts';
import { type ExchangeOptions, exchange } from './exchange.ts';
import { type RawUpstream, rawUpstream } from './raw-upstream.ts';
import { bytesOf, streams } from './streams.ts';
import { readRequests } from './strict-http.ts';
import { ENTRIES, type Entry, wrongIn } from './verdict.ts';

interface Target {
  readonly entry: Entry;
  readonly upstream: RawUpstream;
  readonly served: Served;
}

const LOOKED_AFTER = 200;

/**
 * Bytes of broken and hostile requests, by every way that leads to the UI. Behind the server stands a strict reader of
 * HTTP/1 that is not Node's; what it reads must be, request for request, what it reads in the client's own bytes.
 */
export const rawAttack: Attack = {
  kind: 'raw',
  cases: 20_000,
  async run(options) {
    const reached = new Reached();
    const targets = await Promise.all(ENTRIES.map(start));
    let tried = 0;
    const outcome = await tryCases(
      fc.record({ by: fc.constantFrom(...ENTRIES.map(({ name }) => name)), stream: streams }),
      async ({ by, stream }) => {
        const target = targets.find(({ entry }) => entry.name === by);
        if (!target) throw new Error(`there is no way by the ${by}`);
        const { entry, upstream, served } = target;
        upstream.forget();
        const isLeft = (): boolean => upstream.connections().every(({ isOpen }) => !isOpen());
        const bytes = bytesOf(stream, new URL(served.url).host);
        const answer = await exchange(served.url, bytes, waitingFor(bytes));
        const isOver = await until('the UI to be left', isLeft, 1_000).then(
          () => true,
          () => false,
        );
        for (const connection of upstream.connections()) {
          const [request] = readRequests(connection.bytes()).requests;
          reached.count(`${request?.method ?? 'broken-off request'} at the UI by the ${by}`);
        }
        reached.count(`answer ${answer.slice(9, 12) || 'none'}`);
        tried += 1;
        const wrong = wrongIn(bytes, upstream.connections(), entry);
        if (answer.includes('HTTP/1.1 500 ')) return 'the server failed';
        if (wrong === undefined && !isOver) return 'a connection to the UI outlives its client';
        return wrong ?? (tried % LOOKED_AFTER === 0 ? await deaf(served) : undefined);
      },
      options,
    );
    for (const { served, upstream } of targets) {
      await served.stop();
      await upstream.close();
    }
    return { ...outcome, reached: reached.all() };
  },
};

/** A whole request has an answer, and so has what is none. Nothing comes back for half a one. */
function waitingFor(bytes: Buffer): ExchangeOptions {
  const { requests, rest } = readRequests(bytes, { firstLine: true });
  const expected = requests.length + (typeof rest === 'object' ? 1 : 0);
  return { expected, patienceMs: 500, momentMs: 4 };
}

async function start(entry: Entry): Promise<Target> {
  const upstream = await rawUpstream();
  return { entry, upstream, served: await serve({ uiUrl: upstream.url, environment: entry.environment }) };
}

/** What is wrong with a server that no longer serves what each of them does. */
async function deaf({ url }: Served): Promise<string | undefined> {
  const { status } = await send(url, { method: 'GET', path: '/diagnose/download' });
  return status === 200 ? undefined : `afterwards the server answers ${status}`;
}
