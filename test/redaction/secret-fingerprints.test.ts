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

  it('are of what was noted alone', () => {
    const fingerprints = new SecretFingerprints(String);
    fingerprints.note({ destinations: null }, { destinations: null }, SECRETS);
    fingerprints.note(null, null, SECRETS);
    fingerprints.note(answerOf('x'), {}, SECRETS);
    expect(fingerprints.of({ id: 0, fields: 'x' })).toBeNull();
  });
});
