import { describe, expect, it } from 'vitest';
import { NOTHING_SENT } from '../../src/tool/undo.ts';
import { answering, bench, type FakeUi, fakeUi, mutation, operation, tool } from './bench.ts';

const flags = operation('flags');
const change = mutation('change');
const GIVEN = { fields: ['open-value', 'shut-value'] };

/** A write that learns from the UI which of the values that it is given are no secret. */
const writing = tool(
  { name: 'change_it', kind: 'UPDATE', secretArguments: ['fields'], operation: change, preview: flags },
  {
    target: () => 'it',
    async preview(call) {
      await call.read(flags, {});
      call.disclose(['open-value']);
      return { impact: { risk: ['none'], approve: 'Change it.' }, changes: [{ field: 'it', before: 1, after: 2 }] };
    },
    async apply(call) {
      await call.write(change, {});
      return { data: {}, undo: NOTHING_SENT };
    },
  },
  { fields: { type: 'array', items: { type: 'string' } } },
);

/** A UI that never answers, and a client that leaves when it is told to, as the real one does. */
function hanging(): FakeUi {
  return {
    ...fakeUi(),
    read: (_asked, _variables, { signal }) =>
      new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(new Error('left')), { once: true }),
      ),
  };
}

describe('a refusal of read-only mode', () => {
  it('shows of what was given what the UI says is no secret', async () => {
    const ui = fakeUi({ flags: () => answering({}) });
    const { text, envelope } = await bench([writing], ui, { mode: 'read-only' }).call('change_it', GIVEN);
    expect(envelope.error).toMatchObject({ side: 'access', changed: 'no' });
    expect(text).toContain('open-value');
    expect(text).not.toContain('shut-value');
    expect(ui.written).toEqual([]);
  });

  it('stands in time where the UI says nothing, and keeps all of it back', async () => {
    const ui = hanging();
    const { text, envelope } = await bench([writing], ui, { mode: 'read-only' }).call('change_it', GIVEN);
    expect(envelope.error).toMatchObject({ side: 'access', changed: 'no' });
    expect(text).not.toMatch(/open-value|shut-value/);
    expect(ui.written).toEqual([]);
  });
});
