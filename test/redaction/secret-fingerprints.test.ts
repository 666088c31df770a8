import { describe, expect, it } from 'vitest';
import { redactAnswer } from '../../src/redaction/redact.ts';
import { SecretFingerprints } from '../../src/redaction/secret-fingerprints.ts';

const SECRETS = [{ path: ['destinations', 'fields'], form: 'DESTINATION_FIELDS' }] as const;
const answerOf = (...fields: string[]) => ({ destinations: fields.map((one, id) => ({ id, fields: one })) });

/** The fingerprints of the destinations of an answer, as a preview sees them. */
function printsOf(...fields: string[]): readonly (string | null)[] {
  const raw = answerOf(...fields);
  const redacted = redactAnswer(raw, SECRETS);
  const prints = new SecretFingerprints((value) => `#${JSON.stringify(value)}`);
  prints.note(raw, redacted, SECRETS);
  return redacted.destinations.map((one) => prints.of(one));
}

describe('fingerprints of redacted secrets', () => {
  it('tell a changed secret from the same one, each object by its own', () => {
    const [first, second] = printsOf('{"API_KEY":"a"}', '{"API_KEY":"b"}');
    expect(first).not.toBe(second);
    expect(printsOf('{"API_KEY":"a"}', '{"API_KEY":"c"}')[0]).toBe(first);
  });

  it('are the same for what JSON text holds in another order of spaces', () => {
    expect(printsOf('{"API_KEY": "a"}')).toEqual(printsOf('{"API_KEY":"a"}'));
  });

  it.each([
    ['in another order of keys', '{"b":1,"a":2}', '{"a":2,"b":1}'],
    ['behind spaces', ' \n {"a":2}', '{"a":2}'],
    ['of lists', '[1, 2]', ' [1,2]'],
  ])('are the same for what JSON text holds %s', (_what, one, other) => {
    const digest = (value: unknown): string => JSON.stringify(value, Object.keys(Object(value)).toSorted());
    const printOf = (text: string): string | null => {
      const [raw, redacted] = [{ key: text }, { key: '[redacted]' }];
      const prints = new SecretFingerprints(digest);
      prints.note(raw, redacted, [{ path: ['key'], form: 'VALUE' }]);
      return prints.of(redacted);
    };
    expect(printOf(one)).toBe(printOf(other));
    expect(printOf(one)).not.toBe(digest(one));
  });

  it.each(['{broken', 'text', '5', 5, null, { a: 1 }])('are of any other value as it is: %j', (value) => {
    const [raw, redacted] = [{ key: value }, { key: '[redacted]' }];
    const prints = new SecretFingerprints((printed) => `#${JSON.stringify(printed)}`);
    prints.note(raw, redacted, [{ path: ['key'], form: 'VALUE' }]);
    expect(prints.of(redacted)).toBe(`#${JSON.stringify(value)}`);
  });

  it('of several secrets of one object are of all of them', () => {
    const [raw, redacted] = [
      { user: 'a', keys: { one: 'b' } },
      { user: '[redacted]', keys: { one: '[redacted]' } },
    ];
    const prints = new SecretFingerprints(String);
    prints.note(raw, redacted, [
      { path: ['user'], form: 'VALUE' },
      { path: ['keys', 'one'], form: 'VALUE' },
      { path: ['user'], form: 'VALUE' },
    ]);
    expect(prints.of(redacted)).toBe('a.a');
    expect(prints.of(redacted.keys)).toBe('b');
  });

  it('are of what was noted alone', () => {
    const prints = new SecretFingerprints(String);
    prints.note({ destinations: null }, { destinations: null }, SECRETS);
    prints.note(null, null, SECRETS);
    prints.note(answerOf('x'), {}, SECRETS);
    prints.note(answerOf('x'), { destinations: 'x' }, SECRETS);
    prints.note({ destinations: ['x'] }, { destinations: [5] }, SECRETS);
    prints.note({ destinations: [5] }, { destinations: [{}] }, SECRETS);
    prints.note('text', 'text', [{ path: [], form: 'VALUE' }]);
    expect(prints.of({ id: 0, fields: 'x' })).toBeNull();
  });
});
