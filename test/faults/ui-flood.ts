import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { until } from '../e2e/until.ts';
import { modernCall, resultOf, send } from '../e2e/wire.ts';
import type { Bench, Scenario } from './bench.ts';
import { outcomeOf } from './ledger.ts';
import { startSubject } from './subject.ts';

const ANSWERS = 12;
const ANSWER_MEGABYTES = 18;
/** Megabytes; as many answers side by side would take over 450. */
const PEAK = 400;
const OPERATION = 'list_workloads_in_namespace';

const answerShape = z.object({ data: z.object({ workloads: z.array(z.unknown()) }) });

/** Many big and valid answers at the same time. */
export const uiFlood: Scenario = {
  fault: `UI answers ${ANSWERS} × ${ANSWER_MEGABYTES} MB at once`,
  async run(bench) {
    const workloads = await someWorkloads(bench);
    bench.upstream.intercept((post, response) => {
      if (post.operation !== OPERATION) return false;
      response.on('error', () => {});
      response.writeHead(200, { 'content-type': 'application/json' }).write(`{"data":{"workloads":[${workloads}`);
      let left = Math.floor((ANSWER_MEGABYTES * 2 ** 20) / workloads.length);
      const more = (): void => {
        while (left > 0 && !response.destroyed) {
          left -= 1;
          if (!response.write(`,${workloads}`)) {
            response.once('drain', more);
            return;
          }
        }
        response.end(']}}');
      };
      more();
      return true;
    });
    // A process of its own, whose peak nothing else has raised.
    const subject = await startSubject(bench.upstream.url.href, { MCP_UI_TIMEOUT_MS: '8000' });
    const { ledger } = bench;
    try {
      await Promise.all(
        Array.from({ length: ANSWERS }, async (_, index) => {
          const message = modernCall(OPERATION, { namespace: `crowd-${index}` });
          const result = await send(subject.url, message).then(resultOf, () => undefined);
          ledger.count(result ? outcomeOf(result) : 'no answer');
        }),
      );
      ledger.hold('the process has ended', subject.isAlive());
      ledger.hold('nothing was answered', (ledger.outcomes.ok ?? 0) > 0);
      ledger.hold('a call has no answer', ledger.outcomes['no answer'] === undefined);
      const peak = peakOf(subject.child.process.pid);
      if (peak !== undefined) ledger.hold(`peak of ${peak} MB`, peak < PEAK);
      ledger.note(peak === undefined ? 'peak unknown: no /proc' : `peak ${peak} MB`);
      await until('the audit lines', () => subject.audited() >= ledger.calls).catch(() => {});
      bench.wroteElsewhere(subject.audited());
    } finally {
      await subject.kill();
    }
  },
};

/** Workloads as the API answers them, as the inside of a list. */
async function someWorkloads(bench: Bench): Promise<string> {
  let body = '';
  bench.upstream.intercept((post) => {
    if (post.operation === OPERATION) ({ body } = post);
    return false;
  });
  await bench.probe(modernCall(OPERATION, { namespace: 'default' }));
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${bench.demo.url}/graphql`, { method: 'POST', headers, body });
  const { workloads } = answerShape.parse(await answer.json()).data;
  return workloads.map((workload) => JSON.stringify(workload)).join(',');
}

/** The most megabytes that a process has had, where the machine tells. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
  } catch {
    return undefined;
  }
}
