import { describe, expect, it } from 'vitest';
import { PlanBook, type PlanSubject } from '../../../src/call/write/plan.ts';
import { targetState } from '../../../src/call/write/target-state.ts';
import { canonicalJson } from '../../../src/tool/canonical-json.ts';

const subject: PlanSubject = {
  caller: 'ann',
  tool: 'create_rule',
  arguments: { name: 'a', sizes: [1, 2] },
  state: { rules: ['x'] },
};

function bookAt(start = 1_000_000): { readonly book: PlanBook; advance(seconds: number): void } {
  let now = start;
  return {
    book: new PlanBook(new Uint8Array(32).fill(7), () => now),
    advance: (seconds) => {
      now += seconds;
    },
  };
}

describe('a plan', () => {
  it('for the same call and target holds', () => {
    const { book } = bookAt();
    expect(book.check(book.issue(subject), structuredClone(subject))).toBeUndefined();
  });

  it.each<[string, Partial<PlanSubject>, string]>([
    ['for other arguments is refused', { arguments: { name: 'b', sizes: [1, 2] } }, 'other_arguments'],
    [
      'for arguments in another order of a list is refused',
      { arguments: { name: 'a', sizes: [2, 1] } },
      'other_arguments',
    ],
    ['of another caller is refused', { caller: 'bob' }, 'other_caller'],
    ['of another tool is refused', { tool: 'delete_rule' }, 'other_tool'],
    ['whose target has changed is refused', { state: { rules: ['x', 'y'] } }, 'target_changed'],
  ])('%s', (_what, changed, problem) => {
    const { book } = bookAt();
    expect(book.check(book.issue(subject), { ...subject, ...changed })).toBe(problem);
  });

  it.each(['', 'p2', 'p2.a.b.c.d', 'p3.zzzz', ' ', 'p2.'.repeat(1_000)])('that is none is refused: %j', (plan) => {
    expect(bookAt().book.check(plan, subject)).toBe('malformed');
  });

  it('with any part changed is refused', () => {
    const { book } = bookAt();
    const parts = book.issue(subject).split('.');
    expect(parts).toHaveLength(7);
    for (const index of [1, 2, 4, 5, 6]) {
      const swapped = parts.map((part, at) =>
        at === index ? `${part.slice(0, -1)}${part.endsWith('a') ? 'b' : 'a'}` : part,
      );
      expect(book.check(swapped.join('.'), subject)).toBe('tampered');
    }
  });

  it('with any one character changed is refused, so that none has a second spelling', () => {
    const { book } = bookAt();
    const plan = book.issue(subject);
    for (let index = 0; index < plan.length; index += 1) {
      for (const other of ['A', 'b', '0', '-']) {
        if (plan[index] === other) continue;
        expect(book.check(`${plan.slice(0, index)}${other}${plan.slice(index + 1)}`, subject)).toBeDefined();
      }
    }
  });

  it('of an era that is over is told apart from one of another key', () => {
    let era = 'one';
    const bookOf = (byte: number): PlanBook =>
      new PlanBook(
        new Uint8Array(32).fill(byte),
        () => 1_000_000,
        () => era,
      );
    const book = bookOf(7);
    const [plan, foreign] = [book.issue(subject), bookOf(8).issue(subject)];
    expect(book.check(plan, subject)).toBeUndefined();
    era = 'two';
    expect(book.check(plan, subject)).toBe('other_era');
    expect(book.check(foreign, subject)).toBe('tampered');
    expect(book.check(plan, { ...subject, arguments: {} })).toBe('other_era');
    // Whoever was not there then cannot know it.
    expect(bookOf(7).check(plan, subject)).toBe('tampered');
    // The era came back: it was never over.
    era = 'one';
    expect(book.check(plan, subject)).toBeUndefined();
  });

  it('of an era long over is one of nobody: what is remembered of eras is bounded', () => {
    let era = 0;
    const book = new PlanBook(
      new Uint8Array(32).fill(7),
      () => 1_000_000,
      () => String(era),
    );
    const plan = book.issue(subject);
    for (; era < 100; era += 1) book.issue(subject);
    expect(book.check(plan, subject)).toBe('tampered');
  });

  it('of another key is refused, of a shared key is not', () => {
    const plan = bookAt().book.issue(subject);
    expect(new PlanBook(new Uint8Array(32).fill(8), () => 1_000_000).check(plan, subject)).toBe('tampered');
    expect(bookAt().book.check(plan, subject)).toBeUndefined();
  });

  it('expires after fifteen minutes', () => {
    const { book, advance } = bookAt();
    const plan = book.issue(subject);
    advance(15 * 60);
    expect(book.check(plan, subject)).toBeUndefined();
    advance(1);
    expect(book.check(plan, subject)).toBe('expired');
  });

  it('is used once, and may be used again when its apply never reached the API', () => {
    const { book } = bookAt();
    const plan = book.issue(subject);
    const use = book.use(plan);
    expect(book.check(plan, subject)).toBe('used');
    use.release();
    expect(book.check(plan, subject)).toBeUndefined();
  });

  it('that was used is told from one whose target has changed', () => {
    const { book } = bookAt();
    const plan = book.issue(subject);
    book.use(plan);
    expect(book.check(plan, { ...subject, state: 'changed' })).toBe('used');
  });

  it('that was used is used for as long as it would be valid', () => {
    const { book, advance } = bookAt();
    const plan = book.issue(subject);
    advance(60);
    book.use(plan);
    advance(14 * 60);
    expect(book.check(plan, subject)).toBe('used');
    book.use('another');
    expect(book.check(plan, subject)).toBe('used');
    advance(1);
    expect(book.check(plan, subject)).toBe('expired');
  });

  it('costs no memory for ever: old and surplus used ones are forgotten', () => {
    const { book, advance } = bookAt();
    const size = (): number => (Reflect.get(book, 'used') as Map<string, number>).size;
    for (let index = 0; index < 10_100; index += 1) book.use(`plan-${index}`);
    expect(size()).toBeLessThanOrEqual(10_000);
    advance(15 * 60 + 1);
    book.use('last');
    expect(size()).toBe(1);
  });

  it('holds for equal arguments whatever the order of their keys', () => {
    const { book } = bookAt();
    const plan = book.issue({ ...subject, arguments: { a: 1, b: { c: 2, d: 3 } } });
    expect(book.check(plan, { ...subject, arguments: { b: { d: 3, c: 2 }, a: 1 } })).toBeUndefined();
    expect(book.check(plan, { ...subject, arguments: { b: { d: 3, c: 2 }, a: '1' } })).toBe('other_arguments');
  });

  it('shows nothing of its arguments', () => {
    const { book } = bookAt();
    expect(book.issue({ ...subject, arguments: { password: 'hunter22' } })).not.toContain('hunter22');
  });
});

describe('canonical JSON', () => {
  it('sorts keys, keeps lists, leaves out what is undefined', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: undefined } })).toBe('{"a":{"d":null},"b":[2,1]}');
    expect(canonicalJson(undefined)).toBe('null');
  });
});

describe('the state of a target', () => {
  const answer = {
    groups: [
      { id: 'b', status: 'up', rules: [{ name: '2' }, { name: '1' }] },
      { id: 'a', status: 'down', rules: null },
    ],
  };
  const paths = [
    ['groups', 'id'],
    ['groups', 'rules', 'name'],
  ];

  it('is the marked fields only, lists in one order', () => {
    expect(targetState(answer, paths)).toEqual({
      groups: [
        { id: 'a', rules: null },
        { id: 'b', rules: [{ name: '1' }, { name: '2' }] },
      ],
    });
  });

  it('is all that stands at a mark, whatever that is, and null where nothing does', () => {
    const value = { a: { b: { c: 1 }, d: 2 }, text: 'x', list: [[3, 1], 2] };
    expect(targetState(value, [['a', 'b']])).toEqual({ a: { b: { c: 1 } } });
    expect(targetState(value, [['a', 'd'], ['a', 'b', 'c'], ['text']])).toEqual({
      a: { d: 2, b: { c: 1 } },
      text: 'x',
    });
    // A mark above another one covers it.
    expect(targetState(value, [['a', 'd'], ['a']])).toEqual({ a: value.a });
    expect(targetState(value, [['text', 'deeper']])).toEqual({ text: 'x' });
    expect(targetState(value, [['list']])).toEqual({ list: [2, [1, 3]] });
    expect(targetState(value, [['none'], ['a', 'none']])).toStrictEqual({ none: null, a: { none: null } });
  });

  it('is the same for an answer in another order', () => {
    const other = { groups: [...answer.groups].reverse().map((group) => ({ ...group, status: 'other' })) };
    expect(targetState(other, paths)).toEqual(targetState(answer, paths));
  });

  it('is nothing where nothing is marked', () => {
    expect(targetState(answer, [])).toBeNull();
    expect(targetState(null, paths)).toBeNull();
  });
});
