import { describe, expect, it } from 'vitest';
import { approveOf, dataOf, errorOf, planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import type { Workbench, WorkbenchOptions } from '../workbench.ts';
import { bareWorkbench, FOREIGN_SECRET, fields, input, OTHER_SECRET, SECRET, stored } from './world.ts';

const TOOL = 'update_destination';

/** An OTLP/HTTP destination with a secret, another one with a secret of its own beside it. */
async function world(
  values: Readonly<Record<string, string>> = {},
  options: WorkbenchOptions = {},
): Promise<{ bench: Workbench; id: string }> {
  const { bench, ids } = await bareWorkbench(
    [
      input('otlphttp', {
        OTLP_HTTP_ENDPOINT: 'https://otel.example:4318',
        OTLP_HTTP_BASIC_AUTH_USERNAME: 'agent',
        OTLP_HTTP_BASIC_AUTH_PASSWORD: SECRET,
        ...values,
      }),
      input('datadog', { DATADOG_API_KEY: FOREIGN_SECRET, DATADOG_SITE: 'datadoghq.eu' }, { name: 'dd' }),
    ],
    options,
  );
  return { bench, id: ids[0] ?? '' };
}

const changeOf = (result: Awaited<ReturnType<Workbench['call']>>, field: string): unknown => {
  const list = dataOf(result).would_change ?? dataOf(result).changed;
  return Array.isArray(list) ? list.find((one) => one.field === field) : undefined;
};

describe('update_destination', () => {
  it('previews the change of one name and sends nothing', async () => {
    const { bench, id } = await world();
    const result = await bench.preview(TOOL, { id, name: 'renamed' });
    expect(dataOf(result).would_change).toEqual([{ field: 'name', before: 'otlphttp', after: 'renamed' }]);
    expect(stored(bench, id)?.name).toBe('otlphttp');
  });

  it('keeps every value that is not named, the secret too, and lets no secret out', async () => {
    const { bench, id } = await world();
    const before = stored(bench, id);
    const preview = await bench.preview(TOOL, { id, name: 'renamed' });
    const applied = await bench.call(TOOL, { id, name: 'renamed', dry_run: false, plan: planOf(preview) });
    expect(dataOf(applied)).toMatchObject({ id, name: 'renamed', confirmed: true, state: 'ok' });
    expect(stored(bench, id)).toMatchObject({ ...before, name: 'renamed', conditions: expect.anything() });
    for (const { text } of [preview, applied]) expect(text).not.toContain('canary');
    expect(JSON.stringify(await bench.data('list_destinations'))).toContain('renamed');
  });

  it('names plain stored values again after it has read secrets', async () => {
    const { bench, id } = await world();
    const endpoint = 'https://other.example:4318';
    const applied = await bench.apply(TOOL, { id, fields: fields({ OTLP_HTTP_ENDPOINT: endpoint }) });
    expect(changeOf(applied, 'fields.OTLP_HTTP_ENDPOINT')).toEqual({
      field: 'fields.OTLP_HTTP_ENDPOINT',
      before: 'https://otel.example:4318',
      after: endpoint,
    });
    expect(stored(bench, id)?.fields).toMatchObject({
      OTLP_HTTP_ENDPOINT: endpoint,
      OTLP_HTTP_BASIC_AUTH_PASSWORD: SECRET,
    });
  });

  it('replaces a secret, confirms it, and shows neither the old nor the new', async () => {
    const { bench, id } = await world();
    const given = { id, fields: fields({ OTLP_HTTP_BASIC_AUTH_PASSWORD: OTHER_SECRET }) };
    const preview = await bench.preview(TOOL, given);
    expect(changeOf(preview, 'fields.OTLP_HTTP_BASIC_AUTH_PASSWORD')).toMatchObject({
      before: '[redacted]',
      after: '[redacted]',
    });
    const applied = await bench.call(TOOL, { ...given, dry_run: false, plan: planOf(preview) });
    expect(dataOf(applied).confirmed).toBe(true);
    expect(preview.text + applied.text).not.toContain('canary');
    expect(stored(bench, id)?.fields.OTLP_HTTP_BASIC_AUTH_PASSWORD).toBe(OTHER_SECRET);
  });

  it('sends nothing when the secret given is the one that is stored', async () => {
    const { bench, id } = await world();
    const applied = await bench.apply(TOOL, { id, fields: fields({ OTLP_HTTP_BASIC_AUTH_PASSWORD: SECRET }) });
    expect(dataOf(applied).note).toContain('Already so');
    expect(bench.upstream.mutations()).toHaveLength(0);
    expect(applied.text).not.toContain('canary');
  });

  it('says that nothing would change, and sends nothing', async () => {
    const { bench, id } = await world();
    const preview = await bench.preview(TOOL, { id, name: 'otlphttp', traces: true });
    expect(dataOf(preview).would_change).toEqual([]);
    expect(approveOf(preview)).toContain('already');
    const applied = await bench.apply(TOOL, { id, name: 'otlphttp', traces: true });
    expect(dataOf(applied).says).toContain('Nothing would change');
    expect(bench.upstream.mutations()).toHaveLength(0);
  });

  it('switches signals and the whole destination, and says what follows', async () => {
    const { bench, id } = await world();
    const given = { id, traces: false, logs: true, disabled: true };
    const preview = await bench.preview(TOOL, given);
    const consequences = JSON.stringify(dataOf(preview).consequences);
    expect(consequences).toContain('starts to receive logs');
    expect(consequences).toContain('no longer receives traces');
    expect(consequences).toContain('until it is enabled');
    const applied = await bench.apply(TOOL, given);
    expect(dataOf(applied)).toMatchObject({ confirmed: true, state: 'disabled' });
    expect(stored(bench, id)).toMatchObject({ disabled: true, exportedSignals: { traces: false, logs: true } });
  });

  it('mends a destination that a signal had broken', async () => {
    const { bench, ids } = await bareWorkbench([
      input('jaeger', { JAEGER_URL: 'jaeger:4317' }, { exportedSignals: { traces: true, metrics: true, logs: false } }),
    ]);
    const id = ids[0] ?? '';
    bench.clock.step(5_000);
    const listed = await bench.call('list_destinations');
    const step = listed.envelope.next_steps.find(({ tool }) => tool === TOOL);
    expect(step?.arguments).toEqual({ id, metrics: false });
    const applied = await bench.apply(TOOL, step?.arguments);
    expect(dataOf(applied)).toMatchObject({ confirmed: true, state: 'ok' });
  });

  it('clears a plain field, and fills a required one from its default', async () => {
    const { bench, ids } = await bareWorkbench([
      input('traceloop', { TRACELOOP_ENDPOINT: 'https://own.example', TRACELOOP_API_KEY: SECRET }),
    ]);
    const id = ids[0] ?? '';
    const given = { id, fields: fields({ TRACELOOP_ENDPOINT: '' }) };
    const preview = await bench.preview(TOOL, given);
    expect(preview.envelope.context.warnings?.join()).toContain('Filled from');
    expect(dataOf(await bench.apply(TOOL, given)).confirmed).toBe(true);
    expect(stored(bench, id)?.fields).toMatchObject({
      TRACELOOP_ENDPOINT: 'https://api.traceloop.com',
      TRACELOOP_API_KEY: SECRET,
    });
  });

  it('refuses a plan when the destination has changed since', async () => {
    const { bench, id } = await world();
    const plan = planOf(await bench.preview(TOOL, { id, name: 'mine' }));
    await bench.apply(TOOL, { id, name: 'theirs' });
    const before = bench.upstream.mutations().length;
    const error = errorOf(await bench.call(TOOL, { id, name: 'mine', dry_run: false, plan }));
    expect(error).toMatchObject({ side: 'plan', changed: 'no' });
    expect(bench.upstream.mutations()).toHaveLength(before);
    expect(stored(bench, id)?.name).toBe('theirs');
  });

  it('refuses a plan when only the stored secret has changed since, and tells nothing of either', async () => {
    const { bench, id } = await world();
    const preview = await bench.preview(TOOL, { id, name: 'mine' });
    await bench.apply(TOOL, { id, fields: fields({ OTLP_HTTP_BASIC_AUTH_PASSWORD: OTHER_SECRET }) });
    const before = bench.upstream.mutations().length;
    const refused = await bench.call(TOOL, { id, name: 'mine', dry_run: false, plan: planOf(preview) });
    expect(errorOf(refused)).toMatchObject({
      side: 'plan',
      changed: 'no',
      message: expect.stringMatching(/has changed/),
    });
    expect(bench.upstream.mutations()).toHaveLength(before);
    for (const { text } of [preview, refused]) expect(text).not.toContain('canary');
  });

  it('keeps its plan when only another destination has changed', async () => {
    const { bench, id } = await world();
    const plan = planOf(await bench.preview(TOOL, { id, name: 'mine' }));
    bench.demo.cluster.destinations.create(input('jaeger', { JAEGER_URL: 'x:4317' }));
    expect(dataOf(await bench.call(TOOL, { id, name: 'mine', dry_run: false, plan }))).toMatchObject({
      confirmed: true,
    });
  });

  it.each([
    ['nothing', {}, 'Nothing to change'],
    ['a blank name', { name: '  ' }, 'name is blank'],
    ['no signal', { traces: false }, 'At least one signal'],
    ['an unknown field', { fields: fields({ OTLP_HTTP_ENDPONT: 'x' }) }, 'Did you mean "OTLP_HTTP_ENDPOINT"'],
    ['a wrong encoding', { fields: fields({ OTLP_HTTP_HEADERS: 'a=b' }) }, 'JSON array of pairs'],
    ['a required field cleared', { fields: fields({ OTLP_HTTP_ENDPOINT: '' }) }, 'OTLP_HTTP_ENDPOINT is required'],
    ['a redacted value', { fields: fields({ OTLP_HTTP_BASIC_AUTH_PASSWORD: '[redacted]' }) }, 'redacted value'],
    [
      'a field twice',
      { fields: [...fields({ OTLP_HTTP_ENDPOINT: 'https://a' }), ...fields({ OTLP_HTTP_ENDPOINT: 'https://b' })] },
      'given twice',
    ],
    ['a stream that is no label', { data_stream: 'my stream/é!' }, 'data_stream'],
    ['a stream of 52 characters', { data_stream: 'x'.repeat(52) }, 'data_stream'],
    ['a type', { type: 'jaeger' }, 'type'],
  ])('refuses %s and sends nothing', async (_what, given, says) => {
    const { bench, id } = await world();
    const before = { ...stored(bench, id), conditions: null };
    expect((await bench.refusal(TOOL, { id, ...given, dry_run: false })).message).toContain(says);
    expect({ ...stored(bench, id), conditions: null }).toEqual(before);
  });

  trap(
    'probe/dest/conditions/5s',
    'refuses a signal that the type does not take, which would break it whole',
    async () => {
      const { bench, ids } = await bareWorkbench([input('jaeger', { JAEGER_URL: 'x:4317' })]);
      const error = await bench.refusal(TOOL, { id: ids[0], logs: true, dry_run: false });
      expect(error.message).toContain('jaeger does not take logs');
    },
  );

  it.each(['odigos.io.dest.otlphttp-nope1', '"; drop', 'a/b/c'])(
    'refuses the unknown id %s, with the nearest',
    async (id) => {
      const { bench, id: known } = await world();
      const error = await bench.refusal(TOOL, { id, name: 'x' });
      expect(error).toMatchObject({ side: 'target', changed: 'no' });
      expect(error.message).toMatch(/There is no destination with id/);
      if (id.includes('otlphttp')) expect(error.message).toContain(known);
    },
  );

  it('takes a name for what it is, and answers the id', async () => {
    const { bench, id } = await world();
    expect((await bench.refusal(TOOL, { id: 'otlphttp', name: 'x' })).message).toContain(id);
  });

  trap('probe/dest/secret-merge/omit-one-secret', 'refuses to clear one secret of two, which would stay', async () => {
    const { bench, id } = await world({ OTLP_HTTP_OAUTH2_CLIENT_SECRET: OTHER_SECRET });
    const error = await bench.refusal(TOOL, { id, fields: fields({ OTLP_HTTP_BASIC_AUTH_PASSWORD: '' }) });
    expect(error.message).toContain('OTLP_HTTP_BASIC_AUTH_PASSWORD cannot be cleared while');
  });

  trap('probe/dest/secret-merge/omit-all-secrets', 'clears all secrets when each is named', async () => {
    const { bench, id } = await world();
    const given = { id, fields: fields({ OTLP_HTTP_BASIC_AUTH_PASSWORD: '' }) };
    expect(changeOf(await bench.preview(TOOL, given), 'fields.OTLP_HTTP_BASIC_AUTH_PASSWORD')).toMatchObject({
      before: '[redacted]',
      after: null,
    });
    expect(dataOf(await bench.apply(TOOL, given)).confirmed).toBe(true);
    expect(stored(bench, id)?.fields).not.toHaveProperty('OTLP_HTTP_BASIC_AUTH_PASSWORD');
    expect(stored(bench, id)?.fields).toHaveProperty('OTLP_HTTP_BASIC_AUTH_USERNAME', 'agent');
  });

  trap('probe/dest/type-change/resend-read-back', 'leaves out stored keys that the type does not know', async () => {
    const { bench, ids } = await bareWorkbench([
      input('datadog', { DATADOG_API_KEY: FOREIGN_SECRET, DATADOG_SITE: 'datadoghq.eu' }),
    ]);
    const id = ids[0] ?? '';
    bench.demo.cluster.destinations.update(
      id,
      input('honeycomb', { HONEYCOMB_API_KEY: SECRET, HONEYCOMB_ENDPOINT: 'api.honeycomb.io' }),
    );
    expect(stored(bench, id)?.fields).toHaveProperty('DATADOG_API_KEY');
    const applied = await bench.apply(TOOL, { id, name: 'bees' });
    expect(dataOf(applied)).toMatchObject({ confirmed: true, name: 'bees' });
    expect(applied.envelope.context.warnings?.join()).toContain('DATADOG_API_KEY');
    expect(applied.text).not.toContain('canary');
    const [sent] = bench.upstream.mutations();
    expect(sent?.body).not.toContain('DATADOG_API_KEY');
    expect(sent?.body).toContain(SECRET);
  });

  trap(
    'probe/dest/failed-update-changes-secret',
    'refuses no signals itself, so that no secret is written first',
    async () => {
      const { bench, id } = await world();
      const given = { id, traces: false, fields: fields({ OTLP_HTTP_BASIC_AUTH_PASSWORD: OTHER_SECRET }) };
      await bench.refusal(TOOL, { ...given, dry_run: false });
      expect(stored(bench, id)?.fields.OTLP_HTTP_BASIC_AUTH_PASSWORD).toBe(SECRET);
    },
  );

  trap(
    'probe/dest/failed-update-deletes-secret/list-after',
    'says which Secret is gone and what repairs it',
    async () => {
      const { bench, id } = await world();
      const secrets = 'secrets "odigos.io.dest.datadog-7zpxv" not found';
      bench.upstream.intercept(({ operation }, response) => {
        if (operation !== 'update_destination_preview') return false;
        const errors = [{ message: secrets, path: ['computePlatform', 'destinations'] }];
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ errors, data: { computePlatform: null } }));
        return true;
      });
      const result = await bench.call(TOOL, { id, name: 'x' });
      expect(errorOf(result).message).toContain('odigos.io.dest.datadog-7zpxv');
      expect(errorOf(result).advice).toContain('delete_destination');
      expect(result.envelope.next_steps[0]).toMatchObject({
        tool: 'delete_destination',
        arguments: { id: 'odigos.io.dest.datadog-7zpxv' },
      });
    },
  );

  trap('probe/dest/update/stream-add', 'joins a stream, and joins none when no one is named', async () => {
    const { bench, id } = await world();
    await bench.apply(TOOL, { id, data_stream: 'payments' });
    expect(stored(bench, id)?.dataStreamNames).toEqual(['default', 'payments']);
    await bench.apply(TOOL, { id, name: 'later' });
    expect(stored(bench, id)?.dataStreamNames).toEqual(['default', 'payments']);
    expect(bench.upstream.mutations().at(-1)?.variables).toMatchObject({ destination: { currentStreamName: '' } });
  });

  it('warns that one without a stream leaves default by joining another', async () => {
    const { bench, ids } = await bareWorkbench([input('jaeger', { JAEGER_URL: 'x:4317' }, { currentStreamName: '' })]);
    const preview = await bench.preview(TOOL, { id: ids[0], data_stream: 'payments' });
    expect(JSON.stringify(dataOf(preview).consequences)).toContain('no longer receives default');
  });

  trap('probe/dest/disable/omitted-keeps', 'leaves a disabled one disabled, and enables it when told so', async () => {
    const { bench, ids } = await bareWorkbench([input('jaeger', { JAEGER_URL: 'x:4317' }, { disabled: true })]);
    const id = ids[0] ?? '';
    await bench.apply(TOOL, { id, name: 'still off' });
    expect(stored(bench, id)).toMatchObject({ disabled: true, name: 'still off' });
    const step = (await bench.call('list_destinations')).envelope.next_steps.find(({ tool }) => tool === TOOL);
    expect(step?.arguments).toEqual({ id, disabled: false });
    expect(dataOf(await bench.apply(TOOL, step?.arguments))).toMatchObject({ confirmed: true });
    expect(stored(bench, id)?.disabled).toBe(false);
  });

  describe('where the UI hides stored secrets', () => {
    const hidden = { demo: { uiMode: 'readonly' } } as const;

    it('refuses unless every secret is given, and sends nothing', async () => {
      const { bench, id } = await world({}, hidden);
      const error = await bench.refusal(TOOL, { id, name: 'x', dry_run: false });
      expect(error.message).toContain('uiMode readonly');
      expect(error.message).toContain('OTLP_HTTP_BASIC_AUTH_PASSWORD');
      expect(stored(bench, id)?.fields.OTLP_HTTP_BASIC_AUTH_PASSWORD).toBe(SECRET);
    });

    it('sends the secrets that are given, empty text for one that has none', async () => {
      const { bench, id } = await world({}, hidden);
      const given = { OTLP_HTTP_BASIC_AUTH_PASSWORD: SECRET, OTLP_HTTP_OAUTH2_CLIENT_SECRET: '' };
      const applied = await bench.apply(TOOL, { id, name: 'x', fields: fields(given) });
      expect(dataOf(applied)).toMatchObject({ confirmed: true, name: 'x' });
      expect(applied.text).not.toContain('canary');
      expect(stored(bench, id)?.fields).toMatchObject({
        OTLP_HTTP_BASIC_AUTH_PASSWORD: SECRET,
        OTLP_HTTP_BASIC_AUTH_USERNAME: 'agent',
      });
    });

    it('needs nothing for a type without secrets', async () => {
      const { bench, ids } = await bareWorkbench([input('jaeger', { JAEGER_URL: 'x:4317' })], hidden);
      expect(dataOf(await bench.apply(TOOL, { id: ids[0], name: 'y' }))).toMatchObject({ confirmed: true });
    });
  });

  it('says so when the API answered true and did something else', async () => {
    const { bench, id } = await world();
    const plan = planOf(await bench.preview(TOOL, { id, name: 'never' }));
    bench.upstream.intercept(({ operation }, response) => {
      if (operation !== 'update_destination_send') return false;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ data: { updateDestination: { id } } }));
      return true;
    });
    const applied = await bench.call(TOOL, { id, name: 'never', dry_run: false, plan });
    expect(dataOf(applied).confirmed).toBe(false);
    expect(applied.envelope.context.warnings?.join()).toContain('does not show');
  });

  it('keeps stored secrets out of the error that a refused update answers', async () => {
    const { bench, id } = await world();
    const plan = planOf(await bench.preview(TOOL, { id, name: 'x' }));
    bench.upstream.intercept(({ operation, body }, response) => {
      if (operation !== 'update_destination_send') return false;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({ errors: [{ message: `cannot write ${body}`, path: ['updateDestination'] }], data: null }),
      );
      return true;
    });
    const result = await bench.call(TOOL, { id, name: 'x', dry_run: false, plan });
    expect(errorOf(result).changed).toBe('unknown');
    expect(result.text).not.toContain('canary');
  });
});
