import { expect, test } from 'vitest';
import { EmptiedAtEnd } from '../../src/call/emptied-at-end.ts';

test('an answer is whole until the call has ended, and leads to nothing then', () => {
  const emptied = new EmptiedAtEnd();
  const rows = [{ name: 'cart' }];
  const answer = emptied.take({ rows, total: 1 });
  expect(answer).toEqual({ rows: [{ name: 'cart' }], total: 1 });
  emptied.empty();
  expect(answer).toEqual({ rows: undefined, total: undefined });
});

test('what an answer led to is as it was: others may have it', () => {
  const emptied = new EmptiedAtEnd();
  const rows = [{ name: 'cart' }];
  emptied.take({ rows });
  emptied.empty();
  expect(rows).toEqual([{ name: 'cart' }]);
});

test('it is emptied once: what is taken afterwards is taken anew', () => {
  const emptied = new EmptiedAtEnd();
  emptied.empty();
  const late = emptied.take({ total: 1 });
  expect(late).toEqual({ total: 1 });
  emptied.empty();
  expect(late).toEqual({ total: undefined });
});

test('what a call has forgotten before it ends is kept by nobody, and stays as it is', () => {
  const emptied = new EmptiedAtEnd();
  const before = emptied.take({ total: 1 });
  emptied.forget();
  const after = emptied.take({ total: 2 });
  emptied.empty();
  expect([before, after]).toEqual([{ total: 1 }, { total: undefined }]);
});
