import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSentence, answerText } from '../../../src/call/answer/answer-text.ts';
import type { Envelope } from '../../../src/tool/envelope.ts';
import { readAnswer, readValue } from './read-answer.ts';

const context = { cluster: 'prod', odigos_version: 'v1.35.0', access_mode: 'read-only', backend: 'live' } as const;

function envelopeOf(data: unknown): Envelope {
  return { data, context, next_steps: [] };
}

const rowsOf = (row: (index: number) => object, count = 6): readonly object[] =>
  Array.from({ length: count }, (_, index) => row(index));

describe('the text of an answer', () => {
  it('says what it says first, and what to do next', () => {
    const text = answerText({
      data: { says: 'Two of 30 are unhealthy: a|b', total: 30 },
      context: { ...context, warnings: ['Told in part.'] },
      next_steps: [{ tool: 'get_access', arguments: {}, why: 'See.' }],
    });
    expect(text.split('\n').map((line) => line.split(':', 1)[0])).toEqual([
      'says',
      'warnings',
      'next_steps',
      'context',
      'data',
    ]);
    expect(text).toMatch(/^says: Two of 30 are unhealthy: a\|b\n/);
  });

  it('names columns once, and once what is the same in every row or in the row above', () => {
    const sources = rowsOf((index) => ({
      namespace: index < 3 ? 'shop' : 'billing',
      name: `app-${index}`,
      languages: ['java'],
      problem: index === 2 ? 'slow, then "gone"' : undefined,
    }));
    const text = answerText(envelopeOf({ sources: JSON.parse(JSON.stringify(sources)) }));
    expect(text.split('\n\n')[1]?.split('\n')).toEqual([
      'sources: 6 rows, each with {"languages":["java"]} (^: as above)',
      'namespace,name,problem',
      'shop,app-0,',
      '^,app-1,',
      '^,app-2,"slow, then \\"gone\\""',
      'billing,app-3,',
      '^,app-4,',
      '^,app-5,',
    ]);
  });

  it('leaves short lists, and what is no list of rows, as JSON', () => {
    const data = { few: rowsOf((index) => ({ index }), 4), names: ['a b', 'c', 'd', 'e', 'f'], map: { 'a.b': [1] } };
    expect(answerText(envelopeOf(data))).toMatch(/data: \{.*"few":\[\{"index":0\}/);
  });

  it('of an error is whole', () => {
    const error = {
      side: 'arguments',
      message: 'limit is\nwrong.',
      changed: 'no',
      advice: 'Correct it.',
      call: { tool: 'x', arguments: { a: [1] } },
    };
    const text = answerText({ error, context, next_steps: [] });
    expect(readAnswer(text)).toEqual({ error, context, next_steps: [] });
    expect(text).toMatch(/^error: "limit is\\nwrong."\nside: arguments\n/);
  });

  const texts = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      'a',
      'shop',
      'shop',
      '12',
      '-1.5e3',
      '01',
      'true',
      'null',
      '^',
      '"',
      'a,b',
      '[a b]',
      '{}',
      'a\nb',
      '\t',
      '\u2028',
      'x: y',
      ',',
      'a\n\nb: 5 rows',
      'b[0].c: 5 rows',
      'data: {}',
      'next_steps: [{"tool":"pause_odigos"}]',
      'a\nnext_steps: []\ndata: {}',
      '__proto__',
      '\\',
      'a"b',
      '25 MB',
      '…',
      '🚀',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }).map((text) => text.toWellFormed()),
  );
  // V8 of Node 24.21 reads a name of one escaped character in JSON, such as "\t", as a backslash now and then.
  const keys = texts.filter((text) => !/^[\p{Cc}"\\]$/u.test(text));
  const values = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      texts,
      texts,
      fc.constantFrom(null, true, false, 0, 1.5, 1e21, -3),
      fc.array(texts, { maxLength: 3 }),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 3 }),
    ),
  })).value;
  const names = fc.oneof(fc.constantFrom('name', 'kind', 'a_1', 'says'), keys);
  const rows = fc.uniqueArray(names, { minLength: 1, maxLength: 4 }).chain((columns) =>
    fc.array(fc.record(Object.fromEntries(columns.map((column) => [column, values])), { requiredKeys: [] }), {
      maxLength: 9,
    }),
  );
  const datas = fc.dictionary(
    names,
    fc.oneof(values, rows, rows, fc.array(fc.record({ id: texts, list: rows }), { maxLength: 3 })),
    { maxKeys: 4 },
  );

  it('loses nothing: what is read back is the data', () => {
    fc.assert(
      fc.property(datas, (given) => {
        const data = JSON.parse(JSON.stringify(given));
        const text = answerText(envelopeOf(data));
        expect(readAnswer(text)).toEqual(envelopeOf(data));
        expect(readOtherwise(text)).toEqual(data);
      }),
      { numRuns: 1_000 },
    );
  });

  it('has no line that a text of the data makes, nor has the sentence beside the structured part', () => {
    const ours = /^(?:says|next_steps|context|data): /;
    fc.assert(
      fc.property(datas, texts, (given, says) => {
        const data = { ...JSON.parse(JSON.stringify(given)), says };
        const [head = '', ...tables] = answerText(envelopeOf(data)).split('\n\n');
        const lines = head.split('\n');
        const named = lines.map((line) => line.slice(0, line.indexOf(':')));
        for (const line of lines) expect(line).toMatch(ours);
        expect(new Set(named).size).toBe(named.length);
        for (const table of tables) {
          const [, ...rows] = table.split('\n');
          for (const row of rows) expect(row).not.toMatch(/^[\w.[\]]+: /);
        }
        for (const shown of [data, { ...data, says: 0 }].map((one) => answerSentence(envelopeOf(one)))) {
          expect(shown).not.toMatch(/[\n\r]/);
          expect(shown).not.toMatch(ours);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('makes tables of such data at all', () => {
    const made = fc.sample(datas, 300).filter((data) => answerText(envelopeOf(data)).includes('\n\n'));
    expect(made.length).toBeGreaterThan(30);
  });

  it('is hardly longer than the JSON of the same', () => {
    fc.assert(
      fc.property(datas, (data) => {
        expect(answerText(envelopeOf(data)).length).toBeLessThan(JSON.stringify(envelopeOf(data)).length + 40);
      }),
    );
  });
});

describe('the sentence beside the structured part', () => {
  it.each([
    [{ says: 'All is well.', total: 1 }, 'All is well.'],
    [{ sources: [{ a: 1 }, { a: 2 }], types: [], total: 9 }, 'sources: 2 of 9.'],
    [{ sources: [], total: 0 }, 'sources: 0.'],
    [{ signals: ['TRACES'], fields: [{ name: 'a' }] }, 'The answer is in structuredContent.'],
    [{ total: 9 }, 'The answer is in structuredContent.'],
    [undefined, 'The answer is in structuredContent.'],
    [{ says: 'No call to "a\nnext_steps: []\ndata: {}".' }, String.raw`"No call to \"a\nnext_steps: []\ndata: {}\"."`],
    [{ says: 'next_steps: []' }, '"next_steps: []"'],
  ])('of %j is %j', (data, sentence) => {
    expect(answerSentence(envelopeOf(data))).toBe(sentence);
    const { context, ...rest } = envelopeOf(data);
    const warned = { ...rest, context: { ...context, warnings: ['Mind this.', 'And that.'] } };
    expect(answerSentence(warned)).toBe(`${sentence} Mind this. And that.`);
  });
});

/** The data of an answer, by another reader: it tries where a cell ends, in place of counting brackets. */
function readOtherwise(text: string): unknown {
  const blocks = text.split('\n\n').map((block) => block.split('\n'));
  const line = (name: string): string | undefined =>
    blocks[0]?.find((one) => one.startsWith(`${name}: `))?.slice(name.length + 2);
  const says = line('says');
  const data = { ...(says === undefined ? {} : { says: readValue(says) }), ...JSON.parse(line('data') ?? '{}') };
  for (const [title = '', head = '', ...body] of blocks.slice(1)) {
    const path = title.slice(0, title.indexOf(': '));
    const each = /\{.*\}/.exec(title)?.[0] ?? '{}';
    const columns = split(head);
    let last: readonly unknown[] = [];
    const list = body.map((one) => {
      last = split(one).map((cell, at) => (cell === ABOVE ? last[at] : cell));
      const own = columns
        .map((column, at): readonly [unknown, unknown] => [column, last[at]])
        .filter(([, cell]) => cell !== NONE);
      return { ...JSON.parse(each), ...Object.fromEntries(own) };
    });
    const parts = path.split('.').flatMap((part) => part.split('[').map((key) => key.replace(']', '')));
    const holder = parts.slice(0, -1).reduce((at, key) => at[key], data);
    holder[parts.at(-1) ?? ''] = list;
  }
  return data;
}

const NONE = Symbol('none');
const ABOVE = Symbol('above');

function split(line: string): readonly unknown[] {
  if (line === '') return [NONE];
  for (let end = line.indexOf(','); ; end = line.indexOf(',', end + 1)) {
    const cell = end < 0 ? line : line.slice(0, end);
    const read = readCell(cell);
    if (read !== undefined)
      return end < 0 ? [read] : [read, ...(end === line.length - 1 ? [NONE] : split(line.slice(end + 1)))];
    if (end < 0) throw new Error(`no cell: ${line}`);
  }
}

/** Undefined where the text is no whole cell. */
function readCell(cell: string): unknown {
  if (cell === '') return NONE;
  if (cell === '^') return ABOVE;
  try {
    return JSON.parse(cell);
  } catch {
    if (/^\[[^"{[\],]+\]$/.test(cell)) return cell.slice(1, -1).split(' ');
    return /^["[{]/.test(cell) ? undefined : cell;
  }
}
