import { expect, it } from 'vitest';
import { CallDeadline, deadlineOf } from '../../src/call/deadline.ts';

it('tells the deadline of the whole call as what it is, in seconds, and who else waits', () => {
  const told = deadlineOf(AbortSignal.abort(new CallDeadline(45_000)), { kind: 'cancelled' });
  expect(told?.message).toBe(
    'The call took longer than 45 s, which is all that it has. The Odigos UI API had not answered by then.',
  );
  expect(told?.advice).toContain('The UI waits for ever when the Kubernetes API hangs.');
  expect(JSON.stringify(told)).not.toContain('cancel');
});

it('is nothing of a caller who has gone, nor of a failure that came before it', () => {
  expect(deadlineOf(AbortSignal.abort(new Error('gone')), { kind: 'cancelled' })).toBeUndefined();
  expect(deadlineOf(AbortSignal.abort(new CallDeadline(45_000)), { kind: 'timed_out' })).toBeUndefined();
});
