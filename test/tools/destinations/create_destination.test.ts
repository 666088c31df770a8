import { describe, expect, it } from 'vitest';
import { dataOf, errorOf, planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import { type Workbench, workbench } from '../workbench.ts';
import { bareWorkbench, fields, input, SECRET, stored } from './world.ts';

const TOOL = 'create_destination';
const JAEGER = { name: 'j', type: 'jaeger', traces: true, fields: fields({ JAEGER_URL: 'jaeger:4317' }) };

async function bare(): Promise<Workbench> {
  return (await bareWorkbench([])).bench;
}

const of = (type: string, signal: string, values: Readonly<Record<string, string>>): object => ({
  name: 'x',
  type,
  [signal]: true,
  fields: fields(values),
});

describe('create_destination', () => {
  it('previews without sending, applies, and a read shows it at work', async () => {
    const bench = await bare();
    const preview = await bench.preview(TOOL, JAEGER);
    expect(dataOf(preview).would_change).toContainEqual({
      field: 'fields.JAEGER_URL',
      before: null,
      after: 'jaeger:4317',
    });
    const applied = await bench.call(TOOL, { ...JAEGER, dry_run: false, plan: planOf(preview) });
    expect(dataOf(applied)).toMatchObject({ name: 'j', state: 'ok' });
    expect(JSON.stringify(await bench.data('list_destinations'))).toContain(String(dataOf(applied).id));
  });

  it('keeps a secret out of the preview, the plan, the answer and the lists', async () => {
    const bench = await bare();
    const given = of('datadog', 'traces', { DATADOG_API_KEY: SECRET, DATADOG_SITE: 'datadoghq.eu' });
    const preview = await bench.preview(TOOL, given);
    const applied = await bench.call(TOOL, { ...given, dry_run: false, plan: planOf(preview) });
    const listed = await bench.call('list_destinations', { full: true });
    expect(preview.text + applied.text + listed.text).not.toContain('canary');
    expect(preview.text).toContain('datadoghq.eu');
    expect(stored(bench, String(dataOf(applied).id))?.fields.DATADOG_API_KEY).toBe(SECRET);
  });

  it.each([
    'http://user:canary-7f3a@jaeger:4317',
    'http://user:canary/7f3a#x@jaeger:4317',
    'user:canary-7f3a@jaeger:4317',
    'canary-7f3a@jaeger:4317',
    'http://jaeger:4317/?token=canary-7f3a',
    'http://jaeger:4317/v1/canaryXk7f3a91c2e5d8b604/otlp',
    'http://jaeger:4317/hooks/T000/B000/canary7f3a',
  ])('shows where an address leads, and not the credentials in it: %s', async (address) => {
    const bench = await bare();
    const given = { ...JAEGER, fields: fields({ JAEGER_URL: address }) };
    const preview = await bench.preview(TOOL, given);
    const applied = await bench.call(TOOL, { ...given, dry_run: false, plan: planOf(preview) });
    const listed = await bench.call('list_destinations', { full: true });
    expect(preview.text + applied.text + listed.text).not.toMatch(/canary|7f3a/);
    expect(JSON.stringify(dataOf(preview).would_change)).toContain('jaeger:4317');
    expect(stored(bench, String(dataOf(applied).id))?.fields.JAEGER_URL).toBe(address);
  });

  it.each([
    ['as the name of a field', [{ key: 'dd-canary-7f3a91c2e5d8b604', value: 'DATADOG_API_KEY' }]],
    ['as a name beside the right ones', fields({ DATADOG_API_KEY: 'x1', 'canary:7f3a91c2e5d8b604': 'x' })],
  ])('does not repeat a secret that was given %s', async (_how, given) => {
    const call = { name: 'x', type: 'datadog', traces: true, fields: given };
    for (const mode of ['read-write', 'read-only'] as const) {
      const bench = await workbench({ mode });
      for (const dry_run of [true, false]) {
        const { text, envelope } = await bench.call(TOOL, { ...call, dry_run });
        expect(envelope.error).toBeDefined();
        expect(text + JSON.stringify(envelope)).not.toMatch(/canary|7f3a91c2/);
      }
      expect(bench.upstream.mutations()).toEqual([]);
    }
  });

  it('warns of a name that exists and of a stream that no destination is in', async () => {
    const { bench } = await bareWorkbench([input('jaeger', { JAEGER_URL: 'x:4317' }, { name: 'j' })]);
    const { envelope } = await bench.preview(TOOL, { ...JAEGER, data_stream: 'new' });
    expect(envelope.context.warnings?.join()).toContain('named "j" exists already');
    expect(String(envelope.data?.consequences)).toContain('first destination of data stream "new"');
  });

  it.each([
    ['jaeger:4317', 'default', true],
    ['http://JAEGER:4317/', 'default', true],
    ['jaeger:4318', 'default', false],
    ['jaeger:4317', 'payments', false],
  ])('warns that what is sent to %s of stream %s arrives twice: %s', async (JAEGER_URL, data_stream, isTwice) => {
    const { bench } = await bareWorkbench([input('jaeger', { JAEGER_URL: 'jaeger:4317' }, { name: 'first' })]);
    const given = { name: 'second', type: 'jaeger', traces: true, data_stream, fields: fields({ JAEGER_URL }) };
    const { warnings = [] } = (await bench.preview(TOOL, given)).envelope.context;
    expect(warnings.join().includes('"first" takes traces of data stream default already')).toBe(isTwice);
  });

  it('refuses a plan when one of that name has come since', async () => {
    const bench = await bare();
    const plan = planOf(await bench.preview(TOOL, JAEGER));
    bench.demo.cluster.destinations.create(input('jaeger', { JAEGER_URL: 'x:4317' }, { name: 'j' }));
    expect(errorOf(await bench.call(TOOL, { ...JAEGER, dry_run: false, plan })).side).toBe('plan');
    expect(bench.demo.cluster.destinations.count).toBe(1);
  });

  it('takes fields as a map, shows them so, and applies them by the plan of that preview', async () => {
    const bench = await bare();
    const given = {
      name: 'd',
      type: 'datadog',
      traces: true,
      fields: { DATADOG_API_KEY: SECRET, DATADOG_SITE: 'datadoghq.eu' },
    };
    const preview = await bench.preview(TOOL, given);
    expect(dataOf(preview).would_change).toContainEqual({
      field: 'fields.DATADOG_SITE',
      before: null,
      after: 'datadoghq.eu',
    });
    expect(preview.text).not.toContain('canary');
    const unplanned = await bench.refusal(TOOL, { ...given, dry_run: false });
    expect(unplanned).toMatchObject({ side: 'plan', changed: 'no' });
    const applied = await bench.call(TOOL, { ...given, dry_run: false, plan: planOf(preview) });
    expect(stored(bench, String(dataOf(applied).id))?.fields).toMatchObject({ DATADOG_API_KEY: SECRET });
  });

  describe('with test', () => {
    const OTLP = { name: 'o', type: 'otlphttp', traces: true, test: true };
    const at = (endpoint: string) => ({ ...OTLP, fields: fields({ OTLP_HTTP_ENDPOINT: endpoint }) });
    const sent = (bench: Workbench) => bench.upstream.mutations().map(({ operation }) => operation);

    it('previews that it tries the connection first, and tries nothing', async () => {
      const bench = await bare();
      const { envelope } = await bench.preview(TOOL, at('http://otel:4318'));
      expect(String(envelope.data?.consequences)).toContain('First the Odigos UI connects to http://otel:4318');
      expect(sent(bench)).toEqual([]);
    });

    it('creates what answers, and says what that does not prove', async () => {
      const bench = await bare();
      const { envelope } = await bench.apply(TOOL, at('http://otel:4318'));
      expect(sent(bench)).toEqual(['test_destination_connection_try', 'create_destination']);
      expect(envelope.context.warnings?.join()).toContain('is not proven');
      expect(envelope.data).toMatchObject({
        state: 'ok',
        ok_means: expect.stringContaining('not that the backend takes'),
      });
    });

    it('creates nothing where nothing answers, says why, and leaves the plan good', async () => {
      const bench = await bare();
      const given = at('http://refused.invalid:1');
      const plan = planOf(await bench.preview(TOOL, given));
      bench.upstream.intercept((post, response) => {
        if (post.operation !== 'test_destination_connection_try') return false;
        const testConnectionForDestination = {
          succeeded: false,
          reason: 'failed to connect',
          message: 'dial tcp: connection refused',
        };
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ data: { testConnectionForDestination } }));
        return true;
      });
      for (const _try of [1, 2]) {
        const error = errorOf(await bench.call(TOOL, { ...given, dry_run: false, plan }));
        expect(error).toMatchObject({ side: 'target', changed: 'no' });
        expect(error.message).toMatch(/nothing was written.*Nothing listens at that host and port/);
      }
      expect(bench.demo.cluster.destinations.count).toBe(0);
      expect(sent(bench)).not.toContain('create_destination');
    });

    it('creates nothing where the trial itself fails', async () => {
      const bench = await bare();
      bench.upstream.intercept((post, response) => {
        if (post.operation !== 'test_destination_connection_try') return false;
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ errors: [{ message: 'it broke' }], data: null }));
        return true;
      });
      expect(errorOf(await bench.call(TOOL, { ...at('http://otel:4318'), dry_run: false }))).toMatchObject({
        changed: 'no',
        message: expect.stringContaining('nothing was written'),
      });
      expect(bench.demo.cluster.destinations.count).toBe(0);
    });

    it('is refused where the type cannot be tried', async () => {
      const bench = await bare();
      const datadog = of('datadog', 'traces', { DATADOG_API_KEY: SECRET, DATADOG_SITE: 'datadoghq.eu' });
      const error = await bench.refusal(TOOL, { ...datadog, test: true });
      expect(error.message).toMatch(/cannot test a connection to datadog\. Leave test out/);
    });
  });

  const refuses = (given: object, says: string) => async (): Promise<void> => {
    const bench = await bare();
    const error = await bench.refusal(TOOL, { ...given, dry_run: false });
    expect(error.message).toContain(says);
    expect(error.changed).toBe('no');
    expect(JSON.stringify(error)).not.toContain('canary');
    expect(bench.demo.cluster.destinations.count).toBe(0);
  };
  const jaeger = (values: Readonly<Record<string, string>>): object =>
    of('jaeger', 'traces', { JAEGER_URL: 'x:4317', ...values });
  const site = of('datadog', 'traces', { DATADOG_API_KEY: 'k-123456', DATADOG_SITE: 'banana' });
  trap('probe/dest/dropdown-value-not-in-values', 'refuses what is no choice', refuses(site, 'must be one of'));
  trap(
    'probe/dest/encoding/bool-True',
    'refuses True, which is read as false',
    refuses(jaeger({ JAEGER_TLS_ENABLED: 'True' }), 'lower case'),
  );
  trap(
    'probe/dest/checkbox-as-words',
    'refuses words for a switch',
    refuses(jaeger({ JAEGER_TLS_ENABLED: 'yes' }), 'lower case'),
  );
  const labels = of('loki', 'logs', { LOKI_URL: 'http://loki', LOKI_LABELS: 'a,b' });
  trap('probe/dest/encoding/bad-list-csv', 'refuses a list with commas', refuses(labels, 'JSON array of strings'));
  const headers = of('otlphttp', 'traces', { OTLP_HTTP_ENDPOINT: 'https://x', OTLP_HTTP_HEADERS: '{"a":"b"}' });
  trap('probe/dest/encoding/bad-headers-object', 'refuses pairs as an object', refuses(headers, 'JSON array of pairs'));
  const external = of('grafanacloudprometheus', 'metrics', {
    GRAFANA_CLOUD_PROMETHEUS_RW_ENDPOINT: 'https://x',
    GRAFANA_CLOUD_PROMETHEUS_USERNAME: '1',
    GRAFANA_CLOUD_PROMETHEUS_PASSWORD: 'canary-pw',
    PROMETHEUS_RESOURCE_EXTERNAL_LABELS: '[{"key":"k","value":"v"}]',
  });
  trap(
    'probe/dest/encoding/grafana-ext-labels-array',
    'refuses pairs where an object is read',
    refuses(external, 'JSON object of strings'),
  );
  const logs = of('jaeger', 'logs', { JAEGER_URL: 'x:4317' });
  trap(
    'probe/dest/encoding/unsupported-only',
    'refuses a signal that the type does not take',
    refuses(logs, 'does not take logs'),
  );
  trap(
    'probe/dest/encoding/unsupported-plus',
    'refuses it beside one that it takes',
    refuses({ ...JAEGER, logs: true }, 'does not take logs'),
  );
  trap(
    'probe/dest/create-fails-leaves-secret',
    'refuses no signals, which would leave a Secret',
    refuses({ ...JAEGER, traces: false }, 'at least one signal'),
  );
  trap(
    'probe/dest/required-whitespace',
    'refuses a blank value',
    refuses(jaeger({ JAEGER_URL: ' ' }), 'JAEGER_URL is blank'),
  );
  trap(
    'probe/dest/type-case',
    'refuses another case, with the nearest type',
    refuses({ ...JAEGER, type: 'Jaeger' }, 'Did you mean "jaeger"'),
  );
  const twice = { ...JAEGER, fields: [...JAEGER.fields, ...JAEGER.fields] };
  trap('probe/dest/duplicate-key', 'refuses a key sent twice', refuses(twice, 'given twice'));
  trap('probe/dest/name-empty', 'refuses an empty name', refuses({ ...JAEGER, name: '' }, 'name'));
  trap('probe/dest/name-odd', 'refuses a name of blanks and line ends', refuses({ ...JAEGER, name: ' \n' }, 'name'));
  trap(
    'probe/dest/stream-odd-chars',
    'refuses a stream that is no label',
    refuses({ ...JAEGER, data_stream: 'my stream/é!' }, 'data_stream'),
  );
  trap('probe/dest/stream-blank', 'refuses a blank stream', refuses({ ...JAEGER, data_stream: ' ' }, 'data_stream'));
  const yaml = of('dynamic', 'traces', { DYNAMIC_DESTINATION_TYPE: 'otlp', DYNAMIC_CONFIGURATION_DATA: ': not [yaml' });
  trap('probe/dest/encoding/dynamic-bad-yaml', 'refuses settings that are no YAML', refuses(yaml, 'must be YAML'));
  const address = of('otlphttp', 'traces', { OTLP_HTTP_ENDPOINT: 'not a url' });
  trap('probe/dest/encoding/bad-url', 'refuses an endpoint without a scheme', refuses(address, 'http://'));

  trap('probe/dest/hidden-required', 'fills required fields that the form hides', async () => {
    const bench = await bare();
    const applied = await bench.apply(TOOL, of('clickhouse', 'traces', { CLICKHOUSE_ENDPOINT: 'http://ch:8123' }));
    const found = stored(bench, String(dataOf(applied).id));
    expect(found?.fields).toMatchObject({ CLICKHOUSE_DATABASE_NAME: 'otel', CLICKHOUSE_CREATE_SCHEME: 'true' });
    expect(applied.envelope.context.warnings?.join()).toContain("Filled from the type's defaults");
  });

  it.each(['endpoint: otel:4317', 'endpoint: otel:4317\ntls:\n  insecure: true'])(
    'takes the YAML of an exporter: %j',
    async (yaml) => {
      const bench = await bare();
      const given = of('dynamic', 'traces', { DYNAMIC_DESTINATION_TYPE: 'otlp', DYNAMIC_CONFIGURATION_DATA: yaml });
      const result = await bench.preview(TOOL, given);
      expect(result.text).not.toContain('otel:4317');
    },
  );

  trap('probe/dest/optional-empty-string', 'takes an empty value like an absent one', async () => {
    const bench = await bare();
    const given = of('jaeger', 'traces', { JAEGER_URL: 'x:4317', JAEGER_CA_PEM: '' });
    expect(dataOf(await bench.apply(TOOL, given))).toMatchObject({ state: 'ok' });
  });

  trap('probe/dest/conditions/at-once', 'says that the state is not known when nothing has judged it yet', async () => {
    const { bench } = await bareWorkbench([], { stepPerRequest: 0 });
    expect(dataOf(await bench.apply(TOOL, JAEGER))).toMatchObject({ state: 'not known yet' });
  });
});
