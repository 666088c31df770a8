import { describe, expect, it } from 'vitest';
import { MAX_YAML, MAX_YAML_SIGNS, readYaml, readYamlDocuments, writeYaml } from '../../src/text/yaml.ts';

/** Nine of nine of nine …: a few lines that stand for more values than there is memory. */
const BOMB = `a: &a [x, x, x, x, x, x, x, x, x]
${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`).join('\n')}
`;

describe('YAML from outside', () => {
  it.each([
    [
      'mappings, lists and scalars',
      'a: 1\nb: [x, true, null]\nc:\n- d: "e"\n',
      { a: 1, b: ['x', true, null], c: [{ d: 'e' }] },
    ],
    [
      'words that older YAML took for something else',
      'a: yes\nb: on\nc: 2026-01-01\n',
      { a: 'yes', b: 'on', c: '2026-01-01' },
    ],
    ['an anchor that nothing refers to', 'a: &x 1\n', { a: 1 }],
    [
      'a key that is no property to tamper with',
      '__proto__: { admin: true }\n',
      JSON.parse('{"__proto__":{"admin":true}}'),
    ],
  ])('is read: %s', (_what, text, value) => {
    expect(readYaml(text)).toEqual({ ok: true, value });
    expect(Reflect.get({}, 'admin')).toBeUndefined();
  });

  it.each([
    ['what is broken', 'a: 1\nb: [', 'line 2: it is no YAML'],
    ['nothing', '', 'it is no YAML'],
    ['two documents', '---\na: 1\n---\nb: 2\n', 'it is no YAML'],
    ['an alias', 'a: &x 1\nb: *x\n', 'it holds YAML aliases, which are not taken'],
    ['an alias bomb', BOMB, 'it holds YAML aliases, which are not taken'],
    ['a mapping that holds itself', 'a: &a\n  b: *a\n', 'it holds YAML aliases, which are not taken'],
    ['a key that stands twice', 'a: 1\nb: 1\na: 2\n', 'line 3: a key stands twice'],
    ['a tag of a language', 'a: !!js/function x\n', 'line 1: it is no YAML'],
    ['nesting without end', '['.repeat(50_000), 'line 1: it is no YAML'],
    [
      'nesting in blocks',
      Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'it is no YAML',
    ],
    ['more than there ever is', 'a'.repeat(MAX_YAML + 1), `it has more than ${MAX_YAML} characters`],
  ])('is no value, and no exception: %s', (_what, text, problem) => {
    const read = readYaml(text);
    if (read.ok) throw new Error(`it was read as ${JSON.stringify(read.value).slice(0, 100)}`);
    expect(read.problem).toContain(problem);
  });

  it.each(['a:\n', '? a\n', '---\n', ': \n', '- {}\n', '[a,', '{a: b},', '- - a\n', 'a\r', '[],'])(
    'is not read where %j again and again would take the memory of many such texts',
    (piece) => {
      const text = piece.repeat(Math.floor(MAX_YAML / piece.length));
      const problem = `it has more than ${MAX_YAML_SIGNS} lines and parts of lines`;
      expect(readYaml(text)).toEqual({ ok: false, problem });
      expect(readYamlDocuments(text)).toEqual({ ok: false, problem, isUnclear: true });
    },
  );

  it('is bounded by whoever reads less of it', () => {
    expect(readYaml('a: 12345', 7)).toEqual({ ok: false, problem: 'it has more than 7 characters' });
  });

  it('is written as it is read', () => {
    const value = { a: 'x'.repeat(300), b: ['yes', '1', null], c: { 'd.e/f': 'g: h\ni' } };
    expect(readYaml(writeYaml(value))).toEqual({ ok: true, value });
    expect(writeYaml({ a: ['b'] })).toBe('a:\n  - b\n');
  });
});
