import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { until } from '../e2e/until.ts';
import { modernCall, resultOf, send } from '../e2e/wire.ts';
import { selfSigned } from '../ui/self-signed.ts';
import type { Scenario } from './bench.ts';
import { outcomeOf } from './ledger.ts';
import { startSubject } from './subject.ts';

interface UnreachableUi {
  readonly fault: string;
  /** Gives the address, and what ends the UI there. */
  start(uiUrl: URL): Promise<{ readonly url: string; readonly stop: () => void }>;
  /** What a read's error says. */
  readonly says: RegExp;
}

const UIS: readonly UnreachableUi[] = [
  {
    fault: 'UI with a certificate that nobody signed',
    says: /SELF_SIGNED/,
    async start() {
      const server = createServer(selfSigned(), (_request, response) => response.end('{}'));
      server.on('tlsClientError', () => {});
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      // A server on a port has an address of this form.
      const { port } = server.address() as AddressInfo;
      return {
        url: `https://127.0.0.1:${port}`,
        stop: () => {
          server.closeAllConnections();
          server.close();
        },
      };
    },
  },
  {
    fault: 'UI without TLS at an https address',
    says: /no connection .*https/,
    start: async ({ port }) => ({ url: `https://127.0.0.1:${port}`, stop: () => {} }),
  },
  {
    fault: 'UI whose name does not resolve',
    says: /ENOTFOUND|EAI_AGAIN/,
    start: async () => ({ url: 'http://no-such-ui.invalid:3000', stop: () => {} }),
  },
  {
    fault: 'UI that is not there',
    says: /ECONNREFUSED/,
    start: async () => ({ url: 'http://127.0.0.1:1', stop: () => {} }),
  },
];

/** UIs to which no request gets through, from the start: the server serves, says why, and sends nothing. */
export const unreachableUis: readonly Scenario[] = UIS.map(({ fault, start, says }) => ({
  fault,
  async run(bench) {
    const ui = await start(bench.upstream.url);
    const subject = await startSubject(ui.url, { MCP_UI_TIMEOUT_MS: '2000' });
    const { ledger } = bench;
    try {
      // The first connection of a process takes its time; then a crowd.
      for (const calls of [1, 20]) {
        await Promise.all(
          Array.from({ length: calls }, async () => {
            const result = resultOf(await send(subject.url, modernCall('get_sampling')));
            ledger.count(outcomeOf(result));
            ledger.hold(
              `a read says ${result.envelope.error?.message}`,
              says.test(result.envelope.error?.message ?? ''),
            );
          }),
        );
      }
      const refused = resultOf(await send(subject.url, bench.newWrite().message));
      ledger.count(outcomeOf(refused));
      ledger.hold('a write is not refused', refused.envelope.error?.changed === 'no');
      const { status } = await send(subject.url, { method: 'GET', path: '/readyz' });
      ledger.hold(`/readyz is ${status}`, status === 503);
      await until('the audit lines', () => subject.audited() >= ledger.calls).catch(() => {});
      bench.wroteElsewhere(subject.audited());
      ledger.hold('a mutation was sent', bench.upstream.mutations().length === 0);
    } finally {
      await subject.kill();
      ui.stop();
    }
  },
}));
