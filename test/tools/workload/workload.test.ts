import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWorkloads, workloadKey } from '../../../src/tools/workload/workload.ts';

const name = fc.constantFrom('a', 'a-b', 'ab', 'b', 'B');
const id = fc.record({ namespace: name, kind: name, name });

describe('the order of workloads', () => {
  it('is that of their keys', () => {
    fc.assert(
      fc.property(id, id, (one, other) => {
        const [key, otherKey] = [workloadKey(one), workloadKey(other)];
        expect(Math.sign(compareWorkloads(one, other))).toBe(key === otherKey ? 0 : key < otherKey ? -1 : 1);
      }),
    );
  });
});
