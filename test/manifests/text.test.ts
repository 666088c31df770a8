import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { type Manifest, objectName, odigosManifest } from '../../src/manifests/manifest.ts';
import { manifestText, objectDiff } from '../../src/manifests/text.ts';
import { readYamlDocuments } from '../../src/text/yaml.ts';

/** Texts that a reader of YAML, of 1.1 above all, could take for something else than a text, or for the end of one. */
const TELLING = [
  ...[
    'yes',
    'no',
    'on',
    'off',
    'y',
    'n',
    'true',
    'null',
    '~',
    '',
    ' ',
    '1',
    '1_000',
    '0x1F',
    '0o17',
    '017',
    '1:30',
    '1e3',
  ],
  ...[
    '.inf',
    '2026-01-01',
    '=',
    '<<',
    '---',
    '...',
    '- a',
    'a: b',
    '{a: b}',
    '[a]',
    '&a',
    '*a',
    '!a',
    '|',
    '>',
    '%a',
    '@a',
  ],
  ...['"', "'", '#', ' #', 'a #b', 'a\n---\nkind: Secret', 'a\nb: c', '\ta', 'a ', '\u2028', '\u0085', '\ufeff', '💥'],
];
const text = fc.oneof(fc.constantFrom(...TELLING), fc.string({ unit: 'binary', maxLength: 30 }));

function named(name: string, value: string, key: string): Manifest {
  return odigosManifest(
    'Action',
    { name: 'a', namespace: 'n', labels: { [key]: value } },
    { actionName: name, list: [value] },
  );
}

describe('manifests as YAML', () => {
  it('are read as what they are, by YAML 1.1 too, whatever texts are in them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 3 }), (all) => {
        const manifests = all.map(([name, value, key]) => named(name, value, key));
        const written = manifestText(manifests);
        expect(readYamlDocuments(written)).toEqual({ ok: true, documents: manifests });
        const documents = parseAllDocuments(written, { version: '1.1', strict: false });
        expect([documents].flat().map((one) => one.toJS())).toEqual(manifests);
      }),
      { numRuns: 2_000 },
    );
  });

  it('differ by lines, as a patch says it', () => {
    const before = named('old', 'same', 'same');
    expect(objectDiff([{ before, after: named('new', 'same', 'same') }])).toBe(
      [
        '--- a/Action/n/a',
        '+++ b/Action/n/a',
        '@@ -6,6 +6,6 @@',
        '   labels:',
        '     same: same',
        ' spec:',
        '-  actionName: old',
        '+  actionName: new',
        '   list:',
        '     - same',
        '',
      ].join('\n'),
    );
    expect(objectDiff([{ before }])).toContain('+++ /dev/null\n');
    expect(objectDiff([{ after: before }])).toBe('');
  });
});

describe('a name of an object', () => {
  it('is one that Kubernetes takes and nothing else has, whatever it is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (words) => {
        const first = objectName('action-', words, []);
        const second = objectName('action-', words, [first]);
        for (const name of [first, second]) {
          expect(name).toMatch(/^action-[a-z0-9]([a-z0-9-]*[a-z0-9])?$/);
          expect(name.length).toBeLessThanOrEqual(253);
        }
        expect(second).not.toBe(first);
        expect(objectName('action-', words, [])).toBe(first);
      }),
    );
  });
});
