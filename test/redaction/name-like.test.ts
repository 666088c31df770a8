import { describe, expect, it } from 'vitest';
import { MANAGED_TYPES } from '../../src/demo/catalog/managed-destinations.ts';
import { SELF_HOSTED_TYPES } from '../../src/demo/catalog/self-hosted-destinations.ts';
import { readsAsName } from '../../src/redaction/name-like.ts';

describe('a name', () => {
  const fields = [...SELF_HOSTED_TYPES, ...MANAGED_TYPES].flatMap((type) => type.fields.map(({ name }) => name));

  it('is whatever a field of a destination is called', () => {
    expect(fields.length).toBeGreaterThan(200);
    expect(fields.filter((name) => !readsAsName(name))).toEqual([]);
  });

  it.each(['Authorization', 'x-scope-orgid', 'X-B3-TraceId', 'k8s.cluster.name', 'service name', 'fields', 'team/a'])(
    'is %s',
    (name) => {
      expect(readsAsName(name)).toBe(true);
    },
  );

  it.each([
    '',
    'dd-7f3a91c2e5d8b604',
    '0123456789abcdef0123456789abcdef',
    'hunter2hunter2',
    'ghp_aB3dE6gH9jK2mN5pQ8sT1vW4yZ7',
    'p@ssw0rd!',
    'Bearer eyJhbGciOiJIUzI1NiJ9',
    'abcdefghijklmnopqrstuvwxyzabcdef',
  ])('is not %j', (text) => {
    expect(readsAsName(text)).toBe(false);
  });
});
