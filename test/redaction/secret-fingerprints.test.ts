import { describe, expect, it } from 'vitest';
import { redactAnswer } from '../../src/redaction/redact.ts';
import { SecretFingerprints } from '../../src/redaction/secret-fingerprints.ts';

const SECRETS = [{ path: ['destinations', 'fields'], form: 'DESTINATION_FIELDS' }] as const;
const answerOf = (...fields: string[]) => ({ destinations: fields.map((one, id) => ({ id, fields: one })) });

/** The fingerprints of the destinations of an answer, as a preview sees them. */
function printsOf(...fields: string[]): readonly (string | null)[] {
  const raw = answerOf(...fields);
  const redacted = redactAnswer(raw, SECRETS);
  const fingerprints = new SecretFingerprints((value) => `#${JSON.stringify(value)}`);
  fingerprints.note(raw, redacted, SECRETS);
  return redacted.destinations.map((one) => fingerprints.of(one));
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
      const fingerprints = new SecretFingerprints(digest);
      fingerprints.note(raw, redacted, [{ path: ['key'], form: 'VALUE' }]);
      return fingerprints.of(redacted);
    };
    expect(printOf(one)).toBe(printOf(other));
    expect(printOf(one)).not.toBe(digest(one));
  });

  it.each(['{broken', 'text', '5', 5, null, { a: 1 }])('are of any other value as it is: %j', (value) => {
    const [raw, redacted] = [{ key: value }, { key: '[redacted]' }];
    const fingerprints = new SecretFingerprints((printed) => `#${JSON.stringify(printed)}`);
    fingerprints.note(raw, redacted, [{ path: ['key'], form: 'VALUE' }]);
    expect(fingerprints.of(redacted)).toBe(`#${JSON.stringify(value)}`);
  });

  it('of several secrets of one object are of all of them', () => {
    const [raw, redacted] = [
      { user: 'a', keys: { one: 'b' } },
      { user: '[redacted]', keys: { one: '[redacted]' } },
    ];
    const fingerprints = new SecretFingerprints(String);
    fingerprints.note(raw, redacted, [
      { path: ['user'], form: 'VALUE' },
      { path: ['keys', 'one'], form: 'VALUE' },
      { path: ['user'], form: 'VALUE' },
    ]);
    expect(fingerprints.of(redacted)).toBe('a.a');
    expect(fingerprints.of(redacted.keys)).toBe('b');
  });

  it('are of what was noted alone', () => {
    const fingerprints = new SecretFingerprints(String);
    fingerprints.note({ destinations: null }, { destinations: null }, SECRETS);
    fingerprints.note(null, null, SECRETS);
    fingerprints.note(answerOf('x'), {}, SECRETS);
    fingerprints.note(answerOf('x'), { destinations: 'x' }, SECRETS);
    fingerprints.note({ destinations: ['x'] }, { destinations: [5] }, SECRETS);
    fingerprints.note({ destinations: [5] }, { destinations: [{}] }, SECRETS);
    fingerprints.note('text', 'text', [{ path: [], form: 'VALUE' }]);
    expect(fingerprints.of({ id: 0, fields: 'x' })).toBeNull();
  });
});
