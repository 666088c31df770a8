import { describe, expect, it } from 'vitest';
import { askedBy, askedIn } from '../../src/ui/what-is-asked.ts';

describe('what is asked', () => {
  it('is the same by the query and in the body that it was sent in, and another for other variables', () => {
    const body = (variables: object) => JSON.stringify({ query: '{ workloads { id } }', variables });
    expect(askedIn(body({ a: 1 }))).toBe(askedBy('{ workloads { id } }', '{"a":1}'));
    expect(askedIn(body({ a: 2 }))).not.toBe(askedIn(body({ a: 1 })));
    expect(askedIn('[]')).toBeUndefined();
  });
});
