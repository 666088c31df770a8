import { describe, expect, it } from 'vitest';
import { withoutValues } from '../../src/redaction/redact.ts';
import { SecretArguments } from '../../src/redaction/secret-arguments.ts';

const given = {
  name: 'archive',
  fields: [
    { key: 'URL', value: 'http://tempo:4317' },
    { key: 'PASSWORD', value: 'hunter22' },
    { key: 'PIN', value: '007' },
  ],
};

describe('secret arguments', () => {
  it('all count as secret until some are disclosed', () => {
    const secrets = new SecretArguments(given, ['fields']);
    expect(secrets.values).toContain('hunter22');
    expect(secrets.values).toContain('http://tempo:4317');
    secrets.disclose(['http://tempo:4317']);
    expect(secrets.values).not.toContain('http://tempo:4317');
    expect(secrets.isEmpty).toBe(false);
  });

  it('are masked where they stand, their keys and what is no secret kept', () => {
    const secrets = new SecretArguments(given, ['fields']);
    secrets.disclose(['http://tempo:4317']);
    expect(secrets.mask(given)).toEqual({
      name: 'archive',
      fields: [
        { key: 'URL', value: 'http://tempo:4317' },
        { key: 'PASSWORD', value: '[redacted]' },
        { key: 'PIN', value: '[redacted]' },
      ],
    });
  });

  it('too short to search for are masked all the same', () => {
    expect(new SecretArguments(given, ['fields']).values).not.toContain('007');
  });

  it('are none when nothing is marked or given', () => {
    expect(new SecretArguments(given, []).isEmpty).toBe(true);
    expect(new SecretArguments(undefined, ['fields']).isEmpty).toBe(true);
    expect(new SecretArguments({ fields: [] }, ['fields']).values).toEqual([]);
    expect(new SecretArguments('text', ['fields']).mask('text')).toEqual({});
  });

  it('are found inside JSON text too', () => {
    const secrets = new SecretArguments({ headers: '[{"key":"Authorization","value":"Bearer abcdef"}]' }, ['headers']);
    expect(withoutValues('bad header "Bearer abcdef"', secrets.values)).toBe('bad header "[redacted]"');
    expect(secrets.values).not.toContain('Authorization');
  });

  it('are found as JSON and URLs quote them', () => {
    const secret = 'a"b c/d\nline';
    const { values } = new SecretArguments({ password: secret }, ['password']);
    expect(withoutValues(`x ${JSON.stringify(secret)} ${encodeURIComponent(secret)} ${secret}`, values)).toBe(
      'x "[redacted]" [redacted] [redacted]',
    );
  });

  it('of which one begins another leave no part behind', () => {
    const { values } = new SecretArguments({ list: ['secret', 'secret-longer'] }, ['list']);
    expect(withoutValues('secret-longer secret', values)).toBe('[redacted] [redacted]');
  });

  it('are found without the spaces around them, and in a text that holds them', () => {
    const secrets = new SecretArguments({ password: '  hunter22\n' }, ['password']);
    expect(withoutValues('is hunter22 wrong?', secrets.values)).toBe('is [redacted] wrong?');
    expect(['hunter22', 'x-hunter22-y', '  hunter22\n', 'hunter2'].map((text) => secrets.holds(text))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('that are too short to be searched for are known where they stand alone', () => {
    const secrets = new SecretArguments(given, ['fields']);
    expect([secrets.holds('007'), secrets.holds('x 007')]).toEqual([true, false]);
  });

  it('come longest first', () => {
    const { values } = new SecretArguments({ list: ['aaaa', 'bbbbbbbb', 'cccccc'] }, ['list']);
    expect(values).toEqual(['bbbbbbbb', 'cccccc', 'aaaa']);
  });

  it('are more once more is kept, and less once some is disclosed: what they hold where they are JSON, too', () => {
    const secrets = new SecretArguments(given, ['fields']);
    expect(secrets.holds('canary-1')).toBe(false);
    secrets.keep(['{"token":"canary-1"}', 'canary-2']);
    expect([secrets.holds('canary-1'), secrets.holds('canary-2')]).toEqual([true, true]);
    expect(secrets.values).toEqual(expect.arrayContaining(['canary-1', 'canary-2']));
    secrets.disclose(['{"token":"canary-1"}']);
    expect([secrets.holds('canary-1'), secrets.holds('canary-2')]).toEqual([false, true]);
    secrets.disclose(['canary-2', 'http://tempo:4317', 'hunter22', '007']);
    expect([secrets.isEmpty, secrets.values]).toEqual([true, []]);
  });

  it.each([
    ['an object', ' {"a": "canary-1"}'],
    ['a list', '\n\t["canary-1"]'],
    ['a list in an object in a text of JSON', JSON.stringify({ a: JSON.stringify(['canary-1']) })],
  ])('are found in JSON text of %s', (_what, text) => {
    const { values } = new SecretArguments({ password: text }, ['password']);
    expect(values).toContain('canary-1');
  });

  it('that are numbers, no text or broken JSON are taken as they are', () => {
    const secrets = new SecretArguments({ list: [5, null, true, '', '{"broken'] }, ['list']);
    expect(secrets.values).toEqual(expect.arrayContaining(['{"broken', encodeURIComponent('{"broken')]));
    expect(secrets.mask({ list: [5, null, true, '', '{"broken'], other: 'x' })).toEqual({
      list: [5, null, true, '', '[redacted]'],
      other: 'x',
    });
  });

  it('are masked where they were not given, once they count as secret', () => {
    const secrets = new SecretArguments({}, ['fields']);
    secrets.keep(['hunter22']);
    expect(secrets.mask({ fields: { key: 'PASSWORD', value: 'hunter22', more: ['hunter22', 'x'] } })).toEqual({
      fields: { key: 'PASSWORD', value: '[redacted]', more: ['[redacted]', 'x'] },
    });
  });

  it.each([null, [], 5])('of what is no object are none, and nothing of it is shown: %j', (odd) => {
    const secrets = new SecretArguments(odd, ['fields', 'length']);
    expect([secrets.isEmpty, secrets.mask(odd)]).toEqual([true, {}]);
  });

  it('at the place of a name count as secret too, and are masked there', () => {
    const swapped = { fields: [{ key: 'dd-7f3a91c2e5d8b604', value: 'DATADOG_API_KEY' }, { 'p@ss-7f3a91c2': 1 }] };
    const secrets = new SecretArguments(swapped, ['fields']);
    expect(secrets.values).toEqual(expect.arrayContaining(['dd-7f3a91c2e5d8b604', 'p@ss-7f3a91c2']));
    expect(JSON.stringify(secrets.mask(swapped))).not.toMatch(/7f3a91c2/);
    expect(withoutValues('"dd-7f3a91c2e5d8b604" is no field', secrets.values)).toBe('"[redacted]" is no field');
  });

  it('nested without end or in great number are taken without a crash', () => {
    const deep = JSON.parse(`${'['.repeat(20_000)}"leaf"${']'.repeat(20_000)}`);
    expect(new SecretArguments({ fields: deep }, ['fields']).values).toEqual(['leaf']);
    const many = Array.from({ length: 200_000 }, () => 'same');
    expect(new SecretArguments({ fields: many }, ['fields']).values).toEqual(['same']);
  });
});
