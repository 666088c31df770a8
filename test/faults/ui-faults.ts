import { setTimeout as pause } from 'node:timers/promises';
import type { Intercept } from '../e2e/counting-upstream.ts';
import { until } from '../e2e/until.ts';
import type { Bench, Scenario } from './bench.ts';
import { carriedOut, ofMutations } from './carried-out.ts';

interface UiFault {
  readonly fault: string;
  readonly answer: Intercept;
  /** How a read ends under it. */
  readonly readEnds: string;
  /** How it may end as well, on a machine that has much else to do. */
  readonly orEnds?: string;
}

const MEGABYTE = 2 ** 20;

const FAULTS: readonly UiFault[] = [
  { fault: 'UI slow', readEnds: 'ok', answer: async () => pause(200).then(() => false) },
  { fault: 'UI hanging', readEnds: 'time', answer: () => true },
  {
    fault: 'UI hanging mid-body',
    readEnds: 'time',
    answer: (_post, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":{"sam');
      return true;
    },
  },
  {
    fault: 'UI resets before it answers',
    readEnds: 'ui_api',
    answer: (_post, response) => {
      response.socket?.resetAndDestroy();
      return true;
    },
  },
  {
    fault: 'UI resets mid-body',
    readEnds: 'ui_api',
    answer: (_post, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write('{"data":{"sampling"', () => response.socket?.resetAndDestroy());
      return true;
    },
  },
  answering('UI 500', 500, 'application/json', '{"error":"internal"}'),
  answering('UI 502 HTML', 502, 'text/html', '<html><h1>502 Bad Gateway</h1> nginx</html>'),
  answering('UI truncated JSON', 200, 'application/json', '{"data":{"sampling":{"rul'),
  answering('UI wrong content type', 200, 'text/html', '{"data":{"sampling":null}}'),
  {
    fault: 'UI answers 50 MB',
    readEnds: 'ui_api',
    // So many bytes may take longer than a read has.
    orEnds: 'time',
    answer: (_post, response) => {
      response.on('error', () => {});
      response.writeHead(200, { 'content-type': 'application/json' });
      const chunk = Buffer.alloc(MEGABYTE, 'x');
      let left = 50;
      const more = (): void => {
        while (left > 0 && !response.destroyed) {
          left -= 1;
          if (!response.write(chunk)) {
            response.once('drain', more);
            return;
          }
        }
        response.end();
      };
      response.write('{"data":"');
      more();
      return true;
    },
  },
];

function answering(fault: string, status: number, type: string, body: string): UiFault {
  return {
    fault,
    readEnds: 'ui_api',
    answer: (_post, response) => {
      response.writeHead(status, { 'content-type': type }).end(body);
      return true;
    },
  };
}

/** The faults of a UI that is there: reads under each, then writes whose request it met and writes whose answer. */
export const uiFaults: readonly Scenario[] = FAULTS.map(({ fault, answer, readEnds, orEnds = readEnds }) => ({
  fault,
  async run(bench) {
    // The cluster's settings are read all the time; what is under test is a tool.
    bench.upstream.intercept((post, response) => post.operation === 'get_sampling' && answer(post, response));
    await bench.reads(4);
    const ended = [...new Set([readEnds, orEnds])].reduce((sum, end) => sum + (bench.ledger.outcomes[end] ?? 0), 0);
    bench.ledger.hold(`reads do not end with ${readEnds}`, ended === bench.ledger.calls);
    for (const faulty of [answer, carriedOut(bench.demo.url, answer)]) {
      // One that passes a request on in the end must not have carried it out before.
      if (readEnds === 'ok' && faulty !== answer) continue;
      bench.upstream.intercept(ofMutations(faulty));
      await Promise.all([1, 2, 3].map(() => bench.write()));
    }
    holdOneMutationEach(bench);
  },
}));

function holdOneMutationEach({ ledger, upstream }: Bench): void {
  ledger.hold('a mutation was not sent once', upstream.mutations().length === ledger.writes.length);
}

const OUTAGE_MS = 400;
const CALLERS = 6;

/** The UI goes and comes. */
export const uiRestarts: readonly Scenario[] = [
  {
    fault: 'UI restarted',
    async run(bench) {
      await bench.reads();
      const startAgain = await bench.stopUi();
      await bench.reads(2);
      bench.ledger.hold('a read without a UI is no error of it', bench.ledger.outcomes.ui_api === 8);
      await bench.write();
      await startAgain();
      await bench.reads(2);
      bench.ledger.hold('a read behind the outage is not served', bench.ledger.outcomes.ok === 12);
    },
  },
  {
    fault: 'UI restarted three times under load',
    async run(bench) {
      let isOver = false;
      const caller = async (index: number): Promise<void> => {
        while (!isOver) await (index % 2 === 0 ? bench.write() : bench.reads());
      };
      const callers = Array.from({ length: CALLERS }, (_, index) => caller(index));
      const made = (): number => bench.ledger.writes.filter(({ told }) => told?.isError === false).length;
      for (let restart = 0; restart < 3; restart += 1) {
        // Writes come back with the next reading of the cluster's settings, and are to be under way.
        const before = made();
        await until('writes to be made', () => made() > before);
        const startAgain = await bench.stopUi();
        await pause(OUTAGE_MS);
        await startAgain();
      }
      await pause(OUTAGE_MS);
      isOver = true;
      await Promise.all(callers);
      const before = bench.ledger.outcomes.ok ?? 0;
      await bench.reads(4);
      bench.ledger.hold('not all is served behind it', bench.ledger.outcomes.ok === before + 16);
    },
  },
];
