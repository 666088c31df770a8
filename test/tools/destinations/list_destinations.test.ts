import { describe, expect, it } from 'vitest';
import { trap } from '../../trap.ts';
import { failingWith } from '../telemetry/answers.ts';
import { workbench } from '../workbench.ts';
import { bareWorkbench, input, SECRET } from './world.ts';

const TOOL = 'list_destinations';

describe('list_destinations', () => {
  it('answers signals, streams and state, and how many fail', async () => {
    const bench = await workbench();
    expect(await bench.data(TOOL)).toMatchObject({
      says: '3 destinations, 1 failing.',
      destinations: [
        { name: 'datadog-payments', state: 'ok', signals: ['traces', 'metrics', 'logs'], streams: ['payments'] },
        { name: 'jaeger-dev', state: 'ok', streams: ['default'] },
        {
          name: 'tempo',
          state: 'failing',
          reason: expect.stringContaining('ErrConfigDestination'),
          fix: 'Give it the signals that tempo takes: update_destination with metrics: false.',
        },
      ],
      total: 3,
    });
  });

  it('leads from one that fails to the change of it that its message names', async () => {
    const { bench } = await bareWorkbench([input('otlphttp', { OTLP_HTTP_ENDPOINT: 'otel.example' })]);
    await bench.call(TOOL);
    bench.clock.step(2_000);
    expect((await bench.data(TOOL)).destinations).toMatchObject([
      { fix: 'Correct OTLP_HTTP_ENDPOINT, which its message names: update_destination with fields.' },
    ]);
  });

  it('says what ok proves and what not, and how much was sent', async () => {
    const bench = await workbench();
    const { ok_means, destinations } = await bench.data(TOOL);
    expect(ok_means).toContain('not that the backend takes the data');
    expect(destinations).toMatchObject([
      { estimated_sent: expect.stringMatching(/B$/) },
      { estimated_sent: expect.anything() },
      { state: 'failing', estimated_sent: expect.anything() },
    ]);
    failingWith(bench, ['list_destinations_metrics'], 'it broke');
    const { envelope } = await bench.call(TOOL);
    expect(envelope.data).toMatchObject({ total: 3 });
    expect(JSON.stringify(envelope.data)).not.toContain('estimated_sent');
  });

  it('answers settings only in full, without secrets', async () => {
    const { bench } = await bareWorkbench([
      input('honeycomb', { HONEYCOMB_API_KEY: SECRET, HONEYCOMB_ENDPOINT: 'api.honeycomb.io' }),
      input('uptrace', { UPTRACE_DSN: `https://${SECRET}@uptrace.example/2` }),
      input('otlphttp', {
        OTLP_HTTP_ENDPOINT: `https://u:${SECRET}@otel.example?token=${SECRET}`,
        OTLP_HTTP_HEADERS: JSON.stringify([{ key: 'x-auth', value: SECRET }]),
      }),
    ]);
    const brief = await bench.call(TOOL);
    const full = await bench.call(TOOL, { full: true });
    expect(brief.text).not.toContain('settings');
    expect(full.text).toContain('api.honeycomb.io');
    expect(full.text).toContain('otel.example');
    expect(brief.text + full.text).not.toContain('canary');
  });

  trap('probe/dest/type-change/to-honeycomb', 'redacts a secret that an earlier type left behind', async () => {
    const { bench, ids } = await bareWorkbench([
      input('datadog', { DATADOG_API_KEY: SECRET, DATADOG_SITE: 'datadoghq.eu' }),
    ]);
    const bees = input('honeycomb', { HONEYCOMB_API_KEY: 'canary-bee-1', HONEYCOMB_ENDPOINT: 'api.honeycomb.io' });
    bench.demo.cluster.destinations.update(ids[0] ?? '', bees);
    const { text } = await bench.call(TOOL, { full: true });
    expect(text).toContain('DATADOG_API_KEY');
    expect(text).not.toContain('canary');
  });

  trap('probe/dest/disable/conditions', 'calls a disabled one disabled, whatever its old conditions say', async () => {
    const { bench, ids } = await bareWorkbench([input('jaeger', { JAEGER_URL: 'x:4317' })]);
    await bench.call(TOOL);
    await bench.call(TOOL);
    await bench.apply('update_destination', { id: ids[0], disabled: true });
    expect((await bench.data(TOOL)).destinations).toMatchObject([{ state: 'disabled' }]);
  });

  trap('probe/dest/encoding/nostream', 'counts one without a stream to default', async () => {
    const { bench } = await bareWorkbench([input('jaeger', { JAEGER_URL: 'x:4317' }, { currentStreamName: '' })]);
    expect((await bench.data(TOOL, { data_stream: 'default' })).total).toBe(1);
    expect((await bench.data(TOOL, { data_stream: 'payments' })).total).toBe(0);
  });

  it('gives destinations of one name apart, each once, page by page', async () => {
    const { bench, ids } = await bareWorkbench(
      [1, 2, 3].map(() => input('jaeger', { JAEGER_URL: 'x:4317' }, { name: 'same' })),
    );
    const seen: unknown[] = [];
    let given: object | undefined = { limit: 1 };
    while (given) {
      const { envelope } = await bench.call(TOOL, given);
      seen.push(...(Array.isArray(envelope.data?.destinations) ? envelope.data.destinations.map(({ id }) => id) : []));
      given = envelope.next_steps.find(({ arguments: next }) => 'cursor' in next)?.arguments;
    }
    expect(seen).toEqual([...ids].sort());
  });

  it('leads from an empty list to the types', async () => {
    const { bench } = await bareWorkbench([]);
    const { envelope } = await bench.call(TOOL);
    expect(envelope.data).toMatchObject({ total: 0 });
    expect(envelope.next_steps).toMatchObject([{ tool: 'list_destination_types' }]);
  });

  it('offers no change where there is nothing that would stay on', async () => {
    const { bench } = await bareWorkbench([
      input('jaeger', { JAEGER_URL: 'x:4317' }, { exportedSignals: { traces: false, metrics: true, logs: false } }),
    ]);
    bench.clock.step(5_000);
    const { envelope } = await bench.call(TOOL);
    expect(envelope.data?.destinations).toMatchObject([{ state: 'failing' }]);
    expect(envelope.next_steps.map(({ tool }) => tool)).not.toContain('update_destination');
  });

  it.each([[{ limit: 0 }], [{ limit: 1.5 }], [{ stream: 7 }], [{ cursor: 'nope' }], [{ namespace: 'shop' }]])(
    'refuses %o',
    async (given) => {
      expect((await (await workbench()).refusal(TOOL, given)).side).toBe('arguments');
    },
  );
});
