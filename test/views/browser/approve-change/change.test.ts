import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../../src/views/browser/answer.ts';
import { previewOf, readChange, withGivenValues } from '../../../../src/views/browser/approve-change/change.ts';

const STEP = {
  tool: 'update_destination',
  arguments: { name: 'a', key: '[redacted]', dry_run: false, plan: 'p2.x' },
  why: 'Apply.',
};
const preview = (data: object): ReturnType<typeof readChange> =>
  readChange(readAnswer({ structuredContent: { data, context: { dry_run: true }, next_steps: [STEP] } }));

describe('a change to approve', () => {
  it('is applied by the step with its plan, and by no other', () => {
    expect(preview({ plan: 'p2.x' }).apply).toEqual(STEP);
    expect(preview({ plan: 'p2.other' }).apply).toBeUndefined();
    expect(preview({}).apply).toBeUndefined();
  });

  it('is sent with the values that were given where the answer hides them', () => {
    const { arguments: sent } = withGivenValues(STEP, { key: 'secret', dry_run: true, plan: 'old', other: 1 });
    expect(sent).toEqual({ name: 'a', key: 'secret', dry_run: false, plan: 'p2.x' });
  });

  it('is previewed anew without its plan', () => {
    expect(previewOf(STEP).arguments).toEqual({ name: 'a', key: '[redacted]' });
  });

  it('is taken back by what the apply hands over', () => {
    const undo = { tool: 'update_destination', arguments: { name: 'b' } };
    const data = { confirmed: true, undo: { ...undo, stays: 'A Source stays.' } };
    const change = readChange(readAnswer({ structuredContent: { data, context: {}, next_steps: [] } }));
    expect(change).toMatchObject({ undo, stays: 'A Source stays.', isConfirmed: true });
  });

  it.each([[undefined], [{ isError: true, content: [] }], [{ content: [{ type: 'text', text: 'a' }] }]])(
    'says what is wrong with %j',
    (result) => {
      expect(readAnswer(result).error).not.toBe('');
      expect(readAnswer(result).error).toBeDefined();
    },
  );
});
