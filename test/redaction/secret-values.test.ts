import { describe, expect, it } from 'vitest';
import { secretTexts } from '../../src/redaction/secret-values.ts';

const answer = {
  destinations: [{ fields: 'first', name: 'a' }, { fields: 'second' }, null, { fields: 5 }, { fields: ['third', 6] }],
  token: 'fourth',
  other: { token: 'plain' },
};

describe('the texts at the secret fields of an answer', () => {
  it('are all of them, in lists too, and no others', () => {
    const secrets = [
      { path: ['destinations', 'fields'], form: 'DESTINATION_FIELDS' },
      { path: ['token'], form: 'VALUE' },
    ] as const;
    expect(secretTexts(answer, secrets)).toEqual(['first', 'second', 'third', 'fourth']);
  });

  it.each([null, undefined, 'text', 5, {}, { destinations: null }, { destinations: 'text' }])(
    'are none where the field is not there: %j',
    (other) => {
      expect(secretTexts(other, [{ path: ['destinations', 'fields'], form: 'YAML' }])).toEqual([]);
    },
  );

  it('are none where none is marked', () => {
    expect(secretTexts(answer, [])).toEqual([]);
  });
});
