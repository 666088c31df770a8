import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takenOtherwise } from '../../src/tool/taken-otherwise.ts';

describe('what was taken otherwise than it was sent', () => {
  it.each<readonly [sent: object, taken: object, says: readonly string[]]>([
    [{ a: null, b: '', c: 'x' }, { c: 'x', d: 5 }, ['Sent empty and taken as left out: a, b.']],
    [{ share: '', all: null }, { share: 0, all: false }, ['Sent empty and taken as left out: share (0), all (false).']],
    [{ list: '[]' }, { list: [] }, ['list was taken as [].']],
    [{ list: 'a' }, { list: ['a'] }, ['list was taken as ["a"].']],
    [{ share: '5' }, { share: 5 }, ['share was taken as 5.']],
    [{ all: 'true' }, { all: true }, ['all was taken as true.']],
    [{ kind: 'deploy' }, { kind: 'Deployment' }, ['kind was taken as "Deployment".']],
    [{ list: [{ n: '1', m: 2 }] }, { list: [{ n: 1, m: 2, more: true }] }, ['list[0].n was taken as 1.']],
    [{ list: ['shop/a'] }, { list: [{ name: 'a' }] }, ['list[0] was taken as {"name":"a"}.']],
    [{ one: { a: null } }, { one: {} }, ['Sent empty and taken as left out: one.a.']],
    [
      { password: 'a b', other: '1' },
      { password: 'ab', other: 1 },
      ['password was taken as something else than was sent.', 'other was taken as 1.'],
    ],
  ])('of %j taken as %j: %j', (sent, taken, says) => {
    expect(takenOtherwise(sent, taken, ['password'])).toEqual(says);
  });

  it('is nothing of what stays, whatever was added, and something of whatever did not', () => {
    const json = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 5 });
    fc.assert(
      fc.property(json, fc.jsonValue({ maxDepth: 2 }), (sent, added) => {
        expect(takenOtherwise(sent, { ...structuredClone(sent), ZZ: added }, [])).toEqual([]);
        for (const name of Object.keys(sent)) {
          expect(takenOtherwise(sent, { ...sent, [name]: ['other', added] }, []), name).not.toEqual([]);
          const { [name]: _out, ...rest } = sent;
          expect(takenOtherwise(sent, rest, []).join(), name).toContain(name);
        }
      }),
    );
  });

  it('stays short, whatever was sent', () => {
    const sent = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [`n${at}`, at % 2 ? null : 'x'.repeat(9_000)]),
    );
    const taken = Object.fromEntries(
      Object.entries(sent).flatMap(([name, text]) => (text ? [[name, `${text}y`]] : [])),
    );
    const said = takenOtherwise(sent, taken, []);
    expect(said.length).toBeLessThanOrEqual(7);
    expect(said.join(' ').length).toBeLessThan(1_500);
    expect(said.at(-1)).toMatch(/^\d+ more were taken otherwise than sent\.$/);
  });
});
