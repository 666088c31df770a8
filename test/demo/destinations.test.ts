import { describe, expect, it } from 'vitest';
import { type Asked, demo } from './ask.ts';

const CREATE = `mutation($d: DestinationInput!) { createNewDestination(destination: $d) {
  id name disabled dataStreamNames fields conditions { status } } }`;
const UPDATE = `mutation($id: ID!, $d: DestinationInput!) { updateDestination(id: $id, destination: $d) {
  dataStreamNames fields disabled } }`;
const DELETE = 'mutation($id: ID!, $s: String!) { deleteDestination(id: $id, currentStreamName: $s) }';
const LIST = '{ computePlatform { destinations { id name dataStreamNames fields conditions { status reason } } } }';

const TRACES = { traces: true, metrics: false, logs: false };
const jaeger = (more: object = {}): object => ({
  name: 'j',
  type: 'jaeger',
  currentStreamName: 'default',
  exportedSignals: TRACES,
  fields: [{ key: 'JAEGER_URL', value: 'jaeger:4317' }],
  ...more,
});
const otlphttp = (fields: Readonly<Record<string, string>>, more: object = {}): object => ({
  name: 'o',
  type: 'otlphttp',
  currentStreamName: 'default',
  exportedSignals: TRACES,
  fields: Object.entries(fields).map(([key, value]) => ({ key, value })),
  ...more,
});

async function created({ ask }: Asked, input: object): Promise<string> {
  return String((await ask(CREATE, { d: input })).at('createNewDestination.id'));
}

async function found({ ask }: Asked, id: string): Promise<Record<string, unknown> | undefined> {
  const list = (await ask(LIST)).at('computePlatform.destinations');
  return Array.isArray(list) ? list.find((one) => one.id === id) : undefined;
}

describe('destinations', () => {
  it('are checked for required fields, unknown keys, a known type and any signal', async () => {
    const { ask } = await demo();
    const message = async (input: object): Promise<string | undefined> =>
      (await ask(CREATE, { d: input })).errors[0]?.message;
    expect(await message(jaeger({ fields: [] }))).toBe(
      'invalid destination data scheme: [field JAEGER_URL is required]',
    );
    expect(
      await message(
        jaeger({
          fields: [
            { key: 'JAEGER_URL', value: 'x' },
            { key: 'NOPE', value: '1' },
          ],
        }),
      ),
    ).toBe("invalid destination data scheme: [field NOPE is not found in config for destination type 'jaeger']");
    expect(await message(jaeger({ type: 'Jaeger' }))).toBe('destination type Jaeger not found');
    expect(await message(jaeger({ exportedSignals: { traces: false, metrics: false, logs: false } }))).toContain(
      'spec.signals: Required value',
    );
  });

  it('may bear one name twice and get an id of their own', async () => {
    const asked = await demo();
    const ids = [await created(asked, jaeger()), await created(asked, jaeger())];
    expect(ids[0]).not.toBe(ids[1]);
    expect(ids[0]).toMatch(/^odigos\.io\.dest\.jaeger-[a-z0-9]{5}$/);
  });

  it('show only a moment later that a signal or an encoding makes them useless', async () => {
    const asked = await demo();
    const good = await created(asked, jaeger());
    const signal = await created(asked, jaeger({ exportedSignals: { traces: true, metrics: false, logs: true } }));
    const encoding = await created(asked, otlphttp({ OTLP_HTTP_ENDPOINT: 'https://x', OTLP_HTTP_HEADERS: 'a=b' }));
    const disabled = await created(asked, jaeger({ disabled: true }));
    expect((await found(asked, signal))?.conditions).toBeNull();
    asked.clock.step(2_000);
    const failed = [{ status: 'error', reason: 'ErrConfigDestination' }];
    expect((await found(asked, good))?.conditions).toEqual([
      { status: 'success', reason: 'TransformedToOtelcolConfig' },
    ]);
    expect((await found(asked, signal))?.conditions).toEqual(failed);
    expect((await found(asked, encoding))?.conditions).toEqual(failed);
    expect((await found(asked, disabled))?.conditions).toBeNull();
  });

  it('merge secrets and replace plain fields on an update', async () => {
    const asked = await demo();
    const id = await created(
      asked,
      otlphttp({
        OTLP_HTTP_ENDPOINT: 'https://x',
        OTLP_HTTP_BASIC_AUTH_USERNAME: 'u',
        OTLP_HTTP_BASIC_AUTH_PASSWORD: 'one',
        OTLP_HTTP_OAUTH2_CLIENT_SECRET: 'two',
      }),
    );
    const merged = await asked.ask(UPDATE, {
      id,
      d: otlphttp({ OTLP_HTTP_ENDPOINT: 'https://x', OTLP_HTTP_BASIC_AUTH_PASSWORD: 'three' }),
    });
    expect(JSON.parse(String(merged.at('updateDestination.fields')))).toEqual({
      OTLP_HTTP_ENDPOINT: 'https://x',
      OTLP_HTTP_BASIC_AUTH_PASSWORD: 'three',
      OTLP_HTTP_OAUTH2_CLIENT_SECRET: 'two',
    });
  });

  it('let a refused update that drops the secrets break the whole list', async () => {
    const asked = await demo();
    const id = await created(
      asked,
      otlphttp({ OTLP_HTTP_ENDPOINT: 'https://x', OTLP_HTTP_BASIC_AUTH_PASSWORD: 'one' }),
    );
    const refused = await asked.ask(UPDATE, {
      id,
      d: jaeger({ exportedSignals: { traces: false, metrics: false, logs: false } }),
    });
    expect(refused.errors[0]?.message).toContain('spec.signals: Required value');
    const list = await asked.ask(LIST);
    expect(list.errors[0]?.message).toBe(`secrets "${id}" not found`);
    expect(list.data).toEqual({ computePlatform: null });
    const deleted = await asked.ask(DELETE, { id, s: 'default' });
    expect(deleted.errors[0]?.message).toContain('failed to delete secret');
    expect((await asked.ask(LIST)).errors).toEqual([]);
  });

  it('are deleted from one stream at a time, and not at all from one they are not in', async () => {
    const asked = await demo();
    const id = await created(asked, jaeger());
    await asked.ask(UPDATE, { id, d: jaeger({ currentStreamName: 'second' }) });
    expect((await found(asked, id))?.dataStreamNames).toEqual(['default', 'second']);
    for (const [stream, left] of [
      ['elsewhere', ['default', 'second']],
      ['default', ['second']],
      ['', ['second']],
      ['second', undefined],
    ] as const) {
      expect((await asked.ask(DELETE, { id, s: stream })).data).toEqual({ deleteDestination: true });
      expect((await found(asked, id))?.dataStreamNames).toEqual(left);
    }
    expect((await asked.ask(DELETE, { id, s: 'second' })).errors[0]?.message).toContain('not found');
  });

  it('keep `disabled` when an update leaves it out', async () => {
    const asked = await demo();
    const id = await created(asked, jaeger({ disabled: true }));
    expect((await asked.ask(UPDATE, { id, d: jaeger() })).at('updateDestination.disabled')).toBe(true);
    expect((await asked.ask(UPDATE, { id, d: jaeger({ disabled: false }) })).at('updateDestination.disabled')).toBe(
      false,
    );
  });

  it('are never really connected to by a test', async () => {
    const { ask } = await demo();
    const test = async (input: object): Promise<unknown> =>
      (
        await ask(
          'mutation($d: DestinationInput!) { testConnectionForDestination(destination: $d) { succeeded statusCode reason } }',
          { d: input },
        )
      ).at('testConnectionForDestination');
    expect(await test(otlphttp({ OTLP_HTTP_ENDPOINT: 'https://collector.example' }))).toEqual({
      succeeded: true,
      statusCode: 200,
      reason: null,
    });
    expect(await test(otlphttp({ OTLP_HTTP_ENDPOINT: 'http://127.0.0.1:1' }))).toEqual({
      succeeded: false,
      statusCode: 500,
      reason: 'failed to connect',
    });
    expect(await test(otlphttp({ OTLP_HTTP_ENDPOINT: 'https://collector.example/401' }))).toEqual({
      succeeded: false,
      statusCode: 500,
      reason: 'failed to connect',
    });
    expect(await test(otlphttp({}))).toEqual({ succeeded: false, statusCode: 500, reason: 'invalid config' });
  });

  it('come in many types, with every kind of field between them', async () => {
    const { ask } = await demo();
    const answer = await ask(
      '{ destinationCategories { categories { items { type fields { componentType secret renderCondition } } } } }',
    );
    const text = JSON.stringify(answer.data);
    for (const kind of ['input', 'dropdown', 'checkbox', 'multiInput', 'keyValuePairs', 'textarea']) {
      expect(text).toContain(`"componentType":"${kind}"`);
    }
    expect(text.match(/"secret":true/g)?.length).toBeGreaterThan(3);
    expect(text).toContain('["KAFKA_AUTH_METHOD","==","plain_text"]');
  });
});

describe('data streams', () => {
  const STREAMS = '{ computePlatform { dataStreams { name } } }';
  const RENAME = 'mutation($id: ID!, $n: String!) { updateDataStream(id: $id, dataStream: { name: $n }) { name } }';

  it('exist through sources and destinations only, and default always', async () => {
    const asked = await demo();
    expect((await asked.ask(STREAMS)).at('computePlatform.dataStreams')).toEqual([
      { name: 'default' },
      { name: 'payments' },
    ]);
    await created(asked, jaeger({ currentStreamName: 'my stream/é!' }));
    expect((await asked.ask(STREAMS)).at('computePlatform.dataStreams')).toContainEqual({ name: 'my stream/é!' });
  });

  it('are renamed half-way when the name is no label value', async () => {
    const { ask } = await demo();
    const answer = await ask(RENAME, { id: 'payments', n: 'bad name!' });
    expect(answer.errors[0]?.message).toContain('metadata.labels');
    expect((await ask(STREAMS)).at('computePlatform.dataStreams')).toEqual([
      { name: 'bad name!' },
      { name: 'default' },
      { name: 'payments' },
    ]);
  });

  it('answer success for one that nobody knows', async () => {
    const { ask } = await demo();
    expect((await ask(RENAME, { id: 'nope', n: 'other' })).data).toEqual({ updateDataStream: { name: 'other' } });
    expect((await ask('mutation { deleteDataStream(id: "nope") }')).data).toEqual({ deleteDataStream: true });
  });

  it('take along what was in no other when they are deleted', async () => {
    const { ask, clock } = await demo();
    await ask('mutation { deleteDataStream(id: "payments") }');
    clock.step(5_000);
    const destinations = JSON.stringify((await ask(LIST)).data);
    expect(destinations).not.toContain('datadog-payments');
    expect(destinations).toContain('jaeger-dev');
    const sources = JSON.stringify((await ask('{ computePlatform { sources { namespace } } }')).data);
    expect(sources).not.toContain('"payments"');
  });
});
