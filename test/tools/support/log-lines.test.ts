import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLines, type LineChoice, linesOf, timeOf } from '../../../src/tools/support/log-lines.ts';
import { inPieces } from './tar-bytes.ts';

async function split(text: string, piece = 700): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(inPieces(Buffer.from(text), piece))) lines.push(line);
  return lines;
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

const choose = (lines: readonly string[], choice: Partial<LineChoice> = {}) =>
  chooseLines(each(lines), { tail: 100, ...choice });

const CANARY = 'canary-line-7f3k2q9x4m1';
const AT = Date.parse('2026-11-28T11:40:00Z');
const json = (minute: number, msg: string): string =>
  JSON.stringify({ level: 'info', ts: new Date(AT + minute * 60_000).toISOString(), msg });

describe('linesOf', () => {
  it('gives the lines of a text, however its bytes come in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 1, max: 9 }),
        async (parts, piece) => {
          const text = parts.join('\n').toWellFormed();
          const expected = text.split('\n');
          if (expected.at(-1) === '') expected.pop();
          expect(await split(text.replace(/^\ufeff/, ''), piece)).toEqual(
            expected.map((line, index) => (index === 0 ? line.replace(/^\ufeff/, '') : line)),
          );
        },
      ),
    );
  });

  it('drops the rest of a line that is longer than any', async () => {
    const [long = '', next] = await split(`${'x'.repeat(200_000)}\nnext`);
    expect(long).toHaveLength(65_536);
    expect(next).toBe('next');
  });
});

describe('timeOf', () => {
  it.each<[string, string | undefined]>([
    ['{"level":"info","ts":"2026-11-28T11:40:01.007Z","msg":"x"}', '2026-11-28T11:40:01.007Z'],
    ['{"level":"info","ts":1764330001.5,"msg":"x"}', '2025-11-28T11:40:01.500Z'],
    ['{"time": "2026-11-28T13:40:01+0200"}', '2026-11-28T11:40:01.000Z'],
    ['2026-11-28T11:40:05.100Z\tinfo\tplace\ttext', '2026-11-28T11:40:05.100Z'],
    ['2026-11-28T11:40:05Z something', '2026-11-28T11:40:05.000Z'],
    ['{"msg":"none"}', undefined],
    ['{"ts":"yesterday, late in the evening"}', undefined],
    ['\tat some.place', undefined],
    ['2026-99-99T99:99:99Z x', undefined],
    ['', undefined],
  ])('of %s', (line, expected) => {
    const at = timeOf(line);
    expect(at === undefined ? undefined : new Date(at).toISOString()).toBe(expected);
  });
});

describe('chooseLines', () => {
  it('gives the last lines, and says how many there are and of when', async () => {
    const lines = Array.from({ length: 500 }, (_, index) => json(index, `line ${index}`));
    const { lines: shown, total, first, last } = await choose(lines, { tail: 3 });
    expect(shown).toEqual(lines.slice(-3));
    expect({ total, first, last }).toEqual({ total: 500, first: AT, last: AT + 499 * 60_000 });
  });

  it('gives what was written from a time on, with the lines that go on from it', async () => {
    const lines = [json(0, 'early'), '\tof early', json(5, 'late'), '\tof late', json(6, 'later')];
    expect((await choose(lines, { since: AT + 5 * 60_000 })).lines).toEqual(lines.slice(2));
    expect(await choose(['no time', 'at all'], { since: AT })).toMatchObject({
      isDated: false,
      lines: ['no time', 'at all'],
    });
  });

  it('gives lines that hold a text, in any case', async () => {
    const lines = [json(0, 'An ERROR'), json(1, 'fine'), '2026-11-28T11:42:00Z\terror\tx\ty'];
    expect((await choose(lines, { contains: 'error' })).lines).toEqual([lines[0], lines[2]]);
  });

  it.each([
    ['JSON', `{"level":"warn","msg":"refused","headers":{"Authorization":"Bearer ${CANARY}"}}`],
    ['JSON in JSON', JSON.stringify({ msg: JSON.stringify({ password: CANARY }) })],
    ['a sentence in JSON', JSON.stringify({ msg: `dial https://user:${CANARY}@backend:4318 failed` })],
    ['tabs', `2026-11-28T11:41:12Z\twarn\tx\tAuthorization: Bearer ${CANARY}`],
    ['JSON behind tabs', `2026-11-28T11:41:12Z\twarn\tx\tsent\t{"api_key": "${CANARY}"}`],
    ['plain text', `password=${CANARY}`],
    ['colours', `\u001b[31mtoken: ${CANARY}\u001b[0m`],
  ])('redacts %s, in a tail and in what was asked for', async (_what, line) => {
    for (const choice of [{}, { contains: line.slice(0, 6) }, { contains: CANARY }, { contains: CANARY.slice(0, 9) }]) {
      const chosen = await choose([json(0, 'before'), line, json(1, 'behind')], choice);
      expect(JSON.stringify(chosen)).not.toContain(CANARY);
    }
  });

  it('answers the same whether or not a secret begins as was guessed', async () => {
    const lines = [...Array.from({ length: 9 }, () => `password=${CANARY}`), json(0, 'fine')];
    for (const tail of [1, 2, 100]) {
      const right = await choose(lines, { contains: CANARY.slice(0, 10), tail });
      const wrong = await choose(lines, { contains: 'canary-lineZ', tail });
      expect(right).toEqual(wrong);
    }
  });

  it('shows nothing of a private key, whichever of its lines is asked for', async () => {
    const body = ['MIIEvQIBADANBgkq', 'hkiG9w0BAQEFAASC'];
    const key = ['-----BEGIN PRIVATE KEY-----', ...body, '-----END PRIVATE KEY-----'];
    for (const choice of [{}, { tail: 3 }, ...body.map((contains) => ({ contains }))]) {
      const { lines } = await choose(['read the key', ...key, 'went on'], choice);
      expect(lines.join('\n')).not.toMatch(/MIIE|hkiG/);
    }
    expect((await choose([...key, 'went on'])).lines.at(-1)).toBe('went on');
    // One that never ends hides no more than a key may have.
    const endless = [key[0] ?? '', ...Array.from({ length: 400 }, (_, index) => `line ${index}`)];
    expect((await choose(endless)).lines.at(-1)).toBe('line 399');
  });

  it('withholds a line that is a secret by the line above', async () => {
    const lines = ['password:', `  ${CANARY}`, 'next'];
    expect(JSON.stringify(await choose(lines))).not.toContain(CANARY);
    expect(JSON.stringify(await choose(lines, { contains: 'canary' }))).not.toContain(CANARY);
  });

  it('shows nothing invisible, and of an endless line the beginning', async () => {
    const { lines } = await choose(['a\u202eb\u200bc', 'x'.repeat(50_000)]);
    expect(lines[0]).toBe('abc');
    expect(lines[1]?.length).toBe(2_001);
  });

  it('keeps no more than is shown, however long the log', async () => {
    const lines = (async function* () {
      for (let index = 0; index < 200_000; index += 1) yield `line ${index} ${'x'.repeat(200)}`;
    })();
    const before = process.memoryUsage().heapUsed;
    const { lines: shown, total } = await chooseLines(lines, { tail: 10 });
    expect(total).toBe(200_000);
    expect(shown.at(-1)).toMatch(/^line 199999 /);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(30_000_000);
  });
});
