import { describe, expect, it, onTestFinished } from 'vitest';
import { steppedClock } from '../demo/stepped-clock.ts';
import { dataOf } from './envelope.ts';
import { type Served, type ServeOptions, serve } from './serve.ts';
import { modern, modernCall, resultOf, send } from './wire.ts';

/** A CronJob that waits for its next run, however long that takes. */
const NIGHTLY = { namespace: 'default', kind: 'CronJob', name: 'nightly-report' };

async function serving(options: ServeOptions = {}): Promise<Served> {
  const served = await serve(options);
  onTestFinished(served.stop);
  return served;
}

/** The progress that an answer's event stream tells before the answer. */
function progressIn(text: string): readonly { progress: number; total: number; message: string }[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('data: '))
    .map((line) => JSON.parse(line.slice('data: '.length)))
    .filter(({ method }) => method === 'notifications/progress')
    .map(({ params }) => params);
}

describe('a call that waits', () => {
  it('reports its progress to a client that asked for it', async () => {
    const { url } = await serving({ clock: steppedClock() });
    const given = { ...NIGHTLY, wait_seconds: 30 };
    const answer = await send(
      url,
      modern('tools/call', { name: 'troubleshoot_source', arguments: given }, {}, { progressToken: 'p' }),
    );
    const told = progressIn(answer.text);
    expect(told.length).toBeGreaterThan(3);
    expect(told.map(({ progress }) => progress)).toEqual(told.map(({ progress }) => progress).sort((a, b) => a - b));
    expect(told[0]).toMatchObject({
      progress: 0,
      total: 30,
      message: 'Odigos has not yet detected what runs in the containers.',
    });
    expect(dataOf(resultOf(answer))).toMatchObject({ waited: { outcome: 'time_is_up', seconds: 30 } });
  });

  it('has that much time beside the deadline of any call', async () => {
    // Three requests of 300 ms: without more time it would end after less than a second.
    const { url } = await serving({ environment: { MCP_UI_TIMEOUT_MS: '300' } });
    const answer = await send(url, modernCall('troubleshoot_source', { ...NIGHTLY, wait_seconds: 2 }));
    expect(dataOf(resultOf(answer))).toMatchObject({
      verdict: 'waiting',
      waited: { outcome: 'time_is_up', seconds: 2, says: expect.not.stringContaining('failed') },
    });
  });

  it('is one of the requests that its caller may have under way, and ends with its client', async () => {
    const served = await serving({ environment: { MCP_MAX_IN_FLIGHT: '1' } });
    const gone = new AbortController();
    const waiting = modernCall('troubleshoot_source', { ...NIGHTLY, wait_seconds: 120 });
    const lines = await served.auditOf(2, async () => {
      const call = send(served.url, waiting, { signal: gone.signal }).catch((error: unknown) => error);
      await served.upstream.arrived(1);
      expect((await send(served.url, modernCall('list_namespaces'))).status).toBe(429);
      gone.abort();
      expect(await call).toBeInstanceOf(Error);
    });
    expect(lines[0]).toContain('"reason":"limits"');
    expect(lines[1]).toContain('"tool":"troubleshoot_source"');
    const { status } = await send(served.url, modernCall('list_namespaces'));
    expect(status).toBe(200);
  });
});
