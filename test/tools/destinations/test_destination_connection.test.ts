import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { approveOf, dataOf, errorOf, planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import type { Workbench } from '../workbench.ts';
import { bareWorkbench, fields, input, OTHER_SECRET, SECRET } from './world.ts';

const TOOL = 'test_destination_connection';
const ENDPOINT = 'https://otel.example:4318';

const otlphttp = (values: Readonly<Record<string, string>> = {}): object => ({
  type: 'otlphttp',
  fields: fields({ OTLP_HTTP_ENDPOINT: ENDPOINT, ...values }),
});

/** From now on each try answers so. */
function answering({ upstream }: Workbench, result: object): void {
  upstream.intercept(({ operation }, response: ServerResponse) => {
    if (operation !== 'test_destination_connection_try') return false;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ data: { testConnectionForDestination: result } }));
    return true;
  });
}

const failed = (message: string, reason = 'failed to connect'): object => ({ succeeded: false, message, reason });

async function bare(): Promise<Workbench> {
  return (await bareWorkbench([])).bench;
}

describe('test_destination_connection', () => {
  it('previews whom the UI would call, changes nothing and sends nothing', async () => {
    const bench = await bare();
    const preview = await bench.preview(TOOL, otlphttp());
    expect(dataOf(preview).would_change).toEqual([]);
    expect(approveOf(preview)).toContain(ENDPOINT);
    expect(preview.envelope.next_steps).toMatchObject([{ tool: TOOL, arguments: { dry_run: false } }]);
  });

  trap('probe/testconn/otlphttp-ok', 'says that the backend answered', async () => {
    const bench = await bare();
    const applied = await bench.apply(TOOL, otlphttp());
    expect(dataOf(applied)).toMatchObject({ succeeded: true, type: 'otlphttp', address: ENDPOINT });
    expect(bench.demo.cluster.destinations.count).toBe(0);
  });

  it('tries a stored destination with its stored secret, which stays inside', async () => {
    const { bench, ids } = await bareWorkbench([
      input('honeycomb', { HONEYCOMB_API_KEY: SECRET, HONEYCOMB_ENDPOINT: 'api.honeycomb.io' }),
      input('datadog', { DATADOG_API_KEY: OTHER_SECRET, DATADOG_SITE: 'datadoghq.eu' }),
    ]);
    const applied = await bench.apply(TOOL, { id: ids[0] });
    expect(dataOf(applied)).toMatchObject({ succeeded: true, address: 'api.honeycomb.io' });
    const [sent] = bench.upstream.mutations();
    expect(sent?.body).toContain(SECRET);
    expect(sent?.body).not.toContain(OTHER_SECRET);
    expect(applied.text).not.toContain('canary');
  });

  it('takes given values before stored ones', async () => {
    const { bench, ids } = await bareWorkbench([input('jaeger', { JAEGER_URL: 'localhost:4317' })]);
    expect(dataOf(await bench.apply(TOOL, { id: ids[0] }))).toMatchObject({
      succeeded: false,
      likely_cause: 'Nothing listens at that host and port.',
    });
    const given = { id: ids[0], fields: fields({ JAEGER_URL: 'jaeger.tracing:4317' }) };
    expect(dataOf(await bench.apply(TOOL, given))).toMatchObject({ succeeded: true });
  });

  const reads = (status: number, cause?: RegExp) => async (): Promise<void> => {
    const bench = await bare();
    const data = dataOf(await bench.apply(TOOL, otlphttp({ OTLP_HTTP_ENDPOINT: `${ENDPOINT}/${status}` })));
    expect(data).toMatchObject({ succeeded: false, http_status: status });
    if (cause) expect(data.likely_cause).toMatch(cause);
    else expect(data.likely_cause).toBeUndefined();
  };
  trap('probe/testconn/otlphttp-401', 'reads the real status, and says what it means', reads(401, /missing or wrong/));
  trap('probe/testconn/otlphttp-403', 'says that the host may not be allowed', reads(403, /allowed hosts/));
  trap('probe/testconn/otlphttp-404', 'says that there is no traces endpoint', reads(404, /no traces endpoint/));
  trap('probe/testconn/otlphttp-503', 'invents no cause', reads(503));

  trap('probe/testconn/otlphttp-password-in-url', 'lets no credential of a URL come back', async () => {
    const bench = await bare();
    const url = `http://user:${SECRET}@127.0.0.1:1/x?token=${OTHER_SECRET}`;
    const given = otlphttp({ OTLP_HTTP_ENDPOINT: url });
    const preview = await bench.preview(TOOL, given);
    const applied = await bench.call(TOOL, { ...given, dry_run: false, plan: planOf(preview) });
    expect(dataOf(applied).succeeded).toBe(false);
    expect(preview.text + applied.text).not.toContain('canary');
  });

  it('lets none come back either where the backend was called at an address made of it', async () => {
    const bench = await bare();
    const url = `http://user:${SECRET}@127.0.0.1:1/x?token=${OTHER_SECRET}`;
    answering(bench, failed(`Post "https://user:${SECRET}@127.0.0.1:1/api?token=${OTHER_SECRET}/v1/traces": refused`));
    const applied = await bench.apply(TOOL, otlphttp({ OTLP_HTTP_ENDPOINT: url }));
    expect(String(dataOf(applied).message)).toContain('127.0.0.1:1/api');
    expect(applied.text).not.toContain('canary');
  });

  trap('probe/testconn/otlphttp-headers', 'refuses what cannot be tested instead of calling it broken', async () => {
    const bench = await bare();
    for (const values of [{ OTLP_HTTP_BASIC_AUTH_USERNAME: 'u' }, { OTLP_HTTP_OAUTH2_ENABLED: 'true' }]) {
      const error = await bench.refusal(TOOL, { ...otlphttp(values), dry_run: false });
      expect(error.message).toContain(`With ${Object.keys(values)[0]} set it cannot be tested`);
    }
    await bench.preview(TOOL, otlphttp({ OTLP_HTTP_OAUTH2_ENABLED: 'false' }));
  });

  trap('probe/testconn/otlphttp-metrics-only', 'says that a failure may be none where no traces are sent', async () => {
    const metrics = { exportedSignals: { traces: false, metrics: true, logs: false } };
    const { bench, ids } = await bareWorkbench([input('otlphttp', { OTLP_HTTP_ENDPOINT: `${ENDPOINT}/404` }, metrics)]);
    const applied = await bench.apply(TOOL, { id: ids[0] });
    expect(dataOf(applied).succeeded).toBe(false);
    expect(applied.envelope.context.warnings?.join()).toContain('may work all the same');
  });

  trap('probe/testconn/otlphttp-hang', 'waits longer than any other request', async () => {
    const { bench, ids } = await bareWorkbench([input('jaeger', { JAEGER_URL: 'jaeger.tracing:4317' })], {
      uiTimeoutMs: 2_000,
      demo: { faults: [{ field: 'testConnectionForDestination', kind: 'latency', milliseconds: 2_600 }] },
    });
    expect(dataOf(await bench.apply(TOOL, { id: ids[0] }))).toMatchObject({ succeeded: true });
  });

  trap(
    'probe/testconn/otlphttp-unknown-field',
    'refuses an unknown field, which the API would try without',
    async () => {
      const bench = await bare();
      expect((await bench.refusal(TOOL, { ...otlphttp({ NOPE: '1' }), dry_run: false })).message).toContain(
        '"NOPE" is no field',
      );
    },
  );

  trap('probe/testconn/otlphttp-no-fields', 'refuses without a required field', async () => {
    const bench = await bare();
    expect((await bench.refusal(TOOL, { type: 'otlphttp' })).message).toContain('OTLP_HTTP_ENDPOINT is required');
  });

  trap('probe/testconn/otlphttp-bad-headers', 'refuses a wrong encoding', async () => {
    const bench = await bare();
    const given = otlphttp({ OTLP_HTTP_HEADERS: 'x=1' });
    expect((await bench.refusal(TOOL, given)).message).toContain('JSON array of pairs');
  });

  trap('probe/testconn/otlp-http-server', 'names the likely cause', async () => {
    const bench = await bare();
    answering(bench, failed('connection error: desc = "error reading server preface: http2: frame too large"'));
    const given = { type: 'otlp', fields: fields({ OTLP_GRPC_ENDPOINT: 'otel.example:4318' }) };
    expect(dataOf(await bench.apply(TOOL, given)).likely_cause).toContain('does not speak gRPC');
  });

  it('refuses a type that Odigos cannot test, naming those that it can', async () => {
    const error = await (await bare()).refusal(TOOL, { type: 'datadog', fields: fields({ DATADOG_API_KEY: SECRET }) });
    expect(error.message).toMatch(/cannot test a connection to datadog; it can for .*jaeger.*otlphttp/);
    expect(JSON.stringify(error)).not.toContain('canary');
  });

  it('refuses neither and both of id and type, an unknown id and an unknown type', async () => {
    const { bench, ids } = await bareWorkbench([input('jaeger', { JAEGER_URL: 'x:4317' })]);
    expect((await bench.refusal(TOOL)).message).toContain('either id');
    expect((await bench.refusal(TOOL, { id: ids[0], type: 'jaeger' })).message).toContain('either id');
    expect((await bench.refusal(TOOL, { id: 'nope"/' })).message).toContain('no destination with id');
    expect((await bench.refusal(TOOL, { type: 'Jaeger' })).message).toContain('Did you mean "jaeger"');
  });

  it('refuses a plan when the stored destination has changed since', async () => {
    const { bench, ids } = await bareWorkbench([input('jaeger', { JAEGER_URL: 'jaeger.tracing:4317' })]);
    const plan = planOf(await bench.preview(TOOL, { id: ids[0] }));
    await bench.apply('update_destination', { id: ids[0], fields: fields({ JAEGER_URL: 'other.tracing:4317' }) });
    expect(errorOf(await bench.call(TOOL, { id: ids[0], dry_run: false, plan })).side).toBe('plan');
  });

  it('is followed from a created destination, which it can be called for', async () => {
    const bench = await bare();
    const given = { name: 'j', type: 'jaeger', traces: true, fields: fields({ JAEGER_URL: 'jaeger.tracing:4317' }) };
    const created = await bench.apply('create_destination', given);
    const step = created.envelope.next_steps.find(({ tool }) => tool === TOOL);
    expect(dataOf(await bench.apply(TOOL, step?.arguments))).toMatchObject({ succeeded: true });
  });
});
