import { expect, it } from 'vitest';
import { decide, pinnedAccess } from '../../src/access/mode.ts';
import { Trust } from '../../src/access/trust.ts';

it('a process in which something failed that nothing caught refuses writes, says why, and goes on reading', () => {
  const trust = new Trust();
  const access = pinnedAccess('read-write');
  expect(trust.bound(access)).toBe(access);
  trust.lose();
  expect(trust.isLost).toBe(true);
  expect(decide(trust.bound(access), 'READ')).toEqual({ allowed: true });
  expect(decide(trust.bound(access), 'UPDATE')).toEqual({
    allowed: false,
    reason:
      'Writes are rejected: read-only mode is set by a failure inside this server that nothing caught. An operator has to look at the log of this server and restart it.',
  });
});

it('what is read-only for another reason stays so for that reason', () => {
  const trust = new Trust();
  trust.lose();
  expect(trust.bound(pinnedAccess('read-only'))).toEqual(pinnedAccess('read-only'));
});
