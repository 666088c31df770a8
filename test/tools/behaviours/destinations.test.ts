import { describe, expect, it } from 'vitest';
import { callIn, type World } from './world.ts';

const supported = (...signals: string[]) =>
  Object.fromEntries(
    ['traces', 'metrics', 'logs', 'profiles'].map((name) => [name, { supported: signals.includes(name) }]),
  );

interface FieldFixture {
  readonly name: string;
  readonly componentType?: string;
  readonly properties?: object;
  readonly initialValue?: string;
  readonly secret?: boolean;
  readonly renderCondition?: readonly string[];
}

const field = ({ componentType = 'input', properties = {}, initialValue = '', ...rest }: FieldFixture): object => ({
  displayName: `The ${rest.name}`,
  componentType,
  componentProperties: JSON.stringify(properties),
  initialValue,
  secret: false,
  renderCondition: [],
  ...rest,
});

/** A type with a field of every kind. */
const TYPE = {
  type: 'depot',
  displayName: 'Depot',
  supportedSignals: supported('traces', 'logs'),
  fields: [
    field({ name: 'DEPOT_URL', properties: { required: true, placeholder: 'host:4317' } }),
    field({ name: 'DEPOT_API_KEY', properties: { required: true, type: 'password' }, secret: true }),
    field({ name: 'DEPOT_REGION', componentType: 'dropdown', properties: { values: ['eu', 'us'] } }),
    field({ name: 'DEPOT_TLS', componentType: 'checkbox' }),
    field({ name: 'DEPOT_CA', componentType: 'textarea', renderCondition: ['DEPOT_TLS', '==', 'true'] }),
    field({ name: 'DEPOT_DAYS', properties: { type: 'number' } }),
    field({ name: 'DEPOT_LABELS', componentType: 'multiInput' }),
    field({ name: 'DEPOT_PAIRS', componentType: 'keyValuePairs' }),
    field({ name: 'PROMETHEUS_RESOURCE_EXTERNAL_LABELS', componentType: 'keyValuePairs' }),
    field({
      name: 'DEPOT_TABLE',
      properties: { required: true },
      initialValue: 'spans',
      renderCondition: ['SIGNALS', 'INCLUDES', 'metrics'],
    }),
  ],
};

const types = (...items: object[]) => ({ destinationCategories: { categories: [{ name: 'managed', items }] } });

/** Every text of `changes` and the like. */
const destinations = (...list: object[]): World => ({ computePlatform: { destinations: list } });

describe('list_destinations', () => {
  const stored = (fields: object, flagged: readonly string[] = []): object => ({
    id: 'd1',
    name: 'archive',
    type: 'depot',
    dataStreamNames: ['default'],
    exportedSignals: { traces: true },
    fields: JSON.stringify(fields),
    destinationType: { fields: flagged.map((name) => ({ name, secret: true })) },
  });

  async function settingsOf(destination: object): Promise<unknown> {
    const { data } = await callIn(destinations(destination), 'list_destinations', { full: true });
    return (data.destinations as readonly { readonly settings?: unknown }[])[0]?.settings;
  }

  it('leaves settings out unless they are asked for', async () => {
    const { text } = await callIn(destinations(stored({ DEPOT_URL: 'x' })), 'list_destinations');
    expect(text).not.toContain('DEPOT_URL');
  });

  it('redacts what the type flags, whatever it is called', async () => {
    const fields = {
      SUMOLOGIC_COLLECTION_URL: 'https://c/receiver/canary',
      PLAIN_LOOKING: 'canary',
      DEPOT_URL: 'kept',
    };
    expect(await settingsOf(stored(fields, ['SUMOLOGIC_COLLECTION_URL', 'PLAIN_LOOKING']))).toEqual({
      SUMOLOGIC_COLLECTION_URL: '[redacted]',
      PLAIN_LOOKING: '[redacted]',
      DEPOT_URL: 'kept',
    });
  });

  it('probe/dest/type-change/to-honeycomb: redacts by name what an old type left behind', async () => {
    const fields = { DATADOG_API_KEY: 'canary', HONEYCOMB_API_KEY: 'canary', HONEYCOMB_ENDPOINT: 'api.example' };
    expect(await settingsOf(stored(fields, ['HONEYCOMB_API_KEY']))).toEqual({
      DATADOG_API_KEY: '[redacted]',
      HONEYCOMB_API_KEY: '[redacted]',
      HONEYCOMB_ENDPOINT: 'api.example',
    });
  });

  it('redacts credentials inside a URL', async () => {
    expect(JSON.stringify(await settingsOf(stored({ DEPOT_URL: 'https://me:canary@host' })))).not.toContain('canary');
  });

  it('tells how each fares: a disabled one by its switch, not by what it said before', async () => {
    const ok = { type: 'DestinationConfigured', status: 'success', reason: 'TransformedToOtelcolConfig' };
    const bad = { type: 'DestinationConfigured', status: 'error', reason: 'ErrConfigDestination', message: 'bad list' };
    const { data } = await callIn(
      destinations(
        { id: '1', name: 'a', conditions: [ok], exportedSignals: {} },
        { id: '2', name: 'b', conditions: [ok, bad], exportedSignals: {} },
        { id: '3', name: 'c', conditions: [ok], disabled: true, exportedSignals: {} },
        { id: '4', name: 'd', conditions: null, exportedSignals: {} },
      ),
      'list_destinations',
    );
    const states = (data.destinations as readonly Record<string, string>[]).map(({ state, reason }) => [state, reason]);
    expect(states).toEqual([
      ['ok', undefined],
      ['failing', 'ErrConfigDestination: bad list'],
      ['disabled', undefined],
      ['not known yet', undefined],
    ]);
  });

  it('takes one without a stream as one of default', async () => {
    const world = destinations(
      { id: '1', name: 'a', dataStreamNames: [], exportedSignals: {} },
      { id: '2', name: 'b', dataStreamNames: ['audit'], exportedSignals: {} },
    );
    const { data } = await callIn(world, 'list_destinations', { data_stream: 'default' });
    expect(data.destinations).toMatchObject([{ name: 'a', streams: ['default'] }]);
  });
});

describe('get_destination_schema', () => {
  interface Shown {
    readonly fields: {
      readonly properties: Readonly<Record<string, Record<string, unknown>>>;
      readonly required: readonly string[];
    };
  }

  async function schema(): Promise<Shown> {
    const { data } = await callIn(types(TYPE), 'get_destination_schema', { type: 'depot' });
    return data as unknown as Shown;
  }

  it('asks for required fields, but not for those that have an initial value, hidden or not', async () => {
    const { fields } = await schema();
    expect(fields.required).toEqual(['DEPOT_URL', 'DEPOT_API_KEY']);
    expect(fields.properties.DEPOT_TABLE).toMatchObject({ default: 'spans', only_when: 'metrics are sent' });
  });

  it('tells kinds, choices, secrets and conditions', async () => {
    const { properties } = (await schema()).fields;
    expect(properties.DEPOT_REGION).toMatchObject({ type: 'string', enum: ['eu', 'us'] });
    expect(properties.DEPOT_TLS).toMatchObject({ enum: ['true', 'false'] });
    expect(properties.DEPOT_API_KEY).toMatchObject({ writeOnly: true });
    expect(properties.DEPOT_CA).toMatchObject({ only_when: 'DEPOT_TLS is true' });
    expect(properties.DEPOT_URL).toMatchObject({ examples: ['host:4317'] });
  });

  it('gives a call that only wants the real values in place of its placeholders', async () => {
    const { envelope } = await callIn(types(TYPE), 'get_destination_schema', { type: 'depot' });
    const step = envelope.next_steps[0];
    expect(step?.tool).toBe('create_destination');
    const fields = (step?.arguments.fields ?? []) as readonly { readonly key: string }[];
    expect(fields.map(({ key }) => key)).toEqual(['DEPOT_URL', 'DEPOT_API_KEY']);
    const asItIs = await callIn({ ...types(TYPE), ...destinations() }, 'create_destination', step?.arguments);
    expect(String(asItIs.envelope.context.warnings)).toContain('DEPOT_URL, DEPOT_API_KEY');
    expect(asItIs.ui.written).toEqual([]);
  });

  it('probe/dest/type-case: refuses a type in another case and names the right one', async () => {
    const { envelope } = await callIn(types(TYPE), 'get_destination_schema', { type: 'Depot' });
    expect(envelope.error?.message).toContain('"depot"');
    expect(envelope.next_steps[0]?.arguments).toEqual({ type: 'depot' });
  });
});

describe('create_destination', () => {
  const DEFAULTS = { DEPOT_URL: 'depot:4317', DEPOT_API_KEY: 'canary-key' };
  const pairs = (fields: object) => Object.entries(fields).map(([key, value]) => ({ key, value }));

  function create(given: object = {}, fields: object = {}, world: World = {}) {
    return callIn({ ...types(TYPE), ...destinations(), ...world }, 'create_destination', {
      name: 'archive',
      type: 'depot',
      traces: true,
      fields: pairs({ ...DEFAULTS, ...fields }),
      ...given,
    });
  }

  it('previews what it makes, without its secrets, and sends no mutation', async () => {
    const { data, text, ui, isError } = await create();
    expect(isError).toBe(false);
    expect(ui.written).toEqual([]);
    expect(text).not.toContain('canary');
    expect(JSON.stringify(data.would_change)).toContain('depot:4317');
    expect(data.plan).toMatch(/^p2\./);
  });

  it.each([
    ['probe/dest/required-whitespace: a blank value', { DEPOT_URL: ' ' }, /DEPOT_URL.*blank/],
    ['a required field that is empty', { DEPOT_URL: '' }, /DEPOT_URL.*required/],
    ['probe/dest/dropdown-value-not-in-values: no choice', { DEPOT_REGION: 'moon' }, /DEPOT_REGION.*eu, us/],
    ['probe/dest/encoding/bool-True: another case', { DEPOT_TLS: 'True' }, /DEPOT_TLS.*lower case/],
    ['probe/dest/checkbox-as-words: a word', { DEPOT_TLS: 'yes' }, /DEPOT_TLS.*"true" or "false"/],
    ['a number that is none', { DEPOT_DAYS: 'ten' }, /DEPOT_DAYS.*digits/],
    ['probe/dest/encoding/bad-list-csv: a comma list', { DEPOT_LABELS: 'a,b' }, /DEPOT_LABELS.*JSON array/],
    ['a list of numbers', { DEPOT_LABELS: '[1]' }, /DEPOT_LABELS.*JSON array/],
    ['probe/dest/encoding/bad-headers-object: an object', { DEPOT_PAIRS: '{"k":"v"}' }, /DEPOT_PAIRS.*JSON array/],
    ['pairs of another form', { DEPOT_PAIRS: '[["k","v"]]' }, /DEPOT_PAIRS.*JSON array/],
    [
      'probe/dest/encoding/grafana-ext-labels-array: an array',
      { PROMETHEUS_RESOURCE_EXTERNAL_LABELS: '[{"key":"k","value":"v"}]' },
      /PROMETHEUS_RESOURCE_EXTERNAL_LABELS.*JSON object/,
    ],
    ['a redacted value', { DEPOT_API_KEY: '[redacted]' }, /DEPOT_API_KEY.*redacted/],
    ['an unknown field', { DEPOT_URI: 'x' }, /DEPOT_URI.*DEPOT_URL/],
  ])('refuses %s', async (_what, fields, says) => {
    const { envelope, ui } = await create({}, fields);
    expect(envelope.error).toMatchObject({ changed: 'no', message: expect.stringMatching(says) });
    expect(ui.written).toEqual([]);
  });

  it('previews a placeholder, and refuses to apply it', async () => {
    const preview = await create({}, { DEPOT_URL: '<DEPOT_URL>' });
    expect(String(preview.envelope.context.warnings)).toContain('DEPOT_URL');
    for (const given of [{ dry_run: false }, { dry_run: false, plan: preview.data.plan }]) {
      const { envelope, ui } = await create(given, { DEPOT_URL: '<DEPOT_URL>' });
      expect(envelope.error).toMatchObject({ changed: 'no', message: expect.stringMatching(/DEPOT_URL.*placeholder/) });
      expect(ui.written).toEqual([]);
    }
  });

  it.each([
    ['a list', { DEPOT_LABELS: '["a","b"]' }],
    ['an empty list', { DEPOT_LABELS: '[]' }],
    ['pairs', { DEPOT_PAIRS: '[{"key":"k","value":"v"}]' }],
    ['an object of labels', { PROMETHEUS_RESOURCE_EXTERNAL_LABELS: '{"k":"v"}' }],
    ['text of several lines', { DEPOT_TLS: 'true', DEPOT_CA: '-----BEGIN\r\nX\n' }],
    ['digits', { DEPOT_DAYS: '30' }],
    ['a choice', { DEPOT_REGION: 'eu' }],
    ['nothing for an optional field', { DEPOT_REGION: '' }],
  ])('takes %s', async (_what, fields) => {
    expect((await create({}, fields)).envelope.error).toBeUndefined();
  });

  it('probe/dest/duplicate-key: refuses a field that is given twice', async () => {
    const fields = [...pairs(DEFAULTS), { key: 'DEPOT_URL', value: 'other' }];
    expect((await create({ fields })).envelope.error?.message).toContain('DEPOT_URL is given twice');
  });

  it('refuses a missing required field by name', async () => {
    const { envelope } = await create({ fields: pairs({ DEPOT_URL: 'x:1' }) });
    expect(envelope.error?.message).toContain('DEPOT_API_KEY is required');
  });

  it('probe/dest/conditions/5s: refuses signals that the type does not take', async () => {
    const { envelope } = await create({ metrics: true });
    expect(envelope.error?.message).toContain('depot does not take metrics; it takes traces, logs');
  });

  it('probe/dest/create-fails-leaves-secret: refuses to send no signal at all', async () => {
    expect((await create({ traces: false })).envelope.error?.message).toContain('at least one signal');
  });

  it('probe/dest/name-empty: refuses a blank name', async () => {
    expect((await create({ name: '  ' })).envelope.error?.message).toContain('blank');
  });

  it.each(['my stream/é', '-a', 'a-', ' ', 'a'.repeat(52)])('refuses data stream %j', async (data_stream) => {
    const { envelope } = await create({ data_stream });
    expect(envelope.error).toMatchObject({ side: 'arguments', message: expect.stringContaining('data_stream') });
  });

  it('probe/dest/hidden-required: fills a required field from its initial value though it is hidden', async () => {
    const sent: unknown[] = [];
    const createNewDestination = (variables: unknown): unknown => {
      sent.push(variables);
      return { id: 'odigos.io.dest.depot-1' };
    };
    const created = { id: 'odigos.io.dest.depot-1', name: 'archive', conditions: [{ type: 'x', status: 'success' }] };
    const listed = (_variables: unknown, reading: number) => ({ destinations: reading > 1 ? [created] : [] });
    const { data, envelope, ui, text } = await create(
      { dry_run: false },
      {},
      { createNewDestination, computePlatform: listed },
    );
    expect(envelope.error).toBeUndefined();
    expect(ui.written).toHaveLength(1);
    expect(JSON.stringify(sent)).toContain('{"key":"DEPOT_TABLE","value":"spans"}');
    expect(JSON.stringify(sent)).toContain('canary-key');
    expect(data).toMatchObject({ id: 'odigos.io.dest.depot-1', state: 'ok' });
    expect(text).not.toContain('canary');
  });

  it('names every fault at once', async () => {
    const { envelope } = await create({ metrics: true, name: ' ' }, { DEPOT_TLS: 'yes', NOPE: 'x' });
    for (const part of ['blank', 'metrics', 'DEPOT_TLS', 'NOPE']) expect(envelope.error?.message).toContain(part);
  });

  it('repeats no secret in a refusal, not even one in a field that does not exist', async () => {
    const { text } = await create({}, { DEPOT_API_KEYS: 'canary-2', DEPOT_TLS: 'yes' });
    expect(text).not.toContain('canary');
  });

  it('keeps a value secret that a plain field has too', async () => {
    const { text, envelope } = await create({}, { DEPOT_URL: 'same-canary', DEPOT_API_KEY: 'same-canary' });
    expect(text).not.toContain('same-canary');
    expect(envelope.next_steps[0]?.arguments.fields).toContainEqual({
      key: 'DEPOT_API_KEY',
      value: '[redacted]',
    });
  });

  it('keeps credentials inside a URL out of its preview', async () => {
    expect((await create({}, { DEPOT_URL: 'https://me:canary@depot:4317' })).text).not.toContain('canary');
  });

  it('warns of a second one of the same name', async () => {
    const { envelope } = await create(
      {},
      {},
      destinations({ id: 'd9', name: 'archive', dataStreamNames: ['default'] }),
    );
    expect(envelope.context.warnings?.join()).toContain('exists already');
  });
});
