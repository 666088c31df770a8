import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownData } from '../../src/cli/shown-answer.ts';
import { shownPreview } from '../../src/cli/shown-preview.ts';
import { type Paint, unpainted } from '../../src/cli/terminal.ts';

const WIDE = { columns: undefined, paint: unpainted };
const marked: Paint = (style, text) => `<${style}>${text}</${style}>`;

describe('an answer', () => {
  it('shows lists of plain rows as tables, and all else as YAML', () => {
    const data = {
      says: 'two',
      pods: [
        { name: 'a', ready: true },
        { name: 'b', labels: ['x', 'y'] },
      ],
      deep: [{ a: { b: 1 } }],
    };
    expect(shownData(data, WIDE)).toBe(
      'says: two\ndeep:\n  - a:\n      b: 1\n\npods:\nNAME  READY  LABELS\na     true   -\nb     -      x, y\n',
    );
  });

  it('fits into the terminal: the widest column gives way', () => {
    const text = shownData({ pods: [{ name: 'a', why: 'x'.repeat(200) }] }, { columns: 40, paint: unpainted });
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBe(40);
  });

  it('shows a preview as what a person approves', () => {
    const data = {
      impact: { risk: ['data_loss'], approve: 'Delete it.' },
      would_change: [{ field: 'destination', before: { name: 'a' }, after: null }],
      consequences: ['It is gone.'],
      plan: 'p2.secret',
    };
    expect(shownPreview(data, { columns: undefined, paint: marked })).toBe(
      [
        '<bold>Delete it.</bold>',
        'Risk: <yellow>data_loss</yellow>',
        '',
        'Would change:',
        '  destination',
        '<red>    - name: a</red>',
        '<green>    + null</green>',
        '',
        'Then:',
        '  It is gone.',
        '',
      ].join('\n'),
    );
    expect(shownPreview({ says: 'no preview' }, WIDE)).toBeUndefined();
  });

  it('shows no text of the cluster by which a terminal does anything', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('a', '\u001b[2J', '\u0007', '\r', '\n', '\u009b1m', '\u202e', '\u200b', '|'),
    });
    fc.assert(
      fc.property(nasty, nasty, (one, other) => {
        const row = { [`k${one}`]: other };
        const preview = {
          impact: { approve: one, risk: [other] },
          would_change: [{ field: one, before: other, after: row }],
          consequences: [other],
        };
        const shown = [shownData({ rows: [row], text: one, ...row }, WIDE), shownPreview(preview, WIDE)].join('');
        expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u200b]/);
      }),
    );
  });
});
