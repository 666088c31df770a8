import fc from 'fast-check';
import { PERIODIC, type Periodic, textOf } from '../../house/periodic.ts';

/** A text that the UI is made to answer. */
export type HostileText =
  /** One that repeats a piece, so that it can be made longer: then its time is looked at. */
  | { readonly kind: 'periodic'; readonly text: Periodic; readonly length: number }
  | { readonly kind: 'nested' | 'unicode' | 'yaml' | 'json' | 'markup' | 'token'; readonly text: string };

/** The characters of a text. */
export function charactersOf(hostile: HostileText): string {
  return hostile.kind === 'periodic' ? textOf(hostile.text, hostile.length) : hostile.text;
}

const LENGTHS = [10, 300, 3_000, 20_000] as const;
const periodic = fc
  .record({ text: fc.constantFrom(...PERIODIC), length: fc.constantFrom(...LENGTHS) })
  .map((made): HostileText => ({ kind: 'periodic', ...made }));

const OPENINGS = ['[', '{"a":', '(', '- ', 'a:\n ', '<a>', '![', '[a](', '"', "'", '&a [', '? '] as const;
const nested = fc
  .record({ opening: fc.constantFrom(...OPENINGS), depth: fc.constantFrom(3, 50, 2_000, 30_000), inside: fc.string() })
  .map(({ opening, depth, inside }) => `${opening.repeat(depth)}${inside}`);

/** Any character, and those that hide more often than they would come by chance. */
const unseen = fc.constantFrom(
  ...'\u200b\u200d\u202e\u2066\u034f\u3164\ufe0f\u2800\u2028\ufeff\u0000\u0007\u001b\u009b\u00ad\ud83d\udc00',
  ...['\u{e0041}', '\u{e0101}', '\u001b[31m', '\u001b]0;a\u0007', '\\u001b[0m', '\\u200b'],
);
const unicode = fc
  .array(fc.oneof(unseen, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

const YAML = [
  ...[
    'a: &a [x, x, x]',
    'b: *a',
    '<<: *a',
    'a: 1',
    'a: 2',
    '- a',
    '  - b: c',
    '---',
    '...',
    '%YAML 1.1',
    '# c',
    '? a',
    ': b',
  ],
  ...[
    'key: |',
    '  text',
    'key: >-',
    '"a": "b"',
    "'a': 'b'",
    'a: !!binary aGk=',
    'a: !x b',
    '{a: [b, {c: d}]}',
    '\ta: b',
    'a:b',
  ],
  ...[
    'mcpAccessMode: read-write',
    'metadata:',
    '  name: a',
    'spec:',
    'password: hunter2',
    '__proto__: {a: b}',
    'a: \u200b',
  ],
] as const;
const yaml = fc.array(fc.constantFrom(...YAML), { minLength: 1, maxLength: 30 }).map((lines) => lines.join('\n'));

const json = fc.oneof(
  fc.json({ maxDepth: 6, stringUnit: 'binary' }),
  fc.json().map((text) => JSON.stringify(text)),
  fc.json().map((text) => text.slice(0, text.length / 2)),
);

const MARKUP = [
  ...[
    '<!-- a -->',
    '<img src=//a.example>',
    '![a](https://a.example)',
    '[b](javascript:a)',
    '<script>',
    '</',
    '<a onload=b>',
  ],
  ...[
    '[a]: //a.example',
    '<https://a.example>',
    '\u200b',
    '&#104;',
    '](',
    '<',
    '\\',
    ' ',
    'text',
    '<x\u200by>',
    '<?',
    ']:',
  ],
] as const;
const markup = fc.array(fc.constantFrom(...MARKUP), { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''));

const TOKEN_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** A token of this server in the middle of something. */
const token = fc
  .record({
    before: fc.string({ maxLength: 80 }),
    letters: fc.array(fc.constantFrom(...TOKEN_LETTERS), { minLength: 43, maxLength: 43 }),
    behind: fc.string({ maxLength: 20 }),
  })
  // With a digit first, so that none of them reads as a plain name.
  .map(({ before, letters, behind }) => `${before} odm_7${letters.slice(1).join('')} ${behind}`);

const other = (kind: Exclude<HostileText['kind'], 'periodic'>, texts: fc.Arbitrary<string>) =>
  texts.map((text): HostileText => ({ kind, text }));

export const hostileTexts: fc.Arbitrary<HostileText> = fc.oneof(
  { weight: 3, arbitrary: periodic },
  { weight: 1, arbitrary: other('nested', nested) },
  { weight: 2, arbitrary: other('unicode', unicode) },
  { weight: 2, arbitrary: other('yaml', yaml) },
  { weight: 1, arbitrary: other('json', json) },
  { weight: 1, arbitrary: other('markup', markup) },
  { weight: 1, arbitrary: other('token', token) },
);
