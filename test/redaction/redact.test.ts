import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { redactDestinationFields } from '../../src/redaction/data/destination-fields.ts';
import { isSecretKey } from '../../src/redaction/key-names.ts';
import { redactAnswer, redactTexts, redactYaml, withoutValues } from '../../src/redaction/redact.ts';
import { redactText } from '../../src/redaction/text/redact-text.ts';
import { ValueSearch } from '../../src/redaction/value-search.ts';
import type { SecretField } from '../../src/tool/definition.ts';
import type { GetDestinationSchemaQuery } from '../../src/tool/generated/operations.generated.ts';
import { recording } from '../recordings/recordings.ts';

const REDACTED = '[redacted]';

describe('YAML', () => {
  it('loses the values of secret keys at any depth and keeps the rest', () => {
    const text = [
      'exporters:',
      '  otlp/1:',
      '    endpoint: tempo:4317',
      '    headers: { authorization: Bearer canary1 }',
      '    auth: { client_secret: canary2, scopes: [a] }',
      'list:',
      '  - apiKey: canary3',
      '    kept: 5',
      '    token: { nested: canary4 }',
      '    password:',
    ].join('\n');
    expect(redactYaml(text)).not.toContain('canary');
    expect(parse(redactYaml(text))).toEqual({
      exporters: { 'otlp/1': { endpoint: 'tempo:4317', headers: REDACTED, auth: REDACTED } },
      list: [{ apiKey: REDACTED, kept: 5, token: REDACTED, password: null }],
    });
  });

  it('keeps names that only sound like secrets', () => {
    const text =
      'imagePullSecrets: [{ name: pull }]\nautomountServiceAccountToken: true\nsecretName: x\ntopologyKey: zone\n';
    expect(parse(redactYaml(text))).toEqual(parse(text));
  });

  it('loses the values of environment lists but those of the allow-list', () => {
    const text = [
      'env:',
      '  - name: ODIGOS_TIER',
      '    value: community',
      '  - name: MY_OWN',
      '    value: canary1',
      '  - { value: canary2, name: DB_PASSWORD }',
      '  - name: FROM_SECRET',
      '    valueFrom: { secretKeyRef: { name: s, key: k } }',
    ].join('\n');
    expect(parse(redactYaml(text))).toEqual({
      env: [
        { name: 'ODIGOS_TIER', value: 'community' },
        { name: 'MY_OWN', value: REDACTED },
        { value: REDACTED, name: 'DB_PASSWORD' },
        { name: 'FROM_SECRET', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } },
      ],
    });
  });

  it('loses secrets in the YAML and the JSON that a config map holds as text', () => {
    const text = [
      'data:',
      '  conf: |',
      '    exporters:',
      '      otlp:',
      '        api_key: canary1',
      '        endpoint: https://user:canary2@host/v1',
      `  json: '{"password":"canary3","kept":"yes"}'`,
      `  rows: '[{"token":"canary4"}]'`,
      '  prose: |',
      '    not yaml: at all: canary',
      '    but: [broken',
    ].join('\n');
    const redacted = redactYaml(text);
    expect(redacted).not.toMatch(/canary[1-4]/);
    const { conf, json, prose } = parse(redacted).data;
    expect(parse(conf)).toEqual({
      exporters: { otlp: { api_key: REDACTED, endpoint: `https://${REDACTED}@host/v1` } },
    });
    expect(parse(json)).toEqual({ password: REDACTED, kept: 'yes' });
    expect(prose).not.toContain('canary1');
  });

  it('of several documents loses the secrets of each', () => {
    const redacted = redactYaml('a: 1\n---\npassword: canary\n---\nb: [2]\n');
    expect(redacted).toBe(`a: 1\n---\npassword: "${REDACTED}"\n---\nb:\n  - 2\n`);
  });

  it('loses comments: they may say a secret', () => {
    expect(redactYaml('# password: canary\na: 1 # canary\nb:\n  # canary\n  c: 2\n')).not.toContain('canary');
  });

  it('loses secrets among the arguments of a program', () => {
    expect(redactYaml('args: [--api-key=canary1, "--url=http://h?access_token=canary2", --level=info]')).not.toContain(
      'canary',
    );
  });

  it.each([
    ['does not parse', 'a: {b: [canary'],
    ['has a key twice', 'a: canary\na: canary\n'],
    ['refers to what is redacted', 'password: &p canary\nother: *p\n'],
    ['is nested without end', `${'['.repeat(20_000)}canary${']'.repeat(20_000)}`],
  ])('that %s is redacted whole', (_what, text) => {
    expect(redactYaml(text)).toBe(REDACTED);
  });

  it('that is empty or one word stays', () => {
    expect(redactYaml('')).toBe('');
    expect(redactYaml('word').trim()).toBe('word');
  });
});

describe('destination fields', () => {
  it('lose what their keys name as secret, with credentials in URLs', () => {
    const fields = { DATADOG_API_KEY: 'canary', DATADOG_SITE: 'eu', OTLP_HTTP_ENDPOINT: 'http://u:canary@h:4318/x' };
    expect(JSON.parse(redactDestinationFields(JSON.stringify(fields)))).toEqual({
      DATADOG_API_KEY: REDACTED,
      DATADOG_SITE: 'eu',
      OTLP_HTTP_ENDPOINT: `http://${REDACTED}@h:4318/x`,
    });
  });

  it.each(['canary', '["canary"]', '"canary"', 'null', '{"a":'])(
    'that are no object are redacted whole: %s',
    (text) => {
      expect(redactDestinationFields(text)).toBe(REDACTED);
    },
  );

  it.each([
    'AZURE_MONITOR_CONNECTION_STRING',
    'AZURE_MONITOR_INSTRUMENTATION_KEY',
    'QRYN_API_KEY',
    'UPTRACE_DSN',
    'OTLP_GRPC_HEADERS',
    'OTLP_HTTP_HEADERS',
    'DYNAMIC_CONFIGURATION_DATA',
    'LAST9_OTLP_BASIC_AUTH_HEADER',
    'INSTANA_AGENT_KEY',
    'SUMOLOGIC_COLLECTION_URL',
    'GCP_APPLICATION_CREDENTIALS',
    'CLICKHOUSE_CA_PEM',
  ])('%s is a secret though the type may not say so', (key) => {
    expect(isSecretKey(key)).toBe(true);
  });

  it('query/destinationCategories: each flagged field is a secret by name', () => {
    const { data } = recording('query/destinationCategories');
    const { destinationCategories } = data as GetDestinationSchemaQuery;
    const flagged = (destinationCategories?.categories ?? [])
      .flatMap(({ items }) => items.flatMap(({ fields }) => fields))
      .flatMap(({ name, secret }) => (secret ? [name] : []));
    expect(flagged.length).toBeGreaterThan(30);
    expect(flagged.filter((name) => !isSecretKey(name))).toEqual([]);
  });
});

describe('text', () => {
  it.each([
    ['https://user:canary@host/x', `https://${REDACTED}@host/x`],
    ['https://canary@host/x', `https://${REDACTED}@host/x`],
    ['https://user:can@ary@host', `https://${REDACTED}@host`],
    ['see http://h/x?token=canary&page=2', `see http://h/x?token=${REDACTED}&page=2`],
    ['Authorization: Bearer canarycanary', `Authorization: Bearer ${REDACTED}`],
    ['run --password=canary --v=1', `run --password=${REDACTED} --v=1`],
    ['mail me@example.com at https://host/a@b', 'mail me@example.com at https://host/a@b'],
    ['https://host:4317/path?page=2', 'https://host:4317/path?page=2'],
  ])('%s', (text, expected) => {
    expect(redactText(text)).toBe(expected);
  });
});

describe('an answer', () => {
  const secrets: readonly SecretField[] = [
    { path: ['groups', 'items', 'token'], form: 'VALUE' },
    { path: ['groups', 'yaml'], form: 'YAML' },
  ];
  const answer = {
    groups: [
      { yaml: 'password: canary', items: [{ token: 'canary', name: 'a' }, null, { token: null, name: 'b' }] },
      { yaml: 5, items: null },
    ],
    other: { token: 'stays' },
  };

  it('loses its secret fields, in lists too; what is null stays null', () => {
    expect(redactAnswer(answer, secrets)).toEqual({
      groups: [
        {
          yaml: `password: "${REDACTED}"\n`,
          items: [{ token: REDACTED, name: 'a' }, null, { token: null, name: 'b' }],
        },
        { yaml: REDACTED, items: null },
      ],
      other: { token: 'stays' },
    });
  });

  it('that is shared by several callers is not changed itself', () => {
    const before = structuredClone(answer);
    const redacted = redactAnswer(answer, secrets);
    expect(answer).toEqual(before);
    expect(redacted.other).toBe(answer.other);
    expect(redactAnswer(answer, [])).toBe(answer);
  });

  it('of which a list is the secret loses it whole', () => {
    const [list, value] = [{ tokens: ['canary1', 'canary2'] }, { tokens: { a: 'canary' } }];
    const whole = [{ path: ['tokens'], form: 'VALUE' }] as const;
    expect([list, value].map((one) => redactAnswer<unknown>(one, whole))).toEqual([
      { tokens: REDACTED },
      { tokens: REDACTED },
    ]);
    expect(redactAnswer<unknown>({ tokens: 5 }, [{ path: ['tokens'], form: 'YAML' }])).toEqual({ tokens: REDACTED });
  });

  it('has the secrets of a destination redacted in its fields, as their form says', () => {
    const destination = { fields: '{"API_KEY":"canary","SITE":"eu"}' };
    expect(redactAnswer(destination, [{ path: ['fields'], form: 'DESTINATION_FIELDS' }])).toEqual({
      fields: `{"API_KEY":"${REDACTED}","SITE":"eu"}`,
    });
  });

  it('that is a text where an object was expected stays as it is', () => {
    expect(redactAnswer<unknown>({ groups: 'text' }, secrets)).toEqual({ groups: 'text' });
    const ofText = [{ path: ['groups', 'length'], form: 'VALUE' }] as const;
    expect(redactAnswer<unknown>({ groups: 'text' }, ofText)).toEqual({ groups: 'text' });
  });

  it('without the marked field stays as it is', () => {
    expect(redactAnswer({ other: 1 }, secrets)).toEqual({ other: 1 });
    expect(redactAnswer({ other: 1 }, [{ path: ['constructor', 'name'], form: 'VALUE' }])).toEqual({ other: 1 });
  });
});

describe('values that a call was given as secrets', () => {
  it('are taken out of every text; names of fields stay', () => {
    const data = { data: ['x canary y', { state: 'canary' }], n: 4, none: null };
    expect(withoutValues(data, ['canary', 'data', 'state'])).toEqual({
      data: [`x ${REDACTED} y`, { state: REDACTED }],
      n: 4,
      none: null,
    });
    expect(withoutValues(data, [])).toBe(data);
    expect(withoutValues(data, ['abc'])).toBe(data);
    expect(withoutValues('x canary y', new ValueSearch(['canary']))).toBe(`x ${REDACTED} y`);
  });
});

describe('a sentence of someone else', () => {
  it.each([
    ['password: hunter2', `password: ${REDACTED}`],
    ['api_key=abc failed', `api_key=${REDACTED} failed`],
    ['invalid {"apiToken": "a b"}', `invalid {"apiToken": "${REDACTED}"}`],
    ['invalid {\\"apiToken\\":\\"a\\"}', `invalid {\\"apiToken\\":\\"${REDACTED}\\"}`],
    ['Authorization: Bearer abcdefgh1', `Authorization: Bearer ${REDACTED}`],
    ['dial https://me:pw@host/x?token=1', `dial https://${REDACTED}@host/x?token=${REDACTED}`],
  ])('loses the secret of %s', (text, expected) => {
    expect(redactText(text)).toBe(expected);
  });

  it.each(['failed to delete secret: secrets "odigos.io.dest.x" not found', 'name: storefront2', 'the token expired'])(
    'stays as it is: %s',
    (text) => {
      expect(redactText(text)).toBe(text);
    },
  );
});

describe('texts of data', () => {
  it('lose what reads as a secret wherever they stand, and come back uncopied where nothing does', () => {
    const data = { a: [{ message: 'get postgres://me:pw@db' }] };
    expect(redactTexts(data)).toEqual({ a: [{ message: `get postgres://${REDACTED}@db` }] });
    const plain = { a: ['nothing'] };
    expect(redactTexts(plain)).toBe(plain);
  });
});
