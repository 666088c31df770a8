import { describe, expect, it } from 'vitest';
import { watchPresence } from '../../src/server/ui-presence.ts';
import { operations } from '../../src/tool/generated/catalog.generated.ts';
import type { UiAnswer } from '../../src/ui/answer.ts';
import type { UiFailureKind } from '../../src/ui/failure.ts';

function failed(kind: UiFailureKind, message = 'why'): UiAnswer<never> {
  return { ok: false, failure: { kind, message, sent: false } };
}

const answered: UiAnswer<object> = { ok: true, data: {}, warnings: [] };

function told(requests: readonly (readonly [string, UiAnswer<unknown> | undefined])[]): readonly string[] {
  const lines: string[] = [];
  const watch = watchPresence({
    onLost: ({ reason }) => lines.push(`lost: ${reason}`),
    onBack: () => lines.push('back'),
  });
  for (const [name, answer] of requests) watch({ name, type: 'query' }).ended(answer);
  return lines;
}

describe('the presence of the UI', () => {
  it('is told once for each change', () => {
    const gone = failed('unreachable', 'ECONNREFUSED');
    const requests = [answered, gone, gone, failed('bad_answer'), answered, answered, gone].map(
      (one) => ['Any', one] as const,
    );
    expect(told(requests)).toEqual(['lost: ECONNREFUSED', 'back', 'lost: ECONNREFUSED']);
  });

  it('is back with any answer of the API, a refusal too', () => {
    const requests = [
      failed('unreachable'),
      failed('cancelled'),
      failed('busy'),
      failed('timed_out'),
      failed('graphql'),
    ];
    expect(told(requests.map((one) => ['Any', one] as const))).toEqual(['lost: why', 'back']);
  });

  it('is lost by a deadline only where the reading is small: a slow tool loses nothing', () => {
    expect(told([['Any', failed('timed_out')]])).toEqual([]);
    expect(told([[operations.get_access_mode.name, failed('timed_out')]])).toEqual(['lost: why']);
  });

  it('is not judged by a request that was never made', () => {
    expect(told([['Any', undefined]])).toEqual([]);
  });
});
