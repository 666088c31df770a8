import { describe, expect, it } from 'vitest';
import { parseTimeRange } from '../../../src/tools/telemetry/time-range.ts';
import { errorOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import { type Workbench, workbench } from '../workbench.ts';
import { answering, failingWith } from './answers.ts';

const TOOL = 'get_trace_correlations';
const NOW = Date.UTC(2026, 10, 23, 12, 0, 0);

const sentRange = ({ upstream }: Workbench): unknown =>
  upstream.posts.find(({ operation }) => operation.startsWith(TOOL) && !operation.endsWith('config'))?.variables
    .timeRange;

/** The metrics store is down, and collecting is switched so in the configuration. */
function withoutStore({ upstream }: Workbench, enabled: boolean | null): void {
  upstream.intercept(({ operation }, response) => {
    const effectiveConfig = { traceCorrelations: { serviceIO: { enabled } } };
    const errors = [{ message: 'trace correlations metrics store is unavailable', path: ['traceCorrelations'] }];
    if (!operation.startsWith(TOOL)) return false;
    const isConfig = operation === 'get_trace_correlations_config';
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isConfig ? { data: { effectiveConfig } } : { errors, data: null }));
    return true;
  });
}

describe('get_trace_correlations', () => {
  it('answers which incoming operation leads to which calls, most frequent first', async () => {
    const bench = await workbench();
    const data = await bench.data(TOOL, { namespace: 'shop' });
    expect(data).toMatchObject({
      total: 1,
      correlations: [
        {
          namespace: 'shop',
          kind: 'Deployment',
          name: 'checkout',
          incoming: { 'http.route': '/checkout' },
          outgoing: [{ to: { 'db.system': 'postgresql' } }, { to: { 'messaging.system': 'kafka' } }],
        },
      ],
    });
    expect(data).not.toHaveProperty('from');
    expect(sentRange(bench)).toBeUndefined();
  });

  it.each([
    [{ name: 'payments-api' }, ['payments-api']],
    [{ kind: 'Deployment', name: 'storefront' }, ['storefront']],
    [{ kind: 'StatefulSet' }, []],
    [{ namespace: 'payments', name: 'checkout' }, []],
  ])('filters by %o', async (given, names) => {
    const { correlations = [] } = await (await workbench()).data(TOOL, given);
    expect(Array.isArray(correlations) && correlations.map(({ name }) => name)).toEqual(names);
  });

  it('gives every one once, page by page', async () => {
    const bench = await workbench();
    const names: unknown[] = [];
    let given: object = { limit: 1 };
    for (let page = 0; page < 3; page += 1) {
      const { envelope } = await bench.call(TOOL, given);
      names.push(JSON.stringify(envelope.data?.correlations));
      given = envelope.next_steps.find(({ tool }) => tool === TOOL)?.arguments ?? {};
    }
    expect(new Set(names).size).toBe(3);
    expect(given).toEqual({});
  });

  it('asks for the last hour up to now', async () => {
    const bench = await workbench();
    const before = Date.now();
    const data = await bench.data(TOOL, { last: '1h' });
    const range = sentRange(bench);
    expect(range).toEqual({ start: data.from, end: data.to });
    const [from, to] = [Date.parse(String(data.from)), Date.parse(String(data.to))];
    expect(to - from).toBe(3_600_000);
    expect(to).toBeGreaterThanOrEqual(before);
  });

  trap('query/traceCorrelations/filtered', 'asks for a time range beside the namespace', async () => {
    const bench = await workbench();
    await bench.data(TOOL, { namespace: 'shop', start: '2026-01-14T00:00:00+02:00', end: '2026-01-16T00:00:00Z' });
    const [post] = bench.upstream.posts.filter(({ operation }) => operation === `${TOOL}_between`);
    expect(post?.variables).toEqual({
      filter: { namespace: 'shop' },
      timeRange: { start: '2026-01-13T22:00:00.000Z', end: '2026-01-16T00:00:00.000Z' },
    });
  });

  const refuses = (given: object, says: string) => async (): Promise<void> => {
    const bench = await workbench();
    expect((await bench.refusal(TOOL, given)).message).toContain(says);
    expect(bench.upstream.posts.filter(({ operation }) => operation.startsWith(TOOL))).toEqual([]);
  };
  trap(
    'error/traceCorrelations-bad-time',
    'refuses what is no RFC 3339 time',
    refuses({ start: 'yesterday' }, 'RFC 3339'),
  );
  const reversed = { start: '2026-01-02T00:00:00Z', end: '2026-01-01T00:00:00Z' };
  trap('error/traceCorrelations-reversed', 'refuses an end before its start', refuses(reversed, 'before end'));
  it.each([
    [{ start: '2026-01-01T00:00:00Z', end: 'now' }, 'end must be RFC 3339'],
    [{ end: '2026-01-01T00:00:00Z' }, 'end needs start'],
    [{ last: '1h', start: '2026-01-01T00:00:00Z' }, 'not both'],
    [{ last: '1w' }, 'last'],
    [{ last: '0h' }, 'last'],
    [{ kind: 'Pod' }, 'Deployment'],
  ])('refuses %o before anything is sent', (given, says) => refuses(given, says)());

  it('names the setting where they are not enabled, as the chart leaves them', async () => {
    const bench = await workbench();
    withoutStore(bench, null);
    for (const given of [{}, { last: '1h' }]) {
      expect(errorOf(await bench.call(TOOL, given))).toMatchObject({
        message: expect.stringContaining('not enabled: traceCorrelations.serviceIO.enabled is not on'),
      });
    }
  });

  it('explains that the metrics store is not there', async () => {
    const bench = await workbench();
    withoutStore(bench, true);
    for (const given of [{}, { last: '1h' }]) {
      const result = await bench.call(TOOL, given);
      expect(errorOf(result)).toMatchObject({ side: 'ui_api', advice: expect.stringContaining('VictoriaMetrics') });
      expect(result.envelope.next_steps[0]?.tool).toBe('get_service_map');
    }
  });

  it('passes any other failure on', async () => {
    const bench = await workbench();
    failingWith(bench, [TOOL], 'it broke');
    expect(errorOf(await bench.call(TOOL)).message).toContain('it broke');
  });

  it.each([
    [null, true],
    [{ traceCorrelations: null }, true],
    [{ traceCorrelations: { serviceIO: { enabled: false } } }, true],
    [{ traceCorrelations: { serviceIO: { enabled: true } } }, false],
  ])('finds none under %o, and warns where none are collected: %s', async (effectiveConfig, warns) => {
    const bench = await workbench({ demo: { fill: () => {} } });
    answering(bench, { get_trace_correlations_config: { effectiveConfig } });
    const { envelope } = await bench.call(TOOL);
    expect(envelope.data).toMatchObject({ total: 0 });
    expect((envelope.context.warnings ?? []).join().includes('serviceIO.enabled is not on')).toBe(warns);
  });

  it('keeps what reads as a secret out of attributes, and names no more than twenty calls of one', async () => {
    const bench = await workbench();
    const outputs = Array.from({ length: 25 }, (_, index) => ({
      attributes: [{ key: 'url.full', value: `https://u:canary@h/${index}?token=canary` }],
      connectionCount: index,
      firstDetectedAt: '2026-11-22T00:48:25Z',
    }));
    const workload = { namespace: 'shop', kind: 'Deployment', name: 'a', containerName: 'b' };
    answering(bench, {
      [TOOL]: { traceCorrelations: { workloads: [{ ...workload, inputs: [{ attributes: [], outputs }] }] } },
    });
    const { text, envelope } = await bench.call(TOOL);
    expect(text).not.toContain('canary');
    expect(envelope.data?.correlations).toMatchObject([
      { container: 'b', more_outgoing: 5, outgoing: [{ count: 24 }, ...Array.from({ length: 19 }, () => ({}))] },
    ]);
  });
});

describe('a time range', () => {
  it.each([
    [{ last: '30m' }, '2026-11-23T11:30:00.000Z', '2026-11-23T12:00:00.000Z'],
    [{ last: '7d' }, '2026-11-16T12:00:00.000Z', '2026-11-23T12:00:00.000Z'],
    [{ start: '2026-11-23T10:00:00Z' }, '2026-11-23T10:00:00.000Z', '2026-11-23T12:00:00.000Z'],
    [
      { start: '2028-02-29T00:00:00Z', end: '2028-03-01T00:00:00Z' },
      '2028-02-29T00:00:00.000Z',
      '2028-03-01T00:00:00.000Z',
    ],
  ])('reads %o', (given, start, end) => {
    expect(parseTimeRange(given, NOW)).toEqual({ ok: true, range: { start, end } });
  });

  it('is none when no time is named', () => {
    expect(parseTimeRange({}, NOW)).toEqual({ ok: true, range: undefined });
  });

  it.each([
    { start: '2026-02-30T00:00:00Z' },
    { start: '2026-00-10T00:00:00Z' },
    { start: '2026-01-00T00:00:00Z' },
    { start: '2026-01-01' },
    { start: '2026-01-01T00:00:00' },
    { start: '2026-01-01T24:00:00Z' },
    { start: '2026-11-23T12:00:00Z' },
    { start: '2027-01-01T00:00:00Z' },
  ])('refuses %o', (given) => {
    expect(parseTimeRange(given, NOW).ok).toBe(false);
  });
});
