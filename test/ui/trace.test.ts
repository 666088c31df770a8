import { afterEach, describe, expect, it } from 'vitest';
import type { TraceHeaders } from '../../src/ui/exchange.ts';
import type { WatchRequest } from '../../src/ui/request-watch.ts';
import { answering, changeThing, listThings, patient, type ScriptedUi, scriptedUi } from './scripted-ui.ts';

let ui: ScriptedUi;
afterEach(() => ui.stop());

const TRACE = { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', tracestate: 'rojo=1' };

const tracing =
  (trace: TraceHeaders): WatchRequest =>
  () => ({ trace, ended: () => {} });

describe('the trace of a request', () => {
  it('is sent as headers, by reads and writes, and by no other request', async () => {
    ui = await scriptedUi(answering({ data: { things: [], changed: true } }));
    const client = ui.client();
    const signal = patient();
    await client.read(listThings, { name: 'a' }, { signal, watches: [tracing(TRACE)] });
    await client.write(
      changeThing,
      {},
      { signal, watches: [tracing({ traceparent: TRACE.traceparent })], adminAllow: true },
    );
    await client.read(listThings, { name: 'a' }, { signal });
    await client.write(changeThing, {}, { signal });
    expect(ui.seen.map(({ headers }) => [headers.traceparent, headers.tracestate])).toEqual([
      [TRACE.traceparent, TRACE.tracestate],
      [TRACE.traceparent, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(ui.seen.map(({ headers }) => headers['x-odigos-admin-allow'])).toEqual([
      undefined,
      'true',
      undefined,
      undefined,
    ]);
  });

  it('brings in no other header', async () => {
    ui = await scriptedUi(answering({ data: { things: [] } }));
    const trace = { ...TRACE, 'x-odigos-admin-allow': 'true', cookie: 'csrf_token=1', accept: 'text/html' };
    await ui.client().read(listThings, {}, { signal: patient(), watches: [tracing(trace)] });
    expect(ui.seen[0]?.headers).toMatchObject({ accept: 'application/json', traceparent: TRACE.traceparent });
    expect(ui.seen[0]?.headers).not.toHaveProperty('x-odigos-admin-allow');
    expect(ui.seen[0]?.headers).not.toHaveProperty('cookie');
  });

  it('does not keep identical reads from sharing one request', async () => {
    ui = await scriptedUi(answering({ data: { things: [] } }));
    const client = ui.client();
    await Promise.all([
      client.read(listThings, {}, { signal: patient(), watches: [tracing(TRACE)] }),
      client.read(listThings, {}, { signal: patient() }),
    ]);
    expect(ui.seen).toHaveLength(1);
  });
});
